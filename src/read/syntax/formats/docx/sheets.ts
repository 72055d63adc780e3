/**
 * Tables that only set a sheet: a frame around a question, or a question a row, whose number, place to write, answer
 * and points stand beside it. They become the lines that they are.
 *
 *     | 1. | Which floats?     |        |  /2 |
 *     | 2. | Why does it float? | It is light. | /2 |
 */

import { isAskedTitle } from '../../../questions/words/exercise-label.ts';
import { FALSE, looksLikeAnswer, TRUE } from '../../../questions/words/lexicon.ts';
import { asksItself, tellsTask } from './asking.ts';
import { answering, type Context, quoted } from './clues.ts';
import {
  type Block,
  type Cell,
  isBlank,
  type Paragraph,
  piecesOf,
  questionOf,
  type Table,
  textPiece,
  wordsOf,
} from './document.ts';
import { POINTS } from './numbers.ts';
import { isAnswerTitle, isTitled } from './titles.ts';

/** Rows that ask; fewer are a table. */
const LEAST = 2;
const SHARE = 0.75;
const HALF = 0.5;

/** The lines of a table that is a sheet; undefined where it is one of facts. */
export const sheetIn = (table: Table, context: Context): readonly Block[] | undefined =>
  framed(table, context) ?? judgedIn(table, context) ?? inColumns(table, context);

/* A statement a row, and beside it both judgements, or one that is set apart: `| Ice floats. | **T** / F |` */

const SAYS = `(?:[TVRWF]|${TRUE}|${FALSE})`;
const JUDGES = new RegExp(String.raw`^\s*${SAYS}(?<both>\s*[/|–-]\s*${SAYS})?\s*$`, 'iu');
/** Three words at least are said. */
const TOLD = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u;

function judgedIn({ rows }: Table, context: Context): readonly Block[] | undefined {
  const lines = rows.map((row) => judgedLine(row, context));
  const judged = lines.filter((one) => one !== undefined);
  return judged.length >= LEAST && !lines.slice(1).includes(undefined) ? judged : undefined;
}

function judgedLine(row: readonly Cell[], { looks }: Context): Paragraph | undefined {
  const cells = row.map(({ blocks }) => piecesOf(blocks));
  const from = cells.findIndex((one) => JUDGES.test(wordsOf(one)));
  const [said = [], ...number] = cells.slice(0, Math.max(0, from)).toReversed();
  const told = cells.slice(from);
  const isApart =
    told.length > 1 || JUDGES.exec(wordsOf(told[0] ?? []))?.groups?.both || looks.whole(told[0]!);
  const first = row[0]?.blocks[0];
  const areAll = told.length <= 2 && told.every((one) => JUDGES.test(wordsOf(one)));
  if (!areAll || !isApart || !TOLD.test(wordsOf(said)) || number.length > 1 || !first) return undefined;
  const pieces = [...number, said, ...told].flatMap((one, x) => (x > 0 ? [textPiece('\t'), ...one] : one));
  return { kind: 'paragraph', at: first.at, role: 'words', pieces };
}

/* A frame around what asks or answers, or several in a column. */

function framed({ rows }: Table, context: Context): readonly Block[] | undefined {
  const titled = answerBeside(rows);
  if (titled) return titled;
  // Frames in a frame: a page that somebody has copied, with its answers in the inner ones.
  const inner = rows.flat().flatMap(({ blocks }) => blocks);
  if (inner.some(({ kind }) => kind === 'table') && rows.every((row) => row.filter(isFilled).length <= 1))
    return unframed(inner, context);
  if (rows.some((row) => row.length !== 1)) return undefined;
  const cells = rows.map(([cell]) => linesIn(cell!));
  const blocks = rows.flatMap(([cell]) => cell!.blocks);
  const asking = cells.map(([first]) => asksItself(first));
  // Each with its answer in the row below it.
  const areInTurn = asking.every((isAsking, y) => isAsking === (y % 2 === 0));
  const least = Math.max(LEAST, rows.length * (areInTurn ? HALF : SHARE));
  const isAsking = rows.length > 1 ? asking.filter(Boolean).length >= least : isOfSheet(cells[0]!);
  if (isAsking && areInTurn && rows.length % 2 === 0 && !cells.some((lines) => lines.some(isTitled)))
    return rows.flatMap((row, y) => (y % 2 === 0 ? askedIn(row[0]!, rows[y + 1]![0]!, context) : []));
  return isAsking ? blocks : undefined;
}

