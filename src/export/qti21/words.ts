/** What an item says that the author didn't write, in the lesson's language. */
import { type Language, languageFor } from '../../lesson/index.ts';

interface ItemWords {
  /** In the place of what the lesson folds away. */
  readonly folded: string;
  readonly leastWords: (words: number) => string;
  readonly captions: (label: string) => string;
  readonly graders: (points: string) => string;
}

const WORDS: Readonly<Record<Language, ItemWords>> = {
  en: {
    folded: 'shown once you have answered',
    leastWords: (words) => `Write at least ${words} words.`,
    captions: (label) => `Captions: ${label}`,
    graders: (points) => `For graders (points: ${points})`,
  },
  fr: {
    folded: 'montré une fois que vous avez répondu',
    leastWords: (words) => `Écrivez au moins ${words} mots.`,
    captions: (label) => `Sous-titres : ${label}`,
    graders: (points) => `Pour qui corrige (points : ${points})`,
  },
  de: {
    folded: 'wird gezeigt, sobald du geantwortet hast',
    leastWords: (words) => `Schreibe mindestens ${words} Wörter.`,
    captions: (label) => `Untertitel: ${label}`,
    graders: (points) => `Für die Bewertung (Punkte: ${points})`,
  },
  es: {
    folded: 'se muestra una vez que hayas respondido',
    leastWords: (words) => `Escribe al menos ${words} palabras.`,
    captions: (label) => `Subtítulos: ${label}`,
    graders: (points) => `Para quien corrige (puntos: ${points})`,
  },
  it: {
    folded: 'si mostra dopo che hai risposto',
    leastWords: (words) => `Scrivi almeno ${words} parole.`,
    captions: (label) => `Sottotitoli: ${label}`,
    graders: (points) => `Per chi corregge (punti: ${points})`,
  },
};

export const itemWords = (language: string): ItemWords => WORDS[languageFor(language)];
