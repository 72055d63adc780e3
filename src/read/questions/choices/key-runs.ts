/** Lists of keys: the number of each question and the letters that are right. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import {
  type Entry,
  entriesInWords,
  entriesOf,
  entriesOn,
  entryBelow,
  leadOf,
  withMore,
} from './key-entries.ts';
import { optionsAt } from './options.ts';

/** A list, and what says of which part of the page it is: the block above it, or its own first words. */
export interface RunOfKeys {
  readonly called?: ElementContent;
  readonly listed: ElementContent;
  /** The blocks behind it that go on with it. */
  readonly more: readonly ElementContent[];
  readonly entries: readonly Entry[];
}

/** The lists right below a title: one, or one for each part of the page, below headings or bold words. */
export function runsOf(
  row: readonly ElementContent[],
  from: number,
  level: number | undefined,
): readonly RunOfKeys[] {
  const runs: RunOfKeys[] = [];
  let at = level === undefined ? from : behindRemark(row, from, level);
  // Titles of a page are levelled: parts right below one of them were its own.
  const within = level !== undefined && blockOf(row[at]).level === level ? level - 1 : level;
  for (let run = runAt(row, at, within); run; run = runAt(row, at, within)) {
    runs.push(run);
    at += lengthOf(run);
    // The numbers of a list may jump: it is several then.
    for (let on = entriesOn(row[at]); on; on = entriesOn(row[at])) {
      runs.push({ listed: row[at]!, more: [], entries: on });
      at++;
    }
    if (within === undefined) break;
    // A rule parts two lists.
    if (isRule(row[at])) at++;
  }
  return countIn(runs) > 1 ? runs : [];
}

/** How many keys they have. */
export const countIn = (runs: readonly RunOfKeys[]): number =>
  runs.reduce((sum, { entries }) => sum + entries.length, 0);

/** `Letters, and why:` */
function behindRemark(row: readonly ElementContent[], at: number, level: number): number {
  const isRemark = isTag(row[at], 'p', 'blockquote') && !standingTitle(row[at]);
  return isRemark && !runAt(row, at, level) ? at + 1 : at;
}

const lengthOf = ({ called, listed, more }: RunOfKeys): number =>
  (called && called !== listed ? 2 : 1) + more.length;

function runAt(row: readonly ElementContent[], at: number, level?: number): RunOfKeys | undefined {
  const block = row[at];
  if (!block || levelOf(block) <= (level ?? 6)) return undefined;
  const alone = explained(row, at, level);
  if (alone) return alone;
  const isCalled = standingTitle(block) !== undefined;
  const next = at + (isCalled ? 1 : 0);
  const listed = row[next];
  const own = listed && isCalled ? explained(row, next, level) : undefined;
  if (own) return { ...own, called: block };
  const entries = listed && entriesOf(listed);
  if (!entries) return undefined;
  const isLed = leadOf(listed) !== '';
  return { listed, more: [], entries, ...((isCalled || isLed) && { called: block }) };
}

/** Keys that are paragraphs, headings or lines in bold, each with what explains it below. */
function explained(row: readonly ElementContent[], at: number, level = 6): RunOfKeys | undefined {
  const listed = row[at];
  const first = listed && entriesFrom(row, at);
  if (!first) return undefined;
  const entries = [...first.entries];
  let { end } = first;
  let told = end;
  const goOn = (): void => {
    const more = row.slice(told, end);
    if (more.length > 0) entries.push(withMore(entries.pop()!, more));
  };
  const own = levelOf(listed);
  for (; end < row.length && levelOf(row[end]) > level && !isRule(row[end]); end++) {
    const next = entriesFrom(row, end);
    if (!next && !mayExplain(row, end, level, own)) break;
    if (!next) continue;
    goOn();
    entries.push(...next.entries);
    told = next.end;
    end = told - 1;
  }
  // Below a heading all is its own, up to the next or a rule.
  if (end - told > MOST_MORE && (own > 6 || end === row.length)) end = told;
  goOn();
  return { listed, more: row.slice(at + 1, end), entries };
}

/** Those of a block, or of a title that only counts and the block below it. */
function entriesFrom(row: readonly ElementContent[], at: number) {
  const entries = entriesInWords(row[at]!);
  if (entries) return { entries, end: at + 1 };
  const below = entryBelow(row[at]!, row[at + 1]);
  return below && { entries: [below], end: at + 2 };
}

/** What stands behind the last key is less of it the longer it is. */
const MOST_MORE = 3;

function mayExplain(row: readonly ElementContent[], at: number, level: number, own: number): boolean {
  const block = row[at]!;
  if (level >= 6) return false;
  if (own < 7) return levelOf(block) > own;
  return (
    standingTitle(block) === undefined && !blockOf(block).asks && !entriesOf(block) && !optionsAt(row, at)
  );
}

/** Those that a fold begins with, and what stands behind them in it: how to count points, say. */
export function runsAndRest(body: readonly ElementContent[]): {
  readonly runs: readonly RunOfKeys[];
  readonly rest: readonly ElementContent[];
} {
  const runs = runsOf(body, 0, 0);
  const taken = new Set(
    runs.flatMap(({ called, listed, more }) => [...(called ? [called] : []), listed, ...more]),
  );
  return { runs, rest: runs.length > 0 ? body.filter((one) => !taken.has(one) && !isRule(one)) : [] };
}

/** `1. B`, `2. D`: letters alone. */
export const isKeyList = (block: ElementContent): boolean => entriesOf(block) !== undefined;
