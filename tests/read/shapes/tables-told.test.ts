/** Tables below what asks, whose heads say that they answer. */
import { expect, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ONE = '| Answer |\n| --- |\n| It is light. |';
const PARTS =
  '| Part | Answer / Explanation |\n| --- | --- |\n| (a) | It lies still. |\n| (b) | No, it may melt. |';
const CASES =
  '| Case | Answer |\n| --- | --- |\n| (a) thick ice | It reaches deep. |\n| (b) thin ice | It ends soon. |';

test.each([
  ['alone', `Why does ice float?\n\n${ONE}`, ['open Why does ice float? > Answer It is light.']],
  [
    'behind letters',
    `**12. [hard]** A cube of ice lies on a table.\n\n${PARTS}`,
    [
      'open 12. [hard] A cube of ice lies on a table. > Part Answer / Explanation (a) It lies still. (b) No, it may melt.',
    ],
  ],
  [
    'behind what is asked about',
    `**14.** Draw a lake with:\n\n${CASES}`,
    [
      'open 14. Draw a lake with: (a) thick ice (b) thin ice > Case Answer (a) thick ice It reaches deep. (b) thin ice It ends soon.',
    ],
  ],
])('an answer in a table: %s', async (_, page, questions) => {
  const { lesson } = await read(`# Ice\n\n${page}\n\nMore on ice.\n`);
  expect(lesson.questions.map((one) => sketch(one).replace(/\s+/g, ' '))).toEqual(questions);
  expect(html(lesson.body)).not.toMatch(/light|still|deep/);
});

test.each([
  ['a place to write', 'Describe the lake.\n\n| Part | Answer |\n| --- | --- |\n| (a) | |\n| (b) | ___ |'],
  ['below words that set nothing', `Lakes hold ice.\n\n${PARTS}`],
  [
    'with numbers of another place',
    'Check the lake.\n\n| No. | Answer |\n| --- | --- |\n| 1 | A ridge of ice |',
  ],
  ['of troubles', 'Check the lake.\n\n| Trouble | Solution |\n| --- | --- |\n| It leaks | Wait for ice |'],
])('a table that answers nothing: %s', async (_, page) => {
  const { lesson } = await read(`# Ice\n\n${page}\n`);
  const shown = [lesson.body, ...lesson.questions.map(({ prompt }) => prompt)].map(html).join('');
  for (const [, words] of page.matchAll(/\| ([\p{L} ]{5,}) \|$/gmu)) expect(shown).toContain(words);
});

const twice = (head: string, heading = 'Exercise 1', told = 'It lies still.'): string =>
  `## ${heading}\n\n> Show that ice floats.\n>\n> (Use its weight.)\n\n| ${head} |\n| -: | :- |\n| Ice is light. | Let it be light. |\n| So it floats. | ${told} |\n| | Done. |\n\n## Then\n\nMore on ice.\n`;

test.each([
  ['Mine | Teacher', 'Exercise 1'],
  ['My solution | Prof', 'Exercise 1'],
  ['Prof | Mine/Ours', 'Exercise 2'],
  ['Ma réponse | Enseignant', 'Exercice 3'],
  ['Meine Lösung | Lehrer', 'Aufgabe 4'],
  ['Mi solución | Profesor', 'Ejercicio 5'],
  ['Mio/Nostro | Prof', 'Esercizio 6'],
  ['Minha resposta | Professor', 'Exercício 7'],
  ['Mijn antwoord | Docent', 'Oefening 8'],
])('what somebody wrote beside what the teacher did answers an exercise: %s', async (head, heading) => {
  const { lesson } = await read(`# Ice\n\n${twice(head, heading)}`);
  expect(lesson.questions).toHaveLength(1);
  expect(sketch(lesson.questions[0]!).replace(/\s+/g, ' ')).toMatch(
    /Show that ice floats\. \(Use its weight\.\) > .*Ice is light\. Let it be light\./,
  );
  expect([lesson.body, ...lesson.questions.map(({ prompt }) => prompt)].map(html).join('')).not.toMatch(
    /lies|light/,
  );
});

test.each([
  ['whose columns are others’', twice('Lake | Sea')],
  ['of two who speak', twice('Student | Teacher')],
  ['below what is no exercise', twice('Mine | Teacher', 'Why ice is light')],
])('a table answers no exercise: %s', async (_, page) => {
  const { lesson } = await read(`# Ice\n\n${page}`);
  const shown = [lesson.body, ...lesson.questions.map(({ prompt }) => prompt)].map(html).join('');
  expect(shown).toContain('It lies still.');
});
