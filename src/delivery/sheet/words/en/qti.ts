/** The words on a QTI 2.1 package, in English. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const qtiWords: FileWords = {
  name: 'Test (QTI 2.1)',
  purpose:
    'The questions with their media as a test: each an item with what is right, what is told after an answer, its hints, and the model answer for who grades it. The lesson’s text isn’t in it.',
  importTitle: 'Questions: a test of QTI 2.1',
  where:
    'In the import of the platform (OpenOLAT: **Authoring › Import**; ONYX, TAO, Inspera: see the steps). Don’t unpack the file.',
  lead: 'The names are those of each platform in English; versions and institutions differ a little.',
  steps: [
    '**OpenOLAT**: **Authoring › Import**, choose `{file}`; it becomes a learning resource **Test**. In your course’s editor insert a course element **Test** (it counts) or **Self-test** (it doesn’t), choose it there, and publish.',
    '**OPAL with ONYX**: create or import a learning resource of the type **Test**, and choose `{file}`; add it to the course as a test.',
    '**TAO**: **Tests › Import**, format **QTI Test Package**, choose `{file}`; its items stand in **Items**. Then publish the test as a delivery.',
    '**Inspera**: in **Author**, import questions in the format **QTI 2.1**, choose `{file}`, and add them to a question set. An administrator may have to allow it.',
    'Answer it once as a learner, and look at what is told, and at the points.',
  ],
  elsewhere: 'QTI 2.1 is read by OpenOLAT, ONYX, TAO and Inspera, and by whatever calls itself conformant.',
  notes: [
    'Importing again makes a second test: learners’ answers stay with the first.',
    'Right answers are in the file, for the platform to mark by: give it to teachers and administrators, not to learners.',
    'Open questions wait for a person to grade them; OpenOLAT shows the course’s results once that is done.',
    'In OpenOLAT a question is shown as it is; to change it there, let the editor convert it.',
    'Numbers are typed with a point or, where the platform takes it, with a comma. A short answer with two spaces in a row, or one too many at its end, may count as another.',
  ],
  fields: {
    ...keyFields,
    modalFeedback: 'model answer, once an answer is given',
    rubricBlock: 'model answer, for graders alone',
    'modalFeedback on …': 'comment on one answer',
    'modalFeedback hint': 'hint',
    'itemBody hint': 'hint, below the question',
    responseProcessing: 'what is right',
  },
};
