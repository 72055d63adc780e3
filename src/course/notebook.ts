/** A Jupyter notebook → one Markdown text, with the way back from each of its lines to the cell it came from. */
import {
  baseName,
  type Diagnostic,
  type Language,
  languageFor,
  type Place,
  startOf,
} from '../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../messages/index.ts';
import { jsonErrorPlace } from './json-place.ts';
import { blocksOf, kernelLanguage, languageOf } from './notebook-blocks.ts';
import { type Cells, cellsOf } from './notebook-cells.ts';
import type { Sink } from './notebook-outputs.ts';

export interface Notebook {
  /** The notebook's path, as given. */
  readonly path: string;
  readonly markdown: string;
  /** For each line of the Markdown, where it stands in the notebook. */
  readonly lines: readonly CellLine[];
  /** Pictures stored in the notebook, by the paths that the Markdown uses. */
  readonly media: readonly NotebookMedia[];
  /** The kernel's programming language: `python`. */
  readonly language?: string;
  readonly title?: string;
  /** An error among them: nothing could be read, the Markdown is empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Both count from 1. */
export interface CellLine {
  readonly cell: number;
  readonly line: number;
  /** The cell's source has no such line (a fence, an output): `line` is the nearest, columns mean nothing. */
  readonly made?: true;
}

export interface NotebookMedia {
  /**
   * Relative to the notebook's folder: `loops.ipynb/cell-3/output-1.png`. It starts with the notebook's own name,
   * so that no file on disk can have it.
   */
  readonly path: string;
  /** Media type as the notebook says it. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a notebook (nbformat 3 or 4).
 *
 * Cells tagged `remove-cell`, `remove-input` and `remove-output` lose those parts; `hide-cell`, `hide-input` and
 * `hide-output` keep them in a dropdown, as Jupyter Book does. An HTML comment stands between cells: it keeps the
 * list that ends one from running on into the next, and nobody sees it.
 *
 * @param path as the user named it
 * @param language the page's, for the word on a hidden output
 */
export function notebookToMarkdown(text: string, path: string, language?: string): Notebook {
  const nothing = { path, markdown: '', lines: [], media: [] };
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const conflict = /^<{7} /m.exec(json);
    const place = conflict
      ? { line: json.slice(0, conflict.index).split('\n').length, column: 1 }
      : jsonErrorPlace(json);
    return {
      ...nothing,
      diagnostics: [diagnose('notebook-broken', { file: path, ...place }, { conflict: conflict !== null })],
    };
  }
  const cells = cellsOf(value);
  if (!cells) {
    return {
      ...nothing,
      diagnostics: [diagnose('notebook-without-cells', startOf(path), {})],
    };
  }
  return assemble(cells, path, language);
}

/** The place in its cell of a place (or a diagnostic) in the Markdown: `loops.ipynb:cell 3`, as Jupyter's linters write it. */
export function placeInNotebook<P extends Place>({ path, lines }: Notebook, place: P): P {
  const found = lines[Math.min(place.line, lines.length) - 1];
  if (!found || place.file !== path) return place;
  return { ...place, file: cellFile(path, found.cell), line: found.line, ...(found.made && { column: 1 }) };
}

const cellFile = (path: string, cell: number): string => `${path}:cell ${cell}`;

function assemble({ cells, language, title }: Cells, path: string, speech: string | undefined): Notebook {
  const lines: string[] = [];
  const origin: CellLine[] = [];
  const media: NotebookMedia[] = [];
  const diagnostics: Diagnostic[] = [];
  const name = baseName(path);

  cells.forEach((cell, index) => {
    const number = index + 1;
    function report<Id extends RuleId>(rule: Id, params: ParamsOf<Id>, place = { line: 1, column: 1 }): void {
      diagnostics.push(diagnose(rule, { file: cellFile(path, number), ...place }, params));
    }
    const keep: Sink['keep'] = (file, type, content) => {
      const bytes = bytesOf(type, content);
      if (!bytes) return undefined;
      const at = `${name}/cell-${number}/${file}`;
      if (!media.some((one) => one.path === at)) media.push({ path: at, type, bytes });
      return at;
    };
    const blocks = blocksOf(cell, index, {
      keep,
      report,
      language: languageOf(cell, language),
      hidden: OUTPUT[languageFor(speech)],
    });
    if (blocks.length === 0) return;
    const last = cell.source.split('\n').length;
    /** `first`: the line of the source that the text starts with, if it is the source's. */
    function put(text: string, first?: number): void {
      text.split('\n').forEach((one, i) => {
        const line = first === undefined ? last : first + i;
        const made = first === undefined || line < 1 || line > last;
        lines.push(one);
        origin.push({ cell: number, line: Math.min(Math.max(line, 1), last), ...(made && { made }) });
      });
    }
    if (lines.length > 0) put(`\n<!-- cell ${number} -->\n`);
    blocks.forEach(({ text, source }, i) => {
      if (i > 0) put('');
      put(text, source);
    });
  });

  return {
    path,
    markdown: lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    lines: origin,
    media,
    ...(language && { language: kernelLanguage(language) }),
    ...(title && { title }),
    diagnostics,
  };
}

const OUTPUT: Readonly<Record<Language, string>> = {
  de: 'Ausgabe',
  en: 'Output',
  es: 'Resultado',
  fr: 'Résultat',
  it: 'Risultato',
};

/** SVG is stored as text, everything else as base64. */
function bytesOf(type: string, content: string): Uint8Array | undefined {
  if (type === 'image/svg+xml' && /^\s*</.test(content)) return new TextEncoder().encode(content);
  try {
    return Uint8Array.from(atob(content.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
