/** Exercises that lines in bold call, each solved in parts below a title of its number. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const CALLED = [
  ['Exercise', 'Solution of exercise'],
  ['Exercice', 'Correction de l’exercice'],
  ['Aufgabe', 'Lösung zu Aufgabe'],
  ['Ejercicio', 'Solución del ejercicio'],
  ['Esercizio', 'Soluzione dell’esercizio'],
  ['Exercício', 'Resolução do exercício'],
] as const;
const LINES = {
  'a line above its parts': (name: string) => `**${name}: rain**\n`,
  'a line by itself': (name: string) => `**${name}: rain**\n\n`,
  'a line, and words': (name: string) => `**${name}**\n\nIt rains.\n\n`,
} as const;
const TITLES = {
  headings: (name: string) => `#### ${name}\n\n`,
  'lines in bold': (name: string) => `**${name}**\n\n`,
} as const;

describe('parts of an exercise in bold', () => {
  it.each(
    CALLED.flatMap(([exercise, solution]) =>
      Object.entries(LINES).flatMap(([line, call]) =>
        Object.entries(TITLES).map(([titles, title]) => ({ exercise, solution, line, call, titles, title })),
      ),
    ),
  )('$exercise in $line; $titles solve', async ({ exercise, solution, call, title }) => {
    const page =
      `# Weather\n\n${call(`${exercise} 1`)}1. Weigh a drop.\n2. How deep is it?\n\n${title(`${solution} 1`)}1. On a scale.\n2. Three millimetres.\n\n` +
      `${call(`${exercise} 2`)}1. Weigh a flake.\n2. How wide is it?\n\n${title(`${solution} 2`)}1. In a bag.\n2. Two millimetres.\n`;
    const { lesson } = await read(page);
    expect(lesson.questions.map(sketch).map((one) => one.replace('It rains. ', ''))).toEqual([
      'open Weigh a drop. > On a scale.',
      'open How deep is it? > Three millimetres.',
      'open Weigh a flake. > In a bag.',
      'open How wide is it? > Two millimetres.',
    ]);
    expect(html(lesson.body)).not.toContain('scale');
  });
});

it('a line in bold whose number nothing answers stays one', async () => {
  const { lesson } = await read('# Weather\n\n**Exercise 1: rain**\n\nWeigh a drop.\n');
  expect(html(lesson.body)).not.toContain('<h2');
});

it('one that has no parts, among those that have, is asked and answered by itself', async () => {
  const { lesson } = await read(
    '# Weather\n\n**Exercise 1: rain**\n\n1. Weigh it.\n2. How deep is it?\n\n**Solution of exercise 1**\n\n1. On a scale.\n2. Three millimetres.\n\n**Exercise 2: snow**\n\nWatch it fall.\n\n**Solution of exercise 2**\n\nIt takes an hour.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Weigh it. > On a scale.',
    'open How deep is it? > Three millimetres.',
    'open Watch it fall. > It takes an hour.',
  ]);
});
