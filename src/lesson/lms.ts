import { DEFAULT_TARGETS, type TargetName } from './entry.ts';

/** The platforms that Cartable knows by name: LMSs, and where a teacher hands out files instead. */
export const LMSS = [
  'moodle',
  'ilias',
  'canvas',
  'openolat',
  'blackboard',
  'brightspace',
  'schoology',
  'talentlms',
  'teams',
  'classroom',
] as const;
export type Lms = (typeof LMSS)[number];

/** In every language. */
export const LMS_NAMES: Readonly<Record<Lms, string>> = {
  moodle: 'Moodle',
  ilias: 'ILIAS',
  canvas: 'Canvas',
  openolat: 'OpenOLAT',
  blackboard: 'Blackboard',
  brightspace: 'Brightspace',
  schoology: 'Schoology',
  talentlms: 'TalentLMS',
  teams: 'Microsoft Teams',
  classroom: 'Google Classroom',
};

/** What is made for each, the file to import first before the others; docs/lms.md says how that is known. */
const TARGETS_OF: Readonly<Record<Lms, readonly TargetName[]>> = {
  moodle: [...DEFAULT_TARGETS, 'moodle-course'],
  ilias: ['scorm12'],
  // SCORM is an app there, which an administrator adds; a cartridge is imported by the course itself.
  canvas: ['common-cartridge', 'scorm12'],
  // Of SCORM it reads 1.2 alone; its tests are QTI 2.1.
  openolat: ['scorm12', 'qti21'],
  blackboard: ['scorm12', 'common-cartridge'],
  brightspace: ['scorm12', 'common-cartridge'],
  schoology: ['common-cartridge'],
  talentlms: ['cmi5'],
  // Neither runs anything: a page to download, and for a tablet that opens no such page a sheet to write on.
  teams: ['web-page', 'worksheet-docx'],
  classroom: ['web-page', 'worksheet-docx'],
};

export const targetsOfLms = (lms: Lms): readonly TargetName[] => TARGETS_OF[lms];
