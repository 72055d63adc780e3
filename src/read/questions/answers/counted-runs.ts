/**
 * Things that paragraphs, items, lines or rows count one after another, however they write their numbers.
 *
 *     **1.** Why …?          Q1: Why …?          a) Why …?          | 1 | It is … |
 *
 *     **2.** When …?         Q2: When …?         b) When …?         | 2 | At …    |
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, rowsOf, withChildren } from '../../parts.ts';
import { levelOf } from '../blocks/block.ts';
import { firstNumber, numbersOf, rowOf } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import { allKnown, paragraphOfWords, type Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { placeOfLetter } from '../words/letters.ts';
import { entriesInLine } from './counted-line.ts';

/** One of them: what it says, without its number. */
export interface Counted {
  readonly number: string;
  readonly body: Row;
  readonly line: number;
}

/** Paragraphs that count on, each with what stands below it; nothing but these, from a block on. */
export interface CountedRun {
  /** The places of the paragraphs. */
  readonly at: readonly number[];
  readonly numbers: readonly string[];
}

interface Label {
  /** What counts alike: `1`, `a`, `Q`, or what is counted. */
  readonly form: string;
  readonly place: number;
  readonly number: string;
  /** Of its words, with the marks and spaces behind them. */
  readonly length: number;
}

/** `1.`, `(2)`, `Q3:`, `R4.`, `b)`; a digit behind a full stop counts on inside of a number. */
const LABEL =
  /^\s*(?:([QARFPDVqarfpdv])\s?\.?)?[([]?(?:(\d{1,3})|([a-zA-Z]))\s?(?:[.):\]]|[–—-](?=\s))+(?!\d)\s*/;
