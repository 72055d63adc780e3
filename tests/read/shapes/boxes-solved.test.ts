/** What is asked in a quotation or a box, and below a title in it what answers all of that. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = 'A cube of ice lies in the sun.\n\n1. Draw how its mass changes.\n2. When is it gone?';
const TOLD = 'Its mass falls evenly.\n\nAll of it is water at noon.';

const quoted = (words: string): string => words.replace(/^/gm, '> ').replace(/ $/gm, '');
const BOXES: Readonly<Record<string, (words: string) => string>> = {
  'a quotation with its name': (words) => quoted(`**Example: ice**\n\n${words}`),
  'a quotation': quoted,
  'just-the-docs’ box': (words) => `{: .blue-title }\n${quoted(`Example: ice\n\n${words}`)}`,
  'a box': (words) => `:::{admonition} Example: ice\n${words}\n:::`,
  'a box of Material’s': (words) => `!!! example "Ice"\n\n${words.replace(/^(?=.)/gm, '    ')}`,
};
const TITLES = ['*Answer.*', '*Answer*', '**Solution**', '**Answer:**', '#### Solution'];

async function readOf(text: string) {
  const { lesson } = await read(`# Ice\n\n${text}\n`);
  return { questions: lesson.questions.map(sketch), shown: html(lesson.body) };
}

describe.each(Object.keys(BOXES))('%s', (box) => {
  it.each(TITLES)('%s: up to its end', async (title) => {
    const { questions, shown } = await readOf(BOXES[box]!(`${ASKED}\n\n${title}\n\n${TOLD}`));
    expect(questions).toEqual([
      expect.stringMatching(
        /A cube .* When is it gone\? > Its mass falls evenly\. All of it is water at noon\.$/,
      ),
    ]);
    expect(shown).not.toMatch(/evenly|noon/);
  });
});

it('what asks nothing is no question, and options have their key', async () => {
  const remark = quoted('Ice is light.\n\n**Solution**\n\nIt floats on water.');
  expect((await readOf(remark)).questions).toEqual([]);
  const choice = quoted('Which of these floats?\n\n- a) iron\n- b) ice\n\n**Answer**\n\nb) ice');
  expect((await readOf(choice)).questions).not.toEqual([expect.stringMatching(/^open/)]);
});

it('what is counted in paragraphs has an answer each', async () => {
  const page = quoted(
    'Find these.\n\n**1.** Its mass?\n\n**2.** Its age?\n\n**Solution**\n\n**1.** By weighing.\n\n**2.** By its rings.',
  );
  const { questions } = await readOf(page);
  expect(questions).toEqual([
    expect.stringMatching(/Its mass\? > By weighing\.$/),
    expect.stringMatching(/Its age\? > By its rings\.$/),
  ]);
});
