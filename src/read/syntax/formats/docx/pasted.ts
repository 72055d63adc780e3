/** Markdown that somebody has pasted into a document: its marks stand there as text. */
import { type Block, cut, isBlank, type Paragraph, type Piece, withCells, wordsOf } from './document.ts';

import { isFirm } from './programs.ts';

/** Lines with its marks; fewer are words with a few signs. */
const LEAST = 4;
const HEADING = /^\s*(#{1,6})\s+(?=\S)/;
const BOLD = /\*\*(?=\S)(.+?)(?<=\S)\*\*/g;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const BULLET = /^\s*[-*+]\s+(?=\S)/;

export function withPasted(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((one): one is Paragraph => one.kind === 'paragraph' && one.role === 'words');
  const comments = commentsIn(lines);
  const marked = lines.filter((one) => {
    const words = wordsOf(one.pieces);
    return (HEADING.test(words) && !comments.has(one)) || words.search(BOLD) >= 0;
  });
  if (marked.length < LEAST || marked.length < lines.length / 8) return blocks;
  return blocks.flatMap((one): readonly Block[] => {
    if (one.kind === 'table') return [withCells(one, inCell)];
    if (one.kind !== 'paragraph' || one.role !== 'words') return [one];
    return RULE.test(wordsOf(one.pieces)) ? [] : [comments.has(one) ? one : readLine(one)];
  });
}

/** Lines with a sign that Markdown gives a title, beside those of a program, or other such: they are its comments. */
function commentsIn(lines: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  for (const row of [lines, lines.toReversed()]) {
    let isBeside = false;
    for (const line of row) {
      if (isBlank(line.pieces)) continue;
      const isComment: boolean = isBeside && /^\s*#\s/.test(wordsOf(line.pieces));
      if (isComment) found.add(line);
      isBeside = isComment || isFirm(line);
    }
  }
  return found;
}

const inCell = (block: Block): Block =>
  block.kind === 'paragraph' ? { ...block, pieces: withBold(block.pieces) } : block;

function readLine(line: Paragraph): Paragraph {
  const words = wordsOf(line.pieces);
  const [whole = '', signs = ''] = HEADING.exec(words) ?? [];
  const bullet = whole || line.list ? '' : (BULLET.exec(words)?.[0] ?? '');
  const pieces = withBold(cut(line.pieces, whole.length + bullet.length));
  if (whole === '') return { ...line, pieces };
  // A heading that asks or counts is as good as its words.
  return { ...line, role: signs.length as 1 | 2 | 3 | 4 | 5 | 6, pieces: pieces.map(unbold) };
}

const unbold = (piece: Piece): Piece =>
  piece.kind === 'text' ? { ...piece, look: { ...piece.look, bold: false } } : piece;

/** Words between two stars on either side are bold; a pair that is never closed says nothing. */
function withBold(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: inner = '' } of wordsOf(pieces).matchAll(BOLD)) {
    found.push(...cut(pieces, end, index));
    const from = index + 2;
    found.push(
      ...cut(pieces, from, from + inner.length).map(
        (one): Piece => (one.kind === 'text' ? { ...one, look: { ...one.look, bold: true } } : one),
      ),
    );
    end = index + whole.length;
  }
  const rest = cut(pieces, end).map(
    (one): Piece => (one.kind === 'text' ? { ...one, text: one.text.replace(/\s*\*\*\s*$/, '') } : one),
  );
  return [...found, ...rest].filter((one) => !isBlank([one]) || one.kind !== 'text' || one.text !== '');
}
