/** What a sheet in Word calls its answers. */
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, item, LISTS, p, run } from '../../support/docx.ts';
import { readFile } from './support.ts';

const STYLES = [2, 3, 4]
  .map((n) => `<w:style w:type="paragraph" w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('');
/** Lists 12 to 15 count as list 2 does, each from 1 again. */
const NUMBERING =
  LISTS +
  [12, 13, 14, 15]
    .map(
      (id) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    .join('');

async function read(body: string) {
  const { lesson } = await readFile(
    'sheet.docx',
    docx(body, { numbering: NUMBERING, styles: STYLES, media: { 'sign.png': new Uint8Array([1]) } }),
  );
  const questions = lesson.questions.map((one) => {
    const options = 'options' in one ? one.options : [];
    const offers = options.map(({ content, correct }) => `${correct ? '+' : '-'} ${plainText(content)}`);
    const judged = 'answer' in one && typeof one.answer === 'boolean' ? [String(one.answer)] : [];
    const feedback = one.feedback ? [`> ${plainText(one.feedback).trim().replace(/\s+/g, ' ')}`] : [];
    const stem = plainText(one.prompt)
      .trim()
      .replace(/^\d+[.)] /, '');
    return [one.kind, stem, ...offers, ...judged, ...feedback];
  });
  const folds: string[] = [];
  visit(lesson.body, 'element', (node) => {
    if (node.tagName === 'details') folds.push(plainText(node));
  });
  return { questions, page: folds.reduce((all, fold) => all.replace(fold, ''), plainText(lesson.body)) };
}

const BREAK = '<w:r><w:br/></w:r>';

describe("a document's own word for an answer", () => {
  test.each(['Vastaus', 'Cevap', 'Jawaban', 'Odpowiedź'])(
    '%s, with the letter of what is right',
    async (word) => {
      const { questions, page } = await read(
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
    const { questions, page } = await read(
      ['Mikä kelluu vedessä?', 'Mitä rae on?', 'Mikä lumessa on valkoista?']
        .map((stem, at) => item(2, 0, stem) + p(`Vastaus: jotain ${at + 1} sellaista`))
        .join(''),
    );
    expect(questions).toHaveLength(3);
    expect(page).not.toContain('sellaista');
  });

  test.each(['Note', 'Hint', 'Example'])('%s is no word for an answer', async (word) => {
    const { page } = await read(
      ['What floats on water?', 'What is hail made of?', 'Why is snow white?']
        .map((stem) => item(2, 0, stem) + p(`${word}: think of winter`) + p('__________'))
        .join(''),
    );
    expect(page).toContain('think of winter');
  });
});
