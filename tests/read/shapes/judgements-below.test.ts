/** Statements that nothing calls to judge, and that a page judges right below each: questions, whatever stands in front of both. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const LEAD = 'Lead floats on water.';
const ICE = 'Ice floats on water.';

/** How a statement begins, by its number. */
const HEADS: Readonly<Record<string, (n: number, words: string) => string>> = {
  counted: (n, words) => `${n}\\. ${words}`,
  'counted in bold': (n, words) => `**${n}.** ${words}`,
  'all in bold': (n, words) => `**Question ${n}: ${words}**`,
  'a question by its number': (n, words) => `Question ${n}: ${words}`,
  'an exercise by its number': (n, words) => `*Exercise ${n}.* ${words}`,
  'below its number': (n, words) => `**Question ${n}**\n\n${words}`,
  'below a heading': (n, words) => `### Question ${n}\n\n${words}`,
  'a heading': (n, words) => `### ${n}. ${words}`,
  'by a letter': (_, words) => `Q: ${words}`,
  'in a quotation': (n, words) => `> **Question ${n}:** ${words}`,
  'in a box': (n, words) => `:::{admonition} Question ${n}\n${words}\n:::`,
  'in an item': (n, words) => `${n}) ${words}`,
  'in an item of an item': (n, words) => `- ${n}. ${words}`,
};

/** How it is judged, with what explains that. */
const TOLD: Readonly<Record<string, (words: string, n: number) => string>> = {
  'in clear': (words) => `**Answer:** ${words}`,
  'all in bold': (words) => `**Answer: ${words}**`,
  'in no other letters': (words) => `Answer: ${words}`,
  'below a title': (words) => `**Answer:**\n\n${words}`,
  'below a plain title': (words) => `Solution:\n\n${words}`,
  'below a heading': (words) => `#### Solution\n\n${words}`,
  'below a heading with its number': (words, n) => `##### Solution ${n}\n\n${words}`,
  'as TeX has it': (words) => `*Solution.* ${words}`,
  'by a letter': (words) => `A: ${words}`,
  'by a letter and its number': (words, n) => `**A${n}.** ${words}`,
  'behind a sign': (words) => `✅ **Answer:** ${words}`,
  'as a point': (words) => `- Answer: ${words}`,
  'in a quotation': (words) => `> Answer: ${words}`,
  'in a box': (words) => `> [!TIP]\n> **Answer:** ${words}`,
  'in what is hidden': (words) => `<div class="solution" style="display:none">\n\nAnswer: ${words}\n\n</div>`,
};

describe('a statement judged right below', () => {
  it.each(Object.entries(HEADS))('%s', async (_, head) => {
    for (const [form, told] of Object.entries(TOLD)) {
      const page = [
        [LEAD, 'False. It sinks.'],
        [ICE, 'True. It is light.'],
      ].map(([words, says], i) => `${head(i + 1, words!)}\n\n${told(says!, i + 1)}`);
      const { lesson, html } = await read(`# T\n\nSome words first.\n\n${page.join('\n\n')}\n`);
      const found = lesson.questions.map(sketch).map((one) => one.replace(/^(\S+ ).*?(?=Lead|Ice)/, '$1'));
      expect([form, ...found]).toEqual([
        form,
        `true-false ${LEAD} [false] > It sinks.`,
        `true-false ${ICE} [true] > It is light.`,
      ]);
      expect([form, html.includes('It sinks')]).toEqual([form, false]);
    }
  });
});

const answered = (first: string, second: string, one = LEAD, other = ICE): string =>
  `1. ${one}\n\n   **Answer:** ${first}\n\n2. ${other}\n\n   **Answer:** ${second}\n`;
const JUDGED = [`true-false ${LEAD} [false]`, `true-false ${ICE} [true]`];

