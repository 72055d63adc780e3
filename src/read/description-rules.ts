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

export interface YamlReason {
  readonly en: string;
  readonly fr: string;
}

/** @param code of an error of the library `yaml` */
export const yamlReason = (code: string): YamlReason => REASONS[code] ?? NOT_YAML;

export const UNENDED: YamlReason = {
  en: 'no line of `---` ends it',
  fr: 'aucune ligne `---` ne le termine',
};

const NOT_YAML: YamlReason = { en: 'this line is no YAML', fr: 'cette ligne n’est pas du YAML' };
const COLON: YamlReason = {
  en: 'a colon within the value needs quotes around it',
  fr: 'un deux-points dans la valeur demande des guillemets autour',
};
const INDENT: YamlReason = {
  en: 'a line doesn’t stand in line with those it belongs to',
  fr: 'une ligne n’est pas alignée sur celles dont elle fait partie',
};
const REASONS: Readonly<Record<string, YamlReason>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    en: 'a line has no colon behind its key',
    fr: 'une ligne n’a pas de deux-points après sa clé',
  },
  MISSING_CHAR: {
    en: 'a quote or bracket is never closed',
    fr: 'un guillemet ou un crochet n’est jamais fermé',
  },
  DUPLICATE_KEY: { en: 'a key stands twice', fr: 'une clé figure deux fois' },
  TAB_AS_INDENT: {
    en: 'a tab indents a line: only spaces may',
    fr: 'une tabulation met une ligne en retrait : seules des espaces le peuvent',
  },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: {
    en: 'the value starts with a sign that needs quotes around it',
    fr: 'la valeur commence par un signe qui demande des guillemets autour d’elle',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash within double quotes must be written twice',
    fr: 'une barre oblique inverse entre guillemets doubles s’écrit deux fois',
  },
  BAD_ALIAS: {
    en: 'a value that starts with `*` or `&` needs quotes around it',
    fr: 'une valeur qui commence par `*` ou `&` demande des guillemets autour d’elle',
  },
};
