/**
 * MDX, and Docusaurus, which reads all its pages so: components (`<Tabs>`, `<Details>`, `<Quiz>`), `import` and `export`,
 * expressions in braces. Components that many sites have are read, others are named; what they hold is read in any case,
 * and what is called an answer is folded.
 */
import { type Dialect, signIn } from './dialect.ts';
import { type Budget, balanced, exportsIn, expressionWords, newBudget, stringIn, toldIn } from './jsx.ts';
import { answerFold, answerHere, rightIn, startIn, type Told, toldLines } from './known-answers.ts';
import { ALERTS, asks, BOXES, bareName, FOLDS, FRAMES, folds, NOTHING, spoken, TABS } from './names.ts';
import { offeredIn } from './offered.ts';
import {
  at,
  container,
  type Line,
  oneLine,
  type Prepared,
  questionOf,
  textOf,
  type Unread,
} from './prepared.ts';
import { choiceIn, quizLines } from './quiz-data.ts';
import { type Grammar, type Made, type Node, type Tag, withTagsRead } from './tags.ts';

const COMPONENT = /<(\/?)([A-Z][\w.]*|details|summary|[a-z][a-z0-9]*)?/y;
/** Elements of HTML that frame what they hold: what stands in them is Markdown. */
const HTML_FRAMES: ReadonlySet<string> = new Set(
  'div section article main center header footer nav aside p'.split(' '),
);
const IMPORT = /import[ \t]+(?:[\w*{][^;'"]{0,4000}?[\s}]from[ \t]*)?(['"])[^'"\n]+\1[ \t]*;?[ \t]*(?=\n|$)/y;
const EXPORT = /export[ \t]+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|\{|\*)/y;

function readTag(text: string, start: number, budget: Budget): Tag | undefined {
  const first = text[start]!;
  if (first === '{') return expressionAt(text, start, budget);
  if (first === ':') return inlineDirective(text, start);
  return first === '<' ? elementAt(text, start, budget) : moduleAt(text, start, budget);
}

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

const isFrameOfHtml = (name: string): boolean =>
  name === 'details' || name === 'summary' || HTML_FRAMES.has(name);

function elementAt(text: string, start: number, budget: Budget): Tag | undefined {
  const [whole = '', slash, name = ''] = matchAt(COMPONENT, text, start) ?? [];
  const behind = start + whole.length;
  const isComponent = /^[A-Z]/.test(name) || isFrameOfHtml(name);
  if (slash) return isComponent || name === '' ? endTagAt(text, behind, name) : undefined;
  if (name === '')
    return text[behind] === '>' ? { name, kind: 'open', words: {}, end: behind + 1 } : undefined;
  const read = attributesAt(text, behind, budget);
  if (!read || (!isComponent && !read.isJsx)) return undefined;
  const { words, end, isClosed } = read;
  // An element of HTML whose attributes are a program's: written again with those that are words.
  if (!isComponent) return alone('<', end, { 0: htmlTag(name, words, isClosed), name });
  return { name, kind: isClosed ? 'alone' : 'open', words, end };
}

function endTagAt(text: string, behind: number, name: string): Tag | undefined {
  const end = /^\s*>/.exec(text.slice(behind, behind + 200));
  return end ? { name, kind: 'close', words: {}, end: behind + end[0].length } : undefined;
}

const KEPT = ['src', 'alt', 'href', 'id', 'title', 'width', 'height', 'controls'];

function htmlTag(name: string, words: Tag['words'], isClosed: boolean): string {
  const kept = KEPT.flatMap((key) => {
    const value = words[key];
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
const NAME = /[A-Za-z_][\w:.-]*/y;
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
  if (string !== undefined) return { name, value: string.slice(1, -1), end: from + string.length };
  const end = balanced(text, from, budget);
  return end === undefined ? undefined : { name, value: text.slice(from, end), end };
}

/** The words of an attribute: a string, also in braces, or the file that a program asks for. */
function wordsOf(node: Pick<Node, 'tag'>, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const written = node.tag.words[name];
    const words = written?.startsWith('{') ? stringIn(written) : written;
    if (words !== undefined && words !== 'true' && words !== '') return words;
  }
  return undefined;
}

const TITLES = ['summary', 'title', 'label', 'header', 'heading', 'name', 'question'];

type Meaning = (node: Node, body: () => readonly Line[], around: Around) => Made | undefined;

interface Around {
  readonly unread: (name: string) => void;
  /** What the page's program calls by a name. */
  readonly values: ReadonlyMap<string, string>;
}

const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });
const NONE: Made = { kind: 'words', text: '' };
const OPEN: Made = { kind: 'open' };

function folded(node: Node, body: readonly Line[], role?: 'answer' | 'hint', title?: string): Made {
  const own = title ?? wordsOf(node, ...TITLES) ?? (role ? spoken(node.tag.name) : undefined);
  const options = { class: role };
  return block(container({ name: 'dropdown', title: own, options, body, line: node.line }));
}

const details: Meaning = (node, body) => {
  const summary = node.children?.find(({ tag }) => tag.name === 'summary');
  return folded(node, body(), undefined, summary && oneLine(summary.inner));
};

const tab: Meaning = (node, body) => {
  const title = wordsOf(node, 'label', 'title', 'value', 'name');
  if (title !== undefined && folds(title)) return folded(node, body(), undefined, title);
  return block(container({ name: 'tab-item', title, body: body(), line: node.line }));
};

const alert: Meaning = (node, body) => {
  const called = bareName(node.tag.name);
  const type =
    (ALERTS.has(called) ? wordsOf(node, 'type', 'variant', 'kind', 'level', 'color') : called) ?? 'note';
  const title = wordsOf(node, 'title', 'header', 'heading');
  const own = BOXES[type.toLowerCase()] ?? 'note';
  const options = { class: title === undefined ? undefined : own };
  const name = title === undefined ? own : 'admonition';
  return block(container({ name, title, options, body: body(), line: node.line }));
};

const picture: Meaning = (node, _body, { unread }) => {
  const src = wordsOf(node, 'src', 'img', 'image', 'light', 'sources', 'url');
  if (src === undefined) {
    unread(`<${node.tag.name}>`);
    return NONE;
  }
  const alt = wordsOf(node, 'alt', 'caption', 'title') ?? '';
  return { kind: 'words', text: `![${alt.replace(/[[\]]/g, '')}](<${src}>)` };
};

const FILMS: ReadonlySet<string> = new Set(
  'youtube youtubeembed youtubevideo liteyoutube liteyoutubeembed video videoplayer reactplayer vimeo'.split(
    ' ',
  ),
);

function filmLines(
  given: string,
  options: Readonly<Record<string, string | undefined>>,
  line: number,
): readonly Line[] {
  const isHosted = /^[\w-]{11}$/.test(given);
  const isFile = /\.(?:mp4|m4v|webm|ogv|mov)$/i.test(given);
  const name = isHosted ? 'youtube' : isFile ? 'video' : 'iframe';
  return container({ name, title: given, options, body: [], line });
}

const film: Meaning = (node, _body, { unread }) => {
  const given = wordsOf(node, ...ADDRESSES);
  if (given !== undefined) return block(filmLines(given, { title: wordsOf(node, 'title') }, node.line));
  unread(`<${node.tag.name}>`);
  return NONE;
};
const ADDRESSES = 'id videoId videoID videoid youTubeId youtubeId url src link href'.split(' ');

const link: Meaning = (node, body) => {
  const target = wordsOf(node, 'to', 'href');
  const words = oneLine(textOf(body())) || wordsOf(node, 'label', 'title', 'text');
  if (words === undefined) return NONE;
  return { kind: 'words', text: target === undefined ? words : `[${words}](<${target}>)` };
};

/** A box to answer in: the question has one of its own. What it says is right answers the words above it. */
const answer: Meaning = (node, body) => {
  const right = rightIn(node.tag.words, toldIn);
  // What it holds are words beside the box to type in.
  if (node.children && right)
    return block([...body(), { text: '', line: node.line }, ...answerFold(right, node.line)]);
  if (node.children) return folded(node, body(), 'answer');
  return right ? answerHere(right, node.line, wordsOf(node, 'label')) : NONE;
};

const quiz: Meaning = (node, body, { unread, values }) => {
  const lists = Object.values(node.tag.words).filter((one) => one.startsWith('{'));
  const read = lists
    .map((one) => quizLines(values.get(one.slice(1, -1).trim()) ?? one.slice(1, -1), node.line))
    .find((lines) => lines !== undefined);
  if (read) return block(read);
  const single = quizLines(asObject(node, values), node.line);
  if (single) return block(single);
  if (!node.children) {
    unread(`<${node.tag.name}>`);
    return NONE;
  }
  const asked = offeredIn(node) ?? choiceIn(body(), node.tag.words, node.line);
  if (asked) return block(asked);
  const right = rightIn(node.tag.words, toldIn);
  return right ? block([...body(), { text: '', line: node.line }, ...answerFold(right, node.line)]) : OPEN;
};

/** `<Question question="…" options={[…]} answer={1} />` as the object that it is. */
function asObject(node: Pick<Node, 'tag'>, values: ReadonlyMap<string, string>): string {
  const pairs = Object.entries(node.tag.words).map(([name, value]) => {
    const inner = value.startsWith('{') ? value.slice(1, -1).trim() : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${values.get(inner) ?? inner}`;
  });
  return `[{${pairs.join(', ')}}]`;
}

const trueFalse: Meaning = (node, body) => {
  const written = node.tag.words.correct ?? node.tag.words.answer;
  if (!node.children || written === undefined) return undefined;
  const isTrue = /true/.test(written);
  const option = (words: string, correct: boolean) => ({ words: at(node.line, words), correct });
  const options = [option('True', isTrue), option('False', !isTrue)];
  return block(questionOf({ line: node.line, stem: body(), options }));
};

const codeBlock: Meaning = (node) => {
  const language =
    wordsOf(node, 'language', 'lang') ?? /language-(\w+)/.exec(node.tag.words.className ?? '')?.[1] ?? '';
  const source =
    /^\s*\{\s*`([\s\S]*)`\s*\}\s*$/.exec(node.inner)?.[1] ?? node.inner.replace(/^\n|\n\s*$/g, '');
  const marks = '`'.repeat(Math.max(3, ...[...source.matchAll(/`+/g)].map(([one]) => one.length + 1)));
  return block(at(node.line, `${marks}${language}\n${source}\n${marks}`));
};

const BY_NAME: Readonly<Record<string, Meaning>> = {
  details,
  codeblock: codeBlock,
  image: picture,
  img: picture,
  themedimage: picture,
  figure: picture,
  link,
  a: link,
  button: link,
  answer,
  textanswer: answer,
  stringanswer: answer,
  truefalse: trueFalse,
  truefalseanswer: trueFalse,
  ...Object.fromEntries([...FILMS].map((name) => [name, film])),
  ...Object.fromEntries(
    'quiz question quizquestion choiceanswer choice multiplechoice singlechoice mcq reviewquiz knowledgecheck checkpoint'
      .split(' ')
      .map((name) => [name, quiz]),
  ),
};

/** What a component of any name asks in its words, with options or what is right. */
function askedInWords({ tag, line }: Node, right: Told | undefined, { values }: Around) {
  const node = { tag, line };
  const stem = wordsOf(node, 'question', 'prompt', 'stem', 'front');
  if (stem === undefined) return undefined;
  const lists = Object.values(tag.words).filter((one) => /^\{\s*\[/.test(one));
  // Without a key it may be a poll.
  if (lists.some((one) => right !== undefined || /correct|right/i.test(one))) {
    const read = quizLines(asObject(node, values), line);
    if (read) return read;
  }
  const back = right ?? rightIn({ answer: tag.words.back ?? '' }, toldIn);
  const start = startIn(tag.words, toldIn);
  const stemLines = [...at(line, stem), ...(start ? [{ text: '', line }, ...toldLines(start, line)] : [])];
  return back && questionOf({ line, stem: stemLines, feedback: toldLines(back, line) });
}

/** A component whose words tell what is right, beside what it holds; undefined where they don't. */
function byWords(node: Node, body: () => readonly Line[], around: Around): Made | undefined {
  const { line, tag, children } = node;
  const right = rightIn(tag.words, toldIn);
  const asked = children ? undefined : askedInWords(node, right, around);
  if (asked) return block(asked);
  if (!right) return undefined;
  const start = startIn(tag.words, toldIn);
  if (!children && !start) return answerHere(right, line, wordsOf(node, 'label'));
  const empty = { text: '', line };
  const told = () => [
    // One word by itself names it.
    ...(children && !/^\s*[\w-]*\s*$/.test(node.inner) ? [...body(), empty] : []),
    ...(start ? [...toldLines(start, line), empty] : []),
    ...answerFold(right, line, wordsOf(node, 'label')),
  ];
  const made = byKind(node, told, { ...around, unread: () => {} });
  return made.kind === 'block' ? made : block(told());
}

/** What is told by what a component is called. */
function byKind(node: Node, body: () => readonly Line[], { unread }: Around): Made {
  const called = bareName(node.tag.name);
  if (NOTHING.has(called)) return NONE;
  if (TABS.has(called)) return tab(node, body, { unread, values: new Map() })!;
  if (FOLDS.has(called)) return folded(node, body());
  const role = folds(node.tag.name);
  if (role && node.children) return folded(node, body(), role);
  if ((ALERTS.has(called) || BOXES[called]) && node.children)
    return alert(node, body, { unread, values: new Map() })!;
  if (asks(called) && node.children) {
    const title = wordsOf(node, 'title', 'label', 'name');
    return block(container({ name: 'exercise', title, body: body(), line: node.line }));
  }
  if (!FRAMES.has(called)) unread(`<${node.tag.name}>`);
  return node.children ? OPEN : NONE;
}

/** Words of a page's program where they stand in its text. */
function programWords(node: Node, around: Around): Made | undefined {
  const { name, words } = node.tag;
  if (name === 'import' || name === 'export') return NONE;
  if (name === '<') return { kind: 'words', text: words[0]! };
  if (name === ':')
    return {
      kind: 'words',
      text: words.name === 'kbd' ? `<kbd>${words[0]}</kbd>` : SILENT.test(words.name!) ? '' : words[0]!,
    };
  if (name !== '{') return undefined;
  const text = expressionWords(words[0]!);
  if (text === undefined) around.unread(`{${oneLine(words[0]!).slice(0, 40)}}`);
  return { kind: 'words', text: text ?? '' };
}
const SILENT = /^(?:mdi|icon|fa|br)/;

function grammarFor(values: ReadonlyMap<string, string>): Grammar {
  const budget = newBudget();
  return {
    start: String.raw`<(?=[/>A-Za-z])|\{|^(?=(?:import|export)\b)|:(?=[a-z][\w-]*\[)`,
    read: (text, start) => readTag(text, start, budget),
    means: (node, body, unread) => {
      const { name } = node.tag;
      const around = { unread, values };
      const program = programWords(node, around);
      if (program) return program;
      if (name === '' || HTML_FRAMES.has(name)) return OPEN;
      if (name === 'summary') return NONE;
      const known = BY_NAME[bareName(name)]?.(node, body, around);
      return known ?? byWords(node, body, around) ?? byKind(node, body, around);
    },
    freelyIndented: true,
  };
}

/** `::name[words]{…}` on a line of its own: something that a site draws. */
const LEAF = /^([ \t]*)::(?!:)([a-z][\w-]*)(?:\[([^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*$/;

/** Docusaurus' marks that fit one line. */
function withLinesRead({ lines, unread }: Prepared): Prepared {
  const names = new Map<string, Unread>();
  const read = lines.flatMap(({ text, line }): readonly Line[] => {
    const [, indent = '', name, words = ''] = LEAF.exec(text) ?? [];
    if (name === undefined) return [{ text, line }];
    if (words !== '' && FILMS.has(bareName(name))) return indented(filmLines(words, {}, line), indent);
    if (!NOTHING.has(name)) names.set(name, { name: `::${name}`, line });
    return [{ text: '', line }];
  });
  return { lines: read, unread: [...unread, ...names.values()] };
}

const indented = (lines: readonly Line[], indent: string): readonly Line[] =>
  lines.map(({ text, line }) => ({ text: indent + text, line }));

const KNOWN =
  'Tabs|TabItem|Tab|Details|Admonition|Callout|Quiz|Question|CodeBlock|Solution|Answer|Hint|Steps|Card|Cards|Accordion';
/** Elements of HTML that old editors write with a capital. */
const HTML =
  'Table|Center|Img|Div|Span|Font|Body|Html|Head|Title|Style|Script|Br|Hr|Ul|Ol|Li|Td|Tr|Th|Sup|Sub|Strong|Em|Iframe|Code|Pre';
const SIGN = new RegExp(
  [
    String.raw`^import\s+[\w*{][^'"\n]*\sfrom\s+['"][^'"\n]+['"];?[ \t]*$`,
    String.raw`^[ \t]*</?(?:${KNOWN})(?:[ \t/>].*)?$`,
    String.raw`^[ \t]*</?(?!(?:${HTML})\b)[A-Z][a-z]\w*(?:[ \t]*$|[^<>]*/>[ \t]*$|>[ \t]*$)`,
    // In an item or a quotation a name alone may stand for anything: `- <Name>`.
    String.raw`^[ \t]*(?:(?:>|[-*+]|\d{1,3}[.)])[ \t]+){1,4}<(?!(?:${HTML})\b)[A-Z][a-z]\w*[ \t][^<>]*=[^<>]*/>[ \t]*$`,
    String.raw`^[ \t]*\{/\*`,
    String.raw`(?<![\w:\x60]):[a-z][a-zA-Z-]*\[[^\]\n]+\]`,
  ].join('|'),
  'm',
);

export const mdx: Dialect = {
  name: 'MDX',
  evidence: (text, path) => {
    const isNamed = /\.mdx$/i.test(path);
    return signIn(text, SIGN) ?? (isNamed ? { words: '.mdx', line: 1 } : undefined);
  },
  prepare: (text) => withLinesRead(withTagsRead(text, grammarFor(exportsIn(text)))),
};
