/**
 * A box that holds nothing but folds which answer or help: they are to what stands above it what they would be without it.
 *
 *     > [!TIP]
 *     > <details><summary>Solution</summary> …
 */
import type { ElementContent } from 'hast';
import { isBlank } from '../../../lesson/index.ts';
import { bodyOf, isPart, type PartOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { isCalledExercise } from '../blocks/tasks.ts';

export const withFoldsUnboxed = (blocks: Row): Row =>
  blocks.some(holdsFoldsAlone)
    ? blocks.flatMap((one) => (holdsFoldsAlone(one) ? bodyOf(one) : [one]))
    : blocks;

function holdsFoldsAlone(block: ElementContent): block is PartOf<'callout'> {
  if (!isPart(block, 'callout') || block.data.part.exercise || !ONE_WORD.test(blockOf(block).title))
    return false;
  const body = bodyOf(block).filter((one) => !isBlank(one));
  return roleOf(block) === undefined && !isCalledExercise(block) && body.length > 0 && body.every(isAnswer);
}

/** `Tip`, „Hinweis“: a title that says no more than what sort of box it is. */
const ONE_WORD = /^\p{L}+$/u;

const isAnswer = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && /^(?:answer|hint)$/.test(roleOf(block) ?? '');
