/**
 * Answers that are called by the number of their exercise alone, and count on again in it: what counts alike in another
 * exercise is none of theirs.
 *
 *     **1.** 1. a low cloud  2. frozen rain        1. 1 floats, 2 sinks
 *     **2.** 1. in spring    2. in May             2. 1 in spring, 2 in May
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { isRule } from '../blocks/block.ts';
import { onlyIn, paragraphOfWords, type Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { type Counted, countedOf } from './counted-runs.ts';

/** What answers each number, from 1 on; undefined where none of it counts on. */
export function keysByNumber(body: Row): ReadonlyMap<string, Row> | undefined {
  const all = countedOf(body.filter((one) => !isBlank(one) && !isRule(one)));
  if (all.length < 2 || all.some(({ number }, i) => number !== String(i + 1))) return undefined;
  const lists = all.map((one) => listIn(one));
  return lists.some(Boolean)
    ? new Map(all.map(({ number, body: own }, i) => [number, lists[i] ? [lists[i]] : own]))
    : undefined;
}

/** What counts on in an answer, as a list. */
function listIn({ body, line }: Counted): Element | undefined {
  const told = countedOf(body);
  const own = told.length > 1 ? told : bareIn(onlyIn(body));
  const isRun = own.length > 1 && own.every(({ number }, i) => number === String(i + 1));
  if (!isRun) return undefined;
  return element(
    'ol',
    {},
    own.map((one) => element('li', {}, one.body, one.line)),
    line,
  );
}

/** `1 floats, 2 sinks`: numbers without a mark. */
function bareIn(block: ElementContent | undefined): readonly Counted[] {
  if (!isTag(block, 'p')) return [];
  const words = rawText(block.children);
  const starts: { readonly at: number; readonly from: number }[] = [];
  for (const { 0: mark, 1: number, index } of words.matchAll(BARE))
    if (Number(number) === starts.length + 1) starts.push({ at: index, from: index + mark.length });
  if (starts[0]?.at !== 0) return [];
  return starts.map(({ from }, i) => {
    const [before] = cutAt(block.children, starts[i + 1]?.at ?? words.length);
    return {
      number: String(i + 1),
      body: paragraphOfWords(cutAt(before, from)[1], lineOf(block)),
      line: lineOf(block),
    };
  });
}

const BARE = /(?:^\s*|\s*[,;]\s*)(\d{1,2})\s+(?=\p{L})/gu;
