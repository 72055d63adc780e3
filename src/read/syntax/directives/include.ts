/** Files of the project that a page takes in. */
import type { ElementContent } from 'hast';
import { Placeholder } from '../../../lesson/index.ts';
import { locate, locateByEnd } from '../../media/project-files.ts';
import { element } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { unquoted, withoutMatter } from '../rules/lines.ts';
import { preformatted } from './code.ts';
import { captioned } from './pieces.ts';

/** The part of a file that is wanted, and the line of the file it starts on. */
interface Excerpt {
  readonly text: string;
  readonly line: number;
}

const EXCERPTS = ['start-line', 'end-line', 'start-after', 'end-before', 'start-at', 'end-at', 'lines'];

/** The file that the argument names, or undefined, which has been reported. */
async function wanted(
  { argument, line }: Directive,
  { page }: Reader,
): Promise<{ readonly path: string; readonly source: string } | undefined> {
  const written = argument.trim();
  const path =
    (await locate(page.files, written, [page.folderAt(line), '.'])) ??
    (await locateByEnd(page.files, written));
  if (path !== undefined) return { path, source: (await page.files.text(path)).replace(/\r\n?/g, '\n') };
  page.report('include-missing', page.place(line, written), { path: written });
  return undefined;
}

function absent({ argument, line }: Directive): ElementContent[] {
  return [element(Placeholder.missing, { dataKind: 'document', dataName: argument.trim() }, [], line)];
}

/** Sphinx: `start-*` and `end-*` look for a text in a line; `lines` lists line numbers, `1,3-5`. */
function excerpt(source: string, path: string, { options, line }: Directive, { page }: Reader): Excerpt {
  const all = source.replace(/\n$/, '').split('\n');
  if (options.lines) {
    const chosen = lineNumbers(options.lines, all.length);
    return { text: chosen.map((n) => all[n - 1]).join('\n'), line: chosen[0] ?? 1 };
  }
  function find(option: string, from: number): number | undefined {
    // MyST's options are YAML of a sort: quotes are not part of the text.
    const words = unquoted(options[option] ?? '');
    if (words === '') return undefined;
    const found = all.findIndex((one, i) => i >= from && one.includes(words));
    if (found < 0) page.report('include-excerpt', page.place(line + 1, words), { path, wanted: words });
    return found < 0 ? undefined : found;
  }
  function number(option: string): number | undefined {
    return options[option] && /^-?\d+$/.test(options[option]) ? Number(options[option]) : undefined;
  }
  const after = find('start-after', 0);
  const start = after === undefined ? (find('start-at', 0) ?? number('start-line') ?? 0) : after + 1;
  const endAt = find('end-at', start);
  const end = find('end-before', start) ?? (endAt === undefined ? number('end-line') : endAt + 1);
  return { text: all.slice(start, end).join('\n'), line: start + 1 };
}

function lineNumbers(list: string, last: number): number[] {
  return list.split(',').flatMap((range) => {
    const [, from, dash, to] = /^(\d*)(?!\d)\s*(?:(-)\s*)?(\d*)$/.exec(range.trim()) ?? [];
    const start = Number(from || 1);
    const end = Math.min(dash ? Number(to || last) : start, last);
    return Array.from({ length: Math.max(end - start + 1, 0) }, (_, i) => start + i);
  });
}

const include: Declaration = {
  names: ['include'],
  summary: 'the content of another file, Markdown or as it is',
  argument: 'text',
  options: [...EXCERPTS, 'literal', 'code', 'lang', 'number-lines', 'heading-offset', 'relative-images'],
  body: 'none',
  becomes: async (directive, reader) => {
    const { page } = reader;
    const { options, line } = directive;
    const found = await wanted(directive, reader);
    if (!found) return absent(directive);
    const part = excerpt(found.source, found.path, directive, reader);
    if (options.literal !== undefined || options.code !== undefined) {
      return [preformatted(part.text, options.code || options.lang || '', line)];
    }
    if (reader.within.includes(found.path)) {
      page.report('include-loop', page.place(line, directive.argument), { path: found.path });
      return [];
    }
    const text = part.line === 1 ? withoutMatter(part.text) : part.text;
    const adopted = page.adopt(found.path, found.source, { text, line: part.line });
    return reader.inside(found.path).blocks(adopted.text, adopted.line);
  },
};

const literal: Declaration = {
  names: ['literalinclude'],
  summary: 'code from another file',
  argument: 'text',
  options: [
    ...EXCERPTS,
    'language',
    'lang',
    'name',
    'dedent',
    'linenos',
    'emphasize-lines',
    'pyobject',
    'class',
  ],
  body: 'none',
  becomes: async (directive, reader) => {
    const { options, line } = directive;
    const found = await wanted(directive, reader);
    if (!found) return absent(directive);
    const { text } = excerpt(found.source, found.path, directive, reader);
    const language = options.language ?? options.lang ?? /\.(\w+)$/.exec(found.path)?.[1] ?? '';
    const code = preformatted(dedented(text, options.dedent), language, line);
    const caption = options.caption === '' ? found.path : options.caption;
    return [await captioned(code, { caption, name: options.name, line }, reader)];
  },
};

/** Sphinx: so many columns; without a number, those that all lines share. */
function dedented(source: string, option: string | undefined): string {
  if (option === undefined) return source;
  const lines = source.split('\n');
  const shared = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  const columns = /^\d+$/.test(option) ? Number(option) : shared;
  return lines.map((line) => line.replace(new RegExp(`^[ \\t]{0,${columns}}`), '')).join('\n');
}

export const includes: readonly Declaration[] = [include, literal];
