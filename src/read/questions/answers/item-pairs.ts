/**
 * A list that asks, by numbers or in questions, and one that answers it, item by item. Where the counts differ nobody can
 * tell which answers which: they stay whole.
 *
 *     1. Why does ice float?      - 1/ Why does ice float?
 *     2. What is fog?             - 2/ What is fog?
 *
 *     1. It is light.             - 1/ It is light.
 *     2. A low cloud.             - 2/ A low cloud.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { lineOf, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { countedThrough, firstNumber, rowOf } from '../blocks/items.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { endsAsking, tellsLearner } from '../words/lexicon.ts';
import { countedPoints } from './counted-runs.ts';
import { type ItemPair, saidAgain } from './said-again.ts';

/**
 * Undefined where the two lists are no such pair. `above`: the block before the list that asks; `mismatch` hears of
 * lists that only their lengths part.
 */
export const itemPairs = (
  questions: ElementContent | undefined,
  feedback: Row,
  above: ElementContent | undefined,
  mismatch: Mismatch,
): readonly ItemPair[] | undefined =>
  pairsInTurn(questions, feedback, above, mismatch) ?? saidAgain(questions, feedback, above);

type Mismatch = (counts: { readonly asked: number; readonly told: number }) => void;

function pairsInTurn(
  questions: ElementContent | undefined,
  feedback: Row,
  above: ElementContent | undefined,
  mismatch: Mismatch,
): readonly ItemPair[] | undefined {
  const answers = countedThrough(feedback) ?? pointsThrough(feedback);
  const ask = askedItems(questions);
  if (
    !ask ||
    !answers ||
    (isTag(questions, 'ol') && countsOtherwise(firstNumber(questions), firstNumber(answers)))
  )
    return undefined;
  const answered = elementsOf(answers);
  if (
    ask.length < 2 ||
    (offers(above, ask) && !areMadeAnew(ask, answered) && !areWorkedOut(ask, answered, above))
  )
    return undefined;
  if (ask.length === answered.length)
    return ask.map((item, i) => ({ asks: rowOf(item), feedback: rowOf(answered[i]!), line: lineOf(item) }));
  mismatch({ asked: ask.length, told: answered.length });
  return undefined;
}

/** Answers that begin at a number of their own are in another order, or answer others. @param asked where the questions begin */
export const countsOtherwise = (asked: number, told: number): boolean => told > 1 && told !== asked;

/** The items of a numbered list, or of points that all ask or hold a number each (`- 1. Why does ice float?`). */
function askedItems(list: ElementContent | undefined): readonly Element[] | undefined {
  if (isTag(list, 'ol')) return elementsOf(list);
  if (!isTag(list, 'ul')) return undefined;
  const points = elementsOf(list);
  return (
    countedPoints(list) ?? (points.every((item) => endsAsking(blockOf(item).words)) ? points : undefined)
  );
}

/** Points that count, and nothing besides. */
function pointsThrough(row: Row): Element | undefined {
  const list = onlyIn(row);
  const points = isTag(list, 'ul') ? countedPoints(list) : undefined;
  return points && withChildren(list as Element, [...points]);
}

/**
 * Items that don't ask: the words above them do, or tell what to do with each of them, or they are nothing but code. By
 * itself none would ask anything.
 */
function offers(above: ElementContent | undefined, items: readonly Element[]): boolean {
  if (asksOfEach(above)) return false;
  if (items.every(isCode)) return true;
  if (items.some((item) => endsAsking(blockOf(item).words))) return false;
  const { words, normalized } = blockOf(above);
  if (saysToProve(normalized)) return false;
  const tells = FOLLOWING.test(normalized) || tellsLearner(words) !== undefined;
  const areThings = items.every(isThing) && !items.every(offersItself);
  return endsAsking(words) || (tells && !JUDGED.test(normalized) && areThings);
}

/** `Ice (floats / sinks).`: chosen from in itself. */
const offersItself = (item: Element): boolean => /[([][^()[\]/]+\/[^()[\]]+[)\]]/.test(blockOf(item).words);

