/** How MyST is written: of trees, of plain text, and of whole lessons. */
export { acceptedLine, gapRole, numberWords, TRUE_FALSE } from './answers.ts';
export { type Definition, type Directive, directiveOf, type Flow, type Formula } from './nodes.ts';
export { codeSpan, mystOf, mystWithLines, type Written } from './style.ts';
export { inOneLine, mystOfText } from './text.ts';
