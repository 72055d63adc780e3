/** Sentences with blanks in Word, and what fills them. */
import { expect, test } from 'vitest';
import { highlighted, p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const inLines = (...lines: readonly string[]): string =>
  p(lines.map((one) => run(one)).join('<w:r><w:br/></w:r>'));

test.each([
  ['behind it', p('On water floats ________ . Answer: ice'), ['= ice']],
  ['in the line below', inLines('On water floats … .', '→ Answer: ice'), ['= ice']],
  ['in brackets', p('On water floats ______ (Answer: ice)'), ['= ice']],
  [
    'alone in brackets below it',
    p('Complete: On water floats ________ .') + p(highlighted('(ice)')),
    ['= ice'],
  ],
  ['two words for two', inLines('On water float … and … .', 'Answer: ice and oil'), ['= ice', '= oil']],
  ['in a language of few', inLines('1. На воде плавает ______ .', 'Ответ: лёд'), ['= лёд']],
])('an answer that fills a sentence is its gap: %s', async (_, body, fills) => {
  const { questions, page } = await readSheet(body);
  expect(questions.map(([kind, , ...more]) => [kind, ...more])).toEqual([['gap-fill', ...fills]]);
  expect(page).toBe('');
});

test('an answer of other words than its blanks is told', async () => {
  const { questions } = await readSheet(
    inLines('Ice is ____ and ____ .', 'Answer: both light, cold, and white'),
  );
  expect(questions).toEqual([['open', expect.stringContaining('Ice is'), '> both light, cold, and white']]);
});

test('a word on its line is filled in where a script puts no space beside it', async () => {
  const { questions, page } = await readSheet(
    p('1.冰的密度比水的密度___小___，所以它浮在水面上。') +
      p('2.水在标准大气压下的沸点是__100%__的固定值。') +
      p('3.雾是由___小水滴___组成的。'),
  );
  expect(questions.map(([kind]) => kind)).toEqual(['gap-fill', 'gap-fill', 'gap-fill']);
  expect(questions.map((one) => one.join(' '))).toEqual([
    expect.stringContaining('小'),
    expect.stringContaining('100%'),
    expect.stringContaining('小水滴'),
  ]);
  expect(page).not.toMatch(/小水滴/);
});

test('a name of a program is none', async () => {
  const { questions } = await readSheet(
    p('The method __init__ is called first.') + p('The name __main__ tells what runs.'),
  );
  expect(questions).toEqual([]);
});
