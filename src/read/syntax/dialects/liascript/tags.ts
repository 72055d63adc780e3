/**
 * Tags around quizzes. LiaScript reads what stands between them, whatever they are called; MyST would show it as it is
 * written, up to the next empty line. So tags stand apart from what they hold, and so does a remark before words, which
 * says how these look.
 *
 *     <exercise>
 *     <!-- class="x" --> 3 < [[4]]
 *     </exercise>
 */
import { stretchesOf } from '../../../../lesson/index.ts';
import { at, dedented, type Flagged, flagged, indentOf, type Line } from '../prepared.ts';

/** Nothing but tags, those that stand in lines of words aside. */
const TAGS =
  /^[ \t]*(?:<\/?(?!(?:a|b|br|em|hr|i|img|input|span|strong|su[bp]|u)\b)[a-z][\w-]*(?:[ \t][^<>]*)?>[ \t]*)+$/i;
/** Words behind tags of blocks, and before those that end them. */
const OPENS = /^[ \t]*(?:<(?:div|section|article|aside|center|p|td|th|tr|table)\b[^<>]*>[ \t]*)+(?=[^\s<])/i;
const ENDS = /(?:<\/(?:div|section|article|aside|center|p|td|th|tr|table)>[ \t]*)+$/i;
const ITEM = /^([ \t]*)<li\b[^<>]*>[ \t]*([^\s<].*)$/i;
/** A row of options, a gap. */
const ASKS = /\[\([ xX]\)\]|\[\[/;
/** What nobody reads. */
const RAW = /<(script|style|pre|textarea|svg)\b/i;
const REMARK = /^([ \t]*<!--(?:(?!-->).)*-->)[ \t]*(\S.*)?$/;

/** The same lines, with tags apart from what asks between them. */
export function withTagsApart(source: readonly Line[]): readonly Line[] {
  if (!source.some(({ text }) => /^[ \t]*</.test(text))) return source;
  const lines = withRawAsCode(flagged(source));
  const told = lines.flatMap((one, index) => remarkApart(one, lines[index - 1]?.text ?? ''));
  const blocks = stretchesOf(told, (start) => (isRead(told[start]!) ? blockEnd(told, start) : undefined));
  return blocks.flatMap(apartIn);
}

/** What nobody reads is left alone as code is, a remark of several lines, too. */
function withRawAsCode(lines: readonly Flagged[]): readonly Flagged[] {
  let end: string | undefined;
  return lines.map((one) => {
    if (one.isCode) return one;
    const text = one.text.toLowerCase();
    end ??= endOfRaw(text);
    const isCode = end !== undefined;
    if (end !== undefined && text.lastIndexOf(end) > text.lastIndexOf('<!--')) end = undefined;
    return { ...one, isCode };
  });
}

function endOfRaw(text: string): string | undefined {
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return '-->';
  const name = RAW.exec(text)?.[1];
  return name === undefined ? undefined : `</${name}`;
}

/** Where words begin anew, a remark gets a line of its own; among them, it is left out. */
function remarkApart(one: Flagged, above: string): readonly Flagged[] {
  const [, remark, words] = one.isCode ? [] : (REMARK.exec(one.text) ?? []);
  if (remark === undefined || words === undefined) return [one];
  const own = { ...one, text: words };
  return /^[ \t]*$|>[ \t]*$/.test(above) ? [{ ...one, text: remark }, own] : [own];
}

const isRead = ({ text, isCode }: Flagged): boolean => !isCode && text.trim() !== '' && !REMARK.test(text);

function blockEnd(lines: readonly Flagged[], start: number): number {
  let end = start + 1;
  while (end < lines.length && isRead(lines[end]!)) end++;
  return end;
}

function apartIn(block: readonly Flagged[]): readonly Line[] {
  if (!isRead(block[0]!) || !block.some(({ text }) => ASKS.test(text))) return block;
  const lines = block.flatMap(tagsApart);
  if (!lines.some(isTags)) return block;
  const base = Math.min(3, ...lines.map(({ text }) => indentOf(text)));
  const runs = stretchesOf(lines, (start) => runEnd(lines, start));
  return runs.flatMap((run, i) => [
    ...(i > 0 ? at(run[0]!.line, '') : []),
    ...dedented(run).map(({ text, line }) => ({ text: ' '.repeat(base) + text, line })),
  ]);
}

export const isTags = ({ text }: Line): boolean => TAGS.test(text);

function runEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length && isTags(lines[end]!) === isTags(lines[start]!)) end++;
  return end;
}

/** Of a line that asks between tags, these and its words. */
function tagsApart({ text, line }: Line): readonly Line[] {
  if (!ASKS.test(text)) return [{ text, line }];
  const [item, indent = '', own = ''] = ITEM.exec(text) ?? [];
  if (item !== undefined) return at(line, `${indent}1. ${own.replace(/<\/li>/i, '').trim()}`);
  const opens = OPENS.exec(text)?.[0] ?? '';
  const rest = text.slice(opens.length);
  const ends = ENDS.exec(rest)?.[0] ?? '';
  const words = rest.slice(0, rest.length - ends.length);
  if (/<[a-z]/i.test(words)) return [{ text, line }];
  return [opens, opens === '' ? words : words.trim(), ends]
    .filter((one) => one.trim() !== '')
    .map((one) => ({ text: one, line }));
}
