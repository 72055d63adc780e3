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

describe('what is to be shown, item by item', () => {
  const set = (lead: string, items: string, told = '1. It melts.\n2. It boils.') =>
    asked(`# Ice\n\n## Exercise 1\n\nLet it be warm. ${lead}\n\n${items}\n\n### Solution\n\n${told}\n`);

  it.each([
    'Show that',
    'Prove that:',
    'Montrer que',
    'Démontre que :',
    'Zeige, dass',
    'Beweisen Sie, dass',
    'Demuestra que',
    'Dimostra che',
    'Mostre que',
    'Bewijs dat',
  ])('%s', async (lead) => {
    expect(await set(lead, '1. $V$ falls\n2. $V$ grows')).toEqual([
      `open Let it be warm. ${lead} V falls > It melts.`,
      `open Let it be warm. ${lead} V grows > It boils.`,
    ]);
  });

  it.each([
    ['between them', '1. $V$ is\n\n$$\n3\n$$\n\n2. $m$ is\n\n$$\n4\n$$'],
    ['below the last', '1. $V$ is 3\n2. $m$ is\n\n$$\n4\n$$'],
    ['counted anew', '1. $V$ is\n\n$$\n3\n$$\n\n1. $m$ is\n\n$$\n4\n$$'],
    ['with an empty line', '1. $V$ is 3\n1. $m$ is\n\\begin{equation*}\n\n4\n\\end{equation*}'],
  ])('a formula that is not set in is of the item above it: %s', async (_, items) => {
    expect(await set('Show that', items)).toEqual([
      expect.stringMatching(/V is 3 > It melts\.$/),
      expect.stringMatching(/m is [^>]*4[^>]* > It boils\.$/),
    ]);
  });

  it('things to choose from stay together', async () => {
    expect(await set('Say which of these is so:', '1. ice\n2. iron', '1. so\n2. not')).toHaveLength(1);
  });
});

it('a list in a frame of its author’s is the exercise’s own', async () => {
  const page =
    ':::: {#exr-ice}\n[A1]\n\n::: {.enumerate}\n1. State the rule.\n2. Say whether it holds for ice.\n:::\n::::\n\n::: {.solution}\n(a) What is light floats.\n\n(b) It does.\n:::\n';
  const { lesson } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Exercise 1 [A1] State the rule. > What is light floats.',
    'open Say whether it holds for ice. > It does.',
  ]);
});

it('parts in a running paragraph have an answer each', async () => {
  const task = 'A cube has a side of 2 m. (a) Give its volume. (b) Say whether it floats.';
  const page = `## Problems\n\n**P1** ${task}\n\n**P2** ${task}\n\n<details>\n<summary>Solutions</summary>\n\n**P1** (a) Eight.\n\n(b) It does.\n\n**P2** (a) Nine.\n\n(b) It does not.\n\n</details>\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map((one) => sketch(one).split(' > ')[1])).toEqual([
    'Eight.',
    'It does.',
    'Nine.',
    'It does not.',
  ]);
});

describe('an answer whose title says only which exercise it answers', () => {
  const page = (...items: readonly string[]): string =>
    `# Ice\n\n:::{admonition} Exercise 1\nAnswer these.\n\n${items.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n:::\n\n:::{dropdown} Correction of exercise 1\n1. It is light.\n2. Up to 0 °C.\n:::\n`;

  it('answers each part that asks by itself', async () => {
    expect(await asked(page('Why does ice float?', 'Explain how long it stays ice.'))).toEqual([
      'open Exercise 1 Answer these. Why does ice float? > It is light.',
      'open Explain how long it stays ice. > Up to 0 °C.',
    ]);
  });

  it('answers the whole, where its parts are words that ask nothing', async () => {
    expect(await asked(page('ice', 'water'))).toEqual([
      'open Exercise 1 Answer these. ice water > Correction of exercise 1 It is light. Up to 0 °C.',
    ]);
  });
});

describe('a box of problems, and one of their solutions', () => {
  const page = (title: string, ...below: readonly string[]): string =>
    `# Ice\n\nSome words.\n\n:::{dropdown} ${title}\n1. Why does ice float?\n\n2. Explain what melts it.\n${below.map((one) => `\n${one}\n`).join('')}:::\n\n:::{dropdown} Solutions\n1. It is light.\n\n2. The sun.\n:::\n`;

  it.each(['Problems', 'Problemi', 'Problèmes', 'Exercises'])('answer each other: %s', async (title) => {
    expect(await asked(page(title))).toEqual([
      `open ${title} Why does ice float? > It is light.`,
      'open Explain what melts it. > The sun.',
    ]);
  });

  it('may say below them how to hand them in', async () => {
    expect(await asked(page('Problems', '*Task:* answer in your own words.'))).toEqual([
      'open Problems Task: answer in your own words. Why does ice float? > It is light.',
      'open Explain what melts it. > The sun.',
    ]);
  });
});

it('a heading below an exercise’s that only says what is set begins no other exercise', async () => {
  const one = (count: number, words: string, told: string): string =>
    `## Übung ${count}: Eis\n\n### Aufgabe\n${words}\n\n### Schritte:\n\n**Schritt 1:** Nimm es\n\n### Hinweise:\n- Nutze eine Waage\n\n${fold('Musterlösung anzeigen', told)}`;
  const found = await asked(
    `# Woche 3\n\n${one(1, 'Erstelle einen Würfel.', 'So.')}\n---\n\n${one(2, 'Wiege den Würfel.', 'Anders.')}`,
  );
  expect(found).toEqual([
    expect.stringMatching(/^open Erstelle einen Würfel\. .*Nimm es.* > So\.$/),
    expect.stringMatching(/^open Wiege den Würfel\. .*Nimm es.* > Anders\.$/),
  ]);
});
