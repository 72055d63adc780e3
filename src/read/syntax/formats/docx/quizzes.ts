/**
 * Tables that are quizzes: a question a row, below a head that names its columns; or a question a table, whose rows
 * are what asks, what is offered, and what is right.
 */

import { isAskedTitle } from '../../../questions/words/exercise-label.ts';
import { letterAt } from '../../../questions/words/letters.ts';
import { normalize, OPTION_NAMES } from '../../../questions/words/lexicon.ts';
import { withoutAccents } from '../../../questions/words/other-languages.ts';
import { titlesReason } from '../../../questions/words/reason.ts';
import { WRONG_WORDS } from '../../../questions/words/right-words.ts';
import { asksOrTells, isCalledQuestion, isQuestion } from './asking.ts';
import { answering, type Context } from './clues.ts';
import {
  type Asked,
  type Block,
  type Cell,
  foldsOf,
  type Option,
  type Options,
  type Paragraph,
  type Piece,
  piecesOf,
  questionOf,
  type Table,
  textPiece,
  withoutBlankEnds,
  wordsOf,
} from './document.ts';
import { apartAmong, offered, optionOf } from './offers.ts';
import { isEmpty, sheetIn, wordsIn } from './sheets.ts';
import { isAnswerTitle } from './titles.ts';

export const withQuizzes = (blocks: readonly Block[], context: Context): readonly Block[] =>
  blocks.flatMap((one): readonly Block[] =>
    one.kind === 'table'
      ? (columnsIn(one, context) ??
        rowsIn(one) ??
        pictured(one, context) ??
        singledOut(one, context) ??
        layoutIn(one, context) ??
        sheetIn(one, context) ?? [one])
      : [one],
  );

/** What an offer is called before its letter. */
const OFFER =
  '(?:options?|choices?|choix|propositions?|opci[oó]n|opzione|op[cç][aã]o|alternativa|auswahl|antwort(?:m[öo]glichkeit)?|answer option)\\s*';
const OFFERS = new RegExp(String.raw`^(?:${OFFER})?(?:\(?([A-H])[).:]?|(\d))$`, 'i');
/** How it was found. */
const WORKING =
  /^(?:working|worked solution|raisonnement|warum|rechenweg|l[öo]sungsweg|razonamiento|desarrollo|procedimiento|ragionamento|svolgimento|kommentar)\s*:?$/i;
const isBecause = (title: string): boolean => titlesReason(title) || WORKING.test(title);
/** Between the words of a title that names several things: `Solution & Reason`. */
const AND = /\s*(?:[&+/,]|\s(?:and|et|und|y|e)\s)\s*/iu;

/** What is said of an answer: why it is right, or another word for it beside its column. */
const explains = (title: string): boolean =>
  title.split(AND).every((one) => isBecause(one) || isAnswerTitle(one));

/* A question a row. */

interface Columns {
  readonly asks: number;
  readonly answers: number;
  /** What else is said of the answer. */
  readonly because: readonly number[];
  readonly offers: readonly number[];
  /** What is offered beside the answer. */
  readonly wrong: readonly number[];
}

/** `Wrong answer 2`, `Distractor` */
const BESIDE = new RegExp(
  String.raw`^(?:(?:(?:${WRONG_WORDS}) )?distra[ck]t\p{L}+|(?:${WRONG_WORDS}|others?|autres?|andere|otras?|altre|altra|outras?) (?:${OPTION_NAMES})|(?:${OPTION_NAMES}) (?:${WRONG_WORDS}))\s*[#(]?\d{0,2}\)?$`,
  'u',
);

/**
 * In any language, a question, its answer, and several columns beside it that have one title, which shares a word:
 *
 *     | № | Savol | To'g'ri javob | Muqobil javob | Muqobil javob |
 */
