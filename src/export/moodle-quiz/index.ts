/** Lesson → Moodle XML: a category, a description for what comes before the questions, and the questions. */
import {
  type Course,
  type Diagnostic,
  diagnose,
  type Entry,
  type Exported,
  idInCourse,
  type Ledger,
  type Lesson,
} from '../../lesson/index.ts';
import {
  element,
  pathInCourse,
  textElement,
  valueElement,
  writeXml,
  type XmlElement,
} from '../moodle/index.ts';
import { type Category, itemsOf } from './items.ts';
import { questionElement } from './question-xml.ts';
import { noQuestions } from './rules.ts';

export { type Items, itemsOf } from './items.ts';
export { literalPattern } from './kinds/accepted.ts';
export { type ClozeGap, type MoodleQuestion, penaltyOf } from './moodle.ts';

/**
 * The lesson's questions as Moodle XML. One entry, or none with an info when the lesson asks nothing. The files
 * of each field are pieces in base64, read when the entry is written.
 */
export const exportMoodleQuiz = (lesson: Lesson): Exported => {
  if (lesson.questions.length === 0) {
    const place = { file: lesson.source, line: 1, column: 1 };
    return exported([], {}, [diagnose(noQuestions, place, { title: lesson.title })]);
  }
  const { items, ledger, words, category, diagnostics } = itemsOf(lesson);
  const quiz = element('quiz', [
    categoryElement(category),
    ...items.map((item) => questionElement(item, words)),
  ]);
  const entry = { path: `${lesson.id}.moodle-quiz.xml`, pieces: writeXml(quiz) };
  return exported([entry], ledger, diagnostics);
};

/**
 * The questions of a course in one file: a category a lesson, `top/<course>/<lesson>`. Lessons that ask nothing have
 * none; the ledger names questions `<lesson>/<question>`.
 */
export const exportMoodleQuizOfCourse = (course: Course): Exported => {
  const asking = course.lessons.filter(({ questions }) => questions.length > 0);
  if (asking.length === 0) {
    const place = { file: course.source, line: 1, column: 1 };
    return exported([], {}, [diagnose(noQuestions, place, { title: course.title })]);
  }
  const parts = asking.map((lesson) => ({ lesson, ...itemsOf(lesson) }));
  const quiz = element(
    'quiz',
    parts.flatMap(({ items, words, category }) => [
      categoryElement({ ...category, path: pathInCourse(course, category.path) }),
      ...items.map((item) => questionElement(item, words)),
    ]),
  );
  const entry = { path: `${course.id}.moodle-quiz.xml`, pieces: writeXml(quiz) };
  const ledger = parts.flatMap(({ lesson, ledger }) =>
    Object.entries(ledger).map(([id, fields]) => [idInCourse(lesson, id), fields] as const),
  );
  return exported(
    [entry],
    Object.fromEntries(ledger),
    parts.flatMap(({ diagnostics }) => diagnostics),
  );
};

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
const categoryElement = ({ path, info }: Category): XmlElement =>
  element(
    'question',
    [
      textElement('category', path),
      textElement('info', info, { format: 'html' }),
      valueElement('idnumber', ''),
    ],
    { type: 'category' },
  );
