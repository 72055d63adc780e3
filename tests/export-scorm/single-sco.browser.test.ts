/** A course in one SCO, as a learner walks through it, in a real browser under the strict LMS. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { oneLesson } from '../../src/export/page/one-lesson.ts';
import type { Lesson } from '../../src/lesson/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { html, question } from '../support/sample-lesson.ts';
import { type ServedPage, servePage } from '../support/served-page.ts';
import { lesson } from './support.ts';

const long = '<p>Une phrase que l’on lit avant de descendre.</p>'.repeat(40);

const lessonOf = (id: string, title: string, to: string): Lesson =>
  lesson({
    id,
    title,
    outline: [{ id: 'suite', title: `Suite de ${id}`, level: 2 }],
    questions: [question('open', 'q', `<p>Que dire de ${id} ?</p>`, { feedback: html('<p>Réponse.</p>') })],
    body: html(
      `<p>Début. Voir <a href="lesson:${to}#suite">là-bas</a>.</p>${long}<h2 id="suite">Suite de ${id}</h2>${long}<cartable-question data-id="q"></cartable-question>`,
    ),
  });

const course = {
  id: 'eaux',
  title: 'Eaux',
  language: 'fr',
  source: 'eaux',
  authors: [],
  keywords: [],
  lessons: [
    lessonOf('riviere', 'La rivière', 'moulin'),
    lessonOf('moulin', 'Le moulin', 'mer'),
    lessonOf('mer', 'La mer', 'riviere'),
  ],
};

describe.skipIf(browserPath === undefined)('a course in one SCO, in a browser', () => {
  let browser: Browser;
  let files: ServedPage;
  beforeAll(async () => {
    [browser, files] = await Promise.all([launch(), servePage(oneLesson(course))]);
  });
  afterAll(async () => {
    await files?.close();
  });
  afterEach(closePages);

  const open = async (address = ''): Promise<Page> => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(files.httpUrl + address);
    await page.waitForSelector('html[data-ready]');
    return page;
  };

  const enter = async (page: Page): Promise<Frame> => {
    await page.evaluate(() => (window as unknown as { enter: () => void }).enter());
    await page.waitForFunction(
      () => (frames[0] as Window | undefined)?.document.documentElement?.dataset.ready,
    );
    return (await (await page.waitForSelector('iframe')).contentFrame())!;
  };

  /** The lessons that are on the screen, and whether the end is. */
  const shown = async (page: Page | Frame): Promise<readonly string[]> => [
    ...(await page
      .locator('[data-lesson]:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.lesson!))),
    ...((await page.locator('.ending').isVisible()) ? ['end'] : []),
  ];

  test('one lesson is on the screen; on leads to the next, back to the one before, the end is behind the last', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(['riviere']);
    await page.click('text=Leçon suivante');
    expect(await shown(page)).toEqual(['moulin']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('moulin/');
    await page.click('text=Leçon suivante >> visible=true');
    expect(await shown(page)).toEqual(['mer', 'end']);
    await page.click('text=Leçon précédente >> visible=true');
    expect(await shown(page)).toEqual(['moulin']);
    await page.goBack();
    expect(await shown(page)).toEqual(['mer', 'end']);
  });

  test('the contents, links in the text, marks of progress and the address lead into any lesson', async () => {
    const page = await open('#mer/suite');
    expect(await shown(page)).toEqual(['mer', 'end']);
    await page.click('.contents a[href="#moulin/suite"]');
    expect(await shown(page)).toEqual(['moulin']);
    await page.waitForSelector('.contents a[href="#moulin/suite"][aria-current="location"]');
    await page.click('text=là-bas >> visible=true');
    expect(await shown(page)).toEqual(['mer', 'end']);
    expect(
      await page.evaluate(
        () => Math.round(document.getElementById('mer/suite')!.getBoundingClientRect().top) < innerHeight,
      ),
    ).toBe(true);
    await page.click('.progress-mark >> nth=0');
    expect(await shown(page)).toEqual(['riviere']);
  });

  test('it completes when the questions of all lessons are answered, and comes back to the lesson it was left in', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(files.lmsUrl);
    let sco = await enter(page);
    const answer = async (id: string) => {
      await sco.click(`.contents a[href="#${id}/"]`);
      await sco.fill(`[id="q-${id}/q"] textarea`, `À propos de ${id}.`);
      await sco.click(`[id="q-${id}/q"] [data-action="answer"]`);
    };
    await answer('riviere');
    await answer('moulin');
    await sco.waitForFunction(() => scrollY > 100);
    // A scroll is noted in the frame after it.
    await sco.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    sco = await enter(page);
    expect(await shown(sco)).toEqual(['moulin']);
    await answer('mer');
    await page.waitForFunction(
      () =>
        (window as unknown as { lms: { stored: Record<string, string> } }).lms.stored[
          'cmi.core.lesson_status'
        ] === 'completed',
    );
    const { errors, interactions, state } = await page.evaluate(() => {
      const { lms } = window as unknown as {
        lms: { errors: unknown[]; interactions(): { id: string }[]; stored: Record<string, string> };
      };
      return {
        errors: lms.errors,
        interactions: lms.interactions().map(({ id }) => id),
        state: lms.stored['cmi.suspend_data'],
      };
    });
    expect(errors).toEqual([]);
    expect(interactions).toEqual(['riviere/q', 'moulin/q', 'mer/q']);
    expect(state?.length).toBeLessThan(4096);
  });

  test('“keep working” leads to the question that is open, in whichever lesson', async () => {
    const page = await open('#mer/');
    await page.click('.ending button >> text=/./');
    await page.click('.ending .actions button >> nth=1');
    expect(await shown(page)).toEqual(['riviere']);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  test('paper has all lessons, and so has a page without script', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(expect.arrayContaining(['riviere', 'moulin', 'mer']));
    expect(await page.locator('.steps:visible').count()).toBe(0);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(files.httpUrl);
    expect(await plain.locator('[data-lesson]:visible').count()).toBe(3);
  });

  test('axe-core finds nothing, in any lesson', async () => {
    const page = await open();
    for (const id of ['riviere', 'moulin', 'mer']) {
      await page.click(`.contents a[href="#${id}/"]`);
      expect(await violations(page)).toEqual([]);
    }
  });
});
