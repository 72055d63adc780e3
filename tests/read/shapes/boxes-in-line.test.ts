/** Several boxes in one line: each is an option. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const KEY = 'single-choice Which floats? [iron | ICE | wood of iron]';

const CASES: readonly Case[] = [
  ...[
    ['[ ] iron  [x] ice  [ ] wood of iron'],
    ['( ) iron / (x) ice / ( ) wood of iron'],
    ['☐ iron ☑ ice ☐ wood of iron'],
    ['- [ ] iron | [x] ice | [ ] wood of iron'],
    ['- [ ] iron  [x] ice', '- [ ] wood of iron'],
    ['[ ] iron [ ] ice [ ] wood of iron', '', '**Answer:** ice'],
    ['☐ iron ☐ ice ☐ wood of iron', '', 'Answer: ice'],
  ].map((offered) => ({
    what: offered.join(' ⏎ '),
    page: lines('Which floats?', '', ...offered),
    questions: [KEY],
  })),
  {
    what: 'below the words that ask, in the same paragraph',
    page: lines('Which floats?', '[ ] iron  [x] ice  [ ] wood of iron'),
    questions: [KEY],
  },
  {
    what: 'in items with blanks, and a key for all',
    page: lines(
      ...['1. Ice ___ on water.', '   - [ ] sinks | [ ] floats', '', '2. Iron ___ in it.'],
      ...['   - [ ] sinks | [ ] floats', '', '**Answers:** 1. floats | 2. sinks'],
    ),
    questions: [
      'single-choice Ice ___ on water. [sinks | FLOATS]',
      'single-choice Iron ___ in it. [SINKS | floats]',
    ],
  },
];

runs('several boxes in one line', CASES);

runs('what is no line of options', [
  {
    what: 'boxes behind words, in a form',
    page: lines('Name the ice: [ ] old [ ] new', '', 'Say `f( )` and [x] of it.'),
    questions: [],
  },
  {
    what: 'a list of what is done',
    page: lines('Bring with you:', '', '- [x] a pencil', '- [ ] a ruler'),
    questions: [],
  },
]);
