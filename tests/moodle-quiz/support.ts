/** Lessons that ask what a test gives, and the Moodle XML that comes out. */
import { exportMoodleQuiz } from '../../src/export/moodle-quiz/index.ts';
import type { Asset, Diagnostic, Entry, Lesson, Question } from '../../src/lesson/index.ts';
import { sampleAssets, sampleLesson } from '../support/sample-lesson.ts';

export { html, question } from '../support/sample-lesson.ts';

/** A lesson of these questions and nothing else; pictures and films are those of the sample lesson. */
export const lessonOf = (questions: readonly Question[], rest: Partial<Lesson> = {}): Lesson => ({
  ...sampleLesson,
  id: 'lecon',
  title: 'Leçon',
  keywords: [],
  contexts: [],
  questions,
  ...rest,
});

export const textOf = (entry: Entry | undefined): string =>
  (entry?.pieces ?? [])
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece instanceof Uint8Array) return new TextDecoder().decode(piece);
      if ('base64' in piece && piece.base64 instanceof Uint8Array)
        return Buffer.from(piece.base64).toString('base64');
      throw new Error('a test reads no files');
    })
    .join('');

export const xmlOf = (lesson: Lesson): string => textOf(exportMoodleQuiz(lesson).entries[0]);

/** The first question's element, as it stands in the file. */
export const questionXml = (question: Question, rest: Partial<Lesson> = {}): string =>
  /<question type="(?!category|description)[\s\S]*?<\/question>/.exec(
    xmlOf(lessonOf([question], rest)),
  )?.[0] ?? '';

/** What is between the question's idnumber and its tags: what only its kind has. */
export const ownXml = (question: Question): string =>
  (/<\/idnumber>\n([\s\S]*?)\n {4}<tags>/.exec(questionXml(question))?.[1] ?? '').replace(/^ {4}/gm, '');

/** The text of an element that a question has once: `questiontext`, `graderinfo`… */
export const fieldText = (xml: string, field: string): string =>
  new RegExp(`<${field}\\b[^>]*>\\s*<text><!\\[CDATA\\[([\\s\\S]*?)\\]\\]></text>`).exec(xml)?.[1] ?? '';

export const rulesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

export const asset = (path: string, content: string, type = 'image/png'): Asset => ({
  ...sampleAssets.river,
  path,
  source: path,
  type,
  bytes: content.length,
  content: new TextEncoder().encode(content),
});
