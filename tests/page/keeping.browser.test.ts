/** What a learner typed or chose is what the LMS has, whenever the page says so: in a real browser, under a strict LMS. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/lesson/index.ts';
import { readLesson } from '../../src/read/index.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { type ServedPage, servePage } from '../support/served-page.ts';

interface LmsWindow {
  readonly lms: {
    readonly stored: Record<string, string>;
    readonly errors: readonly unknown[];
    readonly interactions: () => readonly Readonly<Record<string, string>>[];
  };
  readonly enter: () => void;
  manner: unknown;
}

declare const strict: typeof import('../support/lms-manners.ts');

const lesson = async (body: string, settings = ''): Promise<Lesson> => {
  const text = `---\nlanguage: en\n${settings}\n---\n# Ice\n\n${body}\n`;
  return (await readLesson({ path: 'ice.md', text }, memoryFiles({}))).lesson!;
};

const floats = (prompt = 'Why does ice float?') => `
:::{question}
:name: floats
${prompt}
===
It is lighter than water.
:::
`;

const melts = (...options: readonly string[]) => `
:::{question}
:name: melts
What melts first?

${options.map((option) => `- [${option === 'Butter' ? 'x' : ' '}] ${option}`).join('\n')}
:::
`;

const journal = `
::::{question}
:name: journal
:min-words: 3
Go on with the journal.

:::{starter}
Monday: the pond was frozen. Tuesday:
:::
::::
`;

/** Signs in no order, which nothing makes shorter. */
const noise = (length: number): string => {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCharCode(40 + Math.floor((seed / 2 ** 31) * 80));
  }).join('');
};

const FLOATS = '#q-floats';
const MELTS = '#q-melts';
const JOURNAL = '#q-journal';

