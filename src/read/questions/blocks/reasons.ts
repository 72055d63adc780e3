/** Titles of what explains a key: headings, lines in bold, and lines that end in a colon. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { type ReasonTitle, reasonTitleOf } from '../words/reason-title.ts';
import { blockOf } from './block.ts';
import { standingTitle } from './clear-answer.ts';

export function reasonsIn(block: ElementContent | undefined): ReasonTitle | undefined {
  const { words } = blockOf(block);
  const isLine = isTag(block, 'p') && words.endsWith(':');
  const title = standingTitle(block) ?? (isLine ? words : undefined);
  return title === undefined ? undefined : reasonTitleOf(title);
}

/** `### Explanation`, `**Why the others are wrong:**` */
export const titlesReasons = (block: ElementContent | undefined): boolean => reasonsIn(block) !== undefined;
