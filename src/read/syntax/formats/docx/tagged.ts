/**
 * Tests typed for a program that reads them: the marks of GIFT, or tags around what asks and what is offered, a line
 * each, or a cell.
 *
 *     1. Which floats?        <question>Which floats?       <question>What is hail?
 *     {~%0% iron              <variant>iron                 <variant>frozen rain
 *     ~%100% ice}             <variantright>ice
 */
import { answering, type Context } from './clues.ts';
import {
  type Block,
  cut,
  foldsOf,
  isBody,
  type Options,
  type Paragraph,
  type Piece,
  questionOf,
  unlisted,
  wordsOf,
} from './document.ts';
import { offered, optionOf } from './offers.ts';

/** Lines with a mark; fewer are words with a few signs. */
const LEAST = 4;
/** Blocks of what asks, between its tag and what is offered. */
const LONG = 8;

const ASKS = /^\s*<\s*question\s*\d*\s*>\s*/i;
const VARIANT = /^\s*<\s*variant\s*(right|correct|\+|\d*)\s*>\s*/i;
const GIFT = /^\s*(\{?)\s*([=~])\s*(?:%(-?\d{1,3}(?:\.\d+)?)%)?\s*/;
/** The end of the answers, and what is said of one of them. */
const END = /(?<!\s)\s*\}\s*$/;
const SAID = /\s#\s*(?=\S)/;

interface Offer {
  readonly line: Paragraph;
  readonly isTag: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly isWeighed: boolean;
  readonly right: boolean | undefined;
  readonly words: readonly Piece[];
  readonly said: readonly Piece[];
}

export function withTagged(blocks: readonly Block[], context: Context): readonly Block[] {
  const lines = blocks.flatMap(inColumn);
  const marked = lines.filter((one) => offerIn(one) || asks(one));
  if (marked.length < LEAST) return blocks;
  const all: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = offersFrom(lines, at);
    const stem = run.length > 0 ? stemOf(all, run) : undefined;
    if (stem) {
      all.length -= stem.length;
      all.push(askedBy(stem.map(bareStem) as [Block, ...Block[]], run, context));
      at += run.length;
    } else {
      const end = at + Math.max(1, run.length);
      all.push(...lines.slice(at, end));
      at = end;
    }
  }
  return all;
}

/** A column of cells whose lines have tags. */
function inColumn(block: Block): readonly Block[] {
  if (block.kind !== 'table' || block.rows.some((row) => row.length !== 1)) return [block];
  const inside = block.rows.flatMap(([cell]) => cell!.blocks);
  return inside.some(asks) ? inside : [block];
}

const asks = (block: Block): boolean => isBody(block) && ASKS.test(wordsOf(block.pieces));

function offersFrom(blocks: readonly Block[], from: number): readonly Offer[] {
  const run: Offer[] = [];
  for (let at = from; at < blocks.length; at++) {
    const offer = offerIn(blocks[at]!);
    if (!offer || offer.isTag !== (run[0] ?? offer).isTag || (offer.opens && run.length > 0)) break;
    run.push(offer);
    if (offer.closes && !offer.isTag) break;
  }
  return run;
}

function offerIn(block: Block): Offer | undefined {
  if (!isBody(block)) return undefined;
  const words = wordsOf(block.pieces);
  const tag = VARIANT.exec(words);
  const gift = tag ? null : GIFT.exec(words);
  const found = tag ?? gift;
  if (!found) return undefined;
  const end = gift ? (END.exec(words)?.index ?? words.length) : words.length;
  const remark = gift ? SAID.exec(words) : null;
  const share = gift?.[3] === undefined ? undefined : Number(gift[3]);
  const isRight = share === undefined ? gift?.[2] === '=' : share > 0;
  return {
    line: block,
    isTag: tag !== null,
    opens: gift?.[1] === '{',
    closes: end < words.length,
    isWeighed: share !== undefined,
    right: gift ? isRight : tag![1] && /\D/.test(tag![1]) ? true : undefined,
    words: cut(block.pieces, found[0].length, remark?.index ?? end),
    said: remark ? cut(block.pieces, remark.index + remark[0].length, end) : [],
  };
}

/** What asks stands below its tag, or right above what opens in braces, or is weighed. */
function stemOf(all: readonly Block[], run: readonly Offer[]): readonly Block[] | undefined {
  const [first] = run as readonly [Offer, ...Offer[]];
  const last = all.at(-1);
  if (!first.isTag) {
    const isOpen = first.opens || (last !== undefined && isBody(last) && /\{\s*$/.test(wordsOf(last.pieces)));
    const areSure = run.every(({ isWeighed }) => isWeighed) || (isOpen && run.at(-1)!.closes);
    return areSure && last && isBody(last) ? [last] : undefined;
  }
  const near = all.slice(-LONG);
  const from = near.findLastIndex((one) => asks(one) || !isBody(one));
  return from >= 0 && asks(near[from]!) ? near.slice(from) : undefined;
}

function bareStem(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const words = wordsOf(block.pieces);
  const end = /(?<!\s)\s*\{\s*$/.exec(words)?.index;
  return { ...block, pieces: cut(block.pieces, ASKS.exec(words)?.[0].length ?? 0, end) };
}

function askedBy(stem: readonly [Block, ...Block[]], run: readonly Offer[], context: Context): Block {
  const said = run.filter(({ said }) => said.length > 0);
  const why = foldsOf(
    context.word,
    said.map(({ line, said: pieces }) => ({ ...unlisted(line), pieces })),
  );
  const [first, ...more] = stem;
  if (run.length === 1) {
    const [{ line, words: pieces }] = run as readonly [Offer];
    return questionOf(first, ...more, ...answering(context, 'mark', [{ ...unlisted(line), pieces }]), ...why);
  }
  const options = run.map(({ line: { at }, words: pieces }) => optionOf({ at, pieces }));
  const right = options.filter((_, at) => run[at]!.right);
  const known = offered(options, right, 'mark', context.report);
  const all: Options = right.length > 0 ? known : { ...known, asks: true };
  return questionOf(first, ...more, all, ...why);
}