function askedIn({ blocks }: Cell, told: Cell, context: Context): readonly Block[] {
  const [first, ...others] = blocks;
  return first && isFilled(told)
    ? [questionOf(first, ...others, ...answering(context, 'habit', told.blocks))]
    : [...blocks, ...told.blocks];
}

/** What stands in frames within frames, if some of it asks, or else the innermost frame, if it is one. */
function unframed(blocks: readonly Block[], context: Context): readonly Block[] | undefined {
  const said = blocks.filter((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));
  const inner = said.flatMap((one) => (one.kind === 'table' ? (framed(one, context) ?? [one]) : [one]));
  const isOne = inner.length === 1 && inner[0]!.kind === 'table';
  return isOne || inner.some((one) => one.kind === 'paragraph' && asksItself(one)) ? inner : undefined;
}

const isFilled = ({ blocks }: Cell): boolean =>
  blocks.some((one) => one.kind !== 'paragraph' || !isBlank(one.pieces));

const linesIn = ({ blocks }: Cell): readonly Paragraph[] =>
  blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && !isBlank(one.pieces));

const isOfSheet = (lines: readonly Paragraph[]): boolean =>
  lines.some((one) => isTitled(one) || asksItself(one));

/** `| Answer | ice |` */
function answerBeside(rows: Table['rows']): readonly Block[] | undefined {
  const [row = []] = rows;
  const [head, told] = row;
  if (rows.length !== 1 || row.length !== 2 || !head || !told || isEmpty(told)) return undefined;
  const title = wordsIn(head).replace(/\s*:$/, '');
  return isAnswerTitle(title) ? behind(`${title}: `, told.blocks) : undefined;
}

/* A question a row. */

