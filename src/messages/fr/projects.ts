import type { SettingProblem } from '../../lesson/index.ts';
import { bounds } from '../bounds.ts';
import type { Messages } from '../catalogue.ts';
import { listed, remedies } from '../other-kinds.ts';
import { pagesListed } from '../pages-listed.ts';
import type { projects as rules } from '../rules/projects.ts';
import { otherKinds } from './other-kinds.ts';
import { writeFaults } from './write-faults.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const FORMS = {
  text: 'du texte',
  list: 'une liste de mots, ou des mots séparés par des virgules',
  lines: 'des lignes `nom: valeur` en dessous',
};

function expectedOf(expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'one-of':
      return `l’une de ${expected.values.join(', ')}`;
    case 'number':
      return `un nombre${expected.whole ? ' entier' : ''}${bounds(' de ', ' à ', ' d’au moins ', expected.from, expected.to)}`;
    case 'form':
      return FORMS[expected.form];
  }
}

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  binary: { message: 'Le fichier n’est pas du texte.', remedy: 'Mettez à sa place un fichier de texte.' },
  rights: { message: 'Le fichier ne s’ouvre pas.', remedy: 'Vérifiez ses droits.' },
  outside: {
    message: 'Le fichier est un lien qui mène hors du projet.',
    remedy: 'Mettez à sa place une copie de ce vers quoi il mène.',
  },
  special: {
    message: 'Ce n’est pas un fichier ordinaire.',
    remedy: 'Mettez à sa place un fichier de texte.',
  },
} as const;

/** Why a project's pages aren't in the course. */
const LEFT_OUT = {
  draft: {
    message: 'Laissées de côté, comme brouillons ou jamais montrées pour elles-mêmes',
    remedy: 'Enlevez cette marque de l’en-tête d’une page pour l’avoir dans le cours.',
  },
  language: {
    message: 'Laissées de côté, comme traductions dans une autre langue que la première du site',
    remedy: 'Construisez un dossier qui ne contient que cette langue pour en avoir un cours.',
  },
  outside: {
    message: 'Laissées de côté, hors du dossier des pages du site',
    remedy: 'Déplacez-y une page, ou construisez son dossier à part.',
  },
} as const;

