/** The questions of a sheet with what its key tells of each: letters, true or false, words. */

import { callsJudgement, judgementAlone, statementIn } from '../../../questions/words/judgement.ts';
import { areLetters } from '../../../questions/words/keys-in-words.ts';
import { tellsLearner } from '../../../questions/words/lexicon.ts';
import { asksOrTells, isQuestion } from './asking.ts';
import { answering, type Context, quoted } from './clues.ts';
import {
  type Block,
  type Fold,
  inWords,
  isBody,
  type Paragraph,
  questionOf,
  replaced,
  wordsOf,
} from './document.ts';
import { isFirstPart, linesOf } from './habit.ts';
import { bareStatement, judging } from './judged.ts';
import { type Entry, isLettered, type Key, keysIn, partIn } from './keys.ts';
import { numberedAs, numberOf, placesBy, rowOf } from './numbers.ts';
import { tellsToFill } from './places.ts';

/** Of the entries of a key, how many must find their question. */
const SHARE = 0.7;
/** Blocks that one question may have. */
const MOST = 30;

export function withKeys(blocks: readonly Block[], context: Context): readonly Block[] {
  const keys = keysIn(blocks);
  const found = toldBy(keys, blocks);
  return found.gone.size === 0 && found.told.size === 0 ? blocks : answered(blocks, found, context);
}

function toldBy(keys: readonly Key[], blocks: readonly Block[]): Told {
  const told = new Map<number, Entry>();
  const gone = new Set<number>();
  const left = new Map<number, Key>();
  const areLettered = keys.some(({ entries }) => entries.some((one) => one.isLettered));
  const questions = questionsIn(blocks, new Set(keys.flatMap(({ from, to }) => range(from, to)))).filter(
    // What a key answers by its letters is a part.
    ({ at }) => !(areLettered && numberedAs(blocks[at])?.startsWith('letter')),
  );
  const offers = blocks.filter(({ kind }) => kind === 'options');
  const asked = Math.max(questions.length, offers.length);
  let before = questions.length;
  for (const key of keys.toReversed()) {
    while (before > 0 && questions[before - 1]!.at >= key.from) before--;
    const found = byKey(blocks, questions, before, key);
    for (const [place, entry] of found) told.set(place, entry);
    const first = Math.min(blocks.length, ...found.keys());
    before = questions.slice(0, before).filter(({ at }) => at < Math.min(first, key.from)).length;
    if (found.size === 0 && !isKeyAlone(key, asked)) continue;
    for (const at of range(key.from, key.to)) gone.add(at);
    if (found.size < key.entries.length) left.set(key.from, key);
  }
  return { told, gone, left };
}

/** What stands above a key, or else below it. */
function byKey(
  blocks: readonly Block[],
  questions: readonly Numbered[],
  before: number,
  key: Key,
): ReadonlyMap<number, Entry> {
  const above = byParts(blocks, key) ?? byNumbers(questions, before, key);
  return above.size > 0 ? above : askedBelow(blocks, questions, key);
}

/** Without a title and without questions, figures and letters are no key. */
const isKeyAlone = ({ isTitled, entries }: Key, questions: number): boolean =>
  isTitled || (questions >= LEAST && entries.length >= LEAST);

/** Questions, or entries, of fewer nothing is told. */
const LEAST = 3;

