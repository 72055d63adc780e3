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
        'gap-fill 1. Fog is a low ___ . 2. Hail is ___ that falls. [=cloud | =ice]',
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
