/** What ADL's application profiles and the importers want of a manifest beyond its being well-formed. */
import { rule } from './finding.ts';

/** ADL's profiles: the text is fixed. */
export const schemaName = rule<{ written?: string }>(
  'scorm-schema',
  'warning',
  ({ written }) => ({
    message:
      written === undefined
        ? 'The manifest’s metadata don’t name their schema, as ADL’s validator wants.'
        : `“${written}” is no schema that ADL’s validator takes.`,
    remedy: 'Write <schema>ADL SCORM</schema> before the schemaversion.',
  }),
  ({ written }) => ({
    message:
      written === undefined
        ? 'Les métadonnées du manifeste ne nomment pas leur schéma, comme le veut le validateur d’ADL.'
        : `« ${written} » n’est pas un schéma qu’admet le validateur d’ADL.`,
    remedy: 'Écrivez <schema>ADL SCORM</schema> avant le schemaversion.',
  }),
);

/** ADL's validator: "must be placed at the root". The LMSs we know do without. */
export const controlFileAbsent = rule<{ names: readonly string[]; elsewhere?: string }>(
  'scorm-control-file-absent',
  'warning',
  ({ names, elsewhere }) => ({
    message: `${names.join(', ')}: named in xsi:schemaLocation, not at the archive’s root${elsewhere ? ` (there is “${elsewhere}”)` : ''}; ADL’s validator refuses the package.`,
    remedy: 'Put the schema control files beside imsmanifest.xml, or don’t name them.',
  }),
  ({ names, elsewhere }) => ({
    message: `${names.join(', ')} : nommés dans xsi:schemaLocation, absents de la racine de l’archive${elsewhere ? ` (il y a « ${elsewhere} »)` : ''} ; le validateur d’ADL refuse le paquet.`,
    remedy: 'Placez les fichiers de schéma à côté d’imsmanifest.xml, ou ne les nommez pas.',
  }),
);

/** ADL's profile of 2004; the schemas too. */
export const attributeAbsent = rule<{
  element: string;
  identifier: string;
  attribute: string;
  value: string;
}>(
  'scorm-attribute-absent',
  'warning',
  ({ element, identifier, attribute, value }) => ({
    message: `The ${element}${identifier && ` “${identifier}”`} lacks the attribute ${attribute}, which SCORM makes mandatory.`,
    remedy: `Give it ${attribute}="${value}".`,
  }),
  ({ element, identifier, attribute, value }) => ({
    message: `L’élément ${element}${identifier && ` « ${identifier} »`} n’a pas l’attribut ${attribute}, que SCORM rend obligatoire.`,
    remedy: `Donnez-lui ${attribute}="${value}".`,
  }),
);

/** The schemas tell the two apart; Moodle doesn't. */
export const scormTypeCase = rule<{ written: string; wanted: string; version: string }>(
  'scorm-type-case',
  'warning',
  ({ written, wanted, version }) => ({
    message: `SCORM ${version} spells the attribute ${written} otherwise: an LMS that validates refuses the package.`,
    remedy: `Write ${wanted}.`,
  }),
  ({ written, wanted, version }) => ({
    message: `SCORM ${version} écrit autrement l’attribut ${written} : un LMS qui valide refuse le paquet.`,
    remedy: `Écrivez ${wanted}.`,
  }),
);

/** Moodle goes by the schemaversion; OpenOLAT by the namespace, and takes 1.2's alone. */
export const namespaceVersion = rule<{ version: string; namespace: string }>(
  'scorm-namespace-version',
  'warning',
  ({ version, namespace }) => ({
    message: `The schemaversion says ${version}, the namespace of adlcp (${namespace}) another version: LMSs differ in which they believe.`,
    remedy: 'Let both say the same version.',
  }),
  ({ version, namespace }) => ({
    message: `Le schemaversion dit ${version}, l’espace de noms d’adlcp (${namespace}) une autre version : les LMS ne croient pas tous la même.`,
    remedy: 'Que les deux disent la même version.',
  }),
);

/** CAM: a resource belongs to a leaf. */
export const itemWithChildren = rule<{ item: string }>(
  'scorm-item-with-children',
  'warning',
  ({ item }) => ({
    message: `The item “${item}” leads to a resource and has items of its own; in SCORM only an item without others may be launched.`,
    remedy: 'Move its resource to an item of its own.',
  }),
  ({ item }) => ({
    message: `L’item « ${item} » mène à une ressource et contient d’autres items ; en SCORM, seul un item qui n’en contient pas peut être lancé.`,
    remedy: 'Déplacez sa ressource dans un item à elle.',
  }),
);

