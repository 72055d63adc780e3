/** Lists of questions, with inline answers or none (shapes M and N), and remarks that ask (P): questions where settings ask. */
import { expect, test } from 'vitest';
import { html, read } from '../support.ts';
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a fold answers a list item by item, whatever its title calls',
    page: 'Look at ice:\n\n1. Does it float?\n2. Is it warm?\n\n:::{dropdown} Solution of part 1\n1. Yes, it does.\n2. No, it is not.\n:::',
    questions: ['open Look at ice: Does it float? > Yes, it does.', 'open Is it warm? > No, it is not.'],
  },
  {
    what: 'what leads to a list, and is shown above it, is asked with it',
    page: [
      ...['Consider these cubes,', '', '| A | B |', '| - | - |', '| ice | iron |', ''],
      ...['- Which of them floats?', '- Why does it?', '', ':::{dropdown} Solution of E1'],
      ...['- The first.', '- It is light.', ':::'],
    ].join('\n'),
    questions: [
      'open Consider these cubes, A B ice iron Which of them floats? Why does it? > Solution of E1 The first. It is light.',
    ],
  },
  {
    what: 'answers in brackets leak',
    page: ['## Questions', '', '* Does ice float? (yes, it is *lighter*)', '* Does iron? (`no`)'].join('\n'),
    questions: [],
    says: [
      '5:3 answer-inline: 2 questions of a list show their answers in brackets, from “Does ice float? (yes, it is lighter)” on.',
    ],
  },
  {
    what: 'with ask: [inline-answers] they are hidden',
    page: ['## Questions', '', '* Does ice float? (yes, it is *lighter*)', '* Does iron? (`no`)'].join('\n'),
    questions: ['open Does ice float? > yes, it is lighter', 'open Does iron? > no'],
    ask: ['inline-answers'],
  },
  {
    what: 'questions without answers stay a list',
    page: ['- Why does ice float?', '- Why does iron sink?', '- Look.'].join('\n'),
    questions: [],
    says: ['3:3 question-list: A list asks 2 questions without answers, from “Why does ice float?” on.'],
  },
  {
    what: 'with ask: [question-lists] they are open',
    page: ['- Why does ice float?', '- Why does iron sink?', '- Look.'].join('\n'),
    questions: ['open Why does ice float?', 'open Why does iron sink?'],
    ask: ['question-lists'],
  },
  {
    what: 'numbered lists are no other',
    page: '## Questions\n\n1. Does ice float? (yes)\n2. Does iron? (no)\n\n## Ice\n\n1. Why is it cold?\n2. Why is it hard?',
    questions: [],
    says: [
      '5:4 answer-inline: 2 questions of a list show their answers in brackets, from “Does ice float? (yes)” on.',
      '10:4 question-list: A list asks 2 questions without answers, from “Why is it cold?” on.',
    ],
  },
  {
    what: 'a remark that holds a question with its answer is asked by that alone',
    page: '::::{discussion}\nWhy is ice cold?\n\n:::{dropdown} Answer\nIt froze.\n:::\n::::',
    ask: ['remarks'],
    questions: ['open Why is ice cold? > It froze.'],
  },
  {
    what: 'a remark without words asks nothing',
    page: ':::{discussion}\n:::\n\nWords.',
    ask: ['remarks'],
    questions: [],
  },
  {
    what: 'remarks that ask stay remarks',
    page: [':::{micro}', 'Weigh it.', ':::'].join('\n'),
    questions: [],
  },
  {
    what: 'with ask: [remarks] they are open',
    page: [':::{micro}', 'Weigh it.', ':::'].join('\n'),
    questions: ['open Try this Weigh it.'],
    ask: ['remarks'],
  },
  {
    what: 'a check of what one can do is no question',
    page: [':::{eval}', '- I can weigh.', '- I know why ice floats.', ':::'].join('\n'),
    questions: [],
    ask: ['remarks', 'question-lists'],
  },
];

runs('lists of questions', CASES);

test.each([
  ['points that ask', '- Why does ice float?\n- What is fog?'],
  ['points with a number each', '- 1/ Explain why ice floats.\n- 2/ What is fog?'],
  ['points with a number each, loose', '- 1. Explain why ice floats.\n\n- 2. What is fog?'],
])('%s are answered by a numbered list, item by item', async (_, asked) => {
  const fold = '<details><summary>Solution</summary>\n\n1) It is light.\n\n2) A low cloud.\n\n</details>';
  const { lesson } = await read(`# Ice\n\n${asked}\n\n${fold}\n`);
  expect(lesson.questions.map(({ feedback }) => html(feedback))).toEqual([
    '<p>It is light.</p>',
    '<p>A low cloud.</p>',
  ]);
});

test('points that say what to look at are one question, whatever counts its answer', async () => {
  const fold = '<details><summary>Solution</summary>\n\n1. It is white.\n2. It is cold.\n\n</details>';
  const { lesson } = await read(`# Ice\n\nWhat do you notice?\n\n- the colour\n- how it feels\n\n${fold}\n`);
  expect(lesson.questions).toHaveLength(1);
});
