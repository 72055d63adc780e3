/** Counted tasks of a notebook, each with a cell below it that is left open: each is asked, whatever the notebook is called. */
import { describe, expect, it } from 'vitest';
import { html } from '../support.ts';
import { readFile } from './support.ts';

interface Code {
  readonly code: string;
  readonly tags?: readonly string[];
  readonly prints?: string;
}

const cellOf = (one: string | Code) =>
  typeof one === 'string'
    ? { cell_type: 'markdown', metadata: {}, source: one }
    : {
        cell_type: 'code',
        metadata: { tags: one.tags ?? [] },
        source: one.code,
        outputs: one.prints ? [{ output_type: 'stream', name: 'stdout', text: one.prints }] : [],
      };

const opened = (cells: readonly (string | Code)[], title = '# Ice') =>
  readFile('ice.ipynb', JSON.stringify({ nbformat: 4, metadata: {}, cells: [title, ...cells].map(cellOf) }));

const EMPTY = { code: '' };
const below = (tasks: readonly string[], place: Code = EMPTY) => tasks.flatMap((task) => [task, place]);

describe('tasks above cells left open', () => {
  it.each([
    ['in bold', '**1.** ', '**2.** ', '**3.** '],
    ['in brackets', '1) ', '2) ', '3) '],
    ['with points', '1. ', '2. ', '3. '],
    ['as headings', '### 1. ', '### 2. ', '### 3. '],
    ['as questions', '**Q1.** ', '**Q2.** ', '**Q3.** '],
    ['with letters', '**a)** ', '**b)** ', '**c)** '],
    ['with parts of a number', '**1.** ', '**2a.** ', '**2b.** '],
  ])('are asked, counted %s', async (_how, one, two, three) => {
    const tasks = [
      `${one}Count the cubes.`,
      `${two}Without a loop, their sum.`,
      `${three}Which of them floats?`,
    ];
    const { questions } = await opened(below(tasks));
    expect(questions).toHaveLength(3);
    expect(questions[1]).toContain('Without a loop');
  });

  it.each([
    ['French', 'Afficher le premier glaçon.', 'Trier la liste.'],
    ['German', 'Zähle die Würfel.', 'Sortiere die Liste.'],
    ['Spanish', 'Escribe el primer cubo.', 'Ordena la lista.'],
    ['Italian', 'Stampare il primo cubo.', 'Scrivi una funzione.'],
    ['Portuguese', 'Escreva o primeiro cubo.', 'Calcule a soma.'],
    ['Dutch', 'Tel de blokjes.', 'Schrijf een functie.'],
  ])('are asked in %s', async (_language, one, two) => {
    const { questions } = await opened(below([`**1.** ${one}`, `**2.** ${two}`]));
    expect(questions).toHaveLength(2);
  });

  it.each(['# fill me in, please', '# Your code here', '...', 'pass', '// à vous'])(
    'are asked with what all of those say: %s',
    async (code) => {
      const { questions } = await opened(below(['**1.** Count the cubes.', '**2.** Sort them.'], { code }));
      expect(questions).toEqual([
        expect.stringMatching(/^open .*Count the cubes\./),
        expect.stringMatching(/^open .*Sort them\./),
      ]);
    },
  );

  it('leave above them what else their cell says', async () => {
    const { lesson, questions } = await opened([
      '## Cubes\n*Hard*\n\n**1.** Count the cubes.',
      EMPTY,
      '## Fog\n\nFog is wet.\n\n**1.** Sort them.',
      EMPTY,
    ]);
    expect(questions).toHaveLength(2);
    expect(questions.join()).not.toContain('wet');
    expect(html(lesson.body)).toContain('Fog is wet.');
  });

  it('are asked one by one below the name of an exercise', async () => {
    const { questions } = await opened(['## Exercise 1', ...below(['**1.** Count it.', '**2.** Sort it.'])]);
    expect(questions).toHaveLength(2);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['one alone', [...below(['**1.** Count the cubes.']), 'Ice melts.', { code: 'melt()' }]],
    ['nothing counts', below(['Ice is cold.', 'Fog is wet.', 'Snow is soft.'])],
    ['sections count', below(['## 1. Ice\n\nIce is cold.', '## 2. Fog\n\nFog is wet.'])],
    ['nothing tells', below(['1. Ice is cold.', '2. Fog is wet.', '3. Snow is soft.'])],
    [
      'something is programmed',
      ['1. Count the cubes.', { code: 'len(cubes)' }, '2. Sort them.', { code: 'melt(1)' }],
    ],
    [
      'each says something else',
      ['1. Count the cubes.', { code: '# there are 3' }, '2. Sort them.', { code: '# it took an hour' }],
    ],
    ['something is printed', below(['1. Count the cubes.', '2. Sort them.'], { code: '', prints: '3' })],
  ])('where %s', async (_why, cells) => {
    expect((await opened(cells)).questions).toEqual([]);
  });

  it('twice, nor apart from its answer', async () => {
    const told = '<details><summary>Solution</summary>\n\nThree.\n\n</details>';
    const { questions } = await opened([
      '## Exercise 1\n\n1. Count the cubes.',
      EMPTY,
      told,
      '## Exercise 2\n\n1. Sort them.',
      EMPTY,
      told,
    ]);
    expect(questions).toHaveLength(2);
    expect(questions.every((one) => one.includes('Three.'))).toBe(true);
  });
});
