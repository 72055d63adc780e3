/** SCORM packages in a real Moodle: what it reads of each, and one of them played by a student in a real browser. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launch } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { moodle, moodleIsHere, type ScormActivity, type Tracks } from './moodle.ts';
import { LESSONS, packagesOf } from './packages.ts';
import { type Player, playerOf } from './player.ts';

describe.skipIf(!moodleIsHere)('a real Moodle', () => {
  it('reads of each package one lesson to launch, under its lasting identifier', async () => {
    const out = await temporaryFolder();
    const files: string[] = [];
    const ids: string[] = [];
    for (const [name, path] of Object.entries(LESSONS)) {
      const { report, file } = await packagesOf(path, join(out, name), ['scorm12']);
      files.push(file('scorm12')!);
      ids.push(report.lesson.id);
    }
    const activities = await moodle<ScormActivity[]>('scorms', ...files);
    expect(
      activities.map(({ version, scos }) => [
        version,
        scos.map(({ identifier, launch }) => [identifier, launch]),
      ]),
    ).toEqual(ids.map((id) => ['SCORM_1.2', [[`item-${id}`, 'index.html']]]));
  }, 600_000);
});

const ANSWERS = [
  'Elle dure quelques secondes et rapporte quelques centimes.',
  '180 tâches font 5,40 €.',
  'Un être humain, caché derrière la machine.',
  'Chacun travaille seul, loin d’un juge.',
  'En cochant des feux rouges.',
];

describe.skipIf(!moodleIsHere || !browserPath)('a student of a real Moodle plays the example', () => {
  let browser: Browser;
  let player: Player;
  let activity: ScormActivity;
  let changed: string;

  const read = (): Promise<Tracks> => moodle('tracks', activity.cmid);

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const lesson = LESSONS['content/digital-labor']!;
    const first = await packagesOf(lesson, join(folder, 'first'), ['scorm12']);
    await cp(lesson, join(folder, 'digital-labor'), { recursive: true });
    const source = join(folder, 'digital-labor/lesson.md');
    await writeFile(
      source,
      `${await readFile(source, 'utf8')}\nUne phrase de plus, ajoutée au milieu de l’année.\n`,
    );
    changed = (await packagesOf(join(folder, 'digital-labor'), join(folder, 'then'), ['scorm12'])).file(
      'scorm12',
    )!;
    [activity] = await moodle<[ScormActivity]>('scorms', first.file('scorm12')!);
    browser = await launch();
    player = await playerOf(browser, 'student');
  }, 120_000);

  afterAll(() => browser?.close());

  it('shows every picture, asks nothing of another host, and answers are kept as they are given', async () => {
    const lesson = await player.open(activity.cmid);
    expect(await lesson.pictures()).toEqual({ shown: expect.any(Number), broken: [] });
    await lesson.answer(0, ANSWERS[0]!);
    await lesson.answer(1, ANSWERS[1]!);
    expect((await read()).elements).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.score.raw': '40',
    });
    await player.leave();
  }, 90_000);

  it('comes back to the answers', async () => {
    const lesson = await player.open(activity.cmid);
    expect(await lesson.answers()).toEqual([ANSWERS[0], ANSWERS[1], '', '', '']);
    await player.leave();
    expect((await read()).elements['cmi.core.total_time']).not.toBe('00:00:00');
  }, 90_000);

  it('finds the answers again in a changed package that was put in place of the first', async () => {
    const { scos } = await moodle<ScormActivity>('replace', activity.cmid, changed);
    expect(scos).toEqual(activity.scos);
    const lesson = await player.open(activity.cmid);
    expect(await lesson.text()).toContain('Une phrase de plus, ajoutée au milieu de l’année.');
    expect(await lesson.answers()).toEqual([ANSWERS[0], ANSWERS[1], '', '', '']);
    for (const [index, words] of ANSWERS.entries()) if (index > 1) await lesson.answer(index, words);
    await lesson.finish();
    await player.leave();
  }, 90_000);

  it('leaves the teacher a grade, a completed activity, and each answer under a readable name', async () => {
    const { elements, gradebook, complete } = await read();
    expect(elements).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
    expect(gradebook).toEqual({ column: true, max: 100, grade: 100 });
    expect(complete).toBe(true);
    const responses = Object.entries(elements)
      .filter(([name]) => /^cmi\.interactions[._]\d+\.student_response$/.test(name))
      .map(([, value]) => value);
    for (const words of ANSWERS) expect(responses).toContain(words);
    console.info(
      `SCORM in the browser: status ${elements['cmi.core.lesson_status']}, score ${elements['cmi.core.score.raw']}, ${responses.length} interactions, suspend_data ${elements['cmi.suspend_data']?.length} characters, grade ${gradebook.grade} of ${gradebook.max}, time ${elements['cmi.core.total_time']}.`,
    );
  });

  it('met no error, no missing file and no request to another host on the way', () => {
    expect(player.amiss()).toEqual([]);
  });
});
