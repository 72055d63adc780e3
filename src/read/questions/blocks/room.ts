/**
 * Room to write an answer in: lines drawn below what asks, `Answer: ______`, a box with nothing in it, or places behind the
 * last word of what asks.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText, rawText, visit } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { isPlaceToAnswer } from '../words/answer-place.ts';
import { isPlaceAlone } from '../words/blanks.ts';
import { answerTitleOf } from '../words/lexicon.ts';
import { blockOf, nextFull } from './block.ts';
import type { Row } from './rows.ts';
import { cutAt } from './starts.ts';

export const isRoom = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'hr')
    ? block.data?.room === true
    : isTag(block, 'table')
      ? isEmptyBox(block)
      : isTag(block, 'p') && isPlace(blockOf(block).words);

/** `[Your answer]` */
const isCalledPlace = (words: string): boolean => /^[[(<].*[\])>]$/.test(words) && isPlaceToAnswer(words);

/** Signs alone: underscores, or dots; or behind the name of an answer. */
function isPlace(words: string): boolean {
  if (LINES.test(words) || isCalledPlace(words)) return true;
  const at = words.search(/[_.…]/);
  return (
    at > 1 && at < LONGEST_NAME && isDrawn(words.slice(at)) && answerTitleOf(words.slice(0, at)) !== undefined
  );
}
const LINES = /^(?:(?:[→⇒➜]|[-=]>)\s?)?(?:[_\s]{8,}|[.…\s]{10,})$/;
const LONGEST_NAME = 42;
const isDrawn = (signs: string): boolean => isPlaceAlone(signs) && /_{3}|\.{4}|…{2}/.test(signs);

/** A few cells in which nobody has written anything, or shown something. */
function isEmptyBox(table: Element): boolean {
  let cells = 0;
  let isEmpty = plainText(table).trim() === '';
  visit(table, 'element', ({ tagName }) => {
    if (tagName === 'td' || tagName === 'th') cells++;
    isEmpty &&= PLAIN_TAGS.has(tagName);
  });
  return isEmpty && cells <= FEW_CELLS;
}
const FEW_CELLS = 8;
const PLAIN_TAGS = new Set(['table', 'thead', 'tbody', 'tr', 'td', 'th', 'br', 'p', 'colgroup', 'col']);

/** Behind all that stands together. */
export function roomEnd(row: Row, at: number): number {
  let end = at + 1;
  while (isRoom(row[nextFull(row, end - 1)])) end = nextFull(row, end - 1) + 1;
  return end;
}

/** `Why does ice float? ______`: where the places behind its last sentence begin; undefined where none stand there. */
function placeBehind(words: string): number | undefined {
  let at = words.length;
  while (at > 0 && SIGNS.has(words[at - 1]!)) at--;
  // A full stop is the sentence's own.
  if (words[at] === '.' && words[at + 1] !== '.') at++;
  const isEnd = /[.?!:)]/.test(words[at - 1] ?? '');
  return isEnd && /^(?:_{4}|\.{6}|…{2})/.test(words.slice(at).trimStart()) ? at : undefined;
}
const SIGNS = new Set('_.… \n\t\u00a0');

/** `Name: ____`, `Reason:`: a field of a form. */
export const namesField = (block: Element): boolean => FIELD.test(blockOf(block).words);
const FIELD = /^[^_.…:?!]{1,40}[:：]\s*(?:$|_{3,}|\.{4,}|…{2,})/;

export const holdsPlaceBehind = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') &&
  // Of most no more is looked at.
  /[_.…]$/.test(blockOf(block).words) &&
  placeBehind(rawText(block.children)) !== undefined &&
  !namesField(block);

/** Without the places behind its last sentence. */
export function withoutPlace<T extends ElementContent | undefined>(block: T): T | Element {
  if (!holdsPlaceBehind(block)) return block;
  const [words] = cutAt(block.children, placeBehind(rawText(block.children))!);
  return withChildren(
    block,
    words.filter((one, i) => i < words.length - 1 || !isBlank(one)),
  );
}
