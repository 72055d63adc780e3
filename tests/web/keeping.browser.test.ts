/** Pages that no LMS plays: what a learner wrote is the browser's to keep, and nobody takes it away without a word. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/lesson/index.ts';
import { browserPath, closePages, launch, needs } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { exported, FORMS, lessonOf, type Served, serve, type Unpacked, unpack } from './support.ts';

const QUESTIONS = `
:::{question}
:name: floats
Why does ice float?
===
It is lighter than water, which few other things are.
:::

:::{question}
:name: melts
What melts first?

- [x] Butter
- [ ] Iron
===
Butter does so at the table.
:::
`;

const FLOATS = '#q-floats textarea';
const BUTTER = '#q-melts label >> text=Butter';

/** A browser of one's own: another learner, or another device. */
const profile = async (before?: () => void): Promise<Page> => {
  const context = await (await launch()).newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  // What the page does by and by it does when a test lets the time pass.
  await context.clock.install();
  if (before) await context.addInitScript(before);
  return context.newPage();
};

const open = async (page: Page, url: string): Promise<Page> => {
  await page.goto(url);
  await ready(page);
  return page;
};

const ready = (page: Page) => page.waitForSelector('html[data-ready]');

const again = async (page: Page): Promise<void> => {
  await page.reload();
  await ready(page);
};

const isSaved = async (page: Page): Promise<void> => {
  await page.clock.runFor(2_000);
  await page.waitForSelector('.saved[data-saved="saved"]', { state: 'attached' });
};

const write = async (page: Page, text: string): Promise<void> => {
  await page.fill(FLOATS, text);
  await page.click('#q-floats button[type="submit"]');
  await page.waitForSelector('#q-floats .outcome');
  await isSaved(page);
};

/** The file that the page makes: where it lies, and what it is called. */
const save = async (page: Page): Promise<{ readonly path: string; readonly name: string }> => {
  needs('downloads');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save as a file')]);
  const name = download.suggestedFilename();
  const path = join(await temporaryFolder(), name);
  await download.saveAs(path);
  return { path, name };
};

const load = (page: Page, path: string) => page.setInputFiles('.tools input[type="file"]', path);

const said = (page: Page, words: string) => page.waitForSelector(`.told >> text=${words}`);

