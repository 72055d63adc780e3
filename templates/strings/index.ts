/** The words of the learner's page, by language. */
import type { Language } from '../../src/lesson/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Strings } from './strings.ts';

export { type Counted, count, fill, type Strings } from './strings.ts';
export { type WebWords, webWordsFor } from './web.ts';

const all: Readonly<Record<Language, Strings>> = { de, en, es, fr, it };
const languages: Readonly<Record<string, Strings>> = all;

/** The words for a BCP 47 tag, and the language they are in: English where we have no other. */
export function stringsFor(tag: string): { readonly language: string; readonly strings: Strings } {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const strings = languages[primary];
  return strings ? { language: primary, strings } : { language: 'en', strings: all.en };
}
