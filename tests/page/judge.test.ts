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

  test.each([
    [[], 1],
    [['a'], 0],
  ])('where nothing is right, %j earns %d', (chosen, earned) => {
    const nothing: Solution = { kind: 'choice', correct: [], feedback: {} };
    expect(judge(nothing, { kind: 'choice', chosen }).fraction).toBe(earned);
  });

  test('of a response of another kind all that is right is missed', () => {
    expect(judge(solution, { kind: 'text', text: 'a' })).toEqual({
      fraction: 0,
      parts: { a: { mark: 'missed' }, c: { mark: 'missed' } },
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

  test.each([
    ['vingt et un', 'vingt  et\u00a0\u202fun'],
    ['porte-monnaie', 'porte‑monnaie'],
    ['aujourd’hui', 'aujourdʼhui'],
    ['Σίσυφος', 'ΣΊΣΥΦΟς'],
  ])('%s is “%s”, whatever spaces, hyphens, apostrophes and capitals look like', (text, typed) => {
    const solution: Solution = { kind: 'text', caseSensitive: false, accepted: [{ text, fraction: 1 }] };
    expect(fraction(solution, { kind: 'text', text: typed })).toBe(1);
  });

  test.each([
    ['vingt et un', 'vingtetun'],
    ['porte-monnaie', 'portemonnaie'],
    ['a-b', 'ab'],
  ])('%s isn’t “%s”: a space or a hyphen is one', (text, typed) => {
    const solution: Solution = { kind: 'text', caseSensitive: false, accepted: [{ text, fraction: 1 }] };
    expect(fraction(solution, { kind: 'text', text: typed })).toBe(0);
  });

  test('of two answers that fit the better one counts, wherever it stands', () => {
    const twice: Solution = {
      kind: 'text',
      caseSensitive: false,
      accepted: [
        { text: 'Aar', fraction: 0.5, feedback: 'Presque.' },
        { text: 'aar', fraction: 1, feedback: 'Oui.' },
        { text: 'AAR', fraction: 0.25 },
      ],
    };
    expect(judge(twice, { kind: 'text', text: 'aar' }).parts).toEqual({
      box: { mark: 'right', feedback: 'Oui.' },
    });
  });

  test('of two that are worth the same, the first says its remark', () => {
    const twice: Solution = {
      kind: 'text',
      caseSensitive: false,
      accepted: [
        { text: 'Aar', fraction: 1, feedback: 'Oui.' },
        { text: 'aar', fraction: 1, feedback: 'Sans majuscule.' },
      ],
    };
    expect(judge(twice, { kind: 'text', text: 'aar' }).parts.box?.feedback).toBe('Oui.');
  });
});

describe('what stands beside a box', () => {
  const solution: Solution = {
    kind: 'text',
    caseSensitive: false,
    accepted: [
      { text: 'Aar', fraction: 1, feedback: '<p>Oui.</p>' },
      { text: 'Aare', fraction: 0.5, feedback: '<p>En allemand.</p>' },
      { text: 'Rhin', fraction: 0, feedback: '<p>Plus bas.</p>' },
      { text: 'l’Aar', fraction: 1 },
    ],
  };

  test.each([
    ['Aar', { mark: 'right', feedback: '<p>Oui.</p>' }],
    ['l’Aar', { mark: 'right' }],
    ['Aare', { mark: 'partly', feedback: '<p>En allemand.</p>', expected: 'Aar' }],
    ['Rhin', { mark: 'wrong', feedback: '<p>Plus bas.</p>', expected: 'Aar' }],
    ['Rhône', { mark: 'wrong', expected: 'Aar' }],
  ])('of “%s”', (text, box) => {
    expect(judge(solution, { kind: 'text', text }).parts).toEqual({ box });
  });

  test.each(['text', 'open'] as const)('a response of kind %s is what was typed', (kind) => {
    expect(fraction(solution, { kind, text: 'Aar' })).toBe(1);
  });

  test('a number tells its first value, and a key that knows no answer none', () => {
    const half: Solution = { kind: 'number', accepted: [{ value: 2.5, tolerance: 0, fraction: 0.5 }] };
    expect(judge(half, { kind: 'text', text: '2,5' }).parts).toEqual({
      box: { mark: 'partly', expected: '2.5' },
    });
    const nothing = { box: { mark: 'wrong' } };
    expect(judge({ kind: 'number', accepted: [] }, { kind: 'text', text: '1' }).parts).toEqual(nothing);
    expect(
      judge({ kind: 'text', accepted: [], caseSensitive: false }, { kind: 'text', text: '' }).parts,
    ).toEqual(nothing);
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
    ['2 M/S', 2],
    ['3 x 10 8', 3e8],
    ['+4', 4],
    ['5.', 5],
    ['.25', 0.25],
    ['1e-12', 1e-12],
    ['1E+12', 1e12],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text, 'm/s')).toBe(value);
  });

  test('a unit may be written with spaces, by the author and by the learner', () => {
    expect(parseNumber('90 km/h', 'km / h')).toBe(90);
    expect(parseNumber('90 km / h', 'km/h')).toBe(90);
  });

  test.each(['', 'deux', '1,2,3', '2 km', '--1', 'e5'])('“%s” is no number', (text) => {
    expect(parseNumber(text, 'm/s')).toBeUndefined();
  });

  test('the bounds of the tolerance are within it', () => {
    const solution: Solution = { kind: 'number', accepted: [{ value: 0.3, tolerance: 0.1, fraction: 1 }] };
    const answer = (text: string) => fraction(solution, { kind: 'text', text });
    expect([answer('0.4'), answer('0.2'), answer('0.41')]).toEqual([1, 1, 0]);
  });

  test('nought without tolerance is nought, and what is no number isn’t', () => {
    const solution: Solution = { kind: 'number', accepted: [{ value: 0, tolerance: 0, fraction: 1 }] };
    const answer = (text: string) => fraction(solution, { kind: 'text', text });
    expect([answer('0'), answer('0,1'), answer('zéro'), answer('')]).toEqual([1, 0, 0, 0]);
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
    const { fraction: earned, parts } = judge(solution, { kind: 'order', items: ['i2', 'i3', 'i1'] });
    expect(earned).toBeCloseTo(1 / 3);
    expect(parts).toEqual({
      i2: { mark: 'right' },
      i1: { mark: 'wrong', expected: '2' },
      i3: { mark: 'wrong', expected: '3' },
    });
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
    expect(judge(solution, { kind: 'gaps', values: ['Mer', 'neige'] })).toEqual({
      fraction: 0.75,
      parts: { 0: { mark: 'right' }, 1: { mark: 'partly', expected: 'pluie' } },
    });
    expect(judge(solution, { kind: 'gaps', values: ['lac'] })).toEqual({
      fraction: 0,
      parts: { 0: { mark: 'wrong', expected: 'mer' }, 1: { mark: 'wrong', expected: 'pluie' } },
    });
  });

  test('a gap that is chosen knows capitals, one that is typed doesn’t mind them', () => {
    const you = [{ text: 'Sie', fraction: 1 }];
    const solution: Solution = { kind: 'gaps', gaps: [you, you], chosen: [1] };
    const parts = (...values: readonly string[]) => judge(solution, { kind: 'gaps', values }).fraction;
    expect(parts('sie', 'Sie')).toBe(1);
    expect(parts('sie', 'sie')).toBe(0.5);
  });

  test('a response of another kind, from a question that was rewritten, earns nothing', () => {
    expect(fraction({ kind: 'order', items: ['i1'] }, { kind: 'text', text: 'x' })).toBe(0);
    expect(fraction({ kind: 'match', pairs: { s1: 'a1' } }, { kind: 'choice', chosen: ['a'] })).toBe(0);
    const gap: Solution = { kind: 'gaps', gaps: [[{ text: 'x', fraction: 1 }]] };
    expect(fraction(gap, { kind: 'text', text: 'x' })).toBe(0);
    const word: Solution = { kind: 'text', caseSensitive: false, accepted: [{ text: 'x', fraction: 1 }] };
    expect(fraction(word, { kind: 'choice', chosen: ['x'] })).toBe(0);
  });

  test('what asks for nothing is right', () => {
    expect(judge({ kind: 'gaps', gaps: [] }, { kind: 'gaps', values: [] })).toEqual({
      fraction: 1,
      parts: {},
    });
  });
});
