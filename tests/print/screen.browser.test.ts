/** The sheets on a screen: what axe-core finds, what loads, and how they look on a phone and in the dark. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writePackage } from '../../src/pack/index.ts';
import { violations } from '../support/axe.ts';
import { browserPath, closePages, openPage } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { sampleLesson } from '../support/sample-lesson.ts';
import { printed } from './support.ts';

afterAll(closePages);

describe.skipIf(!browserPath)('on the screen', () => {
  it.each(['worksheet', 'key'] as const)(
    'the %s can be read by anybody, and asks nobody for anything',
    async (target) => {
      const path = join(await temporaryFolder(), `${target}.html`);
      await writePackage(printed(sampleLesson, target), path);
      const page = await openPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(0, 5)));
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(pathToFileURL(path).href);
      expect(await violations(page)).toEqual([]);
      expect(asked.filter((one) => one !== 'data:' && one !== 'file:')).toEqual([]);
      expect(said.filter((one) => !one.includes('axe'))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector('main')!).backgroundColor),
      ).toBe('rgb(255, 255, 255)');
    },
  );
});
