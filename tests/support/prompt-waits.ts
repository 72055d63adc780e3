/**
 * What a test waits for is seen when it is there. Playwright looks after 20, 50 and 100 ms, and then twice a second; told
 * to wait for no more than a second it looks every tenth of one: it is told so again and again.
 */
import { errors, type Frame, type Locator, type Page } from 'playwright-core';

/** In ms. */
const AT_ONCE = 1_000;

interface Limited {
  readonly timeout?: number;
}

async function until<O extends Limited, R>(
  wait: (options: O) => Promise<R>,
  options: O,
  patience: number,
): Promise<R> {
  const end = Date.now() + patience;
  for (;;) {
    const left = end - Date.now();
    try {
      return await wait({ ...options, timeout: Math.min(left, AT_ONCE) });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || left <= AT_ONCE) throw error;
    }
  }
}

let isPrompt = false;

/** For all pages of this process, once one is there. @param patience in ms, where a test says none */
export function waitPromptly(page: Page, patience: number): void {
  if (isPrompt) return;
  isPrompt = true;
  const locators: Locator = Object.getPrototypeOf(page.locator('html'));
  const { waitFor } = locators;
  locators.waitFor = function (this: Locator, options = {}) {
    return until((limited) => waitFor.call(this, limited), options, options.timeout ?? patience);
  };
  const frames: Frame = Object.getPrototypeOf(page.mainFrame());
  const waitForSelector = frames.waitForSelector as (selector: string, options?: Limited) => Promise<unknown>;
  frames.waitForSelector = function (this: Frame, selector: string, options: Limited = {}) {
    const wait = (limited: Limited) => waitForSelector.call(this, selector, limited);
    return until(wait, options, options.timeout ?? patience);
  } as Frame['waitForSelector'];
}
