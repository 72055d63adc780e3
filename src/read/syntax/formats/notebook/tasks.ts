/**
 * Sheets of exercises that are notebooks: where learners are to write is a cell of its own, and what they are asked may be
 * a comment in the cell where they write.
 *
 *     **Q1**: Why does ice float?            # 1. How many cubes are there?
 *     ── next cell ──                        ── next cell ──
 *     *Type your answer here.*               # 2. Which of them float?
 */
import { exerciseLabelOf } from '../../../questions/words/exercise-label.ts';
import type { Cell } from './cells.ts';

export interface Task {
  /** Markdown. */
  readonly asked: string;
  /** The code below it. */
  readonly rest: string;
}

/** So many cells have nothing below what they ask, or none asks. */
const FEWEST = 3;

/** What cells ask in comments that count, by their place in the notebook. */
export function tasksIn(cells: readonly Cell[]): ReadonlyMap<number, Task> {
  const tasks = new Map<number, Task>();
  let last = 0;
  for (const [index, cell] of cells.entries()) {
    const task = cell.kind === 'code' ? taskIn(cell.source) : undefined;
    if (!task || task.number !== last + 1) continue;
    last = task.number;
    tasks.set(index, task);
  }
  const open = [...tasks.values()].filter(({ rest }) => rest === '').length;
  return open >= FEWEST && open * 2 > tasks.size ? tasks : new Map();
}

function taskIn(source: string): (Task & { readonly number: number }) | undefined {
  const [, head = ''] = /^\s*((?:[ \t]*(?:#|\/\/|--)[^\n]*(?:\n|$))+)/.exec(source) ?? [];
  const words = head.replace(/^[ \t]*(?:#+|\/\/+|--+)[ \t]?/gm, '').trim();
  const label = exerciseLabelOf(words.split('\n', 1)[0]!);
  const number = Number(label?.number);
  if (!label || label.answers || label.rest === '' || !Number.isInteger(number)) return undefined;
  return {
    number,
    asked: asWords(words).replace(/^(\d+)([.)])/, '$1\\$2'),
    rest: source.trimStart().slice(head.length).trim(),
  };
}

/** A comment is no Markdown, though it may show code. */
const asWords = (comment: string): string =>
  comment.replace(/`[^`\n]*`|[\\*_<[{$~]/g, (one) => (one.startsWith('`') ? one : `\\${one}`));
