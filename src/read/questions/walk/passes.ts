/**
 * What puts a page into forms that the patterns know, before any of them is tried: a pass takes a row of blocks and gives
 * it back with what it knows in its usual form. Each has its little picture at the top of its file. They run in the order
 * of these lists: what a page says itself of its kinds comes before what is found out, and what stands anywhere is put
 * where it answers (answers-apart.ts) before what stands there already is read.
 *
 * Behind a pass stands what a row must hold for it to find anything, by its tags and signs (signs.ts): in what way so ever it
 * may change a row, one of each group is there. Of what is left, a pass looks first whether the page has anything for it, and
 * gives the same row back if not: most pages pay that look and no more. Where it takes blocks, all their words stay: in what it
 * makes, or folded.
 */
import { withAnswerItems } from '../answers/answer-items.ts';
import { withCountedAnswered, withItemsAnswered } from '../answers/answered-items.ts';
import { withAnswersNumbered } from '../answers/answers-numbered.ts';
import { withAnswersPointedAt } from '../answers/answers-pointed-at.ts';
import { withPartsInTable } from '../answers/parts-in-table.ts';
import { withPartsSolved } from '../answers/parts-solved.ts';
import { cutBeforeAnswer } from '../blocks/clear-answer.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { SIGN, signsOf } from '../blocks/signs.ts';
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
import { withBlanksBracketed } from './blanks-bracketed.ts';
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
import { withCodesTold } from './codes-told.ts';
import { withColumnsMatched } from './columns-matched.ts';
import { withoutComments } from './comments.ts';
import { withCountedTitles } from './counted-titles.ts';
import { withDecimalsCounted } from './decimals-counted.ts';
import { withTitlesUndressed } from './dressed-titles.ts';
import { withDrills } from './drills.ts';
import { withExamplesSolved } from './examples-solved.ts';
import { withExamplesTitled } from './examples-titled.ts';
import { withExercisesRaised } from './exercises-raised.ts';
import { withFencesBelowAsked } from './fences-below-asked.ts';
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
import { withGapsToldAgain } from './gaps-told-again.ts';
import { withHeadingsAnswering } from './headings-answering.ts';
import { withHeadingsOffered } from './headings-offered.ts';
import { withHeadsJoined } from './heads-joined.ts';
import { withHintsFolded } from './hint-words.ts';
import { withHintsBelowCode } from './hints-below-code.ts';
import { withInitialsAlone } from './initials-alone.ts';
import { withInitialsMarked } from './initials-marked.ts';
import { withInitialsSpelt } from './initials-spelt.ts';
import { withItemsCalled } from './items-called.ts';
import { withItemsExplained } from './items-explained.ts';
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
import { withNumbersDotted } from './numbers-dotted.ts';
import { withNumbersJoined } from './numbers-joined.ts';
import { withOffersAsCode } from './offers-as-code.ts';
import { withOffersInLine } from './offers-in-line.ts';
import { withItemsOpened } from './opened-items.ts';
import { withOptionsAbove } from './options-above.ts';
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

/** A pass, and what a row must hold for it to find anything: of each number one sign. */
type Step<Of> = Pass<Of> | readonly [Pass<Of>, ...signs: readonly number[]];

/** How the page is called: by its title and its file. */
interface Names {
  readonly title: string;
  readonly called: string;
}

/** Of a page as a whole, before it is cut into its parts: what calls these. */
const {
  arrow,
  asks,
  blank,
  bold,
  bracket,
  bullets,
  callout,
  colon,
  dash,
  digit,
  fold,
  group,
  heading,
  italic,
  items,
  letter,
  lines,
  ordered,
  part,
  picture,
  pre,
  quote,
  rule,
  stroke,
  symbol,
  table,
} = SIGN;

