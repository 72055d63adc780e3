/** The words on SCORM packages, in English. */
import type { ScormSetting, TargetWords } from '../target-words.ts';

/** What ledgers call the parts of the answer key. */
export const keyFields = {
  'answers.html: feedback': 'model answer, in the answer key',
  'answers.html: solution': 'what is right, in the answer key',
  'answers.html: feedback on …': 'comment on one answer, in the answer key',
} as const;

/** And those of a page that is played, with the key behind it. */
export const pageFields = {
  ...keyFields,
  'answers.js: feedback': 'model answer',
  'answers.js: solution': 'what is right',
  'answers.js: feedback on …': 'comment on one answer',
  'answers.js: hint': 'hint',
} as const;

const scorm12: TargetWords<ScormSetting> = {
  name: 'SCORM 1.2 package',
  purpose:
    'The whole lesson as one page: text, pictures, videos, and the questions with their model answers. The LMS keeps what learners answer.',
  importTitle: 'The lesson: SCORM package',
  course: {
    purpose:
      'The whole course, a page for each lesson: text, pictures, videos, and the questions with their model answers. The LMS keeps what learners answer.',
    importTitle: 'The course: SCORM package',
  },
  where:
    '**Edit mode**, then **Add an activity or resource › SCORM package**. Drop the file, don’t unpack it.',
  steps: [
    'In the course, turn **Edit mode** on.',
    '**Add an activity or resource › SCORM package**.',
    '**Name**: {title}. In **Package › Package file**, drop `{file}` as it is; don’t unpack it.',
    'Set what the table below says, then **Save and display**.',
    'Try it once yourself as a learner: answer one question, leave, come back; the answer is there.',
  ],
  elsewhere:
    'SCORM 1.2 is read by OpenOLAT, ILIAS, Blackboard, Brightspace and most others: upload the `.zip` as it is, never unpacked.',
  settingsTitle: 'Recommended settings of the SCORM activity',
  settings: {
    window: {
      name: 'Appearance › Display package',
      value: 'Current window',
      why: 'The page fits any width. **New window** gives it the whole screen, where browsers allow pop-ups.',
    },
    entry: {
      name: 'Appearance › Student skip content structure page',
      value: 'Never',
      why: 'The entry page shows the state of the attempt and offers **Start a new attempt**.',
    },
    contentsOff: {
      name: 'Appearance › Display content structure in player',
      value: 'Disabled',
      why: 'There is one page, with its own table of contents.',
    },
    highestGrade: {
      name: 'Grade settings › Grading method',
      value: 'Highest grade, maximum grade 100',
      why: 'The package reports one score, from 0 to 100.',
    },
    unlimited: {
      name: 'Attempts management › Number of attempts',
      value: 'Unlimited attempts',
      why: 'Moodle reopens a completed attempt for reading only. Whoever wants to write again starts a new attempt, which is empty.',
    },
    highestAttempt: {
      name: 'Attempts management › Attempts grading',
      value: 'Highest attempt',
      why: 'A second try costs nothing.',
    },
    comeBack: {
      name: 'Attempts management › Force new attempt',
      value: 'No',
      why: 'Otherwise learners who come back don’t find the answers they had begun.',
    },
    readAgain: {
      name: 'Attempts management › Lock after final attempt',
      value: 'No',
      why: 'Learners can read their answers again.',
    },
    ownCompletion: {
      name: 'Compatibility settings › Force completed',
      value: 'No',
      why: 'The package reports completion itself.',
    },
    ownSaving: {
      name: 'Compatibility settings › Auto-commit',
      value: 'No',
      why: 'The package saves after each answer.',
    },
    masteryEither: {
      name: 'Compatibility settings › Mastery score overrides status',
      value: 'either',
      why: 'It has no effect: the package sets no mastery score.',
    },
    completed: {
      name: 'Completion conditions › Add requirements › Require status',
      value: 'Completed',
      why: '**Passed** alone would never come about: the package sets no pass mark.',
    },
    contentsSide: {
      name: 'Appearance › Display content structure in player',
      value: 'To the side',
      why: 'Each lesson is a page of its own: learners choose it in this list.',
    },
    learningObjects: {
      name: 'Grade settings › Grading method',
      value: 'Learning objects',
      why: 'The grade counts the completed lessons. The highest grade would be full marks after one lesson; the average leaves out lessons that nobody has begun or that ask nothing.',
    },
    allScos: {
      name: 'Completion conditions › All SCOs must return completion status',
      value: 'Yes',
      why: 'Otherwise the first completed lesson completes the activity.',
    },
    masteryPass: {
      name: 'Compatibility settings › Mastery score overrides status',
      value: 'Yes',
      why: 'The package sets {passMark} as its mastery score and reports passed or failed by the same count.',
    },
    passed: {
      name: 'Completion conditions › Add requirements › Require status',
      value: 'Passed, or Passed and Completed',
      why: '**Passed** asks for {passMark} %; with **Completed** alone, who failed has not completed the activity either.',
    },
    limited: {
      name: 'Attempts management › Number of attempts',
      value: '{attempts}',
      why: 'As many as the lesson allows. Moodle reopens a completed attempt for reading only: a further one begins empty.',
    },
  },

  notes: [
    'To replace the package: **Settings** of the same activity, exchange the package file, save. Its identifiers stay the same, so Moodle keeps the learners’ attempts.',
    'Answers are in **Reports › Interactions report** of the activity.',
    'The Moodle app plays it too, unless the site protects package downloads (`protectpackagedownloads`).',
  ],
  score: [],
  data: [
    {
      what: 'The answers as typed, and the place in the lesson',
      where:
        'in the attempt’s `suspend_data` (compressed, for coming back) and, in plain text, as interactions (for the reports)',
    },
    {
      what: 'Status, score, time spent, first and last access',
      where: 'in the attempt’s tracks and in the gradebook',
    },
  ],
  fields: pageFields,
};

/** What to do in the LMS is the same; where it is read isn't. */
const scorm2004: TargetWords<ScormSetting> = {
  ...scorm12,
  name: 'SCORM 2004 package',
  importTitle: 'The lesson: SCORM 2004 package',
  course: { ...scorm12.course!, importTitle: 'The course: SCORM 2004 package' },
  elsewhere:
    'SCORM 2004 (3rd edition unless the 4th was asked for) is read by ILIAS, Blackboard, Brightspace and others; OpenOLAT and the Moodle app read SCORM 1.2 alone.',
  notes: [
    'Import it in place of the SCORM 1.2 package, not beside it: learners would answer twice.',
    '**In Moodle take SCORM 1.2.** Of a SCORM 2004 package Moodle keeps the answers, but shows a teacher none of them: its interactions report knows the names of SCORM 1.2 alone. Its support of SCORM 2004 is partial and no longer developed.',
    ...scorm12.notes.slice(0, 1),
    'The Moodle app doesn’t play it: it knows SCORM 1.2 alone.',
  ],
};

export const scormWords = { scorm12, scorm2004 };
