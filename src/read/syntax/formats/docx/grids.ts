/**
 * Tables of the numbers of questions, each with a place for the letters that are right: in the next cell, in several
 * columns perhaps, or below it.
 *
 *     | Q# | Answer | Q# | Answer |        | 1 | 2    |
 *     | 1  | B      | 3  | A      |        | B | C, D |
 *     | 2  | C, D   | 4  | B      |        | 3 | 4    |
 *                                          | A | B    |
 */
import { answersTitleOf, isAskedTitle } from '../../../questions/words/exercise-label.ts';
import { areLetters, numberAlone } from '../../../questions/words/keys-in-words.ts';
import { placeOfLetter } from '../../../questions/words/letters.ts';
import {
  type Block,
  type Cell,
  isBlank,
  type Paragraph,
  piecesOf,
  replaced,
  wordsIn as said,
  type Table,
  textPiece,
} from './document.ts';
import { isEmpty, wordsIn } from './sheets.ts';
import { isAnswerTitle } from './titles.ts';

/** Fewer tell nothing by themselves. */
const LEAST = 3;

/** The number of a question, and where what is right of it stands. */
interface Pair {
  readonly head: Cell;
  readonly told: Cell;
  /** Which of them it is, from 0: its letter may count it. */
  readonly place: number;
}

/** Its answers as lines, `3. A`, in the order of their numbers; of a number whose place was left empty, none. */
export const gridIn = (table: Table): readonly Paragraph[] | undefined => acrossIn(table) ?? lettersIn(table);

/** Of one that holds nothing but numbers and letters. */
export function lettersIn(table: Table): readonly Paragraph[] | undefined {
  const pairs = placesIn(table);
  const told = pairs.filter((one) => !isEmpty(one.told));
  const lines = told.map(lineOf).filter((one) => one !== undefined);
  const areAll = told.every((one) => areLetters(wordsIn(one.told))) && lines.length === told.length;
  const isWhole = told.length === pairs.length || areCounted(pairs);
  return areAll && isWhole && lines.length >= LEAST
    ? lines.toSorted((one, other) => numberIn(one) - numberIn(other))
    : undefined;
}

/** One to fill in, which nobody has. */
export function isUnfilled(table: Table): boolean {
  const pairs = placesIn(table);
  return pairs.length >= LEAST && areCounted(pairs) && pairs.every(({ told }) => isEmpty(told));
}

/** Letters of what says what such a table is for. */
const CALLED = 160;

/** What calls one to fill in answers goes into it: nothing below a title of answers would ask. */
export const withUnfilled = (blocks: readonly Block[]): readonly Block[] =>
  replaced(blocks, (block, at) => {
    const next = blocks[at + 1];
    const isCalled =
      block.kind === 'paragraph' &&
      next?.kind === 'table' &&
      said(block).length <= CALLED &&
      namesAnswers(said(block)) &&
      isUnfilled(next);
    return isCalled ? [[calledSo(next, block)], at + 2] : undefined;
  });

const namesAnswers = (words: string): boolean =>
  answersTitleOf(words.replace(/\s*:\s*$/, '')) !== undefined || isAnswerTitle(words) || ANSWERS.test(words);
const ANSWERS =
  /(?<!\p{L})(?:answers?|r[ée]ponses?|antworten|l[öo]sungen|respuestas?|risposte|respostas?|antwoorden)(?!\p{L})/iu;

function calledSo(table: Table, { role: _, ...title }: Paragraph): Table {
  const rest = table.rows[0]!.slice(1).map((cell): Cell => ({ ...cell, blocks: [] }));
  const first: Cell = { columns: 1, rows: 1, blocks: [{ ...title, role: 'words' }] };
  return { ...table, rows: [[first, ...rest], ...table.rows] };
}

/** From 1 on, each once. */
function areCounted(pairs: readonly Pair[]): boolean {
  const numbers = pairs.map(({ head }) => Number(numberAlone(wordsIn(head)))).toSorted((a, b) => a - b);
  return numbers.every((one, at) => one === at + 1);
}

