/**
 * Answers of a few words behind what they answer, in its line: `Which floats? ice`, `1, 3, ____   5`. Where nearly all
 * of a numbered row have such, or of a document without numbers, they are its key, the few longer ones as well; one
 * alone is more of what is asked.
 */
import { callsJudgement, isChoice } from '../../../questions/words/judgement.ts';
import { tellsLearner } from '../../../questions/words/lexicon.ts';
import { answering, type Context } from './clues.ts';
import {
  type Asked,
  type Block,
  cut,
  isBoldLine,
  type Paragraph,
  type Piece,
  questionOf,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { numberedAs, numberOf, POINTS, placesBy, rowOf } from './numbers.ts';

/** Fewer are no habit. */
const LEAST = 4;
const SHARE = 0.75;

/** Letters of an answer, of one among many short ones, and of one behind a colon. */
const MOST = { answer: 40, longAnswer: 200, behindColon: 25 };
/** Of the answers to a row, how many must be short: a row of longer ones may go on below its lines. */
const BRIEF = 0.25;
/** The last words, behind a wide space. */
const WIDE = /[ \t\u00a0]{2,}(?=\S[^\n]*$)/;
const GAP = /_{3,}/g;

export function withShort(blocks: readonly Block[], context: Context): readonly Block[] {
  // A part of its own counts by a list of its own.
  const rows = [...rowsIn(blocks, rowOf), ...rowsIn(blocks, numberedAs)].filter(areAnswered);
  const told = new Set<Block>(
    [...rows, ...unnumberedIn(blocks)].flat().flatMap(({ line, isTold }) => (isTold ? [line] : [])),
  );
  const wide = blocks.filter(isWide);
  if (wide.length >= WIDELY) for (const one of wide) told.add(one);
  return blocks.map((one, at) =>
    one.kind === 'paragraph' && told.has(one) && !offersBelow(one, blocks[at + 1])
      ? asked(one, context)
      : one,
  );
}

/** So many of them no writer has spaced by mistake. */
const WIDELY = 3;

/** `What floats?   ice`, without a number. */
const isWide = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.role === 'words' &&
  !numberedAs(block) &&
  ASKED_WIDE.test(wordsOf(block.pieces)) &&
  tailOf(block) !== undefined &&
  isBrief(block);

export const ASKED_WIDE = /\?[ \t\u00a0]{2,}[^\s?][^?]*$/;

interface Line {
  readonly line: Paragraph;
  /** Whether its last words may answer it. */
  readonly isTold: boolean;
  /** Whether they are all that does. */
  readonly answers: boolean;
}

/** Those that are numbered alike. */
function rowsIn(
  blocks: readonly Block[],
  nameOf: (line: Paragraph) => string | undefined,
): readonly (readonly Line[])[] {
  return placesBy(blocks, (line) => (line.role === 'words' ? nameOf(line) : undefined)).map((row) =>
    row.map((at, i): Line => {
      const line = blocks[at] as Paragraph;
      const next = row[i + 1];
      // Below the last of them something else begins.
      const isLast =
        next === undefined || (numberOf(blocks[next] as Paragraph) ?? 0) <= (numberOf(line) ?? 0);
      const isTold = tailOf(line) !== undefined && !isLettered(blocks[at + 1]);
      return { line, isTold, answers: isTold && (isLast || !goesOn(line, blocks[at + 1])) };
    }),
  );
}

const isLettered = (block: Block | undefined): boolean => /^\s*\(?[a-h]\s?[.)]\s*\S/i.test(wordsIn(block));

/** `Which floats? ice`, without numbers, where this is nearly all that the document says. */
function unnumberedIn(blocks: readonly Block[]): readonly (readonly Line[])[] {
  const lines = blocks.filter(
    (one): one is Paragraph =>
      one.kind === 'paragraph' && one.role === 'words' && numberedAs(one) === undefined && !isBoldLine(one),
  );
  const asking = lines.filter(({ pieces }) => /\p{L}{2}[^?]*\?/u.test(wordsOf(pieces)));
  const row = asking.map((line): Line => {
    const isTold = !isSpoken(line) && tailOf(line) !== undefined;
    return { line, isTold, answers: isTold };
  });
  return areAnswered(row) && row.length >= lines.length * SHARE ? [row] : [];
}

/** By somebody in a dialogue: `Ann: Really? No.` */
const isSpoken = ({ pieces }: Paragraph): boolean =>
  /^\s*(?:[–—-]|\p{Lu}\p{L}{0,12}\s?:)/u.test(wordsOf(pieces));

function areAnswered(row: readonly Line[]): boolean {
  const answered = row.filter(({ answers }) => answers);
  const firm = answered.filter(({ line }) => !/:\s*$/.test(stemOf(line))).length;
  const brief = answered.filter(({ line }) => isBrief(line)).length;
  const isRow = firm >= row.length / 2 && answered.length >= row.length * SHARE;
  return firm >= LEAST && isRow && brief >= answered.length * BRIEF;
}

const isBrief = ({ pieces }: Paragraph): boolean =>
  wordsOf(pieces).trimEnd().length - (tailOf({ pieces })?.answer ?? 0) <= MOST.answer;

const stemOf = (line: Paragraph): string => wordsOf(line.pieces).slice(0, tailOf(line)?.stem);

/** Words below that have no number are the answer themselves, or offers. */
const goesOn = (line: Paragraph, next: Block | undefined): boolean =>
  next?.kind === 'paragraph' &&
  next.role === 'words' &&
  numberedAs(next) === undefined &&
  !offersBelow(line, next) &&
  !isBoldLine(next);

/** A list below is what the answer is chosen from: there it is marked. */
const offersBelow = ({ list }: Paragraph, next: Block | undefined): boolean =>
  next?.kind === 'paragraph' && next.list !== undefined && next.list.level > (list?.level ?? -1);

interface Tail {
  readonly stem: number;
  readonly answer: number;
}

/** Where what asks ends, and where its answer begins. */
function tailOf({ pieces }: Pick<Paragraph, 'pieces'>): Tail | undefined {
  const words = wordsOf(pieces).trimEnd();
  const found = [behindSpace, behindMark, behindColon].map((find) => find(words)).find(Boolean);
  return found && tells(words.slice(found.answer)) ? found : undefined;
}

/** `1, 3, ____   5`, and `ice snow iron   iron`: the last of them again. */
function behindSpace(words: string): Tail | undefined {
  const answer = startOf(words, lastOf(words, WIDE));
  const stem = words.slice(0, answer).trimEnd();
  const last = words.slice(answer);
  const isGapped = /_{3,}|\?/.test(stem) && !/[?_]/.test(last);
  const all = stem.toLowerCase().split(/[\s,]+/);
  return answer > 0 && (isGapped || (all.length >= 3 && all.includes(last.toLowerCase())))
    ? tail(words, stem.length, answer)
    : undefined;
}

/** `Which floats? ice` */
function behindMark(words: string): Tail | undefined {
  const end = words.lastIndexOf('?') + 1;
  return end > 6 ? tail(words, end, startOf(words, end)) : undefined;
}

/** `The age of his son is: 22`, among others that ask. */
function behindColon(words: string): Tail | undefined {
  const end = words.search(/:\s(?![\s\S]*:\s)/) + 1;
  const answer = startOf(words, end);
  const isShort = words.length - answer <= MOST.behindColon && !words.slice(answer).includes('?');
  return end > 12 && isShort ? tail(words, end, answer) : undefined;
}

const startOf = (words: string, from: number): number =>
  from <= 0 ? 0 : words.length - words.slice(from).trimStart().length;

function lastOf(words: string, sign: RegExp): number {
  const start = Math.max(0, words.length - MOST.answer - 8);
  const found = [...words.slice(start).matchAll(new RegExp(sign, 'g'))].at(-1);
  return found ? start + found.index : 0;
}

const tail = (words: string, stem: number, answer: number): Tail | undefined =>
  answer < words.length && words.length - answer <= MOST.longAnswer && !words.slice(answer).includes('\n')
    ? { stem, answer }
    : undefined;

const WORTH = new RegExp(String.raw`^[([]|^[_\s]*\/\s?\d|\d\s*${POINTS}(?!\p{L})`, 'iu');

/** Says something that is neither asked nor offered. */
const tells = (answer: string): boolean =>
  /[\p{L}\p{N}]/u.test(answer) &&
  !/[:_…]\s*$|\.{3}/.test(answer) &&
  !WORTH.test(answer) &&
  !/^\(?[a-d][).]\s/i.test(answer) &&
  !isChoice(answer) &&
  !callsJudgement(answer) &&
  tellsLearner(answer) === undefined;

function asked(line: Paragraph, context: Context): Asked {
  const { stem, answer } = tailOf(line)!;
  return answeredBehind(line, stem, answer, context);
}

/** A line that answers itself: what belongs in its one gap, if it has one, else a fold. */
export function answeredBehind(line: Paragraph, end: number, from: number, context: Context): Asked {
  const stem = { ...line, pieces: cut(line.pieces, 0, end) };
  const answer = { ...unlisted(line), pieces: cut(line.pieces, from) };
  const folds = answering(context, 'habit', [answer]);
  const filled = filledIn(stem.pieces, wordsOf(answer.pieces).trim());
  return filled ? questionOf({ ...stem, pieces: filled }) : questionOf(stem, ...folds);
}

/** What belongs in the one gap of a sentence, if it has one. */
export function filledIn(pieces: readonly Piece[], answer: string): readonly Piece[] | undefined {
  const gaps = [...wordsOf(pieces).matchAll(GAP)];
  const [gap] = gaps;
  if (!gap || gaps.length > 1 || answer.length > 60) return undefined;
  return [
    ...cut(pieces, 0, gap.index),
    { kind: 'gap', answer: answer.replaceAll('|', '/') },
    ...cut(pieces, gap.index + gap[0].length),
  ];
}
