/** Questions for an interview, answered right below each: the page, or a heading, says what they are. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

const BOLD = `
**What is ice?**

Frozen water.

- hard
- cold

**What is steam? 👶**

Water as a gas.

---

**Name a metal.**

iron
`;
const headed = (title: string): string => `# ${title}
${BOLD.replace(/\*\*(.*)\*\*/g, '### $1')}
## Contributing

Write to us.
`;
const QUESTIONS = [
  'open What is ice? > Frozen water. hard cold',
  'open What is steam? 👶 > Water as a gas.',
  'open Name a metal. > iron',
];

describe('questions that a page answers right below each', () => {
  it.each([
    ['lines in bold, by the page’s title', `# Physics interview questions\n${BOLD}`],
    [
      'lines in bold, by a section’s heading',
      `# Water\n\nWords.\n\n## Practice questions\n${BOLD}\n## More\n\nWords.`,
    ],
    ['headings', headed('100 Interview Questions on water')],
    [
      'items of a list',
      '# Interview questions\n\n1. **What is ice?**\n\n   Frozen water.\n\n   - hard\n   - cold\n\n2. ### What is steam? 👶\n\n   Water as a gas.\n\n3. Name a metal.\n\n   iron\n',
    ],
  ])('are asked: %s', async (_what, page) => {
    expect(await asked(page)).toEqual(QUESTIONS);
  });

  it.each([
    ['on a page of another title', headed('Frequently asked questions')],
    [
      'behind the section that is called so',
      `# Water\n\n## Interview questions\n\nTen.\n\n## Terms\n${BOLD}`,
    ],
    ['where only some say more', '# Interview questions\n\n**Why?**\n\n**Why not?**\n\n**Who?**\n\nI.\n'],
  ])('are none %s', async (_what, page) => {
    expect(await asked(page)).toEqual([]);
  });

  it('leave options to choose from as they are', async () => {
    const one = (n: number) => `**What floats, ${n}?**\n\n- A) ice\n- B) iron\n\n**Answer:** A\n\n`;
    expect(await asked(`# Interview questions\n\n${[1, 2, 3].map(one).join('')}`)).toEqual(
      [1, 2, 3].map((n) => `single-choice What floats, ${n}? [ICE | iron]`),
    );
  });
});
