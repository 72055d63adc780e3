/** A key at the end of a sheet, or of a part of it: the number of each question, or its place, and what is right. */
import { KEY_NAMES } from '../../../questions/words/answer-names.ts';
import { answersTitleOf, exerciseLabelOf } from '../../../questions/words/exercise-label.ts';
import { titlesAnswers } from '../../../questions/words/key-list-title.ts';
import { ASKED, areLetters, keysInWords, numberAlone } from '../../../questions/words/keys-in-words.ts';
import { EXERCISES, normalize } from '../../../questions/words/lexicon.ts';
import { RIGHT } from '../../../questions/words/right-words.ts';
import { asksOrTells, isCalledQuestion, isQuestion } from './asking.ts';
import {
  areAll,
  type Block,
  type Cell,
  cut,
  isBlank,
  isHeading,
  type Paragraph,
  type Piece,
  piecesOf,
  textPiece,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { gridIn, isHead, isUnfilled, lettersIn } from './grids.ts';
import { linesOf as linesOfOffers } from './habit.ts';
import { linesOf } from './lines.ts';
import { numberOf, titlesQuestion } from './numbers.ts';
import { clearTitle, titlesOwn } from './titles.ts';

export interface Entry {
  /** Of its question, if it tells one. */
  readonly number?: number;
  readonly at: number;
  readonly blocks: readonly Paragraph[];
  /** Of the sheet that it belongs to, as the key calls it. */
  readonly part?: string;
  /** Whether it answers parts, by their letters. */
  readonly isLettered?: boolean;
}

export interface Key {
  /** Its blocks, title and all. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  readonly isTitled: boolean;
}

export function keysIn(blocks: readonly Block[]): readonly Key[] {
  const keys: Key[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const key = titledAt(blocks, at) ?? bareAt(blocks, at);
    if (!key || isOfOne(blocks, key)) continue;
    keys.push(key);
    at = key.to - 1;
  }
  return keys;
}

/** `Answers: A, C`, where other questions have such a line of their own: both are right of the one above. */
const isOfOne = (blocks: readonly Block[], { from, to }: Key): boolean =>
  to === from + 1 && tellsLetters(blocks[from]!) && blocks.slice(0, from).some(tellsLetters);

function tellsLetters(block: Block): boolean {
  const title = clearTitle(block);
  return title !== undefined && areLetters(wordsIn(block).slice(title.from));
}

function titledAt(blocks: readonly Block[], at: number): Key | undefined {
  const title = blocks[at]!;
  if (title.kind !== 'paragraph' || title.list || !(isTitle(title) || isAboveAnswers(blocks, at)))
    return undefined;
  const level = typeof title.role === 'number' ? title.role : 0;
  const words = wordsOf(title.pieces).trim();
  // Called as often as it is asked, each answers what stands above it.
  const end = blocks.findIndex(
    (one, i) =>
      i > at &&
      one.kind === 'paragraph' &&
      (typeof one.role === 'number'
        ? one.role <= (level || 6) && namedBy(one) === undefined
        : wordsOf(one.pieces).trim() === words),
  );
  const next = blocks[at + 1];
  const isGrid = next?.kind === 'table' && lettersIn(next) !== undefined;
  const to = isGrid ? at + 2 : beforeOffers(blocks, at + 1, end < 0 ? blocks.length : end);
  const entries = entriesOf(blocks.slice(at + 1, to));
  const asking = entries.filter((one) => one.blocks.some(asksOrTells));
  // Below the answer to one question, others are asked.
  const isOne =
    level === 0 &&
    entries.every(({ number }) => number === undefined) &&
    blocks.slice(at + 1, to).some((one) => isCalledQuestion(one) || clearTitle(one) !== undefined);
  const isSure = level > 0 || to === blocks.length;
  const areMany = entries.length >= 3 || (entries.length === 2 && areTwo(entries, isSure));
  const isKey =
    areMany &&
    asking.length < entries.length / 2 &&
    !isOne &&
    !isInTurn(blocks.slice(at, to), entries.length);
  return isKey ? { from: at, to, entries, isTitled: true } : undefined;
}

/**
 * `Answer - Drops that froze:`, above others that open so. They stand among what they answer and are no titles:
 *
 *     Answer – It falls as:       Answers – Part A
 *     1. hail                     1. hail
 *     2. snow                     2. snow
 *     Q3 What is fog?             3. fog
 *     Answer – It is drops.       Answers – Part B
 *
 * @param count how many entries the key would have
 */
function isInTurn([title, ...below]: readonly Block[], count: number): boolean {
  const word = answerWord(title);
  const alike = below.flatMap((one, at) => (word && answerWord(one) === word ? [at] : []));
  return alike.length * OF_ENTRIES >= count || alike.some((at) => isQuestion(below[at - 1]));
}
const OF_ENTRIES = 4;

/** The word for an answer that opens a line which says more, but no part of a sheet. */
function answerWord(block: Block | undefined): string | undefined {
  const words = wordsIn(block);
  const found = isHeading(block) ? null : SAYING_MORE.exec(words);
  if (!found || partIn(words.slice(found[0].length)) !== undefined) return undefined;
  return answersTitleOf(found[1]!) ? normalize(found[1]!).replace(/s$/, '') : undefined;
}
const SAYING_MORE = /^\s*(\p{L}{1,15})(?:\s?[-–—:：](?!\S)|[\u3000:：]| {2})[\s\u3000]*(?=[^\s\u3000])/u;

/** Of two alone, letters say so, or their numbers below a heading, or at the very end. */
const areTwo = (entries: readonly Entry[], isSure: boolean): boolean =>
  entries.every(isLettered) || (isSure && entries.every(({ number }, i) => number === i + 1));

export const isLettered = ({ blocks }: Entry): boolean =>
  areLetters(blocks.map(({ pieces }) => wordsOf(pieces)).join(' '));

/** What asks below a key, with what it offers, is none of its entries; letters right below a number that it names are. */
function beforeOffers(blocks: readonly Block[], from: number, to: number): number {
  const isOther = ({ kind }: Block, at: number): boolean =>
    kind !== 'paragraph' && kind !== 'table' && !(kind === 'options' && numberNamed(blocks[at - 1]) > 0);
  let other = from;
  while (other < to && !isOther(blocks[other]!, other)) other++;
  if (other === to) return to;
  return blocks[other]!.kind === 'options' ? Math.max(from, other - 1) : other;
}

/** `Exercise 2` or `Question 2`, alone in its line. */
function numberNamed(block: Block | undefined): number {
  const words = wordsIn(block);
  const isNamed = partIn(words) !== undefined || titlesQuestion(words);
  return isNamed ? Number(/(\d+)\W*$/.exec(words)?.[1] ?? 0) : 0;
}

function isTitle({ pieces }: Paragraph): boolean {
  const words = wordsOf(pieces)
    .replace(/\s*:\s*$/, '')
    .trim();
  return words.length <= 60 && titlesAnswers(words) && !titlesOwn(words);
}

/** A heading, whatever it says, above lines that each say what is right: `1. The right answer is B. It is light.` */
function isAboveAnswers(blocks: readonly Block[], at: number): boolean {
  const below = blocks.slice(at + 1, at + 1 + SAYING);
  return (
    isHeading(blocks[at]) &&
    below.length === SAYING &&
    below.every((one) => one.kind === 'paragraph' && SAYS_RIGHT.test(normalize(wordsOf(one.pieces))))
  );
}

const SAYING = 3;
const SAYS_RIGHT = new RegExp(
  String.raw`^(?:\d{1,3}\s?[.):-]\s*)?${RIGHT}\s*(?::|(?:is|est|ist|lautet|es|e)(?!\p{L}))`,
  'u',
);

/** Without a title, numbers with letters and nothing else are a key. */
function bareAt(blocks: readonly Block[], at: number): Key | undefined {
  let to = at;
  const entries: Entry[] = [];
  for (; to < blocks.length; to++) {
    const [head, ...lines] = keyLinesOf(blocks[to]!);
    // `Part 1:` above them, in their paragraph.
    const isNamed =
      head !== undefined && lines.length > 0 && severalIn(head) === undefined && isSubtitle(head);
    const found = [...(head && !isNamed ? [head] : []), ...lines].map(severalIn);
    if (found.length === 0 || found.includes(undefined)) break;
    entries.push(...found.flatMap((one) => one ?? []));
  }
  return entries.length >= 3 || (entries.length === 2 && isSure(blocks[at]!))
    ? { from: at, to, entries, isTitled: false }
    : undefined;
}

/** Of two alone: a table, or what a title in their line calls a key. */
const isSure = (block: Block): boolean =>
  block.kind === 'table' || (block.kind === 'paragraph' && titleEnd(block) > 0);

/** Its lines, and those in its cells: a number in one cell belongs to what stands in the next. */
function keyLinesOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return block.role === 'code' ? [block] : linesOf(block);
  if (block.kind === 'options') return linesOfOffers(block);
  if (block.kind !== 'table') return [];
  const grid = isUnfilled(block) ? [] : gridIn(block);
  if (grid) return grid;
  return block.rows.flatMap((row): readonly Paragraph[] => {
    const cells = row.map(({ blocks }) => blocks.filter((one) => one.kind === 'paragraph'));
    const [head, tail] = cells.map((one) => piecesOf(one));
    const first = cells[0]?.[0];
    const isPair = row.length === 2 || (row.length === 3 && isScore(row[2]!));
    const number = isPair && head && numberAlone(wordsOf(head));
    if (isPair && head && tail && isHead(wordsOf(head), wordsOf(tail))) return [];
    if (number && tail && first && !isBlank(tail))
      return [{ ...first, pieces: [textPiece(`${number}. `), ...tail] }];
    return cells.flat().flatMap(linesOf);
  });
}

const isScore = ({ blocks }: Cell): boolean =>
  /^(?:(?:\/\s*)?(?!\s)\d{0,3}(?:[.,]\d)?\s*(?:p\p{L}*\.?|marks?)?|marks?|p(?:oin)?ts?|points?|punkte|punt[oi]s?)$/iu.test(
    wordsOf(piecesOf(blocks)).trim(),
  );

/** `Answers: 1. floats, 2. drops`, and without numbers where its title says that they are several. */
function worded(line: Paragraph): readonly Entry[] | undefined {
  const from = titleEnd(line);
  const words = wordsOf(line.pieces).slice(from).trim();
  if (from === 0 || words.includes('\n')) return undefined;
  const told = words.split(/(?:^|[,;.]?\s+)(?=\d{1,2}\s?[.)]\s)/).map((one) => one.trim());
  const numbered = told.map((one) => /^(\d{1,2})\s?[.)]\s+(\S.*)$/s.exec(one));
  const areCounted = numbered.every((one, i) => one?.[1] === String(i + 1));
  const title = wordsOf(line.pieces).slice(0, from).replace(/\W*$/, '');
  const all = areCounted
    ? numbered.map((one) => one![2]!)
    : titlesMany(title)
      ? words.split(/\s*[,;]\s+/)
      : [];
  const isShort = all.every((one) => one.split(' ').length <= (areCounted ? MOST_WORDS : 3));
  if (all.length < 2 || !isShort) return undefined;
  return all.map((one, i) => ({
    number: i + 1,
    at: line.at,
    blocks: [{ ...unlisted(line), role: 'words', pieces: [textPiece(one)] }],
  }));
}
const MOST_WORDS = 20;

