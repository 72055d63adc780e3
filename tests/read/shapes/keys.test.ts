/** Keys of lettered options, in more of the ways in which people write them. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const MARKS: readonly Case[] = [
  {
    what: 'bold below a question that says how many to choose',
    page: lines(
      '3. Which of them float? (Choose two.) <br>',
      '**A. ice** <br>',
      'B. iron <br>',
      '**C. wax** <br>',
    ),
    questions: ['multiple-choice Which of them float? (Choose two.) [ICE | iron | WAX]'],
  },
  {
    what: 'bold below words to be ended',
    page: lines('3. In water, ice is seen to:', '   **a) float**', '   b) sink', '   c) burn'),
    questions: ['single-choice In water, ice is seen to: [FLOAT | sink | burn]'],
  },
  {
    what: 'bold below words that don’t ask, where many others of the page are marked so',
    page: lines(
      ...['1. What floats?', '   a) iron', '   **b) ice**', '   c) lead', ''],
      ...['2. What sinks?', '   **a) iron**', '   b) ice', '   c) wax', ''],
      ...['3. Name what burns.', '   **a) wood**', '   b) ice', '   c) lead'],
    ),
    questions: [
      'single-choice What floats? [iron | ICE | lead]',
      'single-choice What sinks? [IRON | ice | wax]',
      'single-choice Name what burns. [WOOD | ice | lead]',
    ],
  },
  {
    what: 'a word inside the bold letters of the right one, which tells nothing afterwards',
    page: lines('What floats?', '', '- a) iron', '- **b) ice (correct answer)**', '- c) lead'),
    questions: ['single-choice What floats? [iron | ICE | lead]'],
  },
  {
    what: 'bold in the first of two steps marks nothing',
    page: lines('Do this.', '', '- a) **Put the ice in**', '- b) Watch it'),
    questions: [],
  },
];

const FOLDED: readonly Case[] = [
  {
    what: 'Italian words for a right answer, counted below a heading that says of what',
    page: lines(
      ...['1. **Che cosa galleggia?**  ', '    a) il ferro  ', '    b) il ghiaccio', ''],
      ...['2. **Che cosa affonda?**  ', '    a) il ferro  ', '    b) il sughero', ''],
      '### Risposte alle domande',
      '1. **Risposta corretta: b)** È leggero.',
      '2. **Risposta corretta: a)** È pesante.',
    ),
    questions: [
      'single-choice Che cosa galleggia? [il ferro | IL GHIACCIO] > È leggero.',
      'single-choice Che cosa affonda? [IL FERRO | il sughero] > È pesante.',
    ],
  },
  {
    what: 'drawn boxes below a lead, and an answer that begins with one of them',
    page: lines(
      '### Question 1',
      '',
      '```',
      'ice > water',
      '```',
      '',
      '**Result:**',
      '⬜ `it floats`',
      '⬜ `it sinks`',
      '',
      '<details><summary>Solution</summary>',
      '',
      '`it floats` → for it is light',
      '',
      '</details>',
    ),
    questions: ['single-choice ice > water Result: [IT FLOATS | it sinks] > for it is light'],
  },
  {
    what: 'numbers and letters in a fold that goes on to say how points count',
    page: lines(
      ...['1. **What floats?**', '   - A) iron', '   - B) ice', ''],
      ...['2. **It sinks in water:**', '   - A) iron', '   - B) ice', ''],
      ...['<details><summary>Show answers</summary>', '', '1. **B** - it is light', '2. **A**', ''],
      ...['**Scoring:**', '- 2: well done', '', '</details>'],
    ),
    questions: [
      'single-choice What floats? [iron | ICE] > it is light',
      'single-choice It sinks in water: [IRON | ice]',
    ],
    says: ['11:19 answer-orphan: No question stands before the answer “Show answers”.'],
  },
];

const BRACKETS: readonly Case[] = [
  {
    what: 'letters in brackets, one behind the other',
    page: lines('Which float?', '', '- a. ice', '- b. wax', '- c. iron', '', '**Answer:** (a)(b)'),
    questions: ['multiple-choice Which float? [ICE | WAX | iron]'],
  },
  {
    what: 'letters of which some are struck out give none',
    page: lines(
      ...['Which float?', '', '- a. ice', '- b. wax', '- c. iron', ''],
      ...[':::{dropdown} Answer', '(a)~~(c)~~(b)', ':::'],
    ),
    questions: ['open Which float? ice wax iron > (a)(c)(b)'],
    says: ['3:1 choice-without-key: No option of “Which float?” is marked as right.'],
  },
];

runs('keys: brackets', BRACKETS);

runs('keys: folds', FOLDED);

runs('keys: marks', MARKS);

const BELOW: readonly Case[] = [
  {
    what: 'the letter A, and an explanation in the next line',
    page: lines('What floats?', '', 'A) ice', 'B) iron', '**Answer:** A', '**Explanation:** It is light.'),
    questions: ['single-choice What floats? [ICE | iron] > Explanation: It is light.'],
  },
  {
    what: 'the letter A, and words that speak of the others',
    page: lines('What floats?', '', 'A) ice', 'B) iron', '', 'Answer: A. It is light. (B) is heavy.'),
    questions: ['single-choice What floats? [ICE | iron] > It is light. (B) is heavy.'],
  },
  {
    what: 'an option that begins with No',
    page: lines(
      'Does iron float?',
      '',
      '- a) Yes, always',
      '- b) No, it sinks',
      '',
      '**Answer: b) No, it sinks**',
    ),
    questions: ['single-choice Does iron float? [Yes, always | NO, IT SINKS]'],
  },
];

runs('keys: below', BELOW);

const QUIZ = lines(
  ...['**Q1.** What floats?', '', 'A) ice', 'B) iron', '', '---', ''],
  ...['**Q2.** What sinks?', '', 'A) ice', 'B) iron', 'C) lead', '', '---', ''],
);

const LISTS: readonly Case[] = [
  {
    what: 'a table with a sign behind some letters, and what each question is about',
    page: lines(
      QUIZ,
      ...['# Answer key, and topics', '', '## Part 1', ''],
      ...['| Q | Answer | Topic |', '|---|---|---|', '| Q1 | A |  |', '| Q2 | B, C ★ | Metals |'],
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron]',
      'multiple-choice Q2. What sinks? [ice | IRON | LEAD] > ★. Metals',
    ],
  },
  {
    what: 'a table with several numbers in a row',
    page: lines(
      QUIZ,
      '## Answer key',
      '',
      '| Q | A | Q | A |',
      '|---|---|---|---|',
      '| 1 | **A** | 2 | **B** |',
      '| 3 | **A** | 4 | **B** |',
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron]',
      'single-choice Q2. What sinks? [ice | IRON | lead]',
    ],
    says: ['20:1 answer-orphan: No question stands before the answer “Answer key”.'],
  },
];

runs('keys: lists', LISTS);

describe('a title that is the first question', () => {
  it('stays on the page, above its options', async () => {
    const { lesson } = await read(
      lines('#### 1. Ice ___ on water.', '', 'A. floats', 'B. sinks', '', '#### Ans: A'),
    );
    expect(lesson.questions.map(sketch)).toEqual(['single-choice 1. Ice ___ on water. [FLOATS | sinks]']);
  });
});

const ASKED = ['What floats?', 'Which sinks? **(Select ONE.)**', 'In summer ice ___.', 'What burns?'];
const OPTIONS = ['- A. ice', '- B. iron', '- C. wax'];

const NONE: readonly Case[] = [
  {
    what: 'a quiz whose key lies elsewhere is open, and whole',
    page: ASKED.map((asks, i) => lines(`**Q${i + 1}.** Look.`, '', asks, '', ...OPTIONS, '', '---', '')).join(
      '\n',
    ),
    questions: [
      'open Q1. Look. What floats? ice iron wax',
      'open Q2. Look. Which sinks? (Select ONE.) ice iron wax',
      'open Q3. Look. In summer ice ___. ice iron wax',
      'open Q4. Look. What burns? ice iron wax',
    ],
    says: ASKED.map(
      (asks, i) =>
        `${3 + 10 * i}:1 choice-without-key: No option of “Q${i + 1}. Look. ${asks.replace(/\*/g, '')}” is marked as right.`,
    ),
  },
  {
    what: 'parts of exercises are no options',
    page: ['1. Compute:', '2. Draw:', '3. Sort these.', '4. Weigh:', '5. Name:']
      .map((asks) => lines(asks, '', '   - a) ice', '   - b) iron', '   - c) wax', ''))
      .join('\n'),
    questions: ['Compute:', 'Draw:', 'Sort these.', 'Weigh:', 'Name:'].map(
      (asks) => `open ${asks} a) ice b) iron c) wax`,
    ),
  },
  {
    what: 'below headings that only count',
    page: [1, 2, 3, 4]
      .map((i) => lines(`### ${i} (2 points)`, '', 'Look.', '', 'In water you see it:', '', ...OPTIONS, ''))
      .join('\n'),
    questions: Array(4).fill('open Look. In water you see it: ice iron wax'),
    says: [1, 2, 3, 4].map(
      (i) =>
        `${10 * i - 5}:1 choice-without-key: No option of “Look. In water you see it:” is marked as right.`,
    ),
  },
];

