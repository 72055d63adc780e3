/** Exercises in two sections, each called by the exercise's number: what is asked, and what answers it. */
import { expect, test } from 'vitest';
import { read, sketch } from '../support.ts';

test.each([
  ['Question 1 - Statement', 'Question 1 - Answer'],
  ['Question 1', 'Question 1 – Answer'],
  ['Exercise 1 (statement)', 'Exercise 1 (solution)'],
  ['Exercise 1: Fog', 'Exercise 1 - Solution'],
  ['Question 1 - Donnée', 'Question 1 - Réponse'],
  ['Exercice 1 : énoncé', 'Exercice 1 : corrigé'],
  ['Aufgabe 1 - Aufgabenstellung', 'Aufgabe 1 - Lösung'],
  ['Aufgabe 1', 'Aufgabe 1 Lösung'],
  ['Esercizio 1 - Testo', 'Esercizio 1 - Soluzione'],
  ['Ejercicio 1 (enunciado)', 'Ejercicio 1 (solución)'],
  ['Questão 1 - Enunciado', 'Questão 1 - Resposta'],
  ['Vraag 1', 'Vraag 1 - Antwoord'],
])('“%s” is answered by “%s”', async (asked, answer) => {
  const pages = [1, 3].map((count) =>
    Array.from({ length: count }, (_, i) =>
      [
        `## ${asked.replace('1', `${i + 1}`)}\n\nWhy does ice float?\n`,
        `## ${answer.replace('1', `${i + 1}`)}\n\nIt is light.\n\n### More\n\nIt has air in it.\n`,
      ].join('\n'),
    ).join('\n'),
  );
  for (const [i, page] of pages.entries()) {
    const { html, lesson } = await read(`# Ice\n\nSome ice.\n\n${page}`);
    expect(lesson.questions).toHaveLength(i === 0 ? 1 : 3);
    for (const one of lesson.questions) {
      expect(sketch(one)).toContain('Why does ice float?');
      expect(JSON.stringify(one.feedback)).toContain('It is light.');
      expect(JSON.stringify(one.feedback)).toContain('It has air in it.');
    }
    expect(html).not.toContain('light');
  }
});

test('its options are judged by the key below its answer’s title', async () => {
  const { lesson } = await read(
    '# Ice\n\n## Question 1 - Statement\n\nWhat is right?\n\n- **A.** Ice floats.\n- **B.** Ice sinks.\n\n## Question 1 - Answer\n\n**Right answer: A**\n\nIt is light.\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice']);
});

test.each([
  [
    'of another number',
    '## Question 1 - Statement\n\nIce floats.\n\n## Question 2 - Answer\n\nIt is light.\n',
  ],
  [
    'below Troubleshooting',
    '## Troubleshooting\n\n## Problem 1\n\nIt melts.\n\n## Problem 1 - Solution\n\nFreeze it.\n',
  ],
  ['of no number', '## Slow queries\n\nThey take long.\n\n## Slow queries - Solution\n\nUse an index.\n'],
])('a title %s asks nothing', async (_, page) => {
  const { lesson } = await read(`# Ice\n\nSome ice.\n\n${page}`);
  expect(lesson.questions).toEqual([]);
});
