/** One key in a table for a whole page: numbers of what counts on all over it, and names of parts that count for themselves. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = `# Water

### A1. Ice

1. When does water freeze?
2. Why does ice float?

### A2. Clouds

1. Fog is a low ____.
2. Hail is ____ that falls.

### B1. Steam

3. When does water boil?
4. Why does steam rise?

### B2. True or false

1. Steam is a gas.
2. Ice is a gas.
`;
const ROWS = `| 1 | at 0 °C |
| 2 | it is lighter than water |
| 3 | at 100 °C |
| 4 | it is lighter than air |
`;

describe('a key of numbers and names', () => {
  it.each(['| A2 | cloud · ice |\n| B2 | 1) T · 2) F |\n', '| A2. | cloud; ice |\n| B2. | T; F |\n'])(
    'each part is answered: %j',
    async (named) => {
      const page = `${ASKED}\n## Answer key\n\n| # | Result |\n| --- | --- |\n${ROWS}${named}`;
      const { lesson } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual([
        'open When does water freeze? > at 0 °C',
        'open Why does ice float? > it is lighter than water',
        'gap-fill 1. Fog is a low ___ . [=cloud]',
        'gap-fill 2. Hail is ___ that falls. [=ice]',
        'open When does water boil? > at 100 °C',
        'open Why does steam rise? > it is lighter than air',
        'true-false Steam is a gas. [true]',
        'true-false Ice is a gas. [false]',
      ]);
      expect(html(lesson.body)).not.toContain('100');
    },
  );

  it('names between them that no part has are those of another page', async () => {
    const page = `${ASKED}\n## Answer key\n\n| # | Result |\n| --- | --- |\n${ROWS}| C7 | cloud |\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch)).not.toContainEqual(expect.stringContaining('cloud'));
  });

  it('a table of what is bought for each part is no key', async () => {
    const page = `${ASKED}\n## Things to buy\n\n| # | Thing |\n| --- | --- |\n${ROWS}| A2 | a cloud |\n`;
    expect(html((await read(page)).lesson.body)).toContain('a cloud');
  });
});

describe('a key of numbers, and of what stands besides them by its name', () => {
  const ASKS = ['Why does ice float?', 'Say in your own words what fog is.', 'When does lead melt?'];
  const TELLS = ['It is light.', 'A low cloud.', 'In a fire.'];
  const HEADS: Readonly<Record<string, (number: number) => string>> = {
    'bold letters': (number) => `**Q${number}.** `,
    'bold names': (number) => `**Question ${number}.** `,
    'a list': (number) => `${number}. `,
    headings: (number) => `### Q${number}\n\n`,
    'headings with names': (number) => `### Exercise ${number}\n\n`,
    'headings that say what of': (number) => `### ${number}. Of water\n\n`,
  };
  const CELLS: readonly ((number: number) => string)[] = [
    (number) => `${number}`,
    (number) => `Q${number}`,
    (number) => `Question ${number}`,
    (number) => `**Exercise ${number}**`,
  ];
  const key = (cell: (number: number) => string, more: string): string =>
    `## Answer key\n\n| Question | Answer |\n|---|---|\n${TELLS.map((one, i) => `| ${cell(i + 1)} | ${one} |\n`).join('')}${more}`;

  it.each(Object.keys(HEADS))('%s', async (head) => {
    const asked = ASKS.map((one, i) => `${HEADS[head]!(i + 1)}${one}\n\n`).join('');
    for (const cell of CELLS)
      for (const besides of [true, false]) {
        const task = besides ? '## Challenge — a diary\n\nWrite down how the sky looks.\n\n' : '';
        const page = `# Water\n\n${asked}${task}${key(cell, besides ? '| Challenge | Seven notes. |\n' : '')}`;
        const { lesson } = await read(page);
        const all = lesson.questions.map(sketch);
        expect(all).toHaveLength(besides ? 4 : 3);
        [...TELLS, ...(besides ? ['Seven notes.'] : [])].forEach((one, i) => {
          expect(all[i]).toContain(`> ${one}`);
          expect(html(lesson.body)).not.toContain(one);
        });
      }
  });

  it('what a table says besides its second column is told, too', async () => {
    const rows = TELLS.map((one, i) => `| ${i + 1} | ${one} | So I saw. |\n`).join('');
    const page = `# Water\n\n${ASKS.map((one, i) => `${i + 1}. ${one}\n`).join('')}\n## Bonus\n\nWhy is hail round?\n\n## Answers\n\n| # | Answer | Why |\n|---|---|---|\n${rows}| Bonus | It turns. | In the wind. |\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch).at(-1)).toBe('open Why is hail round? > It turns. In the wind.');
  });

  it('a line to write the answer on is none, be it in bold', async () => {
    const choice = (number: number) =>
      `**Q${number}.** Which of these floats?\n\na) iron\nb) ice\n\n**Answer: ____________**\n\n`;
    const page = `# Water\n\n${choice(1)}${choice(2)}## Answer key\n\n| Question | Answer |\n|---|---|\n| Q1 | b) ice |\n| Q2 | b) ice |\n`;
    const { lesson } = await read(page);
    const asked = 'single-choice Q1. Which of these floats? [iron | ICE]';
    expect(lesson.questions.map(sketch)).toEqual([asked, asked.replace('Q1', 'Q2')]);
  });

  it('sections that say what goes wrong are no exercises', async () => {
    const page =
      '# Pump\n\n## Ice\n\nIt stops the pump.\n\n## Sand\n\nIt stops it, too.\n\n## Solutions\n\n| Trouble | Solution |\n|---|---|\n| 1 | Wait for spring. |\n| Ice | Warm it. |\n| Sand | Clean it. |\n';
    expect((await read(page)).lesson.questions).toEqual([]);
  });
});