const CALLED = /^\s*(\p{L}{2,14})\s?(?:n[°ºo]\.?\s?|#\s?)?(\d{1,3})\s?(?:[.):\]]|[–—-](?=\s))+(?!\d)\s*/u;
/** `**1** Why …?` */
const BARE = /^\s*(\d{1,3})\s*$/;

function labelOf(children: Row): Label | undefined {
  const words = rawText(children);
  return byMark(words) ?? byName(words) ?? byBold(children, words);
}

function byMark(words: string): Label | undefined {
  const [whole, of = '', digits, letter] = LABEL.exec(words) ?? [];
  if (whole === undefined || (letter !== undefined && of !== '')) return undefined;
  const number = digits ?? letter!.toLowerCase();
  const form = `${of.toUpperCase()}${digits ? '1' : 'a'}`;
  return { form, place: placeOf(number), number, length: whole.length };
}

function byName(words: string): Label | undefined {
  const [whole, name, number] = CALLED.exec(words) ?? [];
  const called = whole === undefined ? undefined : exerciseLabelOf(words);
  return called?.kind !== undefined || called?.answers
    ? { form: name!.toLowerCase(), place: Number(number), number: number!, length: whole!.length }
    : undefined;
}

function byBold(children: Row, words: string): Label | undefined {
  const first = children.find((one) => !isBlank(one));
  const number = isTag(first, 'strong', 'b') ? BARE.exec(plainText(first))?.[1] : undefined;
  if (number === undefined) return undefined;
  const length = words.length - words.replace(/^\s*\d+\s*/, '').length;
  return { form: 'b', place: Number(number), number, length };
}

/** Without their number, and without the letters around it where nothing else stood in them. */
function behindLabel(children: Row, { length }: Label): Row {
  const rest = withoutFirst(children, length);
  const [first, ...others] = rest;
  return first && !isTag(first, 'img') && plainText(first).trim() === '' && others.length > 0 ? others : rest;
}

/** What a paragraph of a run says. */
export function countedIn(paragraph: Element, below: Row): Counted | undefined {
  const label = labelOf(paragraph.children);
  if (!label) return undefined;
  const line = lineOf(paragraph);
  const body = [...paragraphOfWords(behindLabel(paragraph.children, label), line), ...below];
  return body.every(isBlank) ? undefined : { number: label.number, body, line };
}

/**
 * The runs of a row, by the place of their first paragraph.
 *
 * @param areSome whether they may leave out any numbers: those of answers, that some have none
 */
export function countedRuns(row: Row, areSome = false): ReadonlyMap<number, CountedRun> {
  const runs = new Map<number, CountedRun>();
  if (row.length < 2) return runs;
  const labels = row.map((block) => (isTag(block, 'p') ? labelOf(block.children) : undefined));
  /** What counts on below the next heading, by form. */
  const next = new Map<string, number>();
  /** Letters further down its section are options of the last of a run of numbers, or its parts. */
  let isBelowNumbers = false;
  for (let at = 0; at < row.length; ) {
    if (levelOf(row[at]) < 7) isBelowNumbers = false;
    const { form = '', place } = labels[at] ?? {};
    const isLettered = form.endsWith('a');
    const run =
      place === undefined || (isBelowNumbers && isLettered) ? undefined : runAt(row, labels, at, areSome);
    if (!run || (run.at.length === 1 && next.get(form) !== place)) at++;
    else {
      runs.set(at, run);
      next.set(form, placeOf(run.numbers.at(-1)!) + 1);
      isBelowNumbers = !isLettered;
      at = run.at.at(-1)! + 1;
    }
  }
  return runs;
}

/** From some number or `a` on, up to a heading or to what doesn't follow. */
function runAt(
  row: Row,
  labels: readonly (Label | undefined)[],
  from: number,
  areSome: boolean,
): CountedRun | undefined {
  const { form, place } = labels[from]!;
  if (form.endsWith('a') && place !== 1) return undefined;
  const at = [from];
  let next = place + 1;
  for (let i = from + 1; i < row.length && levelOf(row[i]) === 7; i++) {
    const label = labels[i];
    if (label?.form !== form) continue;
    const isLater = areSome && label.place > next && !form.endsWith('a');
    if (label.place !== next && !isLater && !(at.length > 1 && leavesOut(labels, i, next))) break;
    at.push(i);
    next = label.place + 1;
  }
  return { at, numbers: at.map((i) => labels[i]!.number) };
}

/** Authors leave a number out now and then, and count on: `2.`, `4.`, `5.` */
function leavesOut(labels: readonly (Label | undefined)[], at: number, next: number): boolean {
  const { form, place } = labels[at]!;
  const behind = labels.slice(at + 1).find((one) => one?.form === form);
  return form.endsWith('1') && place === next + 1 && behind?.place === place + 1;
}

/** All of a paragraph's lines, a list's items, or a table's rows, where each is counted by its own words. */
export function countedThroughout(block: ElementContent): readonly Counted[] {
  const all = isTag(block, 'p')
    ? several(linesOf(block)).map(({ children, line }) => inWords(children, line))
    : isTag(block, 'ul')
      ? several(elementsOf(block)).map(inItem)
      : isTag(block, 'table')
        ? elementsOf(block)
            .filter((one) => isTag(one, 'tbody'))
            .flatMap(rowsOf)
            .map(inRow)
        : [];
  const first = all[0] ? placeOf(all[0].number) : 0;
  const isRun =
    all.length > 1 && all.every((one, i) => one !== undefined && placeOf(one.number) === first + i);
  return isRun ? (all as Counted[]) : [];
}

/** One alone is no run. */
const several = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? all : []);

const placeOf = (number: string): number => (/\d/.test(number) ? Number(number) : placeOfLetter(number) + 1);

function inWords(children: Row, line: number): Counted | undefined {
  const label = labelOf(children);
  const body = label && paragraphOfWords(behindLabel(children, label), line);
  return body && body.length > 0 ? { number: label.number, body, line } : undefined;
}

