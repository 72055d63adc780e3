/** Words without those that they begin with. */
import type { Element, ElementContent } from 'hast';
import { isBlank, plainText, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';

/** Without what a pattern takes off their first words. */
export function withoutMark(nodes: readonly ElementContent[], mark: RegExp): readonly ElementContent[] {
  const [first, ...others] = nodes;
  return first?.type === 'text' ? [text(first.value.replace(mark, '')), ...others] : nodes;
}

/** A colon between a title and what it titles. */
export const COLON = /^\s*:?\s*/;

const MARKS_ALONE = /^[\s.,:;)\]–—*-]+$/;

/** A paragraph without its first characters, and without what parts them from the rest. */
export function withoutStart(paragraph: Element, length: number): readonly ElementContent[] {
  const rest = withoutFirst(paragraph.children, length);
  // `**B.** It floats`: of the bold words a full stop is left.
  const behind = rest.slice(MARKS_ALONE.test(plainText(rest[0] ?? text(''))) ? 1 : 0);
  const opened = withoutMark(behind, /^(?:[-–—=]>|[\s.,:;)\]”»–—→⇒*-])+/);
  return opened.every(isBlank) ? [] : [element('p', {}, opened, lineOf(paragraph))];
}

/** Without their first characters, whatever elements these stand in. */
export function withoutFirst(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  return nodes.flatMap((node): ElementContent[] => {
    const size = rawText([node]).length;
    const cut = Math.min(left, size);
    left -= cut;
    if (cut === 0) return [node];
    if (cut === size) return [];
    if (node.type === 'text') return [text(node.value.slice(cut))];
    return node.type === 'element' ? [{ ...node, children: withoutFirst(node.children, cut) }] : [];
  });
}
