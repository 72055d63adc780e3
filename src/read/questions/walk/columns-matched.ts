/**
 * Two columns to match, one counted and one lettered, typed side by side or one below the other, with a key below a title:
 * a question of pairs.
 *
 *     1. tiny       a) very cold        1. tiny              ## Answers
 *     2. freezing   b) very small       2. freezing
 *                                                            1. b (not big)
 *                                       a) very cold         2. a
 *                                       b) very small
 *
 * Each letter answers one number, or it is something else.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, cellWordsOf, element, isPart, lineOf, rowsOf, text, titleInBold } from '../../parts.ts';
import { blockOf, foldsAnswer, lastFull, levelOf, nextFull } from '../blocks/block.ts';
import { answerHeading, standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { allKnown, type Made, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { linesOfOptions } from '../choices/key-list.ts';
import { optionsAt } from '../choices/options.ts';
import { matchIn } from '../choices/sequences.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { behindTitle } from '../words/key-title.ts';
import { placeOfLetter } from '../words/letters.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { beginsToMatch, tellsToMatch } from '../words/matching.ts';
import { madeQuestion } from './made-question.ts';

export interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What titles the second, below the first. */
  readonly titles?: Row;
  /** The block behind them. */
  readonly end: number;
}

/** Two of them are a choice, or a key of their own, where nothing tells to match. */
const FEWEST = 3;

export function withColumnsMatched(given: Row, title = ''): Row {
  const blocks = belowTitle(withTitlesInBold(given), title);
  const matched = withMade(
    blocks,
    (at) => ownMatched(blocks, at) ?? matchedBelow(blocks, at) ?? matchedInWords(blocks, at),
  );
  return matched === given ? matchedByKey(given) : matched;
}

/** Headings of the columns, below what tells to match: titles of both, and no sections. */
function withTitlesInBold(blocks: Row): Row {
  return withMade(blocks, (at) => {
    const first = nextFull(blocks, at);
    const left = nextFull(blocks, first);
    const second = nextFull(blocks, left);
    const areTitles = levelOf(blocks[first]) < 7 && levelOf(blocks[second]) < 7;
    if (!areTitles || !isTag(blocks[at], 'p') || !beginsToMatch(blockOf(blocks[at]).words)) return undefined;
    if (!columnsAt(blocks.toSpliced(second, 1), left, 2)) return undefined;
    const row = blocks
      .slice(at, second + 1)
      .map((one) => (levelOf(one) < 7 ? titleInBold((one as Element).children, lineOf(one)) : one));
    return { row, end: second + 1 };
  });
}

/** `# Match`, and nothing more to say so. */
function belowTitle(blocks: Row, title: string): Row {
  const above = beginsToMatch(title) ? [element('p', {}, [text(title)]), ...blocks] : blocks;
  const made = above === blocks ? undefined : matchedBelow(above, 0);
  return made ? [...made.row, ...above.slice(made.end)] : blocks;
}

/** What tells to match, right below it the columns, be they only of two, and right below these the key. */
function matchedBelow(blocks: Row, at: number): Made | undefined {
  const stem = blocks[at]!;
  if (!(isTag(stem, 'p') || levelOf(stem) < 7) || !beginsToMatch(blockOf(stem).words)) return undefined;
  const first = nextFull(blocks, at);
  const title =
    isTag(blocks[first], 'p') && standingTitle(blocks[first]) !== undefined ? [blocks[first]] : [];
  const columns = columnsAt(blocks, title.length > 0 ? nextFull(blocks, first) : first, 2);
  const key = columns && keyAt(blocks, nextFull(blocks, columns.end - 1), columns.left.length);
  if (!key) return undefined;
  const line = lineOf(stem);
  const asked = [
    isTag(stem, 'p') ? stem : element('p', {}, (stem as Element).children, line),
    ...title,
    ...(columns.titles ?? []),
    pairsOf(columns, key.places, line),
  ];
  const made = madeQuestion(asked, { told: key.why }, { guess: 'lettered-key', type: 'matching' });
  return { row: [...(isTag(stem, 'p') ? [] : [stem]), made], end: key.end };
}

