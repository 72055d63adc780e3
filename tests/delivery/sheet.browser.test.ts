/** The sheet as a browser shows it: short, accessible, nothing overflows, nothing is fetched; its buttons; on paper. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Delivery, sheet } from '../../src/delivery/index.ts';
import { type Diagnostic, LANGUAGES, TARGETS } from '../../src/lesson/index.ts';
import { diagnose } from '../../src/messages/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, sampleDelivery } from './delivery.ts';

const MOST_WORDS = 350;

const error: Diagnostic = diagnose('course-empty', { file: 'a.md', line: 1, column: 1 }, {});

const others: readonly (readonly [string, Delivery])[] = [
  ...LANGUAGES.map(
    (language) => [`a delivery in ${language}`, deliveryOf({ ...sampleLesson, language })] as const,
  ),
  ['a delivery without packages', deliveryOf(sampleLesson, { packages: [], diagnostics: [error] })],
  ['a delivery without a remark', deliveryOf(sampleLesson, { diagnostics: [] })],
  [
    'a delivery that keeps its answers back',
    deliveryOf(
      { ...sampleLesson, settings: { ...sampleLesson.settings, answers: 'never' } },
      { answerKey: { file: 'lecon.answers.html', bytes: 5120, sha256: 'a'.repeat(64) } },
    ),
  ],
  ['a delivery with a very long name', deliveryOf({ ...sampleLesson, title: 'Donaudampfschiff'.repeat(8) })],
];

const [whole] = sampleDelivery.packages;
const everyTarget = deliveryOf(sampleLesson, {
  packages: TARGETS.map((target) => ({ ...whole!, target, file: target })),
});

/** As many words as there can be: a course of several SCOs, large files, each setting to change, remarks of many kinds. */
const longestIn = (language: string): Delivery => {
  const place = (line: number) => ({ file: 'a-part/of-the-course/a-lesson-of-it.md', line, column: 1 });
  const settings = { ...sampleLesson.settings, passMark: 60, attempts: 3, answers: 'after-finish' as const };
  const [scorm, quiz] = sampleDelivery.packages;
  return deliveryOf(
    { ...sampleLesson, language, licence: undefined, settings },
    {
      packages: [
        { ...scorm!, scos: 20 },
        { ...quiz!, bytes: 5_000_000 },
      ],
      diagnostics: [
        ...[1, 2, 3].map((line) => diagnose('alt-missing', place(line), { name: 'media/a-picture.png' })),
        diagnose('label-duplicate', place(4), { label: 'c)', line: 12 }),
        ...[5, 6].map((line) => diagnose('media-missing', place(line), { name: 'another-picture.png' })),
        diagnose('dead-link', place(7), { words: 'Some words', href: '../elsewhere.html' }),
      ],
    },
  );
};

