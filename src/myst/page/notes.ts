/**
 * Footnotes, which the reader has numbered and gathered at the page's end, as an author writes them: `[^1]` where one is
 * cited, and what it says below.
 */
import type { Element } from 'hast';
import type { FootnoteDefinition } from 'mdast';
import { type Content, elementsOf, isTag, visit } from '../../lesson/index.ts';
import { flowOf } from './blocks.ts';
import type { Pieces } from './pieces.ts';

/** The gathered notes, and the page without them; undefined where there are none. */
export function notesIn({
  children,
}: Content): { readonly rest: Content['children']; readonly notes: readonly Element[] } | undefined {
  const list = children.at(-1);
  if (!isTag(list, 'ol') || !isTag(children.at(-2), 'hr')) return undefined;
  const notes = elementsOf(list);
  return notes.some(({ properties }) => /^note-\d+$/.test(String(properties.id)))
    ? { rest: children.slice(0, -2), notes }
    : undefined;
}

export const definitionsOf = (notes: readonly Element[], pieces: Pieces): FootnoteDefinition[] =>
  notes.map((note, at): FootnoteDefinition => {
    const label = /^note-(\d+)$/.exec(String(note.properties.id))?.[1] ?? `note-${at + 1}`;
    const children = flowOf(withoutWayBack(note).children, pieces) as FootnoteDefinition['children'];
    return { type: 'footnoteDefinition', identifier: label, label, children };
  });

function withoutWayBack(note: Element): Element {
  const clean = structuredClone(note);
  visit(clean, 'element', (node, index, parent) => {
    const isBack = node.tagName === 'a' && /^#note-\d+-ref/.test(String(node.properties.href));
    if (!isBack || !parent || index === undefined) return undefined;
    const before = parent.children[index - 1];
    const from = before?.type === 'text' && before.value.trim() === '' ? index - 1 : index;
    parent.children.splice(from, index - from + 1);
    return ['skip', from];
  });
  return clean;
}
