/**
 * Tags of another tool (`<TabItem>`, `{{< details >}}`, `{% hint %}`) → a tree → MyST. What a tag means, its dialect says;
 * blocks that begin in the middle of a line get lines of their own, as far in as what they stand in.
 */
import { lineCounter, once } from '../../../lesson/index.ts';
import {
  dedented,
  type Line,
  linesOf,
  type Prepared,
  trimmed,
  type Unread,
  unquotedLine,
} from './prepared.ts';

export interface Tag {
  readonly name: string;
  /** `alone`: nothing ends it. */
  readonly kind: 'open' | 'close' | 'alone';
  /** Words by name; those without one by their place: `0`, `1`. */
  readonly words: Readonly<Record<string, string>>;
  /** Behind the tag. */
  readonly end: number;
}

export interface Node {
  readonly tag: Tag;
  readonly start: number;
  /** Behind its end tag, or itself. */
  readonly end: number;
  /** Of the source, from 1. */
  readonly line: number;
  /** Undefined for one that nothing ends. */
  readonly children?: readonly Node[];
  /** What stands between its tags. */
  readonly inner: string;
}

/** What is told in a word of a tag. */
export interface Told {
  readonly text: string;
  readonly isCode: boolean;
}

export type Reading = (written: string) => Told | undefined;

const asWords: Reading = (text) => (text.trim() === '' ? undefined : { text, isCode: false });

/** A tag where it stands, and what its meaning may ask. */
export interface Here extends Node {
  /** What it holds, read. */
  readonly body: () => readonly Line[];
  /** The first of its words by some names that says something. */
  readonly word: (...names: readonly string[]) => string | undefined;
  /** What a word of it tells, where that is an answer. */
  readonly told: Reading;
  /** The line above it that says something, or what stands before it in its own. */
  readonly above: () => string;
  /** What begins right behind it, remarks aside. */
  readonly next: Tag | undefined;
  /** All of the page that have its name. */
  readonly alike: () => readonly Tag[];
  /** Names it, or what stands in it. */
  readonly unread: (name?: string) => void;
}

/** Undefined where it means nothing by that name. */
export type Meaning = (node: Here) => Made | undefined;

/** What a tag becomes. */
export type Made =
  | { readonly kind: 'block'; readonly lines: readonly Line[] }
  | { readonly kind: 'words'; readonly text: string }
  /** A block where it has a line to itself, among words these words. */
  | { readonly kind: 'either'; readonly lines: readonly Line[]; readonly text: string }
  /** What it holds, as if it weren't there. */
  | { readonly kind: 'open' };

export const block = (lines: readonly Line[]): Made => ({ kind: 'block', lines });
export const words = (text: string): Made => ({ kind: 'words', text });
export const NONE: Made = words('');
export const OPEN: Made = { kind: 'open' };

export interface Grammar {
  /** Where a tag may start. */
  readonly start: string;
  readonly read: (text: string, at: number) => Tag | undefined;
  readonly means: (node: Here) => Made;
  /** How one of a name is written, by which it is named. */
  readonly named?: (name: string) => string;
  /** What a word says that is a program's; undefined where only the program knows. */
  readonly plain?: (written: string) => string | undefined;
  readonly told?: Reading;
  /** Whether lines that stand further in are never code. */
  readonly freelyIndented?: true;
}

export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Deeper ones are read as if they weren't there. */
const DEEPEST = 40;
const NEAR = 10_000;

/** What no tag stands in: fences, code in a line, remarks, formulas, escaped characters. */
const ZONES = String.raw`(?<fence>^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?<marks>\x60{3,}(?=[^\x60\n]*$)|~{3,})(?![ \t]*\{[\w:-]+\}).*$)|(?<ticks>\x60+)|(?<remark>^[ ]{0,3}<!--|<!--(?=(?:(?!--)[^\n])*-->))|(?<math>\$\$|\$(?=[^\s$])[^$\n]*[^\s\\$]\$(?!\d))|(?<escaped>\\[\s\S])`;

interface Found {
  readonly tag: Tag;
  readonly start: number;
}

function tagsIn(text: string, grammar: Grammar): readonly Found[] {
  const { start, read } = grammar;
  const found: Found[] = [];
  const next = new RegExp(`(?<tag>${start})|${ZONES}`, 'gmu');
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const { index, groups = {} } = match;
    const tag = groups.tag === undefined ? undefined : read(text, index);
    if (tag) found.push({ tag, start: index });
    next.lastIndex = tag?.end ?? (groups.tag === undefined ? zoneEnd(text, match, grammar) : index + 1);
  }
  return found;
}

