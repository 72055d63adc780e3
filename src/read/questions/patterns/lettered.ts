import type { ElementContent } from 'hast';
import { elementsOf, isTag } from '../../../lesson/index.ts';
import { lineOf } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsAnswer } from '../blocks/told.ts';
import { toldOf } from '../choices/key-list.ts';
import { isTask, keyOf, type OptionKey, untitledKey, wordsOfOption } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { type Reasons, reasonsApart } from '../choices/reasons.ts';
import { sortsAll } from '../choices/sequences.ts';
import type { OptionRead } from '../kinds/choice.ts';
import { callsJudgement, isChoosable, statementIn } from '../words/judgement.ts';
import { labelOf } from '../words/label.ts';
import { endsAsking, SENTENCES } from '../words/lexicon.ts';
import { beginsToMatch, tellsToMatch, tellsToOrder } from '../words/matching.ts';
import {
  asksToChoose,
  ENDS_ASKING,
  GAP,
  isAsked,
  isToBeEnded,
  numberOf,
  tellsToChoose,
} from './asked-words.ts';
import {
  headKeyed,
  isHeadOfQuestion,
  type OpenOptions,
  plainBelow,
  type Stem,
  stemOf,
  withCue,
  withMarks,
  withoutPlace,
  withSentenceAbove,
} from './choice-stem.ts';
import { explains } from './explanation.ts';
import { choiceBelow, openQuestion } from './form.ts';
import { type KeyBeside, keyBelow, tailKey } from './key-below.ts';
import { keyByMark, unclearKey } from './key-by-mark.ts';
import { isCue } from './keyless.ts';
import { noKeyAlike, noKeyByNumber } from './lettered-quiz.ts';
import type { Context, Match } from './pattern.ts';
import { isQuestionByNumber } from './stem.ts';

export function letteredChoice(context: Context): Match | undefined {
  const { blocks, at, page } = context;
  const given = withCue(optionsAt(blocks, at), blocks) ?? plainBelow(context);
  const options = given && withoutReason(given);
  const below = options && (stemOf(context, options) ?? headKeyed(context, options));
  if (!options || !below || areQuestions(options, below, blocks)) return undefined;
  const marked = withMarks(options);
  const open = withoutPlace(options, blocks);
  const key =
    keyBelow(blocks, options) ??
    keyByMark(marked, context, open, below) ??
    keyApart(context, below, options, open);
  if (!key || isNoKey(key, below, context, options) || isSorted(context, below, options, key))
    return undefined;
  const stem = withSentenceAbove(context, below, key.end);
  // `(Choose two.)`
  const tail = tailKey(options) ? [] : open.tail;
  const told = { ...key, explanation: [...reasonIn(given!), ...key.explanation] };
  const reasons = reasonsApart(told, options);
  const { specific, stem: asked } = choiceBelow(stem.blocks, withRight(marked, key, reasons), page, {
    shown: [...stem.blocks, ...tail],
    counted: countOf(options),
  });
  const question = openQuestion(asked, {
    ...(specific && { specific }),
    line: lineOf(stem.blocks[0]),
    hints: key.hints,
    ...(key.told && { keyed: key.told }),
    ...(reasons.rest.length > 0 && { feedback: reasons.rest }),
    guess: key.right.length > 0 ? 'lettered-key' : 'lettered-options',
  });
  return { start: stem.start, end: key.end, introduced: true, becomes: [...stem.others, question] };
}

/** Elsewhere in the page; of options that no letters count, none where the page is a quiz without keys. */
function keyApart(context: Context, below: Stem, options: Options, open: OpenOptions): KeyBeside | undefined {
  const key = options.isPlain ? undefined : keyElsewhere(context, below, open);
  return key ?? (options.isPlain || options.numbered ? noKeyAlike(context, open) : undefined);
}

/**
 * An option stands once more, and nothing asks for one by its mark or number, be it a heading: `Ways to weigh ice:` lists
 * them. What tells to do something is a part of an exercise, unless a question stands above.
 */
function isNoKey(
  { isAgain }: KeyBeside,
  { blocks }: Stem,
  { heading }: Context,
  { options }: Options,
): boolean {
  const above = [...blocks, ...(heading ? [heading] : [])];
  if (!isAgain) return options.every(isTask) && !above.some(leadsToOffers);
  return !(options.some(isTask)
    ? above.some((one) => endsAsking(blockOf(one).words))
    : above.some((one) => isAsked(one) && !blockOf(one).words.endsWith(':')));
}

/** It asks, is to be ended, or tells to choose. `Exercise 2: Shadows` doesn't: what is lettered below it is to be done. */
const leadsToOffers = (block: ElementContent): boolean =>
  /[?？؟…]|:\s*$|_{3}|\.{3}/.test(blockOf(block).words) || asksToChoose(block);

/** What explains the key below the last option, in the same item or paragraph. */
const reasonIn = ({ tail }: Options): Options['tail'] => (explains(tail[0]) ? tail : []);

/** What is lettered asks itself, and no key below a question names one of them; or most hold their answers. */
const areQuestions = (options: Options, { blocks: stem }: Stem, blocks: Row): boolean =>
  options.options.filter(({ children }) => children.some(answersAlone)).length * 2 > options.options.length ||
  (options.options.every((one) => endsAsking(wordsOfOption(one))) &&
    !(blockOf(stem.at(-1)).asks && keyBelow(blocks, options)?.right.length === 1));

