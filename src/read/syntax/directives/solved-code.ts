/** Code that solves: folded, where nothing else says that it answers. */
import type { ElementContent } from 'hast';
import { foldedAnswer, text } from '../../parts.ts';
import { wordIn } from '../../titles.ts';
import type { Reader } from '../fences/directive.ts';
import type { SolvedCode } from '../parted-code.ts';
import { preformatted } from './code.ts';

/** What learners start from, and the solution behind it. */
export function withSolution(
  { given, solution }: SolvedCode,
  language: string,
  line: number,
  { language: speech }: Reader['page'],
): readonly ElementContent[] {
  const shown = given === '' ? [] : [preformatted(given, language, line)];
  return [...shown, solved(preformatted(solution, language, line), line, speech)];
}

export function solved(code: ElementContent, line: number, language: string): ElementContent {
  return told([code], line, language);
}

/** Whatever tells the answer. */
export function told(blocks: readonly ElementContent[], line: number, language: string): ElementContent {
  return foldedAnswer(blocks, [text(wordIn(language, 'solution'))], line);
}
