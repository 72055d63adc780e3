/** A delivery of the sample lesson, as the build would hand it on. */
import { readFileSync } from 'node:fs';
import type { Delivery } from '../../src/delivery/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import {
  type Diagnostic,
  diagnose,
  digest,
  type Ledger,
  type Lesson,
  type Question,
  type Rule,
} from '../../src/lesson/index.ts';
import { sampleLesson } from '../support/sample-lesson.ts';

const labelTwice: Rule<{ label: string }> = {
  id: 'label-twice',
  severity: 'warning',
  words: {
    en: ({ label }) => ({
      message: `Two questions are labelled “${label}”.`,
      assumed: 'Both labels were kept as written.',
      remedy: 'Rename one of them.',
    }),
    fr: ({ label }) => ({
      message: `Deux questions portent l’étiquette « ${label} ».`,
      assumed: 'Les deux étiquettes ont été gardées telles quelles.',
      remedy: 'Renommez l’une d’elles.',
    }),
  },
};

const durationRead: Rule<{ words: string }> = {
  id: 'duration-from-page',
  severity: 'info',
  words: {
    en: ({ words }) => ({ message: `The duration was read from “${words}”.` }),
    fr: ({ words }) => ({ message: `La durée a été lue dans « ${words} ».` }),
  },
};

const at = (line: number) => ({ file: 'content/riviere/lesson.md', line, column: 1 });

export const sampleDiagnostics: readonly Diagnostic[] = [
  diagnose(durationRead, at(3), { words: '🕑 45 min' }),
  diagnose(labelTwice, at(41), { label: 'c)' }),
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
