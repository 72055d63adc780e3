/** Parts of one exercise, each with the title of its own answer right below it. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const questionsOf = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lesson.questions.map(sketch);

/** Three parts, each with its letter in a form, and the title of its answer. */
const sheet = (
  heading: string,
  part: (letter: string) => string,
  title: (letter: string) => string,
): string =>
  [
    `# Ice\n\n## ${heading}`,
    ...['How heavy is ice?', 'Why does it float?', 'What does oil do?'].map(
      (asked, i) => `${part('abc'[i]!)} ${asked}\n\n${title('abc'[i]!)}\n\nTold ${i}.\n\nMore ${i}.`,
    ),
  ].join('\n\n');

const told = async (page: string): Promise<readonly (readonly [string, boolean])[]> => {
  const { html, lesson } = await read(page);
  expect(html).not.toContain('Told');
  return lesson.questions.map((one, i) => [
    one.name.replace(/^\W*[abc][.)]\s*/, ''),
    sketch(one).includes(`Told ${i}.`),
  ]);
};

const EACH = [
  ['How heavy is ice?', true],
  ['Why does it float?', true],
  ['What does oil do?', true],
];

describe('parts of an exercise, each with its answer', () => {
  const forms: readonly (readonly [name: string, part: (letter: string) => string])[] = [
    ['plain letters', (letter) => `${letter})`],
    ['a full stop', (letter) => `${letter}.`],
    ['letters in bold', (letter) => `**${letter})**`],
    ['quotations', (letter) => `> **${letter}.**`],
    ['no letters', () => ''],
  ];
  it.each(forms)('below a heading that counts it: %s', async (_, part) => {
    expect(await told(sheet('Exercise 1', part, () => '**Solution:**'))).toEqual(EACH);
  });

  const titles: readonly (readonly [heading: string, title: string])[] = [
    ['Exercise 1', '**Solution 1%:**'],
    ['Exercise 1', '**Solution to exercise 1%**'],
    ['Exercise 1', '**Solution (%)**'],
    ['Aufgabe 1', '**Lösung Aufgabe 1%:**'],
    ['Aufgabe 1', '**Lösung zu 1%:**'],
    ['Exercice 1', '**Réponse de l’exercice 1% :**'],
    ['Ejercicio 1', '**Solución del ejercicio 1.%**'],
  ];
  it.each(titles)('%s, whose title names the part: %s', async (heading, title) => {
    const page = sheet(
      heading,
      (letter) => `> **${letter}.**`,
      (letter) => title.replace('%', letter),
    );
    expect(await told(page)).toEqual(EACH);
  });

  it('among the frames of LiaScript', async () => {
    const parts = ['How heavy is ice?', 'Why does it float?'].map(
      (asked, i) =>
        `{{${3 * i}}}\n> __${'ab'[i]}.__ ${asked}\n\n{{${3 * i + 1}}}\n**Solution 1${'ab'[i]}:**\n\n{{${3 * i + 2}}}\nTold ${i}.`,
    );
    const page = `<!--\nauthor: Ada\nlanguage: en\nversion: 1\n-->\n\n# Ice\n\n## Exercise 1\n\n${parts.join('\n\n')}\n`;
    expect(await told(page)).toEqual(EACH.slice(0, 2));
  });

  it('stays one, where one answer tells them all', async () => {
    const page =
      '# Ice\n\n## Exercise 1\n\na) How heavy is ice?\n\nb) Why does it float?\n\n**Solution:**\n\nIt is light.\n\nIt is so.\n';
    expect(await questionsOf(page)).toEqual([
      'open a) How heavy is ice? b) Why does it float? > It is light. It is so.',
    ]);
  });
});

describe('a title that names the language of a program', () => {
  it.each(['R Solution', 'Python solution', 'Solution in R', 'SQL-Lösung'])('%s', async (title) => {
    const page = `# Ice\n\n## Problem\n\nCount the cubes of ice.\n\n## ${title}\n\nThere are four.\n`;
    expect(await questionsOf(page)).toEqual(['open Count the cubes of ice. > There are four.']);
  });

  it('which option is right is no title', async () => {
    const { html } = await read('# Ice\n\nIce is light.\n\n**Answer (c)**\n\nOil is light, too.\n');
    expect(html).toContain('Oil is light');
  });
});

it.each([
  '🎯 Objectifs de l’exercice',
  'Goals of this exercise',
  'Ziele der Aufgabe',
  'Objetivos del ejercicio',
])('what an exercise is to reach asks nothing: %s', async (title) => {
  const page = `# Exercises\n\n### ${title}\n\n- Use tables\n- Draw a line\n- Explore the data\n`;
  expect(await questionsOf(page)).toEqual([]);
});
