/** Tables to fill in: cells that are kept, come back, and are read by the teacher as a table. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { read } from '../read/support.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages } from '../support/browser.ts';
import { closeServed, enter, openText, playText, serveText, stored } from '../support/text-page.ts';

const CARD = '#q-notes';

const lesson = (starter: string): string => `# Ice

:::::{question}
:name: notes
Note what you see, every ten minutes.

::::{starter}
${starter}
::::
===
It melts.
:::::
`;

const TABLE = `| Minutes | What I see | State |
| ------- | ---------- | ----- |
| 0       | ice        |       |
| 10      |            |       |`;

describe.skipIf(browserPath === undefined)('a table to fill in', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  const cells = (page: Page | Frame) =>
    page
      .locator(`${CARD} .fill textarea`)
      .evaluateAll((boxes) =>
        boxes.map((box) => [box.getAttribute('aria-label'), (box as HTMLTextAreaElement).value]),
      );
  const cell = (name: string): string => `${CARD} textarea[aria-label="${name}"]`;
  const give = async (frame: Page | Frame) => {
    await frame.click(`${CARD} [data-action="answer"]`);
    await frame.waitForSelector(`${CARD} .outcome-text`);
  };

  test('has a box in each empty cell, named by its column and row', async () => {
    const page = await openText(lesson(TABLE), { viewport: { width: 320, height: 640 } });
    expect(await cells(page)).toEqual([
      ['State, 0', ''],
      ['What I see, 10', ''],
      ['State, 10', ''],
    ]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('asks for nothing in the corner above the names of its rows', async () => {
    const page = await openText(
      lesson(
        '|       | melts at | boils at |\n| ----- | -------- | -------- |\n| water |          |          |',
      ),
    );
    expect((await cells(page)).map(([name]) => name)).toEqual(['melts at, water', 'boils at, water']);
  });

  test('is no answer while it is empty; once filled it is, and comes back', async () => {
    const { page, frame } = await playText(await serveText(lesson(TABLE)));
    await frame.click(`${CARD} [data-action="answer"]`);
    expect(await frame.innerText(`${CARD} .complaint`)).toContain('Write your answer first');
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('State, 0');
    await frame.fill(cell('State, 0'), 'solid');
    await frame.fill(cell('What I see, 10'), 'a puddle\nand ice');
    await give(frame);
    expect(await frame.isEditable(cell('State, 0'))).toBe(false);
    const again = await enter(page);
    await again.waitForSelector(`${CARD} .outcome-text`);
    expect((await cells(again)).map(([, value]) => value)).toEqual(['solid', 'a puddle\nand ice', '']);
  });

  test('is told to the teacher as a table', async () => {
    const { page, frame } = await playText(await serveText(lesson(TABLE)));
    await frame.fill(cell('State, 0'), 'solid');
    await frame.fill(cell('What I see, 10'), 'water');
    await give(frame);
    const all = await stored(page);
    expect(all['cmi.interactions.0.student_response']).toBe(
      'Minutes | What I see | State ¶ 0 | ice | solid ¶ 10 | water |',
    );
  });

  test('takes over what was written before it had boxes, and leaves the rest as it was written', async () => {
    const files = await serveText(lesson('Minutes, what I see, state:'));
    const { page, frame } = await playText(files);
    await frame.fill(`${CARD} textarea`, 'Minutes\tWhat I see\tState\n0\tice\tsolid\n10\twater\tliquid');
    await give(frame);
    await files.rebuild((await read(lesson(TABLE))).lesson);
    const later = await enter(page);
    expect((await cells(later)).map(([, value]) => value)).toEqual(['solid', 'water', 'liquid']);
  });

  test('never loses an answer that isn’t of the table', async () => {
    const files = await serveText(lesson('Minutes, what I see, state:'));
    const { page, frame } = await playText(files);
    await frame.fill(`${CARD} textarea`, 'At first there is ice, then water.');
    await give(frame);
    await files.rebuild((await read(lesson(TABLE))).lesson);
    const later = await enter(page);
    expect(await later.inputValue(`${CARD} textarea`)).toBe('At first there is ice, then water.');
    expect(await later.isEditable(`${CARD} textarea`)).toBe(true);
    expect(await violations(later)).toEqual([]);
  });

  test('prints as a table, with room to write in its cells', async () => {
    const page = await openText(lesson(TABLE));
    await page.emulateMedia({ media: 'print' });
    const height = await page
      .locator(`${CARD} td:has(.grow)`)
      .first()
      .evaluate((one) => one.clientHeight);
    expect(height).toBeGreaterThan(38);
  });
});