const CASES: readonly Case[] = [
  {
    what: 'on the next line',
    page: `Q: ${LEAD}\nA: False. It sinks.\n\nQ: ${ICE}\nA: True.\n`,
    questions: [`true-false Q: ${LEAD} [false] > It sinks.`, `true-false Q: ${ICE} [true]`],
  },
  {
    what: 'up to the next statement, whose judgement may be the last',
    page: `**Question 1:** ${LEAD}\n\nAnswer: False.\n\nIt sinks.\n\n---\n\n**Question 2:** ${ICE}\n\nAnswer: True.\n\nSo much for today.\n`,
    questions: [`true-false Question 1: ${LEAD} [false] > It sinks.`, `true-false Question 2: ${ICE} [true]`],
  },
  {
    what: 'with points that explain it',
    page: `**Question 1:** ${LEAD}\n\nAnswer: False.\n\n- It sinks.\n- Iron does.\n\n**Question 2:** ${ICE}\n\nAnswer: True.\n`,
    questions: [
      `true-false Question 1: ${LEAD} [false] > It sinks. Iron does.`,
      `true-false Question 2: ${ICE} [true]`,
    ],
  },
  {
    what: 'every second item judges the one before it',
    page: `- 1. ${LEAD}\n\n- **Answer:** False\n\n- 2. ${ICE}\n\n- **Answer:** True\n`,
    questions: JUDGED,
  },
  {
    what: 'items of exercises, and boxes in them that answer',
    page: `## Exercises\n\n1. ${LEAD}\n\n   :::{admonition} Answer\n   False. It sinks.\n   :::\n\n2. ${ICE}\n\n   :::{admonition} Answer\n   True. It is light.\n   :::\n`,
    questions: [`${JUDGED[0]} > It sinks.`, `${JUDGED[1]} > It is light.`],
  },
  {
    what: 'of what is judged, the name before it',
    page: answered('The statement is false, since it sinks.', 'This is true.'),
    questions: [`${JUDGED[0]} > since it sinks.`, JUDGED[1]!],
  },
  {
    what: 'among what asks',
    page: `1. What floats?\n\n   **Answer:** Wood.\n\n${answered('False', 'True').replace('2.', '3.').replace('1.', '2.')}`,
    questions: ['open What floats? > Wood.', ...JUDGED],
  },
  {
    what: 'not what asks, whatever its answer begins with',
    page: answered(
      'True, it does.',
      'False, it sinks.',
      'Does ice float on water?',
      'Does lead float on it?',
    ),
    questions: [
      'open Does ice float on water? > True, it does.',
      'open Does lead float on it? > False, it sinks.',
    ],
  },
  {
    what: 'nor a word of a sentence',
    page: answered('True ice floats.', 'It is true of some metals.'),
    questions: [`open ${LEAD} > True ice floats.`, `open ${ICE} > It is true of some metals.`],
  },
  {
    what: 'nor several judgements at once',
    page: answered('True, false, true.', 'False; true'),
    questions: [`open ${LEAD} > True, false, true.`, `open ${ICE} > False; true`],
  },
  {
    what: 'nor settings, which have values',
    page: '### 1. Caching of all answers\n\nKeeps what was asked.\n\nDefault: true\n\n### 2. Logging of all requests\n\nWrites a line each.\n\nDefault: false\n',
    questions: [],
  },
  {
    what: 'nor what is told in a story',
    page: `The sailor said: ${LEAD}\n\n*False.* It sinks.\n\nHis wife said: ${ICE}\n\n*True.* It is light.\n`,
    questions: [],
  },
];

runs('judgements right below', CASES);

describe('in its own language', () => {
  it.each([
    ['C’est faux : il coule.', 'Cette affirmation est vraie.', 'il coule.'],
    ['Das ist falsch: es sinkt.', 'Die Aussage ist richtig.', 'es sinkt.'],
    ['Es falso, porque se hunde.', 'La afirmación es verdadera.', 'porque se hunde.'],
    ['È falso: affonda.', 'L’affermazione è vera.', 'affonda.'],
    ['É falso: afunda.', 'A afirmação é verdadeira.', 'afunda.'],
    ['Dat is onwaar: het zinkt.', 'De stelling is juist.', 'het zinkt.'],
  ])('%s', async (no, yes, why) => {
    const { lesson } = await read(`# T\n\n${answered(no, yes)}`);
    expect(lesson.questions.map(sketch)).toEqual([`${JUDGED[0]} > ${why}`, JUDGED[1]]);
  });
});

