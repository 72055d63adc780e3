/** Two columns, and an answer that points from the rows of one to those of the other; statements that are titles. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const PAIRS = '[ice = on a lake | fog = in a valley]';

const CASES: readonly Case[] = [
  {
    what: 'in boxes of a box whose title tells to match',
    page: lines(
      '> [!question] Match each word to its place.',
      ...['>> [!example] Group A', '>> a) ice', '>> b) fog', '>'],
      ...['>> [!example] Group B', '>> n) in a valley', '>> o) on a lake', '>'],
      ...['>> [!success]- Answer', '>> a) -> o)', '>> b) -> n)'],
    ),
    questions: [`matching Match each word to its place. Group A Group B ${PAIRS}`],
  },
  {
    what: 'below lines in bold',
    page: lines(
      ...['Match each word to its place.', '', '**Words**', '', '1. ice', '2. fog', ''],
      ...['**Places**', '', 'a) in a valley', 'b) on a lake', ''],
      ...['<details><summary>Answer</summary>', '', '1 → b, 2 → a', '', '</details>'],
    ),
    questions: [`matching Match each word to its place. Words Places ${PAIRS}`],
  },
  {
    what: 'each with its words',
    page: lines(
      ...['Match each word to its place.', '', 'a) ice', 'b) fog', '', 'c) in a valley', 'd) on a lake', ''],
      ...['**Answer:**', '', '- a) ice → d) on a lake', '- b) fog → c) in a valley', ''],
    ),
    questions: [`matching Match each word to its place. ${PAIRS}`],
  },
  {
    what: 'two rows that have the same letter are told nothing',
    page: lines(
      ...['Match each word to its place.', '', 'a) ice', 'b) fog', '', 'c) in a valley', 'd) on a lake', ''],
      ...['<details><summary>Answer</summary>', '', 'a) -> c), b) -> c)', '', '</details>'],
    ),
    questions: ['open c) in a valley d) on a lake > a) -> c), b) -> c)'],
    says: ['8:1 answer-for-several: One answer follows 2 labelled questions, from “c) in a valley” on.'],
  },
  {
    what: 'a box whose title is a statement, and holds only its judgement',
    page: lines(
      ...['> [!question] Ice floats on water.', '>> [!success]- Answer', '>> True', ''],
      ...['> [!question] Iron floats on water.', '>> [!success]- Answer', '>> False'],
    ),
    questions: ['true-false Ice floats on water. [true]', 'true-false Iron floats on water. [false]'],
  },
  {
    what: 'code alone is no statement',
    page: lines('> [!question] In Python: `3 > 2`', '>> [!success]- Answer', '>> True'),
    questions: ['open In Python: 3 > 2 > True'],
  },
];

runs('what an answer points at', CASES);
