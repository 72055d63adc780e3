/** A course of lessons as one package. */
import { type Course, type Diagnostic, type Exported, startOf } from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { coursePages, oneLesson, settledApart, titlesIn } from '../page/index.ts';
import type { Edition } from './edition.ts';
import { lessonExport, packaged, pageOptions, unseenAnswers } from './exported.ts';
import { cutLinks } from './lesson-links.ts';
import { coursePackage } from './lesson-package.ts';

/** One SCO with its own way from lesson to lesson: links between them work, and the LMS keeps one record. */
export function courseInOneSco(edition: Edition, course: Course, kit: Kit): Exported {
  const exported = lessonExport(edition, oneLesson(course), kit);
  return { ...exported, diagnostics: [...exported.diagnostics, ...settledApart(course, '--single-sco')] };
}

/** A SCO a lesson: the LMS shows their list, and keeps a record of each. */
export function courseOfScos(edition: Edition, course: Course, kit: Kit): Exported {
  const options = { ...pageOptions(edition), ...titlesIn(course) };
  const { pages, entries, ledger } = coursePages(course, kit, () => options);
  const paths = new Map(pages.map(({ lesson, page }) => [lesson, page.entries.map(({ path }) => path)]));
  return packaged(
    edition,
    coursePackage(course, (lesson) => paths.get(lesson)!),
    entries,
    kit.schemas[edition.schemaSet],
    {
      ledger,
      diagnostics: [
        ...pages.flatMap(({ lesson, page }) => [
          ...page.diagnostics,
          ...cutLinks(lesson, 'scorm-lesson-links'),
        ]),
        ...severalScos(edition, course),
        ...unseenAnswers(edition, course, course.lessons),
      ],
    },
  );
}

const severalScos = ({ target }: Edition, { source, lessons }: Course): readonly Diagnostic[] =>
  target === 'scorm2004' && lessons.length > 1
    ? [diagnose('scorm2004-several-scos', startOf(source), { count: lessons.length })]
    : [];
