import { type Language, languageFor } from '../../../lesson/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { Counted, Words } from './words.ts';

export type { FileWords, Setting, SettingsOf, TargetWords } from './target-words.ts';
export type { Counted, Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { de, en, es, fr, it };

/** The sheet's words for a lesson in this language: English where we have no other. */
export function wordsFor(language: string): Words {
  return all[languageFor(language)];
}

/** The form for `n`; `{n}` stays, to be filled in. */
export function counted(forms: Counted, n: number, words: Words): string {
  return words.isOne(n) ? forms.one : forms.many;
}