const CALLED: readonly Step<Names>[] = [
  withRulesApart,
  [withNumbersJoined, digit, asks | bracket],
  [withNumbersDotted, digit, heading | bold | fold],
  [(row, { title }) => withInitialsMarked(row, title), letter | digit],
  [withTitledInLine, colon],
  [withExamplesTitled, heading],
  withExamplesSolved,
  withRoomsMarked,
  [withRowsAsked, table],
  [(row, { title }) => withDecimalsCounted(row, title), digit],
  [withDrills, heading | table | pre | bracket | arrow | lines | quote],
  [withTeachersTitled, heading],
  [(row, { title, called }) => withSolutionsCalled(row, title, called), colon],
  [withoutScores, digit, blank],
  [withoutNotesOfBank, colon],
  [withPartsInTable, table, heading | bold | fold],
  [withSetsMatched, digit, items | lines | pre | table],
  [withCodesTold, digit, heading | bold | fold],
  [withAnswersNumbered, digit, heading | bold | fold | colon],
  [withLoneTabsOpened, group | fold],
  [withFieldsHeaded, heading, blank],
  [withListsJoined, ordered | bullets],
  [withChoicesTabled, table, lines | colon | heading | bold | fold | callout | part],
  [withKeysCounted, heading | bold, items | table, bullets],
  [withKeysHeaded, heading | bold, digit],
  [withTestsParted, lines, letter, digit],
  [withBoxesTrue, bracket, letter, ordered | bullets],
  [withFirstOffersApart, lines, letter],
  [withStemsParted, lines],
  [withAnswersParted, lines],
  [
    withKeysSpelt,
    letter | symbol | items | lines | table | pre,
    fold | callout | part | heading | bold | colon,
    digit | items,
  ],
  [withKeysBehindOffers, letter, colon | bracket],
  [withKeysInLine, digit, heading | bold | colon],
  [withKeysAbove, colon, heading | bold],
  [withKeysAsPoints, ordered | bullets],
  withTasksInTurn,
  [withLettersAbove, letter],
  [withHeadingsOffered, heading, letter],
  [(row, { title }) => withHeadingsAnswering(row, title), heading],
  [withOptionsIn, callout | part],
  [(row, { title }) => withQuotedBelow(row, title), heading, quote],
  [withQuotationsOpened, quote],
  [withLettersBehind, letter | symbol | items | lines],
  [withKeysRepeating, arrow, fold | heading | bold],
  [(row, { title, called }) => withFoldsHeaded(row, title, called), heading, fold, digit],
  [withFoldsOfLanguages, pre, fold],
  [withBoxesSolved, quote | callout, bold | heading | italic],
  [withPointsAbove, heading | bold, digit | symbol],
  [(row, { title, called }) => withBoxesAsked(row, title, called), callout],
  [(row, { title }) => withAskedAlike(row, title), fold, asks],
  [withBoxesInLine, bracket | symbol],
  [withAnswersBracketed, bracket | colon, bracket | picture],
  [withQuotedAnswered, quote, bold | heading, digit],
  [withInitialsSpelt, digit | colon],
  [withInitialsAlone, letter],
  [withTitleLinesApart, lines, digit],
  [withTeachersTold, colon],
  [withTurnsApart, colon | lines],
  [withPartsUnlisted, bullets, letter],
  [withItemsCalled, ordered, digit],
  [withCodeCalled, pre],
  [withLabelsApart, colon, fold | part | callout],
  [withOtherAnswers, heading | bold],
  [withAnswersOffered, heading | bold | colon],
  [withTickedApart, items, bracket, heading, fold],
  [withPairsPointed, items | lines, arrow],
  (row, { title }) => withSignedAnswers(row, title),
  (row, { title }) => withJudgementsFolded(row, title),
  [(row, { title }) => withSectionsAlike(row, title), heading | bold, bold | italic | quote],
  [withVerdictsListed, fold | group],
  withTitlesUndressed,
  [withTitlesSetAsCode, items, ordered],
  [withPlainTitles, digit | symbol],
  withBareTitles,
  [withPlainExercises, digit],
  [withCountedTitles, heading, digit],
  [(row, { title }) => withAnswersCalled(row, title), heading, digit],
  [withCasesSolved, heading, fold],
  [withExercisesRaised, heading],
  [withExercisesCalled, items, bold, ordered],
  [withStatementsCalled, heading, bold | pre],
  [(row, { title }) => withArrowsFolded(row, title), arrow],
  [withFencesTold, pre, heading, digit],
  [withFencesBelowAsked, pre, digit | letter],
  withTasksToldAgain,
];

/** Of a page as a whole, while what answers a question may stand anywhere. */
const TOLD_ANYWHERE: readonly Step<Names>[] = [
  [(row) => withLetteredParts(row), letter | items | lines],
  [withPartsSolved, items],
  [(row, { title, called }) => withNamesSolved(row, title, called), heading, letter | digit],
  [(row, { title }) => withTitlesAtEnd(row, title), colon],
  [withOffersInLine, colon],
  [(row, { title }) => withParagraphsOffered(row, title), bold, heading, asks],
  [withSharedOptions, letter | items | lines | digit],
  [withOptionsAbove, letter],
  // Statements may be among them.
  [withPartsSetAsCode, pre, letter],
  [withOffersAsCode, pre, lines],
  [withKeysOfParts, bullets, bold | digit],
  [withKeysOnLines, colon | arrow, letter],
  [withKeysInOrder, letter],
  [withTypedSections, heading, bracket | colon],
  [withGapsNumbered, bracket, ordered | bullets, digit],
  [withGapsBracketed, colon, bracket],
  [withOptionsGraded, items, colon, digit],
  [withStatementsOfTask, items | letter | bracket | blank],
  [withGapsOfTask, blank | bracket | dash],
  withStatementsJudged,
  [withBoxesJudged, fold | part | callout],
  [withKeysOfRuns, colon, digit],
  [(row, { title }) => withBlanksBracketed(row, title), blank, bracket],
  [withBlanksTold, blank | bracket | dash],
  [withGapsKeyed, blank | bracket | dash],
  [withGapsToldAgain, blank | bracket | dash, heading],
  [withGapsInBold, bold, items | quote],
  [withKeysInBrackets, items, bracket, bullets],
  [withLabelsOfAnswers, colon | bracket | arrow],
  [withKeyTitlesApart, colon | letter | lines | heading | bold],
  [(row, { title }) => withColumnsMatched(row, title), letter | items, items | lines | table],
  [withPairsOpen, heading, colon | arrow | dash, items | lines],
  [withPairsTold, colon | arrow | dash],
  [withAnswersPointedAt, heading | bold, ordered],
];

