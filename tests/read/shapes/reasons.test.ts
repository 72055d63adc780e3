/** What explains a key in sections of its own, and what is said of one option after another. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const ASKED = ['Which of these floats?', '', 'A. iron', '', 'B. ice', '', 'C. lead', ''];
const CHOICE = 'single-choice Which of these floats? [iron | ICE | lead]';
const TOLD =
  'single-choice Which of these floats? [iron (It is heavy.) | ICE | lead (It is heavier.)] > It is light.';

/** A question below a heading that counts it, its key below one, and two sections more. */
const sections = (explained: readonly string[], others: readonly string[]): string =>
  lines(
    ...['## Question 1', '', ...ASKED],
    ...['### ✅ Correct Answer', '', '**B. ice**', ''],
    ...explained,
    '',
    ...others,
    ...['', '---', '', '## More', '', 'Look into a glass.'],
  );

const EXPLAINED = ['### Explanation', '', 'It is light.'];

const OTHERS: readonly Case[] = [
  [
    'names in bold, each above its list',
    '**A. iron**',
    '',
    '* It is heavy.',
    '',
    '**C. lead**',
    '',
    '* It is heavier.',
  ],
  ['letters in bold before the words', '**A.** It is heavy.', '', '**C.** It is heavier.'],
  ['a list of letters and names', '- **A. iron** – It is heavy.', '- **C. lead** – It is heavier.'],
  ['a list of letters', '- A: It is heavy.', '- C: It is heavier.'],
  ['a list of options called so', '- Option A: It is heavy.', '- Option C: It is heavier.'],
  ['a list of names', '- **iron** → It is heavy.', '- **lead** → It is heavier.'],
  ['names in brackets', '- A (iron): It is heavy.', '- C (lead): It is heavier.'],
  ['headings', '#### ❌ A. iron', '', 'It is heavy.', '', '#### ❌ C. lead', '', 'It is heavier.'],
  ['lines', '❌ A. iron – It is heavy.  ', '❌ C. lead – It is heavier.'],
  ['a table', '| Option | Why |', '|---|---|', '| A. iron | It is heavy. |', '| C | It is heavier. |'],
].map(([what, ...others]) => ({
  what: what!,
  page: sections(EXPLAINED, ['### Why the Others Are Wrong', '', ...others]),
  questions: [TOLD],
}));

const TITLES: readonly Case[] = [
  ['### Why Not the Other Options?', '### Why is B correct?'],
  ['### ❌ Incorrect options', '### 📝 Explanation of the correct answer'],
  ['**Why the other answers are wrong:**', '**Explanation**'],
  ['### Pourquoi les autres sont fausses', '### Explication détaillée'],
  ['### Warum die anderen Antworten falsch sind', '### Ausführliche Erklärung'],
  ['### Por qué las demás son incorrectas', '### 💡 Explicación'],
  ['### Perché le altre sono sbagliate', '### Spiegazione'],
  ['### Por que as outras estão erradas', '### Explicação'],
].map(([others, explained]) => ({
  what: `called ${others} and ${explained}`,
  page: sections([explained!, '', 'It is light.'], [others!, '', '- A: It is heavy.', '- C: It is heavier.']),
  questions: [
    expect.stringContaining('[iron (It is heavy.) | ICE | lead (It is heavier.)] > ') as unknown as string,
  ],
}));

const KEYS: readonly Case[] = [
  ['### 🎯 Answer', '', 'B.'],
  ['### Correct answer ✅', '', '- **B. ice**'],
  ['### ✔️ Correct answer', '', '> **B. ice**'],
  ['**✅ Correct Answer**', '', 'B. ice'],
  ['✅ **Correct answer: B**'],
  ['#### ✅ Réponse correcte', '', '**B. ice**'],
  ['#### ✅ Richtige Antwort', '', 'B'],
  ['#### ✅ Respuesta correcta', '', '**B) ice**'],
].map((key) => ({
  what: `a key ${key.join(' ').replace(/ {2,}/g, ' ')}`,
  page: lines(...ASKED, ...key, '', ...EXPLAINED, '', '# More', '', 'Look into a glass.'),
  questions: [`${CHOICE} > It is light.`],
}));

