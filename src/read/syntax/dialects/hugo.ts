/**
 * Hugo: shortcodes, `{{< name words >}}` and `{{% name words %}}`, alone or around what they hold, on one line or on
 * several. Those that many themes have are read, others are named; what they hold is read in any case, and what is
 * called an answer is folded.
 */

import { type Dialect, signIn } from './dialect.ts';
import { choice, code, fenced, meaningOf, named, tab } from './meanings.ts';
import { bareName, folds } from './names.ts';
import { at, container, type Line } from './prepared.ts';
import { quizdownOf } from './quizdown.ts';
import {
  block,
  type Grammar,
  type Meaning,
  matchAt,
  NONE,
  OPEN,
  type Tag,
  withTagsRead,
  words,
} from './tags.ts';

const HEAD = /\{\{([<%])[ \t\n]*(\/?)[ \t\n]*([\p{L}\p{M}\w.-]+(?:\/[\p{L}\p{M}\w.-]+)*)/uy;
const WORD = /[ \t\n]*(?:([\p{L}\p{M}\w-]+)[ \t\n]*=[ \t\n]*)?("(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`=<>%]+)/uy;
const END = /[ \t\n]*(\/?)[ \t\n]*[>%]\}\}/y;

function readTag(text: string, start: number): Tag | undefined {
  const head = matchAt(HEAD, text, start);
  if (!head) return undefined;
  const [whole, , slash, name] = head;
  const given: Record<string, string> = {};
  let offset = start + whole.length;
  for (let place = 0; ; ) {
    const end = matchAt(END, text, offset);
    if (end) {
      const kind = slash ? 'close' : end[1] ? 'alone' : 'open';
      return { name: name!, kind, words: given, end: offset + end[0].length };
    }
    const word = matchAt(WORD, text, offset);
    if (!word) return undefined;
    given[word[1] ?? String(place++)] = unquoted(word[2]!);
    offset += word[0].length;
  }
}

const unquoted = (written: string): string =>
  /^["`]/.test(written) ? written.slice(1, -1).replace(/\\(["\\])/g, '$1') : written;

/** Apéro's panels, which its set of them makes tabs, have a name; other themes' are boxes. */
const panel: Meaning = (node) => (node.children && node.tag.words.name !== undefined ? tab(node) : undefined);

/** Some themes part tabs by lines `===[[Title]]===`. */
const PARTED = /^[ \t]*=+\[\[(.+?)\]\]=+[ \t]*$/;

/** Others name them in what holds them: `{{< tabs items="Exercise, Solution" >}}`. */
const CALLED = new WeakMap<Tag, string>();

const tabs: Meaning = (node) => {
  const names = node.word('items', 'names', 'titles', 'labels')?.split(/\s*[,|]\s*/) ?? [];
  const own = (node.children ?? []).filter(({ tag }) => bareName(tag.name) === 'tab' && tag.kind !== 'close');
  own.forEach(({ tag }, i) => {
    if (names[i] && Object.keys(tag.words).length === 0) CALLED.set(tag, names[i]);
  });
  if (!/=\[\[/.test(node.inner)) return OPEN;
  const parts: { title?: string; lines: Line[]; line: number }[] = [{ lines: [], line: node.line }];
  for (const one of node.body()) {
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

/** hugo-book parts columns by lines `<--->`. */
const columns: Meaning = (node) => {
  const parts: Line[][] = [[]];
  for (const one of node.body()) {
    if (/^[ \t]*<-{3}>[ \t]*$/.test(one.text)) parts.push([]);
    else parts.at(-1)!.push(one);
  }
  if (parts.length === 1) return OPEN;
  const { line } = node;
  const items = parts.map((body) => container({ name: 'grid-item', body, line: body[0]?.line ?? line }));
  return block(container({ name: 'grid', body: items.flat(), line }));
};

const formula: Meaning = (node) => {
  const tex = node.inner
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .replace(/^\\[[(]|\\[\])]$/g, '')
    .trim();
  if (tex === '') return NONE;
  return node.inner.includes('\n') || node.tag.words.display !== undefined
    ? block(at(node.line, `$$\n${tex}\n$$`))
    : words(`$${tex}$`);
};

const quizdown: Meaning = (node) => {
  const made = quizdownOf(node.body());
  return made ? block(made) : OPEN;
};

/** What Hugo's shortcodes alone are called. */
const OWN: Readonly<Record<string, Meaning>> = {
  highlight: code,
  ...named('katex math mathjax latex tex', formula),
  ...named('mermaid plantuml graphviz dot', (node) => fenced(bareName(node.tag.name), node)),
  ...named('ref relref', (node) => words(node.word('0', 'path') ?? '')),
  ...named('multiplechoice quizquestion mcq singlechoice choice question qitem quizitem', choice),
  ...named('tabs tabpane tabset codetabs', tabs),
  tab: (node) => (CALLED.has(node.tag) ? tab(node, CALLED.get(node.tag)) : undefined),
  ...named('panelset', () => OPEN),
  columns,
  panel,
  quizdown,
};

const GRAMMAR: Grammar = {
  start: String.raw`\{\{[<%](?![ \t]*\/\*)`,
  read: readTag,
  named: (name) => `{{< ${name} >}}`,
  means: (node) => meaningOf(node, OWN),
};

/** Shortcodes that Quarto has: a page with no others may be one of its own, which is read as such. */
const QUARTO =
  'video|include|kbd|fa|fab|fas|bi|ai|iconify|pagebreak|meta|var|env|embed|lipsum|placeholder|version|brand|level';
const SIGN = new RegExp(
  String.raw`\{\{%[ \t]*\/?[ \t]*\p{L}|\{\{<[ \t]*(?:\/[ \t]*\p{L}|(?!(?:${QUARTO})[ \t>])\p{L}|$).*`,
  'mu',
);

/** Shortcodes of Quarto hold nothing: blogdown's R Markdown, which Hugo takes, ends some. */
const CLOSED = /\{\{[<%][ \t]*\/[ \t]*\p{L}.*/u;

export const hugo: Dialect = {
  name: 'Hugo',
  evidence: (text, path) => signIn(text, /\.(?:qmd|rmd)$/i.test(path) ? CLOSED : SIGN),
  prepare: (text) => withTagsRead(text, GRAMMAR),
};
