/** A lesson's text as the page that learners read, in a browser: from Markdown to pixels. */
import type { Frame, Page } from 'playwright-core';
import { read } from '../read/support.ts';
import { type Look, openPage } from './browser.ts';
import type { Folder } from './memory-files.ts';
import { type ServedPage, servePage } from './served-page.ts';

const served: ServedPage[] = [];

/** To be called after each test: the servers end with it. */
export const closeServed = async (): Promise<void> => {
  await Promise.all(served.splice(0).map((one) => one.close()));
};

/** The lesson's files on a server. */
export const serveText = async (text: string, folder: Folder = {}): Promise<ServedPage> => {
  const files = await servePage((await read(text, folder)).lesson);
  served.push(files);
  return files;
};

/** The page opened by itself, as outside an LMS. */
export const openText = async (text: string, options: Look = {}): Promise<Page> => {
  const files = await serveText(text);
  const page = await openPage(options);
  await page.goto(files.httpUrl);
  await page.waitForSelector('html[data-ready]');
  return page;
};

interface LmsWindow {
  readonly lms: { readonly stored: Record<string, string> };
  readonly enter: () => void;
}

/** The page in a strict LMS, entered for the first time. */
export const playText = async (
  files: ServedPage,
  options: Look = {},
): Promise<{ readonly page: Page; readonly frame: Frame }> => {
  const page = await openPage(options);
  await page.goto(files.lmsUrl);
  return { page, frame: await enter(page) };
};

/** The activity entered (again). */
export const enter = async (page: Page): Promise<Frame> => {
  await page.evaluate(() => (window as unknown as LmsWindow).enter());
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('html[data-ready]');
  return frame;
};

/** What the LMS holds. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...(window as unknown as LmsWindow).lms.stored }));
