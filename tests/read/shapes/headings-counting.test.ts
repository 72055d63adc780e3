/** Headings and lines in bold that only count: what stands below each is asked. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const QUESTIONS = ['Why does ice float?', 'How is fog made?', 'Where does hail come from?'];
const TASKS = ['Import the table of the weather.', 'Weight against height, as a plot.', 'Save it.'];
const page = (title: string, count: (i: number) => string, own: readonly string[], gap = '\n\n'): string =>
  `# ${title}\n\n${own.map((one, i) => count(i) + gap + one).join('\n\n')}\n`;

const COUNTS: Readonly<Record<string, (i: number) => string>> = {
  numbers: (i) => `#### ${i + 1}.`,
  'numbers and points': (i) => `## ${i + 1}. (4 points)`,
  'numbers and « Points »': (i) => `## ${i + 1}. (4 Points)`,
  letters: (i) => `### ${'abc'[i]})`,
  parts: (i) => `## Part ${'ABC'[i]}`,
  'numbers in bold': (i) => `**${i + 1}.**`,
  'letters in bold': (i) => `**(${'abc'[i]})**`,
};

describe.each(Object.entries(COUNTS))('%s', (_, count) => {
  it('asks what a page asks anywhere', async () => {
    const found = await asked(page('Weather', count, QUESTIONS));
    // A number in a line of its own is joined to what it counts.
    expect(found.map((one) => one.replace(/^open \d\. /, 'open '))).toEqual(
      QUESTIONS.map((one) => `open ${one}`),
    );
  });

  it('asks what an exam tells to do, in whatever words', async () => {
    expect(await asked(page('Midterm exam', count, TASKS))).toEqual(TASKS.map((one) => `open ${one}`));
  });

  it('tells steps where nothing says that they are for learners', async () => {
    expect(await asked(page('Weather', count, TASKS))).toEqual([]);
  });
});

// One of four may say what is to be done in words that nobody knows.
it.each(['### Question', '**Question', '### Problem', '## Q'])('%s 1 calls it so', async (call) => {
  const count = (i: number): string => `${call} ${i + 1}${call.startsWith('**') ? '**' : ''}`;
  const tasks = [...TASKS, 'Explain what you see.'];
  expect(await asked(page('Weather', count, tasks))).toEqual(tasks.map((one) => `open ${one}`));
});

it('asks what no answer stands below, among those that are answered', async () => {
  const text = `## Question 1\n\nWhy does ice float?\n\n**Answer:** It is light.\n\n## Question 2\n\nWhat sinks?\n\n**Answer:** Iron.\n\n## Question 3\n\nWhat is hail?\n`;
  expect(await asked(text)).toEqual([
    'open Why does ice float? > It is light.',
    'open What sinks? > Iron.',
    'open What is hail?',
  ]);
});

it.each([
  ['two', '# Exam\n\n## 1.\n\nWhy does ice float?\n\n## 2.\n\nHow is fog made?\n'],
  ['years', page('Weather', (i) => `## ${1990 + i}`, QUESTIONS)],
  ['places that do not count on', page('Exam', (i) => `## ${[3, 9, 7][i]}`, TASKS)],
  ['pieces of a key', page('Exam', (i) => `## Question ${51 + i}`, ['B   20. A', 'C   21. D', 'A   22. B'])],
  [
    'what is answered elsewhere in clear',
    page(
      'Weather',
      (i) => `## ${i + 1}.`,
      QUESTIONS.map((one) => `${one}\n\n**Answer:** It is so.`),
    ),
  ],
])('asks nothing more of %s', async (_, text) => {
  const found = await asked(text);
  expect(found.filter((one) => !one.includes('> It is so.'))).toEqual([]);
});
