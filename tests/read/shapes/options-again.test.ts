/** What a key says of its option once more: whole words of it, and imperatives as any other. */
import { expect, test } from 'vitest';
import { plainText, type Question } from '../../../src/lesson/index.ts';
import { read, sketch } from '../support.ts';

const told = (question: Question | undefined): readonly string[] =>
  question?.kind === 'single-choice'
    ? [
        ...question.options.map(({ content, correct }) => `${correct ? '*' : ''}${plainText(content)}`),
        question.feedback ? plainText(question.feedback).trim() : '',
      ]
    : [question?.kind ?? ''];

test.each([
  ['Out', 'Output bindings write documents.'],
  ['Sortie', 'Sorties et entrées se suivent.'],
  ['10', '100 would be too many.'],
  ['`COPY --from=ice`', '`COPY --from=iceberg /a /b` copies.'],
])('an option %s is not what the explanation %s begins with', async (option, explanation) => {
  const { lesson } = await read(
    `# Ice\n\n## Question 1\n\nWhich way?\n\n- A) Lead\n- B) ${option}\n\n**Answer: B**\n${explanation}\n`,
  );
  const plain = (words: string): string => words.replaceAll('`', '');
  expect(lesson.questions.map(told)).toEqual([['Lead', `*${plain(option)}`, plain(explanation)]]);
});

test('where no spaces part words, an option said again begins a sentence as before', async () => {
  const { lesson } = await read(
    '# 冰\n\n## 问题 1\n\n哪个浮在水上？\n\n- A) 铁\n- B) 冰块\n\n**答案：B** 冰块，因为它很轻。\n',
  );
  expect(lesson.questions.map(told)[0]!.slice(0, 2)).toEqual(['铁', '*冰块']);
});

test.each([
  ['both', ['Move the cube right', 'Move the cube left']],
  ['the right one', ['Ice', 'Keep it cold']],
  ['another', ['Write it down', 'Ice']],
])(
  'an option that stands once more is the key though options tell what to do: %s',
  async (_, [one, other]) => {
    const { lesson, html } = await read(
      `# Quiz\n\n## Problem 1\n\nWhich way?\n\n1.  ${one}\n1.  ${other}\n\n**B.** ${other}\n`,
    );
    expect(lesson.questions.map(told)).toEqual([[one, `*${other}`, '']]);
    expect(html).not.toContain('B.');
  },
);

test('parts of an exercise that asks nothing else are no options', async () => {
  const { lesson } = await read(
    '# Ice\n\n## Exercise 1\n\nTake a cube.\n\n- A) Calculate its mass\n- B) Draw the cube\n\n**A.** Calculate its mass\n\nIt has ten grams.\n',
  );
  expect(lesson.questions.map(({ kind }) => kind)).not.toContain('single-choice');
});

test('all options once more below their key, in paragraphs, each with what is told of it', async () => {
  const part = (n: number, [one, other]: readonly [string, string]): string =>
    `**Q${n}) Which of these are correct?**\n\nA. ${one}\n\nB. ${other}\n\nAnswer: A is correct.\n\nA. ${one}\n\nThis is correct. It was weighed.\n\nB. ${other}\n\nThis is wrong. Nobody saw it.\n\n`;
  const page =
    part(1, ['Ice floats on water.', 'Iron floats on water.']) + part(2, ['Fog is wet.', 'Fog is dry.']);
  const { lesson, html } = await read(`# Quiz\n\n${page}`);
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Q1) Which of these are correct? [ICE FLOATS ON WATER. | Iron floats on water. (This is wrong. Nobody saw it.)] > A. Ice floats on water. This is correct. It was weighed.',
    'single-choice Q2) Which of these are correct? [FOG IS WET. | Fog is dry. (This is wrong. Nobody saw it.)] > A. Fog is wet. This is correct. It was weighed.',
  ]);
  expect(html).not.toMatch(/weighed|saw it/);
});

test('options told again end above the next question, whatever it says', async () => {
  const part = (stem: string, floats: string): string =>
    `${stem}\n\nA. floats on it\n\nB. sinks in it\n\nAnswer: ${floats}\n\n`;
  const told =
    'A. floats on it\n\nThis is correct.\n\nIt was weighed.\n\nB. sinks in it\n\nThis is wrong.\n\n';
  for (const next of ['Lead in a lake', '**Choose what is true of lead**', 'Lead: ____']) {
    const { lesson, html } = await read(`# Quiz\n\n${part('Ice on a lake', 'A')}${told}${part(next, 'B')}`);
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'single-choice']);
    expect(html).not.toMatch(/Answer: B|weighed/);
  }
});

test('a text that begins with a short option is none', async () => {
  const { html } = await read(
    '# Quiz\n\nHow many cubes float?\n\nA. 1\n\nB. 2\n\nAnswer: B\n\n100 years ago nobody knew.\n\nThen it was weighed.\n\n2000 was a cold year.\n\nIt froze.\n',
  );
  expect(html).toContain('2000 was a cold year.');
});
