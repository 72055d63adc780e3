/**
 * A rule right below options, or below an answer: to CommonMark it makes a heading of them, which no section is called.
 *
 *     What floats?                What is fog?
 *
 *     A) ice                      **Answer:** A low cloud.
 *     B) iron                     ---
 *     ----
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { answerOpeningOf } from '../../questions/words/lexicon.ts';
import { isCode, isOutside, lineOf, paragraphOf } from './lines.ts';
import { searching } from './unended.ts';

export function ruledWords(md: MarkdownIt): void {
  md.block.ruler.before('lheading', 'ruled_words', ruledWordsAt);
}

function ruledWordsAt(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || isCode(state, start)) return false;
  const rule = ruleBelow(state, start, end);
  if (rule === undefined) return false;
  const lines = Array.from({ length: rule - start }, (_, i) => lineOf(state, start + i));
  return (areOptions(lines) || lines.some(isAnswer)) && paragraphOf(state, start, rule);
}

const RULE = /^-{3,}[ \t]*$/;
/** What ends a paragraph, and what is one line of it. */
const OTHER = /^(?:[-+*][ \t]|>|#{1,6}[ \t]|`{3}|~{3}|:{3}|<|\|)/;

const search = searching();

/** The line that rules off a paragraph. */
const ruleBelow = (state: StateBlock, start: number, end: number): number | undefined =>
  RULE.test(lineOf(state, start)) ? undefined : search(state, start, end, ruleIn, endsParagraph);

const ruleIn = (words: string, line: number): number | undefined => (RULE.test(words) ? line : undefined);
const endsParagraph = (state: StateBlock, line: number): boolean =>
  state.isEmpty(line) || isOutside(state, line) || OTHER.test(lineOf(state, line));

/** `A) ice`, and so on: two of them, one below the other. */
const areOptions = (lines: readonly string[]): boolean =>
  lines.some((one, i) => /^\(?[ab][).]\s*\S/i.test(one) && /^\(?[bc][).]\s*\S/i.test(lines[i + 1] ?? ''));

const isAnswer = (line: string): boolean =>
  answerOpeningOf(line.slice(0, LONGEST).replace(/[*_]{1,3}/g, ''))?.firm === true;

const LONGEST = 80;
