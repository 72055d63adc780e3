/**
 * Points that were pasted with their signs, or whose box nobody set apart, which are words to Markdown: they are a list.
 *
 *     • Ice floats.        * Ice floats.        -[x] ice         - [x] ice
 *     • Iron sinks.   →    * Iron sinks.        -[ ] iron   →    - [ ] iron
 *
 * One alone may be any sign.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { wordsIn } from './slashed-numbers.ts';

export function typedPoints(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'typed_points', (state: StateCore) => {
    if (TWO.test(state.src)) {
      // Another sign than that of the page's own lists, which would go on below.
      const sign = /^[ \t]*\*[ \t]/m.test(state.src) ? '-' : '*';
      state.src = listed(state.src, POINT, `$1${sign}`);
    }
    if (TWO_BOXES.test(state.src)) state.src = listed(state.src, GLUED_BOX, '$1 $2 ');
  });
}

const TWO = /^ {0,3}[•▪‣∙][ \t]+\S.*\n(?:[ \t]*\n)?(?: {0,3}[•▪‣∙][ \t]+| {1,8})\S/m;
const POINT = /^( {0,3})[•▪‣∙](?=[ \t]+\S)/;

const TWO_BOXES = /^ {0,3}[-*+]\[[ xX]\][ \t]*[^\s([:].*\n {0,3}[-*+]\[[ xX]\][ \t]*[^\s([:]/m;
const GLUED_BOX = /^( {0,3}[-*+])(\[[ xX]\])[ \t]*(?=[^\s([:])/;

function listed(source: string, mark: RegExp, instead: string): string {
  const lines = source.split('\n');
  const areWords = wordsIn(lines);
  return lines.map((line, at) => (areWords[at] ? line.replace(mark, instead) : line)).join('\n');
}
