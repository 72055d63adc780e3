/** Metadata by IMS Learning Resource Meta-data 1.2, as SCORM 1.2 takes it. Elements stand in the schema's order. */

import { licenceText, vcard } from '../statements.ts';
import type { Xml } from '../xml.ts';
import type { Metadata } from './package.ts';

export function imsMetadata(metadata: Metadata): Xml {
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
      'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
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
