/**
 * The boxes of a page of the web, copied into a document as little pictures: what one is called says whether somebody
 * has ticked it. They become the signs that they draw, each in a line of its own or before its words:
 *
 *     3. Which floats? [Unchecked]     3. Which floats?
 *     iron                             ☐
 *     [Checked] ice                    iron
 *                                      ☒ ice
 */
import { type Block, isBlank, type Paragraph, type Piece, textPiece, unlisted } from './document.ts';

const TICKED =
  /^(?:checked|ticked|selected|coch[ée]e?|sélectionnée?|angekreuzt|ausgewählt|aktiviert|(?:marcad|seleccionad|selecionad)[oa]|(?:selezionat|spuntat)[oa])$/i;
const EMPTY =
  /^(?:un(?:checked|ticked|selected)|not (?:checked|ticked|selected)|(?:non |dé)(?:coch[ée]e?|sélectionnée?)|nicht (?:angekreuzt|ausgewählt|aktiviert)|(?:no |sin |não |des)(?:marcar|(?:marcad|seleccionad|selecionad)[oa])|(?:non |de)(?:selezionat|spuntat)[oa])$/i;
/** Fewer are what a page shows of its boxes. */
const LEAST = 3;

export function withBoxes(blocks: readonly Block[]): readonly Block[] {
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
