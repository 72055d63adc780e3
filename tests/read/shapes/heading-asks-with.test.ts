/** A heading that asks, and what stands below it up to the answer: neither says all by itself. */
import { type Case, runs } from './case.ts';

const ANSWER = ':::{dropdown} Answer\nIt is light.\n:::';

const HEADED: Readonly<Record<string, readonly [heading: string, below: string, asked: string]>> = {
  'words that tell how': [
    'Why does ice float?',
    'Explain it in two sentences.',
    'Why does ice float? Explain it in two sentences.',
  ],
  'words that only say more': [
    'Add the weight of the cubes',
    'This number has two digits.',
    'Add the weight of the cubes This number has two digits.',
  ],
  'points that tell how': [
    'How is the weight spread?',
    '- Draw the weights.\n- Which of them is the median?',
    'How is the weight spread? Draw the weights. Which of them is the median?',
  ],
  'points below an order': [
    'Compare the weights',
    '- Calculate the mean.\n- Draw the weights.',
    'Compare the weights Calculate the mean. Draw the weights.',
  ],
};

const CASES: readonly Case[] = [
  ...Object.entries(HEADED).map(([what, [heading, below, asked]]) => ({
    what,
    page: `## ${heading}\n\n${below}\n\n${ANSWER}`,
    questions: [`open ${asked} > It is light.`],
  })),
  {
    what: 'words that ask by themselves are all',
    page: `## Does ice float?\n\nWhat happens to a cube in a glass of water?\n\n${ANSWER}`,
    questions: ['open What happens to a cube in a glass of water? > It is light.'],
  },
  {
    what: 'a heading that only names its section stays above',
    page: `## Ice\n\nExplain why it floats.\n\n${ANSWER}`,
    questions: ['open Explain why it floats. > It is light.'],
  },
  {
    what: 'below other words the last are asked',
    page: `## Why does ice float?\n\nIt has puzzled many.\n\nName the reason.\n\n${ANSWER}`,
    questions: ['open Name the reason. > It is light.'],
  },
];

runs('a heading asks with what stands below it', CASES);
