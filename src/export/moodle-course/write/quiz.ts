/** The quiz activity, its questions in their slots. */
import type { Entry } from '../../../lesson/index.ts';
import type { BankEntry, QuizActivity, Row, Slot } from '../backup.ts';
import { activityEntry, gradeItem, moduleEntries } from './module.ts';
import { columns, DATE, HTML } from './xml.ts';

/** When learners see something of their attempt (`mod/quiz/classes/question/display_options.php`). */
const DURING = 0x10000;
const AFTER = 0x01000 | 0x00100 | 0x00010;
const NEVER = 0;

export const quizEntries = (quiz: QuizActivity): readonly Entry[] => [
  ...moduleEntries(quiz, {
    completion: 2,
    // In the gradebook from the start, not from the first grade on.
    ...(quiz.points > 0 && {
      gradeItem: gradeItem(quiz, quiz.gradeItemId, {
        max: quiz.points,
        pass: (quiz.points * (quiz.passMark ?? 0)) / 100,
      }),
    }),
    fileIds: quiz.questions.flatMap(({ files }) => files.map(({ id }) => id)),
    categoryIds: [quiz.topCategoryId, quiz.categoryId],
  }),
  activityEntry(quiz, quizRow(quiz)),
];

function quizRow(quiz: QuizActivity): Row {
  const answers = quiz.showsAnswers ? AFTER : NEVER;
  return {
    name: quiz.name,
    intro: quiz.intro,
    introformat: HTML,
    ...columns(0, 'timeopen', 'timeclose', 'timelimit'),
    overduehandling: 'autosubmit',
    graceperiod: 0,
    preferredbehaviour: 'deferredfeedback',
    canredoquestions: 0,
    attempts_number: quiz.attempts,
    attemptonlast: 0,
    grademethod: 1,
    decimalpoints: 2,
    questiondecimalpoints: -1,
    reviewattempt: DURING | AFTER,
    reviewcorrectness: AFTER,
    reviewmaxmarks: DURING | AFTER,
    reviewmarks: AFTER,
    ...columns(answers, 'reviewspecificfeedback', 'reviewgeneralfeedback', 'reviewrightanswer'),
    reviewoverallfeedback: AFTER,
    questionsperpage: 1,
    navmethod: 'free',
    shuffleanswers: quiz.shuffles ? 1 : 0,
    sumgrades: quiz.points.toFixed(5),
    grade: quiz.points.toFixed(5),
    timecreated: DATE,
    timemodified: DATE,
    password: '',
    subnet: '',
    browsersecurity: '-',
    ...columns(0, 'delay1', 'delay2', 'showuserpicture', 'showblocks', 'completionattemptsexhausted'),
    completionminattempts: 1,
    allowofflineattempts: 0,
    quiz_grade_items: {},
    question_instances: {
      question_instance: [
        ...quiz.questions.flatMap((entry) => (entry.slot ? [instance(quiz, entry, entry.slot)] : [])),
        ...quiz.drawn.map((slot) => drawnInstance(quiz, slot)),
      ],
    },
    sections: { section: [{ '@id': quiz.id, firstslot: 1, heading: '', shufflequestions: 0 }] },
    ...columns({}, 'feedbacks', 'overrides', 'grades', 'attempts'),
  };
}

const slotRow = (quiz: QuizActivity, { id, slot, page, maxmark }: Slot): Row => ({
  '@id': id,
  quizid: quiz.id,
  slot,
  page,
  displaynumber: null,
  requireprevious: 0,
  maxmark: maxmark.toFixed(7),
  quizgradeitemid: null,
});

/** The activity's own context, letter by letter, or every attempt breaks off. */
const usedBy = ({ contextId }: QuizActivity): Row => ({
  usingcontextid: contextId,
  component: 'mod_quiz',
  questionarea: 'slot',
});

const instance = (quiz: QuizActivity, entry: BankEntry, slot: Slot): Row => ({
  ...slotRow(quiz, slot),
  question_reference: {
    '@id': slot.referenceId,
    ...usedBy(quiz),
    questionbankentryid: entry.id,
    // The latest.
    version: null,
  },
});

/**
 * Any question of the lesson's category. The condition is written as Moodle 4.0 to 4.2 do: later ones read it too
 * (`question_reference_manager::convert_legacy_set_reference_filter_condition`), those don't read theirs.
 */
const drawnInstance = (quiz: QuizActivity, slot: Slot): Row => ({
  ...slotRow(quiz, slot),
  question_set_reference: {
    '@id': slot.referenceId,
    ...usedBy(quiz),
    questionscontextid: quiz.contextId,
    filtercondition: JSON.stringify({
      questioncategoryid: String(quiz.categoryId),
      includingsubcategories: '0',
    }),
  },
});
