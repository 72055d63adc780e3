/** Some hundred accidents, the same in each run: `npm run fuzz` looks for others, for as long as it is told. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOf, marked } from './fault.ts';
import { mutatedPage } from './mutation.ts';

const PAGES = 300;

it('the judge sees an answer in clear, and a page that is sound', async () => {
  const page = (before: string) =>
    `# T\n\n${before}\n\na) Why?\n\n:::{dropdown} Answer\nQuantitatively.\n:::\n`;
  expect(marked(page('Words of a line.'))).toContain('\nWords of a line qz2xj.\n');
  for (const whole of [true, false]) {
    expect(await faultOf(page('Words.'), whole)).toBeUndefined();
    expect(await faultOf(page('It is q&#122;7xj.'), whole)).toBe(
      `${whole ? 'scorm12' : 'page'}: index.html shows “qz7xj” of an answer`,
    );
  }
});

it('a page that an accident befell never crashes, hangs, breaks a package or shows an answer', async () => {
  const seed = Number(process.env.CARTABLE_SEED ?? 1);
  let pages = 0;
  const property = fc.asyncProperty(mutatedPage(), async (text) => {
    expect(await faultOf(text, ++pages % 20 === 0)).toBeUndefined();
  });
  await fc.assert(property, { seed, numRuns: PAGES });
});
