/** As many solutions in a row as exercises stand above them without an answer: each solves one, in its turn. */
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
