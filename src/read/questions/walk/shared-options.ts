/**
 * Offers that stand once for several questions, which tell their keys by letters alone: an assertion and its reason.
 *
 *     Directions: (a) both are true, (b) only the first is, (c) neither is
 *
 *     1. Assertion: Ice floats.             Assertion: Iron floats.
 *        Reason: It is light.               Reason: It is light.
 *        - Answer: (a)                      Answer: (c) It sinks.
 *
 * Each gets the offers of its own, above what answers it.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { bare, bodyOf, isPart, lineOf } from '../../parts.ts';
import { blockOf, levelOf, nextFull, roleOf, runEnd, sectionEnd } from '../blocks/block.ts';
import { rowIn, withItems } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { keyOf, type OptionKey } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { startsWithKey } from '../words/key-title.ts';
import { titlesReason } from '../words/reason.ts';
import { madeQuestion } from './made-question.ts';
import { offersInLine } from './offers-in-line.ts';

/** So many questions use them, and none has offers of its own. */
const FEWEST = 2;
const FEWEST_OFFERS = 3;

export function withSharedOptions(blocks: Row): Row {
  if (!blocks.some(holdsKey)) return blocks;
  // Of the heading above.
  let level = 7;
  return withMade(blocks, (at) => {
    if (levelOf(blocks[at]) < 7) level = levelOf(blocks[at]);
    const offers = offersAt(blocks, at);
    if (!offers) return undefined;
    const end = sectionEnd(blocks, offers.end, level, (one, i) => !holdsKey(one) && hasOwn(blocks, i));
    return keyedBelow(blocks.slice(offers.end, end), offers, end);
  });
}

/** A key, or a fold that may hold one. */
const answers = (block: ElementContent): boolean =>
  roleOf(block) === 'answer' || (startsWithKey(blockOf(block).words) && !isOffer(block));

/** `☑ a. ice`, `☐ b. iron`: items of which each offers one more, whichever is ticked. */
const isOffer = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') &&
  elementsOf(block).length > 1 &&
  elementsOf(block).every((item) => OFFER.test(blockOf(item).words));
const OFFER = /^[^\p{L}\p{N}]{0,8}[a-h]\s?[.):]\s*\S/iu;

/** In one of its lines or points. */
const holdsKey = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol')
    ? !isOffer(block) && elementsOf(block).some((item) => rowIn(item).some(holdsKey))
    : opened(block).some(answers);

export interface Offers {
  readonly options: Options;
  /** What tells them to learners, and asks nothing. */
  readonly shown: Row;
  readonly end: number;
}

/** Offers below words, or behind them in their line, that ask nothing. */
export function offersAt(blocks: Row, at: number, fewest = FEWEST_OFFERS): Offers | undefined {
  const block = blocks[at]!;
  const { words } = blockOf(block);
  if (!isTag(block, 'p', 'ul', 'ol', 'blockquote') || answers(block) || /\?|_{3}/.test(words))
    return undefined;
  if (isTag(block, 'p') && !FIRST.test(words)) return undefined;
  const inside = isTag(block, 'blockquote')
    ? block.children.find((one) => isTag(one, 'ul', 'ol'))
    : undefined;
  const inLine = isTag(block, 'p') ? offersInLine(block) : inside;
  const options = inLine ? optionsAt([inLine], 0) : optionsAt(blocks, at);
  if (!options || options.options.length < fewest || !options.tail.every(isBlank)) return undefined;
  const end = inLine ? at + 1 : options.end;
  return { options, shown: [bare({ kind: 'plain' }, lineOf(block), blocks.slice(at, end))], end };
}

const FIRST = /(?:^|[\s([])[a1]\s?[).:]\s/i;

const hasOwn = (row: Row, at: number): boolean => optionsAt(row, at) !== undefined;

/** What stands below them, each question with its own; undefined where few are answered by their letters. */
function keyedBelow(below: Row, { options, shown }: Offers, end: number): Made | undefined {
  let count = 0;
  const keyed = (row: Row): Row =>
    withMade(row, (at) => {
      const block = row[at]!;
      if (isTag(block, 'ul', 'ol'))
        return { row: [withItems(block, keyed, (item) => rowIn(item).flatMap(opened))], end: at + 1 };
      const key = keyBelow(row, at, options);
      if (!key) return undefined;
      count++;
      return {
        row: [madeChoice(row.slice(at, key.at), options, key, row.slice(key.at + 1, key.end))],
        end: key.end,
      };
    });
  const row = keyed(below.flatMap(opened));
  return count >= FEWEST ? { row: [...shown, ...row], end } : undefined;
}

interface KeyBelow extends OptionKey {
  readonly at: number;
  /** Behind what explains it. */
  readonly end: number;
}

/** The key of what a paragraph begins, paragraphs alone between. */
function keyBelow(row: Row, from: number, options: Options): KeyBelow | undefined {
  if (isBlank(row[from]!)) return undefined;
  const at = runEnd(
    row,
    from,
    (one, i) => isBlank(one) || (isTag(one, 'p') && !answers(one) && !hasOwn(row, i)),
  );
  const key = at > from && row[at] && keyIn(row[at], options);
  if (!key) return undefined;
  const next = nextFull(row, at);
  const isReason = isTag(row[next], 'p') && titlesReason(blockOf(row[next]).words);
  return { ...key, at, end: isReason ? next + 1 : at + 1 };
}

/** `- Answer: (a)` below what it answers, and a key that is the last line of that. */
function opened(block: ElementContent): Row {
  if (isTag(block, 'ul', 'ol')) {
    const [item, ...others] = elementsOf(block);
    return item && others.length === 0 && answers(item) ? rowIn(item).flatMap(opened) : [block];
  }
  if (!isTag(block, 'p') || answers(block)) return [block];
  const lines = linesOf(block);
  const key = lines.findIndex((one) => answers(paragraphOf([one])));
  return key < 1 ? [block] : [paragraphOf(lines.slice(0, key)), paragraphOf(lines.slice(key))];
}

const keyIn = (block: ElementContent, options: Options): OptionKey | undefined => {
  if (!answers(block)) return undefined;
  return isPart(block, 'disclosure')
    ? keyOf(
        bodyOf(block).filter(({ type }) => type === 'element'),
        options,
        true,
      )
    : keyOf([block], options, false);
};

export const madeChoice = (
  asked: Row,
  { options }: Options,
  { right, explanation }: Pick<OptionKey, 'right' | 'explanation'>,
  more: Row,
): Element =>
  madeQuestion(
    asked,
    {
      options: options.map(({ children, line }, i) => ({ correct: right.includes(i), children, line })),
      told: [...explanation, ...more],
    },
    { guess: 'lettered-key' },
  );
