/**
 * A page that sets one thing, in its first words or below a heading of its own, and ends in the solution, or in several:
 * nothing calls it an exercise.
 *
 *     # Melting ice                                     # Melting ice
 *
 *     Ice melts slowly. Write a program                 ## Objectives
 *     that melts a cube.
 *                                                       1. Take a cube out of the fridge.
 *     ## Hints
 *                                                       ## Hints
 *     …
 *                                                       …
 *     ## Solution
 *                                                       ## Solution
 *     ```python
 *     cube.melt()                                       Open the door …
 *     ```
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, foldedHint, isPart, lineOf } from '../../parts.ts';
import { blockOf, foldsAnswer, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading, clearTitle } from '../blocks/clear-answer.ts';
import { reasonsIn } from '../blocks/reasons.ts';
import type { Row } from '../blocks/rows.ts';
import { isCalledExercise } from '../blocks/tasks.ts';
import { optionsAt } from '../choices/options.ts';
import { callsExercise, callsPuzzle } from '../words/exercise-label.ts';
import {
  asksOrTellsIn,
  looksLikeAnswer,
  normalize,
  requestsLearner,
  roleOfTitle,
  SENTENCES,
  titlesHint,
} from '../words/lexicon.ts';
import {
  specifiesProgram,
  standsBesideGoal,
  titlesGoal,
  titlesStatement,
} from '../words/page-of-exercise.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { madeExercise } from './made-question.ts';
import { speaksOfTroubles } from './troubles.ts';

/** @param title of the page, which is no block any more */
export function withPageSolved(blocks: Row, title: string): Row {
  const at = blocks.findIndex((one) => titlesAnswer(one));
  if (at < 0 || !endsInAnswers(blocks, at) || speaksOfTroubles(blocks, title)) return blocks;
  const above = blocks.slice(0, at);
  const told = blocks.slice(at + 1).flatMap(unfolded);
  const from = askedFrom(above, told.some(holdsCode));
  if (from === undefined || above.some(isKnown) || told.some(asksItself) || isOffered(blocks, at))
    return blocks;
  // All that its section says of it.
  const { asked, hints } = withHintsApart(blocks.slice(from, at));
  if (asked.every((one) => blockOf(one).words === '')) return blocks;
  return [
    ...blocks.slice(0, from),
    madeExercise(asked),
    ...hints,
    foldedAnswer(told, [], lineOf(blocks[at])),
  ];
}

function titlesAnswer(block: ElementContent): boolean {
  const title = answerHeading(block);
  return title !== undefined && !title.several && title.number === undefined;
}

/** What stands below it, or beside it, tells more of it, or another: `## A shorter solution`. One of its very name is another exercise's. */
const endsInAnswers = (blocks: Row, at: number): boolean =>
  at + 1 < blocks.length &&
  blocks
    .slice(at + 1)
    .every(
      (one) =>
        levelOf(one) === 7 ||
        (blockOf(one).normalized !== blockOf(blocks[at]).normalized &&
          (levelOf(one) > levelOf(blocks[at]) ||
            reasonsIn(one) === 'explains' ||
            looksLikeAnswer(blockOf(one).words))),
    );

/** A fold of the answer below its title hides nothing more. */
const unfolded = (block: ElementContent): Row => (foldsAnswer(block) ? bodyOf(block) : [block]);

const holdsCode = (block: ElementContent): boolean =>
  isTag(block, 'pre') || (block.type === 'element' && block.children.some(holdsCode));

/** Where what is asked begins: the section that sets a program, one called *Objective*, or the page. */
function askedFrom(above: Row, isCoded: boolean): number | undefined {
  const program = isCoded ? above.findIndex(setsProgram) : -1;
  if (program >= 0) return above.slice(0, program).findLastIndex(isHeading) + 1;
  return above.some(helps) ? askedWithHints(above) : askedAlone(above, isCoded);
}

/** Below hints and a solution hardly anything else stands. */
function askedWithHints(above: Row): number | undefined {
  const goal = above.findIndex((one) => isGoal(one) || (isHeading(one) && callsPuzzle(blockOf(one).words)));
  const isOpened = openingOf(above).some(sets) && !isSetBelow(above, goal);
  if (goal < 0) return isOpened || above.every((one) => !isHeading(one) || helps(one)) ? 0 : undefined;
  return isOpened ? 0 : goal + 1;
}

/** A goal, or what learners alone are told, and all headings are those of an exercise. */
function askedAlone(above: Row, isCoded: boolean): number | undefined {
  if (!above.every((one) => !isHeading(one) || isGoal(one) || standsBesideGoal(blockOf(one).words)))
    return undefined;
  const goal = above.findIndex(isGoal);
  if (isSetBelow(above, goal)) return goal + 1;
  return isCoded && openingOf(above).some(requests) ? 0 : undefined;
}

