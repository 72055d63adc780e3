/** Moodle XML as a tree that knows its lines. Entities of the document's own aren't read, so none can multiply. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
  readonly line: number;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Growing[] };

export interface Malformed {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** Far beyond any bank's. */
const DEEPEST = 100;

export function xmlTree(text: string): XmlNode | Malformed {
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const open: Growing[] = [];
  let root: Growing | undefined;
  let malformed: Malformed | undefined;
  function fault(reason: string): void {
    malformed ??= { reason, line: parser.line, column: parser.column + 1 };
  }
  parser.on('error', ({ message }) => fault(message.replace(/^[^:]*\d+:\d+: /, '').replace(/\.$/, '')));
  parser.on('opentag', ({ name, attributes }) => {
    const node: Growing = { name, attributes, children: [], text: '', line: parser.line };
    if (open.length > DEEPEST) fault(`elements nested more than ${DEEPEST} deep`);
    else open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  function words(part: string): void {
    const node = open.at(-1);
    if (node) node.text += part;
  }
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(withCharacters(text.replace(/^\uFEFF?\s+(?=<\?xml)/, ''))).close();
  return malformed ?? root ?? { reason: 'no element', line: 1, column: 1 };
}

/** HTML's names for characters (`&nbsp;`), which XML hasn't, mean the same in the HTML of a text. */
const withCharacters = (text: string): string =>
  text.replace(/&([a-z]\w*);/gi, (whole, name: string) =>
    /^(?:amp|lt|gt|quot|apos)$/i.test(name) ? whole : decodeNamedCharacterReference(name) || whole,
  );

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);
export const children = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];
/** A value, or the `<text>` of a field. */
export const textOf = (node: XmlNode | undefined): string => (child(node, 'text') ?? node)?.text.trim() ?? '';
