/** Choices in the rows of a table: each has its options, and the column that says which is right leaves the page. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const table = (head: string, ...rows: readonly string[]): string =>
  `# Weather\n\n${head}\n${head.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`;

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);

describe('rows of a table are choices', () => {
  it.each([
    ['| Question | A | B | C | Answer |', 'B', 'C'],
    ['| Question | Option A | Option B | Option C | Correct answer |', 'cold water', 'c'],
    ['| Frage | 1 | 2 | 3 | Lösung |', '2', '3'],
    ['| Question | Réponse A | Réponse B | Réponse C | Bonne réponse |', 'B)', 'C.'],
    ['| Pregunta | A | B | C | Clave |', 'b', 'hot water'],
  ])('%s', async (head, first, second) => {
    const page = table(
      head,
      `| What is ice? | iron | cold water | salt | ${first} |`,
      `| Steam is | sand | smoke | hot water | ${second} |`,
    );
    expect(await asked(page)).toEqual([
      'single-choice What is ice? [iron | COLD WATER | salt]',
      'single-choice Steam is [sand | smoke | HOT WATER]',
    ]);
  });

  it('with all options in one cell, a number and a reason', async () => {
    const page = table(
      '| No. | Question | Options | Answer | Explanation |',
      '| 1 | What is ice? | A) iron<br>B) cold water | B | It melts. |',
      '| 2 | What is **steam**? | a) smoke b) hot water | b | |',
    );
    const { lesson, html } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1. What is ice? [iron | COLD WATER] > It melts.',
      'single-choice 2. What is steam? [smoke | HOT WATER]',
    ]);
    expect(html).not.toMatch(/melts|Answer/);
  });

  it.each([
    ['another column', '| Question | A | B | Author | Answer |', 'Ada | B', 'Bob | A'],
    ['a key that names none', '| Question | A | B | C | Answer |', 'x | B', 'y | Z'],
    ['a key that waits', '| Question | A | B | C | Answer |', 'x | B', 'y | '],
  ])('but for those with %s', async (_what, head, first, second) => {
    const page = table(
      head,
      `| What is ice? | iron | water | ${first} |`,
      `| What is fog? | iron | air | ${second} |`,
    );
    expect((await read(page)).lesson.questions.filter(({ kind }) => kind === 'single-choice')).toEqual([]);
  });
});
