/** A quiz of a real Moodle in a real browser: a table that a student fills in, and what else only a page shows. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { inEachMoodle, type Restored } from './moodle.ts';
import { packagesOf } from './packages.ts';
import { type Player, playerOf } from './player.ts';

const LESSON = `---
attempts: unlimited
math:
  '\\deg': '#1^{\\circ}\\mathrm{C}'
---
# Ice

:::::{question}
:name: journal
Watch an ice cube at $\\deg{20}$.

::::{tab-set}
:::{tab-item} On a plate
Count the drops.
:::
:::{tab-item} In a glass
Mark the level.
:::
::::

:::{admonition} Careful
:class: warning
Dry your hands.
:::

<iframe src="https://www.geogebra.org/m/abc" title="A melting cube"></iframe>

::::{starter}
| Minutes | What you see |
| ------- | ------------ |
| 10      |              |
::::
===
It shrinks.
:::::
`;

inEachMoodle(
  'a quiz in a browser',
  (moodle) => {
    let student: Player;
    let teacher: Player;
    let quiz: Restored['activities'][number];

    beforeAll(async () => {
      const folder = await temporaryFolder();
      const source = join(folder, 'ice.md');
      await writeFile(source, LESSON);
      const built = await packagesOf(source, join(folder, 'out'), ['moodle-course']);
      const { activities } = await moodle.run<Restored>('restore', built.file('moodle-course')!);
      quiz = activities.find(({ type }) => type === 'quiz')!;
      const browser = await launch();
      student = await playerOf(moodle, browser, 'student');
      teacher = await playerOf(moodle, browser, 'teacher');
      // Moodle's MathJax comes from a host that a closed network waits for.
      for (const { page } of [student, teacher])
        await page.route(
          ({ href }) => href.startsWith('http') && !href.startsWith(moodle.url),
          (route) => route.abort(),
        );
    }, 240_000);

    afterAll(closePages);

    it('keeps what a student writes into a table in the editor, and the teacher grades it there', {
      meta: { shows: ['attempt'] },
      timeout: 240_000,
    }, async () => {
      const { page } = student;
      await page.goto(`${moodle.url}/mod/quiz/view.php?id=${quiz.cmid}`);
      await page.getByRole('button', { name: /attempt quiz/i }).click();
      const asked = page.locator('.qtext');
      const text = await asked.innerText();
      for (const words of ['On a plate', 'Count the drops.', 'In a glass', 'Mark the level.', 'Careful'])
        expect(text).toContain(words);
      expect(await asked.innerHTML()).toMatch(/20\s*\}?\^\{\\circ\}\\mathrm\{C\}/);
      expect(await asked.locator('iframe').count()).toBe(0);
      expect(await asked.getByRole('link', { name: 'A melting cube' }).getAttribute('href')).toBe(
        'https://www.geogebra.org/m/abc',
      );

      // TinyMCE writes in a frame; Atto, the editor of Moodle 4.1, in the page.
      const tiny = page.locator('.qtype_essay_response iframe, .qtype_essay_editor iframe').first();
      const atto = page.locator('.editor_atto_content');
      await tiny.or(atto).first().waitFor();
      const editor = (await atto.count()) > 0 ? atto : tiny.contentFrame();
      await editor.locator('td').nth(1).click();
      await page.keyboard.type('a puddle');
      await page.locator('[name=next]').click();
      await page.waitForURL(/summary\.php/);
      // Its script asks once more, and is late.
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: /submit all/i }).click();
      await page.locator('.modal [data-action=save]').click();
      await page.waitForURL(/review\.php/);
      const cells = '.qtype_essay_response td';
      expect(await page.locator(cells).allInnerTexts()).toEqual(['10', 'a puddle']);

      await teacher.page.goto(page.url());
      expect(await teacher.page.locator(cells).allInnerTexts()).toEqual(['10', 'a puddle']);
      expect(await teacher.page.locator('.qtype_essay_response').innerText()).toContain('What you see');
    });
  },
  browserPath !== undefined,
);
