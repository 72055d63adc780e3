/** Lesson → Moodle XML: a category, a description for what comes before the questions, and the questions. */
import {
  type Course,
  type Diagnostic,
  type Entry,
  type Exported,
  idInCourse,
  type Ledger,
  type Lesson,
  ownId,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import { moodleName, pathInCourse, textOf } from '../moodle/index.ts';
import { writeXml, type Xml } from '../xml.ts';
import { type Category, type Items, itemsOf } from './items.ts';
import { type MoodleQuestion, questionOf } from './moodle.ts';
import { questionXml } from './question-xml.ts';
import { type Changes, changesSince, type Earlier, type Whole } from './since.ts';

export { type Items, itemsOf } from './items.ts';
export { literalPattern } from './kinds/accepted.ts';
export { asEssay, whyUnfit } from './kinds/index.ts';
export { fieldsWithheld } from './ledger.ts';
export {
  type ClozeGap,
  hasParts,
  type MoodleQuestion,
  type MoodleType,
  penaltyOf,
  type QuestionOfType,
} from './moodle.ts';
export { type Earlier, earlierOf } from './since.ts';

/**
 * The lesson's questions as Moodle XML. One entry, or none with an info when the lesson asks nothing. The files
 * of each field are pieces in base64, read when the entry is written.
 *
 * @param since leaves out the questions that the earlier delivery had in the same revision
 */
export const exportMoodleQuiz = (lesson: Lesson, since?: Earlier): Exported =>
  written({
    whole: { ...lesson, lessons: [lesson] },
    pathOf: (path) => path,
    nameOf: ownId,
    since,
  });

/**
 * The questions of a course in one file: a category a lesson, `top/<course>/<lesson>`. Lessons that ask nothing have
 * none; the ledger names questions `<lesson>/<question>`.
 */
export const exportMoodleQuizOfCourse = (course: Course, since?: Earlier): Exported =>
  written({
    whole: { ...course, lessons: withDistinctTitles(course.lessons) },
    pathOf: (path) => pathInCourse(course, path),
    nameOf: idInCourse,
    since,
  });

interface Job {
  readonly whole: Whole;
  /** Where a category of a lesson's stands in the bank. */
  readonly pathOf: (path: string) => string;
  /** What the ledger calls a question. */
  readonly nameOf: typeof idInCourse;
  readonly since: Earlier | undefined;
}

function written({ whole, pathOf, nameOf, since }: Job): Exported {
  const changes = since && changesSince(whole, since);
  const asking = whole.lessons.filter(({ questions }) => questions.length > 0);
  const place = startOf(whole.source);
  const parts = asking.map((lesson) => ({ lesson, made: itemsOf(lesson) }));
  const filled = parts
    .map(({ lesson, made }) => ({
      ...made,
      items: changes ? made.items.filter((item) => isKept(item, lesson, changes)) : made.items,
    }))
    .filter(({ items }) => items.length > 0);
  function* elements(): Generator<Xml> {
    for (const items of filled) yield* lessonElements(items, pathOf);
  }
  const ledger = parts.flatMap(({ lesson, made }) =>
    Object.entries(made.ledger).map(
      ([id, fields]) =>
        [nameOf(lesson, id), !changes || changes.has(lesson, id) ? fields : [EARLIER]] as const,
    ),
  );
  return exported(
    filled.length > 0
      ? [{ path: `${whole.id}.moodle-quiz.xml`, pieces: writeXml({ quiz: { question: elements } }) }]
      : [],
    Object.fromEntries(ledger),
    [
      ...(asking.length === 0 ? [diagnose('moodle-no-questions', place, { title: whole.title })] : []),
      ...parts.flatMap(({ made }) => made.diagnostics),
      ...(changes?.diagnostics ?? []),
    ],
  );
}

/** Lessons of one title would share a category, where question ids may clash: their ids tell them apart. */
const withDistinctTitles = (lessons: readonly Lesson[]): readonly Lesson[] =>
  lessons.map((lesson) => {
    const title = moodleName(lesson.title, lesson.id);
    const shared = lessons.some((other) => other !== lesson && moodleName(other.title, other.id) === title);
    return shared ? { ...lesson, title: `${lesson.title} (${lesson.id})` } : lesson;
  });

/** What the ledger says of a question that this file leaves out, since Moodle has it already. */
const EARLIER = 'earlier delivery';

const isKept = (item: MoodleQuestion, lesson: Lesson, changes: Changes): boolean =>
  item.type === 'description' ? changes.hasContext(lesson, item.before) : changes.has(lesson, item.idnumber);

/** Each question behind its category's element: the importer puts it into the last one it met. */
function* lessonElements(
  { items, category, sections, words }: Items,
  pathOf: (path: string) => string,
): Generator<Xml> {
  let open = category.path;
  yield categoryXml({ ...category, path: pathOf(open) });
  for (const item of items) {
    const path = sections.get(questionOf(item)) ?? category.path;
    if (path !== open) yield categoryXml({ path: pathOf(path), info: '' });
    open = path;
    yield questionXml(item, words);
  }
}

const exported = (
  entries: readonly Entry[],
  ledger: Ledger,
  diagnostics: readonly Diagnostic[],
): Exported => ({
  target: 'moodle-quiz',
  form: 'file',
  suffix: 'moodle-quiz.xml',
  entries,
  ledger,
  diagnostics,
});

/** No idnumber: a second category with the same one, in the same bank, breaks the import off. */
const categoryXml = ({ path, info }: Category): Xml => ({
  '@type': 'category',
  category: textOf(path),
  info: { '@format': 'html', ...textOf(info) },
  idnumber: { '#': '' },
});
