/**
 * What stands below offers whose right one is known, above the next number of the same row, explains it, though no word
 * says so:
 *
 *     1. Which floats?
 *     a) iron   **b) ice**
 *     It is lighter than water.
 *     2. Which shines?
 */
import { isQuestion, speaksOfBelow, tellsTask } from './asking.ts';
import { areAll, type Block, isBody, type Paragraph, wordsOf } from './document.ts';
import { numberedAs, numberOf } from './numbers.ts';

/** More of it is a part of the sheet. */
const MOST = 8;

/** @param stem what asks above the offers */
export function reasonsBelow(
  blocks: readonly Block[],
  from: number,
  stem: Block | undefined,
): readonly Block[] {
  const number = stem?.kind === 'paragraph' ? numberOf(stem) : undefined;
  if (stem?.kind !== 'paragraph' || number === undefined) return [];
  const near = blocks.slice(from, from + MOST + 1);
  const end = near.findIndex((one) => !mayExplain(one));
  const next = near[end];
  const isNext =
    next?.kind === 'paragraph' && numberOf(next) === number + 1 && numberedAs(next) === numberedAs(stem);
  return end > 0 && isNext ? near.slice(0, end) : [];
}

/** It neither asks nor tells what to do, and begins no part. */
function mayExplain(block: Block): boolean {
  if (!isBody(block)) return false;
  if (block.role === 'code') return true;
  const words = wordsOf(block.pieces);
  const isBegun = numberedAs(block) !== undefined || isTitle(block) || /\p{N}\s?[–-]\s?\p{N}/u.test(words);
  return !isBegun && !isQuestion(words) && !tellsTask(words) && !speaksOfBelow(words) && !LEADS.test(words);
}

const isTitle = ({ list, pieces }: Paragraph): boolean =>
  !list && areAll(pieces, 'bold', 'underline') && wordsOf(pieces).length <= 80;

/** Ends as what leads on does, speaks of questions, or is no sentence. */
const LEADS =
  /[:：]\s*$|questions?|fragen?|aufgaben?|preguntas?|domand[ae]|perguntas?|^\s*(?:part|section|unit|chapter|partie|teil|parte|sezione|secci[oó]n|page|seite|p[aá]gina)\s+\S{1,4}\s*$/iu;
