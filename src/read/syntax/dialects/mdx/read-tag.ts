/**
 * Where a tag of MDX ends, and what it says: components, elements of HTML that only a program could read, expressions in
 * braces, `import` and `export`.
 *
 *     <Quiz options={[1, 2]}>        {value}        import Quiz from './quiz'
 */
import { type Budget, balanced } from '../jsx.ts';
import type { Tag } from '../tags.ts';

const COMPONENT = /<(\/?)(\p{Lu}[\p{L}\p{M}\w.]*|details|summary|[a-z][a-z0-9-]*)?/uy;
/** What nobody can read of one, up to its end. */
const BROKEN = /\s(?:(?!\n\s*\n|<)[\s\S]){1,4000}?\/>(?=[ \t]*(?:\n|$))/y;
/** Elements of HTML that frame what they hold: what stands in them is Markdown. */
export const HTML_FRAMES: ReadonlySet<string> = new Set(
  'div section article main center header footer nav aside p template'.split(' '),
);
const IMPORT = /import[ \t]+(?:[\w*{][^;'"]{0,4000}?[\s}]from[ \t]*)?(['"])[^'"\n]+\1[ \t]*;?[ \t]*(?=\n|$)/y;
const EXPORT = /export[ \t]+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|\{|\*)/y;

/** @param wordsIn the words of an attribute in braces, where they are no program's */
export function readTag(text: string, start: number, budget: Budget, wordsIn: WordsIn): Tag | undefined {
  const first = text[start]!;
  if (first === '{') return expressionAt(text, start, budget);
  if (first === ':') return inlineDirective(text, start);
  return first === '<' ? elementAt(text, start, budget, wordsIn) : moduleAt(text, start, budget);
}

type WordsIn = (written: string) => string | undefined;

const alone = (name: string, end: number, words: Tag['words'] = {}): Tag => ({
  name,
  kind: 'alone',
  words,
  end,
});

/** Lines of a program at the top of the page, or anywhere in it. */
function moduleAt(text: string, start: number, budget: Budget): Tag | undefined {
  IMPORT.lastIndex = start;
  if (IMPORT.test(text)) return alone('import', IMPORT.lastIndex);
  EXPORT.lastIndex = start;
  if (!EXPORT.test(text)) return undefined;
  let end = EXPORT.lastIndex;
  for (;;) {
    const stop = /\n[ \t]*(?:\n|$)|[{[(]/.exec(text.slice(end, end + 100_000));
    if (!stop) return alone('export', Math.min(text.length, end + 100_000));
    const from = end + stop.index;
    if (stop[0].startsWith('\n')) return alone('export', from);
    end = balanced(text, from, budget) ?? text.length;
  }
}

/** `{value}`; `{#name}` names a heading, and braces before a backtick are a role of MyST. */
function expressionAt(text: string, start: number, budget: Budget): Tag | undefined {
  if (/^\{(?:[#.]|\{<)/.test(text.slice(start, start + 3))) return undefined;
  if (/[\])`$^_\\]/.test(text[start - 1] ?? ' ')) return undefined;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^[ \t>]*:{2,}/.test(line)) return undefined;
  const end = balanced(text, start, budget);
  if (end === undefined || text[end] === '`') return undefined;
  return alone('{', end, { 0: text.slice(start + 1, end - 1) });
}

/** `:mdi[account]{size=2}`: words with a meaning that a site gave them. */
function inlineDirective(text: string, start: number): Tag | undefined {
  INLINE.lastIndex = start;
  const [whole, name, words = ''] = INLINE.exec(text) ?? [];
  return whole === undefined || /[\w:`]/.test(text[start - 1] ?? ' ')
    ? undefined
    : alone(':', start + whole.length, { 0: words, name: name! });
}
const INLINE = /:([a-z][\w-]*)\[([^[\]\n]*)\](?:\{[^{}\n]*\})?/y;

/** Of quizzes of GitBook's plug-ins; HTML has none that are called so. */
const OF_QUIZZES: ReadonlySet<string> = new Set('quiz question answer choice explanation'.split(' '));

const isRead = (name: string): boolean =>
  name === 'details' || name === 'summary' || HTML_FRAMES.has(name) || OF_QUIZZES.has(name);

function elementAt(text: string, start: number, budget: Budget, wordsIn: WordsIn): Tag | undefined {
  const [whole = '', slash, name = ''] = matchAt(COMPONENT, text, start) ?? [];
  const behind = start + whole.length;
  const isComponent = /^\p{Lu}/u.test(name) || isRead(name);
  if (slash) return isComponent || name === '' ? endTagAt(text, behind, name) : undefined;
  if (name === '')
    return text[behind] === '>' ? { name, kind: 'open', words: {}, end: behind + 1 } : undefined;
  const read = attributesAt(text, behind, budget);
  if (isComponent) return componentAt(text, behind, name, read);
  return read?.isJsx ? elementOfHtml(text, name, read, wordsIn) : undefined;
}

function componentAt(
  text: string,
  behind: number,
  name: string,
  read: Attributes | undefined,
): Tag | undefined {
  if (read) return { name, kind: read.isClosed ? 'alone' : 'open', words: read.words, end: read.end };
  return matchAt(BROKEN, text, behind) ? alone(name, BROKEN.lastIndex) : undefined;
}

/** One whose attributes are a program's: an empty one of the page's own, or written again with those that are words. */
function elementOfHtml(
  text: string,
  name: string,
  { words, end, isClosed }: Attributes,
  wordsIn: WordsIn,
): Tag | undefined {
  if (!name.includes('-')) return alone('<', end, { 0: htmlTag(name, words, isClosed, wordsIn), name });
  if (isClosed) return alone(name, end, words);
  const closer = `</${name}>`;
  return text.startsWith(closer, end) ? alone(name, end + closer.length, words) : undefined;
}

function endTagAt(text: string, behind: number, name: string): Tag | undefined {
  const end = /^\s*>/.exec(text.slice(behind, behind + 200));
  return end ? { name, kind: 'close', words: {}, end: behind + end[0].length } : undefined;
}

const KEPT = ['src', 'alt', 'href', 'id', 'title', 'width', 'height', 'controls'];

function htmlTag(name: string, words: Tag['words'], isClosed: boolean, wordsIn: WordsIn): string {
  const kept = KEPT.flatMap((key) => {
    const written = words[key];
    const value = written?.startsWith('{') ? (wordsIn(written) ?? written) : written;
    return value === undefined ? [] : [` ${key}="${value.replace(/"/g, '&quot;')}"`];
  });
  const isVoid = /^(?:img|br|hr|input|source|track|col|wbr|embed)$/.test(name);
  return `<${name}${kept.join('')}>${isClosed && !isVoid ? `</${name}>` : ''}`;
}

interface Attributes {
  readonly words: Readonly<Record<string, string>>;
  readonly end: number;
  readonly isClosed: boolean;
  /** Whether HTML couldn't read them. */
  readonly isJsx: boolean;
}

const SPACE = /\s*/y;
const END = /(\/?)>/y;
const NAME = /[\p{L}_:@#][\p{L}\p{M}\w:.@-]*/uy;
const VALUE = /\s*=\s*/y;
const STRING = /"[^"]*"|'[^']*'/y;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function attributesAt(text: string, start: number, budget: Budget): Attributes | undefined {
  const words: Record<string, string> = {};
  let isJsx = false;
  let offset = start;
  for (;;) {
    const space = matchAt(SPACE, text, offset)![0];
    offset += space.length;
    const end = matchAt(END, text, offset);
    if (end) return { words, end: offset + end[0].length, isClosed: end[1] === '/', isJsx };
    const one = attributeAt(text, offset, budget);
    if (!one || (one.name !== undefined && space === '' && offset === start)) return undefined;
    if (one.name !== undefined) words[one.name] = one.value;
    isJsx ||= one.value.startsWith('{');
    offset = one.end;
  }
}

interface Attribute {
  /** Absent where a program gives several: `{...props}`. */
  readonly name?: string;
  readonly value: string;
  readonly end: number;
}

function attributeAt(text: string, start: number, budget: Budget): Attribute | undefined {
  const spread = text[start] === '{' ? balanced(text, start, budget) : undefined;
  if (spread !== undefined) return { value: '{', end: spread };
  const name = matchAt(NAME, text, start)?.[0];
  if (name === undefined) return undefined;
  const behind = start + name.length;
  const equals = matchAt(VALUE, text, behind)?.[0];
  if (equals === undefined) return { name, value: 'true', end: behind };
  const from = behind + equals.length;
  const string = matchAt(STRING, text, from)?.[0];
  if (string !== undefined) return { ...boundIn(name, string.slice(1, -1)), end: from + string.length };
  const end = balanced(text, from, budget);
  return end === undefined ? undefined : { name, value: text.slice(from, end), end };
}

/** Vue's `:options="[1, 2]"` gives a program's value in words, as `options={[1, 2]}` does; what its `@click` does, nobody reads. */
function boundIn(name: string, value: string): Pick<Attribute, 'name' | 'value'> {
  const [, bound] = /^(?::|v-bind:)([\w.-]+)$/.exec(name) ?? [];
  if (bound !== undefined) return { name: bound, value: `{${withSignsRead(value)}}` };
  return /^(?:[@#:]|v-)/.test(name) ? { value } : { name, value };
}

const SIGNS: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  amp: '&',
};
const withSignsRead = (value: string): string =>
  value.replace(/&(quot|apos|#39|lt|gt|amp);/g, (_, sign: string) => SIGNS[sign]!);
