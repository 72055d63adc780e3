/** Elements of Moodle's XML, as its importers read them. */
import type { Xml } from '../xml.ts';
import type { Field } from './field-type.ts';

/** `<text>`, in CDATA: outside it Moodle's parser drops white space (`lib/xmlize.php`). */
export const textOf = (text: string): Xml => ({ text: { $: text } });

/** A field with its files, their bytes kept out of memory. */
export const fieldXml = ({ html, files }: Field, attributes: Xml = { '@format': 'html' }): Xml => ({
  ...attributes,
  ...textOf(html),
  file: files.map(({ name, asset }) => ({
    '@name': name,
    '@path': '/',
    '@encoding': 'base64',
    '#': { base64: asset.content },
  })),
});
