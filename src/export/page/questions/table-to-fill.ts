/**
 * A table to fill in: a box in each empty cell. What is answered is the table as lines of text (`templates/page/
 * table-text.ts`), which a teacher reads as a table, and which any page that knows no such tables can show.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Content, isBlank, isTag, plainText, visit } from '../../../lesson/index.ts';
import type { Card } from './card-writer.ts';

/** The table that a question starts from, where that is all it starts from and some of its cells are empty. */
export function tableToFill(starter: Content | undefined): Element | undefined {
  const solid = starter?.children.filter((node) => !isBlank(node)) ?? [];
  const [only] = solid;
  if (solid.length !== 1 || !isTag(only, 'table')) return undefined;
  return blanksOf(rowsOf(only)).size > 0 ? only : undefined;
}

/** The table as the card has it, written already, with boxes in the cells that are empty. */
export function withBoxes(table: Element, card: Card): ElementContent[] {
  const [heads = []] = rowsOf(table).map((row) =>
    row.map(({ children }) => plainText({ type: 'root', children })),
  );
  const copy = structuredClone(table);
  const rows = rowsOf(copy);
  const blanks = blanksOf(rows);
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (blanks.has(cell)) cell.children = [box(nameOf(index, column, heads, row, card))];
      else if (cell.children.some((child) => child.type === 'element'))
        cell.properties.dataText = textIn(cell);
    }
  return [h('div.fill', [...card.write({ type: 'root', children: [copy] })])];
}

/** A copy of the table whose empty cells are changed. */
export function withBlanks(table: Element, change: (cell: Element) => void): Element {
  const copy = structuredClone(table);
  for (const cell of blanksOf(rowsOf(copy))) change(cell);
  return copy;
}

const box = (ariaLabel: string): Element =>
  h('div.grow', { dataValue: '' }, [h('textarea.box', { rows: 1, ariaLabel })]);

/** “State, 10”: the head of its column, and what its row begins with. */
function nameOf(
  index: number,
  column: number,
  heads: readonly string[],
  row: readonly Element[],
  { strings }: Card,
): string {
  const first = row[0] && column > 0 && !isEmpty(row[0]) ? textIn(row[0]) : '';
  const head = index > 0 ? (heads[column] ?? '') : '';
  const words = [head, first].filter((word) => word !== '');
  // Rows without a beginning are told apart by their place.
  return (words.length > 0 ? words : [strings.yourAnswer])
    .concat(first === '' ? [String(index)] : [])
    .join(', ');
}

const textIn = ({ children }: Element): string => plainText({ type: 'root', children });

/** Dots and lines are what sheets print in an empty cell. */
const isEmpty = (cell: Element): boolean =>
  /^[\s\u00a0._…]*$/u.test(textIn(cell)) &&
  cell.children.every((child) => child.type === 'text' || isTag(child, 'br'));

function rowsOf(table: Element): readonly Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node.children.filter((child) => isTag(child, 'td', 'th')));
  });
  return rows;
}

/** The cells to fill in. The corner above the names of rows and before those of columns is none. */
function blanksOf(rows: readonly (readonly Element[])[]): ReadonlySet<Element> {
  const [[corner] = [], ...others] = rows;
  const isNamed = others.length > 0 && others.every(([first]) => first && !isEmpty(first));
  return new Set(rows.flat().filter((cell) => isEmpty(cell) && !(cell === corner && isNamed)));
}
