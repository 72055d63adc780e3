/** The words that an answer is called by: its sort, its name, its number, and what parts them from what it says. */
import { describe, expect, it } from 'vitest';
import {
  answerOpeningOf,
  answerTitleOf,
  asksOrTellsIn,
  roleOfTitle,
} from '../../../src/read/questions/words/lexicon.ts';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const TITLES = `
Answer, Model answer, Expected answer, Sample solution, Suggested answer, Possible solution, A possible answer, Feasible solution, Potential answer,
Worked solution, Official answer, Final answer, Reference solution, Sample answer 2, Solution to exercise 3, Ans., Sol.,
Soln:, The teacher's answer, Sketch of a solution, Outline for a strong response:, Exemplar response, Sample essay
Corrigé, Correction détaillée, Réponse attendue, Une réponse possible, Éléments de réponse, Proposition de corrigé,
Exemple de réponse, Pistes de correction, Rép.
Musterlösung, Lösungsvorschlag, Beispiellösung, Lösungsweg, Lösungsskizze, Musteraufsatz, Erwartungshorizont, Mögliche Antwort, Antw.
Respuesta correcta, Solución propuesta, Posible solución, Una posible respuesta, Resolución, Esquema de respuesta, Rta.
Risposta corretta, Soluzione proposta, Possibile soluzione, Svolgimento, Esempio di soluzione, Scaletta della risposta, Risp.
Resolução, Gabarito, Resposta esperada, Possível resposta, Proposta de resolução, Resp.
`
  .trim()
  .split(/,\s+|\n/);

const OTHERS =
  'Solutions in industry, Saline solution, Short answer, Final thoughts, Possible causes, Solution architect, Resolution, Resolución de conflictos, Soluzione salina, Answer sheet, Sample response, Immune response, Essay, Outline, Sol, Rep, The final solution'.split(
    ', ',
  );

describe('what an answer is called', () => {
  it.each(TITLES)('%s', (title) => {
    expect(answerTitleOf(title)).toBeDefined();
    expect(roleOfTitle(title)).toBe('answer');
  });

  it.each(OTHERS)('not: %s', (title) => expect(answerTitleOf(title)).toBeUndefined());

  it.each(['Ver resolução', 'Ver la resolución', 'Mostra la risoluzione', 'Show the final answer'])(
    'opened: %s',
    (title) => expect(roleOfTitle(title)).toBe('answer'),
  );

  it.each(['Ver resolución de conflictos', 'See the results', 'Ver mais'])('opened, and none: %s', (title) =>
    expect(roleOfTitle(title)).toBe('extra'),
  );

  it.each([
    ['Answer: A cloud', 'Answer: '],
    ['Answer - A cloud', 'Answer - '],
    ['Answer → A cloud', 'Answer → '],
    ['Model answer => A cloud', 'Model answer => '],
    ['Answer = 4', 'Answer = '],
    ['Ans- A cloud', 'Ans- '],
    ['R/ Una nube', undefined],
    ['Rta. Una nube', 'Rta. '],
    ['Réponse : un nuage', 'Réponse : '],
    ['Answering: nobody', undefined],
    ['The sun: a star', undefined],
  ])('%s begins with %s', (words, opening) => expect(answerOpeningOf(words)?.length).toBe(opening?.length));
});

const QUESTION = ['open What is fog? > A low cloud.'];

const CASES: readonly Case[] = [
  ...[
    'Sol. A low cloud.',
    '**Sol.** A low cloud.',
    '*Model answer:* A low cloud.',
    'Expected answer: A low cloud.',
    'Answer → A low cloud.',
    '> Suggested answer: A low cloud.',
    '- Worked solution: A low cloud.',
  ].map((told) => ({
    what: `below what asks: ${told}`,
    page: `What is fog?\n\n${told}`,
    questions: QUESTION,
  })),
  {
    what: 'above a list, which is all of the answer',
    page: 'What is fog?\n\n**Answer:**\n\n- A low cloud.\n- Wet air.\n\nAfter.',
    questions: ['open What is fog? > A low cloud. Wet air.'],
  },
  ...['**Answers:**', '**Réponses** :', 'Respuestas:', '**Ответы:**'].map((title) => ({
    what: `of several, above points, below what tells what to do: ${title}`,
    page: `Explain what fog is.\n\n${title}\n\n- A low cloud.\n- Wet air.\n\nAfter.`,
    questions: ['open Explain what fog is. > A low cloud. Wet air.'],
  })),
  {
    what: 'alone, below what is shown',
    page: 'What is fog?\n\n```\nair\n```\n\n**Answer**\n\nA low cloud.',
    questions: ['open What is fog? air > A low cloud.'],
  },
  {
    what: 'below a list that a question introduces',
    page: 'What is fog? Think of:\n\n- air\n- water\n\nAnswer: A low cloud.',
    questions: ['open What is fog? Think of: air water > A low cloud.'],
  },
  {
    what: 'no solution of a trouble',
    page: 'The engine stalls.\n\nPossible solution: start it anew.\n\nIt smokes.\n\nSolution - walk.',
    questions: [],
  },
];

runs('words for an answer', CASES);

describe('a verb in the infinitive', () => {
  it.each([
    'Hervir dos vasos.',
    'Extraer los cubos que tiene la caja.',
    'Fondre chaque cube.',
    'Bollire due bicchieri.',
    'Varrer uma mesa.',
  ])('tells what to do: %s', (words) => expect(asksOrTellsIn(words)).toBe(true));

  it.each([
    'Hervir dos vasos es lento.',
    'Extraer los cubos de la caja permite contarlos.',
    'Fondre chaque cube demande du temps.',
    'Bollire due bicchieri richiede tempo.',
    'Varrer uma mesa requer força.',
    'Lugar de la fusión.',
    'Hiver de glace.',
    'Chapter 2.',
    'Software 3.',
    'Entre les cubes.',
    'Histoire des glaces.',
    'Über die Brücke.',
    'Over a hill.',
    'Mare e monti.',
  ])('of which something is said is no task: %s', (words) => expect(asksOrTellsIn(words)).toBe(false));
});

it.each(['e3_1', '3.1', '3-1', 'A2', '12b'])('an exercise may be numbered %s', async (number) => {
  const { lesson } = await read(
    `# Hielo\n\nPalabras.\n\n**EJERCICIO ${number}:** Calcula la masa.\n\n## Agua\n\nMás.\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([`open EJERCICIO ${number}: Calcula la masa.`]);
});

describe('a key behind a verb, or a dash, in any language', () => {
  it.each([
    'The correct answer is B',
    'Het juiste antwoord is B',
    'Poprawna odpowiedź to B',
    'Správná odpověď je B',
    'Rätt svar är B',
    'Oikea vastaus on B',
    'Răspunsul corect este B',
    'Jawaban yang benar adalah B',
    '正确答案是 B',
    '正确答案是B',
    '答案为B',
    '答案是：B',
  ])('%s', async (key) => {
    const asked = (stem: string): string => `${stem}\n\nA. a star\n\nB. drops\n\nC. a leaf\n\n${key}\n`;
    const { lesson } = await read(`# T\n\n${asked('1. What is fog?')}\n${asked('2. What is rain?')}`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringContaining('[a star | DROPS | a leaf]'),
      expect.stringContaining('[a star | DROPS | a leaf]'),
    ]);
  });

  it('judges a statement', async () => {
    const { lesson } = await read(
      '# T\n\n1. 冰浮在水面上。\n\n答案是：正确\n\n2. 铁浮在水面上。\n\n答案是：错误\n',
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['true-false', 'true-false']);
  });
});