function inItem(item: Element): Counted | undefined {
  const [first, ...below] = rowOf(item).filter((one) => !isBlank(one));
  // `- 1. It is …`
  const [only, ...others] = isTag(first, 'ol') && below.length === 0 ? elementsOf(first) : [];
  if (only && others.length === 0)
    return { number: String(firstNumber(first as Element)), body: rowOf(only), line: lineOf(item) };
  return isTag(first, 'p') ? countedIn(first, below) : undefined;
}

/** `1`, `Q1.`, `Exercise 1`: the number of what a cell counts, and of nothing besides. */
export function numberIn(cell: Element | undefined): string | undefined {
  const words = cell ? plainText(cell).trim() : '';
  const label = exerciseLabelOf(words);
  const isNamed = label?.rest === '' && (label.kind !== undefined || label.answers);
  return /^[qQ]?(\d{1,3})[.)]?$/.exec(words)?.[1] ?? (isNamed ? label.number : undefined);
}

/** `| 1 | It is … |` */
function inRow(row: Element): Counted | undefined {
  const [first, ...others] = elementsOf(row);
  const number = numberIn(first);
  const full = others.filter((cell) => !cell.children.every(isBlank));
  if (number === undefined || full.length === 0) return undefined;
  return {
    number,
    body: full.map((cell) => element('p', {}, cell.children, lineOf(row))),
    line: lineOf(row),
  };
}

/** A quotation of nothing but answers is a fold of them, to who looks for answers. */
export const isQuotation = (block: ElementContent): block is Element =>
  isTag(block, 'blockquote') && !isPart(block, 'callout');

/** What blocks tell that are counted, all of them: a list, lines, rows, paragraphs one behind another, or one line. */
export function countedOf(blocks: Row): readonly Counted[] {
  const own = blocks.filter((one) => !isBlank(one));
  const [only] = own;
  if (only && own.length === 1) return countedInBlock(only);
  const run = countedRuns(own).get(0);
  if (!run) return [];
  const told = run.at.map((from, i) => countedIn(own[from] as Element, own.slice(from + 1, run.at[i + 1])));
  return allKnown(told) ?? [];
}

function countedInBlock(block: ElementContent): readonly Counted[] {
  const numbers = isTag(block, 'ol') ? numbersOf(block) : [];
  if (numbers.length > 1)
    return elementsOf(block as Element).map((item, i) => ({
      number: numbers[i]!,
      body: rowOf(item),
      line: lineOf(item),
    }));
  const all = countedThroughout(block);
  return all.length > 0 ? all : countedInLine(block);
}

const OPENS = /^\s*\(?(\d{1,3})\s?[.):=–-]/;

/** `1. a cloud; 2. frozen rain`, `1-B, 2-A` */
function countedInLine(block: ElementContent): readonly Counted[] {
  if (!isTag(block, 'p', 'ol')) return [];
  const first = isTag(block, 'ol') ? firstNumber(block) : Number(OPENS.exec(rawText(block.children))?.[1]);
  const entries = Number.isNaN(first) ? [] : entriesInLine(block, first);
  const line = lineOf(block);
  return entries.length > 1
    ? entries.map((words, i) => ({ number: String(first + i), body: paragraphOfWords(words, line), line }))
    : [];
}

/** The items of a list of points each of which has its number, be it a counted list of its own in the point. */
export function countedPoints(list: Element): readonly Element[] | undefined {
  const points = elementsOf(list);
  if (points.length < 2) return undefined;
  return allKnown(points.map((point, at) => numberedIn(point, at + 1)));
}

function numberedIn(point: Element, number: number): Element | undefined {
  const [first, ...below] = rowOf(point).filter((one) => !isBlank(one));
  if (isTag(first, 'ol'))
    return below.length === 0 && firstNumber(first) === number ? onlyItem(first) : undefined;
  const counted = isTag(first, 'p') ? countedIn(first, below) : undefined;
  return counted?.number === String(number) ? withChildren(point, [...counted.body]) : undefined;
}

function onlyItem(list: Element): Element | undefined {
  const [item, ...others] = elementsOf(list);
  return others.length === 0 ? item : undefined;
}
