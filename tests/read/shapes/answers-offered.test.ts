/** Options that are called an answer, the right one among them marked. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const CASES: readonly Case[] = [
  {
    what: 'boxes below questions that count',
    page: lines(
      ...['### **Question 1**', '**Text:**', 'What floats?', ''],
      ...['**Answer:**', '* [ ] a. iron', '* [x] **b. ice**', '', '**Feedback:** Weigh it.', ''],
      ...['### **Question 2**', '**Text:**', 'What sinks?', ''],
      ...['**Answer:**', '* [x] **a. iron**', '* [ ] b. ice'],
    ),
    questions: [
      'single-choice Text: What floats? [iron | ICE] > Feedback: Weigh it.',
      'single-choice Text: What sinks? [IRON | ice]',
    ],
  },
  {
    what: 'below a heading, and in items',
    page: lines(
      ...['## What floats?', '', '### Answer', '', '- [ ] iron', '- [x] ice', ''],
      ...['## Quiz', '', '1. What sinks?', '', '   **Answers:**', '   - [x] iron', '   - [ ] ice'],
    ),
    questions: ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice]'],
  },
  {
    what: 'lettered ones with a sign',
    page: lines('What floats?', '', 'Answer:', '', 'a) iron', 'b) ice ✓'),
    questions: ['single-choice What floats? [iron | ICE]'],
  },
  {
    what: 'what is offered already is judged there',
    page: lines(
      'What floats?',
      '',
      'A) iron',
      '',
      'B) ice',
      '',
      '### Answer',
      '',
      '- ❌ A. iron',
      '- ✅ B. ice',
    ),
    questions: ['single-choice What floats? [iron | ICE]'],
  },
  {
    what: 'all of them ticked are what is done',
    page: lines('What floats?', '', '**Answer:**', '', '- [x] ice', '- [x] wood'),
    questions: [],
    says: [
      '5:3 answer-in-clear: “Answer:” looks like the answer to what stands above it, and learners see it.',
    ],
  },
  {
    what: 'a star behind one in each list that is called so',
    page: lines(
      ...['### QCM', '**Question :**', 'What floats?', '', '**Réponses :**', '- iron', '- ice *', ''],
      ...['**Explication :**', 'Weigh it.', '', '---', ''],
      ...['### QCM', '**Question :**', 'What sinks?', '', '**Réponses :**', '- iron *', '- ice', '- wax'],
    ),
    questions: [
      'single-choice Question : What floats? [iron | ICE] > Explication : Weigh it.',
      'single-choice Question : What sinks? [IRON | ice | wax]',
    ],
  },
  {
    what: 'a star in one list alone says something else',
    page: lines(
      ...['## What floats?', '', '**Answer:**', '', '- ice *', '- wax', ''],
      ...['## What sinks?', '', '**Answer:**', '', '- iron', '- lead'],
    ),
    questions: ['open What floats? > ice * wax', 'open What sinks? > iron lead'],
  },
];

runs('options called an answer', CASES);
