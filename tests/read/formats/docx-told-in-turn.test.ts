/** Answers behind their word, in the turn of what they answer, whatever they lead to. */
import { describe, expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const told = ([, , ...rest]: readonly string[]) => rest.join();
const CODED = ['#include &lt;rain.h>', 'int main() {', 'cout &lt;&lt; "drops";', 'return 0; }'].map((one) =>
  p(one),
);

describe('an answer that leads to points', () => {
  test('holds them, and no answers to other questions', async () => {
    const { questions, page } = await readSheet(
      p('Q1 – What does a cloud hold?') +
        p('Answer – Small drops.') +
        p('Q2 – What may fall from a cloud?') +
        p('Answer – It may fall as:') +
        ['Hail', 'Snow', 'Rain'].map((one) => item(2, 0, one)).join('') +
        p('Q3 – What is fog?') +
        p('Answer – A cloud on the ground.') +
        p('Q4 – What is dew?') +
        p('Answer – Drops on grass.'),
    );
    expect(questions.map(told)).toEqual([
      '> Small drops.',
      expect.stringMatching(/^> It may fall as:.*Hail.*Snow.*Rain/),
      '> A cloud on the ground.',
      '> Drops on grass.',
    ]);
    expect(page).not.toMatch(/Hail|Drops on grass/);
  });

  test('is a key still where parts are called so', async () => {
    const { questions } = await readSheet(
      ['What is hail?', 'What is fog?', 'What is dew?'].map((one, at) => p(`${at + 1}. ${one}`)).join('') +
        p('Answers – Part A') +
        ['Frozen rain', 'Small drops', 'Wet grass'].map((one, at) => p(`${at + 1}. ${one}`)).join(''),
    );
    expect(questions.map(told)).toEqual(['> Frozen rain', '> Small drops', '> Wet grass']);
  });
});

describe('titles in a row that is answered', () => {
  const asked = ['What is hail?', 'What is fog?', 'What is dew?', 'What is rime?'].map(
    (one, at) => p(`Q${at + 1} – ${one}`) + p(`It is water of form ${at + 1}.`),
  );
  const last = p('Q6 – What is sleet?') + p('It is both.');

  test('are answered by the programs below them', async () => {
    const { questions, page } = await readSheet(
      asked.join('') + p('Q5 – Falling of drops') + CODED.join('') + last,
    );
    expect(questions).toHaveLength(6);
    expect(told(questions[4]!)).toContain('drops');
    expect(page).not.toContain('cout');
  });
});

test('設問 calls a question, and all below it is asked', async () => {
  const { questions } = await readSheet(
    [1, 2, 3].map((n) => p(`設問${n}`) + p(`雨は${n}時に何になりますか？`) + p(`解答：氷が${n}つ`)).join(''),
  );
  expect(questions).toHaveLength(3);
});

test('an explanation that is titled in the paragraph of its key goes on in the list below', async () => {
  const lines = (...all: readonly string[]): string => all.join('</w:t><w:br/><w:t>');
  const asked = (number: number, options: readonly string[], key: string): string =>
    p(bold(`Question ${number}`)) +
    p(
      lines(
        'Which of these floats on water? Choose one:',
        ...options.map((one, at) => `${'ABC'[at]}. ${one}`),
      ),
    ) +
    p(bold(lines(`Correct answer: ${key}`, 'Explanation:'))) +
    options.map((one, at) => item(2, 0, bold(`${'ABC'[at]}`), ` – think of ${one}.`)).join('');
  const { questions, page } = await readSheet(
    asked(1, ['iron', 'ice', 'lead'], 'B') +
      asked(2, ['wood', 'glass', 'gold'], 'A') +
      asked(3, ['mud', 'sand', 'wax'], 'C'),
  );
  expect(questions.map(([kind]) => kind)).toEqual(Array(3).fill('single-choice'));
  expect(page).not.toMatch(/think of|Correct answer/);
});
