/**
 * Sheets of exercises that are notebooks: where learners are to write is a cell of its own, and what they are asked may be
 * a comment in the cell where they write.
 *
 *     **Q1**: Why does ice float?            # 1. How many cubes are there?     # Exercise 1
 *     ── next cell ──                        ── next cell ──                    # Count the cubes.
 *     *Type your answer here.*               # 2. Which of them float?          len(cubes)
 */
import { callsExercise, exerciseLabelOf, SOLVED_KINDS } from '../../../questions/words/exercise-label.ts';
import type { Cell } from './cells.ts';

export interface Task {
  /** Markdown. */
  readonly asked: string;
  /** The code below it. */
  readonly rest: string;
}

/** So many cells have nothing below what they ask, or are called exercises, or none asks. */
const FEWEST = 3;

/** What cells ask in comments that count, by their place in the notebook. */
export function tasksIn(cells: readonly Cell[]): ReadonlyMap<number, Task> {
  const tasks = new Map<number, Counted>();
  let last = 0;
  for (const [index, cell] of cells.entries()) {
    const task = cell.kind === 'code' ? taskIn(cell.source) : undefined;
    if (!task || task.number !== last + 1) continue;
    last = task.number;
    tasks.set(index, task);
  }
  const all = [...tasks.values()];
  const open = all.filter(({ rest }) => rest === '').length;
  const areCalled = tasks.size >= FEWEST && all.every(({ isCalled }) => isCalled);
  return areCalled || (open >= FEWEST && open * 2 > tasks.size) ? tasks : new Map();
}

/** Up to which cell each is solved, by its place: code right below code that solves goes on with it. */
export function tasksEnd(
  cells: readonly Cell[],
  tasks: ReadonlyMap<number, Task>,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let task: number | undefined;
  for (const [index, { kind }] of cells.entries()) {
    if (tasks.has(index)) task = index;
    else if (kind !== 'code' || (task !== undefined && tasks.get(task)!.rest === '')) task = undefined;
    if (task !== undefined) ends.set(task, index);
  }
  return ends;
}

interface Counted extends Task {
  readonly number: number;
  /** `# Exercise 2` */
  readonly isCalled: boolean;
}

function taskIn(source: string): Counted | undefined {
  const [, head = ''] = /^\s*((?:[ \t]*(?:#|\/\/|--)[^\n]*(?:\n|$))+)/.exec(source) ?? [];
  const words = head.replace(/^[ \t]*(?:#+|\/\/+|--+)[ \t]?/gm, '').trim();
  const [first = '', ...others] = words.split('\n');
  const label = exerciseLabelOf(first);
  const number = Number(label?.number);
  const isCalled = callsExercise(first, ...SOLVED_KINDS);
  const isAlone = label?.rest === '';
  const saysNothing = isAlone && (!isCalled || others.every((line) => line.trim() === ''));
  if (!label || label.answers || saysNothing || !Number.isInteger(number)) return undefined;
  const asked = asWords(words).replace(/^(\d+)([.)])/, '$1\\$2');
  return {
    number,
    isCalled,
    asked: isAlone ? asked.replace('\n', '\n\n') : asked,
    rest: source.trimStart().slice(head.length).trim(),
  };
}

/** A comment is no Markdown, though it may show code. */
const asWords = (comment: string): string =>
  comment.replace(/`[^`\n]*`|[\\*_<[{$~]/g, (one) => (one.startsWith('`') ? one : `\\${one}`));
