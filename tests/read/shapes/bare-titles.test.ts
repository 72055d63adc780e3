/** Pages that were pasted from elsewhere: their titles are lines like all others. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';
import { runs } from './case.ts';

const QUESTIONS = ['open Why is fog wet? > It is a cloud.', 'open How loud is thunder? > Very loud.'];

describe('what is asked, and what answers, below lines without a mark', () => {
  it.each([
    ['Exercises', 'Answers'],
    ['Review questions', 'ANSWER KEY'],
    ['Exercices', 'Réponses :'],
    ['Entraînement', 'Corrigé'],
    ['Übungen', 'Lösungen'],
    ['Aufgaben:', 'Lösung'],
    ['Ejercicios', 'Respuestas'],
    ['Esercizi', 'Soluzioni'],
    ['Exercícios', 'Gabarito'],
  ])('%s … %s', async (asked, answered) => {
    for (const below of ['\n\n', '\n']) {
      const page = `# Weather\n\nIt changes.\n\n${asked}${below}1. Why is fog wet?\n2. How loud is thunder?\n\n${answered}${below}1. It is a cloud.\n2. Very loud.\n\nOutlook\n\nMore next week.\n`;
      const { lesson } = await read(page);
      expect(lesson.questions.map(sketch)).toEqual(QUESTIONS);
      expect(html(lesson.body)).not.toContain('cloud');
      expect(html(lesson.body)).toContain('More next week');
    }
  });
});

const asked = '1. Why is fog wet?\n2. How loud is thunder?\n';
runs('such lines', [
  {
    what: 'between the items of one list, to Markdown',
    page: `Questions\n${asked}Answers\n1. It is a cloud.\n2. Very loud.\n`,
    questions: QUESTIONS,
  },
  {
    what: 'above paragraphs that count',
    page: 'Questions\n\nQ1: Why is fog wet?\n\nQ2: How loud is thunder?\n\nAnswers\n\nA1: It is a cloud.\n\nA2: Very loud.\n',
    questions: ['open Q1: Why is fog wet? > It is a cloud.', 'open Q2: How loud is thunder? > Very loud.'],
  },
  {
    what: 'above numbers that go on, which are no list to Markdown there',
    page: 'Part A\n1. Why is fog wet?\n2. How loud is thunder?\n\nPart B\n3. What is hail?\n4. What is dew?\n\nAnswers\nPart A\n1. It is a cloud.\n2. Very loud.\n\nPart B\n3. It is ice.\n4. It is water.\n',
    questions: [...QUESTIONS, 'open What is hail? > It is ice.', 'open What is dew? > It is water.'],
  },
  {
    what: 'behind the answers that none of them named begin something else',
    page: `Questions\n\n${asked}\nAnswers\n\n1. It is a cloud.\n2. Very loud.\n\nHow to plant a tree\n\n1. Dig a hole.\n2. Water it.\n`,
    questions: QUESTIONS,
  },
  {
    what: 'of parts that each have their answers',
    page: `Part I\n\n${asked}\nAnswers\n\n1. It is a cloud.\n2. Very loud.\n\nPart II\n\n1. What is hail?\n2. What is dew?\n\nAnswers\n\n1. It is ice.\n2. It is water.\n`,
    questions: [...QUESTIONS, 'open What is hail? > It is ice.', 'open What is dew? > It is water.'],
  },
  {
    what: 'that title nothing that counts are words',
    page: 'Fog and thunder\n\nIt is wet.\n\nAnswers\n\nNobody knows them all.\n',
    questions: [],
  },
  {
    what: 'are left where they are on a page without answers',
    page: 'Shopping\n\n1. Fog lamps\n2. A horn\n\nSolutions to order\n\n1. Salt\n',
    questions: [],
  },
]);
