/** A fence of a directive → what its declaration is given, and which of its texts are Markdown. */
import type { Token } from 'markdown-it';
import { nearestOf, type Place, plainText } from '../../../lesson/index.ts';
import type { Page } from '../../page-context.ts';
import { element, part, text } from '../../parts.ts';
import { roleOfTitle } from '../../questions/words/lexicon.ts';
import { preformatted } from '../directives/code.ts';
import { directiveName, divOptions } from '../directives/div.ts';
import { withTitle } from '../directives/heading-title.ts';
import { DIRECTIVES } from '../directives/index.ts';
import { titleLine } from '../directives/pieces.ts';
import { directiveInHtmlText, type Shown } from '../fences/code-directives.ts';
import type { Declaration, OpenedDirective } from '../fences/directive.ts';
import type { Fence } from '../fences/fences.ts';
import { type Body, splitOptions } from '../fences/options.ts';
import { directiveMeant, reportUnknownOptions } from '../fences/slips.ts';
import { tokenise, tokeniseInline } from '../markdown.ts';
import { DEEPEST } from '../rules/lines.ts';
import type { Renderer } from './render.ts';

/** Markdown of a page, or of a part of it, as tokens: each piece of its text is read once. */
export function blockTokens(source: string, page: Page): readonly Token[] {
  return tokenise(source, page, { bodyOf });
}

export function rendererOf(page: Page): Renderer {
  return {
    env: page.env,
    words: (markdown) => tokeniseInline(markdown, page)[0]?.children ?? [],
    html: (content, line) => {
      const shown = directiveInHtmlText(content, isDirective);
      if (shown) reportShown('directive-in-html', shown, line, page);
    },
    unclosed: (html, line) => reportUnclosed(html, openerOf(html.marks), line, page),
  };
}

/** How begins what an end tag ends: `<details`; `<` where the end is a mark of its own. */
const openerOf = (closer: string): string => `<${/^<\/(.+)>$/.exec(closer)?.[1] ?? ''}`;

export function openDirective(fence: Fence, line: number, depth: number, page: Page): OpenedDirective {
  if (depth >= DEEPEST) {
    if (page.first('too deep')) page.report('nested-too-deep', page.place(line, '{'), { name: fence.name });
    return decoded(fence, line);
  }
  reportFence(fence, line, page);
  const { name, declared: known } = knownDirective(fence, line, page);
  const declared = known ?? (LANGUAGE.test(fence.argument.trim()) ? UNKNOWN_CODE : UNKNOWN);
  const { options, text, textLine, isJoined } = bodyIn(fence, declared, line);
  const heading = titleAmong(options, fence, declared);
  if (known && !fence.attributes) {
    const given = { name, options: others(options, heading), body: fence.body, line: line + 1 };
    reportUnknownOptions(given, known, page);
  }
  const isTitled = declared.argument === 'markdown' || (declared.argument === 'body' && !isJoined);
  const title = (declared.options.includes('title') ? undefined : heading) ?? fence.argument;
  return {
    directive: { name, argument: fence.argument, options, text, textLine, line },
    becomes: declared.becomes,
    title: isTitled && title !== '' ? title : undefined,
    hasBlocks: declared.body === 'markdown',
  };
}

/** Its options, and the text below them; the words behind its name may be the first of that. */
function bodyIn(fence: Fence, declared: Declaration, line: number) {
  const attributes = divOptions(fence);
  const read = attributes ? { options: attributes, text: fence.body, lines: 0 } : splitOptions(fence.body);
  const textLine = line + 1 + read.lines;
  const isSphinx = declared.argument === 'body' && fence.argument !== '' && !attributes;
  const isJoined = isSphinx && !isTitle(fence.argument, read);
  return isJoined
    ? { ...read, text: `${fence.argument}\n${read.text}`, textLine: textLine - 1, isJoined }
    : { textLine, isJoined, ...read };
}

/** Of `{note} words` Sphinx makes the first line of the body, mystmd a title: few words, apart from all that stands below. */
function isTitle(
  argument: string,
  { text, lines }: { readonly text: string; readonly lines: number },
): boolean {
  const isApart = lines > 0 || /^[ \t]*\r?\n/.test(text);
  return isApart && text.trim() !== '' && argument.length <= LONGEST_TITLE && !/[.,:;…]\s*$/.test(argument);
}

/** In characters. */
const LONGEST_TITLE = 80;

/** A title that stands among the options is one all the same: `:title:` of `{item}`. */
function titleAmong({ title }: Body['options'], fence: Fence, { argument }: Declaration): string | undefined {
  return argument === 'markdown' && fence.argument === '' ? title : undefined;
}

/** The options but a title that is one all the same. */
function others({ title, ...options }: Body['options'], heading: string | undefined): Body['options'] {
  return title === undefined || heading !== undefined ? options : { ...options, title };
}

/** Where a directive is named. */
function placeOf({ name, attributes }: Fence, line: number, page: Page): Place {
  return page.place(line, attributes ? ':::' : `{${name}`);
}

