/** Statements that a sheet in Word judges behind them. */
import { describe, expect, test } from 'vitest';
import { bold, highlighted, item, p, red, run } from '../../support/docx.ts';
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

describe('both judgements in lines of their own, of which one is set apart', () => {
  const said = [
    ['Ice floats on water.', true],
    ['Snow is black at night.', false],
    ['Hail falls out of storms.', true],
    ['Fog never lies low.', false],
  ] as const;
  const pairs: readonly (readonly [string, string])[] = [
    ['True', 'False'],
    ['Vrai', 'Faux'],
    ['Richtig', 'Falsch'],
    ['Verdadero', 'Falso'],
  ];

  test.each(pairs.flatMap((pair) => [bold, highlighted, red].map((mark) => [...pair, mark] as const)))(
    '%s, %s',
    async (yes, no, mark) => {
      for (const headed of [(n: number) => `${n}. `, () => '']) {
        const body = said.map(
          ([words, isTrue], at) =>
            p(headed(at + 1) + words) +
            p(`Question ${at + 1}Answer`) +
            p(isTrue ? mark(yes) : yes) +
            p(isTrue ? no : mark(no)),
        );
        const { questions } = await readSheet(body.join(''));
        expect(questions).toEqual(said.map(([words, isTrue]) => ['true-false', words, String(isTrue)]));
      }
    },
  );

  test('where none is, nothing says which is right', async () => {
    const body = said.map(([words], at) => p(`${at + 1}. ${words}`) + p('True') + p('False'));
    const { questions } = await readSheet(body.join(''));
    expect(questions.filter(([kind]) => kind === 'true-false')).toEqual([]);
  });
});

test('a letter alone stands before the words of the next line', async () => {
  const offers = p('A.') + p('iron') + p('B. ', bold('ice')) + p('C.') + p('lead');
  const { questions } = await readSheet(p('1. What floats?') + offers + p('2. What is light?') + offers);
  expect(questions).toEqual(
    ['What floats?', 'What is light?'].map((one) => ['single-choice', one, '- iron', '+ ice', '- lead']),
  );
});
