/** Somebody signed in at a real Moodle in a real browser, who opens SCORM activities. */
import type { Browser, Frame, Page } from 'playwright-core';
import { accountOf, type Moodle, type Role } from './moodle.ts';

export interface Player {
  readonly page: Page;
  readonly open: (cmid: number) => Promise<OpenLesson>;
  /** Goes elsewhere in Moodle, as one does without a thought of the lesson. */
  readonly leave: () => Promise<void>;
  /** Errors, files that weren't there and requests to other hosts, so far. */
  readonly amiss: () => readonly string[];
}

export interface OpenLesson {
  /** The page itself, for what has no name here. */
  readonly frame: Frame;
  readonly answer: (index: number, words: string) => Promise<void>;
  readonly answers: () => Promise<readonly string[]>;
  readonly pictures: () => Promise<{ readonly shown: number; readonly broken: readonly string[] }>;
  readonly text: () => Promise<string>;
  readonly finish: () => Promise<void>;
}

/** What Moodle's own pages lack, whatever is played in them: arrows of a library, its error then. */
const OWN_NOISE = /yui_image\.php/;

export const playerOf = async ({ url }: Moodle, browser: Browser, role: Role): Promise<Player> => {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  // A Moodle that was just installed compiles its styles and scripts as they are first asked for.
  page.setDefaultTimeout(60_000);
  const amiss: string[] = [];
  page.on('pageerror', (error) => amiss.push(String(error)));
  page.on('request', (request) => {
    const outside = !request.url().startsWith(url) && !/^(?:data|blob|about):/.test(request.url());
    // What Moodle's own pages ask for (MathJax, of a host far away) isn't the package's.
    if (outside && isOfPackage(request.frame())) amiss.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !OWN_NOISE.test(response.url()))
      amiss.push(`${response.status()} ${response.url()}`);
  });
  await signIn(page, url, role);
  return {
    page,
    async open(cmid) {
      await page.goto(`${url}/mod/scorm/view.php?id=${cmid}`);
      const enter = page.locator('#scormviewform [type=submit]').first();
      if ((await frameOf(page, 2)) === undefined && (await enter.count()) > 0) await enter.click();
      const frame = await frameOf(page, 60);
      if (!frame) throw new Error('The lesson didn’t start.');
      await frame.waitForSelector('html[data-ready]');
      return lessonIn(frame);
    },
    async leave() {
      await page.goto(`${url}/user/profile.php`);
    },
    amiss: () => amiss,
  };
};

export const signIn = async (page: Page, url: string, role: Role): Promise<void> => {
  const { name, password } = accountOf(role);
  await page.goto(`${url}/login/index.php`);
  // The form's script puts another password field in the place of the first.
  await page.waitForLoadState('networkidle');
  await page.fill('#username', name);
  await page.fill('#password', password);
  await Promise.all([
    page.waitForURL((address) => !address.pathname.startsWith('/login/')),
    page.click('#loginbtn'),
  ]);
};

/** Whether a frame is the package's page, or lies in it. */
function isOfPackage(frame: Frame | null): boolean {
  return frame !== null && (isPackage(frame) || isOfPackage(frame.parentFrame()));
}

const isPackage = (frame: Frame): boolean => /\/mod_scorm\/content\//.test(frame.url());

/** The frame of the package's own page, waited for so many quarters of a second. */
const frameOf = async (page: Page, quarters: number): Promise<Frame | undefined> => {
  for (let waited = 0; waited <= quarters; waited++) {
    const found = page.frames().find(isPackage);
    if (found) return found;
    await page.waitForTimeout(250);
  }
  return undefined;
};

const lessonIn = (frame: Frame): OpenLesson => ({
  frame,
  async answer(index, words) {
    await frame.locator('textarea').nth(index).fill(words);
    await frame.getByRole('button', { name: 'Répondre', exact: true }).first().click();
    await frame.getByText('Réponse proposée').nth(index).waitFor();
  },
  answers: () => frame.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value)),
  pictures: () =>
    frame.evaluate(async () => {
      const all = [...document.images];
      for (const image of all) {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
      }
      return {
        shown: all.filter(({ naturalWidth }) => naturalWidth > 0).length,
        broken: all.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
      };
    }),
  text: () => frame.locator('body').innerText(),
  async finish() {
    await frame.getByRole('button', { name: 'Terminer', exact: true }).click();
    await frame.page().waitForTimeout(500);
  },
});
