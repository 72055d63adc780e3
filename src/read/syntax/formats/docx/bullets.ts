/**
 * Bullets that somebody has typed, or that came with a copied page: the items of a list. A dash before a letter, `- A) ice`,
 * is only a mark more.
 */
import { isQuestion } from './asking.ts';
import { type Block, cut, type Paragraph, replaced, textPiece, unlisted, wordsOf } from './document.ts';
import { isTitled } from './titles.ts';

/** A star before it says that what it offers is right. */
const BULLET = /^\s*(\*?)\s*[•▪‣◦∙]\s*(?=\S)/u;
/** `Which floats? • ice` */
const BEHIND = /[?:]\s+(?=\*?\s?[•▪‣◦∙]\s*\S)/u;

export function withBullets(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.flatMap((one, at) => (isTyped(blocks[at + 1]) ? bulletApart(one) : [one]));
  return replaced(lines, (_, at) => {
    const row = rowFrom(lines, at);
    const isList = row.length >= 2 && !row.some((one) => isTitled(one) || isQuestion(one));
    return isList ? [row.map(itemOf), at + row.length] : undefined;
  });
}

/** `- A) ice`, in a row of such, and what else stands in it behind a dash: `- Answer: A`. */
export function withoutDashes(blocks: readonly Block[]): readonly Block[] {
  return replaced(blocks, (_, at) => {
    let end = at;
    while (isDashed(blocks[end])) end++;
    const row = blocks.slice(at, end).filter(isDashed);
    const isOffered = row.filter(({ pieces }) => LETTERED.test(wordsOf(pieces))).length > 1;
    if (end === at) return undefined;
    if (isOffered) return [row.map(undashed), end];
    return [isBelowQuestion(blocks[at - 1], row) ? row.map(itemDashed) : row, end];
  });
}

/** `Which floats?`, with lines each behind a dash below it: a list of bullets. */
const isBelowQuestion = (before: Block | undefined, row: readonly Paragraph[]): boolean =>
  before !== undefined &&
  isQuestion(before) &&
  row.length >= 3 &&
  !row.some((one) => isTitled(one) || isQuestion(one));

const itemDashed = (line: Paragraph, index: number, [first]: readonly Paragraph[]): Paragraph => ({
  ...undashed(line),
  list: { level: 0, form: 'bullet', id: `dashed ${first!.at}`, label: '•', value: index + 1 },
});

const DASH = /^\s*[-–—*]\s+(?=\S)/u;
const LETTERED = /^\s*[-–—*]\s+\(?[A-Ha-h][).:]\s?\S/u;

const isDashed = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'words' && !block.list && DASH.test(wordsOf(block.pieces));

const undashed = (line: Paragraph): Paragraph => ({
  ...line,
  pieces: cut(line.pieces, DASH.exec(wordsOf(line.pieces))![0].length),
});

const isTyped = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'words' && !block.list && BULLET.test(wordsOf(block.pieces));

function rowFrom(blocks: readonly Block[], from: number): readonly Paragraph[] {
  let end = from;
  while (isTyped(blocks[end])) end++;
  return blocks.slice(from, end) as readonly Paragraph[];
}

/** Behind what asks, in its line. */
function bulletApart(block: Block): readonly Block[] {
  const found =
    block.kind === 'paragraph' && block.role === 'words' ? BEHIND.exec(wordsOf(block.pieces)) : null;
  if (!found || block.kind !== 'paragraph') return [block];
  const from = found.index + found[0].length;
  return [
    { ...block, pieces: cut(block.pieces, 0, from) },
    { ...unlisted(block), pieces: cut(block.pieces, from) },
  ];
}

function itemOf(line: Paragraph, index: number, row: readonly Paragraph[]): Paragraph {
  const [marker = '', star] = BULLET.exec(wordsOf(line.pieces)) ?? [];
  const words = cut(line.pieces, marker.length);
  return {
    ...line,
    list: { level: 0, form: 'bullet', id: `typed ${row[0]!.at}`, label: '•', value: index + 1 },
    pieces: star ? [textPiece('*'), ...words] : words,
  };
}
