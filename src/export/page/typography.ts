/** What the language's own typography asks of a line of text. */

import type { Nodes } from 'hast';
import { SKIP, visit } from '../../lesson/index.ts';

/** What is written to be read to the letter. */
const LITERAL = /^(?:pre|code|kbd|samp|script|style|textarea)$/;

/**
 * French sets a space before `; : ! ? » %` and after `«`, and no line ends there. Authors type the space that their
 * keyboard has: the page keeps its width and takes only the break. Other languages have no such spaces.
 */
export function unbroken<N extends Nodes>(tree: N, language: string): N {
  if (!/^fr\b/i.test(language)) return tree;
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === 'element' && LITERAL.test(node.tagName)) return SKIP;
    if (node.type === 'text') node.value = node.value.replace(/ (?=[;:!?»%])|(?<=«) /g, '\u00a0');
    return undefined;
  });
  return copy;
}
