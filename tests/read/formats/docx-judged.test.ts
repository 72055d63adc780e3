/** Statements that a sheet in Word judges behind them. */
import { describe, expect, test } from 'vitest';
import { item, p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const BREAK = '<w:r><w:br/></w:r>';

describe('statements judged behind an arrow', () => {
  test.each([
    ['→', 'False', 'True', 'correct answer: it floats'],
    ['->', 'Faux', 'Vrai', 'réponse correcte : elle flotte'],
    ['→', 'Falsch', 'Wahr', 'richtig: Eis schwimmt'],
  ])('%s %s, with what is right in brackets', async (arrow, no, yes, why) => {
    const { questions, page } = await readSheet(
      item(2, 0, `Ice sinks in water. ${arrow} ${no} (${why}.)`) +
        item(2, 0, `Hail is frozen rain. ${arrow} ${yes}`) +
        item(2, 0, run(`Iron floats on water. ${arrow} ${no}`), BREAK, run(`(${why}.)`)),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
      ['true-false', 'Ice sinks in water.'],
      ['true-false', 'Hail is frozen rain.'],
      ['true-false', 'Iron floats on water.'],
    ]);
    expect(questions[0]?.at(-1)).toContain(why);
    expect(page).not.toContain(why);
    expect(page).not.toContain(arrow);
  });

  test('in a language that has no words here, where the sheet offers both', async () => {
    const { questions, page } = await readSheet(
      item(2, 0, 'Oikein / Väärin: Jää uppoaa veteen. → Väärin (Oikea vastaus: se kelluu.)') +
        item(2, 0, 'Oikein / Väärin: Rae on jäätynyttä sadetta. → Oikein') +
        item(2, 0, 'Oikein / Väärin: Rauta kelluu vedessä. → Väärin'),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
      ['true-false', 'Jää uppoaa veteen.'],
      ['true-false', 'Rae on jäätynyttä sadetta.'],
      ['true-false', 'Rauta kelluu vedessä.'],
    ]);
    expect(questions[0]?.at(-1)).toContain('se kelluu');
    expect(page).not.toMatch(/→|se kelluu/);
  });

  test('menus and settings behind arrows are none', async () => {
    const { questions } = await readSheet(
      p('In the main menu, choose File → Save') +
        p('In the main menu, choose Edit → Paste') +
        p('In the main menu, choose File → Save'),
    );
    expect(questions).toEqual([]);
  });
});
