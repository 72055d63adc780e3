/** The words on a Common Cartridge, in English. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const cartridgeWords: FileWords = {
  name: 'Common Cartridge (.imscc)',
  purpose:
    'The lesson as a page to read with its media, and its questions as a quiz and a question bank: one file that many LMSs import by themselves.',
  importTitle: 'Page and quiz: Common Cartridge',
  where:
    'In the course’s import (Canvas: **Settings › Import Course Content**; Blackboard, Brightspace, Schoology: see the steps). Don’t unpack the file.',
  lead: 'The names are those of each LMS in English; versions and institutions differ a little.',
  steps: [
    '**Canvas**: in the course **Settings › Import Course Content**; **Content Type**: **Common Cartridge 1.x Package**; choose `{file}`, **All content**, **Add to Import Queue**. The lesson and its quiz are in **Modules**: publish them.',
    '**Blackboard**: in the original view **Packages and Utilities › Import Package / View Logs › Import Package**; in Ultra **Course Content**, the menu **⋯** there, **Import Content**. Choose `{file}`.',
    '**Brightspace**: **Course Admin › Import/Export/Copy Components**; **Import Components**, **Start**, **Upload** `{file}`, **Import All Components**.',
    '**Schoology**: it takes version 1.2: let `cc-converter.schoology.com` convert `{file}` first. Then **Resources**, the arrow there, **Import**, **Common Cartridge (IMSCC)**.',
    '**Moodle**: **More › Course reuse › Restore**, and drop `{file}`. The backup of a course is the better way there.',
    'Open the quiz once as a teacher, set points, attempts and due date, and answer it as a learner.',
  ],
  elsewhere:
    'A Common Cartridge (version 1.1) is read by Canvas, Blackboard, Brightspace, Sakai and Moodle, and by Schoology once it is converted.',
  notes: [
    'Importing again: Canvas renews what it imported before, by its identifiers; Moodle, Blackboard and Brightspace add a second copy.',
    'Right answers are in the file, for the LMS to mark by: give it to teachers and administrators, not to learners.',
    '**In Moodle**, the page loses its styles and folds, and the quiz shows no feedback until its **Review options** are ticked. Take the course backup there.',
  ],
  fields: {
    ...keyFields,
    'itemfeedback general_fb': 'feedback after the answer',
    'itemfeedback solution': 'model answer, where the LMS has a place for it',
    'itemfeedback hint': 'hint',
    'itemfeedback on …': 'comment on one answer',
    resprocessing: 'what is right',
  },
};
