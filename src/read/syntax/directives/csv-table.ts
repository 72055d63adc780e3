/** Tables of values: one row a line, cells parted by a delimiter; in the body, or in a file of the project. */
import { dsvFormat } from 'd3-dsv';
import type { Element, ElementContent } from 'hast';
import { Placeholder } from '../../../lesson/index.ts';
import { locate } from '../../media/project-files.ts';
import { element } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../directive.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function delimiterOf({ options }: Directive): string {
  const written = (options.delim ?? '').replace(/^(["'])(.*)\1$/s, '$2');
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

const csv: Declaration = {
  names: ['csv-table'],
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
    const { argument, options, text, textLine, line } = directive;
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
      rows = rowsOf(source, delimiter, page.adopt(path, source));
    } else rows = rowsOf(text, delimiter, textLine);
    const header = options.header ? rowsOf(options.header, delimiter, line) : [];
    const headers = header.length + (Number(options['header-rows'] ?? 0) || 0);
    const stubs = Number(options['stub-columns'] ?? 0) || 0;
    const built: Element[] = [];
    for (const [r, row] of [...header, ...rows].entries())
      built.push(await tableRow(row, r < headers, stubs, reader));
    const caption = argument ? [element('caption', {}, await reader.words(argument, line), line)] : [];
    const head = headers > 0 ? [element('thead', {}, built.slice(0, headers))] : [];
    const body = element('tbody', {}, built.slice(headers));
    return [element('table', options.name ? { id: options.name } : {}, [...caption, ...head, body], line)];
  },
};

async function tableRow(
  { cells, line }: Row,
  isHead: boolean,
  stubs: number,
  reader: Reader,
): Promise<Element> {
  const built: Element[] = [];
  for (const [c, cell] of cells.entries()) {
    built.push(element(isHead || c < stubs ? 'th' : 'td', {}, inCell(await reader.blocks(cell, line)), line));
  }
  return element('tr', {}, built, line);
}

/** One paragraph alone needs no frame of its own. */
function inCell(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...others] = blocks;
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks;
}

export const csvTables: readonly Declaration[] = [csv];