/** What keys tell: of which question what, which blocks are theirs, and which of them are kept, folded. */
interface Told {
  readonly told: ReadonlyMap<number, Entry>;
  readonly gone: ReadonlySet<number>;
  readonly left: ReadonlyMap<number, Key>;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/**
 * Where a key has the parts of its sheet, what each part counts is what the key counts of it, whatever it says:
 *
 *     Exercise 1: Complete            Answer key
 *     1. Ice ____ on water.           Exercise 1
 *     Exercise 2: Rewrite             1. floats
 *     1. Iron sinks.                  Exercise 2
 *                                     1. Iron sank.
 */
function byParts(blocks: readonly Block[], key: Key): ReadonlyMap<number, Entry> | undefined {
  const parts = new Map<string, Entry[]>();
  for (const entry of key.entries) {
    if (entry.part === undefined) return undefined;
    parts.set(entry.part, [...(parts.get(entry.part) ?? []), entry]);
  }
  const starts = blocks
    .slice(0, key.from)
    .flatMap((one, at) => (isPart(one) ? [{ part: partIn(wordsOf((one as Paragraph).pieces))!, at }] : []));
  const found = new Map<number, Entry>();
  for (const [i, { part, at }] of starts.entries()) {
    const entries = parts.get(part) ?? [];
    const row = rowIn(blocks, at + 1, starts[i + 1]?.at ?? key.from, entries.length);
    for (const [rank, place] of row.entries()) found.set(place, entries[rank]!);
  }
  return parts.size > 1 && found.size >= key.entries.length * SHARE ? found : undefined;
}

const isPart = (block: Block): boolean =>
  isBodyOrHeading(block) && !block.list && partIn(wordsOf(block.pieces)) !== undefined;

const isBodyOrHeading = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.role !== 'code' && block.role !== 'title';

/** The one row of a part that counts so many. */
function rowIn(blocks: readonly Block[], from: number, to: number, count: number): readonly number[] {
  const rows = placesBy(blocks.slice(from, to), rowOf);
  return (rows.find(({ length }) => length === count) ?? []).map((at) => from + at);
}

/** The places of questions that a key numbers as they are. */
function byNumbers(questions: readonly Numbered[], before: number, key: Key): ReadonlyMap<number, Entry> {
  const found = matched(questions, before, key) ?? new Map<number, Entry>();
  return new Map([...found].map(([index, entry]) => [questions[index]!.at, entry]));
}

/** A table of letters that somebody has filled in above what it answers: each of its numbers must be asked, with offers. */
function askedBelow(
  blocks: readonly Block[],
  questions: readonly Numbered[],
  { to, entries }: Key,
): ReadonlyMap<number, Entry> {
  const none = new Map<number, Entry>();
  if (blocks[to - 1]?.kind !== 'table' || !entries.every(isLettered)) return none;
  const below = questions.filter(
    ({ at }) => at >= to && blocks.slice(at + 1, at + 1 + MOST_ABOVE).some(({ kind }) => kind === 'options'),
  );
  const areBare = below.every(({ number }) => number === undefined);
  if (areBare && below.length === entries.length && areInRow(entries))
    return new Map(below.map(({ at }, i) => [at, entries[i]!]));
  const found = new Map<number, Entry>();
  let from = 0;
  for (const entry of entries) {
    const place = below.findIndex(({ number }, i) => i >= from && number === entry.number);
    if (place < 0 || entry.number === undefined) return none;
    found.set(below[place]!.at, entry);
    from = place + 1;
  }
  return found;
}

/** Lines of a question above its offers. */
const MOST_ABOVE = 12;

/** By their numbers from the last one up; else, where there are as many, by their places. */
function matched(
  questions: readonly Numbered[],
  before: number,
  { entries }: Key,
): ReadonlyMap<number, Entry> | undefined {
  const found = new Map<number, Entry>();
  let last = before;
  for (const entry of entries.toReversed()) {
    let at = last - 1;
    while (at >= 0 && questions[at]!.number !== entry.number) at--;
    if (at < 0 || entry.number === undefined) continue;
    found.set(at, entry);
    last = at;
  }
  if (found.size >= Math.max(2, entries.length * SHARE)) return found;
  return before === entries.length && areInRow(entries)
    ? new Map(entries.map((entry, i) => [i, entry]))
    : undefined;
}

/** Counted on from one to the next, or from 1 again: a list's own numbers go on where its questions ended. */
const areInRow = (entries: readonly Entry[]): boolean =>
  entries.every(({ number }, at) => {
    const last = entries[at - 1]?.number;
    return number === undefined || number === 1 || last === undefined || number === last + 1;
  });

interface Numbered {
  readonly at: number;
  readonly number?: number;
}

/** What bears a number as those do that ask, or stands right above offers. */
function questionsIn(blocks: readonly Block[], without: ReadonlySet<number>): readonly Numbered[] {
  const numbered = placesBy(blocks, (line, at) => (without.has(at) ? undefined : numberedAs(line))).filter(
    (all) => isToldAbove(blocks, all[0]!) || all.filter((at) => mayAsk(blocks, at)).length > all.length / 2,
  );
  const places = new Set(numbered.flat());
  // Others have their numbers further above.
  const own = [...blocks.keys()].filter(
    (at) => !without.has(at) && asksAlone(blocks, at) && ![1, 2, 3].some((lines) => places.has(at - lines)),
  );
  return [...places, ...own]
    .sort((a, b) => a - b)
    .map((at): Numbered => {
      const number = numberOf(blocks[at]);
      return number === undefined ? { at } : { at, number };
    });
}

/** `True or false?`, „Ergänze die Lücken.“: so all of the row below is asked. */
const isToldAbove = (blocks: readonly Block[], first: number): boolean => {
  const above = blocks[first - 1];
  return isBody(above) && (callsJudgement(wordsOf(above.pieces)) || tellsToFill(above));
};

function asksAlone(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph' || numberedAs(block) !== undefined) return false;
  return blocks[at + 1]?.kind === 'options' || (!block.list && isQuestion(block));
}

function mayAsk(blocks: readonly Block[], at: number): boolean {
  const words = wordsOf((blocks[at] as Paragraph).pieces);
  const next = blocks[at + 1];
  // `Question 3`, or what is to be read, above what asks.
  const asksBelow = isBody(next) && numberedAs(next) === undefined && isQuestion(next);
  const hasOffers = blocks.slice(at + 1, at + 4).some(({ kind }) => kind === 'options');
  const hasParts = isBody(next) && isFirstPart(next, next) && asksOrTells(next);
  return (
    hasOffers ||
    hasParts ||
    asksBelow ||
    isQuestion(words) ||
    statementIn(words, false) !== undefined ||
    /_{3,}/.test(words) ||
    tellsLearner(words) !== undefined
  );
}

function answered(blocks: readonly Block[], { told, gone, left }: Told, context: Context): readonly Block[] {
  return replaced(blocks, (_, at) => {
    const entry = told.get(at);
    const key = left.get(at);
    const kept = key ? [keptKey(blocks.slice(key.from, key.to), key, context)] : [];
    if (gone.has(at)) return [kept, at + 1];
    if (!entry) return undefined;
    const end = endOf(blocks, at, told, gone);
    return [answeredBy(blocks.slice(at, end), entry, context), end];
  });
}

function endOf(
  blocks: readonly Block[],
  at: number,
  told: ReadonlyMap<number, Entry>,
  gone: ReadonlySet<number>,
): number {
  const form = numberedAs(blocks[at]);
  let end = at + 1;
  for (; end < Math.min(blocks.length, at + MOST); end++) {
    const block = blocks[end]!;
    if (told.has(end) || gone.has(end) || isPart(block)) break;
    if (blocks[end - 1]!.kind === 'options') break;
    if (
      block.kind === 'paragraph' &&
      (typeof block.role === 'number' || (form && numberedAs(block) === form))
    )
      break;
    if (block.kind !== 'paragraph' && block.kind !== 'options') break;
  }
  return end;
}

function answeredBy(blocks: readonly Block[], entry: Entry, context: Context): readonly Block[] {
  const stem = blocks[0] as Paragraph;
  const words = entry.blocks
    .map(({ pieces }) => wordsOf(pieces))
    .join(' ')
    .trim();
  const last = blocks.at(-1)!;
  if (last.kind === 'options' && entry.isLettered)
    return [questionOf(inWords(stem), ...blocks.slice(1, -1), ...linesOf(last), ...folded(entry, context))];
  if (last.kind === 'options') {
    const isSaidAgain = last.options.some(({ right }) => right !== undefined) && areLetters(words);
    return isSaidAgain ? blocks : [...blocks, ...folded(entry, context)];
  }
  const isTrue = judgementAlone(words);
  if (isTrue !== undefined) {
    context.report('docx-answer', stem.at, { by: 'word', words: quoted(words) });
    return [{ ...stem, pieces: bareStatement(stem) }, ...blocks.slice(1), judging(stem.at, isTrue)];
  }
  return [questionOf(inWords(stem), ...blocks.slice(1), ...folded(entry, context))];
}

/** A key that answers some questions, or none that are there: what is right is in it, and it isn't shown. */
function keptKey(blocks: readonly Block[], { isTitled }: Key, context: Context): Fold {
  const [fold] = answering({ ...context, word: context.keyWord }, 'word', blocks);
  return { ...fold!, blocks: isTitled ? blocks.slice(1) : blocks, isKey: true };
}

const folded = ({ blocks }: Entry, context: Context): readonly Fold[] => answering(context, 'word', blocks);
