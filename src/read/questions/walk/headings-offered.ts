/**
 * Options that are headings, one right below the other, of which one is marked, or a key tells.
 *
 *     ## 1. What floats?           becomes      ## 1. What floats?
 *
 *     ### a. iron                               - a. iron
 *     ### b. ice **(correct)**                  - b. ice **(correct)**
 *
 * So are paragraphs of which one alone is a heading, which says that it is right, where several questions of a page have it:
 *
 *     ### 1. What floats?          becomes      ### 1. What floats?
 *
 *     a) iron                                   - a) iron
 *
 *     #### b) ice                               - b) ice <!-- correct -->
 */
import type { Element, ElementContent, Text } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { linesApart } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { marksOne } from '../choices/option-marks.ts';
import { startsWithKey } from '../words/key-title.ts';
import { LETTERED, letterAt } from '../words/letters.ts';

export function withHeadingsOffered(blocks: Row): Row {
  if (!blocks.some(isLettered)) return blocks;
  const apart = new Map(setApartIn(blocks).map((one) => [one.start, one]));
  return withMade(blocks, (at) => apart.get(at) ?? offeredAt(blocks, at));
}

const isLettered = (block: ElementContent): block is Element =>
  levelOf(block) < 7 && LETTERED.test(blockOf(block).words);

/** Headings of one level that count on from *a*. */
function offeredAt(blocks: Row, start: number): Made | undefined {
  const level = levelOf(blocks[start]);
  const options: Element[] = [];
  let end = start;
  for (let block = blocks[end]; isNext(block, level, options.length); block = blocks[end]) {
    options.push(element('li', {}, block.children, lineOf(block)));
    end = nextFull(blocks, end);
  }
  const list = element('ul', {}, options, lineOf(blocks[start]));
  const isOffered = options.length > 1 && (marksOne(list) || startsWithKey(blockOf(blocks[end]).words));
  return isOffered ? { row: [list], end } : undefined;
}

const isNext = (block: ElementContent | undefined, level: number, place: number): block is Element =>
  level < 7 && levelOf(block) === level && counts(block, place);

interface Apart extends Made {
  readonly start: number;
}

/** So many questions have their right option as a heading. */
const FEWEST = 2;

function setApartIn(blocks: Row): readonly Apart[] {
  const all: Apart[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const found = counts(blocks[at], 0) ? apartAt(blocks, at) : undefined;
    if (found) all.push(withHeadJoined(blocks, found));
    at = found ? found.end - 1 : at;
  }
  return all.length < FEWEST ? [] : all;
}

/** Paragraphs, or their lines, and one heading that count on, from *a*: what goes on in the next in small letters was broken. */
function apartAt(blocks: Row, start: number): Apart | undefined {
  const options: Element[] = [];
  let rights = 0;
  let [at, end] = [start, start];
  for (; options.length < MOST; at = nextFull(blocks, at)) {
    const block = blocks[at];
    const own = optionsIn(block, options.length);
    if (own.length > 0) options.push(...own);
    else if (goesOn(block, blocks[end])) options.push(joined(options.pop()!, block));
    else break;
    if (own.length > 0 && levelOf(block) < 7) rights++;
    end = at;
  }
  const list = element('ul', {}, options, lineOf(blocks[start]));
  return options.length > 2 && rights === 1 ? { row: [list], start, end: end + 1 } : undefined;
}

/** None where a block does not count on. */
function optionsIn(block: ElementContent | undefined, place: number): readonly Element[] {
  if (!counts(block, place)) return [];
  const isRight = levelOf(block) < 7;
  const options = (isRight ? [block] : linesApart(block)).map((one) =>
    element('li', {}, isRight ? [...one.children, saidRight] : one.children, lineOf(one)),
  );
  return options.every((one, i) => counts(one, place + i)) ? options : [];
}

const MOST = 8;

/** As `<!-- correct -->` says it. */
const saidRight: Text = { ...text(''), data: { saidRight: true } };

const counts = (block: ElementContent | undefined, place: number): block is Element =>
  (isTag(block, 'p', 'li') || levelOf(block) < 7) &&
  LETTERED.test(blockOf(block).words) &&
  /[a-z]/i.exec(blockOf(block).words)![0].toLowerCase() === letterAt(place);

/** The same kind of block, which begins with a small letter. */
const goesOn = (block: ElementContent | undefined, above: ElementContent | undefined): block is Element =>
  block !== above &&
  (isTag(block, 'p') || levelOf(block) < 7) &&
  isTag(above, (block as Element).tagName) &&
  /^\p{Ll}{2}/u.test(blockOf(block).words);

const joined = (block: Element, more: Element): Element =>
  withChildren(block, [...block.children, text(' '), ...more.children]);

/** With the heading above them, where it was broken in two. */
function withHeadJoined(blocks: Row, apart: Apart): Apart {
  const below = lastFull(blocks, apart.start);
  const above = lastFull(blocks, below);
  const [head, more] = [blocks[above], blocks[below]];
  return levelOf(head) < 7 && goesOn(more, head)
    ? { ...apart, row: [joined(head as Element, more), ...apart.row], start: above }
    : apart;
}
