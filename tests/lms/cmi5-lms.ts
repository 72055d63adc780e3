/** What the tests ask of an LMS that speaks cmi5, whichever it is, and how one is asked that a page meets in a browser. */
import type { Page } from 'playwright-core';
import type { StatementLike } from '../support/strict-statements.ts';

export interface Cmi5Lms {
  /** Each package becomes an activity. */
  readonly add: (...files: readonly string[]) => Promise<readonly Cmi5Activity[]>;
  /** Refusals, errors and files that weren't there, so far. */
  readonly amiss: () => readonly string[];
}

export interface Cmi5Activity {
  /** What the LMS read in the course structure. */
  readonly units: readonly Cmi5Unit[];
  /** A learner opens a unit, in a window of its own; resolves once the lesson has read what was kept. */
  readonly open: (unit?: number) => Promise<Page>;
  /** What the LMS and its record store say of that learner. */
  readonly standing: () => Promise<Cmi5Standing>;
}

export interface Cmi5Unit {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly moveOn: string;
  readonly masteryScore: number | null;
}

export interface Cmi5Standing {
  readonly satisfied: boolean;
  readonly units: readonly {
    readonly attempted: boolean;
    readonly completed: boolean;
    readonly passed: boolean;
    readonly satisfied: boolean;
  }[];
  /** In the order in which they came. */
  readonly statements: readonly StatementLike[];
  /** In a gradebook, where the LMS has one. */
  readonly grade?: number | null;
}

export const verbOf = ({ verb }: StatementLike): string => verb.id.split('/').at(-1) ?? '';

/** What xAPI answers to who asks for a document that isn't there yet. */
const isNoDocument = (status: number, url: string): boolean =>
  status === 404 && /\/(?:activities\/state|agents\/profile)\?/.test(url);

/** Notes in `amiss` what goes wrong on a page, with what the LMS said of it. */
export function watch(page: Page, amiss: string[]): void {
  page.on('pageerror', ({ message }) => amiss.push(message));
  page.on('response', async (response) => {
    const url = response.url();
    if (response.status() < 400 || isNoDocument(response.status(), url)) return;
    const said = await response.text().catch(() => '');
    amiss.push(`${response.status()} ${response.request().method()} ${url} ${said.slice(0, 300)}`);
  });
}

export async function begun(page: Page): Promise<Page> {
  page.setDefaultTimeout(30_000);
  await page.waitForSelector('html[data-ready]');
  // An LMS may launch what is done for looking at alone: then nothing is saved.
  await page.waitForSelector('html[data-mode="review"], .saved[data-saved="saved"]:not([hidden])');
  return page;
}