describe('what goes on behind “it is true” judges nothing', () => {
  const ODD = 'All primes are odd numbers.';
  const FISH = 'All fish are heavy animals.';
  it.each([
    'The statement is true for all primes but one; so it is false.',
    'It is true that most are, but 2 is even: false.',
    'It is true but for 2. So the answer is false.',
    'It is true. Yet in general it is false.',
    'This is true of 7, not of 9.',
    "That's right as long as nobody has pulled; in general it is false.",
    'It is false to call it a fish, so the sentence is true.',
    "It's false only if somebody does, and nobody does. True.",
    'C’est vrai pour presque tous, mais pas pour 2 : faux.',
    'Das ist wahr für fast alle, doch nicht für 2: falsch.',
    'Es cierto para casi todos, pero no para 2.',
  ])('%s', async (told) => {
    const pages = [
      answered(told, told, ODD, FISH),
      answered(told, told, `True or false? ${ODD}`, `True or false? ${FISH}`),
      `1. ${ODD}\n2. ${FISH}\n\n## Answers\n\n1. ${told}\n2. ${told}\n`,
      `## True or false?\n\n1. ${ODD}\n2. ${FISH}\n\n## Answers\n\n1. ${told}\n2. ${told}\n`,
    ];
    for (const page of pages) {
      const { lesson } = await read(`# T\n\n${page}`);
      expect([page, ...lesson.questions.map(({ kind }) => kind)]).toEqual([page, 'open', 'open']);
    }
  });

  it('nor where its next paragraph takes it back', async () => {
    const { lesson } = await read(
      `# T\n\n1. ${ODD}\n\n   **Answer:** It is true.\n\n   But for 2 it is false.\n\n2. ${FISH}\n\n   **Answer:** It is false.\n`,
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open', 'true-false']);
  });
});

describe('what readers ask is told, though its answers judge', () => {
  const TEA =
    '**Q:** Tea has no caffeine.\n\n**A:** False! It has some.\n\n**Q:** Tea grows on trees.\n\n**A:** True. On small ones.\n';
  const LOGIN =
    '- How do I log in?\n- Answer: with your card.\n- How do I log out?\n- Answer: by the door.\n';
  it.each([
    ['by the title of the page', `# FAQ: myths about tea\n\n${TEA}`],
    ['line by line', `# FAQ: myths about tea\n\n${TEA.replaceAll('\n\n**A', '\n**A')}`],
    ['by a heading', `# Tea\n\n## FAQ\n\n${TEA}`],
    ['in every second item', `# FAQ\n\n${LOGIN}`],
    ['in items below a heading', `# Cards\n\n## FAQ\n\n${LOGIN}`],
  ])('%s', async (_, page) => {
    expect((await read(page)).lesson.questions.map(sketch)).toEqual([]);
  });
});

describe('what is to be done below the last judgement stays on the page', () => {
  const RUN = 'Run:\n\n```sh\nserver reload\n```\n\nThe page goes on.';
  const [FIRST, LAST] = [LEAD, 'You must restart the server.'];
  it.each([
    ['up to a counted heading', (n: number) => `${n}. `, '## 3. Setup\n\nMore words.'],
    ['up to its steps', (n: number) => `${n}. `, '1. Open it.\n2. Close it.\n\nMore words.'],
    ['up to its points', (n: number) => `**Question ${n}:** `, '- one\n- two\n\nMore words.'],
    ['up to the end', (n: number) => `**Question ${n}:** `, 'More words.'],
    ['below headings', (n: number) => `### ${n}. `, '### 3. Setup\n\nMore words.'],
  ])('%s', async (_, head, more) => {
    const { lesson, html } = await read(
      `# T\n\n${head(1)}${FIRST}\n\nAnswer: False.\n\nIt sinks.\n\n${head(2)}${LAST}\n\nAnswer: False, a reload is enough.\n\n${RUN}\n\n${more}\n`,
    );
    const found = lesson.questions.map(sketch).map((one) => one.replace(/(?<=^\S+ ).*?(?=Lead|You)/, ''));
    expect(found).toEqual([
      `true-false ${FIRST} [false] > It sinks.`,
      `true-false ${LAST} [false] > a reload is enough.`,
    ]);
    expect(html).toContain('server reload');
    expect(html).toContain('The page goes on.');
  });
});

describe('the word alone judges where several statements are judged so, some true and some false', () => {
  const SAID: readonly [statement: string, word: string, why: string][] = [
    ['Tea has caffeine.', 'True', ''],
    ['Water has caffeine.', 'False', 'it has none'],
    ['Coffee with `milk` has caffeine.', 'True', 'milk takes none away'],
    ['Milk has caffeine.', 'False', ''],
  ];
  const reason = (why: string, mark: string): string => (why === '' ? '.' : `${mark}${why}.`);
  const FORMS: Readonly<Record<string, (word: string, why: string) => string>> = {
    'in a quotation': (word, why) => `\n   > **${word}${why === '' ? '.' : ','}** ${why}`,
    'in a paragraph': (word, why) => `\n\n   ${word}${reason(why, ': ')}`,
    'in bold, in the next line': (word, why) => `\n   **${word}**${reason(why, ', ')}`,
    'in italics, in the next line': (word, why) => `<br>\n   *${word}* ${why}`,
    'behind an arrow': (word, why) => `\n   → ${word}${reason(why, ', ')}`,
    'in a point of its own': (word, why) => `\n   - ${word}${reason(why, ', ')}`,
  };
  const HEADS: Readonly<Record<string, (at: number, words: string) => string>> = {
    'counted items': (at, words) => `${at}. ${words}`,
    'items apart': (at, words) => `${at}. ${words}\n`,
    points: (_, words) => `-  ${words}`,
    'counted paragraphs': (at, words) => `\n**${at}.** ${words.replaceAll('\n   ', '\n')}`,
  };
  it.each(Object.keys(HEADS).flatMap((head) => Object.keys(FORMS).map((form) => [head, form] as const)))(
    '%s, %s',
    async (head, form) => {
      const page = SAID.map(([said, ...told], i) => HEADS[head]!(i + 1, said + FORMS[form]!(...told)));
      const { lesson, html } = await read(`# Tea\n\n${page.join('\n')}\n`);
      const found = lesson.questions.map(sketch).map((one) => one.replace(/\d\. |\.$/g, ''));
      expect(found).toEqual([
        'true-false Tea has caffeine. [true]',
        'true-false Water has caffeine. [false] > it has none',
        'true-false Coffee with milk has caffeine. [true] > milk takes none away',
        'true-false Milk has caffeine. [false]',
      ]);
      expect(html).not.toContain('takes none');
    },
  );

  it('by one word alone, where it stands in capitals', async () => {
    const page = SAID.map(([said], i) => `### ${i + 1}. ${said}\nFALSE`).join('\n\n');
    const { lesson } = await read(`# Tea\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual(
      SAID.map(([said], i) => `true-false ${i + 1}. ${said.replaceAll('`', '')} [false]`),
    );
  });

  it.each([
    ['two of them', '1. Tea has caffeine.\n\n   True.\n2. Water has caffeine.\n\n   False.\n'],
    ['one word alone', SAID.map(([said], i) => `${i + 1}. ${said}\n\n   True.`).join('\n')],
    ['tasks', SAID.map(([, word], i) => `${i + 1}. Set the option to this value:\n\n   ${word}.`).join('\n')],
  ])('not %s', async (_, page) => {
    expect((await read(`# Tea\n\n${page}\n`)).lesson.questions.map(sketch)).toEqual([]);
  });
});
