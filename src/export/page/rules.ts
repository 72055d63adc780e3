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

export interface RoomTooSmall {
  readonly open: number;
  readonly expected: number;
  readonly limit: number;
}

export const roomTooSmall: Rule<RoomTooSmall> = {
  id: 'state-room-small',
  severity: 'warning',
  words: {
    en: ({ open, expected, limit }) => ({
      message: `${open} open questions share the ${limit} characters that the LMS keeps: some ${expected} a written answer.`,
      assumed:
        'The page shows how full it is and refuses, with a way to copy the answers, what would overflow.',
      remedy: 'Divide the lesson, use SCORM 2004, or raise `stateLimit` where your LMS keeps more.',
    }),
    fr: ({ open, expected, limit }) => ({
      message: `${open} questions ouvertes se partagent les ${limit} caractères que garde la plateforme : environ ${expected} par réponse écrite.`,
      assumed:
        'La page montre la place occupée et refuse, en laissant copier les réponses, ce qui déborderait.',
      remedy:
        'Divisez la leçon, prenez SCORM 2004 ou relevez `stateLimit` si votre plateforme garde davantage.',
    }),
  },
};
