/** Offers below what asks, each of them called true or false. */
import { expect, test } from 'vitest';
import { p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const TAB = '\t';
const rows = (said: readonly (readonly [string, string])[], lead: (letter: string) => string): string =>
  said.map(([words, verdict], i) => p(`${lead('abcdefg'[i]!)}${words}${TAB}${verdict}`)).join('');

test.each([
  ['True', 'False', (letter: string) => `${letter}${TAB}`],
  ['Adevărat', 'Fals', (letter: string) => `${letter}${TAB}`],
  ['Vrai', 'Faux', (letter: string) => `${letter}) `],
  ['Richtig', 'Falsch', (letter: string) => `${letter}. `],
])('those that are called %s are right', async (yes, no, lead) => {
  const { questions, page } = await readSheet(
    p('1. No boat is near. Which of these float on water?') +
      rows(
        [
          ['Ice in any form', yes],
          ['A bar of iron', no],
          ['Cork', yes],
          ['A gold ring', no],
        ],
        lead,
      ) +
      p('2. What falls from clouds?') +
      rows(
        [
          ['Hail and snow', yes],
          ['Old boots', no],
          ['Small fish', no],
        ],
        lead,
      ),
  );
  expect(questions).toEqual([
    [
      'multiple-choice',
      'No boat is near. Which of these float on water?',
      '+ Ice in any form',
      '- A bar of iron',
      '+ Cork',
      '- A gold ring',
    ],
    ['single-choice', 'What falls from clouds?', '+ Hail and snow', '- Old boots', '- Small fish'],
  ]);
  expect(page).not.toContain(no);
});

test.each([
  'Say whether it is true or false:',
  '1. Which of these is not so?',
  '1. Лише одне не так. Що саме не так?',
])('%s has no offers that are right because they are true', async (stem) => {
  const { questions } = await readSheet(
    p(stem) +
      rows(
        [
          ['Ice floats on water', 'True'],
          ['Iron floats on water', 'False'],
          ['Hail is frozen rain', 'True'],
        ],
        (letter) => `${letter}${TAB}`,
      ),
  );
  expect(questions.filter(([kind]) => kind === 'multiple-choice' || kind === 'single-choice')).toEqual([]);
});

test('offers about what is true say so in their words', async () => {
  const { questions } = await readSheet(
    p('1. What holds of both clouds?') +
      p('a) The first is white and the second is true') +
      p('b) The first is black and the second is false') +
      p('c) Both are true'),
  );
  expect(questions.filter(([kind]) => kind === 'multiple-choice')).toEqual([]);
});
