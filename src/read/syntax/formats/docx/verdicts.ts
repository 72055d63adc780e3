/**
 * Statements in a row, each with how it is judged ahead of it or behind it, in letters or words:
 *
 *     ( V ) Ice floats.        1. Ice floats  T
 *     ( F ) Snow is black.     2. Snow is black  F
 *
 * A letter alone proves nothing: several in a row that nothing else stands among, and both judgements, or words above
 * that tell to judge.
 */
import { callsJudgement } from '../../../questions/words/judgement.ts';
import { FALSE, TRUE } from '../../../questions/words/lexicon.ts';
import { isCodeLine } from './clues.ts';
import { type Asked, type Block, cut, type Paragraph, questionOf, wordsIn, wordsOf } from './document.ts';
import { judging } from './judged.ts';
import { rowOf } from './numbers.ts';

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
const NUMBER = String.raw`^(\s*(?:\d{1,3}\s?[.)-]\s*)?)`;
const AHEAD = [
  String.raw`${NUMBER}(?:[([{]\s*_*\s*${SAYS}\s*_*\s*[)\]}]|_+\s*${SAYS}\s*_+)\s*[.:–-]?\s*(?=\S)`,
  String.raw`${NUMBER}${SAYS}(?:\s*[.:)–-]+\s+|[ \t\u00a0]{2,}|\t)(?=\S)`,
].map((one) => new RegExp(one, 'iu'));
const BEHIND = [
  String.raw`(?<!\s)\s*(?:[([{]\s*_*\s*${SAYS}\s*_*\s*[)\]}]|(?<!_)_+\s*${SAYS}[\s_]*)[.;]?$`,
  String.raw`(?<!\s)(?:\s*[:=–-]\s*|\s+)${SAYS}[.;]?$`,
].map((one) => new RegExp(one, 'iu'));
/** Both leave the choice. */
const OTHER_AHEAD = new RegExp(String.raw`^[\s([_/|]*${SAYS}\s*(?:[)\]_/|:.]|\s{2})`, 'iu');
const OTHER_BEHIND = new RegExp(String.raw`[\s([_]${SAYS}\s*[)\]_]*\s*[/|,–-]?\s*$`, 'iu');
const NO = new RegExp(`^(?:f|${FALSE})$`, 'i');
/** No setting and its value. */
const SAID = /\p{L}\P{L}+\p{L}/u;
const TOLD = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u;

const LEAST = 3;
const SHARE = 0.6;
/** Blocks between two of a numbered row: why it is so. */
const NEAR = 3;
/** Blocks above the first that may tell to judge. */
const ABOVE = 2;

function verdictIn(at: number, line: Paragraph): Verdict | undefined {
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

/** Rows of lines that are all judged, and in one way. */
function rowsIn(blocks: readonly Block[]): readonly (readonly Verdict[])[] {
  const rows: Verdict[][] = [];
  let name: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const own = block.kind === 'paragraph' ? nameOf(block) : undefined;
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
  if (!last || name === undefined || at - last.at > (isNumbered(name) ? NEAR + 1 : 1)) return false;
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

/** Each of them as what is to be judged, by what it was. */
export function verdictsIn(blocks: readonly Block[]): ReadonlyMap<Block, { asked: Asked; said: string }> {
  return new Map(
    rowsIn(blocks)
      .flat()
      .map((one) => {
        const line = blocks[one.at] as Paragraph;
        const pieces = [...cut(line.pieces, 0, one.number), ...cut(line.pieces, one.from, one.to)];
        return [
          line,
          { asked: questionOf({ ...line, pieces }, judging(line.at, one.isTrue)), said: one.said },
        ];
      }),
  );
}
