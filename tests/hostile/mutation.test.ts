/** Some hundred accidents, the same in each run: `npm run fuzz` looks for others, for as long as it is told. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOf } from './fault.ts';
import { mutatedPage } from './mutation.ts';

const PAGES = 300;

it('the judge sees an answer in clear, and a page that is sound', async () => {
  const page = (before: string) =>
    `# T\n\n${before}\n\na) Why?\n\n:::{dropdown} Answer\nQuantitatively.\n:::\n`;
  expect(await faultOf(page('Words.'))).toBeUndefined();
  expect(await faultOf(page('Qu&#97;ntitatively.'))).toBe(
    'scorm12: index.html shows “Quantitatively” of an answer',
  );
});

it('a page that an accident befell never crashes, hangs, breaks a package or shows an answer', async () => {
  const seed = Number(process.env.CARTABLE_SEED ?? 1);
  const property = fc.asyncProperty(mutatedPage(), async (text) => {
    expect(await faultOf(text)).toBeUndefined();
  });
  await fc.assert(property, { seed, numRuns: PAGES });
}, 120_000);
