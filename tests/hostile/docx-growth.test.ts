/** The time for a Word document grows no faster than its lines, whatever these are made of. */
import { expect, it } from 'vitest';
import { readSheet } from '../read/formats/sheet.ts';
import { p } from '../support/docx.ts';
import { growth } from '../support/growth.ts';
import { stopwatch } from '../support/stopwatch.ts';

const cost = async (line: string): Promise<number> => {
  const took = stopwatch();
  await readSheet(p(line) + p(line));
  return took();
};

it.each<[string, (n: number) => string]>([
  ['strokes', (n) => `1. Ice floats ${'_'.repeat(n)}x`],
  ['dots', (n) => `1. Ice floats ${'.'.repeat(n)}x`],
  ['spaces', (n) => `1. Ice floats ${' '.repeat(n)}x`],
  ['brackets', (n) => `1. Ice floats ${'('.repeat(n)}x`],
])('of %s', async (_, line) => {
  expect(await growth((n) => cost(line(n)), { enough: 16_384 })).toBeLessThan(1.25);
});
