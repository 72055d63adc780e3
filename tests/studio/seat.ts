/** The studio's site and a browser, opened for the tests of a file. */
import { afterEach, beforeEach } from 'vitest';
import { closePages, type Look } from '../support/browser.ts';
import { type Person, sitDown } from './person.ts';
import { openSite, type Site } from './site.ts';

export interface Seat {
  /** Of the site, with the studio at `studio/`: another for each test, so that the browser keeps nothing for it yet. */
  readonly url: string;
  /** @param url of another studio, as the command serves it */
  readonly sit: (look?: Look, url?: string) => Promise<Person>;
}

/** To be called in a `describe`. Whoever sat down leaves at the end of each test. */
export function seatInStudio(): Seat {
  let site: Site;

  beforeEach(async () => {
    site = await openSite();
  });
  afterEach(async () => {
    await closePages();
    await site.close();
  });

  return {
    get url() {
      return site.url;
    },
    sit: (look, url = `${site.url}studio/`) => sitDown(url, look),
  };
}
