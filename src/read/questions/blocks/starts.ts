/** Words without those that they begin with. */
import type { Element, ElementContent, Text } from 'hast';
import { isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';

/** Without what a pattern takes off their first words. */
export function withoutMark(nodes: readonly ElementContent[], mark: RegExp): readonly ElementContent[] {
  const [first, ...others] = nodes;
  return first?.type === 'text' ? [text(first.value.replace(mark, '')), ...others] : nodes;
}

/** Without what a pattern takes off their last words. */
export function withoutEnd(nodes: readonly ElementContent[], mark: RegExp): readonly ElementContent[] {
  const last = nodes.at(-1);
  return last?.type === 'text'
    ? [...nodes.slice(0, -1), { ...last, value: last.value.replace(mark, '') }]
    : nodes;
}

/** The same as `withoutMark` where the words it stands before are bold, or slanted: `**Answer C: it is light.**` */
function withoutMarkIn(nodes: readonly ElementContent[], mark: RegExp): readonly ElementContent[] {
  const [first, ...others] = nodes;
  if (!isTag(first, 'strong', 'b', 'em', 'i')) return withoutMark(nodes, mark);
  return [withChildren(first, [...withoutMarkIn(first.children, mark)]), ...others];
}

/** A colon between a title and what it titles. */
export const COLON = /^\s*[:：]?\s*/;

const MARKS_ALONE = /^[\s.,:;)\]–—*-]+$/;

/** A paragraph without its first characters, and without what parts them from the rest. */
export function withoutStart(paragraph: Element, length: number): readonly ElementContent[] {
  const rest = withoutFirst(paragraph.children, length);
  // `**B.** It floats`: of the bold words a full stop is left.
  const behind = rest.slice(MARKS_ALONE.test(plainText(rest[0] ?? text(''))) ? 1 : 0);
  const opened = withoutMarkIn(behind, /^(?:[-–—=]>|[\s.,:;)\]”»–—→⇒|*-])+/);
  return opened.every(isBlank) ? [] : [element('p', {}, opened, lineOf(paragraph))];
}

/** Without their first characters, whatever elements these stand in. */
export const withoutFirst = (nodes: readonly ElementContent[], length: number): ElementContent[] =>
  length === 0 ? [...nodes] : cutAt(nodes, length)[1];

/** Their first characters, whatever elements these stand in, and the others; what has none goes with those before it. */
export function cutAt(
  nodes: readonly ElementContent[],
  length: number,
): [before: ElementContent[], behind: ElementContent[]] {
  const before: ElementContent[] = [];
  const behind: ElementContent[] = [];
  let left = length;
  for (const node of nodes) {
    const size = rawText([node]).length;
    if (left === 0) behind.push(node);
    else if (size <= left) before.push(node);
    else {
      const [head, tail] = cutIn(node, left);
      before.push(head);
      behind.push(tail);
    }
    left = Math.max(left - size, 0);
  }
  return [before, behind];
}

/** What stands between all that a pattern matches in their words, but for blanks. */
export function cutBy(
  nodes: readonly ElementContent[],
  parting: RegExp,
): readonly (readonly ElementContent[])[] {
  const all = rawText(nodes);
  const cuts = [...all.matchAll(parting)];
  const pieces: ElementContent[][] = [];
  let [rest, from] = [[...nodes], 0];
  for (const { 0: mark, index } of cuts) {
    const [before, behind] = cutAt(rest, index - from);
    pieces.push(before);
    rest = withoutFirst(behind, mark.length);
    from = index + mark.length;
  }
  return [...pieces, rest].filter((one) => rawText(one).trim() !== '');
}

function cutText({ value, position }: Text, length: number): [Text, Text] {
  const [before, behind] = [value.slice(0, length), value.slice(length)];
  if (!position) return [text(before), text(behind)];
  const { line } = position.start;
  return [text(before, line), text(behind, line + before.split('\n').length - 1)];
}

function cutIn(node: ElementContent, length: number): [ElementContent, ElementContent] {
  if (node.type === 'text') return cutText(node, length);
  if (node.type !== 'element') return [node, text('')];
  const [before, behind] = cutAt(node.children, length);
  return [
    { ...node, children: before },
    { ...node, children: behind },
  ];
}
