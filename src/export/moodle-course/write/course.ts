/** The course, its sections, and the lists at the backup's root that restore insists on. */
import type { Entry } from '../../../lesson/index.ts';
import type { Backup, Section } from '../backup.ts';
import { columns, DATE, HTML, xmlEntry } from './xml.ts';

export const courseEntries = (backup: Backup): readonly Entry[] => [
  xmlEntry('roles.xml', 'roles_definition', {}),
  xmlEntry('groups.xml', 'groups', { groupcustomfields: {}, groupings: {} }),
  xmlEntry('scales.xml', 'scales_definition', {}),
  xmlEntry('outcomes.xml', 'outcomes_definition', {}),
  xmlEntry('course/course.xml', 'course', {
    '@id': backup.courseId,
    '@contextid': backup.contextId,
    shortname: backup.name,
    fullname: backup.title,
    idnumber: '',
    summary: '',
    summaryformat: HTML,
    format: 'topics',
    showgrades: 1,
    ...columns(0, 'newsitems', 'startdate', 'enddate', 'marker', 'maxbytes', 'legacyfiles', 'showreports'),
    visible: 1,
    ...columns(0, 'groupmode', 'groupmodeforce', 'defaultgroupingid'),
    lang: '',
    theme: '',
    timecreated: DATE,
    timemodified: DATE,
    requested: 0,
    showactivitydates: 0,
    showcompletionconditions: 1,
    pdfexportfont: null,
    enablecompletion: 1,
    completionnotify: 0,
    category: { '@id': backup.courseId, name: '', description: null },
    ...columns({}, 'tags', 'customfields', 'courseformatoptions'),
  }),
  xmlEntry('course/roles.xml', 'roles', { role_overrides: {}, role_assignments: {} }),
  xmlEntry('course/inforef.xml', 'inforef', {}),
  ...backup.sections.flatMap(sectionEntries),
];

export const sectionDirectory = ({ id }: Section): string => `sections/section_${id}`;

const sectionEntries = (section: Section): readonly Entry[] => [
  xmlEntry(`${sectionDirectory(section)}/section.xml`, 'section', {
    '@id': section.id,
    number: section.number,
    name: section.name ?? null,
    summary: section.summary,
    summaryformat: HTML,
    sequence: section.activities.map(({ moduleId }) => moduleId).join(','),
    visible: 1,
    ...columns(null, 'availabilityjson', 'component', 'itemid'),
    timemodified: DATE,
  }),
  xmlEntry(`${sectionDirectory(section)}/inforef.xml`, 'inforef', {}),
];
