/**
 * Tasks whose parts stand below their call, in a list or in paragraphs, with one answer to all of them:
 *
 *     2) True or false?            2. Fill in:
 *        - ( ) Ice sinks.             a) Ice ___ on water.
 *        - ( ) Snow is white.         b) Lead ___.
 *
 *     **Answer:** F, T             **Answer:** floats, sinks
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { at, bodyOf, lineOf } from '../../parts.ts';
import { foldsAnswer, nextFull } from '../blocks/block.ts';
import { clearAnswer, plainAnswer } from '../blocks/clear-answer.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';

export interface TaskForm {
  /** Whether a paragraph, or an item, calls for what is to be done with the parts. */
  readonly calls: (words: string, isItem: boolean) => boolean;
  /** Whether a paragraph that no list holds is a part. */
  readonly isPart: (words: string) => boolean;
  /** What is to be done with one part, without its letter; undefined for what is none. */
  readonly partOf: (paragraph: Element) => Element | undefined;
  /** What becomes of what calls and its parts with what an answer tells; undefined where it doesn't tell as many. */
  readonly madeOf: (task: Task, told: Row) => Row | undefined;
}

export interface Task {
  readonly call: ElementContent;
  readonly parts: readonly Element[];
  /** Whether nothing counts the parts: points of a list. */
  readonly isOfPoints: boolean;
}

/** A row whose tasks of a form are made into questions. */
export const withTaskParts = (blocks: Row, form: TaskForm): Row =>
  withMade(blocks, (at) => {
    const block = blocks[at];
    if (isTag(block, 'ol', 'ul')) return madeOfItems(block, blocks.slice(at + 1), at, form);
    const task = isCall(block, form, false) ? taskIn(blocks.slice(at, at + LONGEST), form) : undefined;
    return task && { row: task.row, end: at + task.end };
  });

/** So many blocks at most are a task's: each part may be one. */
const LONGEST = 30;

/** Items that call so: what they call for may stand below the last. */
function madeOfItems(list: Element, below: Row, at: number, form: TaskForm): Made | undefined {
  const items = elementsOf(list);
  const row: ElementContent[] = [];
  let [from, end] = [0, at + 1];
  for (const [i, item] of items.entries()) {
    const own = rowIn(item);
    if (!isCall(own[0], form, true)) continue;
    const isLast = i === items.length - 1;
    const task = taskIn(isLast ? [...own, ...below.slice(0, LONGEST)] : own, form);
    if (!task || task.end < own.length) continue;
    row.push(...itemsOf(list, from, i), ...task.row);
    from = i + 1;
    if (isLast) end += task.end - own.length;
  }
  return from === 0 ? undefined : { row: [...row, ...itemsOf(list, from, items.length)], end };
}

/** Some of a list's items, counted as before. */
function itemsOf(list: Element, from: number, to: number): Row {
  const children = elementsOf(list).slice(from, to);
  if (children.length === 0) return [];
  const start = isTag(list, 'ol') && { start: firstNumber(list) + from };
  return [
    { ...list, properties: { ...list.properties, ...start }, children, position: children[0]!.position },
  ];
}

function isCall(block: ElementContent | undefined, form: TaskForm, isItem: boolean): boolean {
  const words = isTag(block, 'p') ? rawText(block.children) : '';
  return words.length < 240 && /[:.?!：。？！]\s*$/.test(words) && form.calls(words, isItem);
}

/** What calls, its parts, and an answer that tells of each. */
function taskIn(row: Row, form: TaskForm): Made | undefined {
  const found = partsAt(row, nextFull(row, 0), form);
  if (!found) return undefined;
  const at = nextFull(row, found.end - 1);
  const told = toldIn(row[at]);
  const task = { call: row[0]!, parts: found.parts, isOfPoints: isTag(row[nextFull(row, 0)], 'ul') };
  const made = told && form.madeOf(task, told);
  return made && { row: made, end: at + 1 };
}

const toldIn = (block: ElementContent | undefined): Row | undefined =>
  foldsAnswer(block) ? bodyOf(block) : block && (clearAnswer(block) ?? plainAnswer(block));

interface Parts {
  readonly parts: readonly Element[];
  readonly end: number;
}

/** The items of a list, or paragraphs and their lines. */
function partsAt(row: Row, at: number, form: TaskForm): Parts | undefined {
  const list = row[at];
  if (isTag(list, 'ul', 'ol')) {
    const parts = allKnown(elementsOf(list).map((item) => partIn(onlyIn(rowIn(item)), lineOf(item), form)));
    return parts && parts.length > 0 ? { parts, end: at + 1 } : undefined;
  }
  const parts: Element[] = [];
  let end = at;
  for (; end < row.length; end++) {
    const block = row[end]!;
    if (isBlank(block)) continue;
    const lines = isTag(block, 'p') ? linesApart(block) : [];
    const own = lines.map((line) =>
      form.isPart(rawText(line.children)) ? partIn(line, lineOf(line), form) : undefined,
    );
    const all = allKnown(own);
    if (!all || all.length === 0) break;
    parts.push(...all);
  }
  return parts.length > 0 ? { parts, end } : undefined;
}

/** `a) `, `2. ` */
export const LETTER = /^\s*\(?(?:[a-h]|\d{1,2})\s?[.)]\s+/i;

function partIn(block: ElementContent | undefined, line: number, { partOf }: TaskForm): Element | undefined {
  if (!isTag(block, 'p')) return undefined;
  const [letter = ''] = LETTER.exec(rawText(block.children)) ?? [];
  const [own] = letter ? withoutStart(block, letter.length) : [block];
  const part = isTag(own, 'p') ? partOf(own) : undefined;
  return part && { ...part, position: at(line) };
}
