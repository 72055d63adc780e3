/** What a page that says it asks has below each of its questions answers it, though no word says so. */
import { expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const ASKED = ['Why does ice float?', 'What is fog made of?', 'Which metal melts first?', 'How old is it?'];
const TOLD = [
  'Its lattice is wide.',
  'Droplets hang in the air.',
  'Gallium does so.',
  'Nobody knows it yet.',
];
type Part = (asked: string, told: string, number: number) => string;
const page = (title: string, part: Part): string =>
  `# ${title}\n\n${ASKED.map((one, i) => part(one, TOLD[i]!, i + 1)).join('\n\n')}\n`;

it.each<[string, string, Part]>([
  ['headings and code that is words', 'Quizz: ice', (q, a, n) => `### ${n}. ${q}\n\n\`\`\`\n${a}\n\`\`\``],
  [
    'headings and points',
    'Cuestionario 3',
    (q, a) => `## ${q}\n\n- ${a}\n- And it was written down by somebody very long ago.`,
  ],
  ['the next line of an item, and more', 'Questions on ice', (q, a, n) => `${n}. ${q}\n${a}\n\nIt is so.`],
  ['paragraphs', 'Domande di fisica', (q, a) => `${q}\n\n${a}`],
  ['quotations', 'Exercícios', (q, a, n) => `**${n}.** ${q}\n\n> ${a}\n>\n> It is so.`],
  ['points in items', 'Questionnaire', (q, a) => `- ${q}\n\n  ${a}\n\n  It is so.`],
])('%s', async (_what, title, part) => {
  const { lesson, html } = await read(page(title, part));
  const found = lesson.questions.map(sketch);
  expect(found).toHaveLength(4);
  TOLD.forEach((one, i) => {
    expect(found[i]).toContain(`> ${one}`);
    expect(html).not.toContain(one);
  });
});

const ODD: readonly (readonly [string, (told: string) => string, string])[] = [
  ['a word for its answer', (a) => `Answer: ${a}`, 'open'],
  ['a fold', (a) => `<details>\n<summary>…</summary>\n\n${a}\n\n</details>`, 'open'],
  ['options and their key', (a) => `- a) Steam\n- b) ${a}\n\n**Answer:** b`, 'single-choice'],
  ['options without a key', (a) => `- a) Steam\n- b) ${a}`, 'open'],
];
const UNITS: readonly (readonly [string, Part])[] = [
  ['headings', (q, a) => `## ${q}\n\n${a}`],
  ['lines in bold', (q, a, n) => `**${n}. ${q}**\n\n${a}`],
  ['items', (q, a, n) => `${n}. ${q}\n\n   ${a.replace(/\n/g, '\n   ')}`],
  ['paragraphs', (q, a) => `${q}\n\n${a}`],
];
const oddly = UNITS.flatMap(([unit, part]) => ODD.map((odd) => [unit, ...odd, part] as const));

it.each(oddly)('among %s, one with %s costs none of the others', async (_unit, _odd, told, kind, part) => {
  for (const odd of [1, 2, 4]) {
    const page: Part = (q, a, n) => part(q, n === odd ? told(a) : a, n);
    const { lesson, html } = await read(
      `# Quiz: ice\n\n${ASKED.map((q, i) => page(q, TOLD[i]!, i + 1)).join('\n\n')}\n`,
    );
    expect(
      lesson.questions.map(({ prompt }) => ASKED.findIndex((one) => plainText(prompt).includes(one))),
    ).toEqual([0, 1, 2, 3]);
    expect(lesson.questions[odd - 1]?.kind).toBe(kind);
    lesson.questions.forEach((one, i) => {
      if (i === odd - 1) return;
      expect(plainText(one.feedback!)).toBe(TOLD[i]);
      expect(html).not.toContain(TOLD[i]);
    });
  }
});

it('a formula answers what asks for it, and is left where it is given', async () => {
  const told = [...TOLD.slice(0, 3), '$U = R I$'];
  const page = (last: string) =>
    `# Physics questions\n\n${[...ASKED.slice(0, 3), last].map((q, i) => `## ${q}\n\n${told[i]}`).join('\n\n')}\n`;
  const asked = async (last: string) => (await read(page(last))).lesson.questions.map(sketch);
  expect(await asked('How is the law written?')).toHaveLength(4);
  expect((await asked('What is wrong here?')).join('\n')).not.toContain('> U = R I');
});

it('what compares asks, too, and what offers help asks nobody', async () => {
  const asked = [
    'Quel est le plus grand glacier ?',
    'Which floats more easily?',
    'Hat Eis mehr Masse als Dampf?',
    'How does salt help on ice?',
  ];
  const page = [...asked, 'Need more help?'].map((one, i) => `${one}\n\nIt is so ${i}.`).join('\n\n');
  const { lesson } = await read(`# Quiz: ice\n\n${page}\n`);
  expect(lesson.questions.map(({ prompt }) => plainText(prompt))).toEqual(asked);
});

it('what is called a question asks where it breaks off', async () => {
  const asked = [
    'What floats on the sea?',
    'Ice floats on the sea because',
    'The age of the oldest ice is',
    'Why is it blue?',
  ];
  const page = asked.map((one, i) => `${i + 1}. Question ${i + 1}\n${one}\n\nIt is so ${i}.`).join('\n\n');
  const { lesson } = await read(`# Final test\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual(
    asked.map((one, i) => `open Question ${i + 1} ${one} > It is so ${i}.`),
  );
});

it('a quiz is called so in other languages, too', async () => {
  const part: Part = (q, a) => `## ${q}\n\n${a}`;
  expect((await read(page('Викторина о льде', part))).lesson.questions.map(sketch)).toHaveLength(4);
});

it('quotations answer what only counts, on a page of exercises', async () => {
  const part: Part = (_q, a, n) => `${n}.1 - The age of ice ${n}\n\n> ${a}`;
  const { lesson } = await read(page('Exercises', part));
  expect(lesson.questions.map(sketch)[2]).toBe('open 3.1 - The age of ice 3 > Gallium does so.');
});

it('quotations answer what only names a thing, what tells more of its task, and what a bold head counts', async () => {
  const items = [
    'Define “fog”',
    'Describe ice',
    'Explain steam',
    'In a glass, what is left',
    'List the metals',
  ];
  const told = [
    'A cloud.',
    'What is it? A solid.',
    'Describe it by its heat.',
    'Some water.',
    'Iron, gallium.',
  ];
  const listed = `# Domande di fisica\n\n${items.map((one, i) => `- ${one}\n\n  > ${told[i]}\n\n`).join('')}`;
  expect((await read(listed)).lesson.questions.map(sketch)).toEqual(
    items.map((one, i) => `open ${one} > ${told[i]}`),
  );
  const counted =
    '# Exercícios\n\n**1. Encontre:**\n\n1.0 - O gelo\n> $ ls gelo\n\n1.1 - A neve\n> $ ls neve\n\n**2. Mostre o vapor.**\n\nUse uma panela.\n\n> $ ls vapor\n\nEla ferve.\n\n**3. Liste tudo.**\n> $ ls\n';
  expect((await read(counted)).lesson.questions.map(sketch)).toEqual([
    'open 1. Encontre: 1.0 - O gelo > $ ls gelo',
    'open 1.1 - A neve > $ ls neve',
    'open 2. Mostre o vapor. Use uma panela. > $ ls vapor Ela ferve.',
    'open 3. Liste tudo. > $ ls',
  ]);
});

it.each<[string, string, Part]>([
  ['another title', 'Ice', (q, a) => `${q}\n\n${a}`],
  ['what readers ask', 'Frequently asked questions', (q, a) => `## ${q}\n\n${a}`],
  ['more of the task', 'Exercises', (_q, a, n) => `## ${n}. Weigh the ice.\n\n${a}`],
  [
    'code that is asked about',
    'Quiz',
    (_q, _a, n) => `## What does it print?\n\n\`\`\`python\nf(${n})\n\`\`\``,
  ],
  ['what is to be translated', 'Ejercicios', (_q, a, n) => `**${n}. Traduce la frase:**\n\n> ${a}`],
  ['points that tell what to do', 'Quiz', (q) => `## ${q}\n\n- Write a line.\n- Draw the ice.`],
])('is no answer: %s', async (_what, title, part) => {
  const { lesson } = await read(page(title, part));
  expect(lesson.questions.filter(({ feedback }) => feedback)).toEqual([]);
});

it('a program that is asked about stays with its question, and words below it answer', async () => {
  const part: Part = (_q, a, n) =>
    `## What does this program print?\n\n\`\`\`python\nf(${n})\n\`\`\`\n\n${a}`;
  const { lesson } = await read(page('Quiz', part));
  expect(lesson.questions).not.toEqual([]);
  for (const { feedback } of lesson.questions) expect(feedback && plainText(feedback)).not.toContain('f(');
});

it('short points below a cue are offers, and what tells what to do answers nothing', async () => {
  const odd = [
    '## What do plants need?\n\nChoose two.\n\n- light\n- water\n- milk',
    '## Where is ice?\n\nRead the text first.',
  ];
  const page = ASKED.map((one, i) => `## ${one}\n\n${TOLD[i]}`).join('\n\n');
  for (const one of odd) {
    const { lesson } = await read(`# Quiz: ice\n\n${page}\n\n${one}\n`);
    expect(lesson.questions.filter(({ feedback }) => feedback)).toHaveLength(4);
  }
});

const BY_NUMBER: readonly (readonly [string, Part])[] = [
  ['a heading', (q, a, n) => `## Question ${n}\n\n${q}\n\n${a}`],
  ['a line in bold', (q, a, n) => `**Question ${n}**\n\n${q}\n\n${a}`],
  ['its first words', (q, a, n) => `Pregunta ${n}. ${q}\n\n${a}`],
  ['the next line of an item', (q, a, n) => `${n}. Frage ${n}\n${q}\n\n${a}`],
];

it.each(
  ['Quiz 3', 'Final exam', 'Probeklausur', 'Examen de física', 'Prova de física'].flatMap((title) =>
    BY_NUMBER.map(([name, part]) => [title, name, part] as const),
  ),
)('questions of a page called %s, each called by its number: %s', async (title, _name, part) => {
  const all = ['Ice floats because …', 'Weigh a cube.', ...ASKED.slice(2)];
  const { lesson, html } = await read(
    `# ${title}\n\n${all.map((one, i) => part(one, TOLD[i]!, i + 1)).join('\n\n')}\n`,
  );
  expect(lesson.questions.map((one) => sketch(one).split(' > ')[1])).toEqual(TOLD);
  expect(html).not.toContain(TOLD[0]);
});

it.each([
  ['what it is worth', 'What is ice?', '(5 points)'],
  ['what to write', 'Explain fog.', 'You may use a calculator.'],
  ['what is given', 'How heavy is it?', 'Given: its edge is 3 cm.'],
  ['more of the task', 'Write a function that melts.', 'The function gets a number and doubles it.'],
  ['a text that asks nothing', 'The ice lies in a glass.', 'The glass is full of water.'],
])('%s is no answer', async (_what, asked, more) => {
  for (const [, part] of BY_NUMBER) {
    const text = [1, 2, 3, 4].map((n) => part(asked, more, n)).join('\n\n');
    const { lesson } = await read(`# Final exam\n\n${text}\n`);
    expect(lesson.questions.filter((one) => sketch(one).includes(' > '))).toEqual([]);
  }
});

it('exercises that are called by their numbers say more in a second paragraph', async () => {
  const page = ASKED.map((one, i) => `### Exercise ${i + 1}\n\nIt is cold.\n\n${one}`).join('\n\n');
  const { lesson } = await read(`# Exercises\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual(ASKED.map((one) => `open It is cold. ${one}`));
});

it('paragraphs of a quiz ask or tell what to do, and the next one answers', async () => {
  const page = [
    ...['What is ice?', 'Frozen water.'],
    ...['What is fog? Give an example.', 'A low cloud; over a lake, say.'],
    ...['Give an example of when hail falls.', 'In a storm of summer.'],
    ...['How many sorts of snow are there?', 'As many as there are names.'],
  ];
  const { lesson, html } = await read(`# Homework quiz\n\n${page.join('\n\n')}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open What is ice? > Frozen water.',
    'open What is fog? Give an example. > A low cloud; over a lake, say.',
    'open Give an example of when hail falls. > In a storm of summer.',
    'open How many sorts of snow are there? > As many as there are names.',
  ]);
  expect(html).not.toContain('Frozen');
});

it.each(
  'Fragenkatalog Physik|Oefenvragen|Repetitionsfragen|Instuderingsfrågor|Unit 3 Test|Short answer questions|Banque de questions|Banco de preguntas|面试题'.split(
    '|',
  ),
)('a page called %s is a quiz', async (title) => {
  const { lesson } = await read(
    `# ${title}\n\n${['ice', 'fog', 'hail'].map((one, i) => `${i + 1}. What is ${one}?\n\n   A sort of water.\n`).join('\n')}`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open What is ice? > A sort of water.',
    'open What is fog? > A sort of water.',
    'open What is hail? > A sort of water.',
  ]);
});

it('numbers that nothing stands behind are to be filled in, and what is above them answers nothing', async () => {
  const page = ['ice', 'fog', 'hail'].map(
    (one, i) =>
      `### Text ${i + 1}\n\nAnalyse the text and describe its ${one}:\n\n> All of it is blue.\n\nI see:\n\n1.\n2.`,
  );
  const { lesson } = await read(`# Quiz on ice\n\n${page.join('\n\n')}\n`);
  expect(lesson.questions.map(({ feedback }) => feedback).filter(Boolean)).toEqual([]);
});
