/**
 * A page that sets one program, in its first words or below a heading of its own, and ends in the solution, or in several:
 * nothing calls it an exercise.
 *
 *     # Melting ice
 *
 *     Ice melts slowly. Write a program that melts a cube.
 *
 *     ## Hints
 *
 *     …
 *
 *     ## Solution
 *
 *     ```python
 *     cube.melt()
 *     ```
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { answerHeading } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { asksOrTellsIn, looksLikeAnswer, normalize, SENTENCES } from '../words/lexicon.ts';
import { madeExercise } from './made-question.ts';

export function withPageSolved(blocks: Row): Row {
  const at = blocks.findIndex((one) => titlesAnswer(one));
  if (at < 0 || !endsInAnswers(blocks, at)) return blocks;
  const told = blocks.slice(at + 1);
  const asking = blocks.slice(0, at).findIndex(setsProgram);
  if (asking < 0 || !told.some((one) => isTag(one, 'pre'))) return blocks;
  if (
    blocks.some((one, i) => isKnown(one) || (i < at && optionsAt(blocks, i) !== undefined && isTag(one, 'p')))
  )
    return blocks;
  // All that its section says of it.
  const from = blocks.slice(0, asking).findLastIndex((one) => blockOf(one).level !== undefined) + 1;
  const own = blocks.slice(from, at);
  return [...blocks.slice(0, from), madeExercise(own), foldedAnswer(told, [], lineOf(blocks[at]))];
}

function titlesAnswer(block: ElementContent): boolean {
  const title = answerHeading(block);
  return title !== undefined && !title.several && title.number === undefined;
}

/** What stands below it, or beside it, tells more of it, or another: `## A shorter solution`. */
const endsInAnswers = (blocks: Row, at: number): boolean =>
  blocks
    .slice(at + 1)
    .every(
      (one) =>
        levelOf(one) > levelOf(blocks[at]) || levelOf(one) === 7 || looksLikeAnswer(blockOf(one).words),
    );

const WRITES =
  /^(?:\p{L}+ )?(?:write|implement|create|define|develop|code|ecri\w+|implement\w+|cre\w+|developp\w+|schreib\w*|erstell\w*|scriv\w+|realizza\w*|defini\w*|escrib\w+|desarroll\w+|escrev\w+|desenvolv\w+|cri(?:e|em|ar)|mont(?:e|em|ar)|elabor\w+)\b.{0,40}\b(?:programs?|programmes?|programm\w*|programas?|scripts?|functions?|fonctions?|funktion\w*|funzion[ei]|funcion(?:es)?|funcao|funcoes|class(?:e|es)?|klassen?|clases?|class[ie]|algorithms?|algorithmus|algoritm[oi]s?|methods?|methode|metodos?|metod[oi]|subroutine|codigos?)\b/u;

/** `(MIT) Write …`: who set it first. */
const SOURCE = /^\s*\([^()]{2,40}\)\s+/;

/** One of its sentences tells to write a program. */
const setsProgram = (block: ElementContent): boolean =>
  isTag(block, 'p') &&
  blockOf(block)
    .words.split(SENTENCES)
    .map((one) => one.replace(SOURCE, ''))
    .some((one) => !one.includes('?') && asksOrTellsIn(one) && WRITES.test(normalize(one)));

/** What is called an answer, or an exercise, or folded, or declared to ask, is known by that. */
const isKnown = (block: ElementContent): boolean =>
  tellsItself(block) ||
  isPart(block, 'callout') ||
  (blockOf(block).level !== undefined && callsExercise(blockOf(block).words));