/** Beside each other or below each other, whichever has a number for each place. */
function placesIn({ rows }: Table): readonly Pair[] {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return [];
  const forms = [besideIn(rows), belowIn(rows)].map((all) =>
    all
      .filter(([head, told]) => !isEmpty(head) || !isEmpty(told))
      .map(([head, told], place): Pair => ({ head, told, place })),
  );
  return forms.find((pairs) => pairs.length > 0 && pairs.every(isPair)) ?? [];
}

const isPair = (one: Pair): boolean =>
  numberOf(one) !== undefined && numberAlone(wordsIn(one.told)) === undefined;

type Cells = readonly (readonly [head: Cell, told: Cell])[];

/** Read down the columns. */
function besideIn(rows: Table['rows']): Cells {
  const [heads = []] = rows;
  if (heads.length % 2 > 0) return [];
  const columns = [...heads.keys()].filter((x) => x % 2 === 0);
  const isHeaded = columns.every((x) => isHead(wordsIn(heads[x]!), wordsIn(heads[x + 1]!)));
  return columns.flatMap((x) =>
    (isHeaded ? rows.slice(1) : rows).map((row) => [row[x]!, row[x + 1]!] as const),
  );
}

/** The first cells may say what the rows are. */
function belowIn(rows: Table['rows']): Cells {
  if (rows.length % 2 > 0) return [];
  const bands = [...rows.keys()].filter((y) => y % 2 === 0);
  const isHeaded = bands.every((y) => isHead(wordsIn(rows[y]![0]!), wordsIn(rows[y + 1]![0]!)));
  return bands.flatMap((y) =>
    rows[y]!.map((head, x) => [head, rows[y + 1]![x]!] as const).slice(isHeaded ? 1 : 0),
  );
}

/** By its letter where it stands before letters. */
function numberOf({ head, told, place }: Pair): string | undefined {
  const words = wordsIn(head);
  const [, letter = ''] = /^\(?([a-z])[.)]?$/i.exec(words) ?? [];
  const isLetter = letter !== '' && placeOfLetter(letter) === place && areLetters(wordsIn(told));
  return isLetter ? String(place + 1) : numberAlone(words);
}

function lineOf(pair: Pair): Paragraph | undefined {
  const number = numberOf(pair);
  const [first] = pair.told.blocks;
  const pieces = piecesOf(pair.told.blocks);
  if (!number || first?.kind !== 'paragraph' || isBlank(pieces)) return undefined;
  return { ...first, pieces: [textPiece(`${number}. `), ...pieces] };
}

const numberIn = ({ pieces }: Paragraph): number =>
  Number.parseInt(pieces[0]?.kind === 'text' ? pieces[0].text : '', 10);

/** Numbers in one row, what they answer in the row below: in words as well. */
function acrossIn({ rows }: Table): readonly Paragraph[] | undefined {
  const [numbers = [], told = []] = rows;
  const areKeys = told.every((one) => areLetters(wordsIn(one)));
  const least = areKeys ? 2 : LEAST;
  if (rows.length !== 2 || numbers.length < least || numbers.length !== told.length) return undefined;
  const isNamed = isHead(wordsIn(numbers[0]!), wordsIn(told[0]!));
  const lines = numbers.map((head, x) => lineOf({ head, told: told[x]!, place: x - (isNamed ? 1 : 0) }));
  // The first cells may say what the rows are.
  const found = lines.filter((one) => one !== undefined);
  return found.length >= Math.max(2, lines.length - 1) ? found : undefined;
}

/** `| Question | Answer |` */
export const isHead = (first: string, second: string): boolean =>
  (/^(?:q(?:uestion)?s?\.?\s*)?(?:n(?:[°ºro.]*|umber)|#)?$/i.test(first.trim()) || isAskedTitle(first)) &&
  isAnswerTitle(second.trim());
