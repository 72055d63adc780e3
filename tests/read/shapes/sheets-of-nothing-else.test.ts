/** Sheets without a title: counted tasks, some of them answered, and nothing else. */
import { type Case, runs } from './case.ts';

const TASKS = [
  ['Dibuje un cubo de hielo', ''],
  ['Mencione tres lugares fríos', ''],
  ['Explique por qué flota el hielo', 'Porque es ligero'],
  ['Escriba su fórmula', 'H2O'],
  ['Escriba su punto de fusión', 'cero grados'],
  ['Describa la niebla', 'una nube baja'],
  ['Defina el granizo', 'hielo que cae'],
] as const;
const sheet = TASKS.map(([task, told], i) => `${i + 1}\\. ${task}${told ? `\n\n${told}` : ''}`).join('\n\n');

const CASES: readonly Case[] = [
  {
    what: 'are asked, and answered where they are',
    page: sheet,
    questions: TASKS.map(([task, told], i) => `open ${i + 1}. ${task}${told ? ` > ${told}` : ''}`),
    says: TASKS.slice(0, 2).map(
      ([task], i) =>
        `${3 + 2 * i}:1 question-without-answer: The exercise “${i + 1}. ${task}” has no answer.`,
    ),
  },
  {
    what: 'not where words stand above them',
    page: `This is how it was done.\n\n${sheet}`,
    questions: [],
  },
  {
    what: 'not where they are steps of a guide',
    page: ['Open the lid', 'Press the knob', 'Close the lid', 'Wait for it', 'Clean it']
      .map((one, i) => `${i + 1}\\. ${one}\n\nIt clicks`)
      .join('\n\n'),
    questions: [],
  },
];

runs('sheets that are nothing but tasks', CASES, 'es');
