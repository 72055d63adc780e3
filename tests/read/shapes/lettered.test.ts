/** Lettered options with a key beside them. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const FORMS: readonly Case[] = [
  ...['→ Ice is light.', 'Not A, since iron sinks.', 'None of the others is ice.'].map(
    (reason): Case => ({
      what: `a key, and why on the next line: ${reason}`,
      page: lines(
        'Which of these floats?',
        '',
        'A) iron  ',
        'B) ice',
        '',
        '> **Answer: B**  ',
        `> ${reason}`,
      ),
      questions: [`single-choice Which of these floats? [iron | ICE] > ${reason}`],
    }),
  ),
  {
    what: 'a list',
    page: lines('Which of these floats?', '', '- A: iron', '- B: ice', '', 'Answer: B'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
    explains: [
      '3:1 question-found: “Which of these floats?” is taken for a question: a key tells which lettered options are right.',
    ],
  },
  ...['Explicación de distractores:', 'Why the others are wrong:', '**Explanation:**'].map((title) => ({
    what: `a list that tells of the other options, between them and the key: ${title}`,
    page: lines(
      ...['Which of these floats?', '', 'A) iron', 'B) ice', 'C) lead', '', title, ''],
      ...['- A) iron is heavy.', '- C) lead is heavier.', '', '**Correct answer:** B) ice'],
    ),
    questions: [
      'single-choice Which of these floats? [iron (iron is heavy.) | ICE | lead (lead is heavier.)]',
    ],
  })),
  ...['Options:', '**Choices**', '### Opciones', '#### Antwortmöglichkeiten:'].map((title) => ({
    what: `options that have a title below what asks: ${title}`,
    page: lines(
      '## Q1',
      '',
      'Which of these floats?',
      '',
      title,
      '',
      '- A) iron',
      '- B) ice',
      '',
      'Answer: B',
    ),
    questions: [expect.stringMatching(/^single-choice Which of these floats\?.* \[iron \| ICE\]$/)],
  })),
  ...['[✅] ice', '(✓) ice', '✅ ice', '[ ✔ ] ice'].map((right) => ({
    what: `a sign in brackets, which leaves with them: ${right}`,
    page: lines('**Which of these floats?**', '', '- iron', `- ${right}`, '- lead'),
    questions: ['single-choice Which of these floats? [iron | ICE | lead]'],
  })),
  {
    what: 'a rule between them and the key',
    page: lines(
      'Which of these floats?',
      '',
      '- A) iron',
      '- B) ice',
      '',
      '---',
      '',
      '**Correct answer:** B',
      '',
      'After.',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE] > After.'],
  },
  {
    what: 'no list that only tells of some by their letters',
    page: lines(
      'Which of these floats? As said:',
      '',
      '- A) iron sinks.',
      '- C) lead sinks.',
      '',
      'Answer: B) ice',
    ),
    questions: [],
  },
  {
    what: 'the lines of one paragraph, its question first',
    page: lines('Which of these floats?', 'A) iron', 'B) ice', 'C) lead', '', 'Answer: B'),
    questions: ['single-choice Which of these floats? [iron | ICE | lead]'],
  },
  {
    what: 'a block of code, with its key and what explains it, with or without what asks',
    page: lines(
      'Which of these floats?',
      '',
      '```',
      'A) iron',
      'B) ice',
      '',
      'Answer: B',
      'It is light.',
      '```',
      '',
      '```text',
      '2. Which of these sinks?',
      'A) iron',
      'B) ice',
      'Answer: A) iron',
      '```',
    ),
    questions: [
      'single-choice Which of these floats? [iron | ICE] > It is light.',
      'single-choice 2. Which of these sinks? [IRON | ice]',
    ],
  },
  {
    what: 'a block of code, with an option that goes on in a line set in below it',
    page: lines(
      'Why does ice float?',
      '',
      '```',
      'A) It is cold',
      'B) It takes more room than',
      '   the water that it was',
      'C) It is white',
      '```',
      '**Soln: B**',
    ),
    questions: [
      'single-choice Why does ice float? [It is cold | IT TAKES MORE ROOM THAN THE WATER THAT IT WAS | It is white]',
    ],
  },
  {
    what: 'blocks of code below items that ask, with the key of each in it',
    page: ['iron', 'lead', 'zinc']
      .map((one) => `- Which of these is light?\n\n\`\`\`\nA) ${one}\nB) ice\nAnswer: B) ice\n\`\`\`\n\n`)
      .join(''),
    questions: ['iron', 'lead', 'zinc'].map((one) => `single-choice Which of these is light? [${one} | ICE]`),
  },
  {
    what: 'one line',
    page: lines('Which of these floats?', '', 'A) iron B) *ice* C) lead', '', 'Answer: B'),
    questions: ['single-choice Which of these floats? [iron | ICE | lead]'],
  },
  {
    what: 'the line of the question itself',
    page: lines('1. Which floats? (a) iron (b) ice', '', '   Answer: b'),
    questions: ['single-choice Which floats? [iron | ICE]'],
  },
  {
    what: 'a list without letters, of which the key says one again',
    page: lines(
      'Which of these floats?',
      '',
      '- iron',
      '- ice',
      '',
      'Answer: ice',
      '',
      'Explanation: it is light.',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE] > Explanation: it is light.'],
  },
  {
    what: 'lines and paragraphs without letters, of which the key says one again',
    page: lines(
      'Which of these floats?',
      '',
      'Iron.  ',
      'Ice.  ',
      'Correct: Ice.',
      '',
      'Which of these sinks?',
      '',
      'Iron.',
      '',
      'Ice.',
      '',
      '**Answer:** Iron.',
    ),
    questions: [
      'single-choice Which of these floats? [Iron. | ICE.]',
      'single-choice Which of these sinks? [IRON. | Ice.]',
    ],
  },
  {
    what: 'Greek letters in a formula that a key in Latin letters says once more',
    page: lines(
      'How far does the ice slide?',
      '',
      '- A) v cos(2θ)/g',
      '- B) v sin(2θ)/g',
      '',
      '**Answer:** B) v sin(2θ)/g',
      '',
      'How high?',
      '',
      '- A) v α',
      '- B) v β',
      '',
      '<details><summary>Answer</summary>\n\n**A) v α** – as long as it rises.\n\n</details>',
    ),
    questions: [
      'single-choice How far does the ice slide? [v cos(2θ)/g | V SIN(2Θ)/G]',
      'single-choice How high? [V Α | v β] > as long as it rises.',
    ],
  },
  {
    what: 'letters of other scripts, and signs in full width',
    page: lines(
      'Which floats?',
      '',
      '- а) iron',
      '- б) ice',
      '',
      'Answer: Б',
      '',
      'Which sinks?',
      '',
      'α) iron',
      'β) ice',
      '',
      'Answer: α',
      '',
      'Which floats on water?',
      '',
      'Ａ．iron  ',
      'Ｂ．ice',
      '',
      '答案：Ｂ',
      '',
      'Which of both floats?',
      '',
      '（A）iron  ',
      '（B）ice',
      '',
      '答案：B',
      '',
      'And this?',
      '',
      'A、iron  ',
      'B、ice',
      '',
      'Answer: A',
    ),
    questions: [
      'single-choice Which floats? [iron | ICE]',
      'single-choice Which sinks? [IRON | ice]',
      'single-choice Which floats on water? [iron | ICE]',
      'single-choice Which of both floats? [iron | ICE]',
      'single-choice And this? [IRON | ice]',
    ],
  },
  {
    what: 'one list of keys for two series that each count from 1',
    page: lines(
      '## One',
      '',
      '1. What floats?',
      '',
      '   - a) ice',
      '   - b) iron',
      '',
      '## Two',
      '',
      '1. What sinks?',
      '',
      '   - a) ice',
      '   - b) iron',
      '',
      '## Answers',
      '',
      '| No. | Key |',
      '| --- | --- |',
      '| 1 | a |',
      '| 1 | b |',
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'numbers in the source, letters in the key',
    page: lines(
      '#### 1. Which floats?',
      '',
      '<div class="upper-alpha" markdown>',
      '1. Iron',
      '2. Ice',
      '</div>',
      '',
      '<details><summary>Show Answer</summary>',
      '',
      'The correct answer is **B**. It is light.',
      '',
      '</details>',
    ),
    questions: ['single-choice 1. Which floats? [Iron | ICE] > It is light.'],
  },
  {
    what: 'numbers in the source, small letters in the key, that stand apart',
    page: lines(
      ...['**1. Which floats?**', '', '1. Iron', '2. Ice', '', 'Answer: (b). Ice. It is light.', ''],
      ...['**2. Which sinks?**', '', '1. Iron', '2. Ice', '', 'Réponse : a', ''],
      ...['**3. Which melts?**', '', '1. Iron', '2. Ice', '', '> Lösung: b) Ice', ''],
      ...['**4. It is made ___ wood.**', '', '1. of', '2. in', '3. a', '', 'Answer: a'],
    ),
    questions: [
      'single-choice 1. Which floats? [Iron | ICE] > It is light.',
      'single-choice 2. Which sinks? [IRON | Ice]',
      'single-choice 3. Which melts? [Iron | ICE]',
      'single-choice 4. It is made ___ wood. [of | in | A]',
    ],
  },
  {
    what: 'boxes that nobody ticked, with a sign before the key and its explanation in the next lines',
    page: lines(
      'Which of these floats?',
      '- [ ] **a.** iron',
      '- [ ] **b.** ice',
      '',
      '**✅ Correct answer: b**',
      '📎 From: a book',
      '💡 Explanation: it is light.',
    ),
    questions: [
      'single-choice Which of these floats? [iron | ICE] > 📎 From: a book 💡 Explanation: it is light.',
    ],
  },
  {
    what: 'paragraphs',
    page: lines('Which of these floats?', '', '(a) iron', '', '(b) ice', '', 'Answer: b'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'a table',
    page: lines(
      'Which of these floats?',
      '',
      '| Option | What |',
      '| --- | --- |',
      '| A | iron |',
      '| B | ice |',
      '',
      'Answer: B',
    ),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'code, each below its letter',
    page: lines(
      'Which prints 2?',
      '',
      'A)',
      '',
      '```',
      'print(1)',
      '```',
      '',
      'B)',
      '',
      '```',
      'print(2)',
      '```',
      '',
      'Answer: B',
    ),
    questions: ['single-choice Which prints 2? [print(1) | PRINT(2)]'],
  },
  {
    what: 'bold letters',
    page: lines('Which of these floats?', '', '- **A.** iron', '- **B)** ice', '', 'Answer: B'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'a task list that nobody has ticked',
    page: lines('Which of these floats?', '', '- [ ] A. iron', '- [ ] B. ice', '', '**Answer:** B'),
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'numbers, where the key is one',
    page: lines('Which of these is right?', '', '1. Iron floats.', '2. Ice floats.', '', 'Answer: 2'),
    questions: ['single-choice Which of these is right? [Iron floats. | ICE FLOATS.]'],
  },
];

const KEYS: readonly Case[] = [
  {
    what: 'what it says besides is feedback',
    page: lines('What floats?', '', '- A) iron', '- B) ice', '', '**Answer:** B. It is lighter than water.'),
    questions: ['single-choice What floats? [iron | ICE] > It is lighter than water.'],
  },
  {
    what: 'so is a paragraph below it, which would tell the answer on the page',
    page: lines(
      'What floats?',
      '',
      '- A) iron',
      '- B) ice',
      '',
      '**Answer:** B) ice',
      '',
      'Ice is light.',
      '',
      '## Next',
      '',
      'Words.',
    ),
    questions: ['single-choice What floats? [iron | ICE] > Ice is light.'],
  },
  {
    what: 'several letters make a multiple choice',
    page: lines('What floats?', '', '- A) ice', '- B) iron', '- C) cork', '', 'Correct answers: A and C'),
    questions: ['multiple-choice What floats? [ICE | iron | CORK]'],
  },
  {
    what: 'two options that say true and false make a statement to judge',
    page: lines('Does iron float?', '', '- A. True', '- B. False', '', 'Answer: B'),
    questions: ['true-false Does iron float? [false]'],
  },
  {
    what: 'in the right option’s own words',
    page: lines('What floats?', '', '- A) iron', '- B) ice', '', 'Answer: Ice.'),
    questions: ['single-choice What floats? [iron | ICE]'],
  },
  {
    what: 'folded, below a heading that asks',
    page: lines(
      '## 1. What does it print?',
      '',
      '```',
      'print(2)',
      '```',
      '',
      '- A: `1`',
      '- B: `2`',
      '',
      '<details><summary><b>Answer</b></summary>',
      '<p>',
      '',
      '#### Answer: B',
      '',
      'It prints what it is given.',
      '',
      '</p>',
      '</details>',
    ),
    questions: ['single-choice 1. What does it print? print(2) [1 | 2] > It prints what it is given.'],
  },
  {
    what: 'below a heading that says only that it answers',
    page: lines(
      'What floats?',
      '',
      '- A) iron',
      '- B) ice',
      '',
      '### Answer',
      '',
      'B. It is light.',
      '',
      '## Next',
    ),
    questions: ['single-choice What floats? [iron | ICE] > It is light.'],
  },
  {
    what: 'said of each option',
    page: lines(
      'What floats?',
      '',
      'A. iron',
      'B. ice',
      '',
      '## Feedback',
      '',
      'A is not correct because it is heavy.',
      '',
      'B is correct because it is light.',
    ),
    questions: [
      'single-choice What floats? [iron (A is not correct because it is heavy.) | ICE] > B is correct because it is light.',
    ],
  },
  {
    what: 'behind a word on how many to choose, in a fold',
    page: lines(
      '## Question 1:',
      'Water is put into a freezer:',
      '',
      '- at night',
      '',
      'What does it become?',
      '',
      '1. ice',
      '2. steam',
      '',
      'Choose the correct answer.',
      '',
      '<details>',
      '<summary>Response:</summary>',
      '',
      'The correct answer is **1. ice**',
      '',
      'It gets cold.',
      '',
      '</details>',
    ),
    questions: [
      'single-choice Water is put into a freezer: at night What does it become? Choose the correct answer. [ICE | steam] > It gets cold.',
    ],
  },
  {
    what: 'in the title of a fold',
    page: lines(
      'What floats?',
      '',
      '- A) ice',
      '- B) iron',
      '',
      ':::{dropdown} Answer: A',
      'It is light.',
      ':::',
    ),
    questions: ['single-choice What floats? [ICE | iron] > It is light.'],
  },
  {
    what: 'a mark behind the right option, which the learner doesn’t see',
    page: lines('What floats?', '', '- a) iron', '- b) ice ✓'),
    questions: ['single-choice What floats? [iron | ICE]'],
  },
  {
    what: 'the last item of their list, and what it goes on to say',
    page: lines(
      'What floats?',
      '',
      '- A) iron',
      '- B) ice',
      '- **Answer:** B) ice',
      '- **Why:** it is light',
      '',
      '## Next',
    ),
    questions: ['single-choice What floats? [iron | ICE] > Why: it is light'],
  },
  {
    what: 'of each numbered question, its options in the item',
    page: lines(
      '1. What floats?',
      '   - a) iron',
      '   - b) ice',
      '',
      'Answer: b',
      '',
      '2. What sinks?',
      '   - a) iron',
      '   - b) ice',
      '',
      'Answer: a',
    ),
    questions: ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice]'],
  },
  {
    what: 'for many, at the page’s end',
    page: lines(
      '1. What floats?',
      '   - a) iron',
      '   - b) ice',
      '',
      '2. What sinks?',
      '   - a) iron',
      '   - b) ice',
      '',
      '## Answers',
      '',
      '1. B',
      '2. A: it is heavy',
    ),
    questions: [
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [IRON | ice] > it is heavy',
    ],
  },
  {
    what: 'for many, in one line',
    page: lines(
      '**1.** What floats?',
      '',
      'A) iron',
      'B) ice',
      '',
      '**2.** What sinks?',
      '',
      'A) iron',
      'B) ice',
      '',
      '**Answers**',
      '',
      '1-B, 2-A',
    ),
    questions: ['single-choice 1. What floats? [iron | ICE]', 'single-choice 2. What sinks? [IRON | ice]'],
  },
  {
    what: 'below the last item of a list, which asks: it is found where it stands',
    page: lines('1. Ice is cold.', '2. What floats?', '', 'A) iron', 'B) ice', '', 'Answer: B'),
    questions: ['single-choice What floats? [iron | ICE]'],
    explains: [
      '4:4 question-found: “What floats?” is taken for a question: a key tells which lettered options are right.',
    ],
  },
  {
    what: 'for many, below numbered headings: those count the parts of the page, and not what is asked',
    page: lines(
      '## 1. One',
      '',
      '1. What floats?',
      '   - a) iron',
      '   - b) ice',
      '',
      '2. What sinks?',
      '   - a) iron',
      '   - b) ice',
      '',
      '## 2. Two',
      '',
      '3. What melts first?',
      '   - a) ice',
      '   - b) iron',
      '',
      '## Answers',
      '',
      '1. B',
      '2. A',
      '3. A',
    ),
    questions: [
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [IRON | ice]',
      'single-choice What melts first? [ICE | iron]',
    ],
  },
  {
    what: 'for many, each with a numbered heading of its own, and what there is to choose from in a numbered list',
    page: lines(
      '## 1. The sea',
      '',
      'Which of these float?',
      '',
      'A) iron',
      'B) ice',
      '',
      '## Question 2',
      '',
      '1. Ice floats.',
      '2. Iron floats.',
      '',
      'A) the first',
      'B) the second',
      '',
      '## Answers',
      '',
      '1. B',
      '2. A',
    ),
    questions: [
      'single-choice 1. The sea Which of these float? [iron | ICE]',
      'single-choice Ice floats. Iron floats. [THE FIRST | the second]',
    ],
  },
  {
    what: 'for many, of which one fits no question: folded, and named',
    page: lines(
      '1. What floats?',
      '   - a) iron',
      '   - b) ice',
      '',
      '2. What sinks?',
      '   - a) iron',
      '   - b) ice',
      '',
      '## Answers',
      '',
      '1. B',
      '2. A',
      '3. C',
    ),
    questions: ['single-choice What floats? [iron | ICE]', 'single-choice What sinks? [IRON | ice]'],
    says: ['15:1 answer-orphan: No question stands before the answer “Answers”.'],
  },
  {
    what: 'a key in a fold that only says to open it',
    page: lines(
      ...['What floats?', '', 'A) iron  ', 'B) ice', '', '<details><summary>Click</summary>', ''],
      ...['**Answer: B**', '', 'It is light.', '', '</details>'],
    ),
    questions: ['single-choice What floats? [iron | ICE] > It is light.'],
  },
  {
    what: 'a letter that no option has is no key that can be trusted',
    page: lines('What floats?', '', '- A) iron', '- B) ice', '', ':::{dropdown} Answer', 'D', ':::'),
    questions: ['open What floats? iron ice > D'],
    says: ['3:1 choice-without-key: No option of “What floats?” is marked as right.'],
  },
];

const NONE: readonly Case[] = [
  {
    what: 'steps with letters are no options',
    page: lines(
      'To install it:',
      '',
      'a) download it',
      'b) unpack it',
      '',
      'The answer to most problems is patience.',
    ),
    questions: [],
  },
  {
    what: 'clauses in a sentence are none',
    page: lines('It floats where (a) it is light or (b) the water is salt.', '', 'Answer: see below.'),
    questions: [],
  },
  {
    what: '“a boat” begins with no letter of an option',
    page: lines('Look for:', '', '- a) wood', '- b) nails', '', 'Solution: a boat can be made of both.'),
    questions: [],
  },
];

const FRENCH: readonly Case[] = [
  {
    what: 'en français',
    page: lines(
      'Qu’est-ce qui flotte ?',
      '',
      '- a. la glace',
      '- b. le fer',
      '- c. le liège',
      '',
      '**Réponse :** a, c',
    ),
    questions: ['multiple-choice Qu’est-ce qui flotte ? [LA GLACE | le fer | LE LIÈGE]'],
  },
  {
    what: 'vrai ou faux',
    page: lines('Le fer flotte.', '', 'a) vrai', 'b) faux', '', 'Bonne réponse : b'),
    questions: ['true-false Le fer flotte. [false]'],
  },
];

const GERMAN: readonly Case[] = [
  {
    what: 'auf Deutsch',
    page: lines('Was schwimmt?', '', 'A) Eisen', 'B) Eis', '', 'Lösung: B'),
    questions: ['single-choice Was schwimmt? [Eisen | EIS]'],
  },
];

const floats = (...key: readonly string[]): string =>
  lines('Which of these floats?', '', 'A) iron', 'B) ice', 'C) wax', '', ...key);

/** What is found where a key doesn't name an option: all of it is told after the learner's own answer. */
const open = (told: string): Partial<Case> => ({
  questions: [`open Which of these floats? iron ice wax > ${told}`],
  says: ['3:1 choice-without-key: No option of “Which of these floats?” is marked as right.'],
});
const choice = (options: string, told = ''): Partial<Case> => ({
  questions: [`single-choice Which of these floats? [${options}]${told && ` > ${told}`}`],
});

