/**
 * A key in one line that tells more than letters, or stands in brackets: a list below its title, as others write it.
 *
 *     *(Answers: 1-B, 2-False, 3-True. 4 — It is light.)*        **Answers:**
 *
 *                                                                1. B
 *                                                                2. False
 *                                                                3. True
 *                                                                4. It is light.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, titleInBold } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { type Made, paragraphOfWords, type Row, withMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { judgesAlone } from '../words/judgement.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { areLetters } from '../words/keys-in-words.ts';

export function withKeysInLine(given: Row): Row {
  const blocks = withMade(given, (at) => goneOn(given, at));
  return blocks.some(mayTell) ? blocks.flatMap((one) => listed(one, blocks) ?? [one]) : blocks;
}

/** `1. floats 2. lies 3. falls`, below a title of answers: to Markdown a list of one. */
function goneOn(blocks: Row, at: number): Made | undefined {
  const list = blocks[at];
  const [item, ...others] = isTag(list, 'ol') ? elementsOf(list) : [];
  if (!item || others.length > 0 || firstNumber(list as Element) !== 1) return undefined;
  if (!titlesAnswers(standingTitle(blocks[lastFull(blocks, at)] ?? list!) ?? '')) return undefined;
  const words = `1. ${rawText(rowIn(item))}`;
  const pieces = piecesIn(words, 0, 1, false);
  const told = pieces.map(({ from, to }) => words.slice(from, to));
  if (pieces.length < 2 || told.some((one) => areLetters(one) || one.length > LONGEST_PIECE))
    return undefined;
  const items = told.map((one) =>
    element('li', {}, paragraphOfWords([text(one)], lineOf(list)), lineOf(list)),
  );
  return { row: [element('ol', {}, items, lineOf(list))], end: at + 1 };
}
const LONGEST_PIECE = 60;

/** Of most pages no more is looked at. */
const LINE = /^(\s*(?:[([]\s*)?)(?!\s{3})([^\d:：\n]{3,60}[:：]\s*)(\d{1,3})\s?(?:→|[-=]>|[.):=–—-])/;
const mayTell = (block: ElementContent): block is Element =>
  isTag(block, 'p') && LINE.test(blockOf(block).words);

interface Piece {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function listed(block: ElementContent, blocks: Row): Row | undefined {
  if (!mayTell(block)) return undefined;
  const children = unwrapped(block.children);
  const words = rawText(children);
  const [, opens = '', title = '', first] = LINE.exec(words) ?? [];
  const called = title.replace(/\s*[:：]\s*$/, '');
  if (first === undefined || !titlesAnswers(called)) return undefined;
  const pieces = piecesIn(words, opens.length + title.length, Number(first), opens.trim() !== '');
  const told = pieces.map(({ from, to }) => words.slice(from, to));
  if (pieces.length < 2 || !told.every((one) => isKey(one) || SENTENCE.test(one))) return undefined;
  // Words alone are read as they stand.
  if (opens.trim() === '' && !told.some(isKey)) return undefined;
  const judges = told.some((one) => JUDGES.test(one)) || (told.some(isF) && !blocks.some(offersF));
  if (opens.trim() === '' && told.every(areLetters) && !judges && !words.includes('·')) return undefined;
  const items = pieces.map(({ from, to }) => {
    const [before] = cutAt(children, to);
    return element('li', {}, paragraphOfWords(cutAt(before, from)[1], lineOf(block)), lineOf(block));
  });
  const start = Number(first);
  return [
    titleInBold([text(`${called}:`)], lineOf(block)),
    element('ol', start === 1 ? {} : { start }, items, lineOf(block)),
  ];
}

/** Of words that are all slanted, or bold. */
function unwrapped(children: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...others] = children;
  return isTag(only, 'em', 'i', 'strong', 'b') && others.length === 0 ? unwrapped(only.children) : children;
}

/** What each number tells, be the sentences behind all letters; none where they don't count on. */
function piecesIn(words: string, from: number, first: number, isBracketed: boolean): readonly Piece[] {
  const end = isBracketed ? words.replace(/(?<!\s)\s*[)\]]\s*(?:\.\s*)?$/, '').length : words.length;
  const starts = [...words.slice(from, end).matchAll(COUNTED)];
  const pieces = starts.map(({ 0: mark, 1: number, index }, i): Piece => {
    const to = from + index + mark.length;
    const next = starts[i + 1];
    const own = words.slice(to, next ? from + next.index : end);
    return { number: Number(number), from: to, to: to + lengthOf(own) };
  });
  const inOrder = pieces.sort((one, other) => one.number - other.number);
  return inOrder.every(({ number }, i) => number === first + i) ? inOrder : [];
}

/** Without what parts it from the next. */
function lengthOf(words: string): number {
  let end = words.length;
  while (end > 0 && /[\s,;|·•/]/.test(words[end - 1]!)) end--;
  return end;
}

const COUNTED = /(?<=^|[\s,;|·•/(])(\d{1,3})\s?(?:→|[-=]>|[.):=–—-])\s*(?=\S)/g;

/** A judgement by a letter that is no option's. */
const JUDGES = /^\s*[TVWRJ]\s*\.?\s*$/;
const isF = (words: string): boolean => /^\s*F\s*\.?\s*$/.test(words);
const offersF = (block: ElementContent): boolean => /(?:^|\n)\s*[([]?F\s?[.):]/i.test(blockOf(block).words);
const isKey = (words: string): boolean =>
  areLetters(words) || judgesAlone(words) || JUDGES.test(words) || /^\s*[FOE]\s*\.?\s*$/.test(words);
const SENTENCE = /^(?=.{12})\S+\s+\S+\s+\S/s;
