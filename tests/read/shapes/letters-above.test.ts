/** Options below their letters, which stand by themselves. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# Quiz\n\n${page}\n`)).lesson.questions.map(sketch);

const LETTERS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => `${letter})`,
  (letter) => `(${letter.toLowerCase()})`,
  (letter) => `**${letter}**`,
  (letter) => `**Option ${letter}**`,
  (letter) => `### ${letter}`,
  (letter) => `### Choix ${letter} :`,
];

describe('a letter by itself above each', () => {
  it.each(LETTERS.map((written) => [written('A'), written] as const))('%s', async (_, written) => {
    const page = `What runs?\n\n${written('A')}\n\n\`\`\`js\nlet ice 1\n\`\`\`\n\n${written('B')}\n\n\`\`\`js\nlet ice = 1\n\`\`\`\n\nAnswer: B`;
    expect(await asked(page)).toEqual(['single-choice What runs? [let ice 1 | LET ICE = 1]']);
    const words = `What floats?\n\n${written('A')}\n\niron\n\n${written('B')}\n\nice\n\n${written('C')}\n\nlead`;
    for (const key of [
      '**Answer:** B',
      '<details><summary>Answer</summary>\n\nB\n\n</details>',
      '**Answer**\n\nB',
    ])
      expect(await asked(`${words}\n\n${key}`)).toEqual(['single-choice What floats? [iron | ICE | lead]']);
  });

  it('in the sections of several questions', async () => {
    const one = (number: number, key: string): string =>
      `## Question ${number}\n\nWhat floats?\n\n### A\n\nIron, in water.\n\n### B\n\nIce, in water.\n\n### Answer\n\n${key}\n\n`;
    expect(await asked(one(1, 'B') + one(2, 'A'))).toEqual([
      'single-choice What floats? [Iron, in water. | ICE, IN WATER.]',
      'single-choice What floats? [IRON, IN WATER. | Ice, in water.]',
    ]);
  });
});

describe('what offers nothing', () => {
  it('the letters of a glossary', async () => {
    expect(await asked('### A\n\nAir: what one breathes.\n\n### B\n\nBrine: salt water.\n')).toEqual([]);
  });
  it('parts of a task, which words answer', async () => {
    const page =
      '## Exercise 1\n\n### A\n\nDefine ice.\n\n### B\n\nDefine fog.\n\n### Solution\n\nIce is frozen, fog is wet.';
    expect((await asked(page)).join()).not.toContain('choice');
  });
});
