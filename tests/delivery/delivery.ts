/** A delivery of the sample lesson, as the build would hand it on. */
import { readFileSync } from 'node:fs';
import type { Delivery } from '../../src/delivery/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import { type Diagnostic, digest, type Ledger, type Lesson, type Question } from '../../src/lesson/index.ts';
import { diagnose } from '../../src/messages/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const at = (line: number) => ({ file: 'content/riviere/lesson.md', line, column: 1 });

export const sampleDiagnostics: readonly Diagnostic[] = [
  diagnose('course-page-twice', at(3), { page: 'riviere', first: 'toc.yml:3' }),
  diagnose('label-duplicate', at(41), { label: 'c)', line: 12 }),
];

const ledger = (questions: readonly Question[], ...fields: readonly string[]): Ledger =>
  Object.fromEntries(questions.map(({ id }) => [id, fields]));

export const deliveryOf = (lesson: Lesson, rest: Partial<Delivery> = {}): Delivery => ({
  cartable: '0.1.0',
  lesson,
  packages: [
    {
      target: 'scorm12',
      file: `${lesson.id}.scorm12.zip`,
      bytes: 3_415_926,
      sha256: digest('scorm12'),
      ledger: ledger(lesson.questions, 'answers.js'),
    },
    {
      target: 'moodle-quiz',
      file: `${lesson.id}.moodle-quiz.xml`,
      bytes: 412_077,
      sha256: digest('moodle-quiz'),
      ledger: ledger(lesson.questions, 'generalfeedback', 'graderinfo'),
    },
  ],
  diagnostics: sampleDiagnostics,
  ...rest,
});

export const sampleDelivery: Delivery = deliveryOf(sampleLesson);

/** A kit that holds what the sheet takes of it. */
export const kit: Kit = {
  version: '0.1.0',
  files: { 'sheet.css': readFileSync('templates/sheet/sheet.css') },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};
