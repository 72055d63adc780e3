/** Answers in quotations below headings and in folds named by their language; tasks in a counted table; keys by what they are to. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

describe('a quotation below each heading that asks', () => {
  const page = (title: string, asks: readonly string[]): string =>
    `# ${title}\n\n${asks.map((one, i) => `## ${one}\n\n> It is number ${i}.`).join('\n\n')}\n`;

  it('answers it', async () => {
    const { lesson, html } = await read(
      page('Ice', ['What is rime?', 'How thick is it?', 'Why is it white?']),
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open What is rime? > It is number 0.',
      'open How thick is it? > It is number 1.',
      'open Why is it white? > It is number 2.',
    ]);
    expect(html).not.toContain('number 1');
  });

  it.each([
    ['of readers', 'FAQ', ['What is rime?', 'How thick is it?', 'Why is it white?']],
    ['that ask nothing', 'Ice', ['Rime', 'Frost', 'Snow']],
  ])('tells something else below those %s', async (_, title, heads) => {
    expect(await asked(page(title, heads))).toEqual([]);
  });
});

describe('folds that are called by a programming language', () => {
  const fold = (name: string): string =>
    `<details>\n<summary>${name}</summary>\n\n\`\`\`\nx = 1\n\`\`\`\n</details>\n\n`;

  it('answer the tasks above them', async () => {
    const page = `# Model\n\n1. Draw the histogram.\n\n${fold('R')}${fold('Python')}2. Calculate the mean.\n\n${fold('R')}${fold('Python')}`;
    expect(await asked(page)).toEqual([
      'open Draw the histogram. > R x = 1 Python x = 1',
      'open Calculate the mean. > R x = 1 Python x = 1',
    ]);
  });

  it('show what a text speaks of', async () => {
    expect(
      await asked(`# Model\n\nThe histogram is wide.\n\n${fold('R')}The mean is low.\n\n${fold('R')}`),
    ).toEqual([]);
  });
});

it.each(['Task', 'Exercice', 'Aufgabe', 'Reto', 'Frage'])(
  'tasks in a table of numbers, below the head %s, are told by a list of as many',
  async (head) => {
    const table = `| No. | ${head} |\n|---|---|\n| 1 | Explain why ice floats. |\n| 2 | What is rime? |\n`;
    expect(await asked(`# Water\n\n${table}\n## Solutions\n\n1. It is light.\n2. Frozen fog.\n`)).toEqual([
      'open Explain why ice floats. > It is light.',
      'open What is rime? > Frozen fog.',
    ]);
  },
);

it('what a table counts besides is not asked', async () => {
  const table = '| No. | Step |\n|---|---|\n| 1 | Open the lid. |\n| 2 | Fill the tank. |\n';
  expect(await asked(`# Pumps\n\n${table}`)).toEqual([]);
});

it.each([
  'Lösungen zum Selbsttest',
  'Lösungen zu den Aufgaben',
  'Answers to the worksheet',
  'Solutions to the self-test',
  'Réponses de la fiche',
  'Soluciones de la ficha 3',
  'Soluzioni della verifica',
  'Respostas das atividades',
])('a key may say to what it is: %s', async (title) => {
  const page = `# Water\n\n1. Why does ice float?\n2. What is rime?\n3. What is fog?\n\n## ${title}\n\n1. It is light.\n2. Frozen fog.\n3. A low cloud.\n`;
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Why does ice float? > It is light.',
    'open What is rime? > Frozen fog.',
    'open What is fog? > A low cloud.',
  ]);
  expect(html).not.toContain('Frozen fog');
});
