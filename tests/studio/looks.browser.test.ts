/** The studio for those who use no pointer, enlarge the page, choose its colours or space its letters; judged in each state. */

import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { browserPath } from '../support/browser.ts';
import { cutOff, space } from '../support/looks.ts';
import { png } from '../support/memory-files.ts';
import { wasQuiet } from './person.ts';
import { seatInStudio } from './seat.ts';

const TURK = `# The chess player that travelled through all of Europe

Spectators saw a machine.

![The cabinet, its doors open](media/a-cabinet-with-its-doors-open.png)

a) Who moved the pieces?

:::{dropdown} Answer
A player hidden in the cabinet.
:::

b) Why was he hidden?

:::{dropdown} Answer
So that the machine seemed to think.

`;

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly isForced?: boolean;
  readonly isSpaced?: boolean;
}

describe.skipIf(!browserPath)('the studio', () => {
  const seat = seatInStudio();

  it.each<readonly [string, readonly Look[]]>([
    [
      'a desk',
      [
        { width: 1280, height: 800, colorScheme: 'dark' },
        { width: 1280, height: 800, isForced: true },
        { width: 1280, height: 800, isSpaced: true },
        { width: 1440, height: 900, colorScheme: 'light' },
      ],
    ],
    [
      'a phone, and a desk enlarged to four times its size',
      [
        { width: 390, height: 844, colorScheme: 'light' },
        { width: 640, height: 512 },
        { width: 320, height: 256 },
        { width: 320, height: 640, isForced: true },
        { width: 320, height: 640, isSpaced: true },
        { width: 320, height: 640, colorScheme: 'dark' },
      ],
    ],
  ])('has nothing that axe finds, and nothing that is cut off, in any state: %s', async (_where, looks) => {
    const { width, height } = looks.at(-1)!;
    const person = await seat.sit({
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    const { page, drop, sees } = person;
    const isNarrow = width < 1100;
    // A desk is the same at each width; a phone isn't.
    const judged = (colorScheme: 'light' | 'dark') =>
      colorScheme === 'dark' && !isNarrow ? 'colours' : 'all';
    /** What is chosen looks like what isn't, where colours are the system's own. */
    const alike = () =>
      page.evaluate(() => {
        const groundOf = (one: Element) => getComputedStyle(one).backgroundColor;
        const pairs = [
          ['.switch label:has(:checked)', '.switch label:not(:has(:checked))'],
          ['.choice :checked + span', '.choice :not(:checked) + span'],
          ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
        ];
        return pairs.filter(([one, other]) => {
          const [chosen, not] = [document.querySelector(one!), document.querySelector(other!)];
          return chosen?.checkVisibility() && not && groundOf(chosen) === groundOf(not);
        });
      });
    /** What moves for a person who wants nothing to; a bar that waits is the one thing that does of itself. */
    const moving = () =>
      page.evaluate(() => {
        const bar = document.body.appendChild(document.createElement('progress'));
        const found = document.getAnimations().map(({ effect }) => effect?.getComputedTiming().duration);
        bar.remove();
        return found.map((duration) => `moves for ${duration}`);
      });
    const judge = async (state: string) => {
      for (const { width, height, colorScheme, isForced = false, isSpaced = false } of looks) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({
          colorScheme: colorScheme ?? 'light',
          forcedColors: isForced ? 'active' : 'none',
        });
        await space(page, isSpaced);
        const found = [
          ...(colorScheme ? await violations(page, ['iframe'], judged(colorScheme)) : []),
          ...(await cutOff(page)),
          ...(isForced ? await alike() : []),
          ...(await moving()),
        ];
        expect({ state, width, height, isSpaced, isForced, found }).toMatchObject({ found: [] });
      }
      await space(page, false);
      await page.emulateMedia({ forcedColors: 'none' });
    };
    await judge('begin');
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await judge('paste');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await drop([{ name: 'broken.zip', content: 'no' }]);
    await sees('can’t be unpacked');
    await judge('error');
    await drop([{ name: 'a-chess-player-of-many-years-ago.md', content: TURK }]);
    await person.lesson();
    await page.locator('.ghost').first().waitFor({ state: 'attached' });
    await page.waitForSelector('.cm-line', { state: 'attached' });
    for (const pane of isNarrow ? ['source', 'lesson', 'findings'] : ['']) {
      if (pane) await page.locator(`#tab-${pane}`).click();
      await judge(`open ${pane}`);
    }
    if (isNarrow) await page.locator('#tab-lesson').click();
    await page.locator('#lms > summary').click();
    await judge('the menu of the lesson');
    if (isNarrow) await page.locator('#tab-findings').click();
    await page.locator('#record > summary').click();
    await page.locator('#kept > summary').click();
    await judge('the menu of what is kept');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    await page.getByText('to be graded', { exact: true }).click();
    await sees('All your questions are open');
    await judge('decide');
    await page.getByRole('button', { name: 'Make the package' }).click();
    await sees('Your package is ready');
    await judge('taken');
    await page.keyboard.press('Escape');
    if (isNarrow) await page.locator('#tab-lesson').click();
    await page.locator('#lms > summary').click();
    await page.getByRole('button', { name: 'Open the lesson full size' }).click();
    await judge('full size');
    await page.keyboard.press('Escape');
    // What is chosen above was written into the lesson, and is saved nowhere.
    await page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await page.getByText('Go on with').waitFor();
    await judge('begin again');
    await drop([{ name: 'other.md', content: '# Other' }]);
    await page.getByRole('button', { name: 'Stay with it' }).waitFor();
    await judge('asked');
  });

  it('is whole by keyboard, from the beginning to the package', async () => {
    const person = await seat.sit();
    const { page, sees } = person;
    const { keyboard } = page;
    /** What has the focus, by name, and whether it is seen to have it. */
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!element || element === document.body) return { name: '', isSeen: true };
        const words = (element.closest('label') ?? element).textContent;
        const name = (element.getAttribute('aria-label') || words || element.id).trim();
        const rings = [element, element.nextElementSibling, element.closest('label')];
        const isSeen =
          element.matches('iframe, .cm-content') ||
          rings.some((one) => one && getComputedStyle(one).outlineStyle === 'solid');
        return { name, isSeen };
      });
    /** @returns all that was passed on the way there */
    const tabTo = async (name: string): Promise<readonly string[]> => {
      const passed: string[] = [];
      while (passed.at(-1)?.startsWith(name) !== true) {
        if (passed.length > 60) throw new Error(`no way to ${name}: ${passed.join(', ')}`);
        await keyboard.press('Tab');
        const now = await focused();
        expect(now).toMatchObject({ isSeen: true });
        passed.push(now.name);
      }
      return passed;
    };

    expect(await tabTo('Paste')).toEqual(['Choose a folder', 'Choose files', 'Paste']);
    await keyboard.press('Enter');
    expect((await focused()).name).toBe('paste');
    // Back from a page's first stop Firefox goes to its own buttons.
    for (const key of ['Tab', 'Shift+Tab']) await keyboard.press(key);
    expect(await focused()).toEqual({ name: 'paste', isSeen: true });
    await tabTo('Cancel');
    await keyboard.press('Enter');
    expect((await focused()).name).toBe('Paste');
    await keyboard.press('Enter');
    await keyboard.insertText(TURK);
    await tabTo('Open it');
    await keyboard.press('Enter');
    await person.lesson();
    await sees('1 file is missing');
    expect((await focused()).name).toBe('The chess player that travelled through all of Europe');

    // Awaited before it can come: a browser is told to hand it over.
    const chooser = page.waitForEvent('filechooser');
    // Through the editor and the lesson to what is missing there.
    const passed = await tabTo('Give the file for media/a-cabinet');
    for (const stop of ['Save', 'Take to the LMS', 'The page’s source, in Markdown', 'Full', 'As the LMS'])
      expect(passed.map((name) => name.slice(0, stop.length))).toContain(stop);
    await keyboard.press('Enter');
    const name = 'a-cabinet-with-its-doors-open.png';
    await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(png(1)) });
    await sees('has found its place');
    await sees('1 remark');
    await tabTo('Close the block');
    await keyboard.press('Enter');
    await sees('Nothing to mend');
    expect((await focused()).name).not.toBe('');

    await page.locator('.cm-content').focus();
    await keyboard.press('Control+End');
    await keyboard.type('\n:::{hin');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    await keyboard.press('Escape');
    await keyboard.press('Tab');
    expect((await focused()).name).not.toBe('The page’s source, in Markdown');
    await page.locator('.cm-content').focus();
    // The editor puts its own caret back once it knows of that.
    await page.waitForSelector('.cm-focused');
    for (let at = 0; at < 5; at += 1) await keyboard.press('Backspace');
    // Where it was typed, and nowhere else.
    await expect.poll(() => page.locator('.cm-line').last().textContent()).toBe('::}');

    await page.locator('#home').focus();
    await tabTo('Take to the LMS');
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('Moodle');
    await keyboard.press('ArrowRight');
    expect((await focused()).name).toBe('ILIAS');
    await tabTo('Make the package');
    const { name: made } = await person.downloads(() => keyboard.press('Enter'));
    expect(made).toBe('pasted.zip');
    await sees('Your package is ready');
    expect((await focused()).name).toBe('Download again');
    await keyboard.press('Escape');
    expect((await focused()).name).toBe('Take to the LMS');

    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('#tab-lesson').focus();
    await keyboard.press('End');
    // With how many remarks there are, until what was taken back above is read.
    await expect.poll(async () => (await focused()).name).toBe('Questions');
    await tabTo('Show it in the lesson');
    await keyboard.press('Enter');
    const frame = await person.lesson();
    await frame.waitForFunction(() => document.activeElement?.localName === 'textarea');
    await page.locator('#home').focus();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your lesson' }).waitFor();
    expect((await focused()).name).toContain('Your lesson');
    wasQuiet(person, seat.url);
  });
});
