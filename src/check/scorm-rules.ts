/** What a SCORM package can have wrong. Each rule says whose behaviour it comes from. */
import { rule } from './finding.ts';

/** Moodle, and every other LMS: `imsmanifest.xml` in the root, by exactly that name. */
export const manifestAbsent = rule<{ elsewhere?: string }>(
  'scorm-manifest-absent',
  'error',
  ({ elsewhere }) => ({
    message: `There is no imsmanifest.xml at the root of the archive${elsewhere ? `; there is “${elsewhere}”` : ''}.`,
    remedy: elsewhere
      ? 'Pack the content of the folder that holds it, not the folder, under exactly that name.'
      : 'This is no SCORM package: export it anew from the tool it comes from.',
  }),
  ({ elsewhere }) => ({
    message: `Il n’y a pas d’imsmanifest.xml à la racine de l’archive${elsewhere ? ` ; il y a « ${elsewhere} »` : ''}.`,
    remedy: elsewhere
      ? 'Empaquetez le contenu du dossier qui le contient, non le dossier, sous ce nom exactement.'
      : 'Ce n’est pas un paquet SCORM : exportez-le à nouveau de l’outil dont il vient.',
  }),
);

/** Moodle stops with a blank page. */
export const manifestMalformed = rule<{ reason: string }>(
  'scorm-manifest-malformed',
  'error',
  ({ reason }) => ({
    message: `The manifest is not well-formed XML: ${reason}.`,
    remedy: 'Correct this place.',
  }),
  ({ reason }) => ({
    message: `Le manifeste n’est pas du XML bien formé : ${reason}.`,
    remedy: 'Corrigez cet endroit.',
  }),
);

/** Moodle’s parser keeps references as text. */
export const characterReference = rule<{ reference: string }>(
  'scorm-character-reference',
  'warning',
  ({ reference }) => ({
    message: `Moodle shows the character reference ${reference} as it is written.`,
    remedy: 'Write the character itself, in UTF-8.',
  }),
  ({ reference }) => ({
    message: `Moodle affiche la référence de caractère ${reference} telle quelle.`,
    remedy: 'Écrivez le caractère lui-même, en UTF-8.',
  }),
);

/** Moodle compares the whole text, untrimmed. */
export const schemaversion = rule<{ written?: string; spellings: readonly string[] }>(
  'scorm-schemaversion',
  'warning',
  ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'The manifest has no schemaversion; LMSs take the package for SCORM 1.2.'
        : `“${written}” is no schemaversion that LMSs know; they take the package for SCORM 1.2.`,
    remedy: `Write exactly one of: ${spellings.join(', ')}.`,
  }),
  ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'Le manifeste n’a pas de schemaversion ; les LMS prennent le paquet pour du SCORM 1.2.'
        : `« ${written} » n’est pas un schemaversion que les LMS connaissent ; ils prennent le paquet pour du SCORM 1.2.`,
    remedy: `Écrivez exactement l’un de : ${spellings.join(', ')}.`,
  }),
);

/** `xsd:ID`. */
export const identifierInvalid = rule<{ identifier: string; element: string }>(
  'scorm-identifier-invalid',
  'error',
  ({ identifier, element }) => ({
    message: identifier
      ? `“${identifier}” can’t identify the ${element}: identifiers begin with a letter or underscore and have no spaces or colons.`
      : `The ${element} has no identifier.`,
    remedy: 'Give it a plain identifier, and keep it in later versions: learners’ records hang on it.',
  }),
  ({ identifier, element }) => ({
    message: identifier
      ? `« ${identifier} » ne peut identifier l’élément ${element} : un identifiant commence par une lettre ou un tiret bas, sans espace ni deux-points.`
      : `L’élément ${element} n’a pas d’identifiant.`,
    remedy:
      'Donnez-lui un identifiant simple, et gardez-le par la suite : les traces des élèves y sont liées.',
  }),
);

export const identifierDuplicate = rule<{ identifier: string }>(
  'scorm-identifier-duplicate',
  'error',
  ({ identifier }) => ({
    message: `The identifier “${identifier}” is given twice in the manifest.`,
    remedy: 'Give each element an identifier of its own.',
  }),
  ({ identifier }) => ({
    message: `L’identifiant « ${identifier} » est donné deux fois dans le manifeste.`,
    remedy: 'Donnez à chaque élément un identifiant propre.',
  }),
);

/** Moodle takes the first organization then; ADL's validator refuses the package. */
export const defaultOrganization = rule<{ written: string }>(
  'scorm-default-organization',
  'warning',
  ({ written }) => ({
    message: `The default organization “${written}” doesn’t exist.`,
    remedy: 'Name the identifier of an organization.',
  }),
  ({ written }) => ({
    message: `L’organisation par défaut « ${written} » n’existe pas.`,
    remedy: 'Nommez l’identifiant d’une organisation.',
  }),
);

