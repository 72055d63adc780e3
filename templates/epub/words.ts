/** The words of a book that its author didn't write, by language. `{n}` is filled in. */
import { type Language, languageFor } from '../../src/lesson/index.ts';

export interface BookWords {
  /** The part at the end, which answers links lead to. */
  readonly answers: string;
  readonly question: string;
  readonly toAnswer: string;
  readonly toHints: string;
  readonly back: string;
  readonly folds: string;
  readonly terms: string;
  /** A typed answer. */
  readonly write: string;
  readonly match: string;
  readonly order: string;
  /** Of accessibility metadata: how the book can be read. */
  readonly summary: string;
  readonly undescribed: string;
}

const en: BookWords = {
  answers: 'Answers',
  question: 'Question {n}',
  toAnswer: 'Answer',
  toHints: 'Hints',
  back: 'Back',
  folds: 'Folded in the lesson',
  terms: 'Terms',
  write: 'Your answer:',
  match: 'What belongs to what?',
  order: 'In which order?',
  summary:
    'Text with headings, read in one order; each question links to its answer at the end of the book, and back. Formulas are MathML.',
  undescribed: 'Not every picture has a text alternative.',
};

const fr: BookWords = {
  answers: 'Réponses',
  question: 'Question {n}',
  toAnswer: 'Réponse',
  toHints: 'Indices',
  back: 'Retour',
  folds: 'Replié dans la leçon',
  terms: 'Termes',
  write: 'Votre réponse :',
  match: 'Qu’est-ce qui va avec quoi ?',
  order: 'Dans quel ordre ?',
  summary:
    'Texte structuré par des titres, lu dans un seul ordre ; chaque question mène à sa réponse à la fin du livre, et retour. Les formules sont en MathML.',
  undescribed: 'Toutes les images n’ont pas de texte de remplacement.',
};

const de: BookWords = {
  answers: 'Antworten',
  question: 'Frage {n}',
  toAnswer: 'Antwort',
  toHints: 'Hinweise',
  back: 'Zurück',
  folds: 'In der Lektion zugeklappt',
  terms: 'Begriffe',
  write: 'Ihre Antwort:',
  match: 'Was gehört zusammen?',
  order: 'In welcher Reihenfolge?',
  summary:
    'Text mit Überschriften, in einer Reihenfolge zu lesen; jede Frage führt zu ihrer Antwort am Ende des Buches und zurück. Formeln sind MathML.',
  undescribed: 'Nicht jedes Bild hat einen Alternativtext.',
};

const es: BookWords = {
  answers: 'Respuestas',
  question: 'Pregunta {n}',
  toAnswer: 'Respuesta',
  toHints: 'Pistas',
  back: 'Volver',
  folds: 'Plegado en la lección',
  terms: 'Términos',
  write: 'Su respuesta:',
  match: '¿Qué va con qué?',
  order: '¿En qué orden?',
  summary:
    'Texto con títulos, que se lee en un solo orden; cada pregunta lleva a su respuesta al final del libro, y de vuelta. Las fórmulas son MathML.',
  undescribed: 'No todas las imágenes tienen texto alternativo.',
};

const it: BookWords = {
  answers: 'Risposte',
  question: 'Domanda {n}',
  toAnswer: 'Risposta',
  toHints: 'Suggerimenti',
  back: 'Indietro',
  folds: 'Ripiegato nella lezione',
  terms: 'Termini',
  write: 'La vostra risposta:',
  match: 'Che cosa va con che cosa?',
  order: 'In quale ordine?',
  summary:
    'Testo con titoli, da leggere in un solo ordine; ogni domanda porta alla sua risposta in fondo al libro, e ritorno. Le formule sono in MathML.',
  undescribed: 'Non ogni immagine ha un testo alternativo.',
};

const all: Readonly<Record<Language, BookWords>> = { en, fr, de, es, it };

export const bookWords = (language: string): BookWords => all[languageFor(language)];
