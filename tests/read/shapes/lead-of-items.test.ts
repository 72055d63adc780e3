/** Items of a list that ask nothing without the words above it. */
import { type Case, runs } from './case.ts';

const solved = (...told: readonly string[]): string =>
  `<details>\n<summary>Solution</summary>\n\n${told.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n</details>`;

const page = (above: string, items: readonly string[], told: readonly string[]): string =>
  `## Exercise 1\n\n${above}\n\n${items.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n\n${solved(...told)}\n`;

const CASES: readonly Case[] = [
  {
    what: 'code',
    page: page('`melt` takes a cube.\n\nMay one write:', ['`melt(ice)` ?', '`melt()` ?'], ['yes', 'no']),
    questions: [
      'open melt takes a cube. May one write: melt(ice) ? > yes',
      'open melt takes a cube. May one write: melt() ? > no',
    ],
  },
  {
    what: 'a word or two',
    page: page('Say the plural of these:', ['mouse', 'the louse'], ['mice', 'the lice']),
    questions: [
      'open Say the plural of these: mouse > mice',
      'open Say the plural of these: the louse > the lice',
    ],
  },
  {
    what: 'in an exercise that says so itself, whose title the first alone has',
    page: `:::{exercise}\nSay the plural of these:\n\n1. mouse\n2. louse\n:::\n\n${solved('mice', 'lice')}\n`,
    questions: [
      'open Exercise 1 Say the plural of these: mouse > mice',
      'open Say the plural of these: louse > lice',
    ],
  },
  {
    what: 'of a long text above them, the last words',
    page: page(
      `${'It snows. '.repeat(50)}\n\nSay the plural of these:`,
      ['mouse', 'louse'],
      ['mice', 'lice'],
    ),
    questions: [
      `open ${'It snows. '.repeat(50)}Say the plural of these: mouse > mice`,
      'open Say the plural of these: louse > lice',
    ],
  },
  {
    what: 'those that ask by themselves need none of it',
    page: page(
      'Answer these questions:',
      ['What is fog?', 'Why does ice float?'],
      ['A low cloud.', 'It is light.'],
    ),
    questions: [
      'open Answer these questions: What is fog? > A low cloud.',
      'open Why does ice float? > It is light.',
    ],
  },
  {
    what: 'nor do sentences with a gap',
    page: page('Complete:', ['Ice ___.', 'Iron ___.'], ['It floats, and so on.', 'It sinks, and so on.']),
    questions: ['open Complete: Ice ___. > It floats, and so on.', 'open Iron ___. > It sinks, and so on.'],
  },
];
runs('what stands above a list of items is asked with each that needs it', CASES);
