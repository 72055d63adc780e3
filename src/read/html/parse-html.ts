/** HTML → tree, as a browser reads it, with the offsets where things stand. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export type ParsedNode = DefaultTreeAdapterTypes.ChildNode;
export type Template = DefaultTreeAdapterTypes.Template;
export type ParsedElement = DefaultTreeAdapterTypes.Element;

export const parsed = (html: string): readonly ParsedNode[] =>
  parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes;

export const isElement = (node: ParsedNode): node is ParsedElement => 'tagName' in node;

export const isText = (node: ParsedNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';
