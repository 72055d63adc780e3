/**
 * Words for questions and answers that are cut short, before their numbers. They are put as others write them, where the
 * questions count on and an answer bears the number of what stands above it:
 *
 *     Que.1  What is hail?      Q1. What is hail?
 *     Ans.1  Frozen rain.       Answer: Frozen rain.
 *     Ques - 2                  Question 2
 *     -----------
 *     Why is snow white?        Why is snow white?
 */
import type { Context } from './clues.ts';
import { type Block, cut, isBlank, isBody, type Paragraph, textPiece, wordsIn, wordsOf } from './document.ts';
import { numberOf } from './numbers.ts';

const ASKS = /^\s*(ques?|quest|qn|q|question)\s*(?!\s)([.:#–-]?)\s*(\d{1,3})\s*[.:)\]–-]*(?:\s+|$)/i;
const TELLS =
  /^\s*(?:ans(?:wer)?|sol(?:ution|n)?|r[ée]p|r[ée]ponse|resp(?:uesta|osta)?|risp(?:osta)?|antw(?:ort)?|a(?=\s?[.–-]))\s*[.:#–-]?\s*(\d{1,3})\s*[.:)\]–-]*(?:\s+|$)/i;
/** Fewer are no habit. */
const LEAST = 3;

export function withCalled(written: readonly Block[], { word }: Context): readonly Block[] {
  const blocks = withNumbersJoined(written);
  const asked = countedIn(blocks);
  const told = toldIn(blocks, asked);
  if (asked.size === 0 && told.size === 0) return blocks;
  return blocks.flatMap((block, at): readonly Block[] => {
    if (asked.has(at)) return [calledAs(block as Paragraph)];
    if (told.has(at)) return [put(block as Paragraph, TELLS, `${word}: `)];
    return asked.has(at - 1) && /^\s*[-–—_=]{4,}\s*$/.test(wordsIn(block)) ? [] : [block];
  });
}

/* `1.`, alone in its line, and below it what it counts. */

const ALONE = /^\s*\(?(\d{1,3})\s*(?!\s)[.):]?\s*(?:\([^()]{1,20}\)\s*)?$/;

/** Numbers that count from 1 on, each with words below it, stand before these. */
function withNumbersJoined(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((one) => !isBody(one) || !isBlank(one.pieces));
  const found = new Set<Block>();
  let last = 0;
  for (const [at, block] of lines.entries()) {
    const number = isBody(block) && !block.list ? Number(ALONE.exec(wordsIn(block))?.[1]) : Number.NaN;
    if (number === last + 1 && isCountedWords(lines[at + 1])) {
      found.add(block);
      last = number;
    }
  }
  if (found.size < LEAST) return blocks;
  const counted = new Map(
    lines.flatMap((one, at) => (found.has(one) ? [[lines[at + 1]!, one as Paragraph]] : [])),
  );
  return blocks.flatMap((one): readonly Block[] => {
    const number = counted.get(one);
    if (found.has(one)) return [];
    return number && one.kind === 'paragraph'
      ? [
          {
            ...one,
            pieces: [
              textPiece(
                `${wordsOf(number.pieces)
                  .replace(/^\s*\(?(\d+)\s*[.):]?/, '$1. ')
                  .trim()
                  .replace(/\s+/, ' ')} `,
              ),
              ...one.pieces,
            ],
          },
        ]
      : [one];
  });
}

const isCountedWords = (block: Block | undefined): boolean =>
  isBody(block) &&
  !block.list &&
  /(?<!\p{L})\p{L}{2,}(?:[^\p{L}\n]+\p{L})*[^\p{L}\n]*\P{L}\p{L}{2}|\p{Script=Han}{4}/u.test(wordsIn(block));

const numberIn = (block: Block, called: RegExp): number | undefined => {
  const [number] = called.exec(wordsIn(block))?.slice(-1) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** Questions, each with the number behind that of the last one, which is the first again where another part begins. */
function countedIn(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const number = isBody(block) ? numberIn(block, ASKS) : undefined;
    if (number === undefined || (number !== last + 1 && number !== 1)) continue;
    found.set(at, number);
    last = number;
  }
  return found.size >= LEAST ? found : new Map();
}

/** Answers, each with the number of the question above it. */
function toldIn(blocks: readonly Block[], asked: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  let last: number | undefined;
  for (const [at, block] of blocks.entries()) {
    if (!isBody(block)) continue;
    const number = numberIn(block, TELLS);
    if (number !== undefined && number === last) found.add(at);
    else last = asked.get(at) ?? numberOf(block) ?? last;
  }
  return found.size >= LEAST ? found : new Set();
}

/** `Q1. ` before words, `Question 1` alone; what is called so already stays as it is. */
function calledAs(line: Paragraph): Paragraph {
  const words = wordsOf(line.pieces);
  const [whole = '', called = '', sign, number] = ASKS.exec(words) ?? [];
  const isTitle = words.slice(whole.length).trim() === '';
  const isRead =
    sign === '#' ||
    (/^question$/i.test(called) ? !isTitle || sign === '' : /^q$/i.test(called) && sign === '');
  if (isRead) return line;
  return put(line, ASKS, isTitle ? `Question ${number}` : `Q${number}. `);
}

function put(line: Paragraph, called: RegExp, words: string): Paragraph {
  const end = called.exec(wordsOf(line.pieces))?.[0].length ?? 0;
  const [first] = line.pieces;
  const look = first?.kind === 'text' ? first.look : {};
  return { ...line, pieces: [textPiece(words, look), ...cut(line.pieces, end)] };
}
