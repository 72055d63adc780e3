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
