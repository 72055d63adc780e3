/**
 * Items whose number stands alone, and what it counts below an empty line, as far in as it should: an empty item to CommonMark,
 * and a paragraph, or a list of its own, which stand in none. It looks alike, and is meant to be the item.
 *
 *     1.                          1.
 *                                    a) It is lighter than water.
 *        a) It is lighter …   →
 *                                    b) It is heavier.
 *        b) It is heavier.
 *
 * The empty line goes above the number: all lines keep their place but this one.
 */
import type { MarkdownIt, StateCore } from 'markdown-it';
import { wordsIn } from './slashed-numbers.ts';

export function numbersAlone(md: MarkdownIt): void {
  md.core.ruler.after('normalize', 'numbers_alone', (state: StateCore) => {
    if (MAY_STAND.test(state.src)) state.src = joined(state.src.split('\n')).join('\n');
  });
}

/** Of most pages no more is looked at. */
const MAY_STAND = /^[ \t>]*\d{1,3}[.)][ \t]*\n[ \t>]*\n[ \t>]* {3}\S/m;
/** In quotations, too; further in, it is code, or an item's. */
const NUMBER = /^((?:> ?)* {0,3})(\d{1,3}[.)])[ \t]*$/;
/** What is further in than this stands in the item as code. */
const CODE = 4;

function joined(lines: string[]): readonly string[] {
  const areWords = wordsIn(lines);
  for (let at = 0; at + 2 < lines.length; at++) {
    if (!areWords[at] || !standsAlone(lines, at)) continue;
    [lines[at], lines[at + 1]] = [lines[at + 1]!, lines[at]!];
  }
  return lines;
}

/** Below words it ends these: `It was in` and, on the next line, `1984.` */
function standsAlone(lines: readonly string[], at: number): boolean {
  const [, before = '', number] = NUMBER.exec(lines[at]!) ?? [];
  if (number === undefined || !isEmpty(lines[at + 1]!)) return false;
  const above = lines[at - 1] ?? '';
  if (!isEmpty(above) && !/^[ >]*#{1,6} /.test(above)) return false;
  const [indent = ''] = /^(?:> ?)* */.exec(lines[at + 2]!) ?? [];
  const further = indent.length - before.length - number.length - 1;
  return !isEmpty(lines[at + 2]!) && further >= 0 && further < CODE;
}

const isEmpty = (line: string): boolean => /^[ \t>]*$/.test(line);
