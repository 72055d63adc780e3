/** Footnotes: numbered through the page in the order they are cited, gathered at its end, with a way back. */
import type { Element, ElementContent, Root } from 'hast';
import { decoded, isTag, plainText, SKIP, slug, visit } from '../../lesson/index.ts';
import { data, element, lineOf, text } from '../parts.ts';
import type { Slot } from '../syntax/tree/slot.ts';

interface NoteData {
  readonly label?: string;
  readonly content?: readonly ElementContent[];
}

declare module 'hast' {
  interface ElementData {
    reference?: NoteData;
    definition?: NoteData;
  }
}

export const noteReference = (
  slot: Extract<Slot, { kind: 'footnote-reference' }>,
  content: readonly ElementContent[] | undefined,
): Element => ({
  ...element('sup', {}, [], slot.line),
  data: data({
    reference: { ...(slot.label !== undefined && { label: slot.label }), ...(content && { content }) },
  }),
});

export const noteDefinition = (label: string, line: number, content: readonly ElementContent[]): Element => ({
  ...element('cartable-note', {}, content, line),
  data: data({ definition: { label } }),
});

/** A reference that is a link by now: it belongs to no list of what it stands behind. */
export const isNoteMark = (node: ElementContent): boolean =>
  isTag(node, 'sup') &&
  node.children.some((one) => isTag(one, 'a') && /^#note-\d+$/.test(String(one.properties.href)));

/** Notes of blocks that stand by themselves, each in brackets where it is cited: what one answer takes of them is whole. */
export function notesInPlace(blocks: ElementContent[]): ElementContent[] {
  const tree: Root = { type: 'root', children: blocks };
  const definitions = new Map<string, readonly ElementContent[]>();
  visit(tree, 'element', (node, index, parent) => {
    const label = node.data?.definition?.label;
    if (label === undefined || !parent || index === undefined) return;
    definitions.set(label, node.children);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'element', (node, index, parent) => {
    const cited = node.data?.reference;
    if (!cited || !parent || index === undefined) return;
    const note = cited.content ?? definitions.get(cited.label ?? '') ?? [];
    const words = note.flatMap((one) => (isTag(one, 'p') ? one.children : [one]));
    parent.children.splice(index, 1, ...(words.length > 0 ? [text(' ('), ...words, text(')')] : []));
    return [SKIP, index];
  });
  return tree.children as ElementContent[];
}

/** Turns references into links and moves the notes they cite to the end of the page. */
export function gatherFootnotes(tree: Root): void {
  const definitions = new Map<string, readonly ElementContent[]>();
  const references: { readonly node: Element; readonly cited: NoteData }[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const cited = node.data?.reference;
    if (cited) references.push({ node, cited });
    const label = node.data?.definition?.label;
    if (label === undefined || !parent || index === undefined) return;
    definitions.set(label, node.children);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });

  const notes: { readonly content: readonly ElementContent[]; citations: string[] }[] = [];
  const numbers = new Map<string, number>();
  for (const { node, cited } of references) {
    const known = cited.label === undefined ? undefined : numbers.get(cited.label);
    const number = known ?? notes.length + 1;
    if (known === undefined) {
      notes.push({ content: cited.content ?? definitions.get(cited.label ?? '') ?? [], citations: [] });
      if (cited.label !== undefined) numbers.set(cited.label, number);
    }
    const { citations } = notes[number - 1]!;
    const id = `note-${number}-ref${citations.length > 0 ? `-${citations.length + 1}` : ''}`;
    citations.push(id);
    node.children = [element('a', { href: `#note-${number}`, id }, [text(`[${number}]`)], lineOf(node))];
    delete node.data;
  }

  // A note nobody cites is still the author's text.
  const uncited = [...definitions].filter(([label]) => !numbers.has(label)).map(([, content]) => content);
  const items = [
    ...notes.map(({ content, citations }, i) =>
      element('li', { id: `note-${i + 1}` }, withWayBack(content, citations)),
    ),
    ...uncited.map((content) => element('li', {}, content)),
  ];
  if (items.length > 0) tree.children.push(element('hr', {}, []), element('ol', {}, items));
}

function withWayBack(content: readonly ElementContent[], citations: readonly string[]): ElementContent[] {
  const links = citations.flatMap((id) => [text(' '), wayBack(id)]);
  const last = content.at(-1);
  if (isTag(last, 'p')) {
    return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }];
  }
  return [...content, ...links];
}

const wayBack = (id: string): Element => element('a', { href: `#${id}` }, [text('↩')]);

const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?$/;

/**
 * Footnotes written in HTML: a link whose words are a mark such as `[1]` to a paragraph of the page. The way
 * there works once the id is kept; a way back is added.
 */
export function linkRawFootnotes(tree: Root): void {
  const byId = new Map<string, Element>();
  const links: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') links.push(node);
    if (typeof node.properties.id === 'string' && /^(?:p|li|dd|td|div)$/.test(node.tagName)) {
      byId.set(node.properties.id, node);
    }
  });
  for (const node of links) {
    const href = String(node.properties.href ?? '');
    if (!href.startsWith('#') || !NOTE_MARK.test(plainText(node))) continue;
    const target = byId.get(decoded(href.slice(1)));
    if (!target || node.properties.id || plainText(target).endsWith('↩')) continue;
    node.properties.id = `${slug(String(target.properties.id)) || 'note'}-ref`;
    target.children.push(text(' '), wayBack(node.properties.id));
  }
}
