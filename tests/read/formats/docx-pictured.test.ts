/** Small pictures that a page of the web shows for its boxes and its verdicts. */
import { describe, expect, test } from 'vitest';
import { item, p, run, table } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const sign = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="152400" cy="152400"/><wp:docPr name="Picture" descr="${alt}"/><a:graphic><a:blip r:embed="rId-sign.png"/></a:graphic></wp:inline></w:drawing></w:r>`;
const br = '<w:r><w:br/></w:r>';

const FLOATS = ['single-choice', 'Which floats?', '- iron', '+ ice', '- lead'];
const SINKS = ['multiple-choice', 'Name all that sink', '+ iron', '- wood', '+ lead'];

describe('boxes that say in their alternative text who has ticked them', () => {
  test.each([
    ['en', 'Unchecked', 'Checked'],
    ['en', 'Not selected', 'Selected'],
    ['fr', 'Non coché', 'Coché'],
    ['de', 'Nicht ausgewählt', 'Ausgewählt'],
    ['es', 'Desmarcado', 'Marcado'],
    ['it', 'Non selezionato', 'Selezionato'],
    ['pt', 'Não selecionado', 'Selecionado'],
  ])('in %s: %s, %s', async (_, empty, ticked) => {
    const { questions, page } = await readSheet(
      p('1. Which floats?') +
        p(sign(empty)) +
        p('iron') +
        p(sign(ticked)) +
        p('ice') +
        p(sign(empty)) +
        p('lead'),
    );
    expect(questions).toEqual([FLOATS]);
    expect(page).not.toContain('ice');
  });

  test('the first behind what asks, others before their words', async () => {
    const { questions } = await readSheet(
      p(run('1. Which floats?'), sign('Unchecked')) +
        p('iron') +
        p(sign('Checked'), run('ice')) +
        p(sign('Unchecked')) +
        p('lead') +
        p('2. Name all that sink') +
        p(sign('Checked')) +
        p('iron') +
        p(sign('Unchecked'), run('wood')) +
        p(sign('Checked')) +
        p('lead'),
    );
    expect(questions).toEqual([FLOATS, SINKS]);
  });

  test('pictures all of which are called alike are what the page is about', async () => {
    const { questions } = await readSheet(
      p('How a box looks:') + ['a', 'b', 'c', 'd'].map((one) => p(sign('Checked')) + p(one)).join(''),
    );
    expect(questions).toEqual([]);
  });
});

describe('what Blackboard shows of a test', () => {
  const words = [
    ['en', 'Selected Answer:', 'Answers:', 'Response Feedback:', 'Correct', 'Incorrect'],
    ['de', 'Ausgewählte Antwort:', 'Antworten:', 'Feedback zur Antwort:', 'Richtig', 'Falsch'],
    ['es', 'Respuesta seleccionada:', 'Respuestas:', 'Comentarios para respuesta:', 'Correcto', 'Incorrecto'],
    ['it', 'Risposta selezionata:', 'Risposte:', 'Feedback della risposta:', 'Corretto', 'Errato'],
    ['pt', 'Resposta selecionada:', 'Respostas:', 'Feedback da resposta:', 'Correto', 'Incorreto'],
  ] as const;

  test.each(words)('in %s', async (_, chosen, offered, said, right, wrong) => {
    const [isRight, isWrong] = [sign(right), sign(wrong)];
    const { questions, page } = await readSheet(
      item(1, 0, 'Question 1') +
        p('1 out of 1 points') +
        table(
          ['', ''],
          [p(isRight), p('Which floats?') + p('')],
          [
            '',
            table(
              [p(chosen), p(isRight, run(' B. ')) + p('ice')],
              [p(offered), p('A. ') + p('iron')],
              ['', p(isRight, run('B. ')) + p('ice')],
              ['', p('C. ') + p('lead')],
            ) +
              p('') +
              table([p(said), p('It is light.')]),
          ],
        ) +
        item(1, 0, 'Question 2') +
        p('0 out of 1 points') +
        table(
          [p(isWrong), p('Name all that sink', br)],
          [
            '',
            table(
              [p(chosen), p(isWrong) + p('wood')],
              [p(offered), p(isRight) + p('iron')],
              ['', p('wood')],
              ['', p(isRight) + p('lead')],
            ),
          ],
        ),
    );
    expect(questions).toEqual([[...FLOATS, '> It is light.'], SINKS]);
    expect(page).not.toMatch(/out of|\bice\b/);
  });

  test('a text that somebody has typed is the answer where it is right, or where one is told', async () => {
    const asked = (n: number, words: string, rows: readonly (readonly string[])[]) =>
      p(`Question ${n}`) + p('0 out of 1 points') + table(['', p(words)], ['', table(...rows)]);
    const { questions } = await readSheet(
      asked(1, 'What floats?', [['Selected Answer:', p(sign('Correct')) + p('ice')]]) +
        asked(2, 'What sinks?', [
          ['Selected Answer:', p(sign('Incorrect')) + p('wood')],
          ['Correct Answer:', 'iron'],
        ]) +
        asked(3, 'What flies?', [['Selected Answer:', '[None Given]']]),
    );
    expect(questions.map((one) => one.slice(1))).toEqual([
      ['What floats?', '> ice'],
      ['What sinks?', '> iron'],
      ['What flies?'],
    ]);
  });
});
