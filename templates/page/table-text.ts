/**
 * A table that was filled in, as text: a line a row, `|` between cells. So the LMS keeps it, a teacher reads it, and a
 * rebuilt package finds each row again by what stands in it. In a cell, `\|` is a stroke and ↵ a new line.
 */

/** A row: the text of cells that stand fast, undefined for a cell to fill. */
export type Row = readonly (string | undefined)[];

/** @param values what stands in the cells to fill, row by row */
export function tableText(rows: readonly Row[], values: readonly string[]): string {
  let next = 0;
  return rows
    .map((row) =>
      row
        .map((fixed) => written(fixed ?? values[next++] ?? ''))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * What stands in the cells to fill, row by row; undefined where the text isn't this table's. Cells parted by tabs are
 * what the text of a table was before there were boxes in it.
 */
export function tableValues(rows: readonly Row[], text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  return valuesIn(rows, lines.map(parted)) ?? valuesIn(rows, lines.map(tabbed));
}

/** Each line finds its row by the cells that stand fast; rows that no line knows are new, and empty. */
function valuesIn(
  rows: readonly Row[],
  lines: readonly (readonly string[])[],
): readonly string[] | undefined {
  const found = new Map<Row, readonly string[]>();
  for (const line of lines) {
    const row = rows.find((one) => !found.has(one) && isOf(one, line));
    if (!row) return undefined;
    found.set(row, line);
  }
  return rows.flatMap((row) =>
    row.flatMap((fixed, column) => (fixed === undefined ? [found.get(row)?.[column] ?? ''] : [])),
  );
}

const isOf = (row: Row, line: readonly string[]): boolean =>
  line.length <= row.length &&
  row.every((fixed, column) => fixed === undefined || plain(fixed) === plain(line[column] ?? ''));

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const written = (cell: string): string =>
  cell
    .trim()
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ↵ ');

const parted = (line: string): readonly string[] =>
  line.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, '|').replace(/ ?↵ ?/g, '\n'));

const tabbed = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());
