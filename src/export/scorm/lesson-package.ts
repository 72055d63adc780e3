/** A lesson, or a course of lessons, as a package, its words made fit for a manifest. */
import {
  type Course,
  type Diagnostic,
  type Lesson,
  listedTitle,
  passMarkOf,
  scoringIn,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Metadata } from '../lom.ts';
import { hasForbidden, oneLine, shortened } from '../manifest-text.ts';
import { total } from '../page/index.ts';
import { type Sco, type ScormPackage, TITLE_LIMIT } from './package.ts';

export interface MadePackage {
  readonly package: ScormPackage;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param files the paths of the learner's page, the one to launch first */
export function lessonPackage(lesson: Lesson, files: readonly string[]): MadePackage {
  const title = titleOf(lesson);
  const sco = { id: lesson.id, title, launch: launchOf(files), files, ...judged(lesson) };
  return {
    package: { id: lesson.id, title, metadata: lesson, scos: [sco] },
    diagnostics: losses(lesson),
  };
}

/**
 * One SCO a lesson.
 *
 * @param files by lesson, the paths of its page, the one to launch first
 */
export const coursePackage = (course: Course, files: (lesson: Lesson) => readonly string[]): MadePackage => ({
  package: {
    id: course.id,
    title: titleOf(course),
    metadata: described(course),
    scos: course.lessons.map((lesson) => ({
      id: lesson.id,
      title: titleOf({ title: listedTitle(course, lesson) }),
      ...partOf(course, lesson),
      launch: launchOf(files(lesson)),
      files: files(lesson),
      ...judged(lesson),
    })),
  },
  diagnostics: [...forbidden(course, namesIn(course)), ...course.lessons.flatMap(losses)],
});

function partOf({ places }: Course, { id }: Lesson): Pick<Sco, 'part'> {
  const part = places?.[id]?.part;
  return part ? { part: titleOf({ title: part }) } : {};
}

/** A course takes as long as its lessons; their licence it has when they all have the same. */
function described(course: Course): Metadata {
  const { lessons, licence, ...rest } = course;
  const duration = total(lessons.map((lesson) => lesson.duration));
  const agreed = lessons.every((lesson) => lesson.licence?.name === licence?.name);
  return { ...rest, ...(duration && { duration }), ...(agreed && licence && { licence }) };
}

function judged(lesson: Lesson): Pick<Sco, 'passMark' | 'scored'> {
  const passMark = passMarkOf(lesson);
  return { scored: scoringIn(lesson) !== 'none', ...(passMark !== undefined && { passMark }) };
}

function launchOf([launch]: readonly string[]): string {
  if (launch === undefined) throw new Error('A SCO has at least the file that is launched.');
  return launch;
}

const titleOf = ({ title }: { readonly title: string }): string => shortened(oneLine(title), TITLE_LIMIT);

function losses(lesson: Lesson): readonly Diagnostic[] {
  const whole = oneLine(lesson.title);
  const title = titleOf(lesson);
  return [
    ...(title === whole
      ? []
      : [diagnose('scorm-title-shortened', startOf(lesson.source), { whole, title, limit: TITLE_LIMIT })]),
    ...forbidden(lesson),
  ];
}

/** @param more words beside those that a lesson has, too */
export function forbidden(
  { title, description = '', licence, keywords, authors, source }: Metadata & Pick<Lesson, 'source'>,
  more: readonly string[] = [],
): readonly Diagnostic[] {
  return [title, description, licence?.name ?? '', licence?.url ?? '', ...keywords, ...authors, ...more]
    .filter(hasForbidden)
    .map((text) => diagnose('scorm-forbidden-characters', startOf(source), { text: oneLine(text) }));
}

/** What only the table of contents says: each of them once. */
const namesIn = ({ places = {} }: Course): readonly string[] => [
  ...new Set(Object.values(places).flatMap(({ part = '', title = '' }) => [part, title])),
];
