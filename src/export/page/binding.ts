/**
 * Browsers may break a line on both sides of what is laid out as one box: a formula, a button, a gap. A mark that
 * belongs to it (a comma behind it, a bracket before it) is bound to it, so that none begins or ends a line alone.
 */
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { isTag } from '../../lesson/index.ts';

export function boundMarks<N extends Nodes>(node: N): N {
  if (!('children' in node) || isTag(node, 'pre')) return node;
  const before: readonly Nodes[] = node.children;
  const inside = node.children.map((child) => boundMarks(child as ElementContent));
  if (inside.some(isBox)) return { ...node, children: joined(inside) };
  // Most of a page has none of them, and stays as it is.
  return inside.some((child, index) => child !== before[index]) ? { ...node, children: inside } : node;
}

/** With the space that French sets before some of them, which breaks no line either. */
const BEHIND = /^\u00a0?[,.;:!?…)\]}»”’%°]+/;
const BEFORE = /[([{«“„‘¿¡]\u00a0?$/;

function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (!isBox(node)) {
      all.push(node);
      continue;
    }
    const before = taken(all, all.length - 1, BEFORE);
    const rest = [...nodes];
    const behind = taken(rest, at + 1, BEHIND);
    const kept = [before, node, behind].filter((one) => one !== undefined);
    all.push(
      kept.length > 1
        ? h(
            'span.bound',
            kept.map((one) => (one === node ? breakable(node) : one)),
          )
        : node,
    );
    if (behind !== undefined) {
      at += 1;
      all.push(rest[at]!);
    }
  }
  return all.filter((one) => one.type !== 'text' || one.value !== '');
}

/** A formula may be broken between its parts, and only there: KaTeX lays each out as a box. */
function breakable(node: ElementContent): ElementContent {
  if ((node.type as string) === 'raw' && 'value' in node) {
    const [first = '', ...parts] = String(node.value).split(/(?=<span class="katex-base">)/);
    return { ...node, value: [first, ...parts].join('<wbr>').replace('<wbr>', '') };
  }
  return 'children' in node ? { ...node, children: node.children.map(breakable) } : node;
}

/** The mark at the edge of a text, which loses it. */
function taken(nodes: ElementContent[], at: number, mark: RegExp): string | undefined {
  const text = nodes[at];
  const found = text?.type === 'text' ? mark.exec(text.value)?.[0] : undefined;
  if (text?.type !== 'text' || found === undefined) return undefined;
  const value = mark === BEFORE ? text.value.slice(0, -found.length) : text.value.slice(found.length);
  nodes[at] = { ...text, value };
  return found;
}

const CLASSES: ReadonlySet<unknown> = new Set(['math-inline', 'gap', 'term', 'missing', 'bound']);
const PHRASES: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'strong', 'u', 's', 'mark', 'span', 'q']);

/** A box, or a phrase that ends with one. */
function isBox(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { tagName } = node;
  return tagName === 'img' || hasClass(node) || (PHRASES.has(tagName) && endsWithBox(node));
}

function hasClass({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((one) => CLASSES.has(one));
}

function endsWithBox({ children }: Element): boolean {
  const last = children.at(-1);
  return last !== undefined && isBox(last);
}