const isHeading = (block: ElementContent): boolean => levelOf(block) < 7;

const isGoal = (block: ElementContent): boolean => isHeading(block) && titlesGoal(blockOf(block).words);

const isSetBelow = (above: Row, goal: number): boolean =>
  goal >= 0 &&
  (titlesStatement(blockOf(above[goal]).words) ||
    above.slice(goal + 1, sectionEnd(above, goal + 1, 6)).some(sets));

const openingOf = (above: Row): Row => above.slice(0, sectionEnd(above, 0, 6));

/** A section of hints, or a fold. */
const helps = (block: ElementContent): boolean =>
  isHeading(block) ? roleOfTitle(blockOf(block).words) === 'hint' : isFoldedHint(block);

const isFoldedHint = (block: ElementContent): boolean =>
  isPart(block, 'disclosure') && roleOf(block) === 'hint';

const WRITES =
  /^(?:\p{L}+ )?(?:write|implement|create|define|develop|code|ecri\w+|implement\w+|cre\w+|cri(?:e|em|ar)|mont(?:e|em|ar)|elabor\w+|developp\w+|schreib\w*|erstell\w*|scriv\w+|realizza\w*|defini\w*|escrib\w+|desarroll\w+|escrev\w+|desenvolv\w+)\b.{0,40}\b(?:programs?|programmes?|programm\w*|programas?|scripts?|functions?|fonctions?|funktion\w*|funzion[ei]|funcion(?:es)?|funcao|funcoes|class(?:e|es)?|klassen?|clases?|class[ie]|algorithms?|algorithmus|algoritm[oi]s?|methods?|methode|metodos?|metod[oi]|subroutine|codigos?)\b/u;

/** One of its sentences tells to write a program. */
const setsProgram = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  sentencesOf(block).some((one) => !one.includes('?') && asksOrTellsIn(one) && WRITES.test(normalize(one)));

/** `(Olympiad 2003) Write …` */
const SOURCE = /^\([^()]{1,40}\)\s+/;

const sentencesOf = (block: ElementContent): readonly string[] =>
  blockOf(block).words.replace(SOURCE, '').split(SENTENCES);

/** Words or points that ask or tell what to do, or what a program is to do. */
const sets = (block: ElementContent): boolean =>
  (isTag(block, 'ol', 'ul') ? elementsOf(block) : isTag(block, 'p') ? [block] : [])
    .flatMap(sentencesOf)
    .some((one) => asksOrTellsIn(one) || isToBeDone(one) || specifiesProgram(one));

/** Words that learners alone are told. */
const requests = (block: ElementContent): boolean =>
  isTag(block, 'p') && sentencesOf(block).some((one) => requestsLearner(one));

/** The sections of hints, each folded, and the folds. */
function withHintsApart(given: Row): { readonly asked: Row; readonly hints: readonly Element[] } {
  const asked: ElementContent[] = [];
  const hints: Element[] = [];
  for (let at = 0; at < given.length; ) {
    const block = given[at]!;
    const isTitle = isHeading(block) && titlesHint(blockOf(block).words);
    const end = isTitle ? sectionEnd(given, at + 1, levelOf(block)) : at + 1;
    if (isFoldedHint(block)) hints.push(block as Element);
    else if (end > at + 1) hints.push(...hintsBelow(block as Element, given.slice(at + 1, end)));
    else asked.push(block);
    at = end;
  }
  return { asked, hints };
}

function hintsBelow(heading: Element, body: Row): readonly Element[] {
  const folds = body.filter((one) => !isBlank(one));
  return folds.every(isFoldedHint) ? (folds as Element[]) : [foldedHint(heading, body)];
}

/** What is declared to ask, or called an exercise. */
const asksItself = (block: ElementContent): boolean =>
  isPart(block, 'question', 'exercise') ||
  (isPart(block, 'callout') && (block.data.part.exercise === true || isCalledExercise(block))) ||
  (isHeading(block) && callsExercise(blockOf(block).words));

/** What is called an answer, too, or asks in a fold, is known by that. */
const isKnown = (block: ElementContent): boolean =>
  asksItself(block) ||
  clearTitle(block) !== undefined ||
  roleOf(block) === 'answer' ||
  roleOf(block) === 'question';

const isOffered = (blocks: Row, end: number): boolean =>
  blocks.some((one, at) => at < end && isTag(one, 'p') && optionsAt(blocks, at) !== undefined);
