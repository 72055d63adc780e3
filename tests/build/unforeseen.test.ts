import { expect, it } from 'vitest';
import { foreseen, type Read } from '../../src/build/read-file.ts';
import { wordingIn } from '../../src/messages/index.ts';

const PAGE = { file: '/course/unit/moon.md', path: 'unit/moon.md' };
const fails = async (message: string, more: object = {}): Promise<never> => {
  throw Object.assign(new TypeError(message), more);
};
const failing = (message: string): Promise<never> => foreseen(PAGE, fails(message));

it('an error that nobody foresaw names the page it came from, once', async () => {
  await expect(failing('Nobody thought of this')).rejects.toThrow(
    new TypeError('unit/moon.md: Nobody thought of this'),
  );
  await expect(failing('unit/moon.md is odd')).rejects.toThrow(new TypeError('unit/moon.md is odd'));
  expect(await foreseen(PAGE, Promise.resolve('read'))).toBe('read');
});

it('an error that nobody foresaw is that of its page in a course, but for what the system says', async () => {
  const broken = await foreseen<Read>(PAGE, fails('Nobody thought of this'), (one) => one);
  expect(broken.lesson).toBeUndefined();
  expect(broken.diagnostics).toMatchObject([
    { rule: 'lesson-unforeseen', severity: 'error', file: 'unit/moon.md', line: 1 },
  ]);
  expect(wordingIn(broken.diagnostics[0]!, 'en').message).toContain('Nobody thought of this');
  await expect(foreseen(PAGE, fails('disk full', { code: 'ENOSPC' }), (one) => one)).rejects.toThrow(
    'disk full',
  );
});
