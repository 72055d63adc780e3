/** What the learner's page can't do or show as the author asks. */
import type { Rule } from '../../lesson/index.ts';

const questionsEn = (n: number): string => (n === 1 ? '1 closed question' : `${n} closed questions`);
const questionsFr = (n: number): string => (n === 1 ? '1 question fermée' : `${n} questions fermées`);

interface Ungraded {
  /** Closed questions of the lesson. */
  readonly closed: number;
  /** The answers policy that keeps their keys out of the package, if that is why. */
  readonly answers?: string;
}

const whyEn = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `its ${questionsEn(closed)} can’t be marked, for “answers: ${answers}” leaves the key out of the package`
    : 'it has no closed question';

const whyFr = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `elle a ${questionsFr(closed)}, mais « answers: ${answers} » laisse le corrigé hors du paquetage`
    : 'elle n’a aucune question fermée';

export const passMarkWithoutGraded: Rule<Ungraded & { readonly passMark: number }> = {
  id: 'pass-mark-without-graded',
  severity: 'warning',
  words: {
    en: ({ passMark, ...why }) => ({
      message: `The lesson is to be passed with ${passMark} %, and nothing in it is graded: ${whyEn(why)}.`,
      assumed: 'Nothing is passed or failed, and the page reports no score.',
      remedy: 'Take `passMark` out, add a closed question, or let the answers into the package.',
    }),
    fr: ({ passMark, ...why }) => ({
      message: `La leçon se réussit avec ${passMark} %, et rien n’y est noté : ${whyFr(why)}.`,
      assumed: 'Rien n’est réussi ni échoué, et la page n’annonce aucun score.',
      remedy: 'Retirez `passMark`, ajoutez une question fermée ou laissez les réponses dans le paquetage.',
    }),
  },
};

export const passMarkAndScoring: Rule<{ readonly passMark: number; readonly scoring: string }> = {
  id: 'pass-mark-scoring',
  severity: 'warning',
  words: {
    en: ({ passMark, scoring }) => ({
      message: `“passMark: ${passMark}” and “scoring: ${scoring}” contradict each other: a pass mark counts graded questions.`,
      assumed: 'The lesson is scored as graded.',
      remedy: 'Write `scoring: graded`, or take `passMark` out.',
    }),
    fr: ({ passMark, scoring }) => ({
      message: `« passMark: ${passMark} » et « scoring: ${scoring} » se contredisent : un seuil de réussite compte les questions notées.`,
      assumed: 'Le score de la leçon est celui des questions notées.',
      remedy: 'Écrivez `scoring: graded`, ou retirez `passMark`.',
    }),
  },
};

export const passMarkUnused: Rule<{ readonly passMark: number }> = {
  id: 'pass-mark-unused',
  severity: 'warning',
  words: {
    en: ({ passMark }) => ({
      message: `“passMark: ${passMark}” has nothing to count on a page with “questions: none”.`,
      assumed: 'The page has no pass mark.',
      remedy: 'Set the grade to pass in the quiz.',
    }),
    fr: ({ passMark }) => ({
      message: `« passMark: ${passMark} » n’a rien à compter dans une page avec « questions: none ».`,
      assumed: 'La page n’a pas de seuil de réussite.',
      remedy: 'Fixez la note pour passer dans le test.',
    }),
  },
};

export const nothingToGrade: Rule<Ungraded> = {
  id: 'scoring-nothing-to-grade',
  severity: 'warning',
  words: {
    en: (why) => ({
      message: `“scoring: graded” finds nothing to grade: ${whyEn(why)}.`,
      assumed: 'The page reports no score.',
      remedy: 'Write `scoring: participation`, or add a closed question whose key is in the package.',
    }),
    fr: (why) => ({
      message: `« scoring: graded » ne trouve rien à noter dans la leçon : ${whyFr(why)}.`,
      assumed: 'La page n’annonce aucun score.',
      remedy:
        'Écrivez `scoring: participation`, ou ajoutez une question fermée dont le corrigé est dans le paquetage.',
    }),
  },
};

export const closedNotMarked: Rule<{ readonly closed: number; readonly answers: string }> = {
  id: 'closed-not-marked',
  severity: 'info',
  words: {
    en: ({ closed, answers }) => ({
      message: `“answers: ${answers}” leaves the key of ${questionsEn(closed)} out of the SCORM package.`,
      assumed:
        'The page records what learners answer, marks nothing and doesn’t count it in the score, unless by participation; the key is a file of its own.',
      remedy: 'To have them marked in the lesson, write `answers: after-finish`; in a Moodle quiz they are.',
    }),
    fr: ({ closed, answers }) => ({
      message: `« answers: ${answers} » laisse hors du paquetage SCORM le corrigé de ${questionsFr(closed)}.`,
      assumed:
        'La page note ce que répondent les élèves sans rien corriger ni le compter dans le score, sauf s’il est de participation ; le corrigé est un fichier à part.',
      remedy:
        'Pour une correction dans la leçon, écrivez `answers: after-finish` ; dans un test Moodle, elle se fait.',
    }),
  },
};

