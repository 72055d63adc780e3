/** Exercises whose parts have the same names in each: what is set, how it is found, and the program that does it. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const code = (...lines: readonly string[]): string => `\`\`\`python\n${lines.join('\n')}\n\`\`\``;
const TWO = [
  {
    topic: 'Drops',
    set: 'Write a program that counts drops.',
    way: ['Look at each', 'Add one'],
    program: 'len(drops)',
  },
  {
    topic: 'Ice',
    set: 'Write a program that weighs ice.',
    way: ['Take each', 'Weigh it'],
    program: 'sum(ice)',
  },
] as const;
type Exercise = (typeof TWO)[number];

const points = ({ way }: Exercise): string => way.map((one) => `- ${one}`).join('\n');
const page = (write: (one: Exercise, n: number) => string): string =>
  `# Water\n\n${TWO.map((one, i) => write(one, i + 1)).join('\n\n')}\n`;

const questionsOf = async (text: string) => {
  const { lesson } = await read(text);
  return { asked: lesson.questions.map(sketch), body: html(lesson.body) };
};

const NAMES = [
  ['Exercise', 'Statement', 'Idea', 'Code'],
  ['Exercise', 'Problem', 'Approach', 'Python code'],
  ['Exercice', 'Énoncé', 'Logique', 'Programme en Python'],
  ['Aufgabe', 'Aufgabenstellung', 'Ansatz', 'Quelltext'],
  ['Esercizio', 'Traccia', 'Ragionamento', 'Codice'],
  ['Ejercicio', 'Enunciado', 'Lógica', 'Código en Python'],
  ['Opdracht', 'Opdrachtomschrijving', 'Aanpak', 'Implementatie'],
  ['Zadanie', 'Treść', 'Pomysł', 'Kod'],
  ['Zadanie', 'Opis', 'Algorytm', 'Kod w Pythonie'],
  ['Úkol', 'Popis', 'Postup', 'Kód'],
  ['Övning', 'Beskrivning', 'Algoritm', 'Koden'],
  ['Задание', 'Условие', 'Идея', 'Код'],
  ['Exercise', 'Description', 'Approach', 'Code'],
  ['EXERCÍCIO', '📌 Enunciado:', '🧠 Lógica:', '✅ Código:'],
] as const;

describe('what stands below the name of a program, and below how it is found, answers what is set', () => {
  it.each(NAMES)('%s, %s, %s, %s', async (exercise, statement, way, program) => {
    const { asked, body } = await questionsOf(
      page((one, n) =>
        [
          `## ${exercise} ${n} – ${one.topic}`,
          `### ${statement}`,
          one.set,
          `### ${way}`,
          points(one),
          `### ${program}`,
          code(one.program),
        ].join('\n\n'),
      ),
    );
    const bare = (title: string): string => title.replace(/^[^\p{L}]+/u, '');
    expect(asked.map((one) => one.replace(/[📌🧠✅] /gu, ''))).toEqual([
      `open Write a program that counts drops. > ${bare(way)} Look at each Add one ${bare(program)} len(drops)`,
      `open Write a program that weighs ice. > ${bare(way)} Take each Weigh it ${bare(program)} sum(ice)`,
    ]);
    expect(body).not.toMatch(/len\(drops\)|Look at each/);
  });

  const FORMS: Readonly<Record<string, (one: Exercise, n: number) => string>> = {
    'lines in bold': (one, n) =>
      `## Exercise ${n}\n\n**Statement**\n\n${one.set}\n\n**Idea**\n\n${points(one)}\n\n**Code**\n\n${code(one.program)}`,
    'words in bold that begin a paragraph': (one, n) =>
      `## Exercise ${n}\n\n${one.set}\n\n**Idea:** ${one.way.join('. ')}.\n\n**Code:**\n\n${code(one.program)}`,
    'no name for what is set': (one, n) =>
      `## Exercise ${n}\n\n${one.set}\n\n### Idea\n\n${points(one)}\n\n### Code\n\n${code(one.program)}`,
    'what it prints behind it': (one, n) =>
      `## Exercise ${n}\n\n### Statement\n\n${one.set}\n\n### Code\n\n${code(one.program)}\n\n### Output\n\n3`,
    'a solution behind how it is found': (one, n) =>
      `## Exercise ${n}\n\n### Statement\n\n${one.set}\n\n### Approach\n\n${points(one)}\n\n### Solution\n\n${code(one.program)}`,
  };
  it.each(Object.entries(FORMS))('%s', async (_, write) => {
    const { asked, body } = await questionsOf(page(write));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/^open (?:Statement:? )?Write a program that counts drops\. > .*len\(drops\)/);
    expect(asked[1]).toMatch(/^open (?:Statement:? )?Write a program that weighs ice\. > .*sum\(ice\)/);
    expect(body).not.toMatch(/len\(drops\)|Look at each/);
  });

  it('one beside them has no more than its name, or its goal, and is solved so, too', async () => {
    const { asked, body } = await questionsOf(
      [
        page(
          (one, n) =>
            `## Exercise ${n}: ${one.topic}\n\n**Goal:** Loops.\n\n**Description:**\n\n- Each of the ${one.topic}.\n\n**Code:**\n\n${code(one.program)}`,
        ),
        `## Exercise 3: fog\n\n**Goal:** Lists.\n\n**Code:**\n\n${code('print(fog)')}`,
        `## Exercise 4: rain\n\n**Code:**\n\n${code('print(rain)')}`,
      ].join('\n\n'),
    );
    expect(asked).toEqual([
      'open Goal: Loops. Description: Each of the Drops. > Code: len(drops)',
      'open Goal: Loops. Description: Each of the Ice. > Code: sum(ice)',
      'open Goal: Lists. > Code: print(fog)',
      'open Exercise 4: rain > Code: print(rain)',
    ]);
    expect(body).not.toMatch(/len\(drops\)|print\((?:fog|rain)\)/);
  });

  it('three sections that no exercise calls have a statement each', async () => {
    const three = [
      ...TWO,
      { topic: 'Fog', set: 'Write a program that prints fog.', way: ['See it'], program: 'print(fog)' },
    ];
    const { asked } = await questionsOf(
      `# Water\n\n${three
        .map((one) => `## ${one.topic}\n\n### Statement\n\n${one.set}\n\n### Code\n\n${code(one.program)}`)
        .join('\n\n')}\n`,
    );
    expect(asked).toEqual([
      'open Write a program that counts drops. > Code len(drops)',
      'open Write a program that weighs ice. > Code sum(ice)',
      'open Write a program that prints fog. > Code print(fog)',
    ]);
  });
});

const section = (head: string, set: string, title: string, program = 'melt(ice)'): string =>
  `## ${head}\n\n${set}\n\n### ${title}\n\n${code(program)}`;

const NONE: readonly Case[] = [
  {
    what: 'below a goal alone it may be what one is given',
    page: ['rain', 'snow']
      .map((one, i) => section(`Exercise ${i + 1}: ${one}`, `**Goal:** Know ${one}.`, 'Code'))
      .join('\n\n'),
    questions: [],
  },
  {
    what: 'the name of a program below what says nothing to do gives nothing away',
    page: ['Rain', 'Snow', 'Fog'].map((one) => section(one, `${one} is water.`, 'Code')).join('\n\n'),
    questions: [],
  },
  {
    what: 'a theorem has a statement, and a program that shows it',
    page: ['Rain', 'Snow', 'Fog']
      .map((one) => section(one, `### Statement\n\n${one} falls.`, 'Code'))
      .join('\n\n'),
    questions: [],
  },
];
runs('names of programs that tell nothing', NONE);

it.each(['Given code', 'Starter code', 'Code', 'Program'])(
  'a program that the exercise is about is no answer: %s',
  async (title) => {
    const set = title === 'Code' ? 'What does it print?' : 'Explain the program below.';
    const { asked } = await questionsOf(
      `# Water\n\n${section('Exercise 1', set, title)}\n\n${section('Exercise 2', set, title, 'freeze(ice)')}\n`,
    );
    expect(asked.join()).not.toContain('>');
  },
);
