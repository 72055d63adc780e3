/**
 * A real browser for tests. `CARTABLE_BROWSER` says which: `chromium` (the default: Chromium, Chrome or Edge where one is
 * found, or what `CHROMIUM` names), `firefox` or `webkit`. Those two are Playwright's own, where it has installed them;
 * else Firefox is the system's (or what `FIREFOX` names), which Playwright drives by WebDriver BiDi.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  firefox,
  type LaunchOptions,
  type Page,
  webkit,
} from 'playwright-core';
import { TestRunner } from 'vitest';
import { waitPromptly } from './prompt-waits.ts';

const { env, platform } = process;

export const ENGINES = { chromium, firefox, webkit };

export type Engine = keyof typeof ENGINES;

function engineOf(name: string): Engine {
  if (name in ENGINES) return name as Engine;
  throw new Error(`CARTABLE_BROWSER is ${name}, and none of ${Object.keys(ENGINES).join(', ')}`);
}

export const engine = engineOf(env.CARTABLE_BROWSER || 'chromium');

const onPath = (name: string): string[] =>
  (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').map((folder) => join(folder, name));

const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];

const below = (folders: readonly (string | undefined)[], paths: readonly string[]): string[] =>
  folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, path)) : []));

const candidates = (): string[] => [
  ...[
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ].flatMap(onPath),
  ...below(programs, [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]),
  ...below(
    ['/Applications'],
    [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  ),
  chromium.executablePath(),
];

const firefoxes = (): string[] => [
  ...['firefox', 'firefox-esr'].flatMap(onPath),
  ...below(['/Applications'], ['Firefox.app/Contents/MacOS/firefox']),
];

function found(named: string | undefined, paths: readonly string[], notice: string): string | undefined {
  const path = named || paths.find((path) => existsSync(path));
  if (path) return path;
  if (env.CI === 'true') throw new Error(notice);
  console.warn(notice);
  return undefined;
}

const NOTICES: Readonly<Record<Engine, string>> = {
  chromium: 'no Chromium, Chrome or Edge found: browser tests are skipped (name one in CHROMIUM)',
  firefox:
    'no Firefox found: browser tests are skipped (npx playwright-core install firefox, or name one in FIREFOX)',
  webkit: 'no WebKit found: browser tests are skipped (npx playwright-core install webkit)',
};

/** Of Firefox and WebKit those that Playwright has made for itself do all that it can ask for. */
const ofPlaywright = existsSync(ENGINES[engine].executablePath()) && !env.FIREFOX;

function pathOf(chromiums: readonly string[]): string | undefined {
  if (engine === 'chromium') return found(env.CHROMIUM, chromiums, NOTICES.chromium);
  const own = [ENGINES[engine].executablePath()];
  return engine === 'webkit'
    ? found(undefined, own, NOTICES.webkit)
    : found(env.FIREFOX, [...own, ...firefoxes()], NOTICES.firefox);
}

/**
 * A whole browser's path; undefined where there is none, and then the tests that need it skip. Under `CI=true` that
 * is an error: there nobody reads a notice.
 */
export const wholeBrowserPath = pathOf(candidates());

/** The same, or Chromium without windows and back/forward cache, which does a third of the work for a page. */
export const browserPath = pathOf([...onPath('chromium-headless-shell'), ...candidates()]);

/** The system's own Firefox, of which WebDriver BiDi can ask less than Playwright can of the browsers made for it. */
const isBidi = engine === 'firefox' && !ofPlaywright;

/** What a test may ask for that not every browser can be told, and why. */
const LACKS = {
  media: isBidi && 'WebDriver BiDi sets neither paper nor colours',
  scriptless: isBidi && 'WebDriver BiDi opens no page without scripts',
  downloads: isBidi && 'WebDriver BiDi tells of no file that a page makes',
  folders: isBidi && 'WebDriver BiDi chooses no folder',
  workers: isBidi && 'WebDriver BiDi runs nothing in a worker',
  pdf: engine !== 'chromium' && 'only Chromium prints to a file',
  protocol: engine !== 'chromium' && 'asks by the protocol of Chromium\u2019s own tools',
} as const;

/** Skips the test that is running where its browser can't be told what it is about to ask for; the report says why. */
export function needs(what: keyof typeof LACKS): void {
  const why = LACKS[what];
  if (why) TestRunner.getCurrentTest()?.context.skip(why);
}

/** Milliseconds for what a page does at once: only what hangs takes longer, on a crowded machine too. */
const PATIENCE = 120_000;

/** The clipboard is read and written without asking anybody: Firefox has no permission for it that could be given. */
const FIREFOX_PREFERENCES = { 'dom.events.testing.asyncClipboard': true };

const OPTIONS: Readonly<Record<Engine, LaunchOptions>> = {
  chromium: {
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--in-process-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What V8 does beside a page's thread costs more than it saves where every core has a test to run.
      '--js-flags=--single-threaded',
    ],
  },
  firefox: isBidi
    ? {
        channel: 'moz-firefox',
        env: { ...(env as Record<string, string>), FIREFOX: wholeBrowserPath ?? '' },
        // What ‘openPage’ asks for when nothing else is asked for.
        firefoxUserPrefs: {
          ...FIREFOX_PREFERENCES,
          // Whoever drives Firefox lets files of the disk share what they keep; nobody's own Firefox does.
          'security.fileuri.strict_origin_policy': true,
          'ui.prefersReducedMotion': 1,
          'layout.css.prefers-color-scheme.content-override': 1,
        },
      }
    : { firefoxUserPrefs: FIREFOX_PREFERENCES },
  webkit: {},
};

