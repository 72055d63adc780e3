/** Lists of things, with each of which the words above tell what to do: one question, for by itself none of them asks. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const exercise = (above: string, items: readonly string[], told: readonly string[]): string => {
  const listed = (all: readonly string[]): string => all.map((one, i) => `${i + 1}. ${one}`).join('\n');
  return `# Lakes\n\n:::{exercise}\n:label: lakes\n${above}\n\n${listed(items)}\n:::\n\n:::{solution} lakes\n${listed(told)}\n:::\n`;
};

const count = async (...page: Parameters<typeof exercise>): Promise<number> =>
  (await read(exercise(...page))).lesson.questions.length;

it.each([
  ['For each of the following lakes, say whether it freezes.', ['Geneva', 'Baikal']],
  ['Compare each lake with the sea and give your reasons.', ['Geneva', 'Baikal', 'Como']],
  ['Pour chacun des lacs suivants, dites s’il gèle.', ['Le lac Léman', 'Le lac Baïkal']],
  ['Ein See ist $3$ km lang. Berechnen Sie:', ['$A$', '$B$']],
  ['Para cada uno de los siguientes lagos, diga si se hiela.', ['Leman', 'Baikal']],
  ['Determina la profondità dei laghi.', ['Garda', 'Como']],
  ['Um lago tem 3 km. Calcule', ['$A$', '$B$']],
])('%s', async (above, items) => {
  const { lesson } = await read(
    exercise(
      above,
      items,
      items.map((_, i) => `Told ${i + 1}`),
    ),
  );
  expect(lesson.questions).toHaveLength(1);
  for (const [i, one] of items.entries()) {
    expect(sketch(lesson.questions[0]!)).toContain(one.replace(/\$/g, ''));
    expect(sketch(lesson.questions[0]!)).toContain(`Told ${i + 1}`);
  }
});

it('items that ask, tell, have gaps or are to be judged are as many questions', async () => {
  expect(await count('Answer the following.', ['What freezes?', 'What melts?'], ['Water.', 'Ice.'])).toBe(2);
  expect(
    await count('Do the following.', ['Explain why ice floats.', 'Name a lake.'], ['It is light.', 'Como.']),
  ).toBe(2);
  expect(await count('Complete the following.', ['Ice ___.', 'Iron ___.'], ['floats', 'sinks'])).toBe(2);
  expect(
    await count('Mark the following as true or false.', ['Ice floats.', 'Iron floats.'], ['True', 'False']),
  ).toBe(2);
});

it('whole sentences that are told anew are as many questions, and none where they only change places', async () => {
  const above = 'Correct each of the following.';
  const asked = ['Ice swim on water.', 'Oil do the same.', 'Wax have melted.'];
  const told = ['Ice swims on water.', 'Oil does the same.', 'Wax has melted.'];
  expect(await count(above, asked, told)).toBe(3);
  expect(await count(above, asked, [asked[1]!, asked[0]!, told[2]!])).toBe(1);
  expect(await count(above, asked, ['swims', 'does', 'has'])).toBe(1);
});

it('lettered lines with one answer are asked with the words that lead to them', async () => {
  const { lesson } = await read(
    '# Lakes\n\n## Como\n\nA lake is $3$ km long. Find:\n\na) its depth  \nb) its age\n\n<details><summary>Solution</summary>\n\n**a)** 400 m and **b)** old\n\n</details>\n',
  );
  expect(lesson.questions.map(sketch)).toMatchInlineSnapshot(`
    [
      "open A lake is 3 km long. Find: a) its depth > 400 m",
      "open A lake is 3 km long. Find: b) its age > old",
    ]
  `);
});

it('counted tasks are no options, though a formula alone answers the first of them', async () => {
  const { lesson } = await read(
    '# Lakes\n\n```{admonition} Exercise 1\nGiven is\n$$\na = 1\n$$\n\n1. Calculate $a + a$.\n\n2. Calculate $a - a$.\n\n3. Is it zero? Give a reason.\n```\n\n' +
      '```{admonition} Solution\n:class: dropdown\n1.\n\n   $$\n   a + a = 2\n   $$\n\n2.\n\n   $$\n   a - a = 0\n   $$\n\n3. It is, for both are one.\n```\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});
