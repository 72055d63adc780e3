/** A sheet of nothing but questions and short lines below each, as many everywhere: offers without a key. */
import { isLabelled, isQuestion } from './asking.ts';
import type { Context } from './clues.ts';
import {
  type Block,
  cut,
  isBlank,
  type Option,
  type Paragraph,
  questionOf,
  replaced,
  wordsIn,
  wordsOf,
} from './document.ts';
import { keyed, markIn } from './offers.ts';
import { isTitled } from './titles.ts';

/** Fewer are no habit. */
const LEAST = 5;
const SHARE = 0.8;
const OFFERS = { least: 3, most: 6, letters: 60 };

export function withCards(blocks: readonly Block[], context: Context): readonly Block[] {
  const stems = blocks.flatMap((one, at) => (isStem(one) ? [at] : []));
  const spans = stems.map((at) => ({ at, count: countFrom(blocks, at + 1) }));
  const usual = mostOf(spans.map(({ count }) => count));
  const cards = spans.filter(({ count }) => count === usual);
  const isHabit = usual >= OFFERS.least && usual <= OFFERS.most && cards.length >= LEAST;
  if (!isHabit || cards.length < stems.length * SHARE) return blocks;
  const starts = new Set(cards.map(({ at }) => at));
  return replaced(blocks, (stem, at) => {
    if (!starts.has(at)) return undefined;
    const end = at + 1 + usual;
    const options = offersIn(blocks.slice(at + 1, end) as readonly Paragraph[], context);
    return [[questionOf(stem, { kind: 'options', at: options[0]!.at, options })], end];
  });
}

const STAR = /^\s*[*✓✔]\s*(?=\S)/u;

/** With their key, where some bear a mark. */
function offersIn(lines: readonly Paragraph[], { report }: Context): readonly Option[] {
  const stars = lines.map(({ pieces }) => STAR.exec(wordsOf(pieces))?.[0].length ?? 0);
  const options = lines.map(
    ({ at, pieces }, i): Option => ({ at, label: '', pieces: cut(pieces, stars[i]!) }),
  );
  const right = options.filter(({ pieces }, i) => stars[i]! > 0 || markIn(wordsOf(pieces)) !== undefined);
  return right.length > 0 && right.length < options.length ? keyed(options, right, 'mark', report) : options;
}

const isStem = (block: Block): boolean =>
  block.kind === 'paragraph' && block.role === 'words' && !block.list && isQuestion(wordsIn(block));

/** How many short lines stand between a question and what is none of them. */
function countFrom(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end < blocks.length && isOffer(blocks[end]!)) end++;
  return end - from;
}

function isOffer(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.role !== 'words' || block.list || isBlank(block.pieces))
    return false;
  const words = wordsOf(block.pieces);
  return words.length <= OFFERS.letters && !/[.:?]\s*$/.test(words) && !isLabelled(block) && !isTitled(block);
}

function mostOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