/** A browser of one's own. */
export async function launchBrowser(path: string | undefined, options: LaunchOptions = {}): Promise<Browser> {
  const browser = await ENGINES[engine].launch({
    ...OPTIONS[engine],
    ...(path !== undefined && {
      executablePath: isBidi ? fileURLToPath(new URL('firefox-bidi.mjs', import.meta.url)) : path,
    }),
    ...options,
  });
  return engine === 'chromium' ? browser : saysWhatItLacks(browser);
}

/** What the other browsers can't be told skips the test that tells it, with the reason: it would fail, or see nothing. */
function saysWhatItLacks(browser: Browser): Browser {
  const { newContext } = browser;
  browser.newContext = async (options = {}) => {
    if (options.javaScriptEnabled === false) needs('scriptless');
    if (isOtherLook(options)) needs('media');
    const context = await newContext.call(browser, options);
    const { grantPermissions } = context;
    // What Firefox may copy is said by a preference; WebKit knows of reading alone.
    context.grantPermissions = async (permissions) => {
      const known = permissions.filter((one) => engine === 'webkit' && one !== 'clipboard-write');
      if (known.length > 0) await grantPermissions.call(context, known);
    };
    context.on('page', (page) => {
      const { emulateMedia } = page;
      page.emulateMedia = async (look) => {
        if (isOtherLook(look ?? {})) needs('media');
        await emulateMedia.call(page, look);
      };
      const { waitForEvent, workers } = page;
      page.waitForEvent = ((...args: Parameters<typeof waitForEvent>) => {
        if (String(args[0]) === 'download') needs('downloads');
        return waitForEvent.apply(page, args);
      }) as typeof waitForEvent;
      page.workers = () => {
        needs('workers');
        return workers.call(page);
      };
      page.pdf = async () => {
        needs('pdf');
        throw new Error('Only Chromium prints to a file.');
      };
    });
    return context;
  };
  browser.newPage = async (options) => (await browser.newContext(options)).newPage();
  return browser;
}

/** Than `openPage` has by itself. */
const isOtherLook = (look: {
  readonly media?: string | null;
  readonly colorScheme?: string | null;
  readonly forcedColors?: string | null;
}): boolean => look.media === 'print' || look.colorScheme === 'dark' || look.forcedColors === 'active';

let shared: Promise<Browser> | undefined;

/** The browser that all files of this process share; it ends with the process. */
export const launch = (): Promise<Browser> => {
  shared ??= launchBrowser(browserPath);
  return shared;
};

/** What a page can be told while it is open; all else belongs to its context. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion'> & {
  /** Runs in each document before its own programs do. */
  readonly before?: () => void;
  /** What a page does by and by it does when a test lets the time pass (`page.clock`), too. */
  readonly isClocked?: boolean;
};

/** Pages that an earlier test is done with: to start a process for a page costs as much as the page. */
const idle: Page[] = [];
/** Those whose clock is a test's: it stays so. */
const clocked = new WeakSet<Page>();
/** With what undoes `before`. */
const lent = new Map<Page, (() => Promise<void>) | undefined>();

function idlePage(isClocked: boolean): Page | undefined {
  const at = idle.findLastIndex((page) => clocked.has(page) === isClocked);
  return at < 0 ? undefined : idle.splice(at, 1)[0];
}

const isUsed = (page: Page): boolean => !page.isClosed() && page.context().pages().length === 1;

/**
 * A page as in a new window, until `closePages`. It may have shown another test's pages: what the browser keeps, it
 * keeps by origin, and every server of a test is an origin of its own.
 */
export const openPage = async ({
  viewport,
  colorScheme,
  reducedMotion,
  before,
  isClocked = false,
}: Look = {}): Promise<Page> => {
  const page = idlePage(isClocked) ?? (await (await (await launch()).newContext()).newPage());
  if (isClocked && !clocked.has(page)) await page.clock.install();
  if (isClocked) clocked.add(page);
  const script = before && (await page.addInitScript(before));
  lent.set(page, script && (() => script.dispose()));
  page.setDefaultTimeout(PATIENCE);
  waitPromptly(page, PATIENCE);
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: 'screen',
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'reduce',
    forcedColors: 'none',
  });
  return page;
};

const emptied = async (page: Page, undo?: () => Promise<void>): Promise<void> => {
  const context = page.context();
  page.removeAllListeners();
  for (const heard of ['request', 'response']) context.removeAllListeners(heard);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await undo?.();
  await context.clearPermissions();
  await context.setOffline(false);
  await page.goto('about:blank');
};

/** Ends what a test or a file has opened in the browser. */
export const closePages = async (): Promise<void> => {
  const reusable = [...lent].filter(([page]) => isUsed(page));
  lent.clear();
  const kept = new Set([...idle, ...reusable.map(([page]) => page)].map((page) => page.context()));
  const others = ((await shared)?.contexts() ?? []).filter((context) => !kept.has(context));
  await Promise.all([
    ...reusable.map(([page, undo]) => emptied(page, undo)),
    ...others.map((context) => context.close()),
  ]);
  idle.push(...reusable.map(([page]) => page));
};
