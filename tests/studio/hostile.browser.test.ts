/** Lessons that try to run, to call out or to break what shows them, opened in the studio in every way that there is. */

import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAWINGS, drawing, TRICKS } from '../hostile/tricks.ts';
import { browserPath, closePages, needs } from '../support/browser.ts';
import { type Person, paste, sitDown, wasQuiet } from './person.ts';
import { openSite, type Site } from './site.ts';

const RUNS = '<img src=x onerror=alert(1)><script>alert(1)</script>';

/** As words: code that shows what it would do. */
const SAID = `\`${RUNS}\``;

const QUESTIONS = `a) Why ${RUNS} and ${SAID}?

:::{hint} ${SAID}
${RUNS} ${SAID}
:::

:::{dropdown} Answer ${RUNS}
${RUNS} ${SAID} The answer.
:::

\`\`\`{question}
Which <b onclick=alert(1)>one</b> ${RUNS}?
{v}\`right ${RUNS}\`
{f}\`wrong <svg onload=alert(1)>\`
\`\`\`
`;

/** The names of files are somebody's words, too. */
const NAMES = [
  '"><img src=x onerror=alert(1)>.png',
  "'onerror=alert(1) x='.png",
  'javascript:alert(1).png',
  '__proto__',
  'constructor.png',
  '..%2f..%2fup.png',
  '%.png',
  '`{question}`.png',
];

const LESSON = `---
language: en
title: "${RUNS.replaceAll('"', '')} Moon"
subtitle: "<svg onload=alert(1)>"
author: "${RUNS}"
license: "javascript:alert(1)"
keywords: ["<script>alert(1)</script>", __proto__, constructor]
abbreviations: { HTML: "\\"><script>alert(1)</script>" }
media: { __proto__: x, "javascript:alert(1)": "https://example.org/x.mp4" }
constructor: x
---

Before them: ${SAID}.

<img src="gone<img src=x onerror=alert(1)>.png" alt="<img src=x onerror=alert(1)>">

## ${SAID}

${NAMES.map((name, at) => `![${name}](<${name}>)\n\n![${RUNS} ${at}](missing-${at}<script>.png)\n`).join('\n')}

${DRAWINGS.map((_, at) => `![Drawing ${at}](drawing-${at}.svg)`).join('\n\n')}

${QUESTIONS}

${TRICKS.map(([, trick], at) => `${trick}\n\nMark ${at}.\n`).join('\n')}
`;

/** Each document that a page opens tells what runs in it, and what its policy kept from running: that came too far already. */
const WATCHED = () => {
  const told: string[] = [];
  Object.assign(window, { told, alert: (what: unknown) => told.push(`ran: ${String(what)}`) });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    told.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
};

/** What was told, and what waits in the document for a press or a pointer. */
const amiss = (place: Page | Frame): Promise<readonly string[]> =>
  place.evaluate(() => {
    const waiting = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\W*(?:java|vb)script:/i.test(value))
        .map(({ name, value }) => `${element.localName} ${name}=${value}`),
    );
    return [...(window as unknown as { told: string[] }).told, ...waiting];
  });

describe.skipIf(!browserPath)('a hostile lesson in the studio', () => {
  let site: Site;
  let person: Person;

  beforeAll(async () => {
    site = await openSite();
    person = await sitDown(`${site.url}studio/`, { before: WATCHED });
  });
  afterAll(async () => {
    await closePages();
    await site.close();
  });

  /** In the studio's own page and in the lesson that it shows. */
  const found = async () => [...(await amiss(person.page)), ...(await amiss(await person.lesson()))];
  const home = async () => {
    await person.page.getByRole('button', { name: 'Begin with another lesson' }).click();
    await person.page.locator('.zone button').first().waitFor();
  };

  it('runs nothing and asks no host as text, file names, drawings, front matter and questions, answered and taken', async () => {
    const { page, drop, lesson, sees, downloads } = person;
    await drop([
      { name: 'moon.md', content: LESSON },
      ...NAMES.map((name) => ({ name, content: drawing('<script>alert(1)</script>') })),
      ...DRAWINGS.map(([, inside], at) => ({ name: `drawing-${at}.svg`, content: drawing(inside) })),
    ]);
    const frame = await lesson();
    expect(await found()).toEqual([]);
    expect(await frame.locator('body').innerText()).toContain('Mark 40.');
    // Fixes, menus and folds hold words of the lesson, too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('#findings details')) fold.open = true;
    });
    await frame.locator('.question textarea').first().fill(RUNS);
    await frame.evaluate(() => {
      for (const press of document.querySelectorAll<HTMLButtonElement>('.question button')) press.click();
    });
    await frame.getByText('The answer.').first().waitFor();
    await page.getByText('What the LMS keeps').click();
    await page.locator('#answers').getByText('onerror').first().waitFor();
    expect(await found()).toEqual([]);

    // Asked before a dialog is open, which would stand in the next test's way.
    needs('downloads');
    await page.getByRole('button', { name: 'Take to the LMS' }).click();
    const { bytes } = await downloads(() => page.getByRole('button', { name: 'Make the package' }).click());
    await sees('Your package is ready');
    expect(await found()).toEqual([]);
    const [, sheet] = Object.entries(unzipSync(bytes)).find(([path]) => /^[^/]+\/index\.html$/.test(path))!;
    await page.getByRole('button', { name: 'Close' }).click();
    const reader = await page.context().newPage();
    await reader.addInitScript(WATCHED);
    await reader.route('**/sheet', (route) =>
      route.fulfill({ contentType: 'text/html', body: Buffer.from(sheet) }),
    );
    await reader.goto(`${site.url}sheet`);
    await reader.locator('h1').waitFor();
    expect(await amiss(reader)).toEqual([]);
    await reader.close();
  });

  it('runs nothing as what is pasted from a web page, nor as the name of a lesson', async () => {
    const { page, drop } = person;
    await home();
    await paste(page, {
      'text/html': `<p>Pasted.</p>${TRICKS.map(([, trick]) => `<div>${trick}</div>`).join('')}`,
    });
    expect(await (await person.lesson()).locator('body').innerText()).toContain('Pasted.');
    expect(await found()).toEqual([]);
    for (const name of ['"><img src=x onerror=alert(1)>.md', '__proto__.md', 'constructor.md']) {
      await home();
      await drop([{ name, content: `# Named\n\n${RUNS}\n\n${QUESTIONS}` }]);
      expect(await (await person.lesson()).locator('body').innerText()).toContain('Named');
      expect(await found()).toEqual([]);
    }
  });

  it('asked no host, and broke nothing in the page', () => {
    wasQuiet(person, site.url);
  });
});
