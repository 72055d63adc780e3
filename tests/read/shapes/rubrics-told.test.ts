/** Tables of levels, with what somebody of each answers. */
import { expect, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const rubric = (level: string, looked: string, shown: string): string =>
  `| ${level} | ${looked} | ${shown} |\n| --- | --- | --- |\n| **2** | weighs both | Ice is light. |\n| **1** | weighs one | Water is heavy. |`;
const EN = rubric('Score', 'Criteria', 'Example Response');

test.each([
  ['behind a word for a question', `**Question:** Explain why ice floats.\n\n${EN}`],
  ['below what asks', `Why does ice float?\n\n${EN}`],
  ['below a task', `Explain why ice floats.\n\n${EN}`],
  ['below a heading', `### Why does ice float?\n\n${EN}`],
  ['behind its title', `**Question:** Explain why ice floats.\n\n**Scoring rubric:**\n\n${EN}`],
  ['below an item', `1. Why does ice float?\n\n${EN}`],
  ['in French', `Pourquoi la glace flotte-t-elle ?\n\n${rubric('Points', 'Critères', 'Exemple de réponse')}`],
  ['in German', `Warum schwimmt Eis?\n\n${rubric('Stufe', 'Kriterium', 'Beispielantwort')}`],
  ['in Spanish', `¿Por qué flota el hielo?\n\n${rubric('Nivel', 'Criterio', 'Respuesta modelo')}`],
  ['in Italian', `Perché il ghiaccio galleggia?\n\n${rubric('Livello', 'Criterio', 'Esempio di risposta')}`],
  ['in Portuguese', `Por que o gelo flutua?\n\n${rubric('Pontuação', 'Critério', 'Exemplo de resposta')}`],
  ['in Dutch', `Waarom drijft ijs?\n\n${rubric('Score', 'Criterium', 'Voorbeeldantwoord')}`],
])('a rubric with answers: %s', async (_, page) => {
  const { lesson } = await read(`# Ice\n\n${page}\n\nMore on ice.\n`);
  expect(lesson.questions.map((one) => sketch(one).replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^open .* > .*2 weighs both Ice is light. 1 weighs one Water is heavy.$/),
  ]);
  expect(html(lesson.body)).not.toContain('heavy');
});

test('on its page, one that tells only what is looked for', async () => {
  const only = '| Score | Criteria |\n| --- | --- |\n| 2 | draws both |\n| 1 | draws one |';
  const page = `**Question:** Explain why ice floats.\n\n${EN}\n\n**Question:** Draw a lake in winter.\n\n${only}`;
  const { lesson } = await read(`# Ice\n\n${page}\n`);
  expect(lesson.questions).toHaveLength(2);
  expect(sketch(lesson.questions[1]!)).toContain('open Question: Draw a lake in winter. >');
});

test.each([
  [
    'what is looked for',
    '**Question:** Draw a lake.\n\n| Score | Criteria |\n| --- | --- |\n| 2 | both |\n| 1 | one |',
  ],
  ['levels of a course', `These are the levels:\n\n${EN}`],
  [
    'to be filled in',
    '**Question:** Draw a lake.\n\n| Score | Example response |\n| --- | --- |\n| 2 | |\n| 1 | |',
  ],
])('a table that answers nothing: %s', async (_, page) => {
  const { lesson } = await read(`# Ice\n\n${page}\n\nMore on ice.\n`);
  const shown = [lesson.body, ...lesson.questions.map(({ prompt }) => prompt)].map(html).join('');
  for (const [, words] of page.matchAll(/\| ([\p{L}. ]{3,}) \|$/gmu)) expect(shown).toContain(words);
});
