/**
 * Points that were pasted with their signs, which are words to Markdown: they are a list.
 *
 *     • Ice floats.        * Ice floats.
 *     • Iron sinks.   →    * Iron sinks.
 *
 * One alone may be any sign.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { wordsIn } from './slashed-numbers.ts';

export function typedPoints(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'typed_points', (state: StateCore) => {
    if (!TWO.test(state.src)) return;
    // Another sign than that of the page's own lists, which would go on below.
    const sign = /^[ \t]*\*[ \t]/m.test(state.src) ? '-' : '*';
    state.src = listed(state.src.split('\n'), sign).join('\n');
  });
}

const TWO = /^ {0,3}[•▪‣∙][ \t]+\S.*\n(?:[ \t]*\n)?(?: {0,3}[•▪‣∙][ \t]+| {1,8})\S/m;
const POINT = /^( {0,3})[•▪‣∙](?=[ \t]+\S)/;

function listed(lines: readonly string[], sign: string): readonly string[] {
  const areWords = wordsIn(lines);
  return lines.map((line, at) => (areWords[at] ? line.replace(POINT, `$1${sign}`) : line));
}
