/**
 * Metadata by IEEE LOM (1484.12.3), as SCORM 2004 takes it. What is written here, `templates/scorm/lom.xsd` declares:
 * the 3rd edition has an LMS validate it strictly.
 */

import type { Metadata } from '../ims-metadata.ts';
import { licenceText, vcard } from '../statements.ts';
import type { Xml } from '../xml.ts';

export function ltscMetadata(metadata: Metadata): Xml {
  const words = (text: string): Xml => ({ 'lom:string': { '@language': metadata.language, '#': text } });
  const { description, duration, licence, authors, keywords } = metadata;
  return {
    'lom:lom': {
      'lom:general': {
        'lom:title': words(metadata.title),
        'lom:language': metadata.language,
        'lom:description': description === undefined ? undefined : words(description),
        'lom:keyword': keywords.map(words),
      },
      'lom:lifeCycle': authors.length > 0 ? { 'lom:contribute': writtenBy(authors) } : undefined,
      'lom:metaMetadata': { 'lom:metadataSchema': 'LOMv1.0' },
      'lom:educational':
        duration === undefined ? undefined : { 'lom:typicalLearningTime': { 'lom:duration': duration } },
      'lom:rights': licence && {
        'lom:copyrightAndOtherRestrictions': vocabulary('yes'),
        'lom:description': words(licenceText(licence)),
      },
    },
  };
}

/** A word of the standard's own list. */
const vocabulary = (word: string): Xml => ({ 'lom:source': 'LOMv1.0', 'lom:value': word });

const writtenBy = (authors: readonly string[]): Xml => ({
  'lom:role': vocabulary('author'),
  'lom:entity': authors.map(vcard),
});
