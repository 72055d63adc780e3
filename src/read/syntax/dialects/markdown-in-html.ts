/**
 * Tags that hold Markdown though no empty line stands behind them: Python-Markdown's and kramdown's
 * `<div class="upper-alpha" markdown>`, `<details>` whose words have marks of Markdown, which would stay marks, and any with
 * a block of code right below.
 */
import type { StateBlock } from 'markdown-it';
import type { Sign } from '../formats/format.ts';
import { INTERRUPTS, isCode, lineOf, take } from '../rules/lines.ts';
import { type Dialect, signIn } from './dialect.ts';
import { dedented, indentOf, type Line, linesOf, rewritten, type Taken } from './prepared.ts';

const OPENS =
  /^<(?:div|section|article|aside|center|figure)\b[^<>]*\smarkdown(?:[ \t]*=[ \t]*["']?(?:1|block|true|md)["']?)?(?=[\s>])[^<>]*>[ \t]*$/;

/** The tag alone is HTML, and what stands below it is read. */
function opening(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (isCode(state, start) || !OPENS.test(lineOf(state, start))) return false;
  return silent || take(state, 'html_block', [start, start + 1], { content: lineOf(state, start) });
}

/** Words in one line with the tags around them: `<div class="part" markdown="1">**c)**</div>`. */
const IN_LINE =
  /^([ \t]*<(div|p|section|aside)\b[^<>]*\smarkdown[ \t]*=[ \t]*["']?(?:1|block|span|true|md)["']?(?=[\s>])[^<>]*>)(?!<\/)([^\S\n]*\S.*)(<\/\2>)[ \t]*$/;

/** What holds Markdown begins anew, whatever HTML stands right above it. */
function holderAt(lines: readonly Line[], start: number): Taken | undefined {
  const { text, line } = lines[start]!;
  const isBelow = lines[start - 1]?.text.trim().endsWith('>') === true;
  const [, open, tag, words = '', close] = IN_LINE.exec(text) ?? [];
  const empty = { text: '', line };
  if (open !== undefined && tag !== 'p' && !words.includes(`<${tag}`)) {
    const inside = { text: `${' '.repeat(indentOf(text))}${words}`, line };
    return {
      made: [empty, { text: open, line }, empty, inside, empty, { text: close!, line }],
      end: start + 1,
    };
  }
  return isBelow && OPENS.test(text.trimStart())
    ? { made: [empty, lines[start]!], end: start + 1 }
    : undefined;
}

/** Words right behind the title of a fold, in its line or the next. */
const WORDS_BEHIND = /<\/summary>[ \t]*(?:\r?\n)?[ \t]*[^\s<]/i;
/** A tag alone on its line, and a block of code right below it: Pandoc reads it as code. */
const ALONE = /^[ \t]*<(?:details|div|section|article|aside|blockquote)\b[^<>]*>[ \t]*$/i;
const CODE = /^[ \t]*(?:`{3}|~{3})/;
const CODE_BEHIND = new RegExp(`${ALONE.source.replace('$', '\\r?\\n')}${CODE.source.slice(1)}`, 'im');
const SUMMARY = /^(.*<\/summary>)[ \t]*(.*)$/i;
const ENDS = /<\/details>/i;
const MARKS =
  /\*\*\S|(?:^|[\s(])`[^`\n]+`|\]\([^()\s]+\)|^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\S|^[ \t]*(?:```|~~~|#{1,6}[ \t])|\$[^$\s][^$\n]*\$/m;
/** What stands before a tag and opens an item. */
const BEFORE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/** So many lines above the end of its title a fold opens. */
const TITLE = 4;

function foldAt(lines: readonly Line[], start: number): Taken | undefined {
  const { text, line } = lines[start]!;
  if (ALONE.test(text) && CODE.test(lines[start + 1]?.text ?? ''))
    return { made: [lines[start]!, { text: '', line }], end: start + 1 };
  const [, head, rest = ''] = SUMMARY.exec(text) ?? [];
  if (head === undefined) return undefined;
  const opens = lines
    .slice(Math.max(0, start - TITLE), start + 1)
    .findLast((one) => /<details\b/i.test(one.text));
  const place = opens && BEFORE.exec(opens.text)![0];
  if (place === undefined || !/^<details\b/i.test(opens!.text.slice(place.length))) return undefined;
  const { body, tail, end } = bodyBelow(lines, start + 1, { text: rest, line });
  if (!MARKS.test(body.map((one) => one.text).join('\n'))) return undefined;
  const inner = ' '.repeat(place.length);
  const empty = { text: '', line };
  const made = [
    { text: head, line },
    empty,
    ...dedented(body).map((one) => ({ ...one, text: inner + one.text })),
    empty,
    ...tail.map((one) => ({ ...one, text: inner + one.text.trimStart() })),
  ];
  return { made, end };
}

/** What stands in the fold up to an empty line or its end, and what ends it there. */
function bodyBelow(lines: readonly Line[], from: number, first: Line) {
  const body: Line[] = [];
  const tail: Line[] = [];
  const put = ({ text, line }: Line): boolean => {
    const at = text.search(ENDS);
    const words = at < 0 ? text : text.slice(0, at);
    if (words.trim() !== '') body.push({ text: words, line });
    if (at >= 0) tail.push({ text: text.slice(at), line });
    return at < 0;
  };
  let end = from;
  if (put({ ...first, text: first.text.trim() }))
    while (lines[end] && lines[end]!.text.trim() !== '' && put(lines[end++]!));
  return { body, tail, end };
}

const isOpened = (source: string): boolean => WORDS_BEHIND.test(source) || CODE_BEHIND.test(source);

const tagSign = (text: string): Sign | undefined =>
  signIn(text, new RegExp(OPENS.source.replace('^', '^[ \\t]*'), 'm')) ??
  signIn(text, new RegExp(IN_LINE.source, 'm'));

function foldSign(text: string): Sign | undefined {
  if (!isOpened(text)) return undefined;
  const { lines } = rewritten(linesOf(text), foldAt);
  const at = lines.findIndex((one, index) => lines[index + 1]?.line === one.line);
  return at < 0 ? undefined : { words: '<details>', line: lines[at]!.line };
}

export const markdownInHtml: Dialect = {
  name: 'Markdown in HTML',
  evidence: (text) => (text.includes('markdown') ? tagSign(text) : undefined) ?? foldSign(text),
  extend: (md) => md.block.ruler.before('html_block', 'markdown_in_html', opening, INTERRUPTS),
  prepare: (source) => rewritten(linesOf(source), holderAt, isOpened(source) ? foldAt : () => undefined),
};