export const mathBroken: Rule<{ readonly tex: string; readonly reason: string }> = {
  id: 'math-broken',
  severity: 'warning',
  words: {
    en: ({ tex, reason }) => ({
      message: `The formula “${tex}” can’t be drawn: ${reason}`,
      assumed: 'The page shows its TeX source.',
      remedy: 'Correct the TeX; the page draws what KaTeX knows.',
    }),
    fr: ({ tex, reason }) => ({
      message: `La formule « ${tex} » ne peut pas être dessinée : ${reason}`,
      assumed: 'La page en montre le code TeX.',
      remedy: 'Corrigez le TeX ; la page dessine ce que connaît KaTeX.',
    }),
  },
};

/** How much of a learner's state the LMS keeps, and what would fill it. */
export interface Room {
  /** Characters of state. */
  readonly limit: number;
  /** SCORM 2004 keeps more than this package has. */
  readonly moreIn2004: boolean;
}

export interface OpenRoom extends Room {
  /** Open questions that share it. */
  readonly open: number;
  /** Characters of ordinary prose for each. */
  readonly expected: number;
  /** Open questions for whose answers of ordinary length there is room. */
  readonly fitting: number;
}

const moreRoomEn = ({ moreIn2004 }: Room): string =>
  `${moreIn2004 ? 'build for SCORM 2004 (`--to scorm2004`), which keeps 64,000, ' : ''}or raise \`stateLimit\` where your LMS keeps more`;
const moreRoomFr = ({ moreIn2004 }: Room): string =>
  `${moreIn2004 ? 'construisez pour SCORM 2004 (`--to scorm2004`), qui en garde 64 000, ' : ''}ou relevez \`stateLimit\` si votre plateforme en garde davantage`;

const dividedEn = (room: OpenRoom): string =>
  `Ask at most ${room.fitting} open questions a package (in a course of several lessons each has this room to itself, unless it is one SCO), ${moreRoomEn(room)}.`;
const dividedFr = (room: OpenRoom): string =>
  `Posez au plus ${room.fitting} questions ouvertes par paquetage (dans un cours de plusieurs leçons, chacune a cette place pour elle, sauf en un seul SCO), ${moreRoomFr(room)}.`;

const FULL_EN =
  'The page shows how full it is, says what the LMS has no room for, and lets learners copy it.';
const FULL_FR =
  'La page montre la place occupée, dit ce que la plateforme n’a pas pu garder et laisse le copier.';

export const roomTooSmall: Rule<OpenRoom> = {
  id: 'state-room-small',
  severity: 'warning',
  words: {
    en: (room) => ({
      message: `This lesson will run full: ${room.open} open questions share the ${room.limit} characters that the LMS keeps, some ${room.expected} a written answer.`,
      assumed: FULL_EN,
      remedy: dividedEn(room),
    }),
    fr: (room) => ({
      message: `Cette leçon débordera : ${room.open} questions ouvertes se partagent les ${room.limit} caractères que garde la plateforme, environ ${room.expected} par réponse écrite.`,
      assumed: FULL_FR,
      remedy: dividedFr(room),
    }),
  },
};

export const roomLimited: Rule<OpenRoom> = {
  id: 'state-room-limited',
  severity: 'info',
  words: {
    en: (room) => ({
      message: `This lesson can run full: ${room.open} open questions share the ${room.limit} characters that the LMS keeps, some ${room.expected} a written answer; a pupil who writes more about each can’t keep all of it.`,
      assumed: FULL_EN,
      remedy: dividedEn(room),
    }),
    fr: (room) => ({
      message: `Cette leçon peut déborder : ${room.open} questions ouvertes se partagent les ${room.limit} caractères que garde la plateforme, environ ${room.expected} par réponse écrite ; qui écrit davantage à chacune ne pourra pas tout garder.`,
      assumed: FULL_FR,
      remedy: dividedFr(room),
    }),
  },
};

export interface FullRoom extends Room {
  readonly questions: number;
  /** Characters that the answers to the closed ones alone take. */
  readonly used: number;
}

/** Choices, numbers and gaps take little room each, and a whole course in one SCO has many. */
export const roomFull: Rule<FullRoom> = {
  id: 'state-room-full',
  severity: 'warning',
  words: {
    en: (room) => ({
      message: `The answers to ${room.questions} questions take ${room.used} characters, and the LMS keeps ${room.limit}: nobody can answer all of them.`,
      assumed: FULL_EN,
      remedy: `Divide the lesson (in a course of several lessons each has this room to itself, unless it is one SCO), ${moreRoomEn(room)}.`,
    }),
    fr: (room) => ({
      message: `Les réponses à ${room.questions} questions prennent ${room.used} caractères, et la plateforme en garde ${room.limit} : personne ne peut répondre à toutes.`,
      assumed: FULL_FR,
      remedy: `Divisez la leçon (dans un cours de plusieurs leçons, chacune a cette place pour elle, sauf en un seul SCO), ${moreRoomFr(room)}.`,
    }),
  },
};
