/**
 * A field that ends a line. LiaScript makes a gap of it, as it does in the middle of a sentence; where the words before
 * it ask, or only name what is to be typed, the whole is a question with one short answer.
 */
import type { Line } from '../prepared.ts';
import { isAsking } from './stem.ts';

interface InLine {
  /** Of its own line, without its bullet and its field. */
  readonly words: readonly Line[];
  readonly answer: string;
  /** Whether what it asks stands above. */
  readonly asksAbove: boolean;
}

/** One field, typed and not chosen, behind words without another. */
const FIELD =
  /^[ \t]*(?:[-*+][ \t]+|\d{1,2}[.)][ \t]+)?([^\s|>#$[\]](?:[^[\]$]|\[[^[\]]*\])*?)[ \t]*\[\[(?![ \t]*[?!_\]])([^[\]|]+)\]\][ \t]*$/;
/** `Address:` names what is to be typed; a longer one is a sentence. */
const LABEL = /^[*_`]*(?![*_`]{2})[^.:!?]{1,40}[*_]*:[*_`]*$/;

export function askedInLine(lines: readonly Line[], index: number, out: readonly Line[]): InLine | undefined {
  const { text, line } = lines[index]!;
  const [, words = '', answer = ''] = FIELD.exec(text) ?? [];
  if (words === '' || !isApart(lines, index)) return undefined;
  const asksAbove = LABEL.test(words) && words.split(/\s+/).length <= 5;
  const asking = asksAbove ? lastOf(out) : words;
  return isAsking(asking) && !(asksAbove && FIELD.test(nextOf(lines, index)))
    ? { words: [{ text: words, line }], answer: answer.trim(), asksAbove }
    : undefined;
}

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const lastOf = (out: readonly Line[]): string => out.findLast((one) => !isBlank(one))?.text ?? '';
/** Labels below each other are a form, whose fields belong together. */
const nextOf = (lines: readonly Line[], index: number): string =>
  lines.slice(index + 1, index + 4).find((one) => !isBlank(one))?.text ?? '';

const ITEM = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\S/;
/** What a paragraph is not. */
const ELSE = /^[ \t]*(?:\[\[\?|\*{3}|#|$)/;

/** A line among others of its paragraph is a part of a text with gaps. */
function isApart(lines: readonly Line[], index: number): boolean {
  const [above = '', own = '', below = ''] = [index - 1, index, index + 1].map((i) => lines[i]?.text);
  const begins = above.trim() === '' || ITEM.test(own);
  return begins && (ELSE.test(below) || ITEM.test(below));
}
