/** All that stands below a question's title in Word is asked with its last words. */
import { expect, test } from 'vitest';
import { p, styled } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const titled = (number: number, ...below: readonly string[]): string =>
  styled('Heading2', `Question ${number}`) + below.join('');

test('with its code, though only the last line is known to ask', async () => {
  const { questions } = await readSheet(
    titled(1, p('Given this code:'), p('int n = 3;'), p('What does it print?'), p('Answer: 3')) +
      titled(2, p('Given this code:'), p('int n = 4;'), p('What does it print?'), p('Answer: 4')),
  );
  expect(questions.map(([kind, stem, answer]) => [kind, stem?.replace(/\s+/g, ' '), answer])).toEqual([
    ['open', expect.stringContaining('Given this code: int n = 3; What does it print?'), '> 3'],
    ['open', expect.stringContaining('Given this code: int n = 4; What does it print?'), '> 4'],
  ]);
});
