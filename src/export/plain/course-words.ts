/** What a course says that the author didn't write, in the lesson's language. */
import { type Language, languageFor } from '../../lesson/index.ts';

export interface CourseWords {
  /** The name of an activity, which tells the lesson it belongs to. */
  readonly of: (what: string, lesson: string) => string;
  readonly questions: string;
  /** In the lesson, where questions stood. */
  readonly answerInQuiz: (quiz: string) => string;
  readonly documents: string;
  readonly links: string;
}

const WORDS: Readonly<Record<Language, CourseWords>> = {
  fr: {
    of: (what, lesson) => `${what} : ${lesson}`,
    questions: 'Questions',
    answerInQuiz: (quiz) => `À vous : répondez dans le test « ${quiz} ».`,
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
  de: {
    of: (what, lesson) => `${what}: ${lesson}`,
    questions: 'Fragen',
    answerInQuiz: (quiz) => `Jetzt du: Antworte im Test „${quiz}“.`,
    documents: 'Dokumente',
    links: 'Links',
  },
  es: {
    of: (what, lesson) => `${what}: ${lesson}`,
    questions: 'Preguntas',
    answerInQuiz: (quiz) => `Te toca: responde en el cuestionario «${quiz}».`,
    documents: 'Documentos',
    links: 'Enlaces',
  },
  it: {
    of: (what, lesson) => `${what}: ${lesson}`,
    questions: 'Domande',
    answerInQuiz: (quiz) => `Tocca a te: rispondi nel quiz «${quiz}».`,
    documents: 'Documenti',
    links: 'Link',
  },
};

export const courseWords = (language: string): CourseWords => WORDS[languageFor(language)];
