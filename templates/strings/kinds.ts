/** What each kind of question is called, in each language: a new kind has its words here and nowhere else. */
import type { Language, QuestionKind } from '../../src/lesson/index.ts';

interface KindWords {
  /** On the delivery sheet and in the terminal. */
  readonly name: string;
  /** Above its card on the page, where it tells the learner what to do. */
  readonly title: string;
  /** In the studio's menu of what can be inserted. */
  readonly insert: string;
}

const KINDS: Readonly<Record<QuestionKind, Readonly<Record<Language, KindWords>>>> = {
  open: {
    en: { name: 'open', title: 'Question', insert: 'Question with a model answer' },
    fr: { name: 'ouverte', title: 'Question', insert: 'Question avec réponse modèle' },
    de: { name: 'offen', title: 'Frage', insert: 'Frage mit Musterantwort' },
    es: { name: 'abierta', title: 'Pregunta', insert: 'Pregunta con respuesta modelo' },
    it: { name: 'aperta', title: 'Domanda', insert: 'Domanda con risposta modello' },
  },
  'single-choice': {
    en: { name: 'single choice', title: 'Question · one answer', insert: 'Single choice' },
    fr: { name: 'choix unique', title: 'Question · une seule réponse', insert: 'Choix unique' },
    de: { name: 'eine Antwort', title: 'Frage · eine Antwort', insert: 'Einfachauswahl' },
    es: { name: 'opción única', title: 'Pregunta · una sola respuesta', insert: 'Opción única' },
    it: { name: 'scelta singola', title: 'Domanda · una sola risposta', insert: 'Scelta singola' },
  },
  'multiple-choice': {
    en: { name: 'multiple choice', title: 'Question · one or more answers', insert: 'Several right answers' },
    fr: {
      name: 'choix multiple',
      title: 'Question · une ou plusieurs réponses',
      insert: 'Plusieurs bonnes réponses',
    },
    de: {
      name: 'mehrere Antworten',
      title: 'Frage · eine oder mehrere Antworten',
      insert: 'Mehrere richtige Antworten',
    },
    es: {
      name: 'opción múltiple',
      title: 'Pregunta · una o varias respuestas',
      insert: 'Varias respuestas correctas',
    },
    it: { name: 'scelta multipla', title: 'Domanda · una o più risposte', insert: 'Più risposte giuste' },
  },
  'true-false': {
    en: { name: 'true or false', title: 'True or false?', insert: 'True or false' },
    fr: { name: 'vrai ou faux', title: 'Vrai ou faux ?', insert: 'Vrai ou faux' },
    de: { name: 'richtig oder falsch', title: 'Richtig oder falsch?', insert: 'Richtig oder falsch' },
    es: { name: 'verdadero o falso', title: '¿Verdadero o falso?', insert: 'Verdadero o falso' },
    it: { name: 'vero o falso', title: 'Vero o falso?', insert: 'Vero o falso' },
  },
  'short-answer': {
    en: { name: 'short answer', title: 'Question · a few words', insert: 'Short answer' },
    fr: { name: 'réponse courte', title: 'Question · quelques mots', insert: 'Réponse courte' },
    de: { name: 'Kurzantwort', title: 'Frage · wenige Wörter', insert: 'Kurzantwort' },
    es: { name: 'respuesta corta', title: 'Pregunta · pocas palabras', insert: 'Respuesta corta' },
    it: { name: 'risposta breve', title: 'Domanda · poche parole', insert: 'Risposta breve' },
  },
  numerical: {
    en: { name: 'numerical', title: 'Question · a number', insert: 'Number' },
    fr: { name: 'numérique', title: 'Question · un nombre', insert: 'Nombre' },
    de: { name: 'Zahl', title: 'Frage · eine Zahl', insert: 'Zahl' },
    es: { name: 'numérica', title: 'Pregunta · un número', insert: 'Número' },
    it: { name: 'numerica', title: 'Domanda · un numero', insert: 'Numero' },
  },
  matching: {
    en: { name: 'matching', title: 'Match', insert: 'Matching' },
    fr: { name: 'appariement', title: 'À relier', insert: 'Appariement' },
    de: { name: 'Zuordnung', title: 'Zuordnen', insert: 'Zuordnung' },
    es: { name: 'emparejamiento', title: 'Relaciona', insert: 'Emparejamiento' },
    it: { name: 'abbinamento', title: 'Abbina', insert: 'Abbinamento' },
  },
  ordering: {
    en: { name: 'ordering', title: 'Put in order', insert: 'Putting in order' },
    fr: { name: 'mise en ordre', title: 'À ranger', insert: 'Mise en ordre' },
    de: { name: 'Reihenfolge', title: 'In die richtige Reihenfolge bringen', insert: 'Ordnen' },
    es: { name: 'ordenación', title: 'Ordena', insert: 'Ordenar' },
    it: { name: 'riordino', title: 'Metti in ordine', insert: 'Mettere in ordine' },
  },
  'gap-fill': {
    en: { name: 'gap-fill', title: 'Fill the gaps', insert: 'Gaps in a text' },
    fr: { name: 'texte à trous', title: 'À compléter', insert: 'Texte à trous' },
    de: { name: 'Lückentext', title: 'Lücken füllen', insert: 'Lückentext' },
    es: { name: 'texto con huecos', title: 'Completa', insert: 'Texto con huecos' },
    it: { name: 'testo da completare', title: 'Completa', insert: 'Testo con lacune' },
  },
};

/** One of its words for each kind. */
export const kindWords = (language: Language, use: keyof KindWords): Readonly<Record<QuestionKind, string>> =>
  Object.fromEntries(Object.entries(KINDS).map(([kind, words]) => [kind, words[language][use]])) as Record<
    QuestionKind,
    string
  >;
