/**
 * Takes the directives off a page, line by line, and tells what of it a reader of the book sees. It knows nothing
 * of Cartable's reader and shares no code with it: the two are compared.
 *
 * A fence ends as CommonMark §4.5 says (a line of at least as many of its marks, or the end of what it stands in).
 */
import { type Body, kindOf, OPTIONS_SHOWN } from './kinds.ts';

export interface Peeled {
  /** Markdown that no directive stands in any more, each piece a document of its own. */
  readonly markdown: string[];
  /** Words shown as they are written: code, TeX. */
  readonly plain: string[];
  /** Markdown that no reader sees: what is meant for paper, comments. */
  readonly unseen: string[];
  /** Anything else that no reader sees: `%` lines, the hidden parts of a program. */
  readonly hidden: string[];
}

const OPENER =
  /^((?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t]*)(`{3,}|~{3,}|:{3,})[ \t]*\{[ \t]*([\w:.-]+)[ \t]*\}[ \t]*(.*)$/;
const FENCE = /^((?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** The Carpentries' `:::: challenge`, perhaps with more colons behind. */
const DIV = /^:{3,}[ \t]*([a-z][\w-]*)[ \t]*:*[ \t]*$/;
const TEACHERS = /^instructor$/;
const OPTION = /^[ \t]*:([\w*-]+)[ \t]*:(.*)$/;

export const peel = (text: string): Peeled => {
  const found = nothing();
  readBlocks(text.replace(/^\uFEFF/, '').split(/\r\n?|\n/), found);
  return found;
};

const nothing = (): Peeled => ({ markdown: [], plain: [], unseen: [], hidden: [] });

/** Front matter is no part of the page. */
export const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, '');

const readBlocks = (lines: readonly string[], found: Peeled): void => {
  const kept: string[] = [];
  let container = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const blank = line.trim() === '';
    const item = ITEM.exec(line);
    if (item) container = item[0].length;
    else if (!blank && indentOf(line) < container && endsItem(lines, at)) container = 0;

    if (/^[ \t]*<!--/.test(line)) {
      const { comment, rest, end } = commentFrom(lines, at);
      found.unseen.push(comment.replace(/^[ \t]*<!--|-->$/g, ''));
      kept.push(rest);
      at = end;
      continue;
    }
    if (/^[ \t]*\$\$/.test(line)) {
      const end = endOfMath(lines, at);
      if (end !== undefined) {
        const tex = lines.slice(at, end + 1).join('\n');
        found.plain.push(tex.replace(/\$\$[ \t]*\([^()]+\)[ \t]*$/, ''));
        kept.push(`${' '.repeat(indentOf(line))}<!-- peeled -->`, '');
        at = end;
        continue;
      }
    }
    const div = DIV.exec(line)?.[1];
    if (div !== undefined) {
      const end = endOfDiv(lines, at);
      if (TEACHERS.test(div)) found.unseen.push(lines.slice(at + 1, end).join('\n'));
      else readBlocks(lines.slice(at + 1, end), found);
      kept.push('<!-- peeled -->', '');
      at = end;
      continue;
    }
    const opener = OPENER.exec(line);
    const fence = opener ? undefined : FENCE.exec(line);
    const [, before, marks] = opener ?? fence ?? [];
    if (before !== undefined && marks !== undefined) {
      const end = endOfFence(lines, at, marks, item ? before.length : container);
      const body = lines.slice(at + 1, end.body).map((one) => withoutIndent(one, before.length));
      if (opener) readDirective(opener[3]!.toLowerCase(), opener[4]!, body, found);
      else found.plain.push(body.join('\n'));
      kept.push(`${before}<!-- peeled -->`, '');
      at = end.next - 1;
      continue;
    }
    if (/^ {0,3}%/.test(line)) found.hidden.push(line);
    else if (!/^[ \t]*(?:\([^()]+\)=[ \t]*$|\+{3,}(?:[ \t]|$))/.test(line)) kept.push(line);
  }
  found.markdown.push(kept.join('\n'));
};

/** Less indented than its item, a line goes on with the item's paragraph, unless it is a fence or a blank line is before it. */
const endsItem = (lines: readonly string[], at: number): boolean =>
  (lines[at - 1] ?? '').trim() === '' || /^[ \t]*(?:`{3,}|~{3,}|:{3,})/.test(lines[at]!);

const indentOf = (line: string): number => line.length - line.trimStart().length;

const withoutIndent = (line: string, indent: number): string => line.slice(Math.min(indent, indentOf(line)));

