/**
 * What Moodle's glossary import rejects or loses: it never checks the file, and says nothing of what it drops.
 * Source: `mod/glossary/import.php` of Moodle 4.5.
 */
import { rule } from '../finding.ts';

export const noEntries = rule<{ readonly root: string }>(
  'moodle-glossary-entries',
  'error',
  ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'The glossary has no entry in <INFO><ENTRIES>; Moodle’s import breaks off.'
        : `The file's root is <${root}>; Moodle imports glossaries from a <GLOSSARY>.`,
    remedy: 'Export the glossary from Moodle, or build it with --to moodle-glossary.',
  }),
  ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'Le glossaire n’a pas d’article dans <INFO><ENTRIES> ; l’import de Moodle s’interrompt.'
        : `La racine du fichier est <${root}> ; Moodle importe des glossaires d’un <GLOSSARY>.`,
    remedy: 'Exportez le glossaire de Moodle, ou construisez-le avec --to moodle-glossary.',
  }),
);

export type EntryFault = 'concept' | 'long' | 'definition' | 'markup' | 'format' | 'twice';

const EN: Readonly<Record<EntryFault, string>> = {
  concept: 'has no concept; Moodle drops it',
  long: 'has a concept of more than 255 characters; the import breaks off',
  definition: 'has no definition; Moodle drops it',
  markup: 'has elements in its definition; the import breaks off',
  format: 'has no format; the import breaks off, or shows its markup as text',
  twice: 'is there twice; Moodle drops the second',
};
const FR: Readonly<Record<EntryFault, string>> = {
  concept: 'n’a pas de concept ; Moodle l’omet',
  long: 'a un concept de plus de 255 caractères ; l’import s’interrompt',
  definition: 'n’a pas de définition ; Moodle l’omet',
  markup: 'a des éléments dans sa définition ; l’import s’interrompt',
  format: 'n’a pas de format ; l’import s’interrompt, ou montre son balisage comme texte',
  twice: 'y est deux fois ; Moodle omet le second',
};

export const entryUnfit = rule<{ readonly concept: string; readonly why: EntryFault }>(
  'moodle-glossary-entry',
  'error',
  ({ concept, why }) => ({
    message: `The entry “${concept}” ${EN[why]}.`,
    remedy:
      'Give each entry a <CONCEPT>, a <DEFINITION> in a CDATA section and <FORMAT>1</FORMAT>, each term once.',
  }),
  ({ concept, why }) => ({
    message: `L’article « ${concept} » ${FR[why]}.`,
    remedy:
      'Donnez à chaque article un <CONCEPT>, une <DEFINITION> dans une section CDATA et <FORMAT>1</FORMAT>, et chaque terme une fois.',
  }),
);

export const entryFile = rule<{ readonly concept: string; readonly name: string }>(
  'moodle-glossary-file',
  'error',
  ({ concept, name }) => ({
    message: `The definition of “${concept}” shows “${name}”, which the entry doesn't hold whole.`,
    remedy: 'Put the file into <ENTRYFILES> under this name, path “/”, its bytes in base64.',
  }),
  ({ concept, name }) => ({
    message: `La définition de « ${concept} » montre « ${name} », que l’article ne contient pas en entier.`,
    remedy: 'Mettez le fichier dans <ENTRYFILES> sous ce nom, chemin « / », ses octets en base64.',
  }),
);
