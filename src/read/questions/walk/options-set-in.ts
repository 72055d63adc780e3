/**
 * Options that nobody set in below the item that asks: to Markdown they are items of the same list, and so is their key.
 *
 *     - **Question 1:** What floats?            - **Question 1:** What floats?
 *                                                 - a) iron
 *     - a) iron                         →         - b) ice
 *     - b) ice                                    - Answer: b
 *     - Answer: b
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { data, element, lineOf, withChildren } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { firstNumber, rowIn, wordsOfItem } from '../blocks/items.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { keyBelow } from '../patterns/key-below.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { saysSheet } from '../words/exercise-label.ts';
import { startsWithKey } from '../words/key-title.ts';
import { LETTERED } from '../words/letters.ts';
import { opensReason } from '../words/reason.ts';
import type { Where } from './answers-of-tasks.ts';

export function withOptionsSetIn(blocks: Row, where: Where): Row {
  if (!blocks.some((block) => isTag(block, 'ul', 'ol'))) return blocks;
  const isQuiz = blocks.map((block, at) => isTag(block, 'ul', 'ol') && isQuizAt(blocks, at, where));
  const sure = blocks.map((_, at) => read(blocks, at, isQuiz[at]!));
  // Marks alone: in one list they may say anything, in several they are a habit.
  const alone = blocks.map((_, at) => (isQuiz[at] || sure[at] ? undefined : read(blocks, at, true)));
  const isHabit = alone.filter((one) => one !== undefined).length > 1;
  return blocks.flatMap((block, at): Row => sure[at] ?? (isHabit ? alone[at] : undefined) ?? [block]);
}

/** Undefined where nothing is to be set in. */
function read(blocks: Row, at: number, isQuiz: boolean): readonly Element[] | undefined {
  const list = blocks[at];
  if (!isTag(list, 'ul', 'ol')) return undefined;
  const lists = setIn(list, blocks[nextFull(blocks, at)], isQuiz).map(counted);
  return lists.length === 1 && lists[0] === list ? undefined : lists;
}

/** Whether the page, or the heading above a block, says that it holds exercises: notes of a meeting ask and tick, too. */
const isQuizAt = (blocks: Row, at: number, { page, section = '' }: Where): boolean =>
  [page.title, headingsAbove(blocks)[at]!.words ?? section].some(saysSheet);

/** `- 1. What floats?`: to Markdown a counted list in each item of another. */
function counted(list: Element): Element {
  const rows = isTag(list, 'ul') ? elementsOf(list).map(rowIn) : [];
  const lists = allKnown(
    rows.map(([first]) => (isTag(first, 'ol') && isOneAsking(first) ? first : undefined)),
  );
  const start = lists?.[0] ? firstNumber(lists[0]) : 0;
  if (!lists?.every((one, i) => firstNumber(one) === start + i) || lists.length === 0) return list;
  const items = lists.map((one, i) => {
    const [item] = elementsOf(one);
    return withChildren(item!, [...rowIn(item!), ...rows[i]!.slice(1)]);
  });
  return withChildren({ ...list, tagName: 'ol', properties: { ...list.properties, start } }, items);
}

const isOneAsking = (list: Element): boolean => {
  const [item, ...others] = elementsOf(list);
  return others.length === 0 && blockOf(rowIn(item!)[0]).asks;
};

/** An item that asks, what it offers, and from the key on all that stands below them. */
interface Part {
  readonly asks: Element;
  readonly options: readonly Element[];
  readonly told: readonly Element[];
}

function setIn(list: Element, behind: ElementContent | undefined, isQuiz: boolean): readonly Element[] {
  const items = elementsOf(list);
  const starts = items.flatMap((item, i) => (mayAsk(item) ? [i] : []));
  const told = items.slice(0, starts[0]);
  // `- Answer: B` above the next question tells of options that stand above the list.
  if (items.length < 2 || starts.length === 0 || (told[0] && !tellsKey(told[0]))) return [list];
  const { parts, rest } = withoutRest(starts.map((from, i) => partOf(items.slice(from, starts[i + 1]))));
  const isLastAlone = parts.at(-1)!.options.length === 0 && parts.at(-1)!.told.length === 0;
  const offered = isLastAlone ? parts.slice(0, -1) : parts;
  if (offered.length === 0 && told.length === 0) return [list];
  const isSeveral = offered.length > 1;
  const isTrusted = isSeveral || isQuiz;
  if (
    !offered.every((one, i) =>
      offers(list, one, i === parts.length - 1 ? behind : undefined, isSeveral, isTrusted),
    )
  )
    return [list];
  const asked = withChildren(
    list,
    parts.map((part) => whole(list, part)),
  );
  return [
    ...(told.length > 0 ? [withChildren(list, told)] : []),
    asked,
    ...(rest.length > 0 ? [{ ...listOf(list, rest), data: data({ goesOn: true }) }] : []),
  ];
}

