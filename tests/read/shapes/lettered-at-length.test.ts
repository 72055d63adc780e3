/** Lettered parts that are answered at length: each in several blocks, the last one up to where the exercise ends. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const TITLES = ['**Answer**:', '**Answer:**', '### Answer', '**Solution.**'];
const NEXT = ['', '\n#### Exercise 2\n\nWhy does ice float?\n\n**Answer**:\n\nIt is light.\n'];
const NEXT_ASKED = ['open Why does ice float? > It is light.'];

const asked = async (page: string) => {
  const { lesson } = await read(`# Ice\n\n#### Exercise 1\n\n${page}`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
};

describe.each(TITLES)('%s', (title) => {
  it.each(NEXT)('words behind the last formula are of its answer: %s', async (next) => {
    const parts = 'A cube lies in the sun.\n\na) What is its mass?\n\nb) When is it gone?\n';
    const told =
      'a) By its volume:\n\n$$ m = 3 $$\n\nSo it is 3 g.\n\nb) By the heat:\n\n$$ t = 5 $$\n\nThat is before noon.\n';
    const { questions, shown } = await asked(`${parts}\n${title}\n\n${told}${next}`);
    expect(questions).toEqual([
      'open A cube lies in the sun. a) What is its mass? > By its volume: m = 3 So it is 3 g.',
      'open b) When is it gone? > By the heat: t = 5 That is before noon.',
      ...(next ? NEXT_ASKED : []),
    ]);
    expect(shown).not.toContain('noon');
  });

  it.each(NEXT)('parts that tell nothing by their first words are no options: %s', async (next) => {
    const parts =
      'Somebody sells ice in two ways:\n\na) By the cube, at a price to be found;\n\nb) By the bag, in how many days.\n';
    const told = 'a) A cube costs:\n\n$$ p = 3 $$\n\nb) A bag takes:\n\n$$ t = 5 $$\n';
    const { questions } = await asked(`${parts}\n${title}\n\n${told}${next}`);
    expect(questions).toEqual([
      'open Somebody sells ice in two ways: a) By the cube, at a price to be found; > A cube costs: p = 3',
      'open Somebody sells ice in two ways: b) By the bag, in how many days. > A bag takes: t = 5',
      ...(next ? NEXT_ASKED : []),
    ]);
  });
});

it('options that are judged at length are still to be chosen from', async () => {
  const page =
    'Which of these floats?\n\na) iron\n\nb) ice\n\n**Answer:** b\n\na) It is heavy.\n\n> Like lead.\n\nb) It is light.\n\n> Like wood.\n';
  expect((await asked(page)).questions[0]).toMatch(/^single-choice Which of these floats\?/);
});

it('what asks below answers is none of the last', async () => {
  const page =
    'Answer these:\n\na) Where is fog?\n\nb) Where is hail?\n\n**Answers:**\n\na) Low.\n\nb) High.\n\nWhat is dew?\n\n**Answer:** Water.\n';
  expect((await asked(page)).questions.at(-1)).toBe('open What is dew? > Water.');
});

it.each(['**Question {}.**', '**Q{}.**'])(
  'the last of several answers is as long as the others: %s',
  async (call) => {
    const one = (n: number) =>
      `${call.replace('{}', `${n}`)}\n\nCalculate its mass.\n\n**Answer:**\n\n$$ m = ${n} $$\n\nSo it is ${n} g.`;
    const { lesson } = await read(`# Ice\n\n${one(1)}\n\n${one(2)}\n\nThat is all.\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/Calculate its mass\. > m = 1 So it is 1 g\.$/),
      expect.stringMatching(/Calculate its mass\. > m = 2 So it is 2 g\.$/),
    ]);
    expect(html(lesson.body)).toContain('That is all.');
  },
);