const KEPT: readonly Case[] = [
  {
    what: 'what is said of the right one is said to all',
    page: lines(
      ...ASKED,
      ...[
        '**Answer: B**',
        '',
        '**Explanation:**',
        '',
        '- A: It is heavy.',
        '- B: It is light.',
        '- C: It is heavier.',
      ],
    ),
    questions: [
      'single-choice Which of these floats? [iron (It is heavy.) | ICE | lead (It is heavier.)] > Explanation: B: It is light.',
    ],
  },
  {
    what: 'of several at once is said to all',
    page: lines(...ASKED, ...['**Answer: B**', '', 'A and C are heavy.']),
    questions: [`${CHOICE} > A and C are heavy.`],
  },
  {
    what: 'one of several options alone, where nothing says that it is wrong',
    page: lines(...ASKED, ...['**Answer: B**', '', 'A: this is said by the way.']),
    questions: [`${CHOICE} > A: this is said by the way.`],
  },
  {
    what: 'a section that says nothing of them stays on the page',
    page: lines(
      '## Question 1',
      '',
      ...ASKED,
      '### Answer: B',
      '',
      '## Why is ice slippery?',
      '',
      'Nobody knows.',
    ),
    questions: [CHOICE],
  },
  {
    what: 'a list of things, one of which is an option',
    page: lines(...ASKED, ...['**Answer: B**', '', '- Lead is a metal.', '- So is tin.']),
    questions: [`${CHOICE} > Lead is a metal. So is tin.`],
  },
];

runs('reasons of others', OTHERS);
runs('titles of reasons', TITLES);
runs('keys below titles with signs', KEYS);
runs('reasons to all', KEPT);

it('the next question is none of what explains the last', async () => {
  const one = (n: number): string[] => [
    ...[
      `**Question ${n}**`,
      '',
      ...ASKED,
      '**✅ Correct answer:** B',
      '',
      '**Explanation**',
      '',
      'It is light.',
      '',
    ],
    ...['**Why others are wrong**', '', '- A: It is heavy.', '- C: It is heavier.', ''],
  ];
  const { lesson, html } = await read(
    lines('# Ice', '', ...one(1), ...one(2), '## More', '', 'Look into a glass.'),
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringContaining('(It is heavy.)'),
    expect.stringContaining('(It is heavy.)'),
  ]);
  expect(html).toContain('Look into a glass.');
  expect(html).not.toContain('heav');
});

const DEDUCED: readonly Case[] = [
  {
    what: 'what a fold says of all but one, as wrong',
    page: lines(
      ...ASKED,
      ...['<details><summary>Show answer</summary>', '', 'It is light.', ''],
      ...[
        'The other answers are wrong for these reasons:',
        '',
        '- **A.** It is heavy.',
        '- **C.** It is heavier.',
        '',
      ],
      '</details>',
    ),
    questions: [TOLD],
  },
  {
    what: 'what a fold says of too few of them',
    page: lines(
      ...ASKED,
      ...[
        '<details><summary>Show answer</summary>',
        '',
        '**The other answers:**',
        '',
        '- **A.** It is heavy.',
        '',
      ],
      '</details>',
    ),
    questions: ['open Which of these floats? iron ice lead > The other answers: A. It is heavy.'],
    says: ['3:1 choice-without-key: No option of “Which of these floats?” is marked as right.'],
  },
];

runs('keys by what is wrong', DEDUCED);

const POINTED: readonly Case[] = [
  ['See rubric', '### Rubrics for short answers', '**Question 2 (5 points)**'],
  ['See the rubric below.', '### Grading rubric', '#### Question 2'],
  ['Voir le barème', '### Barème', '**Question 2 :**'],
  ['Siehe Erwartungshorizont', '### Erwartungshorizont', '#### Frage 2'],
  ['Ver la rúbrica', '### Rúbrica', '**Pregunta 2**'],
].map(([pointer, title, called]) => ({
  what: `an answer that says ${pointer}`,
  page: lines(
    ...['### Question 1', '', ...ASKED, '### Question 2', '', 'Explain why ice floats.', ''],
    ...['## Answer Key', '', '1. B', `2. ${pointer}`, '', title!, '', called!, '', 'It is light.', ''],
    ...['## More', '', 'Look into a glass.'],
  ),
  questions: [CHOICE, 'open Explain why ice floats. > It is light.'],
}));

runs('answers that point at another place', POINTED);

const KEYED: readonly Case[] = [
  {
    what: 'a key right below the last question, which counts as its title does',
    page: lines(
      ...['## Question 1', '', ...ASKED, '## Question 2', '', ...ASKED],
      ...['## Corrigé', '', '1. **B**', '2. **A** et **C**'],
    ),
    questions: [CHOICE, 'multiple-choice Which of these floats? [IRON | ice | LEAD]'],
    says: [],
  },
  {
    what: 'a letter alone right below the last item',
    page: lines('### Q1: Ice floats.', '', '- A: True', '- B: False', 'A'),
    questions: ['true-false Q1: Ice floats. [true]'],
  },
];

runs('letters alone', KEYED);

