/**
 * Hyperbook: boxes that an id tells apart, words behind a password, places to write in, tiles that lead to pages, files,
 * films, and quizzes of several events, whose marks say what is right.
 *
 *     ::::multievent
 *
 *     **1. What floats?**
 *
 *     {r1{iron}}
 *
 *     {r1{!ice}}
 *
 *     {h{Think of a drink.}}
 *     {H{It is lighter than water.}}
 *
 *     ::::
 */
import { type Dialect, signIn } from './dialect.ts';
import { asks, boxCalled } from './names.ts';
import {
  at,
  type Line,
  linesOf,
  type Option,
  questionOf,
  rewritten,
  type Taken,
  textOf,
  trimmed,
} from './prepared.ts';

const SIGN =
  /^[ \t]*(?::{3,}(?:(?:snippet|alert)\{[#\w]|protect\{|(?:multievent|tiles)\b)|::(?:textinput|download|archive|struktog|excalidraw|tile)[[{])/m;
const OPENS = /^([ \t]*:{3,})(snippet|alert|protect)\{((?:"[^"\n]*"|[^{}"])*)\}[ \t]*$/;
const QUIZ = /^([ \t]*)(:{3,})multievent\b.*$/;
/** A directive of one line: none holds words of the page. */
const LEAF = /^[ \t]*::([a-z][\w-]*)(?:\[([^\]]*)\])?(?:\{([^{}]*)\})?[ \t]*$/;
/** What holds tiles shows nothing of its own; `columns` says no other. */
const TILES = /^([ \t]*:{3,})tiles\b.*$/;
const TERM = /:t\[([^[\]\n]*)\](?:\{[^{}\n]*\})?/g;
const NUMBERED = /^[ \t]*(?:#{1,6}[ \t]+|\*\*)?\d{1,3}[.)][ \t]/;
/** What is chosen from, by a sign before or behind each, or as buttons. */
const OFFERED = /^[rck]$/i;
const TICKED = /^[ck]$/i;
const MARK = /\{([A-Za-z]+)\d*\{((?:[^{}\n]|\{[^{}\n]*\})*)\}\}/g;

export const hyperbook: Dialect = {
  name: 'Hyperbook',
  evidence: (text) => (text.includes('::') ? signIn(text, SIGN) : undefined),
  prepare: (source) => rewritten(linesOf(source), quiz, single),
};

function single(lines: readonly Line[], index: number): Taken {
  const { text, line } = lines[index]!;
  const [, marks, name, inside = ''] = OPENS.exec(text) ?? [];
  const end = index + 1;
  if (marks !== undefined) return { made: at(line, `${marks}${BOX[name as keyof typeof BOX](inside)}`), end };
  const tiles = TILES.exec(text)?.[1];
  if (tiles !== undefined) return { made: at(line, `${tiles}{div}`), end };
  const [, leaf, label = '', given = ''] = LEAF.exec(text) ?? [];
  if (leaf === undefined) return { made: at(line, text.replace(TERM, '$1')), end };
  const shown = SHOWN[leaf]?.(label, given);
  if (shown !== undefined) return { made: at(line, shown), end };
  // A place to write in: the question has one of its own.
  const isRead = leaf === 'textinput';
  return { made: at(line, ''), end, ...(!isRead && { unread: [{ name: `::${leaf}`, line }] }) };
}

/** What a directive of one line shows, in Markdown; undefined where it names nothing. */
const SHOWN: Readonly<Record<string, (label: string, given: string) => string | undefined>> = {
  tile: (_label, given) => linked(optionOf(given, 'title'), optionOf(given, 'href'), '- '),
  download: (label, given) => linked(label, optionOf(given, 'src')),
  video: (_label, given) => linked(optionOf(given, 'title'), optionOf(given, 'src'), '!'),
  audio: (_label, given) => linked(optionOf(given, 'title'), optionOf(given, 'src'), '!'),
  youtube: (_label, given) => {
    const id = /#([\w-]+)/.exec(given)?.[1];
    return id && linked(optionOf(given, 'title'), `https://youtu.be/${id}`, '!');
  },
};

const linked = (words: string, address: string, before = ''): string | undefined =>
  address === '' ? undefined : `${before}[${words || (before === '!' ? '' : address)}](<${address}>)`;

const optionOf = (given: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(given)?.[1]?.trim() ?? '';

const BOX = {
  snippet: (inside: string): string => {
    const id = /#([\w-]+)/.exec(inside)?.[1] ?? '';
    return asks(id) ? 'exercise' : `admonition[${id.charAt(0).toUpperCase()}${id.slice(1)}]`;
  },
  alert: (inside: string): string =>
    boxCalled(inside.trim() === 'warn' ? 'warning' : inside.trim()) ?? 'note',
  /** Who learns is given the password later: what it keeps is an answer. */
  protect: (inside: string): string => {
    const told = /\bdescription="([^"[\]]*)"/.exec(inside)?.[1] ?? '';
    return `dropdown[${told}]{.answer}`;
  },
};

function quiz(lines: readonly Line[], start: number): Taken | undefined {
  const [, , colons] = QUIZ.exec(lines[start]!.text) ?? [];
  if (colons === undefined) return undefined;
  let end = start + 1;
  while (end < lines.length && lines[end]!.text.trim() !== colons) end++;
  const made = eventsIn(lines.slice(start + 1, end)).flatMap(asked);
  return { made: [...at(lines[start]!.line, ''), ...made], end: end + 1 };
}

/** Each number opens a question. */
function eventsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const events: Line[][] = [[]];
  for (const one of lines) {
    if (NUMBERED.test(one.text)) events.push([]);
    events.at(-1)!.push(one);
  }
  return events;
}

