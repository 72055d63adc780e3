/** Answers that say where to look, and stems that speak to teachers. */
import { expect, it } from 'vitest';
import { html, marks, read } from '../support.ts';
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a box that answers, whatever brackets its title ends with',
    page: 'Why does ice float?\n\n:::{topic} Elements of an answer (without any proof of it)\nIt is light.\n:::',
    questions: ['open Why does ice float? > Elements of an answer (without any proof of it) It is light.'],
  },
  {
    what: 'an answer in parts that have headings of their own, as the parts of what asks have none',
    page: [
      '## Cubes\n\n#### **Q1.** Do this to the cubes.\n\n**i.** Count them. \\\n**ii.** Melt them.\n\n**Ans.**',
      '##### **i.** Count them.\n\n    count\n\n##### **ii.** Melt them.\n\n    melt',
      '#### **Q2.** Why do they float?\n\n**Ans.**\n\nThey are light.',
    ].join('\n\n'),
    questions: [
      'open i. Count them. ii. Melt them. > i. Count them. count ii. Melt them. melt',
      'open Q2. Why do they float? > They are light.',
    ],
  },
  ...['', '✔️ ', '❓ ', '📝 ', '🔵 '].map((sign) => ({
    what: `an answer in parts below a question that “${sign}” stands before`,
    page: [
      `## ${sign}Question 1: Ice\n\n**Task**: Freeze two cups.\n\n**Model answer** (10 pts):`,
      '**Cup** (4 pts):\n```\nfill\n```\n\n**Freezer** (6 pts):\n```\ncool\n```\n\n---',
      `## ${sign}Question 2: Rain\n\n**Task**: Count drops.\n\n**Model answer** (2 pts):\n\n\`\`\`\ncount\n\`\`\``,
    ].join('\n\n'),
    questions: [
      expect.stringContaining('Freezer (6 pts): cool'),
      expect.stringMatching(/Count drops\. > .*count/),
    ],
  })),
  {
    what: 'an answer that only points elsewhere is kept',
    page: ['a) Pourquoi ?', '', ':::{dropdown} Réponse', 'Voir paragraphe « Flotter ».', ':::'].join('\n'),
    questions: ['open a) Pourquoi ? > Voir paragraphe « Flotter ».'],
    says: ['3:1 answer-elsewhere: The answer to “a) Pourquoi ?” only says where to look.'],
  },
  {
    what: 'a stem that speaks to the teacher',
    page: [
      'a) Demander aux élèves de citer trois corps.',
      '',
      ':::{dropdown} Réponse',
      'La glace…',
      ':::',
    ].join('\n'),
    questions: ['open a) Demander aux élèves de citer trois corps. > La glace…'],
    says: ['3:1 teacher-voice: “a) Demander aux élèves de citer trois corps.” speaks to the teacher.'],
  },
  {
    what: 'an answer of two questions in a row of blocks',
    page: ['a) Qui ?<br>', 'b) Quand ?', '', ':::{dropdown} Réponses', 'Moi, hier.', ':::'].join('\n'),
    questions: ['open a) Qui ? b) Quand ? > Moi, hier.'],
    says: ['3:1 answer-for-several: One answer follows 2 labelled questions, from “a) Qui ?” on.'],
  },
];

const inRow = (labels: readonly string[], told: string): string =>
  [
    '**Exercise:** Look at it.',
    '',
    `**${labels[0]}** What floats?`,
    '',
    'Say why.',
    '',
    `**${labels[1]}** Name what sinks`,
    '',
    ':::{dropdown} Answers',
    told,
    ':::',
  ].join('\n');

const RUNS: readonly Case[] = [
  {
    what: 'labelled paragraphs, and an answer with the same labels',
    page: inRow(['A.', 'B.'], 'A. ice\n\nIt is light.\n\nB. iron'),
    questions: ['open A. What floats? Say why. > ice It is light.', 'open B. Name what sinks > iron'],
  },
  {
    what: 'labelled paragraphs, and a list of as many answers',
    page: inRow(['a)', 'b)'], '1. ice\n2. iron'),
    questions: ['open a) What floats? Say why. > ice', 'open b) Name what sinks > iron'],
  },
  {
    what: 'the same in a box',
    page: ['::::{note} Melting', inRow(['a)', 'b)'], '1. ice\n2. iron'), '::::'].join('\n'),
    questions: ['open a) What floats? Say why. > ice', 'open b) Name what sinks > iron'],
  },
  {
    what: 'an answer that has no such labels answers the last of them',
    page: inRow(['a)', 'b)'], 'b) iron\n\nc) lead'),
    questions: ['open b) Name what sinks > b) iron c) lead'],
  },
];

runs('answers of several', RUNS);

const fold = (title: string, stem: string): string =>
  [stem, '', `:::{dropdown} ${title}`, 'So.', ':::'].join('\n');

const TITLES: readonly Case[] = [
  ...[
    'Suggested considerations',
    'Exercise 2 solution',
    'Solution to exercise 2',
    'Correct answer',
    'Lösungsweg',
    'Auflösung',
    'Solutions in Python',
  ].map((title): Case => {
    const told = /^(?:Lösungsweg|Auflösung)$/.test(title) ? 'So.' : `${title} So.`;
    return {
      what: `“${title}” answers`,
      page: fold(title, 'Look at it.'),
      questions: [`open Look at it. > ${told}`],
    };
  }),
  ...[
    'Saline solutions in industry',
    'Ethical considerations',
    'Solutions for the climate',
    'Auflösung von Bildern',
    'Réponse API (JSON)',
    'Respuesta paginada',
  ].map(
    (title): Case => ({ what: `“${title}” is extra`, page: fold(title, 'Salt dissolves.'), questions: [] }),
  ),
];

