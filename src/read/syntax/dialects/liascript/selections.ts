/**
 * A table whose rows each hold one selection from the same words: a list to choose from, beside what it belongs to.
 *
 *     | term                  | what it does   |
 *     | --------------------- | -------------- |
 *     | [[ (ice) | iron ]]    | floats         |
 *     | [[ ice | (iron) ]]    | sinks          |
 *
 * Its bars part no cells. What no row has for its right one is a distractor;
 * what has nothing beside it but a number for each is put in order.
 */
import { at, endOf, type Line, textAt } from '../prepared.ts';
import type { Reads } from './reads.ts';

const ROW = /^[ \t]*\|/;
const DELIMITER = /^(?=.*-)[ \t|:-]+$/;
const SELECTION = /\[\[([^[\]]+)\]\]/;

const COUNT = /^\d{1,2}[.)]?$/;
/** `1.` alone would be an item of a list. */
const withoutMark = ({ text, line }: Line): Line => ({
  text: COUNT.test(text) ? text.replace(/[.)]$/, '') : text,
  line,
});

interface Selection {
  readonly words: Line;
  readonly offered: readonly string[];
  readonly right: readonly string[];
}

export const selections: Reads = (lines, index) => {
  if (!ROW.test(textAt(lines, index)) || !DELIMITER.test(textAt(lines, index + 1))) return undefined;
  const end = endOf(lines, index + 2, ({ text }) => ROW.test(text));
  const rows = lines.slice(index + 2, end);
  const found = rows.flatMap((one) => selectionIn(one) ?? []);
  const [first] = found;
  if (!first || found.length < Math.max(2, rows.length) || !found.every((one) => isAlike(one, first)))
    return undefined;
  const items = found.map(({ right }) => right[0]!);
  const used = new Set(items);
  if (found.every(({ words }) => COUNT.test(words.text)) && used.size === first.offered.length)
    return { asks: { items, settings: { type: 'ordering' } }, end };
  const distractors = first.offered.filter((one) => !used.has(one));
  return {
    asks: {
      pairs: found.map(({ words }, at) => ({ words: [withoutMark(words)], answer: items[at]! })),
      ...(distractors.length > 0 && { settings: { distractors: distractors.join(' | ') } }),
    },
    end,
  };
};

function selectionIn({ text, line }: Line): Selection | undefined {
  const [field = '', list = ''] = SELECTION.exec(text) ?? [];
  const cells = text.replace(field, '').split('|');
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const named = list.split('|').map((one) => one.trim());
  const right = named.flatMap((one) => /^\((.*)\)$/.exec(one)?.[1]?.trim() ?? []);
  if (field === '' || words.length === 0 || right.length !== 1 || words.some((one) => one.includes('[[')))
    return undefined;
  const offered = named.map((one) => one.replace(/^\((.*)\)$/, '$1').trim());
  return { words: at(line, words.join(' – '))[0]!, offered, right };
}

/** Whether both offer the same, in whatever order. */
const isAlike = (one: Selection, other: Selection): boolean =>
  one.offered.toSorted().join('|') === other.offered.toSorted().join('|');
