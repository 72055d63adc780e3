/**
 * A table right below a task whose head says that it answers, alone or behind the parts in its first column: it is folded,
 * and what the parts are is asked.
 *
 *     **3.** Draw the lake with:               **3.** Draw the lake with:
 *
 *     | Case          | Answer          |  →   - (a) thick ice
 *     | ------------- | --------------- |
 *     | (a) thick ice | It reaches deep |      <details>| Case | Answer | …</details>
 *
 * So is one in an exercise with what somebody wrote of it, and what the teacher did: `Mine | Teacher's`.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, rowsOf } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { isNamedExercise, setsTask } from '../words/exercise-label.ts';
import { answersTask, normalize } from '../words/lexicon.ts';
import { titlesReason } from '../words/reason.ts';
import { isOnesOwn, isTeachers } from '../words/whose.ts';
import { columnsOf, titlesNumber } from './choices-in-rows.ts';
import { setExercise } from './made-question.ts';

export function withTablesTold(blocks: Row): Row {
  if (!blocks.some((one) => isTag(one, 'table'))) return blocks;
  return withMade(blocks, (at) => {
    const next = nextFull(blocks, at);
    const [task, table] = [blocks[at]!, blocks[next]];
    if (isTag(table, 'table') && isSolved(blocks, at) && isWrittenTwice(table))
      return { row: [task, foldedAnswer([table])], end: next + 1 };
    if (!isTag(table, 'table') || !sets(task) || !tells(table)) return undefined;
    return { row: [setExercise([task, ...partsOf(table)]), foldedAnswer([table])], end: next + 1 };
  });
}

/** Of a section that is called an exercise, as a paragraph or a quotation. */
const isSolved = (blocks: Row, at: number): boolean =>
  isTag(blocks[at], 'p', 'blockquote') && isNamedExercise(headingsAbove(blocks)[at]?.words ?? '');

/** `Mine | Teacher's`: what somebody wrote of an exercise, beside what the teacher did. */
function isWrittenTwice(table: Element): boolean {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  const [first, second, ...others] = head?.map((cell) => normalize(plainText(cell)).trim()) ?? [];
  if (first === undefined || second === undefined || others.length > 0) return false;
  const areBoth = [
    [first, second],
    [second, first],
  ].some(([one = '', other = '']) => isOnesOwn(one) && isTeachers(other));
  return areBoth && [0, 1].every((i) => rows.some((row) => isTold([row[i]!], 1)));
}

const sets = (block: ElementContent): boolean =>
  isTag(block, 'p') && (blockOf(block).asks || setsTask(blockOf(block).words));

/** `Answer`, `Part | Answer | Explanation`: no table of questions, nor a key to those of another place. */
function tells(table: Element): boolean {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  if (!head || rows.length === 0 || columnsOf(head)) return false;
  const titles = head.map((cell) => plainText(cell).trim());
  const [first, ...others] = titles.length > 1 ? titles : ['', ...titles];
  return (
    !titlesNumber(first || 'a') &&
    answersTask(others[0] ?? '') &&
    others.slice(1).every(titlesReason) &&
    rows.every((row) => isTold(row, titles.length))
  );
}

/** Neither a place to write in, nor a number of some other table. */
function isTold(row: readonly Element[], count: number): boolean {
  const [part, told] = count > 1 ? row : [undefined, ...row];
  const isPart = count === 1 || (part !== undefined && PART.test(plainText(part)));
  return (
    isPart && told !== undefined && (elementsOf(told).length > 0 || /[\p{L}\p{N}]/u.test(plainText(told)))
  );
}

/** `(a)`, or words. */
const PART = /^\s*(?:\(?[a-h]\s?[.)]|.*\p{L}{3})/su;

/** What the parts are, where they are more than letters. */
function partsOf(table: Element): readonly Element[] {
  const [, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  const parts = rows.flatMap(([part, told]) => (part && told ? [part] : []));
  const items = parts.map((part) => element('li', {}, part.children, lineOf(part)));
  return parts.some((part) => SAYS.test(plainText(part))) ? [element('ul', {}, items, lineOf(table))] : [];
}

const SAYS = /\p{L}{3}/u;
