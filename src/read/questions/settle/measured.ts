/**
 * A table of what was measured. Its first column may count, as options are counted, and as a key counts what it answers;
 * its head says that it does neither.
 *
 *     | Day | Ice (cm) |        | x | y |        | Sample | Mass |
 *     | --- | -------- |        | - | - |        | ------ | ---- |
 *     | 1   | 2        |        | 1 | 2 |        | A      | 2 g  |
 *     | 2   | 5        |        | 2 | 5 |        | B      | 5 g  |
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { cellWordsOf, rowsOf } from '../../parts.ts';
import { onceForBlock } from '../blocks/block.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { looksLikeAnswer, normalize, OPTION_NAMES } from '../words/lexicon.ts';

export const isMeasured = (block: ElementContent | undefined): boolean => ofTable(block) === true;

const ofTable = onceForBlock((block): boolean => {
  if (!isTag(block, 'table') || !hasHead(block)) return false;
  const [head = [], ...rows] = cellWordsOf(block);
  const columns = head.map((_, at) => rows.map((row) => row[at] ?? ''));
  const [counted = [], ...values] = columns;
  if (rows.length === 0 || values.length === 0 || head.some(namesNoThing)) return false;
  if (!counted.every((one) => MARK.test(one)) || !values.every(areOfOneSort)) return false;
  const caption = captionOf(block);
  if (offersOrAnswers(caption)) return false;
  // What is to be chosen from has no name.
  return /\p{L}{2}/u.test(caption) || (!isCountedHead(head) && tellsQuantities(head, values));
});

const hasHead = (table: Element): boolean => {
  const cells = elementsOf(rowsOf(table)[0] ?? table);
  return cells.length > 1 && cells.every((cell) => isTag(cell, 'th'));
};

function captionOf(table: Element): string {
  const caption = elementsOf(table).find((one) => isTag(one, 'caption'));
  return caption ? plainText(caption) : '';
}

const MARK = /^[\p{L}\d]{1,4}[.):]?$/u;

/** A word for what is asked, offered or answered, or that only counts it; nothing; no name. */
function namesNoThing(head: string): boolean {
  const words = normalize(head);
  return (
    !/\p{L}/u.test(words) ||
    QUANTITY.test(head) ||
    offersOrAnswers(head) ||
    exerciseLabelOf(`${head} 1`)?.kind !== undefined
  );
}

const offersOrAnswers = (words: string): boolean => OFFERS.test(normalize(words)) || looksLikeAnswer(words);
const OFFERS = new RegExp(
  String.raw`(?<!\p{L})(?:${OPTION_NAMES}|letters?|lettres?|buchstaben?|letras?|letter[ae]|no|nr|n[°º.]|num|numbers?|numer[oi]s?|nummern?|nummers?|items?|parts?|id|keys?|cles?|claves?|chiav[ei]|chaves?|sleutels?|schlussel|results?|resultats?|ergebnis(?:se)?|resultados?|risultat[oi]|resulta(?:at|ten)|points?|punkte?|punt[io]s?|pontos?|punten)(?!\p{L})(?! ?[(/[])`,
  'u',
);

/** `A | B`, above what each offers. */
const isCountedHead = (head: readonly string[]): boolean => /^a$/i.test(head[0]!) && /^b$/i.test(head[1]!);

const tellsQuantities = (head: readonly string[], values: readonly (readonly string[])[]): boolean =>
  THINGS.test(normalize(head[0]!)) ||
  head.some((one) => WITH_UNIT.test(one)) ||
  head.every((one) => VARIABLE.test(one)) ||
  values.some((column) => unitsOf(column).length > 0);

/** What is counted when something is measured: times, and what is tried. */
const THINGS =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|samples?|trials?|runs?|groups?|jours?|semaines?|mois|annees?|heures?|secondes?|echantillons?|essais?|groupes?|tage?|wochen?|monate?|jahre?|stunden?|minuten?|sekunden?|proben?|versuche?|gruppen?|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|segundos?|muestras?|ensayos?|grupos?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|minut[oi]|second[oi]|campion[ei]|prov[ae]|grupp[oi]|amostras?|ensaios?|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|u(?:ur|ren)|monsters?|metingen?|meting|groep(?:en)?)$/;

const UNIT = String.raw`[\p{L}°%‰€$£µΩ][^\s()[\]\d]{0,7}\d?`;
/** `Ice (cm)`, `Eis in cm`, `m / g`. */
const WITH_UNIT = new RegExp(
  String.raw`\p{L}(?:\s?[([](?:in |en )?${UNIT}[)\]]|(?:\s(?:in|en)\s|\s?/\s?)[\p{L}°%‰µΩ]{1,4}[²³]?)$`,
  'u',
);
/** `x`, `f(x)`, `x²`, `a_n`. */
const VARIABLE = /^\p{Ll}(?:\(\p{Ll}\)|[²³]|[_^]\{?[\p{Ll}\d]\}?)?$/u;

/** `2`, `-0.5`, `2 g`, `1 200 kJ/mol`, `8:30`. */
const QUANTITY = new RegExp(String.raw`^[≈~<>≤≥±+−–$€£-]{0,2} ?\d[\d .,:/−–-]*(${UNIT})?$`, 'u');
const LEFT_OUT = /^[–—-]?$/;

/** Numbers, with one unit at most. */
const areOfOneSort = (column: readonly string[]): boolean =>
  column.every((one) => LEFT_OUT.test(one) || QUANTITY.test(one)) &&
  !column.every((one) => LEFT_OUT.test(one)) &&
  unitsOf(column).length < 2;

const unitsOf = (column: readonly string[]): readonly string[] => [
  ...new Set(column.flatMap((one) => QUANTITY.exec(one)?.[1] ?? [])),
];
