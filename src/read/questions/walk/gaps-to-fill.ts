/**
 * Sentences of a list with places to fill, that no pattern took below words that tell to do so: nobody answers
 * them there, and each is asked.
 *
 *     ## Complete the sentences
 *
 *     1. Ice floats on ______.
 *     2. It melts at ______ °C.
 *
 * A place behind a name, `Date: ____`, is of a form.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf, lastFull, levelOf } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { normalize, tellsLearner } from '../words/lexicon.ts';
import type { InTurn } from './asked-in-turn.ts';

export function gapsToFill(row: Row): readonly InTurn[] {
  return row.flatMap((block, at) => {
    if (!isTag(block, 'ol', 'ul') || !areSentences(block) || !isCalled(row, at)) return [];
    const asked = elementsOf(block).map((item) => ({ stem: rowIn(item), offers: false }));
    return [{ start: at, end: at + 1, asked }];
  });
}

const FEWEST = 2;

function areSentences(list: Element): boolean {
  const items = elementsOf(list);
  return items.length >= FEWEST && items.every((item) => isSentence(onlyIn(rowIn(item))));
}

/** Words around a place, or more than one before it; no name that a colon parts from it. */
function isSentence(block: ElementContent | undefined): boolean {
  const { words } = blockOf(block);
  return isTag(block, 'p') && PLACE.test(words) && SENTENCE.test(words) && !FIELD.test(words);
}
const PLACE = /_{3,}|\.{5,}|…{2,}/;
const SENTENCE = /\p{L}+\P{L}+\p{L}/u;
const FIELD = /^[^_.…]{1,40}[:：]\s*(?:_{3,}|\.{5,}|…{2,})\s*$/u;

/** So many blocks above, a list of the words to fill in between them. */
const NEAR = 3;

function isCalled(row: Row, at: number): boolean {
  let above = at;
  for (let n = 0; n < NEAR; n++) {
    above = lastFull(row, above);
    const block = row[above];
    if (block === undefined) return false;
    const { words } = blockOf(block);
    if ((isTag(block, 'p') || levelOf(block) < 7) && calls(words)) return true;
    if (levelOf(block) < 7) return false;
  }
  return false;
}

const calls = (words: string): boolean => tellsLearner(words) !== undefined || GAPS.test(normalize(words));
const GAPS =
  /\b(?:gaps?|blanks?|cloze|(?:a|texte?s?) trous?|lucken(?:text)?|huecos|espacios en blanco|lacun(?:a|as|e)|spazi vuoti|espacos em branco|invul\w*|^answer (?:in|with))\b/;