runs('keys: none', NONE);

const KEY_LINES: readonly Case[] = [
  {
    what: 'in the line below the last item',
    page: lines('What floats?', '', '- A) ice', '- B) iron', '- C) lead', '**Answer: A**', 'It is light.'),
    questions: ['single-choice What floats? [ICE | iron | lead] > It is light.'],
  },
  {
    what: 'in the line below the last item of a list that stands in an item',
    page: lines(
      '1. What floats?',
      '   - a) ice',
      '   - b) iron',
      '   Answer: a',
      '',
      '2. What sinks?',
      '   - a) ice',
      '   - b) iron',
      '   Answer: b',
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'in the line below the last of several paragraphs',
    page: lines(
      'What floats?',
      '',
      'A. ice',
      '',
      'B. iron',
      '',
      'C. lead',
      'Answer: A',
      'Explanation: It is light.',
    ),
    questions: ['single-choice What floats? [ICE | iron | lead] > Explanation: It is light.'],
  },
  {
    what: 'below what tells to choose, which is no option',
    page: lines(
      '# Question 1',
      '',
      'What floats?',
      '',
      'Choose the correct answer',
      '',
      'A. ice',
      '',
      'B. iron',
      '',
      '**Answer**: B',
    ),
    questions: ['single-choice What floats? Choose the correct answer [ice | IRON]'],
  },
  {
    what: 'behind what explains it, in a fold',
    page: lines(
      'What floats?',
      '',
      '- A. ice',
      '- B. iron',
      '',
      '<details><summary>Response</summary>',
      '',
      '**Explanation:**',
      'It is light.',
      '',
      '**Answer:** A',
      '',
      '</details>',
    ),
    questions: ['single-choice What floats? [ICE | iron] > Explanation: It is light.'],
  },
  {
    what: 'several of them, in words',
    page: lines(
      'Which float? (Select two)',
      '',
      '- [ ] ice',
      '- [ ] iron',
      '- [ ] wax, cold',
      '',
      '**Answer:** ice, wax, cold',
      '',
      '**Explanation:** They are light.',
    ),
    questions: [
      'multiple-choice Which float? (Select two) [ICE | iron | WAX, COLD] > Explanation: They are light.',
    ],
  },
  {
    what: 'a sign, and reasons for each option below, which would tell it',
    page: lines(
      'What floats?',
      '',
      '- **A.** ice ✅',
      '- **B.** iron',
      '',
      '**Rationales:**',
      '- **A:** It is light.',
      '- **B:** It is heavy.',
    ),
    questions: ['single-choice What floats? [ICE | iron (It is heavy.)] > Rationales: A: It is light.'],
  },
  {
    what: 'in Japanese',
    page: lines(
      'どれが浮きますか？',
      '',
      'A) 氷',
      'B) 鉄',
      '',
      '解答: A) 氷',
      '',
      '解説:',
      '',
      '軽いからです。',
    ),
    questions: ['single-choice どれが浮きますか？ [氷 | 鉄] > 解説: 軽いからです。'],
  },
];

runs('keys: lines', KEY_LINES);

const EXPLAINED: readonly Case[] = [
  {
    what: 'paragraphs, in a section that says more',
    page: lines(
      QUIZ,
      ...['# ANSWER KEY — cover this section', '', '> Letters, and why.', ''],
      ...[
        '## Part 1',
        '**Q1 — A.** It is',
        '*light* and full of air.',
        '**Q2 — B.** It is heavy.',
        '',
        'Lead is, too.',
        '',
        '---',
        '',
        'The end.',
      ],
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron] > It is light and full of air.',
      'single-choice Q2. What sinks? [ice | IRON | lead] > It is heavy. Lead is, too.',
    ],
  },
  {
    what: 'a list whose items explain in further blocks',
    page: lines(
      QUIZ,
      '## Answers and explanations',
      '',
      '1. **A**',
      '',
      '   It is light.',
      '',
      '2. **B** – heavy.',
      '',
      '   - C sinks as well.',
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron] > It is light.',
      'single-choice Q2. What sinks? [ice | IRON | lead] > heavy. C sinks as well.',
    ],
  },
  {
    what: 'lines in bold or headings, each with what explains it below',
    page: lines(
      QUIZ,
      '## Answer key',
      '',
      '**1. A**',
      '',
      'It is light.',
      '',
      '### 2. B',
      '',
      'It is heavy.',
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron] > It is light.',
      'single-choice Q2. What sinks? [ice | IRON | lead] > It is heavy.',
    ],
  },
];

