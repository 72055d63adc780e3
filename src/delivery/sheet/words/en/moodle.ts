/** The words on Moodle's course and glossary, in English. */

import type { CourseSetting, GlossarySetting, TargetWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

const course: TargetWords<CourseSetting> = {
  name: 'Moodle course (backup)',
  purpose:
    'The lesson and a quiz of its questions, ready to assign, with its documents and links: one file that Moodle restores.',
  importTitle: 'Everything at once: restore the course',
  where:
    'In your course, **More › Course reuse › Restore**. Drop the file, then **Merge the backup course into this course**: never **Delete the contents**.',
  steps: [
    'In your course: **More › Course reuse**, then **Restore** in the menu at the top. Drop `{file}` under **Import a backup file**, then **Restore**.',
    'Confirm, **Continue**. Under **Restore into this course**, choose **Merge the backup course into this course**, **Continue**. Never choose **Delete the contents of this course and then restore**.',
    '**Next** through settings and schema as they are; **Perform restore**.',
    'Open {title}, then its quiz: **Preview quiz** shows what learners will see.',
  ],
  elsewhere: 'A Moodle backup is for Moodle alone.',
  settingsTitle: 'How it is set, and can be changed',
  settings: {
    deferred: {
      name: 'Quiz › Question behaviour',
      value: 'Deferred feedback',
      why: 'Learners answer everything, then submit.',
    },
    once: {
      name: 'Quiz › Attempts allowed',
      value: '1',
      why: 'After the attempt the answers are visible.',
    },
    review: {
      name: 'Quiz › Review options',
      value: 'Answers and feedback after the attempt, never during it',
      why: 'To keep them back until all are done, leave them ticked only under **After the quiz is closed**, and set a closing date.',
    },
    sumOfPoints: {
      name: 'Quiz › Maximum grade',
      value: 'the sum of the points',
      why: 'A point in the lesson is a point in the gradebook. Open questions wait for a grade.',
    },
    lessonCompletion: {
      name: 'Lesson › Completion conditions',
      value: 'Status: Completed',
      why: 'The lesson is done when it was read to its end. It asks nothing, so it has no column in the gradebook.',
    },
    quizCompletion: {
      name: 'Quiz › Completion conditions',
      value: 'One attempt',
      why: 'Submitting is enough; the grade may come later.',
    },
    gradeToPass: {
      name: 'Quiz › Grade to pass',
      value: '{passMark} % of the points',
      why: 'The lesson’s pass mark. It changes nothing but the colour of the grade: completion asks for an attempt.',
    },
    limited: {
      name: 'Quiz › Attempts allowed',
      value: '{attempts}',
      why: 'As many as the lesson allows; after each, the answers are visible.',
    },
    unlimited: {
      name: 'Quiz › Attempts allowed',
      value: 'Unlimited',
      why: 'As the lesson allows; after each, the answers are visible.',
    },
    reviewWithheld: {
      name: 'Quiz › Review options',
      value: 'Marks and whether correct after the attempt; no answers, no feedback',
      why: 'The lesson keeps its answers from learners.',
    },
  },

  notes: [
    'A section is a part of the table of contents; a lesson that stands in no part has its own. They go by number: the first into section 1, and so on. Sections that are there already keep their names and what is in them.',
    'The questions lie in each quiz’s own bank: open the quiz; **Questions** in its menu lists them. **Question bank** there opens at the course’s own category, which is empty: choose the category that has the lesson’s name.',
    'Restoring again always makes a second copy, never an update. To renew only the lesson, exchange the package in the settings of its activity by a new SCORM package built with the same settings.',
    '**Restore as a new course** needs the right to create courses, which managers and course creators have.',
    'The lesson in it asks nothing, so that nobody answers twice and no answer shows before the quiz. The setting `courseQuestions` changes that.',
  ],
  score: [],
  data: [
    {
      what: 'The answers as typed, points, graders’ comments',
      where: 'in the quiz attempts (**Results**)',
    },
    {
      what: 'The place in the lesson, status, time spent, first and last access',
      where: 'in the tracks of the SCORM activity',
    },
    {
      what: 'The grade, and what is completed',
      where: 'in the gradebook and in the activity completion report',
    },
  ],
  fields: {
    ...keyFields,
    generalfeedback: 'General feedback',
    graderinfo: 'Information for graders',
    answer: 'a right answer',
    'answer/feedback': 'feedback on one answer',
    hint: 'hint',
    'subquestion/answer': 'the answer of a pair',
    'questiontext/details': 'unfolds in the question’s text',
    'questiontext/gap/answer': 'a right answer for a gap',
    'questiontext/gap/answer/feedback': 'feedback on an answer for a gap',
    'answers.js: feedback': 'model answer, in the lesson',
    'answers.js: solution': 'what is right, in the lesson',
    'answers.js: feedback on …': 'comment on one answer, in the lesson',
    'answers.js: hint': 'hint, in the lesson',
  },
};

const glossary: TargetWords<GlossarySetting> = {
  name: 'Moodle glossary (XML)',
  purpose:
    'The terms that the lesson defines, for a glossary activity: Moodle then links them wherever they occur in the course.',
  importTitle: 'The terms: glossary',
  where: 'In a glossary of the course, **Import entries**, into **Current glossary**.',
  steps: [
    'In the course, open a glossary, or make one: **Add an activity or resource › Glossary**.',
    'In it, **Import entries**: drop `{file}` under **File to import**.',
    '**Destination for imported entries**: **Current glossary**; then **Submit**. Moodle says how many entries it took.',
  ],
  elsewhere: 'Glossary XML is for Moodle alone.',
  settingsTitle: 'Recommended settings of the glossary',
  settings: {
    noDuplicates: {
      name: 'Entries › Duplicate entries allowed',
      value: 'No',
      why: 'Importing again then adds only new terms.',
    },
    links: {
      name: 'Entries › Automatically link glossary entries',
      value: 'Yes',
      why: 'Terms become links in the course’s texts, but not inside a SCORM package.',
    },
  },
  notes: [
    'A term that is in the glossary already keeps its definition: to renew it, delete the entry first.',
  ],
  score: [],
  data: [{ what: 'Who imported the entries', where: 'with each entry' }],
  fields: {},
};

export const moodleWords = { 'moodle-course': course, 'moodle-glossary': glossary };
