/**
 * GitBook: blocks in `{% … %}` (hints, tabs, steps, code with a title, files, embedded pages, references to pages). Those
 * that draw what GitBook fetches (OpenAPI, includes of its own) are named.
 */
import { type Dialect, signIn } from './dialect.ts';
import { liquidAt, outputAt } from './liquid.ts';
import { named, tab } from './meanings.ts';
import { boxCalled } from './names.ts';
import { at, container, oneLine, textOf } from './prepared.ts';
import { block, type Grammar, type Meaning, matchAt, type Tag, withTagsRead } from './tags.ts';
import { means } from './unknown.ts';

/** `danger` and its kin are boxes of MyST's; a hint of success says that something is right. */
const hint: Meaning = ({ tag, body, line }) => {
  const name = boxCalled(tag.words.style ?? 'info') ?? 'note';
  return block(container({ name, body: body(), line }));
};

const tabs: Meaning = ({ body, line }) => block(container({ name: 'tab-set', body: body(), line }));

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** A program with the name of its file above it. */
const code: Meaning = ({ tag, body, line }) => {
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

const file: Meaning = ({ tag, body, line }) => {
  const target = tag.words.src ?? tag.words.url ?? '';
  return block(at(line, link(textOf(body()) || nameOf(target), target)));
};

const FILM = /youtu\.?be|vimeo\.com|loom\.com/i;

const embed: Meaning = ({ tag, body, line }) => {
  const { url = '' } = tag.words;
  const told = body();
  if (!FILM.test(url)) return block(at(line, link(textOf(told) || url, url)));
  return block([...container({ name: 'iframe', title: url, body: [], line }), ...at(line, ''), ...told]);
};

/** A card with the title of a page: the link that stands in it, or to it. Books of before 2022 have `page-ref`. */
const reference: Meaning = ({ tag, body, line }) => {
  const url = tag.words.url ?? tag.words.page ?? '';
  const inside = body();
  return block(/\]\(/.test(textOf(inside)) ? inside : at(line, link(textOf(inside) || nameOf(url), url)));
};

const update: Meaning = ({ tag, body, line }) => {
  const { date = '' } = tag.words;
  return block([...(date === '' ? [] : at(line, `**${date}**\n`)), ...body()]);
};

const apart: Meaning = ({ body, line }) => block([...at(line, ''), ...body(), ...at(line, '')]);

/** Of what holds something. */
const held =
  (meaning: Meaning): Meaning =>
  (node) =>
    node.children && meaning(node);

const OWN: Readonly<Record<string, Meaning>> = {
  hint: held(hint),
  ...named('tabs codetabs', held(tabs)),
  ...named('tab codetabsitem', held(tab)),
  code: held(code),
  update: held(update),
  ...named('updates stepper step columns column', held(apart)),
  file,
  embed,
  ...named('contentref pageref', reference),
};

const INTEGRATION = /\{%-?[ \t]*@([\w-]+\/[\w-]+)[^%\n]*%\}/y;

/** Variables of older books, and what filters make of them, are put out. */
function readTag(text: string, start: number): Tag | undefined {
  const integration = matchAt(INTEGRATION, text, start);
  if (integration)
    return { name: `@${integration[1]}`, kind: 'alone', words: {}, end: start + integration[0].length };
  return outputAt(text, start) ?? liquidAt(text, start);
}

const GRAMMAR: Grammar = {
  start: String.raw`\{\{(?!%)|(?<!\{)\{%`,
  read: readTag,
  named: (name) => `{% ${name} %}`,
  means: (node) => means(node, OWN),
};

/** Blocks that nobody else's tags are called, with the words that GitBook gives them. */
const SIGN =
  /(?<!\{)\{%-?[ \t]*(?:hint[ \t]+style=|tab[ \t]+title=|content-ref[ \t]+url=|page-ref[ \t]+page=|code-tabs(?:-item)?[ \t]|embed[ \t]+url=|file[ \t]+src=|code[ \t]+(?:title|overflow|lineNumbers|fullWidth|expandable)=|endhint|endtabs|endcontent-ref|stepper[ \t]*%|openapi(?:-\w+)?[ \t]|updates[ \t]|@[\w-]+\/[\w-]+)/m;

export const gitBook: Dialect = {
  name: 'GitBook',
  evidence: (text) => (text.includes('{%') ? signIn(text, SIGN) : undefined),
  prepare: (text) => withTagsRead(text, GRAMMAR),
};
