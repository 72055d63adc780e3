/** What a lesson's language calls that which its author left without a name. */
import type { Language } from '../lesson/index.ts';

/** One word in each language. */
export type Titles = Readonly<Record<Language, string>>;

export function inLanguage<T>(all: Readonly<Record<Language, T>>, language: string): T {
  return all[language.slice(0, 2).toLowerCase() as Language] ?? all.en;
}

interface Words {
  readonly solution: string;
  /** In front of its number, as those that follow. */
  readonly exercise: string;
  readonly figure: string;
  readonly table: string;
  readonly listing: string;
  /** A fold of code. */
  readonly showCode: string;
  /** A fold of what code has put out. */
  readonly output: string;
  readonly circuit: string;
  readonly transcript: string;
  /** A fold is known for an answer by this word… */
  readonly answer: string;
  /** …and for the answers to several questions by this one. */
  readonly key: string;
  /** What heads the answers of a page. */
  readonly answers: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    solution: 'Solution',
    exercise: 'Exercise',
    figure: 'Figure',
    table: 'Table',
    listing: 'Listing',
    showCode: 'Show the code',
    output: 'Output',
    circuit: 'interactive logic circuit',
    transcript: 'Transcript',
    answer: 'Answer',
    key: 'Key',
    answers: 'Answers',
  },
  fr: {
    solution: 'Solution',
    exercise: 'Exercice',
    figure: 'Figure',
    table: 'Tableau',
    listing: 'Code',
    showCode: 'Montrer le code',
    output: 'Résultat',
    circuit: 'circuit logique interactif',
    transcript: 'Transcription',
    answer: 'Réponse',
    key: 'Clé',
    answers: 'Corrigé',
  },
  de: {
    solution: 'Lösung',
    exercise: 'Aufgabe',
    figure: 'Abbildung',
    table: 'Tabelle',
    listing: 'Listing',
    showCode: 'Code zeigen',
    output: 'Ausgabe',
    circuit: 'interaktive Logikschaltung',
    transcript: 'Wortlaut',
    answer: 'Antwort',
    key: 'Schlüssel',
    answers: 'Lösungen',
  },
  it: {
    solution: 'Soluzione',
    exercise: 'Esercizio',
    figure: 'Figura',
    table: 'Tabella',
    listing: 'Codice',
    showCode: 'Mostra il codice',
    output: 'Risultato',
    circuit: 'circuito logico interattivo',
    transcript: 'Trascrizione',
    answer: 'Risposta',
    key: 'Chiave',
    answers: 'Soluzioni',
  },
  es: {
    solution: 'Solución',
    exercise: 'Ejercicio',
    figure: 'Figura',
    table: 'Tabla',
    listing: 'Código',
    showCode: 'Mostrar el código',
    output: 'Resultado',
    circuit: 'circuito lógico interactivo',
    transcript: 'Transcripción',
    answer: 'Respuesta',
    key: 'Clave',
    answers: 'Soluciones',
  },
};

export const wordIn = (language: string, word: keyof Words): string => inLanguage(WORDS, language)[word];

/** The same word in all languages, in small letters: what Cartable itself has titled so is known by it. */
export const inAllLanguages = (word: keyof Words): ReadonlySet<string> =>
  new Set(Object.values(WORDS).map((words) => words[word].toLowerCase()));
