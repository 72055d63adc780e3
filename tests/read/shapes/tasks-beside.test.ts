/** Tasks of an exercise on a page of solutions, below a heading of their own or of none, each above the program that does it. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

interface Words {
  readonly exercise: string;
  readonly tasks: string;
  readonly lead: string;
  readonly each: readonly [string, string];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    exercise: 'Problem',
    tasks: 'Tasks',
    lead: 'Use the masses of the cubes to fit a line.',
    each: ['Read the masses from the file', 'Compute the slope of the line'],
  },
  fr: {
    exercise: 'Problème',
    tasks: 'Tâches',
    lead: 'Les masses des glaçons sont données.',
    each: ['Lire les masses du fichier', 'Calculer la pente de la droite'],
  },
  de: {
    exercise: 'Problem',
    tasks: 'Aufgaben',
    lead: 'Die Massen der Würfel sind gegeben.',
    each: ['Lesen Sie die Massen ein', 'Berechnen Sie die Steigung der Geraden'],
  },
  es: {
    exercise: 'Problema',
    tasks: 'Tareas',
    lead: 'Usa las masas de los cubos para ajustar una recta.',
    each: ['Leer las masas del archivo', 'Calcular la pendiente de la recta'],
  },
  it: {
    exercise: 'Problema',
    tasks: 'Compiti',
    lead: 'Le masse dei cubetti sono date.',
    each: ['Leggere le masse dal file', 'Calcolare la pendenza della retta'],
  },
  pt: {
    exercise: 'Problema',
    tasks: 'Tarefas',
    lead: 'As massas dos cubos são dadas.',
    each: ['Ler as massas do arquivo', 'Calcular a inclinação da reta'],
  },
  nl: {
    exercise: 'Probleem',
    tasks: 'Opdrachten',
    lead: 'De massa van de blokjes is gegeven.',
    each: ['Lees de massa uit het bestand', 'Bereken de helling van de lijn'],
  },
};

const programs = (each: readonly string[], mark: (at: number) => string, behind = ''): string =>
  each.map((task, at) => `${mark(at)}${task}${behind}\n\n\`\`\`r\nx${at} = f(${at})\n\`\`\`\n`).join('\n');

const page = ({ exercise, lead }: Words, below: string): string =>
  ['# Solution 4', ...[1, 2].map((count) => `## ${exercise} ${count}: Ice\n\n${lead}\n\n${below}`)].join(
    '\n\n',
  );

const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);

describe('tasks beside their exercise, on a page of solutions', () => {
  it.each(Object.entries(WORDS))(
    'are asked one by one below a heading of their own: %s',
    async (_, words) => {
      const once = words.each.map((task, at) => `open ${task} > x${at} = f(${at})`);
      const below = `## ${words.tasks}\n\n${programs(words.each, () => '- ')}`;
      expect(await asked(page(words, below))).toEqual([...once, ...once]);
    },
  );

  it.each(['- ', '1. '])('are asked below a heading that lies deeper: %s', async (mark) => {
    const below = `### Tasks\n\nAs in the book.\n\n${programs(WORDS.en!.each, () => mark)}`;
    expect(await asked(page(WORDS.en!, below))).toHaveLength(4);
  });

  it('one names only what its program does', async () => {
    const each = [...WORDS.en!.each, 'Check with a plot', 'Validation with a plot'];
    const found = await asked(page(WORDS.en!, `### Tasks\n\n${programs(each, () => '* ')}`));
    expect(found.filter((one) => one.includes('Validation'))).toEqual(
      Array(2).fill('open Validation with a plot > x3 = f(3)'),
    );
  });

  it.each([
    ['points', () => '* '],
    ['counted', (at: number) => `${at + 1}. `],
  ])('no program stands in what is asked: %s', async (_, mark) => {
    const found = await asked(page(WORDS.en!, programs(WORDS.en!.each, mark)));
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.split(' > ')[0]).not.toContain(' = f');
  });

  it('elsewhere, steps that show a program are one task', async () => {
    const text = page(
      WORDS.en!,
      programs(WORDS.en!.each, () => '* '),
    ).replace('Solution 4', 'Ice - exercises');
    expect((await asked(text))[0]).toContain('x0 = f');
  });
});
