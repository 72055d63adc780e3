/**
 * What puts a page into forms that the patterns know, before any of them is tried: a pass takes a row of blocks and gives
 * it back with what it knows in its usual form. Each has its little picture at the top of its file. They run in the order
 * of these lists: what a page says itself of its kinds comes before what is found out, and what stands anywhere is put
 * where it answers (answers-apart.ts) before what stands there already is read.
 *
 * A pass looks first whether the page has anything for it, and gives the same row back if not: most pages pay that look
 * and no more. Where it takes blocks, all their words stay: in what it makes, or folded.
 */
import { withAnswerItems } from '../answers/answer-items.ts';
import { withCountedAnswered, withItemsAnswered } from '../answers/answered-items.ts';
import { withAnswersNumbered } from '../answers/answers-numbered.ts';
import { withAnswersPointedAt } from '../answers/answers-pointed-at.ts';
import { withPartsInTable } from '../answers/parts-in-table.ts';
import { withPartsSolved } from '../answers/parts-solved.ts';
import { cutBeforeAnswer } from '../blocks/clear-answer.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { type KeyList, withKeyTitlesApart } from '../choices/key-list.ts';
import { withAnswersBelow } from './answers-below.ts';
import { withAnswersBracketed } from './answers-bracketed.ts';
import { withAnswersCalled } from './answers-called.ts';
import { withAnswersInRow } from './answers-in-row.ts';
import type { Where } from './answers-of-tasks.ts';
import { withAnswersOffered } from './answers-offered.ts';
import { withAnswersWhole } from './answers-whole.ts';
import { withArrowsFolded } from './arrows-folded.ts';
import { withAskedAlike } from './asked-alike.ts';
import { withBareTitles } from './bare-titles.ts';
import { withBlanksTold } from './blanks-told.ts';
import { withBoxesAsked } from './boxes-asking.ts';
import { withBoxesInLine } from './boxes-in-line.ts';
import { withBoxesJudged } from './boxes-judged.ts';
import { withBoxesOfTasks } from './boxes-of-tasks.ts';
import { withBoxesSolved } from './boxes-solved.ts';
import { withBoxesTrue } from './boxes-true.ts';
import { withExercisesCalled } from './called-in-bold.ts';
import { withCasesSolved } from './cases-solved.ts';
import { withChoicesTabled } from './choices-tabled.ts';
import { withCodeCalled } from './code-called.ts';
import { withColumnsMatched } from './columns-matched.ts';
import { withoutComments } from './comments.ts';
import { withCountedTitles } from './counted-titles.ts';
import { withDecimalsCounted } from './decimals-counted.ts';
import { withTitlesUndressed } from './dressed-titles.ts';
import { withDrills } from './drills.ts';
import { withExamplesSolved } from './examples-solved.ts';
import { withExamplesTitled } from './examples-titled.ts';
import { withExercisesRaised } from './exercises-raised.ts';
import { withFencesTold } from './fences-told.ts';
import { withFieldsHeaded } from './fields-headed.ts';
import { withFirstOffersApart } from './first-offers.ts';
import { withFoldsHeaded } from './folds-headed.ts';
import { withFoldsOfLanguages } from './folds-of-languages.ts';
import { withFoldsSolving } from './folds-solving.ts';
import { withFoldsUnboxed } from './folds-unboxed.ts';
import { withGapsAnswered } from './gaps-answered.ts';
import { withGapsBracketed } from './gaps-bracketed.ts';
import { withGapsInBold } from './gaps-in-bold.ts';
import { withGapsKeyed } from './gaps-keyed.ts';
import { withGapsNumbered } from './gaps-numbered.ts';
import { withGapsOfTask } from './gaps-of-task.ts';
import { withHeadingsAnswering } from './headings-answering.ts';
import { withHeadingsOffered } from './headings-offered.ts';
import { withHeadsJoined } from './heads-joined.ts';
import { withHintsFolded } from './hint-words.ts';
import { withHintsBelowCode } from './hints-below-code.ts';
import { withInitialsAlone } from './initials-alone.ts';
import { withInitialsSpelt } from './initials-spelt.ts';
import { withItemsOfParts } from './items-of-parts.ts';
import { withItemsTold } from './items-told.ts';
import { withItemsWritten } from './items-written-below.ts';
import { withJudgementsFolded } from './judgements-below.ts';
import { withKeyBeforeReasons } from './key-behind-reasons.ts';
import { withKeysAbove } from './keys-above.ts';
import { withKeysAsPoints } from './keys-as-points.ts';
import { withKeysIn } from './keys-behind-boxes.ts';
import { withKeysBehindOffers } from './keys-behind-offers.ts';
import { withKeyByOrder } from './keys-by-order.ts';
import { withKeysHeaded } from './keys-headed.ts';
import { withKeysInBrackets } from './keys-in-brackets.ts';
import { withKeysInLine } from './keys-in-line.ts';
import { withKeysInOrder } from './keys-in-order.ts';
import { withKeysOfParts } from './keys-of-parts.ts';
import { withKeysOfRuns } from './keys-of-runs.ts';
import { withKeysOnLines } from './keys-on-lines.ts';
import { withKeysRepeating } from './keys-repeating.ts';
import { withKeysSpelt } from './keys-spelt.ts';
import { withKeysCounted } from './keys-uncounted.ts';
import { withLabelsApart } from './labels-in-last.ts';
import { withLabelsOfAnswers } from './labels-of-answers.ts';
import { withLetteredParts } from './lettered-parts.ts';
import { withLettersAbove } from './letters-above.ts';
import { withLettersBehind } from './letters-behind.ts';
import { withListsJoined } from './lists-joined.ts';
import { withoutNotesOfBank } from './notes-of-banks.ts';
import { withNumbersJoined } from './numbers-joined.ts';
import { withOffersAsCode } from './offers-as-code.ts';
import { withOffersInLine } from './offers-in-line.ts';
import { withItemsOpened } from './opened-items.ts';
import { withOptionsIn } from './options-behind-boxes.ts';
import { withOptionsGraded } from './options-graded.ts';
import { withOptionsJudged } from './options-judged.ts';
import { withOptionsSetIn } from './options-set-in.ts';
import { withOtherAnswers } from './other-answers.ts';
import { withPairsOpen } from './pairs-open.ts';
import { withPairsPointed } from './pairs-pointed.ts';
import { withPairsTold } from './pairs-told.ts';
import { withPapersAsked } from './papers-asked.ts';
import { withParagraphsOffered } from './paragraphs-offered.ts';
import {
  partedAtQuestions,
  withAnswersParted,
  withTestsParted,
  withTitleLinesApart,
} from './parted-lines.ts';
import { withPartsSetAsCode } from './parts-as-code.ts';
import { withPartsOfTasks } from './parts-of-tasks.ts';
import { withPartsUnlisted } from './parts-unlisted.ts';
import { withoutPlaces } from './places.ts';
import { withPlainExercises } from './plain-exercises.ts';
import { withPlainTitles } from './plain-titles.ts';
import { withPointsAbove } from './points-above.ts';
import { withQuizOpen } from './quiz-open.ts';
import { withQuotationsOpened } from './quotations-opened.ts';
import { withQuotedBelow } from './quoted-below.ts';
import { withQuotedAnswered } from './quoted-counted.ts';
import { withResultsBoxed } from './results-boxed.ts';
import { withRoomsMarked } from './rooms-marked.ts';
import { withRowsAsked } from './rows-asked.ts';
import { withRubricsTold } from './rubrics-told.ts';
import { withRulesApart } from './rules-apart.ts';
import { withoutScores } from './scores.ts';
import { withSectionsAlike } from './sections-alike.ts';
import { withSetsMatched } from './sets-matched.ts';
import { withSharedOptions } from './shared-options.ts';
import { withSiblingsTold } from './siblings.ts';
import { withSignedAnswers } from './signed-answers.ts';
import { withSolutionsCalled } from './solutions-called.ts';
import { withNamesSolved } from './solved-exercises.ts';
import { withSortsSet } from './sorted.ts';
import { withStatementsJudged } from './statements.ts';
import { withStatementsCalled } from './statements-called.ts';
import { withStatementsOfTask } from './statements-of-task.ts';
import { withStemsParted } from './stems-parted.ts';
import { withStepsOfTasks } from './steps-of-tasks.ts';
import { withTablesTold } from './tables-told.ts';
import { withLoneTabsOpened, withTabsOpened } from './tabs-opened.ts';
import { withTasksInTurn } from './tasks-in-turn.ts';
import { withTasksToldAgain } from './tasks-told-again.ts';
import { withTasksWritten } from './tasks-written.ts';
import { withTeachersTitled } from './teachers-titled.ts';
import { withTeachersTold } from './teachers-told.ts';
import { withTickedApart } from './ticked-apart.ts';
import { withTitlesAtEnd } from './title-at-end.ts';
import { withTitledInLine } from './titled-in-line.ts';
import { withTitlesSetAsCode } from './titles-as-code.ts';
import { withToldAlike } from './told-alike.ts';
import { withToldBelow } from './told-below.ts';
import { withToldByForm } from './told-by-form.ts';
import { withToldInPairs } from './told-in-pairs.ts';
import { withoutToldTwice } from './told-twice.ts';
import { withTurnsApart } from './turns-apart.ts';
import { withTypedSections } from './typed-sections.ts';
import { withUnitsTold } from './units/index.ts';
import { withVerdictsListed } from './verdicts-in-tabs.ts';

