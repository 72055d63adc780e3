/**
 * Keys that judge statements further up, as many as there are.
 *
 *     **Answers:** 1. T, 2. F, 3. T          ## Answers
 *
 *                                            1. True
 *                                            2. False, it sinks.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf, levelOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowOf } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, paragraphOfWords, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { BY_THREE, BY_TWO, type Judgement, type Judging } from '../words/judgement.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { behindTitle } from '../words/key-title.ts';
import type { Judged } from './made-question.ts';
import { judgedIn } from './statements-table.ts';

export interface Key {
  /** Of each statement. */
  readonly told: readonly Judged[];
  /** What the page doesn't show any more. */
  readonly blocks: Row;
}

/** Whether a key begins with a block: its title, a fold, or all of it in a line. */
export const titlesKey = (block: ElementContent): boolean => {
  const title = standingTitle(block);
  return (title !== undefined && titlesAnswers(title)) || toldIn(block, false, BY_THREE.ahead) !== undefined;
};

type Judge = Judging['ahead'];

/** The keys of a page, found when first asked for: the first from a block on that judges so many. */
export function keysIn(blocks: Row): (from: number, count: number, by: Judging) => Key | undefined {
  const found = new Map<Judge, ReturnType<typeof keysByCount>>();
  return (from, count, { ahead }) => {
    if (count < 2) return undefined;
    const byCount = found.get(ahead) ?? keysByCount(blocks, ahead);
    found.set(ahead, byCount);
    const keys = byCount.get(count) ?? [];
    // Who asks goes down the page.
    while (keys[0] && keys[0].at < from) keys.shift();
    return keys.shift();
  };
}

function keysByCount(blocks: Row, judge: Judge): ReadonlyMap<number, (Key & { readonly at: number })[]> {
  const keys = new Map<number, (Key & { readonly at: number })[]>();
  let title: number | undefined;
  blocks.forEach((block, at) => {
    if (titlesAnswers(standingTitle(block) ?? '')) title = at;
    const key = keyAt(blocks, at, title, judge);
    if (!key) return;
    const { length } = key.told;
    const alike = keys.get(length);
    if (alike) alike.push({ at, ...key });
    else keys.set(length, [{ at, ...key }]);
  });
  return keys;
}

/** @param title the place of the last block that says that answers follow */
function keyAt(blocks: Row, at: number, title: number | undefined, judge: Judge): Key | undefined {
  const inOne = toldIn(blocks[at]!, title !== undefined, judge);
  const told = inOne ?? (title === at - 1 ? inTurn(blocks.slice(at), judge) : undefined);
  if (!told) return undefined;
  const end = at + (inOne ? 1 : told.length);
  const isAlone = title === at - 1 && endsSection(blocks, end, title);
  return { told, blocks: blocks.slice(isAlone ? title : at, end) };
}

/** @param isTitled whether words above say that answers follow */
function toldIn(block: ElementContent, isTitled: boolean, judge: Judge): Key['told'] | undefined {
  if (block.type === 'element' && roleOf(block) === 'answer') return judgementsIn(bodyOf(block), judge);
  return inLine(block, judge) ?? (isTitled ? (inList(block, judge) ?? inCounted(block, judge)) : undefined);
}

const endsSection = (blocks: Row, at: number, title: number): boolean =>
  at >= blocks.length || levelOf(blocks[at]) <= Math.min(levelOf(blocks[title]), 6);

/** The judgements that an answer holds, and no more. */
export function judgementsIn(body: Row, judge: Judge): Key['told'] | undefined {
  const [first, ...more] = body.filter((one) => !isBlank(one));
  if (first === undefined) return undefined;
  const own = more.length > 0 && isKeyAlone(first) ? more : [first, ...more];
  const all = inList(own[0]!, judge);
  if (own.length === 1) return all ?? inWords(inOneItem(own[0]!), 0, judge);
  // What else is said is said at the end.
  return all?.map((one, i) => (i < all.length - 1 ? one : { ...one, why: [...one.why, ...own.slice(1)] }));
}

/** `Answers: 00111`, above what says it of each: no more than that. */
function isKeyAlone(block: ElementContent): boolean {
  const { words } = blockOf(block);
  return (
    isTag(block, 'p') && /^[01TVWRJFO\s,;|/–-]{2,40}$/.test(words.slice(behindTitle(words)?.length ?? 0))
  );
}

/** `1. T 2. F`, to Markdown a list of one item. */
function inOneItem(block: ElementContent): ElementContent {
  const items = isTag(block, 'ol') ? elementsOf(block) : [];
  return items.length === 1 ? element('p', {}, items[0]!.children, lineOf(block)) : block;
}

