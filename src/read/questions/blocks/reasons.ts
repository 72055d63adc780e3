/** Titles of what explains a key: headings, lines in bold, lines that end in a colon, and folds. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { type ReasonTitle, reasonTitleOf } from '../words/reason.ts';
import { blockOf } from './block.ts';
import { standingTitle } from './clear-answer.ts';

export function reasonsIn(block: ElementContent | undefined): ReasonTitle | undefined {
  const title = titleOf(block);
  return title === undefined ? undefined : reasonTitleOf(title);
}

function titleOf(block: ElementContent | undefined): string | undefined {
  const { words, title } = blockOf(block);
  if (block && isPart(block, 'disclosure')) return title;
  return standingTitle(block) ?? (isTag(block, 'p') && words.endsWith(':') ? words : undefined);
}

/** `### Explanation`, `**Why the others are wrong:**` */
export const titlesReasons = (block: ElementContent | undefined): boolean => reasonsIn(block) !== undefined;
