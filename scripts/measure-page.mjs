// How heavy the learner's page is, and how soon it can be used on a phone: the runtime and the styles gzipped, and
// the time until a packed lesson, served as it is over http, can be answered. The phone is the one that Lighthouse
// takes: 360 pixels wide, a processor four times slower, slow 4G (1.44 Mbit/s, 562 ms to each answer); nothing is
// compressed on the way, for not every LMS does. Medians of several runs, each in a new browser context.
// Usage: node scripts/measure-page.mjs [package.zip] [runs]   (CHROMIUM names another browser)
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { browserPath, slowDown } from './phone.mjs';

const [, , given, runs = '5'] = process.argv;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Milliseconds that the page is watched for, once ready: what keeps the thread longer than 50 ms postpones it. */
const QUIET = 2000;

const example = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-measure-'));
  try {
    const lesson = join(root, 'content/digital-labor');
    const built = spawnSync(
      process.execPath,
      [join(root, 'lib/cli.js'), 'build', lesson, '--to', 'scorm12', '--out', folder],
      { encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(built.stderr);
    return await readFile(join(folder, 'digital-labor/digital-labor.scorm12.zip'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
};

/** As an LMS serves a package: parts of a film when they are asked for. */
const serve = async (files) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1));
    const bytes = files[path || 'index.html'];
    if (!bytes) return response.writeHead(404).end();
    const type = { 'content-type': TYPES[extname(path || 'index.html')] ?? 'application/octet-stream' };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    if (!range) return response.writeHead(200, { ...type, 'accept-ranges': 'bytes' }).end(bytes);
    const [from, to] = [Number(range[1]), range[2] ? Number(range[2]) : bytes.length - 1];
    const headers = { ...type, 'content-range': `bytes ${from}-${to}/${bytes.length}` };
    return response.writeHead(206, headers).end(bytes.subarray(from, to + 1));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** In the page, before anything of it: notes when it is ready and when its script keeps the thread. */
const watch = () => {
  window.measured = { longEnd: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.measured.longEnd = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) window.measured.ready ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
};

const measure = async (browser, url) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await slowDown(context, page);
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
    await page.waitForSelector('html[data-ready]', { timeout: 120_000 });
    await page.waitForTimeout(QUIET);
    return await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      interactive: Math.max(window.measured.ready, window.measured.longEnd),
    }));
  } finally {
    await context.close();
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (values) =>
  `${(median(values) / 1000).toFixed(1)} s (${(Math.min(...values) / 1000).toFixed(1)}–${(Math.max(...values) / 1000).toFixed(1)})`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const files = unzipSync(given ? await readFile(given) : await example());
const [script, styles] = ['page.js', 'page.css'].map((name) => gzipSync(files[name], { level: 9 }).length);
console.log(
  `runtime ${kilobytes(script)} + styles ${kilobytes(styles)} = ${kilobytes(script + styles)} gzipped`,
);

const server = await serve(files);
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const results = [];
  const url = `http://127.0.0.1:${server.address().port}/`;
  for (let run = 0; run < Number(runs); run++) results.push(await measure(browser, url));
  console.log(`first words on the screen after ${seconds(results.map(({ painted }) => painted))}`);
  console.log(`interactive after ${seconds(results.map(({ interactive }) => interactive))}`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
