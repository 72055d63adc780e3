/**
 * Where files lie in a cartridge: what learners open in a folder of the lesson's, for an LMS lays the files of several
 * cartridges beside one another; what importers read at the top, where a path from the file that names it and one from
 * the cartridge's root are the same: importers differ in which of them they mean.
 *
 * ```
 * imsmanifest.xml
 * assessment-<lesson>.xml, question-bank-<lesson>.xml, weblink-<address>.xml
 * <lesson>/index.html, media/…                 of a course: <course>/<lesson>/…
 * ```
 */
import type { Asset, Lesson } from '../../lesson/index.ts';

export interface Files {
  /** The lesson's page. */
  readonly page: string;
  /** The path of one of the lesson's files. */
  readonly path: (file: string) => string;
}

/** What several lessons show lies with the first of them. */
export function filesOf(lessons: readonly Lesson[], folderOf: (lesson: Lesson) => string) {
  const first = new Map<string, string>();
  for (const lesson of lessons)
    for (const { path, sha256 } of lesson.assets) {
      const key = keyOf({ path, sha256 });
      if (!first.has(key)) first.set(key, folderOf(lesson) + path);
    }
  return (lesson: Lesson): Files => {
    const own = new Map(lesson.assets.map((asset) => [asset.path, first.get(keyOf(asset))!]));
    return {
      page: `${folderOf(lesson)}index.html`,
      path: (file) => own.get(file) ?? folderOf(lesson) + file,
    };
  };
}

/** The same bytes under the same name. */
const keyOf = ({ path, sha256 }: Pick<Asset, 'path' | 'sha256'>): string => `${sha256} ${path}`;

/** A path, seen from a file in the folder of another. */
export function relative(path: string, from: string): string {
  const to = path.split('/');
  const folders = from.split('/').slice(0, -1);
  let same = 0;
  while (same < folders.length && same < to.length - 1 && folders[same] === to[same]) same++;
  return encodeURI([...folders.slice(same).map(() => '..'), ...to.slice(same)].join('/'));
}
