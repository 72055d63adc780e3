/** The words of the preview's page: those of the terminal's language. */
import type { Translated } from '../strings/strings.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { it } from './words.it.ts';

const all = { de, en, es, fr, it };

/** English is the measure for the other languages. `{name}` is filled in. */
export type Words = Translated<typeof en>;

/** English where we have no other. */
export function wordsFor(language: string): Words {
  return all[language as keyof typeof all] ?? en;
}
