/** What the end of the page says of a learner's answers, and what the LMS is told beside it. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/lesson/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, openPage } from '../support/browser.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { type ServedPage, servePage } from '../support/served-page.ts';

const OPEN = '#q-pourquoi-la-riviere';
const SINGLE = '#q-energie-du-moulin';
const SEVERAL = '#q-metiers';
const TRUE_FALSE = '#q-amont';
const ASKED = [OPEN, SINGLE, SEVERAL, TRUE_FALSE];

interface LmsWindow {
  readonly lms: { readonly stored: Record<string, string>; readonly errors: readonly unknown[] };
  readonly enter: () => void;
}

describe.skipIf(browserPath === undefined)('the end of the page', () => {
  const opened: ServedPage[] = [];
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await Promise.all(opened.splice(0).map((files) => files.close()));
  });

  /** The lesson with an open question and three closed ones, in a strict LMS. */
  const play = async (settings: Partial<Settings>, width = 1000): Promise<{ page: Page; frame: Frame }> => {
    const files = await servePage({
      ...sampleLesson,
      settings: { ...defaultSettings, ...settings },
      questions: sampleLesson.questions.filter(({ id }) => ASKED.includes(`#q-${id}`)),
    });
    opened.push(files);
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto(files.lmsUrl);
    return { page, frame: await enter(page) };
  };

  const enter = async (page: Page): Promise<Frame> => {
    await page.evaluate(() => (window as unknown as LmsWindow).enter());
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-ready]');
    return frame;
  };

  const stored = (page: Page, element: string): Promise<string | undefined> =>
    page.evaluate((name) => (window as unknown as LmsWindow).lms.stored[name], element);
  const score = (page: Page) => stored(page, 'cmi.core.score.raw');

  const give = async (frame: Frame, card: string): Promise<void> => {
    await frame.click(`${card} [data-action="answer"]`);
    await frame.waitForSelector(`${card} .outcome:not([hidden])`);
  };

  /** Single wrong, several half right, true or false right; the open one not at all. */
  const answerClosed = async (frame: Frame): Promise<void> => {
    await frame.check(`${SINGLE} label >> text=De la chaleur de l’eau`);
    await give(frame, SINGLE);
    await frame.check(`${SEVERAL} label >> text=La tannerie`);
    await give(frame, SEVERAL);
    await frame.check(`${TRUE_FALSE}-true`);
    await give(frame, TRUE_FALSE);
  };
  const answerOpen = async (frame: Frame): Promise<void> => {
    await frame.fill(`${OPEN} textarea`, 'Le courant use la rive.');
    await give(frame, OPEN);
  };

  const finish = async (frame: Frame): Promise<void> => {
    await frame.click('.ending .primary');
    await frame.waitForSelector('.ending h2 >> text=Terminé');
  };

  const ending = async (frame: Frame): Promise<string> =>
    (await frame.innerText('.ending')).replace(/\s+/g, ' ');
  /** Each list of links: the sentence above it, and where they lead. */
  const lists = (frame: Frame): Promise<readonly (readonly [string, readonly string[]])[]> =>
    frame
      .locator('.ending-text ul:has(a)')
      .evaluateAll((found) =>
        found.map((list) => [
          (list.previousElementSibling?.textContent ?? '').replace(/\s+/g, ' '),
          [...list.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
        ]),
      );

  test('hears a press on Finish though the page changes before it is let go', async () => {
    const { page, frame } = await play({});
    const finishing = frame.locator('.ending .primary');
    await finishing.scrollIntoViewIfNeeded();
    await finishing.hover();
    await page.mouse.down();
    // As from the browser's cache.
    await frame.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.mouse.up();
    // It asks, since most is still open.
    await frame.locator('.ending .actions button').nth(1).waitFor();
  });

  test('says how many are right, leads to those that aren’t and to those that are missing', async () => {
    const { page, frame } = await play({});
    expect(await ending(frame)).not.toContain('justes');
    await answerClosed(frame);
    expect(await ending(frame)).toContain(
      'Score : 37,5 % 1 juste 1 en partie juste 1 pas encore juste 1 sans réponse',
    );
    expect(await score(page)).toBe('37.5');
    expect(await lists(frame)).toEqual([
      ['2 réponses ne sont pas encore justes :', [SINGLE, SEVERAL]],
      ['1 question reste sans réponse :', [OPEN]],
    ]);
    expect(await ending(frame)).toContain('(en partie juste)');
    expect(await violations(frame)).toEqual([]);
  });

  test('tries the wrong ones again where the lesson may be taken again, and the score follows', async () => {
    const { page, frame } = await play({ attempts: 2 });
    await answerClosed(frame);
    await answerOpen(frame);
    await finish(frame);
    await frame.waitForSelector('#cartable-say >> text=1 en partie juste', { state: 'attached' });
    expect(await violations(frame)).toEqual([]);
    await frame.click('.ending >> text=Réessayer celles qui ne sont pas justes');
    expect(await frame.isEditable(`${TRUE_FALSE}-true`)).toBe(false);
    expect(await frame.isEditable(`${OPEN} textarea`)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect(await frame.evaluate(() => document.activeElement?.closest('.question')?.id)).toBe(
      SINGLE.slice(1),
    );
    await frame.check(`${SINGLE} label >> text=De la chute de l’eau`);
    await give(frame, SINGLE);
    expect(await score(page)).toBe('87.5');
    // The other one stays as it was: opened, and not answered anew.
    await finish(frame);
    expect(await ending(frame)).toContain('Score : 87,5 % 2 justes 1 en partie juste 1 non évaluée ici');
    expect(await lists(frame)).toEqual([['1 réponse n’est pas encore juste :', [SEVERAL]]]);
    expect(await frame.locator('.ending button').count()).toBe(0);
    expect(await score(page)).toBe('87.5');
    expect(await page.evaluate(() => (window as unknown as LmsWindow).lms.errors)).toEqual([]);
    const later = await enter(page);
    await later.waitForSelector('.ending >> text=2 justes');
  });

  test('after-finish: nothing of it before Finish, all of it after', async () => {
    const { frame } = await play({ answers: 'after-finish' });
    await answerClosed(frame);
    expect(await ending(frame)).not.toMatch(/juste|Score/);
    await answerOpen(frame);
    expect(await ending(frame)).not.toMatch(/juste|Score/);
    await finish(frame);
    expect(await ending(frame)).toContain('1 juste 1 en partie juste 1 pas encore juste 1 non évaluée ici');
  });

  test('never: it tells nothing that is right or wrong, and calls the score by its name', async () => {
    const { page, frame } = await play({ answers: 'never' });
    await answerClosed(frame);
    expect(await score(page)).toBeUndefined();
    await answerOpen(frame);
    await finish(frame);
    expect(await ending(frame)).toContain('Participation : 100 %');
    expect(await ending(frame)).not.toMatch(/juste|Score/);
    expect(await score(page)).toBe('100');
  });

  test('participation is called so, beside what is right', async () => {
    const { page, frame } = await play({ scoring: 'participation' });
    await answerClosed(frame);
    expect(await ending(frame)).toContain(
      'Participation : 75 % 1 juste 1 en partie juste 1 pas encore juste 1 sans réponse',
    );
    expect(await score(page)).toBe('75');
  });

  test('says what the teacher receives, as the LMS was told it', async () => {
    const { frame } = await play({ passMark: 60 });
    expect(await frame.locator('.received').count()).toBe(0);
    await answerClosed(frame);
    const received = async () => (await frame.innerText('.received')).replace(/\s+/g, ' ');
    expect(await received()).toBe(
      'Ce que reçoit votre enseignant ou enseignante : 3 réponses sur 4 que vous n’avez pas encore terminé la leçon',
    );
    await answerOpen(frame);
    expect(await received()).toContain('4 réponses sur 4 le score : 50 % que vous n’avez pas réussi');
  });

  test('outside an LMS nobody receives anything', async () => {
    const { page } = await play({});
    await page.goto(opened.at(-1)!.httpUrl);
    await page.waitForSelector('html[data-ready]');
    await page.check(`${TRUE_FALSE}-true`);
    await page.click(`${TRUE_FALSE} [data-action="answer"]`);
    await page.waitForSelector('.tally');
    expect(await page.locator('.received').count()).toBe(0);
  });

  test('the marks of progress tell right, partly and wrong too, in words', async () => {
    const { frame } = await play({});
    await answerClosed(frame);
    const marks = await frame
      .locator('.progress-mark')
      .evaluateAll((links) =>
        links.map((link) => /\(([^)]*)\)$/.exec(link.getAttribute('aria-label') ?? '')?.[1]),
      );
    expect(marks).toEqual(['à faire', 'pas encore', 'en partie juste', 'juste']);
  });

  test('a telephone of 320 pixels shows all of it', async () => {
    const { frame } = await play({ attempts: 2 }, 320);
    await answerClosed(frame);
    await answerOpen(frame);
    await finish(frame);
    const [inner, outer] = await frame
      .locator('.ending')
      .evaluate((end) => [end.scrollWidth, end.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer!);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(frame)).toEqual([]);
  });

  test('what is told is told after the click: during one, ILIAS sends it away and doesn’t hear what becomes of it', async () => {
    const { page, frame } = await play({});
    await answerClosed(frame);
    await page.evaluate(() => {
      const { API, frames } = window as unknown as {
        API: Record<'LMSCommit', (argument: string) => string>;
        frames: Record<'lesson', { event?: Event }>;
      };
      const during: (string | undefined)[] = [];
      Object.assign(window, { during });
      const { LMSCommit } = API;
      API.LMSCommit = (argument) => {
        during.push(frames.lesson.event?.type);
        return LMSCommit(argument);
      };
    });
    await answerOpen(frame);
    await finish(frame);
    const during = await page.evaluate(() => (window as unknown as { during: string[] }).during);
    expect(during.length).toBeGreaterThan(1);
    expect(during).not.toContain('click');
  });
});
