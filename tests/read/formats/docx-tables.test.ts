/** Tables of a sheet in Word that tell more than the answer. */
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { docx, LISTS, p, table } from '../../support/docx.ts';
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

describe('tables that tell more than the answer', () => {
  test.each([
    ['Answer', 'Solution &amp; Reason'],
    ['Answer', 'Solution'],
    ['Réponse', 'Explication et raisonnement'],
  ])('%s beside %s', async (answer, why) => {
    const { questions, page } = await read(
      table(
        ['Level', 'Question', answer, why],
        ['Hard', 'What is the mass of it?', '2 kg', 'It is twice 1 kg.'],
        ['Easy', 'What is the unit of force?', 'newton', 'By its definition.'],
      ),
    );
    expect(questions).toHaveLength(2);
    expect(questions.map((one) => one.at(-1))).toEqual([
      expect.stringContaining('twice 1 kg'),
      expect.stringContaining('By its definition'),
    ]);
    expect(page).not.toMatch(/twice|definition/);
  });

  const sign = (alt: string): string =>
    p(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:blip r:embed="rId-sign.png"/></wp:inline></w:drawing></w:r>`,
    );

  test('small pictures of an LMS say which offers are right', async () => {
    const { questions, page } = await read(
      p('What floats on water?') +
        table(
          [sign('Incorrect Response'), '', 'iron'],
          [sign('Correct Answer'), '', 'ice'],
          ['', '', 'gold'],
          ['Hide Feedback', '', ''],
          ['It is lighter than water.'],
        ),
    );
    expect(questions).toEqual([
      ['single-choice', 'What floats on water?', '- iron', '+ ice', '- gold', '> It is lighter than water.'],
    ]);
    expect(page).not.toContain('lighter');
  });
});