/** « Quel est l'effet des commandes suivantes ? »: none of them is chosen. */
function asksOfEach(above: ElementContent | undefined): boolean {
  const { words, normalized } = blockOf(above);
  return endsAsking(words) && OF_EACH.test(normalized) && !CHOOSES.test(normalized);
}
const OF_EACH =
  /\b(?:each|every|chacune?s?|chaque|jede[rsnm]?|ogni|ciascun[oae]|cada|elke?)\b|\b(?:what (?:do|does|is|are|will)|quel(?:le)?s? (?:est|sont)|que (?:fait|font|valent|hacen?|fazem?|devuelven?)|was (?:ist|sind|tun|machen|bewirken)|cosa (?:fanno|sono)|cual(?:es)? (?:es|son)|quais? (?:e|sao)|wat (?:doen|doet|is|zijn))\b.*\b(?:following|suivant\w*|ci-dessous|folgend\w*|siguientes?|seguent\w*|seguintes?|volgende)\b/;
const CHOOSES =
  /\b(?:which|choose|select|lequel|laquelle|lesquel\w*|parmi|choisi\w*|welche\w*|wahle|qual[ei] (?:di|tra|fra|delle|dei)|cual(?:es)? de|qua(?:l|is) d\w*|welke)\b/;

/** Whole sentences, each of which is another in its answer: none of them is put elsewhere. */
function areMadeAnew(asked: readonly Element[], told: readonly Element[]): boolean {
  const sentences = asked.map((item) => blockOf(item).words.trim());
  const answers = told.map((item) => blockOf(item).words.trim());
  return (
    [...sentences, ...answers].every((one) => SENTENCE.test(one)) &&
    answers.every((one) => !sentences.includes(one))
  );
}
/** `2x + 3x` and `2x + 3x = 5x`: each answer says itself what it is worked out from, and nothing is chosen. */
function areWorkedOut(
  asked: readonly Element[],
  told: readonly Element[],
  above: ElementContent | undefined,
): boolean {
  if (endsAsking(blockOf(above).words)) return false;
  return asked.every((item, i) => {
    const words = bareOf(item);
    const rest = bareOf(told[i]!);
    return words !== '' && rest.startsWith(words) && WORKED.test(rest.slice(words.length));
  });
}
const WORKED = /^(?:[=≈≡⇒→⟶]|[-=]+>|\\(?:approx|equiv|to|[Rr]ightarrow|implies)(?![a-z])).*\S/s;
const bareOf = (item: Element): string =>
  blockOf(item)
    .words.replace(/\s+/g, '')
    .replace(/[.;,]$/, '');

const SENTENCE = /^\P{L}*\p{L}\S*\s+\S+\s.*\S[.!?]$/su;

/** `Show that:`, „Beweise, dass“: each item ends that sentence, and nobody chooses between what holds. */
export const saysToProve = (normalized: string): boolean => PROVES.test(normalized);
const PROVES =
  /(?:^|[\s.,;:])(?:show|prove|verify|deduce|conclude|justify|(?:de)?montre[rz]?|prouve[rz]?|verifie[rz]?|deduire|deduise[zs]|justifie[rz]?|etablir|zeigen?|beweisen?|folgern?|begrunden?|muestr[ae]|muestren|de?muestr[ae]n?|demostrar|mostrar|pr(?:ueb[ae]n?|obar)|compr(?:ueb[ae]n?|obar)|verifi(?:ca|que|car)|dimostra(?:re|te)?|mostra(?:re|te)?|prova(?:re|te)?|verifica(?:re|te)?|mostre|demonstr(?:e|ar)|prove|provar|toon aan|bewijs|laat zien)\b[^.?!]{0,40}\b(?:that|que|che|dass|dat)\s*[:：]?$/;

/** `For each of the following lakes, say …` */
const FOLLOWING =
  /\b(?:following|suivante?s?|ci-dessous|folgende[mnrs]?|seguent[ei]|siguientes?|seguintes?|volgende)\b/;
const JUDGED = /\b(?:true|vrai\w*|wahr\w*|richtig\w*|ver[oaie]|verdader\w+|verdadeir\w+|juist|waar)\b/;

/** It tells nothing to do, and has no gap. */
function isThing(item: Element): boolean {
  const { words } = blockOf(item);
  return tellsLearner(words) === undefined && !/_{2,}|\.{4,}|…/.test(words);
}

function isCode(item: Element): boolean {
  const row = rowOf(item);
  const [only] = row.length === 1 ? row : [];
  if (isTag(only, 'pre')) return true;
  const words = isTag(only, 'p') ? only.children : [];
  return words.length > 0 && words.every((one) => isTag(one, 'code') || plainText(one).trim() === '');
}
