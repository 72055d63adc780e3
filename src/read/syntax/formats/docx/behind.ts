/**
 * Answers in the paragraph of what asks: behind its mark, a dash, a colon or wide spaces, on what was there to write on, in
 * another look, in its next line. One alone is more of what is asked; where nearly all of a row have one, or most of what
 * asks has one in the same way, they are its key.
 *
 *     1. Which floats? ice        Which floats? - ice        Which floats? **ice**
 *     2. 1, 3, ____   5           Which floats? (**ice**)    Explain the tides. The moon draws the sea.
 *     3. Name two clouds.
 *        a. cirrus
 *        b. stratus
 */
import { callsJudgement, isChoice } from '../../../questions/words/judgement.ts';
import { tellsLearner } from '../../../questions/words/lexicon.ts';
import {
  asksOrTells,
  asksToChoose,
  bearsPoints,
  isLabelled,
  isQuestion,
  opensQuestion,
  tellsTask,
} from './asking.ts';
import { answering, type Context } from './clues.ts';
import {
  areAll,
  type Block,
  cut,
  isBoldLine,
  type Look,
  mayAsk,
  type Paragraph,
  type Piece,
  questionOf,
  replaced,
  textPiece,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { type Looks, tailBy } from './looks.ts';
import { numberedAs, numberOf, POINTS, placesBy, rowOf } from './numbers.ts';
import { clearTitle, SHORT } from './titles.ts';

/** Where what asks ends, and where its answer begins. */
interface Tail {
  readonly stem: number;
  readonly answer: number;
}

/** What a line with its answer becomes: a question, what asks above a fold, or two lines, of which the second may answer. */
type Parting = 'question' | 'fold' | 'line';

interface Told extends Tail {
  readonly as: Parting;
  /** Blocks below it that answer it, where nothing behind it does. */
  readonly below?: readonly Block[];
}

/** The lines that have their answers in one way, if that is a habit. */
type Way = (blocks: readonly Block[], context: Context) => ReadonlyMap<Block, Told>;

export function withTails(blocks: readonly Block[], context: Context): readonly Block[] {
  const written = blocks.map((one) => withoutStrokes(one, context.looks));
  return [inRows, behindDashes, inAnyLook].reduce((all: readonly Block[], way: Way) => {
    const told = way(all, context);
    return replaced(all, (one, at) => {
      const found = told.get(one);
      if (!found) return undefined;
      const { below } = found;
      return below
        ? [[questionOf(one, ...answering(context, 'habit', below))], at + 1 + below.length]
        : [parted(one as Paragraph, found, context), at + 1];
    });
  }, written);
}

export function parted(line: Paragraph, { stem, answer, as }: Told, context: Context): readonly Block[] {
  const asked = { ...line, pieces: cut(line.pieces, 0, stem) };
  const rest: Paragraph = { ...unlisted(line), role: 'words', pieces: cut(line.pieces, answer) };
  if (as === 'line') return [asked, rest];
  const told = answering(context, 'habit', [{ ...rest, pieces: untitled(rest) }]);
  return as === 'fold' ? [asked, ...told] : [questionOf(asked, ...told)];
}

/** Without a word for an answer before it. */
function untitled(line: Paragraph): readonly Piece[] {
  const end = clearTitle(line)?.from ?? SHORT.exec(wordsOf(line.pieces))?.[0].length ?? 0;
  return cut(line.pieces, end);
}

/** Says something, and neither asks, offers nor tells to do more. */
const tells = (answer: string): boolean =>
  /[\p{L}\p{N}]/u.test(answer) &&
  !NONE.test(answer) &&
  !isQuestion(answer) &&
  !bearsPoints(`(${answer.trim()})`) &&
  // A program calls something so: `$_GET`.
  (tellsLearner(answer) === undefined || /^\s*[^\p{L}\s]\S+\s*$/u.test(answer));

/** Something in brackets, an offer, points. */
const NONE = /^[([]|^\(?[a-h][).]\s|\.{3}|^[_\s]*\/\s?\d/iu;
/** A place to write. */
const PLACE = /_{3}|…/;

/* Lines with what is written on strokes, or in brackets, that looks apart: it stands alone. */

/** Longer ones are sentences to fill in. */
const MOST_WRITTEN = 80;

function withoutStrokes(line: Block, looks: Looks): Block {
  if (line.kind !== 'paragraph' || line.role !== 'words') return line;
  const words = wordsOf(line.pieces);
  const isBracketed = /\?\s*\([^()?]{1,80}\)\s*$/.test(words);
  const end = isBracketed ? words.lastIndexOf(')') : endOf(words, words.length, ' \n\t\u00a0_');
  if (!isBracketed && !words.slice(end).includes('___')) return line;
  const body = cut(line.pieces, 0, end);
  const inked = looks.tail(body)?.from;
  const isSetApart = (name: 'underline' | 'bold') => tailBy(body, ({ [name]: look }) => look === true);
  const from = inked ?? (isLabelled(line) ? (isSetApart('underline') ?? isSetApart('bold')) : undefined);
  if (from === undefined || end - from > MOST_WRITTEN) return line;
  const stem = words.slice(0, endOf(words, from, ' \n\t\u00a0_('));
  const isAsked = isQuestion(stem) || (inked !== undefined && isLabelled(line) && opensQuestion(stem));
  return isAsked && !/_{3}/.test(stem)
    ? { ...line, pieces: [...cut(line.pieces, 0, stem.length), textPiece(' '), ...cut(body, from)] }
    : line;
}

/** Where words end before a row of signs; a pattern would look at each run of them anew. */
function endOf(words: string, from: number, signs: string): number {
  let end = from;
  while (end > 0 && signs.includes(words[end - 1]!)) end--;
  return end;
}

/* A few words behind each of a row. */

/** Fewer are no habit: of rows, of what is set apart or behind a dash, and of what only stands behind a mark. */
const LEAST = { row: 4, apart: 3, dash: 3, behind: 4, wide: 3 };
const SHARE = 0.75;
/** Letters of an answer, of one among many short ones, and of one behind a colon. */
const MOST = { answer: 40, longAnswer: 200, behindColon: 25, points: 8 };
/** Of the answers to a row, how many must be short: a row of longer ones may go on below its lines. */
const BRIEF = 0.25;

function inRows(blocks: readonly Block[], context: Context): ReadonlyMap<Block, Told> {
  // A part of its own counts by a list of its own.
  const rows = [...rowsIn(blocks, rowOf), ...rowsIn(blocks, numberedAs)]
    .map((row) => toldBelow(row, context))
    .filter(areAnswered);
  const told = [...rows, ...unnumberedIn(blocks)]
    .flat()
    .flatMap(({ line, isTold }) => (isTold ? [line] : []));
  const below = new Map(rows.flat().map(({ line, points }) => [line as Block, points]));
  // Nobody spaces so many of them by mistake.
  const wide = blocks.filter(isWide);
  const all = new Set([...told, ...(wide.length >= LEAST.wide ? wide : [])]);
  return new Map(
    blocks.flatMap((one, at): [Block, Told][] => {
      if (one.kind !== 'paragraph') return [];
      const points = below.get(one);
      if (points) return [[one, { ...behind(0), as: 'question', below: points }]];
      return all.has(one) && !offersBelow(one, blocks[at + 1])
        ? [[one, { ...tailOf(one)!, as: 'question' }]]
        : [];
    }),
  );
}

/** `What floats?   ice`, without a number. */
const isWide = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.role === 'words' &&
  !numberedAs(block) &&
  ASKED_WIDE.test(wordsOf(block.pieces)) &&
  !isInColumns(wordsOf(block.pieces)) &&
  tailOf(block) !== undefined &&
  isBrief(block);

export const ASKED_WIDE = /\?[ \t\u00a0]{2,}[^\s?][^?]*$/;

/** `Have   –   haben      Do you have time?      I have time.`: in columns typed by hand, a question is an example. */
const isInColumns = (words: string): boolean =>
  /\S[ \t\u00a0]{3,}\S/.test(words.slice(0, words.lastIndexOf('?')));

interface Line {
  readonly line: Paragraph;
  /** Whether its last words may answer it. */
  readonly isTold: boolean;
  /** Whether they are all that does. */
  readonly answers: boolean;
  /** What stands below it and may answer it, where nothing behind it does. */
  readonly points?: readonly Paragraph[] | undefined;
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
      const isLast = next === undefined || (numberOf(blocks[next]) ?? 0) <= (numberOf(line) ?? 0);
      const isTold = tailOf(line) !== undefined && !isLettered(blocks[at + 1]);
      const points = isTold ? undefined : pointsBelow(blocks, at, next);
      return { line, isTold, answers: isTold && (isLast || !goesOn(line, blocks[at + 1])), points };
    }),
  );
}

