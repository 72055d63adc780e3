/** What a package of ours holds, for tests to look at and to play. */
import { exportQti21 } from '../../src/export/qti21/index.ts';
import type { Exported, Lesson, Question } from '../../src/lesson/index.ts';
import { sampleLesson, sampleQuestions } from '../support/sample-lesson.ts';
import { type Given, type Item, type Played, play, readItem } from './processor.ts';

/** The text of an entry that is a text. */
export function textOf({ entries }: Exported, path: string): string {
  const entry = entries.find((one) => one.path === path);
  if (!entry) throw new Error(`There is no ${path} among ${entries.map((one) => one.path).join(', ')}.`);
  return entry.pieces.map(String).join('');
}

export const asking = (...questions: readonly Question[]): Lesson => ({
  ...sampleLesson,
  questions,
  contexts: [],
});

export const settled = (settings: Partial<Lesson['settings']>, lesson: Lesson = sampleLesson): Lesson => ({
  ...lesson,
  settings: { ...lesson.settings, ...settings },
});

export const sample = (id: string): Question => sampleQuestions.find((one) => one.id === id)!;

/** The item file of a question that is asked alone. */
export const xmlOf = (question: Question, settings: Partial<Lesson['settings']> = {}): string =>
  textOf(exportQti21(settled(settings, asking(question))), `item-${question.id}.xml`);

export const itemOf = (question: Question, settings: Partial<Lesson['settings']> = {}): Item =>
  readItem(xmlOf(question, settings));

export const answered = (question: Question, given: Given): Played => play(itemOf(question), given);

/** What a learner scores with one text or name. */
export const scored = (question: Question, ...answer: readonly string[]): number =>
  answered(question, { RESPONSE: answer }).score;
