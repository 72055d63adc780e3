/**
 * Gaps in running words: `` {gap}`Paris` `` is to be typed, `` {gap}`Rome|>Paris|Oslo` `` to be chosen, the right
 * one marked with `>`; where all are marked, each of them may be typed. `{bl}` is the same, in a book of French
 * Switzerland. Several answers without any mark give no key.
 */
import type { Element, ElementContent } from 'hast';
import { type AcceptedText, type Gap, Placeholder } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { isPart, lineOf, text } from '../../parts.ts';
import type { KeyRead } from './key.ts';

export function holdsGap(node: ElementContent): boolean {
  return isPart(node, 'gap') || (node.type === 'element' && node.children.some(holdsGap));
}

export function gapsOf(blocks: readonly ElementContent[], page: Notes): KeyRead {
  const gaps: Gap[] = [];
  let amiss = false;
  function numbered(node: ElementContent): ElementContent {
    if (node.type !== 'element') return node;
    if (!isPart(node, 'gap')) return { ...node, children: node.children.map(numbered) };
    const { source } = node.data.part;
    const gap = gapOf(source);
    if (!gap) {
      page.report('gap-without-key', page.place(lineOf(node), source.trim() || '{'), { source });
      amiss = true;
      return node;
    }
    gaps.push(gap);
    const placed: Element = { ...node, properties: { dataIndex: gaps.length - 1 } };
    delete placed.data;
    return { ...placed, tagName: Placeholder.gap };
  }
  const stem = blocks.map(numbered);
  return amiss ? { stem: blocks.map(shown) } : { stem, specific: { kind: 'gap-fill', gaps } };
}

function gapOf(source: string): Gap | undefined {
  const pieces = source.split('|').map((piece) => piece.trim());
  const right = pieces.filter((piece) => piece.startsWith('>'));
  const words = pieces.map((piece) => piece.replace(/^>\s*/, ''));
  if (words.some((word) => word === '')) return undefined;
  if (pieces.length === 1 || right.length === pieces.length) return { accepted: words.map(accept) };
  if (right.length === 0) return undefined;
  return { accepted: right.map((piece) => accept(piece.replace(/^>\s*/, ''))), choices: words };
}

function accept(word: string): AcceptedText {
  return { text: word, fraction: 1 };
}

/** Without a key the choices are shown as words, and a gap to be typed as a gap. */
function shown(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (!isPart(node, 'gap')) return { ...node, children: node.children.map(shown) };
  const pieces = node.data.part.source.split('|').map((piece) => piece.trim().replace(/^>\s*/, ''));
  return text(pieces.length > 1 ? `(${pieces.filter(Boolean).join(' / ')})` : '___');
}

/** `|` and `>` part answers in a gap. */
export const fillOf = (words: string): string => words.replace(/[|>]/g, ' ').trim();

/** Words with a gap in the place of each sign, of which a pattern's one group is told. */
export function gappedAt(
  nodes: readonly ElementContent[],
  sign: RegExp,
  gapFor: (told: string) => ElementContent,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: gappedAt(node.children, sign, gapFor) }];
    if (node.type !== 'text') return [node];
    return node.value.split(sign).map((piece, i) => (i % 2 === 0 ? text(piece) : gapFor(piece)));
  });
}
