/**
 * Lessons → a QTI 2.1 package, which OpenOLAT, ONYX, TAO and Inspera import: an item a question, its media, and a test
 * that asks them in the lessons' order.
 *
 * ```
 * imsmanifest.xml, test.xml, item-<question>.xml, media/…      of a course: item-<lesson>_<question>.xml, <lesson>/media/…
 * ```
 *
 * Items lie at the top: a file's path from the item and from the package's root is one, and importers differ in which
 * of them they mean.
 *
 * Sources: IMS QTI 2.1 (Assessment Test, Section and Item Information Model; Implementation Guide), its schemas; the code
 * of OpenOLAT (`org.olat.ims.qti21`), of TAO (`extension-tao-itemqti`, `tao-item-runner-qti-fe`) and of `qti-sdk`.
 */
import {
  byPart,
  type Course,
  type Diagnostic,
  digest,
  drawIn,
  type Entry,
  type Exported,
  heaviestDrawn,
  idInCourse,
  isClosed,
  joinedLedger,
  type Ledger,
  type Lesson,
  listedTitle,
  ownId,
  type Question,
  settingPlace,
  settingsTogether,
  sharedPaths,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { contextFor } from '../plain/index.ts';
import { itemId, nameOf } from './identifiers.ts';
import { asksForHints, itemsOf, type MadeItem, readBefore, titleOf } from './items.ts';
import { manifestXml, type Resource } from './manifest.ts';
import { type ItemRef, type Section, type Test, testXml } from './test-xml.ts';

export const exportQti21 = (lesson: Lesson): Exported =>
  written({ ...lesson, lessons: [lesson] }, { isCourse: false, nameOf: ownId });

/** The ledger names questions as `idInCourse` does. */
export const exportQti21OfCourse = (course: Course): Exported =>
  written(course, { isCourse: true, nameOf: idInCourse });

interface Naming {
  readonly isCourse: boolean;
  /** What the ledger calls a question. */
  readonly nameOf: typeof idInCourse;
}

function written(course: Course, naming: Naming): Exported {
  const pathIn = sharedPaths(course.lessons, ({ id }) => (naming.isCourse ? `${id}/` : ''));
  const made = course.lessons
    .filter(({ questions }) => questions.length > 0)
    .map((lesson) => madeLesson(lesson, naming.isCourse, pathIn(lesson)));
  const asks = made.length > 0;
  return {
    target: 'qti21',
    form: 'zip',
    suffix: 'qti21.zip',
    entries: asks ? entriesOf(course, made) : [],
    ledger: joinedLedger(made, naming.nameOf),
    diagnostics: asks
      ? made.flatMap(({ diagnostics }) => diagnostics)
      : [diagnose('qti-no-questions', startOf(course.source), { title: course.title })],
  };
}

interface MadeLesson {
  readonly lesson: Lesson;
  readonly items: readonly (MadeItem & { readonly ref: ItemRef })[];
  readonly before: ReturnType<typeof readBefore>;
  readonly pathOf: (path: string) => string;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

function madeLesson(lesson: Lesson, isCourse: boolean, pathOf: (path: string) => string): MadeLesson {
  const context = contextFor(lesson);
  const idOf = (question: Question): string => itemId(lesson, question, isCourse);
  const names = { idOf, url: (path: string) => encodeURI(pathOf(path)) };
  const { items, ledger } = itemsOf(context, names);
  return {
    lesson,
    items: items.map((item) => ({
      ...item,
      ref: {
        identifier: nameOf(idOf(item.question)),
        href: `item-${idOf(item.question)}.xml`,
        category: isClosed(item.question) ? 'closed' : 'open',
      },
    })),
    before: readBefore(context, names),
    pathOf,
    ledger,
    diagnostics: [...context.diagnostics(), ...unsettled(lesson)],
  };
}

function entriesOf(course: Course, made: readonly MadeLesson[]): readonly Entry[] {
  const fileOf = (path: string): string => `file-${digest(path, 12)}`;
  const shown = new Map<string, Entry>();
  for (const { lesson, items, before, pathOf } of made) {
    const paths = new Set([...items.flatMap((item) => item.shown), ...before.shown]);
    for (const asset of lesson.assets)
      if (paths.has(asset.path))
        shown.set(pathOf(asset.path), { path: pathOf(asset.path), pieces: [asset.content] });
  }
  const items = made.flatMap((one) =>
    one.items.map(({ ref, shown: paths, xml }) => {
      const files = paths.map(one.pathOf);
      return {
        resource: {
          identifier: `item-${ref.identifier}`,
          type: 'item' as const,
          path: ref.href,
          needs: files.map(fileOf),
          files,
        },
        entry: { path: ref.href, pieces: [xml] },
      };
    }),
  );
  const test: Resource = {
    identifier: 'test',
    type: 'test',
    path: 'test.xml',
    needs: [
      ...items.map(({ resource }) => resource.identifier),
      ...new Set(made.flatMap(({ before, pathOf }) => before.shown.map((path) => fileOf(pathOf(path))))),
    ],
  };
  const files = [...shown.values()];
  const resources: readonly Resource[] = [
    test,
    ...items.map(({ resource }) => resource),
    ...files.map(({ path }) => ({ identifier: fileOf(path), type: 'file' as const, path, needs: [] })),
  ];
  return [
    { path: 'imsmanifest.xml', pieces: [manifestXml(course, resources)] },
    { path: 'test.xml', pieces: [testXml(testOf(course, made))] },
    ...items.map(({ entry }) => entry),
    ...files,
  ];
}

function testOf(course: Course, made: readonly MadeLesson[]): Test {
  const lessons = made.map(({ lesson }) => lesson);
  const settings = settingsTogether(lessons);
  const drawn = lessons.flatMap((lesson) => heaviestDrawn(lesson, ({ points }) => points));
  const asked = lessons.flatMap(({ questions }) => questions);
  const closed = asked.filter((question) => isClosed(question) && question.points > 0);
  const isDrawn = drawn.length < asked.length;
  return {
    identifier: nameOf(course.id),
    title: titleOf(course.title, course.id),
    sections: sectionsOf(course, made),
    answers: settings.answers,
    points: pointsOf(drawn),
    ...(settings.passMark !== undefined &&
      closed.length > 0 && {
        passMark: {
          percent: settings.passMark,
          closedAlone: closed.length < asked.filter(({ points }) => points > 0).length,
          ...(!isDrawn && { points: pointsOf(closed) }),
        },
      }),
  };
}

const pointsOf = (questions: readonly Question[]): number =>
  Number(questions.reduce((total, { points }) => total + points, 0).toPrecision(12));

/** A section a lesson; around those of one part, its own. */
function sectionsOf(course: Course, made: readonly MadeLesson[]): readonly Section[] {
  return byPart(made, ({ lesson }) => course.places?.[lesson.id]?.part).flatMap(
    ({ part, members }): readonly Section[] => {
      const own = members.map(({ lesson, items, before }): Section => {
        const draw = drawIn(lesson);
        return {
          identifier: `section-${lesson.id}`,
          title: titleOf(listedTitle(course, lesson), lesson.id),
          items: items.map(({ ref }) => ref),
          sections: [],
          ...(draw !== undefined && { draw }),
          before: before.blocks,
        };
      });
      return part === undefined
        ? own
        : [
            {
              identifier: `part-${members[0].lesson.id}`,
              title: titleOf(part, members[0].lesson.id),
              items: [],
              sections: own,
              before: [],
            },
          ];
    },
  );
}

/** Settings that a test of QTI has no place for. */
const UNSETTLED = ['attempts', 'scoring'] as const;

function unsettled(lesson: Lesson): readonly Diagnostic[] {
  const { settings, questions, source } = lesson;
  const lacking = UNSETTLED.filter((name) => settings[name] !== undefined && settings[name] !== 'graded');
  const [first] = lacking;
  const hinted = questions.filter(({ hints }) => hints.length > 0).length;
  return [
    ...(first ? [diagnose('qti-settings', settingPlace(lesson, first), { settings: lacking })] : []),
    ...(hinted > 0 && !asksForHints(lesson)
      ? [diagnose('qti-hints', startOf(source), { questions: hinted })]
      : []),
  ];
}
