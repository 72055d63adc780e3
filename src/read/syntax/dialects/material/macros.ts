/**
 * What plug-ins fill in: macros `{{ name() }}` and tags `{% if … %}`, which are named and not shown, and other files:
 * `--8<-- "file"`, `{!file!}`, `{% include "file" %}`.
 */
import type { ElementContent } from 'hast';
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { plainText } from '../../../../lesson/index.ts';
import { foldedAnswer, isPart, titleOf } from '../../../parts.ts';
import { roleOfTitle } from '../../../questions/words/lexicon.ts';
import type { Declaration, Directive, Reader } from '../../fences/directive.ts';
import { taken } from '../../rules/inline.ts';
import { closerOf, INTERRUPTS, isCode, lineOf } from '../../rules/lines.ts';
import { lineOutsideCode, type Meant, takeAs } from '../dialect.ts';

export function macroRules(md: MarkdownIt): void {
  md.block.ruler.before('code', 'material_macro', macro, INTERRUPTS);
  for (const [name, rule] of Object.entries({ snippet, shown_snippet: shownSnippet, tag }))
    md.block.ruler.before('directive', `material_${name}`, rule, INTERRUPTS);
  md.inline.ruler.before('substitution', 'material_inline_call', inlineCall);
  md.inline.ruler.before('substitution', 'material_inline_tag', inlineTag);
}

