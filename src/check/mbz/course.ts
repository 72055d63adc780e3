/** `moodle_backup.xml`, the lists at the root, the course and its sections. */
import { elementsAt, type XmlElement } from '../xml.ts';
import { type Backup, column, dangling, idOf } from './backup.ts';
import { checkRow } from './columns.ts';

export const INFORMATION = 'moodle_backup.xml';

/** Without any of these the restore breaks off. */
const ROOT_LISTS = ['files.xml', 'questions.xml', 'roles.xml', 'groups.xml', 'scales.xml', 'outcomes.xml'];

/** Backups before Moodle 2.0. */
const LEAST_BACKUP = 2010072300;

/** Of the Moodle 4.0 that brought the question bank’s versions (`backup/moodle2/restore_stepslib.php` of 4.1). */
const LEAST_BUILD = 20220202;

/** An activity as the backup announces it. */
export interface Announced {
  readonly moduleId: string;
  readonly sectionId: string;
  readonly modulename: string;
  readonly directory: string;
}

export async function checkCourse(backup: Backup): Promise<readonly Announced[]> {
  const root = await backup.root(INFORMATION);
  if (!root) return [];
  const [information] = elementsAt(root, 'information');
  if (!information) {
    backup.report('mbz-element-missing', root, { parent: root.name, element: '<information>' });
    return [];
  }
  checkRow(backup, information, 'information');
  checkVersions(backup, information);
  const details = elementsAt(information, 'details', 'detail');
  for (const detail of details) checkRow(backup, detail, 'detail');
  for (const path of ROOT_LISTS) await backup.root(path);
  if (column(details[0], 'type') === 'course') {
    const course = await backup.root('course/course.xml');
    await backup.root('course/roles.xml');
    if (course) checkRow(backup, course, 'course');
  }
  const sections = new Set<string>();
  for (const announced of elementsAt(information, 'contents', 'sections', 'section')) {
    checkRow(backup, announced, 'contentSection');
    const section = await backup.root(`${column(announced, 'directory')}/section.xml`);
    if (!section) continue;
    checkRow(backup, section, 'section');
    sections.add(idOf(section));
  }
  return elementsAt(information, 'contents', 'activities', 'activity').map((activity) => {
    checkRow(backup, activity, 'contentActivity');
    const [moduleId = '', sectionId = '', modulename = '', directory = ''] = [
      'moduleid',
      'sectionid',
      'modulename',
      'directory',
    ].map((name) => column(activity, name));
    if (!sections.has(sectionId)) dangling(backup, activity, 'sectionid', sectionId, 'section');
    return { moduleId, sectionId, modulename, directory };
  });
}

function checkVersions({ report }: Backup, information: XmlElement): void {
  const version = Number(column(information, 'backup_version'));
  const release = column(information, 'moodle_release') ?? '';
  if (version < LEAST_BACKUP)
    report('mbz-version', information, {
      element: 'backup_version',
      version: String(version),
      least: LEAST_BACKUP,
    });
  if (!(Number(/\d{8}/.exec(release)) >= LEAST_BUILD))
    report('mbz-build-missing', information, { release, least: LEAST_BUILD });
}
