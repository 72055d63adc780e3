/** Programs whose hidden part holds the answer (shape R): shown, and no question. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'the answer stays hidden',
    page: [
      '```{codeplay}',
      'solution = 2 ** 8',
      '===',
      'while int(input("How many? ")) != solution:',
      '    pass',
      '```',
    ].join('\n'),
    questions: [],
    says: ['3:1 code-holds-answer: The hidden part of this program holds the answer to what it asks.'],
  },
  {
    what: 'a prelude without an answer says nothing',
    page: ['```{codeplay}', 'import math', '===', 'print(math.pi)', '```'].join('\n'),
    questions: [],
  },
];

runs('programs that ask', CASES);