const NUMBER = /^\(?(?:q\.?\s*|question\s+|frage\s+|pregunta\s+|domanda\s+)?(\d{1,3}|[a-h])\)?\s*[.):]?$/i;
const NUMBERS = /^(?:n[°ºro]*\.?|num(?:ber|éro|ero)?|nummer|número|#|q)$/i;
const SCORE = new RegExp(
  String.raw`^(?=.*[\d/])[[(]?\s*[_.…]*\s*\/?\s*\d{0,3}(?:[.,]\d)?\s*${POINTS}?\s*[\])]?$`,
  'i',
);
const SCORES =
  /^(?:(?:max\.?|total)\s+)?(?:marks?|points?|pts?\.?|scores?|punkte|bewertung|notes?|barème|puntos?|puntaje|puntuación|calificación|punti|punteggio|voto)$/i;
/** What is expected, to whoever marks the sheet. */
const MARKING =
  /^(?:(?:the )?(?:mark(?:ing)?|scoring)[ -]?(?:scheme|guide(?:lines?)?|key|rubric)|(?:expected|model|sample|acceptable)\s(?:answers?|responses?|outcomes?)|erwartungshorizont|erwartete\s.{4,20}|éléments? de (?:réponse|correction)s?|attendus?|criterios? de (?:corrección|evaluación)|criteri di (?:correzione|valutazione)|guidance|comments?)$/i;

interface Columns {
  readonly asks: number;
  readonly number: number;
  readonly others: readonly number[];
}

function inColumns({ rows, at }: Table, context: Context): readonly Block[] | undefined {
  const full = rows.filter((row) => !row.every(isEmpty));
  const width = full[0]?.length ?? 0;
  if (width < 2 || width > 6 || full.some((row) => row.length !== width)) return undefined;
  const isHeaded = isHead(full[0]!);
  const body = isHeaded ? full.slice(1) : full;
  const columns = columnsOf(body, isHeaded ? full[0]! : []);
  if (!columns || (isHeaded && !areKnown(full[0]!, columns))) return undefined;
  context.report('docx-line', at, { words: quoted(wordsIn(body[0]![columns.asks]!)) });
  return body.flatMap((row) => rowAs(row, columns, context));
}

const isHead = (row: readonly Cell[]): boolean =>
  row.every((one) => wordsIn(one).length <= 40 && !asksIn(one, false) && !NUMBER.test(wordsIn(one))) &&
  row.some((one) => !isEmpty(one));

function columnsOf(body: Table['rows'], head: readonly Cell[]): Columns | undefined {
  const range = [...(body[0] ?? []).keys()];
  const cells = (x: number): readonly Cell[] => body.map((row) => row[x]!);
  const areAll = (x: number, sign: RegExp): boolean =>
    cells(x).some((one) => !isEmpty(one)) &&
    cells(x).every((one) => isEmpty(one) || (wordsIn(one) !== '' && sign.test(wordsIn(one))));
  const number = areAll(0, NUMBER) ? 0 : -1;
  const asks = range.find((x) => {
    const asked = cells(x).filter((one) => asksIn(one, number >= 0));
    return asked.length >= Math.max(LEAST, body.length * SHARE);
  });
  if (asks === undefined || asks > number + 1) return undefined;
  const isScore = (x: number): boolean =>
    areAll(x, SCORE) || (head[x] !== undefined && SCORES.test(wordsIn(head[x])));
  const others = range.filter((x) => x > asks && !isScore(x));
  const areTold = others.length <= 1 || others.every((x) => head[x] && isOfAnswer(wordsIn(head[x])));
  // Questions beside each other are none of the same row.
  const areRows = others.every((x) => cells(x).filter((one) => asksIn(one, false)).length < LEAST);
  return areTold && areRows ? { asks, number, others } : undefined;
}

const isOfAnswer = (title: string): boolean => title === '' || MARKING.test(title) || looksLikeAnswer(title);

function areKnown(head: readonly Cell[], { asks, others }: Columns): boolean {
  return head.every((one, x) => {
    const title = wordsIn(one).replace(/\s*:$/, '');
    if (title === '') return true;
    if (x === asks) return isAskedTitle(title);
    return others.includes(x)
      ? isOfAnswer(title)
      : SCORES.test(title) || NUMBERS.test(title) || isAskedTitle(title);
  });
}

function asksIn({ blocks }: Cell, isNumbered: boolean): boolean {
  return blocks.some((one) => asksItself(one) || (isNumbered && tellsTask(one)));
}

function rowAs(row: readonly Cell[], columns: Columns, context: Context): readonly Block[] {
  const asked = row[columns.asks]!;
  const number = columns.number < 0 ? undefined : NUMBER.exec(wordsIn(row[columns.number]!))?.[1];
  const stem = number ? behind(`${number}${/\d/.test(number) ? '.' : ')'} `, asked.blocks) : asked.blocks;
  const cells = columns.others.map((x) => row[x]!);
  const below = cells.filter((one) => !isEmpty(one)).flatMap(({ blocks }) => blocks);
  if (below.length === 0) return cells.length > 0 ? [...stem, lineBelow(asked)] : stem;
  if (!below.every((one) => isPlain(one))) return [...stem, ...below];
  return [questionOf(stem[0]!, ...stem.slice(1), ...answering(context, 'habit', below))];
}

/** Offers, and what says itself that it answers, are read where they stand. */
const isPlain = (block: Block): boolean =>
  block.kind !== 'paragraph' ||
  !(
    isTitled(block) ||
    /^\s*(?:[☐☑☒□○●]|\(?[a-h][.)]\s)|_{3}|…|\.{5}/iu.test(wordsOf(block.pieces)) ||
    block.list?.form === 'letter'
  );

/** The cell left empty. */
const lineBelow = ({ blocks }: Cell): Paragraph => ({
  kind: 'paragraph',
  at: blocks[0]!.at,
  role: 'words',
  pieces: [textPiece('__________')],
});

function behind(words: string, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((one) => one.kind === 'paragraph' && !isBlank(one.pieces));
  const first = blocks[at];
  if (first?.kind !== 'paragraph' || (first.list && first.list.form !== 'bullet')) return blocks;
  const line: Paragraph = { ...first, pieces: [textPiece(words), ...first.pieces] };
  return [...blocks.slice(0, at), line, ...blocks.slice(at + 1)];
}

export const wordsIn = ({ blocks }: Cell): string =>
  blocks
    .map((one) => (one.kind === 'paragraph' ? wordsOf(one.pieces) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isEmpty = ({ blocks }: Cell): boolean =>
  blocks.every((one) => one.kind === 'paragraph' && isBlank(one.pieces));
