/**
 * Two columns one below the other, each row with a letter or a number of its own, and right below them what belongs to which:
 * a question of pairs.
 *
 *     Match each state to where it is found.
 *
 *     Group A            Group B
 *     a) ice             n) in a cloud
 *     b) steam           o) on a lake
 *
 *     Answer: a) → o), b) → n)
 *
 * The columns may each have a box or a title of its own, and all of it may be a box whose title asks.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, titleOf } from '../../parts.ts';
import { answerAt } from '../answers/answer.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, wordsOfItem } from '../blocks/items.ts';
import { linesOf } from '../blocks/lines.ts';
import { allKnown, type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { answerTitleOf } from '../words/lexicon.ts';
import { madeQuestion } from './made-question.ts';

export const withPairsPointed = (blocks: Row): Row =>
  withMade(blocks, (at) => inBox(blocks, at) ?? below(blocks, at));

/** All that a box holds. */
function inBox(blocks: Row, boxed: number): Made | undefined {
  const box = blocks[boxed];
  if (!isPart(box, 'callout')) return undefined;
  const title = titleOf(box);
  const stem = title.length > 0 ? [element('p', {}, title, lineOf(box))] : [];
  const row = [...stem, ...bodyOf(box)].filter((one) => !isBlank(one));
  for (let at = 1; at < row.length; at++) {
    const found = pairsAt(row, at);
    if (found)
      return found.end === row.length ? { row: [asked(row.slice(0, at), found)], end: boxed + 1 } : undefined;
  }
  return undefined;
}

/** What stands below words of the page. */
function below(blocks: Row, at: number): Made | undefined {
  const stem = blocks[at];
  const found = isTag(stem, 'p') ? pairsAt(blocks, nextFull(blocks, at)) : undefined;
  return found && { row: [asked([stem!], found)], end: found.end };
}

interface Found {
  readonly titles: Row;
  readonly pairs: Element;
  readonly told: Row;
  readonly end: number;
}

const asked = (stem: Row, { titles, pairs, told }: Found): Element =>
  madeQuestion([...stem, ...titles, pairs], { told }, { guess: 'lettered-key', type: 'matching' });

interface Marked {
  readonly mark: string;
  readonly children: ElementContent[];
  readonly line: number;
}

interface Column {
  readonly titles: Row;
  readonly rows: readonly Marked[];
  readonly end: number;
}

function pairsAt(blocks: Row, at: number): Found | undefined {
  const left = columnAt(blocks, at);
  const right = left && columnAt(blocks, left.end);
  const answer = right && (answerAt(blocks, right.end, true) ?? titledBelow(blocks, right.end));
  const key = answer && keyIn(answer.feedback);
  if (!left || !right || !key || key.pairs.size !== left.rows.length) return undefined;
  const terms = allKnown(
    left.rows.map((row) =>
      pairOf(
        row,
        right.rows.find(({ mark }) => mark === key.pairs.get(row.mark)),
      ),
    ),
  );
  if (!terms || right.rows.length !== left.rows.length) return undefined;
  const pairs = element('dl', {}, terms.flat(), left.rows[0]!.line);
  return { titles: [...left.titles, ...right.titles], pairs, told: key.rest, end: answer.end };
}

/** `**Answer:**` by itself, and one block below it. */
function titledBelow(
  blocks: Row,
  from: number,
): { readonly feedback: Row; readonly end: number } | undefined {
  const at = nextFull(blocks, from - 1);
  const title = standingTitle(blocks[at]);
  const end = nextFull(blocks, at) + 1;
  return title !== undefined && answerTitleOf(title) !== undefined
    ? { feedback: blocks.slice(end - 1, end), end }
    : undefined;
}

const pairOf = ({ children, line }: Marked, right: Marked | undefined): readonly Element[] | undefined =>
  right && [element('dt', {}, children, line), element('dd', {}, right.children, right.line)];

/** Lines or items that are each marked, in a box of their own, or below a title. */
function columnAt(blocks: Row, from: number): Column | undefined {
  const at = nextFull(blocks, from - 1);
  const block = blocks[at];
  if (isPart(block, 'callout') && roleOf(block) !== 'answer') {
    const only = onlyIn(bodyOf(block));
    const rows = only && rowsIn(only);
    const title = titleOf(block);
    const titles = title.length > 0 ? [element('p', {}, title, lineOf(block))] : [];
    return rows && { titles, rows, end: at + 1 };
  }
  const rows = rowsIn(block);
  if (rows) return { titles: [], rows, end: at + 1 };
  const title = isTag(block, 'p') && (standingTitle(block) ?? TITLE.exec(blockOf(block).words)?.[0]);
  const titled = title ? rowsIn(blocks[nextFull(blocks, at)]) : undefined;
  return titled && { titles: [block!], rows: titled, end: nextFull(blocks, at) + 1 };
}

const TITLE = /^\p{L}[^\n?!.]{0,40}$/u;

const FEWEST = 2;

function rowsIn(block: ElementContent | undefined): readonly Marked[] | undefined {
  const rows = isTag(block, 'ul', 'ol')
    ? elementsOf(block).map((item, i) =>
        markedIn(item, isTag(block, 'ol') ? firstNumber(block) + i : undefined),
      )
    : isTag(block, 'p')
      ? linesOf(block).map(({ children, line }) => marked(children, line))
      : [];
  const all = rows.length < FEWEST ? undefined : allKnown(rows);
  return all && new Set(all.map(({ mark }) => mark)).size === all.length ? all : undefined;
}

const markedIn = (item: Element, number: number | undefined): Marked | undefined =>
  number === undefined
    ? marked(wordsOfItem(item), lineOf(item))
    : { mark: String(number), children: wordsOfItem(item), line: lineOf(item) };

const MARK = /^\s*\(?([a-z]|\d{1,2})\s?[).:]\s+(?=\S)/i;

function marked(children: readonly ElementContent[], line: number): Marked | undefined {
  const [whole, mark] = MARK.exec(rawText(children)) ?? [];
  return mark === undefined
    ? undefined
    : { mark: mark.toLowerCase(), children: withoutFirst(children, whole!.length), line };
}

/** `a) -> o)`, a line each or in one, with their words or without; and what stands below them. */
function keyIn(told: Row): { readonly pairs: ReadonlyMap<string, string>; readonly rest: Row } | undefined {
  const [first, ...rest] = told.filter((one) => !isBlank(one));
  const lines = isTag(first, 'ul')
    ? elementsOf(first).map((item) => plainText(item))
    : isTag(first, 'p')
      ? linesOf(first).flatMap(({ children }) =>
          rawText(children).split(/[,;]\s+(?=\(?(?:[a-z]|\d{1,2})\s?[).]?\s*(?:→|[-=]+>))/i),
        )
      : [];
  const pairs = allKnown(lines.map((line) => POINTS.exec(line)?.slice(1)));
  const all = new Map(pairs?.map(([left, right]) => [left!.toLowerCase(), right!.toLowerCase()]));
  const isEach = pairs !== undefined && all.size === pairs.length && new Set(all.values()).size === all.size;
  return isEach && all.size > 0 ? { pairs: all, rest } : undefined;
}

const POINTS =
  /^\s*\(?([a-z]|\d{1,2})(?:\s?[).]?|\s?[).:]\s[^\n→>]{1,80}?)\s*(?:→|⇒|➔|[-=]+>)\s*\(?([a-z]|\d{1,2})(?:\s?[).:](?:\s.*)?|\s*[.]?)$/isu;
