/** Lettered options with a word on how many to choose: open, with a warning. */
import { expect, it } from 'vitest';
import { read } from '../support.ts';
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'the word stands below',
    page: [
      ':::{admonition} Question',
      'Which of these floats?',
      '',
      '- a) ice',
      '- b) iron',
      '',
      '_Select a single answer_',
      ':::',
    ].join('\n'),
    questions: ['open Which of these floats? a) ice b) iron Select a single answer'],
    says: ['4:1 choice-without-key: No option of “Which of these floats?” is marked as right.'],
  },
  {
    what: 'or above, in a numbered list of letters',
    page: 'Which of these floats? Select a single answer.\n\n1. a) ice\n2. b) iron',
    questions: ['open Which of these floats? Select a single answer. a) ice b) iron'],
    says: [
      '3:1 choice-without-key: No option of “Which of these floats? Select a single answer.” is marked as right.',
    ],
  },
  {
    what: 'or above, in French',
    page: [
      'Lesquels flottent ? Plusieurs réponses sont possibles.',
      '',
      '- a) la glace',
      '- b) le liège',
    ].join('\n'),
    questions: ['open Lesquels flottent ? Plusieurs réponses sont possibles. a) la glace b) le liège'],
    says: [
      '3:1 choice-without-key: No option of “Lesquels flottent ? Plusieurs réponses sont possibles.” is marked as right.',
    ],
  },
  {
    what: 'with boxes it has a key',
    page: [
      'Which of these floats?',
      '',
      '- [x] a) ice',
      '- [ ] b) iron',
      '',
      '_Select a single answer_',
    ].join('\n'),
    questions: ['single-choice Which of these floats? [A) ICE | b) iron]'],
  },
  {
    what: 'lettered parts of a question are no options',
    page: ['Explain:', '', '- a) why ice floats', '- b) why iron sinks'].join('\n'),
    questions: [],
  },
];

runs('choices without a key', CASES);

it.each([
  'Scegli un’alternativa:\n\na) 4\nb) 5\n\nRisposta: a',
  'Scegli una o più risposte:\n\n- [x] 4\n- [ ] 5',
  'Select one option:\n\nA. 4\nB. 5\n\nAnswer: A',
])('words that only tell to choose stand below the code that is asked about: %s', async (options) => {
  const { lesson } = await read(
    `# Loops\n\nCosa stampa questo codice:\n\n\`\`\`python\nprint(4)\n\`\`\`\n\n${options}\n`,
  );
  expect(lesson.questions.map(({ name }) => name)).toEqual([
    expect.stringContaining('Cosa stampa questo codice'),
  ]);
});
