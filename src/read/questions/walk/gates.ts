/**
 * Gated exercises and solutions: what stands between a start and its end becomes the body.
 *
 *     :::{exercise-start} Sums          :::{solution-start} sums
 *     :label: sums                      :::
 *     :::                               4
 *     Add two and two.                  :::{solution-end}
 *     :::{exercise-end}                 :::
 *     :::
 */
import type { Element, ElementContent, Root } from 'hast';
import { headingLevel } from '../../page/headings.ts';
import type { Notes } from '../../page-context.ts';
import { bodyOf, holdsPart, isPart, lineOf, type PartOf, part, titleOf } from '../../parts.ts';

/** A tree with its gates closed, in every row of blocks. */
export function withGatesClosed(tree: Root, page: Notes): Root {
  const row = tree.children as ElementContent[];
  return row.some((node) => holdsPart(node, 'gate')) ? { ...tree, children: closed(row, page) } : tree;
}

function closed(row: readonly ElementContent[], page: Notes): ElementContent[] {
  const out: ElementContent[] = [];
  for (let i = 0; i < row.length; i++) {
    const node = row[i]!;
    if (node.type !== 'element') out.push(node);
    else if (!isPart(node, 'gate')) out.push({ ...node, children: closed(node.children, page) });
    else if (!node.data.part.end) {
      const end = endOf(row, i, node, page);
      const body = [...bodyOf(node), ...closed(row.slice(i + 1, end), page)];
      out.push(part(node.data.part.opens!, lineOf(node), titleOf(node), body));
      i = isEnd(row[end], node) ? end : end - 1;
    }
  }
  return out;
}

function isEnd(node: ElementContent | undefined, gate: PartOf<'gate'>): boolean {
  return isPart(node, 'gate') && node.data.part.end && node.data.part.of === gate.data.part.of;
}

function endOf(
  row: readonly ElementContent[],
  at: number,
  gate: PartOf<'gate'> & Element,
  page: Notes,
): number {
  const { of } = gate.data.part;
  const end = firstBehind(row, at, (node) => isEnd(node, gate));
  // An exercise may hold its solution; a solution holds neither.
  const next = of === 'exercise' ? row.length : firstBehind(row, at, isStart);
  if (end < next) return end;
  page.report('gate-unclosed', page.place(lineOf(gate), '{'), { name: of });
  return firstBehind(row, at, (node) => headingLevel(node) !== undefined || isPart(node, 'gate'));
}

/** The first behind a place that is meant; behind the last where none is. */
function firstBehind(
  row: readonly ElementContent[],
  at: number,
  isMeant: (node: ElementContent) => boolean,
): number {
  const found = row.slice(at + 1).findIndex(isMeant);
  return found < 0 ? row.length : at + 1 + found;
}

const isStart = (node: ElementContent): boolean => isPart(node, 'gate') && !node.data.part.end;
