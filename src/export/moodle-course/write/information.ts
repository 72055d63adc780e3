/** `moodle_backup.xml`: what restore reads first. Source: `backup/util/helper/backup_general_helper.class.php`. */
import type { Entry } from '../../../lesson/index.ts';
import type { Activity, Backup, Row, Section } from '../backup.ts';
import { SYSTEM_CONTEXT } from '../ids.ts';
import { sectionDirectory } from './course.ts';
import { directoryOf, VERSION } from './module.ts';
import { DATE, xmlEntry } from './xml.ts';

export function informationEntry(backup: Backup): Entry {
  const activities = backup.sections.flatMap((section) => section.activities);
  return xmlEntry('moodle_backup.xml', 'moodle_backup', {
    information: {
      name: `${backup.name}.mbz`,
      // Moodle 4.1: an older site is warned, and every later one reads it.
      moodle_version: VERSION,
      // Moodle 4.1 looks for the build too: without one it takes the backup for older than 4.0, and its quizzes
      // come back without a question.
      moodle_release: RELEASE,
      backup_version: VERSION,
      backup_release: '4.1',
      backup_date: DATE,
      mnet_remoteusers: 0,
      include_files: 1,
      include_file_references_to_external_content: 0,
      // No site's: restore must never take our ids for those of its own site.
      original_wwwroot: 'https://cartable.invalid',
      original_site_identifier_hash: backup.digest.slice(0, 32),
      original_course_id: backup.courseId,
      original_course_format: 'topics',
      original_course_fullname: backup.title,
      original_course_shortname: backup.name,
      original_course_startdate: 0,
      original_course_enddate: 0,
      original_course_contextid: backup.contextId,
      original_system_contextid: SYSTEM_CONTEXT,
      details: {
        detail: {
          '@backup_id': backup.digest.slice(0, 32),
          type: 'course',
          format: 'moodle2',
          interactive: 0,
          mode: 10,
          execution: 1,
          executiontime: 0,
        },
      },
      contents: {
        activities: { activity: activities.map(activityRow) },
        sections: { section: backup.sections.map(sectionRow) },
        course: { courseid: backup.courseId, title: backup.name, directory: 'course' },
      },
      settings: {
        setting: [
          ...rootSettings(`${backup.name}.mbz`),
          ...backup.sections.flatMap((section) => [
            ...settings('section', `section_${section.id}`),
            ...section.activities.flatMap((one) => settings('activity', `${one.modulename}_${one.moduleId}`)),
          ]),
        ],
      },
    },
  });
}

const RELEASE = `4.1 (Build: ${String(VERSION).slice(0, 8)})`;

const activityRow = (activity: Activity): Row => ({
  moduleid: activity.moduleId,
  sectionid: activity.section.id,
  modulename: activity.modulename,
  title: activity.name,
  directory: directoryOf(activity),
  insubsection: '',
});

const sectionRow = (section: Section): Row => ({
  sectionid: section.id,
  title: section.name ?? String(section.number),
  directory: sectionDirectory(section),
  parentcmid: '',
  modname: '',
});

/** What the backup holds: activities with their files and questions, and nothing of any person. */
const INCLUDED: ReadonlySet<string> = new Set(['activities', 'files', 'questionbank']);
const ROOT = [
  'imscc11',
  'users',
  'anonymize',
  'role_assignments',
  'activities',
  'blocks',
  'files',
  'filters',
  'comments',
  'badges',
  'calendarevents',
  'userscompletion',
  'logs',
  'grade_histories',
  'questionbank',
  'groups',
  'competencies',
  'customfield',
  'contentbankcontent',
  'xapistate',
  'legacyfiles',
];

const rootSettings = (filename: string): readonly Row[] => [
  { level: 'root', name: 'filename', value: filename },
  ...ROOT.map((name) => ({ level: 'root', name, value: INCLUDED.has(name) ? 1 : 0 })),
];

const settings = (level: 'section' | 'activity', of: string): readonly Row[] => [
  { level, [level]: of, name: `${of}_included`, value: 1 },
  { level, [level]: of, name: `${of}_userinfo`, value: 0 },
];
