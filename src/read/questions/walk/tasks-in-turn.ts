/**
 * Tasks that a sheet sets in turn, each called so in plain letters and without a number, its answers below a title of their
 * own: no heading says where these end.
 *
 *     Exercise: Fill in the gaps.          Exercise: Fill in the gaps.
 *     1. Ice ___ on water.                 1. Ice ___ on water.
 *     2. Iron ___.                         2. Iron ___.
 *     Answer:                        →     <details>
 *     1. floats                            1. floats  It is light.
 *     2. sinks                             2. sinks
 *     Explanation:                         </details>
 *     1. It is light.
 *     Exercise: Put it right.              Exercise: Put it right.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText, stretchesOf } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text, titleInBold } from '../../parts.ts';
import { isRule, levelOf } from '../blocks/block.ts';
import { opensExercise } from '../blocks/clear-answer.ts';
import { firstNumber, isBare, rowOf } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself, titleAlone } from '../blocks/told.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { EXPLANATIONS, normalize } from '../words/lexicon.ts';
import { blanksOf } from './gaps-keyed.ts';

const FEWEST = 2;

export function withTasksInTurn(blocks: Row): Row {
  if (blocks.filter(mayHold).length < FEWEST) return blocks;
  const row = blocks.flatMap(taskApart);
  const tasks = stretchesOf(row, (at) => (isStart(row[at]) ? endOf(row, at) : undefined)).map((task) => ({
    task,
    solved: isStart(task[0]) ? solved(task.flatMap(titleApart)) : undefined,
  }));
  if (tasks.filter((one) => one.solved).length < FEWEST) return blocks;
  return tasks.flatMap(({ task, solved: made }, i) => made ?? (tasks[i + 1]?.solved ? titled(task) : task));
}

/** `3. Gaps` right above a task calls it. */
function titled(above: Row): Row {
  const last = above.findLastIndex((one) => !isBlank(one));
  const list = above[last];
  const [item, ...others] = isTag(list, 'ol') ? elementsOf(list) : [];
  if (!item || others.length > 0 || !isBare(item) || !isName(rawText(item.children))) return above;
  const words = [text(`${firstNumber(list as Element)}. `), ...item.children];
  const line = lineOf(item);
  return [...above.slice(0, last), titleInBold(words, line), ...above.slice(last + 1)];
}

const isName = (words: string): boolean => words.length <= LONGEST && !/[.?!:;]\s*$/.test(words);
const LONGEST = 60;

const mayHold = (block: ElementContent): boolean =>
  isTag(block, 'p') || (isTag(block, 'ol') && elementsOf(block).length === 1)
    ? taskApart(block).some(isStart)
    : false;

/** `Exercise: …`, and no `Exercise 2: …` */
const isStart = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && opensExercise(block) && exerciseLabelOf(plainText(block)) === undefined;

/** `2. Gaps`, and in its next line `Exercise: …`: what it is called, and the task. */
function taskApart(block: ElementContent): Row {
  const [item, ...others] = isTag(block, 'ol') ? elementsOf(block) : [];
  if (!item || others.length > 0 || !isBare(item)) return [block];
  const lines = linesOf(item);
  const at = lines.findIndex((line, i) => i > 0 && isStart(paragraphOf([line])));
  if (at < 0) return [block];
  const name = element('li', {}, paragraphOf(lines.slice(0, at)).children, lineOf(item));
  return [{ ...(block as Element), children: [name] }, paragraphOf(lines.slice(at))];
}

function endOf(row: Row, start: number): number {
  let end = start + 1;
  while (end < row.length && levelOf(row[end]) === 7 && !isRule(row[end]!) && !isStart(row[end])) end++;
  return end;
}

/** Lines of a paragraph of which one titles an answer. */
function titleApart(block: ElementContent): Row {
  if (!isTag(block, 'p')) return [block];
  const lines = linesOf(block);
  const at = lines.findIndex((line) => titleAlone(paragraphOf([line])) !== undefined);
  if (at < 0 || lines.length === 1) return [block];
  const [above, below] = [lines.slice(0, at), lines.slice(at + 1)];
  return [above, [lines[at]!], below].flatMap((some) => (some.length > 0 ? [paragraphOf(some)] : []));
}

/** Undefined where nothing, or more than one thing, answers it. */
function solved(task: Row): Row | undefined {
  const titles = task.flatMap((one, at) => (titleAlone(one) === undefined ? [] : [at]));
  const [at = 0, ...others] = titles;
  const told = task.slice(at + 1).filter((one) => !isBlank(one));
  const asked = task.slice(0, at);
  const isOne =
    at > 0 && others.length === 0 && told.length > 0 && !task.some((one, i) => i !== at && tellsItself(one));
  return isOne
    ? [...asked, foldedAnswer(withReasons(byBlanks(told, asked)), [], lineOf(task[at]))]
    : undefined;
}

/** `1. floats`, `2. sinks`, `3. melts`, of sentences of which one has two blanks: what fills these goes together. */
function byBlanks([list, ...more]: Row, asked: Row): Row {
  const sentences = asked.findLast((one) => !isBlank(one));
  const told = isTag(list, 'ol') ? elementsOf(list) : [];
  const blanks = isTag(sentences, 'ol') ? elementsOf(sentences).map((item) => blanksOf(item.children)) : [];
  const all = blanks.reduce((sum, count) => sum + count, 0);
  if (!list || told.length !== all || blanks.length === all || blanks.includes(0))
    return list ? [list, ...more] : [];
  const left = told.map((item) => rawText(item.children).trim());
  const items = blanks.map((count, i) =>
    element('li', {}, [text(left.splice(0, count).join(', '))], lineOf(told[i])),
  );
  return [{ ...(list as Element), children: items }, ...more];
}

/** `Explanation:`, and a list below it: what explains each answer goes with it, or all of it with the last. */
function withReasons(told: Row): Row {
  const [list, title, reasons, ...more] = told;
  const isExplained =
    isTag(list, 'ol') && title && EXPLAINS.test(normalize(plainText(title))) && isTag(reasons, 'ul', 'ol');
  if (!isExplained || more.length > 0) return told;
  const answers = elementsOf(list);
  const each = elementsOf(reasons);
  const isEach = each.length === answers.length;
  const items = answers.map((item, i) => {
    const why = isEach ? rowOf(each[i]!) : i === answers.length - 1 ? [title, reasons] : [];
    return element('li', {}, [...rowOf(item), ...why], lineOf(item));
  });
  return [{ ...list, children: items }];
}

const EXPLAINS = new RegExp(`^(?:${EXPLANATIONS})\\b[^:]{0,30}:?$`);
