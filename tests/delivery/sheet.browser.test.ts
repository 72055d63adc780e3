/** The sheet as a browser shows it: axe-core finds nothing, nothing overflows, nothing is fetched. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Delivery, sheet } from '../../src/delivery/index.ts';
import { type Diagnostic, LANGUAGES, TARGETS } from '../../src/lesson/index.ts';
import { diagnose } from '../../src/messages/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { deliveryOf, kit, sampleDelivery } from './delivery.ts';

const error: Diagnostic = diagnose('course-empty', { file: 'a.md', line: 1, column: 1 }, {});

const others: readonly (readonly [string, Delivery])[] = [
  ...LANGUAGES.map(
    (language) => [`a delivery in ${language}`, deliveryOf({ ...sampleLesson, language })] as const,
  ),
  ['a delivery without packages', deliveryOf(sampleLesson, { packages: [], diagnostics: [error] })],
  ['a delivery with a very long name', deliveryOf({ ...sampleLesson, title: 'Donaudampfschiff'.repeat(8) })],
];

const [whole] = sampleDelivery.packages;
const everyTarget = deliveryOf(sampleLesson, {
  packages: TARGETS.map((target) => ({ ...whole!, target, file: target })),
});

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

  const views = [
    ...screens.map((screen) => ['a whole delivery', sampleDelivery, screen] as const),
    ['a delivery for every target', everyTarget, screens[0]] as const,
    ...others.map(([name, delivery]) => [name, delivery, screens[2]] as const),
  ].map(([name, delivery, screen]) => ({ name, delivery, screen, ...screen }));

  test.each(views)(
    '$name is accessible and fits at $width px, $colorScheme',
    async ({ delivery, screen }) => {
      await show(delivery, screen);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );

  test('is styled under its own content-security policy, and fetches nothing', async () => {
    await show(sampleDelivery, screens[0]);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(sheet(sampleDelivery, kit), { waitUntil: 'load' });
    expect(await page.locator('.glance').evaluate((list) => getComputedStyle(list).display)).toBe('grid');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('stacks its tables on a phone, each value with its label', async () => {
    await show(sampleDelivery, screens[2]);
    const cell = page.locator('#questions td').first();
    expect(await cell.evaluate((td) => getComputedStyle(td).display)).toBe('grid');
    expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('Type');
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
  });
});
