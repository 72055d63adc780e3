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
