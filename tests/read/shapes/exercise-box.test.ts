/** Exercises in boxes that only their titles call so, and answers that stand behind an exercise. */
import { type Case, runs } from './case.ts';

const box = (title: string, body: string, ...options: readonly string[]): string =>
  [`:::{admonition} ${title}`, ...options, body, ':::'].join('\n');
const folded = (title: string, body: string): string => box(title, body, ':class: note, dropdown');

const CASES: readonly Case[] = [
  {
    what: 'answered by the folded box behind it',
    page: [
      'See *the list*.',
      '',
      box('Exercise 2.1', 'Count to ten.'),
      '',
      folded('Solution', '1, 2, 3…'),
    ].join('\n'),
    questions: ['open Exercise 2.1 Count to ten. > 1, 2, 3…'],
    explains: ['5:1 question-found: “Count to ten.” is taken for a question: it is an exercise.'],
  },
  {
    what: 'code that learners go on with may stand between',
    page: [
      box('Mini-Übung', 'Zähle bis zehn.'),
      '',
      '```{code-cell}',
      '# your code',
      '```',
      '',
      folded('Musterlösung', '1, 2, 3…'),
    ].join('\n'),
    questions: ['open Mini-Übung Zähle bis zehn. # your code > 1, 2, 3…'],
  },
  {
    what: 'answered inside',
    page: [
      '::::{admonition} Exercice',
      'Comptez.',
      '',
      'Jusqu’à dix.',
      '',
      ':::{admonition} solution',
      ':class: dropdown',
      '1, 2, 3…',
      ':::',
      '::::',
    ].join('\n'),
    questions: ['open Exercice Comptez. Jusqu’à dix. > 1, 2, 3…'],
  },
  {
    what: 'answered by a {solution}',
    page: [box('Exercise', 'Count.'), '', ':::{solution}', '1, 2, 3…', ':::'].join('\n'),
    questions: ['open Exercise Count. > 1, 2, 3…'],
  },
  {
    what: 'hints and answers behind, one box after another',
    page: [
      box('Question 1', 'Why?'),
      folded('Hint', 'Think.'),
      folded('Answer', 'So.'),
      box('Question 2', 'Who?'),
      folded('Answer', 'Me.'),
    ].join('\n\n'),
    questions: ['open Question 1 Why? > So. (Think.)', 'open Question 2 Who? > Me.'],
  },
  {
    what: 'a title that asks, answered inside, or a class that says so',
    page: [
      '::::{admonition} Why?',
      ':::{admonition} Lösung',
      ':class: solution, dropdown',
      'So.',
      ':::',
      '::::',
      '',
      box('Counting', 'Count.', ':class: exercise'),
      folded('Answer', '1, 2, 3…'),
    ].join('\n'),
    questions: ['open Why? > So.', 'open Counting Count. > 1, 2, 3…'],
  },
  {
    what: 'a folded note whose title asks tells something',
    page: [
      '::: {.callout-note collapse="true"}',
      '#### Why?',
      'So.',
      ':::',
      '',
      ':::{tip} Who?',
      ':class: dropdown',
      'Me.',
      ':::',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'without an answer it stays a box',
    page: [box('Exercise', 'Count to ten.'), '', 'Words.'].join('\n'),
    questions: [],
  },
  {
    what: 'without an answer it is a question where the settings make questions of remarks',
    page: box('Exercise', 'Count to ten.'),
    ask: ['remarks'],
    questions: ['open Exercise Count to ten.'],
    says: ['3:17 question-without-answer: The exercise “Exercise” has no answer.'],
  },
  {
    what: 'a remark that only begins with the word is none, and the paragraph above it is answered',
    page: ['Why?', '', box('Exercise caution here', 'Hot.'), '', folded('Answer', 'So.')].join('\n'),
    questions: ['open Why? Exercise caution here Hot. > So.'],
  },
];

runs('boxes that their titles call exercises', CASES);

const BEHIND: readonly Case[] = [
  {
    what: 'a dropdown answers the exercise before it',
    page: [':::{exercise}', 'Count.', ':::', '', ':::{dropdown} Answer', '1, 2, 3…', ':::'].join('\n'),
    questions: ['open Exercise 1 Count. > 1, 2, 3…'],
  },
  {
    what: 'a hint may stand between an exercise and its solution',
    page: [
      ':::{exercise}',
      'Count.',
      ':::',
      '',
      ':::{dropdown} Hint',
      'By tens.',
      ':::',
      '',
      ':::{solution}',
      '10, 20, 30…',
      ':::',
    ].join('\n'),
    questions: ['open Exercise 1 Count. > 10, 20, 30… (By tens.)'],
  },
  {
    what: 'words between end what belongs to the exercise',
    page: [
      ':::{exercise}',
      'Count.',
      ':::',
      '',
      'Why is it so?',
      '',
      ':::{dropdown} Answer',
      'So.',
      ':::',
    ].join('\n'),
    questions: ['open Exercise 1 Count.', 'open Why is it so? > So.'],
    says: ['3:1 question-without-answer: The exercise “Exercise 1” has no answer.'],
  },
  {
    what: 'a folded answer below a heading answers all of its section',
    page: [
      '## Exercise on counting',
      '',
      'Count to a hundred',
      '',
      '- by ones,',
      '- by tens.',
      '',
      ':::{dropdown} Solution',
      '1, 2, 3…',
      ':::',
      '',
      'Well done.',
    ].join('\n'),
    questions: ['open Count to a hundred by ones, by tens. > 1, 2, 3…'],
    explains: [
      '5:1 question-found: “Count to a hundred by ones, by tens.” is taken for a question: its heading calls it an exercise.',
    ],
  },
  {
    what: 'a section of exercises without a solution is none',
    page: ['## Exercises', '', 'They come at the end.'].join('\n'),
    questions: [],
  },
  {
    what: 'numbered offers that are explained one by one are one question',
    page: [
      '::::{exercise}',
      'Which goes home?',
      '',
      '1. `cd .`',
      '2. `cd ~`',
      '',
      ':::{solution}',
      '1. No.',
      '2. Yes.',
      ':::',
      '::::',
    ].join('\n'),
    questions: ['open Exercise 1 Which goes home? cd . cd ~ > No. Yes.'],
  },
  {
    what: 'a list answered by a list of as many items is asked whole',
    page: ['Work out', '', '1. 2 + 2', '2. 3 + 3', '', ':::{dropdown} Answer', '1. 4', '2. 6', ':::'].join(
      '\n',
    ),
    questions: ['open Work out 2 + 2 3 + 3 > 4 6'],
  },
  {
    what: 'a section with several answers has several questions',
    page: [
      '## Exercise',
      '',
      'Why?',
      '',
      ':::{dropdown} Answer',
      'So.',
      ':::',
      '',
      'Who?',
      '',
      ':::{dropdown} Answer',
      'Me.',
      ':::',
    ].join('\n'),
    questions: ['open Why? > So.', 'open Who? > Me.'],
  },
  {
    what: 'Quarto’s themes have callouts of their own for exercises, answers and hints',
    page: [
      ':::: {.callout-exercise}',
      '#### Counting',
      'Count.',
      '',
      '::: {.callout-hint collapse="true"}',
      'By tens.',
      ':::',
      '',
      '::: {.callout-answer collapse="true"}',
      '10, 20, 30…',
      ':::',
      '::::',
    ].join('\n'),
    questions: ['open Exercise 1. Counting Count. > 10, 20, 30… (By tens.)'],
  },
  {
    what: 'Quarto’s references name exercises',
    page: ['::: {#exr-count}', 'Count.', ':::', '', '::: {.solution}', '1, 2, 3…', ':::'].join('\n'),
    questions: ['open Exercise 1 Count. > 1, 2, 3…'],
  },
];

runs('answers behind an exercise', BEHIND);
