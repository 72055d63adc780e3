/** Options in bold below a heading that only calls a question by its number: its words ask, whatever they are. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const quiz = (heading: (n: number) => string, words: string): string =>
  [
    '# Ice',
    ...[1, 2].map((n) => `${heading(n)}\n\nWhat floats best (${n})?\n\n- iron\n- **wood**\n- lead`),
    `${heading(3)}\n\n${words}\n\n- 9 g\n- **92 g**\n- 917 g\n\n> Ice weighs less.\n`,
  ].join('\n\n');

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

describe('a question that is called so', () => {
  it.each([
    ['The cube is 100 ml of ice. You will need its density.'],
    ['Weigh 100 ml of ice'],
    ['Please select what 100 ml of ice weigh.'],
  ])('asks by its words: %s', async (words) => {
    const found = await asked(quiz((n) => `### Question ${n}`, words));
    expect(found.at(-1)).toBe(`single-choice ${words} [9 g | 92 G | 917 g] > Ice weighs less.`);
  });

  it('is none below another name: what is in bold may matter more', async () => {
    const words = 'The cube is 100 ml of ice. You will need its density.';
    expect(await asked(quiz((n) => `### Step ${n}`, words))).toHaveLength(2);
  });
});

it.each(['Please select', 'Veuillez choisir', 'Bitte wählen Sie', 'Por favor, selecciona'])(
  '%s … tells to choose',
  async (words) => {
    const page = [1, 2, 3].map((n) => `## Ice ${n}\n\n${words} (${n}).\n\n- iron\n- **wood**\n- lead`);
    expect(await asked(`# Ice\n\n${page.join('\n\n')}\n`)).toHaveLength(3);
  },
);
