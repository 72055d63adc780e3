/** Answers to a numbered list that follow one another in one paragraph. */
import { type Case, runs } from './case.ts';

const ASKED = '1. What is fog?\n2. What is hail?\n3. What is dew?';
const QUESTIONS = [
  'open What is fog? > a cloud',
  'open What is hail? > frozen rain',
  'open What is dew? > water',
];

const TOLD: Readonly<Record<string, string>> = {
  'behind a title in bold, parted by semicolons': '**Answers:** 1. a cloud; 2. frozen rain; 3. water',
  'behind a plain title, parted by commas': 'Answers: 1. a cloud, 2. frozen rain, 3. water',
  'all slanted, parted by nothing': '*Answers: 1) a cloud 2) frozen rain 3) water*',
  'behind a title of its own language, parted by dashes':
    '**Réponses :** 1 : a cloud – 2 : frozen rain – 3 : water',
  'in a fold': '<details><summary>Answers</summary>1. a cloud; 2. frozen rain; 3. water</details>',
  'parted by bars': '**Respuestas:** 1. a cloud | 2. frozen rain | 3. water',
  'in a fold’s paragraph': '::: {dropdown} Answers\n1\\. a cloud; 2. frozen rain; 3. water\n:::',
};

const CASES: readonly Case[] = [
  ...Object.entries(TOLD).map(([what, told]) => ({
    what,
    page: `${ASKED}\n\n${told}\n\nAfter.`,
    questions: QUESTIONS,
  })),
  {
    what: 'sentences with gaps are asked so, too, and marks in an answer stay',
    page: '1. Fog is a ______.\n2. Ice is ______.\n\n**Answers:** 1. *cloud*; 2. `water`, 3 of 4 times',
    questions: ['open Fog is a ______. > cloud', 'open Ice is ______. > water, 3 of 4 times'],
  },
  {
    what: 'where the list goes on from another number, so do they',
    page: '4. What is fog?\n5. What is hail?\n\nAnswers: 4. a cloud; 5. frozen rain',
    questions: QUESTIONS.slice(0, 2),
  },
  {
    what: 'that name what boxes offer are their key',
    page: '1. What floats?\n   - [ ] ice\n   - [ ] iron\n\n2. What sinks?\n   - [ ] wax\n   - [ ] lead\n\n**Answers:** 1. Ice. | 2. lead',
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [wax | LEAD]'],
  },
  {
    what: 'that name none, or several, of what boxes offer leave it open',
    page: '1. What floats?\n   - [ ] ice\n   - [ ] iron\n\n2. What sinks?\n   - [ ] lead\n   - [ ] lead\n\n**Answers:** 1. wax; 2. lead',
    questions: ['open What floats? ice iron > wax', 'open What sinks? lead lead > lead'],
    says: [
      '3:4 choice-without-key: No option of “What floats?” is marked as right.',
      '7:4 choice-without-key: No option of “What sinks?” is marked as right.',
    ],
  },
  {
    what: 'judge statements, of which it is said in short or above the first',
    page: '1. Ice floats. ___ (V/F)\n2. Iron floats. (T / F)\n\n**Answers:** 1. True | 2. False',
    questions: ['true-false Ice floats. ___ [true]', 'true-false Iron floats. [false]'],
  },
  {
    what: 'are those of the list that ends an exercise',
    page: '## Exercise 1: Ice\n\nRead this.\n\n**Questions:**\n\n1. What is fog?\n2. What is hail?\n\n**Answers:** 1. a cloud | 2. frozen rain',
    questions: ['open Read this. Questions: What is fog? > a cloud', 'open What is hail? > frozen rain'],
  },
  {
    what: 'as many as don’t match answer the last question alone',
    page: '1. What is fog?\n2. What is hail?\n\nAnswers: 1. a cloud; 2. frozen rain; 3. water',
    questions: ['open What is hail? > 1. a cloud; 2. frozen rain; 3. water'],
    says: [
      '4:4 answer-after-list: An answer follows a list; it is taken for the answer to its last item, “What is hail?”.',
    ],
  },
];

runs('answers in a row', CASES);
