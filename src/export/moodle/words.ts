/** What the learner reads in Moodle that the author didn't write, in the lesson's language. */
import { speechFor } from '../../lesson/index.ts';

export interface Words {
  readonly hint: (number: number, count: number) => string;
  readonly watch: (url: string) => string;
  readonly mediaInLesson: (kind: 'video' | 'audio', name: string) => string;
  readonly missing: (kind: string, name: string) => string;
  readonly correct: string;
  readonly partiallyCorrect: string;
  readonly incorrect: string;
  readonly rightAnswer: string;
}

const fr: Words = {
  hint: (number, count) => (count > 1 ? `Indice ${number}` : 'Indice'),
  watch: (url) => `Voir la vidéo : ${url}`,
  mediaInLesson: (kind, name) =>
    kind === 'video'
      ? `La vidéo « ${name} » est à regarder dans la leçon.`
      : `L’enregistrement « ${name} » est à écouter dans la leçon.`,
  missing: (kind, name) =>
    `[${{ image: 'Image absente', video: 'Vidéo absente', audio: 'Enregistrement absent', interactive: 'Élément interactif' }[kind] ?? 'Document absent'} : ${name}]`,
  correct: 'Votre réponse est juste.',
  partiallyCorrect: 'Votre réponse est juste en partie.',
  incorrect: 'Votre réponse n’est pas juste.',
  rightAnswer: 'Réponse attendue :',
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
};

export const wordsFor = (language: string): Words => ({ fr, en })[speechFor(language)];
