/** A table of cases: what is written, the questions found in it, and what is said about it. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/lesson/index.ts';
import { wordingIn } from '../../../src/messages/index.ts';
import type { Folder } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';

export interface Case {
  readonly what: string;
  /** Below the page's title, which is its first line: the case starts on line 3. */
  readonly page: string;
  /** Beside the page. */
  readonly files?: Folder;
  readonly questions: readonly string[];
  /** `line:column rule: message` of all that is said, explanations of guesses aside. */
  readonly says?: readonly string[];
  /** The explanations of guesses, where the case is about them. */
  readonly explains?: readonly string[];
  readonly ask?: readonly ('inline-answers' | 'question-lists' | 'remarks')[];
}

const said = (one: Diagnostic): string =>
  `${one.line}:${one.column} ${one.rule}: ${wordingIn(one, 'en').message}`;

/** Runs a table; the language of its pages is English. */
export const runs = (shape: string, cases: readonly Case[], language = 'en'): void => {
  describe(shape, () => {
    it.each(cases)('$what', async ({ page, files = {}, questions, says = [], explains, ask = [] }) => {
      const project = { description: { language }, settings: { ask: [...ask] } };
      const { lesson, diagnostics } = await read(`# T\n\n${page}`, files, project);
      expect(lesson.questions.map(sketch)).toEqual(questions);
      expect(diagnostics.filter(({ guess }) => !guess).map(said)).toEqual(says);
      if (explains) expect(diagnostics.filter(({ guess }) => guess).map(said)).toEqual(explains);
    });
  });
};
