/** What web pages show, print and lead to, in a real browser. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Course, Lesson, Settings } from '../../src/lesson/index.ts';
import { memoryFiles, readLesson } from '../../src/read/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, type Look, openPage } from '../support/browser.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { exported, exportedCourse, FORMS, lessonOf, textOf, unpack } from './support.ts';

const ready = (page: Page) => page.waitForSelector('html[data-ready]');

const open = async (url: string, look: Look = {}): Promise<Page> => {
  const page = await openPage(look);
  await page.goto(url);
  // What an earlier test kept of the disk's pages, which are one origin.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  return page;
};

const openLesson = async (form: (typeof FORMS)[number], lesson: Lesson, look: Look = {}): Promise<Page> =>
  open((await unpack(await exported(form, lesson))).url, look);

const pageOf = async (name: string, body: string): Promise<Lesson> => {
  const text = `---\nlanguage: en\n---\n# ${name}\n\n${body}\n`;
  return (await readLesson({ path: `${name.toLowerCase()}.md`, text }, memoryFiles({}))).lesson!;
};

const ask = (name: string) =>
  `:::{question}\n:name: ${name}\nWhy ${name}?\n===\nBecause of the ${name}.\n:::\n`;

const linked = (lesson: Lesson, to: string): Lesson => ({
  ...lesson,
  body: {
    ...lesson.body,
    children: [
      ...lesson.body.children,
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: to },
            children: [{ type: 'text', value: 'Read on' }],
          },
        ],
      },
    ],
  },
});

const course = async (): Promise<Course> =>
  ({
    id: 'water',
    title: 'Water',
    language: 'en',
    source: 'water',
    keywords: [],
    authors: ['A. Teacher'],
    objectives: [],
    lessons: [
      linked(await pageOf('Ice', `## Floating\n\n${ask('ice')}`), 'lesson:steam#rising'),
      await pageOf('Steam', `Words.\n\n${'Much to read.\n\n'.repeat(60)}## Rising\n\n${ask('steam')}`),
    ],
    places: { ice: { part: 'Cold' }, steam: { part: 'Hot' } },
  }) as unknown as Course;

describe.skipIf(browserPath === undefined)('web pages', () => {
  afterEach(closePages);
  afterAll(closePages);

  test('of a course: from its list to a lesson, from there to a place in another, and back', async () => {
    const { url } = await unpack(await exportedCourse('web-site', await course()));
    const page = await openPage();
    await page.goto(url);
    expect(await page.locator('h1, h2, .start li').allInnerTexts()).toEqual([
      'Water',
      'Cold',
      'Ice',
      'Hot',
      'Steam',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.click('text="Ice"');
    await ready(page);
    await page.evaluate(() => localStorage.clear());
    await page.click('text=Read on');
    await ready(page);
    expect(new URL(page.url()).hash).toBe('#rising');
    expect(await page.textContent('h1')).toBe('Steam');
    await page.fill('textarea', 'It is hot.');
    await page.click('button[type="submit"]');
    await page.click('.step[rel="prev"]');
    await ready(page);
    expect(await page.textContent('h1')).toBe('Ice');
    expect(await page.inputValue('textarea')).toBe('');
    await page.click('.step[rel="next"]');
    await ready(page);
    expect(await page.inputValue('textarea')).toBe('It is hot.');
    await page.click('text=← Water');
    await page.waitForSelector('.start');
  });

  test('of a course in one file: one lesson at a time, links lead to the others', async () => {
    const page = await open((await unpack(await exportedCourse('web-page', await course()))).url);
    expect(await page.isVisible('text=Why ice?')).toBe(true);
    expect(await page.isVisible('text=Why steam?')).toBe(false);
    await page.click('text=Read on');
    expect(await page.isVisible('text=Why steam?')).toBe(true);
    expect(await page.isVisible('.tools')).toBe(true);
  });

  test('a film, a sound sheet and pictures play out of one file', async () => {
    const page = await openLesson('web-page', sampleLesson);
    const film = page.locator('main video').first();
    expect(await film.getAttribute('src')).toMatch(/^blob:/);
    expect(await film.getAttribute('poster')).toMatch(/^data:image\/svg\+xml;base64,/);
    await page.waitForFunction(() => document.querySelector('track')?.readyState === 2);
    const sheet = page.locator('a[download="fiche.pdf"]').first();
    expect(await sheet.getAttribute('href')).toMatch(/^blob:/);
    expect(
      await page
        .locator('main img')
        .evaluateAll((all) => all.every((one) => /^(?:data:image|blob:)/.test(one.getAttribute('src')!))),
    ).toBe(true);
  });

  test('captions are there from the disk, too', async () => {
    const page = await openLesson('web-site', sampleLesson);
    await page.waitForFunction(() => document.querySelector('track')?.readyState === 2);
    expect(await page.evaluate(() => document.querySelector('track')!.track.cues?.length)).toBe(1);
  });

  test.each(FORMS)('what a lesson says can’t end its scripts: %s', async (form) => {
    const hostile = '</script><script>window.hit=1</script><!--<script>';
    const lesson = await lessonOf(
      `Text: \`${hostile}\`\n\n:::{question}\n:name: q\nWhat does \`${hostile}\` do?\n===\nNothing: \`${hostile}\`.\n:::\n`,
      `id: ice\ntitle: "Ice ${hostile}"`,
    );
    const page = await openLesson(form, lesson);
    await page.fill('textarea', hostile);
    await page.click('button[type="submit"]');
    await page.waitForSelector('.outcome >> text=Nothing');
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
    expect(await page.title()).toBe(`Ice ${hostile}`);
  });

  test.each([
    ['never', false],
    ['teacher', false],
    ['after-finish', true],
    ['after-answer', true],
  ] as const)(
    'with `answers: %s` no answer is in clear; it is there at all: %s',
    async (answers, isThere) => {
      const settings = { ...sampleLesson.settings, answers } as Settings;
      for (const form of FORMS) {
        const made = await exported(form, { ...sampleLesson, settings });
        const text = made.entries
          .filter(({ path }) => /\.(?:html|js)$/.test(path))
          .map(({ path }) => textOf(made, path))
          .join('');
        expect(text).not.toContain('creuse la rive extérieure');
        const fields = Object.values(made.ledger).flat();
        expect(
          fields.some((field) => /^(?:answers\.js|cartable-answers): (?:feedback|solution)/.test(field)),
        ).toBe(isThere);
      }
    },
  );

  describe('on paper', () => {
    const answered = async (): Promise<Page> => {
      const page = await openLesson('web-site', await lessonOf(`${ask('floating')}\n${ask('melting')}`));
      await page.fill('#q-floating textarea', 'It is light.');
      await page.click('#q-floating button[type="submit"]');
      await page.waitForSelector('#q-floating .outcome');
      await page.fill('.sheet-name input', 'Ada L.');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      return page;
    };

    test('a sheet to hand in has the name, the day, how much is answered, and the answers', async () => {
      const page = await answered();
      expect(await page.innerText('.sheet-lines')).toMatch(/Name: Ada L\.\s+Printed on \w+ \d+, \d{4}/);
      expect(await page.innerText('.sheet-result')).toBe('1 of 2 answered');
      expect(await page.locator('#q-floating .grow').getAttribute('data-value')).toContain('It is light.');
      expect(await page.title()).toBe('Ice – Ada L.');
    });

    test('but neither model answers nor what is for the screen alone', async () => {
      const page = await answered();
      for (const one of ['.outcome', '.tools', '.notices', '.ending', '.unpack'])
        expect(await page.locator(one).first().isVisible()).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.title()).toBe('Ice');
    });

    test('what was chosen and put in order is on the sheet, without a word of what is right', async () => {
      const page = await openLesson('web-site', sampleLesson);
      const card = '.question:has(input[type="radio"]) >> nth=0';
      const order = '.question:has([data-move]) >> nth=0';
      const drawn = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { content, borderTopStyle, borderTopWidth } = getComputedStyle(one, '::before');
            return content === '""' ? `${borderTopStyle} ${borderTopWidth}` : content;
          });
      await page.emulateMedia({ media: 'print' });
      expect(await drawn(`${order} >> .order-item`)).toBe('"□"');
      await page.emulateMedia({ media: 'screen' });
      await page.locator(`${card} >> label`).last().click();
      for (const one of [card, order]) await page.click(`${one} >> button[type="submit"]`);
      await page.waitForSelector(`${order} >> .outcome`);
      await page.emulateMedia({ media: 'print' });
      expect(await drawn(`${order} >> .order-item`)).toBe('counter(place)');
      // A dot of lines: backgrounds don't print.
      expect(await drawn(`${card} >> input:checked`)).toMatch(/^solid [1-9]/);
      const edges = await page
        .locator(`${card} >> input`)
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).borderTopColor))]);
      expect(edges).toHaveLength(1);
    });

    test('a lesson that nobody has answered is a sheet to fill in by hand', async () => {
      const page = await openLesson('web-site', await lessonOf(ask('floating')));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.innerText('.sheet-lines')).toMatch(/Name:\s+Date:/);
      expect(await page.isVisible('.sheet-result')).toBe(false);
    });
  });

  test.each(['light', 'dark'] as const)(
    'nothing bars anybody, in %s, with a question to be answered first too',
    async (colorScheme) => {
      const page = await openLesson('web-page', sampleLesson, { colorScheme });
      expect(await violations(page, ['video', 'audio'])).toEqual([]);
      await page.click('.tools >> text=Recommencer à zéro…');
      expect(await violations(page, ['video', 'audio'])).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annuler');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.ask', { state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Recommencer à zéro…');
    },
  );

  test('a telephone shows all of it without scrolling sideways', async () => {
    const page = await openLesson('web-site', sampleLesson, { viewport: { width: 360, height: 740 } });
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(beyond)).toBe(0);
    expect(await page.isVisible('.unpack')).toBe(false);
  });

  test('opened within its zip, alone, a page says what to do', async () => {
    const { folder, url } = await unpack(await exported('web-site', await lessonOf(ask('floating'))));
    await rm(join(folder, 'files'), { recursive: true });
    const page = await openPage();
    await page.goto(url);
    expect(await page.isVisible('text=unpack the zip first')).toBe(true);
  });
});
