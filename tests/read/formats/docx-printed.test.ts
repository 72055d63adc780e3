/** Sheets that were printed and made a Word file again: what calls the next question stands behind the last option. */
import { expect, test } from 'vitest';
import { highlighted, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const SHEET = [
  ['Which one melts first?', 'butter', 'iron'],
  ['Which one floats?', 'cork', 'lead'],
  ['Which one burns?', 'straw', 'sand'],
  ['Which one rusts?', 'steel', 'gold'],
];

/** With its number behind the last option of the one above it. */
const sheet = (called: (number: number) => string): string =>
  SHEET.map(([stem, right, wrong], at) => {
    const next = at + 1 < SHEET.length ? ` ${called(at + 2)}` : '';
    return p(stem!) + item(at + 1, 0, highlighted(right!)) + item(at + 1, 0, `${wrong}${next}`);
  }).join('');

test.each(['Question', 'Frage', 'Pregunta'])('`%s 2:` is no part of the option above it', async (called) => {
  const { questions } = await readSheet(p(`${called} 1:`) + sheet((number) => `${called} ${number}:`));
  expect(questions).toHaveLength(SHEET.length);
  for (const [at, [, right, wrong]] of SHEET.entries()) {
    expect(questions[at]!.join(' ')).toContain(right);
    expect(questions[at]!.join(' ')).toMatch(new RegExp(`${wrong}(?! (?:Question|Frage|Pregunta))`));
  }
});

test('an option may end with what reads so', async () => {
  const { questions } = await readSheet(
    p('Which one asks for a name?') +
      item(1, 0, 'the form, by its Question 1:') +
      item(1, 0, highlighted('the letter')) +
      p('Which one floats?') +
      item(2, 0, highlighted('cork')) +
      item(2, 0, 'lead'),
  );
  expect(questions[0]!.join(' ')).toContain('by its Question 1:');
});
