/**
 * Answers that are items of a list, as what Notion and outliners fold is exported: below what asks, an item that says only
 * *Answer*, and what stands in it.
 *
 *     Why does ice float?
 *
 *     - Answer
 *
 *       It is lighter than water.
 *
 * Or an item that begins with the word, and answers in the same line:
 *
 *     1. Why does ice float?
 *        - *Answer:* It is lighter than water.
 *
 * Or a term that only says *Answer*, defined by it.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { data, element, foldedAnswer, isPart, lineOf, type PartOf, withChildren } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { answerOpening } from '../blocks/clear-answer.ts';
import { rowIn, rowOf, wordsOfItem } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import { allKnown } from '../blocks/rows.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { rightTitleIn } from '../choices/option-marks.ts';
import { LETTERED } from '../words/letters.ts';
import { answerTitleOf, requestsLearner, tellsFirst } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';

export function withAnswerItems(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isTag(block, ...LISTS))
    ? blocks.flatMap((block, i) => (isTag(block, ...LISTS) ? answersIn(block, blocks, i) : [block]))
    : blocks;
}
const LISTS = ['ul', 'ol', 'dl', 'blockquote'] as const;

function answersIn(block: Element, blocks: readonly ElementContent[], at: number): readonly ElementContent[] {
  const above = blocks[at - 1];
  if (block.tagName === 'ol') return [withFoldsAnswering(block)];
  if (block.tagName === 'dl') return [definedAnswer(block, blocks, at) ?? block];
  const mayAnswer = (): boolean =>
    block.tagName === 'ul' && (blockOf(above).asks || isOffered(above) || isSet(blocks, at));
  const told = block.tagName === 'ul' ? toldInItems(block, blocks, at) : undefined;
  const last = block.tagName === 'ul' && !told ? toldInLast(block, blocks, at) : undefined;
  if (last) return last;
  return foldedOnly(block) ?? (told ? [told] : mayAnswer() ? opened(block) : [withFoldsAnswering(block)]);
}

/** Below what asks, or surely sets something to be done: other terms are defined elsewhere. */
function definedAnswer(list: Element, blocks: readonly ElementContent[], at: number): Element | undefined {
  const [term, told, ...others] = elementsOf(list);
  const title = plainText({ type: 'root', children: term ? [term] : [] });
  if (!told || others.length > 0 || !answerTitleOf(title) || !isSet(blocks, at)) return undefined;
  return foldedAnswer(rowOf(told), [], lineOf(list));
}

/** Whether something above asks, is an exercise, or requests what only learners do. */
function isSet(blocks: readonly ElementContent[], at: number): boolean {
  const above = taskAbove(blocks, at);
  if (above?.task !== 'tells') return above !== undefined;
  return requestsLearner(blockOf(blocks[above.at]).words);
}

/** A list whose first item begins with a word for an answer; its others go on with it. What doesn't ask may have a solution. */
function toldInItems(list: Element, blocks: readonly ElementContent[], at: number): Element | undefined {
  const [first, ...others] = elementsOf(list);
  const told = first && !isRightOption(first, others) ? answerInWords(first) : undefined;
  const { isWords, asks } = blockOf(blocks[at - 1]);
  if (!told || !(asks || ANSWER.test(blockOf(first).normalized) || isSet(blocks, at))) return undefined;
  if (!isWords && (offers(blocks[at - 1]) || !taskAbove(blocks, at))) return undefined;
  const more = others.length > 0 ? [withChildren(list, others)] : [];
  return foldedAnswer([...told, ...more], [], lineOf(first));
}

/** `- Right answer: ice`, `- iron`, `- wax`: one of what is offered, and nothing that goes on from it. */
function isRightOption(right: Element, others: readonly Element[]): boolean {
  const isOffered = (item: Element): boolean => {
    const [only, ...below] = rowIn(item);
    // The last one may go on with what explains it.
    return (
      isTag(only, 'p') && below.length === 0 && !/[:：?]/u.test(rawText(linesOf(only)[0]?.children ?? []))
    );
  };
  return rightTitleIn(wordsOfItem(right)) > 0 && others.length > 1 && others.every(isOffered);
}

/** `- air`, `- water`, and as the last of them `- Answer: …`, or `- Solution` and what it holds. */
function toldInLast(
  list: Element,
  blocks: readonly ElementContent[],
  at: number,
): readonly Element[] | undefined {
  const [first, ...others] = elementsOf(list);
  const last = others.at(-1);
  if (!first || !last || offers(list) || isRightOption(last, [first, ...others.slice(0, -1)]))
    return undefined;
  if (calls(GIVEN, first)) return workedIn(list);
  const setsItself = rowIn(last).length > 1 && (sets(first) || isToBeDone(blockOf(first).words));
  // *Solution: …* may call anything where the list sets nothing itself.
  const told = setsItself || ANSWER.test(blockOf(last).normalized) ? answerInWords(last) : undefined;
  const fold = answerIn(last) ?? (told && foldedAnswer(told, [], lineOf(last)));
  if (!fold || !(setsItself || taskAbove(blocks, at))) return undefined;
  const asked = withChildren(list, [first, ...others.slice(0, -1)]);
  return [asked, fold];
}

