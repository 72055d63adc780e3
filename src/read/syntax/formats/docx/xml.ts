/**
 * XML of Office Open XML as a tree. Prefixes are those of the standard whatever the file calls its namespaces, of the
 * strict and of the transitional form alike. No entity but XML's own five is known, and none is fetched.
 */
import { SaxesParser } from 'saxes';

export interface Xml {
  /** `w:p` */
  readonly name: string;
  /** By their names with the prefix, if they have one: `w:val`, `Target`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** The ends of namespaces' names: the strict form has another start and no year. */
const PREFIXES: readonly (readonly [ending: RegExp, prefix: string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w:'],
  [/officeDocument\/(?:2006\/)?math$/, 'm:'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r:'],
  [/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp:'],
  [/drawingml\/(?:2006\/)?main$/, 'a:'],
  [/drawingml\/(?:2006\/)?chart$/, 'c:'],
  [/drawingml\/(?:2006\/)?diagram$/, 'dgm:'],
  [/markup-compatibility\/2006$/, 'mc:'],
  [/office\/word\/2010\/wordml$/, 'w14:'],
  [/schemas-microsoft-com:vml$/, 'v:'],
  [/schemas-microsoft-com:office:office$/, 'o:'],
  [/office\/2006\/activeX$/, 'ax:'],
  [/package\/2006\/relationships$/, ''],
];

/** Deeper than any table within a table within a text box of a person's making. */
const DEEPEST = 400;

/** Undefined where it isn't well-formed, or is nested as nobody nests. */
export function parseXml(source: string): Xml | undefined {
  const known = new Map<string, string>();
  function prefixOf(uri: string, written: string): string {
    if (uri === '') return '';
    if (!known.has(uri)) known.set(uri, PREFIXES.find(([ending]) => ending.test(uri))?.[1] ?? `${written}:`);
    return known.get(uri)!;
  }
  const top: (Xml | string)[] = [];
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new Error('too deep');
    const children: (Xml | string)[] = [];
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((one) => [prefixOf(one.uri, one.prefix) + one.local, one.value]),
    );
    open.at(-1)!.push({ name: prefixOf(tag.uri, tag.prefix) + tag.local, attributes, children });
    open.push(children);
  });
  parser.on('text', (text) => open.at(-1)!.push(text));
  parser.on('cdata', (text) => open.at(-1)!.push(text));
  parser.on('closetag', () => open.pop());
  try {
    parser.write(source).close();
  } catch {
    return undefined;
  }
  return elements(top)[0];
}

const elements = (nodes: readonly (Xml | string)[]): readonly Xml[] =>
  nodes.filter((one): one is Xml => typeof one !== 'string');

export const childrenOf = (node: Xml | undefined): readonly Xml[] => (node ? elements(node.children) : []);

/** The first child of a name. */
export const child = (node: Xml | undefined, name: string): Xml | undefined =>
  childrenOf(node).find((one) => one.name === name);

export const childrenNamed = (node: Xml | undefined, name: string): readonly Xml[] =>
  childrenOf(node).filter((one) => one.name === name);

/** The `w:val` of a child. */
export const valOf = (node: Xml | undefined, name: string): string | undefined => {
  const { attributes } = child(node, name) ?? { attributes: {} as Record<string, string> };
  return attributes['w:val'] ?? attributes['m:val'];
};

/** A property that is on by being there, and off by `0` or `false`; undefined where nothing is said. */
export function toggle(node: Xml | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return (
    found && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? found.attributes['m:val'] ?? '1')
  );
}

/** Its elements of some names, however deep, in their order; none within another. */
export function within(node: Xml, ...names: readonly string[]): readonly Xml[] {
  return childrenOf(node).flatMap((one) => (names.includes(one.name) ? [one] : within(one, ...names)));
}

export const textOf = (node: Xml): string =>
  node.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
