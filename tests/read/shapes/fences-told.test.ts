/** Answers set as code that are none. */
import { type Case, runs } from './case.ts';

const fenced = (name: string, ...pairs: readonly (readonly [string, string, string])[]): string =>
  pairs.map(([head, asked, told]) => `## ${head}\n\n${asked}\n\n\`\`\`${name}\n${told}\n\`\`\`\n`).join('\n');

const WORDS = [
  ['Question 1', 'Why does ice float?', 'It is lighter than water.'],
  ['Question 2', 'Fog is made of:', 'Tiny drops of water;'],
  ['Question 3', 'Name what melts in May.', 'The wax on the roof does.'],
] as const;

const holed = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([head, told]) => `### ${head}\n\n\`\`\`\n${told}\n\`\`\`\n`).join('\n');

const CASES: readonly Case[] = [
  ...['text', '', '"'].map((name) => ({
    what: `words in a fence called “${name}”`,
    page: fenced(name, ...WORDS),
    questions: [
      'open Why does ice float? > It is lighter than water.',
      'open Fog is made of: > Tiny drops of water;',
      'open Name what melts in May. > The wax on the roof does.',
    ],
  })),
  {
    what: 'below a name that is misspelt',
    page: fenced('text', ...WORDS, ['uestion 4', 'What does iron do?', 'It sinks in water.']),
    questions: [
      'open Why does ice float? > It is lighter than water.',
      'open Fog is made of: > Tiny drops of water;',
      'open Name what melts in May. > The wax on the roof does.',
      'open What does iron do? > It sinks in water.',
    ],
  },
  {
    what: 'what fills the holes of headings',
    page: holed(
      ['1. “ls ( )” shows all', '-a'],
      ['2. “cp [] ice []” copies', '-r\nfog'],
      ['3. A shell is left by （）', 'exit'],
    ),
    questions: [
      'gap-fill 1. “ls ___ ” shows all [=-a]',
      'gap-fill 2. “cp ___ ice ___ ” copies [=-r | =fog]',
      'gap-fill 3. A shell is left by ___ [=exit]',
    ],
  },
];

runs('answers set as code', CASES);

const NONE: readonly Case[] = [
  {
    what: 'what an answer shows that is called so',
    page: fenced(
      'text',
      ['Exercise 1', 'Why does ice float?\n\nAnswer: It is light.', 'less than water'],
      ['Exercise 2', 'Why does iron sink?\n\nAnswer: It is heavy.', 'more than water'],
      ['Exercise 3', 'Why does wax melt?\n\nAnswer: It is warm.', 'at sixty degrees'],
    ),
    questions: [
      'open Why does ice float? > It is light. less than water',
      'open Why does iron sink? > It is heavy. more than water',
      'open Why does wax melt? > It is warm. at sixty degrees',
    ],
  },
  {
    what: 'texts that something is done with',
    page: fenced(
      'text',
      ['Question 1', 'Correct the text below.', 'Ice float on water.'],
      ['Question 2', 'Correct the text below.', 'Fogs is wet.'],
      ['Question 3', 'Correct the text below.', 'Iron sink in it.'],
    ),
    questions: [
      'open Correct the text below. Ice float on water.',
      'open Correct the text below. Fogs is wet.',
      'open Correct the text below. Iron sink in it.',
    ],
  },
  {
    what: 'headings that name functions, with what they print',
    page: holed(['1. ice()', '0'], ['2. fog()', 'wet'], ['3. iron()', 'sinks']),
    questions: [],
  },
];

runs('fences that answer nothing', NONE);
