/**
 * Tabs below what asks, one of which goes on with it and another answers it. They become words and a fold, which belong to
 * what stands above. To Quarto each heading in a `panel-tabset` is a tab:
 *
 *     Why does ice float?
 *
 *     ::: {.panel-tabset}
 *     ## Exercise
 *     Write a sentence.
 *     ## Solution
 *     It is lighter than water.
 *     :::
 */

import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import {
  bodyOf,
  type DisclosureRole,
  element,
  foldedAnswer,
  isPart,
  lineOf,
  type PartOf,
  part,
  titleInBold,
  titleOf,
  withBody,
} from '../../parts.ts';
import { blockOf, foldsAnswer, lastFull, levelOf, nextFull, sectionEnd } from '../blocks/block.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { setsInTab } from '../patterns/exercise-box.ts';
import { isTab } from '../patterns/stem.ts';
import { hasSubstance } from '../patterns/substance.ts';
import { answerTitleOf, normalize, roleOfTitle, tellsResult } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';
import { setsInWords } from './units/unit.ts';

export function withTabsOpened(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const given = blocks.some(holdsTabs)
    ? blocks.map((one) => (holdsTabs(one) ? withCodeTold(one) : one))
    : blocks;
  if (!given.some((block) => isPart(block, 'group'))) return given;
  const row = withMade(given, (at) => behindEmpty(given, at));
  return row.flatMap((block, at) => opened(block, row, at) ?? [block]);
}

/** A box that sets an exercise, and shows tabs. */
const holdsTabs = (block: ElementContent): block is PartOf<'callout'> =>
  isPart(block, 'callout') && block.data.part.exercise === true && bodyOf(block).some(isTab);

/** Two tabs below what is to be programmed, `Result` and then `Code`: the first shows what it comes to, and the other solves. */
function withCodeTold(box: PartOf<'callout'>): Element {
  const body = bodyOf(box);
  const tabs = body.filter(isTab);
  const [result, code] = tabs.map((one) => tabOf(one as Element));
  const isTold =
    tabs.length === 2 &&
    !blockOf(box).words.includes('?') &&
    tellsResult(wordsOf(result!)) &&
    CODE.test(normalize(wordsOf(code!))) &&
    code!.body.some((one) => isTag(one, 'pre'));
  if (!isTold) return box;
  return withBody(
    box,
    body.flatMap((one) =>
      one === tabs[0]
        ? result!.body
        : one === tabs[1]
          ? [foldedAnswer(code!.body, code!.title, code!.line)]
          : [one],
    ),
  );
}

const CODE =
  /^[^\p{L}]*(?:(?:source )?code(?: source)?|quell(?:code|text)|programm?e?|programma|programa|codigo(?: fonte| fuente)?|codice(?: sorgente)?|script|(?:la)?tex|sql|python|html|css)[^\p{L}]*$/u;

/**
 * A tab beside which there is no other is no more than its title: one that asks is a line, with what it holds below it, and
 * one that is called an answer, first in what is folded as one, says that once more.
 */
export const withLoneTabsOpened = (blocks: Row): Row =>
  blocks.some(isGrouped) ? withMade(blocks, (at) => askedAlone(blocks, at) ?? toldAlone(blocks, at)) : blocks;

const isGrouped = (block: ElementContent): boolean =>
  isTab(block) || (isPart(block, 'disclosure') && bodyOf(block).some(foldsAnswer) && foldsAnswer(block));

function askedAlone(blocks: Row, at: number): Made | undefined {
  const tab = blocks[at];
  if (!isPart(tab, 'group') || !isTab(tab)) return undefined;
  const words = blockOf(tab).title;
  const isAlone = ![lastFull(blocks, at), nextFull(blocks, at)].some((i) => isTab(blocks[i]));
  if (!isAlone || !(/[?:]\s*$/.test(words) || setsInWords(words))) return undefined;
  const { title, body, line } = tabOf(tab);
  return { row: [element('p', {}, [...title], line), ...body], end: at + 1 };
}

