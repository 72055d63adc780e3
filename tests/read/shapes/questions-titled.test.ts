/** A list below a line that says *Questions*, and one answer to all of it. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

it.each([
  ['**Questions:**', '1.', '2.', '**Answer:** 41 lakes, ten rivers.'],
  ['__Question :__', '*', '*', '__Réponse :__ 41 lakes, ten rivers.'],
  ['Fragen:', '-', '-', '**Antwort:** 41 lakes, ten rivers.'],
  ['**Domande**', '-', '-', '> **Risposta:** 41 lakes, ten rivers.'],
])('is one question: %s', async (title, first, second, told) => {
  const list = `${first} How many lakes are there?\n${second} How many rivers?`;
  const { lesson, html } = await read(`# Maps\n\nHere is a map.\n\n${title}\n\n${list}\n\n${told}\n`);
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^open .*How many lakes are there\? How many rivers\? > 41 lakes, ten rivers\.$/),
  ]);
  expect(sketch(lesson.questions[0]!)).not.toContain('a map');
  expect(html).toContain('Here is a map.');
});
