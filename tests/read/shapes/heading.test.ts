/** Exercises and questions that are headings (shape L). */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'an exercise and its solution',
    page: [
      '## Exercise 1',
      '',
      '*Duration: 10 min*',
      '',
      'Count to ten.',
      '',
      '### Solution',
      '',
      '1, 2, 3…',
      '',
      '## Next',
      '',
      'Words.',
    ].join('\n'),
    questions: ['open Duration: 10 min Count to ten. > 1, 2, 3…'],
    explains: [
      '7:1 question-found: “Count to ten.” is taken for a question: its heading calls it an exercise.',
    ],
  },
  {
    what: 'an exercise that is all its section',
    page: ['## Exercice 2', '', 'Comptez.', '', '## Next'].join('\n'),
    questions: ['open Comptez.'],
  },
  {
    what: 'an exercise with parts of its own is a section',
    page: ['## Exercise 3', '', 'Words.', '', '### First part', '', 'More.'].join('\n'),
    questions: [],
  },
  {
    what: 'a section of solutions answers nothing',
    page: ['## Solutions of the exercises', '', 'Words.'].join('\n'),
    questions: [],
  },
  {
    what: 'a concept check with an answer',
    page: [
      '### Concept check 3.4',
      '',
      'Why does ice float?',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
  {
    what: 'a heading that asks',
    page: ['### Why does ice float?', '', ':::{dropdown} Answer', 'It is lighter.', ':::'].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
    explains: [
      '3:5 question-found: “Why does ice float?” is taken for a question: a heading that asks, with an answer below it.',
    ],
  },
  {
    what: 'a heading that says does not',
    page: ['### Floating', '', ':::{dropdown} Answer', 'It is lighter.', ':::'].join('\n'),
    questions: [],
    says: ['5:15 answer-orphan: No question stands before the answer “Answer”.'],
  },
  {
    what: 'numbered bold questions, each with an unindented answer',
    page: [
      ':::::{admonition} Test your knowledge',
      '',
      '1. __Why does ice float?__',
      '',
      ':::{dropdown} Answer',
      'It is lighter.',
      ':::',
      '',
      '2. __Why does iron sink?__',
      '',
      ':::{dropdown} Answer',
      'It is heavier.',
      ':::',
      ':::::',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.', 'open Why does iron sink? > It is heavier.'],
  },
];

runs('headings', CASES);
