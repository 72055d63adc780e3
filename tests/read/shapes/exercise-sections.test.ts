/** Exercises that are sections: what stands between the task and its solution, and how far each goes. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (title: (n: number) => string, parts: readonly (readonly [string, string])[]): string =>
  `# Ice\n\n${parts.map(([asked, told], i) => `${title(i + 1)}\n\n${asked}\n\n${told}`).join('\n\n')}\n`;
const heading = (n: number): string => `## Exercise ${n}: cubes`;
const bold = (n: number): string => `**Exercise ${n}**`;
const STEPS = '1. Open the box.\n2. Count the cubes.';

const asked = async (text: string) => {
  const { lesson, html } = await read(text);
  return { questions: lesson.questions.map(sketch), html };
};

it.each([
  ['a line in bold', '**Solution:**\n\nCooled.\n\nAnd frozen.'],
  ['a line in bold, tight', '**Solution:**\nCooled.\n\nAnd frozen.'],
  ['its own line', '**Solution:** Cooled.\n\nAnd frozen.'],
  ['slanted letters', '*Solution*\n\nCooled.\n\nAnd frozen.'],
  ['a plain line', 'Solution:\n\nCooled.\n\nAnd frozen.'],
])('a goal and the steps to it are one task, solved below %s', async (_, told) => {
  const task = `**Goal:** Make ice.\n\n**Instructions:**\n\n${STEPS}`;
  const { questions, html } = await asked(
    page(
      heading,
      [0, 1, 2].map(() => [task, told] as const),
    ),
  );
  expect(questions).toHaveLength(3);
  for (const one of questions) expect(one).toMatch(/Make ice\..*Count the cubes\. > Cooled\. And frozen\./);
  expect(html).not.toMatch(/Cooled|frozen/);
});

it.each(['##', '###'])(
  'the number of a solution is its exercise’s, and no key to the steps: %s',
  async (level) => {
    const parts = [1, 2].map((n) => ['Weigh the ice.', STEPS, `${level} Solution ${n}`, 'On scales.']);
    const { questions } = await asked(
      page(
        heading,
        parts.map(([task, steps, ...told]) => [`${task}\n\n${steps}`, told.join('\n\n')]),
      ),
    );
    expect(questions).toEqual(
      Array(2).fill('open Weigh the ice. Open the box. Count the cubes. > On scales.'),
    );
  },
);

it('`Answer: 2` is the key of the second question as well', async () => {
  const { questions } = await asked(
    '# Ice\n\n## Question 2\n\nWhich floats?\n\n1. iron\n2. ice\n\n### Answer: 2\n\nIt is light.\n',
  );
  expect(questions).toEqual(['single-choice Which floats? [iron | ICE] > It is light.']);
});

it('the next exercise in bold is no answer to a step of the one above', async () => {
  const parts = ['Cooled.', 'Warmed.', 'Weighed.'].map((told) => [
    `Name it.\n\n${STEPS}`,
    `**Solution**\n\n${told}`,
  ]);
  const { questions } = await asked(
    page(bold, parts as [string, string][]).replace('\n\n', '\n\n## Exercises\n\n'),
  );
  expect(questions.map((one) => one.split(' > ')[1])).toEqual(['Cooled.', 'Warmed.', 'Weighed.']);
});

it.each(['## Solution', '### Solution', '**Solution:**'])(
  'a note in a quotation belongs to what is asked where %s follows',
  async (title) => {
    const parts = ['Why?', 'Who?', 'When?'].map((one, i) => [
      `${one}\n\n> *Ice is water ${i}.*`,
      `${title}\n\nThus ${i}.`,
    ]);
    const { questions } = await asked(page(heading, parts as [string, string][]));
    expect(questions).toEqual(
      ['Why?', 'Who?', 'When?'].map((one, i) => `open ${one} Ice is water ${i}. > Thus ${i}.`),
    );
  },
);

it('« Corrigé » asks nobody', async () => {
  const parts = ['Décris la glace.', 'Nomme la glace.', 'Explique la glace.'];
  const { questions } = await asked(
    `# Quiz : la glace\n\n${parts.map((one, i) => `## ${i + 1}. glace\n\n**${one}**\n\n## Corrigé\n\nAinsi ${i}.`).join('\n\n')}\n`,
  );
  expect(questions.join('\n')).not.toContain('Corrigé');
  expect(questions.map((one) => one.split(' > ')[1])).toEqual(['Ainsi 0.', 'Ainsi 1.', 'Ainsi 2.']);
});

it.each([
  ['Multiple Choice', 'Short Answer'],
  ['Part A', 'Part B'],
])('one key answers the questions of %s and of %s, in bold that counts on', async (first, second) => {
  const { questions } = await asked(
    [
      ...['# Exit ticket', `### ${first}`, '**1. What floats?**', 'A) Melt iron', 'B) Freeze ice'],
      ...['**2. What is fog?**', 'A) Open a cloud', 'B) Close a wall', `### ${second}`],
      ...[
        '**3. Why is it cold?**',
        '______',
        '## Answer key',
        '1. **B** — It is light.\n2. **A**\n3. It is winter.',
      ],
    ].join('\n\n'),
  );
  expect(questions).toEqual([
    'single-choice 1. What floats? [Melt iron | FREEZE ICE] > It is light.',
    'single-choice 2. What is fog? [OPEN A CLOUD | Close a wall]',
    'open 3. Why is it cold? > It is winter.',
  ]);
});