/** `- Given: …`, `- Find: …`, and from one on that answers, `- Solution: …`, `- Calculation: …`, all of it. */
function workedIn(list: Element): readonly Element[] | undefined {
  const items = elementsOf(list);
  const from = items.findIndex((one) => answerInWords(one) !== undefined || calls(WORKED, one));
  if (from < 1) return undefined;
  const [only, ...more] = items.slice(from);
  const told =
    more.length > 0 ? [withChildren(list, [only!, ...more])] : (answerInWords(only!) ?? rowIn(only!));
  return [withChildren(list, items.slice(0, from)), foldedAnswer(told, [], lineOf(only!))];
}

const calls = (what: RegExp, item: Element): boolean => what.test(blockOf(item).normalized);
const GIVEN =
  /^(?:given|data|known|donnees?|on donne|gegeben|geg\.?|dati|datos|dados|gegeven|gegevens|find|to find|required|a trouver|on cherche|gesucht|ges\.?|trovare|incognite|se pide|incognitas?|pede-se|gevraagd) ?:/;
const WORKED =
  /^(?:(?:solutions?|losung|soluzione|solucion|solucao|oplossing) \p{L}+|workings?|calculations?|procedure|calculs?|demarche|rechnung|berechnung(?:en)?|rechenweg|procedura|procedimento|procedimiento|calcol[oi]|calculos?|berekening(?:en)?|werkwijze) ?:/u;

/** Options, of which the item tells the key. */
const offers = (block: ElementContent | undefined): boolean =>
  isTag(block, 'ul', 'ol') && elementsOf(block).some((one) => OFFERED.test(blockOf(one).words));

const OFFERED = /^(?:\(?[a-h]\s?[.):]|\[[ x]?\])\s/i;

/** `Answer`, `Correct answer`, « La bonne réponse », „Richtige Antwort“. */
const ANSWER = /^(?:[\p{L}']+ ){0,2}(?:answer|repons|antwort|rispost|respuest|respost|antwoord)/u;

/** What an item tells behind the word, and below it; `Answer: ____` is a place to write. */
export function answerInWords(item: Element): readonly ElementContent[] | undefined {
  const told = answerOpening(rowIn(item));
  return told && PLACE.test(rawText(told)) ? undefined : told;
}
const PLACE = /^[\s_]*___[\s_]*$/;

/** So many items of a list end in a fold without a title. */
const MANY = 3;

/** Folds without a title that end nearly all items of a list answer them, where most of these ask or tell what to do. */
function withFoldsAnswering(list: Element): Element {
  if (!isTag(list, 'ul', 'ol')) return list;
  const items = elementsOf(list).map((item) => ({ item, fold: untitledFold(item) }));
  const folded = items.filter(({ fold }) => fold);
  const asking = folded.filter(({ item }) => sets(item));
  if (folded.length < MANY || folded.length * 4 < items.length * 3 || asking.length * 2 < folded.length)
    return list;
  return {
    ...list,
    children: items.map(({ item, fold }) =>
      fold ? { ...item, children: item.children.map((one) => (one === fold ? answering(fold) : one)) } : item,
    ),
  };
}

/** The last thing in an item, behind its words. */
function untitledFold(item: Element): PartOf<'disclosure'> | undefined {
  const own = elementsOf(item);
  const last = own.at(-1);
  return isPart(last, 'disclosure') && blockOf(last).untitled && blockOf(item.children[0]).words !== ''
    ? last
    : undefined;
}

function sets(item: Element): boolean {
  const { words } = blockOf(item.children.find((one) => !isBlank(one)));
  return words.includes('?') || tellsFirst(words);
}

const answering = (fold: PartOf<'disclosure'>): Element => ({
  ...fold,
  data: data({ ...fold.data, part: { ...fold.data.part, role: 'answer' } }),
});

/** `- <details>…`, `> <details>…`: what holds nothing but folded answers is those. */
export function foldedOnly(block: Element): readonly Element[] | undefined {
  const rows = block.tagName === 'ul' ? elementsOf(block) : [block];
  return rows.every(isOfFolds) ? rows.flatMap(foldsOf) : undefined;
}

const isOfFolds = (row: Element): boolean =>
  foldsOf(row).length > 0 &&
  foldsOf(row).every(
    (one) => isPart(one, 'disclosure') && (roleOf(one) === 'answer' || roleOf(one) === 'hint'),
  ) &&
  row.children.every((one) => one.type === 'element' || isBlank(one));

const foldsOf = (row: Element): readonly Element[] =>
  elementsOf(row).filter(({ tagName }) => tagName !== 'br');

/** The last of lettered options. */
const isOffered = (block: ElementContent | undefined): boolean =>
  LETTERED.test(blockOf(isTag(block, 'ul', 'ol') ? elementsOf(block).at(-1) : block).words);

function opened(list: Element): readonly ElementContent[] {
  const answers = elementsOf(list).map(answerIn);
  return allKnown(answers) ?? [list];
}

function answerIn(item: Element): Element | undefined {
  const row = rowIn(item);
  const title = isTag(row[0], 'p') ? row[0].children : [];
  const body = row.slice(isTag(row[0], 'p') ? 1 : 0);
  const words = plainText(element('p', {}, title)).replace(/^[▶►▸▼💡✅\s]+/u, '');
  return body.length > 0 &&
    answerTitleOf(words.replace(/^(?:show|see|voir|ver) (?:the )?/i, '')) !== undefined
    ? foldedAnswer(body, title, lineOf(item))
    : undefined;
}