export const titleAbsent = rule<{ element: string; identifier: string }>(
  'scorm-title-absent',
  'warning',
  ({ element, identifier }) => ({
    message: `The ${element} “${identifier}” has no title for the LMS to show.`,
    remedy: 'Give it a title.',
  }),
  ({ element, identifier }) => ({
    message: `L’élément ${element} « ${identifier} » n’a pas de titre que le LMS puisse afficher.`,
    remedy: 'Donnez-lui un titre.',
  }),
);

export const nothingToLaunch = rule<Record<string, never>>(
  'scorm-nothing-to-launch',
  'error',
  () => ({
    message: 'No item of the manifest leads to a file that an LMS could open.',
    remedy: 'Let an item’s identifierref name a resource that has an href.',
  }),
  () => ({
    message: 'Aucun item du manifeste ne mène à un fichier qu’un LMS puisse ouvrir.',
    remedy: 'Que l’identifierref d’un item nomme une ressource qui a un href.',
  }),
);

export const resourceUnknown = rule<{ item: string; resource: string }>(
  'scorm-resource-unknown',
  'error',
  ({ item, resource }) => ({
    message: `The item “${item}” leads to the resource “${resource}”, which doesn’t exist.`,
    remedy: 'Name the identifier of a resource.',
  }),
  ({ item, resource }) => ({
    message: `L’item « ${item} » mène à la ressource « ${resource} », qui n’existe pas.`,
    remedy: 'Nommez l’identifiant d’une ressource.',
  }),
);

/** Moodle and OpenOLAT look for the literal prefix. */
export const scormTypePrefix = rule<{ written: string }>(
  'scorm-type-prefix',
  'error',
  ({ written }) => ({
    message: `The attribute ${written} isn’t found by LMSs, which look for the prefix “adlcp” whatever it stands for.`,
    remedy: 'Rename the prefix to adlcp.',
  }),
  ({ written }) => ({
    message: `L’attribut ${written} n’est pas trouvé par les LMS, qui cherchent le préfixe « adlcp » quoi qu’il désigne.`,
    remedy: 'Renommez le préfixe en adlcp.',
  }),
);

/** Moodle: a resource without it is an asset, complete once opened, without an API. */
export const scormTypeAbsent = rule<{ resource: string }>(
  'scorm-type-absent',
  'warning',
  ({ resource }) => ({
    message: `The resource “${resource}” is launched but isn’t marked as a SCO: the LMS will keep nothing of what learners do.`,
    remedy: 'Give it adlcp:scormtype="sco" (scormType in SCORM 2004).',
  }),
  ({ resource }) => ({
    message: `La ressource « ${resource} » est lancée sans être marquée comme SCO : le LMS ne gardera rien de ce que font les élèves.`,
    remedy: 'Donnez-lui adlcp:scormtype="sco" (scormType en SCORM 2004).',
  }),
);

/** Moodle reads `xml:base` of resources alone. */
export const xmlBase = rule<{ element: string }>(
  'scorm-xml-base',
  'warning',
  ({ element }) => ({
    message: `Moodle doesn’t read xml:base of <${element}> and won’t find the files below it.`,
    remedy: 'Write it into the hrefs.',
  }),
  ({ element }) => ({
    message: `Moodle ne lit pas xml:base de <${element}> et ne trouvera pas les fichiers qui en dépendent.`,
    remedy: 'Écrivez-le dans les href.',
  }),
);

export const launchMissing = rule<{ href: string; similar?: string }>(
  'scorm-launch-missing',
  'error',
  ({ href, similar }) => ({
    message: `The launch file “${href}” is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or correct the href.',
  }),
  ({ href, similar }) => ({
    message: `Le fichier de lancement « ${href} » n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou corrigez le href.',
  }),
);

/** ADL's validator: listed files must exist. */
export const fileMissing = rule<{ href: string; similar?: string }>(
  'scorm-file-missing',
  'error',
  ({ href, similar }) => ({
    message: `The manifest lists “${href}”, which is not in the archive${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or strike it from the list.',
  }),
  ({ href, similar }) => ({
    message: `Le manifeste annonce « ${href} », qui n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou ôtez-le de la liste.',
  }),
);

/** ADL's validator warns; Moodle ignores the list. */
export const filesUnlisted = rule<{ names: readonly string[] }>(
  'scorm-files-unlisted',
  'warning',
  ({ names }) => ({
    message: `${names.length} file(s) of the archive are not listed in the manifest: ${some(names)}.`,
    remedy: 'List each as <file> in the resource that uses it; an LMS may leave out what isn’t listed.',
  }),
  ({ names }) => ({
    message: `${names.length} fichier(s) de l’archive ne figurent pas au manifeste : ${some(names)}.`,
    remedy: 'Inscrivez chacun comme <file> de la ressource qui l’utilise ; un LMS peut omettre le reste.',
  }),
);

const some = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
