/** A paragraph that is several: programs that make worksheets, and people who press Shift and Enter, end no paragraph. */
import { type Block, cut, isBlank, type Paragraph, wordsOf } from './document.ts';
import { clearTitle } from './titles.ts';

/** Each line of a paragraph one of whose lines tells an answer, as a paragraph. */
export function withLinesApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((one): readonly Block[] => {
    if (one.kind !== 'paragraph' || one.role !== 'words') return [one];
    const lines = linesOf(one);
    return lines.slice(1).some((line) => clearTitle(line)) ? lines : [one];
  });
}

function linesOf(paragraph: Paragraph): readonly Paragraph[] {
  const words = wordsOf(paragraph.pieces);
  const ends = [...words.matchAll(/\n/g)].map(({ index }) => index);
  const { list, ...others } = paragraph;
  return [-1, ...ends]
    .map((from, i): Paragraph => ({ ...others, pieces: cut(paragraph.pieces, from + 1, ends[i]) }))
    .filter(({ pieces }) => !isBlank(pieces))
    .map((line, i) => (i === 0 && list ? { ...line, list } : line));
}
