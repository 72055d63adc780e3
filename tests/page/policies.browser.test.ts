/** What learners meet under a lesson's policies, in a real browser and under a strict LMS. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Lesson, type Settings } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, openPage } from '../support/browser.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { type ServedPage, servePage } from '../support/served-page.ts';

const OPEN = '#q-pourquoi-la-riviere';
const SINGLE = '#q-energie-du-moulin';
const BY_THE_FALL = `${SINGLE} label >> text=De la chute de l’eau`;
const BY_WARMTH = `${SINGLE} label >> text=De la chaleur de l’eau`;

interface LmsWindow {
  readonly lms: {
    readonly stored: Record<string, string>;
    readonly failures: Record<string, unknown>;
    readonly errors: readonly unknown[];
    readonly interactions: () => readonly Readonly<Record<string, string>>[];
  };
  readonly enter: () => void;
}

/** The sample lesson with these two questions alone, under these settings. */
const short = (settings: Partial<Settings>): Lesson => ({
  ...sampleLesson,
  settings: { ...defaultSettings, ...settings },
  questions: sampleLesson.questions.filter(({ id }) => OPEN.endsWith(id) || SINGLE.endsWith(id)),
});

describe.skipIf(browserPath === undefined)('the page under policies', () => {
  const opened: ServedPage[] = [];
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await Promise.all(opened.splice(0).map((files) => files.close()));
  });

  const served = async (lesson: Lesson): Promise<ServedPage> => {
    const files = await servePage(lesson);
    opened.push(files);
    return files;
  };

  const openLms = async (files: ServedPage, options: object = {}): Promise<Page> => {
    const page = await openPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(`${files.lmsUrl}?${encodeURIComponent(JSON.stringify(options))}`);
    return page;
  };

  const enter = async (page: Page): Promise<Frame> => {
    await page.evaluate(() => (window as unknown as LmsWindow).enter());
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-ready]');
    return frame;
  };

  const stored = (page: Page): Promise<Record<string, string>> =>
    page.evaluate(() => (window as unknown as LmsWindow).lms.stored);

  const give = async (frame: Frame, card: string): Promise<void> => {
    await frame.click(`${card} [data-action="answer"]`);
    await frame.waitForSelector(`${card} .outcome:not([hidden])`);
  };

  const answerBoth = async (frame: Frame): Promise<void> => {
    await frame.fill(`${OPEN} textarea`, 'Le courant use la rive.');
    await give(frame, OPEN);
    await frame.check(BY_WARMTH);
    await give(frame, SINGLE);
  };

  const finish = async (frame: Frame): Promise<void> => {
    await frame.click('[data-action="finish"], .ending .primary');
    await frame.waitForSelector('.ending h2 >> text=Terminé');
  };

  test('after-finish: nothing is told before Finish, answers can be changed; then all of it is there', async () => {
    const page = await openLms(await served(short({ answers: 'after-finish' })));
    const frame = await enter(page);
    await frame.check(BY_WARMTH);
    await give(frame, SINGLE);
    expect(await stored(page)).not.toHaveProperty('cmi.core.score.raw');
    await frame.fill(`${OPEN} textarea`, 'Le courant use la rive.');
    await give(frame, OPEN);
    const whole = (await stored(page))['cmi.core.score.raw'];
    expect(await frame.textContent(SINGLE)).toContain(
      'Les réponses apparaîtront ici quand vous aurez terminé',
    );
    expect(await frame.locator('[data-mark]').count()).toBe(0);
    expect(await frame.locator('.outcome-text').count()).toBe(0);

    await frame.click(`${SINGLE} >> text=Modifier ma réponse`);
    await frame.check(BY_THE_FALL);
    await give(frame, SINGLE);
    expect((await stored(page))['cmi.core.score.raw']).toBe(whole);
    expect(await violations(frame)).toEqual([]);
    await finish(frame);
    expect((await stored(page))['cmi.core.score.raw']).toBe('100');
    await frame.waitForSelector(`${SINGLE} .verdict >> text=Juste`);
    expect(await frame.textContent(OPEN)).toContain('creuse la rive extérieure');
    expect(await frame.locator('text=Modifier ma réponse').count()).toBe(0);
    expect(await violations(frame)).toEqual([]);

    const later = await enter(page);
    await later.waitForSelector(`${OPEN} .outcome-text >> text=creuse la rive extérieure`);
  });

  test('after-finish: an LMS that shows the attempt for reading shows the answers, Finish pressed or not', async () => {
    const page = await openLms(await served(short({ answers: 'after-finish' })), {
      reviewAfterCompletion: true,
    });
    await answerBoth(await enter(page));
    const review = await enter(page);
    await review.waitForSelector(`${OPEN} .outcome-text >> text=creuse la rive extérieure`);
  });

  test('never: answers are recorded, nothing is marked and nothing is asked for', async () => {
    const page = await openLms(await served(short({ answers: 'never' })));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const frame = await enter(page);
    await frame.click(`${OPEN} [data-action="answer"]`);
    expect(await frame.textContent(`${OPEN} .complaint`)).toBe('Écrivez d’abord votre réponse.');
    await answerBoth(frame);
    await finish(frame);
    expect(await frame.locator('[data-mark], .outcome-text').count()).toBe(0);
    expect(await stored(page)).toMatchObject({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.score.raw': '100',
    });
    const told = await page.evaluate(() => (window as unknown as LmsWindow).lms.interactions());
    expect(told.map(({ student_response, result }) => [student_response, result])).toEqual([
      ['Le courant use la rive.', 'neutral'],
      ['de_la_chaleur_de_l_eau', 'neutral'],
    ]);
    expect(asked.filter((path) => path === '/answers.js')).toHaveLength(1); // The open question's hints, when judged.
  });

  test('passMark: no score before the end; below the mark failed, above it passed', async () => {
    const page = await openLms(await served(short({ passMark: 60, attempts: 2 })));
    const frame = await enter(page);
    expect(await frame.textContent('.ending')).toContain('au moins 60\u00a0% des points');
    await frame.check(BY_WARMTH);
    await give(frame, SINGLE);
    expect(await stored(page)).not.toHaveProperty('cmi.core.score.raw');
    await frame.fill(`${OPEN} textarea`, 'Le courant use la rive.');
    await give(frame, OPEN);
    expect(await stored(page)).toMatchObject({
      'cmi.core.lesson_status': 'failed',
      'cmi.core.score.raw': '0',
    });
    await frame.click(`${SINGLE} >> text=Réessayer`);
    await frame.check(BY_THE_FALL);
    await give(frame, SINGLE);
    expect(await stored(page)).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
    });
  });

  test('attempts: a finished lesson opens again in the same page, and locks when they are used up', async () => {
    const page = await openLms(await served(short({ attempts: 2 })));
    const frame = await enter(page);
    await answerBoth(frame);
    await finish(frame);
    expect(await frame.textContent('.ending')).toContain('encore reprendre la leçon 1 fois');
    expect(await violations(frame)).toEqual([]);
    await frame.click('.ending >> text=Répondre de nouveau');
    await frame.click(`${OPEN} >> text=Modifier ma réponse`);
    await frame.fill(`${OPEN} textarea`, 'Autrement dit, le sable change de rive.');
    await give(frame, OPEN);
    await finish(frame);
    expect(await frame.locator('text=Répondre de nouveau').count()).toBe(0);
    expect(await frame.locator('text=Modifier ma réponse').count()).toBe(0);
    const later = await enter(page);
    expect(await later.inputValue(`${OPEN} textarea`)).toBe('Autrement dit, le sable change de rive.');
    expect(await later.isEditable(`${OPEN} textarea`)).toBe(false);
    expect(await page.evaluate(() => (window as unknown as LmsWindow).lms.errors)).toEqual([]);
  });

  test('a lesson that asks nothing speaks of reading, not of answers: in the LMS, for review, alone', async () => {
    const reading: Lesson = { ...sampleLesson, questions: [], contexts: [] };
    const files = await served(reading);
    const page = await openLms(files, { reviewAfterCompletion: true });
    const frame = await enter(page);
    await finish(frame);
    const end = 'Vous avez lu cette leçon. Vous pouvez fermer cette page.';
    expect(await frame.textContent('.ending-text')).toBe(end);
    expect(await frame.locator('.ending button').count()).toBe(0);
    const reviewed = await enter(page);
    expect(await reviewed.locator('.ending button').count()).toBe(0);
    expect(await reviewed.locator('body').innerText()).not.toMatch(/réponse/i);
    const alone = await openPage();
    await alone.goto(files.httpUrl);
    await alone.waitForSelector('html[data-ready]');
    await alone.click('.ending .primary');
    await alone.waitForSelector('.ending h2 >> text=Terminé');
    expect(await alone.textContent('.ending-text')).toBe(end);
    expect(await alone.locator('body').innerText()).not.toMatch(/vos réponses/i);
  });

  test('“see the answer” stays seen when the learner comes back', async () => {
    const page = await openLms(await served(short({})));
    const frame = await enter(page);
    await frame.check(BY_WARMTH);
    await give(frame, SINGLE);
    await frame.click(`${SINGLE} >> text=Voir la réponse`);
    const later = await enter(page);
    await later.waitForSelector(`${SINGLE} .outcome-text >> text=énergie de position`);
    expect(await later.isVisible(`${SINGLE} >> text=Réessayer`)).toBe(false);
  });

  test('a figure opens large, and gives the focus back when it closes', async () => {
    const files = await served(short({}));
    const page = await openPage();
    await page.goto(files.httpUrl);
    await page.waitForSelector('html[data-ready]');
    await page.focus('#fig-riviere .enlarge');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Une rivière entre deux collines' });
    await dialog.waitFor();
    expect(await dialog.locator('img').getAttribute('alt')).toBe('Une rivière entre deux collines');
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('enlarge');
  });

  test('back from the browser’s cache to an LMS that takes the page back no more: it offers to reload', async () => {
    const page = await openLms(await served(short({})), { reopens: false });
    const frame = await enter(page);
    await frame.evaluate(() => {
      for (const type of ['pagehide', 'pageshow'])
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    });
    const notice = await frame.waitForSelector('[data-notice="reload"]');
    expect(await notice.textContent()).toContain('La plateforme a fermé cette page');
    expect(await frame.isEditable(`${OPEN} textarea`)).toBe(false);
    expect(await violations(frame)).toEqual([]);
  });

  test('a corrected package: kept, changed and gone questions, as the learner finds them', async () => {
    const build = async (...questions: readonly (readonly [name: string, prompt: string])[]) => {
      const text = questions.map(
        ([name, prompt]) =>
          `:::{exercise} ${prompt}\n:label: ${name}\n:::\n\n:::{solution} ${name}\nModel of ${name}.\n:::\n`,
      );
      const source = { path: 'ice.md', text: `---\nlanguage: en\n---\n# Ice\n\n${text.join('\n')}` };
      return (await readLesson(source, memoryFiles({}))).lesson!;
    };
    const first = await build(
      ['floats', 'Why does ice float?'],
      ['melts', 'When does it melt?'],
      ['salt', 'Why salt it?'],
    );
    expect(first.questions.map(({ id }) => id)).toEqual(['floats', 'melts', 'salt']);
    const files = await served(first);
    const page = await openLms(files);
    const before = await enter(page);
    for (const id of ['floats', 'melts', 'salt']) {
      await before.fill(`#q-${id} textarea`, `My words on ${id}.`);
      await give(before, `#q-${id}`);
    }

    await files.rebuild(
      await build(
        ['new', 'Where is the oldest ice?'],
        ['floats', 'Why does ice float?'],
        ['melts', 'At what warmth does ice melt?'],
      ),
    );
    const after = await enter(page);
    await after.waitForSelector('#q-floats .outcome-text >> text=Model of floats.');
    expect(await after.inputValue('#q-floats textarea')).toBe('My words on floats.');
    expect(await after.inputValue('#q-melts textarea')).toBe('My words on melts.');
    expect(await after.textContent('#q-melts')).toContain('This question has changed since you answered it');
    expect(await after.isEditable('#q-melts textarea')).toBe(true);
    expect(await after.inputValue('#q-new textarea')).toBe('');
    expect(await after.textContent('.leftovers')).toContain('My words on salt.');
    expect(await violations(after)).toEqual([]);

    await after.fill('#q-new textarea', 'In Antarctica.');
    await give(after, '#q-new');
    const third = await enter(page);
    expect(await third.textContent('.leftovers')).toContain('My words on salt.');
    expect(await third.inputValue('#q-new textarea')).toBe('In Antarctica.');
    expect(await page.evaluate(() => (window as unknown as LmsWindow).lms.errors)).toEqual([]);
  });
});
