/** The studio's site and a browser, opened for the tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { closePages, launch } from '../support/browser.ts';
import { type Person, sitDown } from './person.ts';
import { openSite, type Site } from './site.ts';

export interface Seat {
  /** Of the site, with the studio at `studio/`; there once the first test runs. */
  readonly url: string;
  /** @param url of another studio, as the command serves it */
  readonly sit: (options?: Parameters<typeof sitDown>[2], url?: string) => Promise<Person>;
}

/** To be called in a `describe`. Whoever sat down last leaves at the end of each test. */
export function seatInStudio(): Seat {
  let browser: Browser;
  let site: Site;
  let person: Person | undefined;

  beforeAll(async () => {
    browser = await launch();
    site = await openSite();
  });
  afterEach(() => person?.page.context().close());
  afterAll(async () => {
    await closePages();
    await site.close();
  });

  return {
    get url() {
      return site.url;
    },
    sit: async (options = {}, url = `${site.url}studio/`) => {
      person = await sitDown(browser, url, options);
      return person;
    },
  };
}
