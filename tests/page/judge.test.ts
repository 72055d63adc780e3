/** Right, partly right, wrong: the verdict on closed questions. */
import { describe, expect, test } from 'vitest';
import { judge, parseNumber } from '../../templates/page/judge.ts';
import type { Solution } from '../../templates/page/key.ts';

const fraction = (solution: Solution, response: Parameters<typeof judge>[1]): number =>
  judge(solution, response).fraction;

describe('choices', () => {
  const solution: Solution = { kind: 'choice', correct: ['a', 'c'], feedback: { b: '<p>Non.</p>' } };
  const choose = (...chosen: string[]) => judge(solution, { kind: 'choice', chosen });

  test.each([
    [['a', 'c'], 1],
    [['a'], 0.5],
    [['a', 'b'], 0],
    [['a', 'b', 'c'], 0.5],
    [['b'], 0],
  ])('%j of a and c earns %d', (chosen, earned) => {
    expect(choose(...chosen).fraction).toBe(earned);
  });

  test('each option that was chosen or missed has its mark, and its feedback', () => {
    expect(choose('a', 'b').parts).toEqual({
      a: { mark: 'right' },
      b: { mark: 'wrong', feedback: '<p>Non.</p>' },
      c: { mark: 'missed' },
    });
  });
});

describe('words', () => {
  const words = (text: string, caseSensitive = false): number =>
    fraction(
      {
        kind: 'text',
        caseSensitive,
        accepted: [
          { text: 'l’Aar', fraction: 1 },
          { text: 'Aar', fraction: 0.5 },
        ],
      },
      { kind: 'text', text },
    );

  test.each([
    ['l’Aar', 1],
    ["L'aar ", 1],
    ['  aar', 0.5],
    ['Rhin', 0],
    ['', 0],
  ])('“%s” earns %d', (text, earned) => {
    expect(words(text)).toBe(earned);
  });

  test('capitals decide where the author says so', () => {
    expect(words('aar', true)).toBe(0);
    expect(words('Aar', true)).toBe(0.5);
  });

  test('accents decide always, however they are encoded', () => {
    const solution: Solution = {
      kind: 'text',
      caseSensitive: false,
      accepted: [{ text: 'pré', fraction: 1 }],
    };
    expect(fraction(solution, { kind: 'text', text: 'pre\u0301' })).toBe(1);
    expect(fraction(solution, { kind: 'text', text: 'pre' })).toBe(0);
  });
});

describe('numbers', () => {
  test.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['−3', -3],
    ['1 000', 1000],
    ['1\u202f000,5', 1000.5],
    ['12’000', 12000],
    ['3e8', 3e8],
    ['3 × 10^8', 3e8],
    ['.5', 0.5],
    ['2,5 m/s', 2.5],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text, 'm/s')).toBe(value);
  });

  test.each(['', 'deux', '1,2,3', '2 km', '--1', 'e5'])('“%s” is no number', (text) => {
    expect(parseNumber(text, 'm/s')).toBeUndefined();
  });

  test('the bounds of the tolerance are within it', () => {
    const solution: Solution = { kind: 'number', accepted: [{ value: 0.3, tolerance: 0.1, fraction: 1 }] };
    const answer = (text: string) => fraction(solution, { kind: 'text', text });
    expect([answer('0.4'), answer('0.2'), answer('0.41')]).toEqual([1, 1, 0]);
  });

  test('a value without tolerance is reached through decimal fractions', () => {
    const solution: Solution = {
      kind: 'number',
      accepted: [{ value: 0.1 + 0.2, tolerance: 0, fraction: 1 }],
    };
    expect(fraction(solution, { kind: 'text', text: '0,3' })).toBe(1);
  });
});

describe('pairs, orders and gaps', () => {
  test('each right pair earns its share, and a wrong one says what was expected', () => {
    const solution: Solution = { kind: 'match', pairs: { s1: 'a2', s2: 'a1' } };
    const verdict = judge(solution, { kind: 'match', pairs: { s1: 'a2', s2: 'a3' } });
    expect(verdict).toEqual({
      fraction: 0.5,
      parts: { s1: { mark: 'right' }, s2: { mark: 'wrong', expected: 'a1' } },
    });
  });

  test('each item at its own place earns its share', () => {
    const solution: Solution = { kind: 'order', items: ['i2', 'i1', 'i3'] };
    expect(fraction(solution, { kind: 'order', items: ['i2', 'i3', 'i1'] })).toBeCloseTo(1 / 3);
    expect(fraction(solution, { kind: 'order', items: ['i2', 'i1', 'i3'] })).toBe(1);
  });

  test('each gap is judged by its own texts', () => {
    const solution: Solution = {
      kind: 'gaps',
      gaps: [
        [{ text: 'mer', fraction: 1 }],
        [
          { text: 'pluie', fraction: 1 },
          { text: 'neige', fraction: 0.5 },
        ],
      ],
    };
    expect(fraction(solution, { kind: 'gaps', values: ['Mer', 'neige'] })).toBe(0.75);
  });

  test('a response of another kind, from a question that was rewritten, earns nothing', () => {
    expect(fraction({ kind: 'order', items: ['i1'] }, { kind: 'text', text: 'x' })).toBe(0);
    expect(fraction({ kind: 'match', pairs: { s1: 'a1' } }, { kind: 'choice', chosen: ['a'] })).toBe(0);
  });
});
