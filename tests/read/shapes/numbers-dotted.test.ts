/** Paragraphs that are counted by bare numbers. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const SAID = ["Karin: 'I am ill.'", "Max: 'My dog ran away.'", "Nour and Amina: 'We have a test.'"];
const TOLD = [
  'Karin says that she is ill.',
  'Max says that his dog ran away.',
  'They say that they have a test.',
];
const sheet = (asked: readonly string[], title: string, told: readonly string[]): string =>
  `# Indirect speech\n\nSay what they say.\n\n${asked.join('\n\n')}\n\n${title}\n\n${told.join('\n\n')}\n`;
const bare = (words: readonly string[], first = 1): readonly string[] =>
  words.map((one, i) => `${i + first} ${one}`);

const asked = async (page: string) => (await read(page)).lesson.questions.map(sketch);
const FOUND = SAID.map((one, i) => `open ${i + 1}. ${one} > ${TOLD[i]}`);

describe('paragraphs counted by bare numbers', () => {
  it.each([
    ['bare numbers', bare(TOLD)],
    ['dotted ones', TOLD.map((one, i) => `${i + 1}. ${one}`)],
  ])('are answered below a title of answers by %s', async (_, told) => {
    expect(await asked(sheet(bare(SAID), '## Correct answers', told))).toEqual(FOUND);
  });

  it('are no questions without such a title, nor where they don’t count from 1 on', async () => {
    expect(await asked(sheet(bare(SAID), '## In the news', bare(TOLD)))).toEqual([]);
    expect(await asked(sheet(bare(SAID, 1914), '## Correct answers', bare(TOLD, 1914)))).toEqual([]);
  });

  it('keep their numbers as they are written where nothing answers', async () => {
    const { lesson } = await read(sheet(bare(SAID), '## In the news', bare(TOLD)));
    expect(html(lesson.body)).toContain('<p>1 Karin:');
  });
});