runs('keys: explained', EXPLAINED);

const SLIPS: readonly Case[] = [
  {
    what: 'an answer, a rule and the next heading that are indented into the last option',
    page: lines(
      ...[
        '### 1. What floats?',
        '- a) ice',
        '- b) iron',
        '',
        '  **Answer:** a) ice',
        '',
        '  ---',
        '',
        '  ### 2. What sinks?',
      ],
      ...['- a) ice', '- b) iron', '', '  **Answer:** b) iron'],
    ),
    questions: ['single-choice 1. What floats? [ICE | iron]', 'single-choice 2. What sinks? [ice | IRON]'],
  },
  {
    what: 'a heading that its options end',
    page: lines('### Ice floats mostly on', '', 'A. water', 'B. oil', '', '✅ **Answer:** A'),
    questions: ['single-choice Ice floats mostly on [WATER | oil]'],
  },
  {
    what: 'a fold of HTML, whose stars are no Markdown',
    page: lines(
      'What floats?',
      '',
      '- A. ice',
      '- B. iron',
      '<details>',
      '<summary>Show answer</summary>',
      '✅ **Ans: A**',
      '</details>',
    ),
    questions: ['single-choice What floats? [ICE | iron]'],
  },
  {
    what: 'several letters, each with its words',
    page: lines(
      'Which float? (Choose two.)',
      '',
      '- A. ice',
      '- B. iron',
      '- C. wax',
      '',
      'Answers: A. ice, C. wax',
    ),
    questions: ['multiple-choice Which float? (Choose two.) [ICE | iron | WAX]'],
  },
  {
    what: 'a question of three digits, which goes on in the next line of its paragraph',
    page: lines(
      '### 142. Ice lies in water.',
      'Which part of it is seen?',
      '',
      '- A. the top',
      '- B. all',
      '',
      'Answer: A',
    ),
    questions: ['single-choice 142. Ice lies in water. Which part of it is seen? [THE TOP | all]'],
  },
  {
    what: 'a cross behind the right one, where many are marked so',
    page: ['What floats?', 'What burns?', 'What is light?']
      .map((asks, i) => lines(`### ${i + 1}. ${asks}`, '- a) iron', '- b) wax X', '- c) lead', ''))
      .join('\n'),
    questions: ['1. What floats?', '2. What burns?', '3. What is light?'].map(
      (asks) => `single-choice ${asks} [iron | WAX | lead]`,
    ),
  },
  {
    what: 'an X that is a name',
    page: lines(
      'Which of them is a system? Answer: see below.',
      '',
      '- a) Linux',
      '- b) Mac OS X',
      '- c) Ice',
    ),
    questions: [],
  },
  {
    what: 'several may be chosen, though one is right',
    page: lines('Which float? (Select all that apply.)', '', '- A. ice', '- B. iron', '', 'Answer: A'),
    questions: ['multiple-choice Which float? (Select all that apply.) [ICE | iron]'],
  },
  {
    what: 'boxes below a cue, and below a sentence that follows the question',
    page: lines(
      'Ice is mostly made of [choose].',
      '',
      'Select one answer only.',
      '',
      '- [x] water',
      '- [ ] air',
      '',
      '## Which float? Each right answer is a part.',
      '',
      '- [x] ice',
      '- [ ] iron',
      '- [x] wax',
    ),
    questions: [
      'single-choice Ice is mostly made of [choose]. Select one answer only. [WATER | air]',
      'multiple-choice Which float? Each right answer is a part. [ICE | iron | WAX]',
    ],
  },
];

