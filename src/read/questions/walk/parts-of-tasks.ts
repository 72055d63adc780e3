/**
 * A task that goes on below titles of its own, above its answer: these name its parts, and ask nothing by themselves.
 *
 *     ## 2. Ice
 *     Weigh a cube.
 *     ### Example
 *     | cubes | g |
 *     <details><summary>Solution</summary> …
 *
 * All that stands above the answer is asked.
 */
import type { Element, ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedAnswer, foldedHint, isPart, lineOf, titleInBold } from '../../parts.ts';
import { blockOf, holdsElement, isRule, levelOf, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { answerHeading, clearAnswer, clearTitle, standingTitle } from '../blocks/clear-answer.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { answersTitleOf, callsExercise, setsTask } from '../words/exercise-label.ts';
import { asksOrTellsIn, roleOfTitle } from '../words/lexicon.ts';
import { titlesPartOfTask } from '../words/part-of-task.ts';
import { setExercise } from './made-question.ts';

interface Task extends Made {
  /** Whether its words ask, or tell what to do. */
  readonly isSet: boolean;
}

/** Beside one that is set, others are, whatever their words. */
export function withPartsOfTasks(blocks: Row): Row {
  if (!blocks.some(isPartTitle)) return blocks;
  const tasks = blocks.map((one, at) => (mayBeSet(one) ? taskAt(blocks, at) : undefined));
  const all = tasks.filter((one) => one !== undefined);
  const set = all.filter((one) => one.isSet);
  return set.length * 2 >= all.length && set.length > 0 ? withMade(blocks, (at) => tasks[at]) : blocks;
}

/** What is called an exercise goes on to its answer whatever stands between. */
const mayBeSet = (block: ElementContent): boolean =>
  levelOf(block) < 7 && !isPartTitle(block) && !callsExercise(blockOf(block).words);

const isPartTitle = (block: ElementContent): boolean => {
  const title = titleOfPart(block);
  return title !== undefined && (titlesPartOfTask(title) || isHintTitle(title));
};
const titleOfPart = (block: ElementContent): string | undefined =>
  isTag(block, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') ? standingTitle(block) : undefined;
export const isHintTitle = (title: string): boolean => title.length < 20 && roleOfTitle(title) === 'hint';

/** A heading, what is set below it with at least one such title, and the answer. */
function taskAt(blocks: Row, at: number): Task | undefined {
  const heading = blocks[at]!;
  const level = levelOf(heading);
  const next = runEnd(blocks, at + 1, (one) => goesOn(one, level));
  const below = blocks.slice(at + 1, next);
  const answer =
    next < blocks.length && below.some(isPartTitle) ? answerFrom(blocks, next, level) : undefined;
  if (!answer) return undefined;
  const hint = below.findIndex((one) => isHintTitle(titleOfPart(one) ?? ''));
  const [asked, helps] = hint < 0 ? [below, []] : [below.slice(0, hint), hintOf(below.slice(hint))];
  if (!holdsElement(asked)) return undefined;
  const { words } = blockOf(heading);
  const isAsked = asksOrTellsIn(words);
  const stem = [...(isAsked ? [heading] : []), ...asked.map(asWords)];
  const task = setExercise(stem, lineOf(heading));
  const row = [...(isAsked ? [] : [heading]), task, ...helps, ...answer.row];
  const isSet = isAsked || setsTask(words) || asked.some((one) => asksOrTellsIn(blockOf(one).words));
  return { row, end: answer.end, isSet };
}

const hintOf = ([title, ...body]: Row): Row => [foldedHint(title as Element, body)];

/** No other section, and no answer. */
const goesOn = (block: ElementContent, level: number): boolean =>
  !isRule(block) &&
  !blockOf(block).holdsQuestions &&
  !isFolded(block) &&
  clearTitle(block) === undefined &&
  (levelOf(block) === 7 || (levelOf(block) > level && isPartTitle(block)));

const isFolded = (block: ElementContent): boolean =>
  isPart(block, 'solution') ||
  /^(?:answer|hint)$/.test(roleOf(block) ?? '') ||
  (isPart(block, 'disclosure') && blockOf(block).untitled);

/** As it stands where it is folded; what stands in clear goes on to the next heading or rule. */
function answerFrom(blocks: Row, at: number, level: number): Made | undefined {
  const block = blocks[at]!;
  // Beside the headings of tasks, or in the plural, it answers more than this one.
  const title = clearTitle(block) ?? standingTitle(block) ?? '';
  if (levelOf(block) <= level || answersTitleOf(title)?.several) return undefined;
  if (isFolded(block)) return { row: [block], end: at + 1 };
  if (clearTitle(block) === undefined && answerHeading(block) === undefined) return undefined;
  const end = sectionEnd(blocks, at + 1, levelOf(block), isRule);
  const told = [...(clearAnswer(block) ?? []), ...blocks.slice(at + 1, end)];
  return holdsElement(told) ? { row: [foldedAnswer(told, [], lineOf(block))], end } : undefined;
}

/** A heading of the task is none of the page. */
const asWords = (block: ElementContent): ElementContent =>
  levelOf(block) < 7 ? titleInBold((block as Element).children, lineOf(block)) : block;
