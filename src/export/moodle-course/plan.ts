/** Course → the backup's model. */
import { h } from 'hastscript';
import {
  baseName,
  type Course,
  type Diagnostic,
  drawIn,
  type Entry,
  type Ledger,
  type Lesson,
  listedTitle,
  scoringIn,
  showsAnswers,
  startOf,
  toHtml,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { moodleName } from '../moodle/index.ts';
import { type Items, itemsOf } from '../moodle-quiz/index.ts';
import { withoutQuestions } from '../page/index.ts';
import { exportScorm12 } from '../scorm/index.ts';
import type {
  Activity,
  Backup,
  BackupFile,
  FileContent,
  QuizActivity,
  ScormActivity,
  Section,
} from './backup.ts';
import { drawing } from './bank/drawing.ts';
import { bankEntries } from './bank/entries.ts';
import { assetContent } from './bank/files.ts';
import { digestOf } from './digest.ts';
import { type Ids, idsFrom, SYSTEM_CONTEXT } from './ids.ts';
import { type Document, documentsOf, type Link, linksOf } from './references.ts';
import { courseWords } from './words.ts';

export interface Plan {
  readonly backup: Backup;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param nameOf what the ledger calls a question */
export function planOf(course: Course, kit: Kit, nameOf: (lesson: Lesson, question: string) => string): Plan {
  const ids = idsFrom(SYSTEM_CONTEXT + 1);
  const [courseId, contextId] = [ids(), ids()];
  const made: MadeLesson[] = [];
  const sections = chaptersOf(course).map(({ part, lessons }, index): Section => {
    const section = { id: ids(), number: index + 1 };
    const inside = lessons.map((lesson) => madeLesson(course, lesson, section, kit, ids));
    made.push(...inside);
    return {
      ...section,
      name: moodleName(part ?? listedTitle(course, lessons[0]), lessons[0].id),
      summary: part === undefined ? described(lessons[0]) : '',
      activities: inside.flatMap(({ activities }) => activities),
    };
  });
  const general: Section = { id: ids(), number: 0, summary: '', activities: [] };
  return {
    backup: {
      name: course.id,
      title: fullName(course),
      digest: digestOf(course),
      courseId,
      contextId,
      sections: [general, ...sections],
    },
    ledger: Object.fromEntries(
      made.flatMap(({ lesson, ledger }) =>
        Object.entries(ledger).map(([id, fields]) => [nameOf(lesson, id), fields] as const),
      ),
    ),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Of a course: one character less than other names (`lib/db/install.xml`). */
const fullName = ({ title, id }: Course): string => [...moodleName(title, id)].slice(0, 254).join('');

interface Chapter {
  /** Of the table of contents; absent for a lesson that stands in none. */
  readonly part?: string;
  readonly lessons: readonly [Lesson, ...Lesson[]];
}

/**
 * What shares a section: the lessons of one part that follow one another; else each lesson has its own. Not the
 * subsections of Moodle 4.5: a Moodle before it knows no such activity, and makes of each a section behind all parts,
 * which stay empty (`restore_section_structure_step`).
 */
function chaptersOf({ lessons, places }: Course): readonly Chapter[] {
  const chapters: { readonly part?: string; readonly lessons: [Lesson, ...Lesson[]] }[] = [];
  for (const lesson of lessons) {
    const part = places?.[lesson.id]?.part;
    const last = chapters.at(-1);
    if (part !== undefined && last?.part === part) last.lessons.push(lesson);
    else chapters.push({ ...(part !== undefined && { part }), lessons: [lesson] });
  }
  return chapters;
}

interface MadeLesson {
  readonly lesson: Lesson;
  readonly activities: readonly Activity[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

interface Place {
  readonly lesson: Lesson;
  /** What the course calls the lesson: each of its activities is told by it. */
  readonly title: string;
  readonly section: { readonly id: number; readonly number: number };
  /** Whether the section is the part's, not the lesson's own. */
  readonly shared: boolean;
  readonly ids: Ids;
}

function madeLesson(
  course: Course,
  lesson: Lesson,
  section: Place['section'],
  kit: Kit,
  ids: Ids,
): MadeLesson {
  const shared = course.places?.[lesson.id]?.part !== undefined;
  const place: Place = { lesson, title: listedTitle(course, lesson), section, shared, ids };
  const words = courseWords(lesson.language);
  const { courseQuestions, questions } = lesson.settings;
  // A page with `questions: none` leaves them to the quiz, whatever the course would do with them.
  const asksInQuiz = (courseQuestions !== 'lesson' || questions === 'none') && lesson.questions.length > 0;
  const quizName = words.of(words.questions, place.title);
  const reading =
    courseQuestions === 'quiz' ? withoutQuestions(lesson, words.answerInQuiz(quizName)) : lesson;
  const scorm = exportScorm12(reading, kit);
  const items = asksInQuiz ? itemsOf(lesson) : undefined;
  return {
    lesson,
    activities: [
      scormActivity(place, reading, scorm.entries),
      ...(items ? [quizActivity(place, quizName, items)] : []),
      ...documentActivities(place, documentsOf(lesson)),
      ...linkActivities(place, linksOf(lesson)),
    ],
    ledger: merged(reading.questions.length > 0 ? scorm.ledger : {}, items?.ledger ?? {}),
    diagnostics: [
      ...scorm.diagnostics,
      ...(items?.diagnostics ?? []),
      ...(lesson.questions.length === 0
        ? [diagnose('moodle-course-no-quiz', startOf(lesson.source), { title: lesson.title })]
        : []),
    ],
  };
}

const described = ({ description }: Lesson): string => (description ? toHtml(h('p', description)) : '');

const merged = (first: Ledger, second: Ledger): Ledger =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((id) => [
      id,
      [...(first[id] ?? []), ...(second[id] ?? [])],
    ]),
  );

const base = ({ section, shared, ids }: Place, name: string) => ({
  id: ids(),
  moduleId: ids(),
  contextId: ids(),
  section,
  name: moodleName(name, 'Cartable'),
  intro: '',
  // Below its lesson, where several lessons share the section.
  indent: shared ? 1 : 0,
});

function scormActivity(place: Place, reading: Lesson, entries: readonly Entry[]): ScormActivity {
  const { ids, lesson, shared } = place;
  const common = {
    ...base(place, place.title),
    indent: 0,
    // Else the section's summary says it.
    intro: shared ? described(lesson) : '',
  };
  const file = (fileArea: string, path: string, type: string, content: FileContent): BackupFile => ({
    id: ids(),
    contextId: common.contextId,
    component: 'mod_scorm',
    fileArea,
    itemId: 0,
    path: `/${path.slice(0, path.lastIndexOf('/') + 1)}`,
    name: baseName(path),
    type,
    content,
  });
  const types = new Map(reading.assets.map(({ path, type }) => [path, type]));
  return {
    ...common,
    modulename: 'scorm',
    lesson: lesson.id,
    title: moodleName(lesson.title, lesson.id),
    launch: 'index.html',
    scored: scoringIn(reading) !== 'none',
    package: file('package', `${lesson.id}.scorm12.zip`, 'application/zip', {
      key: `${lesson.id}.scorm12.zip`,
      zip: entries,
    }),
    organizationId: ids(),
    scoId: ids(),
    files: entries.map((entry) =>
      file('content', entry.path, types.get(entry.path) ?? typeOf(entry.path), contentOf(lesson, entry)),
    ),
    gradeItemId: ids(),
  };
}

/** A file on the disk is read once, however many packages hold it. */
function contentOf(lesson: Lesson, { path, pieces }: Entry): FileContent {
  const asset = lesson.assets.find((one) => one.path === path);
  return asset ? assetContent(asset) : { key: `${lesson.id}/${path}`, pieces };
}

/** Of the files that the package has besides the lesson's assets. */
const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'application/x-javascript',
  xml: 'application/xml',
  xsd: 'application/xml',
  woff2: 'font/woff2',
};

function quizActivity(place: Place, name: string, items: Items): Activity {
  const { ids, lesson } = place;
  const common = base(place, name);
  const all = bankEntries(items, lesson.id, common.contextId, ids);
  const draw = drawIn(lesson);
  const { questions, drawn } = draw === undefined ? { questions: all, drawn: [] } : drawing(all, draw, ids);
  return {
    ...common,
    modulename: 'quiz',
    items,
    topCategoryId: ids(),
    categoryId: ids(),
    categoryName: moodleName(lesson.title, lesson.id),
    questions,
    drawn,
    shuffles: lesson.settings.shuffle,
    ...policiesOf(lesson),
    points: [...questions.flatMap(({ slot }) => slot ?? []), ...drawn].reduce(
      (sum, { maxmark }) => sum + maxmark,
      0,
    ),
    gradeItemId: ids(),
  };
}

const policiesOf = ({ settings }: Lesson): Pick<QuizActivity, 'attempts' | 'showsAnswers' | 'passMark'> => ({
  // The attempt's end shows the answers: a second one would copy them.
  attempts: settings.attempts === 'unlimited' ? 0 : (settings.attempts ?? 1),
  showsAnswers: showsAnswers(settings),
  ...(settings.passMark !== undefined && { passMark: settings.passMark }),
});

/** One document is opened at a click; several lie together in a folder. */
function documentActivities(place: Place, documents: readonly Document[]): readonly Activity[] {
  const [first, ...others] = documents;
  if (!first) return [];
  const alone = others.length === 0;
  const words = courseWords(place.lesson.language);
  const common = base(place, words.of(alone ? capitalised(first.title) : words.documents, place.title));
  const component = alone ? 'mod_resource' : 'mod_folder';
  const files = documents.map(
    ({ asset }): BackupFile => ({
      id: place.ids(),
      contextId: common.contextId,
      component,
      fileArea: 'content',
      itemId: 0,
      path: '/',
      name: baseName(asset.path),
      type: asset.type,
      content: assetContent(asset),
    }),
  );
  return [{ ...common, modulename: alone ? 'resource' : 'folder', files }];
}

/** Words from the midst of a sentence, as a name. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Links are one page: an activity each would bury the lesson and the quiz. */
function linkActivities(place: Place, links: readonly Link[]): readonly Activity[] {
  if (links.length === 0) return [];
  const words = courseWords(place.lesson.language);
  return [
    {
      ...base(place, words.of(words.links, place.title)),
      modulename: 'page',
      content: toHtml(
        h(
          'ul',
          links.map(({ title, url }) =>
            h('li', [
              h(
                'a',
                // Moodle's media filter would put the host's player in the place of a link to a video.
                { href: url, target: '_blank', rel: 'noopener noreferrer', className: ['nomediaplugin'] },
                title,
              ),
              ` (${hostOf(url)})`,
            ]),
          ),
        ),
      ),
    },
  ];
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
