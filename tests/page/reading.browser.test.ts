/** What stands between the questions: boxes, tabs, code, tables, films. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { browserPath, closePages } from '../support/browser.ts';
import { cutOff, space } from '../support/looks.ts';
import { closeServed, openText } from '../support/text-page.ts';

describe.skipIf(browserPath === undefined)('the page to read', () => {
  afterAll(closePages);
  afterEach(async () => {
    await closePages();
    await closeServed();
  });

  test('bears to be enlarged four times, its letters spaced, and the system’s own colours', async () => {
    const film = ':::{iframe} https://www.youtube.com/embed/abcdefghijk\n:::';
    const tabs =
      '::::{tab-set}\n:::{tab-item} By the sea\nSalt.\n:::\n:::{tab-item} Inland\nSweet.\n:::\n::::';
    const page = await openText(
      [
        '# Water and all of its various transformations',
        ':::{warning}\nHot.\n:::',
        tabs,
        film,
        '| Transformation | Temperature | Anticonstitutionnellement |\n|-|-|-|\n| a | b | c |',
        '```python\nprint("a line of code that is longer than a telephone is wide")\n```',
        ...['single', 'several'].map(
          (one) => `\`\`\`{question}\n:name: ${one}\nWhich ${one}?\n{v}\`Ice\`\n{f}\`Fog\`\n\`\`\``,
        ),
        'https://example.org/an/address/that/has/no/end/and/no/place/to/break/it/at/all',
      ].join('\n\n'),
      { viewport: { width: 1400, height: 256 } },
    );
    await page.getByLabel('Fog').first().check();
    await page.getByRole('button', { name: 'Answer', exact: true }).first().click();
    await page.locator('.progress-mark[data-standing="wrong"]').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ forcedColors: 'active' });
    const grounds = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
    const looks = await page.evaluate(() => {
      const mark = document.querySelector('.progress-mark[data-standing="wrong"]')!;
      const play = document.querySelector('.facade-icon')!;
      return [
        getComputedStyle(mark, '::before').borderTopWidth,
        getComputedStyle(play, '::before').borderBlockStartColor,
      ];
    });
    expect(looks).toEqual(['3px', 'rgba(0, 0, 0, 0)']);
    await page.emulateMedia({ forcedColors: 'none' });
    for (const isSpaced of [false, true])
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 256 });
        await space(page, isSpaced);
        expect({ width, isSpaced, found: await cutOff(page, 'pre, .wide') }).toEqual({
          width,
          isSpaced,
          found: [],
        });
      }
  });

  test('leads to a definition, and shows its signs, in Safari 16 too', async () => {
    const page = await openText(
      '# Ice\n\n{term}`Frost` is {term}`frost <Frost>`.\n\n```{glossary}\nFrost\n: Ice of the air.\n```\n',
    );
    await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[popover] { display: block }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.locator('button.term').first().click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ice of the air.');
    const styles = await (await page.request.get(new URL('page.css', page.url()).href)).text();
    const signs = [...styles.matchAll(/content:("[^"]*")\s*\/\s*""/g)];
    expect(signs.length).toBeGreaterThan(10);
    expect(
      signs.filter(({ 1: sign, index }) => !styles.slice(0, index).endsWith(`content:${sign};`)),
    ).toEqual([]);
  });

  describe('a boxed remark', () => {
    const BOXES = ['note', 'tip', 'important', 'warning', 'danger'];
    const text = `# Boxes\n\n${BOXES.map((name) => `:::{${name}}\nWords.\n:::\n`).join('\n')}
:::{admonition} Wear gloves
:class: danger
The acid burns.
:::

:::{admonition} A box of its own
It has no class.
:::
`;

    test.each(['light', 'dark'] as const)(
      'is told apart by colour, sign and name (%s)',
      async (colorScheme) => {
        const page = await openText(text, { colorScheme });
        const looks = await page.locator('article aside').evaluateAll((boxes) =>
          boxes.slice(0, 5).map((box) => {
            const title = box.querySelector('.remark-title')!;
            return {
              ground: getComputedStyle(box).backgroundColor,
              edge: getComputedStyle(box).borderInlineStartColor,
              sign: getComputedStyle(title, '::before').maskImage,
              name: title.textContent,
            };
          }),
        );
        for (const what of ['ground', 'edge', 'sign', 'name'] as const)
          expect([what, new Set(looks.map((look) => look[what])).size]).toEqual([what, 5]);
        expect(looks.map(({ name }) => name)).toEqual(['Note', 'Tip', 'Important', 'Warning', 'Danger']);
        expect(await violations(page)).toEqual([]);
      },
    );

    test('says its name before a title that doesn’t say it', async () => {
      const page = await openText(text);
      const titles = await page.locator('article aside > :first-child').allInnerTexts();
      expect(titles.slice(5).map((title) => title.replace(/\s+/g, ' '))).toEqual([
        'Danger Wear gloves',
        'A box of its own',
      ]);
    });
  });

  describe('tabs', () => {
    const text = `# Tabs

[To the far place](#far)

::::{tab-set}
:::{tab-item} Python
:sync: py
Print with *print*.
:::
:::{tab-item} JavaScript
:sync: js
Log to the console.
:::
:::{tab-item} C
Use \`printf\`.

### Far

A heading.
:::
::::

::::{tab-set}
:::{tab-item} Python
:sync: py
Second Python.
:::
:::{tab-item} JavaScript
:sync: js
Second JavaScript.
:::
::::
`;
    const shown = async (page: Page) =>
      (await page.locator('[role="tabpanel"]:not([hidden])').allInnerTexts()).map((words) =>
        words.replace(/\s+/g, ' ').trim(),
      );

    test('show one piece at a time, by click and by arrow', async () => {
      const page = await openText(text);
      expect(await page.locator('[role="tab"]').allInnerTexts()).toEqual([
        ...['Python', 'JavaScript', 'C'],
        ...['Python', 'JavaScript'],
      ]);
      expect(await shown(page)).toEqual(['Print with print.', 'Second Python.']);
      await page.click('[role="tab"] >> nth=2');
      expect(await shown(page)).toEqual(['Use printf. Far A heading.', 'Second Python.']);
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Python');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      expect(await shown(page)).toEqual(['Log to the console.', 'Second JavaScript.']);
      await page.keyboard.press('Home');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
      expect(await page.locator('[role="tab"][tabindex="0"]').count()).toBe(2);
      expect(await violations(page)).toEqual([]);
    });

    test('of one key are chosen together', async () => {
      const page = await openText(text);
      await page.click('[role="tab"] >> nth=4');
      expect(await shown(page)).toEqual(['Log to the console.', 'Second JavaScript.']);
    });

    test('open for a link to what is behind them', async () => {
      const page = await openText(text);
      await page.click('text=To the far place');
      expect(await shown(page)).toContain('Use printf. Far A heading.');
      expect(await page.locator('#far').isVisible()).toBe(true);
    });

    test('follow one another on paper, each under its title', async () => {
      const page = await openText(text);
      await page.emulateMedia({ media: 'print' });
      const words = (await page.innerText('article')).replace(/\s+/g, ' ');
      expect(words).toContain('Python Print with print. JavaScript Log to the console. C Use printf.');
      expect(await page.isVisible('.tablist')).toBe(false);
    });

    test('hide no question', async () => {
      const page = await openText(`# Tabs

::::{tab-set}
:::{tab-item} One
\`\`\`{question}
How much is 1 + 1?

= 2
\`\`\`
:::
:::{tab-item} Two
Words.
:::
::::
`);
      expect(await page.locator('[role="tab"]').count()).toBe(0);
      expect(await page.isVisible('.question')).toBe(true);
      expect(await page.innerText('article')).toContain('Words.');
    });
  });

  describe('code', () => {
    const text = `# Code\n\n\`\`\`python\nprint("${'on and '.repeat(40)}")\nfor i in range(3):\n    print(i)\n\`\`\`\n`;

    test('is copied as it is by a button', async () => {
      const page = await openText(text);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.hover('pre');
      await page.click('.copy-code');
      await page.waitForSelector('#cartable-say >> text=Copied', { state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        'for i in range(3):\n    print(i)',
      );
    });

    test('is selected where the browser lets nothing be copied', async () => {
      const page = await openText(text);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        document.execCommand = () => false;
      });
      await page.focus('.copy-code');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#cartable-say >> text=Ctrl+C', { state: 'attached' });
      expect(await page.evaluate(() => String(getSelection()))).toContain('print(i)');
    });

    test('that scrolls can be scrolled by keyboard', async () => {
      const page = await openText(text);
      await page.waitForSelector('pre[tabindex="0"][aria-label="Wide content: scroll sideways"]');
      expect(await violations(page)).toEqual([]);
    });
  });

  test('a long table scrolls in itself, by keyboard too, and keeps its head in view', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `| ${n} | ${n * n} |`).join('\n');
    const page = await openText(`# Squares\n\n| n | square |\n|---|---|\n${rows}\n`);
    const box = page.locator('.wide[tabindex="0"][aria-label="Long content: scroll down"]');
    await box.waitFor();
    const [height, content] = await box.evaluate((one) => [one.clientHeight, one.scrollHeight]);
    expect(height).toBeLessThan(720);
    expect(content).toBeGreaterThan(height! * 2);
    await box.evaluate((one) => one.scrollTo(0, 900));
    const [top, head] = await box.evaluate((one) => [
      one.getBoundingClientRect().top,
      one.querySelector('th')!.getBoundingClientRect().top,
    ]);
    expect(Math.abs(head! - top!)).toBeLessThan(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.wide').evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(
      2,
    );
  });

  test('a hosted film without a picture has a drawn one, with its name and host', async () => {
    const page = await openText('# Film\n\n```{youtube} aqz-KE-bpKQ\n:title: The whole film\n```\n');
    expect(await page.innerText('.facade-name')).toBe('The whole film');
    expect(await page.innerText('.facade-host')).toBe('youtube.com');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.click('.facade-play');
    expect(await page.getAttribute('iframe', 'title')).toBe('The whole film');
  });

  test('something to do on another host is opened when asked, and says whose it is', async () => {
    const page = await openText(
      '# Do\n\n<iframe src="https://www.geogebra.org/m/abc123" title="A triangle"></iframe>\n\n<iframe src="https://learningapps.org/1234567"></iframe>\n',
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await page.locator('.facade-name').allInnerTexts()).toEqual(['A triangle', 'Activity']);
    expect(await page.locator('.facade-host').allInnerTexts()).toEqual(['geogebra.org', 'learningapps.org']);
    expect(await page.locator('.facade-notice').first().innerText()).toContain(
      'Opening it contacts geogebra.org.',
    );
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const policy = await page.getAttribute('meta[http-equiv]', 'content');
    expect(/frame-src [^;]*/.exec(policy ?? '')?.[0]).toBe(
      'frame-src https://learningapps.org https://www.geogebra.org',
    );
    expect(asked).toEqual([]);
    await page.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'A triangle' }),
    );
    const request = page.waitForRequest('https://www.geogebra.org/**');
    await page.click('.facade-play >> nth=0');
    await request;
    expect(await page.getAttribute('iframe', 'src')).toBe(
      'https://www.geogebra.org/material/iframe/id/abc123',
    );
    expect(await page.getAttribute('iframe', 'sandbox')).not.toContain('top-navigation');
    expect(await page.getAttribute('iframe', 'title')).toBe('A triangle');
  });
});
