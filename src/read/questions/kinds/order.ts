/**
 * Ordering: with `:type: ordering`, the last list of the body, in the right order. quizdown reads any numbered list
 * so; here it must be said, for a question may well number its parts.
 *
 *     1. the Stone Age
 *     2. the Bronze Age
 *     3. the Iron Age
 */

import { elementsOf, isTag } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import type { KeyRead, QuestionParts } from './key.ts';

export function orderOf({ blocks, words, line, page }: QuestionParts): KeyRead {
  const at = blocks.findLastIndex((block) => isTag(block, 'ol', 'ul'));
  const list = blocks[at];
  const items = isTag(list, 'ol', 'ul') ? elementsOf(list) : [];
  const stem = blocks.filter((_, i) => i !== at);
  if (items.length < 2) {
    page.report('items-too-few', page.place(line, words.slice(0, 20)), { words });
    return { stem, ...(isTag(list, 'ol', 'ul') && { feedback: [list] }) };
  }
  return { stem, specific: { kind: 'ordering', items: items.map(({ children }) => asContent(children)) } };
}