const KEY_WORDS: readonly Case[] = (
  [
    ['Answer: B or C', open('B or C')],
    ['Answer: A–C', open('A–C')],
    ['Answer: B is wrong, A is wrong', open('B is wrong, A is wrong')],
    ['Answer: C; A and B are not.', open('C; A and B are not.')],
    ['**Answer:** all of the above', open('all of the above')],
    ['Answer: 1 is heavy, 2 is light', open('1 is heavy, 2 is light')],
    [
      'Answer: B, A and C',
      {
        questions: ['multiple-choice Which of these floats? [IRON | ICE | WAX]'],
        says: ['3:1 choice-all-true: Every option of “Which of these floats?” is marked as right.'],
      },
    ],
    ['Answer: All but A', { questions: ['multiple-choice Which of these floats? [iron | ICE | WAX]'] }],
    ['**Answer:** all of them except A and B: heavy', choice('iron | ice | WAX', 'heavy')],
    ['Answer: all but two', open('all but two')],
    ['Answer: B, a solid', choice('iron | ICE | wax', 'a solid')],
    ['Answer: B\nA is wrong: too heavy', choice('iron | ICE | wax', 'A is wrong: too heavy')],
    ['Answer: b because it is light', choice('iron | ICE | wax', 'because it is light')],
    ['Answer key: B', choice('iron | ICE | wax')],
    ['Answer — B', choice('iron | ICE | wax')],
    ['(Answer: B)', choice('iron | ICE | wax')],
    ['[Ans. (b)]', choice('iron | ICE | wax')],
    ['Answer：“B”', choice('iron | ICE | wax')],
    ['Answer:\n\nB', choice('iron | ICE | wax')],
    ['« Bonne réponse : b »', choice('iron | ICE | wax')],
    ['La bonne re\u0301ponse est la B.', choice('iron | ICE | wax')],
    ['Rép. : B', choice('iron | ICE | wax')],
    ['Richtig: B', choice('iron | ICE | wax')],
    ['Richtig ist B.', choice('iron | ICE | wax')],
    ['La respuesta correcta es la B', choice('iron | ICE | wax')],
  ] as const
).map(([key, found]) => ({ what: key, page: floats(key), questions: [], ...found }));

