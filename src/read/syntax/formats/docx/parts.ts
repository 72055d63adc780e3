/**
 * Parts of numbered requests that somebody has filled in, each in bold behind its words, in every part of several
 * requests: bold words that end one line, or the lines of one list, are words that matter.
 *
 *     1. Say whether it floats.       2. Say what each is made of.
 *        a. Cork **yes**                 a. Hail **ice**
 *        b. Lead **no**                  b. Fog **drops**
 *        c. Ice **yes**                  c. Steam **gas**
 */
import { asksOrTells } from './asking.ts';
import { answering, type Context } from './clues.ts';
import {
  type Block,
  cut,
  isBlank,
  isBody,
  type Paragraph,
  questionOf,
  replaced,
  wordsOf,
} from './document.ts';
import { linesOf } from './habit.ts';
import { numberedAs } from './numbers.ts';

/** Parts of one request, and requests: fewer are no habit. */
const LEAST = { parts: 3, requests: 2 };

/** Where the parts of a request end, and where in each the bold words begin. */
interface Filled {
  readonly request: Block;
  readonly parts: readonly Paragraph[];
  readonly end: number;
  readonly tails: readonly number[];
}

/** What nothing has answered yet, be it a question already. */
export function withPartsFilled(blocks: readonly Block[], context: Context): readonly Block[] {
  const all = new Map(
    blocks.flatMap((one, at): [number, Filled][] => {
      const found = filledAt(blocks, at);
      return isRequest(one.kind === 'question' ? one.blocks[0] : one) && found ? [[at, found]] : [];
    }),
  );
  const asking = [...all.values()].filter(({ request }) => asksOrTells(request)).length;
  if (all.size < LEAST.requests || asking < all.size / 2) return blocks;
  return replaced(blocks, (_, at) => {
    const found = all.get(at);
    if (!found) return undefined;
    const { request, parts, tails, end } = found;
    const asked = parts.map((one, i): Block => ({ ...one, pieces: cut(one.pieces, 0, tails[i]) }));
    const told = parts.map((one, i): Block => ({ ...one, pieces: cut(one.pieces, tails[i]!) }));
    return [[questionOf(request, ...asked, ...answering(context, 'bold', told))], end];
  });
}

function filledAt(blocks: readonly Block[], at: number): Filled | undefined {
  const block = blocks[at]!;
  if (block.kind !== 'question') return filledBelow(block, blocks, at + 1);
  const [request, ...parts] = block.blocks;
  const found = request && filledBelow(request, parts, 0);
  return found?.end === parts.length ? { ...found, end: at + 1 } : undefined;
}

const isRequest = (block: Block | undefined): boolean =>
  isBody(block) && block.list?.form !== 'letter' && numberedAs(block) !== undefined;

function filledBelow(request: Block, blocks: readonly Block[], from: number): Filled | undefined {
  const offers = blocks[from];
  if (offers?.kind === 'options') {
    const isTold = offers.options.some(({ right }) => right !== undefined);
    const parts = linesOf(offers);
    const tails = parts.flatMap((one) => tailOf(one) ?? []);
    const areAll = !isTold && tails.length === parts.length && tails.length >= LEAST.parts;
    return areAll ? { request, parts, tails, end: from + 1 } : undefined;
  }
  const tails: number[] = [];
  let end = from;
  for (let one = blocks[end]; isBody(one) && one.list?.form === 'letter'; one = blocks[++end]) {
    const tail = tailOf(one);
    if (tail === undefined || one.list.value !== end - from + 1) return undefined;
    tails.push(tail);
  }
  const parts = blocks.slice(from, end) as readonly Paragraph[];
  return tails.length >= LEAST.parts ? { request, parts, end, tails } : undefined;
}

/** Where bold words begin that end a line of others. */
function tailOf({ pieces }: Paragraph): number | undefined {
  const isBold = (piece: Paragraph['pieces'][number]): boolean =>
    isBlank([piece]) || (piece.kind === 'text' && piece.look.bold === true);
  const from = pieces.findLastIndex((one) => !isBold(one)) + 1;
  const said = pieces.slice(0, from);
  const isSaid = /[\p{L}\p{N}]/u.test(wordsOf(said)) && said.every((one) => isBlank([one]) || !isBold(one));
  return isSaid && !isBlank(pieces.slice(from)) ? wordsOf(said).length : undefined;
}
