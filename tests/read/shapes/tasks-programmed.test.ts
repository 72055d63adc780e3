/** Exercises that a whole program solves right below each, called by their name or on a page of exercises. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const fenced = (code: string): string => `\`\`\`python\n${code}\n\`\`\`\n`;
const PROGRAMS = ['def melt(x):\n    return x', 'print(sum(x) / 2)', 'y = [n for n in x]'];
const SOLVED = PROGRAMS.map((one) => one.replace(/\s+/g, ' '));

const page = (title: string, asked: readonly string[], programs = PROGRAMS): string =>
  [`# ${title}`, ...asked.map((one, i) => `${one}\n\n${fenced(programs[i]!)}`)].join('\n\n');

async function readOf(text: string) {
  const { lesson } = await read(text);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['Exercise', ['Write a function that melts.', 'Compute the mean.', 'Create a list of cubes.']],
  ['Exercice', ['Écrire une fonction qui fait fondre.', 'Calculez la moyenne.', 'Créer une liste.']],
  ['Aufgabe', ['Schreibe eine Funktion, die schmilzt.', 'Berechne das Mittel.', 'Erstelle eine Liste.']],
  ['Ejercicio', ['Escribe una función que funda.', 'Calcula la media.', 'Crea una lista de cubos.']],
  ['Esercizio', ['Scrivi una funzione che sciolga.', 'Calcola la media.', 'Crea una lista di cubi.']],
  ['Exercício', ['Escreva uma função que derreta.', 'Calcule a média.', 'Crie uma lista de cubos.']],
];
const FORMS = [
  ['## Exercise 1', (name: string, n: number, words: string) => `## ${name} ${n}\n\n${words}`],
  ['### Exercise 1: …', (name: string, n: number, words: string) => `### ${name} ${n}: ${words}`],
  ['**Exercise 1.** …', (name: string, n: number, words: string) => `**${name} ${n}.** ${words}`],
  ['**Exercise 1**', (name: string, n: number, words: string) => `**${name} ${n}**\n\n${words}`],
  ['Exercise 1. …', (name: string, n: number, words: string) => `${name} ${n}. ${words}`],
] as const;

describe.each(NAMED)('%s', (name, asked) => {
  it.each(FORMS)('%s', async (_form, form) => {
    const { questions, shown } = await readOf(
      page(
        'Ice',
        asked.map((one, i) => form(name, i + 1, one)),
      ),
    );
    expect(questions).toHaveLength(3);
    questions.forEach((one, i) => {
      expect(one).toContain(asked[i]);
      expect(one.split(' > ')[1]).toBe(SOLVED[i]);
    });
    expect(shown).not.toContain('melt(x)');
  });
});

const [, ASKED] = NAMED[0]!;
const counted = (mark: (n: number) => string): readonly string[] =>
  ASKED.map((one, i) => `${mark(i + 1)} ${one}`);

it.each([
  ['1.', counted((n) => `${n}.`)],
  ['1)', counted((n) => `${n})`)],
  ['**1.**', counted((n) => `**${n}.**`)],
  ['Q1.', counted((n) => `Q${n}.`)],
  ['Q1:', counted((n) => `Q${n}:`)],
  ['Q1: 2.3 (…)', counted((n) => `Q${n}: 2.${n} (Cubes)`)],
  ['## 1.', counted((n) => `## ${n}.`)],
  ['-', ASKED.map((one) => `- ${one}`)],
])('on a page of exercises: %s', async (_mark, asked) => {
  const { questions } = await readOf(page('Exercises', asked));
  expect(questions.map((one) => one.split(' > ')[1])).toEqual(SOLVED);
  const { questions: none, shown } = await readOf(page('Ice', asked));
  if (!asked[0]!.startsWith('Q')) expect(none).toEqual([]);
  if (!asked[0]!.startsWith('Q')) expect(shown).toContain('melt(x)');
});

it('what nobody solved among them is asked, and items above one that is stand by themselves', async () => {
  const asked = [
    '1. Write a function.',
    '2. Compute the mean.',
    '3. Define ice.\n4. Create a list of cubes.',
  ];
  const { questions } = await readOf(page('Exercises', asked));
  expect(questions).toEqual([
    `open Write a function. > ${SOLVED[0]}`,
    `open Compute the mean. > ${SOLVED[1]}`,
    'open Define ice.',
    `open Create a list of cubes. > ${SOLVED[2]}`,
  ]);
});

describe('what defines something is a program without a language, too', () => {
  const program = (name: string): string => `\`\`\`\nint ${name}(int x) {\n  return x;\n}\n\`\`\``;
  const lab = (...asked: readonly string[]): string =>
    ['# Lab 3: ice', ...asked.map((one, i) => `${one}\n\n${program(`melt${i}`)}`)].join('\n\n');

  it('two are enough on a page of exercises where nothing else has one', async () => {
    const { questions, shown } = await readOf(
      lab('Q1: 2.3 (Ice) Write a function that melts.', 'Q2: 2.5 (Cold) Write a function that cools.'),
    );
    expect(questions).toEqual([
      'open Q1: 2.3 (Ice) Write a function that melts. > int melt0(int x) { return x; }',
      'open Q2: 2.5 (Cold) Write a function that cools. > int melt1(int x) { return x; }',
    ]);
    expect(shown).not.toContain('return x');
  });

  it('not where some are asked about', async () => {
    const { questions } = await readOf(
      lab('Q1: Write a function that melts.', 'Q2: How long does it take?', 'Q3: Who needs it?'),
    );
    expect(questions.join()).not.toContain(' > ');
  });
});

const headed = (asked: readonly string[]): readonly string[] =>
  asked.map((one, i) => `## Exercise ${i + 1}\n\n${one}`);

it.each([
  [
    'words point at it',
    ['Use the function below.', 'Run this code.', 'Read the following program.'],
    PROGRAMS,
  ],
  ['they only ask', ['What is x?', 'How does it melt?', 'Why does it?'], PROGRAMS],
  ['it is to be changed', ['Fix it.', 'Complete it.', 'Explain the loop.'], PROGRAMS],
  ['it goes on from a colon', ['Write a test for:', 'Compute the mean of:', 'Create a copy of:'], PROGRAMS],
  ['it is a stub', ASKED, ['def melt(x):\n    # yours\n    pass', 'mean =', 'class Cube:\n    """Ice."""']],
  ['it gives values', ['Compute it.', 'Count them.', 'Sort them.'], ['x = 2', 'x = [1, 2]', 'x = load("y")']],
  ['it defines nothing', ['Write a function.', 'Write a class.', 'Write a method.'], ['f(2)', 'x()', 'g(3)']],
  ['it is a remark', ['Create x.', 'Create y.', 'Create z.'], ['# Here', '# Code', '# there']],
  ['they are few', ASKED.slice(0, 2), PROGRAMS],
])('code below them is no answer where %s', async (_why, asked, programs) => {
  const { questions } = await readOf(page('Ice', headed(asked), programs));
  expect(questions.join()).not.toContain(' > ');
});

it('nor where the sentence goes on below it, or a further task does', async () => {
  for (const below of ['with two values.', 'Compute its length.']) {
    const asked = ASKED.map((one, i) => `## Exercise ${i + 1}\n\n${one}`);
    const text = ['# Ice', ...asked.map((one, i) => `${one}\n\n${fenced(PROGRAMS[i]!)}\n${below}`)];
    expect((await readOf(text.join('\n\n'))).questions.join()).not.toContain(' > def');
  }
});

it('nor in a lab that shows how in parts', async () => {
  const parts = ASKED.map((one, i) => `## Part ${i + 1}: ice\n\n${one}`);
  expect((await readOf(page('Lab 1: ice', parts))).questions).toEqual([]);
});

describe('what is asked shows how the function is called, or where it begins: the program that defines it solves', () => {
  const SHOWN = [
    ['its head alone', 'def melt(x)'],
    ['a body left out', 'def melt(x):\n    # your code\n    pass'],
    ['a call', 'melt(2)  # 1.0'],
  ] as const;
  const task = (name: string, n: number, shown: string): string =>
    `## Exercise ${n}: ${name}\n\nWrite a function:\n\n${fenced(shown.replaceAll('melt', name))}\nthat halves it.\n\n${fenced('Input:  2\nOutput: 1.0')}\n${fenced(`def ${name}(x):\n    return x / 2`)}`;

  it.each(SHOWN)('%s', async (_what, shown) => {
    const names = ['melt', 'thaw', 'boil'];
    const { questions, shown: page } = await readOf(
      `# Ice\n\n${names.map((name, i) => task(name, i + 1, shown)).join('\n\n')}`,
    );
    expect(questions.map((one) => one.split(' > ')[1])).toEqual(
      names.map((name) => `def ${name}(x): return x / 2`),
    );
    expect(questions[0]).toContain('that halves it. Input: 2 Output: 1.0 > def');
    expect(page).not.toContain('return x / 2');
  });

  it('one by itself, where others are answered below a title, or have but a program to begin with', async () => {
    const titled = (n: number) =>
      `## Exercise ${n}\n\nWrite a function that boils.\n\n${fenced('print(1)')}\n### Solution\n\nBoil it.`;
    const { questions } = await readOf(
      `# Ice\n\n${[1, 2, 3, 4].map(titled).join('\n\n')}\n\n${task('thaw', 5, 'def melt(x)')}`,
    );
    expect(questions.map((one) => one.split(' > ')[1])).toEqual([
      ...Array(4).fill('Boil it.'),
      'def thaw(x): return x / 2',
    ]);
  });
});

describe('on a page that says nothing of exercises, whatever counts, where most tells to write a program', () => {
  const listed = (...told: readonly string[]) =>
    page(
      'Ice',
      told.map((one, i) => `**0${i + 1}.** ${one}`),
      [...PROGRAMS.slice(0, 2), 'print(len(cubes))'],
    );

  it.each([
    [
      'Write a program that melts.',
      'Write a program in C that adds.',
      'Create a small script to count cubes.',
    ],
    [
      'Écrire un programme qui fait fondre.',
      'Écrivez un programme en C qui ajoute.',
      'Créer un script qui compte.',
    ],
    [
      'Schreibe ein Programm, das schmilzt.',
      'Erstellen Sie ein Programm, das addiert.',
      'Schreibe ein Skript, das zählt.',
    ],
    ['Haz un programa que funda.', 'Escribe un programa que sume.', 'Realice un programa para contar.'],
    [
      'Scrivi un programma che sciolga.',
      'Scrivere un programma che sommi.',
      'Crea un piccolo script per contare.',
    ],
    ['Faça um programa que derreta.', 'Escreva um programa que some.', 'Crie um script em C para contar.'],
    ['Schrijf een programma dat smelt.', 'Maak een programma dat optelt.', 'Maak een script om te tellen.'],
  ])('%s', async (...told) => {
    const { questions, shown } = await readOf(listed(...told));
    expect(questions).toHaveLength(3);
    expect(shown).not.toContain('melt(x)');
  });

  it('a further one among them needs no such words', async () => {
    const told = [
      'Write a program that melts.',
      'Write a program that adds.',
      'Write a program that counts.',
    ];
    const programs = [...PROGRAMS, 'print(3)'];
    const asked = [...told, 'A lake freezes over. Compute how thick it gets.'].map(
      (one, i) => `${i + 1}) ${one}`,
    );
    expect((await readOf(page('Ice', asked, programs))).questions).toHaveLength(4);
  });

  it.each([
    ['Create a file for the program.', 'Run the program.', 'Stop the program.'],
    ['Write a program that melts.', 'Open the window.', 'Save the file.'],
  ])('steps of a manual stay: %s', async (...told) => {
    const { questions, shown } = await readOf(listed(...told));
    expect(questions).toEqual([]);
    expect(shown).toContain('melt(x)');
  });
});
