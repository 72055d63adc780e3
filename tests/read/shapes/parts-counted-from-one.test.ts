/** Solutions that all begin with `1.`, for Markdown counts them on: what is shown between them has ended each list. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);

const FOLDS: Readonly<Record<string, readonly [string, string]>> = {
  'in a fold of HTML': ['<details><summary>Solution</summary>', '</details>'],
  'in a box of VitePress': ['::: details Afficher les réponses', ':::'],
};
const page = ([open, close]: readonly [string, string], told: string): string =>
  `# Ice\n\n**Exercise:**\n\nA cube weighs 2 kg.\n\n1. How heavy are three of them?\n\n2. How heavy are five of them?\n\n${open}\n\n${told}\n\n${close}\n`;

describe.each(Object.entries(FOLDS))('%s', (_, fold) => {
  it.each([
    ['formulas', '$$\n3 \\cdot 2\n$$', '$$\n5 \\cdot 2\n$$'],
    ['programs', '```\n3 * 2\n```', '```\n5 * 2\n```'],
    ['words', 'Six.', 'Ten.'],
  ])('each is told of its own, with its %s', async (_, six, ten) => {
    const found = await asked(page(fold, `1. It is\n\n${six}\n\n1. It is\n\n${ten}`));
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/three of them\? > It is [^5T]+$/);
    expect(found[1]).toMatch(/five of them\? > It is [^3S]+$/);
  });

  it('but not where they are more than the questions', async () => {
    const told = [1, 2, 3].map((one) => `1. It is\n\n$$\n${one}\n$$`).join('\n\n');
    expect(await asked(page(fold, told))).toHaveLength(1);
  });
});
