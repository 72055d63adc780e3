import { expect, it } from 'vitest';
import { naming } from '../../src/build/read-file.ts';

const PAGE = { file: '/course/unit/moon.md', path: 'unit/moon.md' };
const failing = (message: string): Promise<never> =>
  naming(
    PAGE,
    (async () => {
      throw new TypeError(message);
    })(),
  );

it('an error that nobody foresaw names the page it came from, once', async () => {
  await expect(failing('Nobody thought of this')).rejects.toThrow(
    new TypeError('unit/moon.md: Nobody thought of this'),
  );
  await expect(failing('unit/moon.md is odd')).rejects.toThrow(new TypeError('unit/moon.md is odd'));
  expect(await naming(PAGE, Promise.resolve('read'))).toBe('read');
});
