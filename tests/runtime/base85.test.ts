import { describe, expect, it } from 'vitest';
import { fromBase85, toBase85 } from '../../templates/runtime/base85.ts';

describe('base 85', () => {
  it('gives back bytes of every length', () => {
    for (let length = 0; length < 40; length += 1) {
      for (const fill of [(i: number) => (i * 37 + length) % 256, () => 255, () => 0]) {
        const bytes = Uint8Array.from({ length }, (_, i) => fill(i));
        expect(fromBase85(toBase85(bytes))).toEqual(bytes);
      }
    }
  });

  it('is for ever: what a browser wrote, another reads', () => {
    const bytes = Uint8Array.from([0, 1, 2, 253, 254, 255, 7]);
    expect(toBase85(bytes)).toBe('009F1{{II');
    expect(fromBase85('009F1{{II')).toEqual(bytes);
  });

  it('takes five characters for four bytes', () => {
    expect(toBase85(new Uint8Array(400)).length).toBe(500);
  });

  it('has no character that a careless LMS takes for markup, an escape or a substitution', () => {
    const all = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 5)) % 256);
    expect(toBase85(all)).not.toMatch(/["'\\<>&%$` \s]/);
  });

  it('refuses what it never writes', () => {
    for (const text of ['ab"cd', ' ', '0000\n']) expect(() => fromBase85(text)).toThrow('not base 85');
  });
});
