/**
 * A question that two headings ask: the first counts it, the second stands right above the options. What lies between
 * belongs to both, and the second is words like any other. So is one that says nothing of its own: it titles the options, or
 * stands above those of several questions.
 *
 *     #### Q1. Look at this program:        ## Question 1
 *     …                                     Ice is lighter than
 *     #### What does it print?              ### Have a guess
 *     - [x] ice                             a) iron
 *
 * The only part of an exercise that is called what is asked, below words that lead to it, is no part of its own:
 *
 *     ## Exercise 2: Ice
 *     Ten people stand on the lake.
 *     ### Your turn
 *     How thick must the ice be?
 */
import type { ElementContent } from 'hast';
import { grouped, isTag, onceFor } from '../../../lesson/index.ts';
import { headingLevel } from '../../page/headings.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { titlesReasons } from '../blocks/reasons.ts';
import { optionsAt } from '../choices/options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { asksToChoose } from '../patterns/asked-words.ts';
import { isCue, titlesOptions } from '../patterns/keyless.ts';
import { isQuestionByNumber } from '../patterns/stem.ts';
import { callsExercise, EXERCISE_KINDS, isAskedTitle, isYourTurn } from '../words/exercise-label.ts';
import { startsWithKey } from '../words/key-title.ts';
import { asksOrTellsIn, roleOfTitle } from '../words/lexicon.ts';

export function withHeadsJoined(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const joined = blocks.flatMap((block, i) =>
    goesOn(blocks, i) ? asWords(block) : isOnlyPart(blocks, i) || partsOffers(blocks, i) ? [] : block,
  );
  return joined.length < blocks.length || joined.some((one, i) => one !== blocks[i]) ? joined : blocks;
}

/** A line across the page between what asks and the title of what it offers. */
const partsOffers = (blocks: readonly ElementContent[], at: number): boolean =>
  isRule(blocks[at]) &&
  blockOf(blocks[at - 1]).isWords &&
  titlesOptions(blocks[at + 1]) &&
  offersAt(blocks, at + 2);

function isOnlyPart(blocks: readonly ElementContent[], at: number): boolean {
  const { level, words } = blockOf(blocks[at]);
  if (level === undefined || /\d/.test(words) || !(isYourTurn(words) || isAskedTitle(words))) return false;
  const head = headingsAbove(blocks)[at - 1]?.at ?? -1;
  if (levelOf(blocks[head]) >= level || !callsExercise(blockOf(blocks[head]).words, ...EXERCISE_KINDS))
    return false;
  const lead = blocks.slice(head + 1, at);
  const isLed = lead.some((one) => blockOf(one).isWords) && lead.every(isPlain);
  const others = blocks.slice(at + 1, sectionEnd(blocks, head + 1, levelOf(blocks[head])));
  // Where nothing asks or answers below it, the heading is a page's own.
  const isSet = others.some((one) => roleOf(one) === 'answer' || asksOrTellsIn(blockOf(one).words));
  return isLed && isSet && others.every((one) => blockOf(one).level === undefined || tellsOf(one));
}

const isPlain = (block: ElementContent): boolean =>
  roleOf(block) === undefined && !blockOf(block).holdsQuestions;

/** *Solution*, *Hint*, *Explanation*. */
const tellsOf = (heading: ElementContent): boolean =>
  ['answer', 'hint'].includes(roleOfTitle(blockOf(heading).words)) || titlesReasons(heading);

const asWords = (heading: ElementContent): ElementContent =>
  heading.type === 'element' ? element('p', {}, heading.children, lineOf(heading)) : heading;

/** `### Options`, `### Choose one answer`, below what asks. */
function headsOptions(blocks: readonly ElementContent[], at: number): boolean {
  const isTitle = titlesOptions(blocks[at]) || (isCue(blocks[at]) && !isQuestionByNumber(blocks[at]));
  if (!isTitle || !isTag(blocks[at + 1], 'ul', 'ol', 'p')) return repeatedHeads(blocks).has(blocks[at]!);
  const head = blocks[headAbove(blocks, at)];
  // `## 3. Settings` and its `### Options` ask nothing: words that ask do, or an answer below the options.
  return (
    isQuestionByNumber(head) ||
    [head, blocks[at - 1]].some((one) => one && asksToChoose(one)) ||
    (titlesOptions(blocks[at]) && (offersAt(blocks, at + 1) || isAnswer(blocks[at + 2])))
  );
}

const isAnswer = (block: ElementContent | undefined): boolean =>
  roleOf(block) === 'answer' || (blockOf(block).isWords && startsWithKey(blockOf(block).words));

/** So many questions have it above their options. */
const OFTEN = 3;

/** Headings of the same words, each below one that stands higher, and right above options. */
const repeatedHeads = onceFor((blocks: readonly ElementContent[]): ReadonlySet<ElementContent> => {
  const heads = blocks.filter((block, at) => {
    const { level = 0 } = blockOf(block);
    const mayHead = level > 2 && mayTitle(block) && offersAt(blocks, at + 1);
    return mayHead && levelOf(blocks[headAbove(blocks, at)]) < level;
  });
  const alike = grouped(heads, (one) => blockOf(one).normalized);
  return new Set([...alike.values()].filter((all) => all.length >= OFTEN).flat());
});

/** What asks, counts or answers by itself is no mere title. */
const mayTitle = (heading: ElementContent): boolean => {
  const { words, asks, label } = blockOf(heading);
  const isBare = !asks && label === undefined && !/\d/.test(words);
  return isBare && roleOfTitle(words) === 'extra' && !titlesReasons(heading);
};

function offersAt(blocks: readonly ElementContent[], at: number): boolean {
  const lettered = optionsAt(blocks, at);
  return (lettered !== undefined && !lettered.numbered) || boxesFrom(blocks, at) !== undefined;
}

function goesOn(blocks: readonly ElementContent[], at: number): boolean {
  const level = headingLevel(blocks[at]);
  if (level !== undefined && headsOptions(blocks, at)) return true;
  if (level === undefined || !blockOf(blocks[at]).asks || isQuestionByNumber(blocks[at])) return false;
  if (!boxesFrom(blocks, at + 1) && !optionsAt(blocks, at + 1)) return false;
  const from = headAbove(blocks, at);
  return levelOf(blocks[from]) === level && isQuestionByNumber(blocks[from]) && !titlesReasons(blocks[at]);
}

/** Where the heading stands below which there are but words up to a place. */
function headAbove(blocks: readonly ElementContent[], at: number): number {
  let from = at - 1;
  while (isTag(blocks[from], 'p', 'pre', 'table', 'figure', 'img')) from--;
  return from;
}
