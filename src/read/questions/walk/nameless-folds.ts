/**
 * Folds without a title of their author's, Quarto's `::: {.callout-tip collapse="true"}` or `<details>`, where each exercise
 * of a page ends with one: they solve it. One here and there may help.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, lineOf, part } from '../../parts.ts';
import { blockOf, sectionEnd } from '../blocks/block.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';

const FEWEST = 3;

export function withNamelessSolving(blocks: readonly ElementContent[]): readonly ElementContent[] {
  if (!blocks.some(isNameless)) return blocks;
  const exercises = blocks.flatMap((block, at) => (isExercise(block) ? [lastFold(blocks, at)] : []));
  const solving = new Set(exercises.filter((fold) => fold !== undefined));
  if (solving.size < FEWEST || solving.size < exercises.length) return blocks;
  return blocks.map((block) => (solving.has(block as Element) ? solved(block as Element) : block));
}

const isNameless = (block: ElementContent): block is Element =>
  isPart(block, 'disclosure') && (block.data.part.nameless === true || blockOf(block).untitled);

const isExercise = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined && exerciseLabelOf(blockOf(block).words)?.kind !== undefined;

/** The fold that ends an exercise and is its only one. */
function lastFold(blocks: readonly ElementContent[], at: number): Element | undefined {
  const section = blocks.slice(at + 1, sectionEnd(blocks, at + 1, 6));
  const own = section.filter((one) => !isBlank(one) && !isTag(one, 'hr'));
  const folds = own.filter((one) => isPart(one, 'disclosure'));
  const last = own.at(-1);
  return own.length > 1 && folds.length === 1 && last && isNameless(last) ? last : undefined;
}

const solved = (fold: Element): Element =>
  part({ kind: 'disclosure', role: 'answer' }, lineOf(fold), [], bodyOf(fold));
