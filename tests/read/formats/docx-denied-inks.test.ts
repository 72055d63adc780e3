/** Colours that a document also sets titles and questions in: they are no sign of an answer. */
import { expect, test } from 'vitest';
import { highlighted, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const NUMBERS = [1, 2, 3, 4, 5];
/** In the same colour a title, and half of what asks, said in another language. */
const inBoth = (n: number): string =>
  p(highlighted(`Verbs ${n}`)) + p(`Do you weigh ${n} stones?`) + p(highlighted(`Pesez-vous ${n} pierres ?`));
const toldIn = (questions: readonly (readonly string[])[]): readonly string[] =>
  questions.flat().filter((one) => one.startsWith('> '));

test('what asks in the colour, and titles in it, answer nothing', async () => {
  const { questions } = await readSheet(NUMBERS.map(inBoth).join(''));
  expect(toldIn(questions)).toEqual([]);
});

test('where the colour is that of what stands below each question, it answers', async () => {
  const sheet = NUMBERS.map((n) => p(`Do you weigh ${n} stones?`) + p(highlighted(`No, ${n + 1} of them.`)));
  const { questions } = await readSheet(sheet.join(''));
  expect(toldIn(questions)).toEqual(NUMBERS.map((n) => `> No, ${n + 1} of them.`));
});
