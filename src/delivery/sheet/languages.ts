import type { Speech } from '../../lesson/index.ts';
import { speechFor } from '../../lesson/index.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import type { Counted, Words } from './words.ts';

const all: Readonly<Record<Speech, Words>> = { en, fr };

/** The sheet's words for a lesson in this language: English where we have no other. */
export const wordsFor = (language: string): Words => all[speechFor(language)];

/** The form for `n`; `{n}` stays, to be filled in. */
export const counted = (forms: Counted, n: number, words: Words): string =>
  words.isOne(n) ? forms.one : forms.many;
