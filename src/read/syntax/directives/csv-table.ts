/** Tables of values: one row a line, cells parted by a delimiter; in the body, or in a file of the project. */
import { dsvFormat } from 'd3-dsv';
import { Placeholder } from '../../../lesson/index.ts';
import { locate } from '../../media/project-files.ts';
import { element } from '../../parts.ts';
import type { Declaration, Directive } from '../fences/directive.ts';
import { unquoted } from '../rules/lines.ts';
import { bareWords, type Cell, tableOf } from './pieces.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function delimiterOf({ options }: Directive): string {
  const written = unquoted(options.delim ?? '');
  const named: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', space: ' ' };
  return named[written.trim().toLowerCase()] ?? written.trim().charAt(0) ?? '';
}

/** A quoted cell may go over several lines. */
function rowsOf(source: string, delimiter: string, firstLine: number): Row[] {
  let line = firstLine;
  const parter = delimiter || ',';
  // As docutils reads it: blanks before a cell are none of its.
  const blanks = new RegExp(`(^|\\${parter})[ \\t]+(?=")`, 'gm');
  return dsvFormat(parter)
    .parseRows(parter.trim() ? source.replace(blanks, '$1') : source)
    .flatMap((cells) => {
      const row = { cells: cells.map((cell) => cell.trim()), line };
      line += cells.join('').split('\n').length;
      return cells.join('').trim() === '' ? [] : [row];
    });
}

export const csvTable: Declaration = {
  names: ['csv-table'],
  summary: 'a table of comma-separated values, of its body or a file',
  argument: 'text',
  options: [
    'file',
    'url',
    'delim',
    'header',
    'header-rows',
    'stub-columns',
    'widths',
    'width',
    'align',
    'name',
    'class',
    'encoding',
  ],
  body: 'raw',
  becomes: async (directive, reader) => {
    const { options, text, textLine, line } = directive;
    const { page } = reader;
    if (options.url) {
      page.report('media-remote', page.place(line + 1, options.url), { name: options.url });
      const elsewhere = { dataKind: 'document', dataName: options.url, dataUrl: options.url };
      return [element(Placeholder.missing, elsewhere, [], line)];
    }
    const delimiter = delimiterOf(directive);
    let rows: Row[];
    if (options.file) {
      const path = await locate(page.files, options.file, [page.folderAt(line), '.']);
      if (path === undefined) {
        page.report('include-missing', page.place(line + 1, options.file), { path: options.file });
        return [element(Placeholder.missing, { dataKind: 'document', dataName: options.file }, [], line)];
      }
      const source = (await page.files.text(path)).replace(/\r\n?/g, '\n');
      rows = rowsOf(source, delimiter, page.adopt(path, source).line);
    } else rows = rowsOf(text, delimiter, textLine);
    const header = options.header ? rowsOf(options.header, delimiter, line) : [];
    const read: { cells: Cell[]; line: number }[] = [];
    for (const row of [...header, ...rows]) {
      const cells: Cell[] = [];
      for (const cell of row.cells)
        cells.push({ children: bareWords(await reader.blocks(cell, row.line)), line: row.line });
      read.push({ cells, line: row.line });
    }
    return [await tableOf(directive, read, reader, header.length)];
  },
};
