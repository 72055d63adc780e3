/** Words that no line of a telephone has room for, in what is chosen, matched and put in order. */
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { browserPath, closePages } from '../support/browser.ts';
import { closeServed, openText } from '../support/text-page.ts';

const WORD = 'Qualitätsmanagementprozessverantwortlichkeiten';

const KINDS: Readonly<Record<string, string>> = {
  choice: `- [x] ${WORD}\n- [ ] ice`,
  matching: `${WORD}\n: first\n\nice\n: ${WORD}`,
  ordering: `:type: ordering\nWhat comes first?\n\n1. ${WORD}\n2. ice\n3. snow`,
};

describe.skipIf(browserPath === undefined)('long words', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  test.each(Object.entries(KINDS))('in a %s are broken, and nothing scrolls sideways', async (kind, body) => {
    const asked = kind === 'ordering' ? body : `What is it?\n\n${body}`;
    const page = await openText(`# Ice\n\n:::{question}\n${asked}\n:::\n`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.textContent('.question')).toContain(WORD);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
