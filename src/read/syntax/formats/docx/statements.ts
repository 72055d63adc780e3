/**
 * Statements with how they are judged: ahead of them or behind them, in letters or words, on the next line, or by one of
 * both words set apart.
 *
 *     ( V ) Ice floats.        1. Ice floats  T            Ice sinks. → False (it floats)
 *     ( F ) Snow is black.     2. Snow is black  F         True
 *
 * One alone proves nothing: several in a row that nothing else stands among, and both judgements, or words above that tell
 * to judge.
 */
import { callsJudgement, isChoosable, saysYes, statementIn } from '../../../questions/words/judgement.ts';
import { FALSE, TRUE } from '../../../questions/words/lexicon.ts';
import { isAsking, isLabelled, isQuestion } from './asking.ts';
import { answering, type Context, isCodeLine, isLine } from './clues.ts';
import {
  type Asked,
  areAll,
  type Block,
  cut,
  isBlank,
  isBody,
  type Option,
  type Paragraph,
  questionOf,
  replaced,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { arrowed, type Judged, judgedStatement, judgementAhead, judgementBehind } from './judged.ts';
import { placesBy, QUESTION, rowOf, titlesQuestion } from './numbers.ts';
import { apartAmong, markIn, offered, optionOf } from './offers.ts';
import { isLetter, optionsFrom, type Run } from './options.ts';

/** Fewer are no habit. */
const LEAST = 3;

/* Rows, each judged in its own line. */

/** Each of them as what is to be judged; where no row of them is, those with a word behind them, or that call for it themselves. */
export function withVerdicts(blocks: readonly Block[], context: Context): readonly Block[] {
  const offered = offersAmong(blocks);
  const verdicts = new Map(
    [...rowsIn(blocks, offered), alone(blocks, offered)].flatMap((row) =>
      row.map((one) => [blocks[one.at], one] as const),
    ),
  );
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && one.role === 'words');
  const judged = judgedBehind(lines.filter((one) => !verdicts.has(one) && !offered.has(one)));
  return blocks.map((one): Block => {
    if (one.kind !== 'paragraph') return one;
    const [verdict, own] = [verdicts.get(one), judged.get(one)];
    if (!verdict) return own ? judgedAtEnd(one, own, context) : one;
    const pieces = [...cut(one.pieces, 0, verdict.number), ...cut(one.pieces, verdict.from, verdict.to)];
    return judgedStatement(context, { ...one, pieces }, verdict);
  });
}

