/** What asks above lettered options: words, a heading, an item of a list; and what stands between, a cue or a place to write in. */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, lastFull, levelOf } from '../blocks/block.ts';
import { listOfOne } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { isTask, keyOf } from '../choices/option-key.ts';
import { markedLetters, marksOne } from '../choices/option-marks.ts';
import { EMPTY_BOX, isTicked, type Options, optionsAt } from '../choices/options.ts';
import { firstDrawn, isRowOfOffers, plainOptionsAt } from '../choices/plain-options.ts';
import { isPlaceToFill } from '../words/answer-place.ts';
import { callsExercise, EXERCISE_KINDS } from '../words/exercise-label.ts';
import { startsWithKey, titlesRight } from '../words/key-title.ts';
import { labelOf } from '../words/label.ts';
import { fromSign, QUESTIONS } from '../words/lexicon.ts';
import { isAsked, isNumbered, numberOf, REMARKED } from './asked-words.ts';
import { isOfSection } from './explanation.ts';
import { behindCue, isCue, titlesOptions } from './keyless.ts';
import type { Context } from './pattern.ts';
import { isNumberAlone, isQuestionByNumber, MOST_BESIDE, stemBefore } from './stem.ts';

/** Options without letters, below what asks. */
export function plainBelow({ blocks, at, floor, heading, listsMarkKeys }: Context): Options | undefined {
  // No option itself: a row of tables is looked through once. Boxes tell their own key.
  const own = blocks[at];
  if (isTag(own, 'ul', 'ol') ? isTicked(own) : blockOf(own).isShown && !isRowOfOffers(own)) return undefined;
  const stem = boxesLead(own) ?? leadAbove(blocks, at, floor) ?? heading;
  if (!stem) return undefined;
  const { words } = blockOf(stem);
  const isOpened =
    isAsked(stem) ||
    callsQuestion(heading) ||
    /:$/.test(words) ||
    REMARKED.test(words) ||
    (own?.type === 'element' && listsMarkKeys() && marksOne(own));
  if (!isOpened && !(mayBeKeyed(own) && startsWithKey(blockOf(blocks[at + 1]).words))) return undefined;
  const options = plainOptionsAt(blocks, at);
  return options && (isOpened || isKeyed(blocks, options)) ? options : undefined;
}

/** `## Question 5`: whatever its words are, they ask. */
export const callsQuestion = (heading: Element | undefined): boolean =>
  heading !== undefined && QUESTION_CALLED.test(fromSign(blockOf(heading).normalized));

const QUESTION_CALLED = new RegExp(
  String.raw`^(?:${QUESTIONS}|quiz|qcm|mcq)\s*(?:(?:n[o°r]\.?|#)\s*)?\d+\s*[.:)–-]?$`,
);

function leadAbove(blocks: Context['blocks'], at: number, floor: number): ElementContent | undefined {
  let above = at - 1;
  while (above >= floor && blockOf(blocks[above]).isShown) above--;
  return above >= floor ? blocks[above] : undefined;
}

/** The line above the first box, in the same paragraph. */
function boxesLead(block: ElementContent | undefined): Element | undefined {
  const lines = isTag(block, 'p') && BOX_BELOW.test(rawText(block.children)) ? linesOf(block) : [];
  const first = firstDrawn(lines);
  return first > 0 ? paragraphOf(lines.slice(0, first)) : undefined;
}

const BOX_BELOW = new RegExp(EMPTY_BOX.source.replace('^', '\\n'), 'u');

const mayBeKeyed = (block: ElementContent | undefined): boolean =>
  isTag(block, 'ul') || (isTag(block, 'p') && EMPTY_BOX.test(blockOf(block).words));

/** `Answer: ice`, right below them: one of them in its own words. */
function isKeyed(blocks: readonly ElementContent[], options: Options): boolean {
  const [next, list] = blocks.slice(options.end, options.end + 2);
  if (!isTag(next, 'p') || options.tail.length > 0) return false;
  const isListed = titlesRight(blockOf(next).words) && isTag(list, 'ul', 'ol');
  return isListed || keyOf([next], options, false) !== undefined;
}

