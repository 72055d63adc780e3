/** A lesson's package, read back: each question with its item. */
import { exportQti21 } from '../../src/export/qti21/index.ts';
import type { Exported, Lesson, Question } from '../../src/lesson/index.ts';
import type { Item } from './processor.ts';
import { type Package, packageOf } from './processor-package.ts';
import { fail } from './processor-xml.ts';

/** The files of its package: what is no XML has no content here. */
export const filesOf = (lesson: Lesson): ReadonlyMap<string, string> => textsOf(exportQti21(lesson));

export const textsOf = ({ entries }: Exported): ReadonlyMap<string, string> =>
  new Map(entries.map(({ path, pieces }) => [path, /\.xml$/.test(path) ? pieces.join('') : '']));

/** The package of a lesson, read back as an importer reads it. */
export const packed = (lesson: Lesson): Package => packageOf(filesOf(lesson));

export interface Asked {
  readonly question: Question;
  readonly item: Item;
  /** What the test calls it. */
  readonly identifier: string;
}

/** Each question with its item: the test has them in the lesson's order. */
export function askedIn(lesson: Lesson, { test, items }: Package = packed(lesson)): readonly Asked[] {
  if (test?.items.length !== lesson.questions.length) fail(`the test has ${test?.items.length} items`);
  return lesson.questions.map((question, index) => {
    const { identifier } = test!.items[index]!;
    return { question, identifier, item: items.get(identifier)! };
  });
}
