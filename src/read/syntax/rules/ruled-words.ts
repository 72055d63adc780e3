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
import { isCode, lineOf, paragraphOf } from './lines.ts';
import { searchedInVain } from './unended.ts';

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

const unruled = searchedInVain();

/** The line that rules off a paragraph. */
function ruleBelow(state: StateBlock, start: number, end: number): number | undefined {
  if (unruled.known(state, start)) return undefined;
  let line = start;
  for (; line < end; line++) {
    if (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) break;
    const words = lineOf(state, line);
    if (RULE.test(words)) return line > start ? line : undefined;
    if (OTHER.test(words)) break;
  }
  unruled.remember(state, line);
  return undefined;
}

/** `A) ice`, and so on: two of them, one below the other. */
const areOptions = (lines: readonly string[]): boolean =>
  lines.some((one, i) => /^\(?[ab][).]\s*\S/i.test(one) && /^\(?[bc][).]\s*\S/i.test(lines[i + 1] ?? ''));

const isAnswer = (line: string): boolean =>
  answerOpeningOf(line.slice(0, LONGEST).replace(/[*_]{1,3}/g, ''))?.firm === true;

const LONGEST = 80;