/** `- Answer: ice`, and nothing else, or folded. */
function answersAlone(block: ElementContent): boolean {
  const [item, ...others] = isTag(block, 'ul', 'ol') ? elementsOf(block) : [];
  return tellsAnswer(block) || (item !== undefined && others.length === 0 && tellsAnswer(rowOf(item)[0]));
}

const withoutReason = (options: Options): Options =>
  reasonIn(options).length > 0 ? { ...options, tail: [] } : options;

/** A list right below what tells to match, and below it as many options: two columns. */
function areColumns({ blocks, heading }: Context, start: number, { options }: Options): boolean {
  const list = blocks[start];
  const above = start > 0 ? blocks[lastFull(blocks, start)] : heading;
  return (
    isTag(list, 'ol', 'ul') &&
    elementsOf(list).length === options.length &&
    beginsToMatch(blockOf(above).words)
  );
}

/** `True or false?`, and what is to be judged below it: none of them is chosen. */
function areStatements(stem: Row, { options }: Options): boolean {
  const last = blockOf(stem.at(-1)).words.split(SENTENCES).at(-1)!;
  const words = options.map(wordsOfOption);
  return callsJudgement(last) && !statementIn(last, false) && !words.some(isChoosable);
}

/** `c, a, b` is the order of all, and `1-b, 2-a` what belongs to each: none of them is right by itself. */
function isSorted(
  context: Context,
  { start, blocks: stem }: Stem,
  found: Options,
  { told }: KeyBeside,
): boolean {
  const { blocks, at, floor, heading } = context;
  const { options, tail, end } = found;
  if (areColumns(context, start, found) || areStatements(stem, found)) return true;
  const above = [heading, ...blocks.slice(Math.max(floor, start - 2), at), ...stem].map(
    (one) => blockOf(one).words,
  );
  if (!above.some((words) => tellsToMatch(words) || tellsToOrder(words))) return false;
  const row = told ? [told] : (answerAt(blocks, end)?.feedback ?? untitledKey(tail[0] ?? blocks[end]));
  return sortsAll(row, options.map(wordsOfOption));
}

export const withRight = (
  options: ReturnType<typeof withMarks>,
  { right }: OptionKey,
  { of }: Reasons,
): readonly OptionRead[] =>
  options.map(({ children, line, remark = [] }, i) => {
    const feedback = [...remark, ...(of.get(i) ?? [])];
    return { children, line, correct: right.includes(i), ...(feedback.length > 0 && { feedback }) };
  });

/** What their places are called by. */
export const countOf = ({ isPlain, numbered }: Options): 'A' | '1' | undefined =>
  isPlain ? undefined : numbered ? '1' : 'A';

const keyElsewhere = (context: Context, stem: Stem, options: OpenOptions): KeyBeside | undefined =>
  keyAtEnd(context, stem, options) ??
  unclearKey(stem, context.blocks, options) ??
  noKey(context, stem, options);

/** A quiz whose key lies elsewhere: its questions are open, and have all their options. */
function noKey(context: Context, { blocks: stem }: Stem, open: OpenOptions): KeyBeside | undefined {
  const { heading, isQuiz, isInItem } = context;
  const { options, numbered, end, hasPlace } = open;
  if (hasPlace) return { right: [], explanation: [], hints: [], end };
  const last = stem.findLast((one) => !blockOf(one).isShown);
  if (!last) return undefined;
  const { words } = blockOf(last);
  // `Q5. Ice is mostly made of:`, or an item, is to be ended; `5. Draw:` tells what to do with each.
  const isCounted = heading !== undefined && isHeadOfQuestion(heading);
  const isLabelled = (labelOf(words) !== undefined || isTag(last, 'ol') || isInItem) && isToBeEnded(words);
  const isAsked =
    (heading !== undefined && isQuestionByNumber(heading)) ||
    ENDS_ASKING.test(words) ||
    isCue(last) ||
    GAP.test(words) ||
    tellsToChoose(words) ||
    (words.endsWith(':') && isCounted) ||
    isLabelled;
  return !numbered && isAsked && options.length > 2 && isQuiz()
    ? { right: [], explanation: [], hints: [], end }
    : noKeyByNumber(context, open);
}

/** The key among those at the page's end, by the question's number. */
function keyAtEnd(
  { keys, heading, floor, blocks, block }: Context,
  { start, blocks: stem }: Stem,
  options: Options,
): KeyBeside | undefined {
  // What is answered item by item offers nothing.
  if (block.holdsQuestions) return undefined;
  const { line } = options.options[0]!;
  const place = keys.places.get(line);
  // Its own, below what is said of all of them; or its heading's.
  const own =
    numberOf(stem.findLast(isQuestionByNumber)) ??
    numberOf(stem[0]) ??
    (start === floor && floor < blocks.length ? numberOf(heading) : undefined);
  // Keys that go on counting behind the questions know none by its number.
  const number = place !== undefined && !keys.of.has(1) ? place : (own ?? place);
  const told = number === undefined ? undefined : toldOf(keys, number, options.options);
  // `3. Ice`, a part of a text, and steps below it: what is counted is no option of what a key counts.
  const isAsked = [heading, ...stem].some((one) => one && (isQuestionByNumber(one) || asksToChoose(one)));
  const read = told && (!options.numbered || isAsked) ? keyOf([told], options, true) : undefined;
  return read && { ...read, hints: [], end: options.end, told };
}
