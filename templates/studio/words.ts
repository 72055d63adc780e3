/** The studio's words: those of the browser's language, or of the one that was chosen. */
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';

export type { Words } from './words/en.ts';

const all = { en, fr, de, es, it };
export type StudioLanguage = keyof typeof all;
export const LANGUAGES = Object.keys(all) as StudioLanguage[];

const CHOSEN = 'cartable:language';

export const wordsIn = (language: StudioLanguage): Words => all[language];

/** English where we have no other. */
export function preferredLanguage(
  chosen: string | null,
  preferred: readonly string[] = navigator.languages,
): StudioLanguage {
  const wanted = [...(chosen ? [chosen] : []), ...preferred].map((tag) => tag.toLowerCase().split('-')[0]!);
  return (wanted.find((tag) => tag in all) as StudioLanguage | undefined) ?? 'en';
}

export function languageNow(): StudioLanguage {
  try {
    return preferredLanguage(localStorage.getItem(CHOSEN));
  } catch {
    return preferredLanguage(null);
  }
}

export function chooseLanguage(language: StudioLanguage): void {
  try {
    localStorage.setItem(CHOSEN, language);
  } catch {
    // It holds for this page.
  }
}
