/**
 * Marks of a tool that nobody here knows: `{% name %}`, `\begin{name}`, `[name]…[/name]`, `.. name::`, `@name{`, `>! words`,
 * braces of a template. They would stand in the page as words, and what they hide with them. They are left out; what
 * they enclose is read, and folded where it is called an answer.
 */
import { type Dialect, signIn } from './dialect.ts';
import { ALERTS, asks, BOXES, bareName, FOLDS, folds, TABS } from './names.ts';
import { container, dedented, indentOf, type Line, type Prepared, trimmed } from './prepared.ts';
import { type Grammar, type Made, type Node, type Tag, withTagsRead } from './tags.ts';

const LIQUID = /\{%-?[ \t]*(end|\/)?[ \t]*([A-Za-z][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^%"'\n]|%(?!\}))*)%\}/y;
const TEX = /\\(begin|end)\{([A-Za-z]+)\*?\}(?:\[([^\]\n]*)\])?/y;
const BRACKET = /\[(\/?)([a-z][\w-]*)((?:[ =][^\]\n]*)?)\]/y;
const TEMPLATE = /\{\{[#/&!]?([^{}\n]*)\}\}/y;
/** Anki's gaps: `{{c1::Paris::a town}}`. */
const CLOZE = /^c\d+::(.*?)(?:::(.*))?$/;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readTag(text: string, start: number): Tag | undefined {
  const first = text[start];
  if (first === '\\') return texAt(text, start);
  if (first === '[') return bracketAt(text, start);
  return text[start + 1] === '%' ? liquidAt(text, start) : templateAt(text, start);
}

/** A tag of Liquid, Jinja, Twig or Nunjucks. */
export function liquidAt(text: string, start: number): Tag | undefined {
  const [whole, end, name, rest = ''] = matchAt(LIQUID, text, start) ?? [];
  if (whole === undefined) return undefined;
  const words: Record<string, string> = {};
  for (const [, key = '0', , value = ''] of rest.matchAll(/(?:(\w+)[ \t]*[=:][ \t]*)?(["'])(.*?)\2/g))
    words[key] = value;
  return { name: name!, kind: end ? 'close' : 'open', words, end: start + whole.length };
}

function texAt(text: string, start: number): Tag | undefined {
  const [whole, which, name, title] = matchAt(TEX, text, start) ?? [];
  if (whole === undefined || MATHS.test(name!)) return undefined;
  const words: Tag['words'] = title === undefined ? {} : { title };
  return { name: name!, kind: which === 'end' ? 'close' : 'open', words, end: start + whole.length };
}
/** Formulas, which are read. */
const MATHS =
  /^(?:equation|align|aligned|alignat|gather|gathered|multline|eqnarray|array|[bBpvV]?matrix|smallmatrix|cases|split|flalign|subarray|math|displaymath|CD|tikzpicture)$/;

function bracketAt(text: string, start: number): Tag | undefined {
  const [whole, slash, name, rest = ''] = matchAt(BRACKET, text, start) ?? [];
  if (whole === undefined || /[([:]/.test(text[start + whole.length] ?? '')) return undefined;
  // Words in brackets are words, unless something ends them as a tag.
  if (!slash && !text.includes(`[/${name}]`, start)) return undefined;
  const title = /(?:title|summary|label)[ \t]*=[ \t]*["']([^"']*)["']/.exec(rest)?.[1];
  return {
    name: name!,
    kind: slash ? 'close' : 'open',
    words: title === undefined ? {} : { title },
    end: start + whole.length,
  };
}

function templateAt(text: string, start: number): Tag | undefined {
  const [whole, inner = ''] = matchAt(TEMPLATE, text, start) ?? [];
  // A name alone is a substitution of MyST.
  if (whole === undefined || /^[ \t]*[A-Za-z_][\w.-]*[ \t]*$/.test(inner)) return undefined;
  return { name: '{{', kind: 'alone', words: { 0: inner }, end: start + whole.length };
}

const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });
const NONE: Made = { kind: 'words', text: '' };

export function means(node: Node, body: () => readonly Line[], unread: (name: string) => void): Made {
  const { tag } = node;
  if (tag.name === '{{') return template(tag.words[0]!, unread);
  // A remark for other authors, and words that no tool is to read.
  if (tag.name === 'comment') return NONE;
  if (tag.name === 'raw' || tag.name === 'verbatim') return { kind: 'open' };
  const called = node.children ? boxOf(node, body) : undefined;
  if (called) return called;
  unread(tag.name);
  return node.children ? { kind: 'open' } : NONE;
}

/** What a tag's name or title says that it is: a fold, a tab, an exercise, a box. */
function boxOf({ tag, line }: Node, body: () => readonly Line[]): Made | undefined {
  const called = bareName(tag.name);
  const title = tag.words.title ?? tag.words.summary ?? tag.words.label ?? tag.words[0];
  const type = BOXES[(tag.words.style ?? tag.words.type ?? called).toLowerCase()];
  const role =
    type === undefined ? (folds(tag.name) ?? (title === undefined ? undefined : folds(title))) : undefined;
  if (role || FOLDS.has(called))
    return block(container({ name: 'dropdown', title, options: { class: role }, body: body(), line }));
  if (TABS.has(called)) return block(container({ name: 'tab-item', title, body: body(), line }));
  if (asks(called)) return block(container({ name: 'exercise', title, body: body(), line }));
  if (type !== undefined || ALERTS.has(called))
    return block(container({ name: type ?? 'note', body: body(), line }));
  return undefined;
}

function template(inner: string, unread: (name: string) => void): Made {
  const [, words, hint] = CLOZE.exec(inner) ?? [];
  if (words !== undefined)
    return {
      kind: 'words',
      text: `{gap}\`${words.replace(/[`|>]/g, ' ').trim()}\`${hint ? ` (${hint})` : ''}`,
    };
  unread(`{{${inner}}}`);
  return NONE;
}

const GRAMMAR: Grammar = { start: String.raw`\{[%{]|\\(?:begin|end)\{|\[\/?[a-z]`, read: readTag, means };

const RST = /^[ \t]*\.\.[ \t]+([a-zA-Z][\w:-]*)::[ \t]*(.*)$/;
const AT = /^[ \t]*@([A-Za-z][\w-]*)(?:[ \t]*[({[].*)?$/;
/** A quoted picture is none. */
const VEILED = /^[ \t]*>!(?!\[)[ \t]?(.*?)(?:!<)?[ \t]*$/;

/** What takes some lines becomes others; undefined where a line is none of it. */
type Take = (
  lines: readonly Line[],
  index: number,
) => { readonly made: readonly Line[]; readonly end: number } | undefined;

/** A directive of reStructuredText, its body further in. */
function rst(lines: readonly Line[], index: number): ReturnType<Take> {
  const { text, line } = lines[index]!;
  const [, name, title] = RST.exec(text) ?? [];
  if (name === undefined) return undefined;
  const isInside = (one: Line): boolean => one.text.trim() === '' || indentOf(one.text) > indentOf(text);
  const end = endOf(lines, index + 1, isInside);
  const body = dedented(trimmed(lines.slice(index + 1, end)));
  return { made: container({ name, title, body, line }), end };
}

/** Words that a reader has to click: `>! It floats. !<`. */
function veiled(lines: readonly Line[], index: number): ReturnType<Take> {
  if (!VEILED.test(lines[index]!.text)) return undefined;
  const end = endOf(lines, index, ({ text }) => /^[ \t]*>/.test(text));
  const body = lines
    .slice(index, end)
    .map(({ text, line }) => ({ text: text.replace(/^[ \t]*>!?[ \t]?/, '').replace(/!<[ \t]*$/, ''), line }));
  const { line } = lines[index]!;
  return { made: container({ name: 'dropdown', options: { class: 'answer' }, body, line }), end };
}

function endOf(lines: readonly Line[], from: number, isInside: (line: Line) => boolean): number {
  let end = from;
  while (end < lines.length && isInside(lines[end]!)) end++;
  return end;
}

function fenced(lines: readonly Line[], index: number): ReturnType<Take> {
  const marks = FENCE.exec(lines[index]!.text)?.[1];
  if (marks === undefined) return undefined;
  const end = endOf(lines, index + 1, ({ text }) => !FENCE.exec(text)?.[1]?.startsWith(marks)) + 1;
  return { made: lines.slice(index, end), end };
}
const FENCE = /^[ \t]*(`{3,}|~{3,6}(?!~))/;

/** Marks that take lines. */
function withLinesRead({ lines, unread }: Prepared): Prepared {
  const out: Line[] = [];
  const names = new Map(unread.map((one) => [one.name, one]));
  for (let index = 0; index < lines.length; ) {
    const one = lines[index]!;
    const taken = fenced(lines, index) ?? rst(lines, index) ?? veiled(lines, index);
    const called = taken ? undefined : AT.exec(one.text)?.[1];
    if (called !== undefined) names.set(`@${called}`, { name: `@${called}`, line: one.line });
    out.push(...(taken?.made ?? [called === undefined ? one : { ...one, text: '' }]));
    index = taken?.end ?? index + 1;
  }
  return { lines: out, unread: [...names.values()] };
}

const SIGN = new RegExp(
  [
    String.raw`\{%-?[ \t]*(?:end|\/)?[A-Za-z][^%\n]*%\}`,
    String.raw`^[ \t]*\\begin\{(?:solution|answer|exercise|question|hint|proof|choices|parts|itemize|enumerate|quiz|reponse|corrige)\w*\*?\}`,
    String.raw`^[ \t]*\[\/[a-z][\w-]*\][ \t]*$`,
    String.raw`^[ \t]*\.\.[ \t]+[a-zA-Z][\w:-]*::`,
    String.raw`^[ \t]*>!(?!\[)`,
    String.raw`^[ \t]*@(?:solution|answer|hint|question|quiz|exercise|reponse|end)\w*(?:[ \t({[].*)?$`,
    String.raw`\{\{c\d+::`,
    String.raw`\{\{[ \t]*[#/&!][^{}\n]*\}\}|\{\{[^{}\n]*[|"'(][^{}\n]*\}\}`,
  ].join('|'),
  'm',
);

export const unknown: Dialect = {
  name: '?',
  isUnknown: true,
  evidence: (text) => signIn(text, SIGN),
  prepare: (text) => withLinesRead(withTagsRead(text, GRAMMAR)),
};
