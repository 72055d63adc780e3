/**
 * A key for many questions in a comment: no learner sees it, yet it is written as any other below a title.
 *
 *     <!--
 *     ANSWERS
 *     1. **B**. It floats.
 *     2. **True**. It melts.
 *     -->
 */
import type { StateBlock } from 'markdown-it';
import { part } from '../../parts.ts';
import { isKeyTitle } from '../../questions/words/key-list-title.ts';
import { answerTitleOf } from '../../questions/words/lexicon.ts';
import type { Declaration } from '../fences/directive.ts';
import { INTERRUPTS, isCode, lineOf } from '../rules/lines.ts';
import { searching } from '../rules/unended.ts';
import { type Dialect, takeAs } from './dialect.ts';

const MARK = '<!--';
/** Its title, on its first line or the next, and the number of the first question below. */
const KEY = String.raw`<!--[ \t]*(?:\n[ \t]*)?([^\n<>]{3,80})\n\s*[^\p{N}\n]{0,24}\d{1,3}\b`;
const SIGN = new RegExp(`^[ \\t]*${KEY}`, 'gmu');
const BEGINS = new RegExp(`^${KEY}`, 'u');
const ENDS = /^(.*?)-->[ \t]*$/;
const search = searching();

/** `## ANSWERS:` → `ANSWERS`; undefined where it calls no key. */
function titleIn(written = ''): string | undefined {
  const title = written.replace(/^[#*_=\s-]+|[*_=:\s-]+$/g, '');
  return isKeyTitle(title) || answerTitleOf(title) ? title : undefined;
}

function key(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (isCode(state, start) || !lineOf(state, start).startsWith(MARK)) return false;
  const title = titleIn(
    BEGINS.exec(state.getLines(start, Math.min(start + 5, end), state.blkIndent, true))?.[1],
  );
  if (title === undefined) return false;
  const first = start + (lineOf(state, start).trim() === MARK ? 2 : 1);
  const closer = search(state, first, end, (words, last) => {
    const [, before] = ENDS.exec(words) ?? [];
    return before === undefined ? undefined : { before, last };
  });
  if (closer === undefined || silent) return closer !== undefined;
  const { before, last } = closer;
  const body = `${'\n'.repeat(first - start - 1)}${state.getLines(first, last, state.blkIndent, true)}${before}\n`;
  return takeAs(state, [start, last + 1], { name: MARK, argument: title, body });
}

const unseen: Declaration = {
  names: [MARK],
  summary: 'a key for many questions, in a comment',
  argument: 'markdown',
  options: [],
  body: 'markdown',
  becomes: ({ line, title, body }) => [
    part({ kind: 'disclosure', role: 'answer', unseen: true }, line, title, body),
  ],
};

export const commentedKeys: Dialect = {
  name: 'Keys in comments',
  evidence: (text) => {
    const found = text.includes(MARK)
      ? [...text.matchAll(SIGN)].find(([, title]) => titleIn(title) !== undefined)
      : undefined;
    return found && { words: MARK, line: text.slice(0, found.index).split('\n').length };
  },
  extend: (md) => md.block.ruler.before('myst_comment', 'commented_key', key, INTERRUPTS),
  directives: [unseen],
};
