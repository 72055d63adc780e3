/** Quick fixes: what one click changes in the source, for remarks whose remedy is plain. Pure. */
import { decoded } from '../lesson/index.ts';
import type { LookedRemark } from './protocol.ts';

/** Characters `from` to `to` of the text are replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface Fix {
  /** Which of the studio's words say what it does. */
  readonly what: FixName;
  /** What those words are filled with. */
  readonly values: Readonly<Record<string, string>>;
  /** The author is asked for words first (what a picture shows); they come to `edits`. */
  readonly asks?: true;
  /** In the order of the text; none overlaps another. */
  readonly edits: (words?: string) => readonly Edit[];
}

export type FixName =
  | 'close'
  | 'write'
  | 'relabel'
  | 'describe'
  | 'ornament'
  | 'title'
  | 'end-front-matter'
  | 'dedent'
  | 'lengthen'
  | 'fold'
  | 'choose';

type Params = Readonly<Record<string, unknown>>;

interface Context {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The remark's. */
  readonly line: Line;
  readonly params: Params;
}

interface Line {
  readonly text: string;
  readonly from: number;
  /** Without its end. */
  readonly to: number;
  readonly index: number;
}

type Fixer = (context: Context) => readonly Fix[];

/** What can be done about a remark, the likeliest first; nothing where only its author can know. */
export function fixesFor(remark: LookedRemark, text: string): readonly Fix[] {
  const lines = linesOf(text);
  const line = lines[remark.line - 1];
  const fixer = FIXERS[remark.rule];
  return line && fixer ? fixer({ text, lines, line, params: remark.params }) : [];
}

/** The text with edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((changed, { from, to, insert }) => changed.slice(0, from) + insert + changed.slice(to), text);
}

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split('\n').map((whole, index) => {
    const line = { text: whole.replace(/\r$/, ''), from, to: from + whole.replace(/\r$/, '').length, index };
    from += whole.length + 1;
    return line;
  });
}

const indentOf = ({ text }: Line): string => /^[ \t]*/.exec(text)![0];

