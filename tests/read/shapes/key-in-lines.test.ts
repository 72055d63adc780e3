/** A choice with a slip costs itself its options at most: its key is kept back, and the next question is whole. */
import { type Case, runs } from './case.ts';

const NEXT = 'single-choice What is dew? [ice | WATER]';

function pageOf(...options: readonly string[]): string {
  const lines = [
    '1. **Why is it so?**',
    ...options,
    '*Answer: B*',
    '',
    '2. **What is dew?**',
    'A) ice',
    'B) water',
  ];
  return [...lines, '*Answer: B*'].join('\n   ').replace(/\n {3}(?=2\.|$)/g, '\n');
}

const CASES: readonly Case[] = [
  {
    what: 'a sign typed before a letter',
    page: pageOf('A) one', '/B) two', 'C) three'),
    questions: ['single-choice Why is it so? [one | TWO | three]', NEXT],
  },
  {
    what: 'letters that don’t follow one another',
    page: pageOf('A) one', 'two', 'E) three'),
    questions: ['open Why is it so? A) one two E) three > B', NEXT],
  },
  {
    what: 'a letter that none has',
    page: pageOf('A) one', 'B) two').replace('*Answer: B*', '*Answer: E*'),
    questions: ['open Why is it so? A) one B) two > E', NEXT],
  },
  {
    what: 'the same in a paragraph',
    page: 'Why is it so?\nA) one\nB) two\nAnswer: E\n\nAfter.',
    questions: ['open Why is it so? A) one B) two > E'],
  },
];

runs('a choice with a slip', CASES);
