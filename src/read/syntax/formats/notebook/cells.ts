/** A notebook's JSON → its cells, in one shape for nbformat 3 and 4. */
import { list, record } from '../../../../lesson/index.ts';

export interface Cell {
  readonly kind: 'markdown' | 'code' | 'raw';
  readonly source: string;
  /** Which of its notebook it is, counted from 1, and how many of that cell's lines stand above. */
  readonly number: number;
  readonly line: number;
  readonly tags: ReadonlySet<string>;
  /** The programming language of this cell alone. */
  readonly language?: string;
  /** Of a raw cell: the media type it is meant for. */
  readonly format?: string;
  readonly outputs: readonly Output[];
  /** What MyST-NB's cell metadata says of the pictures that the cell makes. */
  readonly picture: { readonly alt?: string; readonly caption?: string };
  /** Attached files by name: media type → base64. */
  readonly attachments: Readonly<Record<string, Bundle>>;
}

/** Media type → content: text, or base64 for pictures. */
export type Bundle = Readonly<Record<string, string>>;

export type Output =
  | { readonly kind: 'stream'; readonly name: string; readonly text: string }
  | { readonly kind: 'display'; readonly data: Bundle }
  | { readonly kind: 'error'; readonly text: string };

export interface Cells {
  readonly cells: readonly Cell[];
  readonly language?: string;
  readonly title?: string;
}

/** Undefined when the value is no notebook. */
export function cellsOf(value: unknown): Cells | undefined {
  const top = record(value);
  const early = Array.isArray(top.worksheets)
    ? top.worksheets.flatMap((sheet) => list(record(sheet).cells))
    : undefined;
  const cells = Array.isArray(top.cells) ? top.cells : early;
  if (!cells) return undefined;
  const about = record(top.metadata);
  const language = text(record(about.language_info).name) || text(record(about.kernelspec).language);
  const title = text(about.title);
  return {
    cells: cells.map((cell, i) => cellOf(record(cell), i + 1)),
    ...(language && { language }),
    ...(title && { title }),
  };
}

/** nbformat stores long texts as lists of lines, each with its line end. */
const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : list(value)
        .filter((line) => typeof line === 'string')
        .join('');

function cellOf(cell: Readonly<Record<string, unknown>>, number: number): Cell {
  const about = record(cell.metadata);
  const source = text(cell.source ?? cell.input).replace(/\r\n?/g, '\n');
  const language = text(record(about.vscode).languageId) || text(cell.language);
  const format = text(about.format) || text(about.raw_mimetype);
  const nb = record(about.mystnb ?? about.render);
  const alt = text(record(nb.image).alt).replace(/\s+/g, ' ').trim();
  const caption = text(record(nb.figure).caption).trim();
  // nbformat 3 had headings as cells of their own.
  const heading = cell.cell_type === 'heading' ? `${'#'.repeat(Number(cell.level) || 1)} ` : '';
  return {
    kind: cell.cell_type === 'code' || cell.cell_type === 'raw' ? cell.cell_type : 'markdown',
    source: heading + source,
    number,
    line: 0,
    tags: tagsOf(about),
    ...(language && { language }),
    ...(format && { format }),
    outputs: list(cell.outputs).flatMap((output) => outputOf(record(output))),
    picture: { ...(alt && { alt }), ...(caption && { caption }) },
    attachments: Object.fromEntries(
      Object.entries(record(cell.attachments)).map(([name, bundle]) => [name, bundleOf(record(bundle))]),
    ),
  };
}

/**
 * Tags as Jupyter Book spells them (`hide_input` counts as `hide-input`), and what JupyterLab stores for the same; what the
 * extensions *exercise* and *exercise2* fold below the cell that they stand in first.
 */
function tagsOf(about: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const lab = record(about.jupyter);
  return new Set([
    ...list(about.tags).map((tag) => String(tag).toLowerCase().replaceAll('_', '-')),
    ...['solution', 'solution2'].filter((one) => about[one] && !about[`${one}_first`]).map(() => 'solution'),
    ...(lab.source_hidden === true ? ['hide-input'] : []),
    ...(lab.outputs_hidden === true || about.collapsed === true ? ['hide-output'] : []),
    // Learners' version of the notebook is made without what the cell holds.
    ...(about.clear_cell === true ? ['solution'] : []),
  ]);
}

function outputOf(output: Readonly<Record<string, unknown>>): readonly Output[] {
  switch (output.output_type) {
    case 'stream':
      return [
        { kind: 'stream', name: text(output.name ?? output.stream) || 'stdout', text: text(output.text) },
      ];
    case 'error':
    case 'pyerr': {
      const trace = list(output.traceback).map(String).join('\n');
      return [{ kind: 'error', text: trace || `${text(output.ename)}: ${text(output.evalue)}` }];
    }
    case 'display_data':
    case 'execute_result':
    case 'pyout':
      return [{ kind: 'display', data: bundleOf(output.data ? record(output.data) : earlyData(output)) }];
    default:
      return [];
  }
}

const bundleOf = (data: Readonly<Record<string, unknown>>): Bundle =>
  Object.fromEntries(
    Object.entries(data).map(([type, content]) => [
      type,
      typeof content === 'string' || Array.isArray(content) ? text(content) : JSON.stringify(content),
    ]),
  );

/** nbformat 3 named the media types by a word, beside the output's other keys. */
const EARLY: Readonly<Record<string, string>> = {
  text: 'text/plain',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  latex: 'text/latex',
  markdown: 'text/markdown',
};

const earlyData = (output: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(EARLY).flatMap(([word, type]) =>
      output[word] === undefined ? [] : [[type, output[word]]],
    ),
  );
