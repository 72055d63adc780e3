/** Tasks that tell by cases what is to be done: a list of these is one question. */
import { describe, expect, it } from 'vitest';
import { type Project, readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { sketch } from '../support.ts';

const TASKS: readonly (readonly [language: string, file: string, task: string, cases: readonly string[]])[] =
  [
    [
      'en',
      'exercises.md',
      'Given a number, do the following:',
      ['If it is odd, print ice', 'If it is even, print rain'],
    ],
    [
      'de',
      'uebungen.md',
      'Lies eine Zahl ein und gib etwas aus:',
      ['Wenn sie gerade ist, gib Eis aus', 'Sonst gib Regen aus'],
    ],
    [
      'fr',
      'exercices.md',
      'Écrire un programme qui lit un nombre :',
      ["S'il est négatif, rien", 'Si le nombre est pair, afficher glace', 'Sinon, afficher pluie'],
    ],
    [
      'es',
      'ejercicios.md',
      'Dado un número, determina qué imprimir:',
      ['Si es par, imprime hielo', 'Si es impar, imprime lluvia'],
    ],
    [
      'it',
      'esercizi.md',
      'Dato un numero, determina una parola:',
      ['Se è pari, stampa ghiaccio', 'Altrimenti stampa pioggia'],
    ],
    [
      'pt',
      'exercicios.md',
      'Dado um número, imprima uma palavra:',
      ['Se for par, imprima gelo', 'Caso contrário, imprima chuva'],
    ],
  ];
const PROGRAM = '```python\nn = int(input())\nprint(["ice", "rain"][n % 2])\n```\n';

async function asked(text: string, path: string, language: string): Promise<readonly string[]> {
  const project: Project = { description: { language }, settings: {} };
  const { lesson } = await readLesson({ path, folder: 'x', text }, memoryFiles({}), project);
  return lesson!.questions.map(sketch);
}

describe.each(TASKS)('in %s, %s', (language, file, task, cases) => {
  const list = cases.map((one) => `- ${one}\n`).join('');
  const lesson = `## Numbers\n\nA number is odd or even.\n\n${task}\n\n${list}\n`;

  it('is one question, that the program below answers', async () => {
    const [question, ...others] = await asked(`# Tin\n\n${lesson}${PROGRAM}`, file, language);
    expect(others).toEqual([]);
    expect(question?.split(' > ')).toEqual([
      `open ${[task, ...cases].join(' ')}`,
      'n = int(input()) print(["ice", "rain"][n % 2])',
    ]);
  });

  it('is one question without it', async () => {
    expect(await asked(`# Tin\n\n${lesson}`, file, language)).toEqual([`open ${[task, ...cases].join(' ')}`]);
  });

  it('is none in a lesson', async () => {
    expect(await asked(`# Tin\n\n${lesson}`, 'numbers.md', language)).toEqual([]);
  });
});
