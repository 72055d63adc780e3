/**
 * Tasks that their solution says again, one after another, each above its own answer:
 *
 *     1. Which month has most hail?        1. Which month has most hail?
 *     2. Name the coldest days.
 *                                             :::{dropdown} Answer
 *     ## Solution                       →     May
 *
 *     - Which month has most hail?         2. Name the coldest days.
 *       May                                   …
 *     - Name the coldest days.
 *       …
 *
 * Each answer is told with its task, whatever signs and letters either is written in. A table of contents is said again
 * as well: only below a title for answers, or in a fold that is called so, is it one.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf, withChildren } from '../../parts.ts';
import { blockOf, foldsAnswer, levelOf, runEnd } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, type Row } from '../blocks/rows.ts';
import { titleAlone } from '../blocks/told.ts';
import { withoutLabel } from '../words/label.ts';
import { normalize } from '../words/lexicon.ts';

export function withTasksToldAgain(given: Row): Row {
  let row = given;
  for (let at = 1; at < row.length; at++) {
    const solution = solutionAt(row, at);
    const made = solution && madeOf(row, at, solution);
    if (!made) continue;
    row = made;
    // What came into its place is looked at next.
    at--;
  }
  return row;
}

interface Solution {
  readonly body: Row;
  readonly end: number;
}

/** What a fold of answers holds, or what stands below a title for answers, up to the next heading like it. */
function solutionAt(row: Row, at: number): Solution | undefined {
  const block = row[at]!;
  if (foldsAnswer(block)) return { body: bodyOf(block), end: at + 1 };
  if (isPart(block, 'disclosure') || titleAlone(block) === undefined) return undefined;
  const level = levelOf(block);
  const isDeeper = (one: ElementContent): boolean =>
    level < 7 ? levelOf(one) > level : levelOf(one) === 7 || isSaidBefore(row, at, one);
  const end = runEnd(row, at + 1, isDeeper);
  return { body: row.slice(at + 1, end), end };
}

/** A heading below a title in bold goes on with the solution where it says a task again. */
const isSaidBefore = (row: Row, at: number, block: ElementContent): boolean =>
  tasksAbove(row, at).some(({ said }) => said === saidIn(blockOf(block).words));

interface Task {
  /** Its words, to be compared. */
  readonly said: string;
  readonly block: ElementContent;
  /** Its item, of a list. */
  readonly item?: Element;
}

/** Words without their number, and what ends them. */
const saidIn = (words: string): string =>
  withoutLabel(normalize(words).trim())
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** So many words at least: fewer may be said anywhere. */
const LONG = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}|[\u0e00-\u0e7f\u3040-\u9fff]{6}/u;

/** So many blocks at most stand between the first task and its solution. */
const NEAR = 200;

/** The tasks of the nearest list, or the paragraphs, above a solution. */
function tasksAbove(row: Row, at: number): readonly Task[] {
  const above = row.slice(Math.max(at - NEAR, 0), at);
  const list = above.findLastIndex((one) => isTag(one, 'ol', 'ul'));
  const block = above[list];
  if (isTag(block, 'ol', 'ul') && above.slice(list + 1).every((one) => levelOf(one) === 7))
    return elementsOf(block).map((item) => ({ said: headOf(rowIn(item))?.said ?? '', block, item }));
  const paragraphs = above.filter((one) => isTag(one, 'p') && !isTitleInBold(one));
  return paragraphs.map((block) => ({ said: saidIn(blockOf(block).words), block }));
}

/** `**Part A – Choices**` titles what is asked, above it and above its key. */
function isTitleInBold(block: ElementContent): boolean {
  if (!isTag(block, 'p')) return false;
  const { label, asks } = blockOf(block);
  return (
    label === undefined && !asks && block.children.every((one) => isBlank(one) || isTag(one, 'strong', 'b'))
  );
}

/** What a row begins with, in its first line, and what stands behind it. */
function headOf([first, ...below]: Row): { readonly said: string; readonly rest: Row } | undefined {
  if (!isTag(first, 'p')) return first && { said: saidIn(blockOf(first).words), rest: below };
  const [line, ...lines] = linesOf(first);
  if (!line) return undefined;
  return {
    said: saidIn(rawText(line.children)),
    rest: lines.length > 0 ? [paragraphOf(lines), ...below] : below,
  };
}

/** Each block of a solution, and each item of its lists, as what may say a task again. */
const entriesOf = (body: Row): readonly Row[] =>
  body.flatMap((block): readonly Row[] =>
    isTag(block, 'ol', 'ul') ? elementsOf(block).map(rowIn) : [[block]],
  );

function madeOf(row: Row, at: number, { body, end }: Solution): Row | undefined {
  if (!holdsSeveral(body)) return undefined;
  const tasks = saidOnce(tasksAbove(row, at).filter(({ said }) => LONG.test(said)));
  const answers = tasks.length > 1 ? answersOf(tasks, body) : undefined;
  if (!answers) return undefined;
  const told = new Map(answers.map(({ task, answer }) => [task.item ?? task.block, answer]));
  const above = row.slice(0, at).map((block): ElementContent => withAnswers(block, told));
  return [...above.flatMap((one) => [one, ...answerBelow(told, one)]), ...row.slice(end)];
}

const answerBelow = (told: ReadonlyMap<ElementContent, Row>, block: ElementContent): Row =>
  isTag(block, 'p') ? foldOf(told.get(block)) : [];

const foldOf = (answer: Row | undefined): Row =>
  answer ? [foldedAnswer(answer, [], lineOf(answer.find((one) => one.type === 'element')))] : [];

function withAnswers(block: ElementContent, told: ReadonlyMap<ElementContent, Row>): ElementContent {
  if (!isTag(block, 'ol', 'ul') || !elementsOf(block).some((item) => told.has(item))) return block;
  const items = elementsOf(block).map((item) =>
    withChildren(item, [...rowIn(item), ...foldOf(told.get(item))]),
  );
  return withChildren(block, items);
}

/** What stands above each exercise alike is none of what they ask. */
function saidOnce(tasks: readonly Task[]): readonly Task[] {
  const times = new Map<string, number>();
  for (const { said } of tasks) times.set(said, (times.get(said) ?? 0) + 1);
  return tasks.filter(({ said }) => times.get(said) === 1);
}

/** Most answers are one thing, which says nothing again. */
const holdsSeveral = (body: Row): boolean =>
  body.length > 1 || (isTag(body[0], 'ol', 'ul') && elementsOf(body[0]).length > 1);

interface Answered {
  readonly task: Task;
  readonly answer: Row;
}

/** What is told below each task that is said again; undefined where not all of a list are, or one has no answer. */
function answersOf(tasks: readonly Task[], body: Row): readonly Answered[] | undefined {
  const entries = entriesOf(body);
  const heads = entries.map(headOf);
  const found: { readonly task: Task; readonly at: number }[] = [];
  let from = 0;
  for (const task of tasks) {
    const at = heads.findIndex((one, i) => i >= from && one?.said === task.said);
    if (at < 0) continue;
    found.push({ task, at });
    from = at + 1;
  }
  const isList = tasks[0]?.item !== undefined;
  if (found.length < 2 || (isList && found.length < tasks.length)) return undefined;
  const led = entries.slice(0, found[0]!.at).flat();
  const all = found.map(({ task, at }, i) => {
    const own = [...heads[at]!.rest, ...entries.slice(at + 1, found[i + 1]?.at).flat()];
    return own.every(isBlank) ? undefined : { task, answer: i === 0 ? [...led, ...own] : own };
  });
  return allKnown(all);
}
