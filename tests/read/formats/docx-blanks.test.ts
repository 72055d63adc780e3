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
