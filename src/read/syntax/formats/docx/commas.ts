/** What is offered in one line below what asks, parted by commas, the right one set apart: `**ice**, iron, gold`. */
import { isQuestion } from './asking.ts';
import { type Context, isLine } from './clues.ts';
import {
  type Block,
  cut,
  isBlank,
  isBody,
  type Option,
  type Options,
  type Paragraph,
  wordsOf,
} from './document.ts';
import { compared, keyed } from './offers.ts';
import { apartAmong } from './quizzes.ts';
import { clearTitle, isTitled } from './titles.ts';

/** Fewer are no habit. */
const LEAST = 3;
const MOST = { offers: 6, letters: 60 };

/** Only where a document does so with its questions, most of them. */
export const withCommas = (blocks: readonly Block[], context: Context): readonly Block[] =>
  markedRows(toldRows(blocks), context);

/** `ice, iron, gold`, and below it `Answer: ice`: the reader knows how that names one. */
function toldRows(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<number, Options>();
  for (const at of blocks.keys()) {
    const options = at > 0 && isBody(blocks[at - 1]!) ? toldAt(blocks[at]!, blocks[at + 1]) : undefined;
    if (options) rows.set(at, { kind: 'options', at: blocks[at]!.at, options });
  }
  return rows.size < LEAST ? blocks : blocks.map((one, at) => rows.get(at) ?? one);
}

function toldAt(line: Block, answer: Block | undefined): readonly Option[] | undefined {
  if (line.kind !== 'paragraph' || answer?.kind !== 'paragraph' || isTitled(line)) return undefined;
  const title = clearTitle(answer);
  const options = title ? offersIn(line) : undefined;
  const told = compared(wordsOf(answer.pieces).slice(title?.from));
  return options?.some(({ pieces }) => isAhead(compared(wordsOf(pieces)), told)) ? options : undefined;
}

const isAhead = (offer: string, words: string): boolean =>
  words.startsWith(offer) && !/^[\p{L}\p{N}]/u.test(words.slice(offer.length));

function markedRows(blocks: readonly Block[], context: Context): readonly Block[] {
  const rows = new Map<number, Options>();
  let asked = 0;
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph' || !isQuestion(wordsOf(before.pieces)))
      continue;
    asked++;
    const row = rowIn(block, context);
    if (row) rows.set(at, row);
  }
  if (rows.size < LEAST || rows.size < asked * 0.6) return blocks;
  return blocks.map((one, at) => {
    const row = rows.get(at);
    if (!row) return one;
    const right = apartAmong(row.options, context);
    return { ...row, options: keyed(row.options, right, 'bold', context.report) };
  });
}

function rowIn(line: Paragraph, context: Context): Options | undefined {
  const options = offersIn(line);
  const right = options ? apartAmong(options, context) : [];
  return options && right.length === 1 ? { kind: 'options', at: line.at, options } : undefined;
}

function offersIn(line: Paragraph): readonly Option[] | undefined {
  const words = wordsOf(line.pieces);
  if (line.role !== 'words' || isLine(line) || /[.?!:]\s*$/.test(words)) return undefined;
  const ends = [...words.matchAll(/\s*[,;]\s*|\s*$/g)].map(({ index, 0: sign }) => [
    index,
    index + sign.length,
  ]);
  const options = ends
    .map(
      ([end], i): Option => ({
        at: line.at,
        label: '',
        pieces: cut(line.pieces, i === 0 ? 0 : ends[i - 1]![1]!, end),
      }),
    )
    .filter(({ pieces }) => !isBlank(pieces));
  const areShort = options.every(({ pieces }) => wordsOf(pieces).trim().length <= MOST.letters);
  return options.length >= 2 && options.length <= MOST.offers && areShort ? options : undefined;
}
