/** What a cartridge says of itself, by the profile of IEEE LOM that its manifest takes. */
import type { Lesson } from '../../lesson/index.ts';
import { languageTag, oneLine } from '../manifest-text.ts';
import { licenceText, vcard } from '../statements.ts';
import type { Xml } from '../xml.ts';

type Described = Pick<Lesson, 'title' | 'language' | 'description' | 'keywords' | 'authors' | 'licence'>;

export function metadataXml({ title, language, description, keywords, authors, licence }: Described): Xml {
  const tag = languageTag(language);
  const words = (text: string): Xml => ({ 'lomimscc:string': { '@language': tag, '#': oneLine(text) } });
  return {
    'lomimscc:lom': {
      'lomimscc:general': {
        'lomimscc:title': words(title),
        'lomimscc:language': tag,
        'lomimscc:description': description === undefined ? undefined : words(description),
        'lomimscc:keyword': keywords.map(words),
      },
      'lomimscc:lifeCycle':
        authors.length === 0
          ? undefined
          : {
              'lomimscc:contribute': {
                'lomimscc:role': { 'lomimscc:value': 'author' },
                'lomimscc:entity': authors.map((name) => vcard(oneLine(name))),
              },
            },
      'lomimscc:rights': licence && {
        'lomimscc:copyrightAndOtherRestrictions': { 'lomimscc:value': 'yes' },
        'lomimscc:description': words(licenceText(licence)),
      },
    },
  };
}
