/** A fold whose title tells to think and then to open it answers what stands above, whether that asks or tells. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const fold = (title: string): string =>
  `<details>\n<summary><b>${title}</b></summary>\n\nIt is light.\n\n</details>\n`;

const THINK = [
  'Think, then click!',
  'Think about it first, then reveal',
  'Please try it, and then look here',
  'Think before you click',
  'Guess before opening',
  'Think about it, then click to see the answer',
  'Guess, then look at the solution below',
  'Réfléchissez, puis cliquez',
  "D'abord essaie, ensuite ouvre",
  'Erst nachdenken, dann klicken',
  'Überlege und klicke dann hier',
  'Piensa y luego haz clic',
  'Prima rifletti, poi clicca qui',
  'Pense um pouco e depois clique',
  'Denk even na, dan klik',
];

describe('a fold that tells to think before it is opened', () => {
  it.each(THINK)('“%s” answers a question, and a task at a paragraph’s end', async (title) => {
    const told = 'All ice floats. See if you can say why with what you know of density.';
    const { lesson, html } = await read(
      `# Ice\n\nWhy does ice float?\n\n${fold(title)}\n## Again\n\n${told}\n\n${fold(title)}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > It is light.',
      `open ${told} > It is light.`,
    ]);
    expect(html).not.toContain('light');
  });

  it.each([
    ...['Try it yourself', 'Think about it', 'Trying out the tool, then more', 'Guess and check'],
    ...['Try it, then look at the logs', 'Try and then look up more options'],
    ...['Think before you open a pull request', 'Pense antes de abrir uma conta'],
  ])('“%s” says nothing of an answer', async (title) => {
    const { lesson } = await read(`# Ice\n\nIce is cold.\n\n${fold(title)}`);
    expect(lesson.questions).toEqual([]);
  });
});