const SNIPPET =
  /^(?:-+8<-+[ \t]+["'](.+?)["']|\{!(.+?)!\}|\{%-?[ \t]*include(?:-markdown)?[ \t]+["'](.+?)["'].*?%\})[ \t]*$/;

/** From the project's root, from that of its pages, or from the page's own folder. */
function fileIn(words: string): Meant | undefined {
  const [, ...named] = SNIPPET.exec(words) ?? [];
  const written = named.find((one) => one !== undefined);
  if (written === undefined) return undefined;
  const [, path = '', from, to] = /^(.*?)(?::([^:/\\]*))?(?::([^:/\\]*))?$/.exec(written) ?? [];
  const isSection = from !== undefined && !/^-?\d*$/.test(from);
  return {
    name: 'include',
    argument: path.replace(/^(?!\/|\.\.)(?:\.\/)?/, '/'),
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

/** Lines that a tag may take. */
const MOST_OF_TAG = 20;

/** What a line says, with those below it where it opens a tag that they end; and the line behind. */
function tagAt(state: StateBlock, start: number, end: number): readonly [words: string, next: number] {
  const first = lineOf(state, start);
  if (!first.startsWith('{%') || first.includes('%}')) return [first, start + 1];
  const said = [first.trim()];
  for (let line = start + 1; line < Math.min(end, start + MOST_OF_TAG); line++) {
    said.push(lineOf(state, line).trim());
    if (said.at(-1)!.includes('%}')) return [said.join(' '), line + 1];
  }
  return [first, start + 1];
}

function snippet(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start)) return false;
  const [words, next] = tagAt(state, start, end);
  const found = fileIn(words);
  if (found) return silent || takeAs(state, [start, next], found);
  return /^-+8<-+[ \t]*$/.test(words) && (silent || snippetBlock(state, start, end));
}

/** A list of files between two lines of the mark. */
function snippetBlock(state: StateBlock, start: number, end: number): boolean {
  const closer = lineOutsideCode(state, start + 1, end, (words) => /^-+8<-+[ \t]*$/.test(words));
  if (closer === undefined) return false;
  for (let line = start + 1; line < closer; line++) {
    const found = fileIn(`--8<-- "${lineOf(state, line).trim()}"`);
    if (found && !/^;|^\s*$/.test(lineOf(state, line))) takeAs(state, [line, line + 1], found);
  }
  state.line = closer + 1;
  return true;
}

/** Code that is another file's. */
function shownSnippet(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, marks, language = ''] = isCode(state, start)
    ? []
    : (/^(`{3,}|~{3,})[ \t]*\{?[ \t]*\.?([\w+-]*)/.exec(lineOf(state, start)) ?? []);
  if (marks === undefined || start + 2 >= end) return false;
  const found = fileIn(lineOf(state, start + 1));
  if (!found || !closerOf(marks).test(lineOf(state, start + 2)) || silent) return false;
  const { options, ...file } = found;
  return takeAs(state, [start, start + 3], {
    ...file,
    name: 'literalinclude',
    options: { ...options, language },
  });
}

/** Lines that a call may take. */
const MOST = 400;
const CALL_NAME = /^[ \t]*([\p{L}_][\w.-]*)[ \t]*\(/u;

/** Of the macro that is called from a line on, and that line: its name may stand below its braces. */
function calledAt(state: StateBlock, start: number, end: number): readonly [string, number] | undefined {
  const words = lineOf(state, start);
  if (!words.startsWith('{{')) return undefined;
  const behind = words.replace(/^\{\{-?/, '');
  const line = behind.trim() === '' && start + 1 < end ? start + 1 : start;
  const [, name] = CALL_NAME.exec(line === start ? behind : lineOf(state, line)) ?? [];
  // Macros are filled in before anything is code: what answers is none, however far in it stands.
  if (name === undefined || (isCode(state, start) && (line === start || !answers(name)))) return undefined;
  return [name, line];
}

const answers = (name: string): boolean => roleOfTitle(name.replace(/_/g, ' ')) === 'answer';

/** On the line of the call any braces end it, below only those behind its bracket: what it is given may hold a program. */
function endsCall(state: StateBlock, line: number, start: number): boolean {
  const words = lineOf(state, line);
  return line === start
    ? /\}\}[ \t]*$/.test(words)
    : /(?:^|\)|["'])[ \t]*-?\}\}[ \t]*$/.test(words) && !words.includes('{{');
}

/** A call on lines of its own; what it is given may be the lesson's words. */
function macro(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const called = calledAt(state, start, end);
  if (!called) return false;
  const [name, line] = called;
  const most = Math.min(end, start + MOST);
  let last = line;
  while (last < most && !endsCall(state, last, start)) last++;
  if (last >= most) return false;
  if (silent) return true;
  const lines = state.getLines(start + 1, last, Math.max(state.sCount[start] ?? 0, 0), true);
  const given = line === start ? lines : lines.replace(/^.*/, '');
  return takeAs(state, [start, last + 1], { name: '{{', argument: name, body: wordsIn(given) });
}

/** Without the marks of the string that is given, and without its escapes. */
const wordsIn = (given: string): string =>
  given
    .replace(/^((?:[ \t]*\n)*[ \t]*)(?:"""|'''|["'](?=[ \t]*\n))/, '$1')
    .replace(/(?:"""|'''|(?<=\n[ \t]*)["'])?[ \t]*(?:\n[ \t]*)?\)?\s*$/, '\n')
    .replace(/\\(["'\\])/g, '$1');

const TAG = /^(?:\{%.*?%\}[ \t]*|\{#.*?#\}[ \t]*)+$/;

function tag(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [words, next] = isCode(state, start) ? ['', start + 1] : tagAt(state, start, end);
  if (!TAG.test(words)) return false;
  return silent || takeAs(state, [start, next], { name: '{%', argument: nameOf(words) });
}

const nameOf = (words: string): string => /^\{%[-+]?[ \t]*([\w-]+)/.exec(words)?.[1] ?? '';

const CALL = /\{\{(?!<)-?[ \t]*(?:([A-Za-z_][\w.-]*)[ \t]*-?\}\}|([\w.-]*)(?:(?!\}\})[\s\S]){0,2000}\}\})/y;

/** A name alone may be one of the page's own substitutions. */
function inlineCall(state: StateInline, silent: boolean): boolean {
  return taken(state, silent, CALL, ([written, name, called]) => {
    const token = state.push(name === undefined ? 'shortcode' : 'substitution', '', 0);
    token.content = name ?? '';
    token.info = name === undefined ? called! : 'macro';
    token.markup = name === undefined ? `{{ ${called} }}` : written;
  });
}

function inlineTag(state: StateInline, silent: boolean): boolean {
  return taken(state, silent, /\{%[-+]?[ \t]*([\w-]+)(?:(?!%\})[\s\S]){0,2000}%\}/y, ([, name = '']) => {
    if (SILENT.test(name)) return;
    const token = state.push('shortcode', '', 0);
    token.info = name;
    token.markup = `{% ${name} %}`;
  });
}

/** Tags that show nothing. */
const SILENT = /^(?:end\w*|raw|if|elif|else|for|set|$)/;

function named(name: string, written: string, { line }: Directive, { page }: Reader): void {
  if (!SILENT.test(name) && page.first(`shortcode ${written}`))
    page.report('shortcode-unknown', page.place(line, written.slice(0, 2)), { name: written });
}

const call: Declaration = {
  names: ['{{'],
  summary: 'a value of the project’s, or a macro’s words',
  argument: 'text',
  options: [],
  body: 'markdown',
  becomes: (directive, reader) => {
    const { argument, body, line } = directive;
    if (body.length > 0 && answers(argument))
      return body.every(isAnswerFold) ? body : [foldedAnswer(body, [], line)];
    named(argument, `{{ ${argument} }}`, directive, reader);
    return [];
  },
};

/** A fold that says itself what it is. */
const isAnswerFold = (one: ElementContent): boolean =>
  isPart(one, 'disclosure') &&
  roleOfTitle(plainText({ type: 'root', children: [...titleOf(one)] })) === 'answer';

const tagged: Declaration = {
  names: ['{%'],
  summary: 'what a macro’s block holds',
  argument: 'text',
  options: [],
  body: 'none',
  becomes: (directive, reader) => {
    named(directive.argument, `{% ${directive.argument} %}`, directive, reader);
    return [];
  },
};

export const macroDirectives: readonly Declaration[] = [call, tagged];
