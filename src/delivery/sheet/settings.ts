/**
 * Which settings the activity of a package needs in Moodle, in the order of Moodle's forms, and which of them Moodle
 * has already. The sources of its defaults, beside them, are files of Moodle 4; those of Moodle 2 and 3 say the same. A
 * site's administrator may set others.
 */
import { passMarkOf, showsAnswers, type Target } from '../../lesson/index.ts';
import { type DeliveredPackage, type Delivery, hasCourseQuiz } from '../delivery.ts';
import type { SettingsOf } from './words/index.ts';

/** `default`: Moodle as it is delivered has it so. `brought`: the package brings it along. */
export interface Choice<Name extends string = string> {
  readonly name: Name;
  readonly by: 'person' | 'default' | 'brought';
}

interface Circumstances {
  readonly isSeveral: boolean;
  readonly isPassed: boolean;
  readonly attempts: number | 'unlimited' | undefined;
  readonly isShown: boolean;
  /** Whether the restored course has a quiz. */
  readonly asks: boolean;
}

const change = <Name extends string>(name: Name): Choice<Name> => ({ name, by: 'person' });
const usual = <Name extends string>(name: Name): Choice<Name> => ({ name, by: 'default' });
const brought = <Name extends string>(name: Name): Choice<Name> => ({ name, by: 'brought' });

/** Defaults: `mod/scorm/settings.php`, and `mod/scorm/mod_form.php` for what completes. */
const scorm = (of: Circumstances): readonly Choice<SettingsOf['scorm12']>[] => [
  usual('window'), // scorm/popup 0
  usual('entry'), // scorm/skipview 0: SCORM_SKIPVIEW_NEVER
  of.isSeveral ? usual('contentsSide') : change('contentsOff'), // scorm/hidetoc 0: SCORM_TOC_SIDE
  of.isSeveral ? change('learningObjects') : usual('highestGrade'), // scorm/grademethod GRADEHIGHEST, scorm/maxgrade 100
  typeof of.attempts === 'number' ? change('limited') : usual('unlimited'), // scorm/maxattempt 0
  usual('highestAttempt'), // scorm/whatgrade HIGHESTATTEMPT
  usual('comeBack'), // scorm/forcenewattempt 0
  usual('readAgain'), // scorm/lastattemptlock 0
  usual('ownCompletion'), // scorm/forcecompleted 0
  usual('ownSaving'), // scorm/autocommit 0
  of.isPassed ? usual('masteryPass') : usual('masteryEither'), // scorm/masteryoverride 1
  // Nothing is tracked, or learners tick by hand: $CFG->completiondefault in course/moodleform_mod.php.
  of.isPassed ? change('passed') : change('completed'),
  ...(of.isSeveral ? [change('allScos')] : []), // completionstatusallscos 0
];

/** Defaults: `mod/quiz/settings.php`. */
const quiz = (of: Circumstances): readonly Choice<SettingsOf['moodle-quiz']>[] => [
  usual('deferred'), // quiz/preferredbehaviour deferredfeedback
  // quiz/attempts 0: unlimited
  of.attempts === 'unlimited'
    ? usual('unlimited')
    : of.attempts === undefined
      ? change('once')
      : change('limited'),
  usual('during'), // deferredfeedback has no use for the others: get_unused_display_options of its behaviour
  // quiz/review…: all ticked, before an attempt is over only the attempt
  of.isShown ? usual('immediately') : change('immediatelyWithheld'),
  of.isShown ? usual('later') : change('laterWithheld'),
  usual('inOrder'), // shufflequestions of a quiz's section 0
  ...(of.isPassed ? [change('gradeToPass')] : []),
];

const course = (of: Circumstances): readonly Choice<SettingsOf['moodle-course']>[] => [
  ...(of.asks
    ? [
        brought('deferred'),
        brought(of.attempts === undefined ? 'once' : of.attempts === 'unlimited' ? 'unlimited' : 'limited'),
        brought(of.isShown ? 'review' : 'reviewWithheld'),
        brought('sumOfPoints'),
      ]
    : []),
  brought('lessonCompletion'),
  ...(of.asks ? [brought('quizCompletion'), ...(of.isPassed ? [brought('gradeToPass')] : [])] : []),
];

/** Defaults: `glossary_dupentries` and `glossary_linkbydefault` in `mod/glossary/settings.php`. */
const glossary = (): readonly Choice<SettingsOf['moodle-glossary']>[] => [
  usual('noDuplicates'),
  usual('links'),
];

const CHOICES: {
  readonly [T in keyof SettingsOf]: (of: Circumstances) => readonly Choice<SettingsOf[T]>[];
} = {
  scorm12: scorm,
  scorm2004: scorm,
  'moodle-quiz': quiz,
  'moodle-course': course,
  'moodle-glossary': glossary,
};

export function choicesFor(
  { lesson, lms = 'moodle' }: Delivery,
  { target, scos }: DeliveredPackage,
): readonly Choice[] {
  if (lms !== 'moodle') return [];
  const choices: Partial<Record<Target, (of: Circumstances) => readonly Choice[]>> = CHOICES;
  const own = choices[target]?.({
    isSeveral: scos !== undefined,
    isPassed: passMarkOf(lesson) !== undefined,
    attempts: lesson.settings.attempts,
    isShown: showsAnswers(lesson.settings),
    asks: hasCourseQuiz(lesson),
  });
  return own ?? [];
}
