/** Words of LiaScript's: gaps in them, marks of steps, and macros, which a template defines. */
import type { Line, Unread } from '../prepared.ts';

/** A gap, and the macro that gives it a form. */
const IN_WORDS = /\[\[((?:[^[\]\n]|\\[[\]])+)\]\](?!\()(?:[ \t]*@[A-Za-z][\w.]*(?:\([^()]*\))?)?/g;
/** Marks of steps and of spoken words. */
const STEPS =
  /^((?:[ \t>]*>)?)[ \t]*(?:--\{\{[\d\s-][^}]*\}\}--|\{\{(?:[\d\s|>-]|[\w \t]+\|>)[^}]*\}\})[ \t]*/;
export const MACRO = /^[ \t]*@[A-Za-z][\w.]*(?:\(.*\))?[ \t]*$/;

export const macrosIn = ({ text, line }: Line): readonly Unread[] =>
  /^[ \t]*@/.test(text)
    ? []
    : [...text.matchAll(/(?<![^\s>[(|])@[A-Za-z][\w.]*/g)].map(([name]) => ({ name, line }));
/** What a macro alone in its line is given to say: all that it is given, a sentence between backticks. */
export const saidByMacro = ({ text }: Line): string =>
  /^[ \t]*@[\w.]+\(\s*`(\p{L}[^`;{}]*\s[^`;{}]*[\p{L}\p{N}).?!:…])`\s*\)[ \t]*$/u.exec(text)?.[1] ?? '';

/** Of a line that begins with one. */
export const macroIn = ({ text, line }: Line): Unread => ({ name: /@[\w.]+/.exec(text)![0], line });

/** Lines as they are shown, steps and spoken words aside. */
export const shown = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ text, line }) => ({ text: inWords(text.replace(STEPS, '$1')), line }));

/** What a template puts beside a gap: a place to draw, or a check, which may say what is right. */
const BESIDE = /(^|[ \t])@[A-Za-z][\w.]*(?:\([^()]*\))?|(?<=[^\w\s`@])@[A-Za-z][\w.]*\([^()]*\)/g;

export const callsMacro = ({ text }: Line): boolean => text.search(BESIDE) >= 0;

export const withoutMacros = ({ text, line }: Line): Line => ({
  text: inWords(text.replace(BESIDE, '$1')),
  line,
});

/** Without macros that are given an answer, to say it aloud. */
export const withoutSaid = ({ text, line }: Line, answers: readonly string[]): Line => ({
  text: text.replace(/@[A-Za-z][\w.]*\(([^()]*)\)/g, (call, given: string) =>
    answers.includes(given.replace(/[`'"]/g, '').trim()) ? '' : call,
  ),
  line,
});

/** `{1}{words}`, seen one step later; in a formula, on however many lines, it is a fraction. */
const STEPPED = /`[^`\n]*`|\$(?:[^$\n\\]|\\.)+\$|(?<![\w\\}^])\{\d[\d-]*\}\{([^{}]*)\}/g;

/** Gaps in a line of words, and what LiaScript alone knows. */
export function inWords(text: string): string {
  // Bars of a row part its cells, but for those that are escaped.
  const bar = /^[ \t]*\|/.test(text) ? '\\|' : '|';
  return text
    .replace(IN_WORDS, (_, words: string) => gap(words, bar))
    .replace(/^([ \t]*)[!?]{1,2}(?=\[[^\]]*\]\()(?<=[^!])/, '$1')
    .replace(STEPPED, (whole, words: string | undefined) => words ?? whole);
}

function gap(words: string, bar: string): string {
  if (/^[?!]/.test(words)) return '';
  if (/^[_\s]+$/.test(words)) return '___';
  const offered = words.split(/(?<!\\)\|/).map((one) => one.trim());
  const source =
    offered.length === 1 ? offered[0]! : offered.map((one) => one.replace(/^\((.*)\)$/, '>$1')).join(bar);
  return `{gap}\`${source.replace(/`/g, "'")}\``;
}
