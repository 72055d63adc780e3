/**
 * A numbered list that asks and one that answers it, item by item. Where the counts differ nobody can tell which
 * answers which: they stay whole.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, Placeholder, plainText, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, withChildren } from '../../parts.ts';
import { type Mark, markOf } from '../words/letters.ts';
import { endsAsking, tellsLearner } from '../words/lexicon.ts';
import { blockOf } from './block.ts';
import { onlyIn, type Row } from './rows.ts';

interface ItemPair {
  readonly asks: readonly ElementContent[];
  readonly feedback: readonly ElementContent[];
  readonly line: number;
}

/**
 * Undefined where the two lists are no such pair. `above`: the block before the list that asks; `mismatch` hears of
 * lists that only their lengths part.
 */
export function itemPairs(
  questions: ElementContent | undefined,
  feedback: readonly ElementContent[],
  above: ElementContent | undefined,
  mismatch: (counts: { readonly asked: number; readonly told: number }) => void,
): readonly ItemPair[] | undefined {
  const answers = countedThrough(feedback);
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
  const numbered = points.map(numberedIn);
  if (numbered.every((one) => one !== undefined)) return numbered;
  return points.every((item) => endsAsking(blockOf(item).words)) ? points : undefined;
}

/** The one item of the numbered list that a point is. */
function numberedIn(point: Element, at: number): Element | undefined {
  const list = onlyIn(point.children);
  const [item, ...others] = isTag(list, 'ol') && firstNumber(list) === at + 1 ? elementsOf(list) : [];
  return others.length === 0 ? item : undefined;
}

/**
 * The one list that a row is, though what its items show stands outside of it, where they go on to count behind that, or
 * where it is code that the last of them shows, points that it leads to, or all of them go on outside of it.
 *
 *     1.
 *     <img src="ice.svg">
 *
 *     2. It melts.
 */
export function countedThrough(row: readonly ElementContent[]): Element | undefined {
  const [list, ...more] = row.filter((one): one is Element => one.type === 'element');
  if (!isTag(list, 'ol')) return undefined;
  if (more.length === 0) return list;
  const items = elementsOf(list);
  for (const block of more) {
    if (isTag(block, 'ol')) {
      if (firstNumber(block) !== firstNumber(list) + items.length && !more.every(isOneOrShown))
        return undefined;
      items.push(...elementsOf(block));
    } else {
      const last = items.pop()!;
      items.push(withChildren(last, [...rowOf(last), block]));
    }
  }
  const counts = more.findLastIndex((block) => isTag(block, 'ol'));
  // Where something stands below an item before, what stands below the last is of that.
  const behind = more.slice(counts + 1);
  const goesOn =
    counts > 0 || behind.every((block) => isTag(block, 'pre', Placeholder.math)) || leads(list, behind);
  return goesOn ? withChildren(list, items) : undefined;
}

/** `5. Tell:`, and below it points. */
function leads(list: Element, behind: readonly Element[]): boolean {
  const last = elementsOf(list).at(-1);
  return (
    last !== undefined &&
    behind.length === 1 &&
    isTag(behind[0], 'ul') &&
    blockOf(last).words.trimEnd().endsWith(':')
  );
}

/** `1. …`, a formula, and `1. …` once more: authors leave it to Markdown to count. */
const isOneOrShown = (block: Element): boolean =>
  isTag(block, 'ol') ? elementsOf(block).length === 1 : isTag(block, 'pre', Placeholder.math);

/** What asks with the list that it ends in as one, whatever its items show outside of it. */
export function withListWhole(row: Row): Row {
  const at = row.findIndex((one) => isTag(one, 'ol'));
  const list = at < 0 ? undefined : countedThrough(row.slice(at));
  return list && list !== row[at] ? [...row.slice(0, at), list] : row;
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
  return endsAsking(words) || (tells && !JUDGED.test(normalized) && items.every(isThing));
}

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

/** Whether a block counts on where another ends: `2. …` below `1. …`, `- b) …` below `- a) …`, `(b) …` below `(a) …`. */
export function goesOnFrom(above: ElementContent | undefined, block: ElementContent | undefined): boolean {
  if (!isTag(above, 'ol', 'ul', 'p') || !isTag(block, above.tagName)) return false;
  if (isTag(block, 'ol')) return firstNumber(block) === firstNumber(above) + elementsOf(above).length;
  const isList = isTag(block, 'ul');
  const last = markIn(isList ? elementsOf(above).at(-1) : above);
  const next = markIn(isList ? elementsOf(block)[0] : block);
  return last !== undefined && next?.kind === last.kind && next.place === last.place + 1;
}

