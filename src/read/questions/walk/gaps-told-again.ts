/**
 * Sentences with blanks, and below the title of the answers the same sentences whole: what stands there in the place of each
 * blank fills it, however both are counted. (Keys by numbers are read in gaps-keyed.ts.)
 *
 *     - Ice ____ on water.        ## Answers
 *     - Iron ----------.
 *                                 - Ice **floats** on water.
 *                                 - Iron **sinks**.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, plainText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, levelOf, sectionEnd } from '../blocks/block.ts';
import { standingTitle, titleAbove } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { gappedAt } from '../kinds/gaps.ts';
import { type Filled, fillsAgain, holdsBlank } from '../words/blanks.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { filled } from './gaps-keyed.ts';
import { madeQuestion } from './made-question.ts';
import { belowOf, itemPieces, type Piece, pieceOf, withPieces } from './pieces.ts';

interface Told {
  readonly sentence: Element;
  readonly again: Filled;
  readonly key: Piece;
}

const FEWEST = 2;

export function withGapsToldAgain(blocks: Row): Row {
  const from = blocks.findIndex((one) => answersTitleOf(titleAbove(one) ?? '')?.several);
  if (from < 0) return blocks;
  const end = sectionEnd(blocks, from + 1, levelOf(blocks[from]));
  const asked = piecesOf(blocks.slice(0, from));
  const key = piecesOf(blocks.slice(from + 1, end));
  const left = new Set(key.filter(({ words }) => words !== undefined));
  const told = asked.map((one) => toldFor(one, left));
  if (told.filter((one) => one !== undefined).length < FEWEST) return blocks;
  const rest = withoutTitles(key, left);
  return [
    ...withPieces(
      asked,
      told.map((one, i) => one && [questionOf(one), ...belowOf(asked[i]!)]),
    ),
    ...(rest.length > 0 ? [blocks[from]!, ...rest] : []),
    ...blocks.slice(end),
  ];
}

const piecesOf = (row: Row): readonly Piece[] =>
  row.flatMap((block) =>
    isTag(block, 'ul', 'ol') ? itemPieces(block) : [pieceOf(block, isTag(block, 'p') ? block : undefined)],
  );

/** `fog: ____` is no sentence: it may be one of several that are to be matched. */
const TERM = /^[^:_]{1,40}:[\s_]+$/;

/** Takes it of what is left. */
function toldFor({ words }: Piece, left: Set<Piece>): Told | undefined {
  const sentence = words && withDashesAsBlanks(words);
  if (!sentence || !holdsBlank(plainText(sentence)) || TERM.test(plainText(sentence))) return undefined;
  for (const key of left) {
    const again = fillsAgain(blockOf(key.words).words, plainText(sentence));
    if (!again) continue;
    left.delete(key);
    return { sentence, again, key };
  }
  return undefined;
}

/** `A(n)--------- force` */
function withDashesAsBlanks(words: Element): Element {
  if (!DASHES.test(blockOf(words).words)) return words;
  return { ...words, children: gappedAt(words.children, DASHES, () => text(' ____ ')) };
}
const DASHES = /(-{5,})/;

function questionOf({ sentence, again, key }: Told): ElementContent {
  const line = lineOf(sentence);
  const told = again.rest === '' ? belowOf(key) : [key.words!, ...belowOf(key)];
  const stem = element('p', {}, filled(sentence.children, [...again.fills], line), line);
  return madeQuestion([stem], { told }, { guess: 'blank' });
}

/** What is left of a key, without titles of what was taken. */
function withoutTitles(key: readonly Piece[], left: ReadonlySet<Piece>): Row {
  const isTaken = (one: Piece | undefined): boolean => one?.words !== undefined && !left.has(one);
  const made = key.map((one, i) =>
    isTaken(one) || (standingTitle(one.block) !== undefined && isTaken(key[i + 1])) ? [] : undefined,
  );
  return withPieces(key, made);
}
