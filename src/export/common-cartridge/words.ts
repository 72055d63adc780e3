/** What a cartridge says that the author didn't write, in the lesson's language. */
import { type Language, languageFor } from '../../lesson/index.ts';

interface CartridgeWords {
  /** Below what is to be put in order. */
  readonly order: (example: string) => string;
  readonly gap: (number: number) => string;
  readonly terms: string;
}

const WORDS: Readonly<Record<Language, CartridgeWords>> = {
  en: {
    order: (example) => `Type the letters in the right order, without spaces: ${example}, for example.`,
    gap: (number) => `Gap ${number}:`,
    terms: 'Terms',
  },
  fr: {
    order: (example) => `Tapez les lettres dans le bon ordre, sans espace : par exemple ${example}.`,
    gap: (number) => `Trou ${number} :`,
    terms: 'Vocabulaire',
  },
  de: {
    order: (example) =>
      `Tippe die Buchstaben in der richtigen Reihenfolge ohne Abstand: zum Beispiel ${example}.`,
    gap: (number) => `Lücke ${number}:`,
    terms: 'Begriffe',
  },
  es: {
    order: (example) => `Escribe las letras en el orden correcto, sin espacios: por ejemplo, ${example}.`,
    gap: (number) => `Hueco ${number}:`,
    terms: 'Términos',
  },
  it: {
    order: (example) => `Scrivi le lettere nell’ordine giusto, senza spazi: per esempio ${example}.`,
    gap: (number) => `Spazio ${number}:`,
    terms: 'Termini',
  },
};

export const cartridgeWords = (language: string): CartridgeWords => WORDS[languageFor(language)];
