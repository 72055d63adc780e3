/**
 * Hints in words, between what is asked and its answer, or below an exercise that nothing answers: they help, as folds of
 * that title do.
 *
 *     **Exercise 2.** Why does ice float?
 *
 *     Hint 1: Weigh it.
 *
 *     *Hint 2:* Weigh water.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, foldedHint, isPart, lineOf, part, text, titleOf } from '../../parts.ts';
import { behindRules, blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { unwrapped } from '../blocks/clear-answer.ts';
import { rowOf } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, areSame, type Made, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { type Above, taskAbove, taskOf } from '../blocks/tasks.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { behindSample, isQuestionByNumber } from '../patterns/stem.ts';
import { answersTitleOf, callsExercise, callsPuzzle } from '../words/exercise-label.ts';
import { titlesHint } from '../words/lexicon.ts';

export function withHintsFolded(given: Row): Row {
  const blocks = given.some((block) => isPart(block, 'disclosure')) ? given.flatMap(withAnswerApart) : given;
  const row = withMade(blocks, (at) =>
    at > 0 ? (headedHint(blocks, at) ?? hintsAt(blocks, at)) : undefined,
  );
  return areSame(row, given) ? given : row;
}

/** A fold of hints, the last of which is the answer, or another hint: each stands by itself. */
function withAnswerApart(fold: ElementContent): Row {
  if (!isPart(fold, 'disclosure') || roleOf(fold) !== 'hint') return [fold];
  const body = bodyOf(fold);
  const at = body.findLastIndex(({ type }) => type === 'element');
  const inner = body[at];
  const isApart =
    inner && at > 0 && isPart(inner, 'disclosure') && /^(?:answer|hint)$/.test(roleOf(inner) ?? '');
  if (!isApart) return [fold];
  const line = lineOf(fold);
  const hint = part({ kind: 'disclosure', role: 'hint' }, line, titleOf(fold), body.slice(0, at));
  return [hint, ...withAnswerApart(inner)];
}

