/** A quotation whose first line is an answer's title and nothing else, in whatever dress. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const DRESSES: readonly (readonly [string, string])[] = [
  ['plain', 'Solution'],
  ['a div', '<div>Solution</div>'],
  ['centred', '<center>Answer</center>'],
  ['underlined', '<u>Réponse</u>'],
  ['coloured', '<font color="red">Lösung</font>'],
  ['a span', '<span class="x">Soluzione</span>'],
];
const GAPS = [
  ['a blank line', '>\n'],
  ['no blank line', ''],
] as const;

describe.each(DRESSES)('a quotation titled %s', (_, title) => {
  it.each(GAPS)('answers what stands above, with %s below the title', async (__, gap) => {
    const { lesson } = await read(
      `# Water\n\n## Exercise 1\n\nSay what floats on water.\n\n> ${title}\n${gap}> Ice does, and oil.\n\nThe next chapter is on salt.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Say what floats on water. > Ice does, and oil.']);
    expect(html(lesson.body)).not.toMatch(/oil/);
  });
});

describe('a title on a line of its own', () => {
  it('answers what stands above', async () => {
    const { lesson } = await read('# Water\n\nWhat floats on water?\n\nAnswer\nIce does, and oil.\n');
    expect(lesson.questions.map(sketch)).toEqual(['open What floats on water? > Ice does, and oil.']);
  });

  it('is none where it is a word of a sentence', async () => {
    const page = '# Water\n\nWhat floats on water?\n\n> Solution of salt\n> is heavier than water.\n';
    expect(html((await read(page)).lesson.body)).toMatch(/heavier than water/);
  });
});