const VERDICTS: readonly Case[] = [
  [
    'signs in a section that answers',
    '### Answer',
    '',
    '- ❌ A. iron – It is heavy.',
    '- ✅ B. ice – Yes.',
    '- ❌ C. lead – It is heavier.',
  ],
  [
    'signs in a section that explains',
    '### Explanation',
    '',
    '❌ A. iron – It is heavy.',
    '',
    '✅ B. ice – Yes.',
    '',
    '❌ C. lead – It is heavier.',
  ],
  [
    'a table',
    '### ✅ Answer: B',
    '',
    '| Option | Why |',
    '|---|---|',
    '| A | It is heavy. |',
    '| B | Yes. |',
    '| C | It is heavier. |',
  ],
  [
    'titles that ask why of each',
    '### ✅ Answer: B',
    '',
    '### Why A is wrong',
    '',
    'It is heavy.',
    '',
    '### Why not C?',
    '',
    'It is heavier.',
  ],
  [
    'lines in bold that do',
    '**✅ Answer: B**',
    '',
    '**Why A is wrong:** It is heavy.',
    '',
    '**Why C is wrong:** It is heavier.',
  ],
  [
    'items, one of which is the key',
    '- **Answer:** B',
    '- **Why not A:** It is heavy.',
    '- **Why not C:** It is heavier.',
  ],
  [
    'a fold behind another',
    '<details><summary>Answer</summary>',
    '',
    'B',
    '',
    '</details>',
    '',
    '<details><summary>Explanation</summary>',
    '',
    '- A: It is heavy.',
    '- C: It is heavier.',
    '',
    '</details>',
  ],
].map(([what, ...told]) => ({
  what: what!,
  page: ['lakes', 'rivers', 'seas']
    .map((place, i) =>
      lines(`## Question ${i + 1}`, '', ...ASKED.map((one) => one.replace('?', ` on ${place}?`)), ...told),
    )
    .join('\n\n'),
  questions: ['lakes', 'rivers', 'seas'].map(
    () => expect.stringContaining('[iron (It is heavy.) | ICE | lead (It is heavier.)]') as unknown as string,
  ),
}));

const SEVERAL: readonly Case[] = [
  ['names, a paragraph each', '### ✅ Correct answers', '', '**A. iron**', '', '**C. lead**'],
  ['names in a list', '### ✅ Correct answers', '', '- A. iron', '- C. lead'],
  ['names in lines', '### ✅ Correct answers', '', '**A. iron**', '**C. lead**'],
  ['letters', '**✅ Correct answers: A and C**'],
].map(([what, ...key]) => ({
  what: what!,
  page: lines(
    '## Question 1',
    '',
    ...ASKED.map((one) => one.replace('floats', 'sink')),
    ...key,
    '',
    ...EXPLAINED,
  ),
  questions: ['multiple-choice Which of these sink? [IRON | ice | LEAD] > It is light.'],
}));

const ELSEWHERE: readonly Case[] = [
  ['behind what explains', ...EXPLAINED, '', '### ✅ Correct answer', '', '**B. ice**'],
  [
    'below a title of its own',
    '### Solution',
    '',
    '#### Correct answer',
    '',
    'B',
    '',
    '#### Explanation',
    '',
    'It is light.',
  ],
  ['with what explains it', '**Answer and explanation:** B. It is light.'],
  ['said twice', '**Answer:** The correct answer is B. It is light.'],
  [
    'in Portuguese',
    '### ✅ Resposta',
    '',
    'A resposta correta é a **B**.',
    '',
    '### Explicação',
    '',
    'It is light.',
  ],
].map(([what, ...key]) => ({
  what: what!,
  page: lines('## Question 1', '', ...ASKED, ...key),
  questions: [`${CHOICE} > It is light.`],
}));

const UNLETTERED: readonly Case[] = [['B'], ['La respuesta correcta es la **B**.'], ['**B. ice**']].map(
  ([key]) => ({
    what: `options that nobody lettered, and ${key}`,
    page: lines(
      '### 1. Which of these floats?',
      '',
      '- iron',
      '- ice',
      '- lead',
      '',
      '### ✅ Answer',
      '',
      key!,
      '',
      ...EXPLAINED,
    ),
    questions: ['single-choice 1. Which of these floats? [iron | ICE | lead] > It is light.'],
  }),
);

const OPEN: readonly Case[] = [
  ['### Answer', '', 'A low cloud.', '', '### Explanation', '', 'It is made of drops.'],
  ['**Answer:** A low cloud.', '', '**Explanation:** It is made of drops.'],
].map((told) => ({
  what: `an open question, ${told[0]}`,
  page: lines('## Question 1', '', 'What is fog?', '', ...told, '', '## More', '', 'Look up.'),
  questions: [
    expect.stringMatching(/What is fog\? > A low cloud\..*It is made of drops\.$/) as unknown as string,
  ],
}));

runs('options judged in what explains', VERDICTS);
runs('several right ones', SEVERAL);
runs('keys elsewhere', ELSEWHERE);
runs('unlettered', UNLETTERED);
runs('open', OPEN);
