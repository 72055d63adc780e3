/** Options that are paragraphs of their own below headings that ask, the right ones in bold. */
import { expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = ['What floats?', 'What sinks?', 'Which of these burn? (Choose two.)'];

const page = (reason: (words: string) => string): string =>
  [
    `## ${ASKED[0]}\n\niron\n\n**ice**${reason('It is light.')}\n\nlead`,
    `## ${ASKED[1]}\n\n**iron**${reason('It is heavy.')}\n\nice\n\nwax`,
    `## ${ASKED[2]}\n\n**wax**\n\niron\n\n**wood**`,
  ].join('\n\n');

it.each([
  ['without a reason', () => '', undefined],
  ['with a reason in the next line', (words: string) => `\n${words}`, 'It is light.'],
  ['with a reason in bold, slanted letters', (words: string) => `\n***${words}***`, 'It is light.'],
])('are offered: %s', async (_, reason, told) => {
  const { lesson } = await read(`# Quiz\n\n${page(reason)}\n`);
  expect(lesson.questions.map((one) => sketch(one).split(' ')[0])).toEqual([
    'single-choice',
    'single-choice',
    'multiple-choice',
  ]);
  const right = lesson.questions.map((one) =>
    ('options' in one ? one.options : [])
      .filter(({ correct }) => correct)
      .map(({ content }) => html(content)),
  );
  expect(right.map((all) => all.join())).toEqual(['ice', 'iron', 'wax,wood']);
  expect(html(lesson.body)).not.toMatch(/lead|light/);
  if (told) expect(JSON.stringify(lesson.questions[0])).toContain(told);
});

it('are none below the questions that readers ask', async () => {
  const faq =
    '# FAQ\n\n## What is ice?\n\nWater.\n\n**It is cold.**\n\n## What is fog?\n\nDrops.\n\n**It is wet.**\n\n## What is dew?\n\nWater.\n\n**It is wet.**\n';
  expect((await read(faq)).lesson.questions).toEqual([]);
});

it('are none where most that asks has only words below', async () => {
  const lesson = `# Ice\n\n${['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `## Why ${one}?\n\nWords.\n\nMore words.\n`).join('\n')}\n## Why g?\n\nWords.\n\n**Mind this.**\n`;
  expect((await read(lesson)).lesson.questions).toEqual([]);
});
