/** The studio's words: those of the browser's language, or of the one that was chosen. */
import type { Language } from '../../src/lesson/index.ts';
import { remember, remembered } from './remember.ts';
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';

export type { Words } from './words/en.ts';

const all: Readonly<Record<Language, Words>> = { en, fr, de, es, it };
export const LANGUAGES = Object.keys(all) as Language[];

export const wordsIn = (language: Language): Words => all[language];

/** The one that was chosen, else the first of the browser's that we have. */
export function languageNow(): Language {
  const wanted = [remembered(CHOSEN) ?? '', ...navigator.languages].map(
    (tag) => tag.toLowerCase().split('-')[0]!,
  );
  return (wanted.find((tag) => tag in all) as Language | undefined) ?? 'en';
}

export const chooseLanguage = (language: Language): void => remember(CHOSEN, language);

const CHOSEN = 'language';
