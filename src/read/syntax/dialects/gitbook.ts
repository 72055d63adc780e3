/**
 * GitBook: blocks in `{% … %}` (hints, tabs, steps, code with a title, files, embedded pages, references to pages). Those
 * that draw what GitBook fetches (OpenAPI, includes of its own) are named.
 */
import { type Dialect, signIn } from './dialect.ts';
import { BOXES, folds } from './names.ts';
import { at, container, type Line, oneLine, textOf } from './prepared.ts';
import { type Grammar, type Made, type Node, type Tag, withTagsRead } from './tags.ts';
import { liquidAt, means as meansElsewhere } from './unknown.ts';

type Meaning = (node: Node, body: () => readonly Line[], unread: (name: string) => void) => Made;

const OPEN: Made = { kind: 'open' };
const words = (text: string): Made => ({ kind: 'words', text });
const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });

/** `danger` and its kin are boxes of MyST's; a hint of success says that something is right. */
const hint: Meaning = ({ tag, line }, body) => {
  const name = BOXES[(tag.words.style ?? 'info').toLowerCase()] ?? 'note';
  return block(container({ name, body: body(), line }));
};

const tabs: Meaning = ({ line }, body) => block(container({ name: 'tab-set', body: body(), line }));

const tab: Meaning = ({ tag, line }, body) => {
  const { title = '' } = tag.words;
  const role = folds(title);
  return block(
    role
      ? container({ name: 'dropdown', title, options: { class: role }, body: body(), line })
      : container({ name: 'tab-item', title: title || '…', body: body(), line }),
  );
};

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** A program with the name of its file above it. */
const code: Meaning = ({ tag, line }, body) => {
  const { title = '' } = tag.words;
  const lines = body();
  const isCode = lines[0] !== undefined && FENCE.test(lines[0].text);
  return block(title === '' || !isCode ? lines : [...at(line, `**${title}**\n`), ...lines]);
};

const label = (text: string): string => oneLine(text).replace(/[[\]]/g, '');
const nameOf = (path: string): string => /[^/]*$/.exec(decoded(path.replace(/[?#].*$/, '')))![0];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const link = (title: string, target: string): string => `[${label(title) || target}](<${target}>)`;

const file: Meaning = ({ tag, line }, body) => {
  const target = tag.words.src ?? tag.words.url ?? '';
  return block(at(line, link(textOf(body()) || nameOf(target), target)));
};

const FILM = /youtu\.?be|vimeo\.com|loom\.com/i;

const embed: Meaning = ({ tag, line }, body) => {
  const { url = '' } = tag.words;
  const told = body();
  if (!FILM.test(url)) return block(at(line, link(textOf(told) || url, url)));
  return block([...container({ name: 'iframe', title: url, body: [], line }), ...at(line, ''), ...told]);
};

/** A card with the title of a page: the link that stands in it, or to it. Books of before 2022 have `page-ref`. */
const reference: Meaning = ({ tag, line }, body) => {
  const url = tag.words.url ?? tag.words.page ?? '';
  const inside = body();
  return block(/\]\(/.test(textOf(inside)) ? inside : at(line, link(textOf(inside) || nameOf(url), url)));
};

const update: Meaning = ({ tag, line }, body) => {
  const { date = '' } = tag.words;
  return block([...(date === '' ? [] : at(line, `**${date}**\n`)), ...body()]);
};

const apart: Meaning = (node, body) =>
  node.children ? block([...at(node.line, ''), ...body(), ...at(node.line, '')]) : OPEN;

const BY_NAME: Readonly<Record<string, Meaning>> = {
  hint,
  tabs,
  tab,
  code,
  file,
  embed,
  'content-ref': reference,
  'page-ref': reference,
  'code-tabs': tabs,
  'code-tabs-item': tab,
  update,
  updates: apart,
  stepper: apart,
  step: apart,
  columns: apart,
  column: apart,
};

/** Alone, without anything that ends it. */
const ALONE: ReadonlySet<string> = new Set(['file', 'embed', 'content-ref', 'page-ref']);

/** Variables of older books, and what filters make of them. */
const OUTPUT = /\{\{-?[ \t]*([^{}\n]*?)[ \t]*-?\}\}/y;
const INTEGRATION = /\{%-?[ \t]*@([\w-]+\/[\w-]+)[^%\n]*%\}/y;

function readTag(text: string, start: number): Tag | undefined {
  OUTPUT.lastIndex = start;
  const output = OUTPUT.exec(text);
  if (output) {
    // A name alone is a substitution, of which the front matter may tell the words.
    if (/^(?:page\.)?[\w-]+$/.test(output[1]!)) return undefined;
    return { name: '{{', kind: 'alone', words: { 0: output[1]! }, end: start + output[0].length };
  }
  INTEGRATION.lastIndex = start;
  const integration = INTEGRATION.exec(text);
  if (integration)
    return { name: `@${integration[1]}`, kind: 'alone', words: {}, end: start + integration[0].length };
  return liquidAt(text, start);
}

function means(node: Node, body: () => readonly Line[], unread: (name: string) => void): Made {
  const { name } = node.tag;
  if (name.startsWith('@')) {
    unread(`{% ${name} %}`);
    return words('');
  }
  const meaning = BY_NAME[name];
  const isRead = meaning && (node.children !== undefined || ALONE.has(name));
  return isRead ? meaning(node, body, unread) : meansElsewhere(node, body, unread);
}

const GRAMMAR: Grammar = { start: String.raw`\{\{(?!%)|(?<!\{)\{%`, read: readTag, means };

/** Blocks that nobody else's tags are called, with the words that GitBook gives them. */
const SIGN =
  /(?<!\{)\{%-?[ \t]*(?:hint[ \t]+style=|tab[ \t]+title=|content-ref[ \t]+url=|page-ref[ \t]+page=|code-tabs(?:-item)?[ \t]|embed[ \t]+url=|file[ \t]+src=|code[ \t]+(?:title|overflow|lineNumbers|fullWidth|expandable)=|endhint|endtabs|endcontent-ref|stepper[ \t]*%|openapi(?:-\w+)?[ \t]|updates[ \t]|@[\w-]+\/[\w-]+)/m;

export const gitBook: Dialect = {
  name: 'GitBook',
  evidence: (text) => (text.includes('{%') ? signIn(text, SIGN) : undefined),
  prepare: (text) => withTagsRead(text, GRAMMAR),
};