/** `Answers`, `Answer key`; after `Answer:` a comma parts nothing. */
const titlesMany = (title: string): boolean =>
  answersTitleOf(title)?.several === true || KEY_NAME.test(normalize(title));
const KEY_NAME = new RegExp(`^(?:${KEY_NAMES})$`);

/** `1. B  2. D  3. A, C`: all that stands in a line. */
function severalIn(line: Paragraph): readonly Entry[] | undefined {
  const words = wordsOf(line.pieces).slice(titleEnd(line));
  const label = line.list?.form === 'number' ? `${line.list.value}. ` : '';
  const all = `${label}${words.trim()}`;
  const found = keysInWords(all).map((one): Entry | undefined =>
    one && areLetters(one[1])
      ? {
          number: one[0],
          at: line.at,
          blocks: [{ ...unlisted(line), role: 'words', pieces: [textPiece(one[1])] }],
        }
      : undefined,
  );
  return found.every((one) => one !== undefined) ? found : worded(line);
}

/** `Answer key: 1. B` */
function titleEnd(line: Paragraph): number {
  const [title = ''] = /^[^:]{3,60}:\s*/.exec(wordsOf(line.pieces)) ?? [];
  return clearTitle(line)?.from ?? (titlesAnswers(title.replace(/\s*:\s*$/, '')) ? title.length : 0);
}

