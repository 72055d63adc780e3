/**
 * Answers whose title is only its initial, on a line by itself.
 *
 *     #### Exercício 1
 *
 *     Calcule o volume do gelo.
 *
 *     __R__:                        becomes  **Answer:**
 *
 *     O volume é 3 litros.
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { lineOf, text, titleInBold } from '../../parts.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { callsExercise } from '../words/exercise-label.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

/** Answer, Antwort; Réponse, Respuesta, Risposta, Resposta. */
const ALONE = /^\s*[AR]\s?(?:[:：]|\.(?=\s*$))\s*$/;
/** Of options, or of languages that a program is written in. */
const ANOTHER = /^\s*(?:[B-QS-Z]|Python|Julia|SQL|Stata|SAS|SPSS|MATLAB)\s?[:：.]\s*$/i;
const FEWEST = 2;

export function withInitialsAlone(blocks: Row): Row {
  const alone = blocks.flatMap((block, at) => (isAlone(block, ALONE) ? [at] : []));
  if (alone.length < FEWEST || blocks.some((block) => isAlone(block, ANOTHER))) return blocks;
  const told = new Set(alone.filter((at, i) => answers(blocks, alone[i - 1] ?? -1, at)));
  return told.size < FEWEST ? blocks : blocks.map((block, at) => (told.has(at) ? spelt(block) : block));
}

const isAlone = (block: ElementContent, initial: RegExp): boolean =>
  isTag(block, 'p') && initial.test(blockOf(block).words);

/** What was asked since the one before it. */
function answers(blocks: Row, from: number, at: number): boolean {
  const above = blocks.slice(from + 1, at).map((block) => blockOf(block).words);
  const isAsked = above.some((words) => callsExercise(words) || asksOrTellsIn(words));
  return isAsked && !isTag(blocks[nextFull(blocks, at)], 'pre');
}

const spelt = (block: ElementContent): Element => titleInBold([text('Answer:')], lineOf(block));
