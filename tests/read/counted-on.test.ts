/** Numbers of lists, where they jump. */
import { expect, test } from 'vitest';
import { read } from './support.ts';

const page = async (text: string): Promise<string> =>
  (await read(`# T\n\n${text}`)).html.replace(/\s*data-[\w-]+="[^"]*"|\n/g, '');

test('a list counts on from the number that its author wrote', async () => {
  expect(await page('1. ice\n2. lead\n\n11. wax\n12. sand\n')).toMatch(
    /<ol>.*ice.*lead.*<\/ol><ol start="11">.*wax.*sand.*<\/ol>/,
  );
  expect(await page('- things\n\n  1. ice\n\n  7. lead\n')).toMatch(
    /<ol>.*ice.*<\/ol><ol start="7">.*lead.*<\/ol>/,
  );
});

test('numbers that repeat, or go back, are those of one list', async () => {
  for (const numbers of [
    [1, 1, 1],
    [1, 2, 1],
    [3, 4, 5],
    [1, 2, 2],
  ]) {
    const html = await page(numbers.map((n, i) => `${n}. thing ${i}\n`).join(''));
    expect(html.match(/<ol/g), numbers.join()).toHaveLength(1);
  }
});

test('a key has the number twice that its quiz has twice', async () => {
  const numbers = [1, 2, 3, 2, 3, 5];
  const metals = ['iron', 'lead', 'gold', 'zinc', 'tin', 'silver'];
  const asked = numbers.map((n, i) => `${n}. Which is the symbol of ${metals[i]}?\n\nA. X\nB. Y\n`);
  const key = [...'ABBAAB'].map((letter, i) => `${numbers[i]}. ${letter}`).join('\n');
  for (const title of ['## Answers\n\n', '<hr/>\nAnswers:\n']) {
    const { lesson } = await read(`# Metals\n\n${asked.join('\n')}\n${title}${key}\n`);
    const right = lesson.questions.map((one) =>
      'options' in one ? one.options.findIndex(({ correct }) => correct) : -1,
    );
    expect(right.map((place) => 'AB'[place])).toEqual([...'ABBAAB']);
  }
});

test('an entry of a long key that is written in another way tells nothing', async () => {
  const asked = Array.from(
    { length: 11 },
    (_, i) => `${i + 1}. Which metal lies in box ${i + 1}?\n\nA. iron\nB. lead\n`,
  );
  const key = Array.from({ length: 11 }, (_, i) => `${i + 1}. ${i === 5 ? 'B  A' : 'B'}`);
  const { lesson } = await read(`# Metals\n\n${asked.join('\n')}\n## Answers\n\n${key.join('\n')}\n`);
  expect(lesson.questions.filter(({ kind }) => kind === 'single-choice')).toHaveLength(10);
});

test('a slip in a key is none: its entries count by their places', async () => {
  const asked = ['floats', 'sinks', 'burns', 'melts', 'flies'].map(
    (one, i) => `${i + 1}. What ${one}?\n\nA. ice\nB. iron\n`,
  );
  for (const numbers of [
    [1, 2, 3, 2, 5],
    [1, 3, 2, 4, 5],
    [1, 2, 3, 4, 5],
  ]) {
    const key = numbers.map((n, i) => `${n}. ${'ABABA'[i]}`).join('\n');
    const { lesson } = await read(`# Ice\n\n${asked.join('\n')}\nAnswers:\n\n${key}\n`);
    const right = lesson.questions.map((one) =>
      'options' in one ? one.options.findIndex(({ correct }) => correct) : -1,
    );
    expect(right.map((place) => 'AB'[place]).join('')).toBe('ABABA');
  }
});

test('words among the letters of a long key answer their question', async () => {
  const asked = Array.from(
    { length: 9 },
    (_, i) => `${i + 1}. Which metal lies in box ${i + 1}?\n\nA. iron\nB. lead\n`,
  );
  const key = Array.from({ length: 9 }, (_, i) => `${i + 1}. B`).join('\n');
  const { lesson } = await read(
    `# Metals\n\n${asked.join('\n')}\n10. Why does ice float?\n\n## Answers\n\n${key}\n10. It is lighter than water.\n`,
  );
  expect(JSON.stringify(lesson.questions.at(-1)!.feedback)).toContain('It is lighter than water.');
});
