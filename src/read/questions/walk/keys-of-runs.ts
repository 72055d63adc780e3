/**
 * Questions of whatever kinds, in paragraphs that count on, and one line that answers all of them: each has its answer
 * below it.
 *
 *     Q1: Iron floats. True or false?        Q1: Iron floats. True or false?
 *                                            <details>False</details>
 *     Q2: Ice melts at ____ °C.         →    Q2: Ice melts at ____ °C.
 *                                            <details>0</details>
 *     Answers: Q1 False, Q2 0
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { type CountedRun, countedRuns, countedThroughout } from '../answers/counted-runs.ts';
import { isRule, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { linesOfOptions } from '../choices/key-list.ts';
import { behindFirmTitle } from '../words/key-title.ts';
import { ASKED, areLetters } from '../words/keys-in-words.ts';

export function withKeysOfRuns(blocks: Row): Row {
  const keys = blocks.filter(isKey);
  return keys.length === 0 ? blocks : keys.reduce(answered, blocks);
}

const isKey = (block: ElementContent): block is Element =>
  isTag(block, 'p') &&
  MAY_ANSWER.test(rawText([block])) &&
  behindFirmTitle(rawText(block.children)) !== undefined;

/** `Answers: Q1 …`: of most pages no more is looked at. */
const MAY_ANSWER = /^[^\n\d]{3,40}[:：][^\n\d]{0,12}1(?!\d).*(?<!\d)2(?!\d)/su;

function answered(row: Row, key: Element): Row {
  const at = row.indexOf(key);
  const run = runAbove(row, at);
  const told = run && toldIn(key, run.numbers);
  if (!run || !told || isOfLast(row, run, at) || !areOf(row.slice(run.at[0], at), told)) return row;
  const starts = [...run.at, at];
  return [
    ...row.slice(0, run.at[0]),
    ...run.at.flatMap((from, i) => {
      const to = endOf(row, from, starts[i + 1]!);
      return [...row.slice(from, to), foldedAnswer([told[i]!]), ...row.slice(to, starts[i + 1])];
    }),
    ...row.slice(at + 1),
  ];
}

/** The last that counts from 1 above a line, below the same heading. */
function runAbove(row: Row, line: number): CountedRun | undefined {
  const heading = row.findLastIndex((one, at) => at < line && levelOf(one) < 7) + 1;
  const above = row.slice(heading, line);
  const run = [...countedRuns(above).values()].at(-1);
  return run?.numbers[0] === '1' ? { ...run, at: run.at.map((one) => one + heading) } : undefined;
}

/** Whether the last of them has parts of its own, or one before it a key: so has the last. */
const isOfLast = (row: Row, { at: [first = 0, ...others] }: CountedRun, line: number): boolean =>
  row.slice(first, line).some(isKey) ||
  row.slice((others.at(-1) ?? first) + 1, line).some((one) => isTag(one, 'ol') || countsOn(one));

/** Options have letters. */
const countsOn = (block: ElementContent): boolean => /^\d/.test(countedThroughout(block)[0]?.number ?? '');

/** A rule parts the last one from its key. */
function endOf(row: Row, from: number, next: number): number {
  let end = next;
  while (end - 1 > from && (isRule(row[end - 1]) || isBlank(row[end - 1]!))) end--;
  return end;
}

/** What a line tells of each number, with its marks; undefined where it tells of others. */
function toldIn(key: Element, numbers: readonly string[]): readonly Element[] | undefined {
  const words = rawText(key.children);
  const from = (behindFirmTitle(words) ?? 0) - 1;
  const entries: RegExpMatchArray[] = [];
  for (const one of words.matchAll(ENTRY))
    if (one.index >= from && Number(one[1] ?? one[2]) === entries.length + 1) entries.push(one);
  if (entries.length !== numbers.length) return undefined;
  const told = entries.map(({ 0: mark, index }, i): Element => {
    const [before] = cutAt(key.children, entries[i + 1]?.index ?? words.length);
    return element('p', {}, withoutEnd(cutAt(before, index! + mark.length)[1]), lineOf(key));
  });
  return told.every(({ children }) => rawText(children).trim() !== '') ? told : undefined;
}

/** `Q1 …`, `Q1: …`; a number alone has its mark. */
const ENTRY = new RegExp(
  String.raw`(?:^|[\s;,|:：])[([]?(?:(?:${ASKED}|[fpdv])\.?\s?(\d{1,3})(?:\s?[.):=–—-]+(?=\s)|(?=\s))|(\d{1,3})\s?[.):=–—-](?=\s|\p{L}))\s*`,
  'giu',
);

/** Without what parts it from the next. */
const withoutEnd = (entry: readonly ElementContent[]): ElementContent[] =>
  entry.map((one, i) =>
    one.type === 'text' && i === entry.length - 1 ? text(one.value.replace(/[\s;,|]+$/, '')) : one,
  );

/** Letters alone are keys of options: at least half of those asked must have some, or what stands there is to be matched. */
const areOf = (asked: Row, told: readonly Element[]): boolean =>
  !told.every(({ children }) => areLetters(rawText(children).trim())) ||
  linesOfOptions(asked).length * 2 > told.length;
