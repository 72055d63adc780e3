/** Lettered options with a word on how many to choose: open, with a warning. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';
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
    questions: ['single-choice Which of these floats? [ICE | iron]'],
  },
  {
    what: 'lettered parts of a question are no options',
    page: ['Explain:', '', '- a) why ice floats', '- b) why iron sinks'].join('\n'),
    questions: [],
  },
];

runs('choices without a key', CASES);

describe('a page that calls itself a quiz or an exam, and offers letters without a key', () => {
  const OFFERS = ['ice', 'iron', 'lead'];
  const THINGS = ['floats', 'sinks'];
  const lines = (mark: string, before: string) =>
    OFFERS.map((one, i) => `${before}${'ABC'[i]}${mark} ${one}`).join('\n');
  const FORMS = {
    'a list': lines(')', '- '),
    lines: lines('.', '').replaceAll('\n', '  \n'),
    'lines with dashes': lines(' -', ''),
    'a block of code': lines(')', '    '),
    'a block of code with dashes': lines(' -', '    '),
  };
  const asked = (options: string) => THINGS.map((one) => `Which of these ${one}?\n\n${options}\n`).join('\n');

  it.each(Object.entries(FORMS))('asks each, and says that nothing is marked: %s', async (_, options) => {
    for (const head of [
      '# Ice quiz',
      '# Examen final 2017',
      '# Klausur 2',
      '# Ice\n\nIce is cold.\n\n## Quiz',
      '# Ice\n\n## Cuestionario de repaso',
    ]) {
      const { lesson, diagnostics } = await read(`${head}\n\n${asked(options)}`);
      expect(lesson.questions.map(sketch)).toEqual(
        THINGS.map((one) => `open Which of these ${one}? ice iron lead`),
      );
      expect(marks(diagnostics, 'choice-without-key')).toHaveLength(2);
    }
  });

  it('one of another name doesn’t, nor does the heading of a quiz speak for what stands above it', async () => {
    for (const page of [
      `# Ice\n\n${asked(FORMS['a list'])}`,
      `# Ice\n\n${asked(FORMS.lines)}\n## Quiz\n\nSoon.\n`,
    ])
      expect((await read(page)).lesson.questions).toEqual([]);
  });
});

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

describe('questions called by their numbers, each with what it offers', () => {
  const OFFERED = [
    ['Which of these floats?', 'ice', 'iron', 'lead'],
    ['What sinks?', 'gold', 'cork', 'wax'],
    ['Which is the lightest?', 'air', 'fog', 'snow'],
  ] as const;
  const TITLES = {
    '### Question 1': (n: number, asked: string) => `### Question ${n}\n\n${asked}\n`,
    '## Frage 1: …': (n: number, asked: string) => `## Frage ${n}: ${asked}\n`,
    '**Quesito 1 – Ghiaccio**': (n: number, asked: string) => `**Quesito ${n} – Ghiaccio**.\n${asked}\n`,
    'Pregunta 1. …': (n: number, asked: string) => `Pregunta ${n}. ${asked}\n`,
  };
  const LISTS = {
    counted: (offers: readonly string[]) => offers.map((one, i) => `${i + 1}. ${one}\n`).join(''),
    bullets: (offers: readonly string[]) => offers.map((one) => `- ${one}\n`).join(''),
    letters: (offers: readonly string[]) => offers.map((one, i) => `- ${'abc'[i]}) ${one}\n`).join(''),
  };
  const page = (
    title: (n: number, asked: string) => string,
    list: (offers: readonly string[]) => string,
    behind = '',
  ): string =>
    `# Ice\n\n${OFFERED.map(([asked, ...offers], i) => `${title(i + 1, asked)}\n${list(offers)}${behind}`).join('\n')}`;

  it.each(
    Object.entries(TITLES).flatMap(([name, title]) =>
      Object.entries(LISTS).map(([form, list]) => [name, form, title, list] as const),
    ),
  )('are open below %s, offers with %s', async (_name, _form, title, list) => {
    const { lesson, diagnostics } = await read(page(title, list));
    expect(lesson.questions).toHaveLength(3);
    lesson.questions.forEach((one, i) => {
      for (const words of OFFERED[i]!) expect(sketch(one)).toContain(words);
    });
    expect(marks(diagnostics, 'choice-without-key')).toHaveLength(3);
  });

  it('are answered by what names none of their offers', async () => {
    const fold = '\n<details><summary>Solution</summary>\n\nWeigh them all.\n\n</details>\n';
    const { lesson } = await read(page(TITLES['### Question 1'], LISTS.counted, fold));
    expect(lesson.questions.map(sketch)).toEqual(
      OFFERED.map((words) => `open ${words.join(' ')} > Weigh them all.`),
    );
  });

  it('offer nothing in what they tell to do', async () => {
    const parts = () => '1. Explain it.\n2. Is it light?\n';
    const { diagnostics } = await read(page(TITLES['### Question 1'], parts));
    expect(marks(diagnostics, 'choice-without-key')).toEqual([]);
  });
});

it.each([
  [
    'in lines',
    (n: number) =>
      `<form>\n<input type="radio" name="q${n}"> ice<br>\n<input type="radio" name="q${n}"> iron\n</form>`,
  ],
  [
    'with labels',
    (n: number) =>
      `<div>\n  <label><input type="radio" name="q${n}" value="a"> ice</label>\n  <label><input type="radio" name="q${n}"> iron</label>\n</div>`,
  ],
  [
    'in items',
    (n: number) => `- <input type="checkbox" name="q${n}"> ice\n- <input type="checkbox" name="q${n}"> iron`,
  ],
])('boxes of an author’s own form are offers, %s: each begins a line', async (_how, form) => {
  const page = [1, 2, 3].map((n) => `## Question ${n}\n\nWhich of ${n} floats?\n\n${form(n)}\n`).join('\n');
  const { lesson, diagnostics } = await read(`# Ice\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([1, 2, 3].map((n) => `open Which of ${n} floats? ice iron`));
  expect(marks(diagnostics, 'choice-without-key')).toHaveLength(3);
  expect((await read(`# Ice\n\nWhich floats, then?\n\n${form(1)}\n`)).html).toMatch(/○|☐/);
});

describe('below what calls a quiz, as many plain offers below each question', () => {
  const STEMS = ['What floats?', 'What burns?', 'What melts?', 'What sinks?'];
  const offers = (mark: (n: number) => string): string =>
    STEMS.map(
      (stem) => `${stem}\n\n${['ice', 'iron', 'wood'].map((one, i) => `${mark(i + 1)}${one}`).join('\n')}`,
    ).join('\n\n');
  const quiz = STEMS.map((stem) => `open ${stem} ice iron wood`);

  it.each([
    ['a heading', `## A little quiz\n\n${offers((n) => `${n}. `)}`],
    ['a heading, with bullets', `## Un petit QCM\n\n${offers(() => '- ')}`],
    ['a box', `:::{admonition} Training quiz\n${offers((n) => `${n}. `)}\n:::`],
    ['a fold', `:::{dropdown} QCM d'entraînement\n${offers((n) => `${n}. `)}\n:::`],
  ])('are offered: %s', async (_, page) => {
    const { lesson, diagnostics } = await read(`# Ice\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual(quiz);
    expect(marks(diagnostics, 'choice-without-key')).toHaveLength(4);
  });

  it('not below another heading', async () => {
    const { lesson } = await read(`# Ice\n\n## Materials\n\n${offers((n) => `${n}. `)}\n`);
    expect(lesson.questions).toEqual([]);
  });
});

it('lists that a lesson tells by are no offers, though a quiz stands at its end', async () => {
  const told = ['Format', 'Method', 'Examples', 'Uses', 'Notes', 'Words']
    .map((one) => `**${one}**:\n\n- of ice\n- of fog\n- of hail\n`)
    .join('\n');
  const asked = [1, 2, 3, 4]
    .map((n) => `**Q${n}**: Which floats?\n\n- A) ice ✅\n- B) iron\n- C) lead\n`)
    .join('\n');
  const { lesson } = await read(
    `# Quiz: 4 questions on ice\n\n## Revision\n\n${told}\n## Questions\n\n${asked}`,
  );
  expect(lesson.questions.map(({ kind }) => kind)).toEqual(Array(4).fill('single-choice'));
});
