/** Time grows with a page's length, whatever it is made of: four times as much takes less than 4^1.25 as long. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { GROWING, type Growing } from './growing.ts';

/** Milliseconds of processor time: other processes on the machine don't count. */
const cost = async (text: string): Promise<number> => {
  const took = stopwatch();
  await readLesson({ path: 'page.md', text }, memoryFiles());
  return took();
};

const least = async (grow: Growing, n: number, runs: number): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, await cost(grow(n)));
  return best;
};

/** What takes less says nothing of growth: the garbage collector comes when it likes. */
const TELLING = 40;
const ENOUGH = 32_768;

/** The exponent, or 0 where thousands take no time. A bad one is measured again before it is believed. */
const growth = async (grow: Growing): Promise<number> => {
  let n = 64;
  while (n < ENOUGH && (await cost(grow(n))) < TELLING) n *= 2;
  if (n >= ENOUGH) return 0;
  let exponent = Number.POSITIVE_INFINITY;
  for (let runs = 1; runs <= 3 && exponent >= 1.25; runs++) {
    const [few, many] = [await least(grow, n, 2 + runs), await least(grow, 4 * n, runs)];
    exponent = Math.min(exponent, Math.log(many / few) / Math.log(4));
    n *= 2;
  }
  return exponent;
};

/** In every run; all of them by `CARTABLE_GROWTH=all`, which takes some minutes. */
const WATCHED =
  process.env.CARTABLE_GROWTH === 'all'
    ? GROWING
    : GROWING.filter(([name]) =>
        /^(?:"( |\{|<!--|<\?|<|<table>|\[|\*|\||\{\{|\[\^|\$\$|\{a|\[a\]\{)" in one run|"\{\{<?" between words|"\$\$" at the start of lines|equal headings|references to .*footnote|equal questions|open questions|options of one question|lettered choices)$/.test(
          name,
        ),
      );

describe('time grows no faster than the page', () => {
  it.each(WATCHED)('of %s', async (_what, grow) => {
    expect(await growth(grow)).toBeLessThan(1.25);
  });
});
