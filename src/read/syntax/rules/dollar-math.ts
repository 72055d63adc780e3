/**
 * Display math between `$$`: alone on its line or lines, perhaps with a label behind it, MyST's `(label)` or Quarto's
 * `{#eq-label}`, kramdown's `{:.class}`, or a full stop; or within a paragraph; or opened at the end of a line of words, as a
 * notebook's MathJax reads it. An opener without its closer is text: nothing after it is swallowed.
 * (`@mdit/plugin-tex` reads `$…$`; its block rule would run to the end of the page here.)
 */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { taken } from './inline.ts';
import { INTERRUPTS, INTERRUPTS_WORDS, isCode, isOutside, lineOf, take } from './lines.ts';
import { searching } from './unended.ts';

const BEHIND = String.raw`\$\$[ \t]*(?:\((?<myst>[^()\s]+)\)|\{#(?<quarto>[^\s{}]+)[^{}]*\}|\{:[^{}]*\}|[.,;:])?[ \t]*$`;
const TEX = String.raw`(?:(?!\$\$).)`;
const ALONE = new RegExp(`^\\$\\$(${TEX}+)${BEHIND}`);
const CLOSER = new RegExp(`^(${TEX}*)${BEHIND}`);

const OPENER = /^(?!\$\$)((?:(?!\$\$).|\$\$(?:(?!\$\$).)+\$\$)*\S)[ \t]*\$\$[ \t]*$/;

const below = searching();
const belowWords = searching();

/** Behind the lines of a formula: no formula holds a comment on a line of its own, as stands between a notebook's cells. */
const isBehind = (state: StateBlock, line: number): boolean =>
  isOutside(state, line) || lineOf(state, line).startsWith('<!--');

export function displayMath(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'display_math', block, INTERRUPTS);
  md.block.ruler.before('paragraph', 'display_math_behind_words', behindWords, INTERRUPTS_WORDS);
  md.inline.ruler.before('escape', 'display_math', inline);
}

function block(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = lineOf(state, start);
  if (isCode(state, start) || !first.startsWith('$$') || (silent && closesWords(state, start))) return false;

  const alone = ALONE.exec(first);
  if (alone) return silent || mathOf(state, [start, start + 1], alone[1] ?? '', alone);
  if (first.slice(2).includes('$$')) return false;

  const lines = [first.slice(2)];
  const found = below(
    state,
    start + 1,
    end,
    (line, n) => {
      const closed = CLOSER.exec(line);
      if (closed)
        return silent || mathOf(state, [start, n + 1], [...lines, closed[1] ?? ''].join('\n'), closed);
      const words = line.indexOf('$$');
      if (words >= 0)
        return silent || endAmongWords(state, [start, n], [...lines, line.slice(0, words)].join('\n'));
      lines.push(line);
      return undefined;
    },
    isBehind,
  );
  return found ?? false;
}

/** Lines of words above among which a formula may have opened. */
const MOST_ABOVE = 50;

/** Whether the words above, which go on without their indentation, have opened a formula that the dollars close. */
function closesWords(state: StateBlock, line: number): boolean {
  const from = Math.max(state.line, line - MOST_ABOVE);
  const above = state.src.slice(state.bMarks[from], state.bMarks[line]);
  return above.split('$$').length % 2 === 0;
}

/** `It grows so: $$`, and the formula on the lines below, up to one that its closer ends. */
function behindWords(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const first = lineOf(state, start);
  const words = first.trimEnd().endsWith('$$') && !isCode(state, start) ? OPENER.exec(first)?.[1] : undefined;
  if (words === undefined) return false;
  const lines: string[] = [];
  const found = belowWords(
    state,
    start + 1,
    end,
    (line, n) => {
      const closed = CLOSER.exec(line);
      if (!closed) {
        lines.push(line);
        return undefined;
      }
      if (silent) return true;
      paragraph(state, start, words);
      return mathOf(state, [start + 1, n + 1], [...lines, closed[1] ?? ''].join('\n'), closed);
    },
    (all, line) => all.isEmpty(line) || isBehind(all, line),
  );
  return found ?? false;
}

function paragraph(state: StateBlock, line: number, words: string): void {
  const map: [number, number] = [line, line + 1];
  Object.assign(state.push('paragraph_open', 'p', 1), { map });
  Object.assign(state.push('inline', '', 0), { content: words, map, children: [] });
  state.push('paragraph_close', 'p', -1);
}

/** A formula on some lines, with the label behind its closer. */
function mathOf(
  state: StateBlock,
  lines: readonly [number, number],
  content: string,
  { groups = {} }: RegExpExecArray,
): true {
  const label = groups.myst ?? groups.quarto;
  return take(state, label ? 'math_block_label' : 'math_block', lines, { content, info: label ?? '' });
}

/** Words go on behind the dollars that end it: they begin what stands below. */
function endAmongWords(state: StateBlock, [start, last]: readonly [number, number], content: string): true {
  const closer = state.src.indexOf('$$', (state.bMarks[last] ?? 0) + (state.tShift[last] ?? 0)) + 2;
  state.bMarks[last] = closer;
  state.tShift[last] = state.skipSpaces(closer) - closer;
  return take(state, 'math_block', [start, last], { content, info: '' });
}

/** `\text{if $x > 0$}`: dollars of its own in words within it. */
const IN_WORDS = String.raw`\\(?:text[a-z]*|[mh]box)\{(?:[^{}$\\]|\\[\s\S]|\$[^$\n]+\$)*\}`;
const SIGN = String.raw`[^$\\]|\\(?!(?:text[a-z]*|[mh]box)\{)[\s\S]`;
const ANY = `(?:${IN_WORDS}|${SIGN})`;
const WITH_WORDS = new RegExp(String.raw`\$((?:${SIGN})*${IN_WORDS}${ANY}*)\$`, 'y');
const DISPLAYED = new RegExp(String.raw`\$\$(${ANY}+)\$\$`, 'y');
const PLAIN = /\$\$((?:[^$\\]|\\[\s\S])+)\$\$/y;

function inline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  const isDisplayed = state.src[state.pos + 1] === '$';
  return (isDisplayed ? [DISPLAYED, PLAIN] : [WITH_WORDS]).some((pattern) =>
    taken(state, silent, pattern, ([, tex = '']) => {
      state.push(isDisplayed ? 'math_inline_double' : 'math_inline', 'math', 0).content = tex;
    }),
  );
}
