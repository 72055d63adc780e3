/**
 * What an explanation says of one option after another, by letter or in its words: each such piece is told of its option,
 * what is left to everybody.
 *
 *     Ice is lighter than water.           **Why the others are wrong**
 *
 *     - **A. iron** – It is heavy.         **A. iron**
 *     - B) wax: It isn't frozen.
 *                                          - It is heavy.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, rowsOf, titleInBold, titleOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { firstNumber, rowOf } from '../blocks/items.ts';
import { linesApart, linesOf, paragraphOf } from '../blocks/lines.ts';
import { reasonsIn, titlesReasons } from '../blocks/reasons.ts';
import { onlyIn, paragraphOfWords, type Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { verdictOf } from '../words/verdict.ts';
import { type OptionKey, withoutNamed } from './option-key.ts';
import { type Named, nameIn, type OptionName } from './option-name.ts';

/** What is said of an option; `source`: as it is written. */
interface Piece extends Pick<OptionName, 'place' | 'isRight'> {
  readonly body: Row;
  readonly source: ElementContent;
}

export interface Reasons {
  /** By the places of options that are not right. */
  readonly of: ReadonlyMap<number, Row>;
  /** What is said to everybody. */
  readonly rest: Row;
}

export function reasonsApart({ right, explanation }: OptionKey, named: Named): Reasons {
  const row = opened(explanation);
  const whole = { of: new Map(), rest: row.flatMap((one) => titleInWords(one)) };
  if (row.length === 0 || right.length === 0) return whole;
  const of = new Map<number, Row>();
  const rest: ElementContent[] = [];
  for (let at = 0; at < row.length; ) {
    const { pieces, end, remains } = piecesAt(row, at, named);
    const wrong = pieces.filter(({ place }) => !right.includes(place));
    for (const { place, body } of wrong) of.set(place, [...(of.get(place) ?? []), ...body]);
    if (wrong.length === 0) rest.push(...row.slice(at, end));
    else rest.push(...remains(new Set(wrong.map(({ source }) => source))));
    at = end;
  }
  const isTold = of.size > 1 || (of.size === 1 && (row.some(speaksOfOthers) || named.options.length === 2));
  return isTold ? { of, rest: withoutEmptyTitles(rest).flatMap((one) => titleInWords(one)) } : whole;
}

/** Without folds that only say that they explain. */
const opened = (explanation: Row): Row =>
  explanation
    .filter((one) => !isBlank(one))
    .flatMap((one) => (isPart(one, 'disclosure') && titlesReasons(one) ? bodyOf(one) : [one]));

/** “The others are wrong:”, and all but one of them: that one is right. */
export function keyOfOthers(explanation: Row, named: Named): OptionKey | undefined {
  const row = opened(explanation);
  const title = row.findIndex(speaksOfOthers);
  const wrong = new Set<number>();
  for (let at = title < 0 ? row.length : title + 1; at < row.length; ) {
    const { pieces, end } = piecesAt(row, at, named);
    for (const { place } of pieces) wrong.add(place);
    at = end;
  }
  const right = named.options.flatMap((_, place) => (wrong.has(place) ? [] : [place]));
  return right.length === 1 && wrong.size > 0 ? { right, explanation } : undefined;
}

/**
 * `❌ A. It is heavy.`, `✅ B. It is light.`; `- B: Correct. It is light.`: each option is judged, right and wrong.
 *
 * @param fewest so many of them: where all are judged, a name at the start of what is said is no key
 */
export function keyOfVerdicts(explanation: Row, named: Named, fewest = 2): OptionKey | undefined {
  const row = opened(explanation);
  const judged = new Map<number, boolean>();
  for (let at = 0; at < row.length; ) {
    const { pieces, end } = piecesAt(row, at, named);
    for (const { place, isRight, body, source } of pieces) {
      const verdict = verdictOf(wordsIn(source)) ?? verdictOf(wordsIn(body[0]));
      if (isRight !== undefined) judged.set(place, isRight);
      else if (verdict?.firm) judged.set(place, verdict.right);
    }
    at = end;
  }
  const right = [...judged].flatMap(([place, isRight]) => (isRight ? [place] : []));
  const isWhole = judged.size >= fewest && right.length > 0 && right.length < judged.size;
  return isWhole ? { right: withoutNamed(right, named).sort((a, b) => a - b), explanation } : undefined;
}

