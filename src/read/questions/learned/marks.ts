/**
 * Words that mark right options and that no list has: the same behind some of the options of nearly every list that is asked.
 *
 *     1. Xjov ut gih?                 2. Xjasa fiat soup hi?
 *        - fsb tnila                     - vi vja tao (disqasv)
 *        - tnomm fsiqt (disqasv)         - upfas hmott
 */
import type { Element, ElementContent, Text } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, isPart } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import { rowOf } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';

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
/** Of all lists that are asked about, so many have the mark. */
const NEARLY = 0.8;

export function markLearned(row: Row): Mark | undefined {
  const lists = offeredIn(row, false);
  if (lists.length < FEWEST_LISTS) return undefined;
  const marks = new Map<string, Row[]>();
  for (const { options, blocks } of lists) {
    const own = options.map(markIn);
    for (const word of new Set(own))
      if (word !== undefined && own.filter((one) => one === word).length * 2 <= own.length)
        marks.set(word, [...(marks.get(word) ?? []), blocks]);
  }
  const fewest = Math.max(FEWEST_LISTS, lists.length * NEARLY);
  const [word, rows] = [...marks].find(([, marked]) => marked.length >= fewest) ?? [];
  return word === undefined || !rows ? undefined : { word, texts: textsWith(word, rows.flat()) };
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

function offeredInside(block: Element, isAsked: boolean): readonly Offered[] {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).flatMap((item) => offeredIn(rowOf(item), false));
  if (isTag(block, 'blockquote', 'div')) return offeredIn(block.children, isAsked);
  return isPart(block, 'callout', 'disclosure', 'exercise', 'group') ? offeredIn(bodyOf(block), isAsked) : [];
}

const isChoice = ({ options }: Offered): boolean =>
  options.length >= 2 && options.length <= 8 && options.every((one) => rawText(one).trim().length <= 200);

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
