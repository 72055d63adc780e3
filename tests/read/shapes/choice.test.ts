/** Choices as task lists: single, multiple, true or false, with remarks; and what is amiss with them. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'one ticked box is a single choice',
    page: [':::{question}', 'Which of these floats on water?', '', '- [x] ice', '- [ ] iron', ':::'].join(
      '\n',
    ),
    questions: ['single-choice Which of these floats on water? [ICE | iron]'],
  },
  {
    what: 'several ticked boxes are a multiple choice',
    page: [':::{question}', 'Which float?', '', '* [X] ice', '* [x] cork', '* [ ] iron', ':::'].join('\n'),
    questions: ['multiple-choice Which float? [ICE | CORK | iron]'],
  },
  {
    what: ':multi: makes a multiple choice of one ticked box',
    page: [':::{question}', ':multi:', 'Which float?', '- [x] ice', '- [ ] iron', ':::'].join('\n'),
    questions: ['multiple-choice Which float? [ICE | iron]'],
  },
  {
    what: 'a quotation in an item, or right below it, is told to who chooses it',
    page: [
      '````{question}',
      'Which floats?',
      '1. [x] **ice**',
      '   > It is lighter.',
      '1. [ ] iron',
      '> It sinks.',
      '1. [ ] gold',
      '===',
      'Think of *density*.',
      '````',
    ].join('\n'),
    questions: [
      'single-choice Which floats? [ICE (It is lighter.) | iron (It sinks.) | gold] > Think of density.',
    ],
  },
  {
    what: 'true and false make a true-false question',
    page: [
      ':::{question}',
      'Ice floats on water.',
      '- [x] True',
      '- [ ] False',
      '  > Look into a glass.',
      ':::',
    ].join('\n'),
    questions: ['true-false Ice floats on water. [true] (Look into a glass.)'],
  },
  {
    what: 'yes and no stay a choice',
    page: [':::{question}', 'Does ice float?', '- [x] Yes', '- [ ] No', ':::'].join('\n'),
    questions: ['single-choice Does ice float? [YES | No]'],
  },
  {
    what: 'name, points, hints and a title',
    page: [
      '::::{question} Floating',
      ':name: floats',
      ':points: 2,5',
      'Which floats?',
      '- [x] ice',
      '- [ ] iron',
      '',
      ':::{hint}',
      'Think of a glass.',
      ':::',
      '',
      ':::{dropdown} Another hint',
      'With a straw.',
      ':::',
      '::::',
    ].join('\n'),
    questions: [
      'single-choice Floating Which floats? [ICE | iron] (Think of a glass.; With a straw.) 2.5 points',
    ],
  },
  {
    what: 'an answer folded inside is told afterwards',
    page: [
      '::::{question}',
      'Which floats?',
      '- [x] ice',
      '- [ ] iron',
      '',
      ':::{dropdown} Answer',
      'Ice, for it is lighter.',
      ':::',
      '::::',
    ].join('\n'),
    questions: ['single-choice Which floats? [ICE | iron] > Ice, for it is lighter.'],
  },
  {
    what: 'markup, code and formulas stand in options',
    page: [
      ':::{question}',
      'Which is even?',
      '- [x] `n % 2 == 0` and $x^2$',
      '- [ ] [a link](https://example.org)',
      ':::',
    ].join('\n'),
    questions: ['single-choice Which is even? [N % 2 == 0 AND X^2 | a link]'],
  },
  {
    what: 'without a ticked box it is open, with its options',
    page: [':::{question}', 'Which floats?', '- [ ] ice', '- [ ] iron', ':::'].join('\n'),
    questions: ['open Which floats? ice iron'],
    says: ['4:1 choice-without-key: No option of “Which floats?” is marked as right.'],
  },
  {
    what: 'with an item without a box it is open',
    page: [':::{question}', 'Which floats?', '- [x] ice', '- iron', ':::'].join('\n'),
    questions: ['open Which floats? ice iron'],
    says: ['6:3 choice-unmarked: The option “iron” of “Which floats?” has no box, while others have one.'],
  },
  {
    what: 'with all boxes ticked it says so',
    page: [':::{question}', 'Which float?', '- [x] ice', '- [x] cork', ':::'].join('\n'),
    questions: ['multiple-choice Which float? [ICE | CORK]'],
    says: ['4:1 choice-all-true: Every option of “Which float?” is marked as right.'],
  },
  {
    what: 'points that are no number',
    page: ['```{question}', ':points: many', 'Which?', '- [x] a', '- [ ] b', '```'].join('\n'),
    questions: ['single-choice Which? [A | b]'],
    says: ['4:2 option-not-number: The option :points: takes a number above zero, not “many”.'],
  },
  {
    what: 'a type that does not exist',
    page: ['```{question}', ':type: essay', 'Which?', '- [x] a', '- [ ] b', '```'].join('\n'),
    questions: ['single-choice Which? [A | b]'],
    says: ['4:2 question-type-unknown: No kind of question is called “essay”.'],
  },
  {
    what: 'a type whose form the body lacks',
    page: ['```{question}', ':type: matching', 'Which?', '- [x] a', '- [ ] b', '```'].join('\n'),
    questions: ['open Which? > ☑ a ☐ b'],
    says: ['5:1 question-type-mismatch: “Which?” is declared matching, and its body doesn’t have that form.'],
  },
  {
    what: 'forms of two kinds',
    page: ['```{question}', 'Which?', '- [x] a', '- [ ] b', '', '= a', '```'].join('\n'),
    questions: ['open Which? > ☑ a ☐ b a'],
    says: ['4:1 question-forms-mixed: “Which?” mixes the forms of several kinds of question.'],
  },
  {
    what: 'boxes and roles mixed: the key is told afterwards',
    page: ['```{question}', 'Which?', '', '- [x] aaa', '', '{f}`bbb`', '```'].join('\n'),
    questions: ['open Which? > ☑ aaa bbb'],
    says: ['4:1 question-forms-mixed: “Which?” mixes the forms of several kinds of question.'],
  },
  {
    what: 'boxes and roles mixed in one list: the key is told afterwards',
    page: ['```{question}', 'Which?', '- [x] aaa', '- {f}`bbb`', '```'].join('\n'),
    questions: ['open Which? > ☑ aaa bbb'],
    says: ['4:1 question-forms-mixed: “Which?” mixes the forms of several kinds of question.'],
  },
  {
    what: 'a role before boxes: the key is told afterwards',
    page: ['```{question}', 'Which?', '- {v}`bbb`', '- [ ] aaa', '```'].join('\n'),
    questions: ['open Which? > ☐ aaa bbb'],
    says: ['4:1 question-forms-mixed: “Which?” mixes the forms of several kinds of question.'],
  },
];

runs('choices with boxes in a {question}', CASES);