/** Options, and whether a place below them waits for the answer. */
export interface OpenOptions extends Options {
  readonly hasPlace?: true;
}

/** `Answer: ____` below the options: who learns answers elsewhere. */
export function withoutPlace(options: Options, blocks: readonly ElementContent[]): OpenOptions {
  const { tail, end } = options;
  const at = tail.length === 0 ? end : end - 1;
  const place = tail.length === 0 ? blocks[end] : tail.length === 1 ? tail[0] : undefined;
  if (!isTag(place, 'p') || !isPlaceToFill(blockOf(place).words)) return options;
  const next = blocks[at + 1];
  const isEmpty =
    !next ||
    !isOfSection(next) ||
    optionsAt(blocks, at + 1) !== undefined ||
    optionsAt(blocks, at + 2) !== undefined;
  return isEmpty ? { ...options, tail: [], end: at + 1, hasPlace: true } : options;
}

/** `Choose the correct answer.` below the options belongs to them. */
export function withCue(
  options: Options | undefined,
  blocks: readonly ElementContent[],
): Options | undefined {
  const cue = options && options.tail.length === 0 ? blocks[options.end] : undefined;
  return cue && isCue(cue) && !keyOf([cue], options!, false)
    ? { ...options!, tail: [cue], end: options!.end + 1 }
    : options;
}

export interface Stem {
  readonly start: number;
  readonly blocks: readonly ElementContent[];
  /** Items of the same list, which stay one. */
  readonly others: readonly ElementContent[];
}

/** What is asked: the heading where it asks, the words and what is shown between. */
export function stemOf(
  context: Context,
  { lead: given, numbered }: Pick<Options, 'lead'> & Partial<Pick<Options, 'numbered'>>,
): Stem | undefined {
  const { blocks, at } = context;
  const lead = given.filter((one) => !titlesOptions(one));
  const headed = headedStem(context, lead);
  if (headed) return headed;
  const before = behindCue(context, stemBefore(context, at));
  const above = blocks[before ?? at];
  if (lead.length > 0) {
    const isCounted = blockOf(lead[0]).label !== undefined || isQuestionByNumber(lead[0]);
    const isWhole =
      isCounted || before === undefined || isTag(above, 'ul', 'ol') || optionsAt(blocks, before);
    return isWhole
      ? { start: at, blocks: lead, others: [] }
      : { start: before, blocks: [...blocks.slice(before, at), ...lead], others: [] };
  }
  const alone = before === undefined ? !numbered : titlesOptions(above) || blockOf(above).isShown;
  const head = alone ? headAlone(context) : undefined;
  if (head || before === undefined) return head;
  const end = at - 1 > before && titlesOptions(blocks[at - 1]) ? at - 1 : at;
  if (isTag(above, 'ul', 'ol')) return lastItem(above, before, blocks.slice(before + 1, end));
  return { start: before, blocks: blocks.slice(before, end), others: [] };
}

/** The heading right above options that count: whatever it says in several words, a key right below them tells that it asks. */
export function headKeyed(context: Context, options: Options): Stem | undefined {
  const below = context.blocks[options.end];
  const isKeyed =
    / /.test(blockOf(context.heading).words) &&
    options.tail.length === 0 &&
    isTag(below, 'p') &&
    options.options.filter(isTask).length * 2 < options.options.length &&
    keyOf([below], options, false) !== undefined;
  return isKeyed ? headAlone(context) : undefined;
}

/** Nothing stands between a heading and its options, or nothing but code or a picture: it is what they end. */
function headAlone({ heading, blocks, at, floor }: Context): Stem | undefined {
  if (at - floor > MOST_BESIDE) return undefined;
  const between = blocks.slice(floor, at).filter((one) => !titlesOptions(one));
  if (!heading || isNumberAlone(heading) || !between.every((one) => blockOf(one).isShown)) return undefined;
  const head = element('p', {}, heading.children, lineOf(heading));
  return { start: floor, blocks: [head, ...between], others: [] };
}

