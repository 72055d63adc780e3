/** Keys in a list whose items are the parts of a test. */
import { type Case, runs } from './case.ts';

const ASKED = [
  ['What floats?', ['iron', 'ice', 'lead']],
  ['What burns?', ['straw', 'clay', 'salt']],
  ['What melts?', ['wood', 'paper', 'butter']],
  ['What sinks?', ['cork', 'stone', 'oil']],
] as const;
const asked = (from: number, to: number): string =>
  ASKED.slice(from, to)
    .map(
      ([stem, options], i) =>
        `${from + i + 1}. ${stem}\n${options.map((one, n) => `${'abc'[n]}. ${one}`).join('\n')}`,
    )
    .join('\n\n');
const page = (keys: string): string =>
  `## Part A\n\n${asked(0, 2)}\n\n## Part B\n\n${asked(2, 4)}\n\n## Answer key – not for pupils\n\n${keys}`;
const FOUND = ASKED.map(([stem, options], i) => {
  const right = [1, 0, 2, 1][i];
  return `single-choice ${stem} [${options.map((one, n) => (n === right ? one.toUpperCase() : one)).join(' | ')}]`;
});

const CASES: readonly Case[] = [
  { what: 'a part each', page: page('- Part A: 1-b, 2-a\n- Part B: 3-c, 4-b'), questions: FOUND },
  {
    what: 'hyphens that no line breaks at',
    page: page('- Part A: 1\u2011b, 2\u2011a\n- Part B: 3\u2011c, 4\u2011b'),
    questions: FOUND,
  },
  {
    what: 'a part that is told in values',
    page: page('- Part A: 1-b, 2-a\n- Part C (values): 5 is about 3 kg\n- Part B: 3-c, 4-b'),
    questions: FOUND,
  },
];

runs('keys by the parts of a test', CASES);
