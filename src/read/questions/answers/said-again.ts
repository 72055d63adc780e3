/**
 * Things that the words above their list ask about one by one, and an answer that says each of them again, with what
 * holds of it behind a sign:
 *
 *     Of what kind are the following words?      I should say:
 *
 *     - ice                                      - ice -> a noun
 *     - to melt                                  - to melt -> a verb
 *
 * Where one of them is to be chosen, or each is judged, they are options; put in pairs or in order, they are that.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsLearner } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { verdictOf } from '../words/verdict.ts';

/** What asks, in a list, and what answers it. */
export interface ItemPair {
  readonly asks: Row;
  readonly feedback: Row;
  readonly line: number;
  /** Something that only the words above the list ask about. */
  readonly isThing?: true;
}

export function saidAgain(
  list: ElementContent | undefined,
  feedback: Row,
  above: ElementContent | undefined,
): readonly ItemPair[] | undefined {
  if (!isTag(list, 'ol', 'ul') || !isTag(above, 'p')) return undefined;
  const asked = elementsOf(list);
  const at = feedback.findIndex((one) => isTag(one, 'ol', 'ul') && saysAgain(asked, elementsOf(one)));
  if (at < 0 || !setsEach(above)) return undefined;
  const led = feedback.slice(0, at).filter((one) => blockOf(one).words !== blockOf(above).words);
  const told = elementsOf(feedback[at] as Element);
  return asked.map((item, i) => ({
    asks: rowOf(item),
    feedback: [
      ...(i === 0 ? led : []),
      ...rowOf(told[i]!),
      ...(i === asked.length - 1 ? feedback.slice(at + 1) : []),
    ],
    line: lineOf(item),
    isThing: true,
  }));
}

const saysAgain = (asked: readonly Element[], told: readonly Element[]): boolean =>
  asked.length > 1 &&
  asked.length === told.length &&
  asked.every((item, i) => isTold(blockOf(item).words, blockOf(told[i]!).words));

/** `ice -> …`, `ice: …`, `ice = …`, with something behind it that judges nothing. */
function isTold(asked: string, told: string): boolean {
  const bare = asked.trim().replace(/[.;,]$/, '');
  const said = [bare, bare.replace(IN_BRACKETS, '')].map((one) => behind(told, one));
  return said.some((one) => {
    const sign = SIGN.exec(one ?? '')?.[0];
    return sign !== undefined && verdictOf(one!.slice(sign.length)) === undefined;
  });
}

const SIGN = /^\s*(?:[=≈⇒→⟶➜:：–—]|[-=]{1,3}>)\s*(?=\S)/u;
/** `ice (frozen water)`, of which the answer may say no more than `ice`. */
const IN_BRACKETS = /\([^()]*\)$/;

/** What stands behind some words, whatever their spaces. */
function behind(told: string, words: string): string | undefined {
  const signs = words.replace(/\s+/g, '');
  let at = 0;
  for (const sign of signs) {
    while (/\s/.test(told.charAt(at))) at++;
    if (!told.startsWith(sign, at)) return undefined;
    at += sign.length;
  }
  return signs === '' ? undefined : told.slice(at);
}

/** It tells what to do, or asks of all that follows; none is to be chosen, put beside another or in order. */
function setsEach(above: Element): boolean {
  const { words, normalized } = blockOf(above);
  if (tellsToMatch(words) || tellsToOrder(words) || CHOOSES.test(normalized)) return false;
  return /[?？؟]/.test(words) ? OF_SEVERAL.test(normalized) : tellsLearner(words) !== undefined;
}

const OF_SEVERAL =
  /\b(?:each|every|following|these|chacune?s?|chaque|suivante?s?|ci-dessous|ces|jede[rsnm]?|folgende[mnrs]?|diese[rn]?|ogni|ciascun[oae]|seguent[ei]|quest[ei]|cada|siguientes?|est[oa]s|seguintes?|elke?|volgende|deze)\b/;
const CHOOSES =
  /\b(?:which (?:one|of)|what of|choose|select|pick|lequel|laquelle|lesquel\w*|parmi|choisi\w*|welche\w* (?:der|dieser|von)|wahle?\w*|qual[ei] (?:di|tra|fra|delle|dei|degli)|scegli\w*|cual(?:es)? de|elige|escoge|qua(?:l|is) d\w*|escolh\w*|welke van|kies)\b/;
