/** What a course says that the author didn't write, in the lesson's language. */
import { type Speech, speechFor } from '../../lesson/index.ts';

export interface CourseWords {
  /** The name of an activity, which tells the lesson it belongs to. */
  readonly of: (what: string, lesson: string) => string;
  readonly questions: string;
  /** In the lesson, where questions stood. */
  readonly answerInQuiz: (quiz: string) => string;
  readonly documents: string;
  readonly links: string;
}

const WORDS: Readonly<Record<Speech, CourseWords>> = {
  fr: {
    of: (what, lesson) => `${what} : ${lesson}`,
    questions: 'Questions',
    answerInQuiz: (quiz) => `À vous : répondez dans le test « ${quiz} ».`,
    documents: 'Documents',
    links: 'Liens',
  },
  en: {
    of: (what, lesson) => `${what}: ${lesson}`,
    questions: 'Questions',
    answerInQuiz: (quiz) => `Your turn: answer in the quiz “${quiz}”.`,
    documents: 'Documents',
    links: 'Links',
  },
};

export const courseWords = (language: string): CourseWords => WORDS[speechFor(language)];
