/**
 * What a worksheet shows by its looks and its habits, in the order in which it is found: each pass takes the blocks of a
 * document and gives them back with what it knows in its usual form, with its little picture at the top of its file. What
 * may be an answer is folded, and what was guessed is named.
 */
import { isOfExercises, saysExercises } from '../../../questions/words/exercise-label.ts';
import { withAlike } from './alike.ts';
import { withFolds, withSections } from './answers.ts';
import { withLeads, withQuestions } from './asked.ts';
import { withTails } from './behind.ts';
import { withBlanksDrawn, withBlanksFilled } from './blanks.ts';
import { withBoxes } from './boxes.ts';
import { withBullets, withoutDashes } from './bullets.ts';
import { withCalled } from './called.ts';
import { withCalledItems } from './called-items.ts';
import type { Context, Noted, Report, Words } from './clues.ts';
import { type Block, isBlank, wordsIn } from './document.ts';
import { withExercises, withTasksMade } from './exercises.ts';
import { withFew } from './few.ts';
import { withFigures } from './figures.ts';
import { withForms } from './forms.ts';
import { withFormsMarked } from './forms-marked.ts';
import { withFramed } from './frames.ts';
import { withGenerated } from './generated.ts';
import { withUnfilled } from './grids.ts';
import { withHabit } from './habit.ts';
import { withHeaded, withTitlesApart } from './headed.ts';
import { withKeys } from './keyed.ts';
import { withLettersAgain } from './letters-again.ts';
import { withLettersSpelt } from './letters-spelt.ts';
import { withLinesApart } from './lines.ts';
import { withListedAgain } from './listed-again.ts';
import { looksOf } from './looks.ts';
import { withNoted } from './noted.ts';
import { withOffersJudged } from './offers-judged.ts';
import { withOptions } from './options.ts';
import { withPartsFilled } from './parts.ts';
import { withPlaces } from './places.ts';
import { withCards, withCommas, withGroups } from './plain.ts';
import { withPlayed } from './played.ts';
import { withPrints } from './prints.ts';
import { withQuizzes } from './quizzes.ts';
import { withReviewed } from './reviewed.ts';
import { sectionsOf } from './sections.ts';
import { withSigned } from './signed.ts';
import { judgedBelow, withPairs, withVerdicts } from './statements.ts';
import { withTagged } from './tagged.ts';
import { withTasks } from './tasks.ts';
import { namesSheet } from './titles.ts';
import { withUnanswered } from './unanswered.ts';
import { withQuestionsWhole } from './whole.ts';
import { withWorthBracketed } from './worth.ts';

export type Pass = (blocks: readonly Block[], context: Context) => readonly Block[];

const OF_DOCUMENT: readonly Pass[] = [
  withLettersSpelt,
  // What programs have made, whose own signs say what each line is.
  withAlike,
  withTagged,
  withSigned,
  withPlayed,
  withBoxes,
  withReviewed,
  withPrints,
  withForms,
  withQuizzes,
  withCalled,
  withoutBlanks,
  withUnfilled,
  withWorthBracketed,
  withGenerated,
  withBlanksDrawn,
  withFormsMarked,
  // A paragraph for each thing.
  withBullets,
  withoutDashes,
  withLinesApart,
  withTitlesApart,
  withListedAgain,
];

/** Of each section that holds its own answers, and of what stands between them. */
const OF_SECTIONS: readonly Pass[] = [
  withLettersAgain,
  // What a line says of itself, or of the one above it.
  withFigures,
  withOffersJudged,
  withPairs,
  withVerdicts,
  judgedBelow,
  withTails,
  withCalledItems,
  // What is offered.
  withCommas,
  withGroups,
  withOptions,
  withNoted,
  // Answers by words and looks, and what they answer.
  withKeys,
  withFolds,
  withSections,
  withQuestions,
  // What nothing but the habit of the document tells.
  withFramed,
  withCards,
  withHabit,
  withFew,
  withLeads,
  withPlaces,
  withExercises,
  withTasksMade,
  withUnanswered,
  withBlanksFilled,
];

/** Of the whole again: what none of them has found. */
const OF_THE_REST: readonly Pass[] = [withQuestionsWhole, withPartsFilled, withTasks, withHeaded];

export function withAnswers(
  blocks: readonly Block[],
  noted: Noted,
  { name, ...words }: Words & { readonly name: string },
  report: Report,
): readonly Block[] {
  const context: Context = {
    ...words,
    isSheet: namesSheet(name),
    setsTasks: saysExercises(name) || isOfExercises(name),
    looks: looksOf(blocks),
    inks: new Set(),
    noted,
    report,
  };
  const through = (passes: readonly Pass[], some: readonly Block[]) =>
    passes.reduce((all, pass) => pass(all, context), some);
  const found = sectionsOf(through(OF_DOCUMENT, blocks)).flatMap((section) => through(OF_SECTIONS, section));
  return through(OF_THE_REST, found);
}

/** A rule that somebody has typed; a longer one is a place to write. */
const RULE = /^\s*[-–—*=~]{3,7}\s*$/;
/** Moodle's, for those who hear a page: `Question 1Answer`. */
const LEGEND =
  /^\s*(?:question|frage|pregunta|domanda|pergunta)\s\d{1,3}\s?(?:answer|réponse|antwort|respuesta|risposta|resposta)\s*$/i;

function withoutBlanks(blocks: readonly Block[]): readonly Block[] {
  const isEmpty = (one: Block | undefined): boolean =>
    one?.kind === 'paragraph' &&
    (isBlank(one.pieces) || RULE.test(wordsIn(one)) || LEGEND.test(wordsIn(one)));
  return blocks.flatMap((one, at): readonly Block[] => {
    if (isEmpty(one)) return [];
    return one.kind === 'paragraph' && isEmpty(blocks[at - 1]) ? [{ ...one, isApart: true }] : [one];
  });
}
