/**
 * Offers without letters below words that nothing ends, in a document that does so throughout: an empty line stands
 * above each question, or its number, and a marker over the right one of the lines below it.
 *
 *     What is lighter than water
 *     iron
 *     ==ice==
 *
 *     What falls from a cloud
 *     ==hail==
 *     sand
 */
import type { Context } from './clues.ts';
import {
  type Block,
  isBlank,
  isBody,
  type Option,
  type Options,
  type Paragraph,
  replaced,
  wordsOf,
} from './document.ts';
import { numberedAs } from './numbers.ts';
import { keyed, markIn } from './offers.ts';
import { isAsking } from './options.ts';
import { greenAmong } from './tints.ts';

const LEAST = 3;
const SHARE = 0.6;
const MOST = { offers: 10, letters: 200 };

interface Group {
  readonly from: number;
  readonly end: number;
  readonly right: readonly Paragraph[];
}

export function withGroups(blocks: readonly Block[], context: Context): readonly Block[] {
  const long = groupsIn(blocks).flatMap(([from, end]): readonly Group[] =>
    end - from > 2 ? [{ from, end, right: rightIn(blocks.slice(from, end), context) }] : [],
  );
  const found = long.filter(({ right }) => right.length > 0);
  if (found.length < LEAST || found.length < long.length * SHARE) return blocks;
  const starts = new Map(found.map((one) => [one.from, one]));
  return replaced(blocks, (stem, at) => {
    const group = starts.get(at);
    if (!group) return undefined;
    const lines = blocks.slice(at + 1, group.end) as readonly Paragraph[];
    return [[stem, offersOf(lines, group.right, context)], group.end];
  });
}

/** What begins below an empty line, or with a number, and ends where the next does. */
function groupsIn(blocks: readonly Block[]): readonly (readonly [from: number, end: number])[] {
  const starts = blocks.flatMap((one, at) => {
    const above = blocks[at - 1];
    const isFirst = !isBody(one) || !above || !isBody(above) || one.isApart === true;
    return isFirst || numberedAs(one) !== undefined ? [at] : [];
  });
  return starts.map((from, i) => [from, starts[i + 1] ?? blocks.length]);
}

/** The lines set apart below one that isn't. */
function rightIn([stem, ...lines]: readonly Block[], { looks }: Context): readonly Paragraph[] {
  const isMarked = ({ pieces }: Paragraph): boolean =>
    markIn(wordsOf(pieces)) !== undefined ||
    pieces.some(
      (one) =>
        one.kind === 'text' && !isBlank([one]) && /^(?:highlight|colour)$/.test(looks.of(one.look) ?? ''),
    );
  const areOffers = stem !== undefined && isLine(stem) && !isMarked(stem) && lines.every(isOffer);
  if (!areOffers || lines.length < 2 || lines.length > MOST.offers) return [];
  const offers = lines as readonly Paragraph[];
  const right = greenAmong(offers) ?? offers.filter(isMarked);
  return right.length < offers.length ? right : [];
}

/** Some words in a line of their own. */
const isLine = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.role === 'words' &&
  /\p{L}{2}/u.test(wordsOf(block.pieces)) &&
  wordsOf(block.pieces).length <= MOST.letters;

const isOffer = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' &&
  block.role === 'words' &&
  !block.list &&
  wordsOf(block.pieces).length <= MOST.letters &&
  !isAsking(block) &&
  !COUNTED.test(wordsOf(block.pieces));

const COUNTED = /^\s*\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\s?[.)]\s|_{3}/i;

function offersOf(lines: readonly Paragraph[], right: readonly Paragraph[], { report }: Context): Options {
  const options = lines.map(({ at, pieces }): Option => ({ at, label: '', pieces }));
  const told = options.filter((_, i) => right.includes(lines[i]!));
  return { kind: 'options', at: lines[0]!.at, options: keyed(options, told, 'highlight', report) };
}
