/** How MyST is written: of trees, of plain text, and of whole lessons. */
export {
  type AcceptedLine,
  type AnswersOf,
  type Box,
  gapRole,
  type Pen,
  writtenAnswers,
} from './answers.ts';
export {
  type Definition,
  type Directive,
  directiveOf,
  type Flow,
  type Formula,
} from './nodes.ts';
export { fieldsOf } from './page/fields.ts';
export { type About, type Care, lessonAsMyst, NO_CARE, type WrittenLesson } from './page/page.ts';
export { codeSpan, mystOf, mystWithLines, type Written } from './style.ts';
export { inOneLine, mystOfText } from './text.ts';
