/**
 * Tags of a name with letters that Markdown doesn't know in tags, `<réponse>`: where they call something an answer they
 * are tags, as `<reponse>` is, and no words. A name that nothing ends is one among words.
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { folds } from '../dialects/names.ts';
import { INTERRUPTS_WORDS, isCode, lineOf, take } from './lines.ts';

const TAG = /^<(\/?)((?=[\w-]*[^\s\w<>/-])\p{L}[\p{L}\p{M}\w-]*)[ \t]*>/u;

export function namedTags(md: MarkdownIt): void {
  md.inline.ruler.before('html_inline', 'named_tag', inLine);
  md.block.ruler.before('html_block', 'named_tag_alone', alone, INTERRUPTS_WORDS);
}

/** The tag at the head of some words; undefined where it calls nothing an answer. */
function tagIn(words: string, page: string): string | undefined {
  const [whole, slash = '', name = ''] = words.startsWith('<') ? (TAG.exec(words) ?? []) : [];
  if (whole === undefined || !folds(name) || !(slash || page.includes(`</${name}`))) return undefined;
  return whole;
}

function inLine(state: StateInline, silent: boolean): boolean {
  const found = tagIn(state.src.slice(state.pos, state.pos + 60), state.src);
  if (found === undefined) return false;
  if (!silent) state.push('html_inline', '', 0).content = found;
  state.pos += found.length;
  return true;
}

/** On a line of its own it begins HTML, up to the next empty line. */
function alone(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const line = lineOf(state, start).trimEnd();
  const found = isCode(state, start) ? undefined : tagIn(line, state.src);
  if (found === undefined || found !== line) return false;
  if (silent) return true;
  let next = start + 1;
  while (next < end && !state.isEmpty(next)) next++;
  return take(state, 'html_block', [start, next], {
    content: state.getLines(start, next, state.blkIndent, true),
  });
}
