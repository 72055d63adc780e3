/** Lists of keys: the number of each question and the letters that are right. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../lesson/index.ts';
import { element, lineOf, rowsOf, text } from '../parts.ts';
import { blockOf, levelOf } from './block.ts';
import { standingTitle } from './clear-answer.ts';
import { firstNumber } from './items.ts';

/** A list, and what says of which part of the page it is: the block above it, or its own first words. */
export interface RunOfKeys {
  readonly called?: ElementContent;
  readonly listed: ElementContent;
  readonly entries: readonly Entry[];
}

/** The lists right below a title: one, or one for each part of the page, below headings or bold words. */
export function runsOf(
  row: readonly ElementContent[],
  from: number,
  level: number | undefined,
): readonly RunOfKeys[] {
  const runs: RunOfKeys[] = [];
  // Titles of a page are levelled: parts right below one of them were its own.
  const within = level !== undefined && blockOf(row[from]).level === level ? level - 1 : level;
  for (let run = runAt(row, from, within); run; ) {
    runs.push(run);
    from += run.called && run.called !== run.listed ? 2 : 1;
    // A rule parts two lists.
    const next = within !== undefined && isTag(row[from], 'hr') ? from + 1 : from;
    run = within === undefined ? undefined : runAt(row, next, within);
    if (run) from = next;
  }
  return runs;
}

function runAt(row: readonly ElementContent[], at: number, level = 6): RunOfKeys | undefined {
  const block = row[at];
  if (levelOf(block) <= level) return undefined;
  const isCalled = standingTitle(block) !== undefined;
  const listed = isCalled ? row[at + 1] : block;
  const entries = listed && entriesOf(listed);
  if (!entries) return undefined;
  const isLed = leadOf(listed) !== '';
  return { listed, entries, ...((isCalled || isLed) && { called: block! }) };
}

/** Those that a fold begins with, and what stands behind them in it: how to count points, say. */
export function runsAndRest(body: readonly ElementContent[]): {
  readonly runs: readonly RunOfKeys[];
  readonly rest: readonly ElementContent[];
} {
  const runs = runsOf(body, 0, 0);
  const count = runs.reduce((sum, { called, listed }) => sum + (called && called !== listed ? 2 : 1), 0);
  return { runs, rest: runs.length > 0 ? body.slice(count) : [] };
}

/** `1. B`, `2. D`: letters alone. */
export const isKeyList = (block: ElementContent): boolean => entriesOf(block) !== undefined;

export type Entry = readonly [number: number, told: Element];

function entriesOf(block: ElementContent): readonly Entry[] | undefined {
  const entries = isTag(block, 'ol')
    ? inList(block)
    : isTag(block, 'ul')
      ? elementsOf(block).map((item) => numbered(plainText(item), lineOf(item)))
      : isTag(block, 'table')
        ? inTable(block)
        : isTag(block, 'p')
          ? inWords(plainText(block).slice(leadOf(block).length), lineOf(block))
          : [];
  return entries.length > 1 && entries.every((one) => one !== undefined) ? (entries as Entry[]) : undefined;
}

/** `Part one: 1. B 2. D`: of what the keys are. */
const LEAD = /^[^\d:\n]\P{N}{0,60}?(?:\d{1,2})?\s*[:.–—-]\s*(?=(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):–-])/iu;

export const leadOf = (block: ElementContent): string =>
  isTag(block, 'p') ? (LEAD.exec(plainText(block))?.[0] ?? '') : '';

/** One letter or several, and behind a stop what explains them. */
const LETTERS =
  /^[([]?[a-z][)\]]?(?:\s*(?:,|;|&|and|et|und|y|e)\s*[([]?[a-z][)\]]?)*(?:$|\s*(?:[.):,;–—-]|[^\p{L}\p{N}\s]))/iu;

function inList(list: Element): (Entry | undefined)[] {
  const first = firstNumber(list);
  const [only, ...others] = elementsOf(list);
  // `1. B 2. D` is a list of one item to Markdown.
  if (only && others.length === 0) return inWords(`${first}. ${blockOf(only).words}`, lineOf(only));
  return elementsOf(list).map((item, i) => {
    const [only] = item.children;
    const words = isTag(only, 'p') ? only.children : item.children;
    return LETTERS.test(blockOf(item).words) ? [first + i, element('p', {}, words, lineOf(item))] : undefined;
  });
}

const NUMBERED = /^\s*(?:q(?:uestion)?\s*)?(\d{1,3})\s*[.):–-]?\s*(?=\S)/i;

function numbered(words: string, line: number): Entry | undefined {
  const match = NUMBERED.exec(words);
  const told = match && words.slice(match[0].length);
  return told && LETTERS.test(told) ? [Number(match[1]), element('p', {}, [text(told)], line)] : undefined;
}

/** `1. B 2. D`, `1-B, 2-D`. */
function inWords(words: string, line: number): (Entry | undefined)[] {
  return words
    .split(/[\s,;]+(?=(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):–-]?\s*[([]?[a-z]\b)/i)
    .map((one) => numbered(one, line));
}

function inTable(table: Element): (Entry | undefined)[] {
  const rows = rowsOf(table).map((row) => elementsOf(row).map((cell) => plainText(cell).trim()));
  const [head, second] = rows;
  const isAcross = rows.length === 2 && head!.filter((one) => /^\d+$/.test(one)).length > 1;
  const pairs = isAcross
    ? head!.map((number, i) => [number, second![i] ?? ''] as const).filter(([number]) => /^\d+$/.test(number))
    : rows.flatMap(pairsIn);
  return pairs.map(([number, told]) => numbered(`${number} ${told}`, lineOf(table)));
}

/** A number, its key, and what more the row says of it; or several numbers, each with its key. */
function pairsIn(cells: readonly string[]): readonly (readonly [number: string, told: string])[] {
  const numbers = cells.filter((one, i) => i % 2 === 0 && NUMBER.test(one));
  if (numbers.length > 1) return numbers.map((number) => [number, cells[cells.indexOf(number) + 1] ?? '']);
  const [number = '', told = '', ...more] = cells;
  const said = more.filter((one) => one !== '').join(' – ');
  return /\d/.test(number) ? [[number, said === '' ? told : `${told}. ${said}`]] : [];
}

const NUMBER = /^\(?(?:q(?:uestion)?\s*)?\d{1,3}\s*[.)]?$/i;
