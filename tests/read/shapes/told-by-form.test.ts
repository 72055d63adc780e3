/** Answers that no word calls so: their form does, where several of a page have it. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';
import { type Case, runs } from './case.ts';

const ASKED = ['What is fog?', 'What is hail?', 'Where does dew form?'];
const TOLD = ['A low cloud', 'Frozen rain', 'On cold grass'];
const QUESTIONS = ASKED.map((asked, i) => `open ${asked} > ${TOLD[i]}`);

const pageOf = (write: (asked: string, told: string, n: number) => string): string =>
  ASKED.map((asked, i) => write(asked, TOLD[i]!, i + 1)).join('\n\n');

const foundOn = async (page: string, title = 'Weather') => {
  const { lesson, html } = await read(`# ${title}\n\nWords.\n\n${page}\n\n## After\n\nThe end.\n`);
  return { questions: lesson.questions.map(sketch).map((one) => one.replace(/^open \d\. /, 'open ')), html };
};

type Write = Parameters<typeof pageOf>[0];

const FORMS: Readonly<Record<string, Write>> = {
  'behind an arrow': (q, a) => `${q}\n\n→ ${a}`,
  'behind another sign, in an item': (q, a, n) => `${n}. ${q}\n   => ${a}`,
  'right behind a sign, on the next line': (q, a, n) => `${n}. ${q}\n   ->${a}`,
  'right behind a sign, in the bold words that ask': (q, a, n) => `${n}. **${q}  \n   -\\>${a}**`,
  'in a quotation': (q, a) => `**${q}**\n\n> ${a}`,
  'in a quotation that says so': (q, a) => `${q}\n\n> Antwoord: ${a}`,
  'in an item of an item': (q, a, n) => `${n}. ${q}\n   - ${a}`,
  'in bold': (q, a, n) => `${n}. ${q} **${a}**`,
  slanted: (q, a) => `${q} *(${a})*`,
  'in brackets': (q, a) => `- ${q} (${a})`,
  'in other brackets': (q, a) => `- ${q} [${a}]`,
  'behind a dash': (q, a, n) => `${n}. ${q} — ${a}`,
  'behind a word': (q, a, n) => `${n}. ${q} Answer: ${a}`,
  'on the next line': (q, a) => `${q}  \n${a}`,
  'below a line in bold': (q, a) => `**${q}**\n${a}`,
  'as what defines a term': (q, a) => `${q}\n: ${a}`,
  'below lines to write on': (q, a) => `${q}\n\n__________\n\n**Answer:** ${a}`,
  'below an empty box': (q, a) => `${q}\n\n\`\`\`\n\n\`\`\`\n\nAnswer: ${a}`,
  'in white letters': (q, a) => `${q} <span style="color: #fff">${a}</span>`,
  'in white letters, below': (q, a) => `${q}\n\n<font color="white">${a}</font>`,
  'in red letters': (q, a, n) => `${n}. ${q} <font color="red">${a}</font>`,
  'in red letters, below': (q, a) => `${q}\n\n<p style="color:red">${a}</p>`,
  'in a comment': (q, a) => `${q}\n\n<!-- Answer: ${a} -->`,
  'in a comment of MyST': (q, a) => `${q}\n\n% Answer: ${a}`,
};

const TABLES = [
  ['a table', '| Question | Answer |\n| - | - |\n', (q: string, a: string) => `| ${q} | ${a} |`],
  ['a counted table', '| No. | Q | A |\n| - | - | - |\n', (q: string, a: string) => `| 1 | ${q} | ${a} |`],
  ['a table in German', '| Frage | Antwort |\n| - | - |\n', (q: string, a: string) => `| ${q} | ${a} |`],
] as const;

describe('answers that only their form calls so', () => {
  it.each(Object.entries(FORMS))('%s', async (_what, write) => {
    const { questions, html } = await foundOn(pageOf(write));
    expect(questions).toEqual(QUESTIONS);
    for (const told of TOLD) expect(html).not.toContain(told);
  });

  it.each([
    ['a line below', (asked: string, told: string, n: number) => `${n}. ${asked}\n   → ${told}`],
    ['a paragraph', (asked: string, told: string) => `${asked}\n\n=> ${told}`],
    ['what it is done with between', (asked: string, told: string) => `${asked}\n\nE / C / I\n\n→ ${told}`],
  ])('an arrow below what a sheet tells to do: %s', async (_what, write) => {
    const tasks = ['Name a thing that floats.', 'Find a word for frozen rain.', 'Describe dew.'];
    const page = tasks.map((asked, i) => write(asked, TOLD[i]!, i + 1)).join('\n\n');
    const { questions, html } = await foundOn(page, 'Quiz');
    expect(questions.map((one) => one.replace(' E / C / I', ''))).toEqual(
      tasks.map((asked, i) => `open ${asked} > ${TOLD[i]}`),
    );
    for (const told of TOLD) expect(html).not.toContain(told);
    // Steps of a lesson show what comes of them.
    expect((await foundOn(page)).questions).toEqual([]);
  });

  it.each(TABLES)('%s', async (_what, head, row) => {
    const { questions } = await foundOn(head + ASKED.map((asked, i) => row(asked, TOLD[i]!)).join('\n'));
    expect(questions).toEqual(QUESTIONS);
  });

  it.each(['in bold', 'in brackets', 'in a quotation', 'on the next line'])(
    'one alone proves nothing: %s',
    async (what) => {
      const { questions } = await foundOn(FORMS[what]!(ASKED[0]!, TOLD[0]!, 1));
      expect(questions).toEqual([]);
    },
  );

  it('one question of many that says our, or speaks of contact, is asked with the others', async () => {
    const more = ['Where is our sea?', 'What is in contact with ice?'].map((one) => `- ${one} **Here**`);
    const all = Array.from({ length: 10 }, (_, i) => `- What is fog number ${i}? **A cloud**`);
    expect((await foundOn([...all, ...more].join('\n'))).questions).toHaveLength(12);
  });

  it('what the reader of a manual asks is told', async () => {
    const page = ['How do I install it?', 'Is it free?', 'Which systems run it?'];
    const write = FORMS['below a line in bold']!;
    const told = page.map((asked) => write(asked, 'See below', 1)).join('\n\n');
    expect((await foundOn(told)).questions).toEqual([]);
    expect((await foundOn(pageOf(write), 'FAQ')).questions).toEqual([]);
    expect((await foundOn(`## FAQ\n\n${pageOf(write)}`)).questions).toEqual([]);
  });
});

const list = (...items: readonly string[]): string => items.map((one) => `- ${one}`).join('\n');

const CASES: readonly Case[] = [
  {
    what: 'others of a list have no answer yet',
    page: '1. **What is fog?  \n   -\\>A low cloud**\n\n2. **What is hail?** (Hint: look up.)\n\n3. **Work out how cold snow is.  \n   -\\> 0 °C**\n\n4. Dew is water. **Where does it form?  \n   (Hint: look down.)  \n   -\\>  \n   On cold grass**\n\n5. Look at the sky.\n',
    questions: [
      'open What is fog? > A low cloud',
      'open What is hail? (Hint: look up.)',
      'open Work out how cold snow is. > 0 °C',
      'open Dew is water. Where does it form? (Hint: look down.) > On cold grass',
    ],
  },
  {
    what: 'several questions before one answer, over lines',
    page: '1 What is fog? → A low cloud.\n\n2 Is hail frozen? If so, in which\nclouds? And when? → Yes, it is rain that\nfreezes.\n\n3 Where does dew form? → On grass.',
    questions: [
      'open 1 What is fog? > A low cloud.',
      'open 2 Is hail frozen? If so, in which clouds? And when? > Yes, it is rain that freezes.',
      'open 3 Where does dew form? > On grass.',
    ],
  },
  {
    what: 'an example shows how they are answered',
    page: 'Example What is ice? → It is water.\n\n1 What is fog? → A low cloud.\n\n2 What is hail? → Frozen rain.\n\n3 Where does dew form? → On grass.',
    questions: [
      'open 1 What is fog? > A low cloud.',
      'open 2 What is hail? > Frozen rain.',
      'open 3 Where does dew form? > On grass.',
    ],
  },
  {
    what: 'an example that is asked for is another thing',
    page: 'Example of fog? (a low cloud)\n\nExample of hail? (frozen rain)\n\nWhere does dew form? (on grass)',
    questions: [
      'open Example of fog? > a low cloud',
      'open Example of hail? > frozen rain',
      'open Where does dew form? > on grass',
    ],
  },
  {
    what: 'no remark on how to answer',
    page: `**Q**\n\n${list('What is fog? (2 points)', 'What is hail? (choose one)', 'What is dew? (see page 3)')}`,
    questions: [],
    says: [],
  },
  {
    what: 'no field of a record',
    page: ['Open', 'Old', 'Full']
      .map((one) => `**Description:** Is it ${one.toLowerCase()}?\\\n**Type:** yes or no`)
      .join('\n\n'),
    questions: [],
  },
  {
    what: 'no quotations below some of the headings that ask',
    page: '### Why?\n\n> A cloud.\n\n### What is fog?\n\n> A cloud.\n\n### What is hail?\n\n> Ice.\n\n### What is dew?\n\nWords.',
    questions: [],
  },
  {
    what: 'a comment that says the key of options',
    page: 'What floats?\n\nA) iron\nB) ice\n\n<!-- Answer: B -->',
    questions: ['single-choice What floats? [iron | ICE]'],
  },
  {
    what: 'a comment that answers nothing is the author’s own',
    page: 'Look out.\n\nIt rains.\n\n<!-- Answer: take a coat -->\n\nAfter.',
    questions: [],
  },
];

runs('answers by their form', CASES);

describe('questions in bold, and in the next line what they lead to', () => {
  const ASIDES = ['What is yeast?', 'What is a crust?', 'Why is it hard?']
    .map((one) => `**${one}**\\\nIt is told here in a sentence of its own.`)
    .join('\n\n');
  const task = (words: string): string =>
    `${words}\n\n<details><summary>Solution</summary>\n\nIt is round.\n\n</details>`;
  const TASKS = ['Describe a loaf.', 'Draw a roll.', 'Sketch a pie.'].map(task).join('\n\n');
  const found = async (text: string) => (await read(`# Bread\n\n${text}\n`)).lesson.questions.map(sketch);

  it('are asked where nothing else answers', async () => {
    expect(await found(ASIDES)).toHaveLength(3);
  });

  it('tell something where the page folds what answers', async () => {
    expect(await found(`${TASKS}\n\n## More\n\n${ASIDES}`)).toEqual([
      'open Describe a loaf. > It is round.',
      'open Draw a roll. > It is round.',
      'open Sketch a pie. > It is round.',
    ]);
  });
});

describe('a section that says that it holds questions', () => {
  const told = pageOf((q, a, n) => `${n}. **${q}${n === 2 ? ' Describe it.' : ''}**\n   ${a}`);
  const page = (title: string): string =>
    `# Weather\n\n> “What happens when it rains? Let us see!”\n\n> “Why is it cold? Let us find out!”\n\n## ${title}\n\n${told}\n\n## More\n\nWould you like:\n\n- slides?\n- a worksheet?\n- a film?\n`;
  const found = [
    'open What is fog? > A low cloud',
    'open What is hail? Describe it. > Frozen rain',
    'open Where does dew form? > On cold grass',
  ];

  it.each(['✅ Important questions and answers', 'Quiz', 'Questions de révision', 'Exercises'])(
    'is judged by itself: %s',
    async (title) => {
      expect((await read(page(title))).lesson.questions.map(sketch)).toEqual(found);
    },
  );

  it('answers no reader', async () => {
    const { lesson } = await read(page('Frequently asked questions'));
    expect(lesson.questions.filter(({ feedback }) => feedback !== undefined)).toEqual([]);
  });
});
