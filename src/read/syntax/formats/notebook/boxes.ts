/**
 * What a notebook of solutions sets and solves, over as many cells as it takes, as MyST writes it:
 *
 *     ## Loops                  ## Loops
 *
 *     Count from 1 to 10.       ::::{question}
 *     ┌ code ┐                  Count from 1 to 10.
 *     ┌ code ┐                  :::{dropdown} Solution
 *                               …
 */
import { fenceAround } from '../../../../lesson/index.ts';
import { askingFrom, isExercise, leadsIn, proseOf, tells } from './asking.ts';
import type { Block } from './blocks.ts';
import type { Cell } from './cells.ts';
import type { SolvedTask } from './solved.ts';

type Blocks = readonly (readonly Block[])[];

/** @param blocks of each cell */
export function withBoxes(
  blocks: Blocks,
  cells: readonly Cell[],
  tasks: readonly SolvedTask[],
  solution: string,
): Blocks {
  const out = [...blocks];
  for (const { asks, tells } of tasks) {
    const [first, last] = [asks[0]!, tells.at(-1) ?? asks.at(-1)!];
    const [told] = tells;
    const box = boxAround(blocks.slice(first, last + 1), solution, told !== undefined);
    out[first] = opened(blocks[first]!, cells[first]!.source, box.opens);
    if (told !== undefined) out[told] = [box.answers, ...blocks[told]!];
    out[last] = [...out[last]!, box.closes];
  }
  return out;
}

function boxAround(blocks: Blocks, solution: string, isTold: boolean) {
  const fence = fenceAround(blocks.flatMap((own) => own.map(({ text }) => text)).join('\n'), ':');
  return {
    opens: { text: `${fence}:{question}\n:type: open` },
    answers: { text: `${fence}{dropdown} ${solution}` },
    closes: { text: isTold ? `${fence}\n${fence}:` : `${fence}:` },
  };
}

/** Tasks whose cell tells what to do in its first block. @param ends the last cell of each, by its first */
export function withTaskBoxes(blocks: Blocks, ends: ReadonlyMap<number, number>, solution: string): Blocks {
  const out = [...blocks];
  for (const [first, last] of ends) {
    const [asked, ...told] = blocks[first]!;
    const isTold = told.length > 0 || last > first;
    const box = boxAround(blocks.slice(first, last + 1), solution, isTold);
    out[first] = [box.opens, asked!, ...(isTold ? [box.answers, ...told] : [])];
    out[last] = [...out[last]!, box.closes];
  }
  return out;
}

/** Headings that only call it stand above its box. */
function opened([block, ...others]: readonly Block[], source: string, box: Block): readonly Block[] {
  const lines = block?.text.split('\n') ?? [];
  const from = boxFrom(source);
  const [above, asking] = [lines.slice(0, from).join('\n'), lines.slice(from).join('\n')];
  return [
    ...(above.trim() === '' ? [] : [{ text: above, source: 1 }]),
    box,
    ...(asking.trim() === '' ? [] : [{ text: closed(asking.replace(HEADING, '**$1**')), source: from + 1 }]),
    ...others,
  ];
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(?![ \t])(?:\*\*)?(.+?)(?<![ \t#](?=[ \t#]))(?:\*\*)?[ \t#]*(?=\n|$)/;

/** `In class 3: merge` stands in the box where nothing below it says what to do, `Count the cubes` always. */
function boxFrom(source: string): number {
  const prose = proseOf(source);
  const from = askingFrom(prose, source);
  const heading = prose.slice(0, from).findLastIndex((line) => line.trim() !== '');
  const leads = heading < 0 ? [] : leadsIn([prose[heading]!]);
  const isAsked = !tells(prose.slice(from)) || leads.some(({ words }) => tells([words]));
  const isAll = from === undefined || (!leads.some(isExercise) && isAsked);
  return isAll && leads.length > 0 ? heading : (from ?? prose.length);
}

/** In Jupyter, the end of a cell closes what is left open in it. */
function closed(text: string): string {
  const count = (tag: RegExp): number => proseOf(text).join('\n').match(tag)?.length ?? 0;
  const open = count(/<div\b/gi) - count(/<\/div>/gi);
  return open > 0 ? `${text}\n\n${'</div>'.repeat(open)}` : text;
}