describe.skipIf(browserPath === undefined)('a page that no LMS plays', () => {
  let ice: Lesson;
  const servers: Served[] = [];
  beforeAll(async () => {
    ice = await lessonOf(QUESTIONS);
  });
  afterEach(async () => {
    await closePages();
    await Promise.all(servers.splice(0).map((one) => one.close()));
  });
  afterAll(closePages);

  const servedAt = async (unpacked: Unpacked, policy?: string): Promise<string> => {
    const served = await serve(unpacked.folder, policy);
    servers.push(served);
    return served.origin + unpacked.url.slice(unpacked.url.lastIndexOf('/') + 1);
  };
  const openIce = async (page: Page): Promise<Page> =>
    open(page, await servedAt(await unpack(await exported('web-site', ice))));

  describe.each(FORMS)('%s', (form) => {
    test.each(['file', 'http'])(
      'keeps the answers to every kind of question, opened by %s',
      async (scheme) => {
        const unpacked = await unpack(await exported(form, sampleLesson));
        const strict =
          form === 'web-site' ? "default-src 'self' data:; style-src-attr 'unsafe-inline'" : undefined;
        const url = scheme === 'file' ? unpacked.url : await servedAt(unpacked, strict);
        const page = await profile();
        const asked: string[] = [];
        const wrong: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('pageerror', ({ message }) => wrong.push(message));
        page.on('console', (one) => one.type() === 'error' && wrong.push(one.text()));
        await open(page, url);

        for (const box of await page.locator('.question textarea').all())
          await box.fill('Parce que le courant creuse la rive, année après année.');
        for (const box of await page.locator('.question input.box').all()) await box.fill('2,5');
        for (const box of await page.locator('.question select').all()) await box.selectOption({ index: 1 });
        for (const card of await page.locator('.question:has(input[type="radio"])').all())
          await card.locator('label').first().click();
        for (const box of await page.locator('.question input[type="checkbox"]').all()) await box.check();
        await page.locator('[data-move="down"]:not([disabled])').first().click();
        for (const give of await page.locator('.question button[type="submit"]').all()) await give.click();
        await page.waitForSelector('.progress-mark[data-done="true"] >> nth=8');
        await isSaved(page);
        const before = await stateOf(page);
        expect(before.answers).toContain('2,5');
        await again(page);
        expect(await stateOf(page)).toEqual(before);

        const own = scheme === 'file' ? 'file:' : new URL(url).origin;
        expect(asked.filter((one) => !one.startsWith(own) && !/^(?:data|blob):/.test(one))).toEqual([]);
        expect(wrong).toEqual([]);
      },
    );
  });

  /** What stands in all boxes, and what is told of them. */
  const stateOf = (page: Page) =>
    page.evaluate(() => ({
      answers: [...document.querySelectorAll<HTMLInputElement>('.question :is(textarea, input, select)')].map(
        (one) => (/radio|checkbox/.test(one.type) ? String(one.checked) : one.value),
      ),
      order: [...document.querySelectorAll('.order-text')].map((one) => one.textContent),
      outcomes: [...document.querySelectorAll('.outcome:not([hidden])')].map((one) => one.textContent),
      progress: document.querySelector('.progress-text')?.textContent,
    }));

  test('says where they are kept, above the lesson and at its end', async () => {
    const page = await openIce(await profile());
    expect(await page.textContent('[data-notice="kept"]')).toContain('in this browser, on this device alone');
    await page.click('text=Hand in, take along, start over');
    expect(await page.textContent('.tools')).toContain('On a shared computer');
    await isSaved(page);
    expect(await page.textContent('.saved')).toBe('Saved in this browser');
  });

  test('tells nobody: at the end no teacher is said to have received anything', async () => {
    const page = await openIce(await profile());
    await write(page, 'It is light.');
    await page.click(BUTTER);
    await page.click('#q-melts button[type="submit"]');
    await page.click('text="Finish"');
    await page.waitForSelector('.ending >> text=Nobody has received your answers yet');
    expect(await page.textContent('.ending')).not.toContain('Your teacher receives');
    expect(await page.locator('.received').count()).toBe(0);
  });

  test('the file of answers is called after lesson and day, and can be read; another browser goes on with it', async () => {
    const url = await servedAt(await unpack(await exported('web-site', ice)));
    const page = await open(await profile(), url);
    await write(page, 'It is light.');
    const { path, name } = await save(page);
    expect(name).toMatch(/^Ice – answers \d{4}-\d{2}-\d{2}\.json$/);
    const file = JSON.parse(await readFile(path, 'utf8'));
    expect(file.lesson).toEqual({ id: 'ice', title: 'Ice' });
    expect(file.answers).toMatchObject([
      { question: 'Why does ice float?', answer: 'It is light.', given: true },
    ]);
    expect(JSON.stringify(file)).not.toContain('few other things');

    const other = await open(await profile(), url);
    expect(await other.inputValue(FLOATS)).toBe('');
    await load(other, path);
    await other.waitForSelector('#q-floats .outcome >> text=few other things');
    expect(await other.inputValue(FLOATS)).toBe('It is light.');
    await ready(other);
    await load(other, path);
    await said(other, 'nothing that isn’t here already');
  });

  test('an answer that is here stays, unless the learner takes the file’s', async () => {
    const url = await servedAt(await unpack(await exported('web-site', ice)));
    const page = await open(await profile(), url);
    await write(page, 'From the tablet.');
    await page.click(BUTTER);
    await isSaved(page);
    const { path } = await save(page);

    const other = await open(await profile(), url);
    await write(other, 'From home.');
    await load(other, path);
    const asks = '.ask >> text=1 answer here is another one than in the file';
    await other.waitForSelector(asks);
    expect(await other.textContent('.ask li')).toContain('Why does ice float?');
    await other.keyboard.press('Escape');
    await other.waitForSelector('.ask', { state: 'detached' });
    expect(await other.inputValue(FLOATS)).toBe('From home.');
    expect(await other.isChecked(BUTTER)).toBe(false);

    await load(other, path);
    await other.click('.ask >> text=Keep those here');
    await other.waitForSelector('#q-melts input:checked');
    expect(await other.inputValue(FLOATS)).toBe('From home.');

    await ready(other);
    await load(other, path);
    await other.click('.ask >> text=Take those of the file');
    await other.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value === 'From the tablet.',
      FLOATS,
    );
  });

  test('files of other lessons, damaged ones and others change nothing, and are told apart', async () => {
    const page = await openIce(await profile());
    await write(page, 'Mine.');
    const { path } = await save(page);
    const text = await readFile(path, 'utf8');
    const other = async (name: string, content: string): Promise<void> => {
      const file = join(await temporaryFolder(), name);
      await writeFile(file, content);
      await load(page, file);
    };
    await other('snow.json', text.replace('"id": "ice"', '"id": "snow"').replace('"Ice"', '"Snow"'));
    await said(page, 'belongs to another lesson: “Snow”');
    await other('cut.json', text.slice(0, 200));
    await said(page, '“cut.json” isn’t a file of answers');
    await other('changed.json', text.replace(/("state": "1....)./, '$1!'));
    await said(page, '“changed.json” isn’t a file of answers');
    await other('later.json', text.replace('"version": 1', '"version": 2'));
    await said(page, '“later.json” is from a newer version');
    await again(page);
    expect(await page.inputValue(FLOATS)).toBe('Mine.');
  });

  test('starting over asks first, and then takes everything out of the browser', async () => {
    const page = await openIce(await profile());
    await write(page, 'It is light.');
    await page.click('text=Start over…');
    await page.click('.ask >> text=Cancel');
    await page.waitForSelector('.ask', { state: 'detached' });
    expect(await page.inputValue(FLOATS)).toBe('It is light.');
    await page.click('text=Start over…');
    await page.click('.ask >> text=Delete and start over');
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value === '',
      FLOATS,
    );
    await ready(page);
    await again(page);
    expect(await page.inputValue(FLOATS)).toBe('');
    expect(await page.textContent('.progress-text')).toBe('0 of 2 answered');
  });

  test('where the browser keeps nothing it says so; answers can be taken along all the same', async () => {
    const refused = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    const url = await servedAt(await unpack(await exported('web-page', ice)));
    const page = await open(await profile(refused), url);
    expect(await page.textContent('[data-notice="mode"]')).toContain(
      'This browser keeps nothing of this page',
    );
    expect(await page.isVisible('.saved')).toBe(false);
    expect(await page.locator('text=Start over…').count()).toBe(0);
    await page.fill(FLOATS, 'It is light.');
    await page.click('#q-floats button[type="submit"]');
    await page.waitForSelector('#q-floats .outcome');
    const { path } = await save(page);

    const other = await open(await profile(refused), url);
    await load(other, path);
    await said(other, '1 answer was loaded.');
    expect(await other.inputValue(FLOATS)).toBe('It is light.');
    expect(await other.textContent('.progress-text')).toBe('1 of 2 answered');
  });

  test('where its room is full, nothing is called saved that isn’t', async () => {
    const page = await openIce(
      await profile(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (key, value) {
          if (value.length > 200) throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      }),
    );
    await isSaved(page);
    await page.fill(
      FLOATS,
      'Every word of it is another one: albatross, binnacle, capstan, dory, estuary, fo’c’s’le. '.repeat(4),
    );
    await page.click('#q-floats button[type="submit"]');
    await page.waitForSelector('.saved[data-saved="unsaved"]');
    expect(await page.textContent('.saved')).toBe('Not saved yet');
  });

  test('two tabs take no answer away from one another, and each tells of the other', async () => {
    const url = await servedAt(await unpack(await exported('web-site', ice)));
    const one = await open(await profile(), url);
    const two = await open(await one.context().newPage(), url);
    await write(one, 'From the first tab.');
    await two.waitForSelector('[data-notice="tab"]');
    await two.click(BUTTER);
    await two.click('#q-melts button[type="submit"]');
    await two.waitForSelector('#q-melts .outcome');
    await isSaved(two);
    await again(one);
    expect(await one.inputValue(FLOATS)).toBe('From the first tab.');
    expect(await one.isChecked(BUTTER)).toBe(true);
  });

  test('what was kept before the lesson was changed comes back: reworded, and gone from it', async () => {
    const { folder, url } = await unpack(await exported('web-site', ice));
    const page = await open(await profile(), await servedAt({ folder, url }));
    await write(page, 'It is light.');
    await page.click(BUTTER);
    await isSaved(page);
    const changed = await lessonOf(
      QUESTIONS.replace('Why does', 'Tell why').replace(/:::\{question\}\n:name: melts[\s\S]*/, ''),
    );
    for (const { path, pieces } of (await exported('web-site', changed)).entries)
      if (path.endsWith('.html')) await writeFile(join(folder, path), pieces.join(''));
    await again(page);
    expect(await page.inputValue(FLOATS)).toBe('It is light.');
    expect(await page.textContent('#q-floats')).toContain('This question has changed');
    expect(await page.textContent('.leftovers')).toContain('Your earlier answers');
  });
});
