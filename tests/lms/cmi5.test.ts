/** cmi5 packages in LMSs and record stores that aren't ours: taken, played, left, come back to, handed in. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { folderWith, temporaryFolder } from '../support/folder.ts';
import { isCatapultHere, openCatapult } from './catapult.ts';
import { CLOSED } from './closed.ts';
import { type Cmi5Activity, type Cmi5Lms, type Cmi5Standing, verbOf } from './cmi5-lms.ts';
import { inEachMoodle } from './moodle.ts';
import { openMoodleCmi5 } from './moodle-cmi5.ts';
import { LESSONS, packagesOf } from './packages.ts';

const ice = (settings = ''): string => `---
language: en
${settings}
---

# Ice

\`\`\`{question}
:name: floats
Ice floats on water.

- [x] True
- [ ] False
\`\`\`

\`\`\`{question}
:name: melting
What is the change from ice to water called?

= melting
\`\`\`
`;

const COURSE = {
  'myst.yml': `version: 1
project:
  title: Water
  toc:
    - title: Solid
      children:
        - file: ice.md
        - file: snow.md
    - file: rain.md
`,
  'ice.md': ice(),
  'snow.md': '# Snow\n\nIt falls.\n',
  'rain.md': '# Rain\n\n```{question}\n:name: why\nWhy does it rain?\n===\nDrops grow.\n```\n',
};

async function built(files: Readonly<Record<string, string>>, name = ''): Promise<string> {
  const folder = await folderWith(files);
  return (await packagesOf(join(folder, name), join(folder, 'out'), ['cmi5'])).file('cmi5')!;
}

const card = (id: string): string => `#q-${id}`;

async function give(page: Page, id: string): Promise<void> {
  await page.click(`${card(id)} [data-action="answer"]`);
  await page.waitForSelector(`${card(id)} .outcome:not([hidden])`);
}

const saved = (page: Page) => page.waitForSelector('.saved[data-saved="saved"]');

/** Closes the window, as one does, and waits for the page's last words. */
async function leave(page: Page, { standing }: Cmi5Activity): Promise<Cmi5Standing> {
  const before = (await standing()).statements.filter((one) => verbOf(one) === 'terminated').length;
  await page.close();
  const isOver = async (): Promise<Cmi5Standing | undefined> => {
    const now = await standing();
    return now.statements.filter((one) => verbOf(one) === 'terminated').length > before ? now : undefined;
  };
  return vi.waitUntil(isOver, { timeout: 20_000, interval: 250 }) as Promise<Cmi5Standing>;
}

/** Verbs of the lesson's, each session apart; what an LMS says itself is its own affair. */
const told = ({ statements }: Cmi5Standing): readonly string[] =>
  statements
    .map(verbOf)
    .join(' ')
    .replaceAll(/ ?\b(?:launched|satisfied)\b ?/g, ' ')
    .trim()
    .split(/(?<=terminated) +/)
    .map((session) => session.replaceAll(/ +/g, ' '));

