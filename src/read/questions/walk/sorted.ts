/**
 * What is to be matched, or put in order, and was found as any question with an answer: where the answer tells all of it, the
 * question is of that kind.
 *
 *     Match each word with its meaning.      Put the steps in order.
 *
 *     1. fog     a) frozen rain              a) rain falls
 *     2. hail    b) a low cloud              b) drops form
 *
 *     Answer: 1-b, 2-a                       Answer: b, a
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import {
  bodyOf,
  cellWordsOf,
  element,
  foldedAnswer,
  isPart,
  lineOf,
  text,
  withChildren,
} from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { levelOf, nextFull } from '../blocks/block.ts';
import { clearAnswer, plainAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { rowIn, wordsOfItem } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { withoutMark } from '../blocks/starts.ts';
import { comparable } from '../choices/option-key.ts';
import { optionsAt } from '../choices/options.ts';
import { matchIn, orderIn } from '../choices/sequences.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { answerTitleOf } from '../words/lexicon.ts';
import { tellsToMatch, tellsToOrder } from '../words/matching.ts';
import { columnsAt } from './columns-matched.ts';
import { setExercise } from './made-question.ts';
import { pairsFrom } from './pairs-told.ts';

/** What tells so, with what is to be matched or put in order, is set as a whole where its answer stands right below. */
export function withSortsSet(blocks: Row): Row {
  if (!blocks.some(tellsToSort)) return blocks;
  return withMade(blocks, (at) => {
    const end = tellsToSort(blocks[at]!) ? sortsEnd(blocks, nextFull(blocks, at)) : undefined;
    if (end === undefined) return undefined;
    const asked = blocks.slice(at, end);
    const answer = answerAt(blocks, end)?.feedback;
    const isTold = answer && sortedIn(asked, opened(answer)) !== undefined;
    const told = toldBelow(blocks, asked, end) ?? (isTold ? { row: [], end } : undefined);
    if (!told) return undefined;
    const stem = blocks[at] as Element;
    const head = levelOf(stem) < 7 ? element('p', {}, stem.children, lineOf(stem)) : stem;
    return { row: [setExercise([head, ...asked.slice(1)]), ...told.row], end: told.end };
  });
}

/** In clear, behind its title or below it: where it tells all of it, folded. */
function toldBelow(blocks: Row, asked: Row, end: number): Made | undefined {
  const block = blocks[end];
  const behind = clearAnswer(block) ?? plainAnswer(block) ?? [];
  const isTitle = behind.length === 0 && answerTitleOf(standingTitle(block) ?? '') !== undefined;
  const next = isTitle ? nextFull(blocks, end) : end;
  const told = isTitle ? blocks.slice(next, next + 1) : behind;
  return told.length > 0 && sortedIn(asked, told) ? { row: [foldedAnswer(told)], end: next + 1 } : undefined;
}

const tellsToSort = (block: ElementContent): boolean =>
  (isTag(block, 'p', 'ol') || levelOf(block) < 7) &&
  tellsIn([block], (words) => tellsToMatch(words) || tellsToOrder(words));

/** Behind what is to be sorted, be there a title above it. */
function sortsEnd(blocks: Row, at: number): number | undefined {
  const from = isTag(blocks[at], 'p') && standingTitle(blocks[at]) !== undefined ? nextFull(blocks, at) : at;
  const columns =
    columnsAt(blocks, from)?.end ?? (blocks[from] && bareColumns(blocks[from]) ? from + 1 : undefined);
  if (columns !== undefined) return columns;
  const { items, end } = itemsAt(blocks, from);
  return items.length >= FEWEST ? end : undefined;
}

const sortedIn = (asked: Row, told: Row): Sorted | undefined => matched(asked, told) ?? ordered(asked, told);

type Sorted = Pick<Candidate, 'specific' | 'stem' | 'feedback'>;

/** Two of them are a choice. */
const FEWEST = 3;

export function withSorted(candidate: Candidate): Candidate {
  const { specific, stem, lead = [], feedback } = candidate;
  if (specific.kind !== 'open' || !feedback) return candidate;
  const all = [...lead, ...stem];
  const told = opened(feedback);
  const sorted = tellsIn(all, tellsToMatch)
    ? (cutIn(stem, (row) => matched(row, told)) ?? pairedIn(stem, told))
    : tellsIn(all, tellsToOrder)
      ? cutIn(stem, (row) => ordered(row, told))
      : undefined;
  if (!sorted) return candidate;
  const { feedback: _, ...others } = candidate;
  const { feedback: rest = [], ...own } = sorted;
  return { ...others, ...own, ...(rest.length > 0 && { feedback: rest }) };
}

/** Whether words, a heading or the first words of an item tell so. */
const tellsIn = (row: Row, tells: (words: string) => boolean): boolean =>
  row.some((one) =>
    isTag(one, 'ul', 'ol')
      ? elementsOf(one).length === 1 && tellsIn(rowIn(elementsOf(one)[0]!), tells)
      : (isTag(one, 'p') || levelOf(one) < 7) &&
        linesOf(one as Element).some(({ children }) => tells(rawText(children).trim())),
  );

/** An answer that is all in a box or a quotation. */
function opened(row: Row): Row {
  const own = row.filter((one) => !isBlank(one));
  const [only] = own;
  if (own.length !== 1 || only?.type !== 'element') return own;
  if (isTag(only, 'blockquote')) return opened(only.children);
  return isPart(only, 'callout', 'group') ? opened(bodyOf(only)) : own;
}

