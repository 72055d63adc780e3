/** What the Moodle quiz can't carry as it is. */
import type { Rule } from '../../lesson/index.ts';

/** @example a lesson whose questions are all gone: no file is written. */
export const noQuestions: Rule<{ readonly title: string }> = {
  id: 'moodle-no-questions',
  severity: 'info',
  words: {
    en: ({ title }) => ({
      message: `“${title}” asks no question, so there is no Moodle quiz.`,
      assumed: 'No moodle-quiz file is written: Moodle cannot import an empty one.',
      remedy: 'To ask one, write the question, then its answer in a {dropdown} titled “Answer”.',
    }),
    fr: ({ title }) => ({
      message: `« ${title} » ne pose aucune question : il n’y a donc pas de test Moodle.`,
      assumed: 'Aucun fichier moodle-quiz n’est écrit : Moodle ne sait pas en importer un vide.',
      remedy:
        'Pour en poser une, écrivez la question, puis sa réponse dans un {dropdown} intitulé « Réponse ».',
    }),
  },
};

export const mediaLeftOut: Rule<{ readonly name: string; readonly field: 'template' | 'gap' | 'choice' }> = {
  id: 'moodle-picture-left-out',
  severity: 'warning',
  words: {
    en: ({ name, field }) => ({
      message: `Moodle keeps no picture ${EN_FIELD[field]}: “${name}” cannot be there.`,
      assumed: 'Its words stand in its place.',
      remedy: 'Show the picture in the question itself.',
    }),
    fr: ({ name, field }) => ({
      message: `Moodle ne garde pas d’image ${FR_FIELD[field]} : « ${name} » ne peut y figurer.`,
      assumed: 'Ses mots la remplacent.',
      remedy: 'Montrez l’image dans la question elle-même.',
    }),
  },
};

const EN_FIELD = {
  template: 'in the text a learner starts from',
  gap: 'in the feedback of a gap',
  choice: 'in an answer to choose',
} as const;
const FR_FIELD = {
  template: 'dans le texte de départ',
  gap: 'dans le commentaire d’un trou',
  choice: 'dans une réponse à choisir',
} as const;

export type Unfit =
  | 'few-options'
  | 'no-right-option'
  | 'many-right-options'
  | 'no-accepted-answer'
  | 'not-a-number'
  | 'empty-pair'
  | 'few-items'
  | 'empty-gap'
  | 'gap-place';

const EN_UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'it has fewer than two options',
  'no-right-option': 'none of its options is right',
  'many-right-options': 'it has more than twenty right options',
  'no-accepted-answer': 'it has no accepted answer',
  'not-a-number': 'an accepted answer is not a number',
  'empty-pair': 'one of its pairs is empty on one side',
  'few-items': 'it has fewer than two items',
  'empty-gap': 'a gap has no right answer, or a single choice',
  'gap-place': 'its text does not hold each gap once',
};
const FR_UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'elle a moins de deux options',
  'no-right-option': 'aucune de ses options n’est juste',
  'many-right-options': 'elle a plus de vingt options justes',
  'no-accepted-answer': 'elle n’a pas de réponse acceptée',
  'not-a-number': 'une réponse acceptée n’est pas un nombre',
  'empty-pair': 'une de ses paires est vide d’un côté',
  'few-items': 'elle a moins de deux éléments',
  'empty-gap': 'un trou n’a pas de réponse juste, ou un seul choix',
  'gap-place': 'son texte ne contient pas chaque trou une fois',
};

export const askedAsEssay: Rule<{ readonly name: string; readonly because: Unfit }> = {
  id: 'moodle-asked-as-essay',
  severity: 'warning',
  words: {
    en: ({ name, because }) => ({
      message: `Moodle cannot mark “${name}” by itself: ${EN_UNFIT[because]}.`,
      assumed: 'The quiz asks it as an open question, with its key for the teacher.',
      remedy: 'Complete the question in the source.',
    }),
    fr: ({ name, because }) => ({
      message: `Moodle ne peut pas corriger « ${name} » tout seul : ${FR_UNFIT[because]}.`,
      assumed: 'Le test la pose comme question ouverte, avec la clé pour l’enseignant.',
      remedy: 'Complétez la question dans la source.',
    }),
  },
};

export interface FractionChanged {
  readonly text: string;
  readonly wanted: string;
  readonly given: string;
}

export const fractionChanged: Rule<FractionChanged> = {
  id: 'moodle-fraction-changed',
  severity: 'warning',
  words: {
    en: ({ text, wanted, given }) => ({
      message: `“${text}” is worth ${wanted} % of the points, which Moodle does not know.`,
      assumed: `It is worth ${given} % there.`,
      remedy: 'Use one of 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 and 5 %, or a third to a ninth.',
    }),
    fr: ({ text, wanted, given }) => ({
      message: `« ${text} » vaut ${wanted} % des points, ce que Moodle ne connaît pas.`,
      assumed: `Cette réponse y vaut ${given} %.`,
      remedy: 'Choisissez 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 ou 5 %, ou du tiers au neuvième.',
    }),
  },
};

export const gapPoints: Rule<{ readonly name: string; readonly points: number; readonly gaps: number }> = {
  id: 'moodle-gap-points',
  severity: 'info',
  words: {
    en: ({ name, points, gaps }) => ({
      message: `In Moodle every gap of “${name}” counts a point, ${gaps} in all instead of ${points}.`,
      remedy: 'The maximum mark can be changed in the quiz.',
    }),
    fr: ({ name, points, gaps }) => ({
      message: `Dans Moodle, chaque trou de « ${name} » compte un point, ${gaps} en tout au lieu de ${points}.`,
      remedy: 'La note maximale peut être changée dans le test.',
    }),
  },
};

export const answerLost: Rule<{ readonly name: string; readonly field: string }> = {
  id: 'moodle-answer-lost',
  severity: 'error',
  words: {
    en: ({ name, field }) => ({
      message: `An answer of “${name}” reached no field of the Moodle question (${field} is empty).`,
      remedy: 'This is a mistake in Cartable: please report it with the lesson.',
    }),
    fr: ({ name, field }) => ({
      message: `Une réponse de « ${name} » n’est arrivée dans aucun champ de la question Moodle (${field} est vide).`,
      remedy: 'C’est une erreur de Cartable : signalez-la avec la leçon, s’il vous plaît.',
    }),
  },
};