const NUMBERED = new RegExp(
  String.raw`^\s*(?:${ASKED}\s*)?\(?(\d{1,3})\s*(?:[.):=→➔➜]|\/(?=\s)|[-–—]+>?)+\s*`,
  'i',
);

/** A point names its question: `12 = 3 · 4` tells something. */
const OF_POINT = new RegExp(
  String.raw`^\s*(?:${ASKED}\s*\(?(\d{1,3})\s*[.):–-]|(\d{1,3})[.):](?=\s))\s*`,
  'i',
);

/** `Exercise 2: Rivers`, `3. Teil B`: what a sheet and its key call a part alike. */
const PART = new RegExp(
  String.raw`^(?:\d{1,2}\s?[.)]\s*)?(?:(?:answers?|solutions?|reponses?|corriges?|losung(?:en)?|respuestas?|soluciones|risposte|soluzioni)\s(?:to|of|for|de|du|zu|di|del|a)?\s*(?:l'|la |le |el )?)?(${EXERCISES}|activity|activite|aktivitat|actividad|attivita|atividade|task|parts?|partie|teil|parte|sections?|abschnitt|seccion|sezione|secao)\s*(?:n[°o.]*\s*)?(\d{1,2}|[a-h]|[ivx]{1,4})(?![\p{L}\d])`,
  'u',
);

