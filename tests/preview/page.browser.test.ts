/** The preview as its author sees it: the record beside the lesson, and the lesson built anew. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPreview, type Preview } from '../../src/preview/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';

const LESSON = `---
id: the-turk
language: en
---
# The chess player

Spectators saw a machine.

a) Who moved the pieces?

\`\`\`{dropdown} Answer
A player hidden in the cabinet.
\`\`\`

b) Why was he hidden?

\`\`\`{dropdown} Answer
So that the machine seemed to think.
\`\`\`
`;

describe.skipIf(!browserPath)('the preview’s page', () => {
  let browser: Browser;
  let folder: string;
  let preview: Preview;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(closePages);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartable-test-'));
    await writeFile(join(folder, 'lesson.md'), LESSON);
    preview = await openPreview({ path: join(folder, 'lesson.md'), speech: 'en' });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(preview.url);
    await lesson();
  });
  afterEach(async () => {
    await page?.close();
    await preview?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const lesson = async (): Promise<Frame> => {
    const frame = page.frame('lesson')!;
    // Before, what is kept isn’t in its boxes yet.
    await frame.waitForSelector('html[data-ready] textarea');
    return frame;
  };

  const answer = async (index: number, text: string): Promise<void> => {
    const card = (await lesson()).locator('.question').nth(index);
    await card.locator('textarea').fill(text);
    await card.getByRole('button', { name: 'Answer', exact: true }).click();
  };

  const record = (words: string) =>
    page.locator('.record').getByText(words, { exact: false }).first().waitFor();
  const said = (words: string) => page.getByRole('status').getByText(words, { exact: false }).waitFor();
  const save = (text: string) => writeFile(join(folder, 'lesson.md'), text);

  it('shows beside the lesson what the LMS has stored, the questions by their words', async () => {
    await record('incomplete');
    await answer(0, 'Somebody inside.');
    await record('50 of 100');
    const row = page.getByRole('row').filter({ hasText: 'Who moved the pieces?' });
    expect(await row.innerText()).toContain('Somebody inside.');
    expect(await row.innerText()).toContain('not graded');
    await page.waitForSelector('meter[max="4096"]');
    expect(Number(await page.getByRole('meter').getAttribute('value'))).toBeGreaterThan(10);
    await record('None of');
  });

  it('shows a refused call with its code, and takes it where the limits are lenient', async () => {
    const tooLong = () =>
      page.evaluate(() =>
        (
          window as unknown as { API: { LMSSetValue: (name: string, value: string) => string } }
        ).API.LMSSetValue('cmi.suspend_data', 'x'.repeat(5000)),
      );
    expect(await tooLong()).toBe('false');
    await record('405 · wrong type, or over the limit');
    await page.getByText('Lenient').click();
    expect(await tooLong()).toBe('true');
    await page.waitForSelector('meter[max="64000"]');
  });

  it('leaves and resumes, forgets, and opens for review once the lesson is completed', async () => {
    const review = page.getByRole('button', { name: 'Open for review' });
    await answer(0, 'Somebody inside.');
    expect(await review.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Leave and resume' }).click();
    await said('left and opened again');
    await record('to resume');
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('Somebody inside.');
    await answer(1, 'For the show.');
    await record('completed');
    await review.click();
    await said('open for review');
    await record('review (read-only)');
    expect(await (await lesson()).locator('textarea').first().isEditable()).toBe(false);
    await page.getByRole('button', { name: 'Reset' }).click();
    await said('forgotten');
    await record('for the first time');
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('');
  });

  it('opens a corrected lesson by itself, with the answers it had', async () => {
    await answer(0, 'Somebody inside.');
    await save(LESSON.replace('Spectators saw', 'Everybody saw'));
    await said('Rebuilt at');
    const frame = await lesson();
    expect(await frame.locator('body').innerText()).toContain('Everybody saw');
    expect(await frame.locator('textarea').first().inputValue()).toBe('Somebody inside.');
  });

  it('shows the error of a lesson that can’t be built, goes on with the package before it, and recovers', async () => {
    await save(
      LESSON.replace('language: en', 'language: en\nmediaPolicy: refuse').replace(
        'Spectators saw a machine.',
        '```{video} https://example.org/machine.mp4\n```',
      ),
    );
    await said('has an error');
    expect(await page.locator('.record .error').first().innerText()).toMatch(/lesson\.md:\d+:\d+/);
    await answer(0, 'Still here.');
    await save(LESSON.replace('Spectators saw', 'Everybody saw'));
    await said('Rebuilt at');
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('Still here.');
    expect(await page.locator('.record .error').count()).toBe(0);
  });

  it('frames the lesson as wide as a phone or a tablet, and remembers', async () => {
    const width = () => page.locator('.device').evaluate((element) => element.clientWidth);
    await page.getByText('Phone', { exact: true }).click();
    expect(await width()).toBeLessThanOrEqual(390);
    await page.getByText('Tablet', { exact: true }).click();
    expect(await width()).toBeGreaterThan(700);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Tablet' }).isChecked()).toBe(true);
  });

  it('has nothing that axe finds, light and dark', async () => {
    await answer(0, 'Somebody inside.');
    await page.evaluate(() =>
      (window as unknown as { API: { LMSSetValue: (...all: string[]) => string } }).API.LMSSetValue(
        'cmi.x',
        'y',
      ),
    );
    await record('401');
    for (const width of [1280, 800]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, ['iframe'])).toEqual([]);
      }
    }
  });

  it('lists the lessons of a course, keeps an attempt of each, and finds a lesson that is new', async () => {
    await preview.close();
    await writeFile(
      join(folder, '2-after.md'),
      LESSON.replace('the-turk', 'after').replace('The chess player', 'After'),
    );
    preview = await openPreview({ path: folder, speech: 'en' });
    await page.goto(preview.url);
    const list = page.getByRole('combobox', { name: 'Lessons of the course' });
    const titles = async () => (await list.getByRole('option').allInnerTexts()).toSorted();
    expect(await titles()).toEqual(['After', 'The chess player']);
    await list.selectOption('After');
    await page.frameLocator('iframe').getByRole('heading', { name: 'After' }).waitFor();
    await answer(0, 'Of the second.');
    await page.getByRole('row').filter({ hasText: 'Of the second.' }).waitFor();
    await list.selectOption('The chess player');
    await page.frameLocator('iframe').getByRole('heading', { name: 'The chess player' }).waitFor();
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('');
    await list.selectOption('After');
    await page.frameLocator('iframe').getByRole('heading', { name: 'After' }).waitFor();
    expect(await (await lesson()).locator('textarea').first().inputValue()).toBe('Of the second.');
    await writeFile(
      join(folder, '3-last.md'),
      LESSON.replace('the-turk', 'last').replace('The chess player', 'Last'),
    );
    await list.getByRole('option', { name: 'Last' }).waitFor({ state: 'attached' });
  });

  it('says so when the preview has ended', async () => {
    await preview.close();
    await said('has ended');
  });
});
