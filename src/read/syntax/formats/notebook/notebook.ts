/** A Jupyter notebook → one Markdown text, with the way back from each of its lines to the cell it came from. */
import { baseName, type Diagnostic, languageFor, startOf } from '../../../../lesson/index.ts';
import { diagnose, type ParamsOf, type RuleId } from '../../../../messages/index.ts';
import type { StoredFile } from '../../../media/stored-files.ts';
import { wordIn } from '../../../titles.ts';
import type { Converted, Origin } from '../format.ts';
import { blocksOf, languageOf } from './blocks.ts';
import { withBoxes, withTaskBoxes } from './boxes.ts';
import { type Cells, cellsOf } from './cells.ts';
import { jsonErrorPlace } from './json-place.ts';
import { withOpenApart } from './left-open.ts';
import type { Sink } from './outputs.ts';
import { withPartsApart } from './parts-apart.ts';
import { programsIn } from './programs.ts';
import { withTasksApart } from './several-tasks.ts';
import { withSolutionsBetween } from './solutions-between.ts';
import { isCalledSolved, mayBeSolvedIn, solvedIn } from './solved.ts';
import { tasksEnd, tasksIn } from './tasks.ts';

/**
 * Reads a notebook (nbformat 3 or 4).
 *
 * Cells tagged `remove-cell`, `remove-input` and `remove-output` lose those parts; `hide-cell`, `hide-input` and
 * `hide-output` keep them in a dropdown, as Jupyter Book does. An HTML comment stands between cells: it keeps the
 * list that ends one from running on into the next, and nobody sees it.
 *
 * @param path as the user named it
 * @param language the page's, for the word on a hidden output
 * @param called its name with that of its folder: what it is may stand in either
 */
export function notebookToMarkdown(text: string, path: string, language?: string, called = path): Converted {
  const nothing = { markdown: '', lines: [], media: [] };
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    // VS Code writes nothing into one before its first cell.
    value = json.trim() === '' ? { cells: [] } : JSON.parse(json);
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
  const own = { ...cells, cells: withTasksApart(withSolutionsBetween(cells.cells)) };
  // Elsewhere, what is said of a task may be said once for all of its parts.
  const apart = isCalledSolved(own, called) ? withPartsApart : withOpenApart;
  const notebook = { ...own, cells: apart(own.cells) };
  return assemble(notebook, path, language, called);
}

/** As Jupyter's linters write it: `loops.ipynb:cell 3`. */
const part = (cell: number): string => `cell ${cell}`;

function assemble(notebook: Cells, path: string, speech: string | undefined, called: string): Converted {
  const { cells, language, title } = notebook;
  const solved = solvedIn(notebook, called);
  const tasks = tasksIn(solved.tasks.length > 0 ? [] : cells, solved);
  const unset = solved.isUnset && tasks.size === 0 ? programsIn(cells) : NONE;
  const shown = tasks.size > 0 || solved.isSolved ? [] : mayBeSolvedIn(cells);
  const [first] = [...unset, ...shown];
  const [rule, count] =
    unset.size > 0
      ? ['notebook-code-unset' as const, unset.size]
      : ['notebook-code-shown' as const, shown.length];
  const boxed = new Set(solved.tasks.flatMap(({ tells }) => tells));
  const lines: string[] = [];
  const origin: Origin[] = [];
  const media: StoredFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const name = baseName(path);

  const solution = wordIn(languageFor(speech), 'solution');
  const made = cells.map((cell, index) => {
    const { number } = cell;
    function report<Id extends RuleId>(rule: Id, params: ParamsOf<Id>, place = { line: 1, column: 1 }): void {
      diagnostics.push(diagnose(rule, { file: `${path}:${part(number)}`, ...place }, params));
    }
    if (index === first) report(rule, { cells: count });
    const keep: Sink['keep'] = (file, type, content) => {
      const bytes = bytesOf(type, content);
      if (!bytes) return undefined;
      const at = `${name}/cell-${number}/${file}`;
      if (!media.some((one) => one.path === at)) media.push({ path: at, type, bytes });
      return at;
    };
    return blocksOf(cell, index, {
      keep,
      report,
      language: languageOf(cell, language),
      hidden: wordIn(languageFor(speech), 'output'),
      solution,
      isSolved: boxed.has(index) ? 'whole' : solved.cells.has(index),
      isUnset: unset.has(index),
      task: tasks.get(index),
    });
  });
  const inBoxes = withBoxes(made, cells, solved.tasks, solution);
  withTaskBoxes(inBoxes, tasksEnd(cells, tasks), solution).forEach((blocks, index) => {
    const cell = cells[index]!;
    const { number, line: above } = cell;
    if (blocks.length === 0) return;
    const last = cell.source.split('\n').length;
    /** `first`: the line of the source that the text starts with, if it is the source's. */
    function put(text: string, first?: number): void {
      text.split('\n').forEach((one, i) => {
        const line = first === undefined ? last : first + i;
        const made = first === undefined || line < 1 || line > last;
        lines.push(one);
        const own = above + Math.min(Math.max(line, 1), last);
        origin.push({ part: part(number), line: own, ...(made && { made }) });
      });
    }
    if (lines.length > 0) put(`\n<!-- cell ${number} -->\n`);
    blocks.forEach(({ text, source }, i) => {
      if (i > 0) put('');
      put(text, source);
    });
  });

  return {
    markdown: lines.length === 0 ? '' : `${lines.join('\n')}\n`,
    lines: origin,
    media,
    ...(title && { title }),
    diagnostics,
  };
}

const NONE: ReadonlySet<number> = new Set();

/** SVG is stored as text, everything else as base64. */
function bytesOf(type: string, content: string): Uint8Array | undefined {
  if (type === 'image/svg+xml' && /^\s*</.test(content)) return new TextEncoder().encode(content);
  try {
    return Uint8Array.from(atob(content.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