export const projects: Messages<typeof rules> = {
  'settings-not-yaml': (slip) => ({
    message: `Une ligne de cartable.yml est illisible : ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'settings-unknown': ({ key, nearest }) => ({
    message: `cartable.yml : il n’y a pas de réglage « ${key} ».`,
    assumed: 'Il est laissé de côté.',
    remedy: nearest ? `Vouliez-vous écrire « ${nearest} » ?` : 'Corrigez-le ou supprimez-le.',
  }),
  'id-from-path': ({ id, path }) => ({
    message: `Une autre leçon du cours porte l’identifiant « ${id} ».`,
    assumed: `Celle-ci prend « ${path} », d’après son chemin.`,
    remedy: 'Donnez-lui un `id:` dans son en-tête pour en choisir un autre.',
  }),
  'folder-unreadable': () => ({
    message: 'Ce dossier ne s’ouvre pas.',
    assumed: 'Ce qui s’y trouve est laissé de côté.',
    remedy: 'Vérifiez ses droits.',
  }),
  'since-own-report': ({ report }) => ({
    message: `« ${report} » est le rapport que cette construction remplace.`,
    assumed:
      'Rien n’est écrit : une seconde fois, il n’y aurait rien de nouveau, et un test peut-être pas encore importé serait supprimé.',
    remedy: 'Copiez-le ailleurs une fois son test importé, et donnez cette copie à --since.',
  }),
  'course-incomplete': ({ page }) => ({
    message: `« ${page} » a une erreur : les paquets du cours ne sont pas écrits.`,
    assumed:
      'Sans elle, le LMS oublierait ce que les élèves y ont fait. Les autres leçons sont livrées séparément.',
    remedy:
      'Corrigez la leçon, retirez-la de la table des matières, ou construisez avec --skip-broken : une page qui le dit tient alors sa place.',
  }),
  'lesson-skipped': ({ page }) => ({
    message: `« ${page} » a une erreur et est laissée de côté.`,
    assumed: 'Une page qui le dit tient sa place.',
    remedy:
      'Corrigez-la et reconstruisez avant que les élèves ne commencent : pour le LMS, qui a lu la page de remplacement a terminé la leçon.',
  }),
  'lesson-unreadable': ({ reason }) => UNREADABLE[reason],
  'lesson-unforeseen': ({ what }) => ({
    message: `Cartable a échoué sur cette page d’une façon que personne n’avait prévue : ${what}`,
    remedy:
      'Construisez la page seule avec CARTABLE_DEBUG=1 et signalez ce qui s’affiche ; --skip-broken construit le cours sans elle.',
  }),
  'encoding-assumed': ({ encoding }) => ({
    message: 'À partir de cette ligne, le fichier n’est pas en UTF-8.',
    assumed: `Il est lu comme ${encoding}.`,
    remedy:
      'Si des lettres paraissent fausses, enregistrez-le en UTF-8 dans votre éditeur ; l’avertissement disparaît alors.',
  }),
  'settings-refused': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'Rien n’est construit : sans ses réglages, des réponses à cacher pourraient être montrées.',
  }),
  'settings-unreadable': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'Le projet est construit comme s’il n’était pas là.',
  }),
  'delivery-not-written': ({ folder, fault }) => ({
    message: `Rien n’a été écrit dans ${folder} : ${writeFaults[fault.why](fault.what)}`,
    remedy: 'Vérifiez les droits du dossier et la place libre, ou choisissez-en un autre avec --out.',
  }),
  'delivery-busy': ({ folder, pid }) => ({
    message: `Une autre construction écrit dans ${folder} (processus ${pid}).`,
    assumed: 'Rien n’est écrit : deux constructions mêleraient leurs paquets.',
    remedy: 'Relancez quand elle a fini, ou choisissez un autre dossier avec --out.',
  }),
  'package-refused': ({ finding }, wording) => {
    const { message, remedy } = wording(finding);
    return {
      message: `À la relecture, le paquet échouerait dans le LMS : ${message}`,
      remedy: remedy ?? 'Signalez-nous cette leçon : Cartable aurait dû l’éviter.',
    };
  },
  'notebook-broken': ({ conflict }) => ({
    message: conflict
      ? 'Le notebook porte les marques d’une fusion Git inachevée, à partir d’ici.'
      : 'Le notebook est abîmé : son JSON s’interrompt ou se trompe ici.',
    remedy: conflict
      ? 'Choisissez l’une des deux versions entre les marques <<<<<<< et >>>>>>>.'
      : 'Ouvrez-le dans Jupyter et enregistrez-le à nouveau, ou reprenez une version antérieure.',
  }),
  'notebook-without-cells': () => ({
    message: 'Le fichier est du JSON, mais pas un notebook : il n’a pas de liste de cellules.',
    remedy: 'Ouvrez-le dans Jupyter et enregistrez-le à nouveau, ou donnez-lui une autre extension.',
  }),
  'notebook-output-interactive': ({ types, shown }) => ({
    message: `Un résultat de cette cellule ne fonctionne que dans un notebook (${types}).`,
    assumed: shown ? 'Son texte est mis à sa place.' : 'La page est construite sans lui.',
    remedy: 'Enregistrez-en une image : exécutez la cellule avec un rendu statique, ou collez une capture.',
  }),
  'notebook-media-broken': ({ name }) => ({
    message: `L’image « ${name} » enregistrée dans cette cellule est abîmée : ce n’est pas du base64.`,
    assumed: 'La page est construite sans elle.',
    remedy: 'Exécutez la cellule à nouveau, ou joignez l’image à nouveau.',
  }),
  'notebook-attachment-missing': ({ name }) => ({
    message: `La cellule montre la pièce jointe « ${name} », qui n’y est pas enregistrée.`,
    assumed: 'La page dit qu’une image manque.',
    remedy: 'Collez à nouveau l’image dans la cellule.',
  }),
  'notebook-raw-cell': ({ format }) => ({
    message: `Cette cellule brute s’adresse à un autre outil (${format}) ; les élèves ne la voient pas.`,
    remedy: 'Faites-en une cellule Markdown pour l’avoir dans la page.',
  }),
  'notebook-code-unset': ({ cells }) => ({
    message: `Ce carnet s’appelle solution, et rien n’y dit ce que son code résout (${cells} ${cells === 1 ? 'cellule' : 'cellules'}).`,
    assumed: 'Le code est replié sur la page : les élèves peuvent l’ouvrir, et rien ne leur est demandé.',
    remedy:
      'Dites au-dessus du code ce qu’il faut faire, par exemple « Exercice 1 : comptez les cubes » : alors le code est la réponse.',
  }),
  'notebook-code-shown': ({ cells }) => ({
    message: `Sous des exercices de ce carnet se trouve du code qui les résout peut-être (${cells} ${cells === 1 ? 'cellule' : 'cellules'}), et les élèves le voient.`,
    assumed: 'Il reste sur la page : les élèves doivent peut-être partir de là.',
    remedy:
      'S’il les résout, appelez le carnet solution dans le nom du fichier (`boucles-corrige.ipynb`) ou dans son titre, ou donnez à ces cellules l’étiquette `solution` : alors le code est la réponse.',
  }),
  'course-other-kinds': ({ files }) => ({
    message: `${files.length === 1 ? 'Un fichier est' : `${files.length} fichiers sont`} d’un genre que Cartable ne lit pas comme des leçons : ${listed(files, otherKinds, (n) => `et ${n} de plus`)}.`,
    assumed: 'Le cours est construit sans ; ce qu’une page lie voyage tel quel.',
    remedy: remedies(files, otherKinds),
  }),
  'course-page-missing': ({ name, nearest }) => ({
    message: `La table des matières cite « ${name} », et cette page n’existe pas.`,
    assumed: 'Le cours est construit sans elle.',
    remedy: nearest ? `Vouliez-vous écrire « ${nearest} » ?` : 'Ajoutez la page, ou supprimez la ligne.',
  }),
  'course-page-twice': ({ page, first }) => ({
    message: `« ${page} » est citée une seconde fois ; la première est à ${first}.`,
    assumed: 'Elle figure une seule fois dans le cours, à sa première place.',
  }),
  'course-circle': ({ page, chain }) => ({
    message: `« ${page} » est citée sous elle-même : ${[...chain, page].join(' → ')}.`,
    assumed: 'Elle figure une seule fois dans le cours, à sa première place.',
    remedy: 'Supprimez cette ligne du toctree.',
  }),
  'course-page-unreadable': ({ page, kind }) => ({
    message: `« ${page} » est ${kind ? otherKinds[kind].name : 'd’un autre genre que Markdown et notebook'} : Cartable ne sait pas lire son texte.`,
    assumed: 'Le cours est construit sans elle ; les pages qu’elle liste sont gardées.',
    remedy: kind ? otherKinds[kind].remedy : 'Convertissez-la en Markdown.',
  }),
  'course-pattern-empty': ({ pattern }) => ({
    message: `Le motif « ${pattern} » de la table des matières ne correspond à aucune page.`,
    assumed: 'Le cours est construit sans lui.',
    remedy: 'Corrigez le motif, ou supprimez la ligne.',
  }),
  'answers-unclear': ({ page }) => ({
    message: `Ce fichier semble contenir les réponses de « ${page} », sans dire laquelle répond à quoi.`,
    assumed: 'Il est une leçon à part entière : les élèves le lisent.',
    remedy:
      'Donnez à ses réponses les numéros ou les mots des questions, écrivez-les dessous, ou rangez ce fichier ailleurs.',
  }),
  'course-orphans': ({ pages }) => ({
    message: `${pages.length === 1 ? 'Une page est laissée' : `${pages.length} pages sont laissées`} de côté, absente${pages.length === 1 ? '' : 's'} de toute table des matières : ${pages.join(', ')}.`,
    remedy: 'Ajoutez une page à la table des matières pour qu’elle soit dans le cours.',
  }),
  'course-about-left-out': ({ pages }) => ({
    message: `Laissé de côté, comme parlant du dossier plutôt qu’aux élèves : ${pages.join(', ')}.`,
    remedy: 'Renommez un fichier pour qu’il soit dans le cours, ou citez-le dans une table des matières.',
  }),
  'course-left-out': ({ why, pages }) => ({
    message: `${LEFT_OUT[why].message} : ${pagesListed(pages, (n) => `${n} page${n === 1 ? '' : 's'}`)}.`,
    remedy: LEFT_OUT[why].remedy,
  }),
  'course-sidebars-computed': ({ file }) => ({
    message: `${file} calcule sa liste de pages ; Cartable lit des valeurs simples et n’exécute aucun programme.`,
    assumed: 'Les pages viennent dans l’ordre que disent leurs dossiers, leurs numéros et leurs en-têtes.',
    remedy: 'Écrivez la liste en valeurs simples pour avoir son ordre.',
  }),
  'course-page-twin': ({ page, kept }) => ({
    message: `« ${page} » porte le nom de « ${kept} », à côté : une seule leçon sous deux formes.`,
    assumed: `« ${kept} » vaut pour les deux.`,
    remedy: 'Renommez l’un des deux pour avoir les deux dans le cours.',
  }),
  'course-entry-unclear': ({ entry }) => ({
    message: `Cette entrée de la table des matières ne cite ni page, ni adresse, ni motif, ni titre : ${entry}`,
    assumed: 'Le cours est construit sans elle.',
    remedy: 'Écrivez-la `file: nom`, `url: adresse` ou `title: mots`.',
  }),
  'course-file-broken': ({ file, ...slip }) => ({
    message: `Une ligne de ${file} est illisible : ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'course-value-computed': ({ name }) => ({
    message: `conf.py calcule « ${name} » ; Cartable lit les valeurs simples et n’exécute jamais de Python.`,
    assumed: 'La valeur est tenue pour absente.',
    remedy: `Donnez à \`${name}\` une valeur simple, ou dites la même chose dans cartable.yml.`,
  }),
  'course-extends-ignored': ({ files }) => ({
    message: `myst.yml étend ${files}, que Cartable ne suit pas.`,
    assumed: 'Seul compte ce que dit myst.yml lui-même.',
  }),
  'course-contents-vain': ({ file }) => ({
    message: `${file} ne liste aucune page présente.`,
    assumed: 'Toutes les pages du dossier sont prises, dans l’ordre naturel de leurs fichiers.',
    remedy: `Si un script fabrique les pages, donnez le dossier qu’il produit ; sinon corrigez ${file}.`,
  }),
  'course-no-toctree': ({ file }) => ({
    message: `C’est un projet Sphinx, mais ${file} ne liste aucune page dans un toctree.`,
    assumed: 'Les pages suivent l’ordre naturel de leurs fichiers.',
    remedy: `Listez-les dans un toctree de ${file} pour choisir leur ordre.`,
  }),
  'course-several-projects': ({ folders }) => ({
    message: `Le dossier contient plusieurs projets, chacun avec sa table des matières : ${folders.join(', ')}.`,
    assumed: 'Toutes les pages sont prises dans l’ordre naturel de leurs fichiers.',
    remedy: 'Construisez l’un d’eux par son propre dossier pour avoir son ordre et ses titres.',
  }),
  'course-empty': () => ({
    message:
      'Le cours ne contient aucune page que Cartable sache lire (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift).',
    remedy: 'Vérifiez que c’est bien le dossier voulu.',
  }),
  'settings-invalid': ({ key, value, expected, nearest, taken }) => ({
    message: `« ${key}: ${value} » n’est pas une valeur de ce réglage : il prend ${expectedOf(expected)}.`,
    assumed: taken === undefined ? 'Elle est laissée de côté.' : `« ${key}: ${taken} » est retenu.`,
    remedy:
      nearest === undefined ? 'Corrigez-la ou supprimez-la.' : `Vouliez-vous écrire « ${key}: ${nearest} » ?`,
  }),
  'setting-misspelt': ({ key, nearest }) => ({
    message: `Il n’y a pas de réglage « ${key} ».`,
    assumed: `Il est pris pour « ${nearest} ».`,
    remedy: `Écrivez \`${nearest}\`.`,
  }),
};
