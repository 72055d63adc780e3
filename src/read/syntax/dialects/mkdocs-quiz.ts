/**
 * The plug-in mkdocs-quiz: a question between two tags. Behind its boxes, or a line of `---`, stands what is told afterwards;
 * double brackets are gaps. Its first versions name each line instead (`answer-correct: ice`), between `<?quiz?>` and `<?/quiz?>`.
 *
 *     <quiz>
 *     Which of these floats?
 *     - [x] ice
 *     - [ ] iron
 *
 *     Ice is lighter than water.
 *     </quiz>
 *
 *     <quiz>
 *     Ice [[floats]] on water.
 *     </quiz>
 */
import type { StateBlock } from 'markdown-it';
import { INTERRUPTS, isCode, lineOf } from '../rules/lines.ts';
import { type Dialect, lineOutsideCode, signIn, takeAs } from './dialect.ts';

const OPENS = /^<(\??)quiz\1>[ \t]*$/;
const CLOSES = /^<(\??)\/quiz\1>[ \t]*$/;
const BOX = /^([ \t]*)[-*+][ \t]+\[([ xX])\]/;
const GAP = /\[\[([^[\]`\n]+)\]\](?!\()/g;

function quiz(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start) || !OPENS.test(lineOf(state, start))) return false;
  const last = lineOutsideCode(state, start + 1, end, (words) => CLOSES.test(words));
  const lines = last === undefined ? [] : state.getLines(start + 1, last, state.blkIndent, false).split('\n');
  const meant = meantBy(lines.map(inMarks));
  if (!meant || silent || last === undefined) return meant !== undefined;
  const { body, right } = meant;
  const options = right > 1 ? { multi: '' } : undefined;
  return takeAs(state, [start, last + 1], { name: 'question', ...(options && { options }), body });
}

/** `answer-correct: ice` is `- [x] ice`. */
function inMarks(line: string): string {
  const [, name, words = ''] = /^[ \t]*(question|answer-correct|answer|content):[ \t]*(.*)$/.exec(line) ?? [];
  return name?.startsWith('answer') ? `- [${name === 'answer' ? ' ' : 'x'}] ${words}` : name ? words : line;
}

/** @returns undefined where nothing in it answers: it is HTML like any other */
function meantBy(lines: readonly string[]): { readonly body: string; readonly right: number } | undefined {
  const right = lines.filter((line) => /^[xX]$/.test(BOX.exec(line)?.[2] ?? '')).length;
  const isBoxed = lines.some((line) => BOX.test(line));
  if (!(isBoxed ? right > 0 : lines.join('\n').search(GAP) >= 0)) return undefined;
  const told = isBoxed ? boxesEnd(lines) : lines.findIndex((line) => /^ {0,3}-{3,}[ \t]*$/.test(line));
  const asked = told < 0 ? lines : lines.slice(0, told);
  const rest = told < 0 ? [] : lines.slice(isBoxed ? told : told + 1);
  const shown = isBoxed ? asked : asked.map((line) => line.replace(GAP, '{gap}`$1`'));
  const below = rest.some((line) => line.trim() !== '')
    ? ['===', ...rest.slice(rest[0]?.trim() ? 0 : 1)]
    : [];
  return { body: `${[...shown, ...below].join('\n')}\n`, right };
}

/** The line behind the last box, with what stands further in below it. */
function boxesEnd(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => BOX.test(line));
  const depth = BOX.exec(lines[last] ?? '')?.[1]?.length ?? 0;
  const own = lines.slice(last + 1).findIndex((line) => line.trim() === '' || line.search(/\S/) <= depth);
  return own < 0 ? lines.length : last + 1 + own;
}

const SIGN = /^[ \t]*<(\??)quiz\1>[ \t]*$/m;

export const mkdocsQuiz: Dialect = {
  name: 'mkdocs-quiz',
  evidence: (text) => (/<\??quiz/.test(text) ? signIn(text, SIGN) : undefined),
  extend: (md) => md.block.ruler.before('html_block', 'mkdocs_quiz', quiz, INTERRUPTS),
};
