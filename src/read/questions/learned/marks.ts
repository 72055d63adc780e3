/**
 * Words that mark right options and that no list has: the same behind one option of every list that is asked.
 *
 *     1. Xjov ut gih?                 2. Xjasa fiat soup hi?
 *        - fsb tnila                     - vi vja tao (disqasv)
 *        - tnomm fsiqt (disqasv)         - upfas hmott
 */
import type { Element, ElementContent, Text } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { rowsIn } from './sites.ts';

/** Options asked about. */
interface Offered {
  readonly options: readonly (readonly ElementContent[])[];
  /** Where they stand on the page. */
  readonly blocks: Row;
}

export interface Mark {
  readonly word: string;
  /** All that may hold it. */
  readonly texts: readonly Text[];
}

const FEWEST_LISTS = 3;
const FEWEST_OPTIONS = 3;

/** Undefined where options have other marks too, or a list has none: what it says of them nobody can tell. */
export function markLearned(row: Row): Mark | undefined {
  const lists = offeredIn(row, false);
  if (lists.length < FEWEST_LISTS) return undefined;
  const marks = lists.map(({ options }) => options.flatMap((one) => markIn(one) ?? []));
  const [word] = marks[0]!;
  const isOne = word !== undefined && marks.every((own) => own.length === 1 && own[0] === word);
  return isOne
    ? {
        word,
        texts: textsWith(
          word,
          lists.flatMap(({ blocks }) => blocks),
        ),
      }
    : undefined;
}

/** Those below what asks. */
const offeredIn = (row: Row, asks: boolean): readonly Offered[] =>
  row.flatMap((block, at) => {
    if (block.type !== 'element') return [];
    const last = lastFull(row, at);
    const isAsked = last < 0 ? asks : ASKING.test(blockOf(row[last]).words);
    const own = isAsked ? offeredAt(row, at) : undefined;
    return own ? [own].filter(isChoice) : offeredInside(block, isAsked);
  });

function offeredAt(row: Row, at: number): Offered | undefined {
  const lettered = optionsAt(row, at);
  if (lettered)
    return { options: lettered.options.map(({ children }) => children), blocks: row.slice(at, lettered.end) };
  const block = row[at]!;
  const list = {
    options: isTag(block, 'ul', 'ol') ? elementsOf(block).map(({ children }) => children) : [],
    blocks: [block],
  };
  return isChoice(list) ? list : undefined;
}

/** What asks above a list asks of none of its items. */
const offeredInside = (block: Element, isAsked: boolean): readonly Offered[] =>
  rowsIn(block).flatMap((row) => offeredIn(row, isAsked && !isTag(block, 'ul', 'ol')));

const isChoice = ({ options }: Offered): boolean =>
  options.length >= FEWEST_OPTIONS &&
  options.length <= 8 &&
  options.every((one) => rawText(one).trim().length <= 200);

const ASKING = /[?？؟\u037E:：]\s*$/;

/** What an option ends or begins with, behind a sign. */
function markIn(option: readonly ElementContent[]): string | undefined {
  const words = rawText(option).trim();
  return (BEHIND.exec(words) ?? BEFORE.exec(words))?.[1];
}

/** Before a mark. */
export const SIGN = String.raw`[([←⟵<*✓–—-]\s?`;
const WORD = String.raw`(\p{L}[\p{L}\p{M}'’-]+(?: \p{L}[\p{L}\p{M}'’-]+)?)`;
const BEHIND = new RegExp(`${SIGN}${WORD}\\s?[!.]?[)\\]*]?$`, 'u');
const BEFORE = new RegExp(`^(?:[([]?[a-hA-H][.)\\]:]\\s*)?[([]${WORD}[)\\]]`, 'u');

function textsWith(word: string, nodes: Row): readonly Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return node.value.includes(word) ? [node] : [];
    return node.type === 'element' && !isTag(node, 'code') ? textsWith(word, node.children) : [];
  });
}