const wordsIn = (block: ElementContent | undefined): string => (block ? plainText(block) : '');

/** Several options by their names, one below another and nothing else of each: all are right. */
export function keyOfNames(told: Row, named: Named): OptionKey | undefined {
  const right: number[] = [];
  let end = 0;
  for (; end < told.length; end++) {
    const block = told[end]!;
    const places = isTag(block, 'ul', 'ol')
      ? elementsOf(block).map((item) => aloneIn(item, named))
      : isTag(block, 'p')
        ? linesOf(block).map(({ children }) => aloneIn(element('p', {}, children), named))
        : [undefined];
    if (places.includes(undefined)) break;
    right.push(...places.flatMap((place) => place ?? []));
  }
  const isKey =
    right.length > 1 && new Set(right).size === right.length && right.length < named.options.length;
  return isKey ? { right, explanation: told.slice(end) } : undefined;
}

/** The option that an item or a line names, and says no more. */
function aloneIn(block: Element, named: Named): number | undefined {
  const words = isTag(block, 'p') ? block : onlyIn(rowOf(block));
  const name = isTag(words, 'p') ? nameIn(words.children, named) : undefined;
  return name?.isParted && saidIn(words as Element, name).length === 0 ? name.place : undefined;
}

const speaksOfOthers = (block: ElementContent): boolean => reasonsIn(block) === 'others';

/** A title of which all was told of its options, or nothing but *Explanation*. */
const withoutEmptyTitles = (row: Row): Row =>
  row.filter((one, i) => !titlesReasons(one) || (row[i + 1] !== undefined && !titlesReasons(row[i + 1])));

/** In what is told, a heading is a line in bold; that it explains is said by its place. */
function titleInWords(block: ElementContent): Row {
  const { level } = blockOf(block);
  if (level === undefined || block.type !== 'element') return [block];
  return reasonsIn(block) === 'explains' && ALONE.test(blockOf(block).normalized)
    ? []
    : [titleInBold(block.children, lineOf(block))];
}

const ALONE = /^[^\p{L}\p{N}]*\p{L}+[^\p{L}\p{N}]*$/u;

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly end: number;
  /** The same without some of them. */
  readonly remains: (gone: ReadonlySet<ElementContent>) => Row;
}

