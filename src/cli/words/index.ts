import type { Language } from '../../lesson/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Forms, Words } from './words.ts';

export type { Refusal, Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = { de, en, es, fr, it };

export function wordsFor(language: Language): Words {
  return all[language];
}

/** `1 warning`, `2 warnings`, `0 warnings`: French has one of nothing too. */
export function counted(count: number, [one, more]: Forms, language: Language): string {
  return `${count} ${count === 1 || (language === 'fr' && count === 0) ? one : more}`;
}