/** Points of one list below what asks, up to the next of its row: `a. cirrus`, `- stratus`. What is to be chosen or asks is none. */
function pointsBelow(blocks: readonly Block[], at: number, next: number | undefined) {
  const line = blocks[at] as Paragraph;
  const point = pointOf(blocks[at + 1], line);
  if (point === undefined || asksToChoose(wordsIn(line)) || !/\p{L}/u.test(wordsIn(line))) return undefined;
  let end = at + 1;
  while (pointOf(blocks[end], line) === point && !asksOrTells(blocks[end])) end++;
  const isWhole = next === end || (next === undefined && end - at <= MOST.points);
  return isWhole ? (blocks.slice(at + 1, end) as readonly Paragraph[]) : undefined;
}

/** What a point is among: a list further in or another one, letters or dashes that somebody has typed. */
function pointOf(block: Block | undefined, line: Paragraph): string | undefined {
  if (block?.kind !== 'paragraph' || block.role !== 'words') return undefined;
  const { list } = block;
  const isOther = offersBelow(line, block) || list?.id !== line.list?.id;
  if (list) return isOther ? `${list.id} ${list.level}` : undefined;
  return TYPED_POINT.exec(wordsIn(block))?.[1]?.replace(/[a-h]/i, 'a');
}
const TYPED_POINT = /^\s*(\(?[a-h]\s?[.)]|[-–—•])\s*(?=\S)/i;

