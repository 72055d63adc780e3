/** XML as a tree that knows where it stands. Names keep their prefixes: importers compare them so. */
import { SaxesParser } from 'saxes';
import { reasonIn } from './finding.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, untrimmed. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface Malformed {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

export const readXml = (source: string): XmlElement | Malformed => {
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const open: Growing[] = [];
  let root: Growing | undefined;
  const place = placesOf(source);
  let start = { line: 1, column: 1 };
  let malformed: Malformed | undefined;
  const fail = (reason: string, at: { line: number; column: number }): void => {
    malformed ??= { reason, ...at };
  };
  parser.on('error', (error) => fail(reasonIn(error), { line: parser.line, column: parser.column + 1 }));
  parser.on('opentagstart', () => {
    // The parser has read beyond the name, perhaps to the next line.
    start = place(source.lastIndexOf('<', parser.position - 1));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: { ...attributes }, children: [], text: '', ...start };
    if (open.length >= DEEPEST) fail(`elements nested more than ${DEEPEST} deep`, start);
    else open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => append(open.at(-1), text));
  parser.on('cdata', (text) => append(open.at(-1), text));
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return malformed ?? root ?? { reason: 'no element in it', line: 1, column: 1 };
};

/** Line and column of offsets that never go back. */
const placesOf = (source: string): ((offset: number) => { line: number; column: number }) => {
  let line = 1;
  let begin = 0;
  return (offset) => {
    for (let end = source.indexOf('\n', begin); end >= 0 && end < offset; end = source.indexOf('\n', begin)) {
      line += 1;
      begin = end + 1;
    }
    return { line, column: offset - begin + 1 };
  };
};

export const isMalformed = (read: XmlElement | Malformed): read is Malformed => 'reason' in read;

/** Far beyond any manifest, far below what exhausts the stack. */
const DEEPEST = 1000;

type Growing = Omit<XmlElement, 'children' | 'text'> & { readonly children: Growing[]; text: string };

const append = (element: Growing | undefined, text: string): void => {
  if (element) element.text += text;
};

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child) => child.name === name);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** As XPath names children: `*` are all of them. */
export const childrenAt = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  name === '*' ? (element?.children ?? []) : childrenOf(element, name);

/** All elements of a name below an element, in document order. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
