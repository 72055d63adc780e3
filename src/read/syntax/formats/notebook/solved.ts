/**
 * Notebooks of solutions, which their file, its folder or their title calls so: code below what sets an exercise solves it,
 * though nothing in it says so. In a sheet, what is said between the code belongs to it.
 *
 *     # Functions (solutions)        ## Loops
 *     **Exercise 1** Write `double`. Count from 1 to 10.
 *     ┌ code ┐                       ┌ code ┐
 */
import { isBelowPlace } from '../../../questions/words/answer-place.ts';
import { callsExercise, isExamTitle, saysExercises } from '../../../questions/words/exercise-label.ts';
import { isOtherAnswer, normalize } from '../../../questions/words/lexicon.ts';
import { isSolutionFile, isSolutionTitle } from '../../../questions/words/solution-file.ts';
import { isFilled, isWritten, saysSolved, solutionIn } from '../../solution-name.ts';
import {
  answers,
  askingFrom,
  asksAtEnd,
  beginsAnew,
  counts,
  goesOnAsking,
  isExercise,
  isYours,
  type Lead,
  leadsIn,
  orders,
  proseOf,
  saysMore,
  tells,
} from './asking.ts';
import type { Cell, Cells } from './cells.ts';
import { isGivenForParts } from './given-for-parts.ts';
import { leftOpenIn } from './left-open.ts';
import { isWhole, makesReady } from './programs.ts';
import { type CellKind, sheetOf } from './sheet.ts';
import { definedBelow, solvedOpenly } from './solved-openly.ts';

/** What a notebook of solutions sets and solves. */
export interface Solved {
  /** Whether it is called so, or its author solved it openly. */
  readonly isSolved: boolean;
  /** Whether it is, and nothing but comments may set what it solves. */
  readonly isUnset: boolean;
  /** Whether it says that it holds exercises. */
  readonly isSheet?: boolean;
  /** The places of cells that solve what stands above them, which is left to be found. */
  readonly cells: ReadonlySet<number>;
  readonly tasks: readonly SolvedTask[];
}

/** The places of its cells, one after another. */
export interface SolvedTask {
  readonly asks: readonly number[];
  readonly tells: readonly number[];
}

type Group = readonly number[];

/** Whether its file, its folder or its title calls it so. */
export const isCalledSolved = ({ cells, title = titleIn(cells) }: Cells, called: string): boolean =>
  isSolutionFile(called) || isSolutionTitle(title);

/** Where a cell says that it solves, or where learners write, those above it below the same exercise are given. */
export function solvedIn(notebook: Cells, called: string): Solved {
  const { cells, title = titleIn(cells) } = notebook;
  if (isCalledSolved(notebook, called)) return calledSolved(cells);
  const isAll = [title, called].some((one) => saysExercises(one) || isExamTitle(one));
  const solved = openlySolved(cells, isAll);
  return solved.isSolved
    ? solved
    : { ...solved, tasks: leftOpenIn(cells).map((asks) => ({ asks, tells: [] })) };
}

function calledSolved(cells: readonly Cell[]): Solved {
  const { kinds, isSheet, isNamed } = sheetOf(cells);
  // `# Exercise 2` and, below it, `## Solution`: what that holds is one answer, in as many steps as it takes.
  if (callsExercise(titleIn(cells)) && kinds.filter((one) => one === 'answers').length === 1)
    return { ...NOTHING, isSolved: true };
  const groups = groupsOf(cells, kinds, isSheet).filter(
    (group, i, all) => !isGivenForParts(group, all[i + 1], cells),
  );
  const solved = told(groups, cells, (group) => isSheet || (isNamed && isOneCell(group, cells)));
  const isUnset = solved.tasks.length === 0 && solved.cells.size === 0 && !kinds.includes('answers');
  return { ...solved, isUnset };
}

/** @param isAll whether it says that it holds exercises: then all that tells to do something is one */
function openlySolved(cells: readonly Cell[], isAll: boolean): Solved {
  const none = { ...NOTHING, isSheet: isAll, cells: new Set(belowPlaces(cells)) };
  const filled = filledIn(cells);
  if (filled.length > 0) return { ...none, isSolved: true, cells: new Set(filled) };
  // In Jupyter, the last cell is often an empty one.
  const end = cells.findLastIndex((one) => !isEmpty(one)) + 1;
  const { kinds, isSheet } = sheetOf(cells.slice(0, end));
  if (kinds.includes('answers') || cells.some(({ source }) => saysSolved(source))) return none;
  const groups = groupsOf(cells, kinds, isSheet);
  const own = isAll ? groups : groups.filter(([first]) => isNamed(cells[first!]!));
  const solved = solvedOpenly(own, cells, (at) => isAll && kinds[at] === 'told');
  if (solved.length > 0) return told(solved, cells, () => true);
  const saysSo =
    isAll ||
    cells.some(({ kind, source }) => kind === 'markdown' && leadsIn(proseOf(source)).some(isExercise));
  return saysSo ? { ...none, cells: new Set([...none.cells, ...definedBelow(cells)]) } : none;
}