/** Those of a few, set apart where the answers behind the others are, and only there; else what stands below a line is no answer. */
function toldBelow(row: readonly Line[], { looks }: Context): readonly Line[] {
  const isSet = (pieces: readonly Piece[]): boolean =>
    looks.whole(pieces) !== undefined || areAll(pieces, 'bold', 'underline', 'italic');
  const told = row.filter(({ isTold }) => isTold);
  const set = told.filter(({ line }) => isSet(cut(line.pieces, tailOf(line)!.answer))).length;
  const areTold = (points: readonly Paragraph[]): boolean => {
    const labels = points.map(({ pieces }) => TYPED_POINT.exec(wordsOf(pieces))?.[0].length ?? 0);
    const apart = points.filter(({ pieces }, i) => isSet(cut(pieces, labels[i]!))).length;
    return apart === points.length ? set > 0 : apart === 0 && set < told.length / 2;
  };
  const below = row.filter(({ points }) => points && areTold(points));
  const areFew = below.length > 0 && below.length * 2 <= told.length;
  return row.map((one) => (areFew && below.includes(one) ? one : { ...one, points: undefined }));
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

function areAnswered(all: readonly Line[]): boolean {
  const row = all.filter(({ points }) => !points);
  const answered = row.filter(({ answers }) => answers);
  const firm = answered.filter(({ line }) => !/:\s*$/.test(stemOf(line))).length;
  const brief = answered.filter(({ line }) => isBrief(line)).length;
  const isRow = firm >= row.length / 2 && answered.length >= row.length * SHARE;
  return firm >= LEAST.row && isRow && brief >= answered.length * BRIEF;
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

function tailOf({ pieces }: Pick<Paragraph, 'pieces'>): Tail | undefined {
  const words = wordsOf(pieces).trimEnd();
  const found = [behindSpace, behindMark, behindColon].map((find) => find(words)).find(Boolean);
  const answer = found ? words.slice(found.answer) : '';
  return tells(answer) && !MORE.test(answer) && !isChoice(answer) && !callsJudgement(answer)
    ? found
    : undefined;
}

/** What is to be completed, or is worth something. */
const MORE = new RegExp(String.raw`[:_…]\s*$|\d\s*${POINTS}(?!\p{L})`, 'iu');

/** The last words, behind a wide space. */
const WIDE = /[ \t\u00a0]{2,}(?=\S[^\n]*$)/g;

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
  const found = [...words.slice(start).matchAll(sign)].at(-1);
  return found ? start + found.index : 0;
}

const tail = (words: string, stem: number, answer: number): Tail | undefined =>
  answer < words.length && words.length - answer <= MOST.longAnswer && !words.slice(answer).includes('\n')
    ? { stem, answer }
    : undefined;

/* Words behind a dash, whatever asks. */

/** At the end of what asks or has a gap. */
const DASH = /\s+[-–—→]+>?\s+([^?_]{1,120})$/u;
/** So many of the last letters of a line may be a dash and what stands behind it. */
const NEAR_END = 140;

function behindDashes(blocks: readonly Block[]): ReadonlyMap<Block, Told> {
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && one.role === 'words');
  const found = foundIn(lines, behindDash, 'question');
  return found.size >= LEAST.dash ? found : new Map();
}

function behindDash({ pieces }: Paragraph): Tail | undefined {
  const words = wordsOf(pieces);
  const from = Math.max(0, words.length - NEAR_END);
  const found = DASH.exec(words.slice(from));
  const stem = found ? from + found.index : 0;
  return found && /\?|_{3}/.test(words.slice(0, stem))
    ? { stem, answer: words.length - found[1]!.length }
    : undefined;
}

/* Where most of what asks is answered in one way: each answer stands alone. */

/** Of requests with their answers behind them, how many must bear a question mark: a task may go on after its first sentence. */
const MARKED = 0.4;
/** Letters of an answer behind a mark: shorter ones prove nothing. */
const LONG = 25;

