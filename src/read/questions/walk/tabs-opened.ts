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
import { elementsOf } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, part, titleOf } from '../../parts.ts';
import { blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import { taskAbove } from '../blocks/tasks.ts';
import { setsInTab } from '../patterns/exercise-box.ts';
import { roleOfTitle } from '../words/lexicon.ts';

export function withTabsOpened(blocks: readonly ElementContent[]): readonly ElementContent[] {
  return blocks.some((block) => isPart(block, 'group'))
    ? blocks.flatMap((block, at) => opened(block, blocks, at) ?? [block])
    : blocks;
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
  const [first, ...others] = tabsOf(block);
  if (!first || !setsInTab(wordsOf(first), first.body)) return undefined;
  const roles = others.map((one) => roleOfTitle(wordsOf(one)));
  const areTold = roles.includes('answer') && roles.every((role) => role === 'answer' || role === 'hint');
  if (!areTold || taskAbove(blocks, at) === undefined) return undefined;
  const folds = others.map(({ title, body, line }, i) =>
    part({ kind: 'disclosure', role: roles[i]! }, line, title, body),
  );
  // A group may stand between what is asked and its answer.
  return [part({ kind: 'group' }, first.line, [], first.body), ...folds];
}

const wordsOf = ({ title }: Tab): string => blockOf(element('p', {}, title)).words;

export const isTab = (block: ElementContent | undefined): boolean =>
  isPart(block, 'group') && block.data.part.tab !== undefined;

/** Parts that are tabs, sections of headings, or groups that a heading begins; none where anything else stands among them. */
export function tabsOf(group: Element): readonly Tab[] {
  const body = elementsOf(group);
  if (body.every(isTab))
    return body.map((one) => ({ title: titleOf(one), body: bodyOf(one), line: lineOf(one) }));
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
