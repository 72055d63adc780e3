/**
 * Items that are answered in their own words, on a line of its own below what they ask, or in their next paragraph.
 *
 *     1. Ice ___ on water. (swim)              1. Ice swims because of
 *        **My answer:** Ice floats on water.      Answer: its weight.
 *
 * So are paragraphs and headings that count by themselves. Where something sets them, what was made of a sentence answers
 * it by its own name (`Translation: …`), or behind an arrow.
 */
import type { Element, ElementContent } from 'hast';
import {
  elementsOf,
  holds,
  isBlank,
  isTag,
  once,
  Placeholder,
  plainText,
  rawText,
} from '../../../lesson/index.ts';
import { foldedAnswer, holdsPart, lineOf, withChildren } from '../../parts.ts';
import { blockOf, levelOf, nextFull, roleOf, runEnd } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf, withoutStrokes } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { COLON, withoutFirst, withoutMark } from '../blocks/starts.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { inClear, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { arrowIn } from '../words/arrow.ts';
import { holdsBlank } from '../words/blanks.ts';
import { givenOpening, isGivenName } from '../words/given-name.ts';
import { LETTERED } from '../words/letters.ts';
import { answerOpeningOf, answerTitleOf, asksAsOwner, endsAsking, tellsLearner } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { opensExplanation } from './answer.ts';

/** Of a page as a whole: before its exercises are taken for one each, whatever they hold. */
export const withCountedAnswered = (blocks: Row): Row => withListsAnswered(withAloneAnswered(blocks, counts));

/** Of each row; where each item is a list, and its answer stands behind it, other forms have been tried. */
export const withItemsAnswered = (blocks: Row): Row => withListsAnswered(withAloneAnswered(blocks, isAlone));

const withListsAnswered = (blocks: Row): Row =>
  blocks.some((block) => isTag(block, 'ol', 'ul'))
    ? withMade(blocks, (at) => (isTag(blocks[at], 'ol', 'ul') ? answered(blocks, at) : undefined))
    : blocks;

/**
 * What is counted by itself: items of which nobody indented the answers, to Markdown each a list of its own; paragraphs
 * and headings with a number or a letter.
 */
function withAloneAnswered(blocks: Row, isOne: (block: ElementContent) => boolean): Row {
  const alone = [...blocks.keys()].filter((at) => isOne(blocks[at]!));
  if (alone.length < 2) return blocks;
  const made = new Map<number, Made>();
  let isSet = () => false;
  let end = -1;
  for (const [i, at] of alone.entries()) {
    // The first of a run says for all of them what is set above it.
    if (at !== end)
      isSet = once(() => asksItself(rowAlone(blocks[at]!)) || taskAbove(blocks, at) !== undefined);
    const one = aloneApart(blocks, at, isSet, alone[i + 1]);
    if (one) made.set(at, one);
    end = nextFull(blocks, (one?.end ?? at + 1) - 1);
  }
  if (made.size < 2 || (alone.length - made.size) * MANY > alone.length) return blocks;
  return withMade(blocks, (at) => made.get(at));
}

/** A row of options is lettered, and has no answer in words of its own. */
const counts = (block: ElementContent): boolean =>
  (isTag(block, 'p') || levelOf(block) < 7) &&
  blockOf(block).label !== undefined &&
  optionsAt([block], 0) === undefined;

/** An item that answers itself, `- **Answer:** B`, has none. */
const isAlone = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).length === 1 && !answerOpeningOf(blockOf(block).words)?.firm
    : counts(block);

function aloneApart(blocks: Row, at: number, isSet: () => boolean, next?: number): Made | undefined {
  const block = blocks[at] as Element;
  const isList = isTag(block, 'ol', 'ul');
  const asks = rowAlone(block);
  const led = goneOn(blocks, at, next) ?? ledTo(blocks, at);
  const why = [...led, ...explained(blocks, at + led.length)];
  const within = isList ? undefined : rowApart([...asks, ...why], isSet, true);
  if (within) return { row: within, end: at + 1 + why.length };
  const below = nextFull(blocks, at);
  const answer = blocks[below];
  if (!isTag(answer, 'p') || isAlone(answer) || !endsUnit(blocks, below) || asks.length > 1) return undefined;
  const more = explained(blocks, below);
  const row = rowApart([...asks, answer, ...more], isSet, true);
  const made = row && isList ? [withChildren(block, [withChildren(elementsOf(block)[0]!, row)])] : row;
  return made && { row: made, end: below + 1 + more.length };
}

/** No more words stand behind it. */
const endsUnit = (blocks: Row, at: number): boolean => {
  const behind = blocks[nextFull(blocks, at)];
  return !isTag(behind, 'p') || isAlone(behind);
};

