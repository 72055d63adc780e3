/**
 * What stands alike on a page: runs of siblings in a row of blocks, each with what is its own.
 *
 *     ## Ice          1. Weigh it.      - Weigh it.     1) Weigh it.     **Ice.** Weigh it.     Weigh the ice.
 *     …               2. Melt it.       - Melt it.      …                …
 *     ## Fog                                            2) Melt it.      **Fog.** Melt it.      Melt it.
 *
 * The same block may be of several: a heading that has a list below it, and the list.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../../lesson/index.ts';
import { bodyOf, isPart } from '../../../parts.ts';
import { blockOf, isRule, lastFull, levelOf, sectionEnd } from '../../blocks/block.ts';
import { standingTitle } from '../../blocks/clear-answer.ts';
import { headingsAbove } from '../../blocks/headings-above.ts';
import { rowIn } from '../../blocks/items.ts';
import type { Row } from '../../blocks/rows.ts';
import { sets } from '../units/unit.ts';

export type Form = 'heading' | 'item' | 'point' | 'counted' | 'bold' | 'words';

/** One of a run: its own blocks, and their places in the row. */
export interface Member {
  readonly own: Row;
  readonly start: number;
  readonly end: number;
  /** What answers it, and is none of its own blocks then. */
  readonly told?: Row | undefined;
}

export type Members = readonly [Member, ...Member[]];

export interface Run {
  readonly form: Form;
  readonly members: Members;
  /** The title above it; empty below the page's alone. */
  readonly above: string;
  /** Words right above it, be they a heading's. */
  readonly lead: ElementContent | undefined;
}

/** @param title of the box that the row stands in */
export function runsIn(row: Row, title = ''): readonly Run[] {
  const above = headingsAbove(row);
  // A line in bold right above titles what stands below it.
  const titleAbove = (form: Form, at: number, lead: ElementContent | undefined): string | undefined =>
    form === 'heading' ? above[at]!.above.at(-1) : ((lead && standingTitle(lead)) ?? above[at]!.words);
  const runOf = (form: Form, members: readonly Member[]): readonly Run[] => {
    const [first, ...others] = members;
    if (!first) return [];
    const lead = row[lastFull(row, first.start)];
    return [
      {
        form,
        members: [first, ...others],
        above: titleAbove(form, first.start, lead) ?? title,
        lead: isTag(lead, 'p') || levelOf(lead) < 7 ? lead : undefined,
      },
    ];
  };
  return [
    ...headed(row, 0, row.length).flatMap((one) => runOf('heading', one)),
    ...row.flatMap((list, at) => runOf(isTag(list, 'ol') ? 'item' : 'point', itemsOf(list, at))),
    ...sectionsOf(row).flatMap(({ start, end }) => [
      ...runOf('counted', begunBy(row, start, end, isCounted)),
      ...runOf('bold', begunBy(row, start, end, isBold)),
      ...paragraphs(row, start, end).flatMap((one) => runOf('words', one)),
    ]),
  ];
}

const memberOf = (row: Row, start: number, end: number): Member => ({
  own: row.slice(start, end),
  start,
  end,
});

/** Headings of one level, side by side below another heading. */
function headed(row: Row, from: number, to: number): readonly (readonly Member[])[] {
  const level = Math.min(...row.slice(from, to).map(levelOf), 7);
  if (level === 7) return [];
  const starts = placesIn(row, from, to, (one) => levelOf(one) === level);
  const members = starts.map((at, i) => memberOf(row, at, starts[i + 1] ?? to));
  const below = members.flatMap(({ start, end }) => headed(row, start + 1, end));
  return [...headed(row, from, starts[0]!), members, ...below];
}

const itemsOf = (list: ElementContent, at: number): readonly Member[] =>
  isTag(list, 'ol', 'ul')
    ? elementsOf(list).map((item) => ({ own: rowIn(item), start: at, end: at + 1 }))
    : [];

/** From one heading to the next. */
function sectionsOf(row: Row): readonly { readonly start: number; readonly end: number }[] {
  const sections: { start: number; end: number }[] = [];
  for (let start = 0; start < row.length; ) {
    const end = sectionEnd(row, start + 1, 6);
    sections.push({ start, end });
    start = end;
  }
  return sections;
}

/** Paragraphs that begin alike, each with what stands below it: the last with what shows or sets something, and no more words. */
function begunBy(
  row: Row,
  from: number,
  to: number,
  begins: (one: ElementContent) => boolean,
): readonly Member[] {
  const starts = placesIn(row, from, to, begins);
  return starts.map((at, i) => {
    const next = starts[i + 1];
    const end = sectionEnd(
      row,
      at + 1,
      6,
      (one, place) => isRule(one) || place === next || isTitle(one, begins),
    );
    return memberOf(row, at, next === undefined ? ownEnd(row, at, end) : end);
  });
}

/** A line in bold that calls none of them. */
const isTitle = (block: ElementContent, begins: (one: ElementContent) => boolean): boolean =>
  levelOf(block) === 7 && standingTitle(block) !== undefined && !begins(block);

function ownEnd(row: Row, at: number, to: number): number {
  const isCall =
    standingTitle(row[at]) !== undefined || !/\p{L}{2}\P{L}+\p{L}{2}/u.test(blockOf(row[at]).words);
  let end = at + 1;
  while (end < to) {
    const block = row[end]!;
    const isFirst = isCall && lastFull(row, end) === at;
    if (!isFirst && blockOf(block).isWords && !sets(block)) break;
    end++;
  }
  return end;
}

const isCounted = (block: ElementContent): boolean => isTag(block, 'p') && COUNT.test(blockOf(block).words);
export const COUNT = /^[([]?(?:\p{L}{1,20} ?)?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[a-hA-H])\s?[)\].:–-]/u;

function isBold(block: ElementContent): boolean {
  const first = isTag(block, 'p') ? block.children.find((one) => !isBlank(one)) : undefined;
  return isTag(first, 'strong', 'b') && !isCounted(block);
}

/** Paragraphs between which nothing else stands. */
function paragraphs(row: Row, from: number, to: number): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  let isOn = false;
  for (let at = from; at < to; at++) {
    if (isBlank(row[at]!)) continue;
    const isOne = isTag(row[at], 'p');
    if (isOne && !isOn) runs.push([]);
    if (isOne) runs.at(-1)!.push(memberOf(row, at, at + 1));
    isOn = isOne;
  }
  return runs;
}

function placesIn(
  row: Row,
  from: number,
  to: number,
  is: (one: ElementContent) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (is(row[at]!)) places.push(at);
  return places;
}

/** A row, and those of the boxes in it, however deep. */
export function rowsWithin(row: Row, title = ''): readonly { readonly row: Row; readonly title: string }[] {
  const boxes = row.filter((one): one is Element => isPart(one, 'callout', 'group', 'exercise'));
  return [{ row, title }, ...boxes.flatMap((box) => rowsWithin(bodyOf(box), blockOf(box).title))];
}
