/** A notebook's JSON → its cells, in one shape for nbformat 3 and 4. */
import { list, record } from '../../../../lesson/index.ts';
import { isPlaceToAnswer, isPlaceToFill } from '../../../questions/words/answer-place.ts';
import { isToComplete } from '../../../questions/words/to-complete.ts';
import { isSolutionTag, saysSolved } from '../../solution-name.ts';

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

/** A cell cut before each of some lines, the first of which begins what stays of it. */
export function piecesOf(cell: Cell, starts: readonly number[]): readonly Cell[] {
  const lines = cell.source.split('\n');
  return starts.map((from, i) => ({
    ...cell,
    source: lines
      .slice(from, starts[i + 1])
      .join('\n')
      .trimEnd(),
    line: cell.line + from,
  }));
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
    tags: tagsOf(about, cell.cell_type === 'code', source),
    ...(language && { language }),
    ...(format && { format }),
    outputs: list(cell.outputs).flatMap((output) => outputOf(record(output))),
    picture: { ...(alt && { alt }), ...(caption && { caption }) },
    attachments: Object.fromEntries(
      Object.entries(record(cell.attachments)).map(([name, bundle]) => [name, bundleOf(record(bundle))]),
    ),
  };
}

/** Tags as Jupyter Book spells them (`hide_input` counts as `hide-input`), and what else is stored for the same. */
function tagsOf(about: About, isProgram: boolean, source: string): ReadonlySet<string> {
  const lab = record(about.jupyter);
  return new Set([
    ...list(about.tags).map((tag) => String(tag).toLowerCase().replaceAll('_', '-')),
    ...(isCalledSolution(about, () => isLeft(source, isProgram)) ? ['solution'] : []),
    ...(lab.source_hidden === true ? ['hide-input'] : []),
    ...(lab.outputs_hidden === true || about.collapsed === true ? ['hide-output'] : []),
    // Learners' version of the notebook is made without what the cell holds.
    ...(about.clear_cell === true ? ['solution'] : []),
  ]);
}

type About = Readonly<Record<string, unknown>>;

/**
 * Whether what is stored beside a cell says so, in whatever words: `"solution2": "hidden"`, `"cell_type": "solution"`. The
 * extensions *exercise* and *exercise2* say it of the cell that a solution is folded below, too (`solution2_first`), and
 * nbgrader of cells that learners fill in.
 *
 * @param isToBeFilled whether it is one that nobody has
 */
function isCalledSolution(about: About, isToBeFilled: () => boolean): boolean {
  const own = Object.entries(about);
  return (
    own.some((one) => callsSolution(one) && !about[`${one[0]}_first`]) ||
    (own.some(([, value]) => Object.entries(record(value)).some(callsSolution)) && !isToBeFilled())
  );
}

const callsSolution = ([key, value]: readonly [string, unknown]): boolean =>
  (isSolutionTag(key) && Boolean(value) && value !== 'false') ||
  (typeof value === 'string' && isSolutionTag(value));

/** Left to learners, or parted by nbgrader's marks. */
const isLeft = (source: string, isProgram: boolean): boolean =>
  isProgram
    ? saysSolved(source) || isToComplete(source)
    : source.trim() === '' || isPlaceToAnswer(source) || isPlaceToFill(source);

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
