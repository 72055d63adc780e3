/** XML as plain data, and as the pieces of its text. */
import { create } from 'xmlbuilder2';
import type { Piece } from '../lesson/index.ts';

/**
 * An element's content: first `@name` for its attributes; then `$`, its text as CDATA, or `#`, its text or a file's
 * bytes; or its child elements by name, in their order, a list one each. What is undefined isn't written. `x: ''` is
 * `<x/>`, `x: { '#': '' }` is `<x></x>`.
 */
export interface Xml {
  readonly [name: string]: XmlValue | undefined;
}
type Base64 = Extract<Piece, { readonly base64: unknown }>;
export type XmlValue = string | number | Base64 | Xml | readonly (string | Xml)[];

/**
 * The document in UTF-8, indented. Texts must be free of characters that XML forbids: no reference but `&amp;`, `&lt;`,
 * `&gt;` and, in attributes, `&quot;` is ever written. (Moodle shows others literally.)
 */
export function writeXml(root: Xml): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const part of elementParts(root, 0)) {
    if (typeof part === 'string') text += part;
    else {
      pieces.push(text, part);
      text = '';
    }
  }
  return [...pieces, `${text}\n`];
}

/** The same, of what holds no file. */
export const xmlText = (root: Xml): string => writeXml(root).join('');

/**
 * xmlbuilder2 makes a tree of objects of whatever it writes: a tenth of a millisecond and ten kilobytes a question. So
 * it writes each *shape* of an element once, with marks where texts, files and lists go; what goes there is put in.
 */
function elementParts(element: Xml, depth: number): readonly Piece[] {
  const fillings: (readonly Piece[])[] = [];
  const shape = shapeOf(element, depth, fillings);
  const key = `${depth} ${JSON.stringify(shape)}`;
  const texts = SHAPES.get(key) ?? write(shape, depth);
  SHAPES.set(key, texts);
  return texts.flatMap((text, index) => [text, ...(fillings[index] ?? [])]);
}

/** No text is part of a shape: there are as many as our formats have. */
const SHAPES = new Map<string, readonly string[]>();

interface Shape {
  [name: string]: string | Shape;
}

const MARK = '\uFDD0';

const write = (shape: Shape, depth: number): readonly string[] =>
  create(shape)
    .end({ headless: true, prettyPrint: true, offset: depth })
    .trimStart()
    .split(/\uFDD0|<list-\d+\/>/);

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one branch for each kind of value that a shape may hold
function shapeOf(element: Xml, depth: number, fillings: (readonly Piece[])[]): Shape {
  const shape: Shape = {};
  for (const [name, value] of Object.entries(element)) {
    if (value === undefined || (name === '$' && value === '')) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) shape[`list-${fillings.length}`] = {};
      if (value.length > 0) fillings.push(listParts(name, value, depth));
    } else if (name.startsWith('@xmlns')) shape[name] = String(value);
    else if (typeof value === 'object' && !('base64' in value))
      shape[name] = shapeOf(value as Xml, depth + 1, fillings);
    else if (value === '' && !/^[@#]/.test(name)) shape[name] = {};
    else {
      shape[name] = MARK;
      fillings.push([typeof value === 'object' ? (value as Base64) : spelt(name, String(value))]);
    }
  }
  return shape;
}

/** A CDATA section can't hold `]]>`: another one begins between the brackets and the `>`. */
function spelt(name: string, text: string): string {
  if (name === '$') return text.replaceAll(']]>', ']]]]><![CDATA[>');
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return name.startsWith('@') ? escaped.replace(/"/g, '&quot;') : escaped;
}

const listParts = (name: string, list: readonly (string | Xml)[], depth: number): readonly Piece[] =>
  list.flatMap((one, index) => [
    ...(index > 0 ? [`\n${'  '.repeat(depth)}`] : []),
    ...elementParts({ [name]: one }, depth),
  ]);
