/** A Jupyter notebook → one Markdown text, with the way back from each of its lines to the cell it came from. */
import { type Diagnostic, diagnose, type Place, type Rule, speechFor } from '../lesson/index.ts';
import { leftOpen } from './fences.ts';
import { jsonErrorPlace } from './json-place.ts';
import { type Cell, type Cells, cellsOf } from './notebook-cells.ts';
import { fenced, outputBlocks, type Sink } from './notebook-outputs.ts';
import { attachmentMissing, mediaBroken, notJson, notNotebook, rawLeftOut } from './notebook-rules.ts';

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

/** Both count from 1. Lines that the notebook doesn't have (fences, outputs) stand for their cell's nearest line. */
export interface CellLine {
  readonly cell: number;
  readonly line: number;
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
export const notebookToMarkdown = (text: string, path: string, language?: string): Notebook => {
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
      diagnostics: [diagnose(notJson, { file: path, ...place }, { conflict: conflict !== null })],
    };
  }
  const cells = cellsOf(value);
  if (!cells) {
    return { ...nothing, diagnostics: [diagnose(notNotebook, { file: path, line: 1, column: 1 }, {})] };
  }
  return assemble(cells, path, language);
};

/** The place in its cell of a place in the Markdown: `loops.ipynb:cell 3`, as Jupyter's linters write it. */
export const placeInNotebook = ({ path, lines }: Notebook, place: Place): Place => {
  const found = lines[Math.min(place.line, lines.length) - 1];
  if (!found || place.file !== path) return place;
  return { ...place, file: cellFile(path, found.cell), line: found.line };
};

const cellFile = (path: string, cell: number): string => `${path}:cell ${cell}`;

const assemble = ({ cells, language, title }: Cells, path: string, speech: string | undefined): Notebook => {
  const lines: string[] = [];
  const origin: CellLine[] = [];
  const media: NotebookMedia[] = [];
  const diagnostics: Diagnostic[] = [];
  const name = path.slice(path.lastIndexOf('/') + 1);

  cells.forEach((cell, index) => {
    const number = index + 1;
    const report = <P>(rule: Rule<P>, params: P, place = { line: 1, column: 1 }): void => {
      diagnostics.push(diagnose(rule, { file: cellFile(path, number), ...place }, params));
    };
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
      hidden: speechFor(speech) === 'fr' ? 'Résultat' : 'Output',
    });
    if (blocks.length === 0) return;
    const last = cell.source.split('\n').length;
    const put = (text: string, line: (i: number) => number): void => {
      text.split('\n').forEach((one, i) => {
        lines.push(one);
        origin.push({ cell: number, line: Math.min(Math.max(line(i), 1), last) });
      });
    };
    if (lines.length > 0) put(`\n<!-- cell ${number} -->\n`, () => 1);
    blocks.forEach(({ text, source }, i) => {
      if (i > 0) put('', () => last);
      put(text, (at) => (source === undefined ? last : at + source));
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
};

interface Block {
  readonly text: string;
  /** The line of the cell that the block's first line stands for; absent for what isn't in the source. */
  readonly source?: number;
}

interface Context extends Sink {
  readonly report: <P>(rule: Rule<P>, params: P, place?: { line: number; column: number }) => void;
  readonly language: string;
  readonly hidden: string;
}

const blocksOf = (cell: Cell, index: number, context: Context): readonly Block[] => {
  const { tags } = cell;
  if (tags.has('remove-cell')) return [];
  if (cell.kind === 'raw') return rawBlocks(cell, index, context);
  if (cell.source.trim() === '' && cell.outputs.length === 0) return [];
  if (cell.kind === 'markdown') return [{ text: closed(withAttachments(cell, context)), source: 1 }];

  const input =
    tags.has('remove-input') || cell.source.trim() === '' ? [] : [fenced(cell.source, context.language)];
  const outputs = tags.has('remove-output') ? [] : outputBlocks(cell.outputs, tags, context);
  const hides = (part: string) => tags.has(`hide-${part}`) || tags.has('hide-cell');
  return [
    ...(hides('input')
      ? folded('Code', input).map((text) => ({ text, source: -1 }))
      : input.map((text) => ({ text, source: 0 }))),
    ...(hides('output') ? folded(context.hidden, outputs) : outputs).map((text) => ({ text })),
  ];
};

/** nbconvert passes raw cells on to the format they are meant for; a page is HTML made of Markdown. */
const rawBlocks = ({ source, format }: Cell, index: number, { report }: Context): readonly Block[] => {
  const frontMatter = index === 0 && /^---\n[\s\S]*?\n---\s*$/.test(source);
  if (frontMatter || format === 'text/markdown' || format === 'text/html') {
    return [{ text: closed(source), source: 1 }];
  }
  if (source.trim() !== '') report(rawLeftOut, { format: format ?? '–' });
  return [];
};

/** MyST's dropdown around blocks, its fence longer than any colon fence in them. */
const folded = (title: string, blocks: readonly string[]): readonly string[] => {
  if (blocks.length === 0) return [];
  const text = blocks.join('\n\n');
  const longest = Math.max(2, ...(text.match(/^\s*:{3,}/gm) ?? []).map((run) => run.trim().length));
  const fence = ':'.repeat(longest + 1);
  return [`${fence}{dropdown} ${title}\n${text}\n${fence}`];
};

/** A cell ends what it leaves open: in Jupyter, a fence or comment never runs into the next cell. */
const closed = (source: string): string => {
  const text = source.replace(/\n+$/, '');
  const open = leftOpen(text.split('\n'));
  if (open) return `${text}\n${open.fence}`;
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? `${text}\n-->` : text;
};

const withAttachments = ({ source, attachments }: Cell, { keep, report }: Context): string =>
  source.replace(/\battachment:([^\s)"'>]+)/g, (whole, written: string, offset: number) => {
    const before = source.slice(0, offset).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    const name = decoded(written);
    const [type, content] = Object.entries(attachments[name] ?? attachments[written] ?? {})[0] ?? [];
    if (type === undefined || content === undefined) {
      report(attachmentMissing, { name }, place);
      return whole;
    }
    const path = keep(name, type, content);
    if (path === undefined) report(mediaBroken, { name }, place);
    return path === undefined ? whole : encodeURI(path).replace(/[()#?]/g, encodeURIComponent);
  });

const decoded = (written: string): string => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

/** SVG is stored as text, everything else as base64. */
const bytesOf = (type: string, content: string): Uint8Array | undefined => {
  if (type === 'image/svg+xml' && /^\s*</.test(content)) return new TextEncoder().encode(content);
  try {
    return Uint8Array.from(atob(content.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** IPython's cell magics that change a cell's language. */
const MAGICS: Readonly<Record<string, string>> = {
  bash: 'bash',
  sh: 'bash',
  html: 'html',
  javascript: 'javascript',
  js: 'javascript',
  latex: 'latex',
  markdown: 'markdown',
  sql: 'sql',
};

const languageOf = (cell: Cell, kernel: string | undefined): string => {
  const magic = /^\s*%%(\w+)/.exec(cell.source)?.[1];
  return (magic && MAGICS[magic]) || cell.language || (kernel ? kernelLanguage(kernel) : '');
};

const kernelLanguage = (name: string): string =>
  /^i?python\d?$/i.test(name) ? 'python' : name.toLowerCase();
