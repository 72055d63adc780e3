/** Lists of boxes in many sections, some ticked in each, and one section that asks. */
import { type Case, runs } from './case.ts';

const page = (ticked: readonly number[], last = 'When does wax melt?'): string =>
  ['The ice', 'The fog', 'The iron', 'The snow', last]
    .map((head, i) =>
      [
        `## ${head}`,
        '',
        ...[0, 1, 2].map((n) => `- [${n === ticked[i] ? 'x' : ' '}] thing ${i}${n}`),
        '',
        '---',
        '',
      ].join('\n'),
    )
    .join('\n');

const CASES: readonly Case[] = [
  {
    what: 'not the first in many',
    page: page([1, 0, 2, 0, 1]),
    questions: [
      'single-choice The ice [thing 00 | THING 01 | thing 02]',
      'single-choice The fog [THING 10 | thing 11 | thing 12]',
      'single-choice The iron [thing 20 | thing 21 | THING 22]',
      'single-choice The snow [THING 30 | thing 31 | thing 32]',
      'single-choice When does wax melt? [thing 40 | THING 41 | thing 42]',
    ],
  },
  {
    what: 'one alone answers what is asked',
    page: '## Q1. What floats?\n\n- [x] ice\n\n## Q2. What sinks?\n\n- [x] iron\n',
    questions: ['open Q1. What floats? > ice', 'open Q2. What sinks? > iron'],
  },
];

runs('boxes of sections', CASES);
