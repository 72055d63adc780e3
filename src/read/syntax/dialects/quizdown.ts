/**
 * quizdown: a heading for each question, a quotation for its hint or, behind an option, its comment, a task list, or a
 * numbered one to put in order.
 *
 *     <div class="quizdown">
 *     ### What floats?
 *
 *     - [x] ice
 *       > It is light.
 *     - [ ] iron
 *     </div>
 */
import { type Dialect, signIn } from './dialect.ts';
import {
  addTo,
  flagged,
  type Line,
  linesOf,
  type Option,
  type Prepared,
  questionOf,
  rewritten,
  textOf,
  unquotedLine,
} from './prepared.ts';

const OPENS =
  /^[ \t]*<(div|pre|section)\b[^<>]*\sclass[ \t]*=[ \t]*["'][^"'<>]*\bquizdown\b[^"'<>]*["'][^<>]*>/i;
/** Of no words, too: what asks may stand below it. */
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const ITEM = /^(?:[-*+]|\d+[.)])[ \t]+/;
const BOX = /^\[([ xX])\][ \t]+/;

/** What lines of quizdown ask; undefined where they ask nothing. */
export function quizdownOf(lines: readonly Line[]): readonly Line[] | undefined {
  const parts: Line[][] = [];
  let isSettings = false;
  for (const { isCode, ...one } of flagged(lines)) {
    if (isCode) parts.at(-1)?.push(one);
    else if (/^---[ \t]*$/.test(one.text)) isSettings = !isSettings;
    else if (HEADING.test(one.text)) parts.push([{ ...one, text: one.text.replace(HEADING, '') }]);
    else if (!isSettings) parts.at(-1)?.push(one);
  }
  const full = parts.filter((part) => textOf(part).trim() !== '');
  return full.length === 0 ? undefined : full.flatMap(asked);
}

function asked(part: readonly Line[]): readonly Line[] {
  const line = part[0]!.line;
  const list = part.findIndex(({ text }) => ITEM.test(text));
  const stem = list < 0 ? part : part.slice(0, list);
  const items = list < 0 ? [] : itemsIn(part.slice(list));
  const isChoice = items.some(([first]) => BOX.test(first!.text));
  const isOrder = list >= 0 && !isChoice && /^\d/.test(part[list]!.text);
  return questionOf({
    line,
    stem: [
      ...stem.filter((one) => !isQuoted(one)),
      { text: '', line },
      ...(isChoice ? [] : part.slice(stem.length)),
    ],
    options: isChoice ? items.map(optionOf) : [],
    hints: stem.filter(isQuoted).map((one) => [unquotedLine(one)]),
    settings: isOrder ? { type: 'ordering' } : {},
  });
}

/** Each item with the lines below it, without its mark. */
function itemsIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const items: Line[][] = [];
  for (const one of lines) {
    if (ITEM.test(one.text)) items.push([{ ...one, text: one.text.replace(ITEM, '') }]);
    else items.at(-1)?.push(one);
  }
  return items;
}

function optionOf([first, ...below]: readonly Line[]): Option {
  const [box = '', mark = ' '] = BOX.exec(first!.text) ?? [];
  return {
    correct: mark !== ' ',
    words: [{ ...first!, text: first!.text.slice(box.length) }, ...below.filter((one) => !isQuoted(one))],
    remark: below.filter(isQuoted).map(unquotedLine),
  };
}

const isQuoted = ({ text }: Line): boolean => /^[ \t]*>/.test(text);

/** Up to the end of the element; what stands in it is indented in any way. */
function prepare(source: string): Prepared {
  return rewritten(linesOf(source), (lines, start) => {
    const [, name] = OPENS.exec(lines[start]!.text) ?? [];
    if (name === undefined) return undefined;
    const length = lines.slice(start).findIndex(({ text }) => text.includes(`</${name}>`));
    const end = length < 0 ? lines.length : start + length + 1;
    const own = lines.slice(start + 1, length < 0 ? end : end - 1);
    const made: Line[] = [];
    addTo(made, quizdownOf(own.map((one) => ({ ...one, text: one.text.replace(/^[ \t]{1,4}/, '') }))) ?? []);
    return made.length === 0 ? undefined : { made, end };
  });
}

export const quizdown: Dialect = {
  name: 'quizdown',
  evidence: (text) => (text.includes('quizdown') ? signIn(text, new RegExp(OPENS, 'im')) : undefined),
  prepare,
};
