import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, tableText, tableValues } from '../../templates/page/table-text.ts';

const GLACE: readonly Row[] = [
  ['Minutes', 'What I see', 'State'],
  ['0', 'ice', undefined],
  ['10', undefined, undefined],
];

test('a table is a line a row, with a stroke between cells', () => {
  expect(tableText(GLACE, ['solid', 'water', ''])).toBe(
    'Minutes | What I see | State\n0 | ice | solid\n10 | water |',
  );
});

test('what was filled in comes back, whatever it is', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) =>
    text
      .replace(/[↵\\]/g, '')
      .trim()
      .replace(/\s*\n\s*/g, '\n'),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 3, maxLength: 3 }), (values) => {
      expect(tableValues(GLACE, tableText(GLACE, values))).toEqual(values);
    }),
  );
  expect(tableValues(GLACE, tableText(GLACE, ['a | b', 'two\nlines', '-']))).toEqual([
    'a | b',
    'two\nlines',
    '-',
  ]);
});

test('cells parted by tabs are of a package that had no boxes', () => {
  expect(tableValues(GLACE, 'Minutes\tWhat I see\tState\n0\tice\tsolid\n10\twater\t')).toEqual([
    'solid',
    'water',
    '',
  ]);
});

test('a row is found again by what stands in it, where rows were moved or added', () => {
  const moved: readonly Row[] = [GLACE[0]!, ['20', undefined, undefined], GLACE[2]!, GLACE[1]!];
  expect(tableValues(moved, tableText(GLACE, ['solid', 'water', 'liquid']))).toEqual([
    '',
    '',
    'water',
    'liquid',
    'solid',
  ]);
});

test.each(['It melts.', 'Minutes | What I see | Form\n0 | ice | solid', '0 | ice | solid | more'])(
  'text of another table is none of this one: %j',
  (text) => {
    expect(tableValues(GLACE, text)).toBeUndefined();
  },
);
