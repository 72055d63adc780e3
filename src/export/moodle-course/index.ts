/**
 * Lessons → a Moodle backup (.mbz), which an administrator or teacher restores and finds, in a section a part of the
 * course, else a lesson: the lesson as a SCORM activity, its questions in a quiz that is ready to assign, its documents and links.
 *
 * It is made of what the SCORM and the quiz exporters give, as a model of the backup's tables (`backup.ts`) that is
 * then written (`write/`). What a restore insists on: `backup/moodle2/restore_stepslib.php` of Moodle 4.5.
 */
import { type Course, type Exported, idInCourse, type Lesson, ownId } from '../../lesson/index.ts';
import type { Kit } from '../kit.ts';
import type { Activity, BackupFile, QuizActivity, ScormActivity } from './backup.ts';
import { type Plan, planOf } from './plan.ts';
import { courseEntries } from './write/course.ts';
import { documentEntries } from './write/documents.ts';
import { filesEntries } from './write/files.ts';
import { informationEntry } from './write/information.ts';
import { questionsEntry } from './write/questions.ts';
import { quizEntries } from './write/quiz.ts';
import { scormEntries, scormEntry } from './write/scorm.ts';

/**
 * A course as one backup. Files are in it under the SHA-1 of their bytes, and the SCORM packages both whole and
 * unpacked, as Moodle keeps them: so a film is in it twice, and its entries can only be written once all is hashed.
 */
export const exportMoodleCourse = (course: Course, kit: Kit): Exported =>
  written(planOf(course, kit, idInCourse));

/** A lesson as a course of its own. */
export const exportLessonAsCourse = (lesson: Lesson, kit: Kit): Exported =>
  written(planOf({ ...lesson, lessons: [lesson] }, kit, ownId));

function written({ backup, ledger, diagnostics }: Plan): Exported {
  const activities = backup.sections.flatMap((section) => section.activities);
  const files = activities.flatMap(filesOf);
  const contents = new Map(files.map(({ content }) => [content.key, content]));
  return {
    target: 'moodle-course',
    form: 'zip',
    suffix: 'moodle-course.mbz',
    entries: [
      // First: by it Moodle knows what the archive is.
      informationEntry(backup),
      ...courseEntries(backup),
      questionsEntry(activities.filter(isQuiz)),
      ...activities.flatMap(entriesOf),
    ],
    hashed: {
      blobs: [...contents.values()],
      entries: (measured) => [
        ...activities
          .filter(isScorm)
          .map((scorm) => scormEntry(scorm, measured(scorm.package.content.key).sha1)),
        ...filesEntries(files, measured),
      ],
    },
    ledger,
    diagnostics,
  };
}

const isQuiz = (activity: Activity): activity is QuizActivity => activity.modulename === 'quiz';
const isScorm = (activity: Activity): activity is ScormActivity => activity.modulename === 'scorm';

function entriesOf(activity: Activity) {
  switch (activity.modulename) {
    case 'scorm':
      return scormEntries(activity);
    case 'quiz':
      return quizEntries(activity);
    default:
      return documentEntries(activity);
  }
}

function filesOf(activity: Activity): readonly BackupFile[] {
  switch (activity.modulename) {
    case 'scorm':
      return [activity.package, ...activity.files];
    case 'quiz':
      return activity.questions.flatMap(({ files }) => files);
    case 'page':
      return [];
    default:
      return activity.files;
  }
}
