/**
 * Statements that nothing calls to judge, where a page judges several of them, each right below itself: what does so is
 * folded, whatever title, sign or letter it begins with.
 *
 *     **Question 1:** Lead floats.            Q: Lead floats.            ### 1. Lead floats.
 *
 *     Answer: False. It sinks.                A: False.                  #### Solution
 *
 *                                                                        False. It sinks.
 *
 * One alone proves nothing: an answer may be *true* in many ways.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, withChildren } from '../../parts.ts';
import { behindRules, blockOf, isRule, lastFull, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isCalledExercise } from '../blocks/tasks.ts';
import { inClear, inWords, isSpoken, tellsItself, titleAlone } from '../blocks/told.ts';
import { explains } from '../patterns/explanation.ts';
import { isJudgement, isStatement } from '../patterns/judged.ts';
import { isNumberAlone, isQuestionByNumber } from '../patterns/stem.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { signedAnswer } from './signed-answers.ts';
import { mayJudge } from './statements.ts';

/** So many of a page are judged. */
const FEWEST = 2;

export function withJudgementsFolded(blocks: Row): Row {
  if (!mayJudge(blocks) || isSpoken(blocks)) return blocks;
  const found: ElementContent[] = [];
  const row = folded(blocks, found, false);
  return found.length < FEWEST ? blocks : row;
}

/** @param isItem whether nothing else stands in the row than what belongs to its first words */
function folded(given: Row, found: ElementContent[], isItem: boolean): Row {
  const row = given.flatMap(cutBeforeJudgement);
  const ends = isItem ? undefined : endedBy;
  const made = withMade(row, (at) => {
    const told = isJudged(row, at, isItem) ? toldBelow(row, nextFull(row, at), ends?.(row[at]!)) : undefined;
    const block = inItems(row[at]!, found);
    if (!told) return block === row[at] ? undefined : { row: [block], end: at + 1 };
    found.push(block);
    return { row: [block, foldedAnswer(told.row)], end: told.end };
  });
  return made === row ? given : made;
}

/** A paragraph whose next line judges it, cut in two. */
function cutBeforeJudgement(block: ElementContent): Row {
  const lines = isTag(block, 'p') ? linesOf(block) : [];
  const at = lines.findIndex((line, i) => i > 0 && isJudgement(toldIn(paragraphOf([line])) ?? []));
  const statement = at > 0 ? paragraphOf(lines.slice(0, at)) : undefined;
  return statement && isStatement([statement]) ? [statement, paragraphOf(lines.slice(at))] : [block];
}

function inItems(block: ElementContent, found: ElementContent[]): ElementContent {
  if (!isTag(block, 'ul', 'ol')) return block;
  const children = block.children.map((item) => {
    if (!isTag(item, 'li')) return item;
    const row = rowIn(item);
    const made = folded(row, found, true);
    return made === row ? item : withChildren(item, [...made]);
  });
  return children.every((one, i) => one === block.children[i]) ? block : withChildren(block, children);
}

/** A statement that counts, or that is called something to answer; the first words of an item. */
function isJudged(row: Row, at: number, isItem: boolean): boolean {
  const block = row[at]!;
  if (isPart(block, 'callout', 'exercise')) return isHead(block) && isStatement(bodyOf(block));
  if (isTag(block, 'ul', 'ol')) return isStatement([lastItem(block)]);
  if (levelOf(block) < 7)
    return isHead(block) && isStatement([element('p', {}, (block as Element).children)]);
  const isCalled = isItem ? at === 0 : isHead(block) || isNumber(row[lastFull(row, at)]);
  return isCalled && isStatement([block]);
}

const lastItem = (list: Element): Element => withChildren(list, elementsOf(list).slice(-1));

/** `Question 1`, a line of its own. */
const isNumber = (block: ElementContent | undefined): boolean =>
  block !== undefined && (exerciseLabelOf(blockOf(block).words)?.rest === '' || isNumberAlone(block));

/** What counts statements, or calls one. */
function isHead(block: ElementContent | undefined): boolean {
  if (isTag(block, 'ul', 'ol')) return true;
  if (isPart(block, 'exercise')) return true;
  if (isPart(block, 'callout')) return isCalledExercise(block);
  if (isTag(block, 'blockquote')) return isHead(onlyIn(block.children));
  const { label, words } = blockOf(block);
  if (!(isTag(block, 'p') || levelOf(block) < 7)) return false;
  return (
    label !== undefined ||
    opensQuestion(block) ||
    isQuestionByNumber(block) ||
    exerciseLabelOf(words)?.answers === false ||
    /^Q\s?:/.test(words)
  );
}

type Ends = (block: ElementContent | undefined) => boolean;

/** What begins the next statement as one does: below others a list tells more of the judgement. */
const endedBy =
  (statement: ElementContent): Ends =>
  (block) =>
    isTag(block, 'ul', 'ol') ? isTag(statement, block.tagName) : isHead(block);

/** What judges at a place, and what explains it, up to what ends it; in an item nothing does. */
function toldBelow(row: Row, at: number, isNext?: Ends): Made | undefined {
  const block = row[at];
  if (block === undefined || roleOf(block) !== undefined) return undefined;
  const isTitle = titleAlone(block) !== undefined;
  const from = isTitle ? nextFull(row, at) : at;
  const told = isTitle ? row.slice(from, from + 1) : toldIn(block);
  if (!told || !isJudgement(told)) return undefined;
  const end = endOf(row, at, from + 1, isNext);
  return { row: [...told, ...row.slice(from + 1, end)], end };
}

/** What a block tells behind a title, a sign or a letter. */
function toldIn(block: ElementContent): Row | undefined {
  const told = inClear(block) ?? inWords(block);
  if (told) return told;
  const signed = signedAnswer(block);
  return signed ? inClear(signed) : counted(block);
}

/** `A1. False`, `**A1:** False` */
function counted(block: ElementContent): Row | undefined {
  const [mark] = (isTag(block, 'p') && /^\s*A\s?\d{1,3}\s?[.:)]\s+/.exec(rawText(block.children))) || [];
  return mark === undefined ? undefined : withoutStart(block as Element, mark.length);
}

function endOf(row: Row, title: number, from: number, isNext?: Ends): number {
  const level = levelOf(row[title]);
  let end = from;
  while (end < row.length && isMore(row[end]!) && !isNext?.(row[end])) end++;
  // How far the last one goes, only a heading above it says, or its item.
  if (!isNext || level < 7 || isNext(row[behindRules(row, end)])) return end;
  end = from;
  while (explains(row[end])) end++;
  return end;
}

const isMore = (block: ElementContent): boolean =>
  !isRule(block) && levelOf(block) === 7 && !tellsItself(block);
