/** Exercises whose heading says that they are proposed, or for practice. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);

describe('an exercise for practice', () => {
  const set = (title: string): string =>
    `# Ice\n\nIt is cold.\n\n## ${title}\n\nA cook has four cubes.\n\nCompute how heavy they are.\n`;

  it.each([
    'Proposed exercise',
    'Practice exercise',
    'Exercice proposé',
    "Exercice d'application",
    'Exercice à faire',
    'Übungsaufgabe',
    'Ejercicio propuesto',
    'Ejercicio para resolver',
    'Esercizio proposto',
    'Esercizio da svolgere',
    'Exercício proposto',
    'Oefenopgave',
  ])('is set, whatever stands before or behind its name: %s', async (title) => {
    expect(await asked(set(title))).toEqual(['open A cook has four cubes. Compute how heavy they are.']);
  });

  it.each(['Exercices proposés', 'Practice exercises', 'Exercise for muscles', 'Ejercicio resuelto'])(
    'several are not, nor what is done in the text: %s',
    async (title) => {
      expect(await asked(set(title))).toEqual([]);
    },
  );
});
