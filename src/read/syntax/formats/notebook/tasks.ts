/**
 * Sheets of exercises that are notebooks: where learners are to write is a cell of its own, and what they are asked may be
 * a comment in the cell where they write.
 *
 *     **Q1**: Why does ice float?            # 1. How many cubes are there?     # Exercise 1
 *     ── next cell ──                        ── next cell ──                    # Count the cubes.
 *     *Type your answer here.*               # 2. Which of them float?          len(cubes)
 */
import { callsExercise, exerciseLabelOf, SOLVED_KINDS } from '../../../questions/words/exercise-label.ts';
import { placeOfLetter } from '../../../questions/words/letters.ts';
import { tells } from './asking.ts';
import type { Cell } from './cells.ts';

export interface Task {
  /** Markdown. */
  readonly asked: string;
  /** The code below it. */
  readonly rest: string;
}

/** So many cells have nothing below what they ask, or are called exercises, or none asks. */
const FEWEST = 3;

/** And so many of which half tell what to do, or in a notebook of solutions, which says by its name that they are solved. */
const FEWEST_SOLVED = 2;

/** What cells ask in comments that count, by their place in the notebook, be it of solutions, or one that says that it holds exercises. */
export function tasksIn(
  cells: readonly Cell[],
  { isUnset: isSolved, isSheet = false }: { readonly isUnset: boolean; readonly isSheet?: boolean },
): ReadonlyMap<number, Task> {
  const tasks = new Map<number, Counted>();
  let last = 0;
  for (const [index, cell] of cells.entries()) {
    const task =
      cell.kind === 'code'
        ? (taskIn(cell.source) ?? (isSolved && taskInside(cell.source, last + 1)))
        : undefined;
    if (!task || task.number !== last + 1) continue;
    last = task.number;
    tasks.set(index, task);
  }
  if (isSolved) return tasks.size >= FEWEST_SOLVED ? tasks : toldIn(cells);
  return areSet([...tasks.values()], isSheet) ? tasks : new Map();
}

/** Most are open, or all are called so; or tell what to do, in a sheet. */
function areSet(tasks: readonly Counted[], isSheet: boolean): boolean {
  const open = tasks.filter(({ rest }) => rest === '').length;
  const areTelling = tasks.filter((one) => one.tells).length * 2 >= tasks.length;
  const areCalled = tasks.every(({ isCalled }) => isCalled);
  return (
    ((areCalled || (isSheet && areTelling)) && tasks.length >= (areTelling ? FEWEST_SOLVED : FEWEST)) ||
    (open >= FEWEST && open * 2 > tasks.length)
  );
}

/** `# Count the cubes.`, in many cells of a notebook of solutions. */
function toldIn(cells: readonly Cell[]): ReadonlyMap<number, Task> {
  const code = cells.flatMap(({ kind, source }, at) => (kind === 'code' && source.trim() !== '' ? [at] : []));
  const tasks = code.flatMap((at) => {
    const task = taskIn(cells[at]!.source, true);
    return task ? [[at, task] as const] : [];
  });
  return new Map(tasks.length >= FEWEST && tasks.length * 3 >= code.length ? tasks : []);
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
  readonly tells: boolean;
}

/** @param isUncounted whether it needs no number: it tells what to do */
function taskIn(source: string, isUncounted = false): Counted | undefined {
  const { head, words } = commentIn(source);
  const [first = '', ...others] = words.split('\n');
  const rest = source.trimStart().slice(head.length).trim();
  if (isUncounted)
    return tells([words])
      ? { number: 0, isCalled: false, tells: true, asked: asWords(words), rest }
      : undefined;
  const label = exerciseLabelOf(lettered(first));
  const number = Number(label?.number);
  const isCalled = callsExercise(lettered(first), ...SOLVED_KINDS);
  const isAlone = label?.rest === '';
  const saysNothing = isAlone && (!isCalled || others.every((line) => line.trim() === ''));
  if (!label || label.answers || saysNothing || !Number.isInteger(number)) return undefined;
  const asked = asWords(words).replace(/^(\d+)([.)])/, '$1\\$2');
  return {
    number,
    isCalled,
    tells: tells(words.split('\n')),
    asked: isAlone ? asked.replace('\n', '\n\n') : asked,
    rest,
  };
}

/** `# 2) Count`, below what the same cell prepares: all of it solves. */
function taskInside(source: string, number: number): Counted | undefined {
  const from = new RegExp(String.raw`^[ \t]*(?:#+|\/\/+)[ \t]*\(?${number}[.):][ \t]`, 'm').exec(
    source,
  )?.index;
  const task = from === undefined ? undefined : taskIn(source.slice(from));
  return task && { ...task, rest: source.trim() };
}

/** `b) Count` counts as `2) Count` does. */
const lettered = (words: string): string =>
  words.replace(/^\(?([a-z])\)/i, (_, letter: string) => `${placeOfLetter(letter) + 1})`);

/** The words of the comment that a cell begins with, or of the string of several lines. */
function commentIn(source: string): { readonly head: string; readonly words: string } {
  const [text, inside] = /^\s*(?:"""|''')([\s\S]*?)(?:"""|''')[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (text !== undefined && inside !== undefined) return { head: text.trimStart(), words: inside.trim() };
  const [, head = ''] = /^\s*((?:[ \t]*(?:#|\/\/|--)[^\n]*(?:\n|$))+)/.exec(source) ?? [];
  return { head, words: head.replace(/^[ \t]*(?:#+|\/\/+|--+)[ \t]?/gm, '').trim() };
}

/** A comment is no Markdown, though it may show code. */
const asWords = (comment: string): string =>
  comment.replace(/`[^`\n]*`|[\\*_<[{$~]/g, (one) => (one.startsWith('`') ? one : `\\${one}`));
