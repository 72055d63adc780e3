/** XML as plain data, and as text that every LMS reads. */
import { create } from 'xmlbuilder2';

/**
 * An element's content, in xmlbuilder2's notation: `@name` an attribute, `#` its text, any other key its child
 * elements in their order. What is undefined isn't written.
 */
export interface Xml {
  readonly [name: string]: string | Xml | readonly (string | Xml)[] | undefined;
}

/**
 * A document in UTF-8. Text must be free of characters that XML forbids and of line breaks in attributes: so
 * no character reference but `&amp;`, `&lt;`, `&gt;`, `&quot;` is ever written. Moodle shows others literally.
 */
export const document = (root: Xml): string =>
  `${create({ version: '1.0', encoding: 'UTF-8' }, escaped(root)).end({ prettyPrint: true })}\n`;

/**
 * xmlbuilder2 reads `&lt;` in a value as `<`, and once more leaves an `&lt;` that it then writes: a title about XML
 * would lose its words. So each ampersand is escaped twice, and comes out escaped once.
 */
const escaped = (xml: Xml): Xml =>
  Object.fromEntries(Object.entries(xml).map(([name, value]) => [name, escapedValue(value)]));

const escapedValue = (value: Xml[string]): Xml[string] => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.replace(/&/g, '&amp;amp;');
  return isList(value)
    ? value.map((one) => (typeof one === 'string' ? one.replace(/&/g, '&amp;amp;') : escaped(one)))
    : escaped(value);
};

const isList = (value: Xml | readonly (string | Xml)[]): value is readonly (string | Xml)[] =>
  Array.isArray(value);
