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
  `${create({ version: '1.0', encoding: 'UTF-8' }, root).end({ prettyPrint: true })}\n`;
