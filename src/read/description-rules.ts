/** What is said of a page's front matter and of the id it gives, worded. */
import { rule } from './rules.ts';

interface Id {
  readonly id: string;
  readonly written: string;
}

const assumed = {
  en: (id: string) => `The lesson’s id is “${id}”.`,
  fr: (id: string) => `L’identifiant de la leçon est « ${id} ».`,
};
const remedy = {
  en: 'Choose one yourself: `id:` in the front matter, of a to z, 0 to 9 and hyphens.',
  fr: 'Choisissez-le vous-même : `id:` dans l’en-tête, de a à z, de 0 à 9 et de traits d’union.',
};

export const idMade = rule<Id>(
  'id-made',
  'info',
  ({ id, written }) => ({
    message: `No id can be read off “${written}”: it has no letter from a to z.`,
    assumed: assumed.en(id),
    remedy: remedy.en,
  }),
  ({ id, written }) => ({
    message: `Aucun identifiant ne se lit dans « ${written} » : il n’a aucune lettre de a à z.`,
    assumed: assumed.fr(id),
    remedy: remedy.fr,
  }),
);

export const idChanged = rule<Id>(
  'id-changed',
  'info',
  ({ id, written }) => ({
    message: `The id “${written}” holds other signs than a to z, 0 to 9 and hyphens.`,
    assumed: assumed.en(id),
    remedy: `Write \`id: ${id}\`.`,
  }),
  ({ id, written }) => ({
    message: `L’identifiant « ${written} » contient autre chose que a à z, 0 à 9 et des traits d’union.`,
    assumed: assumed.fr(id),
    remedy: `Écrivez \`id: ${id}\`.`,
  }),
);

export const idReserved = rule<Id>(
  'id-reserved',
  'info',
  ({ id, written }) => ({
    message: `Windows keeps the name “${written}” for itself: no folder may be called so.`,
    assumed: assumed.en(id),
    remedy: remedy.en,
  }),
  ({ id, written }) => ({
    message: `Windows se réserve le nom « ${written} » : aucun dossier ne peut s’appeler ainsi.`,
    assumed: assumed.fr(id),
    remedy: remedy.fr,
  }),
);

export const frontMatterUnended = rule<{ last: number }>(
  'front-matter-unended',
  'warning',
  ({ last }) => ({
    message: 'No line of `---` ends the front matter.',
    assumed: `It ends with its fields, at line ${last}.`,
    remedy: 'Write `---` on a line of its own below it.',
  }),
  ({ last }) => ({
    message: 'Aucune ligne `---` ne termine l’en-tête de la page.',
    assumed: `Il s’arrête avec ses champs, à la ligne ${last}.`,
    remedy: 'Écrivez `---` seul sur une ligne, juste en dessous.',
  }),
);

export const durationUnclear = rule<{ duration: string }>(
  'duration-unclear',
  'warning',
  ({ duration }) => ({
    message: `How long “${duration}” is can’t be told.`,
    assumed: 'The lesson has the duration that its page names, if any.',
    remedy: 'Write minutes or hours: `45 min`, `1 h 30`.',
  }),
  ({ duration }) => ({
    message: `Impossible de savoir combien dure « ${duration} ».`,
    assumed: 'La leçon a la durée que sa page indique, s’il y en a une.',
    remedy: 'Écrivez des minutes ou des heures : `45 min`, `1 h 30`.',
  }),
);

export const languageUnclear = rule<{ written: string; language: string }>(
  'language-unclear',
  'warning',
  ({ written, language }) => ({
    message: `“${written}” is no language that Cartable knows.`,
    assumed: `The page is taken for “${language}”.`,
    remedy: 'Write its code: `fr`, `en`, `de`, `pt-BR`.',
  }),
  ({ written, language }) => ({
    message: `« ${written} » n’est pas une langue que Cartable connaît.`,
    assumed: `La page est tenue pour « ${language} ».`,
    remedy: 'Écrivez son code : `fr`, `en`, `de`, `pt-BR`.',
  }),
);
