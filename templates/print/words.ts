/** The words of what is printed, by language. `{name}` is filled in. */
import { type Language, languageFor } from '../../src/lesson/index.ts';
import type { Counted } from '../strings/index.ts';

export interface PrintWords {
  readonly name: string;
  readonly class: string;
  readonly date: string;
  /** What something is worth; `{points}` as its language writes the number. */
  readonly points: Counted;
  /** Over the answers of a matching question. */
  readonly match: string;
  readonly order: string;
  /** A fold of the lesson's: what is in it may be an answer. */
  readonly folded: string;
  /** A film, a sound or a file that has no address. */
  readonly inLesson: string;
  readonly links: string;
  readonly glossary: string;
  readonly key: string;
  readonly keyWhy: string;
  readonly folds: string;
  readonly expected: string;
  readonly comments: string;
  readonly noAnswer: string;
  readonly grid: string;
  readonly number: string;
  readonly question: string;
  readonly possible: string;
  readonly awarded: string;
  readonly total: string;
  readonly caseMatters: string;
}

const en: PrintWords = {
  name: 'Name:',
  class: 'Class:',
  date: 'Date:',
  points: { one: '{points} point', other: '{points} points' },
  match: 'Write the letter of what belongs to it on each line.',
  order: 'Number the boxes in the right order.',
  folded: 'Folded in the lesson: ask your teacher.',
  inLesson: 'in the lesson on screen',
  links: 'Links',
  glossary: 'Terms',
  key: 'Key',
  keyWhy: 'For the teacher: do not hand it out.',
  folds: 'Folded in the lesson',
  expected: 'Right',
  comments: 'Comments on answers',
  noAnswer: 'The lesson has no model answer.',
  grid: 'Grading grid',
  number: 'No.',
  question: 'Question',
  possible: 'Points',
  awarded: 'Awarded',
  total: 'Total',
  caseMatters: 'Capitals matter.',
};

const fr: PrintWords = {
  name: 'Nom :',
  class: 'Classe :',
  date: 'Date :',
  points: { one: '{points} point', other: '{points} points' },
  match: 'Écrivez sur chaque ligne la lettre de ce qui va avec.',
  order: 'Numérotez les cases dans le bon ordre.',
  folded: 'Replié dans la leçon : demandez à votre enseignant ou enseignante.',
  inLesson: 'dans la leçon à l’écran',
  links: 'Liens',
  glossary: 'Vocabulaire',
  key: 'Corrigé',
  keyWhy: 'Pour qui enseigne : ne pas distribuer.',
  folds: 'Replié dans la leçon',
  expected: 'Juste',
  comments: 'Commentaires sur les réponses',
  noAnswer: 'La leçon ne donne pas de réponse.',
  grid: 'Grille d’évaluation',
  number: 'Nº',
  question: 'Question',
  possible: 'Points',
  awarded: 'Obtenus',
  total: 'Total',
  caseMatters: 'Les majuscules comptent.',
};

const de: PrintWords = {
  name: 'Name:',
  class: 'Klasse:',
  date: 'Datum:',
  points: { one: '{points} Punkt', other: '{points} Punkte' },
  match: 'Schreiben Sie auf jede Linie den Buchstaben dessen, was dazugehört.',
  order: 'Nummerieren Sie die Kästchen in der richtigen Reihenfolge.',
  folded: 'In der Lektion zugeklappt: Fragen Sie Ihre Lehrperson.',
  inLesson: 'in der Lektion am Bildschirm',
  links: 'Links',
  glossary: 'Begriffe',
  key: 'Lösungen',
  keyWhy: 'Für die Lehrperson: nicht austeilen.',
  folds: 'In der Lektion zugeklappt',
  expected: 'Richtig',
  comments: 'Kommentare zu Antworten',
  noAnswer: 'Die Lektion gibt keine Musterantwort.',
  grid: 'Bewertungsraster',
  number: 'Nr.',
  question: 'Frage',
  possible: 'Punkte',
  awarded: 'Erreicht',
  total: 'Summe',
  caseMatters: 'Gross- und Kleinschreibung zählt.',
};

const es: PrintWords = {
  name: 'Nombre:',
  class: 'Clase:',
  date: 'Fecha:',
  points: { one: '{points} punto', other: '{points} puntos' },
  match: 'Escribe en cada línea la letra que corresponde.',
  order: 'Numera las casillas en el orden correcto.',
  folded: 'Plegado en la lección: pregunta a tu profesor o profesora.',
  inLesson: 'en la lección en pantalla',
  links: 'Enlaces',
  glossary: 'Vocabulario',
  key: 'Soluciones',
  keyWhy: 'Para quien enseña: no repartir.',
  folds: 'Plegado en la lección',
  expected: 'Correcto',
  comments: 'Comentarios sobre las respuestas',
  noAnswer: 'La lección no da una respuesta modelo.',
  grid: 'Hoja de calificación',
  number: 'N.º',
  question: 'Pregunta',
  possible: 'Puntos',
  awarded: 'Obtenidos',
  total: 'Total',
  caseMatters: 'Las mayúsculas cuentan.',
};

const it: PrintWords = {
  name: 'Nome:',
  class: 'Classe:',
  date: 'Data:',
  points: { one: '{points} punto', other: '{points} punti' },
  match: 'Scrivi su ogni riga la lettera di ciò che corrisponde.',
  order: 'Numera le caselle nell’ordine giusto.',
  folded: 'Ripiegato nella lezione: chiedi all’insegnante.',
  inLesson: 'nella lezione sullo schermo',
  links: 'Link',
  glossary: 'Vocabolario',
  key: 'Soluzioni',
  keyWhy: 'Per l’insegnante: da non distribuire.',
  folds: 'Ripiegato nella lezione',
  expected: 'Giusto',
  comments: 'Commenti sulle risposte',
  noAnswer: 'La lezione non dà una risposta modello.',
  grid: 'Griglia di valutazione',
  number: 'N.',
  question: 'Domanda',
  possible: 'Punti',
  awarded: 'Ottenuti',
  total: 'Totale',
  caseMatters: 'Le maiuscole contano.',
};

const all: Readonly<Record<Language, PrintWords>> = { en, fr, de, it, es };

export const printWords = (language: string): PrintWords => all[languageFor(language)];