/** Moodle compares names of elements and attributes by their literal prefix. */
export const prefixOfNamespace = rule<{ written: string; wanted: string }>(
  'scorm-prefix',
  'warning',
  ({ written, wanted }) => ({
    message: `Moodle looks for the prefix “${wanted}”, not “${written}”, and passes over what it stands before.`,
    remedy: `Rename the prefix to ${wanted}.`,
  }),
  ({ written, wanted }) => ({
    message: `Moodle cherche le préfixe « ${wanted} », non « ${written} », et ignore ce qu’il précède.`,
    remedy: `Renommez le préfixe en ${wanted}.`,
  }),
);

/** False by default: an LMS then may say that a SCO is done once it was opened. */
export const completionByLms = rule<{ item: string; attribute: string }>(
  'scorm-completion-by-lms',
  'info',
  ({ item, attribute }) => ({
    message: `The LMS may decide by itself that “${item}” is done, for ${attribute} isn’t true.`,
    remedy: `If the content reports it itself, give the item’s imsss:deliveryControls ${attribute}="true".`,
  }),
  ({ item, attribute }) => ({
    message: `Le LMS peut décider de lui-même que « ${item} » est achevé, car ${attribute} n’est pas « true ».`,
    remedy: `Si le contenu le dit lui-même, donnez à imsss:deliveryControls de l’item ${attribute}="true".`,
  }),
);

/** Moodle reads the 4th edition's attribute alone: the text of the 3rd's becomes 1.0. */
export const completionThreshold = rule<{ item: string; written: string }>(
  'scorm-completion-threshold',
  'warning',
  ({ item, written }) => ({
    message: `Moodle reads the completionThreshold “${written}” of “${item}” as 1.0: who does less never completes it.`,
    remedy: 'Leave it out, and let the content set completion_status.',
  }),
  ({ item, written }) => ({
    message: `Moodle lit le completionThreshold « ${written} » de « ${item} » comme 1.0 : qui fait moins ne l’achève jamais.`,
    remedy: 'Omettez-le, et laissez le contenu fixer completion_status.',
  }),
);

/** CMIDecimal, compared with `score.raw`. */
export const masteryScore = rule<{ written: string }>(
  'scorm-mastery-score',
  'warning',
  ({ written }) => ({
    message: `The mastery score “${written}” is no number from 0 to 100.`,
    remedy: 'Write the score that passes in figures, with a point for decimals.',
  }),
  ({ written }) => ({
    message: `Le score de maîtrise « ${written} » n’est pas un nombre de 0 à 100.`,
    remedy: 'Écrivez le score de réussite en chiffres, avec un point pour les décimales.',
  }),
);

/** Moodle 4.5: one API object a page of its player, which can't be initialised after it was terminated. */
export const severalScos = rule<{ count: number }>(
  'scorm-several-scos',
  'info',
  ({ count }) => ({
    message: `The package has ${count} SCOs; in Moodle’s player of SCORM 2004, who goes from one to the next gets no connection there until the page is loaded again.`,
    remedy: 'For Moodle, use SCORM 1.2, or a package of one SCO.',
  }),
  ({ count }) => ({
    message: `Le paquet a ${count} SCO ; dans le lecteur SCORM 2004 de Moodle, qui passe de l’un à l’autre n’y a plus de connexion tant que la page n’est pas rechargée.`,
    remedy: 'Pour Moodle, utilisez SCORM 1.2, ou un paquet d’un seul SCO.',
  }),
);

/** RTE: only the LMS launches SCOs; it would keep the second one's record under the first. */
export const linkToSco = rule<{ url: string; item: string }>(
  'scorm-link-to-sco',
  'warning',
  ({ url, item }) => ({
    message: `“${url}” leads to another SCO (“${item}”) behind the LMS’s back: what is done there is kept under this one, or nowhere.`,
    remedy: 'Name the other lesson in words, and let learners choose it in the LMS.',
  }),
  ({ url, item }) => ({
    message: `« ${url} » mène à un autre SCO (« ${item} ») à l’insu du LMS : ce qu’on y fait est gardé sous celui-ci, ou nulle part.`,
    remedy: 'Nommez l’autre leçon en toutes lettres, et laissez les élèves la choisir dans le LMS.',
  }),
);
