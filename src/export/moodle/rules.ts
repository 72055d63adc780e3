/** What no field of Moodle can carry as it is. */
import type { Rule } from '../../lesson/index.ts';

export const characterRemoved: Rule<{ readonly code: string }> = {
  id: 'moodle-character-removed',
  severity: 'warning',
  words: {
    en: ({ code }) => ({
      message: `The text holds a character that XML forbids (U+${code}).`,
      assumed: 'It is left out of the Moodle quiz.',
      remedy: 'Delete the invisible character from the source; it often comes from a copy out of a PDF.',
    }),
    fr: ({ code }) => ({
      message: `Le texte contient un caractère que XML interdit (U+${code}).`,
      assumed: 'Il est omis du test Moodle.',
      remedy:
        'Supprimez ce caractère invisible de la source ; il vient souvent d’un copier-coller depuis un PDF.',
    }),
  },
};

export interface MediaTooLarge {
  readonly name: string;
  readonly size: string;
  readonly limit: string;
}

export const mediaTooLarge: Rule<MediaTooLarge> = {
  id: 'moodle-video-too-large',
  severity: 'warning',
  words: {
    en: ({ name, size, limit }) => ({
      message: `“${name}” (${size}) is larger than what rides in the quiz (${limit}).`,
      assumed: 'The quiz says that it is in the lesson; the SCORM package holds it.',
      remedy: 'Make the file smaller, or raise quizVideoLimit in the settings.',
    }),
    fr: ({ name, size, limit }) => ({
      message: `« ${name} » (${size}) dépasse ce que le test emporte (${limit}).`,
      assumed: 'Le test renvoie à la leçon ; le paquet SCORM contient le fichier.',
      remedy: 'Réduisez le fichier, ou relevez quizVideoLimit dans les réglages.',
    }),
  },
};

export const assetUnknown: Rule<{ readonly path: string }> = {
  id: 'moodle-file-unknown',
  severity: 'error',
  words: {
    en: ({ path }) => ({
      message: `The text shows “${path}”, which is not among the lesson's files.`,
      remedy: 'This is a mistake in Cartable: please report it with the lesson.',
    }),
    fr: ({ path }) => ({
      message: `Le texte montre « ${path} », qui n’est pas parmi les fichiers de la leçon.`,
      remedy: 'C’est une erreur de Cartable : signalez-la avec la leçon, s’il vous plaît.',
    }),
  },
};
