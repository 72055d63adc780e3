/** Words for an answer with a dash behind them. */
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, item, LISTS, p } from '../../support/docx.ts';
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

describe('a word for an answer behind which a dash stands', () => {
  test.each(['Answer – A', 'Answer-A', 'Answer - A', 'Antwort – A', 'Réponse – A'])('%s', async (told) => {
    const { questions, page } = await read(
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
