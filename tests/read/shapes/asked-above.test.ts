/** An answer in clear below what shows what is asked about: the question stands above that. */
import { describe, expect, it } from 'vitest';
import { png } from '../../support/memory-files.ts';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const BETWEEN: Readonly<Record<string, readonly [shown: string, asked: string]>> = {
  code: ['```py\nprint(1 + 1)\n```', 'print(1 + 1)'],
  'a list': ['- wax\n- cork', 'wax cork'],
  'a table': ['| mass | place |\n|---|---|\n| 1 | 2 |', 'mass place 1 2'],
  'a remark': ['The sea is salty, rivers are not.', 'The sea is salty, rivers are not.'],
  'a picture and words': ['![Ice](ice.png)\n\nIt lies in water.', 'It lies in water.'],
};

const CASES: readonly Case[] = [
  ...Object.entries(BETWEEN).flatMap(([what, [shown, asked]]) =>
    ['**Answer:** So.', 'Answer: So.', '**Réponse :** So.'].map((answer) => ({
      what: `${what} before “${answer}”`,
      page: `Why is it so?\n\n${shown}\n\n${answer}\n\nAfter.`,
      files: { 'ice.png': png() },
      questions: [`open Why is it so? ${asked} > So.`],
    })),
  ),
  {
    what: 'a heading between them ends what was asked',
    page: 'Why is it so?\n\n## Later\n\nWords.\n\n**Answer:** So.',
    questions: [],
  },
  {
    what: 'a solution may be that of a problem the text has',
    page: 'Why is it so?\n\nNobody knew for long.\n\nIt cost many lives.\n\n**Solution:** So.',
    questions: [],
  },
];

runs('an answer in clear, asked further above', CASES);

const FOLDED = ':::{dropdown} Solution\nTwice it.\n:::';

const REMINDED: Readonly<Record<string, readonly [asked: string, reminder: string]>> = {
  en: ['Write a program that doubles a number.', 'Remember that numbers may be negative.'],
  fr: ['Écrivez un programme qui double un nombre.', 'Vous pouvez utiliser une boucle.'],
  de: ['Schreibe ein Programm, das eine Zahl verdoppelt.', 'Beachte, dass sie negativ sein kann.'],
  it: [
    'Si definisca una funzione che raddoppia un numero.',
    'Puoi usare un ciclo.\n\nNota che può essere zero.',
  ],
  es: ['Escribe un programa que duplique un número.', 'Ten en cuenta que puede ser negativo.'],
};

describe('what only reminds of something is no task of its own', () => {
  it.each(Object.entries(REMINDED))('in %s', async (language, [asked, reminder]) => {
    const page = `# T\n\n${asked}\n\n${reminder}\n\n${BETWEEN.code![0]}\n\n${FOLDED}\n`;
    const { lesson } = await read(page, {}, { description: { language }, settings: {} });
    expect(lesson.questions.map(sketch)).toEqual([
      `open ${asked} ${reminder.replace(/\n\n/g, ' ')} print(1 + 1) > Twice it.`,
    ]);
  });

  it('where nothing above it tells what to do, it is asked', async () => {
    const { lesson } = await read(`# T\n\nIce is light.\n\nNote what it does.\n\n${FOLDED}\n`);
    expect(lesson.questions.map(sketch)).toEqual(['open Note what it does. > Twice it.']);
  });
});