/** Columns, and below a title what goes with what in words, `1. tiny – very small`: nothing has to tell to match. */
function matchedInWords(blocks: Row, at: number): Made | undefined {
  const title = nextFull(blocks, at);
  const list = blocks[nextFull(blocks, title)];
  if (!isTag(list, 'ol', 'ul') || !titlesKey(blocks[title]!)) return undefined;
  const columns = columnsAt(blocks, at);
  if (columns?.end !== at + 1 || columns.left.length !== elementsOf(list).length) return undefined;
  const { left, right } = columns;
  const places = elementsOf(list).map((item, i) => {
    const words = blockOf(item).words.trim();
    const behind = words.startsWith(left[i]!) ? words.slice(left[i]!.length).replace(BETWEEN, '') : '';
    return right.findIndex((one) => one.trim() === behind);
  });
  if (places.includes(-1) || new Set(places).size < places.length) return undefined;
  const pairs = pairsOf(columns, places, lineOf(blocks[at]));
  const above = blocks[lastFull(blocks, at)];
  const stem = levelOf(above) < 7 ? [element('p', {}, (above as Element).children, lineOf(above))] : [];
  const made = madeQuestion([...stem, pairs], {}, { guess: 'lettered-key', type: 'matching' });
  return { row: [made], end: nextFull(blocks, title) + 1 };
}
const BETWEEN = /^\s*(?:[-–—:=]|->|→)\s*/;

/** Below a title, in a fold, or behind a title in one line. */
function keyAt(blocks: Row, at: number, count: number) {
  const block = blocks[at];
  if (!block) return undefined;
  const title = isTag(block, 'p') ? behindTitle(rawText(block.children)) : undefined;
  const inLine = title?.isFirm ? matchIn(withoutStart(block as Element, title.length), count) : undefined;
  if (inLine) return { places: inLine.places, why: inLine.rest, end: at + 1 };
  return titlesKey(block) || answerHeading(block) ? keyBelow(blocks, at, count) : undefined;
}

/**
 * A table that somebody has filled in, in a column between both or behind what is counted:
 *
 *     | ice  | b | a) a low cloud |        | ice __b__  | a) a low cloud |
 *     | fog  | a | b) cold water  |        | fog __a__  | b) cold water  |
 */
function ownMatched(blocks: Row, at: number): Made | undefined {
  const stem = blocks[at];
  const next = nextFull(blocks, at);
  const table = blocks[next];
  const found = isTag(stem, 'p') && isTag(table, 'table') ? ownPairs(table) : undefined;
  const made = found && madeQuestion([stem!, found], {}, { guess: 'lettered-key', type: 'matching' });
  return made && { row: [made], end: next + 1 };
}

function ownPairs(table: Element): Element | undefined {
  const rows = cellWordsOf(table);
  const isHeaded = !RIGHT.test(rows[0]?.at(-1) ?? '');
  const read = rows.slice(isHeaded ? 1 : 0).map((cells, i) => {
    const [, letter = '', right = ''] = RIGHT.exec(cells.at(-1) ?? '') ?? [];
    const [, left, told = ''] = TOLD.exec(cells.slice(0, -1).join(' ')) ?? [];
    return left && placeOfLetter(letter) === i ? { left, right, place: placeOfLetter(told) } : undefined;
  });
  const lines = read.length < FEWEST ? [] : (allKnown(read) ?? []);
  const places = lines.map(({ place }) => place);
  const isWhole = lines.length > 0 && new Set(places).size === lines.length;
  if (!isWhole || Math.max(...places) >= lines.length) return undefined;
  const columns = { left: lines.map(({ left }) => left), right: lines.map(({ right }) => right) };
  return pairsOf(columns, places, lineOf(table));
}