/** Those that open or close a block; '' where there are none. */
const marksOf = ({ text }: Line): string => /^[ \t]*(`{3,}|~{3,}|:{3,})/.exec(text)?.[1] ?? '';

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const fix = (what: FixName, values: Readonly<Record<string, string>>, ...edits: readonly Edit[]): Fix => ({
  what,
  values,
  edits: () => edits,
});

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Writes other words in place of some on the remark's line. */
function rewrite({ line }: Context, from: string, to: string): readonly Fix[] {
  const at = from === '' || to === '' ? -1 : line.text.indexOf(from);
  if (at < 0) return [];
  return [
    fix('write', { words: to }, { from: line.from + at, to: line.from + at + from.length, insert: to }),
  ];
}

/** Of a slip in a name: `{dropdwon}`, `:poinst:`, `langauge:`. */
const renamed =
  (written: string, meant: string, wrap = (name: string) => name): Fixer =>
  (context) => {
    const [from, to] = [string(context.params[written]), string(context.params[meant])];
    return to === '' ? [] : rewrite(context, wrap(from), wrap(to));
  };

const braced = (name: string): string => `{${name}}`;
const optioned = (name: string): string => `:${name}:`;

/** The closing marks, above the line that can't be meant to stand in the block, or at the end. */
function closeBlock({ text, lines, line, params }: Context): readonly Fix[] {
  const marks = string(params.marks);
  if (marks === '') return [];
  const before = typeof params.before === 'number' ? params.before - 1 : lines.length;
  const last = lines.slice(line.index, before).findLast((one) => one.text.trim() !== '') ?? line;
  const indent = indentOf(line);
  const end = lineEnd(text);
  return [fix('close', { marks }, { from: last.to, to: last.to, insert: `${end}${indent}${marks}` })];
}

/** A picture's alternative: within its brackets, or as an option of its directive. */
function describePicture({ text, lines, line, params }: Context): readonly Fix[] {
  const name = string(params.name);
  const bare = [...line.text.matchAll(/!\[\s*\](?=\()/g)].find(({ index, 0: { length } }) =>
    decoded(line.text.slice(index + length).replace(/^\(\s*<?/, '')).startsWith(name),
  );
  if (bare) {
    const at = line.from + bare.index + 2;
    const to = line.from + bare.index + bare[0].length - 1;
    return [asking('describe', (words) => [{ from: at, to, insert: words.replace(/[[\]\n]+/g, ' ') }])];
  }
  const tag = [...line.text.matchAll(/<img\b[^>]*>/gi)].find(
    ([tag]) => !/\salt\s*=/i.test(tag) && decoded(tag).includes(name),
  );
  if (tag) return describeTag(line.from + tag.index + '<img'.length);
  const opening = openingOf(lines, line);
  if (!opening) return [];
  const end = lineEnd(text);
  const inYaml = lines[opening.index + 1]?.text.trim() === '---';
  const after = inYaml ? lines[opening.index + 1]! : opening;
  const option = (words: string): string =>
    inYaml ? `alt: ${JSON.stringify(words)}` : `:alt: ${words.replace(/\s*\n\s*/g, ' ')}`.trimEnd();
  const insertion = (words: string): Edit => ({
    from: after.to,
    to: after.to,
    insert: `${end}${indentOf(opening)}${option(words)}`,
  });
  return [asking('describe', (words) => [insertion(words)]), fix('ornament', {}, insertion(''))];
}

/** @param at behind the name of the tag */
function describeTag(at: number): readonly Fix[] {
  const said = (words: string): Edit => {
    const alt = words
      .replace(/\s+/g, ' ')
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;')
      .replace(/</g, '&lt;');
    return { from: at, to: at, insert: ` alt="${alt}"` };
  };
  return [asking('describe', (words) => [said(words)]), fix('ornament', {}, said(''))];
}

const asking = (what: FixName, edits: (words: string) => readonly Edit[]): Fix => ({
  what,
  values: {},
  asks: true,
  edits: (words = '') => edits(words),
});

const OPENING = /^[ \t>]*(`{3,}|~{3,}|:{3,})[ \t]*\{[^}]+\}/;

/** The line that opens the directive the remark stands in: the line itself, or the nearest above. */
function openingOf(lines: readonly Line[], line: Line): Line | undefined {
  return lines.slice(Math.max(0, line.index - 12), line.index + 1).findLast(({ text }) => OPENING.test(text));
}