function columnsAlike(titles: readonly string[]): Columns | undefined {
  if (titles.some((one) => one.length > 40)) return undefined;
  const names = titles.map((one) => withoutAccents(one).replace(/[\s#]*\d{1,2}$/, ''));
  const last = names.at(-1) ?? '';
  const from = names.findLastIndex((one) => one !== last) + 1;
  const wrong = [...names.keys()].slice(from);
  const answers = from - 1;
  const words = new Set(last.split(/[^\p{L}]+/u).filter((one) => one.length >= 4));
  const isOf = names[answers]?.split(/[^\p{L}]+/u).some((one) => words.has(one));
  if (wrong.length < 2 || !isOf || answers < 1 || answers > 2 || names[answers - 1] === '') return undefined;
  return { asks: answers - 1, answers, because: [], offers: [], wrong };
}

function columnsCalled(titles: readonly string[]): Columns | undefined {
  const asks = titles.findIndex((one) => isAskedTitle(one));
  const answers = titles.findIndex((one, x) => x > asks && !OFFERS.test(one) && isAnswerTitle(one));
  const offers = titles.flatMap((one, x) => (x !== asks && x !== answers && OFFERS.test(one) ? [x] : []));
  if (asks < 0 || answers < 0 || offers.length === 1) return undefined;
  const wrong = titles.flatMap((one, x) => (x !== answers && BESIDE.test(normalize(one)) ? [x] : []));
  const because = titles.flatMap((one, x) =>
    x > asks && x !== answers && !wrong.includes(x) && explains(one) ? [x] : [],
  );
  return { asks, answers, because: because.filter((x) => !offers.includes(x)), offers, wrong };
}

/** Fewer questions, or none that are answered, are a table. */
const LEAST = 2;
/** Of those that nothing calls so, how many must end as questions do. */
const ENDED = 0.25;

const optionIn = ({ blocks }: Cell): Option => optionOf({ at: blocks[0]!.at, pieces: piecesOf(blocks) });

function columnsIn({ rows }: Table, context: Context): readonly Block[] | undefined {
  const [head = [], ...others] = rows;
  const titles = head.map(wordsIn);
  const called = columnsCalled(titles);
  const isOffered = called !== undefined && called.offers.length + called.wrong.length > 0;
  const columns = isOffered ? called : (columnsAlike(titles) ?? called);
  if (!columns || others.some((row) => row.length !== head.length)) return undefined;
  const full = others.filter((row) => !row.every(isEmpty));
  // Numbers alone are those of questions that stand elsewhere: a key.
  const stems = full.map((row) => wordsIn(row[columns.asks]!));
  const isEnded = (one: string): boolean => isQuestion(one) || /(?:[:…–-]|\.{3}|_{2})\s*$/.test(one);
  const areAsked =
    stems.every((one) => /\p{L}{2}/u.test(one)) &&
    (called !== undefined || stems.filter(isEnded).length >= stems.length * ENDED);
  const answered = full.filter((row) => !isEmpty(row[columns.answers]!));
  if (full.length < LEAST || !areAsked || answered.length < full.length / 2) return undefined;
  return full.map((row) => askedIn(row, columns, context));
}

function askedIn(row: readonly Cell[], columns: Columns, context: Context): Asked {
  const stem = row[columns.asks]!.blocks as [Block, ...Block[]];
  const answer = row[columns.answers]!;
  const why = columns.because
    .map((x) => row[x]!)
    .filter((one) => !isEmpty(one))
    .flatMap(({ blocks }) => foldsOf(context.word, blocks));
  const cells = columns.offers.map((x) => row[x]!).filter((one) => !isEmpty(one));
  // A number names an offer by its place.
  const isCounted = /^\d+$/.test(wordsIn(answer));
  const options = cells.map(
    (cell, i): Option => ({
      at: cell.blocks[0]!.at,
      label: isCounted ? `${i + 1})` : `${letterAt(i).toUpperCase()})`,
      pieces: piecesOf(cell.blocks),
    }),
  );
  const block = options.length >= 2 ? [offered(options, [], 'word', context.report)] : [];
  if (isEmpty(answer)) return questionOf(...stem, ...block, ...why);
  const beside = columns.wrong.map((x) => row[x]!).filter((one) => !isEmpty(one));
  if (block.length === 0 && beside.length > 0) {
    const all = [answer, ...beside].map(optionIn);
    return questionOf(...stem, offered(all, all.slice(0, 1), 'word', context.report), ...why);
  }
  return questionOf(...stem, ...block, ...answering(context, 'word', answer.blocks), ...why);
}

/* A question a table: what its rows are stands in their first cells. */

function rowsIn({ rows }: Table): readonly Block[] | undefined {
  const heads = rows.map((row) => (row[0] ? wordsIn(row[0]) : ''));
  const areTwo = rows.every((row) => row.length === 2 || row.filter((one) => !isEmpty(one)).length <= 1);
  const isAnswered = rows.some(
    (row, y) => isAnswerTitle(heads[y]!) && row[1] !== undefined && !isEmpty(row[1]),
  );
  const asks = heads.findIndex((one) => isAskedTitle(one) || isQuestion(one));
  if (!areTwo || !isAnswered || asks < 0 || rows.length < 2) return undefined;
  return rows.flatMap((row, y) => rowAs(row, heads[y]!));
}

/** A row as the lines of a sheet: `Which floats?`, `A) ice`, `Answer: A`. */
function rowAs(row: readonly Cell[], head: string): readonly Block[] {
  const [first, second] = row;
  if (!first || !second || isEmpty(second)) return first?.blocks ?? [];
  if (isEmpty(first)) return second.blocks;
  const letter = OFFERS.exec(head);
  if (isAskedTitle(head)) return second.blocks;
  const rank = letter?.[1] ?? (letter?.[2] ? String.fromCharCode(64 + Number(letter[2])) : undefined);
  if (rank) return [titled(`${rank.toUpperCase()}) `, second)];
  const [line, ...others] = [titled(`${head.replace(/\s*:$/, '')}: `, second), ...second.blocks.slice(1)];
  return isAnswerTitle(head) || isBecause(head) ? [line!, ...others] : [...first.blocks, ...second.blocks];
}

function titled(title: string, { blocks }: Cell): Paragraph {
  const [first] = blocks;
  const pieces = first?.kind === 'paragraph' ? first.pieces : piecesOf(blocks);
  return { kind: 'paragraph', at: first?.at ?? 1, role: 'words', pieces: [textPiece(title), ...pieces] };
}

/* A question a table, as an LMS prints what somebody has answered: small pictures say which offers are right. */

/** What these pictures are called. */
const RIGHT =
  /^(?:(?:correct|right) (?:answer|response|option)s?|(?:bonne réponse|réponse correcte)|richtige antwort|respuesta correcta|risposta corretta|resposta correta)$/i;
const WRONG =
  /^(?:(?:incorrect|wrong) (?:answer|response|option)s?|(?:mauvaise réponse|réponse incorrecte)|falsche antwort|respuesta incorrecta|risposta (?:errata|sbagliata)|resposta incorreta)$/i;
/** Above what the LMS says of the answer. */
const SAID =
  /^[\s\ufffc]*(?:(?:hide|show|view)\s(?:question\s)?feedback|(?:masquer|afficher) (?:la rétroaction|le feedback)|feedback (?:ausblenden|einblenden|anzeigen)|(?:ocultar|mostrar) (?:la )?(?:retroalimentación|comentarios)|nascondi (?:il )?feedback)[\s\ufffc]*$/i;

/**
 *     | [Correct Answer]     | ice  |
 *     | [Incorrect Response] | iron |
 *     | Hide feedback               |
 *     | It is light.                |
 */
function pictured({ rows, at }: Table, context: Context): readonly Block[] | undefined {
  const said = rows.findIndex((row) => row.some((one) => SAID.test(wordsIn(one))));
  const offers = rows.slice(0, said < 0 ? rows.length : said).filter((row) => !row.every(isEmpty));
  const options = offers.map((row): Option => {
    const pieces = piecesOf(row.flatMap(({ blocks }) => blocks)).filter((one) => !isSign(one));
    return optionOf({ at: row[0]!.blocks[0]?.at ?? at, pieces: withoutBlankEnds(pieces) });
  });
  const right = options.filter((_, y) => offers[y]!.some((cell) => hasSign(cell, RIGHT)));
  const areMarked = right.length > 0 && right.length < options.length && options.length >= 2;
  const cells = said < 0 ? [] : rows.slice(said + 1).flatMap((row) => row.filter((one) => !isEmpty(one)));
  const because = cells.flatMap(({ blocks }) => blocks);
  if (offers.length > 0 ? !areMarked : because.length === 0) return undefined;
  const why = answering(context, 'word', because);
  if (!areMarked) return why;
  return [offered(options, right, 'mark', context.report), ...why];
}

const isSign = (piece: Piece): boolean =>
  piece.kind === 'image' && (RIGHT.test(piece.alt.trim()) || WRONG.test(piece.alt.trim()));

const hasSign = ({ blocks }: Cell, sign: RegExp): boolean =>
  piecesOf(blocks).some((one) => one.kind === 'image' && sign.test(one.alt.trim()));

/* A question a table: rows of one cell, the right one set apart. */

function singledOut({ rows }: Table, context: Context): readonly Block[] | undefined {
  const cells = rows.map((row) => row.filter((one) => !isEmpty(one)));
  if (rows.length < 4 || cells.some((row) => row.length > 1)) return undefined;
  const lines = cells.map(([cell]) => cell);
  const gap = lines.findIndex((one, y) => y > 0 && one === undefined);
  const called =
    lines[0] && /^\s*(?:question|frage|pregunta|domanda|pergunta)\s*#?\s*\d/i.test(wordsIn(lines[0]));
  if (!called) return undefined;
  const from = gap > 0 ? gap + 1 : isCalledQuestion(wordsIn(lines[0]!)) ? 1 : 2;
  const offers = lines.slice(from).flatMap((one) => (one ? [one] : []));
  if (offers.length < 2 || offers.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'paragraph')))
    return undefined;
  const options = offers.map(optionIn);
  const right = apartAmong(options, context);
  const stem = lines.slice(0, from).flatMap((one) => one?.blocks ?? []);
  const [first] = stem;
  if (!first || right.length === 0 || right.length === options.length) return undefined;
  return [questionOf(first, ...stem.slice(1), offered(options, right, 'bold', context.report))];
}

/* Questions below each other, whose numbers, letters and words stand in columns. */

const PLACED = new RegExp(
  String.raw`^[○◯\s\ufffc]*(?:\(?([A-H])\s?[.):]|${OFFER}\(?([A-H])\s?[.):]?)[\s\ufffc]*$`,
  'iu',
);

function layoutIn({ rows }: Table, context: Context): readonly Block[] | undefined {
  const cells = rows.map((row) => row.filter((one) => !isEmpty(one) && !isSpacer(one)));
  const full = cells.filter((row) => row.length > 0);
  const offers = full.filter(([first]) => first && PLACED.test(wordsIn(first)));
  const stems = full.filter(([first, second]) => first && second && COUNTED.test(wordsIn(first)));
  const areAsked =
    stems.length > 0 && stems.filter((row) => asks(wordsIn(row[1]!))).length >= stems.length * SHARE;
  const areWhole = full.every((row) => row.length === 2 || !row[0] || !PLACED.test(wordsIn(row[0])));
  if (!areAsked || !areWhole || offers.length < stems.length * 2) return undefined;
  const begins = new Set(stems);
  const starts = full.flatMap((row, y) => (y === 0 || begins.has(row) ? [y] : []));
  return starts.flatMap((y, i) => laidOut(full.slice(y, starts[i + 1]), context));
}

/** What asks, the options below it, and what stands behind these. */
function laidOut(rows: Table['rows'], context: Context): readonly Block[] {
  const offers = rows.flatMap((row) => offerIn(row) ?? []);
  const first = rows.findIndex((row) => offerIn(row) !== undefined);
  if (offers.length === 0) return rows.flatMap(lineOf);
  const right = apartAmong(offers, context);
  const isTold = right.length > 0 && right.length < offers.length;
  const known = offered(offers, isTold ? right : [], 'bold', context.report);
  const options: Options = isTold ? known : { ...known, asks: true };
  const [stem, ...more] = rows.slice(0, first).flatMap(lineOf);
  const behind = rows.slice(first).filter((row) => offerIn(row) === undefined);
  const asked = isTold && stem ? [questionOf(stem, ...more, options)] : [stem ?? [], ...more, options].flat();
  return [...asked, ...behind.flatMap(lineOf)];
}

function offerIn([first, second]: readonly Cell[]): Option | undefined {
  const found = first && second && PLACED.exec(wordsIn(first));
  const letter = found && (found[1] ?? found[2]);
  if (!letter) return undefined;
  const { blocks } = withoutSpacers(second);
  return { at: blocks[0]!.at, label: `${letter})`, pieces: piecesOf(blocks) };
}

function lineOf(row: readonly Cell[]): readonly Block[] {
  const [first, second] = row;
  if (!first || !second) return row.flatMap(({ blocks }) => blocks);
  const number = /\d+/.exec(wordsIn(first))?.[0] ?? '';
  const words = withoutSpacers(second);
  return [titled(`${number}. `, words), ...words.blocks.slice(1)];
}

const COUNTED = /^(?:q(?:uestion)?\s?[.:#]?\s?)?\d{1,3}\s?[.):]{0,2}$/i;
const SHARE = 0.75;
const asks = (words: string): boolean => asksOrTells(words) || /(?:[:…]|\.{3}|_{2})\s*$/.test(words);

/** Pictures that a copied page kept elsewhere. */
const withoutSpacers = (cell: Cell): Cell => ({
  ...cell,
  blocks: cell.blocks.map((one) =>
    one.kind === 'paragraph'
      ? {
          ...one,
          pieces: withoutBlankEnds(
            one.pieces.filter((piece) => piece.kind !== 'image' || !/^https?:/i.test(piece.src)),
          ),
        }
      : one,
  ),
});

/** A picture that keeps its place in a page. */
const isSpacer = ({ blocks }: Cell): boolean =>
  blocks.every((one) => one.kind === 'paragraph' && wordsOf(one.pieces).replace(/[\s\ufffc]/g, '') === '');
