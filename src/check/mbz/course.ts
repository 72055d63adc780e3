/** `moodle_backup.xml`, the lists at the root, the course and its sections. */

import { wantLeaves, wantShort } from './leaves.ts';
import { at, idOf, type Look, leaf } from './look.ts';

export const INFORMATION = 'moodle_backup.xml';

/** Without any of these the restore breaks off. */
const ROOT_LISTS = ['files.xml', 'questions.xml', 'roles.xml', 'groups.xml', 'scales.xml', 'outcomes.xml'];

/** An activity as the backup announces it. */
export interface Announced {
  readonly moduleId: string;
  readonly sectionId: string;
  readonly modulename: string;
  readonly directory: string;
}

export const checkCourse = async (look: Look): Promise<readonly Announced[]> => {
  const root = await look.root(INFORMATION);
  const [information] = at(root, 'information');
  if (!root) return [];
  if (!information) {
    look.report(
      'mbz-element-missing',
      { path: INFORMATION, element: root },
      { parent: root.name, element: '<information>' },
    );
    return [];
  }
  wantLeaves(look, INFORMATION, information, 'information');
  const version = Number(leaf(information, 'backup_version'));
  if (version < LEAST_BACKUP)
    look.report(
      'mbz-version',
      { path: INFORMATION, element: information },
      { element: 'backup_version', version: String(version), least: LEAST_BACKUP },
    );
  const release = leaf(information, 'moodle_release') ?? '';
  if (!(Number(/\d{8}/.exec(release)) >= LEAST_BUILD))
    look.report(
      'mbz-build-missing',
      { path: INFORMATION, element: information },
      { release, least: LEAST_BUILD },
    );
  for (const detail of at(information, 'details', 'detail')) wantLeaves(look, INFORMATION, detail, 'detail');
  for (const path of ROOT_LISTS) await look.root(path);
  if (leaf(at(information, 'details', 'detail')[0], 'type') === 'course') {
    const course = await look.root('course/course.xml');
    await look.root('course/roles.xml');
    if (course) {
      wantLeaves(look, 'course/course.xml', course, 'course');
      wantShort(look, 'course/course.xml', course, 'fullname', 254);
      wantShort(look, 'course/course.xml', course, 'shortname', 255);
    }
  }
  const sections = new Set<string>();
  for (const section of at(information, 'contents', 'sections', 'section')) {
    wantLeaves(look, INFORMATION, section, 'contentSection');
    const path = `${leaf(section, 'directory')}/section.xml`;
    const found = await look.root(path);
    if (found) {
      wantLeaves(look, path, found, 'section');
      wantShort(look, path, found, 'name', 255);
      sections.add(idOf(found));
    }
  }
  return at(information, 'contents', 'activities', 'activity').map((element) => {
    wantLeaves(look, INFORMATION, element, 'contentActivity');
    const sectionId = leaf(element, 'sectionid') ?? '';
    if (!sections.has(sectionId))
      look.report(
        'mbz-dangling',
        { path: INFORMATION, element },
        { element: 'sectionid', id: sectionId, to: 'section' },
      );
    return {
      moduleId: leaf(element, 'moduleid') ?? '',
      sectionId,
      modulename: leaf(element, 'modulename') ?? '',
      directory: leaf(element, 'directory') ?? '',
    };
  });
};

/** Backups before Moodle 2.0. */
const LEAST_BACKUP = 2010072300;

/** Of the Moodle 4.0 that brought the question bank’s versions (`backup/moodle2/restore_stepslib.php` of 4.1). */
const LEAST_BUILD = 20220202;
