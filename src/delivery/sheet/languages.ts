import { type Language, languageFor } from '../../lesson/index.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { it } from './words.it.ts';
import type { Counted, Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { de, en, es, fr, it };

/** The sheet's words for a lesson in this language: English where we have no other. */
export const wordsFor = (language: string): Words => all[languageFor(language)];

/** The form for `n`; `{n}` stays, to be filled in. */
export const counted = (forms: Counted, n: number, words: Words): string =>
  words.isOne(n) ? forms.one : forms.many;
