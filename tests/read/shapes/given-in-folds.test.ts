/** Exercises that nobody answers, with a fold of something else: what comes out, what is to be known before. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const fold = (title: string, words: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>\n\n`;
const page = (...folds: readonly string[]): string =>
  folds
    .map((one, i) => `## Exercise ${i + 1}: lists\n\nWrite a function that adds a list up.\n\n${one}`)
    .join('');

it.each(['Expected output', 'Expected result', 'Prerequisites', 'Ожидаемый вывод'])(
  'are asked: “%s”',
  async (title) => {
    const { lesson, html } = await read(
      `# Loops\n\n${page(fold(title, 'add([1, 2])'), fold(title, 'add([3])'))}`,
    );
    const asked = (given: string) => `open Write a function that adds a list up. (${title} ${given})`;
    expect(lesson.questions.map(sketch)).toEqual([asked('add([1, 2])'), asked('add([3])')]);
    expect(html).not.toContain('<details>');
  },
);

it('keep a fold that asks itself, or only says to open it, where it stands', async () => {
  const asking = fold('Why?', 'It is so.');
  const { lesson } = await read(`# Loops\n\n${page(asking)}`);
  expect(lesson.questions.map(sketch)).not.toContainEqual(expect.stringContaining('(Why?'));
  const { lesson: opened } = await read(`# Loops\n\n${page(fold('Click to expand', 'sum(list)'))}`);
  expect(opened.questions.map(sketch)).toEqual(['open Write a function that adds a list up. > sum(list)']);
});

it('may be counted with a letter: `Exercise 9 c)`', async () => {
  const { lesson } = await read('# Loops\n\n## Exercise 9 c)\n\nWrite a function.\n\n## More\n\nWords.\n');
  expect(lesson.questions.map(sketch)).toEqual(['open Write a function.']);
});
