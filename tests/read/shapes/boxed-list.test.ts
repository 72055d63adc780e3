/** Task lists that answer the paragraph or heading above them, as quizdown writes them. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'below a paragraph',
    page: ['Which floats?', '', '- [x] ice', '- [ ] iron'].join('\n'),
    questions: ['single-choice Which floats? [ICE | iron]'],
    explains: ['3:1 question-found: “Which floats?” is taken for a question: a task list answers it.'],
  },
  {
    what: 'below a heading, with a hint',
    page: [
      '## Which floats?',
      '',
      '> Think of a glass.',
      '',
      '- [x] ice',
      '  > Yes.',
      '- [ ] iron',
      '',
      '## Next',
    ].join('\n'),
    questions: ['single-choice Which floats? [ICE (Yes.) | iron] (Think of a glass.)'],
    explains: ['3:4 question-found: “Which floats?” is taken for a question: a task list answers it.'],
  },
  {
    what: 'with an answer below',
    page: [
      'Which floats?',
      '',
      '- [x] ice',
      '- [ ] iron',
      '',
      ':::{dropdown} Explanation of the answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
    questions: ['single-choice Which floats? [ICE | iron] > Explanation of the answer It is lighter.'],
  },
  {
    what: 'in an exercise',
    page: [':::{exercise} Floating', 'Which floats?', '', '- [x] ice', '- [ ] iron', ':::'].join('\n'),
    questions: ['single-choice Exercise 1. Floating Which floats? [ICE | iron]'],
  },
  {
    what: 'things to do are no question',
    page: ['Bring with you:', '', '- [ ] a pencil', '- [ ] a ruler'].join('\n'),
    questions: [],
  },
  {
    what: 'a question without a ticked box is open',
    page: ['Which floats?', '', '- [ ] ice', '- [ ] iron'].join('\n'),
    questions: ['open Which floats? ice iron'],
    says: ['3:1 choice-without-key: No option of “Which floats?” is marked as right.'],
  },
  {
    what: 'ticked things to do, or had with one, are no question',
    page: ['## Before you start', '', '- [x] Python is there', '- [ ] so is a friend'].join('\n'),
    questions: [],
    explains: [
      '5:3 task-list-kept: The task list below “Before you start” is taken for things to do: nothing there asks.',
    ],
  },
  {
    what: 'a stem that tells to choose asks',
    page: [
      'Tick what floats.',
      '',
      '- [x] ice',
      '- [ ] iron',
      '',
      '## Quiz 2',
      '',
      '- [x] cork',
      '- [ ] lead',
    ].join('\n'),
    questions: ['single-choice Tick what floats. [ICE | iron]', 'single-choice Quiz 2 [CORK | lead]'],
  },
];

runs('task lists outside a {question}', CASES);
