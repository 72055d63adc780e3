/**
 * Options that nobody lettered. They are known by their key, which says one of them again word for word: a list, lines or
 * paragraphs.
 *
 *     Which of these floats?
 *
 *     - ice
 *     - iron
 *
 *     Answer: ice
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, rowsOf } from '../../parts.ts';
import { blockOf, onceAtPlace, roleOf } from '../blocks/block.ts';
import { rowOf, wordsOfItem } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { withoutMark } from '../blocks/starts.ts';
import { startsWithKey } from '../words/key-title.ts';
import { keyOf } from './option-key.ts';
import { markedOptions, rightTitleIn } from './option-marks.ts';
import { cutBeforeKey, EMPTY_BOX, type LetteredOption, type Options, optionsAt } from './options.ts';

const MOST = 8;

/** The options that start at a block, where they may be some: only their key tells. */
export const plainOptionsAt = onceAtPlace((blocks, at): Options | undefined => {
  const found = isTag(blocks[at], 'ul')
    ? inItems(blocks, at)
    : (inCells(blocks[at], at) ?? inBoxes(blocks, at) ?? inLines(blocks, at) ?? inParagraphs(blocks, at));
  const options = found?.options ?? [];
  const isRow = options.length > 1 && options.length <= MOST && !options.some(isAsking);
  return isRow && !options.every(isLettered) ? found : undefined;
});

/** Options by their letters, or by boxes that somebody drew: they stand for nothing else. */
export const offeredAt = (blocks: readonly ElementContent[], at: number): Options | undefined =>
  optionsAt(blocks, at) ?? boxedAt(blocks, at);

function boxedAt(blocks: readonly ElementContent[], at: number): Options | undefined {
  const block = blocks[at];
  const mayBe = isTag(block, 'table') || (isTag(block, 'p', 'ul') && DRAWN.test(blockOf(block).words));
  const found = mayBe ? plainOptionsAt(blocks, at) : undefined;
  return found?.isBoxed ? found : undefined;
}

/** As a task list has them they are known as its boxes. */
const DRAWN = /(?:^|\n)\s*(?:\( ?\)|[⬜☐◻▫□▢❏❑🔲🔳○◯⚪◦])/u;

/** `A) … C) …` tell of options that stand elsewhere. */
const isLettered = ({ children }: LetteredOption): boolean =>
  /^[([]?[A-H]\s?[)\].:]\s/.test(blockOf(element('p', {}, children)).words);

const isAsking = ({ children }: LetteredOption): boolean =>
  /[?:]$/.test(blockOf(element('p', {}, children)).words);

function plain(
  options: readonly LetteredOption[],
  end: number,
  tail: readonly ElementContent[] = [],
): Options {
  return { lead: [], options, numbered: false, isPlain: true, tail, end };
}

/** `| ice | iron | wax |`: a table of one row, each cell an option. */
export const isRowOfOffers = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'table') &&
  rowsOf(block).length === 1 &&
  elementsOf(rowsOf(block)[0]!).every((cell) => !cell.children.every(isBlank));

function inCells(block: ElementContent | undefined, at: number): Options | undefined {
  if (!isRowOfOffers(block)) return undefined;
  const cells = elementsOf(rowsOf(block)[0]!);
  const options = cells.map(({ children }) => ({ children, line: lineOf(block) }));
  return { ...plain(options, at + 1), isBoxed: true };
}

function inItems(blocks: readonly ElementContent[], at: number): Options | undefined {
  const block = blocks[at];
  const items = isTag(block, 'ul') ? [...elementsOf(block)] : [];
  // `- Answer: ice`, one more item to Markdown.
  const key = items.findIndex((item, i) => i > 1 && isKeyOf(item, items.slice(0, i)));
  const below = key < 0 ? [] : items.splice(key).flatMap(rowOf);
  const isBoxed = items.every((item) => isDrawn({ children: wordsOfItem(item), line: 0 }));
  const options = items.map((item): LetteredOption | undefined => {
    const words = withoutMark(wordsOfItem(item), EMPTY_BOX);
    return words.some((one) => isTag(one, 'p', 'ul', 'ol', 'pre'))
      ? undefined
      : { children: words, line: lineOf(item) };
  });
  if (options.length === 0 || !options.every((one) => one !== undefined)) return undefined;
  const cut = cutBeforeKey(options);
  return { ...plain(cut.options, at + 1, [...cut.tail, ...below]), ...(isBoxed && { isBoxed }) };
}

