/** Metadata by IMS Learning Resource Meta-data 1.2, as SCORM 1.2 and QTI 2.1 take it. Elements stand in the schema's order. */
import type { Licence } from '../lesson/index.ts';
import { licenceText, vcard } from './statements.ts';
import type { Xml } from './xml.ts';

/** What catalogues are told about a package. */
export interface Metadata {
  readonly title: string;
  /** As `xml:lang` takes it. */
  readonly language: string;
  readonly description?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  readonly licence?: Licence;
}

/** @param scheme what the standard around it calls its metadata */
export function imsMetadata(metadata: Metadata, scheme: string): Xml {
  const words = (text: string) => langstring(text, metadata.language);
  const { description, duration, licence, authors, keywords } = metadata;
  return {
    'imsmd:lom': {
      'imsmd:general': {
        'imsmd:title': words(metadata.title),
        'imsmd:language': metadata.language,
        'imsmd:description': description === undefined ? undefined : words(description),
        'imsmd:keyword': keywords.map(words),
      },
      'imsmd:lifecycle': authors.length > 0 ? { 'imsmd:contribute': writtenBy(authors) } : undefined,
      'imsmd:metametadata': { 'imsmd:metadatascheme': scheme },
      'imsmd:educational':
        duration === undefined ? undefined : { 'imsmd:typicallearningtime': { 'imsmd:datetime': duration } },
      'imsmd:rights': licence && {
        'imsmd:copyrightandotherrestrictions': vocabulary('yes'),
        'imsmd:description': words(licenceText(licence)),
      },
    },
  };
}

const langstring = (text: string, language: string): Xml => ({
  'imsmd:langstring': { '@xml:lang': language, '#': text },
});

/** A word of the standard's own list; `x-none` says that it is in no language. */
const vocabulary = (word: string): Xml => ({
  'imsmd:source': langstring('LOMv1.0', 'x-none'),
  'imsmd:value': langstring(word, 'x-none'),
});

const writtenBy = (authors: readonly string[]): Xml => ({
  'imsmd:role': vocabulary('Author'),
  'imsmd:centity': authors.map((name) => ({ 'imsmd:vcard': vcard(name) })),
});
