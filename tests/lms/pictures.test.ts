/** The pictures of docs/assignment.md, taken where `LMS_PICTURES` names a folder for them. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Attempt, inEachMoodle, type Restored, type ScormActivity } from './moodle.ts';
import { LESSONS, packagesOf } from './packages.ts';
import { type Player, playerOf } from './player.ts';

const folder = process.env.LMS_PICTURES;

/** A page of documentation is no place for larger ones. */
const MOST_BYTES = 150_000;

inEachMoodle(
  'pictures',
  (moodle) => {
    let browser: Browser;
    let student: Player;
    let teacher: Player;
    const { url } = moodle;
    let restored: Restored;
    let attempt: Attempt;
    let lesson: ScormActivity;

    beforeAll(async () => {
      const out = await temporaryFolder();
      const built = await packagesOf(LESSONS['content/digital-labor']!, out, ['scorm12', 'moodle-course']);
      restored = await moodle.run('restore', built.file('moodle-course')!);
      await moodle.run('rename', restored.course, built.report.lesson.title);
      const quiz = restored.activities.find(({ type }) => type === 'quiz')!;
      [attempt] = await moodle.run<[Attempt]>('attempts', quiz.cmid);
      [lesson] = await moodle.run<[ScormActivity]>('scorms', built.file('scorm12')!);
      browser = await launch();
      student = await playerOf(moodle, browser, 'student');
      teacher = await playerOf(moodle, browser, 'teacher');
    }, 120_000);

    afterAll(closePages);

    /** What a page says, without the site's own frame around it. */
    const taken = async (page: Page, name: string, height: number, from?: string): Promise<void> => {
      await page.setViewportSize({ width: 1000, height: 1600 });
      await page.addStyleTag({
        content:
          'nav.navbar,.drawer,.drawer-toggles,.drawer-toggler,.btn-footer-popover,#page-footer,.breadcrumb{display:none!important}#page.drawers{margin:0!important;padding:0!important}',
      });
      await page.waitForTimeout(500);
      const top = from ? ((await page.locator(from).first().boundingBox())?.y ?? 0) : 0;
      const path = join(folder!, `${name}.png`);
      await page.screenshot({ path, clip: { x: 0, y: top, width: 1000, height } });
      expect((await stat(path)).size).toBeLessThan(MOST_BYTES);
    };

    const at = async ({ page }: Player, path: string): Promise<Page> => {
      await page.goto(`${url}${path}`);
      await page.waitForLoadState('networkidle');
      return page;
    };

    it('the form that takes the quiz', async () => {
      const page = await at(teacher, `/question/bank/importquestions/import.php?courseid=${restored.course}`);
      await page.locator('#id_format_xml').check();
      await taken(page, 'moodle-import', 800);
    }, 60_000);

    it('the course that was restored', async () => {
      await taken(await at(student, `/course/view.php?id=${restored.course}`), 'moodle-course', 630);
    }, 60_000);

    it('the quiz before and after its end', async () => {
      const page = await at(student, `/mod/quiz/review.php?attempt=${attempt.attempt}`);
      await taken(page, 'moodle-review', 420, '.que.essay');
    }, 60_000);

    it('the quiz as it is graded', async () => {
      const page = await at(teacher, `/mod/quiz/report.php?id=${attempt.cmid}&mode=grading`);
      await page
        .getByRole('link', { name: 'Grade', exact: true })
        .or(page.locator('a.gradetheselink'))
        .first()
        .click();
      await page.waitForLoadState('networkidle');
      await taken(page, 'moodle-grading', 740, '.que.essay');
    }, 60_000);

    it('the lesson, and its answers in the report', async () => {
      const open = await student.open(lesson.cmid);
      await open.answer(0, 'Elle dure quelques secondes et rapporte quelques centimes.');
      await open.answer(1, '180 tâches font 5,40 €.');
      await taken(student.page, 'moodle-lesson', 800);
      await student.leave();
      const report = `/mod/scorm/report.php?id=${lesson.cmid}&mode=interactions&attemptsmode=1`;
      // The table is wider than a page: without what the others have as well.
      for (const column of ['picture', 'email', 'start', 'finish', 'attempt'])
        await at(teacher, `${report}&thide=${column}`);
      const page = await at(teacher, report);
      await taken(page, 'moodle-answers', 516);
    }, 90_000);
  },
  Boolean(browserPath && folder),
);
