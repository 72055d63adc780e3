/** The outline of a folder and the lessons read from it → the course. */
import { basename, resolve } from 'node:path';
import type { CourseOutline } from '../course/index.ts';
import {
  type Course,
  commonestLanguage,
  type Description,
  isReservedName,
  type Lesson,
  type LessonPlace,
  slug,
} from '../lesson/index.ts';
import { withoutForbiddenIn } from '../read/index.ts';
import type { Read } from './read-file.ts';
import type { Sources } from './sources.ts';

/** What the course says of each of its lessons, where neither the page nor `cartable.yml` does. */
export const lessonDescription = ({
  language,
  authors,
  licence,
  abbreviations,
  math,
}: CourseOutline): Description => ({
  abbreviations,
  math,
  ...(language && { language }),
  ...(authors.length > 0 && { authors: [...authors] }),
  ...(licence && { licence }),
});

/** @param settled `id` and `title` of `cartable.yml`, which overrule the project's own files */
export function courseOf(
  { folder, outline }: Sources & { readonly kind: 'course' },
  settled: Pick<Description, 'id' | 'title'>,
  read: readonly Read[],
): Course {
  const lessons = read.flatMap(({ lesson }) => (lesson ? [lesson] : []));
  const name = basename(resolve(folder));
  const licence = lessons.find((lesson) => lesson.licence)?.licence;
  const id = slug(settled.id ?? '') || (settled.title ? slug(settled.title) : outline.id);
  const description = {
    id: isReservedName(id) ? `${id}-course` : id,
    title: settled.title ?? outline.title ?? name,
    language: courseLanguage(outline, read),
    source: name,
    ...(outline.description && { description: outline.description }),
    authors: outline.authors.length > 0 ? outline.authors : unique(lessons, ({ authors }) => authors),
    keywords: outline.keywords.length > 0 ? outline.keywords : unique(lessons, ({ keywords }) => keywords),
    ...(licence && { licence }),
    places: placesOf(outline, read),
  };
  return { ...withoutForbiddenIn(description), lessons };
}

/** As the project says, else the one that most of its lessons are in. */
export const courseLanguage = (outline: CourseOutline, read: readonly Read[]): string =>
  outline.language ?? commonestLanguage(read.flatMap(({ lesson }) => lesson ?? []));

/** What the table of contents says of each lesson. */
const placesOf = ({ pages }: CourseOutline, read: readonly Read[]): Readonly<Record<string, LessonPlace>> =>
  Object.fromEntries(
    read.flatMap(({ file, lesson }) => {
      const page = pages.find(({ path }) => path === file.path);
      if (!lesson || !page) return [];
      const { title, number, part } = page;
      return [[lesson.id, { ...(title && { title }), ...(number && { number }), ...(part && { part }) }]];
    }),
  );

const unique = (lessons: readonly Lesson[], of: (lesson: Lesson) => readonly string[]): readonly string[] => [
  ...new Set(lessons.flatMap(of)),
];