/** `Right answer: ice`, which names none of the others, is the right one itself. */
function isKeyOf(item: Element, others: readonly Element[]): boolean {
  if (!startsWithKey(blockOf(item).words)) return false;
  const words = wordsOfItem(item);
  if (rightTitleIn(words) === 0) return true;
  const options = others.map((one) => ({ children: wordsOfItem(one), line: lineOf(one) }));
  return keyOf([element('p', {}, words)], plain(options, 0), false) !== undefined;
}

/** Lines of a paragraph, of which one says the key; those above the first box lead to them. */
function inLines(blocks: readonly ElementContent[], at: number): Options | undefined {
  const block = blocks[at];
  const all = isTag(block, 'p') ? linesOf(block) : [];
  const first = firstDrawn(all);
  const found = optionsIn(blocks, at, all.slice(first));
  return found && first > 0 ? { ...found, lead: [paragraphOf(all.slice(0, first))] } : found;
}

/** `● ice`, beside `○ iron`. */
const isFilled = ({ children: [first] }: Line): boolean => first?.type === 'text' && FILLED.test(first.value);
const FILLED = /^\s*(?:[●◉⦿🔘⚫☑✅]\uFE0F?|[([][xX][)\]])\s/u;

const isBoxed = ({ children }: Line): boolean =>
  children[0]?.type === 'text' && EMPTY_BOX.test(children[0].value);

/** Where boxes begin among some lines: 0 where none has any. */
export const firstDrawn = (lines: readonly Line[]): number =>
  Math.max(0, lines.some(isBoxed) ? lines.findIndex(isDrawn) : -1);

const isDrawn = (line: Line): boolean => isBoxed(line) || isFilled(line);

/** `ice (correct)`: one of the lines, in brackets; none of them begins in the middle of a sentence, or ends there. */
function saysOneRight(options: readonly LetteredOption[]): boolean {
  const words = options.map(({ children }) => rawText(children).trim());
  const areLines =
    options.length <= MOST &&
    words.filter((one) => /[)\]]$/.test(one)).length === 1 &&
    !words.some((one) => /[,;:]$/.test(one)) &&
    new Set(words.map((one) => /^\p{Ll}/u.test(one))).size === 1;
  return (
    areLines &&
    markedOptions(options.map(({ children }) => children)).filter(({ mark }) => mark === 'words').length === 1
  );
}

function optionsIn(
  blocks: readonly ElementContent[],
  at: number,
  lines: readonly Line[],
): Options | undefined {
  const options = lines.map(({ children, line }) => ({ children: withoutMark(children, EMPTY_BOX), line }));
  if (lines.every(isDrawn) && lines.some(isBoxed)) return { ...plain(options, at + 1), isBoxed: true };
  if (lines.length > 1 && roleOf(blocks[at + 1]) === 'answer') return plain(options, at + 1);
  if (lines.length < 3) return undefined;
  if (saysOneRight(options) && blockOf(blocks[at - 1]).level === undefined) return plain(options, at + 1);
  const key = lines.findIndex((_, i) => {
    const some = plain(options.slice(0, i), at);
    return i > 1 && i <= MOST && keyOf([paragraphOf(lines.slice(i, i + 1))], some, false) !== undefined;
  });
  return key < 0 ? undefined : plain(options.slice(0, key), at + 1, [paragraphOf(lines.slice(key))]);
}

/** A paragraph for each box, as a page has them whose program draws each option by itself. */
function inBoxes(blocks: readonly ElementContent[], at: number): Options | undefined {
  const boxes: Line[] = [];
  for (let box = boxIn(blocks[at]); box; box = boxIn(blocks[at + boxes.length])) boxes.push(box);
  return boxes.length > 1 ? optionsIn(blocks, at + boxes.length - 1, boxes) : undefined;
}

function boxIn(block: ElementContent | undefined): Line | undefined {
  const [line, ...others] = isTag(block, 'p') ? linesOf(block) : [];
  return line && others.length === 0 && isDrawn(line) ? line : undefined;
}

/** Paragraphs, up to the one that says the key. */
function inParagraphs(blocks: readonly ElementContent[], at: number): Options | undefined {
  const options: LetteredOption[] = [];
  for (let end = at; options.length <= MOST; end++) {
    const block = blocks[end];
    if (options.length > 1 && roleOf(block) === 'answer') return plain(options, end);
    // What tells to choose is no option of those that are lettered.
    if (!isTag(block, 'p') || optionsAt(blocks, end) || (end > at && linesOf(block).some(isBoxed)))
      return undefined;
    const some = plain(options, end);
    if (options.length > 1 && keyOf([block], some, false)) return some;
    // `Answer: B`, which is the key of options that stand elsewhere, is none itself.
    if (startsWithKey(blockOf(block).words)) return undefined;
    options.push({ children: block.children, line: lineOf(block) });
  }
  return undefined;
}
