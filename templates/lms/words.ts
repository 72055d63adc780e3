/** The words of the preview's page: those of the terminal's language. */
import type { Language } from '../../src/lesson/index.ts';
import { de } from './words.de.ts';
import type { Words } from './words.en.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { it } from './words.it.ts';

export type { Words } from './words.en.ts';

const all: Readonly<Record<Language, Words>> = { de, en, es, fr, it };

/** English where we have no other. */
export function wordsFor(language: string): Words {
  return all[language as keyof typeof all] ?? en;
}
