/**
 * What plug-ins fill in: macros `{{ name() }}` and tags `{% if … %}`, which are named and not shown, and other files:
 * `--8<-- "file"`, `{!file!}`, `{% include "file" %}`.
 */
import type { MarkdownIt } from 'markdown-it';
import { taken } from '../../rules/inline.ts';
import { closerOf } from '../../rules/lines.ts';
import { meaningOf, named } from '../meanings.ts';
import { folds } from '../names.ts';
import {
  apart,
  at,
  container,
  dedented,
  endOf,
  foldOf,
  indentOf,
  type Line,
  linesOf,
  type Prepared,
  type TakenAt,
  textOf,
} from '../prepared.ts';
import {
  block,
  type Grammar,
  type Here,
  type Made,
  type Meaning,
  matchAt,
  OPEN,
  type Tag,
  withTagsRead,
} from '../tags.ts';

const SNIPPET =
  /^[ \t]*(?:-+8<-+[ \t]+["'](.+?)["']|\{!(.+?)!\}|\{%-?[ \t]*include(?:-markdown)?[ \t]+["'](.+?)["'].*?%\})[ \t]*$/;

interface Included {
  readonly file: string;
  readonly options: Readonly<Record<string, string>>;
}

/** From the project's root, from that of its pages, or from the page's own folder. */
function fileIn(words: string): Included | undefined {
  const [, ...found] = SNIPPET.exec(words) ?? [];
  const written = found.find((one) => one !== undefined);
  if (written === undefined) return undefined;
  const [, path = '', from, to] = /^(.*?)(?::([^:/\\]*))?(?::([^:/\\]*))?$/.exec(written) ?? [];
  const isSection = from !== undefined && !/^-?\d*$/.test(from);
  return {
    file: path.replace(/^(?!\/|\.\.)(?:\.\/)?/, '/'),
    options: isSection
      ? { 'start-after': `[start:${from}]`, 'end-before': `[end:${from}]` }
      : from || to
        ? { lines: `${from || 1}-${to ?? ''}` }
        : betweenMarks(words),
  };
}

/** `start="<!--from here-->" end="<!--to here-->"`. */
function betweenMarks(words: string): Readonly<Record<string, string>> {
  const marks = new Map(
    [...words.matchAll(/[ \t](start|end)=(["'])(.*?)\2/g)].map(([, key, , mark]) => [key, mark!]),
  );
  const [from, to] = [marks.get('start'), marks.get('end')];
  return { ...(from && { 'start-after': from }), ...(to && { 'end-before': to }) };
}

/** As far in as the line that takes it in. */
function included({ file, options }: Included, { text, line }: Line, name = 'include'): readonly Line[] {
  const indent = text.slice(0, indentOf(text));
  return container({ name, title: file, options, body: [], line }).map((one) => ({
    ...one,
    text: indent + one.text,
  }));
}

/** Lines that a tag may take. */
const MOST_OF_TAG = 20;

export const snippet: TakenAt = (lines, index) => {
  const one = lines[index]!;
  const isOpen = /^[ \t]*\{%(?!.*%\})/.test(one.text);
  const near = lines.slice(index, index + MOST_OF_TAG);
  const last = isOpen ? endOf(near, 0, ({ text }) => !text.includes('%}')) : 0;
  const found = fileIn(textOf(near.slice(0, last + 1)).replace(/\s*\n\s*/g, ' '));
  // Lines of HTML take in all that stands right below them.
  const isBelowHtml = /^[ \t]*</.test(lines[index - 1]?.text ?? '');
  const made = found && included(found, one);
  return made && { made: isBelowHtml ? apart(made, one.line) : made, end: index + last + 1 };
};

const MARK = /^[ \t]*-+8<-+[ \t]*$/;

/** A list of files between two lines of the mark. */
export const snippets: TakenAt = (lines, index) => {
  const last = MARK.test(lines[index]!.text) ? endOf(lines, index + 1, ({ text }) => !MARK.test(text)) : -1;
  if (last < 0 || last === lines.length) return undefined;
  const made = lines.slice(index + 1, last).flatMap((one) => {
    const found = /^[ \t]*(?:;|$)/.test(one.text) ? undefined : fileIn(`--8<-- "${one.text.trim()}"`);
    return found ? included(found, one) : [];
  });
  return { made, end: last + 1 };
};

/** Code that is other files', alone or among lines of its own: each stands by itself. */
export const shownSnippet: TakenAt = (lines, index) => {
  const one = lines[index]!;
  const [, marks, language = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*\{?[ \t]*\.?([\w+-]*)/.exec(one.text) ?? [];
  if (marks === undefined) return undefined;
  const closer = closerOf(marks);
  const last = endOf(lines, index + 1, ({ text }) => !closer.test(text.trim()));
  const pieces = last < lines.length ? piecesOf(lines.slice(index + 1, last)) : [];
  if (!pieces.some(({ file }) => file)) return undefined;
  const indent = one.text.slice(0, indentOf(one.text));
  const made = pieces.flatMap(({ file, own }) => {
    const [{ line }] = own as [Line];
    const fence = (info: string): Line => ({ text: indent + marks + info, line });
    return file
      ? included(
          { ...file, options: { ...file.options, language } },
          { text: indent, line },
          'literalinclude',
        )
      : [fence(language), ...own, fence('')];
  });
  return { made, end: last + 1 };
};

interface Piece {
  readonly file?: Included;
  readonly own: readonly Line[];
}

/** Lines of code, and files between them, of which a block may list several. */
function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let code: Line[] = [];
  let isListed = false;
  for (const one of lines) {
    const words = one.text.trim();
    if (MARK.test(words)) isListed = !isListed;
    const file = fileIn(isListed ? `--8<-- "${words}"` : words);
    if (file || MARK.test(words)) {
      if (file && !/^;|^$/.test(words) && !MARK.test(words)) pieces.push({ file, own: [one] });
      code = [];
    } else if (code.push(one) === 1) pieces.push({ own: code });
  }
  return pieces.filter(({ own }) => own.some(({ text }) => text.trim() !== ''));
}

const CALL = /\{\{-?\s*([\p{L}_][\w.-]*)[ \t]*\(|\{\{-?(?=\s*[\p{L}_"'(])/uy;
const TAG = /\{%[-+]?\s*(end)?([A-Za-z][\w-]*)(?:(?!%\})[\s\S]){0,2000}%\}/y;
const REMARK = /\{#(?:(?!#\})[\s\S]){0,2000}#\}/y;
/** A title's number is read with its box. */
const BOX = /^[ \t>]*(?:!!!|\?\?\?|===)/;
/** Lines that a call may take. */
const MOST = 400;

function readTag(text: string, start: number): Tag | undefined {
  if (text[start + 1] === '{') return callAt(text, start);
  const [whole, ends, name] = matchAt(TAG, text, start) ?? matchAt(REMARK, text, start) ?? [];
  if (whole === undefined) return undefined;
  const kind = name === undefined ? 'alone' : ends ? 'close' : 'open';
  return { name: name ?? '#', kind, words: {}, end: start + whole.length };
}

/**
 * By itself on its lines, any braces end a call on its first one, below only those behind its bracket: what it is given may
 * hold a program. Among words, the first braces do.
 */
function callAt(text: string, start: number): Tag | undefined {
  const [whole = '', name] = matchAt(CALL, text, start) ?? [];
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const near = text.slice(start + whole.length, start + 40_000);
  const [line = ''] = near.split('\n', 1);
  // A name alone is a substitution.
  if (BOX.test(before) || /^\s*[A-Za-z_][\w.-]*\s*-?\}\}/.test(near)) return undefined;
  const isAlone = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/.test(before);
  const ends = isAlone && /\}\}[ \t]*$/.test(line) ? line.lastIndexOf('}}') : line.indexOf('}}');
  const below = ends < 0 && isAlone && name !== undefined ? endBelow(near) : undefined;
  const end = ends < 0 ? below : ends;
  if (end === undefined) return undefined;
  const words = { name: name ?? '', given: near.slice(0, end) };
  return { name: '{{', kind: 'alone', words, end: start + whole.length + end + 2 };
}

function endBelow(near: string): number | undefined {
  const lines = near.split('\n', MOST);
  const last = lines.findIndex((line, i) => i > 0 && ENDS.test(line) && !line.includes('{{'));
  return last < 0
    ? undefined
    : lines
        .slice(0, last + 1)
        .join('\n')
        .lastIndexOf('}}');
}
const ENDS = /(?:^|\)|["'])[ \t]*-?\}\}[ \t]*$/;

/** On a line by itself, it parts what stands above it from what stands below. */
const gone = ({ line }: Here): Made => ({ kind: 'either', lines: at(line, '<!-- -->'), text: '' });

/** What answers is folded, be it that it folds itself; any other is named. */
function call(node: Here): Made {
  const { name = '', given = '' } = node.tag.words;
  if (folds(name) !== 'answer' || !given.includes('\n')) {
    node.unread(`{{ ${name || /^\s*([\w.-]*)/.exec(given)![1]} }}`);
    return gone(node);
  }
  const [, ...lines] = linesOf(wordsIn(given), node.line);
  const body = withTagsRead(textOf(dedented(lines)), GRAMMAR).lines.map((one) => ({
    ...one,
    line: one.line + node.line,
  }));
  const isFold = /^\s*\?{3}/.test(textOf(body));
  return block(isFold ? body : foldOf(body, { line: node.line, role: 'answer' }));
}

/** Without the marks of the string that is given, and without its escapes. */
const wordsIn = (given: string): string =>
  given
    .replace(/^(.*\n(?:[ \t]*\n)*[ \t]*)(?:"""|'''|["'](?=[ \t]*\n))/, '$1')
    .trimEnd()
    .replace(/(?:"""|'''|["'](?<=\n[ \t]*.))?(?:(?<![ \t])[ \t]*(?:\n[ \t]*)?\))?$/, '\n')
    .replace(/\\(["'\\])/g, '$1');

const OWN: Readonly<Record<string, Meaning>> = {
  ...named('if elif else for set raw', (node) => (node.children ? OPEN : gone(node))),
};

const GRAMMAR: Grammar = {
  start: String.raw`\{\{(?!<)|\{[%#]`,
  read: readTag,
  named: (name) => `{% ${name} %}`,
  means: (node) => {
    if (node.tag.name === '{{') return call(node);
    return node.tag.name === '#' ? gone(node) : meaningOf(node, OWN);
  },
};

export const withMacrosRead = (source: string): Prepared => withTagsRead(source, GRAMMAR);

const VALUE = /\{\{-?[ \t]*([A-Za-z_][\w.-]*)[ \t]*-?\}\}/y;

/** A name alone may be one of the page's own substitutions. */
export function valueRule(md: MarkdownIt): void {
  md.inline.ruler.before('substitution', 'material_value', (state, silent) =>
    taken(state, silent, VALUE, ([markup, content = '']) => {
      Object.assign(state.push('substitution', '', 0), { content, markup, info: 'macro' });
    }),
  );
}
