/** The lines that markdown-it's block rules look at, and how a rule of Cartable's takes some of them. */
import type { StateBlock, Token } from 'markdown-it';

/** A rule that may end a paragraph, a quotation or a list item. */
export const INTERRUPTS = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

/** The same, but not the definition of a link. */
export const INTERRUPTS_WORDS = { alt: ['paragraph', 'blockquote', 'list'] };

/** Deeper than real pages nest (four): what does is broken or hostile. */
export const DEEPEST = 40;

/** A line of marks, with what stands behind them. */
export interface Marks {
  readonly marks: string;
  readonly info: string;
}

export function marksIn(text: string): Marks | undefined {
  const [, marks, info = ''] =
    /^(`{3,}(?!`)|~{3,}(?!~)|:{3,}(?!:))[ \t]*(?![ \t])(.*(?<![ \t])|)[ \t]*$/.exec(text) ?? [];
  return marks === undefined ? undefined : { marks, info };
}

/** What opens a block of code in a language, and no program holds. */
export const namesLanguage = ({ info }: Marks): boolean => /^[A-Za-z][\w+#-]*$/.test(info);

/** At least as many marks as opened it, and nothing else but kramdown's attributes: `~~~{: .language-python}`. */
export function closerOf(fence: string): RegExp {
  return new RegExp(`^${fence.charAt(0)}{${fence.length},}[ \\t]*(?:\\{:[^{}]*\\}[ \\t]*)?$`);
}

/** A line indented four spaces or more inside its container is code. */
export function isCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** Its words, behind its indentation and the marks of its containers. */
export function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** Whether a line stands outside the list item or the quotation that is being read. */
export function isOutside(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

/** Makes one token of some lines, and goes on behind them. */
export function take(
  state: StateBlock,
  type: string,
  [start, end]: readonly [number, number],
  own: Partial<Pick<Token, 'content' | 'info' | 'markup' | 'meta'>> = {},
): true {
  Object.assign(state.push(type, '', 0), own, { map: [start, end] });
  state.line = end;
  return true;
}

/** The line behind the last one, empty ones between them aside, that stands as far in as `indent`. */
export function indentedEnd(state: StateBlock, start: number, end: number, indent: number): number {
  let last = start + 1;
  for (let line = start + 1; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < indent) break;
    last = line + 1;
  }
  return last;
}

/** Makes a paragraph of some lines. */
export function paragraphOf(state: StateBlock, start: number, end: number): true {
  state.push('paragraph_open', 'p', 1).map = [start, end];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(start, end, state.blkIndent, false).trim();
  inline.map = [start, end];
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = end;
  return true;
}

/** The index of the first of some growing values that lies beyond a limit, by bisection. */
export function firstBeyond<T>(values: readonly T[], limit: number, read: (one: T) => number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read(values[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words without the quotes around them, as YAML has them. */
export function unquoted(words: string): string {
  return words.replace(/^(["'])(.*)\1$/s, '$2');
}

/** A file that a page takes in, with empty lines for its front matter: that describes the file. */
export const withoutMatter = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, (matter) => '\n'.repeat(matter.split('\n').length - 1));
