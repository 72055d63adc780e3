/**
 * Code of which a course makes two versions: what learners start from, and the solution.
 *
 *     # task-begin            def double(x):                mass = 2 * volume  # SOLUTION
 *     y = 0                       ### BEGIN SOLUTION
 *     # task-end                  return 2 * x
 *     # solution-begin            ### END SOLUTION
 *     y = 2 * x
 *     # solution-end
 */
import { BEGIN, CLOSES, OPENS, TASK_CLOSES, TASK_OPENS } from './solution-marks.ts';

/** Code that is shown though it solves. */
export interface SolvedCode {
  /** What learners start from; empty where all of it solves. */
  readonly given: string;
  readonly solution: string;
}

const SIGN = String.raw`[ \t]*(#|\/\/|--|%)[ \t/=*#~%-]*`;
const NOTHING_MORE = String.raw`[ \t:.=#*~/-]*$`;
/** nbgrader's, which also marks what only its teacher's tests say, and those of others: `# solution-begin`. */
const BEGINS = String.raw`${SIGN}(?:BEGIN (?:SOLUTION|HIDDEN TESTS)\b.*$|${OPENS}${NOTHING_MORE})`;
const ENDS = String.raw`${SIGN}(?:END (?:SOLUTION|HIDDEN TESTS)\b.*$|${CLOSES}${NOTHING_MORE})`;
const MARKS = new RegExp(`^${BEGINS}`, 'im');
/** What each of them says. Most code has no such remark, and pays no more than this look: V8 compiles what it searches for. */
const MAY_BEGIN = new RegExp(String.raw`^[ \t]*(?:#|\/\/|--|%).*${BEGIN}`, 'im');
const BETWEEN = new RegExp(String.raw`^([ \t]*)(?=\S)${BEGINS}\n([\s\S]*?)(?:^${ENDS}|$(?![\s\S]))`, 'gim');
/** What learners have in its place. */
const TASK = new RegExp(
  String.raw`^${SIGN}${TASK_OPENS}${NOTHING_MORE}\n((?:.*\n){0,60}?)${SIGN}${TASK_CLOSES}${NOTHING_MORE}\n?`,
  'gim',
);
/** Otter-Grader's, behind what solves: `mass = 2 * volume  # SOLUTION` */
const BESIDE = /^([ \t]*)((?!#|\/\/)\S.*?)(?:#|\/\/)[ \t]*SOLUTION(?:[ \t]+NO[ \t]+PROMPT)?[ \t]*$/gm;

export const isParted = (source: string): boolean =>
  (MAY_BEGIN.test(source) && MARKS.test(source)) || source.search(BESIDE) >= 0;

export function parted(source: string): SolvedCode {
  const given = source
    .replace(TASK, (_, __, task: string) => task)
    .replace(BETWEEN, (_, indent: string, sign: string) => `${indent}${sign} …`)
    .replace(BESIDE, (_, indent: string, code: string) => `${indent}${SETS.exec(code)?.[0] ?? ''}…`);
  const isGiven = given.split('\n').some((line) => /[\p{L}\p{N}]/u.test(line));
  return {
    given: isGiven ? given : '',
    solution: source
      .replace(TASK, '')
      .replace(BETWEEN, (_, __, ___, body: string) => body.replace(/\n$/, ''))
      .replace(BESIDE, (_, indent: string, code: string) => `${indent}${code.trimEnd()}`),
  };
}

/** What gets a value, which is left out. */
const SETS = /^[\w.[\]'"$, ]+(?:=(?!=)|<-)[ ]?/;
