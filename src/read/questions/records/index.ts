/**
 * The reading of last resort of a test: where the patterns found no choice, though its options and its key can be told piece
 * by piece, the question is written in the one form that all of them know, and the page is read once more.
 *
 *     **V3:** Which of these floats?          **V3:** Which of these floats?
 *     ANSWER: b                          →
 *     a\) iron                                - A) iron
 *     b\) ice                                 - B) ice
 *     #ice #water                             (folded) B
 */
import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, isTag, once } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, text, withBody, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { titleAbove } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { startsWithKey } from '../words/key-title.ts';
import { letterAt } from '../words/letters.ts';
import { callsAnswers } from '../words/solution-file.ts';
import { type Piece, piecesOf, type Unit, unitsOf } from './pieces.ts';
import { type ChoiceRecord, recordsIn } from './record.ts';

/** So many on a page, where neither letters nor boxes say that they are options. */
const FEWEST_PLAIN = 2;

/** What is known of a page's lines. */
export interface Known {
  /** Of choices, and all that is told of them. */
  readonly choices: ReadonlySet<number>;
  /** On which questions begin, of any kind. */
  readonly questions: ReadonlySet<number>;
}

/** Whether some lines are a choice already, or what would be its options are asked one by one. */
type IsRead = (first: number, options: number, last: number) => boolean;

/** The page with such questions in their usual form; the same where it has none. */
export function withRecordsSpelt(tree: Root, known: () => Known): Root {
  const lines = once(known);
  function isRead(first: number, options: number, last: number): boolean {
    const { choices, questions } = lines();
    let asked = 0;
    for (let line = first; line <= last; line++) {
      if (choices.has(line)) return true;
      if (line >= options && questions.has(line)) asked++;
    }
    return asked > 1;
  }
  const own = tree.children as ElementContent[];
  const records: ChoiceRecord[] = [];
  const row = spelt(own, isRead, records);
  // Without a key, nothing is gained by options alone.
  if (records.every(({ right }) => right.length === 0) && !own.some(mayBeKey)) return tree;
  const isSure =
    records.some(({ options }) => !options.isPlain || options.isBoxed) || records.length >= FEWEST_PLAIN;
  return isSure && !areSame(row, own) ? { ...tree, children: [...row] } : tree;
}

/** What may tell the keys of several questions: a fold or a comment, a title of answers, a line of them. */
const mayBeKey = (block: ElementContent): boolean =>
  isPart(block, 'disclosure', 'callout') ||
  callsAnswers(titleAbove(block) ?? '') ||
  startsWithKey(blockOf(block).words);

/** @param records where those are put that are found */
function spelt(row: Row, isRead: IsRead, records: ChoiceRecord[], isInBox = false): Row {
  const pieces = piecesOf(unitsOf(row));
  const found = recordsIn(pieces).filter(({ from, at, end }) => {
    const its = pieces.slice(from, end);
    const [first, options, last] = [its[0]!, pieces[at]!, its.at(-1)!].map(lineAt) as [
      number,
      number,
      number,
    ];
    return areWhole(its, pieces[from - 1], pieces[end]) && !isRead(first, options, last);
  });
  // In a box nothing else stands below them.
  if (isInBox && found.length > 0 && found.at(-1)!.end < pieces.length) return row;
  records.push(...found);
  const others = (from: number, to: number): Row =>
    asRow([...new Set(pieces.slice(from, to).map(({ unit }) => unit))]).map((one) =>
      isBox(one) ? withOwn(one, isRead, records) : one,
    );
  if (found.length === 0) return others(0, pieces.length);
  return [
    ...found.flatMap((record, i) => [...others(found[i - 1]?.end ?? 0, record.from), ...written(record)]),
    ...others(found.at(-1)!.end, pieces.length),
  ];
}

const lineAt = ({ line, block }: Piece): number => line?.line ?? lineOf(block);

/** Pieces that neither share their first block or item with what stands above them, nor the last with what stands below. */
const areWhole = (its: readonly Piece[], above: Piece | undefined, below: Piece | undefined): boolean =>
  above?.unit !== its[0]!.unit && below?.unit !== its.at(-1)!.unit;

/** Items that stand together are a list again, which counts as it did. */
function asRow(units: readonly Unit[]): Row {
  const row: ElementContent[] = [];
  for (let at = 0; at < units.length; at++) {
    const { block, item } = units[at]!;
    if (!item) {
      row.push(block);
      continue;
    }
    const items = [item];
    while (units[at + 1]?.block === block) items.push(units[++at]!.item!);
    row.push(listOf(block as Element, items));
  }
  return row;
}

function listOf(list: Element, items: readonly Element[]): Element {
  const all = elementsOf(list);
  if (items.length === all.length) return list;
  const start = firstNumber(list) + all.indexOf(items[0]!);
  const properties = isTag(list, 'ol') && start > 1 ? { ...list.properties, start } : list.properties;
  return { ...withChildren(list, [...items]), properties };
}

const isBox = (block: ElementContent): block is Element =>
  isPart(block, 'callout', 'exercise', 'group') || isTag(block, 'blockquote');

function withOwn(box: Element, isRead: IsRead, records: ChoiceRecord[]): Element {
  const body = isTag(box, 'blockquote') ? box.children : bodyOf(box);
  const own = spelt(body, isRead, records, true);
  if (areSame(own, body)) return box;
  return isTag(box, 'blockquote') ? withChildren(box, [...own]) : withBody(box, [...own]);
}

/** As every pattern knows it. */
function written({ stem, options, right, explanation }: ChoiceRecord): Row {
  const items = options.options.map(({ children, line }, i) =>
    element('li', {}, [text(`${letterAt(i).toUpperCase()}) `), ...children], line),
  );
  const line = options.options[0]!.line;
  const key = right.map((place) => letterAt(place).toUpperCase()).join(', ');
  const told =
    right.length > 0 ? [foldedAnswer([element('p', {}, [text(key)], line), ...explanation], [], line)] : [];
  return [...stem, element('ul', {}, items, line), ...told];
}