/** Where a formula between `$$` ends that stands on lines of its own; `undefined` for one within a paragraph. */
const endOfMath = (lines: readonly string[], start: number): number | undefined => {
  const closes = (text: string) => /\$\$[ \t]*(?:\([^()]+\)|[.,;:])?[ \t]*$/.test(text);
  const first = lines[start]!.trim().slice(2);
  if (first.includes('$$'))
    return closes(first) && first.indexOf('$$') === first.lastIndexOf('$$') ? start : undefined;
  for (let at = start + 1; at < lines.length; at++) if (closes(lines[at]!)) return at;
  return undefined;
};

/** Divs close by their number, not by their length. */
const endOfDiv = (lines: readonly string[], start: number): number => {
  let open = 0;
  for (let at = start; at < lines.length; at++) {
    if (DIV.test(lines[at]!)) open++;
    else if (/^:{3,}[ \t]*$/.test(lines[at]!)) open--;
    if (open === 0) return at;
  }
  return lines.length;
};

const commentFrom = (lines: readonly string[], start: number) => {
  for (let end = start; end < lines.length; end++) {
    const close = lines[end]!.indexOf('-->', end === start ? lines[end]!.indexOf('<!--') + 4 : 0);
    if (close < 0) continue;
    const whole = lines.slice(start, end + 1).join('\n');
    const rest = lines[end]!.slice(close + 3);
    return { comment: whole.slice(0, whole.length - rest.length), rest, end };
  }
  return { comment: lines.slice(start).join('\n'), rest: '', end: lines.length };
};

const endOfFence = (lines: readonly string[], start: number, marks: string, container: number) => {
  const closer = new RegExp(`^[ \\t]*${marks[0]}{${marks.length},}[ \\t]*$`);
  const margin = Math.max(container, indentOf(lines[start]!) - 3);
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() !== '' && indentOf(line) < container) return { body: at, next: at };
    if (closer.test(line) && indentOf(line) < margin + 4) return { body: at, next: at + 1 };
  }
  return { body: lines.length, next: lines.length };
};

const readDirective = (name: string, argument: string, lines: readonly string[], found: Peeled): void => {
  const { options, body } = withoutOptions(lines);
  const kind = kindOf(name);
  if (kind.body === 'hidden') {
    const unseen = nothing();
    unseen.markdown.push(argument);
    readBlocks(body, unseen);
    found.unseen.push(...unseen.markdown, ...unseen.unseen);
    found.hidden.push(...unseen.plain, ...unseen.hidden);
    return;
  }
  if (kind.body === 'none') return;
  if (kind.argument && !isLabel(name, argument)) found.markdown.push(argument);
  // What a cell's caption describes is its output, which nobody has run.
  const shown = options.filter(([option]) => name !== 'code-cell' && OPTIONS_SHOWN.has(option));
  found.markdown.push(...shown.map(([, value]) => value));
  READ[kind.body](body, found);
};

const READ: Readonly<
  Record<Exclude<Body, 'hidden' | 'none'>, (body: readonly string[], found: Peeled) => void>
> = {
  markdown: readBlocks,
  plain: (body, found) => void found.plain.push(body.join('\n')),
  program: (body, found) => {
    const parts = body.join('\n').split(/^={3,}[ \t]*$/m);
    const shown = parts.length > 1 ? 1 : 0;
    for (const [i, part] of parts.entries()) (i === shown ? found.plain : found.hidden).push(part);
  },
  // Each panel has options of its own.
  panels: (body, found) => {
    for (const panel of body.join('\n').split(/^-{3,}[ \t]*$/m)) {
      readBlocks(withoutOptions(panel.replace(/^(?:[ \t]*\n)+/, '').split('\n')).body, found);
    }
  },
};

/** A solution may name its exercise by a label instead of having a title. */
const isLabel = (name: string, argument: string): boolean =>
  /^solution(?:-start)?$/.test(name) && /^[\w:.-]+$/.test(argument.trim()) && /[\d_:.-]/.test(argument);

/** `:key: value` lines, or YAML between two lines of `---`, right below the opener. */
const withoutOptions = (lines: readonly string[]) => {
  const options: (readonly [string, string])[] = [];
  if (lines[0]?.trim() === '---') {
    const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
    if (end > 0) {
      for (const line of lines.slice(1, end)) {
        const [, key, value] = /^[ \t]*([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
        if (key) options.push([key, value ?? '']);
      }
      return { options, body: lines.slice(end + 1) };
    }
  }
  let at = 0;
  for (; at < lines.length; at++) {
    const option = OPTION.exec(lines[at]!);
    if (!option) break;
    options.push([option[1]!, option[2]!.trim()]);
  }
  return { options, body: lines.slice(at) };
};
