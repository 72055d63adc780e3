/** What a course says that the author didn't write, in the lesson's language. */
import { type Speech, speechFor } from '../../lesson/index.ts';

export interface CourseWords {
  readonly quiz: (lesson: string) => string;
  /** In the lesson, where questions stood. */
  readonly answerInQuiz: (quiz: string) => string;
  readonly documents: string;
  readonly links: string;
}

const WORDS: Readonly<Record<Speech, CourseWords>> = {
  fr: {
    quiz: (lesson) => `Questions : ${lesson}`,
    answerInQuiz: (quiz) => `À vous : répondez dans le test « ${quiz} ».`,
    documents: 'Documents de la leçon',
    links: 'Liens de la leçon',
  },
  en: {
    quiz: (lesson) => `Questions: ${lesson}`,
    answerInQuiz: (quiz) => `Your turn: answer in the quiz “${quiz}”.`,
    documents: 'Documents of the lesson',
    links: 'Links of the lesson',
  },
};

export const courseWords = (language: string): CourseWords => WORDS[speechFor(language)];
