/** XML as Moodle's importer reads it: every text in CDATA, every file's bytes kept out of memory. */
import { create } from 'xmlbuilder2';
import type { Asset, Piece } from '../../lesson/index.ts';
import { FILE_MARK } from './desk.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element that holds elements, a text of the author's, a plain value of ours, or a file's bytes. */
export type XmlElement = { readonly name: string; readonly attributes?: Attributes } & (
  | { readonly children: readonly XmlElement[] }
  | { readonly text: string }
  | { readonly value: string }
  | { readonly file: Asset }
);

export const element = (
  name: string,
  children: readonly XmlElement[],
  attributes?: Attributes,
): XmlElement => ({
  name,
  children,
  ...(attributes && { attributes }),
});

/** `<name><text>…</text></name>`, in CDATA: outside it Moodle's parser drops white space (`lib/xmlize.php`). */
export const textElement = (name: string, text: string, attributes?: Attributes): XmlElement =>
  element(name, [{ name: 'text', text }], attributes);

export const valueElement = (name: string, value: string | number): XmlElement => ({
  name,
  value: String(value),
});

type Builder = ReturnType<typeof create>;

/** The document as pieces: its text, with each file's base64 streamed into its place. */
export const writeXml = (root: XmlElement): readonly Piece[] => {
  const files: Asset[] = [];
  const document = create();
  write(document, root, '\n', files);
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${document.end({ headless: true, prettyPrint: false })}\n`;
  return text.split(FILE_MARK).map((piece, index) => {
    // Between two marks stands a file's number.
    const file = index % 2 === 1 ? files[Number(piece)] : undefined;
    return file ? { base64: file.content } : piece;
  });
};

const write = (parent: Builder, node: XmlElement, newline: string, files: Asset[]): void => {
  const built = parent.ele(node.name, node.attributes ?? {});
  if ('children' in node) {
    // White space between elements means nothing to the importer, and a person can read the file.
    for (const child of node.children) {
      built.txt(`${newline}  `);
      write(built, child, `${newline}  `, files);
    }
    if (node.children.length > 0) built.txt(newline);
  } else if ('text' in node) {
    for (const section of cdataSections(node.text)) built.dat(section);
  } else if ('value' in node) {
    built.txt(node.value);
  } else {
    built.txt(FILE_MARK + (files.push(node.file) - 1) + FILE_MARK);
  }
};

/** A CDATA section can't hold `]]>`: end it between the brackets and the `>`. Nothing may stand between two sections. */
const cdataSections = (text: string): readonly string[] =>
  text === ''
    ? []
    : text
        .split(']]>')
        .map((part, index, parts) => (index > 0 ? '>' : '') + part + (index < parts.length - 1 ? ']]' : ''));
