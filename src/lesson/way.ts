import { isPrint, type Target } from './entry.ts';
import type { Lms } from './lms.ts';

const HANDED_OUT: ReadonlySet<Target> = new Set(['web-site', 'web-page', 'epub']);

/** Whether learners get the file itself, and no LMS imports it. */
export const isHandedOut = (target: Target): boolean => isPrint(target) || HANDED_OUT.has(target);

/**
 * The packages that make the recommended way into the LMS, in the order in which they are imported. Moodle takes the
 * course, which has everything; else the lesson, then its quiz; else what there is. Any other LMS takes the first.
 */
export function wayOf<P extends { readonly target: Target }>(
  all: readonly P[],
  lms: Lms = 'moodle',
): readonly P[] {
  const imported = all.filter(({ target }) => !isPrint(target));
  // What is printed alone goes nowhere else.
  const packages = imported.length > 0 ? imported : all;
  if (lms !== 'moodle') return packages.slice(0, 1);
  const of = (target: Target): P | undefined => packages.find((one) => one.target === target);
  const course = of('moodle-course');
  if (course) return [course];
  // Of a SCORM 2004 package Moodle shows a teacher no answers.
  const way = [of('scorm12') ?? of('scorm2004'), of('moodle-quiz')].filter((one) => one !== undefined);
  return way.length > 0 ? way : packages.slice(0, 1);
}