function toldAlone(blocks: Row, at: number): Made | undefined {
  const fold = blocks[at];
  if (!foldsAnswer(fold)) return undefined;
  const [first, ...others] = bodyOf(fold).filter((one) => !isBlank(one));
  const isAgain = foldsAnswer(first) && answerTitleOf(blockOf(first).title) && !others.some(foldsAnswer);
  return isAgain ? { row: [withBody(fold, [...bodyOf(first), ...others])], end: at + 1 } : undefined;
}

export interface Tab {
  readonly title: readonly ElementContent[];
  readonly body: readonly ElementContent[];
  readonly line: number;
}

function opened(
  block: ElementContent,
  blocks: readonly ElementContent[],
  at: number,
): readonly ElementContent[] | undefined {
  if (!isPart(block, 'group') || isTab(block)) return undefined;
  const tabs = tabsOf(block).map((one) => ({ ...one, role: roleOfTitle(wordsOf(one)) }));
  const [first, ...others] = tabs;
  if (!first || !tabs.some(({ role }) => role === 'answer')) return undefined;
  const isSet = setsInTab(wordsOf(first), first.body);
  const areTold = others.every(({ role }) => role === 'answer' || role === 'hint');
  const isBelow = taskAbove(blocks, at) !== undefined;
  if (isSet && areTold && isBelow)
    // A group may stand between what is asked and its answer.
    return [part({ kind: 'group' }, first.line, [], first.body), ...others.map(asFold)];
  if (isSet && areTold && others.length > 1)
    return [setExercise(first.body, first.line), ...others.map(asFold)];
  if (!isBelow || isSet) return undefined;
  return tabs.map((one) => (/^(?:answer|hint)$/.test(one.role) ? asFold(one) : asTab(one)));
}

const asFold = ({ title, body, line, role }: Tab & { readonly role: DisclosureRole }): Element =>
  part({ kind: 'disclosure', role }, line, title, body);

/** `Try it first`, beside the one that answers what stands above. */
const asTab = ({ title, body, line }: Tab): Element => part({ kind: 'group', tab: {} }, line, title, body);

/**
 * Tabs of which the first, which is seen, is empty: the others are there to be opened once one has an answer. Where they
 * count, each answers what has its number.
 *
 *     1. Convert 84 to binary.      ┌ - ┬ 1 ┬ 2 ┐
 *     2. Convert 22 to octal.       │           │
 */
function behindEmpty(blocks: Row, at: number): Made | undefined {
  if (!isTab(blocks[at]) || isTab(blocks[lastFull(blocks, at)])) return undefined;
  const tabs: Element[] = [];
  let end = at;
  for (; end < blocks.length && (isTab(blocks[end]) || isBlank(blocks[end]!)); end++)
    if (isTab(blocks[end])) tabs.push(blocks[end] as Element);
  const [first, ...others] = tabs.map(tabOf);
  if (
    !first ||
    others.length === 0 ||
    hasSubstance(first.body) ||
    !others.every(({ body }) => hasSubstance(body))
  )
    return undefined;
  return { row: [foldOf(others, first.line)], end };
}

function foldOf(tabs: readonly Tab[], line: number): Element {
  const areCounted = tabs.every((one, i) => Number(wordsOf(one)) === i + 1);
  const items = tabs.map((one) => element('li', {}, [...one.body], one.line));
  const titled = tabs.flatMap(({ title, body, line: at }) => [titleInBold(title, at), ...body]);
  return foldedAnswer(areCounted ? [element('ol', {}, items, line)] : titled);
}

const tabOf = (one: Element): Tab => ({ title: titleOf(one), body: bodyOf(one), line: lineOf(one) });

const wordsOf = ({ title }: Tab): string => blockOf(element('p', {}, title)).words;

/** Parts that are tabs, sections of headings, or groups that a heading begins; none where anything else stands among them. */
export function tabsOf(group: Element): readonly Tab[] {
  const body = elementsOf(group);
  if (body.every(isTab)) return body.map(tabOf);
  if (body.every((one) => isPart(one, 'group'))) return body.flatMap((one) => tabsOf(one).slice(0, 1));
  const level = levelOf(body[0]);
  const tabs: Tab[] = [];
  for (let at = 0; level < 7 && at < body.length; ) {
    const end = sectionEnd(body, at + 1, level);
    tabs.push({ title: body[at]!.children, body: body.slice(at + 1, end), line: lineOf(body[at]) });
    at = end;
  }
  return tabs;
}
