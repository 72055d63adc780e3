/**
 * Content as its author wrote it: figures, tables and formulas without the numbers by which they are shown (what refers
 * to them by number is a link, which `words.ts` writes), boxes with the names that the reader has moved into them.
 */
import type { Element, ElementContent } from 'hast';
import type { Content } from '../../lesson/index.ts';

export const asWritten = (content: Content): Content => ({
  ...content,
  children: (content.children as ElementContent[]).flatMap(nodeAsWritten),
});

function nodeAsWritten(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node];
  const written = node.tagName === 'a' ? undefined : node.data?.written;
  if (written === '') return [];
  if (written !== undefined) return [{ ...node, children: [{ type: 'text', value: written }] }];
  const named = /^(?:aside|details)$/.test(node.tagName) ? namedItself(node) : node;
  const children = named.children.flatMap(nodeAsWritten);
  return isMadeCaption(node, children) ? [] : [{ ...named, children }];
}

/** One that held nothing but a number. */
const isMadeCaption = ({ tagName, children }: Element, left: readonly ElementContent[]): boolean =>
  /^(?:fig)?caption$/.test(tagName) && children.length > 0 && left.length === 0;

/** A box whose name stands in its first words. */
function namedItself(box: Element): Element {
  const [first, ...others] = box.children;
  if (first?.type !== 'element') return box;
  if (isName(first)) return { ...box, ...(first.data && { data: first.data }), children: others };
  const named = /^(?:p|strong|summary)$/.test(first.tagName) ? namedItself(first) : first;
  if (named === first) return box;
  const { data, ...rest } = named;
  return { ...box, ...(data && { data }), children: [rest, ...others] };
}

const isName = ({ tagName, data, children }: Element): boolean =>
  tagName === 'span' && data?.names !== undefined && children.length === 0;