const PROSE: readonly Case[] = [
  {
    what: 'words on one of several ways',
    page: lines('There are two ways:', '', 'A. At home.', '', 'B. In the cloud.', '', 'Option B costs more.'),
    questions: [],
  },
  {
    what: 'words on one of the steps',
    page: lines('Do this:', '', '1. Open it.', '2. Save it.', '', 'Key 2 saves it again.'),
    questions: [],
  },
  {
    what: 'what learners are told to do',
    page: lines('Read.', '', 'a) Find verbs.', 'b) Find nouns.', '', 'Answer b) in full sentences.'),
    questions: [],
  },
  {
    what: 'a list of jobs, some of them done',
    page: lines('My list of jobs', '', 'a) wash ✓', 'b) cook'),
    questions: [],
  },
];

/** An exercise of several parts is no choice, whose answer is that of each part. */
const PARTS: readonly Case[] = [
  {
    what: 'parts answered in one paragraph stay as they are',
    page: lines('Explain.', '', 'a) ice', 'b) iron', '', 'Solution: a) light b) heavy'),
    questions: [],
  },
  {
    what: 'parts answered in a fold, each in a paragraph',
    page: lines(
      'Compute.',
      '',
      'a) three plus one',
      '',
      'b) three plus three',
      '',
      '<details><summary>Solution</summary>',
      '',
      'a) four',
      '',
      'b) six',
      '</details>',
    ),
    questions: ['open Compute. a) three plus one > four', 'open Compute. b) three plus three > six'],
  },
];

