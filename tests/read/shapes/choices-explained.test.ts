/** Choices as those write them who explain much: signs in titles, a rule before the key, a heading that says it, reasons below. */
import { expect, it } from 'vitest';
import { read } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const ASKED = '**Which of these floats?**';

const CASES: readonly Case[] = [
  {
    what: 'a tick and the right words in bold together, and a heading that says them again',
    page: lines(
      ...['## Question 1', '', ASKED, '', '- iron', '- **✅ ice**', '- lead', ''],
      ...['### ✅ Correct answer: ice', '', '**Why it is correct:**', 'It is light.', ''],
      ...['**Why the other options are wrong:**', '', '| Option | Reason |', '|---|---|'],
      ...['| iron | It is heavy. |', '| lead | It is heavier. |'],
    ),
    questions: [
      'single-choice Which of these floats? [iron (It is heavy.) | ICE | lead (It is heavier.)] > Why it is correct: It is light.',
    ],
  },
  {
    what: 'code behind the tick in bold',
    page: lines(ASKED, '', '- `iron`', '- **✅ `ice`**', '', '**Answer:** `ice`'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'a rule, and below it a heading with the letter; each option is judged',
    page: lines(
      ...['## Question 1', '', 'Which of these floats?', '', '**A)** iron', '', '**B)** ice', '', '---', ''],
      ...['### 📝 Answer: B', '', '**Justification:**', ''],
      ...['✅ **Option B (correct):** It is light.', '', '❌ **Option A (incorrect):** It is heavy.'],
    ),
    questions: [
      'single-choice Which of these floats? [iron (It is heavy.) | ICE] > Justification: ✅ Option B (correct): It is light.',
    ],
  },
  {
    what: 'no key but the tick, and each option judged below',
    page: lines(
      ...[ASKED, '', '- A) iron', '- ✅ B) ice', ''],
      ...['- ✅ **Option B (correct):** It is light.', '- ❌ **Option A (incorrect):** It is heavy.'],
    ),
    questions: ['single-choice Which of these floats? [iron (It is heavy.) | ICE] > It is light.'],
  },
  {
    what: 'no key but bold words, and a section that explains',
    page: lines(
      '### Which of these floats?',
      '',
      'A. iron',
      '',
      'B. **ice**',
      '',
      '#### 💡 Explanation',
      '',
      'It is light.',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE] > It is light.'],
  },
  {
    what: 'the letter and the words in the next paragraph, and nothing that calls them an answer',
    page: lines(ASKED, '', '- A) iron', '- B) ice', '', '**B.** ice'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'who speaks next in a dialogue tells no key',
    page: lines('Are you fine?', '', 'A: I am fine.', '', 'B: I am cold.', '', 'A: I am fine.'),
    questions: [],
  },
  {
    what: 'the same of a statement, where the heading has the number of a problem',
    page: lines(
      ...[
        '## Problem 1',
        '',
        'Water is the warmest of them.',
        '',
        '- A. steam',
        '- B. water',
        '',
        '**A.** steam',
        '',
      ],
      ...['## Problem 2', '', 'Ice is the hottest of them.', '', '- A. iron', '- B. ice', '', '**A.** iron'],
    ),
    questions: [
      'single-choice Water is the warmest of them. [STEAM | water]',
      'single-choice Ice is the hottest of them. [IRON | ice]',
    ],
  },
  {
    what: 'titles that repeat one option after another are no key',
    page: lines(
      ...['Which ways are there to weigh ice?', '', '- A. a scale', '- B. a spring', ''],
      ...['**A. a scale**', '', 'It is exact.', '', '**B. a spring**', '', 'It is quick.'],
    ),
    questions: [],
  },
  {
    what: 'who speaks next, marked as an option is, tells no key',
    page: lines(
      'Who speaks first?',
      '',
      '- A. Good morning',
      '- B. Good evening',
      '',
      'B. Good evening',
      '',
      'A. How are you?',
    ),
    questions: [],
  },
  {
    what: 'a decision below a heading that asks nothing is no key',
    page: lines('## Where to weigh the ice:', '', '- A) outside', '- B) in a cellar', '', 'B) in a cellar'),
    questions: [],
  },
  {
    what: 'another letter than that of the words is no key',
    page: lines(ASKED, '', '- A) iron', '- B) ice', '', '**A.** ice'),
    questions: [],
  },
];
runs('a choice that is explained', CASES);

it('where the points below words in bold would be taken for their answer', async () => {
  const ask = (what: string, right: string, number: number): string =>
    lines(
      ...[`## Question ${number + 1}`, '', `**Which of these things in water ${what}?**`, ''],
      ...[
        '- iron',
        `- **✅ ${right}**`,
        '- lead',
        '',
        `### ✅ Correct answer: ${right}`,
        '',
        'So it is.',
        '',
      ],
    );
  const all = [ask('floats', 'ice', 0), ask('shines', 'gold', 1), ask('melts', 'snow', 2)];
  const { lesson } = await read(lines('# T', '', ...all));
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(Array(3).fill('single-choice'));
});

it('in a quiz where nothing but the tick tells the key', async () => {
  const ask = (what: string, number: number): string =>
    lines(
      ...[`#### Exercise 1.${number + 1}`, '', `What ${what} in water?`, ''],
      ...['- iron', '- **✅ ice**', '- lead', '  **Explanation:** So it is.', ''],
    );
  const { lesson } = await read(lines('# Quiz: ice', '', ...['floats', 'melts', 'is cold'].map(ask)));
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(Array(3).fill('single-choice'));
});

it('but not where one tick among answers praises a point', async () => {
  const { lesson, html } = await read(
    lines(
      ...['# Interview questions', '', '## What is ice?', '', 'Cold water.', ''],
      ...['## When is it used?', '', '- ✅ to cool drinks', '- to skate', '- to carve', ''],
      ...['## What is hail?', '', 'Ice that falls.'],
    ),
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(Array(3).fill('open'));
  expect(html).not.toContain('Cold water.');
});

const IN_LAST: readonly Case[] = [
  {
    what: 'below the words of the last option',
    page: lines(
      '1. What floats?',
      '',
      '   * A) iron',
      '   * ✅ B) ice',
      '   * C) lead',
      '     **Explanation:** It is light.',
    ),
    questions: ['single-choice What floats? [iron | ICE | lead] > Explanation: It is light.'],
  },
  {
    what: 'in a paragraph of its own',
    page: lines(
      '1. What floats?',
      '',
      '   * A) ice (correct)',
      '',
      '   * B) iron',
      '',
      '     Explanation: It is light.',
    ),
    questions: ['single-choice What floats? [ICE | iron] > Explanation: It is light.'],
  },
  {
    what: 'with the key below it',
    page: lines(
      '1. What floats?',
      '',
      '   * A) iron',
      '   * B) ice',
      '     Explanation: It is light.',
      '     Answer: B',
    ),
    questions: ['single-choice What floats? [iron | ICE] > Explanation: It is light.'],
  },
  {
    what: 'of points without letters, and a heading that says the key',
    page: lines('### What floats?', '', '- iron', '- ice', '  **Why:** It is light.', '', '#### Answer: ice'),
    questions: ['single-choice What floats? [iron | ICE] > Why: It is light.'],
  },
];
runs('a reason in the last option', IN_LAST);

const QUOTED: readonly Case[] = [
  {
    what: 'in the item that asks',
    page: lines(
      '1. What floats?',
      '',
      '   a. iron',
      '',
      '   **b. ice**',
      '',
      '   > It is light.',
      '',
      '2. What sinks?',
      '',
      '   **a. iron**',
      '',
      '   b. ice',
      '',
      '   > It is heavy.',
    ),
    questions: [
      'single-choice What floats? [iron | ICE] > It is light.',
      'single-choice What sinks? [IRON | ice] > It is heavy.',
    ],
  },
  {
    what: 'above the next heading',
    page: lines(
      '## What floats?',
      '',
      '- a) iron',
      '- b) ice ✓',
      '',
      '> It is light.',
      '',
      '## Ice',
      '',
      'It melts.',
    ),
    questions: ['single-choice What floats? [iron | ICE] > It is light.'],
  },
];
runs('a quotation below a marked option explains', QUOTED);

it('a quotation above words of the page stays there', async () => {
  const page = lines(
    '# T',
    '',
    'What floats?',
    '',
    '- a) iron',
    '- b) ice ✓',
    '',
    '> Ice is lovely.',
    '',
    'So says a poet.',
  );
  const { html } = await read(page);
  expect(html).toContain('Ice is lovely.');
});

const IN_QUOTATION: readonly Case[] = [
  {
    what: 'the key below it, by the letter and the words',
    page: lines(
      '## Problem 1',
      '',
      '> Which of these floats?',
      '>',
      '> 1. iron',
      '> 1. ice',
      '',
      '**B.** ice',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'the key below it, called one',
    page: lines('> **Question 1:** Which of these floats?', '> - a) iron', '> - b) ice', '', 'Answer: b'),
    questions: ['single-choice Question 1: Which of these floats? [iron | ICE]'],
  },
  {
    what: 'points, one of them ticked',
    page: lines('### Exercise 1', '', '> Which of these floats?', '>', '> - iron', '> - ice ✅', '> - lead'),
    questions: ['single-choice Which of these floats? [iron | ICE | lead]'],
  },
  {
    what: 'an exercise by its heading, its right option marked',
    page: lines('### Exercise 1', '', '> Which of these floats?', '>', '> a) iron  ', '> b) ice ✅'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
];
runs('a question and its options in one quotation', IN_QUOTATION);

it('a quotation that lists something stays one', async () => {
  const page = lines(
    '# T',
    '',
    'They say:',
    '',
    '> Ice is',
    '>',
    '> - a) cold',
    '> - b) light',
    '',
    'And so it is.',
  );
  expect((await read(page)).html).toContain('<blockquote>');
});

const HEADED: readonly Case[] = [
  {
    what: 'that doesn’t ask',
    page: lines(
      '### I heard that ice floats',
      '',
      '1. Yes, everywhere',
      '2. No, it sinks',
      '',
      '**Answer: 1.** It is light.',
    ),
    questions: ['single-choice I heard that ice floats [YES, EVERYWHERE | No, it sinks] > It is light.'],
  },
  {
    what: 'whose sentence goes on below it',
    page: lines(
      '### May a shop then write to me:',
      '',
      '**Ice is sold out**',
      '',
      '1. Yes',
      '2. Only in summer',
      '3. No',
      '',
      '**Answer: 2.** It is light.',
    ),
    questions: [
      'single-choice May a shop then write to me: Ice is sold out [Yes | ONLY IN SUMMER | No] > It is light.',
    ],
  },
  {
    what: 'above a list in a list',
    page: lines(
      '### Which of these floats?',
      '',
      '1.  1.  iron',
      '    2.  ice',
      '',
      '**Answer: 2.** It is light.',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE] > It is light.'],
  },
  {
    what: 'of one word, as of a list of modes, is none',
    page: lines('## Levels', '', '1. low', '2. high', '', 'Answer: 1'),
    questions: [],
  },
  {
    what: 'above steps that are to be done is no choice',
    page: lines(
      '### Weighing ice',
      '',
      '1. Weigh a cube.',
      '2. Compute its volume.',
      '',
      '**Answer: 2.** It is light.',
    ),
    questions: [],
  },
];
runs('counted options with their key right below, and a heading', HEADED);

it('a quotation that is cut off explains the key it stands below', async () => {
  const choice = (number: number) =>
    `## Question ${number}\n\nWhich of these floats?\n\na) iron\nb) ice\n\n**Correct answer:** b\n\n> It is light, as they say, but...\n\n**Source:** a book\n\n`;
  const { lesson } = await read(`# Water\n\n${choice(1)}${choice(2)}`);
  expect(lesson.questions.map((one) => one.feedback !== undefined)).toEqual([true, true]);
});