const answers = (block: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' ||
  (block !== undefined && isPart(block, 'disclosure') && blockOf(block).untitled);

/** The same, or what stands in clear and calls itself so. */
const answersInClear = (block: ElementContent | undefined): boolean => answers(block) || tellsAnswer(block);

/** Hints, one after another, that go on to an answer, or help with what is called an exercise: their words, and what they show. */
function hintsAt(blocks: Row, at: number): Made | undefined {
  const row: ElementContent[] = [];
  let end = at;
  for (let own = hintAt(blocks, at); own; own = hintAt(blocks, end)) {
    row.push(...own.row);
    end = own.end;
  }
  if (row.length === 0) return undefined;
  // What is to come of a task belongs to it, whatever helps with it stands between.
  const behind = behindSample(blocks, end);
  if (behind > end && answers(blocks[behind]) && mayHelp(blocks, at, behind))
    return { row: [...blocks.slice(end, behind), ...row], end: behind };
  return mayHelp(blocks, at, end) ? { row, end } : undefined;
}

/** Whatever stands above them, a fold that answers says that they help; of what is in clear, so does what is set above. */
function mayHelp(blocks: Row, at: number, end: number): boolean {
  const next = blocks[end];
  if (answers(next)) return blockOf(blocks[at - 1]).level === undefined;
  if (roleOf(next) === 'hint' && isPart(next!, 'disclosure')) return true;
  const above = taskAbove(blocks, at);
  if (answersInClear(next)) return above !== undefined || isTag(blocks[at - 1], 'ol');
  const isLast = next === undefined || levelOf(next) < 7 || isRule(next) || taskOf(next) === 'exercise';
  return isLast && above !== undefined && isOfExercise(blocks, above);
}

/** `**Exercise 2**`, and below it what asks. */
const isOfExercise = (blocks: Row, { task, at }: Above): boolean =>
  task === 'exercise' || taskAbove(blocks, at)?.task === 'exercise';

/** `## Hint`, between an exercise or a problem and a heading, or a fold, that solves it. */
function headedHint(blocks: Row, at: number): Made | undefined {
  if (!isHeadedHint(blocks[at])) return undefined;
  const end = sectionEnd(blocks, at + 1, 6, (one) => isRule(one) || answersInClear(one));
  const body = blocks.slice(at + 1, end);
  const next = blocks[behindRules(blocks, end)];
  const isSolved =
    answers(next) ||
    isHeadedHint(next) ||
    (answersInClear(next) && !answersTitleOf(blockOf(next).words)?.several);
  if (!isSolved || !isSetAbove(blocks, at) || body.some(isOwn) || body.every(isBlank)) return undefined;
  return { row: [foldedHint(blocks[at] as Element, body)], end };
}

function isSetAbove(blocks: Row, at: number): boolean {
  const level = levelOf(blocks[at]);
  const above = blocks.slice(0, at).findLast((one) => levelOf(one) <= level && !isHeadedHint(one));
  return taskOf(above) !== undefined || isQuestionByNumber(above) || callsPuzzle(blockOf(above).words);
}

/** „Übung 3: Tipps und Tricks“ is set itself. */
const isHeadedHint = (block: ElementContent | undefined): boolean =>
  levelOf(block) < 7 && titlesHint(blockOf(block).words) && !callsExercise(blockOf(block).words);

const isOwn = (block: ElementContent): boolean => blockOf(block).holdsQuestions;

/** One block of them. What is shown behind belongs to it, if it says no more than its title, or leads to that. */
function hintAt(blocks: Row, at: number): Made | undefined {
  const block = blocks[at];
  const hints = block && hintsIn(block);
  const last = hints?.at(-1);
  if (!hints || !last) return undefined;
  const isAlone = last.rest.every((one) => plainText(one).trim() === '');
  let end = at + 1;
  while (blockOf(blocks[end]).isShown || (isAlone && isTag(blocks[end], 'ul', 'ol'))) end++;
  if (isAlone && end === at + 1) return undefined;
  const row = hints.map(({ title, rest, line }, i) => {
    const shown = i === hints.length - 1 ? blocks.slice(at + 1, end) : [];
    return part({ kind: 'disclosure', role: 'hint' }, line, [text(title)], [...rest, ...shown]);
  });
  return { row, end };
}

interface Hint {
  readonly title: string;
  readonly rest: Row;
  readonly line: number;
}

/** The hints that a paragraph, its lines, a quotation or all items of a list begin with. */
export function hintsIn(block: ElementContent): readonly Hint[] | undefined {
  if (isTag(block, 'p')) return hintsInLines(block);
  if (isTag(block, 'ul', 'ol')) return allHints(elementsOf(block).map((item) => hintsInRow(rowOf(item))));
  return isTag(block, 'blockquote') ? hintsInRow(block.children) : undefined;
}

function hintsInRow(row: Row): readonly Hint[] | undefined {
  const [first, ...more] = row.filter((one) => !isBlank(one));
  const hints = isTag(first, 'p') ? hintsInLines(first) : undefined;
  const last = hints?.at(-1);
  if (!last || more.some((one) => blockOf(one).holdsQuestions)) return undefined;
  const next = more.length > 0 ? hintsInRow(more) : undefined;
  return next ? [...hints!, ...next] : [...hints!.slice(0, -1), { ...last, rest: [...last.rest, ...more] }];
}

const allHints = (hints: readonly (readonly Hint[] | undefined)[]): readonly Hint[] | undefined =>
  allKnown(hints)?.flat();

/** A line that begins with another hint ends the one above it. */
function hintsInLines(paragraph: Element): readonly Hint[] | undefined {
  if (!MAY_HINT.test(blockOf(paragraph).words)) return undefined;
  const lines = linesOf(unwrapped(paragraph, 'em', 'i') ?? paragraph);
  const starts = lines.flatMap((line, at) => (at === 0 || titled(paragraphOf([line])) ? [at] : []));
  return allKnown(starts.map((at, i) => hintOf(paragraphOf(lines.slice(at, starts[i + 1])))));
}

function hintOf(paragraph: Element): Hint | undefined {
  const own = titled(paragraph);
  return own && { ...own, line: lineOf(paragraph) };
}

/** `Hint 2:`, `**Tip.**`, `💡 Hint:`: of most paragraphs no more is looked at. */
const MAY_HINT = /^[^\p{L}]{0,6}\p{L}[^:.\n]{1,28}[:.]/u;
const TITLE = /^[^\p{L}\n]{0,4}(\p{L}[^:\n]{1,28}?)\s*:(?=\s|$)/u;
const IN_BOLD = /^[^\p{L}\n]{0,4}(\p{L}[^:\n]{1,28}?)\s*[:.](?=\s|$)/u;

/** A title that is bold or slanted, or that only its colon sets apart, and the words behind it. */
function titled(paragraph: Element): Pick<Hint, 'title' | 'rest'> | undefined {
  const mark = paragraph.children.find((one) => !isBlank(one));
  const isBold = isTag(mark, 'strong', 'b', 'em', 'i') && /[:.]\s*$/.test(plainText(mark));
  const [whole, title] = (isBold ? IN_BOLD : TITLE).exec(rawText(paragraph.children)) ?? [];
  if (whole === undefined || title === undefined || !titlesHint(title)) return undefined;
  return { title, rest: withoutStart(paragraph, whole.length) };
}