runs('lettered options', FORMS);
runs('the key of lettered options', KEYS);
runs('letters without a key', NONE);
runs('lettered options', FRENCH, 'fr');
runs('lettered options', GERMAN, 'de');

const JUDGED: readonly Case[] = [
  {
    what: 'true or false, by its answer’s first word',
    page: lines(
      'True or false? Ice floats.',
      '',
      ':::{dropdown} Answer',
      '**True**: it is lighter than water.',
      ':::',
    ),
    questions: ['true-false Ice floats. [true] > it is lighter than water.'],
  },
  {
    what: 'in clear',
    page: lines('1. Iron floats, true or false?', '', '**Answer:** False'),
    questions: ['true-false Iron floats, true or false? [false]'],
  },
  {
    what: 'an answer that says more than one of both stays an answer',
    page: lines('True or false: ice floats?', '', ':::{dropdown} Answer', 'Truth is what floats.', ':::'),
    questions: ['open True or false: ice floats? > Truth is what floats.'],
  },
];

runs('statements to judge', JUDGED);
runs('lettered options: what a key says', KEY_WORDS);
runs('lettered options: prose below them is no key', PROSE);
const part = (title: string, options: readonly string[], ...key: readonly string[]): string =>
  lines(`## ${title}`, '', '1. What floats?', ...options, '2. What else?', ...options, '', ...key, '');

