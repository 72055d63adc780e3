/** Keys that no number tells apart: as many as there are rows of options above, each of which fits the one in its place. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = ['What floats on water?', 'What falls from cold clouds?', 'What hides the hills?'];
const OPTIONS = [
  ['iron', 'ice', 'lead'],
  ['snow', 'sand', 'chalk'],
  ['steam', 'ice', 'fog'],
];
const LINES = (offers: readonly string[]): string => offers.map((one, i) => `${'ABC'[i]}. ${one}`).join('\n');
const POINTS = (offers: readonly string[]): string =>
  offers.map((one, i) => `- ${'ABC'[i]}) ${one}`).join('\n');
const quiz = (between: string, offer: typeof LINES, key: string): string =>
  `# Water\n\n${ASKED.map((asked, i) => `${asked}${between}${offer(OPTIONS[i]!)}\n\n`).join('')}${key}\n`;

const RIGHT = [
  'single-choice What floats on water? [iron | ICE | lead]',
  'single-choice What falls from cold clouds? [SNOW | sand | chalk]',
  'single-choice What hides the hills? [steam | ice | FOG]',
];

const KEYS = {
  'lines, as the options are written': 'B. ice\nA. snow\nC. fog',
  'lines below a title of their own': 'Answers:\nB. ice\nA. snow\nC. fog',
  'their words alone': '## Solutions\n\nice\\\nsnow\\\nfog',
  'points below a title': '**Answers**\n\n- B. ice\n- A. snow\n- C. fog',
  'paragraphs below a title': '## Answers\n\nB. ice\n\nA. snow\n\nC. fog',
  'letters below a title': '## Answers\n\nB, A, C',
  'letters in a row': '## Answer key\n\nBAC',
  'a letter each, at the end': 'B\nA\nC',
  'letters that count, and no title': '1-B\n2-A\n3-C',
  'a list that counts behind a rule': '---\n\n1. B. ice\n2. A. snow\n3. C. fog',
};
it.each(Object.entries(KEYS))('%s', async (_, key) => {
  for (const text of [quiz('\n', LINES, key), quiz('\n\n', POINTS, key.replace(/^- /gm, '* '))]) {
    const { lesson, html } = await read(text);
    expect(lesson.questions.map(sketch)).toEqual(RIGHT);
    expect(html.replace(/<[^>]+>|\s/g, '')).toBe('');
  }
});

it('the next question goes on in the paragraph of the one before', async () => {
  const [first, ...others] = ASKED.map((asked, i) => `${asked}\n${LINES(OPTIONS[i]!)}`);
  const { lesson } = await read(`# Water\n\n${first}\n${others.join('\n\n')}\n\nB. ice\nA. snow\nC. fog\n`);
  expect(lesson.questions.map(sketch)).toEqual(RIGHT);
});

it('as many that don’t fit are none, be it one of them', async () => {
  for (const key of ['B. ice\nA. snow\nB. fog', 'B\nA\nD', '- ice\n- snow\n- hail', 'B. ice\nA. snow']) {
    const { lesson } = await read(quiz('\n', LINES, key));
    expect(lesson.questions.flatMap((one) => ('options' in one ? one.options : []))).toEqual([]);
  }
});

it('questions that offer the same answer none of each other', async () => {
  const rows = ['one', 'two', 'three', 'four'].map(
    (cloud) => `How often does cloud ${cloud} rain?\n\nA) always\nB) often\nC) never\n\n`,
  );
  const { lesson } = await read(`# Water\n\n${rows.join('')}`);
  expect(lesson.questions.flatMap((one) => ('options' in one ? one.options : []))).toEqual([]);
});

it('what each answers by itself stays as it is', async () => {
  const keyed = ASKED.map(
    (asked, i) => `${asked}\n${LINES(OPTIONS[i]!)}\n\n**Answer:** ${'BAC'[i]}\n\n`,
  ).join('');
  const { lesson, html } = await read(`# Water\n\n${keyed}## In short\n\n- ice\n- snow\n- fog\n`);
  expect(lesson.questions.map(sketch)).toEqual(RIGHT);
  expect(html).toContain('<li>snow</li>');
});

it('where nearly all say their options again, one may be written in another way behind its letter', async () => {
  const asked = [...ASKED, 'What melts?'];
  const offers = [...OPTIONS, ['coal', 'snow', 'salt']];
  const rows = asked.map((one, i) => `${one}\n${LINES(offers[i]!)}\n\n`).join('');
  const { lesson } = await read(`# Water\n\n${rows}Answers:\n\nB. ice\nA. X (or hail)\nC. fog\nB. snow\n`);
  expect(lesson.questions.map(sketch).map((one) => one.replace(/ >.*/, ''))).toEqual([
    ...RIGHT,
    'single-choice What melts? [coal | SNOW | salt]',
  ]);
});

it('a key that says what another question offers is no other’s, whatever its number', async () => {
  const part = (title: string, from: readonly (readonly string[])[]) =>
    `## ${title}\n\n${from.map((all, i) => `Question ${i + 1}: Which of these?\n${LINES(all)}\n\n`).join('')}`;
  const others = [
    ['oak', 'elm', 'fir'],
    ['wren', 'owl', 'crow'],
    ['rye', 'oat', 'corn'],
  ];
  const key = '## Answers\n\n1. B. elm\n2. C. crow\n3. A. rye\n';
  const { lesson } = await read(`# Nature\n\n${part('Water', OPTIONS)}${part('Woods', others)}${key}`);
  expect(lesson.questions.map(sketch).filter((one) => one.startsWith('single'))).toEqual([
    'single-choice Question 1: Which of these? [oak | ELM | fir]',
    'single-choice Question 2: Which of these? [wren | owl | CROW]',
    'single-choice Question 3: Which of these? [RYE | oat | corn]',
  ]);
  expect(lesson.questions).toHaveLength(6);
});
