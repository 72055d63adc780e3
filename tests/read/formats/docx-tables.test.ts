/** Tables of a sheet in Word that tell more than the answer. */
import { describe, expect, test } from 'vitest';
import { bold, p, red, table } from '../../support/docx.ts';
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

describe('tables of questions with their options', () => {
  const ASKED = [
    ['What floats on water?', 'ice', 'iron', 'gold', 'lead'],
    ['Hail begins in…', 'a cloud', 'a lake', 'a field', 'a cave'],
    ['What sinks?', 'a nail', 'a leaf', 'a cork', 'a boat'],
  ] as const;
  const told = ASKED.map(([stem, right, ...others]) => [
    'single-choice',
    stem,
    `+ ${right}`,
    ...others.map((one) => `- ${one}`),
  ]);

  test.each([
    ['No.', 'Question', 'Correct answer', 'Wrong answer', 'Wrong answer', 'Wrong answer'],
    ['', 'Question', 'Answer', 'Distractor 1', 'Distractor 2', 'Distractor 3'],
    ['n°', 'Question', 'Bonne réponse', 'Mauvaise réponse 1', 'Mauvaise réponse 2', 'Mauvaise réponse 3'],
    ['Nr.', 'Frage', 'Richtige Antwort', 'Falsche Antwort', 'Falsche Antwort', 'Falsche Antwort'],
    ['', 'Pregunta', 'Respuesta correcta', 'Respuesta incorrecta', 'Otra respuesta', 'Otra respuesta'],
    ['№', 'Savol', 'To‘g‘ri javob', 'Muqobil javob', 'Muqobil javob', 'Muqobil javob'],
    ['№', 'Вопрос', 'Правильный ответ', 'Другой ответ 1', 'Другой ответ 2', 'Другой ответ 3'],
  ])('%s %s %s, others beside it', async (...head) => {
    const { questions, page } = await readSheet(
      table(head, ...ASKED.map((row, at) => [`${at + 1}`, ...row] as readonly string[])),
    );
    expect(questions).toEqual(told);
    expect(page).not.toMatch(/cloud|nail/);
  });

  test('columns with one title are no options of facts', async () => {
    const { questions } = await readSheet(
      table(
        ['Town', 'First day', 'Other day', 'Other day'],
        ['Oslo', 'sun', 'rain', 'hail'],
        ['Rome', 'sun', 'sun', 'rain'],
      ),
    );
    expect(questions).toEqual([]);
  });

  test.each(['Q.1)', '1.', 'Question 1', 'Q1'])(
    'letters in cells below %s, the right one in bold',
    async (number) => {
      const { questions, page } = await readSheet(
        ASKED.map(
          ([stem, right, ...others], at) =>
            table(
              [p(bold(number.replace('1', String(at + 1)))), stem],
              ['', ''],
              ['', p(bold('A.')), others[0]],
              ['', p(bold('B.')), p(bold(right))],
              ['', p(bold('C.')), others[1]],
            ) + p(),
        ).join(''),
      );
      expect(questions).toEqual(
        ASKED.map(([stem, right, one, two]) => ['single-choice', stem, `- ${one}`, `+ ${right}`, `- ${two}`]),
      );
      expect(page).not.toMatch(/cloud|nail/);
    },
  );

  test.each(['Option', 'Choix', 'Opción', 'Opzione', 'Opção', 'Antwort'])(
    'below each other in one table, offers called %s',
    async (called) => {
      const rows = (mark: (words: string) => string) =>
        ASKED.flatMap(([stem, ...offers], at) => [
          [`Q${at + 1}.`, stem],
          ...offers.map((one, i) => [`${called} ${'ABCD'[i]}:`, i === 0 ? mark(one) : one]),
          ['', ''],
        ]);
      const { questions } = await readSheet(table(...rows((one) => p(red(one)))));
      expect(
        questions.map(([kind, stem, ...offers]) => [kind, stem?.replace(/^Q\d\. /, ''), ...offers]),
      ).toEqual(told);
      const open = await readSheet(table(...rows((one) => one)));
      expect(open.questions).toHaveLength(ASKED.length);
      expect(open.questions[0]!.join(' ')).toContain('What floats on water? A) ice B) iron');
    },
  );
});
