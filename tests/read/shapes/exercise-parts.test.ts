/** Exercises in several parts, whose answer is folded behind the last of them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const fold = (title: string, words: string): string =>
  `<details><summary>${title}</summary>\n\n${words}\n\n</details>\n`;

describe('an exercise that ends in an example', () => {
  it.each([
    ['code', '```text\n2 kg\n```'],
    ['a table', '| V |\n|---|\n| 2 kg |'],
  ])('is asked with all its parts: %s', async (_what, example) => {
    const part = (count: number): string =>
      `## Exercise ${count}\n\nWeigh the ice.\n\n### Example\n\n${example}\n\n${fold('Solution', 'On a scale.')}\n`;
    const found = await asked(`# Physics\n\n${part(1)}${part(2)}`);
    expect(found).toEqual(
      Array(2).fill(expect.stringMatching(/^open Weigh the ice\. .*2 kg > On a scale\.$/)),
    );
  });
});

describe('a page that is one exercise', () => {
  const page = (title: string, ...folds: readonly string[]): string =>
    `# ${title}\n\n## Task\n\nWrite what the ice weighs.\n\n## Steps\n\n1. Take it.\n2. Weigh it.\n\n---\n\n${folds.join('\n')}\n---\n\n*The end.*\n`;
  const WHOLE = 'Write what the ice weighs. Steps Take it. Weigh it.';

  it.each([
    ['Exercise 6: Ice', 'Solution', 'Alternative with a balance', 'Alternative with a balance'],
    ['Exercice 6 : la glace', 'Solution', 'Variante avec balance', 'Variante avec balance'],
    ['Aufgabe 6: Eis', 'Lösung', 'Andere Möglichkeit', 'Andere Möglichkeit'],
    ['Ejercicio 6: el hielo', 'Solución', 'Otra forma', 'Otra forma'],
    ['Esercizio 6: il ghiaccio', 'Soluzione', 'Altro modo', 'Altro modo'],
    ['Exercício 6: o gelo', 'Solução', 'Outra maneira', 'Outra maneira'],
  ])('is answered in two ways: %s', async (title, solution, variant, said) => {
    const text = page(title, fold(solution, 'On a scale.'), fold(variant, 'On a balance.'));
    expect(await asked(text)).toEqual([`open ${WHOLE} > On a scale. ${said} On a balance.`]);
  });

  it('has two solutions', async () => {
    const text = page(
      'Exercise 6: Ice',
      fold('Solution', 'On a scale.'),
      fold('Another solution', 'On a balance.'),
    );
    expect(await asked(text)).toEqual([
      `open ${WHOLE} > Solution On a scale. Another solution On a balance.`,
    ]);
  });

  it('keeps a fold that says more behind it', async () => {
    const { lesson, html } = await read(
      page('Exercise 6: Ice', fold('Solution', 'On a scale.'), fold('Background', 'Cold.')),
    );
    expect(lesson.questions.map(sketch)).toEqual([`open ${WHOLE} > On a scale.`]);
    expect(html).toContain('Cold.');
  });
});
