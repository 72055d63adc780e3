/** Tasks and questions as sheets for practising write them. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n\n');
const fold = (title: string, words: string): string =>
  lines(`<details><summary>${title}</summary>`, words, '</details>');

const CASES: readonly Case[] = [
  {
    what: 'an answer in bold above code, below code to start from and words that tell',
    page: lines(
      '## Thaw',
      'Reproduce the melting of ice.',
      '```\n# yours\n```',
      '**Answer:**',
      '```\nheat()\n```',
    ),
    questions: ['open Reproduce the melting of ice. # yours > heat()'],
  },
  {
    what: 'a paragraph in bold that hints, between a task and its solution',
    page: lines('### 03. Ice', 'Weigh the ice.', '**Hint:** Use a *pan*.', fold('Solution', 'Five.')),
    questions: ['open Weigh the ice. > Five. (Use a pan.)'],
  },
  {
    what: 'a list that is all there is below its heading: one task',
    page: lines(
      '### 03. Ice',
      '- You have ice.\n- You need water.',
      '**Hint:** A stove.',
      fold('Solution', 'Heat it.'),
    ),
    questions: ['open You have ice. You need water. > Heat it. (A stove.)'],
  },
  {
    what: 'words that hint, set apart only by their colon',
    page: lines('Weigh the ice.', 'Hint: a pan has a mass, too.', fold('Solution', 'Five.')),
    questions: ['open Weigh the ice. > Five. (a pan has a mass, too.)'],
  },
  {
    what: 'a hint that goes on in code, below a scenario, all of which is asked',
    page: lines(
      '## Scenario 2: Thaw',
      '**Starting point:** The ice is gone.',
      '```\nfreezer off\n```',
      '**How to diagnose (hints):**',
      '```\nfreezer status\n```',
      fold('Show the solution', 'Switch it on.'),
    ),
    questions: ['open Starting point: The ice is gone. freezer off > Switch it on. (freezer status)'],
  },
  {
    what: 'words that hint, and nothing behind them that answers',
    page: lines('Weigh the ice.', 'Hint: a pan has a mass, too.', fold('More', 'Ice is cold.')),
    questions: [],
  },
  {
    what: 'what a program should print, below what it is to do',
    page: lines(
      'Words on ice.',
      'Print the names of all seas. They are here:',
      '```\nseas.txt\n```',
      'Your program should print the following:',
      '```\nBaltic\n```',
      fold('Solution', 'Read the file.'),
    ),
    questions: [
      'open Print the names of all seas. They are here: seas.txt Your program should print the following: Baltic > Read the file.',
    ],
  },
  {
    what: 'what it should print in the same line, below hints',
    page: [
      'Write a program that counts the seas.',
      '',
      '**Hint:** You need a loop.',
      '',
      'When your code is right, the output should be a line: `Seas: 7`',
      '',
      ...[':::{dropdown} Solution', 'Count them.', ':::'],
    ].join('\n'),
    questions: [
      'open Write a program that counts the seas. When your code is right, the output should be a line: Seas: 7 > Count them. (You need a loop.)',
    ],
  },
  {
    what: 'what a program should print, and nothing above it',
    page: lines(
      '## Ice',
      'Your program should print:',
      '```\nBaltic\n```',
      fold('Solution', 'Read the file.'),
    ),
    questions: ['open Your program should print: Baltic > Read the file.'],
  },
  {
    what: 'counted paragraphs that are called by what is to be done, and answers that begin with their number alone',
    page: lines(
      '**1. Read.** How often does it print?\n```\nloop 3\n```',
      '**2. Complete.** This code counts cubes of ice.\n```\ncount\n```',
      '**3. Write.** From nothing, what melts ice.',
      '<details><summary>Answers</summary>',
      '**1.** Three times.',
      '**2.** It lacks its end.',
      '**3.**\n```\nheat\n```',
      '</details>',
    ),
    questions: [
      'open 1. Read. How often does it print? loop 3 > Three times.',
      'open 2. Complete. This code counts cubes of ice. count > It lacks its end.',
      'open 3. Write. From nothing, what melts ice. > heat',
    ],
  },
  {
    what: 'a list of folds, of which some ask and others tell what to do',
    page: ['How much ice is there?', 'Create a cube of it.', 'Now put it into the glass.']
      .map((title, i) => `${i + 1}. <details><summary>${title}</summary>\n\n   Thus ${i}.\n\n   </details>\n`)
      .join('\n'),
    questions: [
      'open How much ice is there? > Thus 0.',
      'open Create a cube of it. > Thus 1.',
      'open Now put it into the glass. > Thus 2.',
    ],
  },
  {
    what: 'options, and a block of code that says one of them again',
    page: lines(
      '## Which of these floats?',
      '* iron\n* ice',
      '```\nice\n```',
      '## Which sinks?',
      'A. iron\nB. ice',
      '```\nA. iron\n```',
      '**Explanation**: It is heavy.',
    ),
    questions: [
      'single-choice Which of these floats? [iron | ICE]',
      'single-choice Which sinks? [IRON | ice] > Explanation: It is heavy.',
    ],
  },
  {
    what: 'numbered options in an exercise, and a solution that says which is right',
    page: lines(
      ':::::{exercise}',
      'Which of these floats?',
      '1. lead\n2. iron\n3. ice',
      '::::{solution}',
      'The correct answer is 3, because it is light.',
      '::::',
      ':::::',
    ),
    questions: ['single-choice Exercise 1 Which of these floats? [lead | iron | ICE] > because it is light.'],
  },
];

runs('tasks', CASES);

describe('folds of questions, as mkdocs-material writes them', () => {
  const folds = (...titles: readonly string[]) =>
    titles.map((title) => `??? question "${title}"\n    Thus: ${title}\n`).join('\n');

  it('ask, those too that tell what to do, where most of the page ask', async () => {
    const { lesson, html } = await read(
      `# T\n\n${folds('1. What is ice?', '2. Why is it cold?', '3. Does it float?', '4. Difference between ice and snow.')}`,
    );
    expect(lesson.questions.map((one) => sketch(one).split(' >')[0])).toEqual([
      'open 1. What is ice?',
      'open 2. Why is it cold?',
      'open 3. Does it float?',
      'open 4. Difference between ice and snow.',
    ]);
    expect(html).not.toContain('Thus');
  });

  it('stay as they are on a page that asks nothing', async () => {
    const { lesson, diagnostics } = await read(`# T\n\n${folds('Ice', 'Snow')}`);
    expect(lesson.questions).toEqual([]);
    expect(marks(diagnostics, 'answer-orphan')).toEqual([]);
  });
});