function zoneEnd(text: string, { 0: whole, index, groups = {} }: RegExpExecArray, grammar: Grammar): number {
  const behind = index + whole.length;
  if (groups.marks !== undefined) {
    const mark = groups.marks.charAt(0);
    const closer = new RegExp(`^[ \\t>]*${mark}{${groups.marks.length},}[ \\t]*$`, 'gm');
    closer.lastIndex = behind;
    return (
      leftOpenEnd(text, behind, groups.marks, grammar) ?? (closer.exec(text) ? closer.lastIndex : text.length)
    );
  }
  if (groups.remark !== undefined) {
    const end = text.indexOf('-->', behind);
    return end < 0 ? behind : end + 3;
  }
  if (groups.escaped !== undefined || (groups.math !== undefined && whole !== '$$')) return behind;
  const near = text.slice(behind, behind + NEAR);
  const paragraph = near.slice(0, /\n[ \t]*\n/.exec(near)?.index ?? near.length);
  const closer = groups.ticks === undefined ? /\$\$/ : new RegExp(`(?<!\`)${whole}(?!\`)`);
  const end = closer.exec(paragraph);
  return end ? behind + end.index + end[0].length : behind;
}

/** Code that nobody closes, for the next fence opens again, or there is none: the tag in it that closes what it stands in ends it, too. */
function leftOpenEnd(
  text: string,
  from: number,
  marks: string,
  { start, read }: Grammar,
): number | undefined {
  const fence = new RegExp(`^[ \\t]*${marks}[^\\n]*$`, 'gm');
  fence.lastIndex = from;
  const next = fence.exec(text);
  if (next && !/[`~][ \t]*[\p{L}{]/u.test(next[0])) return undefined;
  const tags = new RegExp(`^(?<before>[ \\t]*)(?:${start})`, 'gmu');
  tags.lastIndex = from;
  // What may start without a sign of its own, `import`, is nothing long: `matchAll` goes on behind that.
  for (const tag of text.matchAll(tags)) {
    if (tag.index >= (next?.index ?? text.length)) break;
    if (read(text, tag.index + tag.groups!.before!.length)?.kind === 'close') return tag.index;
  }
  return undefined;
}

interface Open extends Found {
  /** Its place among the nodes: what stands behind it there is in it, or beside it where nothing ends it. */
  readonly at: number;
}

/** Pairs tags as brackets: what ends no open one means nothing, and one that is left open has nothing inside. */
function treeOf(text: string, grammar: Grammar): readonly Node[] {
  const lineAt = lineCounter(text);
  const nodes: Node[] = [];
  const stack: Open[] = [];
  const open = new Map<string, number>();
  const count = (name: string, step: number): unknown => open.set(name, (open.get(name) ?? 0) + step);
  for (const found of tagsIn(text, grammar)) {
    const { tag, start } = found;
    if (tag.kind !== 'close' || !open.get(tag.name)) {
      if (tag.kind === 'open') {
        stack.push({ ...found, at: nodes.length });
        count(tag.name, 1);
      }
      nodes.push({ tag, start, line: lineAt(start), end: tag.end, inner: '' });
    } else {
      const last = lastOf(tag.name);
      const children = nodes.splice(last.at + 1);
      const inner = text.slice(last.tag.end, start);
      nodes[last.at] = { ...nodes[last.at]!, end: tag.end, children, inner };
    }
  }
  return nodes;

  /** Those that it holds are left open. */
  function lastOf(name: string): Open {
    for (;;) {
      const last = stack.pop()!;
      count(last.tag.name, -1);
      if (last.tag.name === name) return last;
    }
  }
}

const allOf = (nodes: readonly Node[]): readonly Tag[] =>
  nodes.flatMap(({ tag, children = [] }) => [tag, ...allOf(children)]);

/** A page with all its tags read. */
export function withTagsRead(text: string, grammar: Grammar): Prepared {
  const unread: Unread[] = [];
  const lineAt = lineCounter(text);
  const { named = (name) => name, plain = (written) => written, told = asWords } = grammar;
  const tree = treeOf(text, grammar);
  const all = once(() => allOf(tree));
  return { lines: written(tree, 0, text.length, 0), unread };

  function written(nodes: readonly Node[], from: number, to: number, depth: number): Line[] {
    const out: Line[] = [{ text: '', line: lineAt(from) }];
    let offset = from;
    for (const [i, node] of nodes.entries()) {
      write(out, text.slice(offset, node.start), lineAt(offset));
      put(out, node, nextOf(node, nodes[i + 1]), depth);
      offset = node.end;
    }
    write(out, text.slice(offset, to), lineAt(offset));
    return out;
  }

  function nextOf({ end }: Node, behind: Node | undefined): Tag | undefined {
    const isNear = behind !== undefined && behind.start - end < NEAR;
    return isNear && /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/.test(text.slice(end, behind.start))
      ? behind.tag
      : undefined;
  }

  function put(out: Line[], node: Node, next: Tag | undefined, depth: number): void {
    if (node.tag.kind === 'close') return;
    const { children = [], tag } = node;
    const place = placeIn(out.at(-1)!.text);
    // Once: what asks for it twice at each depth would take twice as long for each.
    const inside = once(() => written(children, tag.end, tag.end + node.inner.length, depth + 1));
    const body = once(() => bodyOf(inside(), place, grammar));
    const here: Here = {
      ...node,
      body,
      word: (...names) => wordOf(tag, names),
      told,
      above: () => lineAbove(text, node.start),
      next,
      alike: () => all().filter(({ name }) => name === tag.name),
      unread: (name = named(tag.name)) => void unread.push({ name, line: node.line }),
    };
    const meant = depth < DEEPEST ? grammar.means(here) : OPEN;
    const made = meant.kind === 'either' ? eitherOf(meant, place.isFree && endsLine(text, node.end)) : meant;
    if (made.kind === 'words') write(out, made.text.replace(/\n/g, ' '), node.line);
    else if (made.kind === 'block') insert(out, made.lines, place, node);
    else if (grammar.freelyIndented && place.isFree && node.inner.includes('\n'))
      insert(out, [{ text: '', line: node.line }, ...body()], place, node);
    else append(out, inside());
  }

  function wordOf(tag: Tag, names: readonly string[]): string | undefined {
    for (const name of names) {
      // `Title="Solution"`, as some write it.
      const said = plain(tag.words[name] ?? tag.words[name.charAt(0).toUpperCase() + name.slice(1)] ?? '');
      if (said) return said;
    }
    return undefined;
  }
}

const lineAbove = (text: string, from: number): string =>
  text
    .slice(Math.max(0, from - NEAR), from)
    .split('\n')
    .findLast((one) => /[\p{L}\p{N}]/u.test(one) && !/^[ \t]*(?:import|export)[ \t]/.test(one)) ?? '';

const endsLine = (text: string, from: number): boolean => /^[ \t]*(?:\n|$)/.test(text.slice(from, from + 80));

const eitherOf = ({ lines, text }: Extract<Made, { kind: 'either' }>, isAlone: boolean): Made =>
  isAlone ? { kind: 'block', lines } : { kind: 'words', text };

/** Where in its line something stands. */
interface Place {
  /** What stands before it and opens a list item or a quotation. */
  readonly opener: string;
  /** What lines below it begin with. */
  readonly inner: string;
  /** Whether nothing else stands before it. */
  readonly isFree: boolean;
  readonly isQuoted: boolean;
  readonly isRow: boolean;
}

function placeIn(before: string): Place {
  const [opener = '', lead = '', marker = ''] =
    /^([ \t>]*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)/.exec(before) ?? [];
  return {
    opener,
    inner: lead + ' '.repeat(marker.length),
    isFree: before.length === opener.length,
    isQuoted: lead.includes('>'),
    isRow: before.startsWith('|', opener.length),
  };
}

function bodyOf(lines: readonly Line[], { inner, isQuoted }: Place, grammar: Grammar): readonly Line[] {
  const [first, ...rest] = isQuoted ? lines.map(unquotedLine) : lines;
  const most = grammar.freelyIndented ? Number.POSITIVE_INFINITY : isQuoted ? 0 : inner.length;
  return trimmed([{ text: first!.text.trimStart(), line: first!.line }, ...dedented(rest, most)]);
}

function write(out: Line[], text: string, from: number): void {
  append(out, linesOf(text, from));
}

/** Goes on in the last line. */
function append(out: Line[], lines: readonly Line[]): void {
  const [first, ...rest] = lines;
  if (!first) return;
  const last = out.pop()!;
  out.push({ ...last, text: last.text + first.text }, ...rest);
}

/** A block on lines of its own; in a row of a table it can only be words. */
function insert(out: Line[], lines: readonly Line[], place: Place, node: Node): void {
  const [first, ...rest] = lines;
  if (!first || place.isRow) return;
  if (place.isFree) out.pop();
  // Lines of HTML take in all that stands right below them.
  if (place.isFree && /^[ \t]*<\/?[a-zA-Z]/.test(out.at(-1)?.text ?? ''))
    out.push({ text: '', line: first.line });
  out.push({ text: (place.isFree ? place.opener : place.inner) + first.text, line: first.line });
  const blank = place.isQuoted ? place.inner : '';
  for (const { text, line } of rest) out.push({ text: text === '' ? blank : place.inner + text, line });
  const line = node.line + node.inner.split('\n').length - 1;
  out.push({ text: place.inner, line });
}