/** All items of a list begin with a judgement, or all rows of a table hold one. */
function inList(block: ElementContent, judge: Judge): Key['told'] | undefined {
  if (isTag(block, 'table')) return inRows(block, judge);
  if (!isTag(block, 'ul', 'ol')) return undefined;
  const all = elementsOf(block).map((item) => {
    const [first, ...more] = rowOf(item).filter((one) => !isBlank(one));
    if (!isTag(first, 'p')) return undefined;
    const words = rawText(first.children);
    const [name = ''] = judge(words) ? [] : (NAMED.exec(words) ?? []);
    const found = judge(words.slice(name.length));
    return found && { ...saidBy(found), why: [...withoutStart(first, name.length + found.to), ...more] };
  });
  return all.length > 1 ? allKnown(all) : undefined;
}

/** `| Ice floats. | True | It is light. |`, below a head. */
function inRows(table: Element, judge: Judge): Key['told'] | undefined {
  const all = rowsOf(table)
    .slice(1)
    .map((row) => {
      const cells = elementsOf(row);
      const found = judgedIn(cells, judge);
      const why = cells.slice((found?.at ?? 0) + 1);
      return (
        found && {
          ...saidBy(found.judgement),
          why: why.flatMap((cell) => paragraphOfWords(cell.children, lineOf(cell))),
        }
      );
    });
  return all.length > 1 ? allKnown(all) : undefined;
}

/** `Item 1 – F: …`, `(b) True` */
const NAMED = /^\s*(?:\p{L}{4,14}\s+)?[([]?(?:\d{1,2}|[a-h])\s?[)\].:]?\s*[:–—-]?\s*/u;

/** Without the place where it says so. */
export const saidBy = ({ isTrue, isUnsaid }: Judgement) => ({ isTrue, ...(isUnsaid && { isUnsaid }) });

export const isListOfJudgements = (block: ElementContent): boolean =>
  inList(block, BY_TWO.ahead) !== undefined;

/** `Answers: 1. T, 2. F` */
function inLine(block: ElementContent, judge: Judge): Key['told'] | undefined {
  const title = isTag(block, 'p') ? behindTitle(blockOf(block).words) : undefined;
  return title && inWords(block, title.length, judge);
}

/** `1-T, 2-F`, `1: True` and in the next line `2: False`: counted from the first. */
function inCounted(block: ElementContent, judge: Judge): Key['told'] | undefined {
  const pieces = isTag(block, 'p') ? rawText(block.children).trim().split(PARTED) : [];
  return areCounted(pieces) ? inWords(block, 0, judge) : undefined;
}

/** A paragraph for each: `**1.** False. It sinks.` */
function inTurn(blocks: Row, judge: Judge): Key['told'] | undefined {
  const end = blocks.findIndex((one, i) => !isTag(one, 'p') || numberOf(rawText(one.children)) !== i + 1);
  const all = blocks
    .slice(0, end < 0 ? blocks.length : end)
    .map((one) => inOwnLine(one as Element, 0, judge));
  return all.length > 1 ? allKnown(all) : undefined;
}

const areCounted = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && pieces.every((one, i) => numberOf(one) === i + 1);
const numberOf = (words: string): number => Number(/^\s*\(?(\d{1,2})\s?[.):–—-]/.exec(words)?.[1] ?? 0);

const PARTED = /\s*[,;\n•|]\s*|\s+[–—-]\s+|\s{2,}|\s+(?=\d{1,2}\s?[.):–-])/;
const COUNTED = /^\(?(?:\d{1,2}|[a-z](?=\s?[.)]))\s?[.):–—-]*\s*/;

function inWords(block: ElementContent, from: number, judge: Judge): Key['told'] | undefined {
  if (!isTag(block, 'p')) return undefined;
  const lines = linesApart(block);
  const inLines =
    lines.length > 1
      ? allKnown(lines.map((line, i) => inOwnLine(line, i === 0 ? from : 0, judge)))
      : undefined;
  if (inLines) return inLines;
  const pieces = rawText(block.children).slice(from).trim().split(PARTED);
  const all = pieces
    .filter((one) => one !== '')
    .map((one) => {
      const own = one.replace(COUNTED, '');
      const found = judge(own);
      return found && { ...saidBy(found), why: reason(own.slice(found.to), lineOf(block)) };
    });
  return all.length > 1 ? allKnown(all) : undefined;
}

/** `b) False – it floats`: counted, one judgement in its line, and perhaps why. */
function inOwnLine(line: Element, from: number, judge: Judge): Judged | undefined {
  const said = rawText(line.children).slice(from);
  const counted = COUNTED.exec(said)?.[0].length ?? 0;
  const own = said.slice(counted);
  const found = counted > 0 ? judge(own) : undefined;
  const why = found ? own.slice(found.to) : '';
  // `1. T, F`, `1. T 2. F`
  const isOne = found && judge(why) === undefined && !SEVERAL.test(why);
  return isOne ? { ...saidBy(found), why: withoutStart(line, from + counted + found.to) } : undefined;
}

const SEVERAL = /(?:^|[\s,;])\(?(?:2|b)\s?[.):]/;

const reason = (words: string, line: number): Row =>
  /\p{L}/u.test(words) ? [element('p', {}, [text(words.trim())], line)] : [];
