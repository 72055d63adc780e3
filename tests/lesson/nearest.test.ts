import { describe, expect, test } from 'vitest';
import { nearestOf, slips } from '../../src/lesson/index.ts';

describe('the name that was meant', () => {
  test.each([
    ['langauge', 'language', 1],
    ['dropdwon', 'dropdown', 1],
    ['anwsers', 'answers', 1],
    ['nevr', 'never', 1],
    ['completed', 'completion', 3],
  ])('%s is so many slips from %s: %i', (typed, name, count) => {
    expect(slips(typed, name)).toBe(count);
  });

  test.each([
    ['langauge', ['language', 'title'], 'language'],
    ['noet', ['note', 'code'], 'note'],
    ['fancy', ['figure', 'note'], undefined],
    ['subtitle', ['title'], undefined],
    ['ab', ['a', 'abc'], 'abc'],
  ])('%s among %j is %s', (typed, names, meant) => {
    expect(nearestOf(typed, names)).toBe(meant);
  });
});
