/** The words on cmi5 packages, in English. */
import type { PlayedWords } from '../target-words.ts';
import { scormWords } from './scorm.ts';

export const cmi5: PlayedWords = {
  name: 'cmi5 package',
  purpose:
    'The whole lesson as one page, for LMSs that speak cmi5 (xAPI): text, pictures, videos, and the questions with their model answers. The LMS keeps what learners answer, however much it is.',
  importTitle: 'The lesson: cmi5 package',
  course: {
    purpose:
      'The whole course, a page for each lesson, for LMSs that speak cmi5 (xAPI): text, pictures, videos, and the questions with their model answers. The LMS keeps what learners answer.',
    importTitle: 'The course: cmi5 package',
  },
  where:
    'TalentLMS: in the course **Add › Learning activities › SCORM | xAPI | cmi5**. Drop the file, don’t unpack it.',
  steps: [
    'In TalentLMS, open the course for editing: **Add › Learning activities › SCORM | xAPI | cmi5**.',
    '**Upload a SCORM, Tin Can, or cmi5 ZIP file**: choose `{file}` as it is, don’t unpack it, and publish the unit {title}.',
    'An administrator sees to it that xAPI is on: **Account & Settings › Integrations › xAPI**.',
    'Try it once yourself as a learner: answer one question, leave, come back; the answer is there.',
  ],
  elsewhere:
    'cmi5 is read by SCORM Cloud and LMSs with Rustici’s engine (import it as a course), and by ILIAS as **xAPI/cmi5**, with a record store (LRS) that an administrator has set up; there, one lesson a package: for a course, build with `--single-sco`. Moodle has no cmi5 of its own: it takes the SCORM 1.2 package, or needs the plugin `mod_cmi5launch` with its player and a record store.',
  notes: [
    'To replace the package, give the LMS the new one in its place: identifiers stay the same.',
    'Answers are in the reports of the record store, question by question, with what was asked and what was answered: in TalentLMS in **Reports › Timeline**, as xAPI events.',
    'The LMS hears a score only with “passed” or “failed”: set `passMark` where it is to have one.',
    'The page is opened from the LMS each time: reloading it ends the session, and leads back.',
  ],
  score: [],
  data: [
    {
      what: 'The answers as typed, and the place in the lesson',
      where:
        'in the record store: as a document for coming back (compressed), and in plain text as statements (“answered”)',
    },
    {
      what: 'Completed, passed or failed, score, time spent',
      where: 'in the record store, as statements; what of it is a grade, the LMS decides',
    },
  ],
  // Its page is that of the SCORM packages.
  fields: scormWords.scorm12.fields,
};
