/**
 * Guards the author's text against Moodle's filters, which work on the written HTML: MathJax's would take a
 * literal `$$` or `\(` for math, in an attribute too (`filter/mathjaxloader/classes/text_filter.php`).
 *
 * While the tree is written, noncharacters mark what is then spelt in a way the filters don't see.
 */
export const SPLIT = '\uFDD1';
const DOLLAR = '\uFDD2';
const BACKSLASH = '\uFDD3';
const BRACE = '\uFDD4';

const SPELLING: Readonly<Record<string, string>> = {
  // An empty element parts the two characters: MathJax looks at one text node at a time.
  [SPLIT]: '<span></span>',
  [DOLLAR]: '&#36;',
  [BACKSLASH]: '&#92;',
  [BRACE]: '&#123;',
};

/** `\(`, `\[`, `\begin` and references: where MathJax starts. */
const MATH_START = /\\(?=[([]|begin\b|(?:eq)?ref\{)/g;

/** Text that MathJax would read. */
export const guardText = (text: string, braces: boolean): string =>
  guardBraces(text.replace(/\$(?=\$)/g, `$${SPLIT}`).replace(MATH_START, `\\${SPLIT}`), braces);

/** An attribute, or code, which MathJax skips but Moodle's filter doesn't. */
export const guardCode = (text: string, braces: boolean): string =>
  guardBraces(text.replace(/\$(?=\$)|(?<=\$)\$/g, DOLLAR).replace(MATH_START, BACKSLASH), braces);

const guardBraces = (text: string, braces: boolean): string => (braces ? text.replace(/\{/g, BRACE) : text);

export const readMarks = (html: string): string =>
  html.replace(/[\uFDD1-\uFDD4]/g, (mark) => SPELLING[mark] ?? '');
