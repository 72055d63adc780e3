/**
 * A bank of choices in a table whose head is in a language that nobody taught Cartable: what its columns hold is told by
 * their shape. Left of the options stands what is asked, right of them the place or the letter of the right one.
 *
 *     | ID | Pitanje        | Opcija A | Opcija B | Opcija C | Točan (0-2) | Objašnjenje   |
 *     | -- | -------------- | -------- | -------- | -------- | ----------- | ------------- |
 *     | 1  | Što je led?    | voda     | pijesak  | dim      | 0           | Voda se mrzne |
 */
import type { Element } from 'hast';
import { plainText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { letterAt, placeOfLetter } from '../words/letters.ts';
import { normalize } from '../words/lexicon.ts';
import type { Columns } from './choices-in-rows.ts';

type Cells = readonly Element[];

interface Shaped {
  readonly columns: Columns;
  /** With the key as a letter, wherever it counts from. */
  readonly rows: readonly Cells[];
}

/** So many rows tell by their shape what a column is. */
const FEWEST_ROWS = 4;
const FEWEST_OPTIONS = 3;

export function shapedBank(head: Cells, rows: readonly Cells[]): Shaped | undefined {
  const offers = offersIn(head.map((one) => normalize(plainText(one)).trim()));
  const [first = 0] = offers;
  const all = rows.map((row) => row.map((one) => plainText(one).trim()));
  if (offers.length < FEWEST_OPTIONS || first === 0 || rows.length < FEWEST_ROWS) return undefined;
  const areAll = (at: number, is: (words: string, row: number) => boolean): boolean =>
    all.every((row, i) => is(row[at] ?? '', i));
  const behind = head.map((_, at) => at).slice(first + offers.length);
  const tells = behind.find((at) => areAll(at, (one) => placeIn(one, offers.length) !== undefined));
  if (tells === undefined || !areAll(first - 1, saysMore)) return undefined;
  const from = countedFrom(
    all.map((row) => row[tells]!),
    plainText(head[tells]!),
    offers.length,
  );
  if (from === undefined) return undefined;
  const explains = behind.find(
    (at) => at !== tells && all.filter((row) => saysMore(row[at] ?? '')).length * 2 > all.length,
  );
  const counts = head.findIndex((_, at) => at < first - 1 && areAll(at, (one, i) => Number(one) === i + 1));
  return {
    columns: { asks: first - 1, offers, numbered: false, tells, explains: explains ?? -1, counts },
    rows: rows.map((row, i) =>
      row.map((cell, at) => (at === tells ? keyCell(cell, all[i]![tells]!, from) : cell)),
    ),
  };
}

/** Columns side by side whose names differ in a letter or a number at their end, which counts on. */
function offersIn(titles: readonly string[]): readonly number[] {
  const named = titles.map((one) => OPTION.exec(one));
  const at = named.findIndex((one, i) => one !== null && /^[a1]$/.test(one[2]!) && named[i + 1] !== null);
  const offers: number[] = [];
  for (let i = at; at >= 0 && i < named.length; i++) {
    const [, name, mark] = named[i] ?? [];
    const isNext = mark === letterAt(i - at) || mark === String(i - at + 1);
    if (name !== named[at]![1] || !isNext) break;
    offers.push(i);
  }
  return offers;
}
const OPTION = /^(\p{L}*)[ _-]?\(?([a-h]|[1-8])\)?$/u;

const saysMore = (words: string): boolean => /\p{L}\S*\s+\S/u.test(words) && !/^https?:/.test(words);

const placeIn = (words: string, count: number): number | undefined => {
  if (/^[a-h]$/i.test(words)) return placeOfLetter(words) < count ? placeOfLetter(words) : undefined;
  return /^\d$/.test(words) && Number(words) <= count ? Number(words) : undefined;
};

/** Whether places count from nought or from one: one of them says it, or the head; undefined where nothing does. */
function countedFrom(keys: readonly string[], title: string, count: number): 0 | 1 | undefined {
  if (keys.every((one) => /^[a-h]$/i.test(one))) return 0;
  if (!keys.every((one) => /^\d$/.test(one))) return undefined;
  const [least, most] = [Math.min(...keys.map(Number)), Math.max(...keys.map(Number))];
  if (least === 0) return most < count ? 0 : undefined;
  if (most === count || /\(1\s?[-–]\s?\d\)/.test(title)) return 1;
  return /\(0\s?[-–]\s?\d\)/.test(title) ? 0 : undefined;
}

const keyCell = (cell: Element, key: string, from: 0 | 1): Element =>
  element('td', {}, [text(/\d/.test(key) ? letterAt(Number(key) - from).toUpperCase() : key)], lineOf(cell));
