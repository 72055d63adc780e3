/** What counts in an answer, and is none of what counts elsewhere. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> =>
  (await read(`# T\n\n${page}`)).lesson.questions.map(sketch);

describe('what counts in an answer', () => {
  it('tells steps of it, and no answer to the first question', async () => {
    const fold = (words: string): string =>
      `<details>\n<summary>Answer</summary>\n\n${words}\n\n</details>\n\n`;
    expect(
      await asked(
        `### Q1. What floats?\n\n${fold('**Ice** does.')}### Q2. Which steps melt it?\n\n${fold('**Step 1 (heating)** melts it.')}`,
      ),
    ).toEqual([
      'open Q1. What floats? > Ice does.',
      'open Q2. Which steps melt it? > Step 1 (heating) melts it.',
    ]);
  });

  it.each([
    ['words', 'It is twelve and one.', '> [!check] Answer\n> 13 ml'],
    ['a list', '1. Take twelve.\n2. Add one.', '> [!success] Solution\n> 13 ml'],
    ['a fold', 'It is one more.', '<details><summary>Answer</summary>\n\n13 ml\n\n</details>'],
  ])('stands with it below its title, where the last of it is a box: %s', async (_, steps, box) => {
    const exercise = (n: number): string =>
      `## Exercise ${n}\n\n**Text.** Find the volume.\n\n**Solution.**\n\n${steps}\n\n${box}\n\n---\n`;
    const found = await asked([1, 2].map(exercise).join('\n'));
    expect(found).toHaveLength(2);
    for (const one of found) expect(one).toMatch(/^open Text\. Find the volume\. > .*(?:one|One).*13 ml$/);
  });

  it.each([['a list', '1. It is 3 g.\n2. It is 9 J.\n']])(
    'answers what is asked right above it, and no list further up: %s',
    async (_, told) => {
      const found = await asked(
        `Always do this:\n\n1. Find the mass of the cube.\n2. Find the heat.\n\n### Worked example\n\n**Question:** Find the heat of a cube of ice.\n\n**Solution:**\n\n${told}`,
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^open Question: Find the heat of a cube of ice\. > .*3 g.*9 J/);
    },
  );

  it.each(['### Exercise\n\n> A cube is of ice. Find its heat.'])(
    'answers no list above another exercise: %s',
    async (exercise) => {
      const found = await asked(
        `## Try\n\n1. Does a cube float?\n2. What melts it?\n\n## Example\n\n${exercise}\n\n### Solution\n\n**Step 1:** It is 3 g.\n\n**Step 2:** It is 9 J.\n`,
      );
      expect(found.join()).not.toMatch(/(?:float|melts it)\? >/);
    },
  );

  it('answers a list whose section goes on to it', async () => {
    expect(
      await asked(
        '## Exercises\n\n1. Why does ice float?\n2. What melts it?\n\n### Solution\n\n1. It is light.\n2. Heat.\n',
      ),
    ).toEqual(['open Why does ice float? > It is light.', 'open What melts it? > Heat.']);
  });
});

describe('an answer below its title in bold', () => {
  const example = (n: number, told: string): string =>
    `### Worked example ${n}\n\n**Question:** Find the heat of cube ${n}.\n\n**Solution:**\n\n${told}\n\n`;

  it.each([
    ['steps', '**Step 1:** It is 3 g.\n\n**Step 2:** It is 9 J.'],
    ['paragraphs', 'It is 3 g.\n\nIt is 9 J.'],
  ])('goes on to the next example: %s', async (_, told) => {
    const { lesson, html } = await read(`# T\n\n${example(1, told)}${example(2, told)}`);
    expect(lesson.questions).toHaveLength(2);
    expect(html).not.toContain('9 J');
  });

  it('goes on to its last step, and what that shows', async () => {
    const { lesson, html } = await read(
      '# T\n\n**Question:** Find the heat.\n\n**Solution:**\n\n**Step 1:** It is 3 g.\n\n$$m = 3$$\n\n**Step 2:** It is 9 J.\n\n$$Q = 9$$\n\nMore on heat.\n',
    );
    expect(lesson.questions).toHaveLength(1);
    expect(html).not.toContain('9 J');
    expect(html).toContain('<p>More on heat.</p>');
  });
});

describe('an answer in the paragraph that asks', () => {
  it.each([
    ['a list', '1. A freezer.\n2. A box.'],
    ['a program', '```py\nfreeze(box)\n```'],
  ])('goes on below its colon, and nothing of it is asked next: %s', async (_, told) => {
    const one = (n: number): string =>
      `**Q${n}: How do you keep cube ${n}?**\n**Ideal answer:** Several things:\n${told}\n\n`;
    const { lesson, html } = await read(`# Interview\n\n${one(1)}${one(2)}`);
    expect(lesson.questions.map(({ name }) => name)).toEqual([
      'Q1: How do you keep cube 1?',
      'Q2: How do you keep cube 2?',
    ]);
    expect(JSON.stringify(lesson.questions.map(({ prompt }) => prompt))).not.toMatch(/freez/);
    expect(html).not.toMatch(/freez/);
  });

  it('goes on to the next one that is counted in bold', async () => {
    const one = (n: number): string =>
      `**Q${n}: Where do you keep cube ${n}?**\n**Answer:** In a box.\n\nIt freezes.\n\n`;
    const { lesson, html } = await read(
      `# Interview\n\n${one(1)}${one(2)}More on ice.\n\n**Q3: Why?**\n**Answer:** So.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Q1: Where do you keep cube 1? > In a box. It freezes.',
      'open Q2: Where do you keep cube 2? > In a box. It freezes. More on ice.',
      'open Q3: Why? > So.',
    ]);
    expect(html).not.toContain('freezes');
  });

  it('ends where something is set', async () => {
    const { lesson } = await read(
      '# Ice\n\n**1. What is ice?**\n**Answer:** Water.\n\nComplete the sentences about the sea:\n\n**2. What is salt?**\n**Answer:** A mineral.\n',
    );
    expect(lesson.questions.map(sketch)[0]).toBe('open 1. What is ice? > Water.');
  });
});

describe('answers below a list that say of which question they are', () => {
  it('answer those, and not its last', async () => {
    const box = (n: number, words: string): string =>
      `!!! tip "Sample answer — question ${n}"\n    ${words}\n\n`;
    expect(
      await asked(
        `## Interview questions\n\n1. What is ice?\n2. Why does it float?\n3. What melts it?\n4. Who sells it?\n\n${box(2, 'It is light.')}${box(4, 'Shops.')}`,
      ),
    ).toEqual([
      'open What is ice?',
      'open Why does it float? > It is light.',
      'open What melts it?',
      'open Who sells it? > Shops.',
    ]);
  });
});
