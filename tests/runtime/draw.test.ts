import { expect, test } from 'vitest';
import { drawnFrom, newSeed, shuffled } from '../../templates/runtime/draw.ts';
import type { Answer, QuestionData } from '../../templates/runtime/session.ts';
import { EMPTY_STATE, stateCodec } from '../../templates/runtime/state.ts';

const questions = (...ids: readonly string[]): readonly QuestionData[] =>
  ids.map((id) => ({ id, revision: 'r', kind: 'open', name: id, points: 1 }));
const NONE = { answers: {} };
const given: Answer = { response: { kind: 'open', text: 'x' }, given: true, revision: 'r' };

test('a seed gives every part its rank: parts that come and go leave the others in order', () => {
  const all = 'abcdefghij'.split('');
  const order = shuffled(all, 'Seed', (one) => one);
  expect([...order].sort()).toEqual(all);
  expect(
    shuffled(
      all.filter((one) => one !== 'd'),
      'Seed',
      (one) => one,
    ),
  ).toEqual(order.filter((one) => one !== 'd'));
  expect(new Set(['A', 'B', 'C', 'D'].map((seed) => shuffled(all, seed, (one) => one).join())).size).toBe(4);
});

test('an order is for ever: a learner who comes back to a newer package finds the same', () => {
  expect(shuffled('abcdefgh'.split(''), 'Ab-9', (one) => one).join('')).toBe('gadfchbe');
  expect(drawnFrom(questions(...'abcdefgh'.split('')), 3, 'Ab-9', NONE).join('')).toBe('adg');
});

test('a new learner has a seed of four characters, and two have two', () => {
  const seeds = Array.from({ length: 20 }, newSeed);
  for (const seed of seeds) expect(seed).toMatch(/^[\w-]{4}$/);
  expect(new Set(seeds).size).toBeGreaterThan(10);
});

test('every question is drawn about as often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1)
    for (const id of drawnFrom(questions('a', 'b', 'c', 'd', 'e'), 2, `s${seed}`, NONE))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const count of counts.values()) expect(Math.abs(count - 800)).toBeLessThan(100);
});

test('so many are drawn of each lesson of a course', () => {
  const drawn = drawnFrom(questions('a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'c/1'), 2, 'seed', NONE);
  expect(drawn.map((id) => id[0]).join('')).toBe('aabbc');
});

test('what was drawn or answered stays', () => {
  const many = questions(...'abcdefghij'.split(''));
  expect(drawnFrom(many, 3, 'any', { answers: {}, drawn: ['b', 'i', '?gone', 'd'] })).toEqual([
    'b',
    'd',
    'i',
  ]);
  expect(drawnFrom(many, 1, 'any', { answers: { c: given, h: given }, drawn: ['b'] })).toEqual(['c', 'h']);
});

test('seed and drawn questions come back; a state without them is written as ever', () => {
  const codec = stateCodec(questions('a', 'b', 'c'));
  const state = { ...EMPTY_STATE, answers: { a: given }, hints: { b: 2 }, seed: 'Ab-9', drawn: ['a', 'c'] };
  expect(codec.decode(codec.encode(state)).state).toEqual(state);
  expect(codec.decode(codec.encode({ ...EMPTY_STATE, seed: 'Ab-9' })).state).toEqual({
    ...EMPTY_STATE,
    seed: 'Ab-9',
  });
  expect(stateCodec(questions('a', 'b')).decode(codec.encode(state)).state.drawn?.[1]).toMatch(/^\?/);
});
