/**
 * Hugo: shortcodes, `{{< name words >}}` and `{{% name words %}}`, alone or around what they hold, on one line or on
 * several. Those that many themes have are read, others are named; what they hold is read in any case, and what is
 * called an answer is folded.
 */
import { FILM_FILE } from '../../html/hosted.ts';
import { type Dialect, signIn } from './dialect.ts';
import { answerHere, asWords, rightIn } from './known-answers.ts';
import { ALERTS, asks, BOXES, bareName, FOLDS, FRAMES, folds, NOTHING, spoken, TABS } from './names.ts';
import {
  at,
  container,
  fenceAround,
  type Line,
  linesOf,
  oneLine,
  questionOf,
  textOf,
  trimmed,
} from './prepared.ts';
import { type Grammar, type Made, type Node, type Tag, withTagsRead } from './tags.ts';

const HEAD = /\{\{([<%])[ \t\n]*(\/?)[ \t\n]*([\w.-]+(?:\/[\w.-]+)*)/y;
const WORD = /[ \t\n]*(?:([\w-]+)[ \t\n]*=[ \t\n]*)?("(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`=<>%]+)/y;
const END = /[ \t\n]*(\/?)[ \t\n]*[>%]\}\}/y;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readTag(text: string, start: number): Tag | undefined {
  const head = matchAt(HEAD, text, start);
  if (!head) return undefined;
  const [whole, , slash, name] = head;
  const words: Record<string, string> = {};
  let offset = start + whole.length;
  for (let place = 0; ; ) {
    const end = matchAt(END, text, offset);
    if (end) {
      const kind = slash ? 'close' : end[1] ? 'alone' : 'open';
      return { name: name!, kind, words, end: offset + end[0].length };
    }
    const word = matchAt(WORD, text, offset);
    if (!word) return undefined;
    words[word[1] ?? String(place++)] = unquoted(word[2]!);
    offset += word[0].length;
  }
}

const unquoted = (written: string): string =>
  /^["`]/.test(written) ? written.slice(1, -1).replace(/\\(["\\])/g, '$1') : written;

const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });
const NONE: Made = { kind: 'words', text: '' };
const OPEN: Made = { kind: 'open' };

/** A word by the first of some names. */
function wordOf({ tag: { words } }: Node, ...names: readonly string[]): string | undefined {
  for (const name of names) if (words[name] !== undefined && words[name] !== '') return words[name];
  return undefined;
}

const TITLES = ['title', 'text', 'summary', 'label', 'header', 'heading', 'name', 'question', 'q'];

/** The title among its words; `true`, `closed` and the like are none. */
function titleOf(node: Node): string | undefined {
  const own = wordOf(node, ...TITLES);
  if (own !== undefined) return own;
  const first = wordOf(node, '0');
  return first === undefined || /^(?:true|false|open|closed|\d+|…|\.\.\.)$/.test(first) ? undefined : first;
}

type Meaning = (node: Node, body: () => readonly Line[], unread: (name: string) => void) => Made;

function folded(node: Node, body: readonly Line[], role?: 'answer' | 'hint'): Made {
  const title = titleOf(node) ?? (role ? spoken(node.tag.name) : undefined);
  return block(container({ name: 'dropdown', title, options: { class: role }, body, line: node.line }));
}

/** What sort of box it is, by its words or what it is called. */
function typeOf(node: Node): string {
  const called = bareName(node.tag.name);
  if (!ALERTS.has(called) && called !== 'hint' && called !== 'note') return called;
  const given = wordOf(node, 'type', 'theme', 'color', 'context', 'style', 'icon', 'class', '0');
  return given?.toLowerCase() ?? called;
}

/** The words without a name, but for one that says what sort of box it is. */
function ownTitle(node: Node): string | undefined {
  const first = wordOf(node, '0');
  const isType = first !== undefined && (BOXES[first.toLowerCase()] !== undefined || asks(first));
  return wordOf(node, 'title', 'header', 'heading') ?? (isType ? wordOf(node, '1') : first);
}

