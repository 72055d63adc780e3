/** GIFT's texts: what a backslash guards, and the formats that they may be in. */

import { mystOfText } from '../../../../myst/index.ts';
import { mystOfHtml, textOfHtml } from '../html.ts';

/** What a backslash takes its meaning from, as `qformat_gift` reads it; `\n` ends a line. */
const GUARDED = ':#={}~\\n';
const guard = (index: number): string => String.fromCharCode(0xe010 + index);

/** With guarded characters out of the way of those that mean something. */
export const guarded = (source: string): string =>
  withFormulas(source).replace(/\\([:#={}~\\n])/g, (_whole, character: string) =>
    guard(GUARDED.indexOf(character)),
  );

const FORMULA = /\$[^$\n]+\$|\\\([^\n]{1,500}?\\\)/g;
/** A brace that TeX needs, and nothing that opens an answer. */
const TEX = /(?:\\[a-z]+|[\^_])[ \t]*\{/i;
const ANSWERS = /\{[ \t]*(?:[=~#%]|(?:T|F|TRUE|FALSE)[ \t]*[}#]|\})/;

/** Braces of a formula, and commands that begin with an n (`\neq`), are TeX's, though hardly anybody guards them. */
const withFormulas = (source: string): string =>
  source.replace(FORMULA, (formula) =>
    TEX.test(formula) && !ANSWERS.test(formula) && isBalanced(formula) ? texGuarded(formula) : named(formula),
  );

const texGuarded = (formula: string): string =>
  named(formula).replace(/(?<!\\)[{}]/g, (brace) => guard(GUARDED.indexOf(brace)));

/** Two dollars with prose between them are prices: there, `\n` ends a line. */
const named = (formula: string): string =>
  PROSE.test(formula.replace(/\\[a-z]+|\{[^{}]*\}/gi, ''))
    ? formula
    : formula.replace(
        /\\n(?=(?:eq?|u|abla|ot(?:in)?|i|leq|geq|mid|ewline)(?![a-z]))/g,
        `${guard(GUARDED.indexOf('\\'))}n`,
      );

const PROSE = /\p{L}{2,} \p{L}{2,}/u;

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const [brace] of formula.matchAll(/(?<!\\)[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** With guarded characters as they are meant. */
export const freed = (source: string): string =>
  source.replace(/[\uE010-\uE017]/g, (character) => {
    const meant = GUARDED[character.charCodeAt(0) - 0xe010] ?? '';
    return meant === 'n' ? '\n' : meant;
  });

export type TextFormat = 'html' | 'markdown' | 'plain' | 'moodle';

/** A text and its format: that which it names itself (`[html]`), else the one given. */
export function formatted(
  source: string,
  format: TextFormat,
): { readonly text: string; readonly format: TextFormat } {
  const [whole = '', named] = /^\s*\[(html|markdown|plain|moodle)\]\s*/i.exec(source) ?? [];
  return {
    text: source.slice(whole.length),
    format: (named?.toLowerCase() as TextFormat | undefined) ?? format,
  };
}

/** A text, still guarded → Markdown. */
export function mystOfGift(source: string, inherited: TextFormat, unquoted = false): string {
  const { text, format } = formatted(source, inherited);
  return MYST[format](freed(text).trim(), unquoted);
}

const MYST: Readonly<Record<TextFormat, (text: string, unquoted: boolean) => string>> = {
  html: (text, unquoted) => mystOfHtml(text, { unquoted }),
  markdown: (text) => dedented(text),
  plain: mystOfText,
  // Moodle's own: HTML where there is any, and each line a line.
  moodle: (text, unquoted) =>
    /<\/?[a-z][^<>]*>|&#?\w+;|\\[([]|\$\$/i.test(text)
      ? mystOfHtml(withLines(text.replace(NO_TAG, '&lt;')), {
          unquoted,
        })
      : mystOfText(text),
};

/** `vector<int>` is code. */
const NO_TAG =
  /<(?!!--|\/?(?:a|abbr|audio|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|math|object|ol|p|pre|q|s|samp|script|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)(?:\s[^<>]*)?\/?>)/gi;

/** Line ends between blocks only part them. */
const withLines = (html: string): string =>
  /<(?:p|div|br|table|ul|ol|pre|h[1-6])\b/i.test(html) ? html : html.replace(/\n/g, '<br>');

function dedented(text: string): string {
  const indents = text
    .split('\n')
    .slice(1)
    .flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)![0].length]));
  const least = Math.min(...indents, 80);
  return text.replace(/\n[ \t]*/g, (indent) => `\n${indent.slice(1 + least)}`);
}

/** A text, still guarded → its words. */
export function plainOfGift(source: string, inherited: TextFormat): string {
  const { text, format } = formatted(source, inherited);
  const words = freed(text).trim();
  const isHtml = format === 'html' || (format === 'moodle' && /<\/?[a-z][^<>]*>|&#?\w+;/i.test(words));
  return (isHtml ? textOfHtml(words) : words).replace(/\s+/g, ' ').trim();
}
