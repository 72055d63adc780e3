/** The words of the learner's page, by language. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Strings } from './strings.ts';

export { type Counted, count, fill, type Strings } from './strings.ts';

const languages: Readonly<Record<string, Strings>> = { de, en, es, fr, it };

/** The words for a BCP 47 tag, and the language they are in: English where we have no other. */
export function stringsFor(tag: string): { readonly language: string; readonly strings: Strings } {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const strings = languages[primary];
  return strings ? { language: primary, strings } : { language: 'en', strings: en };
}
