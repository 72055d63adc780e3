/**
 * Choices in the rows of a table, whose key stands further down: each is asked as others write it.
 *
 *     | No. | Question     | A    | B   |        **1.** What floats?
 *     | --- | ------------ | ---- | --- |
 *     | 1   | What floats? | iron | ice |   →    A) iron
 *
 *     ## Answers                                 B) ice
 *
 *     1. B                                       ## Answers …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { columnsOf, countIn, offeredIn } from './choices-in-rows.ts';

export function withChoicesTabled(blocks: Row): Row {
  const last = blocks.findLastIndex(titlesKey);
  if (last < 1 || !blocks.slice(0, last).some((one) => isTag(one, 'table'))) return blocks;
  return blocks.flatMap((one, at) => (at < last && isTag(one, 'table') ? (askedIn(one) ?? [one]) : [one]));
}

/** A title, a fold, or a line that begins with one. */
function titlesKey(block: ElementContent): boolean {
  if (roleOf(block) === 'answer') return true;
  const title =
    standingTitle(block) ?? (isTag(block, 'p') ? /^[^:\n]{3,60}(?=:)/.exec(blockOf(block).words)?.[0] : '');
  return titlesAnswers((title ?? '').replace(/^\W+/, ''));
}

function askedIn(table: Element): Row | undefined {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  const columns = head && columnsOf(head, true);
  if (!columns || columns.tells >= 0 || rows.length < 2) return undefined;
  const all = rows.map((row, i): Row | undefined => {
    const asked = row[columns.asks];
    const offered = offeredIn(row, columns);
    if (!asked || !offered || plainText(asked).trim() === '') return undefined;
    const line = lineOf(asked);
    const count = columns.counts < 0 ? [text(`${i + 1}. `)] : countIn(row, columns);
    const options = offered.options.flatMap(({ children }, place) => [
      ...(place > 0 ? [element('br', {}, [], line)] : []),
      text(`${'ABCDEFGH'[place]}) `),
      ...children,
    ]);
    return [element('p', {}, [...count, ...asked.children], line), element('p', {}, options, line)];
  });
  return allKnown(all)?.flat();
}
