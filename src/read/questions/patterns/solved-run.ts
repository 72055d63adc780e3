/**
 * Counted headings, a title of its answer behind each: where most of them tell what to do, the others ask as well, whatever
 * they begin with.
 *
 *     ## 1. List all lakes.
 *
 *     ## Solution
 *
 *     ## 2. From the rivers, keep those of the south.
 *
 *     ## Solution
 */
import type { ElementContent } from 'hast';
import { onceFor } from '../../../lesson/index.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { answerHeading } from '../blocks/clear-answer.ts';
import { tellsFirst } from '../words/lexicon.ts';

const FEWEST = 3;
const COUNTED = /^\P{L}*\d{1,3}(?:\.\d{1,2})*\s?[.):–-]\s*\S+\s/u;

/** Those of a row. */
export const solvedRun = onceFor((row: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const headings = row.filter((one) => levelOf(one) < 7);
  const solved = headings.filter(
    (one, i) => COUNTED.test(blockOf(one).words) && answerHeading(headings[i + 1]) !== undefined,
  );
  const telling = solved.filter((one) => tellsFirst(blockOf(one).words));
  const isRun = solved.length >= FEWEST && telling.length * 2 > solved.length;
  return new Set(isRun ? solved : []);
});
