/**
 * A tree as HTML text, spelt as hast-util-to-html spells it (tests/lesson/html.test.ts holds them side by side). That
 * library finds out anew for each attribute what it is called, and copies its options for each piece of text: a tenth
 * of the time that a quiz of many questions took.
 */
import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { htmlVoidElements } from 'html-void-elements';
import { find, html, type Info } from 'property-information';

/** How characters are written that would end a text or an attribute's value. */
interface Spelling {
  readonly text: (value: string) => string;
  readonly attribute: (value: string) => string;
  /** Each element ends and each attribute has a value. */
  readonly isXml?: true;
}

function spelling(named: Readonly<Record<string, string>>): Spelling {
  const reference = (character: string): string =>
    named[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  return {
    text: (value) => value.replace(/[<&]/g, reference),
    attribute: (value) => value.replace(/["&'`]/g, reference),
  };
}

const NUMERIC = spelling({});
const NAMED = spelling({ '"': '&quot;', '&': '&amp;', '<': '&lt;' });
/** `]]>` is forbidden in XML's text (XML 1.0, §2.4), `<` in its attributes (§3.1). */
const XML: Spelling = {
  text: (value) => NAMED.text(value).replaceAll(']]>', ']]&gt;'),
  attribute: (value) => NAMED.attribute(value).replaceAll('<', '&lt;'),
  isXml: true,
};

/** What may stand in an attribute of such text. */
export const attributeText = NUMERIC.attribute;

/** What may stand outside of tags in such text. */
export const contentText = NUMERIC.text;

/** @param named writes `&amp;` and not `&#x26;` where the character has a name */
export function toHtml(tree: Nodes, { named = false } = {}): string {
  return written(tree, named ? NAMED : NUMERIC);
}

/** The tree as the XML spelling of HTML. Its texts must be free of characters that XML forbids. */
export const toXhtml = (tree: Nodes): string => written(tree, XML);

function written(node: Nodes, how: Spelling): string {
  switch (node.type) {
    case 'text':
      return how.text(node.value);
    case 'element':
      return element(node, how);
    case 'root':
      return inside(node.children, how);
    case 'doctype':
      return '<!doctype html>';
    case 'comment':
      return '';
    default:
      // HTML already, by our own hand.
      return (node as { readonly value: string }).value;
  }
}

function inside(nodes: readonly Nodes[], how: Spelling): string {
  let text = '';
  for (const node of nodes) text += written(node, how);
  return text;
}

const VOID: ReadonlySet<string> = new Set(htmlVoidElements);

function element({ tagName, properties, children, content }: Element, how: Spelling): string {
  const isRawText = (tagName === 'script' || tagName === 'style') && !how.isXml;
  const own = inside(content?.children ?? children, isRawText ? AS_IT_IS : how);
  const start = `<${tagName}${attributes(properties, how)}`;
  if (own === '' && VOID.has(tagName)) return how.isXml ? `${start}/>` : `${start}>`;
  return `${start}>${own}</${tagName}>`;
}

const AS_IT_IS: Spelling = { ...NUMERIC, text: (value) => value };

function attributes(properties: Properties, how: Spelling): string {
  let text = '';
  for (const property in properties) {
    const info = infoOf(property);
    const value = spelt(info, properties[property]);
    if (value === undefined) continue;
    if (value === true) text += how.isXml ? ` ${info.attribute}="${info.attribute}"` : ` ${info.attribute}`;
    else text += ` ${info.attribute}="${how.attribute(value)}"`;
  }
  return text;
}

/** What is true stands without a value; what is false, or no number, doesn't stand at all. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases of HTML's attributes, one after another
function spelt(info: Info, value: Properties[string]): string | true | undefined {
  if (value === null || value === undefined || value === false || Number.isNaN(value)) return undefined;
  if (info.overloadedBoolean && value === '') return true;
  if (info.boolean || info.overloadedBoolean) {
    if (value === '' || value === 0) return undefined;
    if (typeof value !== 'string' || value === info.attribute) return true;
  }
  if (value === true) return true;
  return Array.isArray(value) ? value.join(info.commaSeparated ? ', ' : ' ').trim() : String(value);
}

const INFO = new Map<string, Info>();

function infoOf(property: string): Info {
  const known = INFO.get(property) ?? find(html, property);
  INFO.set(property, known);
  return known;
}

/** HTML by our own hand, or a library's, as a node: it is written as it is. */
export const raw = (value: string): ElementContent => ({ type: 'raw', value }) as unknown as ElementContent;
