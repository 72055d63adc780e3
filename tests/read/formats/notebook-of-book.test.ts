/** Notebooks of solutions to exercises that have the numbers of a book. */
import { describe, expect, it } from 'vitest';
import { readFile } from './support.ts';

async function asked(...cells: readonly (string | readonly [code: string])[]): Promise<readonly string[]> {
  const made = cells.map((one) => ({
    cell_type: typeof one === 'string' ? 'markdown' : 'code',
    metadata: {},
    source: typeof one === 'string' ? one : one[0],
    ...(typeof one !== 'string' && { outputs: [] }),
  }));
  const text = JSON.stringify({ nbformat: 4, metadata: {}, cells: made });
  return (await readFile('solutions.ipynb', text)).questions;
}

const CODED = [
  '12.4 Calculate the mass of ten cubes.',
  ['mass = 10 * 12\nprint(mass)'],
  '12.5 Calculate their volume.',
  ['volume = 10 * 13\nprint(volume)'],
] as const;

describe('exercises with the numbers of a book', () => {
  it('are solved one by one, in words or in code', async () => {
    expect(
      await asked(
        '# Solutions',
        '12.3 Explain why ice floats.\n\nIt is lighter than the water that it lies in.',
        '12.31 Describe how it melts.\n\nIt takes heat from what is around it.',
        ...CODED,
      ),
    ).toEqual([
      'open 12.3 Explain why ice floats. > It is lighter than the water that it lies in.',
      'open 12.31 Describe how it melts. > It takes heat from what is around it.',
      'open 12.4 Calculate the mass of ten cubes. > mass = 10 * 12 print(mass)',
      'open 12.5 Calculate their volume. > volume = 10 * 13 print(volume)',
    ]);
  });

  it('are answered by what defines each of some terms', async () => {
    const terms = 'Frost: frozen dew on cold ground.\n\nHail: drops that froze on their way down.';
    const found = await asked(
      '# Solutions',
      `12.2 Define the following terms:\n\n${terms}`,
      '12.3 Explain why ice floats.\n\nIt is lighter than the water that it lies in.',
      ...CODED,
    );
    expect(found[0]).toBe(
      'open 12.2 Define the following terms: > Frost: frozen dew on cold ground. Hail: drops that froze on their way down.',
    );
    expect(found).toHaveLength(4);
  });
});

describe('parts of a task in one cell, each solved in a cell of its own', () => {
  const PARTS = '2. Calculate the mass of\n\na) ten cubes\n\nb) a lake';

  it('are asked one by one', async () => {
    const found = await asked(
      '# Solutions',
      PARTS,
      ['# a)\nprint(10 * 12)'],
      ['print(120)'],
      ['# b)\nprint(12e9)'],
      ...CODED,
    );
    expect(found.slice(0, 2)).toEqual([
      'open Calculate the mass of a) ten cubes > # a) print(10 * 12) print(120)',
      'open b) a lake > # b) print(12e9)',
    ]);
  });

  it('are one where a cell names none of them, or another', async () => {
    for (const letter of ['', 'c)']) {
      const [first] = await asked(
        '# Solutions',
        PARTS,
        ['# a)\nprint(10 * 12)'],
        [`# ${letter}\nprint(12e9)`],
        ...CODED,
      );
      expect(first).toMatch(/^open Calculate the mass of a\) ten cubes b\) a lake > /);
    }
  });
});
