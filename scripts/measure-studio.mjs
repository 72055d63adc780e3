// How soon the studio can be used, and how fast it follows. On the phone of measure-page.mjs (a processor four times
// slower, slow 4G): until its first screen takes a lesson. On this machine: from a letter typed into a page of 6,000
// words to the lesson that shows it, and the longest that a key waited. Medians of several runs.
// Usage: node scripts/measure-studio.mjs [runs]   (CHROMIUM names another browser)

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserPath, slowDown } from './phone.mjs';

const runs = Number(process.argv[2] ?? 5);
const studio = join(dirname(fileURLToPath(import.meta.url)), '../lib/studio');
const WORDS = 6_000;
const LETTERS = 12;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const serve = async () => {
  const server = createServer(async (request, response) => {
    const path =
      decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1)) || 'index.html';
    const bytes = await readFile(join(studio, path)).catch(() => undefined);
    if (!bytes) return response.writeHead(404).end();
    // As web servers send what is text.
    const isText = extname(path) in TYPES;
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    return response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const firstUse = async (browser, url) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await slowDown(context, page);
    await page.addInitScript(() => {
      window.measured = 0;
      new MutationObserver(() => {
        if (document.querySelector('.zone button')) window.measured ||= performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForSelector('.zone button', { timeout: 60_000 });
    return await page.evaluate(() => window.measured);
  } finally {
    await context.close();
  }
};

const longPage = () => {
  const paragraph = 'The sea rises and falls twice a day because the moon draws it, and the sun a little.';
  const many = Array.from({ length: Math.round(WORDS / 17) }, (_, at) =>
    at % 12 === 5
      ? `${String.fromCharCode(97 + (Math.floor(at / 12) % 26))}) Why does it?\n\n:::{dropdown} Answer\n${paragraph}\n:::`
      : paragraph,
  );
  return `# Tides\n\nStart here.\n\n${many.join('\n\n')}\n`;
};

/** Letters typed one by one, with time between them for the lesson to follow each. */
const typing = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('.zone button');
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'tides.md'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, longPage());
    await page.waitForSelector('.device iframe:not(.arriving)', { state: 'attached', timeout: 60_000 });
    await page.waitForSelector('.cm-line >> text=Start here.');
    await page.waitForTimeout(1500);
    await page.locator('.cm-line', { hasText: 'Start here.' }).click();
    await page.keyboard.press('End');
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
    });
    const waits = [];
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const words = `Start here.${'x'.repeat(letter + 1)}`;
      const shown = page.evaluate((wanted) => {
        const begun = performance.now();
        return new Promise((resolve) => {
          const look = () => {
            const frame = document.querySelector('.device iframe:not(.arriving)');
            if (frame?.contentDocument?.body?.textContent.includes(wanted))
              resolve(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          look();
        });
      }, words);
      await page.keyboard.press('x');
      waits.push(await shown);
      await page.waitForTimeout(200);
    }
    return { wait: median(waits), longest: await page.evaluate(() => window.longest) };
  } finally {
    await context.close();
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const server = await serve();
const { port } = server.address();
const url = `http://127.0.0.1:${port}/`;
// Of a studio on this machine's own address the page asks for the folder that the command serves.
const abroad = `http://studio.example:${port}/`;
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP studio.example 127.0.0.1'],
});
try {
  const first = [];
  const typed = [];
  for (let run = 0; run < runs; run += 1) {
    first.push(await firstUse(browser, abroad));
    typed.push(await typing(browser, url));
  }
  console.log(`first usable on a phone after ${(median(first) / 1000).toFixed(1)} s`);
  console.log(
    `a letter in ${WORDS} words is seen in the lesson after ${Math.round(median(typed.map(({ wait }) => wait)))} ms`,
  );
  console.log(`the longest task while typing: ${Math.round(median(typed.map(({ longest }) => longest)))} ms`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
