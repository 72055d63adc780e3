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
  if (given.length === 1) {
    walk(tree, given[0], undefined, undefined);
    return;
  }
  const [, visitor] = given;
  const next = tree.type === 'element' ? visitor(tree, undefined, undefined) : undefined;
  if (next !== SKIP && !Array.isArray(next) && isParent(tree)) walkElements(tree, visitor);
}

/** Most visitors are of elements alone, and most nodes are text: it is passed over without a call. */
function walkElements(parent: Parent, visitor: Visitor<Element>): void {
  for (let at = 0; at < parent.children.length; ) {
    const child = parent.children[at]!;
    const next = child.type === 'element' ? visitor(child, at, parent) : undefined;
    if (Array.isArray(next)) {
      at = Number(next[1]);
      continue;
    }
    // What it visits it may make another kind of node.
    if (next !== SKIP && isParent(child) && child.children.length > 0) walkElements(child, visitor);
    at += 1;
  }
}

const isParent = (node: { readonly type: string }): node is Parent =>
  node.type === 'element' || node.type === 'root';

function walk(
  node: Root | RootContent,
  visitor: Visitor<Root | RootContent>,
  index: number | undefined,
  parent: Parent | undefined,
): number | undefined {
  const next = visitor(node, index, parent);
  if (next === SKIP) return undefined;
  if (Array.isArray(next)) return Number(next[1]);
  if (!isParent(node)) return undefined;
  for (let at = 0; at < node.children.length; ) at = walk(node.children[at]!, visitor, at, node) ?? at + 1;
  return undefined;
}

/** Whether an element of one of these names stands anywhere in a tree. */
export function holds(node: Root | RootContent, names: ReadonlySet<string>): boolean {
  if (node.type !== 'element' && node.type !== 'root') return false;
  if (node.type === 'element' && names.has(node.tagName)) return true;
  for (const child of node.children) if (holds(child, names)) return true;
  return false;
}