function piecesAt(row: Row, at: number, named: Named): Pieces {
  const block = row[at]!;
  const inside =
    inList(block, named) ??
    byPlace(block, named) ??
    inTable(block, named) ??
    inTabs(block, named) ??
    inLines(block, named);
  if (inside) return { ...inside, end: at + 1 };
  const name = isTag(block, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') ? nameIn(block.children, named) : undefined;
  if (!name) return { pieces: [], end: at + 1, remains: () => [] };
  const own = saidIn(block as Element, name);
  const end = own.length > 0 ? at + 1 : bodyEnd(row, at + 1, named);
  const body = [...own, ...row.slice(at + 1, end)];
  const pieces = body.length > 0 ? [{ ...name, body, source: block }] : [];
  return { pieces, end, remains: () => [] };
}

/** What stands below a name alone: up to the next, or, below the last, one block. */
function bodyEnd(row: Row, from: number, named: Named): number {
  const isNext = (one: ElementContent): boolean =>
    titlesReasons(one) ||
    (one.type === 'element' &&
      isTag(one, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') &&
      nameIn(one.children, named) !== undefined);
  const next = row.findIndex((one, i) => i >= from && isNext(one));
  return next < 0 ? Math.min(from + 1, row.length) : next;
}

/** What a paragraph says of the option that it names; all of it, where the name is a part of the sentence. */
const saidIn = (block: Element, { length, isParted }: OptionName): Row =>
  isParted ? withoutStart(block, length) : [element('p', {}, block.children, lineOf(block))];

type Inside = Omit<Pieces, 'end'> | undefined;

/** All of them name an option, or several do, each another one. */
function each(all: readonly (Piece | undefined)[], remains: Pieces['remains']): Inside {
  const pieces = all.flatMap((one) => one ?? []);
  const isDistinct = new Set(pieces.map(({ place }) => place)).size === pieces.length;
  const isMany = pieces.length > 1 || (pieces.length > 0 && pieces.length === all.length);
  return isDistinct && isMany ? { pieces, remains } : undefined;
}

function inList(list: ElementContent, named: Named): Inside {
  if (!isTag(list, 'ul', 'ol')) return undefined;
  return each(
    elementsOf(list).map((item) => inItem(item, named)),
    (gone) => {
      const children = elementsOf(list).filter((item) => !gone.has(item));
      return children.length > 0 ? [{ ...list, children }] : [];
    },
  );
}

/** As many verdicts as there are options, counted as these are. */
function byPlace(list: ElementContent, { options }: Named): Inside {
  const items = isTag(list, 'ol') && firstNumber(list) === 1 ? elementsOf(list) : [];
  if (items.length !== options.length || !items.every((item) => verdictOf(wordsIn(item))?.firm))
    return undefined;
  return each(
    items.map((item, place) => ({ place, body: rowOf(item), source: item })),
    (gone) => items.filter((item) => !gone.has(item)).flatMap(rowOf),
  );
}

/** A tab for each option; one that holds nothing is none. */
function inTabs(group: ElementContent, named: Named): Inside {
  if (!isPart(group, 'group')) return undefined;
  const tabs = elementsOf(group).filter(
    (tab) => isPart(tab, 'group') && bodyOf(tab).some((one) => !isBlank(one)),
  );
  return each(
    tabs.map((tab) => {
      const name = nameIn(titleOf(tab), named);
      return name && { ...name, body: bodyOf(tab), source: tab };
    }),
    (gone) => tabs.filter((tab) => !gone.has(tab)).flatMap(bodyOf),
  );
}

function inItem(item: Element, named: Named): Piece | undefined {
  const [first, ...others] = rowOf(item).filter((one) => !isBlank(one));
  const name = isTag(first, 'p') ? nameIn(first.children, named) : undefined;
  if (!name) return undefined;
  const body = [...saidIn(first as Element, name), ...others];
  return body.length > 0 ? { ...name, body, source: item } : undefined;
}

/** A row each, below a head. */
function inTable(table: ElementContent, named: Named): Inside {
  const [head, ...rows] = isTag(table, 'table') ? rowsOf(table) : [];
  if (!head || !isTag(table, 'table')) return undefined;
  return each(
    rows.map((row) => inRow(row, named)),
    (gone) => {
      const left = rows.filter((row) => !gone.has(row));
      return left.length > 0 ? [{ ...table, children: [head, ...left] }] : [];
    },
  );
}

function inRow(row: Element, named: Named): Piece | undefined {
  const [first, ...cells] = elementsOf(row);
  const name = first && nameIn(first.children, named);
  const body = cells.flatMap((cell) => paragraphOfWords(cell.children, lineOf(row)));
  return name?.isParted && body.length > 0 ? { ...name, body, source: row } : undefined;
}

/** Lines of a paragraph. */
function inLines(block: ElementContent, named: Named): Inside {
  const lines = isTag(block, 'p') ? linesApart(block) : [];
  if (lines.length < 2) return undefined;
  return each(
    lines.map((line) => {
      const name = nameIn(line.children, named);
      const body = name ? saidIn(line, name) : [];
      return name && body.length > 0 ? { ...name, body, source: line } : undefined;
    }),
    (gone) => {
      const left = lines.filter((line) => !gone.has(line));
      return left.length > 0
        ? [paragraphOf(left.map((one) => ({ children: one.children, line: lineOf(one) })))]
        : [];
    },
  );
}
