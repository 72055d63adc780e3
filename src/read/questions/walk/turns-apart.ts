/**
 * Parts of an exercise and their answers in turn, line by line: a paragraph each. So are parts that went on in an item, or in
 * a quotation, since no empty line ended the answer above them.
 *
 *     a) Where does fog form?              a) Where does fog form?
 *     **Answer:** over cold ground
 *     b) Why does hail fall?        →      **Answer:** over cold ground
 *     **Answer:** it is heavy
 *                                          b) Why does hail fall?
 *                                          …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, withChildren } from '../../parts.ts';
import { clearAnswer, cutInLine, plainAnswer, plainSolution } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { arrowIn } from '../words/arrow.ts';
import { type Mark, markOf } from '../words/letters.ts';
import { toldInLine } from './told-in-line.ts';

export const withTurnsApart = (row: Row): Row =>
  withMade(row, (at) => {
    const apart = cut(row[at]!);
    return apart && { row: apart, end: at + 1 };
  });

function cut(block: ElementContent): Row | undefined {
  if (!isTag(block, 'p', 'ul', 'ol', 'blockquote')) return undefined;
  const words = rawText(block.children);
  const apart = COUNTS_ON.test(words) ? apartIn(block) : undefined;
  if (apart || !words.includes(':')) return apart;
  if (isTag(block, 'p')) return markOf(words) && told(block);
  return isTag(block, 'ul', 'ol') ? itemsTold(block) : undefined;
}

const apartIn = (block: Element): Row | undefined => {
  if (isTag(block, 'p'))
    return turnsIn(linesOf(block))?.flatMap((turn) => told(paragraphOf(turn)) ?? [paragraphOf(turn)]);
  const pieces = isTag(block, 'ul', 'blockquote') ? piecesOf(block) : [];
  return pieces.length > 1 ? pieces : undefined;
};

/** A paragraph whose line asks and answers, as two. */
function told(paragraph: Element): Row | undefined {
  const [asked, answer] = cutInLine(paragraph.children) ?? [];
  return (
    asked && answer && [withChildren(paragraph, [...asked]), element('p', {}, [...answer], lineOf(paragraph))]
  );
}

/** Items that ask and answer in one line, all of a list that counts. */
function itemsTold(list: Element): Row | undefined {
  const items = elementsOf(list);
  if (items.length > 1 && !isTag(list, 'ol') && !items.every(markIn)) return undefined;
  const cut = items.map((item) => {
    const [first, ...others] = rowIn(item);
    const row = isTag(first, 'p') ? told(first) : undefined;
    return row && withChildren(item, [...row, ...others]);
  });
  return cut.every((one) => one !== undefined) ? [withChildren(list, cut)] : undefined;
}

/** Asked of every paragraph: a line that may begin a second part. */
const COUNTS_ON = /\n[*_( ]{0,4}(?:[b-h]|[2-9]|1\d)\s?[.)]/;

/**
 * The lines of each part and of each answer; undefined where they don't take turns from the first part on. A part with its
 * answer on its own line is a turn by itself.
 */
function turnsIn(lines: readonly Line[]): readonly (readonly Line[])[] | undefined {
  const marks = lines.map(markIn);
  const starts = [...marks.keys()].filter((i) => marks[i] !== undefined);
  const first = marks[starts[0]!];
  const countOn = starts.every((at, i) => {
    const { kind, place } = marks[at]!;
    return kind === first?.kind && place === first.place + i;
  });
  if (starts.length < 2 || !countOn) return undefined;
  const parts = starts.map((at, i) => answeredIn(lines.slice(at, starts[i + 1])));
  const areAnswered = parts.slice(0, -1).every((part) => part.isAnswered);
  return areAnswered
    ? [lines.slice(0, starts[0]), ...parts.flatMap(({ turns }) => turns)].filter(({ length }) => length > 0)
    : undefined;
}

/** A part, and behind it its answer, be it on the same line. */
function answeredIn(lines: readonly Line[]): {
  readonly turns: readonly (readonly Line[])[];
  readonly isAnswered: boolean;
} {
  const at = lines.findIndex((line, i) => i > 0 && isAnswer(line));
  if (at > 0) return { turns: [lines.slice(0, at), lines.slice(at)], isAnswered: true };
  const { children } = lines[0]!;
  return { turns: [lines], isAnswered: (cutInLine(children) ?? toldInLine(children)) !== undefined };
}

const markIn = ({ children }: Pick<Line, 'children'>): Mark | undefined => markOf(rawText(children));

function isAnswer(line: Line): boolean {
  const paragraph = paragraphOf([line]);
  return (
    (clearAnswer(paragraph) ?? plainAnswer(paragraph) ?? plainSolution(paragraph)) !== undefined ||
    arrowIn(rawText(line.children)) !== undefined
  );
}

/** An answer by itself and what goes on below it, of a paragraph, a quotation, an item, or a list at each of its items. */
function piecesOf(block: Element): readonly Element[] {
  if (!isTag(block, 'p', 'li')) {
    const pieces: Element[] = [];
    let kept: ElementContent[] = [];
    for (const one of block.children) {
      const [own, ...behind] = isTag(one, 'p', 'li', 'ul', 'blockquote') ? piecesOf(one) : [one];
      kept.push(own!);
      if (behind.length === 0) continue;
      pieces.push(withChildren(block, kept), ...(behind as Element[]));
      kept = [];
    }
    return kept.some((one) => !isBlank(one)) ? [...pieces, withChildren(block, kept)] : pieces;
  }
  const at = block.children.findLastIndex((one) => !isBlank(one));
  const last = block.children[at];
  if (isTag(last, 'p', 'ul', 'blockquote')) {
    const [own, ...behind] = piecesOf(last);
    return [withChildren(block, [...block.children.slice(0, at), own!]), ...behind];
  }
  const lines = linesOf(block);
  const from = lines.findIndex((line, i) => i > 0 && (markIn(line)?.place ?? 0) > 0);
  if (from < 1 || !isAnswer(lines[0]!)) return [block];
  const behind = lines.slice(from);
  return [
    withChildren(block, paragraphOf(lines.slice(0, from)).children),
    ...(turnsIn(behind) ?? [behind]).map(paragraphOf),
  ];
}