const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe.skipIf(browserPath === undefined)('the delivery sheet in a browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await launch()).newPage();
  });
  afterAll(closePages);

  const show = async (
    delivery: Delivery,
    { width, colorScheme }: (typeof screens)[number],
  ): Promise<void> => {
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.setContent(sheet(delivery, kit));
  };

  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  /** What stands between spaces, punctuation marks too. */
  const wordsSeen = (): Promise<number> =>
    page.evaluate(() => document.body.innerText.split(/\s+/).filter((word) => word !== '').length);

  const unfoldAll = (): Promise<void> =>
    page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });

  const views = [
    ...screens.map((screen) => ['a whole delivery', sampleDelivery, screen] as const),
    ['a delivery for every target', everyTarget, screens[0]] as const,
    ...others.map(([name, delivery]) => [name, delivery, screens[2]] as const),
    ...LANGUAGES.map(
      (language) => [`the longest sheet in ${language}`, longestIn(language), screens[2]] as const,
    ),
  ].map(([name, delivery, screen]) => ({ name, delivery, screen, ...screen }));

  test.each(views)(
    '$name is short, accessible, and fits at $width px, $colorScheme, folded and unfolded',
    async ({ delivery, screen }) => {
      // Each dark screen is of the width of a light one.
      const what = screen.colorScheme === 'dark' ? 'colours' : 'all';
      await show(delivery, screen);
      expect(await violations(page, [], what)).toEqual([]);
      expect(await overflow()).toBe(0);
      expect(await wordsSeen()).toBeLessThanOrEqual(MOST_WORDS);
      await unfoldAll();
      expect(await violations(page, [], what)).toEqual([]);
      expect(await overflow()).toBe(0);
    },
  );

  test('is styled under its own content-security policy, and fetches nothing', async () => {
    await show(sampleDelivery, screens[0]);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(sheet(sampleDelivery, kit), { waitUntil: 'load' });
    expect(await page.locator('.cards').evaluate((list) => getComputedStyle(list).display)).toBe('grid');
    expect(await page.getByRole('button', { name: 'Tout déplier' }).isVisible()).toBe(true);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('copies a file’s name and says so; without a clipboard, by the old command', async () => {
    await page.clock.install();
    await show(sampleDelivery, screens[0]);
    const name = sampleDelivery.packages[0]!.file;
    for (const clipboard of ['writable', 'none']) {
      await page.evaluate((kind) => {
        const given = window as unknown as { copied: string };
        given.copied = '';
        const writeText = async (text: string): Promise<void> => {
          given.copied = text;
        };
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: kind === 'none' ? undefined : { writeText },
        });
        document.execCommand = () => {
          given.copied = String(getSelection());
          return true;
        };
      }, clipboard);
      const button = page.getByRole('button', { name: `Copier le nom ${name}` });
      await button.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
      expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(name);
      await page.clock.runFor(2_000);
      await page.getByRole('status').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    }
  });

  test('unfolds what a link at the top leads to, everything at once, and folds it again', async () => {
    await show({ ...sampleDelivery, diagnostics: [...sampleDelivery.diagnostics, error] }, screens[0]);
    await page.getByRole('link', { name: 'Les 2 en entier' }).press('Enter');
    expect(await page.locator('#remarks').isVisible()).toBe(true);
    expect(await page.locator('#privacy').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Tout déplier' }).press('Enter');
    expect(await page.locator('#privacy').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Tout replier' }).press(' ');
    expect(await page.locator('#privacy').isVisible()).toBe(false);
  });

  test('is worked by keyboard alone, in the order in which it is read', async () => {
    await show(sampleDelivery, screens[0]);
    const reached: string[] = [];
    for (let stop = 0; stop < 10; stop++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0]!),
      );
    }
    const [scorm, quiz] = sampleDelivery.packages;
    expect(reached.slice(0, 7)).toEqual([
      scorm!.file,
      'Copier',
      'permettre des dépôts de 4 Mo',
      'Pas à pas',
      quiz!.file,
      'Copier',
      'Pas à pas',
    ]);
    expect(reached.slice(7, 10)).toEqual(['Tout déplier', 'Imprimer la liste à cocher', 'Remarques']);
    await page.locator('summary', { hasText: 'Données personnelles' }).press('Enter');
    expect(await page.locator('#privacy').isVisible()).toBe(true);
  });

  const printed = async (): Promise<number> =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test.each(LANGUAGES)(
    'prints as a checklist on one page in %s; what is unfolded follows it',
    async (language) => {
      await show(longestIn(language), screens[0]);
      expect(await printed()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.checklist').isVisible()).toBe(true);
      expect(await page.locator('.way').isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
      await unfoldAll();
      expect(await printed()).toBeGreaterThan(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.way table').first().isVisible()).toBe(true);
      expect(await page.locator('#privacy').isVisible()).toBe(true);
      await page.emulateMedia({ media: null });
    },
  );

  test('stacks its tables on a phone, each value with its label', async () => {
    await show(sampleDelivery, screens[2]);
    await unfoldAll();
    const cell = page.locator('#questions td').first();
    expect(await cell.evaluate((td) => getComputedStyle(td).display)).toBe('grid');
    // Firefox says it as it is written.
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toMatch(
      /Type|^attr\(data-label\)$/,
    );
    expect(await cell.getAttribute('data-label')).toBe('Type');
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
  });
});