const RIGHT = /^\(?([a-z])\s?[).:]\s+(\S.*)$/isu;
const TOLD =
  /^(?:\d{1,2}\s?[.)]\s*)?(\S.*?)(?<!\s|[_([](?=[_([]))(?:\s*[_([]+\s*|\s+(?:[→–-]\s*)?)([a-z])[\s_)\].]*$/isu;

function matchedByKey(blocks: Row): Row {
  const title = blocks.findIndex(titlesKey);
  const at = title < 0 ? -1 : blocks.findIndex((_, i) => i < title && columnsAt(blocks, i) !== undefined);
  if (at < 0) return blocks;
  const columns = columnsAt(blocks, at)!;
  const key = keyBelow(blocks, title, columns.left.length);
  const stem = stemAbove(blocks, at);
  // Of choices that stand between, the key may be theirs.
  const isOthers = columns.end > title || linesOfOptions(blocks.slice(columns.end, title)).length > 0;
  if (!key || !stem || isOthers) return blocks;
  const pairs = pairsOf(columns, key.places, lineOf(blocks[at]));
  const asked = [...stem.blocks, ...(columns.titles ?? []), pairs];
  const made = madeQuestion(asked, { told: key.why }, { guess: 'lettered-key', type: 'matching' });
  return [
    ...blocks.slice(0, stem.from),
    made,
    ...blocks.slice(columns.end, key.from),
    ...blocks.slice(key.end),
  ];
}

export function pairsOf(
  { left, right }: Pick<Columns, 'left' | 'right'>,
  places: readonly number[],
  line: number,
) {
  const list = left.flatMap((words, i) => [
    element('dt', {}, [text(words)], line),
    element('dd', {}, [text(right[places[i]!]!)], line),
  ]);
  return element('dl', {}, list, line);
}

/** The words right above, with a title of the first column below them; else a heading, which stays. */
export function stemAbove(
  blocks: Row,
  at: number,
): { readonly blocks: Row; readonly from: number } | undefined {
  const title = blocks[at - 1];
  const isTitled =
    at > 1 && isTag(title, 'p') && standingTitle(title) !== undefined && !tellsToMatch(rawText([title]));
  const from = isTitled ? at - 2 : at - 1;
  const above = blocks[from];
  const titles = isTitled ? [title] : [];
  if (isTag(above, 'p')) return { blocks: [above, ...titles], from };
  if (above?.type !== 'element' || levelOf(above) === 7) return undefined;
  return { blocks: [element('p', {}, above.children, lineOf(above)), ...titles], from: from + 1 };
}

function titlesKey(block: ElementContent): boolean {
  const title = isPart(block, 'disclosure') ? blockOf(block).title : standingTitle(block);
  return title !== undefined && (titlesAnswers(title) || foldsAnswer(block));
}

/** The letters below a title, or in a fold; the title goes with them where it titles nothing else. */
function keyBelow(blocks: Row, title: number, count: number) {
  const isFold = isPart(blocks[title], 'disclosure');
  const from = isFold ? title : title + 1;
  const listed = isFold ? bodyOf(blocks[title] as Element) : blocks.slice(from, from + 1);
  const key = matchIn(listed, count);
  if (!key) return undefined;
  const isAlone = from + 1 >= blocks.length || levelOf(blocks[from + 1]) <= levelOf(blocks[title]);
  return { places: key.places, why: key.rest, from: isAlone ? title : from, end: from + 1 };
}

export function columnsAt(blocks: Row, at: number, fewest = FEWEST): Columns | undefined {
  const first = blocks[at];
  return first && (sideBySide(first, at, fewest) ?? oneBelow(blocks, at, fewest));
}

const NUMBER = /^\s*\(?(\d{1,2})\s?[.):]\s+/;
const COLUMNS = /^(\S.*?)\s+\(?([a-z])\s?[).:]\s+(\S.*)$/i;

/** `tiny ____`, `tiny ( )`, `tiny •      •`: room for a letter, or the ends of a line to draw. */
const withoutPlace = (left: string): string => left.replace(PLACE, '');
const PLACE =
  /(?:(?<!\s)\s+(?:[–—-]+|_{2,}|\.{3,}|…+|[•·○●]|\(\s*(?:_+\s*)?\)|\[\s*(?:_+\s*)?\])){1,40}\s*$/u;

/** In each item, line or row `tiny   a) very cold`, numbers and letters from the first on. */
function sideBySide(block: ElementContent, at: number, fewest: number): Columns | undefined {
  const rows = numberedIn(block);
  const read = rows.map((words, i) => {
    const [, left, letter = '', right] = COLUMNS.exec(words) ?? [];
    return left !== undefined && placeOfLetter(letter) === i
      ? { left: withoutPlace(left), right: right!.trim() }
      : undefined;
  });
  const all = read.length < fewest ? undefined : allKnown(read);
  return all && { left: all.map(({ left }) => left), right: all.map(({ right }) => right), end: at + 1 };
}

/** Each row without its number, where it is counted on. */
function numberedIn(block: ElementContent): readonly string[] {
  if (isTag(block, 'ol'))
    return firstNumber(block) === 1 ? elementsOf(block).map((one) => rawText(one.children).trim()) : [];
  const lines = rowsIn(block);
  const words = lines.map((line, i) =>
    NUMBER.exec(line)?.[1] === String(i + 1) ? line.replace(NUMBER, '') : '',
  );
  return words.includes('') ? [] : words;
}

/** The lines of a paragraph or of code, the rows of a table without its head. */
export function rowsIn(block: ElementContent): readonly string[] {
  if (isTag(block, 'p')) return linesOf(block).map(({ children }) => rawText(children).trim());
  if (isTag(block, 'pre'))
    return rawText([block])
      .split('\n')
      .filter((line) => line.trim() !== '');
  if (!isTag(block, 'table')) return [];
  const rows = rowsOf(block).map((row) =>
    elementsOf(row)
      .map((cell) => signed(plainText(cell).trim()))
      .join(' '),
  );
  return rows.slice(NUMBER.test(rows[0] ?? '') ? 0 : 1);
}

/** `1`, `a`: in a cell of their own. */
const signed = (cell: string): string => (/^(?:\d{1,2}|[a-z])$/i.test(cell) ? `${cell}.` : cell);

/** A counted list that asks nothing, and as many letters below it, or below a title. */
function oneBelow(blocks: Row, at: number, fewest: number): Columns | undefined {
  const list = blocks[at];
  if (!isTag(list, 'ol') || elementsOf(list).length < fewest || firstNumber(list) !== 1) return undefined;
  const next = nextFull(blocks, at);
  const { titles, options } = secondAt(blocks, next);
  const left = elementsOf(list).map((item) => withoutPlace(blockOf(item).words));
  const isRow =
    options !== undefined &&
    !options.numbered &&
    options.lead.length + options.tail.length === 0 &&
    options.options.length === left.length;
  if (!isRow || left.some((words) => words === '' || asksOrTellsIn(words))) return undefined;
  const right = options.options.map(({ children }) => plainText(element('p', {}, children)).trim());
  return { left, right, titles, end: options.end };
}

/** The second column, below a title, or below the line in bold that begins it: `**Column B**`. */
function secondAt(
  blocks: Row,
  at: number,
): { readonly titles: Row; readonly options: ReturnType<typeof optionsAt> } {
  const block = blocks[at];
  if (!isTag(block, 'p')) return { titles: [], options: optionsAt(blocks, at) };
  if (standingTitle(block) !== undefined)
    return { titles: [block], options: optionsAt(blocks, nextFull(blocks, at)) };
  const [title, ...lines] = isTag(block.children[0], 'strong', 'b') ? linesOf(block) : [];
  const first = title && paragraphOf([title]);
  if (!first || lines.length < 2 || standingTitle(first) === undefined)
    return { titles: [], options: optionsAt(blocks, at) };
  return { titles: [first], options: optionsAt(blocks.with(at, paragraphOf(lines)), at) };
}