type Pass<Of> = (row: Row, of: Of) => Row;

/** How the page is called: by its title and its file. */
interface Names {
  readonly title: string;
  readonly called: string;
}

/** Of a page as a whole, before it is cut into its parts: what calls these. */
const CALLED: readonly Pass<Names>[] = [
  withRulesApart,
  withNumbersJoined,
  withTitledInLine,
  withExamplesTitled,
  withExamplesSolved,
  withRoomsMarked,
  withRowsAsked,
  (row, { title }) => withDecimalsCounted(row, title),
  withDrills,
  withTeachersTitled,
  (row, { title, called }) => withSolutionsCalled(row, title, called),
  withoutScores,
  withoutNotesOfBank,
  withPartsInTable,
  withSetsMatched,
  withAnswersNumbered,
  withLoneTabsOpened,
  withFieldsHeaded,
  withListsJoined,
  withChoicesTabled,
  withKeysCounted,
  withKeysHeaded,
  withTestsParted,
  withBoxesTrue,
  withFirstOffersApart,
  withStemsParted,
  withAnswersParted,
  withKeysSpelt,
  withKeysBehindOffers,
  withKeysInLine,
  withKeysAbove,
  withKeysAsPoints,
  withTasksInTurn,
  withLettersAbove,
  withHeadingsOffered,
  (row, { title }) => withHeadingsAnswering(row, title),
  withOptionsIn,
  (row, { title }) => withQuotedBelow(row, title),
  withQuotationsOpened,
  withLettersBehind,
  withKeysRepeating,
  (row, { title, called }) => withFoldsHeaded(row, title, called),
  withFoldsOfLanguages,
  withBoxesSolved,
  withPointsAbove,
  (row, { title, called }) => withBoxesAsked(row, title, called),
  (row, { title }) => withAskedAlike(row, title),
  withBoxesInLine,
  withAnswersBracketed,
  withQuotedAnswered,
  withInitialsSpelt,
  withInitialsAlone,
  withTitleLinesApart,
  withTeachersTold,
  withTurnsApart,
  withPartsUnlisted,
  withCodeCalled,
  withLabelsApart,
  withOtherAnswers,
  withAnswersOffered,
  withTickedApart,
  withPairsPointed,
  (row, { title }) => withSignedAnswers(row, title),
  (row, { title }) => withJudgementsFolded(row, title),
  (row, { title }) => withSectionsAlike(row, title),
  withVerdictsListed,
  withTitlesUndressed,
  withTitlesSetAsCode,
  withPlainTitles,
  withBareTitles,
  withPlainExercises,
  withCountedTitles,
  (row, { title }) => withAnswersCalled(row, title),
  withCasesSolved,
  withExercisesRaised,
  withExercisesCalled,
  withStatementsCalled,
  (row, { title }) => withArrowsFolded(row, title),
  withFencesTold,
  withTasksToldAgain,
];

