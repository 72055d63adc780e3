/** Lesson → cmi5 package: the course structure, and the learner's page, which speaks xAPI with the LMS. */
import {
  type Course,
  type Diagnostic,
  type Exported,
  type Lesson,
  listedTitle,
  passMarkOf,
  scoringIn,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { languageTag, oneLine } from '../manifest-text.ts';
import {
  coursePages,
  type LearnerPage,
  learnerPage,
  oneLesson,
  settledApart,
  titlesIn,
  writtenPage,
} from '../page/index.ts';
import { cutLinks, forbidden } from '../scorm/index.ts';
import { type CourseStructure, courseStructure, type Unit } from './structure.ts';

/** Characters of state: far beyond what anybody writes, well below what web servers take in one request. */
const PAGE = { stateLimit: 500_000, runtime: 'cmi5' } as const;

/** Writes the lesson's page as it is in this package, before it is known which packages it goes into. */
export const writeCmi5Page = (lesson: Lesson): void => void writtenPage(lesson, PAGE);

export function exportCmi5(lesson: Lesson, kit: Kit): Exported {
  const page = learnerPage(lesson, kit, PAGE);
  const structure = { ...wordsOf(lesson), id: lesson.id, units: [unitOf(lesson, page)] };
  return packaged(structure, page.entries, {
    ledger: page.ledger,
    diagnostics: [...page.diagnostics, ...forbidden(lesson), ...untoldScore(lesson)],
  });
}

/** A unit a lesson, in blocks where the course has parts; or one for all. */
export function exportCmi5Course(
  course: Course,
  kit: Kit,
  { singleSco = false }: { readonly singleSco?: boolean } = {},
): Exported {
  if (!singleSco) return courseOfUnits(course, kit);
  const whole = exportCmi5(oneLesson(course), kit);
  return { ...whole, diagnostics: [...whole.diagnostics, ...settledApart(course, '--single-sco')] };
}

function courseOfUnits(course: Course, kit: Kit): Exported {
  const { pages, entries, ledger } = coursePages(course, kit, () => ({ ...PAGE, ...titlesIn(course) }));
  const units = pages.map(({ lesson, page }) => {
    const part = course.places?.[lesson.id]?.part;
    const title = oneLine(listedTitle(course, lesson));
    return { ...unitOf(lesson, page), title, ...(part && { part: oneLine(part) }) };
  });
  return packaged({ ...wordsOf(course), id: course.id, units }, entries, {
    ledger,
    diagnostics: [
      ...forbidden(course),
      ...pages.flatMap(({ lesson, page }) => [
        ...page.diagnostics,
        ...forbidden(lesson),
        ...cutLinks(lesson, 'cmi5-lesson-links'),
        ...untoldScore(lesson),
      ]),
    ],
  });
}

const packaged = (
  structure: CourseStructure,
  files: Exported['entries'],
  { ledger, diagnostics }: Pick<Exported, 'ledger' | 'diagnostics'>,
): Exported => ({
  target: 'cmi5',
  form: 'zip',
  suffix: 'cmi5.zip',
  entries: [{ path: 'cmi5.xml', pieces: [courseStructure(structure)] }, ...files],
  ledger,
  ...(structure.units.length > 1 && { scos: structure.units.length }),
  diagnostics,
});

function unitOf(lesson: Lesson, { entries }: LearnerPage): Unit {
  const passMark = passMarkOf(lesson);
  const [launched] = entries;
  if (!launched) throw new Error('A unit has at least the file that is launched.');
  return {
    ...wordsOf(lesson),
    id: lesson.id,
    url: launched.path,
    ...(passMark !== undefined && { passMark }),
  };
}

function wordsOf({ title, description, language }: Pick<Lesson, 'title' | 'description' | 'language'>) {
  const name = oneLine(title);
  return { title: name, description: oneLine(description ?? '') || name, language: languageTag(language) };
}

/** A score goes with passed or failed, and with nothing else that an LMS must read (cmi5, 9.5.1). */
function untoldScore(lesson: Lesson): readonly Diagnostic[] {
  const isScored = scoringIn(lesson) !== 'none' && lesson.questions.some(({ points }) => points > 0);
  return isScored && lesson.settings.questions === 'inline' && passMarkOf(lesson) === undefined
    ? [diagnose('cmi5-score-untold', startOf(lesson.source), { title: lesson.title })]
    : [];
}