describe.skipIf(browserPath === undefined)('what a learner wrote', () => {
  let browser: Browser;
  const opened: ServedPage[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await Promise.all(opened.splice(0).map((files) => files.close()));
  });

  const served = async (made: Lesson): Promise<{ readonly files: ServedPage; readonly page: Page }> => {
    const files = await servePage(made);
    opened.push(files);
    const context = await browser.newContext({
      viewport: { width: 1000, height: 800 },
      reducedMotion: 'reduce',
    });
    // What the page does by and by it does when a test lets the time pass.
    await context.clock.install();
    const page = await context.newPage();
    await page.goto(files.lmsUrl);
    return { files, page };
  };

  const enter = async (page: Page): Promise<Frame> => {
    await page.evaluate(() => (window as unknown as LmsWindow).enter());
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-ready]');
    return frame;
  };

  const give = async (frame: Frame, card: string): Promise<void> => {
    await frame.click(`${card} [data-action="answer"]`);
    await frame.waitForSelector(`${card} .outcome:not([hidden])`);
  };

  const finish = async (frame: Frame): Promise<void> => {
    await frame.click('.ending .primary');
    await frame.waitForSelector('.ending h2 >> text=Finished');
  };

  const pass = (page: Page, milliseconds: number) => page.clock.runFor(milliseconds);
  const saved = async (frame: Frame): Promise<void> => {
    await pass(frame.page(), 2_000);
    await frame.waitForSelector('.saved[data-saved="saved"]', { state: 'attached' });
  };
  const box = (frame: Frame, card = FLOATS) => frame.inputValue(`${card} textarea`);
  const option = (card: string, words: string) => `${card} label:has-text("${words}")`;
  const ticked = (frame: Frame, card: string) =>
    frame.locator(`${card} .option:has(input:checked) label`).allTextContents();
  const stored = (page: Page) => page.evaluate(() => (window as unknown as LmsWindow).lms.stored);
  const told = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as LmsWindow).lms
        .interactions()
        .map(({ id, student_response }) => `${id}: ${student_response}`),
    );
  const errors = (page: Page) => page.evaluate(() => (window as unknown as LmsWindow).lms.errors);

  describe('while a given answer is edited', () => {
    test('a reworded question: the new words are there again, and it is still said to have changed', async () => {
      const { files, page } = await served(await lesson(floats()));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'First words.');
      await give(first, FLOATS);
      await files.rebuild(await lesson(floats('Why does ice float on water?')));
      const second = await enter(page);
      await second.fill(`${FLOATS} textarea`, 'First words, and twenty more.');
      await saved(second);
      const third = await enter(page);
      expect(await box(third)).toBe('First words, and twenty more.');
      expect(await third.textContent(FLOATS)).toContain('This question has changed');
      expect(await third.isEditable(`${FLOATS} textarea`)).toBe(true);
      await give(third, FLOATS);
      expect(await told(page)).toEqual(['floats: First words.', 'floats: First words, and twenty more.']);
      expect(await errors(page)).toEqual([]);
    });

    test('“change my answer”: the new words are there again, open to be gone on with; the score stands', async () => {
      const { page } = await served(await lesson(floats(), 'answers: after-finish'));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'First words.');
      await give(first, FLOATS);
      await first.click(`${FLOATS} >> text=Change my answer`);
      await first.fill(`${FLOATS} textarea`, 'Second words.');
      await saved(first);
      const second = await enter(page);
      expect(await box(second)).toBe('Second words.');
      expect(await second.isEditable(`${FLOATS} textarea`)).toBe(true);
      expect(await stored(page)).toMatchObject({
        'cmi.core.score.raw': '100',
        'cmi.core.lesson_status': 'completed',
      });
    });

    test('a second try of a closed question is there again; until it is given the first one scores', async () => {
      const { page } = await served(await lesson(melts('Stone', 'Butter'), 'scoring: graded'));
      const first = await enter(page);
      await first.check(option(MELTS, 'Stone'));
      await give(first, MELTS);
      await first.click(`${MELTS} >> text=Try again`);
      await first.check(option(MELTS, 'Butter'));
      await saved(first);
      expect((await stored(page))['cmi.core.score.raw']).toBe('0');
      const second = await enter(page);
      expect((await ticked(second, MELTS)).join()).toContain('Butter');
      await give(second, MELTS);
      expect((await stored(page))['cmi.core.score.raw']).toBe('100');
    });

    test('Finish hands in what stands in the box', async () => {
      const { page } = await served(await lesson(floats(), 'answers: after-finish'));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'First words.');
      await give(first, FLOATS);
      await first.click(`${FLOATS} >> text=Change my answer`);
      await first.fill(`${FLOATS} textarea`, 'Second words.');
      await finish(first);
      expect(await told(page)).toEqual(['floats: First words.', 'floats: Second words.']);
      const second = await enter(page);
      expect(await box(second)).toBe('Second words.');
      expect(await second.isEditable(`${FLOATS} textarea`)).toBe(false);
    });

    test('what can’t be handed in is named before Finish; after it the box shows what was', async () => {
      const { page } = await served(await lesson(floats(), 'answers: after-finish'));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'First words.');
      await give(first, FLOATS);
      await first.click(`${FLOATS} >> text=Change my answer`);
      await first.fill(`${FLOATS} textarea`, '');
      await first.click('.ending .primary');
      await first.waitForSelector('.ending li >> text=Why does ice float?');
      expect(await first.textContent(`${FLOATS} .complaint`)).toContain('Write your answer first');
      await finish(first);
      expect(await box(first)).toBe('First words.');
      expect(await told(page)).toEqual(['floats: First words.']);
    });

    test('an edit that doesn’t fit is said not to while it is typed, and isn’t shown as handed in', async () => {
      const { page } = await served(await lesson(floats(), 'answers: after-finish\nstateLimit: 1000'));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'First words.');
      await give(first, FLOATS);
      await first.click(`${FLOATS} >> text=Change my answer`);
      await first.fill(`${FLOATS} textarea`, noise(3000));
      await first.waitForSelector('[data-notice="full"] >> text=Copy my answers');
      await first.click('.ending .primary');
      await first.waitForSelector('.ending li >> text=Why does ice float?');
      expect(await first.textContent(`${FLOATS} .complaint`)).toContain('too long');
      await finish(first);
      expect(await box(first)).toBe('First words.');
      expect(await told(page)).toEqual(['floats: First words.']);
    });

    test('a closed question that can’t be judged now is named, not handed in unseen', async () => {
      const { page } = await served(await lesson(melts('Stone', 'Butter')));
      await page.route('**/answers.js', (route) => route.abort());
      const first = await enter(page);
      await first.check(option(MELTS, 'Butter'));
      await first.click('.ending .primary');
      await finish(first);
      expect(await told(page)).toEqual([]);
      expect(await first.textContent(`${MELTS} .complaint`)).toContain('could not be loaded');
      const second = await enter(page);
      expect((await ticked(second, MELTS)).join()).toContain('Butter');
      expect(await second.isVisible(`${MELTS} [data-action="answer"]`)).toBe(true);
    });
  });

  describe('in boxes that were never answered', () => {
    test('drafts don’t score, those handed in by Finish do, those too short don’t', async () => {
      const { page } = await served(await lesson(floats() + melts('Stone', 'Butter') + journal));
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'A draft.');
      await first.locator(`${JOURNAL} textarea`).press('End');
      await first.locator(`${JOURNAL} textarea`).pressSequentially(' sun');
      await saved(first);
      expect(await stored(page)).not.toHaveProperty('cmi.core.score.raw');
      await first.click('.ending .primary');
      await first.waitForSelector('.ending >> text=Finish anyway');
      expect(await stored(page)).not.toHaveProperty('cmi.core.score.raw');
      await finish(first);
      expect(await stored(page)).toMatchObject({
        'cmi.core.score.raw': '33.33',
        'cmi.core.lesson_status': 'incomplete',
      });
      expect(await told(page)).toEqual(['floats: A draft.']);
      const second = await enter(page);
      expect(await second.textContent(`${FLOATS} .outcome`)).toContain('It is lighter than water.');
      expect(await box(second, JOURNAL)).toContain('sun');
    });
  });

  describe('beside a starter', () => {
    test('the untouched starter is no answer, and its words count for none', async () => {
      const { page } = await served(await lesson(journal));
      const first = await enter(page);
      const answer = () => first.click(`${JOURNAL} [data-action="answer"]`);
      await answer();
      expect(await first.textContent(`${JOURNAL} .complaint`)).toContain('Write your answer first');
      const starter = await box(first, JOURNAL);
      await first.fill(`${JOURNAL} textarea`, `${starter} sun, snow`);
      expect(await first.textContent(`${JOURNAL} .words`)).toBe('2 words');
      await answer();
      expect(await first.textContent(`${JOURNAL} .complaint`)).toContain('at least 1 more word');
      expect(await stored(page)).not.toHaveProperty('cmi.core.score.raw');
      await first.fill(`${JOURNAL} textarea`, `${starter} sun, snow, wind`);
      await give(first, JOURNAL);
      expect((await stored(page))['cmi.core.score.raw']).toBe('100');
    });
  });

  describe('after a corrected package', () => {
    test('the tick is on the same words, wherever they stand now', async () => {
      const { files, page } = await served(await lesson(melts('Stone', 'Butter', 'Iron')));
      const first = await enter(page);
      await first.check(option(MELTS, 'Stone'));
      await give(first, MELTS);
      await files.rebuild(await lesson(melts('Iron', 'Butter', 'Gold', 'Stone')));
      const second = await enter(page);
      expect((await ticked(second, MELTS)).join()).toContain('Stone');
      expect(await second.locator(`${MELTS} input:checked`).count()).toBe(1);
      expect(await told(page)).toEqual(['melts: stone']);
    });

    test('answers whose question is gone are shown in words or as what they were, and copied along', async () => {
      const { files, page } = await served(
        await lesson(`${floats()}${melts('Stone', 'Butter')}
:::{question}
:name: salt
Salt melts ice.

- [x] True
- [ ] False
:::
`),
      );
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'Words on floating.');
      await give(first, FLOATS);
      await first.check(option(MELTS, 'Stone'));
      await give(first, MELTS);
      await first.check(`#q-salt-false`);
      await give(first, '#q-salt');
      await files.rebuild(await lesson(journal));
      const second = await enter(page);
      expect(await second.locator('.leftovers blockquote').allTextContents()).toEqual([
        'Words on floating.',
        '1 chosen part, whose words left the lesson with the question',
        'False',
      ]);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await second.fill(`${JOURNAL} textarea`, `My journal goes on. ${noise(5000)}`);
      await second.click('[data-notice="full"] >> text=Copy my answers');
      await second.waitForSelector('[data-notice="full"] >> text=Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('My journal goes on.');
      expect(copied).toContain('Words on floating.');
    });
  });

  test('hints that were shown are shown again', async () => {
    const { page } = await served(
      await lesson(`
::::{question}
:name: floats
Why does ice float?

:::{hint}
Weigh it.
:::
:::{hint}
Measure it.
:::
:::{hint}
Compare.
:::
::::
`),
    );
    const first = await enter(page);
    await first.click(`${FLOATS} [data-action="hint"]`);
    await first.waitForSelector(`${FLOATS} .hint`);
    await first.click(`${FLOATS} [data-action="hint"]`);
    await first.waitForSelector(`${FLOATS} .hint >> nth=1`);
    const second = await enter(page);
    expect(await second.locator(`${FLOATS} .hint`).count()).toBe(2);
    expect(await second.textContent(`${FLOATS} .hints`)).toContain('Measure it.');
    expect(await box(second)).toBe('');
    await second.click(`${FLOATS} [data-action="hint"]`);
    await second.waitForSelector(`${FLOATS} .hint >> nth=2`);
    expect(await second.isVisible(`${FLOATS} [data-action="hint"]`)).toBe(false);
  });

  describe('when the platform has no room for it', () => {
    const crowded = (settings = '') => lesson(floats() + journal, `stateLimit: 1000\n${settings}`);
    const line = (frame: Frame) => frame.textContent('.saved');
    const asked = async (page: Page): Promise<boolean> => {
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.accept();
      });
      await page.goto(`${new URL(page.url()).origin}/index.html`);
      return dialogs > 0;
    };
    const type = async (frame: Frame, words: string) => {
      await frame.click(`${FLOATS} textarea`);
      await frame.fill(`${FLOATS} textarea`, words);
    };

    test('the header counts it, another tab and another day have it, and it goes once there is room', async () => {
      const { files, page } = await served(await crowded());
      const first = await enter(page);
      await type(first, noise(3000));
      await first.waitForSelector('.saved[data-saved="full"]');
      expect(await line(first)).toBe('1 answer not saved');
      await first.waitForSelector('[data-notice="full"] >> text=kept in this browser only');
      // A commit that succeeds all the same doesn't call it saved.
      await pass(page, 2_500);
      expect(await line(first)).toBe('1 answer not saved');

      const tab = await page.context().newPage();
      await tab.goto(files.lmsUrl);
      const second = await enter(tab);
      expect(await box(second)).toBe(noise(3000));
      expect(await line(second)).toBe('1 answer not saved');
      expect(await second.textContent(`${FLOATS} .complaint`)).toContain('too long');
      expect(await second.isEditable(`${FLOATS} textarea`)).toBe(true);
      await type(second, 'It is lighter.');
      await saved(second);
      expect(await line(second)).toBe('Saved');
      expect(await second.locator('[data-notice="full"]').count()).toBe(0);
      expect(await second.evaluate(() => localStorage.length)).toBe(0);
      expect(await asked(tab)).toBe(false);
    });

    test('another learner at the same computer sees nothing of it', async () => {
      const { page } = await served(await crowded());
      const first = await enter(page);
      await type(first, noise(3000));
      await first.waitForSelector('.saved[data-saved="full"]');
      await page.evaluate(() =>
        (window as unknown as { lms: { seed: (elements: object) => void } }).lms.seed({
          'cmi.core.student_id': 'somebody-else',
        }),
      );
      const second = await enter(page);
      expect(await box(second)).toBe('');
      expect(await line(second)).toBe('Saved');
    });

    test('leaving asks, only then', async () => {
      const { page } = await served(await crowded('browserStash: false'));
      const first = await enter(page);
      await type(first, noise(3000));
      await first.waitForSelector('.saved[data-saved="full"]');
      expect(await first.textContent('[data-notice="full"]')).not.toContain('browser');
      expect(await first.evaluate(() => localStorage.length)).toBe(0);
      expect(await asked(page)).toBe(true);
    });

    test('one that fits again by another’s getting shorter is no longer complained of', async () => {
      const { page } = await served(await crowded());
      const first = await enter(page);
      // Backwards: the one text must not be found again in the other.
      await first.fill(`${JOURNAL} textarea`, [...noise(700)].reverse().join(''));
      await type(first, noise(500));
      await first.waitForSelector('.saved[data-saved="full"]');
      await first.fill(`${JOURNAL} textarea`, 'Short enough now.');
      await saved(first);
      expect(await first.isVisible(`${FLOATS} .complaint`)).toBe(false);
      const second = await enter(page);
      expect(await box(second)).toBe(noise(500));
    });
  });

  test('a platform that begins late has what was written before it did', async () => {
    const { page } = await served(await lesson(floats() + melts('Stone', 'Butter')));
    const first = await enter(page);
    await first.check(option(MELTS, 'Butter'));
    await give(first, MELTS);
    await page.evaluate(() => {
      const { failures } = (window as unknown as { lms: { failures: { initialize?: boolean } } }).lms;
      failures.initialize = true;
      setTimeout(() => {
        failures.initialize = false;
      }, 1_200);
    });
    const second = await enter(page);
    await second.fill(`${FLOATS} textarea`, 'It is lighter.');
    expect(await second.locator('[data-notice="mode"]').count()).toBe(0);
    await pass(page, 2_000);
    await second.waitForSelector(`${MELTS} .outcome:not([hidden])`);
    await saved(second);
    expect(await box(second)).toBe('It is lighter.');
    expect((await ticked(second, MELTS)).join()).toContain('Butter');
    const third = await enter(page);
    expect(await box(third)).toBe('It is lighter.');
  });

  test('a platform that never begins is said to keep nothing, after some seconds', async () => {
    const { page } = await served(await lesson(floats()));
    await page.evaluate(() => {
      (window as unknown as { lms: { failures: { initialize?: boolean } } }).lms.failures.initialize = true;
    });
    const frame = await enter(page);
    await frame.fill(`${FLOATS} textarea`, 'It is lighter.');
    expect(await frame.locator('[data-notice="mode"]').count()).toBe(0);
    await pass(page, 8_000);
    await frame.waitForSelector('[data-notice="mode"] >> text=did not start this page');
    expect(await frame.isVisible('.saved')).toBe(false);
    await give(frame, FLOATS);
    expect(await frame.textContent(`${FLOATS} .outcome`)).toContain('It is lighter than water.');
  });

  test.each([20, 150])(
    'a platform that answers %d ms late has every answer, and is believed',
    async (latency) => {
      const { page } = await served(await lesson(floats() + melts('Stone', 'Butter')));
      await page.evaluate((late) => {
        (window as unknown as LmsWindow).manner = (lms: Parameters<typeof strict.queueing>[0]) =>
          strict.queueing(lms, late);
      }, latency);
      const first = await enter(page);
      await first.fill(`${FLOATS} textarea`, 'It is lighter.');
      await give(first, FLOATS);
      await saved(first);
      await pass(page, 500);
      await first.check(option(MELTS, 'Butter'));
      await give(first, MELTS);
      expect(await first.textContent('.saved')).toBe('Saved');
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await pass(page, 500);
      const second = await enter(page);
      expect(await box(second)).toBe('It is lighter.');
      expect((await ticked(second, MELTS)).join()).toContain('Butter');
      expect(await second.evaluate(() => localStorage.length)).toBe(0);
    },
  );
});
