/**
 * Matching: a definition list pairs each term with its answer; `:distractors:` are answers that match nothing.
 *
 *     France
 *     : Paris
 *
 *     Italy
 *     : Rome
 */
import type { Element, ElementContent } from 'hast';
import { type Content, elementsOf, isTag, plainText } from '../../../lesson/index.ts';
import { asContent } from '../../html/lower.ts';
import { lineOf } from '../../parts.ts';
import type { KeyRead, QuestionParts } from './key.ts';

export function holdsPairs(blocks: readonly ElementContent[]): boolean {
  return blocks.some((block) => isTag(block, 'dl'));
}

export function pairsOf({ part, blocks, words, line, page }: QuestionParts): KeyRead {
  const first = blocks.findIndex((block) => isTag(block, 'dl'));
  const last = blocks.findLastIndex((block) => isTag(block, 'dl'));
  const stem = [...blocks.slice(0, first), ...blocks.slice(last + 1)];
  const lists = blocks.slice(first, last + 1);
  const pairs: { stem: Content; answer: string }[] = [];
  let unmatched: ElementContent | undefined;
  let term: Element | undefined;
  for (const list of lists) {
    if (!isTag(list, 'dl')) {
      // A term without its answer is a paragraph to Markdown, and parts the list in two.
      unmatched ??= list;
      continue;
    }
    for (const child of elementsOf(list)) {
      if (child.tagName === 'dt') {
        unmatched ??= term;
        term = child;
      } else if (term) {
        pairs.push({ stem: asContent(term.children), answer: plainText(child) });
        term = undefined;
      } else unmatched ??= child;
    }
  }
  unmatched ??= term;
  if (unmatched) {
    const lone = plainText(unmatched);
    page.report('pair-unmatched', page.place(lineOf(unmatched), lone), { lone });
    return { stem, feedback: lists };
  }
  if (pairs.length < 2) {
    page.report('pairs-too-few', page.place(line, words.slice(0, 20)), { words });
    return { stem, feedback: lists };
  }
  return { stem, specific: { kind: 'matching', pairs, distractors: part.distractors } };
}