/** Code right below nothing but a comment that says that learners write above. */
const belowPlaces = (cells: readonly Cell[]): Group =>
  cells.flatMap(({ kind, source }, at) => {
    const above = cells[at - 1];
    const isBelow =
      kind === 'code' && above?.kind === 'code' && isWritten(source) && !isWritten(above.source);
    return isBelow && isBelowPlace(above.source) ? [at] : [];
  });

/** Cells that say where learners write, most of which are filled in. */
function filledIn(cells: readonly Cell[]): Group {
  const places = cells.map(({ kind, source }) => (kind === 'code' ? isFilled(source) : undefined));
  const filled = places.flatMap((one, at) => (one ? [at] : []));
  const all = places.filter((one) => one !== undefined).length;
  // Of few, each must be solved at some length, and have been run: a line may be given there.
  const isSure = ({ source, outputs }: Cell): boolean =>
    outputs.length > 0 && isFilled(source, LINES_OF_FEW) === true;
  const areAll = filled.length === all && filled.every((at) => isSure(cells[at]!));
  return (filled.length > FEWEST && filled.length * 2 > all) || areAll ? filled : [];
}
const LINES_OF_FEW = 2;

/** `Exercise 2`, or `Q2`, which tells what to do. */
function isNamed({ source }: Cell): boolean {
  const prose = proseOf(source);
  const first = prose.find((line) => line.trim() !== '') ?? '';
  const isQuestion = callsExercise(first.replace(MARKS, ''), 'question') && orders(prose);
  return isQuestion || leadsIn(prose).some(isExercise);
}
const MARKS = /[#*_>]+/g;

/** Among lessons: all that an exercise says stands in the cell that names it, but for what calls one of several programs, or another answer. */
const isOneCell = (group: Group, cells: readonly Cell[]): boolean =>
  group.every((at, i) => i === 0 || cells[at]!.kind !== 'markdown' || callsCode(cells[at]!));

function callsCode({ source }: Cell): boolean {
  const [lead] = leadsIn(proseOf(source));
  return lead !== undefined && (isOtherAnswer(lead.words) || (isAlone(source, lead) && namesOne(lead)));
}
const isAlone = (source: string, { words }: Lead): boolean => source.replace(MARKS, '').trim() === words;
const namesOne = ({ words }: Lead): boolean => ONE_OF_SEVERAL.test(normalize(words));

/** « Programme B », `Code 2` */
const ONE_OF_SEVERAL =
  /^(?:program(?:me?|ma)?|programm|scripts?|code|codice|codigo|algorithm(?:e|us)?|algorit(?:mo|me)) ?(?:n[o°]\.? ?|# ?)?(?:[a-h]|\d{1,2})\s*[:.]?$/;

/** @param isWhole whether nothing but an exercise and what solves it stands in a group */
function told(groups: readonly Group[], cells: readonly Cell[], isWhole: (group: Group) => boolean): Solved {
  const tasks = groups.filter(isWhole).flatMap((group) => taskIn(group, cells) ?? []);
  const boxed = new Set(tasks.flatMap((task) => [...task.asks, ...task.tells]));
  const saying = cells.flatMap((cell, at) => (cell.kind === 'code' && saysSolved(cell.source) ? [at] : []));
  const solved = [...saying, ...groups.flatMap((group) => codeOf(group, cells))];
  return { isSolved: true, isUnset: false, cells: new Set(solved.filter((at) => !boxed.has(at))), tasks };
}

/**
 * Below exercises of any other notebook, the first code that may solve each: nobody can tell it from what learners start
 * from. One here and there may show something.
 */
export function mayBeSolvedIn(cells: readonly Cell[]): Group {
  const leads = cells.map(({ kind, source }) => (kind === 'markdown' ? leadsIn(proseOf(source)) : []));
  const exercises = leads.flatMap((own, at) => (own.some(isExercise) ? [at] : []));
  const solved = exercises.flatMap((at, i) => {
    const end = exercises[i + 1] ?? cells.length;
    const first = cells.slice(at + 1, end).findIndex(({ kind }) => kind === 'code');
    const isTold = leads.slice(at, end).some((own) => own.some(answers));
    return first >= 0 && !isTold && mayBeSolved(cells[at + 1 + first]!) ? [at + 1 + first] : [];
  });
  return solved.length >= FEWEST && solved.length * 2 >= exercises.length ? solved : [];
}

const FEWEST = 2;

const mayBeSolved = (cell: Cell): boolean =>
  isWhole(cell) && !makesReady(cell.source) && !saysSolved(cell.source);

const NOTHING: Solved = { isSolved: false, isUnset: false, cells: new Set(), tasks: [] };

const titleIn = (cells: readonly Cell[]): string =>
  cells
    .filter(({ kind }) => kind === 'markdown')
    .flatMap(({ source }) => leadsIn(proseOf(source)))
    .find(({ isHeading }) => isHeading)?.words ?? '';

/** Each from what sets it to where the next, a heading or an answer begins. */
function groupsOf(cells: readonly Cell[], kinds: readonly CellKind[], isSheet: boolean): readonly Group[] {
  const groups: number[][] = [];
  let group: number[] | undefined;
  let isTold = false;
  kinds.forEach((kind, at) => {
    const goesOn = group !== undefined && !isTold && !beginsAnew(cells[at]!.source);
    if (kind === 'sets' || (kind === 'tells' && isSheet && !goesOn)) {
      group = [at];
      groups.push(group);
      isTold = false;
    } else if (kind === 'answers') {
      // What is told by name answers, and what stands above it is asked about.
      if (group) groups.pop();
      group = undefined;
    } else if (kind === 'heads' || kind === 'titled') group = undefined;
    else {
      group?.push(at);
      isTold ||= kind === 'code' || kind === 'told';
    }
  });
  return groups;
}

/** The code that solves, where no cell of it says so by itself. */
function codeOf(group: Group, cells: readonly Cell[]): Group {
  const code = group.filter((at) => cells[at]!.kind === 'code');
  return code.some((at) => saysSolved(cells[at]!.source)) ? [] : code;
}

/** Undefined where nothing is asked in words, or only a part of a cell tells it. */
function taskIn(group: Group, cells: readonly Cell[]): SolvedTask | undefined {
  const first = firstTold(group, cells);
  if (first === undefined) return unanswered(group, cells);
  const program = group.slice(0, first).findIndex((at, i) => i > 0 && isOnlyCode(cells[at]!));
  const end = program < 0 ? first : program;
  const asks = group.slice(0, end);
  return asks.length > 1 || asksInWords(cells[asks[0]!]!) ? { asks, tells: group.slice(end) } : undefined;
}

/** Above an empty cell it only asks. */
function unanswered(group: Group, cells: readonly Cell[]): SolvedTask | undefined {
  const empty = group.findIndex((at) => isEmpty(cells[at]!));
  const asks = group.slice(0, Math.max(empty, 0));
  const isWritten = group.some((at) => cells[at]!.kind === 'code' && !isEmpty(cells[at]!));
  const isAsked = asks.length > 0 && asks.some((at) => tells(proseOf(cells[at]!.source)));
  return isAsked && !isWritten ? { asks, tells: [] } : undefined;
}

const isEmpty = ({ kind, source }: Cell): boolean => kind === 'code' && source.trim() === '';

/** Words answer where there is no code, or where what asks ends above them. */
function firstTold(group: Group, cells: readonly Cell[]): number | undefined {
  const code = group.filter((at) => cells[at]!.kind === 'code' && !isEmpty(cells[at]!));
  const words = firstWords(group, cells, code.length > 0);
  if (words !== undefined || code.length === 0) return words;
  const says = code.find((at) => saysSolved(cells[at]!.source));
  const given = says === undefined ? '' : (solutionIn(cells[says]!.source, true)?.given ?? '');
  const isTold = !isWritten(given) && code.some((at) => isWritten(cells[at]!.source));
  return isTold ? group.indexOf(says ?? code[0]!) : undefined;
}

/** Words that neither ask nor help, below what asks or counts. @param isCoded code stands below: it may be they that are asked */
function firstWords(group: Group, cells: readonly Cell[], isCoded: boolean): number | undefined {
  const written = group.filter((at) => !isEmpty(cells[at]!));
  const found = written.find((cell, i) => {
    const above = cells[written[i - 1] ?? -1];
    if (above?.kind !== 'markdown' || cells[cell]!.kind !== 'markdown') return false;
    const [asking, telling] = [proseOf(above.source), proseOf(cells[cell]!.source)];
    const isAsked = isCoded ? asksAtEnd(asking) : counts(above.source) || tells(asking);
    return isAsked && (isYours(telling) || !goesOnAsking(telling));
  });
  return found === undefined ? undefined : group.indexOf(found);
}

/** More than `Exercise 2`. */
function asksInWords({ source }: Cell): boolean {
  const prose = proseOf(source);
  return askingFrom(prose, source) !== undefined || saysMore(prose);
}

/** So much may name it. */
const NAME = 40;

/** Words that only name the code in their cell, as an algorithm before the program. */
function isOnlyCode({ kind, source }: Cell): boolean {
  const prose = proseOf(source);
  const words = prose.join('').trim();
  return (
    kind === 'markdown' && words.length < NAME && words !== source.replace(/\n/g, '').trim() && !tells(prose)
  );
}
