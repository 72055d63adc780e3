/**
 * A matrix of LiaScript's: what each row goes to. Where a row has one cross, it is a pair.
 *
 *     [[floats] [sinks]]
 *     [ (X)      ( )   ]  ice
 *     [ ( )      (X)   ]  iron
 */
import type { Line, Pair } from '../prepared.ts';

const ITEM = /^[ \t]*(?:[-*+][ \t]+)?/;
const HEAD = /^\[[ \t]*((?:(?:\[[^[\]]*\]|\([^()]*\))[ \t]*){2,})\][ \t]*$/;
const ROW = /^\[[ \t]*((?:(?:\([ \t]*[xX]?[ \t]*\)|\[[ \t]*[xX]?[ \t]*\])[ \t]*){2,})\][ \t]*(\S.*)$/;
const CELLS = /\[([^[\]]*)\]|\(([^()]*)\)/g;

const cellsOf = (text: string): readonly string[] =>
  [...text.matchAll(CELLS)].map(([, square, round]) => (square ?? round)!.trim());

/** Undefined where a row goes to several, or to none, or only a template knows what it is. */
export function pairsOfMatrix([first, ...rows]: readonly Line[]): readonly Pair[] | undefined {
  const head = HEAD.exec(first?.text.replace(ITEM, '') ?? '')?.[1];
  const columns = head === undefined ? [] : cellsOf(head);
  const pairs = rows.flatMap(({ text, line }): readonly Pair[] => {
    const [, marks = '', words = ''] = ROW.exec(text.replace(ITEM, '')) ?? [];
    const cells = cellsOf(marks);
    const isPair = cells.length === columns.length && cells.filter((one) => one !== '').length === 1;
    const answer = columns[cells.findIndex((one) => one !== '')];
    return isPair && answer && !words.startsWith('@')
      ? [{ words: [{ text: words.trim(), line }], answer }]
      : [];
  });
  return pairs.length >= 2 && pairs.length === rows.length ? pairs : undefined;
}