const alert: Meaning = (node, body) => {
  const type = typeOf(node);
  const box = BOXES[type] ?? 'note';
  const title = ownTitle(node) ?? (asks(type) ? type : undefined);
  const name = title === undefined ? box : 'admonition';
  const options = title === undefined ? {} : { class: asks(type) ? `${box} exercise` : box };
  return block(container({ name, title, options, body: body(), line: node.line }));
};

/** hugo-book has boxes `hint info`; elsewhere a hint helps. */
const hint: Meaning = (node, body, unread) =>
  BOXES[(wordOf(node, '0', 'type', 'style') ?? '').toLowerCase()]
    ? alert(node, body, unread)
    : folded(node, body(), 'hint');

const tab: Meaning = (node, body) => {
  const title = titleOf(node);
  if (title === undefined || !folds(title))
    return block(container({ name: 'tab-item', title, body: body(), line: node.line }));
  // `Hide the answer`: what is seen before it is shown.
  return node.inner.trim() === '' ? NONE : folded(node, body());
};

/** Apéro's panels, which its set of them makes tabs, have a name; other themes' are boxes. */
const panel: Meaning = (node, body, unread) =>
  node.children && node.tag.words.name !== undefined ? tab(node, body, unread) : unknown(node, body, unread);

/** Some themes part tabs by lines `===[[Title]]===`. */
const PARTED = /^[ \t]*=+\[\[(.+?)\]\]=+[ \t]*$/;