/** The part that a line names, the same in one language or form and another. */
export function partIn(words: string): string | undefined {
  if (words.length > 120) return undefined;
  const [, word = '', number] = PART.exec(normalize(words.trim())) ?? [];
  return number && `${word.slice(0, 5)} ${number}`;
}

function entriesOf(blocks: readonly Block[]): readonly Entry[] {
  const lines = blocks.flatMap(keyLinesOf);
  return letteredIn(lines) ?? entriesAmong(lines);
}

/** `1a. …`, `1b. …`, or `Exercise 1` above `a) …` and `b) …`: the first of them is of more than one part. */
const LETTERED_NUMBER = /^\s*(\d{1,3})\s?[.)]?\s?(?=([a-h])\s?[.):]\s*\S)/;
const LETTERED = /^\s*\(?([a-h])\s?[.)]\s*\S/;

function letteredIn(lines: readonly Paragraph[]): readonly Entry[] | undefined {
  const rows: (Entry & { letters: string })[] = [];
  for (const line of lines) {
    const { number, letter, block } = partLine(line);
    const last = rows.at(-1);
    if (number > 0 && number !== last?.number)
      rows.push({ number, at: line.at, blocks: letter ? [block] : [], letters: letter });
    else if (!last || letter === '') return undefined;
    else rows[rows.length - 1] = { ...last, blocks: [...last.blocks, block], letters: last.letters + letter };
  }
  const areParts = rows.every(({ letters }) => letters !== '' && 'abcdefgh'.startsWith(letters));
  return areParts && rows[0] && rows[0].letters.length > 1
    ? rows.map(({ letters: _, ...entry }) => ({ ...entry, isLettered: true }))
    : undefined;
}

/** The number that a line tells, or titles, and the letter of what stands in it. */
function partLine(line: Paragraph) {
  const words = wordsOf(line.pieces);
  const typed = line.list ? null : LETTERED_NUMBER.exec(words);
  const letter = typed?.[2] ?? LETTERED.exec(words)?.[1] ?? '';
  const block = { ...line, pieces: cut(line.pieces, typed?.[0].length ?? 0) };
  return { number: typed ? Number(typed[1]) : numberNamed(line), letter, block };
}

function entriesAmong(lines: readonly Paragraph[]): readonly Entry[] {
  const entries: Entry[] = [];
  let part: string | undefined;
  for (const line of lines) {
    const own = entriesIn(line);
    const named = own ? undefined : partIn(wordsOf(line.pieces));
    part = named ?? part;
    const last = entries.at(-1);
    if (own) entries.push(...own.map((entry) => (part === undefined ? entry : { ...entry, part })));
    else if (last && !named && !isSubtitle(line))
      entries[entries.length - 1] = { ...last, blocks: [...last.blocks, line] };
  }
  return entries.filter((one) => one.blocks.length > 0);
}

function entriesIn(line: Paragraph): readonly Entry[] | undefined {
  if (line.role === 'code') return undefined;
  const several = severalIn(line);
  const one = several ? undefined : entryOf(line);
  return several ?? (one && [one]);
}

function entryOf(line: Paragraph): Entry | undefined {
  const { at, list, pieces } = line;
  if (list?.form === 'number') return { number: list.value, at, blocks: [unlisted(line)] };
  const found = list ? OF_POINT.exec(wordsOf(pieces)) : NUMBERED.exec(wordsOf(pieces));
  if (list && !found) return { at, blocks: [unlisted(line)] };
  const number = list ? undefined : namedBy(line);
  if (number !== undefined) return { number, at, blocks: [] };
  if (!found) return undefined;
  const rest: readonly Piece[] = cut(pieces, found[0].length);
  return {
    number: Number(found[1] ?? found[2]),
    at,
    blocks: isBlank(rest) ? [] : [{ ...unlisted(line), pieces: rest }],
  };
}

/** `Question 3`, or `Answer 3`: what it is called by whose answer stands below it. */
function namedBy(line: Paragraph): number | undefined {
  if (titlesQuestion(line)) return numberOf(line);
  const { answers, number, rest } = exerciseLabelOf(wordsOf(line.pieces).trim()) ?? {};
  return answers && rest === '' && /^\d+$/.test(number ?? '') ? Number(number) : undefined;
}

const isSubtitle = ({ pieces }: Paragraph): boolean => {
  const words = wordsOf(pieces).trim();
  const isBold = areAll(pieces, 'bold');
  return words.length <= 60 && (/:$/.test(words) || isBold || /^[-–—_*=\s]+$/.test(words));
};
