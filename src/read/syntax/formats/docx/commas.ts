/** What is offered in one line below what asks, parted by commas, the right one set apart: `**ice**, iron, gold`. */
import { isQuestion } from './asking.ts';
import { type Context, isLine } from './clues.ts';
import { type Block, cut, isBlank, type Option, type Options, type Paragraph, wordsOf } from './document.ts';
import { keyed } from './offers.ts';
import { apartAmong } from './quizzes.ts';

/** Fewer are no habit. */
const LEAST = 3;
const MOST = { offers: 6, letters: 60 };

/** Only where a document does so with its questions, most of them. */
export function withCommas(blocks: readonly Block[], context: Context): readonly Block[] {
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
  if (options.length < 2 || options.length > MOST.offers || !areShort) return undefined;
  const right = apartAmong(options, context);
  return right.length === 1 ? { kind: 'options', at: line.at, options } : undefined;
}
