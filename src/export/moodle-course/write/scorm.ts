/** The SCORM activity. */
import type { Entry } from '../../../lesson/index.ts';
import { identifier } from '../../scorm/index.ts';
import type { Row, ScormActivity } from '../backup.ts';
import { activityEntry, gradeItem, moduleEntries } from './module.ts';
import { columns, DATE, HTML } from './xml.ts';

/** Grade: how many SCOs are completed. */
const LEARNING_OBJECTS = 0;
const HIGHEST = 1;
/** Bit of the status `completed` (`mod/scorm/lib.php`, `scorm_status_options`). */
const COMPLETED = 4;

/** Everything but its own table, which tells the package's hash. */
export const scormEntries = (scorm: ScormActivity): readonly Entry[] =>
  moduleEntries(scorm, {
    completion: 2,
    gradeItem: gradeItem(scorm, scorm.gradeItemId, {
      max: scorm.scored ? 100 : 1,
      pass: 0,
      ungraded: !scorm.scored,
    }),
    fileIds: [scorm.package, ...scorm.files].map(({ id }) => id),
    categoryIds: [],
  });

/** @param sha1 of the package: by it Moodle knows whether another that is uploaded differs */
export const scormEntry = (scorm: ScormActivity, sha1: string): Entry =>
  activityEntry(scorm, {
    name: scorm.name,
    scormtype: 'local',
    reference: scorm.package.name,
    intro: scorm.intro,
    introformat: HTML,
    version: 'SCORM_1.2',
    maxgrade: 100,
    // A package without questions has no score, and Moodle would grade every reader with 0.
    grademethod: scorm.scored ? HIGHEST : LEARNING_OBJECTS,
    ...columns(0, 'whatgrade', 'maxattempt', 'forcecompleted', 'forcenewattempt', 'lastattemptlock'),
    masteryoverride: 1,
    displayattemptstatus: 1,
    displaycoursestructure: 0,
    updatefreq: 0,
    sha1hash: sha1,
    md5hash: '',
    revision: 1,
    launch: scorm.scoId,
    // The learner goes straight to the lesson.
    skipview: 2,
    hidebrowse: 1,
    // A table of contents of one line, and buttons that lead nowhere, are left out.
    hidetoc: 3,
    nav: 0,
    navpositionleft: -100,
    navpositiontop: -100,
    auto: 0,
    popup: 0,
    options: '',
    width: '100',
    height: '500',
    timeopen: 0,
    timeclose: 0,
    timemodified: DATE,
    completionstatusrequired: COMPLETED,
    completionscorerequired: null,
    completionstatusallscos: 0,
    autocommit: 0,
    scoes: { sco: [organization(scorm), sco(scorm)] },
  });

const NO_SEQUENCING = { seq_ruleconds: {}, seq_rolluprules: {}, seq_objectives: {}, sco_tracks: {} };

const organization = ({ organizationId, lesson, title }: ScormActivity): Row => ({
  '@id': organizationId,
  manifest: identifier('manifest', lesson),
  organization: '',
  parent: '/',
  identifier: identifier('organization', lesson),
  launch: '',
  scormtype: '',
  title,
  sortorder: 1,
  sco_datas: {},
  ...NO_SEQUENCING,
});

const sco = ({ organizationId, scoId, lesson, title, launch }: ScormActivity): Row => ({
  '@id': scoId,
  manifest: identifier('manifest', lesson),
  organization: identifier('organization', lesson),
  parent: identifier('organization', lesson),
  // Under this name Moodle keeps learners' tracks when a new package is uploaded.
  identifier: identifier('item', lesson),
  launch,
  scormtype: 'sco',
  title,
  sortorder: 2,
  sco_datas: {
    sco_data: [
      { '@id': organizationId, name: 'isvisible', value: 'true' },
      { '@id': scoId, name: 'parameters', value: '' },
    ],
  },
  ...NO_SEQUENCING,
});