const KEY_LISTS: readonly Case[] = [
  {
    what: 'each part of a page counts from 1 and has its own',
    page:
      part('One', ['   - a. ice', '   - b. iron'], '### Answers', '', '1. a', '2. a') +
      part('Two', ['   - a. lead', '   - b. wax'], '### Answers', '', '1. b', '2. b'),
    questions: [
      'single-choice What floats? [ICE | iron]',
      'single-choice What else? [ICE | iron]',
      'single-choice What floats? [lead | WAX]',
      'single-choice What else? [lead | WAX]',
    ],
  },
  {
    what: 'that counts through all parts, past a box that is answered behind it',
    page:
      part('One', ['   - a. ice', '   - b. iron']) +
      lines(
        ':::{admonition} Exercise',
        'Q1. Which is lighter?',
        '',
        '- a. ice',
        '- b. iron',
        ':::',
        '',
        ':::{admonition} Solution',
        ':class: dropdown',
        'Weigh both.',
        ':::',
        '',
        '',
      ) +
      part('Two', ['   - a. lead', '   - b. wax']) +
      lines('## Answers', '', '1. a', '2. a', '3. b', '4. a'),
    questions: [
      'single-choice What floats? [ICE | iron]',
      'single-choice What else? [ICE | iron]',
      'open Exercise Q1. Which is lighter? a. ice b. iron > Weigh both.',
      'single-choice What floats? [lead | WAX]',
      'single-choice What else? [LEAD | wax]',
    ],
  },
];

