/** Model answers that stand below their title with lists of their own, and reasons behind the last key of a part. */
import { expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ANSWER = [
  p('It freezes from above.'),
  p('What helps:'),
  item(2, 0, 'The wind is cold'),
  item(2, 0, 'Salt is rare'),
];
const MORE = [p('In the end:'), item(1, 0, 'The lake is white'), p('Nothing moves any more.')];

test.each([
  'Model answer:',
  'Réponse :',
  'Lösung:',
  'Respuesta:',
  'Risposta modello:',
  'Resposta:',
  'Antwoord:',
])('below “%s” the answer goes on through its lists to the next question', async (title) => {
  const asked = ['Describe how a lake freezes.', 'Describe how it thaws.', 'Describe the seasons.'];
  const { questions, page } = await readSheet(
    asked.map((one, i) => [p(bold(`${i + 1}. ${one}`)), p(title), ...ANSWER, ...MORE].join('')).join(''),
  );
  expect(questions.map(([kind, stem]) => `${kind} ${stem}`)).toEqual(asked.map((one) => `open ${one}`));
  for (const one of questions) expect(one.at(-1)).toMatch(/from above.*wind.*Salt.*white.*Nothing moves/);
  expect(page).not.toMatch(/above|wind|Salt|white|moves/);
});

test('what a list asks below an answer is asked', async () => {
  const { questions } = await readSheet(
    [
      p(bold('1. Describe how a lake freezes.')),
      p('Model answer:'),
      p('It freezes from above.'),
      item(2, 0, 'Explain why it floats.'),
      item(2, 0, 'Explain why it melts.'),
    ].join(''),
  );
  expect(questions[0]!.at(-1)).toBe('> It freezes from above.');
});

test.each([
  ['Why the other options are wrong:', 'Correct answer'],
  ['Warum die anderen Antworten falsch sind:', 'Richtige Antwort'],
  ['Perché le altre opzioni sono errate:', 'Risposta corretta'],
])('“%s” goes with the last key as with any other', async (why, key) => {
  const { questions, page } = await readSheet(
    ['Which of these floats?', 'Which of these sinks?']
      .map((one, i) =>
        [
          p(bold(`${i + 1}. ${one}`)),
          p(`${key}: B) the one of wood`),
          p(why),
          item(1, 0, 'A) Lead is heavy'),
          item(1, 0, 'C) Iron is heavy'),
        ].join(''),
      )
      .join('') + p('Thank you for your time.'),
  );
  expect(questions).toHaveLength(2);
  for (const one of questions) expect(one.at(-1)).toMatch(/wood.*Lead.*Iron/);
  expect(page).not.toMatch(/Lead|Iron/);
  expect(page).toContain('Thank you');
});
