/**
 * Statements in the rows of a table, with a cross in one of two columns, or the judgement in a cell.
 *
 *     |               | True | False |        | Statement    |       |
 *     |---------------|------|-------|        |--------------|-------|
 *     | Ice floats.   |  X   |       |        | Ice floats.  | true  |
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, rowsOf } from '../../parts.ts';
import { allKnown } from '../blocks/rows.ts';
import { isSaid, type Judging, judgementAhead, judgementAlone } from '../words/judgement.ts';
import { judgedStatement } from './made-question.ts';

/** @param isCalled whether words above call for judgements: a table of values has cells like these */
export function judgedRows(block: ElementContent, isCalled: boolean): readonly ElementContent[] {
  if (!isTag(block, 'table')) return [block];
  const [head, ...body] = rowsOf(block).map((row) => elementsOf(row));
  if (!head || body.length < 2) return [block];
  const judge = inColumns(head) ?? (isCalled ? inCell : undefined);
  const made = judge ? body.map((cells) => questionOf(cells, judge)) : [];
  return (made.length > 0 ? allKnown(made) : undefined) ?? [block];
}

/**
 * The statements of a table that judges none of them: of each row one cell says something, and the others hold a number,
 * a letter, or room for the judgement.
 */
export function statementsIn(table: Element): readonly Element[] | undefined {
  const [, ...body] = rowsOf(table).map((row) => elementsOf(row));
  const said = body.length < 2 ? undefined : allKnown(body.map(saidIn));
  return said && judgedRows(table, true)[0] === table ? said : undefined;
}

function saidIn(cells: readonly Element[]): Element | undefined {
  const [first, ...more] = cells.filter((cell) => !IS_LABEL.test(plainText(cell).trim()));
  return first && more.length === 0 && /\p{L}{2,}\P{L}+\p{L}/u.test(plainText(first))
    ? element('p', {}, first.children, lineOf(first))
    : undefined;
}

const IS_LABEL = /^(?:[([]?[\p{L}\p{N}_.…]{0,4}[)\].:]?|[^\p{L}\p{N}]*)$/u;

type Judge = (cells: readonly Element[]) => boolean | undefined;

function questionOf(cells: readonly Element[], judge: Judge): Element | undefined {
  const isTrue = judge(cells);
  const said =
    cells.find((cell) => isSaid(plainText(cell))) ?? cells.find((cell) => TWO.test(plainText(cell)));
  if (isTrue === undefined || !said) return undefined;
  const why = cells.slice(cells.indexOf(said) + 1).filter((cell) => isSaid(plainText(cell)));
  return judgedStatement(element('p', {}, said.children, lineOf(said)), {
    isTrue,
    why: why.map((cell) => element('p', {}, cell.children, lineOf(cell))),
  });
}

/** `Ice floats`, beside its cross. */
const TWO = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

/** `X` below *True* or *False*. */
function inColumns(head: readonly Element[]): Judge | undefined {
  const titles = head.map((cell) => plainText(cell).trim());
  const yes = titles.findIndex((one) => judgementAlone(one) === true);
  const no = titles.findIndex((one) => judgementAlone(one) === false);
  if (yes < 0 || no < 0) return undefined;
  return (cells) => {
    const [isYes, isNo] = [yes, no].map((at) => !EMPTY.test(cells[at] ? plainText(cells[at]).trim() : ''));
    return isYes === isNo ? undefined : isYes;
  };
}

/** A box to be ticked is as good as none. */
const EMPTY = /^(?:☐|□|◻|⬜|❏|❑|\uFE0F)*$/u;

/** The one cell that says *true* or *F*, and no more. */
const inCell = (cells: readonly Element[]): boolean | undefined =>
  judgedIn(cells, judgementAhead)?.judgement.isTrue;

/** What that says, and its place. */
export function judgedIn(cells: readonly Element[], judge: Judging['ahead']) {
  const found = cells.flatMap((cell, at) => {
    const words = plainText(cell).trim();
    const judgement = judge(words);
    return judgement && judgement.to === words.length ? [{ judgement, at }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
