/** Time grows with a page's length, whatever it is made of: four times as much takes less than 4^1.25 as long. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/read/index.ts';
import { growth } from '../support/growth.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { GROWING } from './growing.ts';

/** Milliseconds of processor time: other processes on the machine don't count. */
const cost = async (text: string): Promise<number> => {
  const took = stopwatch();
  await readLesson({ path: 'page.md', text }, memoryFiles());
  return took();
};

/** In every run; all of them by `CARTABLE_GROWTH=all`, which takes some minutes. */
const WATCHED =
  process.env.CARTABLE_GROWTH === 'all'
    ? GROWING
    : GROWING.filter(([name]) =>
        /^(?:code|quotes|a run of "(?:→|_)" in titles|a run of "(?: |\.)" in lines that ask|"( |\{|<!--|<\?|<|<table>|\[|\*|\||\{\{|\[\^|\$\$|\{a|\[a\]\{)" in one run|"\{\{<?" between words|"\$\$" at the start of lines|HTML for pages|what is none of it in (?:HTML|quizzes)|equal headings|answers in a row|titles of answers (?:alone|that are plain)|answers that no question takes|keys in comments that nothing ends|exercises that only answers part|references to .*footnote|equal questions|open questions|programs of brackets .*|options of one question|lettered choices|choices below their keys)$/.test(
          name,
        ),
      );

describe('time grows no faster than the page', () => {
  it.each(WATCHED)('of %s', async (_what, grow) => {
    expect(await growth((n) => cost(grow(n)))).toBeLessThan(1.25);
  });
});
