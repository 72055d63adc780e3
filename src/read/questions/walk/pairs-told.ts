/**
 * Words that tell to match what stands right below them, each line of which has its match already, behind the same sign: a
 * question of pairs.
 *
 *     Match each word with its meaning:
 *
 *     - fog: a low cloud
 *     - hail: ice that falls
 *     - frost: ice that grows
 *
 * In another clause (`Look at the list, and match the words with …`) arrows alone part pairs.
 *
 * Columns side by side are still to be matched, and so is what has letters behind its sign.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { levelOf } from '../blocks/block.ts';
import { listOfOne, rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, type Made, type Row, withMade } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { tellsSomewhereToMatch, tellsToMatch } from '../words/matching.ts';
import { madeQuestion } from './made-question.ts';

/** Two of them are a choice. */
const FEWEST = 3;
const MOST = 15;

export function withPairsTold(blocks: Row): Row {
  if (!blocks.some(mayTell)) return blocks;
  return withMade(blocks, (at) => (isTag(blocks[at], 'ol', 'ul') ? inList(blocks, at) : below(blocks, at)));
}

const mayTell = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul') ? elementsOf(block).some((item) => tellsIn(rowIn(item)[0])) : tellsIn(block);

const tellsIn = (block: ElementContent | undefined): block is Element =>
  (isTag(block, 'p') || levelOf(block) < NO_HEADING) &&
  [tellsToMatch, tellsSomewhereToMatch].some((tells) => tells(rawText((block as Element).children)));
/** Of what is told in another clause, arrows alone are pairs. */
const pairsBelow = (stem: Element, row: Row, from: number) =>
  pairsFrom(row, from, tellsToMatch(rawText(stem.children)));
const NO_HEADING = 7;

/** What tells to, and the pairs below it. */
function below(blocks: Row, at: number): Made | undefined {
  const stem = blocks[at] as Element;
  const found = tellsIn(stem) ? pairsBelow(stem, blocks, at + 1) : undefined;
  return found && { row: [asked(stem, found.pairs)], end: found.end };
}

/** An item that tells to, with the pairs below its words; or, the last one, below the list. */
function inList(blocks: Row, at: number): Made | undefined {
  const list = blocks[at] as Element;
  const items = elementsOf(list);
  let end = at + 1;
  const row = items.map((item, i): ElementContent => {
    const [stem, ...own] = rowIn(item).filter((one) => !isBlank(one));
    const isLast = i === items.length - 1;
    const found =
      tellsIn(stem) &&
      (own.length === 0 ? isLast && pairsBelow(stem, blocks, at + 1) : pairsBelow(stem, own, 0));
    if (!found || (own.length > 0 && found.end < own.length)) return listOfOne(list, item, i);
    if (own.length === 0) end = found.end;
    return asked(stem as Element, found.pairs);
  });
  return row.every((one) => isTag(one, 'ol', 'ul')) ? undefined : { row, end };
}

const asked = (stem: Element, pairs: readonly Pair[]): Element =>
  pairsQuestion([element('p', {}, stem.children, lineOf(stem))], pairs);

export function pairsQuestion(stem: Row, pairs: readonly Pair[]): Element {
  const terms = pairs.flatMap(({ left, right, line }) => [
    element('dt', {}, left, line),
    element('dd', {}, right, line),
  ]);
  return madeQuestion(
    [...stem, element('dl', {}, terms, pairs[0]!.line)],
    {},
    { guess: 'list', type: 'matching' },
  );
}

export interface Pair {
  readonly left: ElementContent[];
  readonly right: ElementContent[];
  readonly line: number;
}

/** A list of pairs, the lines of a paragraph, or a paragraph for each. */
export function pairsFrom(
  blocks: Row,
  at: number,
  isFirm = true,
): { readonly pairs: readonly Pair[]; readonly end: number } | undefined {
  const first = blocks[at];
  if (isTag(first, 'ol', 'ul')) {
    const pairs = pairsIn(elementsOf(first).map(rowIn), isFirm);
    return pairs && { pairs, end: at + 1 };
  }
  if (!isTag(first, 'p')) return undefined;
  const lines = linesApart(first);
  if (lines.length >= FEWEST) {
    const pairs = pairsIn(
      lines.map((one) => [one]),
      isFirm,
    );
    return pairs && { pairs, end: at + 1 };
  }
  const sign = signIn(first);
  let end = at;
  while (isTag(blocks[end], 'p') && signIn(blocks[end]) === sign) end++;
  const pairs =
    sign &&
    pairsIn(
      blocks.slice(at, end).map((one) => [one]),
      isFirm,
    );
  return pairs ? { pairs, end } : undefined;
}

/** What parts a pair: a colon, an arrow, a dash (`---`) between spaces, or a sign of equality. */
const SIGN =
  /^(?:\s*[-–•]\s+)?\S.{0,80}?(\s*:(?!\/\/|\d)|\s+(?:[–—]|-{1,3})\s|\s*(?:→|⇒|[=-]+>)|\s=\s)\s*(?=\S)/su;
/** An arrow parts long sentences too, whatever signs stand in them. */
const ARROW = /^(?:\s*[-–•]\s+)?\S.{0,400}?(\s*(?:→|⇒|[=-]+>))\s*(?=\S)/su;
/** The same sign has spaces about it here, and none there. */
const signIn = (block: ElementContent | undefined, parts = SIGN): string | undefined =>
  parts
    .exec(rawText(block ? [block] : []))?.[1]
    ?.trim()
    .replace(/[–—]|-{2,3}/, '-');

/** Behind the sign: what is still to be matched, or filled in, or asks. */
const OPEN = /^\(?(?:[a-z]|\d{1,2})\s?[).]|_{2}|\.{4}|…|\?\s*$/iu;

/** Behind `f(n) = n`, an arrow parts what is matched. */
function pairsIn(items: readonly Row[], isFirm: boolean): readonly Pair[] | undefined {
  const signed = isFirm ? pairsBy(SIGN, items) : undefined;
  const isSure = signed && signIn(items[0]?.[0]) !== '=';
  return isSure ? signed : (pairsBy(ARROW, items) ?? signed);
}

function pairsBy(parts: RegExp, items: readonly Row[]): readonly Pair[] | undefined {
  if (items.length < FEWEST || items.length > MOST) return undefined;
  const lines = items.map((row) => (row.length === 1 && isTag(row[0], 'p') ? row[0] : undefined));
  const [sign, ...others] = new Set(lines.map((one) => signIn(one, parts)));
  const pairs =
    sign === undefined || others.length > 0
      ? undefined
      : allKnown(lines.map((one) => one && pairIn(one, parts)));
  const answers = pairs?.map(({ right }) => rawText(right).trim()) ?? [];
  const areApart = new Set(answers).size === answers.length && answers.every((one) => !OPEN.test(one));
  return pairs && areApart ? pairs : undefined;
}

/** `a) fog: …`: what only counts it. */
const LABEL = /^\s*\(?(?:[a-z]|\d{1,2})\s?[.)]\s+(?=\S)/i;

function pairIn(line: Element, parts: RegExp): Pair | undefined {
  const words = rawText(line.children);
  const [whole, sign] = parts.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const end = whole.trimEnd().length - sign!.trim().length;
  const left = withoutFirst(cutAt(line.children, end)[0], LABEL.exec(words)?.[0].length ?? 0);
  return { left, right: withoutFirst(line.children, whole.length), line: lineOf(line) };
}
