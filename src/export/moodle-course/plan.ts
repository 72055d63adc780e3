/** Course → the backup's model. */
import {
  byPart,
  type Course,
  type Diagnostic,
  type idInCourse,
  joinedLedger,
  type Ledger,
  type Lesson,
  listedTitle,
  type PartOfCourse,
  startOf,
} from '../../lesson/index.ts';
import { diagnose } from '../../messages/index.ts';
import type { Kit } from '../kit.ts';
import { moodleName } from '../moodle/index.ts';
import { itemsOf } from '../moodle-quiz/index.ts';
import { withoutQuestions } from '../page/index.ts';
import { courseWords, documentsOf, linksOf } from '../plain/index.ts';
import { exportScorm12 } from '../scorm/index.ts';
import {
  described,
  documentActivities,
  linkActivities,
  type Place,
  quizActivity,
  scormActivity,
} from './activities.ts';
import type { Activity, Backup, Section } from './backup.ts';
import { digestOf } from './digest.ts';
import { type Ids, idsFrom, SYSTEM_CONTEXT } from './ids.ts';

export interface Plan {
  readonly backup: Backup;
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param nameOf what the ledger calls a question */
export function planOf(course: Course, kit: Kit, nameOf: typeof idInCourse): Plan {
  const ids = idsFrom(SYSTEM_CONTEXT + 1);
  const [courseId, contextId] = [ids(), ids()];
  const made: MadeLesson[] = [];
  const sections = chaptersOf(course).map(({ part, members: lessons }, index): Section => {
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
    ledger: joinedLedger(made, nameOf),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Of a course: one character less than other names (`lib/db/install.xml`). */
const fullName = ({ title, id }: Course): string => [...moodleName(title, id)].slice(0, 254).join('');

/**
 * What shares a section: the lessons of one part that follow one another; else each lesson has its own. Not the
 * subsections of Moodle 4.5: a Moodle before it knows no such activity, and makes of each a section behind all parts,
 * which stay empty (`restore_section_structure_step`).
 */
const chaptersOf = ({ lessons, places }: Course): readonly PartOfCourse<Lesson>[] =>
  byPart(lessons, ({ id }) => places?.[id]?.part);

interface MadeLesson {
  readonly lesson: Lesson;
  readonly activities: readonly Activity[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
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

const merged = (first: Ledger, second: Ledger): Ledger =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((id) => [
      id,
      [...(first[id] ?? []), ...(second[id] ?? [])],
    ]),
  );
