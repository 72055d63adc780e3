/** A school's site of the studio gets newer files: what is open goes on, and nobody sees half of one and half of the other. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../src/library.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages } from '../support/browser.ts';
import { isKeptWhole, sitDown } from './person.ts';
import { openSite, type Site } from './site.ts';

const STARTER = 'starter/lesson.en.md';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The studio of another day: other words, a part of another name, each file named to its service worker as a build does. */
async function renewedStudio(from: string, to: string, day: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const parts = await readdir(join(to, 'page'));
  const desk = parts.find((name) => /^desk-/.test(name))!;
  const other = `desk-${day}.js`;
  const texts = await Promise.all(parts.map((name) => readFile(join(to, 'page', name), 'utf8')));
  const naming = parts.filter((_, at) => texts[at]!.includes(desk)).map((name) => `page/${name}`);
  await rename(join(to, 'page', desk), join(to, 'page', other));
  const change = async (path: string, change: (text: string) => string) => {
    const text = await readFile(join(to, path), 'utf8');
    await writeFile(join(to, path), change(text));
  };
  await change(STARTER, (text) => `${text}\nOf ${day}.\n`);
  await change('studio.js', (text) => `${text}\ndocument.documentElement.dataset.day = '${day}';\n`);
  for (const path of naming) await change(path, (text) => text.replaceAll(desk, other));
  await change(`page/${other}`, (text) => `${text}\ndocument.documentElement.dataset.desk = '${day}';\n`);
  for (const path of [STARTER, 'studio.js', ...naming, `page/${desk}`]) {
    const now = path.replace(desk, other);
    const [before, after] = await Promise.all([readFile(join(from, path)), readFile(join(to, now))]);
    await change('service-worker.js', (text) => text.replaceAll(sha256(before), sha256(after)));
  }
  await change('service-worker.js', (text) =>
    text.replaceAll(desk, other).replace(/(\d+\.\d+\.\d+-)[^"'`]+/g, `$1${day}`),
  );
}

describe.skipIf(!browserPath)('a site of the studio that is renewed', () => {
  let folder: string;
  let site: Site;
  /** Exchanges the whole site, of which no file is missing meanwhile. */
  const serve = async (name: string) => {
    await symlink(join(folder, name), join(folder, 'soon'));
    await rename(join(folder, 'soon'), join(folder, 'now'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartable-renewed-'));
    await cp(join(library(), 'studio'), join(folder, 'old'), { recursive: true });
    await renewedStudio(join(folder, 'old'), join(folder, 'new'), 'monday');
    await renewedStudio(join(folder, 'new'), join(folder, 'next'), 'tuesday');
    // Its files are still on their way: one is of the day before.
    await cp(join(folder, 'next'), join(folder, 'half'), { recursive: true });
    await cp(join(folder, 'new', STARTER), join(folder, 'half', STARTER));
    await serve('old');
    site = await openSite({ studio: join(folder, 'now') });
  });
  afterAll(async () => {
    await closePages();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Of which day what is seen, what is loaded when wanted and what is fetched are. */
  const daysOf = (page: Page) =>
    page.evaluate(async (starter) => {
      const { day = 'old', desk = 'old' } = document.documentElement.dataset;
      const text = await (await fetch(starter)).text();
      return [day, desk, /Of (\w+)\.\n$/.exec(text)?.[1] ?? 'old'].join(' ');
    }, STARTER);
  /** The day of what is seen, else what the studio says in its place. */
  const dayOrWords = (page: Page) =>
    page.evaluate(() => {
      const { day } = document.documentElement.dataset;
      return day ?? document.querySelector('.say')?.textContent;
    });
  /** At once, and not when the browser has nothing else to do. @returns when what was found is there, or refused */
  const lookForNews = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
    });

  it('goes on as it was until one takes the newer, loses nothing then, and works without a network at once', async () => {
    const person = await sitDown(`${site.url}studio/`);
    const { page, lesson, drop, retype, sees } = person;
    const context = page.context();
    const missing: string[] = [];
    context.on('response', (one) => {
      if (one.status() >= 400 && !one.url().endsWith('folder.json')) missing.push(one.url());
    });
    const use = page.getByRole('button', { name: 'Use it now' });
    await drop([{ name: 'tides.md', content: '# Tides\n\nThe sea rises.\n' }]);
    await isKeptWhole(page);

    await serve('new');
    await page.reload();
    await lookForNews(page);
    await use.waitFor();
    await page.waitForSelector('.cm-line');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent);
    expect(await violations(page, ['iframe'])).toEqual([]);
    expect(await daysOf(page)).toBe('old old old');
    await retype('The sea rises', 'The sea falls');
    await sees('1 file changed');
    await use.click();
    await expect.poll(() => dayOrWords(page), { timeout: 60_000 }).toBe('monday');
    expect(await (await lesson()).locator('body').innerText()).toContain('The sea falls');
    expect(await daysOf(page)).toBe('monday monday monday');
    expect(await use.count()).toBe(0);

    await serve('half');
    await page.reload();
    await page.waitForSelector('.panes');
    await lookForNews(page);
    expect(await daysOf(page)).toBe('monday monday monday');

    await context.setOffline(true);
    await page.reload();
    await lesson();
    expect(await daysOf(page)).toBe('monday monday monday');
    expect(await use.isVisible()).toBe(false);
    await context.setOffline(false);

    await serve('next');
    const second = await context.newPage();
    await second.goto(`${site.url}studio/`);
    const useThere = second.getByRole('button', { name: 'Use it now' });
    await lookForNews(second);
    await useThere.click();
    await second.locator('.say', { hasText: 'Another window of Cartable is open' }).waitFor();
    expect(await daysOf(second)).toBe('monday monday monday');
    // With the last window the older one goes, as soon as the browser sees to it.
    await page.close();
    const again = async () => {
      await second.goto('about:blank');
      await second.goto(`${site.url}studio/`);
      await second.waitForSelector('.panes');
      return daysOf(second);
    };
    await expect.poll(again, { timeout: 20_000 }).toBe('tuesday tuesday tuesday');
    expect(missing).toEqual([]);
  });
});
