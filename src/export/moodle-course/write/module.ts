/** The files that every activity has. */
import type { Entry } from '../../../lesson/index.ts';
import type { Activity, Row } from '../backup.ts';
import { columns, DATE, xmlEntry } from './xml.ts';

export const directoryOf = ({ modulename, moduleId }: Activity): string =>
  `activities/${modulename}_${moduleId}`;

/** What stands around an activity's own table, `<activity id moduleid modulename contextid>`. */
export const activityEntry = (activity: Activity, row: Row): Entry =>
  xmlEntry(`${directoryOf(activity)}/${activity.modulename}.xml`, 'activity', {
    '@id': activity.id,
    '@moduleid': activity.moduleId,
    '@modulename': activity.modulename,
    '@contextid': activity.contextId,
    [activity.modulename]: { '@id': activity.id, ...row },
  });

interface ModuleFiles {
  /** 2: completed by conditions that the activity itself states; 0: completion isn't tracked. */
  readonly completion: 0 | 2;
  readonly gradeItem?: Row & { readonly '@id': number };
  readonly fileIds: readonly number[];
  readonly categoryIds: readonly number[];
}

/** `module.xml`, `grades.xml`, `roles.xml` and `inforef.xml`, which decides what restore loads at all. */
export function moduleEntries(activity: Activity, made: ModuleFiles): readonly Entry[] {
  const at = directoryOf(activity);
  return [
    xmlEntry(`${at}/module.xml`, 'module', moduleRow(activity, made.completion)),
    xmlEntry(`${at}/grades.xml`, 'activity_gradebook', {
      grade_items: { grade_item: made.gradeItem ? [made.gradeItem] : [] },
      grade_letters: {},
    }),
    xmlEntry(`${at}/roles.xml`, 'roles', { role_overrides: {}, role_assignments: {} }),
    xmlEntry(`${at}/inforef.xml`, 'inforef', {
      fileref: { file: made.fileIds.map((id) => ({ id })) },
      grade_itemref: { grade_item: made.gradeItem ? [{ id: made.gradeItem['@id'] }] : [] },
      question_categoryref: { question_category: made.categoryIds.map((id) => ({ id })) },
    }),
  ];
}

/**
 * At least 2022020300, or restore takes the questions for those of a site before 4.0
 * (`mod/quiz/backup/moodle2/restore_quiz_stepslib.php`). That of Moodle 4.1.
 */
export const VERSION = 2022112800;

const moduleRow = ({ moduleId, modulename, section, indent, intro }: Activity, completion: 0 | 2): Row => ({
  '@id': moduleId,
  '@version': VERSION,
  modulename,
  sectionid: section.id,
  sectionnumber: section.number,
  idnumber: '',
  added: DATE,
  score: 0,
  indent,
  ...columns(1, 'visible', 'visibleoncoursepage', 'visibleold'),
  groupmode: 0,
  groupingid: 0,
  completion,
  completiongradeitemnumber: null,
  ...columns(0, 'completionpassgrade', 'completionview', 'completionexpected'),
  availability: null,
  showdescription: intro === '' ? 0 : 1,
  downloadcontent: 1,
  lang: null,
  tags: {},
});

export interface Grade {
  readonly max: number;
  /** 0: none. */
  readonly pass: number;
  /** No column of the gradebook. */
  readonly ungraded?: boolean;
}

export const gradeItem = (
  { id, modulename, name }: Activity,
  itemId: number,
  { max, pass, ungraded = false }: Grade,
): Row & { readonly '@id': number } => ({
  '@id': itemId,
  categoryid: null,
  itemname: name,
  itemtype: 'mod',
  itemmodule: modulename,
  iteminstance: id,
  itemnumber: 0,
  iteminfo: null,
  idnumber: '',
  calculation: null,
  // 0: none (`lib/grade/constants.php`).
  gradetype: ungraded ? 0 : 1,
  grademax: max.toFixed(5),
  grademin: '0.00000',
  scaleid: null,
  outcomeid: null,
  gradepass: pass.toFixed(5),
  multfactor: '1.00000',
  plusfactor: '0.00000',
  aggregationcoef: '0.00000',
  aggregationcoef2: '0.00000',
  ...columns(0, 'weightoverride', 'sortorder', 'display'),
  decimals: null,
  hidden: 0,
  // Or the first learner who completes it gives it a grade after all (`lib/gradelib.php`, `grade_update`).
  locked: ungraded ? DATE : 0,
  locktime: 0,
  needsupdate: 0,
  timecreated: DATE,
  timemodified: DATE,
  grade_grades: {},
});
