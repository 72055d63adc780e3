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
import { elementsOf, holds, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, rowsOf, text } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { columnsOf, countIn, offeredIn } from './choices-in-rows.ts';

export function withChoicesTabled(given: Row): Row {
  const blocks = given.some((one) => isTag(one, 'table'))
    ? given.flatMap((one) => (isTag(one, 'table') ? (askedInCells(one) ?? [one]) : [one]))
    : given;
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

/** `| 1 | What floats? | A) iron<br>B) ice | B |`: each row as others write it, with its key below. */
function askedInCells(table: Element): Row | undefined {
  const [head, ...rows] = rowsOf(table).map((row) => elementsOf(row));
  if (!head || rows.length < 2) return undefined;
  const isEvery = (i: number, is: (cell: Element) => boolean): boolean =>
    rows.every((row) => row[i] !== undefined && is(row[i]));
  const offers = head.findIndex((_, i) =>
    isEvery(i, (cell) => OFFERED.test(wordsOf(cell)) && holds(cell, BREAKS)),
  );
  const asks = head.findIndex(
    (_, i) => i !== offers && isEvery(i, (cell) => /\p{L}.*\s\S/u.test(wordsOf(cell))),
  );
  const tells = head.findIndex((_, i) => isEvery(i, (cell) => KEY.test(wordsOf(cell))));
  const isCount = (i: number): boolean => isEvery(i, (cell) => /^\W*\d{1,3}\W*$/.test(wordsOf(cell)));
  const counts = head.findIndex((_, i) => isCount(i));
  if (offers < 0 || asks < 0) return undefined;
  // What else a row says explains its key.
  if (tells < 0 && head.length > (counts < 0 ? 2 : 3)) return undefined;
  return rows.flatMap((row, at): Row => {
    const line = lineOf(row[asks]);
    const number = counts < 0 ? at + 1 : Number(/\d+/.exec(wordsOf(row[counts]!))![0]);
    const said = head.flatMap((_, i) =>
      [offers, asks, counts, tells].includes(i) || wordsOf(row[i]) === ''
        ? []
        : [text(' – '), ...row[i]!.children],
    );
    const key =
      tells < 0 ? [] : [element('p', {}, [text(`${ANSWER} ${wordsOf(row[tells])}`), ...said], line)];
    return [
      element('p', {}, [text(`${number}. `), ...row[asks]!.children], line),
      element('p', {}, row[offers]!.children, line),
      ...key,
    ];
  });
}
const ANSWER = 'Answer:';
const OFFERED = /^\W{0,3}A\s?[).:]\s?\S.*\sB\s?[).:]\s/i;
const KEY = /^\W*[A-H](?:\W{1,3}[A-H]){0,5}\W*$/;

const BREAKS: ReadonlySet<string> = new Set(['br']);

const wordsOf = (cell: Element | undefined): string => (cell ? blockOf(cell).words.trim() : '');

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
