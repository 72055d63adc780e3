/** XML as QTI means it: elements of its namespace by their names, text where it stands among them. */
import { SaxesParser } from 'saxes';

export const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

export class QtiError extends Error {}

export function fail(why: string): never {
  throw new QtiError(why);
}

/** Reads a document; throws where it isn't well-formed or its root isn't called so. */
export function readDocument(source: string, name: string, namespace = QTI): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: { node: XmlNode; children: (XmlNode | string)[] }[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => fail(`not well-formed: ${error.message}`));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const children: (XmlNode | string)[] = [];
    const values = Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value]));
    const node: XmlNode = { name: local, namespace: uri, attributes: values, children };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push({ node, children });
  });
  const said = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  if (root?.name !== name || root.namespace !== namespace)
    return fail(`no ${name} of ${namespace}, but ${root?.name} of ${root?.namespace}`);
  return root;
}

export const elements = (node: XmlNode | undefined): readonly XmlNode[] =>
  node?.children.filter((one) => typeof one !== 'string') ?? [];

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  elements(node).filter((one) => one.name === name);

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name)[0];

/** All elements below one that are called so, in the document's order. */
export const within = (node: XmlNode | undefined, ...names: readonly string[]): readonly XmlNode[] =>
  elements(node).flatMap((one) => [...(names.includes(one.name) ? [one] : []), ...within(one, ...names)]);

/** All text below an element; of a formula what is shown, not the notes for programs. */
export const textIn = ({ children }: XmlNode): string =>
  children
    .map((one) => (typeof one === 'string' ? one : one.name === 'annotation' ? '' : textIn(one)))
    .join('');

/** An attribute that must be there. */
export function need(node: XmlNode, name: string): string {
  return node.attributes[name] ?? fail(`${node.name} has no ${name}`);
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u;

export function identifier(text: string): string {
  return IDENTIFIER.test(text) ? text : fail(`“${text}” is no identifier`);
}

export const identifierNeeded = (node: XmlNode): string => identifier(need(node, 'identifier'));

export function flag(node: XmlNode, name: string, otherwise?: boolean): boolean {
  const said = node.attributes[name];
  if (said === undefined) return otherwise ?? fail(`${node.name} has no ${name}`);
  if (said !== 'true' && said !== 'false') return fail(`${name}="${said}" is neither true nor false`);
  return said === 'true';
}

export function oneOf<T extends string>(node: XmlNode, name: string, allowed: readonly T[]): T {
  const said = need(node, name);
  return allowed.find((one) => one === said) ?? fail(`${node.name}: ${name}="${said}" is none of ${allowed}`);
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export function numberIn(text: string): number {
  return NUMBER.test(text) ? Number(text) : fail(`“${text}” is no number`);
}