/** Of a page whose answers stand where they answer. */
const TOLD_IN_PLACE: readonly Step<Names>[] = [
  [withKeyByOrder, fold | heading | bold, ordered | digit],
  [withBoxesOfTasks, callout, items, ordered, fold],
  [withStatementsOfTask, items | letter | bracket | blank],
  [withGapsOfTask, blank | bracket | dash],
  // What judges statements may have been put below them by now.
  withStatementsJudged,
  (row) => withAnswersWhole(row),
  [(row) => withCountedAnswered(row), items | bracket | digit | letter],
  [(row) => withHintsFolded(row), fold | heading | colon | bold | italic],
  [withResultsBoxed, bracket, stroke],
  [withPartsOfTasks, heading],
  [(row, { title, called }) => withStepsOfTasks(row, title, called), heading | items, ordered | bullets],
  [(row, { title }) => withFoldsSolving(row, title), fold | part | callout],
  [withTablesTold, table],
  [withRubricsTold, table],
  [(row, { title }) => withToldInPairs(row, title), table | bullets],
  [(row, { title }) => withToldByForm(row, title), asks | arrow],
  [(row, { title }) => withToldAlike(row, title), quote | bullets | italic | bold | arrow],
  [(row, { title }) => withItemsWritten(row, title), ordered],
  (row, { title, called }) => withToldBelow(row, title, called),
  [(row, { title }) => withItemsTold(row, title), ordered | bullets],
  [(row, { title }) => withItemsExplained(row, title), ordered | bullets],
  (row) => withSiblingsTold(row),
  [(row, { title, called }) => withPapersAsked(row, title, called), ordered | digit],
  (row, { title, called }) => withUnitsTold(row, title, called),
  [(row, { title }) => withTasksWritten(row, title), pre],
  (row, { title, called }) => withQuizOpen(row, title, called),
];

/** Of each row by itself: the page's, and those inside of boxes and items. */
const OF_ROWS: readonly Step<Where & { readonly keys: KeyList }>[] = [
  [withTurnsApart, colon | lines],
  [withOptionsSetIn, items | bullets],
  [withFoldsUnboxed, fold],
  [withPartsSolved, items],
  [withHintsFolded, fold | heading | colon | bold | italic],
  [withHintsBelowCode, pre | table | picture, fold | callout],
  [withLetteredParts, letter | items | lines],
  [withGapsAnswered, callout],
  [withHeadsJoined, heading | rule],
  [withoutComments, fold],
  [withoutToldTwice, colon | pre],
  [withKeyBeforeReasons, items | letter | lines],
  [(row) => row.flatMap(partedAtQuestions).flatMap(cutBeforeAnswer), lines],
  [withKeysIn, quote | callout | group | fold, letter | items | lines | symbol | digit],
  [withOptionsJudged, group | fold],
  [withTabsOpened, group],
  withoutPlaces,
  [withItemsAnswered, ordered | bullets | letter | digit],
  [withAnswerItems, items | bullets | quote],
  withAnswersBelow,
  [withAnswersInRow, items, ordered, digit],
  [withItemsOfParts, letter | symbol | items | lines, ordered, fold | part | callout],
  [(row, { keys }) => withItemsOpened(row, keys), letter | items | lines | symbol | bullets | digit],
  // Items may be parted by now.
  [withLetteredParts, letter | items | lines],
  [withSortsSet, letter | items | lines | symbol | table | digit],
];

export const withPartsCalled = (row: Row, names: Names): Row => through(CALLED, row, names);
export const toldAnywhere = (row: Row, names: Names): Row => through(TOLD_ANYWHERE, row, names);
export const toldInPlace = (row: Row, names: Names): Row => through(TOLD_IN_PLACE, row, names);
export const usualForm = (row: Row, of: Where & { readonly keys: KeyList }): Row => through(OF_ROWS, row, of);

/** A pass that changed nothing gives the same row back, of which all that was found out is known. */
function through<Of>(steps: readonly Step<Of>[], row: Row, of: Of): Row {
  let blocks = row;
  let signs = signsOf(blocks);
  for (const step of steps) {
    const [pass, needs] = typeof step === 'function' ? [step, NONE] : [step[0], step];
    if (!holds(signs, needs)) continue;
    const made = pass(blocks, of);
    if (areSame(made, blocks)) continue;
    blocks = made;
    signs = signsOf(blocks);
  }
  return blocks;
}

const NONE: readonly [] = [];

/** @param needs of a step: behind its pass */
function holds(signs: number, needs: readonly unknown[]): boolean {
  for (let at = 1; at < needs.length; at++) if ((signs & (needs[at] as number)) === 0) return false;
  return true;
}
