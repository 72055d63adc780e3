/** A Common Cartridge, converted and restored by a real Moodle: its page read, its quiz answered. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { rawText, visit } from '../../src/lesson/index.ts';
import { fileIn } from '../common-cartridge/support.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Attempt, inEachMoodle, isRight, type Restored, signedIn } from './moodle.ts';
import { LESSONS, type Packages, packagesOf } from './packages.ts';

inEachMoodle('Common Cartridges', (moodle) => {
  describe.each(Object.entries(LESSONS))('the cartridge of %s', (_name, path) => {
    let built: Packages;
    let restored: Restored;
    let attempt: Attempt | undefined;
    const of = (type: string) => restored.activities.filter((one) => one.type === type);

    beforeAll(async () => {
      built = await packagesOf(path, join(await temporaryFolder(), 'out'), ['common-cartridge']);
      restored = await moodle.run('restore', built.file('common-cartridge')!);
      const [quiz] = of('quiz');
      [attempt] = quiz ? await moodle.run<Attempt[]>('attempts', quiz.cmid) : [];
    }, 300_000);

    it('is a page and, where the lesson asks, a quiz of all its items', async ({ skip }) => {
      // Its writer of XML drops every text under a PHP that its pattern isn't made for (8.4 and Moodle 4.5).
      if (restored.activities.every(({ name }) => name === '')) return skip('This Moodle converts no texts.');
      const asks = built.report.questions.length > 0;
      // Moodle 5 warns that the questions, which a cartridge gives to the course, go to a bank of their own.
      expect(restored.precheck).not.toHaveProperty('errors');
      expect(of('page')).toHaveLength(1);
      expect(of('quiz')).toHaveLength(asks ? 1 : 0);
      const items = asks ? await fileIn(built.file('common-cartridge')!, /^assessment-/) : '';
      expect(attempt?.questions.length ?? 0).toBe(items.match(/<item /g)?.length ?? 0);
    });

    it('gives full marks for right answers, and leaves essays to be graded', ({ skip }) => {
      if (!attempt) return skip('It asks nothing.');
      expect(attempt.questions.filter((one) => !isRight(one))).toEqual([]);
      const open = attempt.questions.filter(({ type }) => type === 'essay').length;
      expect(open).toBeGreaterThanOrEqual(
        built.report.questions.filter(({ kind }) => kind === 'open').length,
      );
    });

    it('serves every file of its questions to the student', { timeout: 60_000 }, async ({ skip }) => {
      const files = attempt?.questions.flatMap((one) => one.files) ?? [];
      if (files.length === 0) return skip('Its questions show no files.');
      const open = await signedIn(moodle, 'student');
      const amiss: string[] = [];
      for (const address of files) {
        const { status } = await open(address);
        if (status !== 200) amiss.push(`${status} ${address}`);
      }
      expect(amiss).toEqual([]);
    });
  });

  it('runs no script that a lesson only shows', { timeout: 120_000 }, async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'tags.md'), SHOWN);
    const built = await packagesOf(join(folder, 'tags.md'), join(folder, 'out'), ['common-cartridge']);
    const { activities } = await moodle.run<Restored>('restore', built.file('common-cartridge')!);
    const open = await signedIn(moodle, 'student');
    const page = activities.find(({ type }) => type === 'page')!;
    const shown = await (await open(`${moodle.url}/mod/page/view.php?id=${page.cmid}`)).text();
    expect(shown).toContain('run(1)');
    const run: string[] = [];
    visit(fromHtml(shown), 'element', ({ tagName, properties, children }) => {
      if ('onError' in properties || (tagName === 'script' && /^run\(/.test(rawText(children))))
        run.push(tagName);
    });
    expect(run).toEqual([]);
  });
});

const SHOWN = `# Tags

Write \`<script>run(1)</script>\` or \`<img src=x onerror="run(2)">\`.

\`\`\`html
<script>run(3)</script>
\`\`\`

:::{question}
What does \`<script>run(4)</script>\` do?

- [x] \`<script>run(5)</script>\`
- [ ] nothing
:::
`;
