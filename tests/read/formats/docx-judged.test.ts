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
      item(2, 0, 'Õige / Vale: Jää upub vette. → Vale (Õige vastus: see ujub.)') +
        item(2, 0, 'Õige / Vale: Rahe on jäätunud vihm. → Õige') +
        item(2, 0, 'Õige / Vale: Raud ujub vee peal. → Vale'),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual([
      ['true-false', 'Jää upub vette.'],
      ['true-false', 'Rahe on jäätunud vihm.'],
      ['true-false', 'Raud ujub vee peal.'],
    ]);
    expect(questions[0]?.at(-1)).toContain('see ujub');
    expect(page).not.toMatch(/→|see ujub/);
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