function inAnyLook(blocks: readonly Block[], { looks }: Context): ReadonlyMap<Block, Told> {
  const lines = blocks.filter(mayAsk);
  const asking = lines.filter(({ pieces }) => asks(wordsOf(pieces)));
  const apart = [...APART.map(inLook), inInk(looks), onNextLine]
    .map((find) => foundIn(asking, find, 'fold'))
    .find((found) => found.size >= LEAST.apart && found.size >= asking.length * SHARE);
  return apart ?? behindMarks(lines);
}

function behindMarks(lines: readonly Paragraph[]): ReadonlyMap<Block, Told> {
  const numbered = lines.filter((one) => numberedAs(one) !== undefined);
  // Without numbers, it is nearly all that the document says.
  for (const row of [numbered, lines]) {
    const proof = foundIn(row, (line) => behindFirst(line, LONG), 'line');
    const marked = [...proof].filter(([line, { stem }]) => wordsIn(line).slice(0, stem).includes('?'));
    const areAnswered = proof.size >= LEAST.behind && proof.size >= row.length * SHARE;
    if (areAnswered && marked.length >= proof.size * MARKED)
      return foundIn(row, (line) => behindFirst(line, 2), 'line');
  }
  return foundIn(numbered, belowMark, 'line');
}

const foundIn = (
  lines: readonly Paragraph[],
  find: (line: Paragraph) => Tail | undefined,
  as: Parting,
): ReadonlyMap<Block, Told> =>
  new Map(
    lines.flatMap((line): [Block, Told][] => {
      const found = find(line);
      return found ? [[line, { ...found, as }]] : [];
    }),
  );

const behind = (from: number): Tail => ({ stem: from, answer: from });

const asks = (words: string): boolean => /\p{L}{2}[^?\n]*\?/u.test(words) || tellsTask(words);

const APART = ['bold', 'italic', 'underline'] as const;

const inLook =
  (name: (typeof APART)[number]) =>
  (line: Paragraph): Tail | undefined =>
    inTail(line, ({ [name]: look }) => look === true);

const inInk =
  ({ of }: Looks) =>
  (line: Paragraph): Tail | undefined => {
    const inkOf = (look: Look): string | undefined => of(look) && `${look.colour} ${look.highlight}`;
    const last = line.pieces.findLast((one) => one.kind === 'text' && /[\p{L}\p{N}]/u.test(one.text));
    const ink = last?.kind === 'text' ? inkOf(last.look) : undefined;
    return ink ? inTail(line, (look) => inkOf(look) === ink) : undefined;
  };

function inTail({ pieces }: Paragraph, looksSo: (look: Look) => boolean): Tail | undefined {
  const from = tailBy(pieces, looksSo);
  return from !== undefined && areApart(wordsOf(pieces), from) ? behind(from) : undefined;
}

/** What asks ends, and what stands behind it tells. */
function areApart(words: string, from: number): boolean {
  const stem = words.slice(0, from).trim();
  const rest = words.slice(from).trim();
  return (
    (/[?.:!]$/.test(stem) || bearsPoints(stem)) &&
    !/(?:^|\s)\(?[a-h]\s?[.)]$/i.test(stem) &&
    asks(stem) &&
    rest.length >= 2 &&
    tells(rest) &&
    !PLACE.test(rest) &&
    !asksOrTells(rest)
  );
}

function onNextLine({ pieces }: Paragraph): Tail | undefined {
  const words = wordsOf(pieces);
  const from = words.indexOf('\n') + 1;
  // Of several lines one may be right.
  return from > 1 && words.indexOf('\n', from) < 0 && areApart(words, from) ? behind(from) : undefined;
}

/** Where the line begins below one that asks by its mark, and that is all that does. */
function belowMark({ pieces }: Paragraph): Tail | undefined {
  const found = /^\s*[^?\n]{8,300}\?[^\S\n]*\n\s*(?=[^?\s][^?]{3,}$)/.exec(wordsOf(pieces));
  return found ? behind(found[0].length) : undefined;
}

/** Where words begin behind what asks by its mark, or in its first sentence. */
function behindFirst({ pieces }: Paragraph, least: number): Tail | undefined {
  const words = wordsOf(pieces);
  const found = /^[^?]{8,200}\?\s*(?=\S)/.exec(words) ?? requestIn(words);
  const rest = found ? words.slice(found[0].length) : '';
  return found && rest.length >= least && tells(rest) && !PLACE.test(rest)
    ? behind(found[0].length)
    : undefined;
}

/** `Explain the tides. The moon draws …`: its first sentence, perhaps behind its number. */
function requestIn(words: string): RegExpExecArray | undefined {
  const found = /^\s*(?:\(?\d{1,3}\s?[.)]\s*)?[^.?!]{8,200}\.\s+(?=\S)/.exec(words);
  return found && tellsTask(found[0]) ? found : undefined;
}