interface Event {
  readonly stem: Line[];
  readonly options: Option[];
  readonly hints: (readonly Line[])[];
  readonly feedback: Line[];
  readonly isMultiple: boolean;
  readonly isChoice: boolean;
}

function asked(lines: readonly Line[]): readonly Line[] {
  const marks = [...textOf(lines).matchAll(MARK)];
  if (marks.length === 0) return lines;
  const event: Event = {
    stem: [],
    options: [],
    hints: [],
    feedback: [],
    isMultiple: marks.some(([, kind]) => TICKED.test(kind!)),
    isChoice: marks.some(([, kind]) => OFFERED.test(kind!)),
  };
  const chosen = marks.flatMap(([, kind, words]) => (kind === 'S' ? [bare(words!)] : []));
  for (const one of lines) event.stem.push(stemLine(one, event, chosen));
  const line = lines.find(({ text }) => text.trim() !== '')!.line;
  return questionOf({
    line,
    stem: trimmed(event.stem),
    options: event.options,
    hints: event.hints,
    feedback: event.feedback,
    settings: { multi: event.isMultiple ? '' : undefined },
  });
}

/** What a line says without its marks; gaps stay in it, unless there are options: no question has both. */
function stemLine({ text, line }: Line, event: Event, chosen: readonly string[]): Line {
  const words = text.replace(MARK, (_whole, kind: string, inside: string) => {
    const told = at(line, bare(inside));
    if (OFFERED.test(kind)) event.options.push({ words: told, correct: inside.trimStart().startsWith('!') });
    else if (kind === 'h') event.hints.push(told);
    else if (kind === 'H') event.feedback.push(...told, ...at(line, ''));
    else if (event.isChoice) {
      event.feedback.push(...told, ...at(line, ''));
      return '___';
    } else return gapOf(inside, kind, chosen);
    return '';
  });
  return { text: words, line };
}

const bare = (inside: string): string => inside.trim().replace(/^!/, '').trim();

/** `{S1{ice}}`: one of all so called; `{a{iron|!ice}}`: a list to choose from; `{z{1|3}}`: each is right. */
function gapOf(inside: string, kind: string, chosen: readonly string[]): string {
  if (!/^[azt]$/i.test(kind)) return gap(bare(inside), kind === 'S' ? chosen : []);
  const all = inside.split('|').filter((one) => one.trim() !== '');
  const isRight = (one: string): boolean =>
    all.length > 1 && (kind.toLowerCase() !== 'a' || one.trimStart().startsWith('!'));
  return `{gap}\`${all.map((one) => `${isRight(one) ? '>' : ''}${plain(bare(one))}`).join('|')}\``;
}

const plain = (words: string): string => words.replace(/[`|>]/g, ' ').trim();

function gap(right: string, chosen: readonly string[]): string {
  const offered = [...new Set(chosen)].sort().map((one) => `${one === right ? '>' : ''}${plain(one)}`);
  return `{gap}\`${offered.length > 1 ? offered.join('|') : plain(right)}\``;
}
