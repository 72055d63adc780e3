/** Answers of some exercises of a section, by their numbers: the others have none. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED = [
  'Why does ice float?',
  'Define fog.',
  'Describe a cube of ice.',
  'Where does hail fall?',
] as const;
const TOLD = [
  'It is lighter than water.',
  'A low cloud.',
  'It has twelve grams.',
  'In warm summers.',
] as const;

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map((one) => sketch(one).replace(/^open (?:\d\. )?/, ''));

const listed = (all: readonly string[], some: readonly number[], apart: string): string =>
  some.map((n) => `${n}. ${all[n - 1]}`).join(apart);
const inBold = (all: readonly string[], some: readonly number[]): string =>
  some.map((n) => `**${n}.** ${all[n - 1]}`).join('\n\n');
const ALL = [1, 2, 3, 4];

describe.each([
  ['the first', [1, 2, 4]],
  ['none but two', [2, 4]],
  ['the odd ones', [1, 3]],
  ['the last', [1, 2]],
])('of %s', (_, some) => {
  const found = ASKED.map((one, at) => (some.includes(at + 1) ? `${one} > ${TOLD[at]}` : one));

  it.each([
    ['loose lists', listed(ASKED, ALL, '\n\n'), listed(TOLD, some, '\n\n')],
    ['tight lists', listed(ASKED, ALL, '\n'), listed(TOLD, some, '\n')],
    ['paragraphs', inBold(ASKED, ALL), inBold(TOLD, some)],
  ])('%s', async (__, asked, told) => {
    for (const title of ['## Answers', '### Solutions'])
      expect(await questionsOf(`# Ice\n\n## Exercises\n\n${asked}\n\n${title}\n\n${told}\n`)).toEqual(found);
  });
});

it.each([
  ['Esercizi', 'Soluzioni degli esercizi proposti'],
  ['Ejercicios', 'Soluciones de los ejercicios propuestos'],
  ['Exercícios', 'Respostas dos exercícios propostos'],
  ['Exercices', "Corrigés des exercices d'application"],
])('%s: what is answered may be called at length', async (exercises, answers) => {
  const page = `# T\n\n## ${exercises}\n\n1. $x - 1 = 2$\n2. $2x = 8$\n\n## ${answers}\n\n1. drei\n2. vier\n`;
  expect(await questionsOf(page)).toEqual(['x - 1 = 2 > drei', '2x = 8 > vier']);
});

it.each(["Exercices d'application", 'Problemas para resolver', 'Esercizi da svolgere'])(
  '%s are no one exercise, with its hint in the first',
  async (title) => {
    const hint = '*Indice : Weigh it.*';
    const asked = `**1.** Describe a cube.\n\n${hint}\n\n**2.** Why does ice float?\n\n**3.** What is fog?`;
    const found = await questionsOf(
      `# Ice\n\n## ${title}\n\n${asked}\n\n## Solutions\n\n**2.** Light.\n\n**3.** Cloud.`,
    );
    expect(found.slice(-2)).toEqual(['Why does ice float? > Light.', 'What is fog? > Cloud.']);
  },
);

it('what an exercise counts has no answer that is called one of exercises', async () => {
  const asked =
    '**1. Ice**\n\nWhy does it float?\n\n**2. Fog**\n\nLook at it.\n\n1. What is it?\n2. Where is it?\n';
  const told = '### Solution of exercise 1\n\nLight.\n\n### Solution of exercise 2\n\n1. Cloud.\n2. Low.\n';
  expect((await questionsOf(`# T\n\n## Exercises\n\n${asked}\n## Solutions\n\n${told}`))[0]).toMatch(
    /float\? > Light\.$/,
  );
});

it.each([
  ['Exercício', 'Índice fora do intervalo', 'Solução'],
  ['Aufgabe', 'Tipps und Tricks', 'Lösung'],
])('%s 2: %s is set, and helps with nothing', async (name, title, solution) => {
  const page = [
    `### ${name} 1: Ice\n\nWhy does it float?`,
    `### ${name} 2: ${title}\n\nWhat is fog?`,
    `## ${solution}\n\n### ${solution} ${name} 1: Ice\n\nLight.`,
    `### ${solution} ${name} 2: ${title}\n\nA cloud.`,
  ].join('\n\n');
  expect(await questionsOf(`# T\n\n## ${name === 'Aufgabe' ? 'Aufgaben' : 'Exercícios'}\n\n${page}`)).toEqual(
    ['Why does it float? > Light.', 'What is fog? > A cloud.'],
  );
});

it.each(['Exercises', 'Esercizi', 'Aufgaben'])(
  '%s: items that nobody answers are asked among the others',
  async (title) => {
    const page = `# T\n\n## ${title}\n\n1. Why does ice float?\n2. Mass of a cube.\n3. What is fog?\n4. What is hail?\n\n### Answers\n\n`;
    const found = await questionsOf(`${page}1. Light.\n3. A cloud.\n4. Ice.\n`);
    expect(found).toEqual([
      'Why does ice float? > Light.',
      'Mass of a cube.',
      'What is fog? > A cloud.',
      'What is hail? > Ice.',
    ]);
  },
);

it('parts in one line, which all ask, are no options whose key the answers are', async () => {
  const asked = '(a) Why does ice float? (b) What is fog?';
  const page = `# T\n\n## Exercise 1: Ice\n\n${asked}\n\n**Solution:**\n\n**(a)** Light.\n\n**(b)** A cloud.\n\n## Exercise 2: Hail\n\nWhat is it?\n\n**Solution:**\n\nIce.\n`;
  const { lesson, html } = await read(page);
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
  expect(lesson.questions.map(sketch).join()).toMatch(/Light[\s\S]*A cloud[\s\S]*Ice\./);
  expect(html).not.toMatch(/Light|A cloud/);
});
