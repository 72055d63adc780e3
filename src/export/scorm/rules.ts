/** What a SCORM package cannot carry. */
import type { Rule } from '../../lesson/index.ts';
import { TITLE_LIMIT } from './package.ts';

export const titleShortened: Rule<{ whole: string; title: string }> = {
  id: 'scorm-title-shortened',
  severity: 'info',
  words: {
    en: ({ whole, title }) => ({
      message: `SCORM takes titles of ${TITLE_LIMIT} characters; this lesson’s has ${[...whole].length}.`,
      assumed: `The LMS shows “${title}”; the page and the metadata have the whole title.`,
      remedy: 'Give the lesson a shorter `title:` in its front matter.',
    }),
    fr: ({ whole, title }) => ({
      message: `SCORM admet des titres de ${TITLE_LIMIT} caractères ; celui de cette leçon en a ${[...whole].length}.`,
      assumed: `Le LMS affiche « ${title} » ; la page et les métadonnées ont le titre entier.`,
      remedy: 'Donnez à la leçon un `title:` plus court dans son en-tête.',
    }),
  },
};

export const forbiddenCharacters: Rule<{ text: string }> = {
  id: 'scorm-forbidden-characters',
  severity: 'warning',
  words: {
    en: ({ text }) => ({
      message: `“${text}” holds control characters, which no XML file can carry.`,
      assumed: 'The manifest has the text without them.',
      remedy: 'Type these words of the title or front matter anew.',
    }),
    fr: ({ text }) => ({
      message: `« ${text} » contient des caractères de contrôle, qu’aucun fichier XML ne peut porter.`,
      assumed: 'Le manifeste porte le texte sans eux.',
      remedy: 'Retapez ces mots du titre ou de l’en-tête.',
    }),
  },
};

export const lessonLinksCut: Rule<{ title: string; links: number }> = {
  id: 'scorm-lesson-links',
  severity: 'info',
  words: {
    en: ({ title, links }) => ({
      message: `“${title}” has ${links === 1 ? 'a link' : `${links} links`} to other lessons, which a SCO may not open.`,
      assumed: 'The words stay, and behind them the other lesson’s title.',
      remedy: 'With --single-sco such links work.',
    }),
    fr: ({ title, links }) => ({
      message: `« ${title} » a ${links === 1 ? 'un lien' : `${links} liens`} vers d’autres leçons, qu’un SCO n’a pas le droit d’ouvrir.`,
      assumed: 'Les mots restent, suivis du titre de l’autre leçon.',
      remedy: 'Avec --single-sco, ces liens fonctionnent.',
    }),
  },
};

/** Moodle 4.5's player has one API object a page, and in 2004 it can't be initialised after it was terminated. */
export const oneScoAtATime: Rule<{ count: number }> = {
  id: 'scorm2004-several-scos',
  severity: 'info',
  words: {
    en: ({ count }) => ({
      message: `The SCORM 2004 package has ${count} SCOs. In Moodle, who goes from one to the next gets no connection there until the page is loaded again; the lesson’s page says so.`,
      remedy: 'For Moodle take the SCORM 1.2 package, or build with --single-sco.',
    }),
    fr: ({ count }) => ({
      message: `Le paquetage SCORM 2004 a ${count} SCO. Dans Moodle, qui passe de l’un à l’autre n’y a plus de connexion tant que la page n’est pas rechargée ; la page de la leçon le dit.`,
      remedy: 'Pour Moodle, prenez le paquetage SCORM 1.2, ou construisez avec --single-sco.',
    }),
  },
};

/** `mod/scorm/report/interactions` of Moodle 4.5 asks for `cmi.interactions_N.student_response`, a name of SCORM 1.2. */
export const answersUnseen: Rule<object> = {
  id: 'scorm2004-answers-unseen',
  severity: 'info',
  words: {
    en: () => ({
      message:
        'Moodle keeps the answers given in a SCORM 2004 package, but its interactions report shows a teacher none of them.',
      remedy: 'For Moodle take the SCORM 1.2 package.',
    }),
    fr: () => ({
      message:
        'Moodle garde les réponses données dans un paquetage SCORM 2004, mais son rapport d’interactions n’en montre aucune à l’enseignant.',
      remedy: 'Pour Moodle, prenez le paquetage SCORM 1.2.',
    }),
  },
};
