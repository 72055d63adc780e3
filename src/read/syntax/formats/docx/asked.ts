/** Offers whose right ones are known, with what asks above them and what explains below: a question. */
import { type Context, quoted } from './clues.ts';
import { type Block, cut, isBlank, type Options, type Piece, wordsOf } from './document.ts';
import { isAsking, withKey } from './options.ts';

export function withQuestions(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const known = block.kind === 'options' ? keyOf(block, blocks[at + 1], context) : undefined;
    if (!known) {
      all.push(block);
      continue;
    }
    const stem = takeStem(all);
    const after: Block[] = [];
    for (; blocks[at + 1]?.kind === 'fold'; at++) after.push(blocks[at + 1]!);
    if (known.told) after.splice(0, 1, ...known.told);
    const [first = block] = stem;
    all.push({ kind: 'question', at: first.at, blocks: [...stem, known.options, ...after] });
  }
  return all;
}

interface Known {
  readonly options: Options;
  /** What the fold that names the right letters says besides. */
  readonly told?: readonly Block[];
}

/** The options with their key, by their looks or by the letters that a fold below them names. */
const keyOf = (block: Options, next: Block | undefined, context: Context): Known | undefined =>
  block.options.some(({ right }) => right !== undefined) ? { options: block } : keyedBy(block, next, context);

const KEY = /^\s*\(?([A-Z](?:\s?(?:,|;|\/|&|\+|and|or|et|und|oder|ou|e|y)?\s?[A-Z])*)(?:[).:\s]|$)/i;
/** “A steam engine” names no option: a key is letters and nothing else, or ends with a sign. */
const LETTERS = /^(?:[A-Z](?:[).:]|\s*$|\s*[,;&/+]))|^[A-Z]\s+(?:and|et|und|e|y)\s+[A-Z]\b|^\(/i;

function keyedBy(block: Options, next: Block | undefined, { report }: Context): Known | undefined {
  const { options } = block;
  const only = next?.kind === 'fold' ? next.blocks[0] : undefined;
  if (next?.kind !== 'fold' || only?.kind !== 'paragraph' || options[0]!.label === '') return undefined;
  const words = wordsOf(only.pieces).trim();
  const found = LETTERS.test(words) ? KEY.exec(wordsOf(only.pieces)) : null;
  if (!found) return undefined;
  const letters = new Set((found[1]!.match(/\b[A-Z]\b/gi) ?? []).map((one) => one.toLowerCase()));
  const right = options.filter((_, index) => letters.has(String.fromCharCode(97 + index)));
  if (right.length === 0 || right.length !== letters.size) return undefined;
  report('docx-key', right[0]!.at, { by: 'letter', words: quoted(wordsOf(right[0]!.pieces)) });
  const rest = cut(only.pieces, found[0].length);
  // The words of the option itself tell nothing more.
  const isMore = !isBlank(rest) && !right.some(({ pieces }) => bareWords(pieces) === bareWords(rest));
  const told = [...(isMore ? [{ ...only, pieces: rest }] : []), ...next.blocks.slice(1)];
  return {
    options: { ...block, options: options.map((one) => withKey(one, right.includes(one))) },
    told: told.length > 0 ? [{ ...next, blocks: told }] : [],
  };
}

const bareWords = (pieces: readonly Piece[]): string =>
  wordsOf(pieces)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Blocks that are shown with a question, and ask nothing. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' ||
  (block.kind === 'paragraph' &&
    (block.role === 'code' ||
      block.role === 'quote' ||
      (!isBlank(block.pieces) && wordsOf(block.pieces).replace(/[\s\ufffc]/g, '') === '')));

/** Takes what asks off the end of a row: the last words, or those that ask above what is only shown. */
function takeStem(all: Block[]): readonly Block[] {
  let start = all.length - 1;
  while (start > 0 && all.length - start < 6 && isShown(all[start]!)) start--;
  const top = all[start];
  if (top?.kind !== 'paragraph') return [];
  if (typeof top.role === 'number' || top.role === 'title') {
    // The heading asks, and stays.
    const { list: _, ...words } = top;
    return [{ ...words, role: 'words' }, ...all.splice(start + 1)];
  }
  return all.splice(firstOf(all, start));
}

/** A few lines of one question begin with its number or its question mark. */
function firstOf(all: readonly Block[], last: number): number {
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    const block = all[at]!;
    if (block.kind !== 'paragraph' || typeof block.role === 'number' || block.role === 'title') break;
    if (isAsking(block)) return at;
  }
  return last;
}
