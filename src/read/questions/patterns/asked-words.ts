/** How words above options ask for one of them: by their mark, a gap, or what they tell. */
import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber } from '../blocks/items.ts';
import { numberFrom } from '../words/keys-in-words.ts';
import { labelOf, rankOf, withoutLabel } from '../words/label.ts';
import { normalize, tellsFirst } from '../words/lexicon.ts';
import { isCue } from './keyless.ts';
import { isQuestionByNumber, QUESTION } from './stem.ts';

/** Words with a number of their own; of a list, where it is one item alone. */
export const isNumbered = (block: ElementContent | undefined): boolean =>
  numberOf(block) !== undefined && !(isTag(block, 'ol') && elementsOf(block).length > 1);

/** Other lists have ticks as well: of what is done, of what there is. */
export function isAsked(block: ElementContent): boolean {
  const { asks, label, words } = blockOf(block);
  const isNumbered = label !== undefined || isQuestionByNumber(block) || isTag(block, 'ol');
  return asks || isNumbered || isCue(block) || GAP.test(words) || tellsToChoose(words);
}

export const GAP = /_{2,}|(?:…|\.{3})$/;

export const REMARKED = /\?\s*[([][^()[\]]*[)\]]\s*[.:]?$/;

/** Four words and a colon, or a word before it that wants another. */
export function isToBeEnded(words: string): boolean {
  const bare = withoutLabel(words);
  const isLong = bare.split(/\s+/).length > 3;
  return bare.endsWith(':') && !tellsFirst(words) && (isLong || wantsMore(bare));
}

/** `Ice is made of:`, be it without its colon. */
export const wantsMore = (words: string): boolean => WANTS.test(normalize(words));

const WANTS =
  /\s(?:is|are|was|were|of|to|in|by|with|as|for|from|at|on|called|the|an?|est|sont|de|du|des|en|par|ist|sind|wird|von|di|da|e|es|son|por|para|sao)\s?:?$/;

export const ENDS_ASKING = /\?[^\p{L}\p{N}]*(?:[([][^()[\]]*[)\]][^\p{L}\p{N}]*)?$/u;

export const CHOOSES =
  /^(?:(?:please|kindly|bitte|veuillez|merci de|per favore|por favor),? )?(?:select|choose|pick|tick|circle|mark the|selectionn|choisi|coch|entour|wahl|kreuz|markier|scegl|selezion|segna\b|elig|elij|seleccion|senal|marca\b|marque|escolh|selecion|assinal)/;

/** `2. Tick what floats.` */
export const tellsToChoose = (words: string): boolean => CHOOSES.test(normalize(withoutLabel(words)));

export function asksToChoose(block: ElementContent): boolean {
  const { words, asks } = blockOf(block);
  return asks || ENDS_ASKING.test(words) || isCue(block) || GAP.test(words);
}

export function numberOf(stem: ElementContent | undefined): number | undefined {
  if (isTag(stem, 'ol')) return firstNumber(stem);
  const { words, normalized } = blockOf(stem);
  const label = labelOf(words);
  const rank = label === undefined ? undefined : rankOf(label);
  if (rank && rank.kind !== 'a') return rank.value;
  const dotted = DOTTED.exec(words)?.[1];
  if (dotted !== undefined) return numberFrom(dotted);
  return Number(QUESTION.exec(normalized)?.[0].match(/\d+/)?.[0] ?? Number.NaN) || undefined;
}

/** `2.1`, `Question 2.1:`, the first of part 2 */
const DOTTED = /^(?:\p{L}{3,10}\s|Q)?(\d{1,2}\.\d{1,2})\s?[.):–-]?(?=\s|$)/u;
