/** Task lists that answer the paragraph or heading above them, as quizdown writes them. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const CASES: readonly Case[] = [
  {
    what: 'a statement is judged where its boxes are true and false',
    page: 'Ice sinks.\n\n- [ ] True\n- [x] False',
    questions: ['true-false Ice sinks. [false]'],
  },
  {
    what: 'so is one that says what is to be done, whatever its mark',
    page: 'Vrai ou faux : la glace flotte :\n\n- [x] VRAI\n- [ ] FAUX',
    questions: ['true-false Vrai ou faux : la glace flotte : [true]'],
  },
  {
    what: 'nobody has to know which: « ☐ Vrai ☐ Faux »',
    page: 'Dites ce qui est vrai.\n\n1\\. La glace coule.\n\n☐ Vrai ☐ Faux\n\n2\\. Le fer fond.\n\n☐ Vrai ☐ Faux',
    questions: ['open 1. La glace coule. Vrai Faux', 'open 2. Le fer fond. Vrai Faux'],
    says: [
      '5:1 choice-without-key: No option of “1. La glace coule.” is marked as right.',
      '9:1 choice-without-key: No option of “2. Le fer fond.” is marked as right.',
    ],
  },
  {
    what: 'things to do may be called so, too',
    page: 'Look these up:\n\n- [x] true\n- [ ] false\n- [ ] null',
    questions: [],
  },
  {
    what: 'the letters of boxes are no words of theirs, whatever stands above',
    page: '### 5. Ice is\n\n- [ ] A. hot\n- [x] B. cold\n\n### 6. Fog is\n\n- [ ] A. dry\n- [x] B. wet',
    questions: ['single-choice 5. Ice is [hot | COLD]', 'single-choice 6. Fog is [dry | WET]'],
  },
  {
    what: 'questions by their numbers, as few of them ask as may be',
    page: '#### Q1. What is fog?\n\n- [x] wet\n- [ ] dry\n\n#### Q3. We call a low cloud:\n\n- [ ] ice\n- [x] fog\n\n#### Q4. Rain falls from:\n\n- [x] clouds\n- [ ] trees',
    questions: [
      'single-choice Q1. What is fog? [WET | dry]',
      'single-choice Q3. We call a low cloud: [ice | FOG]',
      'single-choice Q4. Rain falls from: [CLOUDS | trees]',
    ],
  },
  {
    what: 'boxes in a numbered list',
    page: 'Which of these floats?\n\n1. [x] ice\n2. [ ] iron',
    questions: ['single-choice Which of these floats? [ICE | iron]'],
  },
  {
    what: 'a line in a box leaves it empty',
    page: 'Which of these floats?\n\n* [_] iron\n* [X] ice',
    questions: ['single-choice Which of these floats? [iron | ICE]'],
  },
  {
    what: 'a quotation that words with a colon lead to is what is asked about',
    page: 'Read the text and choose the right answer:\n\n> Ice is light.\n\n- [x] It floats.\n- [ ] It sinks.',
    questions: [
      'single-choice Read the text and choose the right answer: Ice is light. [IT FLOATS. | It sinks.]',
    ],
  },
  {
    what: 'the last sentence, or what follows “and”, tells to choose',
    page: [
      'Ice is made of water. Mark what is true of it:',
      '',
      '- [x] It floats.',
      '- [ ] It sinks.',
      '',
      'Leia o texto e marque a(s) alternativa(s) correta(s):',
      '',
      '- [x] Flutua.',
      '- [ ] Afunda.',
    ].join('\n'),
    questions: [
      'single-choice Ice is made of water. Mark what is true of it: [IT FLOATS. | It sinks.]',
      'single-choice Leia o texto e marque a(s) alternativa(s) correta(s): [FLUTUA. | Afunda.]',
    ],
  },
  {
    what: 'below a paragraph',
    page: ['Which floats?', '', '- [x] ice', '- [ ] iron'].join('\n'),
    questions: ['single-choice Which floats? [ICE | iron]'],
    explains: ['3:1 question-found: “Which floats?” is taken for a question: a task list answers it.'],
  },
  {
    what: 'below a heading, with a hint',
    page: [
      '## Which floats?',
      '',
      '> Think of a glass.',
      '',
      '- [x] ice',
      '  > Yes.',
      '- [ ] iron',
      '',
      '## Next',
    ].join('\n'),
    questions: ['single-choice Which floats? [ICE (Yes.) | iron] (Think of a glass.)'],
    explains: ['3:4 question-found: “Which floats?” is taken for a question: a task list answers it.'],
  },
  {
    what: 'with an answer below',
    page: [
      'Which floats?',
      '',
      '- [x] ice',
      '- [ ] iron',
      '',
      ':::{dropdown} Explanation of the answer',
      'It is lighter.',
      ':::',
    ].join('\n'),
    questions: ['single-choice Which floats? [ICE | iron] > Explanation of the answer It is lighter.'],
  },
  {
    what: 'in an exercise',
    page: [':::{exercise} Floating', 'Which floats?', '', '- [x] ice', '- [ ] iron', ':::'].join('\n'),
    questions: ['single-choice Exercise 1. Floating Which floats? [ICE | iron]'],
  },
  {
    what: 'a sentence that each option ends, and what explains it at the end of the page',
    page: lines(
      'In a glass of water, ice floats because it is',
      '',
      '- [x] lighter than the water.',
      '- [ ] colder than the water.',
      '- [ ] harder than the water.',
      '',
      'Nearly everything else shrinks.',
    ),
    questions: [
      'single-choice In a glass of water, ice floats because it is [LIGHTER THAN THE WATER. | colder than the water. | harder than the water.] > Nearly everything else shrinks.',
    ],
  },
  {
    what: 'below a heading that asks and goes on, and words that only say to choose',
    page: lines(
      '#### Which two float? Each right answer is a part.',
      '',
      'Select all that apply.',
      '',
      '- [x] ice',
      '- [x] wood',
      '- [ ] iron',
    ),
    questions: [
      'multiple-choice Which two float? Each right answer is a part. Select all that apply. [ICE | WOOD | iron]',
    ],
  },
  {
    what: 'below a heading that tells of what it asks, where its section ends with it',
    page: lines(
      '#### Your ship carries two cargoes.',
      '',
      'It lies on a lake.',
      '',
      'Which cargo floats?',
      '',
      'Select one answer.',
      '- [x] ice',
      '- [ ] iron',
      '',
      '#### Select the word that ends it.',
      '',
      'What floats is called [word].',
      '',
      'Select one answer.',
      '',
      '- [x] light',
      '- [ ] heavy',
    ),
    questions: [
      'single-choice Your ship carries two cargoes. It lies on a lake. Which cargo floats? Select one answer. [ICE | iron]',
      'single-choice Select the word that ends it. What floats is called [word]. Select one answer. [LIGHT | heavy]',
    ],
  },
  {
    what: 'a heading of several belongs to none of them',
    page: lines(
      '## Select the right answer each time.',
      '',
      'What floats?',
      '',
      '- [x] ice',
      '- [ ] iron',
      '',
      'What sinks?',
      '',
      '- [ ] ice',
      '- [x] iron',
    ),
    questions: ['single-choice What floats? [ICE | iron]', 'single-choice What sinks? [ice | IRON]'],
  },
  {
    what: 'with letters, and a key',
    page: lines(
      '#### Your ship carries two cargoes.',
      '',
      'Which cargo floats?',
      '',
      '- A) ice',
      '- B) iron',
      '',
      'Answer: A',
    ),
    questions: ['single-choice Your ship carries two cargoes. Which cargo floats? [ICE | iron]'],
  },
  {
    what: 'things to do that no sentence begins are none',
    page: lines(
      'Before you take the ice out of the freezer',
      '',
      '- [x] Wash the glass.',
      '- [ ] Fill it.',
      '- [ ] Weigh it.',
    ),
    questions: [],
    says: [],
  },
  {
    what: 'things to do are no question',
    page: ['Bring with you:', '', '- [ ] a pencil', '- [ ] a ruler'].join('\n'),
    questions: [],
  },
  {
    what: 'a question without a ticked box is open',
    page: ['Which floats?', '', '- [ ] ice', '- [ ] iron'].join('\n'),
    questions: ['open Which floats? ice iron'],
    says: ['3:1 choice-without-key: No option of “Which floats?” is marked as right.'],
  },
  {
    what: 'ticked things to do, or had with one, are no question',
    page: ['## Before you start', '', '- [x] Python is there', '- [ ] so is a friend'].join('\n'),
    questions: [],
    explains: [
      '5:3 task-list-kept: The task list below “Before you start” is taken for things to do: nothing there asks.',
    ],
  },
  {
    what: 'a stem that tells to choose asks',
    page: [
      'Tick what floats.',
      '',
      '- [x] ice',
      '- [ ] iron',
      '',
      '## Quiz 2',
      '',
      '- [x] cork',
      '- [ ] lead',
    ].join('\n'),
    questions: ['single-choice Tick what floats. [ICE | iron]', 'single-choice Quiz 2 [CORK | lead]'],
  },
  {
    what: 'a heading that asks, and below it how many to choose',
    page: '## Which floats?\n\nSelect only one answer.\n\n- [x] ice\n- [ ] iron\n\n## Which sinks?\n\nThink of a boat. Tick all that apply.\n\n- [ ] ice\n- [x] iron\n- [x] lead\n',
    questions: [
      'single-choice Which floats? Select only one answer. [ICE | iron]',
      'multiple-choice Which sinks? Think of a boat. Tick all that apply. [ice | IRON | LEAD]',
    ],
  },
  {
    what: 'below code, whose question stands above it',
    page: lines('What does this print?', '```', 'print(1)', '```', '- [x] 1', '- [ ] 2'),
    questions: ['single-choice What does this print? print(1) [1 | 2]'],
  },
  {
    what: 'how many to choose may be said in brackets',
    page: lines(
      '## Which float? (Choose TWO)',
      '',
      '- [x] ice',
      '- [x] cork',
      '- [ ] iron',
      '',
      '## The ones that float are: (Select two)',
      '',
      '- [x] ice',
      '- [x] cork',
      '- [ ] iron',
    ),
    questions: [
      'multiple-choice Which float? (Choose TWO) [ICE | CORK | iron]',
      'multiple-choice The ones that float are: (Select two) [ICE | CORK | iron]',
    ],
  },
  {
    what: 'a statement with a gap asks, and one to be ended',
    page: lines(
      '## Ice is `__` than water.',
      '',
      '- [x] lighter',
      '- [ ] heavier',
      '',
      'Ice floats on…',
      '',
      '- [x] water',
      '- [ ] cork',
    ),
    questions: [
      'single-choice Ice is __ than water. [LIGHTER | heavier]',
      'single-choice Ice floats on… [WATER | cork]',
    ],
  },
  {
    what: 'all below a heading that counts questions is asked',
    page: lines(
      '#### Q12. A pond is frozen.',
      '',
      'Fish live below.',
      '',
      'Why do they?',
      '',
      '- [x] The water there is warmer.',
      '- [ ] They sleep.',
      '',
      '### Question 13',
      '',
      'Ice floats in a glass.',
      '',
      'When it has melted, the water stands',
      '',
      '- [ ] higher',
      '- [x] as high',
    ),
    questions: [
      'single-choice Q12. A pond is frozen. Fish live below. Why do they? [THE WATER THERE IS WARMER. | They sleep.]',
      'single-choice Ice floats in a glass. When it has melted, the water stands [higher | AS HIGH]',
    ],
  },
  {
    what: 'a quarter of a year has things to do',
    page: lines('## Q3: roadmap', '', '- [x] write', '- [ ] print'),
    questions: [],
    explains: [
      '5:3 task-list-kept: The task list below “Q3: roadmap” is taken for things to do: nothing there asks.',
    ],
  },
  {
    what: 'among many that ask, a statement asks too',
    page: lines(
      ...[1, 2, 3, 4, 5].flatMap((n) => [`## What is ${n} + 0?`, '', `- [x] ${n}`, '- [ ] 0', '']),
      '## Ice floats on:',
      '',
      '- [x] water',
      '- [ ] cork',
    ),
    questions: [
      ...[1, 2, 3, 4, 5].map((n) => `single-choice What is ${n} + 0? [${n} | 0]`),
      'single-choice Ice floats on: [WATER | cork]',
    ],
  },
  {
    what: 'code and pictures below an option belong to it',
    page: lines(
      'Which prints 2?',
      '',
      '- [ ] A',
      '',
      '```',
      'print(1)',
      '```',
      '',
      '- [x] B',
      '',
      '```',
      'print(2)',
      '```',
      '',
      'Next.',
    ),
    questions: ['single-choice Which prints 2? [A print(1) | B PRINT(2)]'],
  },
  {
    what: 'a heading that counts one question says what it is about',
    page: lines(
      '## 1. Ice',
      '',
      'What is true?',
      '',
      '- [x] It floats.',
      '- [ ] It burns.',
      '',
      '## 2. Water',
      '',
      'What is true?',
      '',
      '- [x] It flows.',
      '- [ ] It burns.',
      '',
      'And of steam?',
      '',
      '- [x] It rises.',
      '- [ ] It burns.',
    ),
    questions: [
      'single-choice 1. Ice What is true? [IT FLOATS. | It burns.]',
      'single-choice What is true? [IT FLOWS. | It burns.]',
      'single-choice And of steam? [IT RISES. | It burns.]',
    ],
  },
  {
    what: 'boxes of paragraphs and lines, without a list',
    page: lines(
      '## Question 1',
      '',
      'Which prints 2?',
      '',
      '[ ] This one.',
      '',
      '[x] That one:',
      '',
      '```',
      'print(2)',
      '```',
      '',
      '## 2 : Ice is',
      '',
      '[x] a. light',
      '[ ] b. heavy',
    ),
    questions: [
      'single-choice Which prints 2? [This one. | THAT ONE: PRINT(2)]',
      'single-choice 2 : Ice is [LIGHT | heavy]',
    ],
  },
  {
    what: 'code behind the last of several options does not',
    page: lines('Which floats?', '', '- [x] ice', '- [ ] iron', '', '```', 'print(2)', '```'),
    questions: ['single-choice Which floats? [ICE | iron]'],
  },
  {
    what: 'boxes that are all ticked, below words that lead to them, are no choice',
    page: lines(
      '## What is ice?',
      '',
      'It has three properties:',
      '',
      '- [x] hard',
      '- [x] cold',
      '- [x] light',
    ),
    questions: [],
  },
  {
    what: 'a list of things to check is none',
    page: lines('**Please check if the ice is ready**', '', '- [ ] hard', '- [ ] cold'),
    questions: [],
  },
  {
    what: 'boxes that are all ticked, below words that tell to',
    page: lines('Tick what is cold:', '', '- [x] ice', '- [x] snow'),
    questions: ['multiple-choice Tick what is cold: [ICE | SNOW]'],
    says: ['3:1 choice-all-true: Every option of “Tick what is cold:” is marked as right.'],
  },
];

const counted = (...heads: readonly string[]): string =>
  heads.map((one) => `## ${one}\n\n1. [x] ice\n1. [ ] iron`).join('\n\n');
const ASKING = ['What floats?', 'What melts?', 'What is cold?', 'What is hard?', 'What is light?'];

runs('boxes of a page of which three lists in four ask', [
  {
    what: 'ask by their headings, however many are ticked',
    page: [...ASKING.slice(0, 3), 'Of ice and iron, lighter is']
      .map((one) => `## ${one}\n\n- [x] ice\n- [x] snow\n- [ ] iron`)
      .join('\n\n'),
    questions: [...ASKING.slice(0, 3), 'Of ice and iron, lighter is'].map(
      (one) => `multiple-choice ${one} [ICE | SNOW | iron]`,
    ),
  },
]);

runs('boxes of a list that counts', [
  {
    what: 'ask by their headings where a third of these do, as in a quiz of quizdown’s',
    page: counted(...ASKING, 'In water, you see', 'Ice is the name of'),
    questions: [
      ...ASKING.map((one) => `single-choice ${one} [ICE | iron]`),
      'single-choice In water, you see [ICE | iron]',
      'single-choice Ice is the name of [ICE | iron]',
    ],
  },
  {
    what: 'are things to do where few do',
    page: counted('What floats?', 'Next week', 'Next year'),
    questions: ['single-choice What floats? [ICE | iron]'],
  },
]);

runs('task lists outside a {question}', CASES);

runs(
  'boxes below a hole of Chinese, and a quotation that says what is ticked',
  [
    [
      '关于冰的描述正确的是（） s1',
      '- [x] ice\n- [x] fog\n- [ ] iron',
      '1,2',
      'multiple-choice',
      '[ICE | FOG | iron]',
    ],
    ['冰是()  s2', '- [x] ice\n- [ ] wax\n- [ ] iron', '1', 'single-choice', '[ICE | wax | iron]'],
    ['冰的种类有() s3', '- [x] ice\n- [x] fog', '都对', 'multiple-choice', '[ICE | FOG]'],
  ].map(([stem, boxes, quoted, kind, offers]) => ({
    what: `are asked, without what it says once more: ${quoted}`,
    page: `${stem}\n\n${boxes}\n\n> ${quoted}`,
    questions: [`${kind} ${stem!.replace(/ +/, ' ')} ${offers}`],
    says: boxes!.includes('[ ]')
      ? []
      : [`3:1 choice-all-true: Every option of “${stem}” is marked as right.`],
  })),
  'zh',
);

runs('a quotation below boxes', [
  {
    what: 'that says more than what is ticked explains',
    page: 'Which float?\n\n- [x] ice\n- [ ] iron\n\n> 1, for it is light.',
    questions: ['single-choice Which float? [ICE | iron] > 1, for it is light.'],
  },
  {
    what: 'that says that all are right repeats it, where all are ticked',
    page: 'Which float?\n\n- [x] ice\n- [x] wax\n\n> All of them are right.',
    questions: ['multiple-choice Which float? [ICE | WAX]'],
    says: ['3:1 choice-all-true: Every option of “Which float?” is marked as right.'],
  },
  {
    what: 'that says so where they are not is kept',
    page: 'Which float?\n\n- [x] ice\n- [ ] wax\n\n> All of them are right.',
    questions: ['single-choice Which float? [ICE | wax] > All of them are right.'],
  },
]);