const markIn = (block: Element | undefined): Mark | undefined => markOf(rawText(block?.children ?? []));

/** What the first item of a list is counted as. */
export const firstNumber = (list: Element): number => Number(list.properties.start ?? 1);

/** What a list begins to count by, or a paragraph counts by: its number is the first group of a sign. */
export function countOf(block: ElementContent | undefined, sign: RegExp): number | undefined {
  if (isTag(block, 'ol')) return firstNumber(block);
  const number = isTag(block, 'p') ? sign.exec(blockOf(block).words)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** What each item of a list is counted as. */
export const numbersOf = (list: Element): readonly string[] =>
  elementsOf(list).map((_, i) => String(firstNumber(list) + i));

/** As many items in each of some lists, and short ones: what is to be chosen from. */
export function areAlike(
  lists: readonly (readonly Element[])[],
  { fewest, longest }: { readonly fewest: number; readonly longest: number },
): boolean {
  const count = lists[0]?.length ?? 0;
  return (
    count >= fewest &&
    lists.every((one) => one.length === count) &&
    lists.flat().every((one) => blockOf(one).words.length <= longest)
  );
}

/** An item as a list of its own, which stands where it does and counts it as before. @param at the place of the item */
export const listOfOne = (list: Element, item: Element, at: number): Element => ({
  ...list,
  properties: list.tagName === 'ol' ? { ...list.properties, start: firstNumber(list) + at } : list.properties,
  children: [item],
  position: item.position,
});

/** Of each item its first words as a list of its own, and behind that what stands below them. */
export const itemsApart = (list: Element, rows = elementsOf(list).map(rowIn)): readonly Row[] =>
  rows.map(([first, ...below], i) => {
    const item = { ...elementsOf(list)[i]!, children: first ? [first] : [] };
    return [listOfOne(list, item, i), ...below];
  });

/** What stands in an item; of a paragraph that is all there is, its words. */
export function wordsOfItem({ children }: Element): ElementContent[] {
  const only = onlyIn(children);
  return isTag(only, 'p') ? only.children : children;
}

/** What stands in an item: words alone as a paragraph. */
export function rowOf(item: Element): ElementContent[] {
  return isBare(item) ? [element('p', {}, item.children, lineOf(item))] : item.children;
}

/** The same as a flat row, whatever else stands below the words. */
export const rowIn = (item: Element): Row => blockOf(item).row;

/** A list with what is made of what each of its items holds: the same where nothing is. */
export function withItems(list: Element, made: (row: Row) => Row, rowOf = rowIn): Element {
  const children = list.children.map((item) => (isTag(item, 'li') ? withRow(item, rowOf(item), made) : item));
  return children.every((one, i) => one === list.children[i]) ? list : withChildren(list, children);
}

function withRow(block: Element, row: Row, made: (row: Row) => Row): Element {
  const own = made(row);
  return own === row ? block : withChildren(block, [...own]);
}

/** Boxes, and what is no more than a frame, in which something may be asked and answered. */
type Box = 'callout' | 'group' | 'question';
export const BOXES = ['callout', 'group'] as const;

const isBox = (block: ElementContent, kinds: readonly Box[]): block is Element =>
  isTag(block, 'blockquote') || kinds.some((kind) => isPart(block, kind));

/** What a block holds: the items of a list, and all of a quotation or a box. */
export function rowsIn(block: ElementContent, kinds: readonly Box[] = BOXES, rowOf = rowIn): readonly Row[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).map(rowOf);
  return isBox(block, kinds) ? [block.children] : [];
}

/** A block with what is made of each row that it holds: the same where nothing is. */
export function withRows(
  block: ElementContent,
  made: (row: Row, isItem: boolean) => Row,
  kinds: readonly Box[] = BOXES,
  rowOf = rowIn,
): ElementContent {
  if (isTag(block, 'ul', 'ol')) return withItems(block, (row) => made(row, true), rowOf);
  return isBox(block, kinds) ? withRow(block, block.children, (row) => made(row, false)) : block;
}

/** Whether an item holds words alone, which read as a paragraph where it stands by itself. */
export function isBare(item: Element): boolean {
  return item.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' && !/^(?:p|ul|ol|figure|pre|table)$/.test(child.tagName)),
  );
}
