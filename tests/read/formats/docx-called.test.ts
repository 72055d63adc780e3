/** What a sheet in Word calls its answers. */
import { describe, expect, test } from 'vitest';
import { item, p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const BREAK = '<w:r><w:br/></w:r>';

describe("a document's own word for an answer", () => {
  test.each(['Vastaus', 'Cevap', 'Jawaban', 'Odpowiedź'])(
    '%s, with the letter of what is right',
    async (word) => {
      const { questions, page } = await readSheet(
        ['Mikä kelluu?', 'Mitä rae on?', 'Mikä on valkoista?']
          .map((stem, at) =>
            p(
              run(`${at + 1}. ${stem}`),
              BREAK,
              run('A. jää'),
              BREAK,
              run('B. rauta'),
              BREAK,
              run(`${word}: A`),
            ),
          )
          .join(''),
      );
      expect(questions.map(([kind, , ...rest]) => [kind, ...rest])).toEqual(
        Array(3).fill(['single-choice', '+ jää', '- rauta']),
      );
      expect(page).not.toContain(word);
    },
  );

  test('below nearly all that it asks', async () => {
    const { questions, page } = await readSheet(
      ['Mikä kelluu vedessä?', 'Mitä rae on?', 'Mikä lumessa on valkoista?']
        .map((stem, at) => item(2, 0, stem) + p(`Vastaus: jotain ${at + 1} sellaista`))
        .join(''),
    );
    expect(questions).toHaveLength(3);
    expect(page).not.toContain('sellaista');
  });

  test.each(['Note', 'Hint', 'Example'])('%s is no word for an answer', async (word) => {
    const { page, questions } = await readSheet(
      ['What floats on water?', 'What is hail made of?', 'Why is snow white?']
        .map((stem) => item(2, 0, stem) + p(`${word}: think of winter`) + p('__________'))
        .join(''),
    );
    expect(word === 'Hint' ? questions.join() : page).toContain('think of winter');
    expect(questions.join()).not.toContain('> think of winter');
  });
});
