/** A question leaves its page: the footnotes it refers to must come along. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { type Content, content, isTag, plainText, visit } from '../../lesson/index.ts';

const NOTE = /^(?:li|p|div|aside|dd)$/;

/** The content with each note of the page that it refers to (`<sup><a href="#note-1">`) at its end. */
export function withNotes(part: Content, page: Content): Content {
  const notes = noteLinks(part).flatMap((link) => {
    const id = targetOf(link);
    const note = id !== undefined && !elementWithId(part, id) ? elementWithId(page, id) : undefined;
    return note && NOTE.test(note.tagName) ? [{ label: plainText(link), note }] : [];
  });
  if (notes.length === 0) return part;
  const seen = new Set<Element>();
  const first = notes.filter(({ note }) => !seen.has(note) && seen.add(note));
  return content(
    ...part.children,
    h('hr'),
    ...first.map(({ label, note }) => h('div', h('sup', label), ' ', ...note.children.filter(isWanted))),
  );
}

function noteLinks(part: Root): readonly Element[] {
  const links: Element[] = [];
  visit(part, 'element', (node) => {
    if (node.tagName !== 'sup') return;
    visit(node, 'element', (inner) => {
      if (targetOf(inner) !== undefined) links.push(inner);
    });
  });
  return links;
}

function elementWithId(tree: Nodes, id: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.properties.id === id) found ??= node;
  });
  return found;
}

/** The id a link within the page leads to. */
export function targetOf(node: Element): string | undefined {
  const href = node.tagName === 'a' ? node.properties.href : undefined;
  return typeof href === 'string' && href.startsWith('#') ? decodeURIComponent(href.slice(1)) : undefined;
}

/** The way back from a note (`↩`) leads nowhere once the question stands alone. */
const isWanted = (node: ElementContent): boolean => !(isTag(node, 'a') && isWayBack(node));

export const isWayBack = (link: Element): boolean =>
  targetOf(link) !== undefined && !/[\p{L}\p{N}]/u.test(plainText(link));
