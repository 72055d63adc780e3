/**
 * The questions of a test that stand in a box each and count on by themselves, and are answered by one key at the end of
 * the page: they stand without their boxes.
 *
 *     ::: question                      1. Why does ice float?
 *     1. Why does ice float?
 *     :::                               2. What is fog?
 *
 *     ::: question                 →    ## Answers
 *     2. What is fog?
 *     :::                               1. It is light.
 *                                       2. A low cloud.
 *     ## Answers
 *     1. It is light.
 *     2. A low cloud.
 */
import type { Element, ElementContent } from 'hast';
import { bodyOf, holdsPart, isPart, titleOf } from '../../parts.ts';
import { nextFull, roleOf } from '../blocks/block.ts';
import { clearAnswer, titleAbove } from '../blocks/clear-answer.ts';
import { countOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { inWords } from '../blocks/told.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { isKeyTitle } from '../words/key-list-title.ts';

const FEWEST = 2;

export function withBoxesCounted(blocks: Row): Row {
  const boxes = blocks.filter(isBox);
  const last = boxes.length < FEWEST ? -1 : blocks.lastIndexOf(boxes.at(-1)!);
  const areCounted = last > 0 && boxes.every((one, i) => numberIn(one) === i + 1 && !isAnswered(bodyOf(one)));
  if (!areCounted || !blocks.slice(last + 1).some(titlesKey)) return blocks;
  return blocks.flatMap((one) => (isBox(one) ? bodyOf(one) : [one]));
}

const isBox = (block: ElementContent): block is Element =>
  isPart(block, 'exercise', 'callout', 'question') && titleOf(block).length === 0;

/** What its first words count by. */
function numberIn(box: Element): number | undefined {
  const row = bodyOf(box);
  return countOf(row[nextFull(row, -1)], COUNTED);
}

const COUNTED = /^(\d{1,3})\s?[.)]\s/;

const isAnswered = (row: Row): boolean =>
  row.some(
    (one) =>
      holdsPart(one, 'solution', 'gate') ||
      roleOf(one as Element) === 'answer' ||
      clearAnswer(one) !== undefined ||
      inWords(one) !== undefined,
  );

function titlesKey(block: ElementContent): boolean {
  const title = titleAbove(block) ?? '';
  return title !== '' && (isKeyTitle(title) || answersTitleOf(title) !== undefined);
}
