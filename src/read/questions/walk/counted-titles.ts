/**
 * The title of an answer that has the number of what it answers, right below a heading of that number: the number is no
 * title of its own.
 *
 *     ## 3. Ice                becomes      ## 3. Ice
 *
 *     Why does it float?                    Why does it float?
 *
 *     ### 3. Solution                       ### Solution
 */
import type { Element, ElementContent } from 'hast';
import { rawText } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { answerTitleOf } from '../words/lexicon.ts';

const COUNTED = /^\s*(\d+)(?:[.-]\d+)*\s*(?:[.):–—-]\s*)*/;

export function withCountedTitles(blocks: Row): Row {
  let above: { readonly level: number; readonly number: string } | undefined;
  const row = blocks.map((block) => {
    const level = levelOf(block);
    if (level === 7) return block;
    const [counted, number] = COUNTED.exec(blockOf(block).words) ?? [];
    if (counted === undefined || number === undefined) return block;
    const isBelow = above && level > above.level && number === above.number;
    if (isBelow && titlesAnswer(block, counted)) return withoutCount(block as Element, counted);
    if (!isBelow) above = { level, number };
    return block;
  });
  return row.some((one, at) => one !== blocks[at]) ? row : blocks;
}

const withoutCount = (heading: Element, counted: string): Element =>
  withChildren(
    heading,
    withoutFirst(heading.children, rawText(heading.children).search(/\S/) + counted.length),
  );

const titlesAnswer = (block: ElementContent, counted: string): boolean =>
  answerTitleOf(blockOf(block).words.slice(counted.length)) !== undefined;
