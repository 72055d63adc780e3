/** The section that a heading opens, below one that says that it holds exercises: `## Exercises`, and below it `### Ice`. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, onceFor } from '../../../lesson/index.ts';
import { element, text } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading, clearTitle, standingTitle, titledLine } from '../blocks/clear-answer.ts';
import {
  answersTitleOf,
  areExercises,
  callsExercise,
  callsOneExercise,
  isOfExercises,
} from '../words/exercise-label.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { showsWanted } from '../words/shown-first.ts';

/**
 * Whether the heading at a place lies below one that says so, or is one of several below which words ask or tell and an
 * answer of its own follows. A page called `Exercise 3` may be one exercise: it holds several where several are so answered.
 *
 * @param title of the page, which stands above all of them
 */
export function isBelowExercises(blocks: readonly ElementContent[], at: number, title: string): boolean {
  if (blockOf(blocks[at]).level === undefined) return false;
  if (belowExercises(blocks).has(at) || areExercises(title)) return true;
  const { titled, asking, count } = solvedHeadings(blocks);
  // Built alike, and half of them in words that are known.
  const areAlike = titled.size >= FEWEST_ALIKE && asking.size * 2 >= titled.size;
  return count > 1 && (areAlike || isOfExercises(title) ? titled : asking).has(at);
}

const FEWEST_ALIKE = 3;

/**
 * The headings below which, below a title of its own, stands what answers the words above it; those of them where words
 * ask or tell what to do; and how many are so solved, or by a fold.
 *
 *     ### Freezing
 *     Make ice of the water.
 *     #### Example
 *     …
 *     #### Solution
 */
const solvedHeadings = onceFor((blocks: readonly ElementContent[]) => {
  const titled = new Set<number>();
  const asking = new Set<number>();
  let folded = 0;
  blocks.forEach((block, at) => {
    const { level, words } = blockOf(block);
    if (level === undefined || answerTitleOf(words)) return;
    const end = sectionEnd(blocks, at + 1, 6);
    const below = blocks.slice(at + 1, end);
    if (below.some(isOneAnswer) || isAnsweredBehind(blocks, end, { level, words })) {
      titled.add(at);
      if (below.some((one) => asksOrTellsIn(blockOf(one).words))) asking.add(at);
    } else if (below.some((one) => roleOf(one) === 'answer')) folded++;
  });
  return { titled, asking, count: titled.size + folded };
});

/** Whether the title right behind the words below a heading answers them. */
function isAnsweredBehind(
  blocks: readonly ElementContent[],
  end: number,
  { level, words }: { readonly level: number; readonly words: string },
): boolean {
  const behind = blockOf(blocks[end]).level ?? 0;
  const isBehind = behind > level || (behind === level && COUNTS.test(words));
  return (isBehind && isOneAnswer(blocks[end])) || isShownFirst(blocks, end, level);
}

/**
 * Whether what stands first below words shows what is wanted, and what answers them stands behind that, below a title
 * beside its own.
 */
function isShownFirst(blocks: readonly ElementContent[], from: number, above: number): boolean {
  const { level = 0, words } = blockOf(blocks[from]);
  if (level <= above || !showsWanted(words)) return false;
  const end = sectionEnd(blocks, from + 1, level);
  const { level: next = 0, words: title } = blockOf(blocks[end]);
  return (
    next === level && (isOneAnswer(blocks[end]) || (showsWanted(title) && isShownFirst(blocks, end, above)))
  );
}

/** `2.1 Ice` */
const COUNTS = /^\d/;

/** A title that answers what stands above it: one of several answers is nobody's own. */
function isOneAnswer(block: ElementContent | undefined): boolean {
  const title = standingTitle(block) ?? (isTag(block, 'blockquote') ? clearTitle(block) : undefined);
  return title !== undefined && answerTitleOf(title) !== undefined && !answersTitleOf(title)?.several;
}

/** The headings of a row that stand below such a one: all at once, for each of them is asked. */
const belowExercises = onceFor((blocks: readonly ElementContent[]): ReadonlySet<number> => {
  const below = new Set<number>();
  const above: { readonly level: number; readonly holds: boolean }[] = [];
  blocks.forEach((block, at) => {
    const { level, words } = blockOf(block);
    if (level === undefined) return;
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const isBelow = above.at(-1)?.holds ?? false;
    if (isBelow) below.add(at);
    above.push({ level, holds: isBelow || areExercises(words) });
  });
  return below;
});

/** A page that is one exercise: what calls it so, and its blocks, of which no rule parts what is asked. */
interface ExercisePage {
  readonly heading?: Element;
  readonly blocks: readonly ElementContent[];
}

/**
 * What calls the section that a page begins with, where its title is an exercise's and it has one answer: the whole page,
 * or all up to the next exercise. The title was taken out of the blocks, and was their first heading maybe.
 */
export function exerciseOfPage(title: string, blocks: readonly ElementContent[]): ExercisePage {
  if (!callsOneExercise(title)) return { blocks };
  const levels = blocks.flatMap((block) => {
    const { level, words } = blockOf(block);
    return level !== undefined && callsExercise(words, 'exercise') ? [level] : [];
  });
  const own = levels.length > 0 ? Math.min(...levels) : 1;
  const end = sectionEnd(blocks, 0, own);
  if (answersIn(blocks.slice(0, end)) !== 1) return { blocks };
  const answer = blocks.findIndex(isAnswer);
  const heading = element(`h${own}`, {}, [text(title)], 1);
  return { heading, blocks: blocks.filter((one, at) => at > answer || !isRule(one)) };
}

function answersIn(blocks: readonly ElementContent[]): number {
  let count = 0;
  let isRight = false;
  for (let at = 0; at < blocks.length; ) {
    const isTitle = answerHeading(blocks[at]) !== undefined;
    const isFold = roleOf(blocks[at]) === 'answer';
    // Folds one below another tell the same in several ways.
    if (isAnswer(blocks[at]!) && !(isRight && isFold)) count++;
    isRight = isFold || (isRight && isBlank(blocks[at]!));
    at = isTitle ? sectionEnd(blocks, at + 1, levelOf(blocks[at])) : at + 1;
  }
  return count;
}

const isAnswer = (block: ElementContent): boolean =>
  answerHeading(block) !== undefined ||
  roleOf(block) === 'answer' ||
  clearTitle(block) !== undefined ||
  isLine(block);

/** `Solution:` */
function isLine(block: ElementContent): boolean {
  const { title, rest } = titledLine(block) ?? {};
  return title !== undefined && rest?.length === 0 && answerTitleOf(title) !== undefined;
}
