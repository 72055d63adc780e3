/** Sections of an exam or a sheet that a program solves right below what they say. */
import { describe, expect, it, test } from 'vitest';
import { read, sketch } from '../support.ts';

const code = (words: string): string => `\`\`\`python\n${words}\n\`\`\`\n`;
const solved = (asked: string, name: string): string =>
  `## ${name}\n\n${asked}\n\n${code(`def ${name}(x):\n    return x`)}\nThat is all.\n`;

const TITLES = [
  ['Final exam 2017', 'Write a function that melts ice.'],
  ['Python exercises', 'Write a function that melts ice.'],
  ['Examen ordinario 2017', 'Define una función que funde el hielo.'],
  ['Contrôle 2', 'Écrire une fonction qui fait fondre la glace.'],
  ['Klausur SS 24', 'Schreibe eine Funktion, die Eis schmilzt.'],
  ['Prova scritta', 'Scrivi una funzione che scioglie il ghiaccio.'],
  ['Lista de exercícios 2', 'Escreva uma função que derrete o gelo.'],
] as const;

describe.each(TITLES)('%s', (title, asked) => {
  it.each([asked, `*${asked}*`, `> ${asked}`])('%s', async (words) => {
    const { lesson } = await read(`# ${title}\n\n${solved(words, 'melt')}\n${solved(words, 'thaw')}`);
    expect(lesson.questions.map(sketch)).toEqual([
      `open ${asked} > def melt(x): return x That is all.`,
      `open ${asked} > def thaw(x): return x That is all.`,
    ]);
  });
});

test('behind what is asked in slanted letters, other words answer', async () => {
  const asked = '*Write a function that melts ice.*\n\n**It takes a cube.**\n\nTop down, as always.';
  const { lesson } = await read(`# Exam 2\n\n${solved(asked, 'melt')}\n${solved(asked, 'thaw')}`);
  expect(lesson.questions.map(sketch)[0]).toBe(
    'open Write a function that melts ice. It takes a cube. > Top down, as always. def melt(x): return x That is all.',
  );
});

test('a section that nobody solved is asked with those that are', async () => {
  const asked = 'Write a function that melts ice.';
  const set = '## Last\n\nGiven a cube, determine its volume.\n';
  const { lesson } = await read(`# Exercises\n\n${solved(asked, 'melt')}\n${solved(asked, 'thaw')}\n${set}`);
  expect(lesson.questions.map(sketch).at(-1)).toBe('open Given a cube, determine its volume.');
});

test.each([
  ['a lesson', '# Functions', 'Write a function that melts ice.', 'def melt(x):\n    return x'],
  [
    'a program to be read',
    '# Exercises',
    'What does the following function do?',
    'def melt(x):\n    return x',
  ],
  [
    'a program to be completed',
    '# Exercises',
    'Write a function.',
    'def melt(x):\n    # your code here\n    pass',
  ],
  ['data', '# Exercises', 'Count the cubes in this list.', 'cubes = [1, 2, 3]'],
])('%s is left alone', async (_, title, asked, program) => {
  const section = (name: string) => `## ${name}\n\n${asked}\n\n${code(program)}\n`;
  const { lesson } = await read(`${title}\n\n${section('Ice')}\n${section('Snow')}`);
  expect(JSON.stringify(lesson.body)).not.toContain('disclosure');
  expect(lesson.questions.filter(({ feedback }) => JSON.stringify(feedback).includes('pre'))).toEqual([]);
});
