/**
 * What tags of LiaScript's hold where that is one text with gaps: an exercise, with the pictures and sums that its gaps
 * go on with.
 *
 *     <exercise>
 *     ![four stones](4.svg)
 *
 *     = [[2]] + [[2]]
 *
 *     = [[4]]
 *     </exercise>
 */
import { endOf, type Line, textAt } from '../prepared.ts';
import { QUIZ, STARS } from './frames.ts';
import { askedInLine } from './in-line.ts';
import { HEADING } from './stem.ts';
import { isTags } from './tags.ts';

const OPENS =
  /^[ \t]*<(?!(?:details|li|ol|p|summary|t[dhr]|table|ul)\b)([a-z][\w-]*)(?:[ \t][^<>]*)?>[ \t]*$/i;
const REMARK = /^[ \t]*<!--(?:(?!-->).)*-->[ \t]*$/;
/** `[[ice]]`; no film, picture or link. */
export const GAP = /\[\[(?![?!])(?:[^[\]\n]|\\[[\]])+\]\](?!\()/;
const BESIDE = new RegExp(`^[ \\t]*${GAP.source}[ \\t]*\\S`);
/** What parts exercises, or is another quiz, or a template's: rules, code, macros alone in their line. */
const ELSE =
  /^[ \t]*(?:-{3,}[ \t]*$|`{3}|~{3}|@[\w.]+(?:\(.*\))?[ \t]*$|<)|\[->\[|\[\([ xX]\)\]|\[\[[ xX]?\]\]/;
/** Longer ones are pages. */
const MOST = 30;

interface Held {
  readonly own: readonly Line[];
  /** The index of the tag that ends it. */
  readonly end: number;
}

export function heldAt(lines: readonly Line[], index: number, out: readonly Line[]): Held | undefined {
  const name = OPENS.exec(textAt(lines, index))?.[1];
  if (name === undefined) return undefined;
  const below = lines.slice(index + 1, index + MOST);
  const count = endOf(below, 0, (one) => !isTags(one));
  if (textAt(below, count).trim() !== `</${name}>`) return undefined;
  const own = below.slice(0, count).map(({ text, line }) => ({ text: REMARK.test(text) ? '' : text, line }));
  const isElse = own.some(({ text }, i) => isApart(text) || askedInLine(own, i, out) !== undefined);
  return isElse || !own.some(({ text }) => GAP.test(text)) ? undefined : { own, end: index + 1 + count };
}

const isApart = (text: string): boolean =>
  (QUIZ.test(text) && !BESIDE.test(text)) || STARS.test(text) || HEADING.test(text) || ELSE.test(text);
