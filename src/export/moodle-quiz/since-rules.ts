/** What is told of a quiz that holds only what changed. */
import type { Rule } from '../../lesson/index.ts';

export const sinceNothing: Rule<{ readonly title: string }> = {
  id: 'since-nothing-changed',
  severity: 'info',
  words: {
    en: ({ title }) => ({
      message: `No question of “${title}” is new or changed since the earlier report.`,
      assumed: 'No moodle-quiz file is written.',
    }),
    fr: ({ title }) => ({
      message: `Aucune question de « ${title} » n’est nouvelle ni modifiée depuis le rapport précédent.`,
      assumed: 'Aucun fichier moodle-quiz n’est écrit.',
    }),
  },
};

interface Summary {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

export const sinceSummary: Rule<Summary> = {
  id: 'since-changed',
  severity: 'info',
  words: {
    en: ({ added, changed, same }) => ({
      message: `Since the earlier report: ${added} new, ${changed} changed, ${same} unchanged.`,
      assumed: 'The moodle-quiz file holds the new and the changed questions, with what stands before them.',
      remedy:
        'In the quiz, put each changed question in the place of its earlier self: Moodle keeps both in the bank.',
    }),
    fr: ({ added, changed, same }) => ({
      message: `Depuis le rapport précédent, nouvelles : ${added}, modifiées : ${changed}, inchangées : ${same}.`,
      assumed: 'Le fichier moodle-quiz contient les nouvelles et les modifiées, avec ce qui les précède.',
      remedy:
        'Dans le test, mettez chaque question modifiée à la place de l’ancienne : Moodle garde les deux dans la banque.',
    }),
  },
};

export const sinceVanished: Rule<{ readonly name: string; readonly prompt: string }> = {
  id: 'since-question-vanished',
  severity: 'info',
  words: {
    en: ({ name, prompt }) => ({
      message: `“${prompt}” (${name}) was in the earlier delivery, and is no longer asked.`,
      assumed: 'It stays in Moodle: an import removes nothing.',
      remedy: 'Remove it from the quiz there, if no attempt is to keep it.',
    }),
    fr: ({ name, prompt }) => ({
      message: `« ${prompt} » (${name}) était dans la livraison précédente et n’est plus posée.`,
      assumed: 'Elle reste dans Moodle : une importation ne supprime rien.',
      remedy: 'Retirez-la du test, si aucune tentative ne doit la garder.',
    }),
  },
};

export const sinceOther: Rule<{ readonly title: string; readonly other: string }> = {
  id: 'since-other-lesson',
  severity: 'warning',
  words: {
    en: ({ title, other }) => ({
      message: `The earlier report, of “${other}”, knows no question of “${title}”.`,
      assumed: 'All of them count as new.',
      remedy: 'Give the report.json of an earlier delivery of the same lesson or course.',
    }),
    fr: ({ title, other }) => ({
      message: `Le rapport précédent, de « ${other} », ne connaît aucune question de « ${title} ».`,
      assumed: 'Toutes comptent comme nouvelles.',
      remedy: 'Donnez le report.json d’une livraison précédente de la même leçon ou du même cours.',
    }),
  },
};
