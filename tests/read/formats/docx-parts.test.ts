/** Parts of requests with what somebody has written behind them in bold. */
import { expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

type Part = readonly [string, string];
const FLOATS: readonly Part[] = [
  ['Cork', 'yes'],
  ['Lead', 'no'],
  ['Dry wood', 'yes'],
];
const MADE: readonly Part[] = [
  ['Hail', 'of ice'],
  ['Fog', 'of small drops'],
  ['Steam', 'of gas'],
];
const request = (words: string, parts: readonly Part[], set = bold): string =>
  item(2, 0, words) + parts.map(([said, told]) => item(2, 1, `${said} `, set(told))).join('');

test('are no part of what is asked', async () => {
  const { questions, page } = await readSheet(
    request('Indicate whether each of them floats.', FLOATS) +
      request('Describe what each is made of.', MADE),
  );
  expect(questions.map(([kind]) => kind)).toEqual(['open', 'open']);
  expect(questions[1]![1]).toMatch(/Hail.*Fog.*Steam/s);
  expect(questions[1]![1]).not.toMatch(/ice|drops|gas/);
  expect(questions[1]!.at(-1)).toMatch(/^>.*of ice.*of small drops.*of gas/);
  expect(page).not.toMatch(/of ice|of gas/);
});

test.each([
  ['one request alone', request('Indicate whether each of them floats.', FLOATS)],
  [
    'not behind all of the parts',
    request('Indicate whether each floats.', [...FLOATS, ['Slate', '']]) +
      request('Describe what each is made of.', [...MADE, ['Dew', '']]),
  ],
  [
    'bold words of a text that asks nothing',
    request('The lake in winter', FLOATS) + request('The lake in summer', MADE) + p('It is deep.'),
  ],
])('near miss: %s', async (_, body) => {
  const { questions } = await readSheet(body);
  expect(JSON.stringify(questions)).not.toContain('> yes');
  expect(JSON.stringify(questions)).not.toMatch(/>.*of ice/);
});