runs('titles of folded blocks', TITLES);

const SEVERAL: readonly Case[] = [
  {
    what: 'each of several answers keeps its title, however short',
    page: [fold('Answer', 'Why?'), fold('Solution', '').trim()].join('\n'),
    questions: ['open Why? > Answer So. Solution So.'],
  },
  {
    what: 'an answer that holds nothing but another is that one',
    page: 'Why?\n\n::::{dropdown} Answer\n:::{dropdown} Solution\nSo.\n:::\n::::',
    questions: ['open Why? > So.'],
  },
  {
    what: 'an answer with more in it keeps all of it',
    page: 'Why?\n\n::::{dropdown} Answer\nIn short.\n\n:::{dropdown} Solution\nSo.\n:::\n::::',
    questions: ['open Why? > In short. Solution So.'],
  },
];

runs('answers that stand together', SEVERAL);

const BELOW: readonly Case[] = [
  ...['Show', 'Afficher', 'Anzeigen', 'Explanation', ''].map(
    (title): Case => ({
      what: `a fold “${title}” right below a question mark answers`,
      page: fold(title, 'Why does ice float?'),
      questions: ['open Why does ice float? > So.'],
      explains: [
        '3:1 question-found: “Why does ice float?” is taken for a question: it asks, and a folded block stands right below it.',
      ],
    }),
  ),
  {
    what: '<details> without a telling summary answers too',
    page: [
      'Why does ice float?',
      '',
      '<details>',
      '<summary>Show</summary>',
      '',
      'So.',
      '',
      '</details>',
    ].join('\n'),
    questions: ['open Why does ice float? > So.'],
  },
  {
    what: 'the same folds below words that ask nothing are extra, and so is one that offers help or more',
    page: [fold('Show', 'Ice floats.'), fold('Show', 'Want to know more?')].join('\n\n'),
    questions: [],
  },
  {
    what: 'an answer in clear right below its question is hidden',
    page: [
      'Why does ice float?',
      '',
      '**Answer:** It is *lighter*.',
      '',
      'Why does iron sink?',
      '',
      '> **Answer**: It is heavier.',
    ].join('\n'),
    questions: ['open Why does ice float? > It is lighter.', 'open Why does iron sink? > It is heavier.'],
    explains: [
      '3:1 question-found: “Why does ice float?” is taken for a question: it asks, and its answer stands in clear right below it.',
      '7:1 question-found: “Why does iron sink?” is taken for a question: it asks, and its answer stands in clear right below it.',
    ],
  },
  {
    what: 'below a labelled paragraph too, and not below words that ask nothing, such as a worked example',
    page: [
      'a) Name a body that floats.',
      '',
      '**Answer:** Ice.',
      '',
      'Weigh a cube of ice.',
      '',
      '**Solution.** We find 30 g.',
    ].join('\n'),
    questions: ['open a) Name a body that floats. > Ice.'],
  },
  {
    what: 'in an exercise too',
    page: [':::{exercise}', 'Count.', '', '**Solution:** 1, 2, 3…', ':::'].join('\n'),
    questions: ['open Exercise 1 Count. > 1, 2, 3…'],
  },
  {
    what: 'an answer in clear whose title stands alone goes as far as its first block',
    page: ['Why does ice float?', '', '**Answer:**', '', 'It is lighter.', '', 'After.'].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
  ...[
    ['**Enunciado:**', '**Respuesta correcta:**', '**Justificación:**'],
    ['**Question:**', '**Correct answer:**', '**Explanation:**'],
    ['**Traccia:**', '**Risposta esatta:**', '**Spiegazione:**'],
    ['**Énoncé :**', '**Bonne réponse :**', '**Explication :**'],
    ['**Aufgabenstellung:**', '**Richtige Antwort:**', '**Erklärung:**'],
  ].map(([asks, answers, explains]) => ({
    what: `the lines of one paragraph, each with its title: ${asks}`,
    page: ['### Ice', '', `${asks} Ice floats`, `${answers} d. It is light.`, `${explains} It has air.`].join(
      '\n',
    ),
    questions: [
      `open ${asks!.replaceAll('*', '')} Ice floats > d. It is light. ${explains!.replaceAll('*', '')} It has air.`,
    ],
  })),
  {
    what: 'and none of the paragraph above, which has labels',
    page: ['**1. Is it cold?** Yes.', '', '**Question.** Describe ice.', '**Answer.** It is cold.'].join(
      '\n',
    ),
    questions: ['open Question. Describe ice. > It is cold.'],
  },
  {
    what: 'words that the answer, in their next line, ends',
    page: ['### Question 1', '', 'Ice floats because…', '**Answer:** it is light.'].join('\n'),
    questions: ['open Ice floats because… > it is light.'],
  },
  {
    what: 'in the paragraph that asks too',
    page: ['Why does ice float?', '**Answer:** It is lighter.'].join('\n'),
    questions: ['open Why does ice float? > It is lighter.'],
  },
];

runs('folds and answers right below a question', BELOW);

runs('answers', CASES, 'fr');

it('a box called an answer that nothing asks for is folded, and named', async () => {
  const box = (title: string) => `# T\n\nIce floats.\n\n---\n\n:::{admonition} ${title}\nIt is light.\n:::\n`;
  const { lesson, diagnostics } = await read(box('Éléments de réponse'));
  expect(html(lesson.body)).toContain('<details><summary>Éléments de réponse</summary>');
  expect(marks(diagnostics)).toEqual(['7:17 answer-orphan']);
  // A trouble has a solution, too.
  expect(html((await read(box('Solution'))).lesson.body)).not.toContain('<details>');
});
