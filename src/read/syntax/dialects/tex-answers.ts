/**
 * Answers between TeX's own marks, as sheets have that are printed as well: `\begin{solution}`, and what answers up to
 * `\end{solution}`, in Markdown.
 */
import type { StateBlock } from 'markdown-it';
import { ANSWER_NAMES } from '../../questions/words/answer-names.ts';
import { normalize } from '../../questions/words/lexicon.ts';
import { INTERRUPTS, isCode, lineOf } from '../rules/lines.ts';
import { type Dialect, lineOutsideCode, signIn, takeAs } from './dialect.ts';

const OPENER = /^[ \t]*\\begin\{(\p{L}+)\*?\}(?:\[([^\]\n]*)\])?[ \t]*$/mu;
const EACH = new RegExp(OPENER, 'gmu');
const ANSWERS = new RegExp(`^(?:${ANSWER_NAMES})$`);

const isAnswer = (name: string): boolean => ANSWERS.test(normalize(name));

function answer(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, name = '', title = ''] = isCode(state, start) ? [] : (OPENER.exec(lineOf(state, start)) ?? []);
  if (name === '' || !isAnswer(name)) return false;
  const closer = new RegExp(String.raw`^\\end\{${name}\*?\}[ \t]*$`);
  const last = lineOutsideCode(state, start + 1, end, (words) => closer.test(words));
  if (last === undefined || silent) return last !== undefined;
  const body = Array.from({ length: last - start - 1 }, (_, i) => lineOf(state, start + 1 + i));
  return takeAs(state, [start, last + 1], {
    name: '???',
    argument: title ? `${name}: ${title}` : name,
    body: `${body.join('\n')}\n`,
  });
}

export const texAnswers: Dialect = {
  name: 'TeX',
  evidence: (text) => {
    const found = text.includes('\\begin{') ? [...text.matchAll(EACH)] : [];
    const name = found.map(([, one = '']) => one).find(isAnswer);
    return name === undefined
      ? undefined
      : signIn(text, new RegExp(String.raw`^[ \t]*\\begin\{${name}\*?\}.*`, 'm'));
  },
  extend: (md) => md.block.ruler.before('fence', 'tex_answer', answer, INTERRUPTS),
};
