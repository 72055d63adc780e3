/** XML as plain data, and as the pieces of its text. */
import { create } from 'xmlbuilder2';
import type { Piece } from '../lesson/index.ts';
import written from './xml-shapes.json' with { type: 'json' };

/**
 * An element's content: first `@name` for its attributes; then `$`, its text as CDATA, or `#`, its text or a file's
 * bytes; or its child elements by name, in their order, a list one each. What is undefined isn't written. `x: ''` is
 * `<x/>`, `x: { '#': '' }` is `<x></x>`.
 */
export interface Xml {
  readonly [name: string]: XmlValue | undefined;
}
type Base64 = Extract<Piece, { readonly base64: unknown }>;
type List = readonly (string | Xml)[];
/** A list too long to be kept: its elements, one at least, are made as they are written. */
type Made = () => Iterable<Xml>;
export type XmlValue = string | number | Base64 | Xml | List | Made;

/**
 * The document in UTF-8, indented. Texts must be free of characters that XML forbids: no reference but `&amp;`, `&lt;`,
 * `&gt;` and, in attributes, `&quot;` is ever written. (Moodle shows others literally.)
 */
export function writeXml(root: Xml): readonly Piece[] {
  const out: Out = { pieces: [], text: '<?xml version="1.0" encoding="UTF-8"?>\n' };
  writeElement(root, 0, out);
  return [...out.pieces, `${out.text}\n`];
}

/** The same, of what holds no file. */
export const xmlText = (root: Xml): string => writeXml(root).join('');

interface Out {
  readonly pieces: Piece[];
  /** What follows them. */
  text: string;
}

/**
 * xmlbuilder2 makes a tree of objects of whatever it writes: a tenth of a millisecond and ten kilobytes a question. So
 * it writes each *shape* of an element once, with marks where texts, files and lists go; what goes there is put in.
 */
function writeElement(element: Xml, depth: number, out: Out): void {
  const fillings: Filling[] = [];
  const known = follow(element, depth, step(SHAPES, depth), fillings);
  known.texts ??= write(shapeOf(element), depth);
  for (let index = 0; index < known.texts.length; index++) {
    out.text += known.texts[index];
    if (index < fillings.length) fill(fillings[index]!, out);
  }
}

/**
 * What is known of shapes that begin alike, by what comes next in them; `texts`: of the one that ends here. No text is
 * part of a shape: there are as many as our formats have.
 */
interface Known {
  readonly next: Map<string | number, Known>;
  texts?: readonly string[];
}

const SHAPES: Known = { next: new Map() };

function step({ next }: Known, what: string | number): Known {
  let known = next.get(what);
  if (!known) {
    known = { next: new Map() };
    next.set(what, known);
  }
  return known;
}

/** A text, a file's bytes, or elements of one name. */
type Filling =
  | string
  | Base64
  | { readonly name: string; readonly list: List | Made; readonly depth: number };

function fill(filling: Filling, out: Out): void {
  if (typeof filling === 'string') out.text += filling;
  else if ('base64' in filling) {
    out.pieces.push(out.text, filling);
    out.text = '';
  } else {
    const { name, list, depth } = filling;
    let between = '';
    for (const one of typeof list === 'function' ? list() : list) {
      out.text += between;
      writeElement({ [name]: one }, depth, out);
      between = `\n${'  '.repeat(depth)}`;
    }
  }
}

interface Shape {
  [name: string]: string | Shape;
}

/** In no name, and in no namespace. */
const MARK = '¤';

/**
 * What xmlbuilder2 makes of the shapes of a usual build, by `shapeKey`: to load it and to write the first of them takes
 * a twentieth of a small lesson's time, so that it is loaded for others alone (scripts/compile.mjs). Made and judged by
 * tests/export-scorm/xml-shapes.test.ts.
 */
const WRITTEN: Readonly<Record<string, string | undefined>> = written;

const shapeKey = (shape: Shape, depth: number): string => `${depth} ${JSON.stringify(shape)}`;

const write = (shape: Shape, depth: number): readonly string[] =>
  (WRITTEN[shapeKey(shape, depth)] ?? byLibrary(shape, depth)).split(/¤|<list-\d+\/>/);

const byLibrary = (shape: Shape, depth: number): string =>
  create(shape).end({ headless: true, prettyPrint: true, offset: depth }).trimStart();

/** Where what tells its shape from others leads; and what is to be put into it. */
function follow(element: Xml, depth: number, from: Known, fillings: Filling[]): Known {
  let known = from;
  for (const name in element) {
    const value = element[name];
    const kind = kindOf(name, value);
    if (kind === 'absent') continue;
    known = step(step(known, name), kind);
    if (kind === 'element') known = follow(value as Xml, depth + 1, known, fillings);
    else if (kind === 'list') fillings.push({ name, list: value as List | Made, depth });
    else if (kind === 'file') fillings.push(value as Base64);
    else if (kind === 'text') fillings.push(spelt(name, String(value)));
    else if (kind === 'namespace') known = step(known, String(value));
  }
  return step(known, END);
}

/** No name, and no kind. */
const END = '}';

function shapeOf(element: Xml, lists = { count: 0 }): Shape {
  const shape: Shape = {};
  for (const [name, value] of Object.entries(element)) {
    const kind = kindOf(name, value);
    if (kind === 'list') shape[`list-${lists.count++}`] = {};
    else if (kind === 'namespace') shape[name] = String(value);
    else if (kind === 'element') shape[name] = shapeOf(value as Xml, lists);
    else if (kind === 'empty') shape[name] = {};
    else if (kind !== 'absent') shape[name] = MARK;
  }
  return shape;
}

type Kind = 'absent' | 'list' | 'namespace' | 'file' | 'element' | 'empty' | 'text';

function kindOf(name: string, value: Xml[string]): Kind {
  if (value === undefined || (name === '$' && value === '')) return 'absent';
  if (Array.isArray(value)) return value.length > 0 ? 'list' : 'absent';
  if (typeof value === 'function') return 'list';
  if (name.startsWith('@xmlns')) return 'namespace';
  if (typeof value === 'object') return 'base64' in value ? 'file' : 'element';
  return value === '' && !/^[@#]/.test(name) ? 'empty' : 'text';
}

/** A CDATA section can't hold `]]>`: another one begins between the brackets and the `>`. */
function spelt(name: string, text: string): string {
  if (name === '$') return text.replaceAll(']]>', ']]]]><![CDATA[>');
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return name.startsWith('@') ? escaped.replace(/"/g, '&quot;') : escaped;
}
