/** One question without a word for its answer, among others of its form that call theirs so. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const ASKED = ['Why does ice float?', 'What is fog?', 'Where does hail form?', 'When does dew fall?'];
const TOLD = ['It is light.', 'A low cloud.', 'In a storm.', 'By night.'];
const ODD = 'Snow and sleet: limits';

/** Of a question, by its number, and what stands below it. */
type Unit = (number: number, asked: string, below: string) => string;
const indented = (below: string): string => below.replace(/^(?=.)/gm, '   ');
const UNITS: Readonly<Record<string, Unit>> = {
  'a counted heading': (n, asked, below) => `## ${n}) ${asked}\n\n${below}`,
  'an exercise that its heading asks': (n, asked, below) => `### Exercise ${n}: ${asked}\n\n${below}`,
  'an exercise above its words': (n, asked, below) => `**Exercise ${n}:**\n${asked}\n\n${below}`,
  'an item': (n, asked, below) => `${n}. ${asked}\n\n${indented(below)}`,
  'an item, its answer behind it': (n, asked, below) => `${n}. ${asked}\n\n${below}`,
  'a line in bold': (n, asked, below) => `**${n}. ${asked}**\n\n${below}`,
  'a question in bold': (n, asked, below) => `**Question ${n}.** ${asked}\n\n${below}`,
  'a paragraph': (n, asked, below) => `${n}) ${asked}\n\n${below}`,
};
const CALLED: Readonly<Record<string, (told: string) => string>> = {
  'in bold': (told) => `**Answer:** ${told}`,
  'in clear': (told) => `Réponse : ${told}`,
  'in a fold': (told) => `<details><summary>Solution</summary>\n\n${told}\n\n</details>`,
  'below a line of its own': (told) => `**Antwort**\n\n${told}`,
  'by a box that is ticked': (told) => `- [ ] It is warm.\n- [x] ${told}`,
};
const forms = Object.keys(UNITS).flatMap((unit) =>
  Object.keys(CALLED).map((called) => [unit, called] as const),
);

const pageOf = (unit: Unit, called: (told: string) => string, odd: string, below: string): string =>
  `# Ice\n\n${[...ASKED.map((one, i) => unit(i + 1, one, called(TOLD[i]!))), unit(5, odd, below)].join('\n\n')}\n`;

const toldIn = async (page: string) => {
  const { lesson, html } = await read(page);
  const { feedback } = lesson.questions.find((one) => sketch(one).includes(ODD)) ?? {};
  return { told: feedback && plainText(feedback).trim(), html, questions: lesson.questions };
};

describe('is answered by what stands below it', () => {
  it.each(forms)('%s, others answered %s', async (unit, called) => {
    for (const below of [
      'Both are white.\n\nSo they are.',
      '- Both are white, and so they are.\n- One melts.',
    ]) {
      const { told, html, questions } = await toldIn(pageOf(UNITS[unit]!, CALLED[called]!, ODD, below));
      expect(told).toMatch(/^Both are white/);
      expect(questions).toHaveLength(5);
      expect(html).not.toContain('Both are white');
    }
  });
});

describe('is answered by nothing', () => {
  const asExercise: Unit = (n, asked, below) => `### Exercise ${n}\n\n${asked}\n\n${below}`;
  it.each([
    ['more of the task', asExercise, 'Explain what hail is.', 'Draw it, too.'],
    ['an example', asExercise, 'The snow', 'It may be white.'],
    [
      'a hint',
      UNITS['a counted heading']!,
      ODD,
      '<details><summary>Hint</summary>\n\nIt may be white.\n\n</details>',
    ],
    ['a place to write', UNITS['a counted heading']!, ODD, 'It may be white: ________'],
    ['what is offered', UNITS['a counted heading']!, ODD, 'Choose one.\n\n- It may be white.\n- It melts.'],
  ])('%s', async (_what, unit, odd, below) => {
    const { html, questions } = await toldIn(pageOf(unit, CALLED['in bold']!, odd, below));
    const told = questions.flatMap(({ feedback }) => (feedback ? [plainText(feedback)] : [])).join();
    expect(told).not.toMatch(/It may be white|Draw it, too/);
    expect(html + questions.map(sketch).join()).toMatch(/It may be white|Draw it, too/);
  });

  it('below a heading of its own, where no question stands', async () => {
    const page = pageOf(
      UNITS['a paragraph']!,
      CALLED['in bold']!,
      '## Parts',
      '1) Snow is white, as it may be.',
    );
    const { html } = await toldIn(page);
    expect(html).toContain('as it may be');
  });

  it('where few call their answers', async () => {
    const row = ASKED.map((one, i) => `## ${i + 1}) ${one}\n\n${i < 2 ? '**Answer:** ' : ''}${TOLD[i]}`);
    const { html } = await read(`# Ice\n\n${row.join('\n\n')}\n`);
    expect(html).toContain('By night');
  });
});

it('judged statements among questions of one form, each answered in one line', async () => {
  const rows = ['Ice floats.', 'Lead floats.', 'Wood sinks.'].map((one, i) => [
    one,
    i === 0 ? 'TRUE' : 'FALSE',
  ]);
  const others = [
    ['What is fog?', 'A low cloud.'],
    ['Snow is made of...', 'Crystals'],
    ['Dew forms at...', 'Night'],
    ['Hail falls from...', 'Clouds'],
  ];
  const page = [...rows, ...others].map(([one, told], i) => `### ${i + 1}. ${one}\n${told}`).join('\n\n');
  const { lesson } = await read(`# Ice\n\n${page}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    'true-false 1. Ice floats. [true]',
    'true-false 2. Lead floats. [false]',
    'true-false 3. Wood sinks. [false]',
    'open 4. What is fog? > A low cloud.',
    'open 5. Snow is made of... > Crystals',
    'open 6. Dew forms at... > Night',
    'open 7. Hail falls from... > Clouds',
  ]);
});
