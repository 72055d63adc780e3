/** Steps of one task on a page of exercises, below a heading of its own, with one fold that solves all of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const fold = (title: string, ...body: readonly string[]): string =>
  `<details>\n<summary>${title}</summary>\n\n${body.join('\n\n')}\n\n</details>`;
const CODE = '```python\nsort(cubes)\n```';
const STEPS = ['Copy the program below.', 'Sort the cubes.', 'Print them once more.'];
const list = (mark: (n: number) => string): string =>
  STEPS.map((one, i) => `${mark(i + 1)} ${one}`).join('\n');

describe('steps below a heading of their own', () => {
  it.each([
    ['Exercises on ice', 'A2: Sorting', 'Solution: sorting'],
    ['Eis-Aufgaben', 'A2: Sortieren', 'Lösung'],
    ['Exercices sur la glace', 'Glace', 'Solution'],
  ])('are one task: %s, %s', async (title, heading, solution) => {
    for (const mark of [(n: number) => `${n}.`, () => '-']) {
      const section = (n: number): string =>
        `## ${heading} ${n}\n\n${list(mark)}\n\n\`\`\`python\ncubes = [3, ${n}]\n\`\`\`\n\n${fold(solution, CODE)}`;
      const found = await asked(`# ${title}\n\n${[1, 2, 3].map(section).join('\n\n')}\n`);
      expect(found).toHaveLength(3);
      for (const [i, one] of found.entries()) {
        expect(one).toContain(`open ${STEPS.join(' ')} cubes = [3, ${i + 1}]`);
        expect(one).toContain('sort(cubes)');
      }
    }
  });

  it('go with the words above them, and what these show', async () => {
    const page = `# Exercises on ice\n\n## A1: Cubes\n\nUse a loop to print this list:\n\n\`\`\`python\ncubes = [3, 1]\n\`\`\`\n\n- Then print it backwards.\n- Use a loop for that, too.\n\n${fold('Solution', CODE)}\n`;
    expect(await asked(page)).toEqual([
      'open Use a loop to print this list: cubes = [3, 1] Then print it backwards. Use a loop for that, too. > sort(cubes)',
    ]);
  });

  it.each([
    ['a fold of several answers', `\n\n${fold('Answers', '1. a', '2. b', '3. c')}`],
    ['nothing below them', ''],
  ])('are as many with %s', async (_what, below) => {
    const page = `# Exercises on ice\n\n## Sorting\n\n${list((n) => `${n}.`)}${below}\n`;
    expect(await asked(page)).toHaveLength(STEPS.length);
  });
});

it('parts of an exercise in a box are solved by the comments of one program', async () => {
  const tasks = '    1. Weigh the ice.\n    2. Add the weights.';
  const code =
    '        ```python\n        #1.\n        weigh(ice)\n\n        #2.\n        sum(weights)\n        ```';
  for (const body of [
    `${tasks}\n\n    ??? note "Solution"\n${code}`,
    `    === "Exercise"\n${tasks.replaceAll('    ', '        ')}\n\n    === "Solution"\n${code}`,
  ]) {
    const found = await asked(`# Ice\n\n!!! example "Exercise"\n${body}\n`);
    expect(found.map((one) => one.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/Weigh the ice\. > #1\. weigh\(ice\)$/),
      expect.stringMatching(/Add the weights\. > #2\. sum\(weights\)$/),
    ]);
  }
});