const tabs: Meaning = (node, body) => {
  if (!/=\[\[/.test(node.inner)) return OPEN;
  const parts: { title?: string; lines: Line[]; line: number }[] = [{ lines: [], line: node.line }];
  for (const one of body()) {
    const title = PARTED.exec(one.text)?.[1];
    if (title === undefined) parts.at(-1)!.lines.push(one);
    else parts.push({ title, lines: [], line: one.line });
  }
  return block(
    parts.flatMap(({ title, lines, line }) =>
      title === undefined
        ? lines
        : container({ name: folds(title) ? 'dropdown' : 'tab-item', title, body: lines, line }),
    ),
  );
};

const picture: Meaning = (node, _body, unread) => {
  const src = wordOf(node, 'src', 'link', 'path', 'file', 'image', 'url', '0');
  if (src === undefined) {
    unread(`{{< ${node.tag.name} >}}`);
    return NONE;
  }
  const caption = oneLine(wordOf(node, 'caption', 'title', '2') ?? node.inner);
  const alt = oneLine(wordOf(node, 'alt', '1') ?? '').replace(/[[\]]/g, '');
  if (caption === '') return { kind: 'words', text: `![${alt}](<${src}>)` };
  const options = { alt: alt || undefined };
  return block(
    container({ name: 'figure', title: src, options, body: at(node.line, caption), line: node.line }),
  );
};

const film: Meaning = (node, _body, unread) => {
  const given = wordOf(node, 'id', 'src', 'url', 'file', '0') ?? oneLine(node.inner);
  if (given === '') {
    unread(`{{< ${node.tag.name} >}}`);
    return NONE;
  }
  const { name } = node.tag;
  const isAddress = /^https?:|\//.test(given);
  const isFile = FILM_FILE.test(given);
  const called = isFile ? 'video' : isAddress ? 'iframe' : /vimeo/i.test(name) ? 'vimeo' : 'youtube';
  const options = { title: wordOf(node, 'title') };
  return block(container({ name: called, title: given, options, body: [], line: node.line }));
};

/** What is no Markdown: a program, a formula, a drawing. */
function fenced(marks: string, info: string, node: Node): Made {
  const source = trimmed(linesOf(node.inner)).map(({ text, line }) => ({ text, line: line + node.line - 1 }));
  const fence = /^`/.test(marks) ? fenceAround(node.inner) : marks;
  const { line } = node;
  return block([{ text: `${fence}${info}`, line }, ...source, { text: fence, line }]);
}

const code: Meaning = (node, _body, unread) => {
  if (node.children) return fenced('```', wordOf(node, '0', 'lang', 'language') ?? '', node);
  unread(`{{< ${node.tag.name} >}}`);
  return NONE;
};
const formula: Meaning = (node) => {
  const tex = node.inner
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .replace(/^\\[[(]|\\[\])]$/g, '');
  if (tex === '') return NONE;
  return node.inner.includes('\n') || node.tag.words.display !== undefined
    ? block([...at(node.line, `$$\n${tex.trim()}\n$$`)])
    : { kind: 'words', text: `$${tex.trim()}$` };
};
const drawing: Meaning = (node) => fenced('```', bareName(node.tag.name), node);

const reference: Meaning = (node) => ({ kind: 'words', text: wordOf(node, '0', 'path') ?? '' });
const link: Meaning = (node, body) => {
  const target = wordOf(node, 'href', 'link', 'url', 'relref', 'ref', 'to', '0');
  const words = oneLine(textOf(body())) || wordOf(node, 'text', 'title', 'name', '1') || target;
  return { kind: 'words', text: target === undefined ? (words ?? '') : `[${words}](<${target}>)` };
};
const key: Meaning = (node, body) => ({
  kind: 'words',
  text: `<kbd>${wordOf(node, '0', 'text') ?? oneLine(textOf(body()))}</kbd>`,
});

/** Answers in one word, parted by bars: `answers="a | b" correct="0"`. */
const choice: Meaning = (node, body, unread) => {
  const { line } = node;
  const stem = wordOf(node, 'question', 'prompt', 'text', 'title');
  const offered = wordOf(node, 'answers', 'options', 'choices');
  const given = offered?.split(offered.includes('|') ? '|' : /[;,]/).map(oneLine) ?? [];
  const right = (wordOf(node, 'correct', 'answer', 'solution') ?? '').split(/[|,;]/).map(oneLine);
  if (given.length < 2 || (stem === undefined && !node.children)) return unknown(node, body, unread);
  const remarks = (wordOf(node, 'feedback', 'explanations') ?? '').split('|').map(oneLine);
  const isNumbered = right.every((one) => /^\d+$/.test(one));
  const options = given.map((words, index) => ({
    words: at(line, words),
    correct: isNumbered ? right.includes(String(index)) : right.includes(words),
    remark: remarks[index] ? at(line, remarks[index]) : undefined,
  }));
  const told = wordOf(node, 'explanation', 'explain') ?? '';
  return block(
    questionOf({
      line,
      stem: stem === undefined ? body() : at(line, stem),
      options,
      feedback: at(line, told),
    }),
  );
};

/** quizdown: a heading for each question, a quotation for its hint, a task list, or a numbered one to put in order. */
const quizdown: Meaning = (node, body) => {
  const parts: Line[][] = [];
  let isSettings = false;
  for (const one of body()) {
    const isRule = /^---[ \t]*$/.test(one.text);
    if (isRule) isSettings = !isSettings;
    else if (/^#{1,6}[ \t]/.test(one.text)) parts.push([{ ...one, text: one.text.replace(/^#+[ \t]+/, '') }]);
    else if (!isSettings) parts.at(-1)?.push(one);
  }
  return parts.length === 0 ? OPEN : block(parts.flatMap((part) => quizdownLines(part, node.line)));
};

function quizdownLines(part: readonly Line[], line: number): readonly Line[] {
  const list = part.findIndex(({ text }) => /^(?:[-*+]|\d+\.)[ \t]/.test(text));
  const isOrder = list >= 0 && /^\d/.test(part[list]!.text);
  const stem = list < 0 ? part : part.slice(0, list);
  const isHint = ({ text }: Line): boolean => text.startsWith('>');
  const hints = stem
    .filter(isHint)
    .map(({ text, line: own }) => [{ text: text.replace(/^>[ \t]?/, ''), line: own }]);
  const asked = [
    ...stem.filter((one) => !isHint(one)),
    { text: '', line },
    ...(list < 0 ? [] : part.slice(list)),
  ];
  return questionOf({
    line: part[0]?.line ?? line,
    stem: asked,
    hints,
    settings: isOrder ? { type: 'ordering' } : {},
  });
}

const named = (words: string, meaning: Meaning): Record<string, Meaning> =>
  Object.fromEntries(words.split(' ').map((name) => [name, meaning]));

const BY_NAME: Readonly<Record<string, Meaning>> = {
  ...named('figure img image imgproc picture responsivefigure resize photo svg', picture),
  ...named('youtube youtubelite vimeo video youtubeplayer videoplayer bilibili peertube', film),
  ...named('highlight code codeblock', code),
  ...named('katex math mathjax latex tex', formula),
  ...named('mermaid plantuml graphviz dot', drawing),
  ...named('ref relref', reference),
  ...named('button link buttonlink btn href cardlink', link),
  ...named('kbd key keys', key),
  ...named('multiplechoice quizquestion mcq singlechoice choice question qitem quizitem', choice),
  ...named('hint', hint),
  ...named('tabs tabpane tabset codetabs', tabs),
  ...named('panelset', () => OPEN),
  panel,
  ...named('quizdown', quizdown),
};

/** A box to answer in: the question has one of its own. What it says is right answers the words above it. */
function answerHeld(node: Node): Made | undefined {
  const right = node.inner.trim() === '' ? rightIn(node.tag.words, asWords) : undefined;
  return right && answerHere(right, node.line, titleOf(node));
}

/** What is told by what a shortcode is called. */
function unknown(node: Node, body: () => readonly Line[], unread: (name: string) => void): Made {
  const { name } = node.tag;
  const called = bareName(name);
  if (NOTHING.has(called)) return NONE;
  const held = answerHeld(node);
  if (held) return held;
  if (TABS.has(called) && node.children) return tab(node, body, unread);
  const role = folds(name);
  if (node.children && role) return folded(node, body(), role);
  if (node.children && FOLDS.has(called)) return folded(node, body());
  if (node.children && (ALERTS.has(called) || BOXES[called] || asks(called)))
    return alert(node, body, unread);
  if (!FRAMES.has(called)) unread(`{{< ${name} >}}`);
  return node.children ? OPEN : NONE;
}

const GRAMMAR: Grammar = {
  start: String.raw`\{\{[<%](?![ \t]*\/\*)`,
  read: readTag,
  means: (node, body, unread) => (BY_NAME[bareName(node.tag.name)] ?? unknown)(node, body, unread),
};

/** Shortcodes that Quarto has: a page with no others may be one of its own, which is read as such. */
const QUARTO =
  'video|include|kbd|fa|fab|fas|bi|ai|iconify|pagebreak|meta|var|env|embed|lipsum|placeholder|version|brand|level';
const SIGN = new RegExp(
  String.raw`\{\{%[ \t]*\/?[ \t]*[A-Za-z]|\{\{<[ \t]*(?:\/[ \t]*[A-Za-z]|(?!(?:${QUARTO})[ \t>])[A-Za-z]|$).*`,
  'm',
);

/** Shortcodes of Quarto hold nothing: blogdown's R Markdown, which Hugo takes, ends some. */
const CLOSED = /\{\{[<%][ \t]*\/[ \t]*[A-Za-z].*/;

export const hugo: Dialect = {
  name: 'Hugo',
  evidence: (text, path) => signIn(text, /\.(?:qmd|rmd)$/i.test(path) ? CLOSED : SIGN),
  prepare: (text) => withTagsRead(text, GRAMMAR),
};
