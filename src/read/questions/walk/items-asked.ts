/**
 * Items that ask, and what stands below the first words of each:
 *
 *     - Why does ice float?
 *       - It is lighter than water.
 *     - What is fog?
 *       - A cloud
 *       - that lies low
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { areAlike, rowIn, wordsOfItem } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { startsWithKey } from '../words/key-title.ts';
import { asksAsOwner, asksLearner, normalize, tellsFirst } from '../words/lexicon.ts';

export const asks = (words: string): boolean =>
  asksLearner(normalize(words).replace(/(?<=[\p{L}\p{N}?])[^\p{L}\p{N}?]+$/u, '')) || tellsFirst(words);

/** What stands in what answers: a fold, a quotation, a point by itself; undefined for whatever else. */
export function answeringRow(block: Element): Row | undefined {
  if (roleOf(block) === 'answer') return bodyOf(block).filter((one) => !isBlank(one));
  if (isTag(block, 'blockquote')) return elementsOf(block);
  const [only, ...others] = isTag(block, 'ul') ? elementsOf(block) : [];
  return only && others.length === 0 ? rowIn(only) : undefined;
}

/** The first words of an item ask, and something stands below them. */
const asksAbove = ([first, ...below]: Row): boolean =>
  below.length > 0 && isTag(first, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') && asks(blockOf(first).words);

/** Where nearly all of a list ask, or half of it on a page of solutions, one that has forgotten its mark does. */
export function askingAmong(rows: readonly Row[], isSolved: boolean): readonly Row[] {
  const answered = rows.filter(([first, ...below]) => isTag(first, 'p') && below.length > 0);
  const asking = rows.filter(asksAbove);
  const areAll = isSolved
    ? asking.length > 1 && asking.length * 2 >= answered.length
    : asking.length >= FEWEST && asking.length * 10 >= answered.length * 8;
  return areAll ? answered : asking;
}

/** On a page of solutions, one point below the words of each. */
export const areSolved = (rows: readonly Row[]): boolean =>
  rows.length > 1 &&
  rows.every(
    ([first, list, ...others]) =>
      isTag(first, 'p') && isTag(list, 'ul') && elementsOf(list).length === 1 && others.length === 0,
  );

const FEWEST = 4;
const LONGEST_OFFER = 40;

/** As many short points below each of several items: what is to be chosen from. */
export function offerAlike(rows: readonly Row[], longest = LONGEST_OFFER): boolean {
  const offers = rows.flatMap(([, list, ...others]) =>
    isTag(list, 'ul', 'ol') && others.length === 0 ? [elementsOf(list)] : [],
  );
  return areAlike(offers, { fewest: 2, longest });
}

/** Several short points below the words of an item. */
export const isShortOffer = ([, ...below]: Row): boolean =>
  below.some(
    (one) =>
      isTag(one, 'ul', 'ol') &&
      elementsOf(one).length > 1 &&
      elementsOf(one).every((point) => blockOf(point).words.length <= LONGEST_OFFER),
  );

/** So many tell what a page is that doesn't say so. */
const MANY = 8;

/** A page nearly all of whose items ask, and are answered by points below: an outline of a lecture names things, and a manual's reader asks otherwise. */
export function areItemsAsked(blocks: Row): boolean {
  const items = blocks.flatMap((one) => (isTag(one, 'ul', 'ol') ? elementsOf(one) : []));
  // Words alone have no points below them.
  const mayHavePoints = items.filter(({ children }) => children.some(({ type }) => type === 'element'));
  if (items.length < MANY || mayHavePoints.length * 10 < items.length * 9) return false;
  const rows = items.map(rowIn);
  const asking = rows.filter((row) => asksAbove(row) && row.slice(1).every(isPoints));
  const words = asking.map(([first]) => blockOf(first).words);
  const marks = words.filter((one) => one.includes('?'));
  return (
    asking.length * 10 >= rows.length * 9 && marks.length * 10 >= rows.length * 8 && !words.some(asksAsOwner)
  );
}

const isPoints = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') && !elementsOf(block).some((one) => blockOf(one).words.includes('?'));

/** Options with letters, be they rows of a table, boxes to tick, or such as say that they are right: `A. A cloud` alone is the right one. */
export function isOffered(block: ElementContent, at: number, row: readonly ElementContent[]): boolean {
  const [first, second = row[at + 1]] = isTag(block, 'ul', 'ol') ? elementsOf(block) : [block];
  const { words } = blockOf(first);
  const isLettered = FIRST.test(words) && (SECOND.test(words) || SECOND.test(` ${blockOf(second).words}`));
  // Two columns may be called `a` and `b`.
  const isTable = isTag(block, 'table') && (optionsAt(row, at)?.options.length ?? 0) > 2;
  return isLettered || isTable || boxesIn([block]) !== undefined || isKeyed(block);
}

/** Points some of which say that they are right, `- ice (correct)`; or of which one has a tick behind it, or whose last goes on with `Answer: ice`. */
function isKeyed(list: ElementContent): boolean {
  const items = isTag(list, 'ul', 'ol') ? elementsOf(list) : [];
  if (items.length < 2) return false;
  const right = markedOptions(items.map(wordsOfItem)).filter(({ mark }) => mark === 'words').length;
  if (right > 0 && right < items.length) return true;
  if (items.length < 3) return false;
  const lines = rawText(items.at(-1)!.children).trim().split('\n');
  if (lines.length > 1 && startsWithKey(lines.at(-1)!.trim())) return true;
  return items.filter((one) => TICKED_BEHIND.test(blockOf(one).words)).length === 1;
}
const TICKED_BEHIND = /\s[([]?[✓✔✅☑]\uFE0F?\s?[)\]]?\s*$/u;

/** `- ✅ ice`, and two others or more without any sign: options, where most that a page asks has such. */
export function isTickedOnce(list: ElementContent): boolean {
  const items = isTag(list, 'ul') ? elementsOf(list) : [];
  const ticked = items.length > 2 ? items.filter((one) => TICKED.test(blockOf(one).words)) : [];
  return ticked.length === 1 && !items.some((one) => CROSSED.test(blockOf(one).words));
}
const TICKED = /^[✓✔✅☑]/u;
const CROSSED = /^[✗✘❌✖]/u;

/** Options, and a line that tells which are right: `Answer: b`. */
export const offersKeyed = (row: Row): boolean =>
  row.some((one) => startsWithKey(blockOf(one).words)) &&
  row.some((_, at) => optionsAt(row, at) !== undefined);

const FIRST = /^\(?[ai]\s?(?:[.):]|[–—-]\s)/i;
const SECOND = /\s\(?(?:b|ii)\s?(?:[.):]|[–—-]\s)/i;
