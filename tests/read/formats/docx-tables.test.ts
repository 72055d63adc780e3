/** Tables of a sheet in Word that tell more than the answer. */
import { describe, expect, test } from 'vitest';
import { p, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

describe('tables that tell more than the answer', () => {
  test.each([
    ['Answer', 'Solution &amp; Reason'],
    ['Answer', 'Solution'],
    ['Réponse', 'Explication et raisonnement'],
  ])('%s beside %s', async (answer, why) => {
    const { questions, page } = await readSheet(
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
    const { questions, page } = await readSheet(
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
