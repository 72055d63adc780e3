/** The page as a learner meets it, in a real browser. */
import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QUESTION_KINDS, type QuestionKind } from '../../src/lesson/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, type Look, launch, openPage } from '../support/browser.ts';
import { question, sampleLesson } from '../support/sample-lesson.ts';
import { type ServedPage, servePage } from '../support/served-page.ts';

const OPEN = '#q-pourquoi-la-riviere';
const SINGLE = '#q-energie-du-moulin';
const BY_THE_FALL = `${SINGLE} label >> text=De la chute de l’eau`;
const BY_WARMTH = `${SINGLE} label >> text=De la chaleur de l’eau`;

interface Play {
  /** Absent where nothing is judged. */
  readonly right?: (page: Page | Frame) => Promise<unknown>;
  /** Wrong, in part right, or right; absent where it can be answered as it stands. */
  readonly somehow?: (page: Page | Frame) => Promise<unknown>;
}

/** How the sample's questions are answered. */
const PLAYS: Readonly<Record<QuestionKind, Play>> = {
  open: {
    somehow: async (page) => {
      await page.fill(`${OPEN} textarea`, 'Parce que l’eau creuse la rive.');
      await page.fill('#q-ce-que-change-un-moulin textarea', 'Trop court');
    },
  },
  'single-choice': {
    right: (page) => page.check(BY_THE_FALL),
    somehow: (page) => page.check(BY_WARMTH),
  },
  'multiple-choice': {
    right: (page) => checkBoth(page, 'La tannerie', 'La papeterie'),
    somehow: (page) => checkBoth(page, 'La tannerie', 'L’horlogerie'),
  },
  'true-false': {
    right: (page) => page.check('#q-amont-true'),
    somehow: (page) => page.check('#q-amont-true'),
  },
  'short-answer': {
    right: (page) => page.fill('#q-nom-du-depot input', ' Alluvions '),
    somehow: (page) => page.fill('#q-nom-du-depot input', 'limon'),
  },
  numerical: {
    right: (page) => page.fill('#q-vitesse input', '2,5 m/s'),
    somehow: (page) => page.fill('#q-vitesse input', '2,6'),
  },
  matching: {
    right: (page) => match(page, 'le plus bas niveau', 'le plus haut niveau'),
    somehow: (page) => match(page, 'le plus bas niveau', 'le débit moyen'),
  },
  ordering: { right: (page) => putInOrder(page, 'torrent', 'rivière', 'fleuve', 'estuaire') },
  'gap-fill': {
    right: (page) => fillGaps(page, "S'évapore", 'pluie'),
    somehow: (page) => fillGaps(page, "s'évapore", 'fumée'),
  },
};

async function checkBoth(page: Page | Frame, ...options: readonly string[]): Promise<void> {
  for (const option of options) await page.check(`#q-metiers label >> text=${option}`);
}

async function match(page: Page | Frame, ...answers: readonly string[]): Promise<void> {
  for (const [at, answer] of answers.entries())
    await page.selectOption(`#q-mots-de-l-eau select >> nth=${at}`, answer);
}

async function fillGaps(page: Page | Frame, typed: string, chosen: string): Promise<void> {
  await page.fill('#q-le-cycle input', typed);
  await page.selectOption('#q-le-cycle select', chosen);
}

/** By the keyboard. */
async function putInOrder(page: Page | Frame, ...words: readonly string[]): Promise<void> {
  const card = '#q-de-la-source-a-la-mer';
  for (const [place, word] of words.entries()) {
    const up = page.locator(`${card} [data-move="up"][aria-label$="${word}"]`);
    const at = () =>
      page
        .locator(`${card} .order-text`)
        .evaluateAll((items, word) => items.findIndex((item) => item.textContent === word), word);
    await up.focus();
    while ((await at()) > place) await up.press('Enter');
  }
}

interface LmsWindow {
  lms: { failures: Record<string, unknown>; errors: unknown[] };
  enter: () => void;
}

