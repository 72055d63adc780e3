/**
 * `Solution: …`, in no other letters, on a page of exercises: what else may be that of a trouble answers there.
 *
 *     **Exercise 1.** Draw the path.            **Exercise 1.** Draw the path.
 *                                         →
 *     Solution: a parabola.                     **Solution:** a parabola.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, withChildren } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, plainSolution } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { exerciseLabelOf, saysExercises } from '../words/exercise-label.ts';

const FEWEST = 2;

export function withSolutionsCalled(blocks: Row, title: string, called: string): Row {
  const plain = new Set(blocks.filter((one, at) => isPlain(one) && isBelowWords(blocks, at)));
  if (plain.size < FEWEST) return blocks;
  const isOfExercises = saysExercises(title) || saysExercises(called);
  if (!isOfExercises && blocks.filter(callsExercise).length < FEWEST) return blocks;
  return blocks.map((one) => (plain.has(one) ? withTitleBold(one as Element) : one));
}

const isPlain = (block: ElementContent): block is Element =>
  isTag(block, 'p') &&
  TITLE.test(blockOf(block).words) &&
  plainSolution(block) !== undefined &&
  clearAnswer(block) === undefined &&
  plainAnswer(block) === undefined;

/** Right below a heading it is what is given: `Solution: 5 g of salt in 100 ml of water.` */
const isBelowWords = (blocks: Row, at: number): boolean => {
  const above = blocks[lastFull(blocks, at)];
  return above !== undefined && blockOf(above).level === undefined;
};

/** Up to its colon. */
const TITLE = /^\p{L}[^:：]{1,28}[:：]/u;

/** Problems have solutions everywhere. */
function callsExercise(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  const label = level !== undefined || isTag(block, 'p') ? exerciseLabelOf(words) : undefined;
  return (label?.kind === 'exercise' || label?.kind === 'question') && !label.answers;
}

function withTitleBold(block: Element): Element {
  const [whole = ''] = TITLE.exec(rawText(block.children).trimStart()) ?? [];
  const [title, rest] = cutAt(block.children, rawText(block.children).indexOf(whole) + whole.length);
  return withChildren(block, [element('strong', {}, title, lineOf(block)), ...rest]);
}
