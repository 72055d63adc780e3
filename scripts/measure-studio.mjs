// How soon the studio can be used, and how fast it follows. On the phone of measure-page.mjs (a processor four times
// slower, slow 4G): until its first screen takes a lesson. On this machine: from a letter typed into a page of 6,000
// words to the lesson that shows it, and the longest that a key waited. Medians of several runs. And once, of a folder
// with a recording of 300 MB: until it plays in the preview, until its package is there, and the most memory that the
// page's process took (where /proc tells).
// Usage: node scripts/measure-studio.mjs [runs]   (CHROMIUM names another browser)

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
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

/** Silence, as every browser plays it: 8,000 bytes a second. */
const recording = (bytes) => {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8);
  for (const [value, at] of [
    [16, 16],
    [8_000, 24],
    [8_000, 28],
    [bytes, 40],
  ])
    header.writeUInt32LE(value, at);
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [1, 32],
    [8, 34],
  ])
    header.writeUInt16LE(value, at);
  header.write('data', 36);
  return Buffer.concat([header, Buffer.alloc(bytes, 0x80)]);
};

const largeFolder = async (browser, url) => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-measure-'));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await writeFile(join(folder, 'sea.md'), '# Sea\n\n<audio src="sea.wav" controls></audio>\n');
    await writeFile(join(folder, 'sea.wav'), recording(300_000_000));
    const page = await context.newPage();
    await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
    await page.goto(url);
    const choosing = page.waitForEvent('filechooser');
    await page.locator('[data-key="folder"]').click();
    const begun = performance.now();
    await (await choosing).setFiles(folder);
    const frame = page.frameLocator('.device iframe:not(.arriving)');
    await frame.locator('audio').evaluate(async (audio) => {
      audio.preload = 'metadata';
      audio.load();
      await new Promise((resolve, reject) => {
        audio.onloadedmetadata = resolve;
        audio.onerror = () => reject(new Error('It does not play.'));
      });
      audio.currentTime = audio.duration - 5;
      await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
    });
    const played = performance.now() - begun;
    await page.locator('#take').click();
    const made = performance.now();
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.locator('[data-key="make"]').click();
    await download;
    return { played, packed: performance.now() - made, memory: await mostMemory(browser) };
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
};

/** Of the browser's pages, in MB. */
const mostMemory = async (browser) => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000;
    });
  return Math.max(...(await Promise.all(peaks)));
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
  const { played, packed, memory } = await largeFolder(browser, url);
  console.log(
    `a recording of 300 MB plays in the preview after ${(played / 1000).toFixed(1)} s, and is packed in ${(packed / 1000).toFixed(1)} s, in at most ${Math.round(memory)} MB`,
  );
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
