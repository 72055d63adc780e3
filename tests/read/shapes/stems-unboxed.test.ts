/** Boxes before what asks, and before all that is offered. */
import { type Case, runs } from './case.ts';

const page = (opening: string, mark: (i: number) => string): string =>
  ['Ice in water is', 'The fog of May is', 'Iron in water is', 'Wax in water is']
    .map((stem, i) =>
      [
        `${i + 1}. ${i > 1 ? opening : ''}${stem}:`,
        `   1. [${mark(i * 3)}] cold${i}`,
        `   2. [${mark(i * 3 + 1)}] light${i}`,
        `   3. [${mark(i * 3 + 2)}] dry${i}`,
      ].join('\n'),
    )
    .join('\n\n');

const CASES: readonly Case[] = [
  {
    what: 'one of several is ticked in each',
    page: page('[ ] ', (i) => ([1, 3, 8, 11].includes(i) ? 'x' : ' ')),
    questions: [
      'single-choice Ice in water is: [cold0 | LIGHT0 | dry0]',
      'single-choice The fog of May is: [COLD1 | light1 | dry1]',
      'single-choice Iron in water is: [cold2 | light2 | DRY2]',
      'single-choice Wax in water is: [cold3 | light3 | DRY3]',
    ],
  },
];

runs('boxes before what asks', CASES);

runs('boxes of what is to be done', [
  { what: 'none or more are done', page: page('[ ] ', (i) => (i < 2 ? 'x' : ' ')), questions: [] },
]);