function headedStem(context: Context, lead: readonly ElementContent[]): Stem | undefined {
  const { blocks, at, floor, heading } = context;
  if (!heading || !isHeadOfQuestion(heading)) return undefined;
  const between = blocks.slice(floor, at);
  // `## 2. Two`, `## Exercise 2`, and a question below it that has a number of its own: the heading's counts the page's parts.
  const own = stemBefore(context, at);
  if (isCountedAlone(heading) && isNumbered(lead[0] ?? (own === undefined ? own : blocks[own])))
    return undefined;
  if (between.map(blockOf).some(({ role, holdsQuestions }) => role !== undefined || holdsQuestions))
    return undefined;
  const head = isNumberAlone(heading) ? [] : [element('p', {}, heading.children, lineOf(heading))];
  const isTitled = between.length > 0 && titlesOptions(between.at(-1));
  const all = [
    ...head,
    ...(isTitled ? between.slice(0, -1) : between),
    ...lead.filter((one) => !titlesOptions(one)),
  ];
  return all.length > 0 ? { start: floor, blocks: all, others: [] } : undefined;
}

/**
 * With all below a heading that is a sentence (`Your ship carries ice.`), where the section ends with the question: it
 * tells of what, or to choose.
 */
export function withSentenceAbove({ blocks, floor, heading }: Context, stem: Stem, end: number): Stem {
  const above = blocks.slice(floor, stem.start);
  const isWhole = stem.start - floor <= MOST_ABOVE && above.every((one) => blockOf(one).isWords);
  if (!heading || !isWhole || !endsSection(blocks[end]) || !isSentence(heading)) return stem;
  const all = stem.blocks[0] && lineOf(stem.blocks[0]) === lineOf(heading);
  const head = asWords(heading);
  if (!all) return { ...stem, start: floor, blocks: [head, ...above, ...stem.blocks] };
  const told = blocks[lastFull(blocks, blocks.indexOf(heading))];
  return isCase(told) ? { ...stem, blocks: [asWords(told), ...stem.blocks] } : stem;
}

const asWords = (heading: Element): Element => element('p', {}, heading.children, lineOf(heading));

/** `### 1) A ship carries ice. It is …`, right above the heading that asks. */
const isCase = (block: ElementContent | undefined): block is Element =>
  levelOf(block) < 7 && CASE.test(blockOf(block).words);
const CASE = /^[^\p{L}]{0,6}\p{L}.{60,}[.…]$/u;

export const MOST_ABOVE = 5;

/** Four words or more, with a stop, or a colon that leads to what stands below. */
export const isSentence = (heading: Element): boolean =>
  /(?:\s\S+){3,}(?:[.?]|\s?:)$/u.test(blockOf(heading).words);

export const endsSection = (block: ElementContent | undefined): boolean =>
  block === undefined || blockOf(block).level !== undefined || isTag(block, 'hr');

/** The last item of a list asks, by its number; the others stay a list. */
function lastItem(list: Element, start: number, behind: readonly ElementContent[]): Stem {
  const items = elementsOf(list);
  const last = listOfOne(list, items.at(-1)!, items.length - 1);
  const others = items.length > 1 ? [{ ...list, children: items.slice(0, -1) }] : [];
  return { start, blocks: [last, ...behind], others };
}

export function isHeadOfQuestion(heading: Element): boolean {
  const { words, asks } = blockOf(heading);
  return (
    asks ||
    labelOf(words) !== undefined ||
    isQuestionByNumber(heading) ||
    isNumberAlone(heading) ||
    NAMED.test(blockOf(heading).normalized)
  );
}

/** `Question – Clouds`: one of several that are told apart by their names. */
const NAMED = /^(?:question|frage|domanda|quesito|pregunta|pergunta|questao|vraag)\s?[:–—-]\s+\S/;

/** Called by a number, or an exercise by it, and nothing else says that it asks. */
const isCountedAlone = (heading: Element): boolean =>
  !blockOf(heading).asks &&
  (callsExercise(blockOf(heading).words, ...EXERCISE_KINDS) || !isQuestionByNumber(heading)) &&
  numberOf(heading) !== undefined;

export const withMarks = ({ options }: Options): ReturnType<typeof markedLetters> => markedLetters(options);
