/** Tasks that their solution says again: each has what stands below it there, however either is written. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const TASKS = [
  'How many clouds are there in May?',
  'Which month has the most hail?',
  'Name the three coldest days.',
];
const ANSWERS = ['seven', 'April', 'the last of January'];

const SET: Record<string, string> = {
  'a counted list': TASKS.map((one, i) => `${i + 1}. ${one}`).join('\n'),
  points: TASKS.map((one) => `- ${one}`).join('\n'),
  paragraphs: TASKS.map((one, i) => `**${i + 1}.** ${one}`).join('\n\n'),
};
const TOLD: Record<string, (task: string, answer: string, i: number) => string> = {
  'points, code below': (task, answer) => `- ${task}\n\n  \`\`\`\n  ${answer}\n  \`\`\`\n`,
  'counted items, the next line': (task, answer, i) => `${i + 1}. ${task}\n   It is ${answer}.`,
  paragraphs: (task, answer) => `${task}\n\nIt is ${answer}.\n`,
  'lines in bold': (task, answer) => `**${task}**\n\nIt is ${answer}.\n`,
  headings: (task, answer) => `#### ${task}\n\nIt is ${answer}.\n`,
};
const PLACES: Record<string, (solution: string) => string> = {
  'in a fold': (solution) => `<details><summary>Solution</summary>\n\n${solution}\n\n</details>`,
  'below a heading': (solution) => `## Solution\n\n${solution}`,
  'below a line in bold': (solution) => `**Solution:**\n\n${solution}`,
};

describe.each(Object.entries(SET))('set as %s', (_, set) => {
  describe.each(Object.entries(TOLD))('told as %s', (_, told) => {
    it.each(Object.entries(PLACES))('%s', async (_, place) => {
      const solution = TASKS.map((task, i) => told(task, ANSWERS[i]!, i)).join('\n');
      const { lesson, html: shown } = await read(
        `# Weather\n\nLook at the table.\n\n${set}\n\n${place(solution)}\n`,
      );
      const found = lesson.questions.map((one) => [
        plainText(one.prompt),
        one.feedback ? plainText(one.feedback) : '',
      ]);
      expect(found).toHaveLength(3);
      for (const [i, [prompt, feedback]] of found.entries()) {
        expect(prompt).toContain(TASKS[i]);
        expect(ANSWERS.filter((answer) => feedback!.includes(answer))).toEqual([ANSWERS[i]]);
      }
      expect(ANSWERS.filter((answer) => shown.includes(answer))).toEqual([]);
    });
  });
});

it('what leads to the answers is told with the first, and nothing is lost', async () => {
  const { lesson } = await read(
    `# Weather\n\n${SET.points}\n\n## Solution\n\nSee the table first.\n\n${TASKS.map((task, i) => `- ${task}\n\n  ${ANSWERS[i]}`).join('\n')}\n\nThat was all.\n`,
  );
  const told = lesson.questions.map((one) => (one.feedback ? plainText(one.feedback) : ''));
  expect(told[0]).toContain('See the table first.');
  expect(told[2]).toContain('That was all.');
});

it.each<[string, string]>([
  [
    'a table of contents',
    `${SET.points}\n\n${TASKS.map((task, i) => `## ${task}\n\nIt is ${ANSWERS[i]}.`).join('\n\n')}`,
  ],
  ['short words', '- ice\n- fog\n\n## Solution\n\n- ice\n\n  cold\n- fog\n\n  wet'],
])('%s is said again, and answers nothing', async (_, text) => {
  const { lesson } = await read(`# Weather\n\n${text}\n`);
  expect(lesson.questions.map((one) => one.feedback)).not.toContainEqual(
    expect.objectContaining({ type: 'root' }),
  );
});

it('titles of parts, which a key has too, are no tasks', async () => {
  const { lesson } = await read(
    `# Weather

**Part A – Choice of answers**

**1.** ${TASKS[1]}

a) May
b) April

**2.** Which month has the least rain?

a) June
b) March

**Part B – Open questions asked**

**1.** ${TASKS[0]}

**2.** Where do clouds come from?

## Answers

**Part A – Choice of answers**

1. B
2. A

**Part B – Open questions asked**

1. There are seven.
2. From the sea.
`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    `single-choice 1. ${TASKS[1]} [May | APRIL]`,
    'single-choice 2. Which month has the least rain? [JUNE | March]',
    `open 1. ${TASKS[0]} > There are seven.`,
    'open 2. Where do clouds come from? > From the sea.',
  ]);
});

it('what opens each exercise alike is no task', async () => {
  const exercise = (n: number): string =>
    `**Exercise ${n}**\n\nLook at the table of the weather.\n\n${TASKS[n - 1]}\n\n**Answer:**\n\nCount the clouds first.\n\nIt is ${ANSWERS[n - 1]}.\n`;
  const { lesson } = await read(
    `# Weather\n\nLook at the table of the weather.\n\n${[1, 2, 3].map(exercise).join('\n')}`,
  );
  expect(lesson.questions).toHaveLength(3);
  for (const [i, one] of lesson.questions.entries()) {
    expect(plainText(one.prompt)).toContain(TASKS[i]);
    expect(plainText(one.feedback!)).toContain(ANSWERS[i]);
  }
});
