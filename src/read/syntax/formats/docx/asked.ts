/** Offers whose right ones are known, with what asks above them and what explains below: a question. */
import { type Context, quoted } from './clues.ts';
import { type Block, isBlank, type Option, type Options, wordsOf } from './document.ts';
import { withKey } from './offers.ts';
import { isAsking } from './options.ts';

export function withQuestions(blocks: readonly Block[], context: Context): readonly Block[] {
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const options = block.kind === 'options' ? keyOf(block, blocks[at + 1], context) : undefined;
    if (!options) {
      all.push(block);
      continue;
    }
    const stem = takeStem(all);
    const after: Block[] = [];
    while (blocks[at + 1]?.kind === 'fold') {
      at++;
      after.push(blocks[at]!);
    }
    const [first = block] = stem;
    all.push({
      kind: 'question',
      at: first.at,
      blocks: [...stem, { ...(block as Options), options }, ...after],
    });
  }
  return all;
}

/** The options with their key, by their looks or by the letters that a fold below them names. */
function keyOf(
  { options }: Options,
  next: Block | undefined,
  context: Context,
): readonly Option[] | undefined {
  return options.some(({ right }) => right !== undefined) ? options : keyedBy(options, next, context);
}

const KEY = /^\s*\(?([A-Z](?:\s?(?:,|;|\/|&|\+|and|or|et|und|oder|ou|e|y)?\s?[A-Z])*)(?:[).:\s]|$)/i;
/** “A steam engine” names no option: a key is letters and nothing else, or ends with a sign. */
const LETTERS = /^(?:[A-Z](?:[).:]|\s*$|\s*[,;&/+]))|^[A-Z]\s+(?:and|et|und|e|y)\s+[A-Z]\b|^\(/i;

function keyedBy(
  options: readonly Option[],
  next: Block | undefined,
  { report }: Context,
): readonly Option[] | undefined {
  const only = next?.kind === 'fold' ? next.blocks[0] : undefined;
  if (only?.kind !== 'paragraph' || options[0]!.label === '') return undefined;
  const words = wordsOf(only.pieces).trim();
  const key = LETTERS.test(words) ? KEY.exec(words)?.[1] : undefined;
  if (!key) return undefined;
  // Written as the first is: in “B, a solid” there is one, and “A e C” names no E.
  const same = /^[A-Z]/.test(key) ? /\b[A-Z]\b/g : /\b[a-z]\b/g;
  const letters = new Set((key.match(same) ?? []).map((one) => one.toLowerCase()));
  const right = options.filter((_, index) => letters.has(String.fromCharCode(97 + index)));
  if (right.length === 0 || right.length !== letters.size) return undefined;
  report('docx-key', right[0]!.at, { by: 'letter', words: quoted(wordsOf(right[0]!.pieces)) });
  return options.map((one) => withKey(one, right.includes(one)));
}

/** Blocks that are shown with a question, and ask nothing. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' ||
  (block.kind === 'paragraph' &&
    (block.role === 'code' ||
      block.role === 'quote' ||
      (!isBlank(block.pieces) && wordsOf(block.pieces).replace(/[\s\ufffc]/g, '') === '')));

const MOST_SHOWN = 5;
const isCode = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'code';

/** Takes what asks off the end of a row: the last words, or those that ask above what is only shown. */
function takeStem(all: Block[]): readonly Block[] {
  let start = all.length - 1;
  for (let shown = 0; start > 0 && shown < MOST_SHOWN && isShown(all[start]!); start--)
    // The lines of a program are one thing.
    if (!isCode(all[start]!) || !isCode(all[start - 1]!)) shown++;
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
