/** As many solutions in a row as exercises, or items of a list, stand above them without an answer: each solves one, in its turn. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

it.each([
  ['::: {#exr-ice}', '::: {#exr-fog}', '::: {.solution}', '::: {.solution}'],
  ['::: {#exr-ice}', '::: {#exr-fog}', '::: {#sol-ice}', '::: {#sol-fog}'],
])('%s, %s: %s, %s', async (first, second, told, more) => {
  const { lesson } = await read(
    `# Ice\n\n${first}\nWhy does ice float?\n:::\n\n${second}\nWhat is fog?\n:::\n\n## Solutions\n\n${told}\nIt is light.\n:::\n\n${more}\nA low cloud.\n:::\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining('Why does ice float? > It is light.'),
    expect.stringContaining('What is fog? > A low cloud.'),
  ]);
});

const fold = (title: string, words: string): string =>
  `<details><summary>${title}</summary>\n\n${words}\n\n</details>`;
const box = (title: string, words: string): string =>
  `:::{admonition} ${title}\n:class: dropdown\n${words}\n:::`;

it.each([
  ['folds with a number', fold('Solution 1', 'It is light.'), fold('Solution 2', 'A low cloud.')],
  [
    'boxes that fold',
    box('Solution assignment 1', 'It is light.'),
    box('Solution assignment 2', 'A low cloud.'),
  ],
])('%s below a list that counts as many', async (_, ...told) => {
  const page = (...asked: readonly string[]): string =>
    `# Water\n\n## Exercise\n\nLook at the sea.\n\n${[...asked, ...told].join('\n\n')}\n`;
  const picture = '```{figure} fog.png\n```';
  const pages = [
    page('1. Explain why ice floats.\n2. Describe fog.'),
    page('1. Explain why ice floats.', picture, '2. Describe fog.'),
  ];
  for (const one of pages)
    expect((await read(one)).lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/Explain why ice floats\..* > It is light\.$/s),
      'open Describe fog. > A low cloud.',
    ]);
  // As many solutions of another number of steps are of the whole.
  const steps = page('1. Explain why ice floats.\n2. Describe fog.\n3. Draw it.');
  expect((await read(steps)).lesson.questions).toHaveLength(1);
});