/** All that stands between a question in bold, with its answer, and the next one: nothing of it is set. */
function goneOn(blocks: Row, at: number, next: number | undefined): Row | undefined {
  const [bold] = (blocks[at] as Element).children;
  if (next === undefined || next === at + 1 || next - at > FAR || !isTag(bold, 'strong', 'b'))
    return undefined;
  const more = blocks.slice(at + 1, next);
  return more.every((one, i) => isTold(one) && optionsAt(more, i) === undefined) ? more : undefined;
}
const FAR = 12;

function isTold(block: ElementContent): boolean {
  const { asks, holdsQuestions, words } = blockOf(block);
  if (!isTag(block, 'p', 'ul', 'ol', 'pre', 'table') || asks || holdsQuestions) return isBlank(block);
  return tellsLearner(words) === undefined && !(isTag(block, 'p') && words.endsWith(':'));
}

/** `Answer: several things:`, and right below it a list, a table or a program: it goes on there. */
function ledTo(blocks: Row, at: number): Row {
  const next = blocks[at + 1];
  const isLed = isTag(blocks[at], 'p') && /[:：]["”»]?$/u.test(blockOf(blocks[at]).words);
  return isLed && isTag(next, 'ul', 'ol', 'table', 'pre') && !isAlone(next) ? [next] : [];
}

/** What explains an answer right behind it. */
const explained = (blocks: Row, at: number): Row =>
  blocks.slice(at + 1, runEnd(blocks, at + 1, opensExplanation));

/** By its first line. */
const asksItself = (row: Row): boolean =>
  row[0]?.type === 'element' && endsAsking(rawText(linesOf(row[0])[0]?.children ?? []));

/** The row of what is alone. */
const rowAlone = (block: ElementContent): Row =>
  isTag(block, 'ol', 'ul') ? rowIn(elementsOf(block)[0]!) : [block];

/**
 * Items that all ask for a value, *What is $x$?*, and find it below in formulas: nobody asks so who only wants to know how
 * to use a thing.
 */
function valuesApart(items: readonly Element[]): readonly Element[] | undefined {
  const rows = items.map(rowIn);
  if (rows.length < 2 || !rows.every(asksValue)) return undefined;
  return items.map((item, i) => {
    const [first, ...below] = rows[i]!;
    return withChildren(item, [first!, foldedAnswer(below, [], lineOf(below[0]))]);
  });
}

const asksValue = ([first, ...below]: Row): boolean =>
  isTag(first, 'p') &&
  holdsMath(first) &&
  endsAsking(blockOf(first).words) &&
  !asksAsOwner(blockOf(first).words) &&
  below.some(holdsMath) &&
  below.every((one) => !blockOf(one).asks && !blockOf(one).holdsQuestions && roleOf(one) === undefined) &&
  below.every((_, at) => optionsAt(below, at) === undefined);

const MATH: ReadonlySet<string> = new Set([Placeholder.math]);
const holdsMath = (node: ElementContent): boolean => holds(node, MATH);

/** All of a list's items are answered so, or of many all but one; one that is asked for points, whatever the others are. */
function answered(blocks: Row, at: number): Made | undefined {
  const list = blocks[at] as Element;
  const own = elementsOf(list);
  if (own.length === 0) return undefined;
  const valued = valuesApart(own);
  if (valued) return { row: [{ ...list, children: [...valued] }], end: at + 1 };
  const isSet = once(() => own.map(rowIn).every(asksItself) || taskAbove(blocks, at) !== undefined);
  const [last, end] = lastWhole(own.at(-1)!, blocks, at, isSet);
  const items = [...own.slice(0, -1), last];
  const all = items.map((item) => itemApart(item, isSet));
  const others = all.filter((one) => one === undefined).length;
  const areMost = all.length > 1 && others * MANY <= all.length;
  const apart = areMost ? all : items.map(apartForPoints);
  if (apart.every((one) => one === undefined)) return undefined;
  return { row: [{ ...list, children: items.map((item, i) => apart[i] ?? item) }], end };
}

function apartForPoints(item: Element): Element | undefined {
  const apart = itemApart(item, () => false);
  return apart && POINTS.test(blockOf(rowIn(apart)[0]).normalized) ? apart : undefined;
}

/** The last item, with what answers it below the list, for nobody set that in: all of it, or what a new sheet cut off. */
function lastWhole(item: Element, blocks: Row, at: number, isSet: () => boolean): readonly [Element, number] {
  const below = nextFull(blocks, at);
  const next = blocks[below];
  const row = rowIn(item);
  if (!isTag(next, 'p') || row.some((one) => isTag(one, 'ol', 'ul'))) return [item, at + 1];
  const { words } = blockOf(next);
  const isTold = itemApart(item, isSet) !== undefined;
  const goesOn = isTold
    ? /^\p{Ll}/u.test(words) && /[\p{L}\p{N},]$/u.test(blockOf(item).words)
    : answerOpeningOf(words)?.firm === true;
  return goesOn ? [withChildren(item, [...row, next]), below + 1] : [item, at + 1];
}

const MANY = 4;

function itemApart(item: Element, isSet: () => boolean): Element | undefined {
  const row = rowIn(item);
  const [first, list, ...more] = row;
  // Its answer may be the only item of a list.
  const [only, ...others] = isTag(list, 'ul') && more.length === 0 ? elementsOf(list) : [];
  const apart = rowApart(first && only && others.length === 0 ? [first, ...rowIn(only)] : row, isSet);
  return apart && withChildren(item, apart);
}

/** What asks, cut off from what answers it below; where `mayList`, lists belong to that. */
function rowApart(
  [first, ...others]: Row,
  isSet: () => boolean,
  mayList = false,
): [ElementContent, Element] | undefined {
  if (first?.type !== 'element') return undefined;
  if (!mayList && others.some((one) => isTag(one, 'ul', 'ol'))) return undefined;
  const asked = linesOf(first);
  const at = asked.findIndex(
    (line, i) => i > 0 && behindTitle(line, isSet, asked.length === 2) !== undefined,
  );
  const apart = at > 0 ? asked.slice(0, at) : asked;
  if (apart.slice(1).some(isOption)) return undefined;
  const fold = at > 0 ? foldOf(asked.slice(at), others, isSet) : foldBelow(others, isSet);
  return fold && [at > 0 ? { ...first, children: paragraphOf(apart).children } : first, fold];
}

function foldBelow([next, ...below]: Row, isSet: () => boolean): Element | undefined {
  const apart = toldApart(next, below);
  if (apart) return foldedAnswer(apart, [], lineOf(next));
  return isTag(next, 'p') ? foldOf(linesOf(next), below, isSet) : undefined;
}

/** `> **Answer:** …`, or `**Answer:**` by itself and what stands below it. */
function toldApart(next: ElementContent | undefined, below: Row): Row | undefined {
  const told = isTag(next, 'blockquote') ? inClear(next) : undefined;
  if (told) return [...told, ...below];
  return isTag(next, 'p') && titleAlone(next) && below.some(isTold) ? below : undefined;
}

function foldOf([first, ...lines]: readonly Line[], below: Row, isSet: () => boolean): Element | undefined {
  const behind = first && behindTitle(first, isSet, lines.length === 0);
  const told = behind && toldIn([{ ...first, children: [...behind] }, ...lines]);
  return told && !isKey(told) && !holdsPart(told, 'gap') && !isLeftBlank(first)
    ? foldedAnswer([told, ...below], [], first.line)
    : undefined;
}

/** `→ The lid ____` is a place to write in. */
const isLeftBlank = ({ children }: Line): boolean =>
  arrowIn(rawText(children)) !== undefined && holdsBlank(rawText(children));

/** A letter alone tells which of the options is right. */
const isKey = (told: Element): boolean => /^[^\p{L}\p{N}]*[a-h][^\p{L}\p{N}]*$/iu.test(plainText(told));
const isOption = ({ children }: Line): boolean => LETTERED.test(rawText(children).trim());

/** What stands behind an answer's title in a line that begins with one, be it behind an arrow; where something sets the items, behind what was made of them, or all in bold where it is the only one. */
function behindTitle({ children }: Line, isSet: () => boolean, isOnly: boolean): Row | undefined {
  const arrow = arrowIn(rawText(children));
  const pointed = arrow && behindName(withoutFirst(children, arrow.length), () => false, false);
  return pointed || behindName(children, isSet, isOnly);
}

function behindName(children: Row, isSet: () => boolean, isOnly: boolean): Row | undefined {
  const [mark, next] = children;
  if (isTag(mark, 'strong', 'b', 'em', 'i')) {
    const title = plainText(mark);
    const isCalled = TITLE.test(title) || (next?.type === 'text' && /^\s*[:：]/.test(next.value));
    const isTitle = (isCalled || /\.\s*$/.test(title)) && answerTitleOf(title) !== undefined;
    if (isTitle || (isCalled && isGivenName(title) && isSet())) return withoutMark(children.slice(1), COLON);
  }
  if (isTag(mark, 'strong', 'b'))
    return isOnly && children.length === 1 && !TITLE.test(plainText(mark)) && isSet()
      ? mark.children
      : undefined;
  return behindOpening(children, isSet);
}

const TITLE = /[:：]\s*$/;

function behindOpening(line: Row, isSet: () => boolean): Row | undefined {
  const words = rawText(line);
  const opening = answerOpeningOf(words);
  if (opening?.firm) return withoutFirst(line, opening.length);
  const length = givenOpening(words);
  return length !== undefined && isSet() ? withoutFirst(line, length) : undefined;
}

/** Undefined where a line to write on is all. */
function toldIn(lines: readonly Line[]): Element | undefined {
  const [told] = withoutStrokes([paragraphOf(lines)]);
  return plainText(told!).trim() === '' ? undefined : (told as Element);
}
