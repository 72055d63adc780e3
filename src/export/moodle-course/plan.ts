/** Course → the backup's model. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import {
  type Course,
  type Diagnostic,
  diagnose,
  type Entry,
  type Ledger,
  type Lesson,
  listedTitle,
  showsAnswers,
} from '../../lesson/index.ts';
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
import { bankEntries } from './bank/entries.ts';
import { assetContent } from './bank/files.ts';
import { digestOf } from './digest.ts';
import { type Ids, idsFrom, SYSTEM_CONTEXT } from './ids.ts';
import { baseName, type Document, documentsOf, type Link, linksOf } from './references.ts';
import { noQuiz } from './rules.ts';
import { courseWords } from './words.ts';

export interface Plan {
  readonly backup: Backup;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param nameOf what the ledger calls a question */
export const planOf = (
  course: Course,
  kit: Kit,
  nameOf: (lesson: Lesson, question: string) => string,
): Plan => {
  const ids = idsFrom(SYSTEM_CONTEXT + 1);
  const [courseId, contextId] = [ids(), ids()];
  const made = course.lessons.map((lesson, index) => lessonSection(course, lesson, index + 1, kit, ids));
  const general: Section = { id: ids(), number: 0, summary: '', activities: [] };
  return {
    backup: {
      name: course.id,
      title: fullName(course),
      digest: digestOf(course),
      courseId,
      contextId,
      sections: [general, ...made.map(({ section }) => section)],
    },
    ledger: Object.fromEntries(
      made.flatMap(({ ledger }, index) =>
        Object.entries(ledger).map(([id, fields]) => [nameOf(course.lessons[index]!, id), fields] as const),
      ),
    ),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** Of a course: one character less than other names (`lib/db/install.xml`). */
const fullName = ({ title, id }: Course): string => [...moodleName(title, id)].slice(0, 254).join('');

interface MadeSection {
  readonly section: Section;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

interface Place {
  readonly lesson: Lesson;
  readonly section: { readonly id: number; readonly number: number };
  readonly ids: Ids;
}

const lessonSection = (course: Course, lesson: Lesson, number: number, kit: Kit, ids: Ids): MadeSection => {
  const place: Place = { lesson, section: { id: ids(), number }, ids };
  const words = courseWords(lesson.language);
  const { courseQuestions, questions } = lesson.settings;
  // A page with `questions: none` leaves them to the quiz, whatever the course would do with them.
  const asksInQuiz = (courseQuestions !== 'lesson' || questions === 'none') && lesson.questions.length > 0;
  const quizName = words.quiz(lesson.title);
  const reading =
    courseQuestions === 'quiz' ? withoutQuestions(lesson, words.answerInQuiz(quizName)) : lesson;
  const scorm = exportScorm12(reading, kit);
  const items = asksInQuiz ? itemsOf(lesson) : undefined;
  const activities: readonly Activity[] = [
    scormActivity(place, reading, scorm.entries),
    ...(items ? [quizActivity(place, quizName, items)] : []),
    ...documentActivities(place, documentsOf(lesson)),
    ...linkActivities(place, linksOf(lesson)),
  ];
  return {
    section: {
      ...place.section,
      name: moodleName(listedTitle(course, lesson), lesson.id),
      summary: lesson.description ? toHtml(h('p', lesson.description)) : '',
      activities,
    },
    ledger: merged(reading.questions.length > 0 ? scorm.ledger : {}, items?.ledger ?? {}),
    diagnostics: [
      ...scorm.diagnostics,
      ...(items?.diagnostics ?? []),
      ...(lesson.questions.length === 0
        ? [diagnose(noQuiz, { file: lesson.source, line: 1, column: 1 }, { title: lesson.title })]
        : []),
    ],
  };
};

const merged = (first: Ledger, second: Ledger): Ledger =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((id) => [
      id,
      [...(first[id] ?? []), ...(second[id] ?? [])],
    ]),
  );

const base = ({ section, ids }: Place, name: string) => ({
  id: ids(),
  moduleId: ids(),
  contextId: ids(),
  section,
  name: moodleName(name, 'Cartable'),
  intro: '',
});

const scormActivity = (place: Place, reading: Lesson, entries: readonly Entry[]): ScormActivity => {
  const { ids, lesson } = place;
  const common = base(place, lesson.title);
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
    title: common.name,
    launch: 'index.html',
    scored: reading.questions.length > 0,
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
};

/** A file on the disk is read once, however many packages hold it. */
const contentOf = (lesson: Lesson, { path, pieces }: Entry): FileContent => {
  const asset = lesson.assets.find((one) => one.path === path);
  return asset ? assetContent(asset) : { key: `${lesson.id}/${path}`, pieces };
};

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

const quizActivity = (place: Place, name: string, items: Items): Activity => {
  const { ids, lesson } = place;
  const common = base(place, name);
  const questions = bankEntries(items, lesson.id, common.contextId, ids);
  return {
    ...common,
    modulename: 'quiz',
    items,
    topCategoryId: ids(),
    categoryId: ids(),
    categoryName: moodleName(lesson.title, lesson.id),
    questions,
    ...policiesOf(lesson),
    points: questions.reduce((sum, { slot }) => sum + (slot?.maxmark ?? 0), 0),
    gradeItemId: ids(),
  };
};

const policiesOf = ({ settings }: Lesson): Pick<QuizActivity, 'attempts' | 'showsAnswers' | 'passMark'> => ({
  // The attempt's end shows the answers: a second one would copy them.
  attempts: settings.attempts === 'unlimited' ? 0 : (settings.attempts ?? 1),
  showsAnswers: showsAnswers(settings),
  ...(settings.passMark !== undefined && { passMark: settings.passMark }),
});

/** One document is opened at a click; several lie together in a folder. */
const documentActivities = (place: Place, documents: readonly Document[]): readonly Activity[] => {
  const [first, ...others] = documents;
  if (!first) return [];
  const alone = others.length === 0;
  const common = base(place, alone ? capitalised(first.title) : courseWords(place.lesson.language).documents);
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
};

/** Words from the midst of a sentence, as a name. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Links are one page: an activity each would bury the lesson and the quiz. */
const linkActivities = (place: Place, links: readonly Link[]): readonly Activity[] => {
  if (links.length === 0) return [];
  return [
    {
      ...base(place, courseWords(place.lesson.language).links),
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
};

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
