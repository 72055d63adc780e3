/** XML as a tree that knows where it stands. Names keep their prefixes: importers compare them so. */

import { SaxesParser } from 'saxes';
import { type Place, startOf } from '../lesson/index.ts';
import type { Base64Verdict } from './base64.ts';
import type { Report } from './finding.ts';
import { reasonIn } from './finding.ts';

export interface XmlElement extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text: CDATA sections and references resolved, untrimmed. */
  readonly text: string;
  /** Of its text, what stands outside CDATA sections. */
  readonly bare: string;
  /** Of a file in Moodle's XML: what its bytes are like. */
  readonly bytes?: Base64Verdict;
}

/** An element that is still read. */
export type Growing = {
  -readonly [K in keyof XmlElement]: XmlElement[K] extends readonly XmlElement[] ? Growing[] : XmlElement[K];
};

export interface Malformed extends Place {
  readonly reason: string;
}

interface XmlListener {
  /** @param above the elements it stands in, the root first */
  readonly opened?: (element: Growing, above: readonly Growing[]) => void;
  readonly closed?: (element: Growing, above: readonly Growing[]) => void;
}

interface XmlReader {
  /** Takes the next part of a document; tags' names stand whole in a part. */
  readonly write: (part: string) => void;
  /** Passes over a part, which counts as lines and columns alone. */
  readonly skip: (part: string) => void;
  readonly close: () => void;
  readonly root: () => XmlElement | undefined;
  readonly innermost: () => XmlElement | undefined;
  /** The first fault; behind it nothing is to be trusted. */
  readonly malformed: () => Malformed | undefined;
  /** Where the next part begins. */
  readonly place: () => Place;
}

/** Far beyond any manifest, far below what exhausts the stack. */
const DEEPEST = 1000;

/** @param file what places call the document */
export function xmlReader(file: string, { opened, closed }: XmlListener = {}): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const position = positionIn(file);
  const open: Growing[] = [];
  let root: Growing | undefined;
  let malformed: Malformed | undefined;
  let start: Place = startOf(file);
  let written = 0;
  let skippedLines = 0;
  parser.on('error', (error) => {
    const place = { file, line: parser.line + skippedLines, column: parser.column + 1 };
    malformed ??= { reason: reasonIn(error), ...place };
  });
  parser.on('opentagstart', () => {
    // The parser has read beyond the name, perhaps to the next line.
    start = position.ofTagBefore(parser.position - written);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '', bare: '', ...start };
    if (open.length < DEEPEST) open.at(-1)?.children.push(element);
    else malformed ??= { reason: `elements nested more than ${DEEPEST} deep`, ...start };
    root ??= element;
    opened?.(element, open);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (!element) return;
    element.text += text;
    element.bare += text;
  });
  parser.on('cdata', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) closed?.(element, open);
  });
  return {
    write: (part) => {
      position.begin(part);
      parser.write(part);
      written += part.length;
      position.end();
    },
    skip: (part) => {
      const before = position.place().line;
      position.begin(part);
      position.end();
      skippedLines += position.place().line - before;
    },
    close: () => parser.close(),
    root: () => root,
    innermost: () => open.at(-1),
    malformed: () => malformed,
    place: position.place,
  };
}

/** Line and column of offsets in a document's parts; they never go back. */
function positionIn(file: string) {
  let part = '';
  let line = 1;
  /** Where the line begins: an offset of the part, negative when it began before it. */
  let begin = 0;
  let next = -1;
  function at(offset: number): Place {
    for (; next >= 0 && next < offset; next = part.indexOf('\n', begin)) {
      line += 1;
      begin = next + 1;
    }
    return { file, line, column: offset - begin + 1 };
  }
  return {
    begin: (text: string) => {
      part = text;
      next = part.indexOf('\n');
    },
    end: () => {
      at(part.length);
      begin -= part.length;
      part = '';
    },
    ofTagBefore: (offset: number) => at(part.lastIndexOf('<', offset - 1)),
    place: () => at(0),
  };
}

export function readXml(source: string, file: string): XmlElement | Malformed {
  const reader = xmlReader(file);
  reader.write(source);
  reader.close();
  return reader.malformed() ?? reader.root() ?? { reason: 'no element in it', file, line: 1, column: 1 };
}

export function isMalformed(read: XmlElement | Malformed): read is Malformed {
  return 'reason' in read;
}

/** Elements at a path of names below an element, as XPath names them: `*` are all children. */
export function elementsAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) =>
      found.flatMap(({ children }) =>
        name === '*' ? children : children.filter((child) => child.name === name),
      ),
    element ? [element] : [],
  );
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All elements of a name below an element, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

type MalformedRule =
  | 'scorm-manifest-malformed'
  | 'cartridge-malformed'
  | 'qti-malformed'
  | 'cmi5-malformed'
  | 'epub-malformed';

/** The tree of what is well formed; what isn't is reported. */
export function soundXml(
  source: string,
  file: string,
  report: Report,
  rule: MalformedRule,
): XmlElement | undefined {
  const root = readXml(source, file);
  if (!isMalformed(root)) return root;
  report(rule, root, { reason: root.reason });
  return undefined;
}
