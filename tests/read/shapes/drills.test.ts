/** Drills: one instruction, several short parts with letters, and their answers in one line: each part is a question. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const DRILLS = [
  {
    tell: 'Form the past tense of these verbs',
    parts: ['float', 'sink', 'drift'],
    told: ['floated', 'sank', 'drifted'],
  },
  { tell: 'Put these words into the plural', parts: ['mouse', 'goose'], told: ['mice', 'geese'] },
];
type Drill = (typeof DRILLS)[number];

const lettered = (words: readonly string[], between: string): string =>
  words.map((one, i) => `${'abc'[i]}) ${one}`).join(between);
const setIn = (page: string): string => page.replace(/\n(?=.)/g, '\n   ');

const ASKED: Readonly<Record<string, (drill: Drill) => string>> = {
  'in one line': ({ tell, parts }) => `${tell}: ${lettered(parts, ', ')}`,
  'on lines below': ({ tell, parts }) => `${tell}:\n${lettered(parts, '\n')}`,
  'in points': ({ tell, parts }) => `${tell}:\n${lettered(parts, '\n').replace(/^/gm, '- ')}`,
  'in bold, and points': ({ tell, parts }) => `**${tell}:**\n${lettered(parts, '\n').replace(/^/gm, '- ')}`,
};
const TOLD: Readonly<Record<string, (told: string) => string>> = {
  'in clear': (told) => `**Answers:** ${told}`,
  folded: (told) => `<details><summary>Answers</summary>\n\n${told}\n\n</details>`,
};
const EXPECTED = DRILLS.flatMap(({ tell, parts, told }) =>
  parts.map((one, i) => expect.stringMatching(`^open ${tell}: ${'abc'[i]}\\) ${one} > ${told[i]}$`)),
);

async function readOf(text: string) {
  const { lesson } = await read(`# Words\n\n## Exercises\n\n${text}\n`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

describe.each(Object.keys(ASKED))('asked %s', (asked) => {
  it.each(Object.keys(TOLD))('told %s, right below', async (told) => {
    for (const between of [', ', '; ', ' ', '\n', ' and ']) {
      const all = DRILLS.map((one) => `${ASKED[asked]!(one)}\n\n${TOLD[told]!(lettered(one.told, between))}`);
      for (const page of [all.join('\n\n'), all.map((one, i) => setIn(`${i + 1}. ${one}`)).join('\n')]) {
        const { questions, shown } = await readOf(page);
        expect(questions).toEqual(EXPECTED);
        expect(shown).not.toMatch(/sank|geese/);
      }
    }
  });

  it('told in one paragraph behind all, or in a list below exercises with headings', async () => {
    const numbered = DRILLS.map(({ told }, i) => `${i + 1}. ${lettered(told, ', ')}`);
    const items = DRILLS.map((one, i) => setIn(`${i + 1}. ${ASKED[asked]!(one)}`)).join('\n');
    const sections = DRILLS.map((one, i) => `### Exercise ${i + 1}\n\n${ASKED[asked]!(one)}`).join('\n\n');
    for (const page of [
      `${items}\n\n**Answers:** ${numbered.join(' ')}`,
      `${sections}\n\n## Solutions\n\n${numbered.join('\n')}`,
    ]) {
      const { questions, shown } = await readOf(page);
      expect(questions).toEqual(EXPECTED);
      expect(shown).not.toMatch(/sank|geese/);
    }
  });

  it('told at the end, by the number of each', async () => {
    const exercises = DRILLS.map((one, i) => setIn(`${i + 1}. ${ASKED[asked]!(one)}`)).join('\n');
    const answers = DRILLS.map(({ told }, i) => `${i + 1}. ${lettered(told, ', ')}`).join('\n');
    const { questions, shown } = await readOf(`${exercises}\n\n## Solutions\n\n${answers}`);
    expect(questions).toEqual(EXPECTED);
    expect(shown).not.toMatch(/sank|geese/);
  });
});

it('how each is solved, and behind that what comes out: both are told of each', async () => {
  const page =
    'Work these out:\n\na) 20 − 8  \nb) 30 − 9\n\n**Solution:**\n\na) Ten, and two more.\n\nb) One more than twenty.\n\n**Answer:** a) 12; b) 21';
  const { questions, shown } = await readOf(page);
  expect(questions).toEqual([
    'open Work these out: a) 20 − 8 > Ten, and two more. 12',
    'open Work these out: b) 30 − 9 > One more than twenty. 21',
  ]);
  expect(shown).not.toMatch(/12|21/);
});

it('a blank behind an arrow is filled, be the arrow drawn or typed', async () => {
  for (const arrow of ['→', '->', '=>']) {
    const page = `Say the plural:\n\n- a) mouse ${arrow} ____\n- b) goose ${arrow} ____\n\n**Answers:** a) mice, b) geese`;
    expect((await readOf(page)).questions).toEqual([
      `gap-fill Say the plural: a) mouse ${arrow} ___ [=mice] > mice`,
      `gap-fill Say the plural: b) goose ${arrow} ___ [=geese] > geese`,
    ]);
  }
});

it('what a formula ends with is no word between two answers', async () => {
  const { questions } = await readOf('Simplify:\n\na) $2y$  \nb) $3e$\n\n**Answers:** a) 4 - y b) 3 e');
  expect(questions.map((one) => one.split(' > ')[1])).toEqual(['4 - y', '3 e']);
});

it('options are still chosen from, and things to match stay together', async () => {
  const choice = 'Which of these floats?\n\na) ice  \nb) iron\n\n**Answer:** a) ice';
  expect((await readOf(choice)).questions).toEqual(['single-choice Which of these floats? [ICE | iron]']);
  const matched = 'Match each word to its meaning:\n\na) ice  \nb) iron\n\n**Answers:** a) 2 b) 1';
  expect((await readOf(matched)).questions).toHaveLength(1);
});
