/** Letters and digits in the patterns of what is compiled (and of these tests): spelt in ranges. */
import { describe, expect, it } from 'vitest';
import { CLASSES, withLettersSpelt } from '../../scripts/letters.mjs';

const LIVING =
  /[\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const EITHER = /[\p{Cn}\p{M}\p{Sk}]/u;

describe.each([
  ['L', /\p{L}/u],
  ['N', /\p{N}/u],
] as const)('the ranges of %s', (kind, property) => {
  const ranges = new RegExp(`[${CLASSES[kind]}]`, 'u');

  it('mean what Unicode says, in the scripts of lessons', () => {
    const differs: string[] = [];
    for (let code = 0; code < 0x1_0000; code++) {
      const one = String.fromCharCode(code);
      if (LIVING.test(one) && !EITHER.test(one) && ranges.test(one) !== property.test(one)) differs.push(one);
    }
    expect(differs).toEqual([]);
  });

  it('hold no picture, and no surrogate alone', () => {
    expect(['😀', '✅', '⭐', '\ud800', '\udfff'].filter((one) => ranges.test(one))).toEqual([]);
  });
});

it('letters beyond the first plane are letters', () => {
  expect('𝒙𠀀'.match(new RegExp(`^[${CLASSES.L}]+$`, 'u'))).not.toBeNull();
});

it.each([
  ['/^\\p{L}+/u', '/^[L]+/u'],
  ['/\\P{N}/u', '/[^N]/u'],
  ['x[0].match(/[^\\p{L}\\p{N}?]$/u)', 'x[0].match(/[^LN?]$/u)'],
  ['/\\[\\p{L}[(\\])\\p{N}]/u', '/\\[[L][(\\])N]/u'],
  ["'ch\\\\p{L}*'", "'ch[L]*'"],
])('%s is spelt within its class, or as one', (source, spelt) => {
  const short = (text: string) =>
    Object.entries(CLASSES).reduce(
      (left, [kind, ranges]) =>
        left.replaceAll(ranges, kind).replaceAll(ranges.replaceAll('\\', '\\\\'), kind),
      text,
    );
  expect(short(withLettersSpelt(source))).toBe(spelt);
});
