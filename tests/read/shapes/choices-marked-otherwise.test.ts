/** Choices told by what is struck out, by a letter behind the question, in cells of a table, and how an exam is to be written. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

describe('options that are struck out', () => {
  const list = (n: number): string => `### What floats ${n}?\n\n- ~~iron~~\n- ice\n- ~~lead~~\n`;

  it('leave the right one', async () => {
    expect(await asked(`# Quiz\n\n${[1, 2, 3, 4].map(list).join('\n')}`)).toEqual(
      [1, 2, 3, 4].map((n) =>
        expect.stringMatching(new RegExp(`^single-choice .*${n}\\?.*\\[iron \\| ICE \\| lead\\]`)),
      ),
    );
  });

  it('are done, where there is one such list', async () => {
    const found = await asked('# Pond\n\nWhat is left?\n\n- ~~buy ice~~\n- ~~buy salt~~\n- clean the tank\n');
    expect(found.join()).not.toContain('CLEAN');
  });
});

it('a letter behind each question, before its points, is its key', async () => {
  const one = (words: string, letter: string): string => `${words} ${letter} /2\n\nA- lead\n\nB- ice\n`;
  expect(
    await asked(
      `# Test\n\n${one('1- Which floats?', 'B')}\n${one('2- Which sinks?', 'A')}\n${one('3- Which melts?', 'B')}`,
    ),
  ).toEqual([
    'single-choice 1- Which floats? /2 [lead | ICE]',
    'single-choice 2- Which sinks? /2 [LEAD | ice]',
    'single-choice 3- Which melts? /2 [lead | ICE]',
  ]);
  // Words may end in a letter by themselves.
  expect(
    await asked(
      `# Test\n\n${[1, 2, 3].map((n) => `${n}. Which fruit has most vitamin C\n\nA- lemon\n\nB- plum\n`).join('\n')}`,
    ),
  ).toEqual([1, 2, 3].map(() => expect.stringContaining('vitamin C A- lemon')));
});

it('options in one cell of a table, and their key in another', async () => {
  const row = (n: number, words: string, key: string): string =>
    `| ${n} | ${words} | A) lead<br>B) ice<br>C) sand | ${key} |\n`;
  const page = `# Test\n\n| # | Pregunta | Opción | Respuesta |\n|---|---|---|---|\n${row(1, 'What floats on water?', 'B')}${row(2, 'Which of them sinks?', 'A, C')}`;
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^single-choice .*What floats on water\? \[lead \| ICE \| sand\]$/),
    expect.stringMatching(/^multiple-choice .*Which of them sinks\? \[LEAD \| ice \| SAND\]$/),
  ]);
  expect(html).not.toContain('A, C');
});

it.each([
  ['Circle the right word:', '- Ice (floats / sinks) on water. (floats)\n- Fog (lies / flies) low. (lies)'],
  [
    'Barre la forme fausse :',
    '- La glace *flotte / coule*. (flotte)\n- Le brouillard *est / sont* bas. (est)',
  ],
])('what is chosen stands in brackets behind each sentence: %s', async (task, list) => {
  const { lesson, html } = await read(`# Water\n\n${task}\n\n${list}\n`);
  expect(lesson.questions).toHaveLength(2);
  expect(html).not.toMatch(/\((?:floats|lies|flotte|est)\)/);
});

describe('how an exam is to be written', () => {
  it.each([
    [
      'Write in blue or black pen.',
      'You have 40 minutes.',
      'Calculators are not allowed.',
      'Read each question carefully.',
    ],
    [
      'Écrivez au stylo bleu ou noir.',
      'Durée : 40 minutes.',
      'La calculatrice est interdite.',
      'Lisez attentivement chaque question.',
    ],
    [
      'Schreibe mit Füller.',
      'Bearbeitungszeit: 45 Minuten',
      'Der Taschenrechner ist nicht erlaubt.',
      'Lies jede Aufgabe genau durch.',
    ],
    [
      'Escribe con bolígrafo.',
      'Tiempo: 50 minutos',
      'No se permite la calculadora.',
      'Lee con atención todas las preguntas.',
    ],
    [
      'Scrivi con la penna blu.',
      'Tempo a disposizione: 50 minuti.',
      'Non è consentito l’uso della calcolatrice.',
      'Leggi con attenzione ogni domanda.',
    ],
  ])('is asked of nobody: %s', async (...rules) => {
    const list = rules.map((one, i) => `${i + 1}. ${one}`).join('\n');
    const { lesson, html } = await read(
      `# Test\n\n${list}\n\n## Questions\n\n1. What floats on water?\n2. Why does ice melt?\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['open What floats on water?', 'open Why does ice melt?']);
    expect(html).toContain(rules[0]);
  });
});

describe('choices in one sentence', () => {
  const asked = async (page: string): Promise<readonly string[]> =>
    (await read(`# Water\n\n${page}\n`)).lesson.questions.map((one) => sketch(one).replace(/ > .*/, ''));

  it.each([
    ['in a line', '1. floats, melts 2. the 3. flies'],
    ['in a list', '\n1. floats, melts\n2. the\n3. flies'],
  ])('are gaps to choose in, and one alone a choice: %s', async (_, key) => {
    const list =
      '1. Ice (floats / sinks) on water and (melts / burns) in May.\n2. See (a / the) moon.\n3. Fog [lies/flies].';
    expect(await asked(`### Exercise 3\nChoose the correct form:\n\n${list}\n\n**Answers:** ${key}`)).toEqual(
      [
        expect.stringContaining('Ice ___ on water and ___ in May. [=floats/sinks | =melts/burns]'),
        'single-choice See (a / the) moon. [a | THE]',
        'single-choice Fog [lies/flies]. [lies | FLIES]',
      ],
    );
  });

  it.each([
    ['below', '1. La glace (a/à) froid (ou / où) ?\n\n   **Réponse :** a, où\n'],
    [
      'behind, in brackets',
      'Choisis :\n\n1. La glace (a/à) froid (ou / où) ? (a, où)\n2. Il (a/à) chaud. (a)\n',
    ],
  ])('differ by their accents: %s', async (_, page) => {
    expect((await asked(page))[0]).toBe('gap-fill La glace ___ froid ___ ? [=a/à | ou/=où]');
  });

  it.each([
    ['other words', 'floats, burnt'],
    ['one of them', 'floats'],
    ['a sentence', 'It floats, and it melts.'],
  ])('are none where the answer says %s', async (_, told) => {
    const item = `Ice (floats / sinks) and (melts / burns).\n\n   **Answer:** ${told}`;
    expect((await asked(`Choose:\n\n1. ${item}\n2. ${item}`))[1]).toBe(
      'open Ice (floats / sinks) and (melts / burns).',
    );
  });
});