/**
 * `- See you on Monday.` behind the last key goes on with the page: only so many items explain it as explain others, but
 * for those that say so.
 */
function withoutRest(parts: readonly Part[]): {
  readonly parts: readonly Part[];
  readonly rest: readonly Element[];
} {
  const last = parts.at(-1)!;
  const kept = Math.max(0, ...parts.slice(0, -1).map(({ told }) => untitled(told)));
  const cut = last.told.length - Math.max(0, untitled(last.told) - kept);
  const told = last.told.slice(0, cut);
  return { parts: [...parts.slice(0, -1), { ...last, told }], rest: last.told.slice(cut) };
}

/** How many items stand behind the last that says what it is. A title alone calls what stands below it. */
function untitled(told: readonly Element[]): number {
  const at = told.findLastIndex((item) => tellsKey(item) || opensReason(blockOf(item).words));
  const isAlone = at >= 0 && /^\P{L}*\p{L}+\P{L}*$|:\s*$/u.test(blockOf(told[at]).words);
  return isAlone ? 0 : told.length - 1 - at;
}

function partOf([asks, ...below]: readonly Element[]): Part {
  const key = below.findIndex(tellsKey);
  const end = key < 0 ? below.length : key;
  return { asks: asks!, options: below.slice(0, end), told: below.slice(end) };
}

const tellsKey = (item: Element): boolean => startsWithKey(blockOf(item).words);

/** It asks by its words, or is counted: `- 1. Ice is`, to Markdown a list in an item. */
function mayAsk(item: Element): boolean {
  const [first] = rowIn(item);
  const { words, asks, label } = blockOf(first);
  // A box is an option, though its code may end with a question mark: `- [x] $?`.
  if (LETTERED.test(words) || BOX.test(words) || tellsKey(item)) return false;
  return asks || isTag(first, 'ol') || isQuestionByNumber(first) || /^\d/.test(label ?? '');
}

const BOX = /^\s*\[[ x]?\]/i;

/** By letters or boxes; points are known by the one that is marked, or their key. */
function offers(
  list: Element,
  { asks, options, told }: Part,
  behind: ElementContent | undefined,
  isSeveral: boolean,
  isTrusted: boolean,
): boolean {
  if (options.length < 2) return false;
  const offered = listOf(list, options);
  const lettered = optionsAt([offered], 0);
  if (lettered && !lettered.numbered) return lettered.options.length === options.length;
  const boxes = boxesFrom([offered], 0)?.options ?? [];
  if (boxes.length > 0) return boxes.every(({ correct }) => correct !== undefined);
  return (
    blockOf(rowIn(asks)[0]).asks &&
    ((isTrusted && isMarked(options, isSeveral)) || isKeyed(offered, told, behind))
  );
}

/** Bold words matter in many a list: in several they tell. */
function isMarked(options: readonly Element[], isSeveral: boolean): boolean {
  const [kind, ...others] = markedOptions(options.map(wordsOfItem)).flatMap(({ mark }) => mark ?? []);
  return kind !== undefined && others.length === 0 && (isSeveral || kind === 'sign' || kind === 'words');
}

function isKeyed(offered: Element, told: readonly Element[], behind: ElementContent | undefined): boolean {
  const key = told.length > 0 ? listOf(offered, told) : behind;
  const row = key ? [offered, key] : [];
  const options = optionsAt(row, 0) ?? plainOptionsAt(row, 0);
  return options !== undefined && keyBelow(row, options) !== undefined;
}

const whole = (list: Element, { asks, options, told }: Part): Element =>
  withChildren(asks, [
    ...rowIn(asks),
    ...[options, told].filter((some) => some.length > 0).map((some) => listOf(list, some)),
  ]);

/** Some items of a list as one of their own, from 1 on. */
const listOf = ({ tagName }: Element, items: readonly Element[]): Element =>
  element(tagName, {}, items, lineOf(items[0]));