runs('keys: slips and signs', SLIPS);

const PLAIN: readonly Case[] = [
  {
    what: 'questions typed without empty lines',
    page: lines(
      ...[
        'Q1. What floats?',
        'a. ice',
        'b. iron',
        'Answer: a',
        'Q2. What sinks?',
        'a. ice',
        'b. iron',
        'Answer: b',
      ],
      ...['Q3. What burns,', 'and how?', 'a. wood', 'b. iron', 'Answer: a'],
    ),
    questions: [
      'single-choice Q1. What floats? [ICE | iron]',
      'single-choice Q2. What sinks? [ice | IRON]',
      'single-choice Q3. What burns, and how? [WOOD | iron]',
    ],
  },
  {
    what: 'with their keys at the end, below a line by itself',
    page: lines(
      ...[
        'Question 1',
        'What floats?',
        'A. ice',
        'B. iron',
        'Question 2',
        'What sinks?',
        'A. ice',
        'B. iron',
      ],
      ...['Question 3', 'What burns?', 'A. wood', 'B. iron', 'Correct answers', '1. A', '2. B', '3. A'],
    ),
    questions: [
      'single-choice Question 1 What floats? [ICE | iron]',
      'single-choice Question 2 What sinks? [ice | IRON]',
      'single-choice Question 3 What burns? [WOOD | iron]',
    ],
  },
  {
    what: 'options that are wrapped into several lines',
    page: lines('What floats?', 'A. ice, which is', 'lighter than water', 'B. iron,', 'C. wax', 'Answer: A'),
    questions: ['single-choice What floats? [ICE, WHICH IS LIGHTER THAN WATER | iron, | wax]'],
  },
  {
    what: 'options of which the last is wrapped, too',
    page: lines(
      'What floats?',
      ...[
        'A. ice',
        'B. iron, which is much heavier than all of the water that',
        'it would have to push aside',
        'Answer: A',
      ],
    ),
    questions: [
      'single-choice What floats? [ICE | iron, which is much heavier than all of the water that it would have to push aside]',
    ],
  },
  {
    what: 'a letter by itself, below a rule',
    page: lines(
      '### Q1: Ice floats.',
      '',
      '- A: True',
      '- B: False',
      '- C: Nobody knows',
      '',
      '---',
      'A',
      '',
      '### Q2: Iron sinks.',
      '',
      '- A: True',
      '- B: False',
      '',
      'A',
    ),
    questions: [
      'single-choice Q1: Ice floats. [TRUE | False | Nobody knows]',
      'true-false Q2: Iron sinks. [true]',
    ],
  },
  {
    what: 'below a heading that speaks of answers among other words',
    page: lines(
      ...[1, 2, 3].map((i) => lines(`**Q${i}.** What floats on ${i} l?`, '', 'A) ice', 'B) iron', '')),
      '## 🔑 Official answers and how to count',
      '',
      '| Q# | Ans. | Why |',
      '|---|---|---|',
      '| 1 | A | light |',
      '| 2 | A | light |',
      '| 3 | A | light |',
    ),
    questions: [1, 2, 3].map((i) => `single-choice Q${i}. What floats on ${i} l? [ICE | iron] > light`),
  },
  {
    what: 'numbered headings of a quiz whose key lies elsewhere',
    page: [1, 2, 3, 4]
      .map((i) => lines(`### Q${i}: Ice stands for`, '', '- A: water', '- B: air', '- C: iron', ''))
      .join('\n'),
    questions: [1, 2, 3, 4].map((i) => `open Q${i}: Ice stands for water air iron`),
    says: [1, 2, 3, 4].map(
      (i) => `${6 * i - 3}:5 choice-without-key: No option of “Q${i}: Ice stands for” is marked as right.`,
    ),
  },
];

runs('keys: plain pages', PLAIN);

const without = (words: string, line: number, column = 1): string =>
  `${line}:${column} choice-without-key: No option of “${words}” is marked as right.`;

