/** HTML → tree, as a browser reads it, with the offsets where things stand. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { SLOT } from './slot.ts';

export type ParsedNode = DefaultTreeAdapterTypes.ChildNode;
export type ParsedElement = DefaultTreeAdapterTypes.Element;

/** @param ends where elements end is kept too */
export const parsed = (html: string, { ends = false } = {}): readonly ParsedNode[] =>
  parseFragment(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: ends ? defaultTreeAdapter : STARTS_ONLY,
  }).childNodes;

const STARTS_ONLY = { ...defaultTreeAdapter, updateNodeSourceCodeLocation: () => undefined };

export const isElement = (node: ParsedNode): node is ParsedElement => 'tagName' in node;

/** Something of a form that is filled in. */
export const isFormField = ({ tagName }: ParsedElement): boolean =>
  /^(?:input|select|textarea)$/.test(tagName);

/** Undefined where it has none of that name. */
export const attributeOf = ({ attrs }: Pick<ParsedElement, 'attrs'>, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The elements around one, from the nearest on. */
export function* ancestorsOf(node: ParsedElement): Generator<ParsedElement> {
  for (let one = node.parentNode; one && 'tagName' in one; one = one.parentNode) yield one;
}

export const isText = (node: ParsedNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

export type CommentNode = DefaultTreeAdapterTypes.CommentNode;
export const isComment = (node: ParsedNode): node is CommentNode => node.nodeName === '#comment';

/** In MDX too. */
export const classOf = (node: ParsedElement): string =>
  attributeOf(node, 'class') ?? attributeOf(node, 'classname') ?? '';

/** A picture, and what takes no part in the HTML, is something to read. */
export const wordsOf = (node: ParsedNode): string =>
  (isText(node)
    ? node.value
    : isElement(node)
      ? node.tagName === 'img' || node.tagName === SLOT
        ? '\uFFFC'
        : node.childNodes.map(wordsOf).join(' ')
      : ''
  )
    .replace(/\s+/g, ' ')
    .trim();
