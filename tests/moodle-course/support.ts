/** Backups as a restore finds them: their files by name. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { loadKit } from '../../src/build/index.ts';
import { exportMoodleCourse } from '../../src/export/moodle-course/index.ts';
import type { Exported, Lesson, LessonPlace } from '../../src/lesson/index.ts';
import { writePackage } from '../../src/pack/index.ts';

export const course = async (...lessons: readonly Lesson[]): Promise<Exported> =>
  exportMoodleCourse(
    { id: 'cours', title: 'Cours', language: 'fr', source: 'cours', authors: [], keywords: [], lessons },
    await loadKit(),
  );

/** The backup of a course whose table of contents says this of its lessons. */
export const partedCourse = async (
  places: Readonly<Record<string, LessonPlace>>,
  ...lessons: readonly Lesson[]
): Promise<Unpacked> =>
  unpacked(
    exportMoodleCourse(
      {
        id: 'cours',
        title: 'Cours',
        language: 'fr',
        source: 'cours',
        authors: [],
        keywords: [],
        lessons,
        places,
      },
      await loadKit(),
    ),
  );

const backups = new WeakMap<Lesson, Promise<Unpacked>>();

/** The backup of a course of one lesson: packed once, for all who only read it. */
export const backupOf = (lesson: Lesson): Promise<Unpacked> => {
  const backup = backups.get(lesson) ?? course(lesson).then(unpacked);
  backups.set(lesson, backup);
  return backup;
};

export type Unpacked = Readonly<Record<string, Uint8Array>>;

export const unpacked = async (exported: Exported): Promise<Unpacked> => {
  const folder = await mkdtemp(join(tmpdir(), 'cartable-course-'));
  try {
    const file = join(folder, 'course.mbz');
    await writePackage(exported, file);
    return unzipSync(new Uint8Array(await readFile(file)));
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const textAt = (files: Unpacked, path: string | RegExp): string => {
  const name = Object.keys(files).find((one) => (typeof path === 'string' ? one === path : path.test(one)));
  if (name === undefined) throw new Error(`no ${path} among ${Object.keys(files).join(', ')}`);
  return new TextDecoder().decode(files[name]);
};

/** Texts of an element, in order. */
export const all = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g'))].map(
    ([, text]) => text ?? '',
  );

/** The restored names of the activities, with their modules, in the order of the course. */
export const activities = (files: Unpacked): readonly string[] => {
  const xml = textAt(files, 'moodle_backup.xml');
  return [...xml.matchAll(/<modulename>(.*?)<\/modulename>\s*<title>(.*?)<\/title>/g)].map(
    ([, module, title]) => `${module}: ${title}`,
  );
};

/** The names of the sections, by their numbers. */
export const sectionsIn = (files: Unpacked): readonly string[] => {
  const names: string[] = [];
  for (const path of Object.keys(files).filter((one) => one.endsWith('section.xml'))) {
    const xml = textAt(files, path);
    names[Number(all(xml, 'number')[0])] = (all(xml, 'name')[0] ?? '').replace('$@NULL@$', '');
  }
  return names;
};

/** The row of the file that a component has under a name, as `column → value`. */
export const fileRow = (files: Unpacked, name: string, component = ''): Readonly<Record<string, string>> => {
  const row = textAt(files, 'files.xml')
    .split('<file ')
    .find((one) => one.includes(`<filename>${name}</filename>`) && one.includes(`<component>${component}`));
  return Object.fromEntries(
    [...(row ?? '').matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, key, value]) => [key, value]),
  ) as Record<string, string>;
};
