/** A course of lessons as one package. */
import {
  type Course,
  type Diagnostic,
  type Exported,
  idInCourse,
  type Ledger,
  type Lesson,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import {
  courseFiles,
  type LearnerPage,
  learnerPage,
  onceEach,
  oneLesson,
  settledApart,
} from '../page/index.ts';
import type { Edition } from './edition.ts';
import { lessonExport, packaged, pageOptions, unseenAnswers } from './exported.ts';
import { lessonLinks } from './lesson-links.ts';
import { coursePackage } from './lesson-package.ts';

/** One SCO with its own way from lesson to lesson: links between them work, and the LMS keeps one record. */
export function courseInOneSco(edition: Edition, course: Course, kit: Kit): Exported {
  const exported = lessonExport(edition, oneLesson(course), kit);
  return { ...exported, diagnostics: [...exported.diagnostics, ...settledApart(course, '--single-sco')] };
}

/** A SCO a lesson: the LMS shows their list, and keeps a record of each. */
export function courseOfScos(edition: Edition, course: Course, kit: Kit): Exported {
  const files = courseFiles(course.lessons);
  const titles = new Map(course.lessons.map(({ id, title }) => [id, title]));
  const pages = new Map<Lesson, LearnerPage>(
    course.lessons.map((lesson) => {
      const { path, url } = files(lesson);
      const page = learnerPage(lesson, kit, {
        ...pageOptions(edition),
        url,
        // A SCO must not lead to another: only the LMS knows which one is open.
        lessonTitle: (id) => titles.get(id),
      });
      const entries = page.entries.map((entry) => ({ ...entry, path: path(entry.path) }));
      return [lesson, { ...page, entries }];
    }),
  );
  const made = coursePackage(course, (lesson) => pages.get(lesson)!.entries.map(({ path }) => path));
  return packaged(
    edition,
    made,
    onceEach([...pages.values()].flatMap(({ entries }) => entries)),
    kit.schemas[edition.schemaSet],
    {
      ledger: Object.assign({}, ...[...pages].map(([lesson, { ledger }]) => prefixed(lesson, ledger))),
      diagnostics: [
        ...[...pages].flatMap(([lesson, page]) => [...page.diagnostics, ...cutLinks(lesson)]),
        ...severalScos(edition, course),
        ...unseenAnswers(edition, course, course.lessons),
      ],
    },
  );
}

/** Questions of two lessons may share an id. */
const prefixed = (lesson: Lesson, ledger: Ledger): Ledger =>
  Object.fromEntries(Object.entries(ledger).map(([id, fields]) => [idInCourse(lesson, id), fields]));

const severalScos = ({ target }: Edition, { source, lessons }: Course): readonly Diagnostic[] =>
  target === 'scorm2004' && lessons.length > 1
    ? [diagnose('scorm2004-several-scos', startOf(source), { count: lessons.length })]
    : [];

function cutLinks(lesson: Lesson): readonly Diagnostic[] {
  const links = lessonLinks(lesson);
  return links === 0
    ? []
    : [diagnose('scorm-lesson-links', startOf(lesson.source), { title: lesson.title, links })];
}
