/** A key with a title for each question, some of which it judges; and a key for all parts of a page, of which one asks one question. */
import { describe, expect, it, test } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (page: string) => (await read(`# Quiz\n\n${page}\n`)).lesson.questions.map(sketch);

const LANGUAGES = {
  en: ['True or false?', 'Answers', 'Question', 'Answer', 'True', 'False'],
  fr: ['Vrai ou faux ?', 'Corrigé', 'Question', 'Bonne réponse', 'Vrai', 'Faux'],
  de: ['Richtig oder falsch?', 'Lösungen', 'Frage', 'Lösung', 'Richtig', 'Falsch'],
  es: ['¿Verdadero o falso?', 'Respuestas', 'Pregunta', 'Respuesta', 'Verdadero', 'Falso'],
  it: ['Vero o falso?', 'Soluzioni', 'Domanda', 'Risposta', 'Vero', 'Falso'],
  pt: ['Verdadeiro ou falso?', 'Gabarito', 'Questão', 'Resposta', 'Verdadeiro', 'Falso'],
  nl: ['Juist of onjuist?', 'Antwoorden', 'Vraag', 'Antwoord', 'Juist', 'Onjuist'],
} as const;

describe('a title for each question, and a judgement below it', () => {
  it.each(Object.entries(LANGUAGES))('%s', async (_, [call, answers, question, answer, yes, no]) => {
    const said = `## ${call}\n\n1. Ice floats on water.\n2. Lead is quite light.\n3. Wax burns in air.`;
    for (const title of [(n: number) => `### ${question} ${n}`, (n: number) => `**${question} ${n}**`]) {
      const told = [yes, no, yes].map(
        (one, i) => `${title(i + 1)}\n\n**${answer}: ${one}**${i === 1 ? '\n\nIt is heavy.' : ''}`,
      );
      expect(await asked(`${said}\n\n## ${answers}\n\n${told.join('\n\n')}`)).toEqual([
        'true-false Ice floats on water. [true]',
        'true-false Lead is quite light. [false] > It is heavy.',
        'true-false Wax burns in air. [true]',
      ]);
    }
  });

  it('among letters, and what answers in a sentence; in a fold, too', async () => {
    const page =
      '**1. What floats?**\n\n- A) Iron\n- B) Ice\n\n**2. Lead is light.** (True/False)\n\n**3. Explain why ice floats.**';
    const key =
      '**Question 1**\n\n**Answer: B**\n\nIt is light.\n\n**Question 2**\n\n**Answer: False**\n\n**Question 3**\n\nIt is less dense.';
    const all = [
      'single-choice 1. What floats? [Iron | ICE] > It is light.',
      'true-false 2. Lead is light. [false]',
      'open 3. Explain why ice floats. > It is less dense.',
    ];
    expect(await asked(`${page}\n\n## Answers\n\n${key}`)).toEqual(all);
    expect(await asked(`${page}\n\n<details>\n<summary>Answers</summary>\n\n${key}\n\n</details>`)).toEqual(
      all,
    );
  });

  it('questions of a page are no key of theirs', async () => {
    const page =
      '## Question 1\n\nIs ice warm?\n\n**Answer: False**\n\n## Question 2\n\nIs lead light?\n\n**Answer: False**';
    expect(await asked(page)).toHaveLength(2);
  });
});

test('one key for all parts, of which one asks one question', async () => {
  const page = (last: string, told: string) =>
    [
      '## Part A: multiple choice',
      '1. What floats?\n   - a) Ice\n   - b) Lead',
      '2. What sinks?\n   - a) Wax\n   - b) Iron',
      '## Part B: true or false',
      '3. Ice is warm stuff.\n4. Lead is heavy stuff.',
      `## Part C: short answers\n\n${last}`,
      `## Answers\n\n1. a\n2. b\n3. False\n4. True\n${told}`,
    ].join('\n\n');
  const all = [
    'single-choice What floats? [ICE | Lead]',
    'single-choice What sinks? [Wax | IRON]',
    'true-false Ice is warm stuff. [false]',
    'true-false Lead is heavy stuff. [true]',
  ];
  const found = await asked(page('5. Why does ice float?', '5. It is less dense than water.'));
  expect(found.slice(0, 4)).toEqual(all);
  expect(found[4]).toMatch(/^open .*Why does ice float\? > It is less dense than water\.$/);
  const two = page('5. Why does ice float?\n6. When does it melt?', '5. It is less dense.\n6. In spring.');
  expect((await asked(two)).slice(0, 4)).toEqual(all);
});

test('letters between which a Dutch “en” stands', async () => {
  const said = 'Wat drijft er?\n\n- a) IJs\n- b) Lood\n- c) Kurk';
  const right = 'multiple-choice Wat drijft er? [IJS | Lood | KURK]';
  expect(await asked(`${said}\n\n**Antwoord: a en c**`)).toEqual([right]);
  expect(await asked(`${said}\n\n**Antwoord:** A en C. Ze zijn licht.`)).toEqual([
    `${right} > Ze zijn licht.`,
  ]);
});
