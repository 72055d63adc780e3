/**
 * What Moodle's restore refuses, breaks off at, or drops without a word. It validates nothing and reports an “error
 * writing to database” at best, so each rule says what would happen. Sources: `backup/moodle2/restore_stepslib.php`,
 * `backup/util/dbops/restore_dbops.class.php` and the activities' `restore_*_stepslib.php` of Moodle 4.5.
 */
import { rule } from '../finding.ts';

export const notBackup = rule<object>(
  'mbz-not-a-backup',
  'error',
  () => ({
    message: 'There is no moodle_backup.xml at the root: Moodle doesn’t take this for a backup.',
    remedy: 'Pack the backup’s files themselves, not the folder they are in.',
  }),
  () => ({
    message: 'Il n’y a pas de moodle_backup.xml à la racine : Moodle n’y voit pas une sauvegarde.',
    remedy: 'Empaquetez les fichiers de la sauvegarde eux-mêmes, non leur dossier.',
  }),
);

export const malformed = rule<{ readonly reason: string }>(
  'mbz-malformed',
  'error',
  ({ reason }) => ({
    message: `This file is no sound XML (${reason}): the restore breaks off.`,
    remedy: 'Build the backup again.',
  }),
  ({ reason }) => ({
    message: `Ce fichier n’est pas du XML bien formé (${reason}) : la restauration s’interrompt.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
);

export const fileMissing = rule<{ readonly path: string }>(
  'mbz-file-missing',
  'error',
  ({ path }) => ({
    message: `“${path}” is missing: the restore breaks off.`,
    remedy: 'Add it, be it an empty list.',
  }),
  ({ path }) => ({
    message: `« ${path} » manque : la restauration s’interrompt.`,
    remedy: 'Ajoutez-le, fût-ce une liste vide.',
  }),
);

export const elementMissing = rule<{ readonly parent: string; readonly element: string }>(
  'mbz-element-missing',
  'error',
  ({ parent, element }) => ({
    message: `<${parent}> has no ${element}, which the database can’t do without: the restore breaks off.`,
    remedy: 'Write the element, empty where it has no value.',
  }),
  ({ parent, element }) => ({
    message: `<${parent}> n’a pas de ${element}, dont la base ne se passe pas : la restauration s’interrompt.`,
    remedy: 'Écrivez l’élément, vide s’il n’a pas de valeur.',
  }),
);

export const tooOld = rule<{ readonly element: string; readonly version: string; readonly least: number }>(
  'mbz-version',
  'error',
  ({ element, version, least }) => ({
    message: `${element} is “${version}”: below ${least} Moodle reads the backup as one of an older kind, and fails.`,
    remedy: `Write ${least} or later.`,
  }),
  ({ element, version, least }) => ({
    message: `${element} vaut « ${version} » : au-dessous de ${least}, Moodle lit la sauvegarde comme d’un genre plus ancien, et échoue.`,
    remedy: `Écrivez ${least} ou plus.`,
  }),
);

export const emptyGroup = rule<{ readonly element: string }>(
  'mbz-empty-group',
  'error',
  ({ element }) => ({
    message: `<${element}> is empty: Moodle reads a text where a list should be, and its restore, from 4.4.6 on, can break off there.`,
    remedy: 'Leave the element out, or write it open with a line break in it, as Moodle itself does.',
  }),
  ({ element }) => ({
    message: `<${element}> est vide : Moodle y lit un texte au lieu d’une liste, et sa restauration, à partir de 4.4.6, peut s’y interrompre.`,
    remedy:
      'Omettez l’élément, ou écrivez-le ouvert avec un saut de ligne dedans, comme le fait Moodle lui-même.',
  }),
);

export const buildMissing = rule<{ readonly release: string; readonly least: number }>(
  'mbz-build-missing',
  'error',
  ({ release, least }) => ({
    message: `moodle_release is “${release}”, which names no build from ${least} on: Moodle 4.1 takes the backup for one from before 4.0 and restores its quizzes without their questions.`,
    remedy: 'Write the release with its build: “4.1 (Build: 20221128)”.',
  }),
  ({ release, least }) => ({
    message: `moodle_release vaut « ${release} », sans build à partir de ${least} : Moodle 4.1 prend la sauvegarde pour une d’avant 4.0 et restaure ses tests sans leurs questions.`,
    remedy: 'Écrivez la version avec son build : « 4.1 (Build: 20221128) ».',
  }),
);

export const idTwice = rule<{ readonly element: string; readonly id: string }>(
  'mbz-id-twice',
  'error',
  ({ element, id }) => ({
    message: `Two <${element}> have the id ${id}: what refers to one is given the other.`,
    remedy: 'Give each its own id.',
  }),
  ({ element, id }) => ({
    message: `Deux <${element}> portent l’id ${id} : ce qui renvoie à l’un reçoit l’autre.`,
    remedy: 'Donnez à chacun son id.',
  }),
);

export const dangling = rule<{ readonly element: string; readonly id: string; readonly to: string }>(
  'mbz-dangling',
  'error',
  ({ element, id, to }) => ({
    message: `${element} is ${id}, and no ${to} has that id.`,
    remedy: `Name a ${to} of this backup.`,
  }),
  ({ element, id, to }) => ({
    message: `${element} vaut ${id}, et aucun ${to} ne porte cet id.`,
    remedy: `Nommez un ${to} de cette sauvegarde.`,
  }),
);

export const topCategory = rule<{ readonly context: string; readonly count: number }>(
  'mbz-top-category',
  'error',
  ({ context, count }) => ({
    message: `The context ${context} has ${count} question categories without parent, where Moodle wants one: the restore is refused.`,
    remedy: 'Give each context one category “top” with the parent 0, and hang the others below it.',
  }),
  ({ context, count }) => ({
    message: `Le contexte ${context} a ${count} catégories de questions sans parent, où Moodle en veut une : la restauration est refusée.`,
    remedy: 'Donnez à chaque contexte une catégorie « top » de parent 0, et rangez les autres dessous.',
  }),
);

export const usingContext = rule<{ readonly found: string; readonly context: string }>(
  'mbz-using-context',
  'error',
  ({ found, context }) => ({
    message: `usingcontextid is ${found}, not the quiz’s own context ${context}: every attempt would break off.`,
    remedy: 'Write the contextid of the activity.',
  }),
  ({ found, context }) => ({
    message: `usingcontextid vaut ${found}, et non le contexte ${context} du test : toute tentative s’interromprait.`,
    remedy: 'Écrivez le contextid de l’activité.',
  }),
);

export const categoryUnlisted = rule<{ readonly category: string; readonly name: string }>(
  'mbz-category-unlisted',
  'error',
  ({ category, name }) => ({
    message: `inforef.xml doesn’t list the question category ${category} (“${name}”): the slots would show no question, or a stranger’s.`,
    remedy: 'List every category of the quiz’s questions, “top” too, under question_categoryref.',
  }),
  ({ category, name }) => ({
    message: `inforef.xml ne cite pas la catégorie de questions ${category} (« ${name} ») : le test n’aurait pas ses questions, ou celles d’un autre.`,
    remedy: 'Citez sous question_categoryref chaque catégorie des questions du test, « top » comprise.',
  }),
);

export const slots = rule<{ readonly found: string }>(
  'mbz-slots',
  'error',
  ({ found }) => ({
    message: `The quiz’s slots are numbered ${found}, not 1, 2, 3…: Moodle can’t show it.`,
    remedy: 'Number the slots from 1 without a gap, and let the first section begin at 1.',
  }),
  ({ found }) => ({
    message: `Les emplacements du test sont numérotés ${found}, et non 1, 2, 3… : Moodle ne peut l’afficher.`,
    remedy: 'Numérotez-les à partir de 1 sans trou, et commencez la première section à 1.',
  }),
);

export const blobMissing = rule<{ readonly name: string; readonly path: string }>(
  'mbz-blob-missing',
  'error',
  ({ name, path }) => ({
    message: `The bytes of “${name}” (${path}) aren’t in the archive: the restored course lacks the file, without a word.`,
    remedy: 'Pack the file under the SHA-1 of its bytes.',
  }),
  ({ name, path }) => ({
    message: `Les octets de « ${name} » (${path}) manquent à l’archive : le cours restauré n’aura pas le fichier, sans un mot.`,
    remedy: 'Empaquetez le fichier sous le SHA-1 de ses octets.',
  }),
);

export const blobDiffers = rule<{ readonly name: string; readonly what: 'hash' | 'size' }>(
  'mbz-blob-differs',
  'error',
  ({ name, what }) => ({
    message: `“${name}” has another ${what === 'hash' ? 'SHA-1' : 'size'} than files.xml says; Moodle doesn’t notice and keeps a damaged file.`,
    remedy: 'Build the backup again.',
  }),
  ({ name, what }) => ({
    message: `« ${name} » n’a pas ${what === 'hash' ? 'le SHA-1' : 'la taille'} que donne files.xml ; Moodle ne le voit pas et garde un fichier abîmé.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
);

export const fileUnfit = rule<{ readonly name: string; readonly why: 'name' | 'path' | 'twice' }>(
  'mbz-file-unfit',
  'error',
  ({ name, why }) => ({
    message: `“${name}” ${{ name: 'has characters that Moodle drops from names, so that links to it break', path: 'lies under a path that doesn’t begin and end with a slash: the restore breaks off', twice: 'is twice in its file area' }[why]}.`,
    remedy: why === 'twice' ? 'Keep one.' : 'Give it a plain name, in a path such as “/” or “/media/”.',
  }),
  ({ name, why }) => ({
    message: `« ${name} » ${{ name: 'a des caractères que Moodle retire des noms, ce qui rompt les liens', path: 'est sous un chemin qui ne commence et ne finit pas par une barre : la restauration s’interrompt', twice: 'est deux fois dans sa zone de fichiers' }[why]}.`,
    remedy:
      why === 'twice'
        ? 'N’en gardez qu’un.'
        : 'Donnez-lui un nom simple, sous un chemin tel que « / » ou « /media/ ».',
  }),
);

export const fileLost = rule<{ readonly name: string; readonly component: string }>(
  'mbz-file-lost',
  'error',
  ({ name, component }) => ({
    message: `No inforef.xml lists “${name}” of ${component}: the restore leaves it behind.`,
    remedy: 'List its id under fileref of its activity.',
  }),
  ({ name, component }) => ({
    message: `Aucun inforef.xml ne cite « ${name} » de ${component} : la restauration le laisse de côté.`,
    remedy: 'Citez son id sous fileref de son activité.',
  }),
);

export const pictureMissing = rule<{ readonly name: string; readonly field: string; readonly of: string }>(
  'mbz-picture-missing',
  'error',
  ({ name, field, of }) => ({
    message: `The ${field} of ${of} shows “${name}”, which isn’t among its files.`,
    remedy: 'Add the file to that field’s area, under that item.',
  }),
  ({ name, field, of }) => ({
    message: `Le champ ${field} de ${of} montre « ${name} », qui n’est pas parmi ses fichiers.`,
    remedy: 'Ajoutez le fichier à la zone de ce champ, sous cet élément.',
  }),
);

export const tooLong = rule<{ readonly element: string; readonly length: number; readonly limit: number }>(
  'mbz-too-long',
  'error',
  ({ element, length, limit }) => ({
    message: `<${element}> has ${length} characters; the table takes ${limit}, and the restore breaks off.`,
    remedy: 'Shorten it.',
  }),
  ({ element, length, limit }) => ({
    message: `<${element}> a ${length} caractères ; la table en prend ${limit}, et la restauration s’interrompt.`,
    remedy: 'Raccourcissez-le.',
  }),
);

export const idnumberTwice = rule<{ readonly idnumber: string }>(
  'mbz-idnumber-twice',
  'error',
  ({ idnumber }) => ({
    message: `Two questions of one category have the idnumber “${idnumber}”: the restore breaks off.`,
    remedy: 'Give each its own.',
  }),
  ({ idnumber }) => ({
    message: `Deux questions d’une même catégorie ont l’idnumber « ${idnumber} » : la restauration s’interrompt.`,
    remedy: 'Donnez à chacune le sien.',
  }),
);

export type ScormFault = 'launch' | 'content' | 'package' | 'hash';

export const scormUnfit = rule<{ readonly name: string; readonly why: ScormFault }>(
  'mbz-scorm',
  'error',
  ({ name, why }) => ({
    message: `The SCORM activity “${name}” can’t be opened: ${{ launch: 'its launch is no SCO of its list', content: 'the file it launches isn’t in its area “content”', package: 'its package isn’t in its area “package” under the name that reference gives', hash: 'sha1hash is not that of its package' }[why]}.`,
    remedy: 'Build the backup again.',
  }),
  ({ name, why }) => ({
    message: `L’activité SCORM « ${name} » ne s’ouvrira pas : ${{ launch: 'launch n’est pas un SCO de sa liste', content: 'le fichier qu’elle lance n’est pas dans sa zone « content »', package: 'son paquet n’est pas dans sa zone « package » sous le nom que donne reference', hash: 'sha1hash n’est pas celui de son paquet' }[why]}.`,
    remedy: 'Produisez la sauvegarde à nouveau.',
  }),
);
