/** What only calls the parts below it is no question: it leads the first, and a quiz tells it with the others. */
import { expect, test } from 'vitest';
import { plainText, questionsAlone } from '../../../src/lesson/index.ts';
import { read } from '../support.ts';

const part = (letter: string, words: string): string =>
  `**${letter}) ${words}**\n\n:::{dropdown} Answer\nSo it is.\n:::\n`;
const asked = async (text: string) => {
  const { lesson } = await read(`# Ice\n\n${text}\n`);
  return questionsAlone(lesson).map(({ prompt }) => plainText(prompt).replace(/\s+/g, ' ').trim());
};

test.each([
  ['a title', ':::{question}\n:introduced: perhaps\nTask 2: The frozen lake\n:::'],
  ['what tells to answer', ':::{question}\n:introduced: perhaps\nPart 3 – Read the note, and answer:\n:::'],
])('%s', async (_, call) => {
  const words = call.split('\n')[2];
  expect(
    await asked(`${call}\n\n${part('a', 'How thick is its ice?')}\n${part('b', 'Who walks on it?')}`),
  ).toEqual([`${words} a) How thick is its ice?`, expect.stringContaining('b) Who walks on it?')]);
});

test.each([
  ['what asks', ':::{question}\n:introduced: perhaps\nTask 2: Why does it freeze?\n:::', 'a', 'b'],
  [
    'what has an answer',
    ':::{question}\n:introduced: perhaps\nTask 2: Freeze it.\n===\nDone.\n:::',
    'a',
    'b',
  ],
  ['what its author declared', ':::{question}\nTask 2: Freeze it.\n:::', 'a', 'b'],
  ['what no parts follow', ':::{question}\n:introduced: perhaps\nTask 2: Freeze it.\n:::', 'c', 'd'],
])('%s stays a question', async (_, call, first, second) => {
  expect(
    await asked(`${call}\n\n${part(first, 'How thick is its ice?')}\n${part(second, 'Who walks on it?')}`),
  ).toHaveLength(3);
});
