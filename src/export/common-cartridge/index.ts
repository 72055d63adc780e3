/**
 * Lessons → a Common Cartridge 1.1 (.imscc), which Canvas, Moodle, Blackboard, Brightspace and Schoology import: a lesson
 * as a page to read, what it asks as an assessment of QTI 1.2 and once more in a question bank, what is to be watched
 * elsewhere as web links.
 *
 * Sources: the schemas and rules of the profile (imsglobal.org/cc/ccv1p1), the importers of Moodle 4.5 (`backup/cc`)
 * and of Canvas (`lib/cc/importer/standard`, `gems/plugins/qti_exporter`).
 */
import {
  byPart,
  type Course,
  type Diagnostic,
  digest,
  type Entry,
  type Exported,
  idInCourse,
  joinedLedger,
  type Ledger,
  type Lesson,
  listedTitle,
  onceEach,
  ownId,
  relativeTo,
  settingPlace,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { cartridgeMetadata } from '../lom.ts';
import { withoutQuestions } from '../page/index.ts';
import { contextFor, courseWords, delimited } from '../plain/index.ts';
import { assessmentXml, bankXml } from './assessment.ts';
import { type Files, filesOf } from './files.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { type Line, manifestXml, type Resource } from './manifest.ts';
import { pageHtml } from './page.ts';
import { courseTitleOf, titleOf } from './titles.ts';
import { weblinksOf, weblinkXml } from './weblinks.ts';

export const exportCommonCartridge = (lesson: Lesson): Exported =>
  written({ ...lesson, lessons: [lesson] }, { nameOf: ownId, keyOf: ({ id }) => id });

/** The ledger names questions as `idInCourse` does. */
export const exportCommonCartridgeOfCourse = (course: Course): Exported =>
  written(course, { nameOf: idInCourse, keyOf: ({ id }) => `${course.id}.${id}` });

interface Names {
  /** What the ledger calls a question. */
  readonly nameOf: typeof idInCourse;
  /** What names a lesson among all cartridges. */
  readonly keyOf: (lesson: Lesson) => string;
}

function written(course: Course, { nameOf, keyOf }: Names): Exported {
  const files = filesOf(course.lessons, (lesson) => `${keyOf(lesson).replace('.', '/')}/`);
  const made = course.lessons.map((lesson) => madeLesson(course, lesson, keyOf(lesson), files));
  const bank = bankOf(course, made);
  const parts = [...made.flatMap(({ parts }) => parts), ...bank];
  const resources = onceEach(
    parts.map(({ resource }) => resource),
    ({ identifier }) => identifier,
  );
  const entries = onceEach(
    parts.map(({ entry }) => entry),
    ({ path }) => path,
  );
  const manifest = manifestXml({
    id: course.id,
    metadata: cartridgeMetadata({ ...course, title: courseTitleOf(course.title, course.id) }),
    lines: linesOf(course, made),
    resources,
  });
  return {
    target: 'common-cartridge',
    form: 'zip',
    suffix: 'common-cartridge.imscc',
    entries: [{ path: 'imsmanifest.xml', pieces: [manifest] }, ...entries],
    ledger: joinedLedger(made, nameOf),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A resource with its file. */
interface Part {
  readonly resource: Resource;
  readonly entry: Entry;
}

interface MadeLesson {
  readonly lesson: Lesson;
  readonly key: string;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  readonly items: readonly Item[];
  /** Identifiers of the files that its items show. */
  readonly shown: readonly string[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

function madeLesson(
  course: Course,
  lesson: Lesson,
  key: string,
  filesFor: (lesson: Lesson) => Files,
): MadeLesson {
  const context = contextFor(lesson);
  const files = filesFor(lesson);
  const title = lineTitle(listedTitle(course, lesson));
  const words = courseWords(lesson.language);
  const quiz = lineTitle(words.of(words.questions, title));
  const onPage = new Set<string>();
  const inItems = new Set<string>();
  const reading = contextFor(withoutQuestions(lesson, words.answerInQuiz(quiz)));
  const html = pageHtml(
    { ...reading, report: context.report, clean: context.clean, asset: context.asset },
    { url: (path) => encodeURI(relativeTo(files.page, files.path(path))), used: onPage },
    { lessonUrl: (id, anchor) => lessonUrl(course, id, anchor, files, filesFor) },
  );
  const { items, ledger } = itemsOf(context, {
    // No slash behind the token, as the profile's guide writes it.
    url: (path) => `$IMS-CC-FILEBASE$${encodeURI(files.path(path))}`,
    used: inItems,
    math: (tex, node) => [{ type: 'text', value: delimited(tex, node) }],
  });
  const page = `page-${key}`;
  const idOf = (path: string): string => `file-${digest(files.path(path), 12)}`;
  const assets = lesson.assets
    .filter(({ path }) => onPage.has(path) || inItems.has(path))
    .map((asset) => part('page', idOf(asset.path), files.path(asset.path), [asset.content]));
  const links = weblinksOf(lesson).map((link) => ({
    line: { identifier: `item-link-${key}-${link.id}`, title: link.title, resource: `link-${link.id}` },
    part: part('link', `link-${link.id}`, `weblink-${link.id}.xml`, [weblinkXml(link)]),
  }));
  const shown = [...inItems].map(idOf);
  const assessment = `assessment-${key}`;
  const asks = items.length > 0;
  return {
    lesson,
    key,
    lines: [
      { identifier: `item-${page}`, title, resource: page },
      ...links.map(({ line }) => line),
      ...(asks ? [{ identifier: `item-${assessment}`, title: quiz, resource: assessment }] : []),
    ],
    parts: [
      part('page', page, files.page, [html], [...onPage].map(idOf)),
      ...(asks
        ? [
            part(
              'assessment',
              assessment,
              `${assessment}.xml`,
              assessmentXml(lesson, key, quiz, items),
              shown,
            ),
          ]
        : []),
      ...links.map(({ part }) => part),
      ...assets,
    ],
    items,
    shown,
    ledger,
    diagnostics: [...context.diagnostics(), ...(asks ? unsettled(lesson) : [])],
  };
}

const part = (
  type: Resource['type'],
  identifier: string,
  path: string,
  pieces: Entry['pieces'],
  needs: readonly string[] = [],
): Part => ({ resource: { identifier, type, path, needs }, entry: { path, pieces } });

function lessonUrl(
  { lessons }: Course,
  id: string,
  anchor: string,
  { page }: Files,
  filesFor: (lesson: Lesson) => Files,
): string | undefined {
  const lesson = lessons.find((one) => one.id === id);
  return (
    lesson &&
    encodeURI(relativeTo(page, filesFor(lesson).page)) +
      (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`)
  );
}

/** The one bank that the profile allows: what its assessments ask, for whoever makes another of it. */
function bankOf(course: Course, made: readonly MadeLesson[]): readonly Part[] {
  const items = made.flatMap(({ lesson, items }) =>
    // Two lessons may ask questions of one id.
    made.length === 1 ? items : items.map((item) => ({ ...item, ident: `${lesson.id}.${item.ident}` })),
  );
  const name = `question-bank-${course.id}`;
  return items.length === 0
    ? []
    : [
        part('bank', name, `${name}.xml`, bankXml(course.id, items), [
          ...new Set(made.flatMap(({ shown }) => shown)),
        ]),
      ];
}

/** A heading a lesson over its page, its links and its assessment; above those of one part, its name. */
function linesOf({ places }: Course, made: readonly MadeLesson[]): readonly Line[] {
  return byPart(made, ({ lesson }) => places?.[lesson.id]?.part).flatMap(
    ({ part, members }): readonly Line[] => {
      const own = members.map(({ key, lines: [first, ...others] }) => ({
        identifier: `lesson-${key}`,
        title: first!.title,
        lines: [first!, ...others],
      }));
      return part === undefined
        ? own
        : [{ identifier: `part-${members[0].key}`, title: lineTitle(part), lines: own }];
    },
  );
}

const lineTitle = (title: string): string => titleOf(title, '–');

/** Settings that an assessment of the profile has no place for. */
const UNSETTLED = ['draw', 'passMark', 'minWords'] as const;

function unsettled(lesson: Lesson): readonly Diagnostic[] {
  const { settings, questions, source } = lesson;
  const lacking = UNSETTLED.filter((name) => Boolean(settings[name]));
  const [first] = lacking;
  const hinted = questions.filter(({ hints }) => hints.length > 0).length;
  return [
    ...(first ? [diagnose('cartridge-settings', settingPlace(lesson, first), { settings: lacking })] : []),
    ...(hinted > 0 ? [diagnose('cartridge-hints', startOf(source), { questions: hinted })] : []),
  ];
}
