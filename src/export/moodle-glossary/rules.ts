/** What the Moodle glossary can't carry. */
import type { Rule } from '../../lesson/index.ts';

export const noTerms: Rule<{ readonly title: string }> = {
  id: 'moodle-no-glossary',
  severity: 'info',
  words: {
    en: ({ title }) => ({
      message: `“${title}” defines no term, so there is no Moodle glossary.`,
      assumed: 'No moodle-glossary file is written.',
      remedy: 'To define one, write a {glossary} list of terms, each with its definition.',
    }),
    fr: ({ title }) => ({
      message: `« ${title} » ne définit aucun terme : il n’y a donc pas de glossaire Moodle.`,
      assumed: 'Aucun fichier moodle-glossary n’est écrit.',
      remedy: 'Pour en définir, écrivez une liste {glossary} de termes suivis de leur définition.',
    }),
  },
};

export const termUndefined: Rule<{ readonly term: string }> = {
  id: 'moodle-term-undefined',
  severity: 'info',
  words: {
    en: ({ term }) => ({
      message: `The term “${term}” has no definition.`,
      assumed: 'It isn’t in the Moodle glossary, which takes none without.',
      remedy: 'Define it, or leave it among the keywords.',
    }),
    fr: ({ term }) => ({
      message: `Le terme « ${term} » n’a pas de définition.`,
      assumed: 'Il n’est pas dans le glossaire Moodle, qui n’en prend pas sans.',
      remedy: 'Définissez-le, ou laissez-le parmi les mots-clés.',
    }),
  },
};

export const termTwice: Rule<{ readonly term: string }> = {
  id: 'moodle-term-twice',
  severity: 'warning',
  words: {
    en: ({ term }) => ({
      message: `The term “${term}” is defined twice; Moodle’s glossary takes the first.`,
      assumed: 'The second definition is left out.',
      remedy: 'Join the two definitions.',
    }),
    fr: ({ term }) => ({
      message: `Le terme « ${term} » est défini deux fois ; le glossaire Moodle prend la première.`,
      assumed: 'La seconde définition est omise.',
      remedy: 'Réunissez les deux définitions.',
    }),
  },
};
