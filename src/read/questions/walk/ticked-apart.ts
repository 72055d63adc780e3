/**
 * What is offered below a heading of its own, and in a fold, be it below another, the same boxes once more, ticked: whatever
 * those headings are called in any language, they title parts of what the heading above them asks.
 *
 *     ## 1. Which of these float           ## 1. Which of these float
 *
 *     ### Offers                           - [x] ice
 *     - ice                                - [ ] iron
 *     - iron                          →
 *     ### Answer                           It is light.
 *     <details>It is light.
 *     - [x] ice
 *     - [ ] iron
 *     </details>
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf } from '../../parts.ts';
import { blockOf, lastFull, levelOf, nextFull, wordsOf } from '../blocks/block.ts';
import { isBare } from '../blocks/items.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { boxesIn } from '../kinds/boxes.ts';
import type { OptionRead } from '../kinds/choice.ts';
import { madeQuestion } from './made-question.ts';

export const withTickedApart = (blocks: Row): Row =>
  blocks.some(ticksIn) ? withMade(blocks, (at) => askedAt(blocks, at)) : blocks;

/** A fold with boxes of which some are ticked, and others are not. */
function ticksIn(block: ElementContent | undefined) {
  const boxes = isPart(block, 'disclosure') ? boxesIn(bodyOf(block)) : undefined;
  const ticks = boxes?.read.map(({ correct }) => correct) ?? [];
  return ticks.includes(true) && ticks.includes(false) ? boxes : undefined;
}

/** From the heading that asks to the fold. */
function askedAt(blocks: Row, at: number): Made | undefined {
  const level = levelOf(blocks[at]);
  const offers = level < 7 ? offersBelow(blocks, at, level) : undefined;
  if (!offers) return undefined;
  const list = blocks[offers.at] as Element;
  const below = nextFull(blocks, offers.at);
  const fold = levelOf(blocks[below]) === levelOf(blocks[offers.title]) ? nextFull(blocks, below) : below;
  const boxes = ticksIn(blocks[fold]);
  const options = boxes && optionsAgain(elementsOf(list), boxes.read);
  if (!options) return undefined;
  const heading = blocks[at] as Element;
  const stem = [element('p', {}, heading.children, lineOf(heading)), ...blocks.slice(at + 1, offers.title)];
  return { row: [heading, madeQuestion(stem, { options, told: boxes.others })], end: fold + 1 };
}

/** Few blocks below a heading, and no other, what is offered below one of a lower level. */
function offersBelow(blocks: Row, at: number, level: number) {
  const title = blocks.findIndex((one, i) => i > at && levelOf(one) < 7);
  if (title < 0 || levelOf(blocks[title]) <= level || lastFull(blocks, title) - at > MOST) return undefined;
  const list = nextFull(blocks, title);
  const items = isTag(blocks[list], 'ul', 'ol') ? elementsOf(blocks[list]) : [];
  const isAlone = !blocks.slice(at, title).some((one) => blockOf(one).holdsQuestions);
  return items.length > 1 && items.every(isBare) && isAlone ? { title, at: list } : undefined;
}

const MOST = 4;

/** As many, most of them word for word: behind the others stands why. */
function optionsAgain(items: readonly Element[], ticked: readonly OptionRead[]) {
  if (items.length !== ticked.length) return undefined;
  const said = ticked.map(({ children }) => wordsOf(children));
  const own = items.map(({ children }) => wordsOf(children));
  const same = own.filter((one, i) => one === said[i]).length;
  if (same * 2 < own.length || !own.every((one, i) => said[i]!.startsWith(one))) return undefined;
  return items.map((item, i) => ({
    correct: ticked[i]!.correct === true,
    children: item.children,
    line: lineOf(item),
    told: own[i] === said[i] ? [] : [element('p', {}, ticked[i]!.children, ticked[i]!.line)],
  }));
}