/** Of a page as a whole, while what answers a question may stand anywhere. */
const TOLD_ANYWHERE: readonly Pass<Names>[] = [
  (row) => withLetteredParts(row),
  withPartsSolved,
  (row, { title, called }) => withNamesSolved(row, title, called),
  (row, { title }) => withTitlesAtEnd(row, title),
  withOffersInLine,
  (row, { title }) => withParagraphsOffered(row, title),
  withSharedOptions,
  // Statements may be among them.
  withPartsSetAsCode,
  withOffersAsCode,
  withKeysOfParts,
  withKeysOnLines,
  withKeysInOrder,
  withTypedSections,
  withGapsNumbered,
  withGapsBracketed,
  withOptionsGraded,
  withStatementsOfTask,
  withGapsOfTask,
  withStatementsJudged,
  withBoxesJudged,
  withKeysOfRuns,
  withBlanksTold,
  withGapsKeyed,
  withGapsInBold,
  withKeysInBrackets,
  withLabelsOfAnswers,
  withKeyTitlesApart,
  (row, { title }) => withColumnsMatched(row, title),
  withPairsOpen,
  withPairsTold,
  withAnswersPointedAt,
];

/** Of a page whose answers stand where they answer. */
const TOLD_IN_PLACE: readonly Pass<Names>[] = [
  withKeyByOrder,
  withBoxesOfTasks,
  withStatementsOfTask,
  withGapsOfTask,
  // What judges statements may have been put below them by now.
  withStatementsJudged,
  (row) => withAnswersWhole(row),
  (row) => withCountedAnswered(row),
  (row) => withHintsFolded(row),
  withResultsBoxed,
  withPartsOfTasks,
  (row, { title, called }) => withStepsOfTasks(row, title, called),
  (row, { title }) => withFoldsSolving(row, title),
  withTablesTold,
  withRubricsTold,
  (row, { title }) => withToldInPairs(row, title),
  (row, { title }) => withToldByForm(row, title),
  (row, { title }) => withToldAlike(row, title),
  (row, { title }) => withItemsWritten(row, title),
  (row, { title, called }) => withToldBelow(row, title, called),
  (row, { title }) => withItemsTold(row, title),
  (row) => withSiblingsTold(row),
  (row, { title, called }) => withPapersAsked(row, title, called),
  (row, { title, called }) => withUnitsTold(row, title, called),
  (row, { title }) => withTasksWritten(row, title),
  (row, { title, called }) => withQuizOpen(row, title, called),
];

