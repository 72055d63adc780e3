/** Parts of exercises that nobody answers: each that can be answered by itself is a question. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const PARTS = ['How fast is it?', 'Calculate how far it rolls.', 'Explain why it stops.'];
const FORMS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  numbers: (parts) => parts.map((one, i) => `${i + 1}. ${one}`).join('\n'),
  'numbers and brackets': (parts) => parts.map((one, i) => `${i + 1}) ${one}`).join('\n'),
  'letters in lines': (parts) => parts.map((one, i) => `${'abc'[i]}) ${one}`).join('\n'),
  'letters and stops in lines': (parts) => parts.map((one, i) => `${'abc'[i]}. ${one}`).join('\n'),
  'letters in paragraphs': (parts) => parts.map((one, i) => `(${'abc'[i]}) ${one}`).join('\n\n'),
  'letters in bold': (parts) => parts.map((one, i) => `**${'abc'[i]})** ${one}`).join('\n\n'),
  'letters in points': (parts) => parts.map((one, i) => `- ${'abc'[i]}) ${one}`).join('\n'),
  points: (parts) => parts.map((one) => `- ${one}`).join('\n'),
};
const HEADS: Readonly<Record<string, string>> = {
  'a heading': '## Exercise 2\n\n',
  'a line in bold': '**Exercise 2**\n\n',
  'bold words': '**Exercise 2.** ',
};

describe.each(Object.entries(HEADS))('below %s', (_, head) => {
  it.each(Object.entries(FORMS))('each part is asked: %s', async (_form, write) => {
    const found = await asked(`# Motion\n\n${head}A wagon rolls down a slope.\n\n${write(PARTS)}\n`);
    expect(found).toHaveLength(3);
    for (const [i, part] of PARTS.entries()) expect(found[i]).toContain(part);
    expect(found.slice(1).join()).not.toContain('slope');
  });
});

it('what counts by the number of its exercise and its own is asked, and told by a key that counts so', async () => {
  for (const key of [
    '| Task | Answer |\n|---|---|\n| 1.1 | 3 m/s |\n| 1.2 | at noon |\n| 2.1 | by wind |',
    '- 1.1: 3 m/s\n- 1.2: at noon\n- 2.1: by wind',
    '1.1 3 m/s\n\n1.2 at noon\n\n2.1 by wind',
    '### Exercise 1\n\n1.1 3 m/s\n\n1.2 at noon\n\n### Exercise 2\n\n2.1 by wind',
  ])
    for (const mark of [(n: string) => `**${n}** `, (n: string) => `**${n}.** `, (n: string) => `${n}) `]) {
      const page = `# Motion\n\n## Exercise 1\n\nA wagon rolls.\n\n${mark('1.1')}How fast is it?\n\n${mark('1.2')}Explain when it stops.\n\n## Exercise 2\n\n${mark('2.1')}What moves a boat?\n`;
      expect((await asked(page)).map((one) => one.replace(/open \S+ /, ''))).toEqual([
        'How fast is it?',
        'Explain when it stops.',
        'What moves a boat?',
      ]);
      const { lesson, html } = await read(`${page}\n## Results\n\n${key}\n`);
      expect(lesson.questions.map((one) => sketch(one).replace(/^.*> /, ''))).toEqual([
        '3 m/s',
        'at noon',
        'by wind',
      ]);
      expect(html).not.toMatch(/at noon|by wind/);
    }
});

it.each([
  [
    'sections of a text',
    '# Engines\n\n1.1 Install the pump\n\nScrew it on.\n\n1.2 Start the pump\n\nTurn the key.\n',
  ],
  ['numbers in a text', '# Engines\n\n3.5 litres are enough. Why not more?\n\n3.6 litres would spill.\n'],
])('%s are no parts', async (_, page) => {
  expect(await asked(page)).toEqual([]);
});

it.each([
  ['steps of a program', '## Exercise 2\n\nWrite a program that:\n\n- reads a number\n- prints its square'],
  [
    'steps of work',
    '## Exercise 2\n\nDo the following:\n\n1. Create a folder.\n2. Copy the file.\n3. Run it.',
  ],
  [
    'what is done for each',
    '## Exercises\n\nFor each of these clouds:\n\n1. Find its name.\n2. Explain its form.',
  ],
  ['ends of one sentence', '## Exercise 2\n\nWhat would you use for:\n\na) bread?\n\nb) dough?'],
])('%s are one question', async (_, page) => {
  expect(await asked(`# Sheet\n\n${page}\n`)).toHaveLength(1);
});

it('an exercise that its author declared stays one', async () => {
  expect(
    await asked(
      '# Sheet\n\n```{exercise}\n:label: rain\n\nLook up.\n\n1. What is fog?\n2. What is hail?\n```\n',
    ),
  ).toHaveLength(1);
});

it('a list at the end belongs to the item that leads to it', async () => {
  const page =
    '# Graphs\n\n## Exercise 1\n\n1. How many dots are there?\n\n2. Tell:\n\n- the widest\n- the middle\n\n<details><summary>Solution</summary>\n\n1. Six.\n2. Three, and A.\n\n</details>\n';
  expect(await asked(page)).toEqual([
    'open How many dots are there? > Six.',
    'open Tell: the widest the middle > Three, and A.',
  ]);
});

it('counted questions are asked where half of them tell to explain or to calculate, whatever their page is called', async () => {
  const list = ['What is fog?', 'Explain why ice floats.', 'Calculate its mass.', 'Why does it melt?'];
  const page = (all: readonly string[]): string =>
    `# Water\n\n${all.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n`;
  expect(await asked(page(list))).toHaveLength(4);
  expect(await asked(page(['Fill the pot.', 'Heat it.', 'Stir it.', 'Is it hot?']))).toEqual([]);
});

it('what such a key tells of parts that the page has not is kept, and folded', async () => {
  const page =
    '# Motion\n\n## Exercise 1\n\n1.1 How fast is it?\n\n1.2 Why does it stop?\n\n## Results\n\n| 1.1 | 3 m/s |\n|---|---|\n| 1.2 | at noon |\n| 2.1 | by wind |\n';
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'open 1.1 How fast is it? > 3 m/s',
    'open 1.2 Why does it stop? > at noon',
  ]);
  expect(html).toMatch(/<details[^>]*>[\s\S]*2\.1[\s\S]*by wind[\s\S]*<\/details>/);
});

it('two parts are enough for such a key, below the head of its table', async () => {
  const page =
    '# Motion\n\n## Exercise 1\n\n**1.1** How fast is it?\n\n**1.2** Why does it stop?\n\n## Answers\n\n| Task | Answer |\n|---|---|\n| 1.1 | 3 m/s |\n| 1.2 | at noon |\n';
  expect(await asked(page)).toEqual([
    'open 1.1 How fast is it? > 3 m/s',
    'open 1.2 Why does it stop? > at noon',
  ]);
});

describe('as many answers as parts', () => {
  const told = ['9 m/s', '40 m', 'Friction slows it.'];
  const FOLDS: Readonly<Record<string, (words: string) => string>> = {
    'in a dropdown': (words) => `:::{dropdown} Solution\n${words}\n:::`,
    'in details': (words) => `<details><summary>Solution</summary>\n\n${words}\n\n</details>`,
    'below a word': (words) => `**Solution:**\n\n${words}`,
  };
  const numbered = (all: readonly string[]): string => all.map((one, i) => `${i + 1}. ${one}`).join('\n');

  it.each(Object.entries(FOLDS))('%s: each is its part’s', async (_, fold) => {
    const page = `# Motion\n\n## Exercise 2\n\nA wagon rolls down a slope.\n\n${numbered(PARTS)}\n\n${fold(numbered(told))}\n`;
    const { lesson, html } = await read(page);
    const found = lesson.questions.map(sketch);
    expect(found.map((one) => one.replace(/^.* > /, ''))).toEqual(told);
    expect(`${html} ${found[0]}`).toContain('A wagon rolls down a slope.');
  });

  it('sums are asked with what is done with them', async () => {
    const page = `# Sums\n\n## Exercise 1\n\nSimplify.\n\n1. $a + 2a$\n2. $3b - b$\n\n${FOLDS['in details']!('1. $3a$\n2. $2b$')}\n`;
    expect(await asked(page)).toEqual(['open Simplify. a + 2a > 3a', 'open Simplify. 3b - b > 2b']);
  });

  it.each([
    ['one answer more', numbered(PARTS), numbered([...told, 'Indeed.'])],
    ['points', PARTS.map((one) => `- ${one}`).join('\n'), told.map((one) => `- ${one}`).join('\n')],
  ])('not so: %s', async (_, parts, answers) => {
    const page = `# Motion\n\n## Exercise 2\n\nA wagon rolls down a slope.\n\n${parts}\n\n${FOLDS['in details']!(answers)}\n`;
    expect(await asked(page)).toHaveLength(1);
  });
});

describe('as many answers as parts, none of which is a part’s', () => {
  const exercise = (lead: string, parts: readonly string[], told: readonly string[]): string =>
    `# Motion\n\n## Exercise 1\n\n${lead}\n\n${parts.join('\n')}\n\n<details><summary>Solution</summary>\n\n${told.join('\n')}\n\n</details>\n`;

  it.each([
    ['other letters', 'A stone falls.', ['- a) How long?', '- b) How far?'], ['- b) 20 m', '- a) 2 s']],
    ['an order of their own', 'A stone falls.', ['1. How long?', '2. How far?'], ['2. 20 m', '1. 2 s']],
    ['a system', 'Solve the system.', ['1. $x + y = 3$', '2. $x - y = 1$'], ['1. $x = 2$', '2. $y = 1$']],
    ['what is larger', 'Which is larger?', ['1. $2^{10}$', '2. $10^3$'], ['1. $= 1024$', '2. $= 1000$']],
    ['what is given', 'Calculate.', ['- $U = 12$ V', '- $I = 2$ A'], ['- $R = U / I$', '- $R = 6$ Ω']],
    [
      'two ways',
      'A block floats.',
      ['- a) How deep?', '- b) Why?'],
      ['Two ways:', '', '1. Weigh it.', '2. Try it.'],
    ],
  ])('%s', async (_, lead, parts, told) => {
    expect(await asked(exercise(lead, parts, told))).toHaveLength(1);
  });
});

it('what a fold says behind its last letter goes with that', async () => {
  const page =
    'a) Why is ice slippery?\n\nb) Why does it float?\n\n:::{dropdown} Answer\na) It is wet.\n\nb) It is lighter:\n\n- ice: 0.9\n- water: 1.0\n\nBoth hold everywhere.\n:::\n';
  expect((await asked(`# Ice\n\n${page}`)).at(-1)).toMatch(
    /> It is lighter: ice: 0.9 water: 1.0 Both hold everywhere\.$/,
  );
});

it('one answer of two letters answers both', async () => {
  const page =
    '## Exercise 1\n\na) How heavy is it?\n\nb) Does it float?\n\nc) Does it sink?\n\n<details><summary>Solution</summary>\n\na) 3 kg\n\nb) and c) In part.\n\n</details>\n';
  const found = await asked(`# Ice\n\n${page}`);
  expect(found.map((one) => one.replace(/^.* > /, ''))).toEqual(['3 kg', 'In part.', 'In part.']);
});

describe('what is asked of a case, in verbs that need not be known', () => {
  const page = (lead: string, ...parts: readonly string[]): string =>
    `# Motion\n\n## Exercise 2\n\n${lead}\n\n${parts.join('\n')}\n`;
  const CASE = 'A wagon rolls down a slope of 30°.';

  it('numbered, of which half ask', async () => {
    expect(await asked(page(CASE, '1. Sketch-plot its way.', '2. How fast is it?'))).toHaveLength(2);
  });

  it('what gives a figure is given', async () => {
    expect(
      await asked(page(CASE, 'a) It weighs 500 kg.', 'b) How fast is it?', 'c) Why does it stop?')),
    ).toHaveLength(1);
  });

  it('in points, nearly all of which ask', async () => {
    const parts = ['- How fast is it?', '- How far does it roll?', '- Sketch-plot its way.'];
    expect(await asked(page(CASE, ...parts, '- When does it stop?'))).toHaveLength(4);
    expect(await asked(page(CASE, ...parts.slice(1)))).toHaveLength(1);
  });

  it.each(['Build a wagon.', 'Build a wagon that:', 'You need:'])(
    'below what tells what to do they are how: %s',
    async (lead) => {
      expect(await asked(page(lead, '1. Sketch-plot its way.', '2. How fast is it?'))).toHaveLength(1);
    },
  );
});