const UNTOLD: readonly Case[] = [
  {
    what: 'a place for the answer that is empty',
    page: lines(
      ...['**1. What floats?**', '', 'A) ice', 'B) iron', '', 'Answer:', ''],
      ...['**2. In water, iron**', '', 'A) sinks', 'B) floats', '', '**Your answer:** ____'],
    ),
    questions: ['open 1. What floats? ice iron', 'open 2. In water, iron sinks floats'],
    says: [without('1. What floats?', 3, 3), without('2. In water, iron', 10, 3)],
  },
  {
    what: 'such a place in the line below the last option, in the items of a list',
    page: lines(
      ...['1. What floats?', '   - a) ice', '   - b) iron', '   Answer:', ''],
      ...['2. What sinks?', '   - a) ice', '   - b) iron', '   Answer: ___'],
    ),
    questions: ['open What floats? ice iron', 'open What sinks? ice iron'],
    says: [without('What floats?', 3, 4), without('What sinks?', 8, 4)],
  },
  {
    what: 'such a place, and the keys at the end',
    page: lines(
      ...['1. What floats?', '', 'A) ice', 'B) iron', '', 'Answer: ____', ''],
      ...['2. What sinks?', '', 'A) ice', 'B) iron', '', 'Answer: ____', ''],
      ...['## Answer key', '', '1. A', '2. B'],
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'statements to be ended, in a quiz',
    page: lines(
      ...['1. Ice is made of:', '', 'A. water', 'B. air', 'C. iron', ''],
      ...['2. Iron is found in:', '', 'A. water', 'B. air', 'C. ore', ''],
      ...['3. Wood comes from:', '', 'A. water', 'B. trees', 'C. iron', ''],
      ...['4. What floats?', '', 'A. water', 'B. wood', 'C. iron'],
    ),
    questions: [
      'open Ice is made of: water air iron',
      'open Iron is found in: water air ore',
      'open Wood comes from: water trees iron',
      'open What floats? water wood iron',
    ],
    says: [
      without('Ice is made of:', 3, 4),
      without('Iron is found in:', 9, 4),
      without('Wood comes from:', 15, 4),
      without('What floats?', 21, 4),
    ],
  },
];

runs('keys: untold', UNTOLD);

const ODD: readonly Case[] = [
  {
    what: 'brackets around letters and the word, in a quotation',
    page: lines(
      ...['> What floats?', '>', '> (A): ice', '> (B): iron', '>', '> (Correct): A', ''],
      ...['> What sinks?', '> (A): ice', '> (B): iron', '> (Correct): B'],
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'a letter by itself, and dashes behind it',
    page: lines(
      ...['What floats?', 'A. iron', 'B. ice', 'B---', ''],
      ...['What sinks?', '', 'A. iron', 'B. ice', '', 'A ---'],
    ),
    questions: ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice]'],
  },
  {
    what: 'a letter that is mistyped, among its neighbours',
    page: lines(
      ...['What floats?', 'A) ice', 'B) iron', ') lead', 'D) gold', 'Answer: A', ''],
      ...['What sinks?', '', 'A) ice', '3) iron', 'C) wax', 'Answer: B', ''],
      ...['What burns?', 'A) ice', 'B) iron', ') wood', 'Answer: C'],
    ),
    questions: [
      'single-choice What floats? [ICE | iron | lead | gold]',
      'single-choice What sinks? [ice | IRON | wax]',
      'single-choice What burns? [ice | iron | WOOD]',
    ],
  },
  {
    what: 'ticks behind the ticked options, which would tell them',
    page: lines(
      ...['Which float?', '', '- [x] ice ✅', '- [ ] iron', '- [x] wax ✅', ''],
      ...['What sinks?', '', '- [ ] ice ❌', '- [x] iron'],
    ),
    questions: ['multiple-choice Which float? [ICE | iron | WAX]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'boxes without a space before them',
    page: lines('What floats?', '', '-[x] ice', '-[ ] iron'),
    questions: ['single-choice What floats? [ICE | iron]'],
  },
  {
    what: 'a plus before the right one, in a block of changes',
    page: lines(
      ...['1. What floats?', '', '```diff', '+ a) ice', '', '- b) iron', '```', ''],
      ...['2. What sinks?', '', '```diff', '- a) ice', '+ b) iron', '```'],
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'a small ring behind the right one, where many are marked so',
    page: ['What floats?', 'What burns?', 'What is light?']
      .map((asks, i) => lines(`**Task ${i + 1}:**`, asks, '1. iron', '2. wax °', '3. lead', '', '---', ''))
      .join('\n'),
    questions: ['What floats?', 'What burns?', 'What is light?'].map(
      (asks, i) => `single-choice Task ${i + 1}: ${asks} [iron | WAX | lead]`,
    ),
  },
  {
    what: 'options in the rows of a table with several columns',
    page: lines(
      ...['How do they behave?', '', '| In water | In fire |', '|---|---|'],
      ...['| A. floats | melts |', '| B. sinks | burns |', '', '**Correct answer:** A'],
    ),
    questions: ['single-choice How do they behave? [FLOATS, MELTS | sinks, burns]'],
  },
  {
    what: 'options that are programs below their letters, the first below its title',
    page: lines(
      ...[
        'What prints ice?',
        '',
        '**Options:**',
        'A.',
        '```',
        'print(ice)',
        '```',
        'B.',
        '```',
        'ice',
        '```',
      ],
      ...['', '**Correct answer:** A'],
    ),
    questions: ['single-choice What prints ice? [PRINT(ICE) | ice]'],
  },
  {
    what: 'headings that say the number, and what is right',
    page: lines(
      ...[
        '## Part 1',
        '',
        '**Question 1:** What floats?',
        '',
        '- A) ice',
        '- B) iron',
        '',
        '**Your answer:** ___',
        '',
        '---',
        '',
      ],
      ...[
        '**Question 2:** Which sink?',
        '',
        '- A) ice',
        '- B) iron',
        '- C) lead',
        '',
        '**Your answer:** ___',
        '',
      ],
      ...['# Quiz answers & explanations', '', '## Part 1', '', '### Question 1: Answer - A) ice', ''],
      ...[
        '**Explanation:**',
        '',
        '- A) It is light.',
        '- B) Is it? Yes.',
        '',
        '**Source:** a lake',
        '',
        'More.',
        '',
      ],
      ...['---', '', '### Question 2: Answer - B and C', '', 'They are heavy.'],
    ),
    questions: [
      'single-choice Question 1: What floats? [ICE | iron (Is it? Yes.)] > Explanation: A) It is light. Source: a lake More.',
      'multiple-choice Question 2: Which sink? [ice | IRON | LEAD] > They are heavy.',
    ],
  },
  {
    what: 'a heading that goes on what a numbered one began',
    page: lines(
      ...['#### Q15. Look at this:', '', '```', 'ice', '```', '', '#### What does it print?', ''],
      ...[
        '- [ ] iron',
        '- [x] ice',
        '',
        '#### Q16. It is cold.',
        '#### What sinks?',
        '- [ ] ice',
        '- [x] iron ✅',
      ],
    ),
    questions: [
      'single-choice Q15. Look at this: ice What does it print? [iron | ICE]',
      'single-choice Q16. It is cold. What sinks? [ice | IRON]',
    ],
  },
  {
    what: 'an answer below the table of a question that names no option, with all that explains it',
    page: lines(
      ...[
        '## Question 4',
        '',
        '**Question:**',
        'Match each.',
        '',
        '| Ice | |',
        '|---|---|',
        '| Iron | |',
        '',
      ],
      ...[
        '**Correct answers:** B, C',
        '',
        '**Explanation:**',
        '- It is light.',
        '',
        'It sinks.',
        '',
        '---',
        '',
      ],
      ...[
        '## Question 5',
        '',
        'Put in order:',
        '',
        '- ice',
        '- steam',
        '',
        '**Correct Answer Order:** B, A',
        '',
      ],
      ...['---', '', 'The end.'],
    ),
    questions: [
      'open Question: Match each. Ice Iron > B, C Explanation: It is light. It sinks.',
      'open Put in order: ice steam > B, A',
    ],
  },
  {
    what: 'a list of them counts on right below the name of its part',
    page: [
      ...['## Part A: Ice', '', '1. What floats?', '   a) ice', '   b) iron', ''],
      ...['2. What sinks?', '   a) wax', '   b) lead', '', '## Part B: Steam', ''],
      ...['3. Steam is:', '   a) wet', '   b) hot', '', '4. What rises?', '   a) steam', '   b) lead', ''],
      ...['## Answer key', '', '**Part A: Ice**', '1. a) ice', '2. b) lead', ''],
      ...['**Part B: Steam**', '3. b) hot', '4. a) steam'],
    ].join('\n'),
    questions: [
      'single-choice What floats? [ICE | iron]',
      'single-choice What sinks? [wax | LEAD]',
      'single-choice Steam is: [wet | HOT]',
      'single-choice What rises? [STEAM | lead]',
    ],
  },
  {
    what: 'what explains a key ends before words that ask about code, and offer something',
    page: [
      ...['**Question**: For any number, this is:', '', '```', 'x == -x', '```', ''],
      ...['1. true', '2. false', '3. sometimes', '', '**Answer**: 3: for zero', ''],
      ...['**Question**: For any number, this is:', '', '```', 'x == x', '```', ''],
      ...['1. true', '2. false', '3. sometimes', '', '**Answer**: 1.', ''],
    ].join('\n'),
    questions: [
      'single-choice Question: For any number, this is: x == -x [true | false | SOMETIMES] > for zero',
      'single-choice Question: For any number, this is: x == x [TRUE | false | sometimes]',
    ],
  },
];

runs('keys: odd ways', ODD);

it('words that stand bare among lettered items of a list in HTML stay', async () => {
  const page = 'What floats?\n\n<ul><li>A) ice</li> or nothing at all <li>B) iron</li></ul>\n\nMore.\n';
  const { html, lesson } = await read(page);
  expect(html + JSON.stringify(lesson.questions)).toContain('or nothing at all');
});

describe('keys: what an answer says above a list of letters', () => {
  it.each(['**Correct answer:** it floats', '**Solution.** It floats.', 'Lösung: Es schwimmt.'])(
    '%s is no title of theirs, and is not lost',
    async (words) => {
      const { html, lesson } = await read(`# Water\n\nOf ice.\n\n${words}\n\n1. a\n2. b\n3. c\n`);
      expect(html + JSON.stringify(lesson.questions)).toMatch(/it floats|Es schwimmt/i);
    },
  );

  it('is told where their first line was taken as an answer', async () => {
    const { html, lesson } = await read(
      '# T\n\n**Exercise 1**\n\nDefine it.\n\n#### Solution\n\nThus.\n\n1-b, 2-a\n\n**What is sleet?**\nRain and snow.\n\n1. Sleet ___ here.\n2. Hail ___.\n3. Fog ___.\n\nRisposta: ice\n',
    );
    expect(html + JSON.stringify(lesson.questions)).toContain('Rain and snow');
  });
});

describe('what explains a key ends where the next question begins', () => {
  const first = 'What floats?\n\n- iron\n- ice\n\n**Answer:** ice\n\nIt is light.\n\n';

  it.each([
    ['Ice is made of', '- iron\n- water\n\nAnswer: water'],
    ['**Domanda 2:**\nChe cosa stampa:', '```\nprint(1)\n```\n\n- [ ] iron\n- [x] water'],
    ['**Frage 2**\n\nEis besteht aus', 'A) iron\nB) water\n\nAntwort: B'],
  ])('%j', async (asked, options) => {
    const { lesson } = await read(`# Ice\n\n${first}${asked}\n\n${options}\n`);
    expect(lesson.questions.map((one) => sketch(one).replace(/^.*(?=\[)/s, ''))).toEqual([
      '[iron | ICE] > It is light.',
      '[iron | WATER]',
    ]);
  });
});

it('a list that no key follows in the words of one of its points is none of options', async () => {
  const { lesson } = await read(
    '# Ice\n\nOn the table lie\n\n- iron\n- ice\n\n✅ Take one.\n\nAnswer: nobody knows.\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});

const choices = (first: number): string =>
  [
    `**${first}.** What floats?`,
    'A) ice\nB) iron',
    `**${first + 1}.** Ice ____.`,
    'A) sinks\nB) floats',
  ].join('\n\n');
const FLOATS = 'What floats? [ICE | iron]';
const SINKS = 'Ice ____. [sinks | FLOATS]';

describe('keys of the parts of a test', () => {
  it.each([1, 3])(
    'below the titles of these, counted from %i on, the first of which is no key',
    async (from) => {
      const keys = (first: number): string => `${first}. A) ice\n${first + 1}. B) floats`;
      const { html, lesson } = await read(
        `# Ice\n\n## A. Choices\n\n${choices(1)}\n\n## B. Others\n\n${choices(from)}\n\n## Answers\n\n**A. Choices**\n\n${keys(1)}\n\n**B. Others**\n\n${keys(from)}\n`,
      );
      expect(lesson.questions.map((one) => sketch(one).replace(/^single-choice (?:\d\. )?/, ''))).toEqual([
        FLOATS,
        SINKS,
        FLOATS,
        SINKS,
      ]);
      expect(html).not.toContain('B) floats');
    },
  );

  it('among what answers its other parts, which stays', async () => {
    const { html, lesson } = await read(
      `# Ice\n\n## Part one\n\n1. Say why ice floats.\n\n## Part two\n\n${choices(1)}\n\n## Answer key / Ответы\n\n### Part one\n\n**A. Words:**\n1. For its weight\n2. So it is\n\n### Part two\n\n**B. Choices:**\n1. A) ice\n2. B) floats\n`,
    );
    expect(lesson.questions.map((one) => sketch(one)).filter((one) => /^single/.test(one))).toEqual([
      `single-choice 1. ${FLOATS}`,
      `single-choice 2. ${SINKS}`,
    ]);
    expect(html).toContain('For its weight');
    expect(html).not.toContain('B) floats');
  });
});

it.each(['Answer: B', '**Lösung:** b) floats', '<details><summary>Answer</summary>\n\nB\n\n</details>'])(
  'a blank above lettered options is no gap to be filled: %j',
  async (key) => {
    const { lesson } = await read(
      `# Ice\n\n1. Ice ____ on water.\n   A) sinks\n   B) floats\n\n   ${key.replaceAll('\n', '\n   ')}\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['single-choice Ice ____ on water. [sinks | FLOATS]']);
  },
);

describe('each part of a page with a line of letters of its own', () => {
  const OFFERS = 'A) dust\nB) ice\nC) iron';
  const part = (title: string, count: number, keys: string, offers = OFFERS): string =>
    `## ${title}\n\n${Array.from({ length: count }, (_, i) => `### ${i + 1}) Which is the ${title} one of ${i + 1}?\n\n${offers}`).join('\n\n')}\n\n### ✔️ **Gabarito — ${title}**\n**${keys}**`;

  it.each(['B, C|A, B', 'B C|A B', 'B - C|A - B'])('%s', async (lines) => {
    const [easy, hard] = lines.split('|');
    const { lesson } = await read(`# Ice\n\n${part('easy', 2, easy!)}\n\n${part('hard', 2, hard!)}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1) Which is the easy one of 1? [dust | ICE | iron]',
      'single-choice 2) Which is the easy one of 2? [dust | ice | IRON]',
      'single-choice 1) Which is the hard one of 1? [DUST | ice | iron]',
      'single-choice 2) Which is the hard one of 2? [dust | ICE | iron]',
    ]);
  });

  it('whose they are, nobody can tell where one has too few letters', async () => {
    const { lesson } = await read(`# Ice\n\n${part('easy', 3, 'B, C')}\n\n${part('hard', 2, 'A, B')}\n`);
    expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
  });
});

it('a line of letters that counts other questions than these gives none a key', async () => {
  const offers = '- A) ice\n- B) iron';
  const { lesson } = await read(
    `# Ice\n\n**1.** Which floats?\n\n${offers}\n\n**2.** Draw ice.\n\n**3.** Which burns?\n\n${offers}\n\n**4.** Which melts?\n\n${offers}\n\n### Answer key\n\nA, B, A\n`,
  );
  expect(lesson.questions.filter(({ kind }) => kind === 'single-choice')).toEqual([]);
});

describe('keys of questions that count by their part', () => {
  const offers = 'a) ice  \nb) iron';
  const asked = `## 1. Water\n\n**1.1** Which floats?  \n${offers}\n\n**1.2** Which sinks?  \n${offers}\n\n## 2. Fire\n\n**2.1** Which melts?  \n${offers}\n\n**2.2** Which shines?  \n${offers}\n`;

  it.each([
    [
      'below the name of each part',
      '**1. Water**  \n1.1) **a) ice** — So it does.  \n1.2) **b) iron**\n\n**2. Fire**  \n2.1) **a) ice**  \n2.2) **b) iron**',
    ],
    ['in one list', '1.1 a, 1.2 b, 2.1 a, 2.2 b'],
    ['a line each', '1.1: a) ice\n\n1.2: b) iron\n\n2.1: a) ice\n\n2.2: b) iron'],
    ['in a table', '| Question | Answer |\n|-|-|\n| 1.1 | a |\n| 1.2 | b |\n| 2.1 | a |\n| 2.2 | b |'],
  ])('%s', async (_, keys) => {
    const { lesson } = await read(`# Ice\n\n${asked}\n## Answers\n\n${keys}\n`);
    expect(lesson.questions.map((one) => sketch(one).replace(' > So it does.', ''))).toEqual([
      'single-choice 1.1 Which floats? [ICE | iron]',
      'single-choice 1.2 Which sinks? [ice | IRON]',
      'single-choice 2.1 Which melts? [ICE | iron]',
      'single-choice 2.2 Which shines? [ice | IRON]',
    ]);
  });
});

it('a line in bold that ends in a break calls the keys below it', async () => {
  const { lesson } = await read(
    '# Ice\n\n**1.** Which floats?  \na) ice  \nb) iron\n\n**2.** Which sinks?  \na) ice  \nb) iron\n\n## Answers\n\n**Water**<br>\n1) a — It is light.<br>\n2) b\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice 1. Which floats? [ICE | iron] > It is light.',
    'single-choice 2. Which sinks? [ice | IRON]',
  ]);
});

it.each([1, 16])(
  'a list of as many keys as there are choices answers them in their order, though it counts from %j',
  async (first) => {
    const offers = 'A) ice\n\nB) iron';
    const { lesson } = await read(
      `# Ice\n\n## Choices\n\n1. Which floats?\n\n${offers}\n\n2. Which sinks?\n\n${offers}\n\n3. Which melts?\n\n${offers}\n\n## Answer key\n\n${first}. a\n${first + 1}. b\n${first + 2}. a\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice Which floats? [ICE | iron]',
      'single-choice Which sinks? [ice | IRON]',
      'single-choice Which melts? [ICE | iron]',
    ]);
  },
);

it('the next question’s name, in bold by itself, explains no key and ends a list of answers', async () => {
  const one = (stem: string, options: readonly string[], right: number) =>
    [
      `__Practice Question__\n\n${stem}`,
      options.map((words, i) => `${'ABC'[i]}. ${words}`).join('  \n'),
      '__Suggested Answers__',
      options.map((_, i) => `- ${'ABC'[i]}${i === right ? ' - Correct' : ''}`).join('\n'),
    ].join('\n\n');
  const page = `# Ice\n\n${one('What floats?', ['iron', 'ice', 'lead'], 1)}\n\n${one('What burns?', ['straw', 'clay', 'salt'], 0)}\n`;
  const { lesson, html: shown } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^single-choice .*What floats\? \[iron \| ICE \| lead\](?!.*Practice)/),
    expect.stringMatching(/^single-choice .*What burns\? \[STRAW \| clay \| salt\]/),
  ]);
  expect(shown).not.toContain('Correct');
});

it('a list of options whose first is ticked is no key of those above it', async () => {
  const offers = [
    ['ice', 'floats', 'sinks', 'burns'],
    ['iron', 'sinks', 'floats', 'melts'],
    ['straw', 'burns', 'sinks', 'shines'],
    ['lead', 'shines', 'burns', 'sinks'],
    ['wax', 'melts', 'sinks', 'rings'],
  ] as const;
  const right = [1, 0, 0, 2, 0];
  const page = offers
    .map(
      ([stem, ...options], i) =>
        `**${i + 1}. What does ${stem} do:**\n${options.map((one, n) => `- ${n === right[i] ? '☑' : '☐'} ${'abc'[n]}. ${one}`).join('\n')}`,
    )
    .join('\n\n');
  const { lesson } = await read(`# Quiz\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual(
    offers.map(
      ([stem, ...options], i) =>
        `single-choice ${i + 1}. What does ${stem} do: [${options.map((one, n) => (n === right[i] ? one.toUpperCase() : one)).join(' | ')}]`,
    ),
  );
});

it.each([
  ['in paragraphs', 'a) Correta. É leve.\n\nb) Incorreta. É pesado.\n\nc) Correta. É leve.'],
  ['in points', '- a) Correta. É leve.\n- b) Incorreta. É pesado.\n- c) Correta. É leve.'],
  ['in Italian', 'a) Corretta. È leggero.\n\nb) Sbagliata. È pesante.\n\nc) Giusta. Anche lei.'],
])('options that are judged one by one are no parts, %s', async (_, told) => {
  const page = `# T\n\n## Questão 1\n\n**Enunciado:** Sobre o que flutua:\n\na) O gelo flutua.\nb) O ferro flutua.\nc) A cera flutua.\n\n:::{dropdown} Resposta\n${told}\n:::\n`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^multiple-choice .*\[O GELO FLUTUA\. \| O ferro flutua\. \| A CERA FLUTUA\.\]/),
  ]);
});

it('what a heading tells right above the one that asks is asked with it', async () => {
  const one = (case_: string, asked: string, options: readonly string[]) =>
    `### ${case_}\n\n### ${asked}\n\n${options.map((words, i) => (i === 0 ? `- **${words}**` : `- ~~${words}~~`)).join('\n')}\n\n---\n`;
  const first = '1) A ship carries ice from the north to a port that lies on the equator.';
  const second = '2) Another one carries iron to the same port, and comes back with straw.';
  const { lesson } = await read(
    `# Quiz\n\n${one(first, 'What melts on its way?', ['ice', 'iron'])}\n${one(second, 'What burns on its way?', ['straw', 'iron'])}`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining(`${first} What melts on its way? [ICE | iron]`),
    expect.stringContaining(`${second} What burns on its way? [STRAW | iron]`),
  ]);
});
