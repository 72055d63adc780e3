/** What the learner reads in an LMS that the author didn't write, in the lesson's language. */
import { languageFor } from '../../lesson/index.ts';

export interface Words {
  readonly hint: (number: number, count: number) => string;
  readonly watch: (url: string) => string;
  readonly mediaInLesson: (kind: 'video' | 'audio', name: string) => string;
  readonly missing: (kind: string, name: string) => string;
  readonly correct: string;
  readonly partiallyCorrect: string;
  readonly incorrect: string;
  readonly rightAnswer: string;
  /** Above what learners start from, where a box starts empty. */
  readonly start: string;
}

const fr: Words = {
  hint: (number, count) => (count > 1 ? `Indice ${number}` : 'Indice'),
  watch: (url) => `Voir la vidéo : ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `La vidéo « ${name} » est à regarder dans la leçon.`
      : `L’enregistrement « ${name} » est à écouter dans la leçon.`,
  missing: (kind, name) =>
    `[${{ image: 'Image absente', video: 'Vidéo absente', audio: 'Enregistrement absent', interactive: 'Élément interactif' }[kind] ?? 'Document absent'} : ${name}]`,
  correct: 'Votre réponse est juste.',
  partiallyCorrect: 'Votre réponse est juste en partie.',
  incorrect: 'Votre réponse n’est pas juste.',
  rightAnswer: 'Réponse attendue :',
  start: 'Copiez ceci dans votre réponse et complétez-le :',
};

const en: Words = {
  hint: (number, count) => (count > 1 ? `Hint ${number}` : 'Hint'),
  watch: (url) => `Watch the video: ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `The video “${name}” is to be watched in the lesson.`
      : `The recording “${name}” is to be listened to in the lesson.`,
  missing: (kind, name) =>
    `[${{ image: 'Picture missing', video: 'Video missing', audio: 'Recording missing', interactive: 'Interactive element' }[kind] ?? 'Document missing'}: ${name}]`,
  correct: 'Your answer is right.',
  partiallyCorrect: 'Your answer is partly right.',
  incorrect: 'Your answer is not right.',
  rightAnswer: 'Expected answer:',
  start: 'Copy this into your answer and complete it:',
};

const de: Words = {
  hint: (number, count) => (count > 1 ? `Hinweis ${number}` : 'Hinweis'),
  watch: (url) => `Video ansehen: ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `Das Video „${name}“ ist in der Lektion anzusehen.`
      : `Die Tonaufnahme „${name}“ ist in der Lektion anzuhören.`,
  missing: (kind, name) =>
    `[${{ image: 'Fehlendes Bild', video: 'Fehlendes Video', audio: 'Fehlende Tonaufnahme', interactive: 'Interaktives Element' }[kind] ?? 'Fehlendes Dokument'}: ${name}]`,
  correct: 'Deine Antwort ist richtig.',
  partiallyCorrect: 'Deine Antwort ist teilweise richtig.',
  incorrect: 'Deine Antwort ist nicht richtig.',
  rightAnswer: 'Erwartete Antwort:',
  start: 'Kopiere dies in deine Antwort und ergänze es:',
};

const es: Words = {
  hint: (number, count) => (count > 1 ? `Pista ${number}` : 'Pista'),
  watch: (url) => `Ver el vídeo: ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `El vídeo «${name}» se ve en la lección.`
      : `La grabación «${name}» se escucha en la lección.`,
  missing: (kind, name) =>
    `[${{ image: 'Falta la imagen', video: 'Falta el vídeo', audio: 'Falta el sonido', interactive: 'Elemento interactivo' }[kind] ?? 'Falta el documento'}: ${name}]`,
  correct: 'Tu respuesta es correcta.',
  partiallyCorrect: 'Tu respuesta es correcta en parte.',
  incorrect: 'Tu respuesta no es correcta.',
  rightAnswer: 'Respuesta esperada:',
  start: 'Copia esto en tu respuesta y complétalo:',
};

const it: Words = {
  hint: (number, count) => (count > 1 ? `Indizio ${number}` : 'Indizio'),
  watch: (url) => `Guarda il video: ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `Il video «${name}» si guarda nella lezione.`
      : `La registrazione «${name}» si ascolta nella lezione.`,
  missing: (kind, name) =>
    `[${{ image: 'Immagine mancante', video: 'Video mancante', audio: 'Audio mancante', interactive: 'Elemento interattivo' }[kind] ?? 'Documento mancante'}: ${name}]`,
  correct: 'La tua risposta è giusta.',
  partiallyCorrect: 'La tua risposta è in parte giusta.',
  incorrect: 'La tua risposta non è giusta.',
  rightAnswer: 'Risposta attesa:',
  start: 'Copia questo nella tua risposta e completalo:',
};

export const wordsFor = (language: string): Words => ({ de, en, es, fr, it })[languageFor(language)];
