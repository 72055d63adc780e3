/** A delivery of the sample lesson, as the build would hand it on. */
import { buildSync } from 'esbuild';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Delivery } from '../../src/delivery/index.ts';
import type { Kit } from '../../src/export/kit.ts';
import {
  type Diagnostic,
  digest,
  type Ledger,
  type Lesson,
  plainText,
  type Question,
  SKIP,
  visit,
} from '../../src/lesson/index.ts';
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

const compiled = buildSync({
  entryPoints: [
    { in: 'templates/sheet/main.ts', out: 'sheet' },
    { in: 'templates/sheet/sheet.css', out: 'sheet' },
  ],
  bundle: true,
  minify: true,
  format: 'iife',
  outdir: '.',
  write: false,
});

const file = (ending: string): Uint8Array =>
  compiled.outputFiles.find(({ path }) => path.endsWith(ending))!.contents;

/** A kit that holds what the sheet takes of it. */
export const kit: Kit = {
  version: '0.1.0',
  files: { 'sheet.css': file('.css'), 'sheet.js': file('.js') },
  schemas: { scorm12: {}, 'scorm2004-3': {}, 'scorm2004-4': {} },
};

/** The part of a sheet that has this id or class, or the whole. */
export function partOf(page: string, name?: string): Element | Root {
  const root = fromHtml(page) as Root;
  if (name === undefined) return root;
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    const { id, className } = element.properties;
    if (id === name || (Array.isArray(className) && className.includes(name))) found ??= element;
    return undefined;
  });
  if (found === undefined) throw new Error(`the sheet has no part “${name}”`);
  return found;
}

/** The words of a sheet, or of its part of this id or class, on one line; no-break spaces as plain ones. */
export function words(page: string, name?: string): string {
  const part = partOf(page.replaceAll('><', '> <'), name);
  visit(part, 'element', (element) => {
    if (!/^(?:head|script|button)$/.test(element.tagName)) return undefined;
    element.children = [];
    return SKIP;
  });
  return plainText(part)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
