/** Links within a lesson, which is two documents of the book. */
import type { Element, ElementContent } from 'hast';
import { decoded, isTag, visit } from '../../lesson/index.ts';

/** The names of a chapter's documents. */
export interface Files {
  readonly body: string;
  readonly notes: string;
}

type Parts = { readonly [Part in keyof Files]: readonly ElementContent[] };

/** Links lead to the document that has what they name; one that leads nowhere is its words. */
export function joinedLinks(parts: Parts, files: Files): Parts {
  const ids = { body: idsIn(parts.body), notes: idsIn(parts.notes) };
  const joined = (own: keyof Files, other: keyof Files): readonly ElementContent[] =>
    parts[own].map((node) =>
      withLinks(node, (id) => {
        if (ids[own].has(id)) return `#${encodeURI(id)}`;
        return ids[other].has(id) ? `${files[other]}#${encodeURI(id)}` : undefined;
      }),
    );
  return { body: joined('body', 'notes'), notes: joined('notes', 'body') };
}

export function idsIn(nodes: readonly ElementContent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

function withLinks(node: ElementContent, url: (id: string) => string | undefined): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withLinks(child, url));
  const { href } = node.properties;
  if (!isTag(node, 'a') || typeof href !== 'string' || !href.startsWith('#')) return { ...node, children };
  const to = url(decoded(href.slice(1)));
  return to === undefined
    ? span(node, children)
    : { ...node, properties: { ...node.properties, href: to }, children };
}

/** A link may be what another one leads back to. */
const span = ({ properties: { id } }: Element, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: id === undefined ? {} : { id },
  children,
});
