import type { Language } from '../../../lesson/index.ts';

/** Titles that a page's language gives to what its author left untitled. */
export type Titles = Readonly<Record<Language, string>>;

export function inLanguage(titles: Titles, language: string): string {
  return titles[language.slice(0, 2).toLowerCase() as keyof Titles] ?? titles.en;
}

export const SOLUTION: Titles = {
  en: 'Solution',
  fr: 'Solution',
  de: 'Lösung',
  it: 'Soluzione',
  es: 'Solución',
};
