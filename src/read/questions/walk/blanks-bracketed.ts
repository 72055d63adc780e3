/**
 * Sentences with blanks, and behind each in brackets what fills it, where the words above offer just that:
 *
 *     ### I or me?                       I or me?
 *
 *     1. ___ float on ice. (I)      →    {gap} float on ice.
 *     2. Ice melts near ___. (me)        Ice melts near {gap}.
 *
 * So do English articles and prepositions that come again behind whole sentences. Anything else may be a hint, which is yet
 * to be changed (words-offered.ts). What has a key answers by that.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { linesApart } from '../blocks/lines.ts';
import { areMostly, type Row, withMade } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { holdsGap } from '../kinds/gaps.ts';
import { BLANK, blanksIn, fillsFor } from '../words/blanks.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { areSmallWords, fillAsTold } from '../words/words-offered.ts';
import { titlesNear } from './gaps-in-bold.ts';
import { filled } from './gaps-keyed.ts';
import { madeQuestion, setExercise } from './made-question.ts';
import { itemPieces, type Piece, pieceOf, withPieces } from './pieces.ts';

const FEWEST = 2;
/** Of what nothing above offers. */
const FEWEST_ALONE = 3;

export function withBlanksBracketed(blocks: Row, title: string): Row {
  if (!blocks.some(mayHold)) return blocks;
  return withMade(blocks, (at, above) => {
    if (!mayHold(blocks[at]!)) return undefined;
    const { pieces, end } = piecesAt(blocks, at);
    const told = pieces.map(({ words, inside }) => (inside.every(isBlank) ? toldIn(words) : undefined));
    const isTold = areTold(told, above, [title, ...headingsAbove(blocks)[at]!.above]) && !hasKey(blocks, end);
    return isTold
      ? {
          row: withPieces(
            pieces,
            pieces.map((one, i) => askedOf(one, told[i])),
          ),
          end,
        }
      : undefined;
  });
}

const mayHold = (block: ElementContent): boolean => {
  const { words } = blockOf(block);
  return isTag(block, 'p', 'ol', 'ul') && /[)\]]/.test(words) && BLANK.test(words);
};

/** The items of a list, or the lines of paragraphs that follow one another. */
function piecesAt(blocks: Row, at: number): { readonly pieces: readonly Piece[]; readonly end: number } {
  const block = blocks[at]!;
  if (!isTag(block, 'p')) return { pieces: itemPieces(block as Element), end: at + 1 };
  const pieces: Piece[] = [];
  let end = at;
  for (let one = blocks[at]; isTag(one, 'p') && mayHold(one); one = blocks[nextFull(blocks, end - 1)]) {
    pieces.push(...linesApart(one).map((line) => pieceOf(line, line)));
    end = blocks.indexOf(one, end) + 1;
  }
  return { pieces, end };
}

/** Right below, or at the end of the page. */
function hasKey(blocks: Row, end: number): boolean {
  const next = blocks[nextFull(blocks, end - 1)];
  return (
    roleOf(next) === 'answer' ||
    looksLikeAnswer(blockOf(next).words) ||
    blocks
      .slice(end)
      .some((one) => blockOf(one).level !== undefined && answersTitleOf(blockOf(one).words)?.several)
  );
}

interface Told {
  readonly sentence: Element;
  readonly fills: readonly string[];
  /** Whether it ends in front of the bracket. */
  readonly isWhole: boolean;
}

/** Of nearly all; what a sentence leaves untold says nothing, but none may be told otherwise. */
function areTold(all: readonly (Told | undefined)[], above: Row, titles: readonly string[]): boolean {
  const told = all.filter((one) => one !== undefined);
  if (told.length < FEWEST || !areMostly(all, (one) => one !== undefined)) return false;
  const fills = told.flatMap((one) => one.fills);
  if (told.length >= FEWEST_ALONE && told.every((one) => one.isWhole) && areSmallWords(fills)) return true;
  const calls = titlesNear(above).map((one) => blockOf(one).words);
  return fillAsTold(fills, calls, titles);
}

/** `(I, me)` behind the sentence; right behind its blank it helps, and with a bar it offers. */
function toldIn(words: Element | undefined): Told | undefined {
  if (!words || holdsGap(words)) return undefined;
  const found = BRACKETS.exec(rawText(words.children));
  if (!found || found[1]!.includes('/')) return undefined;
  const [before] = cutAt(words.children, found.index);
  const said = rawText(before);
  const blanks = blanksIn(said);
  const fills = blanks.length > 0 ? fillsFor(found[1]!, blanks.length) : undefined;
  if (!fills || blanks.at(-1)!.to === said.trimEnd().length) return undefined;
  const isWhole = /[.!?]["”»]?\s*$/.test(said);
  return { sentence: element('p', {}, before, lineOf(words)), fills, isWhole };
}
const BRACKETS = /(?<!\s)\s*[([]([^()[\]]{1,60})[)\]]\s*(?!\s)\.?\s*$/;

/** What nothing is told of is asked beside the others. */
function askedOf({ words, inside }: Piece, told: Told | undefined): Row | undefined {
  if (!told) return words && BLANK.test(blockOf(words).words) ? [setExercise([words, ...inside])] : undefined;
  const line = lineOf(told.sentence);
  const sentence = element('p', {}, filled(told.sentence.children, [...told.fills], line), line);
  return [madeQuestion([sentence], {}, { guess: 'blank' })];
}