/** Of each row by itself: the page's, and those inside of boxes and items. */
const OF_ROWS: readonly Pass<Where & { readonly keys: KeyList }>[] = [
  withTurnsApart,
  withOptionsSetIn,
  withFoldsUnboxed,
  withPartsSolved,
  withHintsFolded,
  withHintsBelowCode,
  withLetteredParts,
  withGapsAnswered,
  withHeadsJoined,
  withoutComments,
  withoutToldTwice,
  withKeyBeforeReasons,
  (row) => row.flatMap(partedAtQuestions).flatMap(cutBeforeAnswer),
  withKeysIn,
  withOptionsJudged,
  withTabsOpened,
  withoutPlaces,
  withItemsAnswered,
  withAnswerItems,
  withAnswersBelow,
  withAnswersInRow,
  withItemsOfParts,
  (row, { keys }) => withItemsOpened(row, keys),
  // Items may be parted by now.
  withLetteredParts,
  withSortsSet,
];

export const withPartsCalled = (row: Row, names: Names): Row => through(CALLED, row, names);
export const toldAnywhere = (row: Row, names: Names): Row => through(TOLD_ANYWHERE, row, names);
export const toldInPlace = (row: Row, names: Names): Row => through(TOLD_IN_PLACE, row, names);
export const usualForm = (row: Row, of: Where & { readonly keys: KeyList }): Row => through(OF_ROWS, row, of);

/** A pass that changed nothing gives the same row back, of which all that was found out is known. */
function through<Of>(passes: readonly Pass<Of>[], row: Row, of: Of): Row {
  return passes.reduce((blocks, pass) => {
    const made = pass(blocks, of);
    return areSame(made, blocks) ? blocks : made;
  }, row);
}
