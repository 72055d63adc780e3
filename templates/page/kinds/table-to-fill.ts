/** A table to fill in, of an open question. */
import { find, findAll } from '../dom.ts';
import { type Row, tableText, tableValues } from '../table-text.ts';

const boxesIn = (fill: HTMLElement): HTMLTextAreaElement[] => findAll<HTMLTextAreaElement>(fill, 'textarea');

const rowsIn = (fill: HTMLElement): readonly Row[] =>
  findAll<HTMLTableRowElement>(fill, 'tr').map((row) =>
    [...row.cells].map((cell) =>
      find(cell, 'textarea') ? undefined : (cell.dataset.text ?? cell.textContent ?? ''),
    ),
  );

export const filledText = (fill: HTMLElement): string =>
  tableText(
    rowsIn(fill),
    boxesIn(fill).map(({ value }) => value),
  );

/** The table before anything is in it. */
export const emptyText = (fill: HTMLElement): string => tableText(rowsIn(fill), []);

/** False where the text isn't this table's: nothing was changed. */
export function fillFrom(fill: HTMLElement, text: string): boolean {
  const values = text === '' ? [] : tableValues(rowsIn(fill), text);
  if (!values) return false;
  boxesIn(fill).forEach((box, index) => {
    box.value = values[index] ?? '';
  });
  return true;
}