describe('a list of keys', () => {
  it.each([
    ['a heading', ['## Answers', '', '1. a, the key', '2. a, the key', '', '## Questions']],
    ['a line in bold', ['**Answers**', '', '1. a, the key', '2. a, the key', '', 'Now ask:']],
  ])('above its questions, below %s, leaves the page and is in no question', async (_, key) => {
    const questions = part('Questions', ['   - a. ice', '   - b. iron']);
    const page = `${lines(...key)}\n\n${questions.replace(/^## .*\n/, '')}`;
    const { lesson, html } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringContaining('[ICE | iron]'),
      expect.stringContaining('[ICE | iron]'),
    ]);
    expect(html).not.toMatch(/<li>a|the key|Answers/);
    expect(JSON.stringify(lesson.questions.map(({ prompt }) => prompt))).not.toMatch(/the key|Answers/);
  });
});

runs('lettered options: a list of keys', KEY_LISTS);
runs('lettered options: parts of an exercise', PARTS);

describe('options whose key nobody can read', () => {
  it('keep their letters, which the answer may name', async () => {
    const page = lines('Which of these floats?', '', 'A) iron', 'B) ice', '', fold('Either B or A does.'));
    const { lesson } = await read(page);
    expect(html(lesson.questions[0]!.prompt)).toBe(
      '<p>Which of these floats?</p><ol type="A"><li>iron</li><li>ice</li></ol>',
    );
  });
});

