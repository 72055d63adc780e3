/** What an author says in the source counts before any guess. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a dropdown called extra',
    page: ['Why?', '', ':::{dropdown} Answer', ':class: extra', 'So.', ':::'].join('\n'),
    questions: [],
    explains: ['5:15 disclosure-extra: The dropdown “Answer” is taken for extra information.'],
  },
  {
    what: 'a dropdown called answer',
    page: ['Why?', '', ':::{dropdown} Because', ':class: answer', 'So.', ':::'].join('\n'),
    questions: ['open Why? > Because So.'],
    explains: ['3:1 question-found: “Why?” is taken for a question: a paragraph with an answer below it.'],
  },
  {
    what: 'a dropdown called question',
    page: [':::{dropdown} Name three bodies that float.', ':class: question', 'Ice…', ':::'].join('\n'),
    questions: ['open Name three bodies that float. > Ice…'],
    explains: [
      '3:15 question-found: “Name three bodies that float.” is taken for a question: the title of a dropdown asks it.',
    ],
  },
  {
    what: 'a dropdown called hint',
    page: [
      'Why?',
      '',
      ':::{dropdown} Look here',
      ':class: hint',
      'There.',
      ':::',
      ':::{dropdown} Answer',
      'So.',
      ':::',
    ].join('\n'),
    questions: ['open Why? > So. (There.)'],
  },
  {
    what: 'an admonition called answer',
    page: ['Why?', '', ':::{admonition} Because', ':class: dropdown answer', 'So.', ':::'].join('\n'),
    questions: ['open Why? > Because So.'],
  },
  {
    what: 'an exercise called extra',
    page: [':::{exercise}', ':class: extra', 'Count.', ':::'].join('\n'),
    questions: [],
    explains: [],
  },
  {
    what: 'a stretch called extra',
    page: [
      '::::{div}',
      ':class: extra',
      'Why?',
      '',
      ':::{dropdown} Answer',
      'So.',
      ':::',
      '',
      '- [x] a',
      '- [ ] b',
      '',
      '## Exercise 1',
      '',
      'Count.',
      '::::',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'a stretch called extra, as Pandoc writes it',
    page: [':::: {.extra}', 'Why?', '', '- [x] a', '- [ ] b', '::::'].join('\n'),
    questions: [],
  },
];

runs('guesses overruled in the source', CASES);
