/**
 * What catalogues are told about a package: IEEE LOM (1484.12.3), which SCORM 2004 and Common Cartridge take as it is,
 * SCORM 1.2 and QTI 2.1 as IMS Learning Resource Meta-data 1.2, in small letters and with words of its own. Elements
 * stand in the schemas' order; of SCORM 2004, `templates/scorm/lom.xsd` declares what is written here: the 3rd edition
 * has an LMS validate it strictly.
 */
import type { Lesson } from '../lesson/index.ts';
import { languageTag, oneLine } from './manifest-text.ts';
import type { Xml } from './xml.ts';

export type Metadata = Pick<
  Lesson,
  'title' | 'language' | 'description' | 'duration' | 'keywords' | 'authors' | 'licence'
>;

/** How a standard writes what LOM says. */
interface Binding {
  readonly nameOf: (element: string) => string;
  readonly words: (text: string, language: string) => Xml;
  /** A word of the standard's own list. */
  readonly listed: (word: string) => Xml;
  readonly authors: (cards: readonly string[]) => Xml;
  /** What of metadata itself and of the time that learning takes has a place. */
  readonly scheme?: Xml;
  readonly duration?: (time: string) => Xml;
}

const lom: Binding = {
  nameOf: (element) => `lom:${element}`,
  words: (text, language) => ({ string: { '@language': language, '#': text } }),
  listed: (word) => ({ source: 'LOMv1.0', value: word }),
  authors: (cards) => ({ role: lom.listed('author'), entity: cards }),
  scheme: { metadataSchema: 'LOMv1.0' },
  duration: (duration) => ({ duration }),
};

const ims: Binding = {
  nameOf: (element) => `imsmd:${element.toLowerCase()}`,
  words: (text, language) => ({ langstring: { '@xml:lang': language, '#': text } }),
  // `x-none` says that it is in no language.
  listed: (word) => ({ source: ims.words('LOMv1.0', 'x-none'), value: ims.words(word, 'x-none') }),
  authors: (cards) => ({ role: ims.listed('Author'), centity: cards.map((vcard) => ({ vcard })) }),
  duration: (datetime) => ({ datetime }),
};

const cartridge: Binding = {
  nameOf: (element) => `lomimscc:${element}`,
  words: lom.words,
  listed: (value) => ({ value }),
  authors: (cards) => ({ role: cartridge.listed('author'), entity: cards }),
};

export const lomMetadata = (metadata: Metadata): Xml => written(metadata, lom);

/** @param scheme what the standard around it calls its metadata */
export const imsMetadata = (metadata: Metadata, scheme: string): Xml =>
  written(metadata, { ...ims, scheme: { metadataScheme: scheme } });

export const cartridgeMetadata = (metadata: Metadata): Xml => written(metadata, cartridge);

function written(metadata: Metadata, { nameOf, listed, authors, scheme, ...binding }: Binding): Xml {
  const { title, description, duration, licence, keywords } = metadata;
  const language = languageTag(metadata.language);
  const words = (text: string): Xml => binding.words(oneLine(text), language);
  const cards = metadata.authors.map((name) => vcard(oneLine(name)));
  const lom: Xml = {
    general: {
      title: words(title),
      language,
      description: description === undefined ? undefined : words(description),
      keyword: keywords.map(words),
    },
    lifeCycle: cards.length > 0 ? { contribute: authors(cards) } : undefined,
    metaMetadata: scheme,
    educational: duration && binding.duration && { typicalLearningTime: binding.duration(duration) },
    rights: licence && {
      copyrightAndOtherRestrictions: listed('yes'),
      description: words(licence.url === undefined ? licence.name : `${licence.name} (${licence.url})`),
    },
  };
  return named({ lom }, nameOf);
}

/** Elements by the standard's names for them. */
const named = (xml: Xml, nameOf: Binding['nameOf']): Xml =>
  Object.fromEntries(
    Object.entries(xml).map(([name, value]) => [
      /^[@#]/.test(name) ? name : nameOf(name),
      namedValue(value, nameOf),
    ]),
  );

function namedValue(value: Xml[string], nameOf: Binding['nameOf']): Xml[string] {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : named(one, nameOf)));
  return typeof value === 'object' ? named(value as Xml, nameOf) : value;
}

/** RFC 2426. Which part of a name is the family's, nobody tells us: the whole stands for it. */
function vcard(name: string): string {
  const escaped = name.replace(/[\\,;]/g, '\\$&');
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:${escaped}`, `FN:${escaped}`, 'END:VCARD'].join('\n');
}
