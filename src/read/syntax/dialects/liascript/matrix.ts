/**
 * A matrix of LiaScript's: what each row goes to. Where rows have one cross, they are pairs; where one has several, each
 * row is a question with the columns for options.
 *
 *     [[floats] [sinks]]
 *     [ (X)      ( )   ]  ice
 *     [ ( )      (X)   ]  iron
 */
import { at, type Line, type Option, type Pair } from '../prepared.ts';

const ITEM = /^[ \t]*(?:[-*+][ \t]+)?/;
const HEAD = /^\[[ \t]*((?:(?:\[[^[\]]*\]|\((?:[^()]|\([^()]*\))*\))[ \t]*){2,})\][ \t]*$/;
const ROW = /^\[[ \t]*((?:(?:\([ \t]*(?:[xX][ \t]*)?\)|\[[ \t]*(?:[xX][ \t]*)?\])[ \t]*){2,})\][ \t]*(\S.*)$/;
/** A template's pictures have brackets of their own. */
const CELLS = /\[([^[\]]*)\]|\(((?:[^()]|\([^()]*\))*)\)/g;
const REMARK = /<!--.*?-->/g;
/** Stands for the column of a row that goes to none. */
const NONE = '–';

interface Row {
  readonly words: readonly Line[];
  readonly crosses: readonly boolean[];
  readonly isMulti: boolean;
}

interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const cellsOf = (text: string): readonly string[] =>
  [...text.matchAll(CELLS)].map(([, square, round]) => (square ?? round)!.trim());

/** Undefined where a row isn't whole, or only a template knows what it is. */
function matrixOf([first, ...rest]: readonly Line[]): Matrix | undefined {
  const head = HEAD.exec(first?.text.replace(ITEM, '').replace(REMARK, '') ?? '')?.[1];
  const columns = head === undefined ? [] : cellsOf(head);
  const rows = rest.flatMap(({ text, line }): readonly Row[] => {
    const [, marks = '', words = ''] = ROW.exec(text.replace(ITEM, '').replace(REMARK, '')) ?? [];
    const crosses = cellsOf(marks).map((one) => one !== '');
    return crosses.length === columns.length && !words.startsWith('@')
      ? [{ words: [{ text: words.trim(), line }], crosses, isMulti: marks.includes('[') }]
      : [];
  });
  return rows.length >= 2 && rows.length === rest.length ? { columns, rows } : undefined;
}

const countOf = ({ crosses }: Row): number => crosses.filter(Boolean).length;

export function pairsOfMatrix(lines: readonly Line[]): readonly Pair[] | undefined {
  const { columns, rows } = matrixOf(lines) ?? { columns: [], rows: [] };
  const isPaired =
    rows.every((row) => countOf(row) <= 1) && rows.filter((row) => countOf(row) === 1).length >= 2;
  return isPaired
    ? rows.map(({ words, crosses }) => ({ words, answer: columns[crosses.indexOf(true)] || NONE }))
    : undefined;
}

interface Choice {
  readonly words: readonly Line[];
  readonly options: readonly Option[];
  readonly isMulti: boolean;
}

export function choicesOfMatrix(lines: readonly Line[]): readonly Choice[] | undefined {
  const { columns, rows } = matrixOf(lines) ?? { columns: [], rows: [] };
  if (rows.length === 0 || rows.some((row) => countOf(row) === 0)) return undefined;
  return rows.map(({ words, crosses, isMulti }) => ({
    words,
    isMulti,
    options: columns.map((column, i) => ({
      words: at(words[0]!.line, column),
      correct: crosses[i] === true,
    })),
  }));
}