function plays(opened: () => Promise<Cmi5Lms>): void {
  let lms: Cmi5Lms;
  beforeAll(async () => {
    lms = await opened();
  }, 120_000);
  afterAll(closePages);

  it('takes every lesson, with its mark and what moves on', { timeout: 600_000 }, async () => {
    const ids: string[] = [];
    const files: string[] = [];
    for (const [name, path] of Object.entries(LESSONS)) {
      const { report, file } = await packagesOf(path, join(await temporaryFolder(), name), ['cmi5']);
      ids.push(report.lesson.id);
      files.push(file('cmi5')!);
    }
    const activities = await lms.add(...files, await built({ 'ice.md': ice('passMark: 60') }, 'ice.md'));
    expect(
      activities.map(({ units }) =>
        units.map(({ id, url, moveOn, masteryScore }) => [id, url, moveOn, masteryScore]),
      ),
    ).toEqual([
      ...ids.map((id) => [[`urn:cartable:lesson:${id}`, 'index.html', 'Completed', null]]),
      [['urn:cartable:lesson:ice', 'index.html', 'CompletedAndPassed', 0.6]],
    ]);
  });

  it('fails and passes by the mark, and comes back to what was answered', { timeout: 120_000 }, async () => {
    const [activity] = (await lms.add(await built({ 'ice.md': ice('passMark: 60') }, 'ice.md'))) as [
      Cmi5Activity,
    ];
    let page = await activity.open();
    await page.check(`${card('floats')}-false`);
    await give(page, 'floats');
    await saved(page);
    let standing = await leave(page, activity);
    expect(told(standing)).toEqual(['initialized answered terminated']);
    expect(standing.units).toMatchObject([{ completed: false, passed: false, satisfied: false }]);

    page = await activity.open();
    expect(await page.isChecked(`${card('floats')}-false`)).toBe(true);
    await page.fill(`${card('melting')} input`, 'melting');
    await give(page, 'melting');
    await saved(page);
    standing = await leave(page, activity);
    expect(told(standing)[1]).toBe('initialized answered completed failed terminated');
    expect(standing.units).toMatchObject([{ completed: true, passed: false, satisfied: false }]);

    page = await activity.open();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.check(`${card('floats')}-true`);
    await give(page, 'floats');
    await saved(page);
    standing = await leave(page, activity);
    expect(told(standing)[2]).toBe('initialized answered passed terminated');
    expect(standing).toMatchObject({
      satisfied: true,
      units: [{ completed: true, passed: true, satisfied: true }],
    });
    expect(standing.grade ?? 100).toBe(100);
  });

  it('holds each answer of every kind as right, completes without a mark, and shows it all again', {
    timeout: 120_000,
  }, async () => {
    const { file, report } = await packagesOf(LESSONS['content/question-kinds']!, await temporaryFolder(), [
      'cmi5',
    ]);
    const [activity] = (await lms.add(file('cmi5')!)) as [Cmi5Activity];
    const page = await activity.open();
    for (const [id, play] of Object.entries(CLOSED)) {
      await play(page.mainFrame(), card(id));
      await give(page, id);
    }
    const open = report.questions.filter(({ kind }) => kind === 'open');
    for (const { id } of open) {
      await page.fill(
        `${card(id)} textarea`,
        `Réponse à « ${id} », bien assez longue pour une question qui veut au moins quinze mots ;\nelle tient en deux lignes.`,
      );
      await give(page, id);
    }
    await saved(page);
    const standing = await leave(page, activity);
    const answers = standing.statements.filter((one) => verbOf(one) === 'answered');
    expect(answers.map(({ object, result }) => [object.id.split(':').at(-1), result?.success])).toEqual([
      ...Object.keys(CLOSED).map((id) => [id, true]),
      ...open.map(({ id }) => [id, undefined]),
    ]);
    expect(
      answers.find(({ object }) => object.id.endsWith(':bouteille-au-congelateur'))?.result?.response,
    ).toContain(';\nelle tient en deux lignes.');
    expect(standing).toMatchObject({
      satisfied: true,
      units: [{ completed: true, passed: false, satisfied: true }],
    });
    expect(standing.grade ?? null).toBeNull();

    const again = await activity.open();
    for (const { id } of open) expect(await again.inputValue(`${card(id)} textarea`)).toContain(id);
    expect(await again.locator('.verdict:visible').allTextContents()).toEqual(
      Object.keys(CLOSED).map(() => 'Juste'),
    );
    expect(told(await leave(again, activity)).at(-1)).toBe('initialized terminated');
  });

  it('is through with a course once each of its lessons is', { timeout: 180_000 }, async () => {
    const [activity] = (await lms.add(await built(COURSE))) as [Cmi5Activity];
    expect(activity.units.map(({ title }) => title)).toEqual(['Ice', 'Snow', 'Rain']);
    const play: readonly ((page: Page) => Promise<unknown>)[] = [
      async (page) => {
        await page.check(`${card('floats')}-true`);
        await give(page, 'floats');
        await page.fill(`${card('melting')} input`, 'freezing');
        await give(page, 'melting');
      },
      // Read to its end, for it asks nothing.
      (page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight)),
      async (page) => {
        await page.fill(`${card('why')} textarea`, 'Drops of a cloud become too heavy.');
        await give(page, 'why');
      },
    ];
    for (const [unit, playing] of play.entries()) {
      const page = await activity.open(unit);
      await playing(page);
      await saved(page);
      const standing = await leave(page, activity);
      expect(standing.units.map(({ satisfied }) => satisfied)).toEqual(play.map((_, index) => index <= unit));
      expect(standing.satisfied).toBe(unit === play.length - 1);
    }
  });

  it('was never refused anything', () => {
    expect(lms.amiss()).toEqual([]);
  });
}

describe.skipIf(!isCatapultHere || browserPath === undefined)('in ADL’s cmi5 player', () => {
  plays(async () => openCatapult(await launch()));
});

inEachMoodle(
  'its plugin mod_cmi5',
  (moodle) => {
    describe.skipIf(!moodle.cmi5)('where it is installed', () => {
      plays(async () => openMoodleCmi5(moodle, await launch()));
    });
  },
  browserPath !== undefined,
);
