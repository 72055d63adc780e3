/** The section that a heading opens, below one that says that it holds exercises: `## Exercises`, and below it `### Ice`. */
import type { Element, ElementContent } from 'hast';
import { onceFor } from '../../../lesson/index.ts';
import { element, text } from '../../parts.ts';
import { blockOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { areExercises, callsExercise } from '../words/exercise-label.ts';
import { answerTitleOf } from '../words/lexicon.ts';

/**
 * Whether the heading at a place lies below one that says so.
 *
 * @param title of the page, which stands above all of them
 */
export const isBelowExercises = (blocks: readonly ElementContent[], at: number, title: string): boolean =>
  blockOf(blocks[at]).level !== undefined && (belowExercises(blocks).has(at) || areExercises(title));

/** The headings of a row that stand below such a one: all at once, for each of them is asked. */
const belowExercises = onceFor((blocks: readonly ElementContent[]): ReadonlySet<number> => {
  const below = new Set<number>();
  const above: { readonly level: number; readonly holds: boolean }[] = [];
  blocks.forEach((block, at) => {
    const { level, words } = blockOf(block);
    if (level === undefined) return;
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const isBelow = above.at(-1)?.holds ?? false;
    if (isBelow) below.add(at);
    above.push({ level, holds: isBelow || areExercises(words) });
  });
  return below;
});

/**
 * What calls the section that a page begins with, where its title is an exercise's and it has one answer: the whole page,
 * or all up to the next exercise. The title was taken out of the blocks, and was their first heading maybe.
 */
export function exerciseOfPage(title: string, blocks: readonly ElementContent[]): Element | undefined {
  if (!callsExercise(title)) return undefined;
  const levels = blocks.flatMap((block) => {
    const { level, words } = blockOf(block);
    return level !== undefined && callsExercise(words) ? [level] : [];
  });
  const own = levels.length > 0 ? Math.min(...levels) : 1;
  const isOne = answersIn(blocks.slice(0, sectionEnd(blocks, 0, own))) === 1;
  return isOne ? element(`h${own}`, {}, [text(title)], 1) : undefined;
}

function answersIn(blocks: readonly ElementContent[]): number {
  let count = 0;
  for (let at = 0; at < blocks.length; ) {
    const { level, words } = blockOf(blocks[at]);
    const isTitle = level !== undefined && answerTitleOf(words) !== undefined;
    if (isTitle || roleOf(blocks[at]) === 'answer') count++;
    at = isTitle ? sectionEnd(blocks, at + 1, level) : at + 1;
  }
  return count;
}
