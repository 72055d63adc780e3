/** One way to walk content. (unist-util-visit renames a function at each node: a quarter of the time a book took.) */
import type { Element, Root, RootContent } from 'hast';

/** Returned by a visitor: the node's children aren't visited. */
export const SKIP = 'skip';

type Parent = Root | Element;
/**
 * May return `SKIP`, or `[SKIP, index]`: then the walk goes on at that index of the parent, which the visitor has
 * changed. What else it returns counts for nothing.
 */
type Visitor<N> = (node: N, index: number | undefined, parent: Parent | undefined) => unknown;

/** Visits a tree in reading order, a node before its children; of one kind, or all. */
export function visit(tree: Root | RootContent, kind: 'element', visitor: Visitor<Element>): void;
export function visit(tree: Root | RootContent, visitor: Visitor<Root | RootContent>): void;
export function visit(
  tree: Root | RootContent,
  ...given: readonly ['element', Visitor<Element>] | readonly [Visitor<Root | RootContent>]
): void {
  const [kind, visitor] = given.length === 2 ? given : [undefined, given[0]];
  walk(tree, kind, visitor as Visitor<Root | RootContent>, undefined, undefined);
}

function walk(
  node: Root | RootContent,
  kind: string | undefined,
  visitor: Visitor<Root | RootContent>,
  index: number | undefined,
  parent: Parent | undefined,
): number | undefined {
  const next = kind === undefined || node.type === kind ? visitor(node, index, parent) : undefined;
  if (next === SKIP) return undefined;
  if (Array.isArray(next)) return Number(next[1]);
  if (node.type !== 'element' && node.type !== 'root') return undefined;
  for (let at = 0; at < node.children.length; ) {
    const child = node.children[at]!;
    // Most nodes are text, and most visitors of elements alone.
    if (child.type === 'text' && kind !== undefined) at++;
    else at = walk(child, kind, visitor, at, node) ?? at + 1;
  }
  return undefined;
}

/** Whether an element of one of these names stands anywhere in a tree. */
export function holds(node: Root | RootContent, names: ReadonlySet<string>): boolean {
  if (node.type !== 'element' && node.type !== 'root') return false;
  if (node.type === 'element' && names.has(node.tagName)) return true;
  for (const child of node.children) if (holds(child, names)) return true;
  return false;
}