/** How a line is judged, and where its statement stands, behind its number. */
interface Verdict {
  readonly at: number;
  readonly isTrue: boolean;
  readonly said: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const SAYS = String.raw`([TVRWF]|${TRUE}|${FALSE})(?![\p{L}\p{N}])`;
const NUMBER = String.raw`^(\s*(?:(?:(?:q|${QUESTION})\s?)?\d{1,3}\s?[.:)-]\s*)?)`;
const AHEAD = [
  String.raw`${NUMBER}(?:[([{]\s*_*\s*${SAYS}\s*_*\s*[)\]}]|_+\s*${SAYS}\s*_+)\s*[.:–-]?\s*(?=\S)`,
  String.raw`${NUMBER}${SAYS}(?:\s*[.:)–-]+\s+|[ \t\u00a0]{2,}|\t)(?=\S)`,
].map((one) => new RegExp(one, 'iu'));
const BEHIND = [
  String.raw`(?<!\s)\s*(?:[([{]\s*_*\s*${SAYS}\s*_*\s*[)\]}]|(?<!_)_+\s*${SAYS}[\s_]*)[.;]?$`,
  String.raw`(?<!\s)(?:\s*[:=–→⇒➜-]\s*|\s+)${SAYS}[.;]?$`,
].map((one) => new RegExp(one, 'iu'));
/** Both leave the choice. */
const OTHER_AHEAD = new RegExp(String.raw`^[\s([_/|]*${SAYS}\s*(?:[)\]_/|:.]|\s{2})`, 'iu');
const OTHER_BEHIND = new RegExp(String.raw`[\s([_]${SAYS}\s*[)\]_]*\s*[/|,–-]?\s*$`, 'iu');
const NO = new RegExp(`^(?:f|${FALSE})$`, 'i');
/** No setting and its value. */
const SAID = /\p{L}\P{L}+\p{L}/u;
/** Three words at least are said. */
const TOLD = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u;

const SHARE = 0.6;
/** Blocks between two of a numbered row: why it is so. */
const BETWEEN = 3;
/** Blocks above the first that may tell to judge. */
const ABOVE = 2;

export function verdictIn(at: number, line: Pick<Paragraph, 'pieces'>): Verdict | undefined {
  const words = wordsOf(line.pieces).trimEnd();
  // A comment of a program prints what it gives.
  if (isCodeLine(words) || /^\s*(?:#|\/\/)/.test(words)) return undefined;
  for (const form of [...AHEAD, ...BEHIND]) {
    const found = form.exec(words);
    const verdict = found && judgedBy(found, words, AHEAD.includes(form));
    if (verdict) return { at, ...verdict };
  }
  return undefined;
}

function judgedBy(found: RegExpExecArray, words: string, isAhead: boolean): Omit<Verdict, 'at'> | undefined {
  const [number = '', ...says] = isAhead ? found.slice(1) : ['', ...found.slice(1)];
  const said = says.find((one) => one !== undefined) ?? '';
  const [from, to] = isAhead ? [found[0].length, words.length] : [0, found.index];
  const isShown = said.length > 1 || said === said.toUpperCase();
  const told = words.slice(from, to).trim();
  if (!isShown || !SAID.test(told) || (isAhead ? OTHER_AHEAD : OTHER_BEHIND).test(told)) return undefined;
  return { isTrue: !NO.test(said), said: said.toLowerCase(), number: number.length, from, to };
}

/** How a line is counted; letters may be those of offers. */
function nameOf(line: Paragraph): string | undefined {
  if (line.role !== 'words') return undefined;
  if (line.list?.form === 'bullet') return `bullet ${line.list.id}`;
  const row = rowOf(line);
  if (row) return row;
  return /^\s*\(?[a-eg-qsux-z]\s?[.)]\s/i.test(wordsOf(line.pieces)) ? 'lettered' : 'plain';
}

const isLettered = (name: string): boolean => name === 'lettered' || name.startsWith('letter');
const isNumbered = (name: string): boolean => name !== 'plain' && !name.startsWith('bullet');

/** `(T or F) Ice floats: True`: what leaves the choice itself needs no row. */
const alone = (blocks: readonly Block[], offered: ReadonlySet<Block>): readonly Verdict[] =>
  blocks.flatMap((one, at) => {
    const isWords = one.kind === 'paragraph' && one.role === 'words' && !offered.has(one);
    const found = isWords ? verdictIn(at, one) : undefined;
    const isCalled = found && statementIn(wordsIn(one).slice(0, found.to), false) !== undefined;
    return isCalled ? [found] : [];
  });

/*
 * Not judged, but right: what is offered below a question, some of it with a word that says so.
 *
 *     Which floats?
 *     a) iron in any form
 *     b) ice and snow - correct
 */

function offersAmong(blocks: readonly Block[]): ReadonlySet<Block> {
  const offered = new Set<Block>();
  for (let at = 1; at < blocks.length; ) {
    const run = optionsFrom(blocks, at);
    const row = blocks.slice(at, at + (run?.lines ?? 1));
    if (run && mayOffer(run, blocks[at - 1]!) && someAreRight(run)) for (const one of row) offered.add(one);
    at += row.length;
  }
  return offered;
}

const mayOffer = ({ offers }: Run, before: Block): boolean =>
  !callsJudgement(wordsIn(before)) && (isLetter(offers[0]?.form) || isAsking(before));

function someAreRight({ offers }: Run): boolean {
  const judged = offers.map(
    (one) => (verdictIn(one.at, one) ?? judgementBehind(wordsOf(one.pieces)))?.isTrue,
  );
  return judged.includes(true) && judged.includes(undefined) && !judged.includes(false);
}

/** Rows of lines that are all judged, and in one way. */
function rowsIn(blocks: readonly Block[], offered: ReadonlySet<Block>): readonly (readonly Verdict[])[] {
  const rows: Verdict[][] = [];
  let name: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const own = block.kind === 'paragraph' && !offered.has(block) ? nameOf(block) : undefined;
    const found = own === undefined ? undefined : verdictIn(at, block as Paragraph);
    if (found && own === name && isNextOf(found, rows.at(-1)?.at(-1), name)) rows.at(-1)!.push(found);
    else if (found) {
      rows.push([found]);
      name = own;
    } else if (own === name) name = undefined;
  }
  return rows.filter((row) => areSure(row, blocks));
}

function isNextOf({ at, said }: Verdict, last: Verdict | undefined, name: string | undefined): boolean {
  if (!last || name === undefined || at - last.at > (isNumbered(name) ? BETWEEN + 1 : 1)) return false;
  return said.length > 1 === last.said.length > 1;
}

function areSure(row: readonly Verdict[], blocks: readonly Block[]): boolean {
  const [first] = row as readonly [Verdict, ...Verdict[]];
  const above = blocks.slice(Math.max(0, first.at - ABOVE), first.at);
  const isAsked = above.some((one) => callsJudgement(wordsIn(one)));
  const told = row.filter(({ at, from, to }) => TOLD.test(wordsIn(blocks[at]).slice(from, to)));
  const said = new Set(row.map((one) => one.said));
  const areBoth = new Set(row.map(({ isTrue }) => isTrue)).size === 2;
  const least = isAsked ? LEAST - 1 : LEAST;
  const name = nameOf(blocks[first.at] as Paragraph)!;
  return (
    row.length >= least &&
    said.size <= 2 &&
    told.length >= row.length * SHARE &&
    (isAsked || (areBoth && !isLettered(name)))
  );
}

/** `Ice floats - True`, `Ice sinks. → False (correct: it floats)`: what each of them says, where there are enough. */
function judgedBehind(lines: readonly Paragraph[]): ReadonlyMap<Paragraph, Judged> {
  const known = judgedAmong(lines, judgementBehind);
  return known.size > 0 ? known : judgedAmong(lines, judgementsOf(lines));
}

function judgedAmong(
  lines: readonly Paragraph[],
  judge: (words: string) => Judged | undefined,
): ReadonlyMap<Paragraph, Judged> {
  const judged = lines.flatMap((line): [Paragraph, Judged][] => {
    const words = wordsOf(line.pieces);
    const found = judge(words);
    // Not a setting and its value.
    return found && TOLD.test(words.slice(0, found.from)) ? [[line, found]] : [];
  });
  return new Map(judged.length >= LEAST && areStatements(judged, lines) ? judged : []);
}

/** One word behind all of them is that of what is right among offers, unless words tell to judge. */
const areStatements = (judged: readonly [Paragraph, Judged][], lines: readonly Paragraph[]): boolean =>
  new Set(judged.map(([, { isTrue }]) => isTrue)).size === 2 ||
  lines.some(({ pieces }) => callsJudgement(wordsOf(pieces)));

/**
 * In any language: where nothing but two words stand behind arrows, and the sheet offers both, the first one first:
 * `Sant / Usant: Is synker. → Usant`.
 */
function judgementsOf(lines: readonly Paragraph[]): (words: string) => Judged | undefined {
  const said = lines.map(({ pieces }) => wordsOf(pieces));
  const [one, other, ...more] = new Set(said.flatMap((words) => arrowed(words)?.word ?? []));
  const isOffered = (first: string, second: string): boolean =>
    said.some((words) =>
      new RegExp(String.raw`(?<!\p{L})${first}\s*[/|]\s*${second}(?!\p{L})`, 'iu').test(words),
    );
  if (!one || !other || more.length > 0) return () => undefined;
  const yes = [one, other].find((first) => isOffered(first, first === one ? other : one));
  if (!yes) return () => undefined;
  return (words) => {
    const found = arrowed(words);
    return found && { ...found, isTrue: found.word === yes };
  };
}

/** `True / False:`, ahead of a statement that is judged behind it. */
const OFFERED = /^\s*\p{L}{1,14}\s*[/|]\s*\p{L}{1,14}\s*[:.)–-]\s*/u;

function judgedAtEnd(line: Paragraph, { isTrue, from, why }: Judged, context: Context): Asked {
  const words = wordsOf(line.pieces);
  const start = OFFERED.exec(words)?.[0].length ?? 0;
  const stem = { ...line, pieces: cut(line.pieces, start, from) };
  const reason = why ? [{ ...unlisted(line), pieces: cut(line.pieces, ...why) }] : [];
  return judgedStatement(context, stem, { isTrue, said: words.slice(from) }, reason);
}

/* Both judgements, of which one is set apart. */

/** `V   F`, below a statement or at its end, perhaps with boxes: `☒ True ☐ False`. */
const BOXED = '☐☑☒□■✓✔';
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?<yesBox>[${BOXED}]?)\s?[([]?\s*(?<yes>[VTR]|${TRUE})\s*[)\]]?(?:\s*(?:[/|–-]|(?=[${BOXED}]))\s*|\s{2,}|\t|\s+(?:or|ou|oder|o)\s+)(?<noBox>[${BOXED}]?)\s?[([]?\s*(?<no>F|${FALSE})\s*[)\].]*\s*$`,
  'dui',
);

/** Statements with both judgements, of which one is set apart. */
export function withPairs(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (const block of pairedLines(blocks, context)) {
    const pair = block.kind === 'paragraph' ? pairIn(block, context) : undefined;
    const before = all.at(-1);
    const own = pair && { ...(block as Paragraph), pieces: cut((block as Paragraph).pieces, 0, pair.from) };
    const stem = own && isBlank(own.pieces) ? before : own;
    if (!pair || !stem || !isBody(stem)) all.push(block);
    else {
      if (stem === before) all.pop();
      all.push(judgedStatement(context, stem, { isTrue: pair.isTrue, said: pair.words, by: 'mark' }));
    }
  }
  return all;
}

function pairIn(line: Paragraph, context: Context) {
  const words = wordsOf(line.pieces);
  const found = PAIR.exec(words);
  if (!found?.indices?.groups) return undefined;
  const offers = [found.indices.groups.yes!, found.indices.groups.no!].map(([from, to]) =>
    optionOf({ ...line, pieces: cut(line.pieces, from, to) }),
  );
  const { yes, no, yesBox, noBox } = found.groups as Record<'yes' | 'no' | 'yesBox' | 'noBox', string>;
  const ticked = offers.filter((_, i) => TICKED.test([yesBox, noBox][i]!));
  const right = ticked.length > 0 ? ticked : leftOf(offers, apartAmong(offers, context));
  const isTrue = right[0] === offers[0];
  return right.length === 1 ? { from: found.index, isTrue, words: isTrue ? yes : no } : undefined;
}

const TICKED = /[☑☒■✓✔]/u;

/** `True` and `False` in a line each below what is judged, one of them set apart; `Question 3` may stand between. */
function pairedLines(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const offers = areBoth(blocks, at) ? (blocks.slice(at, at + 2) as Paragraph[]).map(optionOf) : [];
    const signed = offers.filter((one) => markIn(one) !== undefined);
    const right = signed.length > 0 ? signed : leftOf(offers, apartAmong(offers, context));
    const from = all.length - (titlesQuestion(all.at(-1)) && isBody(all.at(-2)) ? 2 : 1);
    const stem = all[from];
    if (right.length !== 1 || !isBody(stem)) all.push(blocks[at]!);
    else {
      const asked = all.splice(from).slice(1);
      all.push(questionOf(stem, ...asked, offered(offers, right, 'mark', context.report)));
      at++;
    }
  }
  return all;
}

/** One that is right, one that is not, and no third. */
function areBoth(blocks: readonly Block[], at: number): boolean {
  const said = [at, at + 1, at + 2].map((i) => sideOf(blocks[i]));
  return said[0] !== undefined && said[1] === !said[0] && said[2] === undefined;
}

/** Which of both judgements a line is, with nothing but a sign. */
function sideOf(line: Block | undefined): boolean | undefined {
  if (!isBody(line)) return undefined;
  const words = wordsOf(cut(line.pieces, 0, markIn(line))).trim();
  return isChoosable(words) ? saysYes(words) : undefined;
}

/** One of both that is struck out leaves the other. */
function leftOf(offers: readonly Option[], apart: readonly Option[]): readonly Option[] {
  const left = offers.filter(({ pieces }) => !areAll(pieces, 'strike'));
  return left.length === 1 ? left : apart;
}

/* On the next line. */

/** How far below the last that is judged another of them may stand. */
const NEAR = 4;
/** Blocks that one row may have below it. */
const MOST = 8;

/** Rows of the same numbers or letters, most of them judged right below: the others of them are answered there as well. */
export function judgedBelow(blocks: readonly Block[], context: Context): readonly Block[] {
  const ends = new Map<number, number>(judgedAlone(blocks));
  for (const all of placesBy(blocks, formOf)) {
    const judged = all.filter((at) => isJudgement(blocks[at + 1]) && !areBoth(blocks, at + 1));
    if (judged.length < LEAST || areAgain(blocks, judged)) continue;
    const [first = 0, last = 0] = [judged[0], judged.at(-1)];
    const inside = all.filter((at) => at >= first && at <= last + NEAR);
    if (judged.length < inside.length / 2) continue;
    for (const [i, at] of inside.entries()) ends.set(at, inside[i + 1] ?? at + 2);
  }
  return ends.size === 0 ? blocks : answeredBelow(blocks, ends, context);
}

/** Options once more, below their key: what is told of each explains it. */
function areAgain(blocks: readonly Block[], places: readonly number[]): boolean {
  const words = blocks.map((one) => (one.kind === 'paragraph' ? wordsIn(one).trim() : ''));
  return places.filter((at) => words.indexOf(words[at]!) < at).length * 2 > places.length;
}

/** Of statements that nothing counts, those whose judgement is all of the next line. */
function judgedAlone(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const isAlone = (block: Block | undefined): boolean =>
    isJudgement(block) && judgementAhead(wordsIn(block))?.end === wordsIn(block).length;
  const found = blocks.flatMap((one, at) => {
    const isStatement = isBody(one) && formOf(one) === undefined && TOLD.test(wordsOf(one.pieces));
    const isJudged = isStatement && isAlone(blocks[at + 1]) && !isJudgement(blocks[at + 2]);
    return isJudged ? [[at, at + 2] as const] : [];
  });
  return found.length >= LEAST ? found : [];
}

function answeredBelow(
  blocks: readonly Block[],
  ends: ReadonlyMap<number, number>,
  context: Context,
): readonly Block[] {
  return replaced(blocks, (stem, at) => {
    const end = Math.min(ends.get(at) ?? at, at + MOST);
    const body = blocks.slice(at + 1, end);
    const isAnswered =
      stem.kind === 'paragraph' && body.length > 0 && body.every((one) => isBody(one) && !isLine(one));
    return isAnswered ? [[answered(stem, body as readonly Paragraph[], context)], end] : undefined;
  });
}

function answered(stem: Paragraph, body: readonly Paragraph[], context: Context): Asked {
  const [first, ...others] = body as readonly [Paragraph, ...Paragraph[]];
  const found = judgementAhead(wordsOf(first.pieces));
  if (!found) return questionOf(stem, ...answering(context, 'habit', body));
  const rest = { ...first, pieces: cut(first.pieces, found.end) };
  const said = { isTrue: found.isTrue, said: wordsOf(first.pieces) };
  const why = isBlank(rest.pieces) ? others : [rest, ...others];
  return judgedStatement(context, stem, said, why);
}

/** How a row is numbered, or lettered. */
function formOf(line: Paragraph): string | undefined {
  if (line.role !== 'words') return undefined;
  return rowOf(line) ?? (/^\s*\(?[a-z]\s?[.)]\s/i.test(wordsOf(line.pieces)) ? 'lettered' : undefined);
}

const isJudgement = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  !isLabelled(block) &&
  !isQuestion(block) &&
  judgementAhead(wordsOf(block.pieces)) !== undefined;