const LABEL = /^([\s>*_#-]*(?:\d+[.)]\s+)?[*_]*)([a-z]|\d{1,3})(?=\s*[).])/i;

/** The next label in place of one that is taken, and so on for those behind it. */
function relabel({ lines, line, params }: Context): readonly Fix[] {
  const wanted = bareLabel(string(params.expected)) || following(bareLabel(string(params.label)));
  const first = labelIn(line);
  if (!first || wanted === '' || wanted === first.label) return [];
  const edits: Edit[] = [];
  let label = wanted;
  for (const one of [first, ...lines.slice(line.index + 1).flatMap((below) => labelIn(below) ?? [])]) {
    // Those behind move up as far as they would be taken.
    if (one !== first && one.label !== edits.at(-1)?.insert) continue;
    if (one !== first) label = following(label);
    edits.push({ from: one.from, to: one.from + one.label.length, insert: label });
  }
  return label === '' ? [] : [fix('relabel', { label: `${wanted})` }, ...edits)];
}

function labelIn(line: Line): { readonly label: string; readonly from: number } | undefined {
  const [, before = '', label = ''] = LABEL.exec(line.text) ?? [];
  return label === '' ? undefined : { label, from: line.from + before.length };
}

const bareLabel = (label: string): string => /[a-z0-9]+/i.exec(label)?.[0] ?? '';

function following(label: string): string {
  if (/^\d+$/.test(label)) return String(Number(label) + 1);
  return label === '' || label.toLowerCase() === 'z' ? '' : String.fromCharCode(label.charCodeAt(0) + 1);
}

/** A second place or question of one name gets a number behind it. */
const renumber =
  (param: string): Fixer =>
  (context) => {
    const name = string(context.params[param]);
    const at = name === '' ? -1 : context.line.text.lastIndexOf(name);
    const place = at < 0 ? lineNaming(context, name) : { line: context.line, at };
    if (!place) return [];
    let n = 2;
    while (new RegExp(`\\b${escaped(name)}-${n}\\b`).test(context.text)) n += 1;
    const from = place.line.from + place.at;
    return [
      fix('write', { words: `${name}-${n}` }, { from, to: from + name.length, insert: `${name}-${n}` }),
    ];
  };

/** The remark stands at the heading or question; its name a line or two above, or below. */
function lineNaming({ lines, line }: Context, name: string): { line: Line; at: number } | undefined {
  if (name === '') return undefined;
  const near = [
    ...lines.slice(Math.max(0, line.index - 6), line.index).reverse(),
    ...lines.slice(line.index, line.index + 6),
  ];
  const found = near.find(({ text }) => NAMES.test(text) && text.includes(name));
  return found && { line: found, at: found.text.lastIndexOf(name) };
}

const NAMES = /^[ \t]*(?::?(?:name|label)\b|\(.+\)=)/;

function endFrontMatter({ text, lines, params }: Context): readonly Fix[] {
  const last = lines[(typeof params.last === 'number' ? params.last : 1) - 1];
  return last
    ? [fix('end-front-matter', {}, { from: last.to, to: last.to, insert: `${lineEnd(text)}---` })]
    : [];
}

/** A first heading, below the front matter. */
function giveTitle({ text, params }: Context): readonly Fix[] {
  const head =
    /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const end = lineEnd(text);
  const heading = (words: string): string =>
    `${head > 0 ? end : ''}# ${words || string(params.title)}${end}${end}`;
  return [asking('title', (words) => [{ from: head, to: head, insert: heading(words) }])];
}

/** A field whose words need quotes. */
function quoteField({ line, params }: Context): readonly Fix[] {
  const taken = params.taken as { readonly key?: unknown; readonly text?: unknown } | undefined;
  const [key, words] = [string(taken?.key), string(taken?.text)];
  if (key === '' || !line.text.trimStart().startsWith(key)) return [];
  const insert = `${indentOf(line)}${key}: ${JSON.stringify(words)}`;
  return [fix('write', { words: insert.trim() }, { from: line.from, to: line.to, insert })];
}

/** A directive that is indented so far that Markdown takes it for code, with all that stands in it. */
function dedent({ lines, line }: Context): readonly Fix[] {
  const indent = indentOf(line);
  const marks = marksOf(line);
  if (indent === '' || marks === '') return [];
  const closer = lines.findIndex(({ text, index }) => index > line.index && text.trim() === marks);
  const all = lines.slice(line.index, closer < 0 ? line.index + 1 : closer + 1);
  return [
    fix(
      'dedent',
      {},
      ...all
        .filter(({ text }) => text.startsWith(indent))
        .map(({ from }) => ({ from, to: from + indent.length, insert: '' })),
    ),
  ];
}

/** The outer fence, one mark longer than the one within. */
function lengthen({ lines, line, params }: Context): readonly Fix[] {
  const name = string(params.name);
  const inner = marksOf(line);
  const opening = lines.slice(0, line.index).findLast(({ text }) => text.includes(inner + braced(name)));
  if (inner === '' || !opening) return [];
  const closers = lines.filter(({ text, index }) => index > line.index && text.trim() === inner);
  // The first closes the inner block, the second the outer one.
  const closer = closers[1];
  if (!closer) return [];
  const longer = (at: Line): Edit => {
    const from = at.from + at.text.indexOf(inner);
    return { from, to: from, insert: inner.charAt(0) };
  };
  return [fix('lengthen', { marks: inner + inner.charAt(0) }, longer(opening), longer(closer))];
}

/** An option moved up to where it belongs: right below its directive's first line. */
function moveUp({ text, lines, line, params }: Context): readonly Fix[] {
  const option = optioned(string(params.option));
  const opening = lines.slice(0, line.index).findLast((one) => OPENING.test(one.text));
  const written = lines.slice(line.index).find((one) => one.text.trimStart().startsWith(option));
  if (!opening || !written) return [];
  const end = lineEnd(text);
  return [
    fix(
      'write',
      { words: written.text.trim() },
      { from: opening.to, to: opening.to, insert: `${end}${written.text}` },
      { from: written.from, to: Math.min(text.length, written.to + end.length), insert: '' },
    ),
  ];
}

/** A heading or a line in bold that gives the answer away, folded with what stands below it up to the next heading. */
function foldAnswer({ text, lines, line }: Context): readonly Fix[] {
  const title = line.text.replace(/^[#\s>*_-]+|[*_:\s]+$/g, '');
  if (title === '' || title.length > 40) return [];
  const below = lines.slice(line.index + 1);
  const stop = below.findIndex(({ text: one }) =>
    /^(?:#{1,6}\s|[*_]{2}[^*_]+[*_]{2}\s*$|(?:[a-z]|\d{1,2})\)\s)/i.test(one),
  );
  const body = below.slice(0, stop < 0 ? undefined : stop);
  const last = body.findLast((one) => one.text.trim() !== '');
  if (!last) return [];
  const end = lineEnd(text);
  const longest = Math.max(2, ...body.map(({ text: one }) => /^\s*(:{3,})/.exec(one)?.[1]?.length ?? 0));
  const marks = ':'.repeat(longest + 1);
  return [
    fix(
      'fold',
      { title },
      { from: line.from, to: line.to, insert: `${marks}{dropdown} ${title}` },
      { from: last.to, to: last.to, insert: `${end}${marks}` },
    ),
  ];
}

/** Markdown wants two backslashes for one. */
function slashes({ line, params }: Context): readonly Fix[] {
  const path = string(params.path);
  const written = new RegExp(path.split('\\').map(escaped).join('\\\\{1,2}')).exec(line.text);
  if (path === '' || !written) return [];
  const from = line.from + written.index;
  const words = path.replaceAll('\\', '/');
  return [fix('write', { words }, { from, to: from + written[0].length, insert: words })];
}

/** One fix for each file that may be meant. */
function chooseFile(context: Context): readonly Fix[] {
  const { params } = context;
  const others = Array.isArray(params.others) ? params.others.map(string) : [];
  const written = string(params.name);
  return [string(params.taken), ...others].flatMap((path) =>
    rewrite(context, written, path).map((one): Fix => ({ ...one, what: 'choose', values: { path } })),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const FIXERS: Readonly<Record<string, Fixer>> = {
  'alt-missing': describePicture,
  'answer-in-clear': foldAnswer,
  'directive-indented': dedent,
  'directive-misspelt': renamed('name', 'meant', braced),
  'directive-unknown': renamed('name', 'nearest', braced),
  'fence-too-short': lengthen,
  'fence-unclosed': closeBlock,
  'front-matter': quoteField,
  'front-matter-unended': endFrontMatter,
  'id-changed': renamed('written', 'id'),
  'label-duplicate': relabel,
  'label-gap': relabel,
  'media-ambiguous': chooseFile,
  'media-found': renamed('name', 'found'),
  'name-duplicate': renumber('label'),
  'option-misplaced': moveUp,
  'option-unknown': renamed('option', 'nearest', optioned),
  'path-backslash': slashes,
  'question-name-twice': renumber('name'),
  'role-unknown': renamed('name', 'nearest', braced),
  'setting-misspelt': renamed('key', 'nearest'),
  'settings-invalid': renamed('value', 'nearest'),
  'title-assumed': giveTitle,
};
