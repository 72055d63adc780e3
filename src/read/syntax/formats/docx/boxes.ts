/**
 * The boxes of a page of the web, copied into a document as little pictures: what one is called says whether somebody
 * has ticked it. They become the signs that they draw, each in a line of its own or before its words:
 *
 *     3. Which floats? [Unchecked]     3. Which floats?
 *     iron                             ☐
 *     [Checked] ice                    iron
 *                                      ☒ ice
 *
 * A plus and a minus before what is offered are boxes that somebody has typed:
 *
 *     3. Which floats?
 *     - iron
 *     + ice
 */
import { isAsking, isQuestion } from './asking.ts';
import {
  type Block,
  cut,
  isBlank,
  isBody,
  type Paragraph,
  type Piece,
  replaced,
  textPiece,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { linesOf } from './lines.ts';

const TICKED =
  /^(?:checked|ticked|selected|coch[ée]e?|sélectionnée?|angekreuzt|ausgewählt|aktiviert|(?:marcad|seleccionad|selecionad)[oa]|(?:selezionat|spuntat)[oa])$/i;
const EMPTY =
  /^(?:un(?:checked|ticked|selected)|not (?:checked|ticked|selected)|(?:non |dé)(?:coch[ée]e?|sélectionnée?)|nicht (?:angekreuzt|ausgewählt|aktiviert)|(?:no |sin |não |des)(?:marcar|(?:marcad|seleccionad|selecionad)[oa])|(?:non |de)(?:selezionat|spuntat)[oa])$/i;
/** Fewer are what a page shows of its boxes. */
const LEAST = 3;

export const withBoxes = (blocks: readonly Block[]): readonly Block[] => withSigns(withPictures(blocks));

function withPictures(blocks: readonly Block[]): readonly Block[] {
  const signs = blocks.flatMap((one) => (one.kind === 'paragraph' ? one.pieces : [])).map(signOf);
  const boxes = signs.filter((one) => one !== undefined);
  if (boxes.length < LEAST || new Set(boxes).size === 1) return blocks;
  return blocks.flatMap((one): readonly Block[] => (one.kind === 'paragraph' ? boxesIn(one) : [one]));
}

function signOf(piece: Piece): string | undefined {
  if (piece.kind !== 'image') return undefined;
  const called = piece.alt.trim();
  if (TICKED.test(called)) return '☒ ';
  return EMPTY.test(called) ? '☐ ' : undefined;
}

/** A number right behind it has a sign of its own. */
const SIGNED = /^\s*[+–—-](?:\s+(?=\S)|(?=[^\s\d.,+–—>-]))/u;

/** An editor makes a bullet of a minus. */
const isSigned = (line: Block | undefined): line is Paragraph =>
  isBody(line) && (line.list ? line.list.form === 'bullet' : SIGNED.test(wordsIn(line)));
const isRight = ({ list, pieces }: Paragraph): boolean =>
  list ? list.label === '+' : wordsOf(pieces).trimStart().startsWith('+');

/**
 * What speaks for something and against it has several of each, and so have points and those below them: here, one is
 * right in most rows, and all of them stand below what asks.
 */
function withSigns(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter((one) => isBody(one) && (isRight(one) || /\n\s*\+/.test(wordsIn(one)))).length < 2)
    return blocks;
  const lines = blocks.flatMap((one): readonly Block[] =>
    isBody(one) && signsIn(one) > 1 ? linesOf(one) : [one],
  );
  const rows = lines.flatMap((_, at) => (isSigned(lines[at - 1]) ? [] : [{ at, row: rowFrom(lines, at) }]));
  const signed = rows.filter(
    ({ row }) => new Set(row.map(isRight)).size === 2 && !row.some((one) => /[:：]\s*$/.test(wordsIn(one))),
  );
  const asked = signed.filter(({ at }) => isAskedAbove(lines, at));
  const single = asked.filter(({ row }) => row.filter(isRight).length === 1);
  if (single.length < 2 || single.length * 2 < signed.length) return blocks;
  const starts = new Map(asked.map(({ row }) => [row[0] as Block, row]));
  return replaced(lines, (one, at) => {
    const row = starts.get(one);
    return row && [row.map(signAsBox), at + row.length];
  });
}

const signsIn = (line: Paragraph): number => linesOf(line).filter(isSigned).length;

function rowFrom(lines: readonly Block[], from: number): readonly Paragraph[] {
  let end = from;
  while (isSigned(lines[end])) end++;
  return lines.slice(from, end).filter(isSigned);
}

/** Pictures that it asks about may stand between. */
function isAskedAbove(lines: readonly Block[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && !/[\p{L}\p{N}]/u.test(wordsIn(lines[above]))) above--;
  return isAsking(lines[above]) || isQuestion(lines[above]);
}

const signAsBox = (line: Paragraph): Paragraph => ({
  ...unlisted(line),
  pieces: [
    textPiece(isRight(line) ? '☒ ' : '☐ '),
    ...(line.list ? line.pieces : cut(line.pieces, SIGNED.exec(wordsIn(line))![0].length)),
  ],
});

/** Each box begins a line. */
function boxesIn(line: Paragraph): readonly Paragraph[] {
  const starts = line.pieces.flatMap((one, at) => (signOf(one) ? [at] : []));
  if (starts.length === 0) return [line];
  const [lead, ...offers] = [0, ...starts].map((from, i) => line.pieces.slice(from, starts[i]));
  const boxes = offers.map(([box, ...words]): Paragraph => {
    return { ...unlisted(line), role: 'words', pieces: [textPiece(signOf(box!)!), ...words] };
  });
  return isBlank(lead!) ? boxes : [{ ...line, pieces: lead! }, ...boxes];
}
