/** SCORM packages in a real Moodle: what it reads of each, and one of them played by a student in a real browser. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserPath, closePages, launch } from '../support/browser.ts';
import { cartable } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CLOSED } from './closed.ts';
import { inEachMoodle, type ScormActivity, type Tracks } from './moodle.ts';
import { LESSONS, packagesOf } from './packages.ts';
import { type Player, playerOf } from './player.ts';

inEachMoodle('packages', (moodle) => {
  it('reads of each package one lesson to launch, under its lasting identifier', {
    meta: { shows: ['play'] },
    timeout: 600_000,
  }, async () => {
    const out = await temporaryFolder();
    const files: string[] = [];
    const ids: string[] = [];
    for (const [name, path] of Object.entries(LESSONS)) {
      const { report, file } = await packagesOf(path, join(out, name), ['scorm12']);
      files.push(file('scorm12')!);
      ids.push(report.lesson.id);
    }
    const activities = await moodle.run<ScormActivity[]>('scorms', ...files);
    expect(
      activities.map(({ version, scos }) => [
        version,
        scos.map(({ identifier, launch }) => [identifier, launch]),
      ]),
    ).toEqual(ids.map((id) => ['SCORM_1.2', [[`item-${id}`, 'index.html']]]));
  });
});

const ANSWERS = [
  'Elle dure quelques secondes et rapporte quelques centimes.',
  '180 tâches font 5,40 €.',
  'Un être humain, caché derrière la machine.',
  'Chacun travaille seul, loin d’un juge.',
  'En cochant des feux rouges.',
];

/** One question reworded, one gone, one sentence more. */
const nextYear = (source: string): string => {
  const reworded = source.replace('Une tâche est payée', 'Une tâche rapporte');
  const shorter = reworded.replace(/^\(choisissez-[\s\S]*?(?=^\(une-tache-)/m, '');
  if (reworded === source || shorter === reworded) throw new Error('The example has other questions now.');
  return `${shorter}\nUne phrase de plus, ajoutée au milieu de l’année.\n`;
};

inEachMoodle(
  'a student plays the example',
  (moodle) => {
    let browser: Browser;
    let player: Player;
    let activity: ScormActivity;
    let changed: string;

    const read = (): Promise<Tracks> => moodle.run('tracks', activity.cmid);

    beforeAll(async () => {
      const folder = await temporaryFolder();
      const lesson = join(folder, 'digital-labor');
      await cp(LESSONS['content/digital-labor']!, lesson, { recursive: true });
      // With names of their own, questions may be reworded.
      expect((await cartable(['ids', lesson])).code).toBe(0);
      const first = await packagesOf(lesson, join(folder, 'first'), ['scorm12']);
      const source = join(lesson, 'lesson.md');
      await writeFile(source, nextYear(await readFile(source, 'utf8')));
      const then = await packagesOf(lesson, join(folder, 'then'), ['scorm12']);
      expect(then.report.questions).toHaveLength(4);
      changed = then.file('scorm12')!;
      [activity] = await moodle.run<[ScormActivity]>('scorms', first.file('scorm12')!);
      browser = await launch();
      player = await playerOf(moodle, browser, 'student');
    }, 240_000);

    afterAll(closePages);

    it('shows every picture, asks nothing of another host, and answers are kept as they are given', {
      meta: { shows: ['play'] },
      timeout: 240_000,
    }, async () => {
      const lesson = await player.open(activity.cmid);
      const { shown, broken } = await lesson.pictures();
      expect(broken).toEqual([]);
      // The automaton, and what stands for the film.
      expect(shown).toBeGreaterThanOrEqual(2);
      await lesson.answer(0, ANSWERS[0]!);
      await lesson.answer(1, ANSWERS[1]!);
      expect((await read()).elements).toMatchObject({
        'cmi.core.lesson_status': 'incomplete',
        'cmi.core.score.raw': '40',
      });
      await player.leave();
    });

    it('comes back to the answers', { meta: { shows: ['resume'] }, timeout: 240_000 }, async () => {
      const lesson = await player.open(activity.cmid);
      expect(await lesson.answers()).toEqual([ANSWERS[0], ANSWERS[1], '', '', '']);
      await player.leave();
      expect((await read()).elements['cmi.core.total_time']).not.toBe('00:00:00');
    });

    it('finds the answers again in a changed package, that of a reworded question and that of a question gone', {
      meta: { shows: ['update'] },
      timeout: 240_000,
    }, async () => {
      const { scos } = await moodle.run<ScormActivity>('replace', activity.cmid, changed);
      expect(scos).toEqual(activity.scos);
      const lesson = await player.open(activity.cmid);
      await lesson.frame.waitForSelector('.leftovers');
      const text = await lesson.text();
      expect(text).toContain('Une phrase de plus, ajoutée au milieu de l’année.');
      expect(await lesson.answers()).toEqual([ANSWERS[1], '', '', '']);
      expect(text.match(/Cette question a changé depuis votre réponse/g) ?? []).toHaveLength(1);
      expect(text.slice(text.indexOf('Vos réponses précédentes'))).toContain(ANSWERS[0]);
      for (const [index, words] of ANSWERS.slice(1).entries()) await lesson.answer(index, words);
      await lesson.finish();
      await player.leave();
    });

    it('leaves the teacher a grade, a completed activity, and each answer under a readable name', {
      meta: { shows: ['play'] },
    }, async () => {
      const { elements, gradebook, complete } = await read();
      expect(elements).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
      expect(gradebook).toEqual({ column: true, max: 100, grade: 100 });
      expect(complete).toBe(true);
      const responses = Object.entries(elements)
        .filter(([name]) => /^cmi\.interactions[._]\d+\.student_response$/.test(name))
        .map(([, value]) => value);
      for (const words of ANSWERS.slice(1)) expect(responses).toContain(words);
      console.info(
        `SCORM in the browser: status ${elements['cmi.core.lesson_status']}, score ${elements['cmi.core.score.raw']}, ${responses.length} interactions, suspend_data ${elements['cmi.suspend_data']?.length} characters, grade ${gradebook.grade} of ${gradebook.max}, time ${elements['cmi.core.total_time']}.`,
      );
    });

    it('met no error, no missing file and no request to another host on the way', {
      meta: { shows: ['play'] },
    }, () => {
      expect(player.amiss()).toEqual([]);
    });
  },
  browserPath !== undefined,
);

inEachMoodle(
  'a student answers closed questions',
  (moodle) => {
    it('is told right in each kind, and Moodle records each as correct', {
      meta: { shows: ['play'] },
      timeout: 240_000,
    }, async () => {
      const { report, file } = await packagesOf(
        LESSONS['content/question-kinds']!,
        join(await temporaryFolder(), 'kinds'),
        ['scorm12'],
      );
      const closed = report.questions.filter(({ kind }) => kind !== 'open');
      expect(closed.map(({ id }) => id)).toEqual(Object.keys(CLOSED));
      const [{ cmid }] = await moodle.run<[ScormActivity]>('scorms', file('scorm12')!);
      const browser = await launch();
      try {
        const player = await playerOf(moodle, browser, 'student');
        const { frame } = await player.open(cmid);
        for (const [id, play] of Object.entries(CLOSED)) {
          const card = `#q-${id}`;
          await play(frame, card);
          await frame.click(`${card} [data-action="answer"]`);
          await frame.waitForSelector(`${card} .verdict`);
          expect(await frame.textContent(`${card} .verdict`), id).toBe('Juste');
        }
        await player.leave();
        expect(player.amiss()).toEqual([]);
      } finally {
        await closePages();
      }
      const { elements } = await moodle.run<Tracks>('tracks', cmid);
      const results = Object.entries(elements).filter(([name]) =>
        /^cmi\.interactions[._]\d+\.result$/.test(name),
      );
      expect(results.map(([, result]) => result)).toEqual(closed.map(() => 'correct'));
    });
  },
  browserPath !== undefined,
);
