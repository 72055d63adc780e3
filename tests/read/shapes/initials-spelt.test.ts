/** Titles of which only the initial is written: `Q1` and `A1`. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { runs } from './case.ts';

runs('initials', [
  {
    what: 'a title of its own each',
    page: '**Q1 — Ice**\n\nWhy does it float?\n\n**A1**\n\nIt is light.\n\n**Q2 — Fog**\n\nWhat is it?\n\n**A2**\n\nA low cloud.',
    questions: [
      'open Q1 — Ice Why does it float? > It is light.',
      'open Q2 — Fog What is it? > A low cloud.',
    ],
  },
  {
    what: 'headings',
    page: '### Q1\n\nWhy does ice float?\n\n### A1\n\nIt is light.\n\n### Q2\n\nWhat is fog?\n\n### A2\n\nA low cloud.',
    questions: ['open Why does ice float? > It is light.', 'open What is fog? > A low cloud.'],
  },
  {
    what: 'answers below all questions',
    page: 'Q1. Why does ice float?\n\nQ2. What is fog?\n\n## Answers\n\nA1. It is light.\n\nA2. A low cloud.',
    questions: ['open Q1. Why does ice float? > It is light.', 'open Q2. What is fog? > A low cloud.'],
  },
  {
    what: 'parts of a question, and of its answer',
    page: '**Q1**\n\nFor each of these, say where it forms:\n\n(a) hail\n(b) fog\n\n**A1**\n\n(a) In clouds.\n(b) Near the ground.\n\n**Q2**\n\nWhat is ice?\n\n**A2**\n\nFrozen water.',
    questions: [
      'open For each of these, say where it forms: a) hail > In clouds.',
      'open For each of these, say where it forms: b) fog > Near the ground.',
      'open Q2 What is ice? > Frozen water.',
    ],
  },
  {
    what: 'lines that follow one another, below what is given',
    page: '**Given:** a glass\n**Q1:** Why does ice float?\n**A1:** It is light.\n\n**Given:** a hill\n**Q2:** What is fog?\n**A2:** A cloud, or not?',
    questions: [
      'open Given: a glass Q1: Why does ice float? > It is light.',
      'open Given: a hill Q2: What is fog? > A cloud, or not?',
    ],
  },
  {
    what: 'lines of one paragraph, with options',
    page: 'Q1: What floats?\na) ice\nb) iron\nA1: a\nQ2: Why?\nA2: It is light.',
    questions: ['single-choice Q1: What floats? [ICE | iron]', 'open Q2: Why? > It is light.'],
  },
  {
    what: 'behind a word or letters before both',
    page: '**EN Q1:** Why does ice float?  \n**EN A1:** It is light.\n\n**EN Q2:** What is fog?  \n**EN A2:** A low cloud.',
    questions: ['open EN Q1: Why does ice float? > It is light.', 'open EN Q2: What is fog? > A low cloud.'],
  },
  {
    what: 'the same without numbers, a paragraph each',
    page: 'Weather Q: Why does ice float?\n\nWeather A: It is light.\n\nWeather Q: What is fog?\n\nWeather A: A low cloud.',
    questions: [
      'open Weather Q: Why does ice float? > It is light.',
      'open Weather Q: What is fog? > A low cloud.',
    ],
  },
  {
    what: 'other words before them are other things',
    page: 'Tank Q1: Which one leaks?\n\nValve A1: it is open.\n\nTank Q2: Which one is full?\n\nValve A2: it is shut.',
    questions: [],
  },
  {
    what: 'people who talk have letters, too',
    page: 'Student P: Where are you?\nStudent R: At home.\n\nStudent P: Why?\nStudent R: It rains.',
    questions: [],
  },
  {
    what: 'valves and what moves them ask nothing',
    page: 'V1. Inlet valve\n\nA1. Its actuator\n\nV2. Outlet valve\n\nA2. Its actuator',
    questions: [],
  },
  {
    what: 'levels of a language are no answers',
    page: '## A1\n\nIce is cold.\n\n## A2\n\nFog is wet.\n\n## B1\n\nHail is hard.',
    questions: [],
  },
]);

describe('initials in other languages', () => {
  it.each([
    ['fr', 'Q', 'R', 'Pourquoi la glace flotte-t-elle ?', 'Elle est légère.'],
    ['de', 'F', 'A', 'Warum schwimmt Eis?', 'Es ist leicht.'],
    ['es', 'P', 'R', '¿Por qué flota el hielo?', 'Es ligero.'],
    ['it', 'D', 'R', 'Perché il ghiaccio galleggia?', 'È leggero.'],
  ])('%s', async (language, q, a, why, told) => {
    const page = [1, 2].map((n) => `**${q}${n}.** ${why}\n\n**${a}${n}**\n\n${told}\n\n`).join('');
    const { lesson } = await read(`# T\n\n${page}`, {}, { description: { language }, settings: {} });
    expect(lesson.questions.map(sketch)).toEqual([1, 2].map((n) => `open ${q}${n}. ${why} > ${told}`));
  });
});
