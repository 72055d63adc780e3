import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadKit } from '../../src/build/index.ts';
import { checkScorm } from '../../src/check/index.ts';
import { checkMbz } from '../../src/check/mbz/index.ts';
import { exportLessonAsCourse } from '../../src/export/moodle-course/index.ts';
import { defaultSettings } from '../../src/lesson/index.ts';
import { zip } from '../check/zip.ts';
import { lessonOf, question } from '../moodle-quiz/support.ts';
import { folderWith } from '../support/folder.ts';
import { html, sampleAssets, sampleLesson } from '../support/sample-lesson.ts';
import {
  activities,
  all,
  backupOf,
  course,
  fileRow,
  partedCourse,
  sectionsIn,
  textAt,
  type Unpacked,
  unpacked,
} from './support.ts';

const second = { ...sampleLesson, id: 'deuxieme', title: 'Deuxième leçon' };
const silent = lessonOf([], { body: html('<p>À lire.</p>'), glossary: [], assets: [] });
const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');
/** What stands for the bytes where they are compared: `toEqual` takes seconds for some hundred thousand. */
const hashesOf = (files: Unpacked) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, sha1(bytes)]));

describe('a course', () => {
  it('has a section a lesson: the lesson, its quiz, its documents, its links', async () => {
    expect(activities(await backupOf(sampleLesson))).toEqual([
      'scorm: La rivière et le moulin',
      'quiz: Questions : La rivière et le moulin',
      'resource: Fiche à imprimer : La rivière et le moulin',
      'page: Liens : La rivière et le moulin',
    ]);
  });

  it('keeps the order of its lessons, below an empty first section', async () => {
    const files = await unpacked(await course(sampleLesson, second));
    expect(sectionsIn(files)).toEqual(['', 'La rivière et le moulin', 'Deuxième leçon']);
  });

  describe('of several parts', () => {
    const third = { ...sampleLesson, id: 'troisieme', title: 'Troisième leçon', description: 'La fin.' };
    let parted: Promise<Unpacked> | undefined;
    const inParts = (): Promise<Unpacked> => {
      parted ??= partedCourse(
        {
          [silent.id]: { title: 'Accueil' },
          [sampleLesson.id]: { part: 'L’eau', number: '1.1' },
          [third.id]: { part: 'L’eau', number: '1.2' },
          [second.id]: { part: 'L’air', number: '2.1' },
        },
        silent,
        { ...sampleLesson, description: 'Le début.' },
        third,
        second,
      );
      return parted;
    };

    it('has a section a part, and one for each lesson that stands in none', async () => {
      expect(sectionsIn(await inParts())).toEqual(['', 'Accueil', 'L’eau', 'L’air']);
    });

    it('tells by each activity’s name which lesson it belongs to', async () => {
      const files = await inParts();
      expect(activities(files).slice(0, 9)).toEqual([
        'scorm: Accueil',
        'scorm: 1.1 La rivière et le moulin',
        'quiz: Questions : 1.1 La rivière et le moulin',
        'resource: Fiche à imprimer : 1.1 La rivière et le moulin',
        'page: Liens : 1.1 La rivière et le moulin',
        'scorm: 1.2 Troisième leçon',
        'quiz: Questions : 1.2 Troisième leçon',
        'resource: Fiche à imprimer : 1.2 Troisième leçon',
        'page: Liens : 1.2 Troisième leçon',
      ]);
    });

    it('shows what belongs to a lesson below it, and what a lesson is about with it', async () => {
      const files = await inParts();
      const modules = Object.keys(files).filter((path) => path.endsWith('module.xml'));
      const told = modules.map((path) => {
        const module = textAt(files, path);
        return ['modulename', 'sectionnumber', 'indent', 'showdescription'].map(
          (name) => all(module, name)[0],
        );
      });
      expect(told.filter(([, section]) => section === '2').map((row) => row.join(' '))).toEqual([
        'scorm 2 0 1',
        'quiz 2 1 0',
        'resource 2 1 0',
        'page 2 1 0',
        'scorm 2 0 1',
        'quiz 2 1 0',
        'resource 2 1 0',
        'page 2 1 0',
      ]);
      const intros = Object.keys(files)
        .filter((path) => path.endsWith('scorm.xml'))
        .flatMap((path) => all(textAt(files, path), 'intro'));
      expect(intros).toEqual(
        expect.arrayContaining(['&lt;p&gt;Le début.&lt;/p&gt;', '&lt;p&gt;La fin.&lt;/p&gt;']),
      );
    });

    it('gives no finding to a reader that follows the restore’s rules', async () => {
      const again = zip(Object.entries(await inParts()).map(([name, content]) => ({ name, content })));
      expect(await checkMbz(again, 'course.mbz', checkScorm)).toEqual([]);
    });
  });

  it('writes each table without rows as Moodle does: open, with a line break in it', async () => {
    const files = await unpacked(await course(sampleLesson, silent));
    const xml = Object.keys(files).filter((path) => path.endsWith('.xml') && !path.startsWith('files/'));
    const closed = xml.flatMap((path) => [...textAt(files, path).matchAll(/<(\w+s)(?: [^>]*)?\/>/g)]);
    expect(closed.map(([, name]) => name)).toEqual(Array(closed.length).fill('options'));
    expect(textAt(files, 'questions.xml')).toMatch(/<question_hints>\n\s*<\/question_hints>/);
  });

  it('names the build of the Moodle it is written for', async () => {
    const information = textAt(await backupOf(sampleLesson), 'moodle_backup.xml');
    expect(all(information, 'moodle_release')).toEqual(['4.1 (Build: 20221128)']);
  });

  it('gives no finding to a reader that follows the restore’s rules', async () => {
    const files = await unpacked(await course(sampleLesson, second, silent));
    const again = zip(Object.entries(files).map(([name, content]) => ({ name, content })));
    expect(await checkMbz(again, 'course.mbz', checkScorm)).toEqual([]);
  });

  it('bears titles of any length and with any characters', async () => {
    const files = await backupOf({ ...sampleLesson, title: `< & "${'très '.repeat(80)}` });
    const again = zip(Object.entries(files).map(([name, content]) => ({ name, content })));
    expect(await checkMbz(again, 'course.mbz', checkScorm)).toEqual([]);
  });

  it('is the same bytes for the same lessons', async () => {
    const [one, other] = [await backupOf(sampleLesson), await backupOf(structuredClone(sampleLesson))];
    expect(hashesOf(one)).toEqual(hashesOf(other));
  });

  it('is the same wherever the files of the lesson lie on the disk', async () => {
    const on = async () => {
      const folder = await folderWith({ 'river.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
      const river = { ...sampleAssets.river, content: { file: join(folder, 'river.svg') } };
      const assets = sampleLesson.assets.map((one) => (one.path === river.path ? river : one));
      return hashesOf(await backupOf({ ...sampleLesson, assets }));
    };
    expect(await on()).toEqual(await on());
  });

  it('names the files of each lesson’s answers in the ledger', async () => {
    const alone = exportLessonAsCourse(sampleLesson, await loadKit()).ledger;
    expect(alone.amont).toEqual(['answer[1]', 'answer[1]/feedback', 'answer[2]/feedback']);
    expect((await course(sampleLesson, second)).ledger['deuxieme/amont']).toEqual(alone.amont);
  });

  it('has no quiz where a lesson asks nothing, and says so', async () => {
    const made = await course(silent);
    expect(activities(await unpacked(made))).toEqual(['scorm: Leçon']);
    expect(made.diagnostics.map(({ rule }) => rule)).toEqual(['moodle-course-no-quiz']);
  });

  it('holds several documents in one folder', async () => {
    const other = { ...sampleAssets.sheet, path: 'media/plan.pdf', sha256: 'other' };
    const files = await unpacked(
      await course({
        ...silent,
        assets: [sampleAssets.sheet, other],
        body: html('<a href="asset:media/fiche.pdf">a</a><a href="asset:media/plan.pdf">b</a>'),
      }),
    );
    expect(activities(files)).toEqual(['scorm: Leçon', 'folder: Documents : Leçon']);
    expect(fileRow(files, 'plan.pdf', 'mod_folder')).toMatchObject({ filearea: 'content', filepath: '/' });
  });
});

describe('the lesson in a course', () => {
  const packageOf = async (lesson = sampleLesson) => {
    const files = await backupOf(lesson);
    const { contenthash = '' } = fileRow(files, `${lesson.id}.scorm12.zip`);
    const bytes = files[`files/${contenthash.slice(0, 2)}/${contenthash}`] ?? new Uint8Array();
    return { files, contenthash, bytes, inside: unzipSync(bytes) };
  };

  it('asks nothing, and sends the learner to the quiz', async () => {
    const { inside } = await packageOf();
    const page = textAt(inside, 'index.html');
    expect(page).not.toContain('Pourquoi la rivière fait-elle des méandres');
    expect(page.match(/répondez dans le test «\sQuestions\s: La rivière et le moulin\s»/g)).toHaveLength(3);
  });

  it('leaves out pictures that only questions show', async () => {
    const answer = { ...sampleAssets.river, path: 'media/reponse.svg', sha256: 'answer' };
    const asks = question('open', 'q', '<p>?</p>', {
      feedback: html('<p><img src="asset:media/reponse.svg" alt=""></p>'),
    });
    const { files, inside } = await packageOf(
      lessonOf([asks], {
        assets: [answer],
        body: html('<cartable-question data-id="q"></cartable-question>'),
      }),
    );
    expect(Object.keys(inside)).not.toContain('media/reponse.svg');
    expect(fileRow(files, 'reponse.svg')).toMatchObject({ component: 'qtype_essay' });
  });

  it('asks its questions where the settings say so, and leaves the quiz out', async () => {
    const settings = { ...defaultSettings, courseQuestions: 'lesson' } as const;
    const { files, inside } = await packageOf({ ...sampleLesson, settings });
    expect(textAt(inside, 'index.html')).toContain('Pourquoi la rivière fait-elle des méandres');
    expect(activities(files).join()).not.toContain('quiz');
    expect(all(textAt(files, /scorm\.xml$/), 'grademethod')).toEqual(['1']);
  });

  it('has a quiz where its page leaves the questions to one, whatever the course would do', async () => {
    const settings = { ...defaultSettings, courseQuestions: 'lesson', questions: 'none' } as const;
    const { files, inside } = await packageOf({ ...sampleLesson, settings });
    expect(textAt(inside, 'index.html')).not.toContain('Pourquoi la rivière fait-elle des méandres');
    expect(activities(files).join()).toContain('quiz');
  });

  it('is its package under the SHA-1 of its bytes, and each of its files beside it', async () => {
    const { files, bytes, contenthash, inside } = await packageOf();
    expect(contenthash).toBe(sha1(bytes));
    expect(all(textAt(files, /scorm\.xml$/), 'sha1hash')).toEqual([contenthash]);
    expect(fileRow(files, 'moulin.mp4')).toMatchObject({
      component: 'mod_scorm',
      filearea: 'content',
      filepath: '/media/',
      contenthash: sha1(inside['media/moulin.mp4']!),
      filesize: '17',
    });
  });

  it('is done when it was read, and counts in no grade', async () => {
    const { files } = await packageOf();
    expect(all(textAt(files, /scorm\.xml$/), 'completionstatusrequired')).toEqual(['4']);
    expect(all(textAt(files, /scorm_\d+\/module\.xml$/), 'completion')).toEqual(['2']);
    const grades = textAt(files, /scorm_\d+\/grades\.xml$/);
    // Of the type “none”, and locked: else Moodle makes a column of it when the first learner is done.
    expect([...all(grades, 'gradetype'), ...all(grades, 'locked')]).toEqual(['0', '315532800']);
  });

  it('launches the SCO of its manifest, under the manifest’s identifiers', async () => {
    const { files, inside } = await packageOf();
    const xml = textAt(files, /scorm\.xml$/);
    const manifest = textAt(inside, 'imsmanifest.xml');
    for (const identifier of all(xml, 'identifier')) expect(manifest).toContain(`identifier="${identifier}"`);
    const launch = /<launch>(\d+)</.exec(xml)?.[1];
    expect(xml).toMatch(new RegExp(`<sco id="${launch}">[\\s\\S]*?<launch>index.html</launch>`));
  });
});
