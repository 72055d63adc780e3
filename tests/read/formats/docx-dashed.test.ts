/** Words for an answer with a dash behind them. */
import { describe, expect, test } from 'vitest';
import { item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

describe('a word for an answer behind which a dash stands', () => {
  test.each(['Answer – A', 'Answer-A', 'Answer - A', 'Antwort – A', 'Réponse – A'])('%s', async (told) => {
    const { questions, page } = await readSheet(
      ['What floats on water?', 'What is hail?', 'What melts?', 'What is light?']
        .map((stem, at) => item(2, 0, stem) + item(12 + at, 1, 'ice') + item(12 + at, 1, 'iron') + p(told))
        .join(''),
    );
    expect(questions.map(([kind, , ...rest]) => [kind, ...rest])).toEqual(
      Array(4).fill(['single-choice', '+ ice', '- iron']),
    );
    expect(page).not.toContain(told);
  });
});
