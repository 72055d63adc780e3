/** What the language's own typography asks of a line of text. */

import type { Nodes } from 'hast';

/** What is written to be read to the letter. */
const LITERAL = /^(?:pre|code|kbd|samp|script|style|textarea)$/;

/**
 * French sets a space before `; : ! ? » %` and after `«`, and no line ends there. Authors type the space that their
 * keyboard has: the page keeps its width and takes only the break. Other languages have no such spaces.
 */
export const unbroken = <N extends Nodes>(tree: N, language: string): N =>
  /^fr\b/i.test(language) ? bound(tree) : tree;

function bound<N extends Nodes>(node: N): N {
  if (node.type === 'text') return { ...node, value: node.value.replace(/ (?=[;:!?»%])|(?<=«) /g, '\u00a0') };
  if (!('children' in node) || (node.type === 'element' && LITERAL.test(node.tagName))) return node;
  return { ...node, children: node.children.map(bound) };
}
