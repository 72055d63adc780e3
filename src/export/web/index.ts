/** Lesson → what a browser plays by itself: a folder of a page and its media, and the same page as one file. */
import { type Course, type Exported, type Lesson, listedTitle } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import {
  type CoursePlace,
  type CourseStep,
  coursePages,
  type LearnerPage,
  learnerPage,
  oneLesson,
  onePage,
  settledApart,
} from '../page/index.ts';
import { startPage } from './start-page.ts';
import { withoutLarge } from './without-large.ts';

/** Characters of state: what `localStorage` has room for is twenty times as much, and nobody writes so much. */
const ROOM = 250_000;

/** What lies beside `index.html`: a folder that is opened has one file to open. */
const FILES = 'files/';

/** `index.html`, which is opened, and the folder of all that it needs. */
export function exportWebSite(lesson: Lesson, kit: Kit): Exported {
  const page = learnerPage(lesson, kit, {
    stateLimit: ROOM,
    url: (path) => FILES + path,
    web: { kept: lesson.id, keys: `${FILES}answers.js` },
  });
  return site({
    ...page,
    entries: page.entries.map((entry) =>
      entry.path === 'index.html' ? entry : { ...entry, path: FILES + entry.path },
    ),
  });
}

/** A page a lesson, whose links lead to one another, and a page with the list of them. */
export function exportWebSiteOfCourse(course: Course, kit: Kit): Exported {
  const known = new Set(course.lessons.map(({ id }) => id));
  const { pages, entries, ledger } = coursePages(course, kit, (lesson, at) => ({
    stateLimit: ROOM,
    lessonUrl: (id, anchor) =>
      known.has(id) ? `${pageOf(id)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}` : undefined,
    web: { kept: `${course.id}/${lesson.id}`, course: placeOf(course, at) },
  }));
  return site({
    entries: [startPage(course), ...entries],
    ledger,
    diagnostics: pages.flatMap(({ page }) => page.diagnostics),
  });
}

const site = (page: Omit<LearnerPage, 'state'>): Exported => ({
  target: 'web-site',
  form: 'zip',
  suffix: 'web.zip',
  entries: page.entries,
  ledger: page.ledger,
  diagnostics: page.diagnostics,
});

/** Seen from another lesson's page. */
const pageOf = (lesson: string): string => `../${lesson}/index.html`;

function placeOf(course: Course, at: number): CoursePlace {
  const step = (lesson: Lesson | undefined): CourseStep | undefined =>
    lesson && { title: listedTitle(course, lesson), url: pageOf(lesson.id) };
  const before = step(course.lessons[at - 1]);
  const after = step(course.lessons[at + 1]);
  return {
    title: course.title,
    start: '../../index.html',
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** One file, which is opened. Media that are too large for it stay out, and are named. */
export function exportWebPage(whole: Lesson, kit: Kit): Exported {
  const { lesson, diagnostics } = withoutLarge(whole);
  const page = onePage(lesson, kit, {
    stateLimit: ROOM,
    web: { kept: lesson.id, isOneFile: true },
  });
  // The delivery's sheet is `index.html`.
  const suffix = lesson.id === 'index' ? 'web.html' : 'html';
  return {
    target: 'web-page',
    form: 'file',
    suffix,
    entries: [{ path: `${lesson.id}.${suffix}`, pieces: page.pieces }],
    ledger: Object.fromEntries(
      Object.entries(page.ledger).map(([id, fields]) => [id, fields.map(withinPage)]),
    ),
    diagnostics: [...page.diagnostics, ...diagnostics],
  };
}

/** The same of all lessons of a course, one at a time on the screen. */
export function exportWebPageOfCourse(course: Course, kit: Kit): Exported {
  const exported = exportWebPage(oneLesson(course), kit);
  return { ...exported, diagnostics: [...exported.diagnostics, ...settledApart(course, 'web-page')] };
}

/** What lies in a file beside other pages stands in the page. */
const withinPage = (field: string): string => field.replace(/^answers\.js: /, 'cartable-answers: ');
