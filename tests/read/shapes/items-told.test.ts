/** Questions of an exercise in items, and points below each that answer it though no word says so. */
import { describe, expect, it, test } from 'vitest';
import { html, read, sketch } from '../support.ts';

const FACTS = [
  ['Why does ice float?', ['It is lighter than water.']],
  ['What is fog made of?', ['Of drops.', 'They are so small that they hang in the air for hours.']],
  ['Where does rain go?', ['Down to the sea.']],
] as const;

type Fact = readonly [string, readonly string[]];
const listed = (facts: readonly Fact[], mark = '-'): string =>
  facts
    .map(
      ([asked, told]) =>
        `${mark} ${asked}\n${told.map((one) => `${' '.repeat(mark.length + 1)}- ${one}\n`).join('')}`,
    )
    .join('');

async function readOf(body: string): Promise<{ questions: string[]; shown: string }> {
  const { lesson } = await read(`# Water\n\n${body}\n\n## Next\n\nMore of it.\n`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

describe.each(['-', '1.'])('items with %s', (mark) => {
  it.each([
    '## Exercises',
    '## Exercises\n\n### Exercise 1',
    '### Aufgabe 2 (Bonus)',
    '## Exercices',
    '## Ejercicios',
    '## Esercizi',
    '## Exercícios',
    '## Oefeningen',
  ])('answer below %s', async (heading) => {
    const { questions, shown } = await readOf(`${heading}\n\n${listed(FACTS, mark)}`);
    expect(questions).toEqual(FACTS.map(([asked, told]) => `open ${asked} > ${told.join(' ')}`));
    expect(shown).not.toContain('sea');
  });
});

it('one that nobody answered is asked among them', async () => {
  const facts: Fact[] = [...FACTS, ['What is hail?', ['Ice, in balls that fall.']], ['What is dew?', []]];
  const { questions } = await readOf(`### Exercise 1\n\n${listed(facts)}`);
  expect(questions).toHaveLength(5);
  expect(questions[4]).toBe('open What is dew?');
});

test.each([
  ['what they are chosen from', FACTS.map(([asked]): Fact => [asked, ['the sea', 'a cloud', 'the sun']])],
  [
    'what they are chosen from, at length',
    FACTS.map(
      ([asked]): Fact => [
        asked,
        [
          'It is lighter than the water around it, of course.',
          'Nobody has ever found out why it is like this.',
        ],
      ],
    ),
  ],
  ['what is asked in its turn', FACTS.map(([asked]): Fact => [asked, ['Is it so in winter?']])],
  ['what is to be done', FACTS.map(([asked]): Fact => [asked, ['Explain it in a few words.']])],
  ['said of few of them', [FACTS[0], ...FACTS.slice(1).map(([asked]): Fact => [asked, []])]],
  ['points of a text', FACTS.map(([, told]): Fact => [told[0], told])],
] as readonly (readonly [string, readonly Fact[]])[])(
  'points answer nothing where they are %s',
  async (_, facts) => {
    const { questions } = await readOf(`## Exercises\n\n### Exercise 1\n\n${listed(facts)}`);
    expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
  },
);

it('nor where nothing calls them exercises', async () => {
  expect((await readOf(`## Thoughts\n\n${listed(FACTS)}`)).questions).toEqual([]);
});

const STUDIED: readonly Fact[] = [
  ['Define fog.', ['Fog is a cloud that touches the ground.']],
  ['Uses of ice.', ['It keeps fish fresh.', 'It cools drinks.']],
  ['State the law of floating.', ['What is lighter than its own room of water floats.']],
  ['Explain dew.', ['Water of the air gathers on cold leaves.', '*Tip: don’t forget the leaves.*']],
  ['Parts of a cloud.', ['Drops hang in the air.']],
];

it.each([
  'Short answer type',
  'Long answer questions',
  'Questions à réponse courte',
  'Réponse courte',
  'Kurzantwort',
  'Questions',
])('what is to be explained or told of is answered by sentences below it, below *%s*', async (heading) => {
  const { questions, shown } = await readOf(`### ${heading}\n\n${listed(STUDIED, '1.')}`);
  expect(questions).toEqual(
    STUDIED.map(([asked, told]) => `open ${asked} > ${told.join(' ').replaceAll('*', '')}`),
  );
  expect(shown).not.toContain('fish');
});

it('of those that nobody answered, up to half may be', async () => {
  const facts = STUDIED.map(([asked, told], i): Fact => [asked, i % 2 === 0 ? told : []]);
  const { questions } = await readOf(`### Short answer type\n\n${listed(facts, '1.')}`);
  expect(questions).toHaveLength(5);
  expect(questions.filter((one) => one.includes(' > '))).toHaveLength(3);
});

it.each([
  ['few of them explain', STUDIED.map(([, told], i): Fact => [`Ice of the year ${i}.`, told])],
  ['points are names', STUDIED.map(([asked]): Fact => [asked, ['Ice and water', 'Fog and dew']])],
  ['they lead to their points', STUDIED.map(([asked, told]): Fact => [asked.replace('.', ':'), told])],
  ['there are four', STUDIED.slice(1)],
] as const)('sentences answer nothing where %s', async (_, facts) => {
  const { questions } = await readOf(`### Short answer type\n\n${listed(facts, '1.')}`);
  expect(questions.filter((one) => one.includes(' > '))).toEqual([]);
});

it('an item whose points ask is asked with them, among others that are told', async () => {
  const facts = [...STUDIED, ['Define rain.', ['How does it fall?', 'Why is it wet?']]] as readonly Fact[];
  const { questions } = await readOf(`### Short answer type\n\n${listed(facts, '1.')}`);
  expect(questions.at(-1)).toBe('open Define rain. How does it fall? Why is it wet?');
  expect(questions.filter((one) => one.includes(' > '))).toHaveLength(STUDIED.length);
});
