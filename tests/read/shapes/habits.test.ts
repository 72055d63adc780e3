/** What a page does again and again tells what it means by that. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OFFERED = [
  ['iron', 'ice', 'glass'],
  ['steam', 'oil', 'lead'],
  ['wax', 'sand', 'cork'],
] as const;
const ASKED = ['What floats is mostly', 'What is thick is', 'A candle is made of'] as const;
const CHOICES = [
  'single-choice What floats is mostly [iron | ICE | glass]',
  'single-choice What is thick is [steam | OIL | lead]',
  'single-choice A candle is made of [WAX | sand | cork]',
];
const KEYS = ['b', 'b', 'a'];

const sketches = async (page: string, title = 'Things'): Promise<readonly string[]> => {
  const { lesson } = await read(`# ${title}\n\n${page}\n`);
  return lesson.questions.map(sketch);
};

const quiz = (write: (asked: string, options: readonly string[], key: string, n: number) => string): string =>
  ASKED.map((asked, i) => write(asked, OFFERED[i]!, KEYS[i]!, i + 1)).join('\n\n');

const lettered = (options: readonly string[], before = ''): string =>
  options.map((one, i) => `${before}${'abc'[i]}. ${one}  `).join('\n');

it.each(['Choose one option:', 'Selecione uma opção:', 'Have a guess', 'Arvaa'])(
  'a small heading above the options of each question is no section: %s',
  async (words) => {
    const page = quiz(
      (asked, options, key, n) =>
        `## Question ${n}\n\n${asked}\n\n### ${words}\n\n${lettered(options)}\n\n:::{dropdown} Answer\n${key}\n:::`,
    );
    const found = await sketches(page);
    expect(found.map((one) => one.replace(` ${words}`, ''))).toEqual(CHOICES);
  },
);

const TURNS = ['Your turn', 'Énoncé', 'Jetzt du', 'Tu turno', 'Ora tocca a te', 'Pergunta', 'Nu jij'];
const onLake = (n: number, part: string): string =>
  [
    `## Exercise ${n}: Ice`,
    `A lake has ${n} skaters.`,
    ...[part, '```\nfog\n```'],
    `> [!info]- Solution\n> ${n} cm.`,
  ].join('\n\n');

it.each(TURNS)('what leads to the only part of an exercise is asked with it: %s', async (title) => {
  const page = [1, 2].map((n) => onLake(n, `### ${title}`)).join('\n\n');
  expect(await sketches(page)).toEqual([1, 2].map((n) => `open A lake has ${n} skaters. fog > ${n} cm.`));
});

it('what leads to a part of a lesson is not asked with it', async () => {
  const page = onLake(1, '### Your turn').replace('Exercise 1: ', '');
  expect((await sketches(page)).filter((one) => one.includes('skaters'))).toEqual([]);
});

it.each([':white_large_square:&nbsp; ', ':white_circle: ', '⬜ '])(
  'a sign before a letter is a box: %s',
  async (box) => {
    const page = quiz(
      (asked, options, key, n) => `**${n}.** ${asked}\n\n${lettered(options, box)}\n\n**Answer:** ${key}`,
    );
    expect((await sketches(page)).map((one) => one.replace(/ \d\. /, ' '))).toEqual(CHOICES);
  },
);

it('a sign by its name is drawn, but in code and in other names', async () => {
  const { html } = await read('# T\n\nIce :white_check_mark:, `:x:`, a:x:b and :cow:.\n');
  expect(html).toContain('Ice ✅, <code>:x:</code>, a:x:b and :cow:.');
});

const boxed = (options: readonly string[], right: number): string =>
  options.map((one, i) => `- [${i === right ? 'x' : ' '}] ${one}`).join('\n');

it('boxes of which one is ticked are choices, where some of the page’s ask and others tell', async () => {
  const heads = ['What floats?', 'Find what is thick', 'A candle'];
  const page = heads.map((head, i) => `### ${head}\n\n${boxed(OFFERED[i]!, [1, 1, 0][i]!)}`).join('\n\n');
  expect(await sketches(`${page}\n\n## Words\n\nThe end.`)).toEqual([
    'single-choice What floats? [iron | ICE | glass]',
    'single-choice Find what is thick [steam | OIL | lead]',
    'single-choice A candle [WAX | sand | cork]',
  ]);
});

it('boxes below words that count are choices, where each list has one right', async () => {
  const page = `1) Of these, the glass holds:\n   - [] iron\n   - [x] ice\n\n2) It is true that:\n   - [X] wax melts.\n   - [] sand does.`;
  expect(await sketches(page)).toEqual([
    'single-choice Of these, the glass holds: [iron | ICE]',
    'single-choice It is true that: [WAX MELTS. | sand does.]',
  ]);
});

it.each([
  ['boxes', '[x] ice', '[ ] iron'],
  ['a sign', 'ice ✓', 'iron'],
  ['a word', 'ice (correct)', 'iron'],
])('what an item asks above options needs no empty line: %s', async (_what, right, wrong) => {
  for (const mark of ['1.', '-']) {
    const item = (asked: string, ...options: string[]) =>
      `${mark} ${asked}\n${options.map((one) => `   - ${one}`).join('\n')}`;
    const page = `${item('What floats?', right, wrong)}\n${item('What is cold?', wrong, right)}`;
    expect(await sketches(page)).toEqual([
      'single-choice What floats? [ICE | iron]',
      'single-choice What is cold? [iron | ICE]',
    ]);
  }
});

const THINGS = ['fog', 'hail', 'dew', 'rime'];
const MEANT = ['A low cloud.', 'Frozen rain.', 'Water on grass.', 'Frozen fog.'];
const ANSWERED = THINGS.map((thing, i) => `open What is ${thing}? > ${MEANT[i]}`);

it.each([
  ['in a word of another language', (asked: string, told: string) => `${asked}\n\nVastaus: ${told}`],
  ['on the next line, in bold', (asked: string, told: string) => `${asked}  \n**Brunto:** ${told}`],
  ['in an item', (asked: string, told: string, n: number) => `${n}. ${asked}\n\n   Odpowiedź: ${told}`],
  ['alone, above what it says', (asked: string, told: string) => `${asked}\n\nJawab:\n\n${told}`],
  [
    'alone, below an item',
    (asked: string, told: string, n: number) => `${n}. ${asked}\n\nBrunto:\n\n${told}`,
  ],
  ['behind an initial', (asked: string, told: string) => `${asked}\nR= ${told}`],
  ['behind a sign', (asked: string, told: string, n: number) => `${n}. ${asked}\n\n   {S} ${told}`],
  ['behind a sign, in a paragraph', (asked: string, told: string) => `**${asked}**\n\n[Sol] ${told}`],
])('a label below each question answers it: %s', async (_what, write) => {
  const found = await sketches(
    THINGS.map((thing, i) => write(`What is ${thing}?`, MEANT[i]!, i + 1)).join('\n\n'),
  );
  expect(found).toEqual(ANSWERED);
});

it('a label alone answers what is counted and told to do, with all that stands below it', async () => {
  const told = (n: number, thing: string, mark = '?'): string =>
    `${n}\\. Berätta om ${thing}${mark}\n\nBrunto:\n\nDet är ${thing}.\n\nOch mer.`;
  const [fog = '', hail = '', dew = '', rime = ''] = THINGS;
  const page = [told(1, fog), told(2, hail, '.'), told(3, dew, '!'), told(4, rime)].join('\n\n');
  expect(await sketches(page)).toEqual([
    'open 1. Berätta om fog? > Det är fog. Och mer.',
    'open 2. Berätta om hail. > Det är hail. Och mer.',
    'open 3. Berätta om dew! > Det är dew. Och mer.',
    'open 4. Berätta om rime? > Det är rime. Och mer.',
  ]);
});

it('what goes on below an answer behind a label belongs to it, up to the next that asks', async () => {
  const page = THINGS.map((thing, i) => `What is ${thing}?\n\nBrunto: ${MEANT[i]}\n\nAnd more.`).join('\n\n');
  const more = ANSWERED.map((one, i) => (i < 3 ? `${one} And more.` : one));
  expect(await sketches(page)).toEqual(more);
});

it('places to write in below a label stay what they are', async () => {
  const { html } = await read(
    `# T\n\n${THINGS.map((thing) => `What is ${thing}?\n\nBrunto:\n\n`).join('')}## End\n\nWords.\n`,
  );
  expect(html.match(/Brunto:/g)).toHaveLength(4);
});

it('a sign of its own in each item answers what tells, too', async () => {
  const item = (n: number, asked: string, told: string) => `${n}. ${asked}\n\n   {S} ${told}\n`;
  const page = [
    item(1, 'Weigh the ice.', '12 g'),
    item(2, 'A glass is full. Weigh:\n   a) it\n   b) the water', '2 g; 1 g'),
    item(3, 'What floats?', 'ice'),
  ];
  expect(await sketches(page.join('\n'))).toEqual([
    'open Weigh the ice. > 12 g',
    'open A glass is full. Weigh: a) it b) the water > 2 g; 1 g',
    'open What floats? > ice',
  ]);
});

it('a sign that stands alone is none the less of what goes on below it', async () => {
  const item = (n: number, asked: string, told: string) => `${n}. ${asked}\n\n   {S}${told}\n`;
  const page = [
    item(1, 'Weigh the ice.', ' 12 g'),
    item(
      2,
      'A glass is full. Find the mass of it and of the water.',
      '\n   the glass: 2 g\n   the water: 1 g',
    ),
    item(3, 'What floats?', ' ice'),
  ];
  expect(await sketches(page.join('\n'))).toEqual([
    'open Weigh the ice. > 12 g',
    'open A glass is full. Find the mass of it and of the water. > the glass: 2 g the water: 1 g',
    'open What floats? > ice',
  ]);
});

it('a label of letters below the options of each question is its key', async () => {
  const page = quiz(
    (asked, options, key, n) => `**${n}.** ${asked}\n\n${lettered(options)}\n**Marked by hand:** ${key}`,
  );
  expect((await sketches(page)).map((one) => one.replace(/ \d\. /, ' '))).toEqual(CHOICES);
});

it.each([
  ['who speaks', (asked: string, told: string) => `Anna: ${asked}\n\nBen: ${told}`],
  ['another thing that is said', (asked: string, told: string) => `${asked}\n\nExample: ${told}`],
  ['what stands elsewhere, too', (asked: string, told: string) => `${asked}\n\nWords.\n\nWeather: ${told}`],
])('a label answers nothing that is %s', async (_what, write) => {
  const page = THINGS.map((thing, i) => write(`What is ${thing}?`, MEANT[i]!)).join('\n\n');
  expect(await sketches(page)).toEqual([]);
});

it('what an exam gives points for below a line of tasks is asked', async () => {
  const page =
    '### 13) Ice on the market\n\nIce costs 2.\n\nTasks:\n1. Effect on the price. (2)\n2. Effect on the lake (and why). (3)\n\n### 14) Snow\n\nIt snows.';
  expect(await sketches(page, 'Final exam')).toEqual([
    'open Effect on the price. (2)',
    'open Effect on the lake (and why). (3)',
  ]);
});

it('a list in a box of its own is no exercise of the sheet that it speaks of', async () => {
  const box =
    ':::{admonition} How to use this sheet\n1. Read the question.\n2. Define the words.\n3. Compare both.\n:::';
  const page = `${box}\n\n## Ice\n\n1. Why does it float?\n2. Define it.`;
  expect(await sketches(page, 'Exercise sheet')).toEqual(['open Why does it float?', 'open Define it.']);
});

it('statements below a heading of theirs are asked, and hints that count them help with them', async () => {
  const page =
    '## 7.8. Ejercicios propuestos\n\n1. Pesa el hielo.\n2. Sistema: x + y = 3\n\n### Pistas\n\n- **1**: con una balanza\n- **2**: suma\n\n## True/False (10 min)\n\n1. Ice floats.\n2. Iron floats.';
  const { lesson, html } = await read(`# T\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    'open Pesa el hielo. (con una balanza)',
    'open Sistema: x + y = 3 (suma)',
    'open Ice floats.',
    'open Iron floats.',
  ]);
  expect(html).not.toContain('Pistas');
});

it.each(['Consignes', 'Arbeitsauftrag', 'Consegna', 'Enunciado'])(
  'a box of what is to be done is asked: %s',
  async (title) => {
    expect(
      await sketches(`:::{admonition} ${title}\nReproduire le circuit. Why does it float?\n:::`),
    ).toEqual([`open ${title} Reproduire le circuit. Why does it float?`]);
    expect(await sketches(`:::{admonition} ${title}\nIce.\n:::`)).toEqual([]);
  },
);

it('a quiz asks all that stands below a heading which counts', async () => {
  const item = (n: number, told: string) =>
    `## ${n}. Ice\n\nYou have seen it.\n\nDescribe it.\n\n:::{dropdown} Answer\n${told}\n:::`;
  expect(await sketches(`${item(1, 'Cold.')}\n\n${item(2, 'White.')}`, 'Checkpoint quiz')).toEqual([
    'open You have seen it. Describe it. > Cold.',
    'open You have seen it. Describe it. > White.',
  ]);
});

it('parts of a number count boxes, and a quotation below them is told of them', async () => {
  const part = (n: number, asked: string, options: readonly string[], right: number) =>
    `1.${n}. ${asked}\n\n${options.map((one, i) => `[${i === right ? 'x' : ' '}] ${one}<br/>`).join('\n')}\n\n> *So it is ${n}.*`;
  const page = ASKED.map((asked, i) => part(i + 1, asked, OFFERED[i]!, [1, 1, 0][i]!)).join('\n\n');
  expect((await sketches(page)).map((one) => one.replace(/ 1\.\d\. /, ' '))).toEqual(
    CHOICES.map((one, i) => `${one} > So it is ${i + 1}.`),
  );
});

it('an item of an exam that is all of its page is asked with its text', async () => {
  const options = '- [x] the lakes freeze.\n- [ ] the ice is sold.\n- [ ] the snow melts.';
  expect(
    await sketches(
      `Ice covers the lakes.\n\nANON. *Ice*.\n\nIt follows from what the text says that now\n\n${options}`,
    ),
  ).toEqual([
    'single-choice Ice covers the lakes. ANON. Ice. It follows from what the text says that now [THE LAKES FREEZE. | the ice is sold. | the snow melts.]',
  ]);
});

it('words in brackets behind what asks name the right ones of the options below', async () => {
  const item = (n: number, asked: string, key: string, options: readonly string[]) =>
    `${n}. ${asked} (${key})\n\nAnswers:\n\n${options.map((one) => `- ${one}`).join('\n')}\n`;
  const page = [
    item(1, 'Which of these float?', 'ice, wax', ['iron', 'ice', 'wax']),
    item(2, 'Name what is thick.', 'oil', ['steam', 'oil', 'air']),
  ].join('\n');
  expect(await sketches(page)).toEqual([
    'multiple-choice Which of these float? [iron | ICE | WAX]',
    'single-choice Name what is thick. [steam | OIL | air]',
  ]);
});

it('a quiz whose questions all have as many options asks them without a key, and says so', async () => {
  const asked = ['What floats?', 'What is thick?', 'What burns?', 'What is cold?'];
  const page = asked.map((one, i) => `#? ${one}\n\n- ${OFFERED[i % 3]!.join('\n- ')}`).join('\n\n');
  expect(await sketches(page, 'History quiz')).toHaveLength(4);
  expect(await sketches(page, 'History')).toEqual([]);
});

it('what is given behind an initial is no answer', async () => {
  const page = [1, 2, 3]
    .map((n) => `${n}. What is the current?\n\nR= ${n} Ω\n\nAnswer: ${n + 1} A`)
    .join('\n\n');
  expect(await sketches(page)).toEqual(
    [1, 2, 3].map((n) => `open What is the current? R= ${n} Ω > ${n + 1} A`),
  );
});

it('what is quoted in a title of a box is no answer to the box above', async () => {
  const page = [
    '??? question "Trap 1: \'Ice is always safe\'"\n    Always ask: "How thick is it?"',
    '??? question "Trap 2: \'The answer is obvious\'"\n    It rarely is.',
  ];
  expect(await sketches(page.join('\n\n'))).toEqual([]);
});

it('how a part is graded, on a sheet of answers, asks nothing', async () => {
  const table = (one: string, other: string): string =>
    `| Question | Key |\n|---|---|\n| 1. What is ${one}? | Ice. |\n| 2. What is ${other}? | Fog. |`;
  const parts = [`## Reading\n\n${table('hail', 'haze')}`, `## Listening\n\n${table('rime', 'mist')}`];
  const graded = [
    '## Writing\n\nNo single answer – marked by:\n\n- Style',
    '## Speaking\n\nGraded on:\n\n- Clarity',
  ];
  const found = await sketches([...parts, ...graded].join('\n\n'), 'Test 5 – Answers');
  expect(found).toEqual(
    ['hail', 'haze', 'rime', 'mist'].map(
      (one, i) => `open ${(i % 2) + 1}. What is ${one}? > ${i % 2 ? 'Fog' : 'Ice'}.`,
    ),
  );
});
