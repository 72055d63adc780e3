/** A real browser for tests: Chromium, Chrome or Edge where one is found, or what `CHROMIUM` names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

let shared: Promise<Browser> | undefined;

/** The browser that all files of this process share; it ends with the process. */
export const launch = (): Promise<Browser> => {
  shared ??= chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return shared;
};

/** Closes what a test or a file has opened in the browser. */
export const closePages = async (): Promise<void> => {
  const contexts = (await shared)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
};