/** What is cut out of a row, or of the one item that it holds. */
function cutIn(row: Row, cut: (row: Row) => Sorted | undefined): Sorted | undefined {
  const own = cut(row);
  if (own) return own;
  for (const [at, block] of row.entries()) {
    const [item, ...items] = isTag(block, 'ol', 'ul') ? elementsOf(block) : [];
    const inner = item && items.length === 0 ? cutIn(rowIn(item), cut) : undefined;
    if (inner)
      return {
        ...inner,
        stem: row.with(at, withChildren(block as Element, [withChildren(item!, [...inner.stem])])),
      };
  }
  return undefined;
}

function matched(row: Row, told: Row): Sorted | undefined {
  for (const at of row.keys()) {
    const columns = columnsAt(row, at);
    const key =
      columns && (matchIn(told, columns.left.length, columns.right.length) ?? inWords(columns, told));
    if (key)
      return pairsOf(columns, key.places, {
        stem: [...row.slice(0, at), ...(columns.titles ?? []), ...row.slice(columns.end)],
        feedback: key.rest,
      });
    const bare = bareColumns(row[at]!);
    const pairs = bare && inWords(bare, told);
    if (pairs) return pairsOf(bare, pairs.places, { stem: row.toSpliced(at, 1), feedback: pairs.rest });
  }
  return undefined;
}

interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function pairsOf(
  { left, right }: Columns,
  places: readonly number[],
  rest: Pick<Sorted, 'stem' | 'feedback'>,
): Sorted {
  const pairs = left.map((words, i) => ({ stem: asContent([text(words)]), answer: right[places[i]!]! }));
  const distractors = right.filter((_, i) => !places.includes(i));
  return { specific: { kind: 'matching', pairs, distractors }, ...rest };
}

/** A table of two columns that nothing counts, below its head. */
function bareColumns(block: ElementContent): Columns | undefined {
  if (!isTag(block, 'table')) return undefined;
  const rows = cellWordsOf(block).slice(1);
  const isPaired = rows.length >= FEWEST && rows.every((cells) => cells.length === 2 && !cells.includes(''));
  return isPaired ? { left: rows.map(([one]) => one!), right: rows.map(([, one]) => one!) } : undefined;
}

/** `fog → a low cloud`: each pair once more. */
function inWords({ left, right }: Columns, told: Row) {
  const found = pairsFrom(told, 0);
  if (found?.pairs.length !== left.length) return inOneLine({ left, right }, told);
  const said = found.pairs.map((one) => [rawText(one.left), rawText(one.right)].map(comparable));
  const places = left.map((words) => {
    const pair = said.find(([own]) => own === comparable(words));
    return right.findIndex((one) => comparable(one) === pair?.[1]);
  });
  return places.includes(-1) || new Set(places).size < places.length
    ? undefined
    : { places, rest: told.slice(found.end) };
}

/** `fog – a low cloud; hail – frozen rain`: all pairs in one line. */
function inOneLine({ left, right }: Columns, told: Row) {
  const [first, ...rest] = told;
  const said = isTag(first, 'p') ? rawText(first.children).split(/\s*;\s*/) : [];
  if (said.length !== left.length) return undefined;
  const places = left.map((words) => {
    const own = comparable(words);
    const pair = said
      .map(comparable)
      .find((one) => one.startsWith(own) && /^\s*[^\p{L}\p{N}\s]/u.test(one.slice(own.length)));
    return right.findIndex((one) => comparable(one) === comparable(pair?.slice(own.length) ?? ''));
  });
  return places.includes(-1) || new Set(places).size < places.length ? undefined : { places, rest };
}

/** The pairs are all that answers, and nothing of them stands above. */
function pairedIn(stem: Row, told: Row): Sorted | undefined {
  const found = stem.every((one) => isTag(one, 'p') || isBlank(one)) ? pairsFrom(told, 0) : undefined;
  if (found?.end !== told.length) return undefined;
  const left = found.pairs.map((one) => rawText(one.left));
  const right = found.pairs.map((one) => rawText(one.right));
  return pairsOf({ left, right }, [...left.keys()], { stem });
}

function ordered(row: Row, told: Row): Sorted | undefined {
  for (const at of row.keys()) {
    const { items, numbered, around, end } = itemsAt(row, at);
    if (items.length < FEWEST) continue;
    const words = items.map((one) => plainText(element('p', {}, one)).trim());
    const key = orderIn(told, words, numbered);
    if (!key) continue;
    const inOrder = key.places.map((place) => asContent(items[place]!));
    return {
      specific: { kind: 'ordering', items: inOrder },
      stem: [...row.slice(0, at), ...around, ...row.slice(end)],
      feedback: key.rest,
    };
  }
  return undefined;
}

/** A place for the number of each. */
const PLACE = /^\s*(?:_{2,}|\.{3,}|…|[([]\s*_*\s*[)\]]|[☐□◻○])\s*/u;

/** What is to be put in order: a list, lines or paragraphs, by their letters, or with a place before each. */
function itemsAt(row: Row, at: number) {
  const block = row[at];
  const options = optionsAt(row, at);
  if (options)
    return {
      items: options.options.map(({ children }) => withoutMark(children, PLACE)),
      numbered: true,
      around: [...options.lead, ...options.tail],
      end: options.end,
    };
  const given = isTag(block, 'ul') ? elementsOf(block).map(wordsOfItem) : placesIn(block);
  return { items: given.map((one) => withoutMark(one, PLACE)), numbered: false, around: [], end: at + 1 };
}

function placesIn(block: ElementContent | undefined): readonly (readonly ElementContent[])[] {
  const lines = isTag(block, 'p') ? linesOf(block).map(({ children }) => children) : [];
  return lines.every((one) => PLACE.test(rawText(one))) ? lines : [];
}