function reportFence(fence: Fence, line: number, page: Page): void {
  const { name, inner } = fence;
  const written = placeOf(fence, line, page);
  if (!fence.closed) reportUnclosed(fence, fence.attributes ? ':::' : '{', line, page);
  if (fence.indented) page.report('directive-indented', written, { name });
  if (fence.backticks) page.report('fence-backtick', written, { name });
  if (inner) {
    const words = /^\{[^}]*\}/.exec(inner.words)?.[0] ?? inner.words;
    page.report('fence-too-short', page.place(line + 1 + inner.line), { name, inner: words });
  }
}

/** The declaration of what a fence names, or is a slip of; says once a name where it is none. */
function knownDirective(
  fence: Fence,
  line: number,
  page: Page,
): { readonly name: string; readonly declared?: Declaration } {
  const name = directiveName(fence);
  const known = declarationOf(name, fence.attributes !== undefined);
  if (known?.name === name || !page.first(`directive ${name}`)) return known ?? { name };
  const place = placeOf(fence, line, page);
  if (known) page.report('directive-misspelt', place, { name, meant: known.name });
  else {
    const nearest = nearestOf(name, [...DIRECTIVES.keys()]);
    const answers = foldedAs(name, fence.argument) !== undefined;
    page.report('directive-unknown', place, { name, answers, ...(nearest && { nearest }) });
  }
  return known ?? { name };
}

function decoded({ name, body }: Fence, line: number): OpenedDirective {
  return {
    directive: { name, argument: '', options: {}, text: body, textLine: line, line },
    becomes: () => [preformatted(body, '', line)],
  };
}

function isDirective(name: string): boolean {
  return DIRECTIVES.has(name);
}
interface Known {
  readonly name: string;
  readonly declared: Declaration;
}

const MEANT = new Map<string, Known | undefined>();

/** What is declared under a name, or under the one it is a slip of. */
function declarationOf(name: string, isDiv: boolean): Known | undefined {
  const declared = DIRECTIVES.get(name);
  if (declared) return { name, declared };
  const key = `${isDiv} ${name}`;
  if (!MEANT.has(key)) {
    const meant = directiveMeant(name, DIRECTIVES, isDiv);
    MEANT.set(key, meant === undefined ? undefined : { name: meant, declared: DIRECTIVES.get(meant)! });
  }
  return MEANT.get(key);
}

/** How a fence of that name is cut when nobody closes it. */
function bodyOf(name: string): Declaration['body'] | undefined {
  const declared = declarationOf(name, false)?.declared;
  return declared?.readsMarkdown ? 'markdown' : declared?.body;
}

/** `words`: where in its first line the block is named. */
export function reportUnclosed(
  { marks, endedBy }: Pick<Fence, 'marks' | 'endedBy'>,
  words: string,
  line: number,
  page: Page,
): void {
  const before = endedBy === undefined ? undefined : page.place(line + endedBy).line;
  page.report('fence-unclosed', page.place(line, words), { marks, ...(before !== undefined && { before }) });
}

/** A chunk of a program shown in code is nothing lost. */
export function isLesson(name: string): boolean {
  return isDirective(name) && !LANGUAGE.test(name);
}

/** `first`: the source line on which the text that holds it starts. */
export function reportShown(
  rule: 'directive-in-code' | 'directive-in-html',
  { name, line }: Shown,
  first: number,
  page: Page,
): void {
  page.report(rule, page.place(first + line, `{${name}`), { name });
}

/** Whether a directive nobody declared answers, or hints: its title says so, else its name (`{réponse}`). */
function foldedAs(name: string, words: string): 'answer' | 'hint' | undefined {
  const roles = [words.trim() || name, name].map(roleOfTitle);
  return roles.find((role) => role === 'answer' || role === 'hint');
}

/** A directive nobody declared: its words are shown, its title as a paragraph. One that answers is folded. */
const UNKNOWN: Declaration = {
  names: [],
  summary: 'its words, as they stand',
  argument: 'markdown',
  options: [],
  body: 'markdown',
  becomes: (directive) => {
    const { name, line } = directive;
    const { title, body } = withTitle(directive);
    const role = foldedAs(name, plainText(element('p', {}, title)));
    if (role)
      return [part({ kind: 'disclosure', role }, line, title.length > 0 ? title : [text(name)], body)];
    return [...titleLine(directive.title, line), ...directive.body];
  },
};

/** One that takes a language runs, edits or tests code: it is shown as code, in which `#` makes no heading. */
const UNKNOWN_CODE: Declaration = {
  names: [],
  summary: 'code',
  argument: 'text',
  options: [],
  body: 'raw',
  becomes: ({ argument, text: source, line }) =>
    source.trim() === '' ? [] : [preformatted(source.replace(/^\n+|\s+$/g, ''), argument.trim(), line)],
};

const LANGUAGE =
  /^(?:i?python\d?|py|r|julia|bash|sh|shell|zsh|console|powershell|sql|sqlite|javascript|js|typescript|ts|html|css|json|ya?ml|xml|toml|java|kotlin|scala|c|cpp|c\+\+|csharp|cs|go|rust|ruby|php|perl|lua|matlab|octave|haskell|ocaml|scheme|lisp|prolog|fortran|micropython)$/i;
