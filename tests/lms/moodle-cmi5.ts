/** The plugin mod_cmi5 in a real Moodle: the student opens units where the activity's own page has its buttons. */
import type { Browser, Page } from 'playwright-core';
import {
  begun,
  type Cmi5Activity,
  type Cmi5Lms,
  type Cmi5Standing,
  type Cmi5Unit,
  watch,
} from './cmi5-lms.ts';
import type { Gradebook, Moodle } from './moodle.ts';
import { signIn } from './player.ts';

interface Added {
  readonly cmid: number;
  readonly units: readonly Cmi5Unit[];
}

export async function openMoodleCmi5({ url, run }: Moodle, browser: Browser): Promise<Cmi5Lms> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 820 } });
  page.setDefaultTimeout(30_000);
  await signIn(page, url, 'student');
  const amiss: string[] = [];

  async function open(cmid: number, unit: number): Promise<Page> {
    await page.goto(`${url}/mod/cmi5/view.php?id=${cmid}`);
    // Until the page's script listens, the button is a link that opens the lesson in the same window.
    await page.waitForLoadState('networkidle');
    const opens = page.waitForEvent('popup');
    await page.locator('.mod-cmi5-launch-btn').nth(unit).click();
    const lesson = await opens;
    watch(lesson, amiss);
    return begun(lesson);
  }

  return {
    async add(...files) {
      const added = await run<readonly Added[]>('cmi5s', ...files);
      return added.map(
        ({ cmid, units }): Cmi5Activity => ({
          units,
          open: (unit = 0) => open(cmid, unit),
          async standing() {
            const { gradebook, ...standing } = await run<Cmi5Standing & { gradebook: Gradebook }>(
              'cmi5',
              cmid,
            );
            return { ...standing, grade: gradebook.grade };
          },
        }),
      );
    },
    amiss: () => amiss,
  };
}
