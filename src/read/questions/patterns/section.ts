/** The section that a heading opens, below one that says that it holds exercises: `## Exercises`, and below it `### Ice`. */
import type { Element, ElementContent } from 'hast';
import { element, text } from '../../parts.ts';
import { blockOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { areExercises, exerciseLabelOf } from '../words/exercise-label.ts';
import { answerTitleOf } from '../words/lexicon.ts';

/**
 * Whether the heading at a place lies below one that says so.
 *
 * @param title of the page, which stands above all of them
 */
export function isBelowExercises(blocks: readonly ElementContent[], at: number, title: string): boolean {
  let lowest = blockOf(blocks[at]).level;
  if (lowest === undefined) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { level, words } = blockOf(blocks[i]);
    if (level === undefined || level >= lowest) continue;
    if (areExercises(words)) return true;
    lowest = level;
  }
  return areExercises(title);
}

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

function callsExercise(words: string): boolean {
  const label = exerciseLabelOf(words);
  return label?.kind === 'exercise' && !label.answers;
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
