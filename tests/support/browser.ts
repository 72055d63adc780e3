/** A real browser for tests: Chromium, Chrome or Edge where one is found, or what `CHROMIUM` names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const { env, platform } = process;

const onPath = (name: string): string[] =>
  (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').map((folder) => join(folder, name));

const windows = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const mac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

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
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? windows.map((path) => join(folder, path)) : [],
  ),
  ...mac.map((path) => join('/Applications', path)),
];

function found(paths: readonly string[]): string | undefined {
  const path = env.CHROMIUM || paths.find((path) => existsSync(path));
  if (path) return path;
  const notice = 'no Chromium, Chrome or Edge found: browser tests are skipped (name one in CHROMIUM)';
  if (env.CI === 'true') throw new Error(notice);
  console.warn(notice);
  return undefined;
}

/**
 * A whole browser's path; undefined where there is none, and then the tests that need it skip. Under `CI=true` that
 * is an error: there nobody reads a notice.
 */
export const wholeBrowserPath = found(candidates());

/** The same, or Chromium without windows and back/forward cache, which does a third of the work for a page. */
export const browserPath = found([...onPath('chromium-headless-shell'), ...candidates()]);

/** Milliseconds for what a page does at once: only what hangs takes longer, on a crowded machine too. */
const PATIENCE = 120_000;

let shared: Promise<Browser> | undefined;

/** The browser that all files of this process share; it ends with the process. */
export const launch = (): Promise<Browser> => {
  shared ??= chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
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
  });
  return shared;
};

/** What a page can be told while it is open; all else belongs to its context. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion'> & {
  /** Runs in each document before its own programs do. */
  readonly before?: () => void;
};

/** Pages that an earlier test is done with: to start a process for a page costs as much as the page. */
const idle: Page[] = [];
/** With what undoes `before`. */
const lent = new Map<Page, (() => Promise<void>) | undefined>();

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
}: Look = {}): Promise<Page> => {
  const page = idle.pop() ?? (await (await (await launch()).newContext()).newPage());
  const script = before && (await page.addInitScript(before));
  lent.set(page, script && (() => script.dispose()));
  page.setDefaultTimeout(PATIENCE);
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