function fold(words: string): string {
  return lines('<details><summary>Answer</summary>', '', words, '', '</details>');
}

runs('options that nobody lettered, by their places', [
  ...[
    ['a number behind “correct”', '**Correct answer:** 2', '[iron | ICE | lead]'],
    ['in the last line of the last option', '**Correct Answer:** 2', '[iron | ICE | lead]'],
    ['in another language', '**Bonne réponse :** 2', '[iron | ICE | lead]'],
    ['as an option’s number', '**Option:** (2)', '[iron | ICE | lead]'],
  ].map(([what, key, options]) => ({
    what: what!,
    page: `Which of these floats?\n\n- iron\n- ice\n- lead${what!.includes('last line') ? '  ' : '\n'}\n${key}`,
    questions: [`single-choice Which of these floats? ${options}`],
  })),
  {
    what: 'several numbers',
    page: 'Which of these float?\n\n- wax\n- iron\n- ice\n\n**Correct answer:** 1, 3',
    questions: ['multiple-choice Which of these float? [WAX | iron | ICE]'],
  },
  {
    what: 'a number that only answers what is asked',
    page: 'How many of these float?\n\n- wax\n- iron\n- ice\n\n**Answer:** 2',
    questions: ['open How many of these float? wax iron ice > 2'],
  },
  {
    what: 'a number that is an option itself',
    page: 'How many legs has a bird?\n\n- 4\n- 2\n- 1\n\n**Correct answer:** 2',
    questions: ['single-choice How many legs has a bird? [4 | 2 | 1]'],
  },
]);
