/**
 * What is counted and asks by no word of its own, above one title of answers that are counted alike: as many, and each has
 * its number, so it is what they answer. The title says so, or the page, or what stands above each list tells what to do
 * with it and the answers stand right below; of formulas nothing has to.
 *
 *     1. $x - 7 = 0$              1. Height of the iceberg
 *     2. $2x = 8$                 2. Mass of a cube of ice
 *
 *     ## Solutions                ## Answer key
 *
 *     1. $x = 7$                  1. …
 *     2. $x = 4$                  2. …
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, Placeholder, plainText } from '../../../lesson/index.ts';
import { blockOf, isRule, lastFull } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { rowsAbove } from '../choices/key-list.ts';
import { answersTitleOf, callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { callsJudgement } from '../words/judgement.ts';
import { answersTask, asksOrTellsIn, endsAsking, SENTENCES } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import type { Pairs } from './apart-pairs.ts';
import { asks, type Section, type Target, titleOfAnswers } from './apart-survey.ts';

/**
 * @param stretch the blocks from one to behind another, in which all of that stands
 * @param isSheet whether the page says that it holds exercises
 */
export function areListed(
  pairs: Pairs,
  sections: readonly Section[],
  row: Row,
  stretch: Stretch,
  isSheet: boolean,
): boolean {
  const told = new Set(pairs.values());
  const targets = [...pairs.keys()];
  const isWhole = sections.every(({ entries }) => entries.every((one) => told.has(one)));
  if (!isWhole || targets.length < 2 || targets.some(isPointing)) return false;
  if (sections.every((one) => isSetAbove(row, one, targets))) return true;
  if (asksBesides(row, stretch, targets, sections)) return false;
  const isSaid = isSheet || sections.every(({ title }) => saysWhat(titleOfAnswers(title) ?? ''));
  return isSaid || targets.every(isFormula);
}

/**
 * Above the title stands what is counted, and above that what to do with it: `Choose the right form.` A word on how may
 * stand between, and tell it alone.
 */
function isSetAbove(row: Row, { from, entries }: Section, targets: readonly Target[]): boolean {
  const { run, at: last } = targets.findLast(({ at }) => at < from) ?? {};
  const own = targets.filter((one) => run !== undefined && one.run === run);
  const [first] = own;
  const behind = row.slice((last ?? from) + 1, from);
  if (own.length < 2 || !first || last === undefined || !isRemark(behind)) return false;
  const { words, level } = blockOf(row[lastFull(row, first.at)]);
  // Statements are judged, and of options one is right.
  if (callsJudgement(words) || (endsAsking(words) && entries.every(isShort))) return false;
  // Below a heading that counts, it is what that asks.
  const isToldBelow = first.item !== undefined && behind.some(tellsHow);
  const isSet = isToldBelow || asksOrTellsIn(words) || words.split(SENTENCES).some(isToBeDone);
  return isSet || (level !== undefined && callsExercise(words, ...SOLVED_KINDS));
}

/** `Say what is wrong with each of them.` */
const tellsHow = (remark: ElementContent): boolean =>
  blockOf(remark)
    .words.split(SENTENCES)
    .some((one) => !one.includes('?') && asksOrTellsIn(one));

/** A key, or an option's words. */
const isShort = ({ body }: Section['entries'][number]): boolean =>
  plainText({ type: 'root', children: [...body] })
    .trim()
    .split(/\s+/).length <= FEW_WORDS;
const FEW_WORDS = 5;

/** Nothing, or a few words on all that is counted: its answers are as many. */
function isRemark(blocks: Row): boolean {
  const remarks = blocks.filter((one) => one.type === 'element' && !isRule(one));
  return remarks.length <= MOST_REMARKS && remarks.every((one) => isTag(one, 'p'));
}

const MOST_REMARKS = 2;

/** `Answer key`, `Solutions to the exercises`: mere solutions may be those of troubles. */
const saysWhat = (title: string): boolean => answersTask(title) || answersTitleOf(title)?.named === true;

type Stretch = readonly [from: number, to: number];

/** Whether anything else asks, or offers what to choose from: the answers may be to that. */
function asksBesides(
  row: Row,
  [start, to]: Stretch,
  targets: readonly Target[],
  sections: readonly Section[],
): boolean {
  const own = new Set(targets.map(({ node }) => node));
  const isTold = (at: number): boolean => sections.some(({ from, end }) => from <= at && at < end);
  const offered = rowsAbove(row);
  return (
    sections.some(({ from }) => offered[from] !== offered[start]) ||
    row.slice(start, to).some((one, i) => !own.has(one) && !isTold(start + i) && mayBeAsked(one))
  );
}

const mayBeAsked = (block: ElementContent): boolean =>
  isTag(block, 'ol', 'ul') ? elementsOf(block).some(asks) : endsAsking(blockOf(block).words);

/** A table of contents. */
const isPointing = ({ item }: Target): boolean =>
  item !== undefined && rowOf(item).some((one) => one.type === 'element' && isLink(one));

const isLink = (words: ElementContent): boolean =>
  isTag(words, 'p') && words.children.every((one) => isBlank(one) || isTag(one, 'a'));

/** `3x + 5 = 11`, in any letters; a short word may stand beside it. */
function isFormula({ item, node }: Target): boolean {
  const words = besideFormulas(item ?? node);
  return /[=<>≤≥+*/^√·×÷−]/.test(words) && !/\p{L}{4,}/u.test(words);
}

/** Its words, with a mere sign for what is set as a formula. */
function besideFormulas(node: ElementContent): string {
  if (isTag(node, Placeholder.math)) return '=';
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(besideFormulas).join('') : '';
}
