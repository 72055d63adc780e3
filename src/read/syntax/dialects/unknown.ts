/**
 * Marks of a tool that nobody here knows: `{% name %}`, `\begin{name}`, `[name]…[/name]`, `[NAME]…[ENDNAME]`, `.. name::`,
 * `@name{`, `>! words`, braces of a template. They would stand in the page as words, and what they hide with them. They are left out; what
 * they enclose is read, and folded where it is called an answer.
 */
import { type Dialect, signIn } from './dialect.ts';
import { liquidAt } from './liquid.ts';
import { meaningOf, named } from './meanings.ts';
import { folds } from './names.ts';
import {
  at,
  endOf,
  foldOf,
  type Line,
  type Prepared,
  preparedBy,
  rewritten,
  type Taken,
  textOf,
  trimmed,
} from './prepared.ts';
import {
  block,
  type Grammar,
  type Here,
  type Made,
  type Meaning,
  matchAt,
  NONE,
  OPEN,
  type Tag,
  withTagsRead,
  words,
} from './tags.ts';
import { ANSWERING, BLOCK_SIGNS, takesFor } from './unknown-blocks.ts';
import { ENDS_UPPER, upperMeans, upperNames, upperTagAt, withAnswersSetBelow } from './upper-tags.ts';

const TEX = /\\(begin|end)\{([A-Za-z]+)\*?\}(?:\[([^\]\n]*)\])?/y;
/** `[name]`, `[[name]]`, `{name}`. */
const BRACKET = /(\[{1,2}|\{)(\/?)(\p{Ll}[\p{L}\p{M}\w-]*)((?:[ =][^\]}\n]*)?)(?:\]{1,2}|\})/uy;
const TEMPLATE = /\{\{[#/&!]?([^{}\n]*)\}\}/y;
/** Anki's gaps: `{{c1::Paris::a town}}`. */
const CLOZE = /^c\d+::(.*?)(?:::(.*))?$/;

/** `{{collapse top|title=Answer}}`. */
const WIKI_FOLD =
  /^[ \t]*(?:collapse|hidden)[ \t]+(top|begin|start|bottom|end)\b[ \t]*(?:\|(?:[^|]*\|)*?[ \t]*(?:title|header|1)?[ \t]*=?([^|=]+))?/i;
/** `{{Solution|…}}`. */
const NAMED = /^[ \t]*(?![ \t])([\p{L} _-]+?)(?<! )[ \t]*\|(.*)$/u;

function readTag(text: string, start: number, ended: ReadonlySet<string>): Tag | undefined {
  const first = text[start];
  if (first === '◊' || first === '@') return bracedAt(text, start);
  if (first === '\\') return texAt(text, start) ?? bracedAt(text, start);
  if (first === '[') return bracketAt(text, start, ended);
  if (text[start + 1] === '%') return liquidAt(text, start);
  return text[start + 1] === '{' ? templateAt(text, start) : bracketAt(text, start, ended);
}

function texAt(text: string, start: number): Tag | undefined {
  const [whole, which, name, title] = matchAt(TEX, text, start) ?? [];
  if (whole === undefined || MATHS.test(name!)) return undefined;
  const words: Tag['words'] = title === undefined ? {} : { title };
  return { name: name!, kind: which === 'end' ? 'close' : 'open', words, end: start + whole.length };
}
const BRACED = /[◊@\\]([\p{L}][\p{L}\p{N}-]*)(?:\[[^\]\n]*\])?\{/uy;
/** So long is what a pair of braces may hold. */
const MOST_BRACED = 4000;

/** What stands in braces behind a name: any of Pollen's, elsewhere an answer's. */
function bracedAt(text: string, start: number): Tag | undefined {
  const [whole, name = ''] = matchAt(BRACED, text, start) ?? [];
  if (whole === undefined || (text[start] !== '◊' && !folds(name))) return undefined;
  let depth = 1;
  const from = start + whole.length;
  let end = from;
  for (; end < text.length && end - from < MOST_BRACED && depth > 0; end++) {
    if (text[end] === '{') depth++;
    else if (text[end] === '}') depth--;
  }
  return depth > 0 ? undefined : { name, kind: 'alone', words: { braced: text.slice(from, end - 1) }, end };
}
/** Formulas, which are read. */
const MATHS =
  /^(?:equation|align|aligned|alignat|gather|gathered|multline|eqnarray|array|[bBpvV]?matrix|smallmatrix|cases|split|flalign|subarray|math|displaymath|CD|tikzpicture)$/;

/** The marks and names of all that something ends. */
const endedIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(ENDS), ([, marks, name]) => `${marks}${name}`));
const ENDS = /(\[{1,2}|\{)\/(\p{Ll}[\p{L}\p{M}\w-]*)/gu;

function bracketAt(text: string, start: number, ended: ReadonlySet<string>): Tag | undefined {
  const [whole, marks, slash, name, rest = ''] = matchAt(BRACKET, text, start) ?? [];
  if (whole === undefined || /[([:]/.test(text[start + whole.length] ?? '')) return undefined;
  // Words in brackets are words, unless something ends them as a tag.
  if (!slash && !ended.has(`${marks}${name}`)) return undefined;
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
  const [, side, title] = WIKI_FOLD.exec(inner) ?? [];
  if (side !== undefined)
    return {
      name: 'collapse',
      kind: /^(?:bottom|end)$/i.test(side) ? 'close' : 'open',
      words: title === undefined ? {} : { title: title.trim() },
      end: start + whole!.length,
    };
  // A name alone is a substitution of MyST.
  if (whole === undefined || /^[ \t]*[A-Za-z_][\w.-]*[ \t]*$/.test(inner)) return undefined;
  return { name: '{{', kind: 'alone', words: { 0: inner }, end: start + whole.length };
}

/** A remark for other authors, and words that no tool is to read. */
const OWN: Readonly<Record<string, Meaning>> = { comment: () => NONE, ...named('raw verbatim', () => OPEN) };

export function means(node: Here, own: Readonly<Record<string, Meaning>> = {}): Made {
  const { tag } = node;
  if (tag.name === '{{') return template(node);
  if (tag.words.braced !== undefined) return bracedMeans(node, tag.words.braced);
  return meaningOf(node, { ...OWN, ...own });
}

/** `◊solution{…}`, `\\answer{…}`. */
function bracedMeans({ tag, line }: Here, inner: string): Made {
  const role = folds(tag.name);
  const body = trimmed(at(line, inner));
  if (role) return block(foldOf(body, { line, role }));
  const level = /^h([1-6])$/.exec(tag.name)?.[1];
  if (level !== undefined) return block(at(line, `${'#'.repeat(Number(level))} ${inner.trim()}`));
  return inner.includes('\n') ? block(body) : words(inner);
}

function template({ tag, line, unread }: Here): Made {
  const inner = tag.words[0]!;
  const [, called, told] = NAMED.exec(inner) ?? [];
  const role = called === undefined ? undefined : folds(called);
  if (role) return block(foldOf(at(line, told!), { line, title: called, role }));
  const [, hidden, hint] = CLOZE.exec(inner) ?? [];
  if (hidden !== undefined)
    return words(`{gap}\`${hidden.replace(/[`|>]/g, ' ').trim()}\`${hint ? ` (${hint})` : ''}`);
  unread(`{{${inner}}}`);
  return NONE;
}

function grammarOf(text: string): Grammar {
  const upper = upperNames(text);
  const ended = endedIn(text);
  return {
    start: String.raw`\{[%{/\p{L}]|\\(?:begin|end)\{|[◊@\\][^\s\\◊@{}[\]()]+[[{]|\[{1,2}\/?\p{L}`,
    read: (all, start) => readTag(all, start, ended) ?? upperTagAt(all, start, upper),
    means: (node) => (node.tag.words.upper === undefined ? means(node) : upperMeans(node)),
  };
}

const AT = /^[ \t]*(@{1,2})(\p{L}[\p{L}\p{M}\w-]*)(?:[ \t]*[({[].*)?$/u;
/** A quoted picture is none. */
const VEILED = /^[ \t]*>!(?!\[)[ \t]?(.*?)(?:!<)?[ \t]*$/;

/** Words that a reader has to click: `>! It floats. !<`. */
function veiled(lines: readonly Line[], index: number): Taken | undefined {
  if (!VEILED.test(lines[index]!.text)) return undefined;
  const end = endOf(lines, index, ({ text }) => /^[ \t]*>/.test(text));
  const body = lines
    .slice(index, end)
    .map(({ text, line }) => ({ text: text.replace(/^[ \t]*>!?[ \t]?/, '').replace(/!<[ \t]*$/, ''), line }));
  const { line } = lines[index]!;
  return { made: foldOf(body, { line, role: 'answer' }), end };
}

/** `@name`: what it says of what stands below it. An answer's holds what goes to `@end`. */
function called(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, marks, name = ''] = AT.exec(text) ?? [];
  if (marks === undefined) return undefined;
  const role = folds(name);
  const last = role
    ? lines.slice(index, index + REACH).findIndex((one) => one.text.trim().startsWith(`${marks}end`))
    : -1;
  return last > 0
    ? { made: foldOf(lines.slice(index + 1, index + last), { line, role }), end: index + last + 1 }
    : { made: at(line, ''), end: index + 1, unread: [{ name: `${marks}${name}`, line }] };
}
/** So many lines are looked through for what ends one. */
const REACH = 500;

const LABELLED = new RegExp(String.raw`^[ \t]*#(${ANSWERING}\p{L}*)[ \t]*:[ \t]*(\S.*)$`, 'iu');

/** `#answer: It floats.` */
function labelled(lines: readonly Line[], index: number): Taken | undefined {
  const { text, line } = lines[index]!;
  const [, name = '', told] = LABELLED.exec(text) ?? [];
  const role = told === undefined ? undefined : folds(name);
  if (!role) return undefined;
  const end = endOf(lines, index + 1, (one) => one.text.trim() !== '');
  return { made: foldOf([...at(line, told!), ...lines.slice(index + 1, end)], { line, role }), end };
}

/** Marks that take lines. */
function withLinesRead({ lines, unread }: Prepared): Prepared {
  const read = rewritten(lines, ...takesFor(textOf(lines)), veiled, called, labelled);
  return { lines: read.lines, unread: [...unread, ...read.unread] };
}

/** What each begins with is told at a glance: at most places of a page, none does. */
const SIGN = new RegExp(
  `(?:^|(?=[{[@\\\\◊]))(?:${[
    String.raw`\{%-?[ \t]*(?:end|\/)?[A-Za-z][^%\n]*%\}`,
    String.raw`^[ \t]*\\begin\{(?:solution|answer|exercise|question|hint|proof|choices|parts|itemize|enumerate|quiz|reponse|corrige)\w*\*?\}`,
    String.raw`^[ \t]*\[{1,2}\/\p{L}[\p{L}\w-]*\]{1,2}[ \t]*$|[[{]\/${ANSWERING}\p{L}*[\]}]`,
    ...BLOCK_SIGNS,
    String.raw`[@\\]${ANSWERING}\w*\{`,
    String.raw`\{\{[ \t]*${ANSWERING}\w*[ \t]*\|`,
    String.raw`\{\{[ \t]*(?:collapse|hidden)[ \t]+(?:top|begin|start)`,
    String.raw`^[ \t]*>!(?!\[)`,
    String.raw`^[ \t]*(?:@(?:question|quiz|exercise|end)|@{1,2}${ANSWERING})[\p{L}\w]*(?:[ \t({[].*)?$`,
    String.raw`^[ \t]*#${ANSWERING}\p{L}*[ \t]*:`,
    String.raw`\{\{c\d+::`,
    String.raw`\{\{[ \t]*[#/&!][^{}\n]*\}\}|\{\{[^{}\n]*[|"'(][^{}\n]*\}\}`,
  ].join('|')})`,
  'imu',
);

/** A part of whatever fits: V8 takes longer to make the whole pattern than a small lesson to ask it. */
const MARKS =
  /\{[%{]|[[{]\/|[@\\]\p{L}+\{|>!|◊|^[ \t]*(?:@@?\p{L}|\.\.[ \t]|#[+\p{L}]|:[\w\p{L}]+:[ \t]*$|::(?:[ \t]*$|:{0,2}\/))|^(?:={2}|\.[acghlors]|\[|\+{4}|\|\|)/imu;

export const unknown: Dialect = {
  name: '?',
  isUnknown: true,
  evidence: (text) => (MARKS.test(text) ? (signIn(text, SIGN) ?? signIn(text, ENDS_UPPER)) : undefined),
  prepare: (source) =>
    preparedBy([withAnswersSetBelow, (text) => withLinesRead(withTagsRead(text, grammarOf(text)))], source),
};
