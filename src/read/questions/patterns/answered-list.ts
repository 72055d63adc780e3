/**
 * A numbered list, and below it one that answers it item by item: as many questions. What introduces the list leads the first,
 * and `True or false?` there is said of all of them.
 *
 *     Read it once more.
 *
 *     1. Why does ice float?
 *     2. What melts it?
 *
 *     **Answers:** 1. It is light. | 2. The sun.
 */
import type { ElementContent } from 'hast';
import type { Notes } from '../../page-context.ts';
import { itemPairs } from '../blocks/items.ts';
import { questionOf } from './form.ts';
import { judgedBy } from './judged.ts';
import type { Candidate } from './pattern.ts';

/** @param stem ends with the list that asks; undefined where the two are no such pair */
export function eachItemOf(
  stem: readonly ElementContent[],
  { feedback = [], hints = [] }: Pick<Candidate, 'feedback' | 'hints'>,
  page: Notes,
  mismatch: (counts: { readonly asked: number; readonly told: number }) => void,
): readonly Candidate[] | undefined {
  const lead = stem.slice(0, -1);
  return itemPairs(stem.at(-1), feedback, lead.at(-1), mismatch)?.map(({ asks, feedback: told, line }, i) =>
    questionOf(asks, page, {
      ...(i === 0 && { lead, hints }),
      feedback: told,
      line,
      guess: 'item-of-answers',
      ...judgedBy([...lead, ...asks], told),
    }),
  );
}
