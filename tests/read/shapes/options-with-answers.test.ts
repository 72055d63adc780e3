/** Options that stand together with what answers: in its fold, under its name, or in one list with it. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string): Promise<readonly string[]> => {
  const { lesson, html } = await read(`# T\n\n${page}`);
  expect(html).not.toMatch(/Correct|Answer|✓|light/);
  return lesson.questions.map(sketch);
};
const FLOATS = 'single-choice Which of these floats? [iron | ICE | gold]';

describe('options beside their answers', () => {
  it.each([
    ['a list', '- A. iron\n- B. ice\n- C. gold'],
    ['one line', 'A. iron · B. ice · C. gold'],
    ['one line, the right one in bold', 'A. iron · **B. ice** · C. gold'],
  ])('are chosen before their fold tells: %s', async (_, options) => {
    const page = `<details>\n<summary>Which of these floats?</summary>\n\n${options}\n\n**Correct: B.** It is light.\n</details>\n`;
    expect(await asked(page)).toEqual([`${FLOATS} > It is light.`]);
  });

  it('stay in a fold that tells none of them', async () => {
    const { html } = await read(
      '# T\n\n<details>\n<summary>Which of these floats?</summary>\n\n- A. iron\n- B. ice\n\nAll of them are cold.\n</details>\n',
    );
    expect(html).not.toContain('All of them');
  });

  it('may be in one line, and the right one in bold', async () => {
    expect(
      await asked(
        '### Which of these floats?\n\nA. iron | **B. ice** | C. gold\n\n**Correct: B.** It is light.\n',
      ),
    ).toEqual([`${FLOATS} > It is light.`]);
  });

  it('are no answers to headings that ask', async () => {
    const heading = (n: number): string => `## ${n}. Which of these floats?`;
    const marked = [1, 2, 3, 4, 5].map((n) => `${heading(n)}\n\n- iron\n- ice (✓)\n- gold\n`);
    const keyed = [1, 2, 3, 4, 5].map((n) => `${heading(n)}\n\n- iron\n- ice\n- gold\n  **Answer:** - ice\n`);
    for (const pages of [marked, keyed])
      expect(await asked(pages.join('\n'))).toEqual(
        [1, 2, 3, 4, 5].map((n) => FLOATS.replace('Which', `${n}. Which`)),
      );
  });

  it('are chosen from though they are called answers, and nobody ticks one', async () => {
    const one = (n: number): string =>
      `## Question ${n}\n\nWhich of these floats?\n\n*Answers*:\n- [ ] iron\n- [ ] ice\n`;
    const { lesson } = await read(`# T\n\n${one(1)}\n${one(2)}`);
    expect(lesson.questions.map(({ feedback }) => feedback)).toEqual([undefined, undefined]);
    expect(sketch(lesson.questions[0]!)).toContain('Which of these floats? iron ice');
  });

  it.each([
    ['### Explanation', '### Options'],
    ['### Explicación pedagógica', '### Opciones'],
    ['**Explanation**', '**Choices**'],
  ])('are explained below a title, and may have one of their own: %s', async (reasons, title) => {
    const one = (n: number): string =>
      `## Question ${n}\n\nWhich of these floats?\n\n${title}\n\n- [ ] iron\n- [x] ice\n- [ ] gold\n\n${reasons}\n\nIt is light.\n\n`;
    expect(await asked(`${one(1)}${one(2)}`)).toEqual([
      `${FLOATS} > It is light.`,
      `${FLOATS} > It is light.`,
    ]);
  });

  it.each(['### 📝 **Options:**', '### Options', 'Options:', '**Opciones**'])(
    'may have a line across the page above their title: %s',
    async (title) => {
      const page = (options: string): Promise<readonly string[]> =>
        asked(
          `## 📌 **Question**\n\nWhich of these floats?\n\n---\n\n${title}\n\n${options}\n\n---\n\n<details><summary>Show answer</summary>\n\nCorrect answer: B\n\n</details>\n`,
        );
      expect(await page('**A)** iron\n\n**B)** ice\n\n**C)** gold')).toEqual([FLOATS]);
      expect(await page('- A) iron\n- B) ice\n- C) gold')).toEqual([FLOATS]);
    },
  );
});
