/** Lines that say what is worth how much, below what asks and below what answers: on paper somebody writes into them. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf } from './block.ts';

/** `**Score: ___ / 15**`, `Total : ..... sur 20 points` */
const LEFT_TO_WRITE =
  /^[^_.…]{0,40}(?:_{2,}|\.{3,}|…+) ?(?:\/|out of|sur|von|sobre|de|su|van) ?\d+(?: \p{L}+\.?)?$/iu;
/** `Points: 15 / 15` */
const WORTH =
  /^\W{0,4}(?:gesamt)?(?:scores?|points?|total|punkte|punktzahl|note|puntos|puntaje|punti|punteggio|pontos|pontuação|punten)\b[^\n:]{0,30}: ?\d+(?:[.,]\d+)? ?\/ ?\d+(?: \p{L}+\.?)?$/iu;

const wordsOf = (block: ElementContent): string => (isTag(block, 'p') ? blockOf(block).words.trim() : '');

export const leavesScore = (block: ElementContent): boolean => LEFT_TO_WRITE.test(wordsOf(block));

export const tellsScore = (block: ElementContent): boolean =>
  leavesScore(block) || WORTH.test(wordsOf(block));