describe.skipIf(browserPath === undefined)('the page in a browser', () => {
  let files: ServedPage;
  // Each test has an origin of its own: what the page keeps in the browser is another's.
  beforeEach(async () => {
    files = await servePage(sampleLesson);
  });
  afterEach(async () => {
    await closePages();
    await files.close();
  });

  const open = async (url: string, options: Look = {}): Promise<Page> => {
    const page = await openPage(options);
    await page.goto(url);
    await page.waitForSelector('html[data-ready]');
    return page;
  };

  const enter = async (page: Page): Promise<Frame> => {
    await page.evaluate(() => (window as unknown as LmsWindow).enter());
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-ready]');
    return frame;
  };

  const answer = (page: Page | Frame, card: string) => page.click(`${card} [data-action="answer"]`);

  const answerEverything = async (page: Page | Frame): Promise<void> => {
    await page.click(`${OPEN} [data-action="hint"]`);
    for (const kind of QUESTION_KINDS) await PLAYS[kind].somehow?.(page);
    for (const { id } of sampleLesson.questions) await answer(page, `#q-${id}`);
    await page.waitForSelector('#q-le-cycle .verdict');
  };

  describe('an open question', () => {
    test('the model answer appears below the learner’s own, and takes the focus', async () => {
      const page = await open(files.httpUrl);
      await page.fill(`${OPEN} textarea`, 'Le courant use la rive.');
      await answer(page, OPEN);
      await page.waitForSelector(`${OPEN} .outcome-text >> text=creuse la rive extérieure`);
      expect(await page.inputValue(`${OPEN} textarea`)).toBe('Le courant use la rive.');
      expect(await page.getAttribute(`${OPEN} textarea`, 'readonly')).not.toBeNull();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('outcome');
    });

    test('before, neither the document nor its scripts hold the answers; the file isn’t even asked for', async () => {
      const page = await openPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(files.httpUrl);
      await page.waitForSelector('html[data-ready]');
      expect(asked).toContain('/page.js');
      expect(asked).not.toContain('/answers.js');
      expect(await page.content()).not.toContain('creuse la rive extérieure');
    });

    test('nothing is revealed for nothing: an empty or too short answer says what is missing', async () => {
      const page = await open(files.httpUrl);
      await answer(page, OPEN);
      expect(await page.textContent(`${OPEN} .complaint`)).toContain('Écrivez d’abord votre réponse');
      await page.fill('#q-ce-que-change-un-moulin textarea', 'trois mots seulement');
      await answer(page, '#q-ce-que-change-un-moulin');
      expect(await page.textContent('#q-ce-que-change-un-moulin .complaint')).toBe(
        'Écrivez encore au moins 2 mots.',
      );
      expect(await page.isVisible('.outcome')).toBe(false);
    });

    test('the box grows with its text', async () => {
      const page = await open(files.httpUrl);
      const height = () =>
        page.locator(`${OPEN} textarea`).evaluate((box) => [box.clientHeight, box.scrollHeight]);
      const [before] = await height();
      await page.fill(`${OPEN} textarea`, 'ligne\n'.repeat(30));
      const [after, content] = await height();
      expect(after).toBeGreaterThan(before! * 3);
      expect(content).toBeLessThanOrEqual(after!);
    });

    test('hints come one at a time, then no more', async () => {
      const page = await open(files.httpUrl);
      const ask = `${OPEN} [data-action="hint"]`;
      await page.click(ask);
      await page.waitForSelector(`${OPEN} .hint`);
      expect(await page.locator(`${OPEN} .hint`).count()).toBe(1);
      await page.click(ask);
      await page.waitForSelector(`${OPEN} .hint >> nth=1`);
      expect(await page.isVisible(ask)).toBe(false);
    });
  });

  describe('a closed question', () => {
    test('a wrong choice is told with its feedback, and what is right isn’t given away', async () => {
      const page = await open(files.httpUrl);
      await page.check(BY_WARMTH);
      await answer(page, SINGLE);
      await page.waitForSelector(`${SINGLE} .verdict >> text=Pas encore`);
      const text = await page.textContent(SINGLE);
      expect(text).toContain('faux');
      expect(text).toContain('L’eau sort du moulin à la même température.');
      expect(text).not.toContain('énergie de position');
      expect(await page.locator(`${SINGLE} [data-mark="missed"]`).count()).toBe(0);
    });

    test('“see the answer” shows it and ends the tries', async () => {
      const page = await open(files.httpUrl);
      await page.check(BY_WARMTH);
      await answer(page, SINGLE);
      await page.click(`${SINGLE} >> text=Voir la réponse`);
      expect(await page.textContent(SINGLE)).toContain('énergie de position');
      expect(await page.textContent(`${SINGLE} [data-mark="missed"] .mark`)).toBe(
        'bonne réponse, non choisie',
      );
      expect(await page.isVisible(`${SINGLE} >> text=Réessayer`)).toBe(false);
    });

    test('“try again” opens it, and the right answer is then told right', async () => {
      const page = await open(files.httpUrl);
      await page.check(BY_WARMTH);
      await answer(page, SINGLE);
      await page.click(`${SINGLE} >> text=Réessayer`);
      expect(await page.locator(`${SINGLE} [data-mark]`).count()).toBe(0);
      await page.check(BY_THE_FALL);
      await answer(page, SINGLE);
      await page.waitForSelector(`${SINGLE} .verdict >> text=Juste`);
      expect(await page.textContent(SINGLE)).toContain('énergie de position');
    });

    test('can be answered right, whatever its kind, and put in order by the keyboard alone', async () => {
      const page = await open(files.httpUrl);
      for (const kind of QUESTION_KINDS) {
        const { right } = PLAYS[kind];
        if (!right) continue;
        await right(page);
        const card = `#q-${sampleLesson.questions.find((one) => one.kind === kind)!.id}`;
        await answer(page, card);
        await page.waitForSelector(`${card} .verdict`);
        expect(await page.textContent(`${card} .verdict`), kind).toBe('Juste');
      }
    });
  });

  describe('without its answers', () => {
    const openWithout = async (): Promise<Page> => {
      const page = await open(files.httpUrl);
      await page.route('**/answers.js', (route) => route.abort());
      return page;
    };

    test('an open answer is kept, and the page says that the model answer didn’t come', async () => {
      const page = await openWithout();
      await page.fill(`${OPEN} textarea`, 'Ma réponse.');
      await answer(page, OPEN);
      await page.waitForSelector(`${OPEN} .outcome >> text=n’ont pas pu être chargées`);
      expect(await page.textContent('.progress-text')).toBe(`1 réponse sur ${sampleLesson.questions.length}`);
    });

    test('a closed question can’t be judged and stays open; it can once they come', async () => {
      const page = await openWithout();
      await page.check(BY_THE_FALL);
      await answer(page, SINGLE);
      await page.waitForSelector(`${SINGLE} .complaint >> text=n’ont pas pu être chargées`);
      await page.unroute('**/answers.js');
      await answer(page, SINGLE);
      await page.waitForSelector(`${SINGLE} .verdict >> text=Juste`);
    });
  });

  describe('with an LMS', () => {
    const openLms = async (options: object = {}, look: Look = {}): Promise<Page> => {
      const page = await openPage({ viewport: { width: 1000, height: 800 }, ...look });
      await page.goto(`${files.lmsUrl}?${encodeURIComponent(JSON.stringify(options))}`);
      return page;
    };
    const fail = (page: Page, failures: Record<string, unknown>) =>
      page.evaluate(
        (failures) => Object.assign((window as unknown as LmsWindow).lms.failures, failures),
        failures,
      );

    test('answers, verdicts and drafts are there again when the learner comes back', async () => {
      const page = await openLms({}, { isClocked: true });
      const first = await enter(page);
      await first.fill(`${OPEN} textarea`, 'Ma réponse.\nEn deux lignes.');
      await answer(first, OPEN);
      await first.check(BY_WARMTH);
      await answer(first, SINGLE);
      await first.waitForSelector(`${SINGLE} .verdict`);
      await first.fill('#q-ce-que-change-un-moulin textarea', 'Un brouillon');
      expect(await first.textContent('.saved')).toBe('Pas encore enregistré');
      await page.clock.runFor(2_000);
      await first.waitForSelector('.saved >> text=/^Enregistré/');

      const again = await enter(page);
      expect(await again.inputValue(`${OPEN} textarea`)).toBe('Ma réponse.\nEn deux lignes.');
      expect(await again.textContent(`${OPEN} .outcome`)).toContain('creuse la rive extérieure');
      expect(await again.textContent(`${SINGLE} .outcome`)).toContain('Pas encore');
      expect(await again.inputValue('#q-ce-que-change-un-moulin textarea')).toBe('Un brouillon');
      expect(await again.textContent('.progress-text')).toBe(
        `2 réponses sur ${sampleLesson.questions.length}`,
      );
      expect(await again.isVisible('[data-notice="mode"]')).toBe(false);
      expect(await page.evaluate(() => (window as unknown as LmsWindow).lms.errors)).toEqual([]);
    });

    test('a completed attempt is read-only, and says how to begin another', async () => {
      const page = await openLms({ reviewAfterCompletion: true });
      const first = await enter(page);
      await answerEverything(first);
      await first.fill('#q-ce-que-change-un-moulin textarea', 'Cette fois assez de mots pour répondre.');
      await answer(first, '#q-ce-que-change-un-moulin');
      await first.click('.ending .primary');
      await first.waitForSelector('.ending h2 >> text=Terminé');

      const again = await enter(page);
      expect(await again.textContent('.notices')).toContain('Commencer une nouvelle tentative');
      expect(await again.locator('textarea:not([readonly]), input:enabled:not([readonly])').count()).toBe(0);
      expect(await again.isVisible('[data-action="answer"]')).toBe(false);
    });

    test('a place far down is offered, not jumped to', async () => {
      const page = await openLms();
      const first = await enter(page);
      await first.locator('#mesurer').evaluate((heading) => heading.scrollIntoView());
      await first.waitForSelector('.contents a[aria-current] >> text=Mesurer et programmer', {
        state: 'attached',
      });
      const again = await enter(page);
      expect(await again.evaluate(() => scrollY)).toBe(0);
      expect(await again.textContent('.notices')).toBe(
        'Reprendre où vous en étiez\u00a0: Mesurer et programmer',
      );
    });

    test('a lost connection is told, with a way to copy the answers; so is its return', async () => {
      const page = await openLms();
      const lesson = await enter(page);
      await fail(page, { expired: true });
      await answerEverything(lesson);
      await lesson.waitForSelector('[data-notice="lost"] >> text=Copier mes réponses');
      expect(await lesson.textContent('.saved')).toBe('Pas encore enregistré');
      await fail(page, { expired: false });
      await lesson.fill('#q-ce-que-change-un-moulin textarea', 'La liaison est revenue, je continue.');
      await answer(lesson, '#q-ce-que-change-un-moulin');
      await lesson.waitForSelector('[data-notice="lost"]', { state: 'detached' });
      expect(await lesson.textContent('.saved')).toBe('Enregistré');
    });

    test('what really overflows is refused and can be copied; what was kept stays', async () => {
      const page = await openLms();
      const lesson = await enter(page);
      await lesson.fill(`${OPEN} textarea`, 'Court.');
      const noise = Array.from({ length: 9000 }, (_, index) =>
        String.fromCharCode(33 + ((index * 7919 + ((index * index) % 613)) % 94)),
      ).join('');
      await lesson.fill(`${OPEN} textarea`, noise);
      await lesson.waitForSelector('[data-notice="full"] >> text=Copier mes réponses');
      expect(await lesson.textContent(`${OPEN} .complaint`)).toContain('trop long');
      await answer(lesson, OPEN);
      expect(await lesson.isVisible(`${OPEN} .outcome`)).toBe(false);
      await lesson.fill(`${OPEN} textarea`, 'Court de nouveau.');
      await lesson.waitForSelector('[data-notice="full"]', { state: 'detached' });
      expect(await lesson.isVisible(`${OPEN} .complaint`)).toBe(false);
    });
  });

  describe('a rebuilt lesson', () => {
    test('a reworded question keeps the text and says it has changed; an answer without a question is shown', async () => {
      const [kept] = sampleLesson.questions;
      const rebuilt = await servePage({
        ...sampleLesson,
        questions: [
          { ...kept!, revision: '00000000' },
          question('open', 'nouvelle', '<p>Et maintenant ?</p>', {}),
        ],
      });
      try {
        const page = await openPage();
        await page.goto(files.lmsUrl);
        const before = await enter(page);
        for (const id of ['pourquoi-la-riviere', 'ce-que-change-un-moulin']) {
          await before.fill(`#q-${id} textarea`, `Ma réponse à ${id}, avec assez de mots.`);
          await answer(before, `#q-${id}`);
          await before.waitForSelector(`#q-${id} .outcome-text`);
        }
        const state = await page.evaluate(
          () => (window as unknown as { lms: { stored: Record<string, string> } }).lms.stored,
        );
        await page.goto(rebuilt.lmsUrl);
        await page.evaluate((state) => {
          (window as unknown as { lms: { seed: (state: Record<string, string>) => void } }).lms.seed(state);
        }, state);
        const lesson = await enter(page);
        expect(await lesson.inputValue(`${OPEN} textarea`)).toContain('Ma réponse à pourquoi-la-riviere');
        expect(await lesson.textContent(OPEN)).toContain('Cette question a changé');
        expect(await lesson.isEditable(`${OPEN} textarea`)).toBe(true);
        expect(await lesson.textContent('.leftovers')).toContain('Ma réponse à ce-que-change-un-moulin');
      } finally {
        await rebuilt.close();
      }
    });
  });

  describe('accessibility', () => {
    const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

    const faults = async (page: Page): Promise<readonly string[]> => {
      const found: string[] = [];
      for (const [colorScheme, what] of [
        ['light', 'all'],
        ['dark', 'colours'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page, [], what)).map((one) => `${colorScheme}: ${one}`));
        if ((await overflow(page)) > 0) found.push(`${colorScheme}: overflow`);
      }
      return found;
    };

    test.each([1280, 320])(
      'axe finds nothing at %d pixels, light and dark, and nothing overflows',
      async (width) => {
        const page = await open(files.httpUrl, { viewport: { width, height: 600 } });
        expect(await faults(page)).toEqual([]);
        if (width < 1000) {
          await page.click('.contents summary');
          expect(await faults(page)).toEqual([]);
          await page.keyboard.press('Escape');
        }
        await answerEverything(page);
        expect(await faults(page)).toEqual([]);
        await page.click('#q-mots-de-l-eau >> text=Voir la réponse');
        await page.click('#q-metiers >> text=Voir la réponse');
        await page.click('.ending .primary');
        expect(await faults(page)).toEqual([]);
        await page.click('.ending .primary');
        await page.waitForSelector('.ending h2 >> text=Terminé');
        expect(await faults(page)).toEqual([]);
        await page.locator('.term').first().click();
        expect(await faults(page)).toEqual([]);
      },
    );

    test('text of twice the size needs no sideways scrolling', async () => {
      const page = await open(files.httpUrl, { viewport: { width: 640, height: 400 } });
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('our words in a lesson of a language we don’t speak are marked as what they are', async () => {
      const foreign = await servePage({ ...sampleLesson, language: 'rm' });
      try {
        const page = await open(foreign.httpUrl);
        await answer(page, OPEN);
        const languages = await page.$$eval(
          `.skip, ${OPEN} :is(.question-kind, .actions, .complaint)`,
          (all) => all.map((one) => (one as HTMLElement).lang),
        );
        expect(languages).toEqual(['en', 'en', 'en', 'en']);
        expect(
          await page.locator(`${OPEN} .prompt`).evaluate((prompt) => prompt.closest('[lang]')?.tagName),
        ).toBe('HTML');
      } finally {
        await foreign.close();
      }
    });

    test('our words stand where the lesson’s script has them, in a lesson written from right to left', async () => {
      const arabic = await servePage({ ...sampleLesson, language: 'ar' });
      try {
        const page = await open(arabic.httpUrl);
        const sides = await page.evaluate(() =>
          ['.progress-text', `.question .field-label`, '.ending p', '.notice p'].map(
            (selector) => getComputedStyle(document.querySelector(selector)!).textAlign,
          ),
        );
        expect(sides).toEqual(['right', 'right', 'right', 'right']);
      } finally {
        await arabic.close();
      }
    });

    test('a script that is never slanted is not slanted, and has room between its lines', async () => {
      const chinese = await servePage({ ...sampleLesson, language: 'zh-Hans' });
      try {
        const page = await open(chinese.httpUrl);
        const style = await page.evaluate(() => {
          const { fontSynthesisStyle, lineHeight, fontSize } = getComputedStyle(
            document.querySelector('.prose')!,
          );
          return { fontSynthesisStyle, leading: parseFloat(lineHeight) / parseFloat(fontSize) };
        });
        expect(style.fontSynthesisStyle).toBe('none');
        expect(style.leading).toBeCloseTo(1.8);
      } finally {
        await chinese.close();
      }
    });

    test('dark ink on no ground can be read in the dark', async () => {
      const page = await open(files.httpUrl, { colorScheme: 'dark' });
      expect(
        await page
          .locator('figure img')
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor),
      ).toBe('rgb(255, 255, 255)');
    });

    test('the first Tab leads to a link that skips to the lesson', async () => {
      const page = await open(files.httpUrl);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller à la leçon');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cartable-main');
    });
  });

  describe('a guest in the LMS', () => {
    test('a hosted video is asked for only when the learner presses play, with a referrer', async () => {
      const page = await open(files.httpUrl);
      await page.route('https://www.youtube-nocookie.com/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: 'player' }),
      );
      expect(await page.locator('iframe').count()).toBe(0);
      const request = page.waitForRequest('https://www.youtube-nocookie.com/**');
      await page.click('.facade-play');
      expect((await request).url()).toContain('/embed/aqz-KE-bpKQ?autoplay=1&rel=0&start=30');
      expect(await page.getAttribute('iframe', 'referrerpolicy')).toBe('strict-origin-when-cross-origin');
    });

    test.each(['file', 'http'] as const)(
      'no request leaves the package and nothing breaks the page’s own policy, before, during and after answering, over %s',
      async (scheme) => {
        const address = scheme === 'file' ? await files.fileUrl() : files.httpUrl;
        const page = await openPage();
        const outside: string[] = [];
        const refused: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(new URL('.', address).href)) outside.push(request.url());
        });
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) refused.push(message.text());
        });
        page.on('pageerror', (error) => refused.push(error.message));
        await page.goto(address);
        await page.waitForSelector('html[data-ready]');
        await answerEverything(page);
        await page.waitForSelector(`${OPEN} .outcome-text`);
        expect(outside).toEqual([]);
        expect(refused).toEqual([]);
      },
    );
  });

  describe('on paper and without a script', () => {
    test('the printed sheet has the questions with room to write, and no answers', async () => {
      const page = await open(files.httpUrl);
      await page.check(BY_WARMTH);
      await answer(page, SINGLE);
      await page.waitForSelector(`${SINGLE} .verdict`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible(`${OPEN} .lines`)).toBe(true);
      expect(await page.isVisible(`${SINGLE} .outcome`)).toBe(false);
      expect(await page.isVisible(`${SINGLE} .mark`)).toBe(false);
      expect(await page.isVisible('.rail')).toBe(false);
      expect(
        await page
          .locator('.actions')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(0);
      expect(await page.isVisible('#q-mots-de-l-eau >> text=le débit moyen · le plus bas niveau')).toBe(true);
    });

    test('films print as their posters, small, and their names; what the learner folded is open', async () => {
      const page = await open(files.httpUrl);
      expect(await page.isVisible('.on-paper')).toBe(false);
      await page.evaluate(() => {
        document
          .querySelector('.prose')
          ?.insertAdjacentHTML('beforeend', '<details><summary>Plus</summary><p>caché</p></details>');
        dispatchEvent(new Event('beforeprint'));
      });
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('video')).toBe(false);
      expect(await page.textContent('.on-paper')).toContain('moulin.mp4');
      const height = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
      expect(await height('.on-paper img')).toBeGreaterThan(20);
      expect(await height('.on-paper img')).toBeLessThan(260);
      expect(await height('.facade img')).toBeLessThan(260);
      expect(await page.isVisible('text=caché')).toBe(true);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      expect(await page.isVisible('text=caché')).toBe(false);
    });

    test('a hosted film that was played prints as its picture', async () => {
      const page = await open(files.httpUrl);
      await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: 'player' }));
      await page.locator('.facade').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.facade img')?.naturalWidth);
      await page.click('.facade-play');
      expect(await page.isVisible('.facade img')).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('.facade img')).toBe(true);
      expect(await page.isVisible('iframe')).toBe(false);
    });

    test('on paper the address of a film is written out, and no arrow points to a new tab', async () => {
      const page = await open(files.httpUrl);
      await page.emulateMedia({ media: 'print' });
      const written = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(await written('.hosted-note a')).toContain('(https://www.youtube.com/');
      expect(await written('.missing a')).toContain('(https://example.org/');
      expect(await written('.prose p > a[target="_blank"]')).toBe('none');
    });

    test('a tall figure leaves room on its sheet of paper', async () => {
      const page = await open(files.httpUrl);
      const picture = page.locator('figure > img').first();
      await picture.evaluate((image: HTMLImageElement) => {
        image.width = 800;
        image.height = 2000;
      });
      await page.emulateMedia({ media: 'print' });
      const { width, height } = await picture.evaluate((image) => image.getBoundingClientRect().toJSON());
      // 110 mm at 96 pixels an inch.
      expect(height).toBeLessThanOrEqual(416);
      expect(width).toBeLessThan(height * 2);
    });

    test('what the learner chose and typed prints', async () => {
      const page = await open(files.httpUrl);
      await page.fill(`${OPEN} textarea`, 'Parce que le courant use la rive.');
      await page.selectOption('#q-mots-de-l-eau select >> nth=0', 'le débit moyen');
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible(`${OPEN} .lines`)).toBe(false);
      const ink = (index: number) =>
        page
          .locator('#q-mots-de-l-eau select')
          .nth(index)
          .evaluate((element) => getComputedStyle(element).color);
      expect(await ink(0)).toBe('rgb(0, 0, 0)');
      expect(await ink(1)).toBe('rgba(0, 0, 0, 0)');
    });

    test('without JavaScript every prompt and option can be read', async () => {
      const context = await (await launch()).newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(await files.fileUrl());
      for (const words of ['Pourquoi la rivière', 'De la chaleur de l’eau', 'L’étiage', 'estuaire']) {
        expect(await page.locator(`text=${words}`).first().isVisible()).toBe(true);
      }
      expect(await page.locator('.actions').first().isVisible()).toBe(false);
      expect(await page.locator('.notice').first().textContent()).toContain('sans JavaScript');
    });
  });
});
