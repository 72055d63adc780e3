/**
 * What a sheet asks in a row with nothing between, and asks again below in the same words, with what answers it: the row
 * says only what is to come, and all its words stand again.
 *
 *     1. What is hail?
 *     2. Why does ice float?
 *     3. What is fog made of?
 *     1. What is hail?
 *     Frozen rain.
 *     2. Why does ice float?
 *     …
 *
 * Where a word for it stands above each answer, it is folded by that.
 */
import { asksByWords } from './asking.ts';
import { answering, type Context } from './clues.ts';
import { type Block, inWords, isBody, isTitleLine, mayAsk, questionOf, wordsIn } from './document.ts';
import { areAnswer } from './habit.ts';
import { numberOf } from './numbers.ts';
import { isAnswerTitle, isTitled } from './titles.ts';

/** Fewer are no list. */
const LEAST = 3;
/** Of these, how many must ask, and be answered by words. */
const SHARE = 0.75;
/** Letters of the shortest question. */
const SHORTEST = 8;

export function withListedAgain(blocks: readonly Block[], context: Context): readonly Block[] {
  const row = rowIn(blocks);
  const again = row && placesAgain(blocks, row);
  if (!row || !again) return blocks;
  const told = again.map((at, i) => blocks.slice(at + 1, again[i + 1] ?? endOf(blocks, at)));
  const plain = told.filter((own) => own.length > 0 && own.every(isTold));
  if (plain.length < told.length * SHARE) return blocks;
  const kept = [...blocks.slice(0, row.from), ...blocks.slice(row.to, again[0])];
  if (told.some((own) => isTitled(own[0]) || isAnswerTitle(wordsIn(own[0]))))
    return [...kept, ...blocks.slice(again[0])];
  if (plain.filter((own) => areAnswer(own)).length < told.length * SHARE) return blocks;
  const asked = again.map((at, i) =>
    questionOf(inWords(blocks[at]!), ...answering(context, 'habit', told[i]!.map(inWords))),
  );
  return [...kept, ...asked, ...blocks.slice(again.at(-1)! + 1 + told.at(-1)!.length)];
}

const isTold = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'table';

interface Row {
  readonly from: number;
  readonly to: number;
}

/** The first row that counts on from 1 and asks mostly. */
function rowIn(blocks: readonly Block[]): Row | undefined {
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isListed(blocks[to], to - from + 1)) to++;
    if (to - from < LEAST) continue;
    const asking = blocks.slice(from, to).filter(asksByWords);
    return asking.length >= (to - from) * SHARE ? { from, to } : undefined;
  }
  return undefined;
}

const isListed = (block: Block | undefined, number: number): boolean =>
  isBody(block) &&
  numberOf(block) === number &&
  block.pieces.every(({ kind }) => kind === 'text') &&
  bare(block).length >= SHORTEST;

/** Where each of a row is asked again, one behind the other; none where one isn't. */
function placesAgain(blocks: readonly Block[], { from, to }: Row): readonly number[] | undefined {
  const said = blocks.slice(from, to).map(bare);
  const places: number[] = [];
  for (let at = to; at < blocks.length && places.length < said.length; at++)
    if (mayAsk(blocks[at]!) && bare(blocks[at]!).startsWith(said[places.length]!)) places.push(at);
  return places.length === said.length ? places : undefined;
}

/** Letters and figures alone, behind the number. */
const bare = (block: Block): string =>
  wordsIn(block)
    .replace(/^\s*\(?\d{1,3}\s?[.)-]?/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What answers the last of them ends at the next title. */
function endOf(blocks: readonly Block[], at: number): number {
  const end = blocks.findIndex(
    (one, i) =>
      i > at && (!(isBody(one) || one.kind === 'table') || (isTitleLine(one) && /\p{L}/u.test(wordsIn(one)))),
  );
  return end < 0 ? blocks.length : end;
}
