import type { Messages } from '../catalogue.ts';
import type {
  ItemFault,
  Nearest,
  ResourceFault,
  cartridges as rules,
  Unanswerable,
} from '../rules/cartridges.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const KIND: Readonly<Record<string, string | undefined>> = {
  numerical: 'un nombre avec une tolérance',
  matching: 'des paires à associer',
  ordering: 'des éléments à ordonner',
  'gap-fill': 'des trous dans un texte',
};

const NEAREST: Readonly<Record<Nearest['becomes'], string>> = {
  letters: 'Ses éléments portent des lettres, dont l’ordre se tape.',
  values: 'Chaque valeur qui compte est acceptée telle qu’on peut la taper, avec point ou virgule.',
  parts: 'Chacune de ses parties est posée à part, et compte comme une question.',
  blank: 'Son trou est un blanc à remplir, ou un choix.',
};

const WHY: Readonly<Record<Unanswerable, string>> = {
  ...UNFIT,
  'many-values': 'sa tolérance contient plus de valeurs qu’on ne peut en énumérer',
};

const RESOURCE: Readonly<Record<ResourceFault, string>> = {
  'no-file': 'ne nomme aucun fichier',
  files: 'nomme plus d’un fichier, et les plateformes lisent le premier',
  href: 'a un href, que seul un contenu web peut avoir',
  needs: 'dépend de ce dont une ressource de son type ne peut pas dépendre',
  'needs-itself': 'dépend d’elle-même',
  'needs-twice': 'dépend deux fois de la même ressource',
  'needs-unknown': 'dépend d’une ressource qui n’existe pas',
  'bank-listed': 'est une banque de questions, et figure dans la table des matières',
  banks: 'est une deuxième banque de questions : une cartouche en a une au plus',
  children: 'mène à une ressource et a des éléments sous elle',
  'file-twice': 'nomme deux fois le même fichier',
  'href-unlisted': 'a un href qui n’est pas parmi ses fichiers',
};

const ITEM: Readonly<Record<ItemFault, string>> = {
  profile: 'ne dit pas par cc_profile lequel des six genres de questions elle est',
  cardinality: 'permet une réponse là où son genre en a plusieurs, ou plusieurs là où il en a une',
  labels: 'a trop peu de réponses à choisir, ou trop',
  response: 'se répond d’une façon que son genre n’a pas',
  compares: 'compare les réponses d’une façon que son genre n’a pas',
  respident: 'ne compare aucune réponse qu’elle demande',
  'label-unknown': 'compare avec une réponse qui n’est pas au choix',
  'true-false': 'nomme ses deux réponses autrement que true et false : l’importation de Moodle s’y arrête',
  solutions: 'a plus d’une solution',
  'computer-scored':
    'est une composition, et ne dit pas par qmd_computerscored qu’aucun ordinateur ne la note',
  'feedback-missing': 'affiche un commentaire qu’elle n’a pas',
  'feedback-unused': 'a un commentaire qui n’est jamais affiché',
  'ident-twice': 'a l’ident d’une autre question',
};

export const cartridges: Messages<typeof rules> = {
  'cartridge-kind-lacking': ({ name, kind, becomes }) => ({
    message: `« ${name} » est une question que Common Cartridge ne connaît pas (${KIND[kind] ?? kind}).`,
    assumed: NEAREST[becomes],
    remedy:
      'Pour une question que la plateforme note comme prévu, prenez le paquetage fait pour elle : le cours Moodle, ou SCORM.',
  }),
  'cartridge-asked-as-essay': ({ name, because }) => ({
    message: `Aucune question d’un Common Cartridge ne peut noter « ${name} » : ${WHY[because]}.`,
    assumed: 'Elle est posée comme composition, son corrigé en est la solution.',
    remedy: 'Complétez la question dans la source, ou réduisez sa tolérance.',
  }),
  'cartridge-fraction-changed': ({ text, wanted, given }) => ({
    message: `« ${text} » vaut ${wanted} % dans la leçon, ce qu’un Common Cartridge ne peut pas dire.`,
    assumed: `Cela compte ${given} %.`,
    remedy: 'Changez les points dans la plateforme une fois le test importé.',
  }),
  'cartridge-zero': ({ name }) => ({
    message: `Moodle ne prend pas la réponse « 0 » de « ${name} » dans un Common Cartridge.`,
    assumed: '« 0.0 » et « 0,0 » y comptent, « 0 » partout ailleurs.',
    remedy: 'Pour Moodle, prenez son cours ou son test.',
  }),
  'cartridge-points': ({ title }) => ({
    message: `Les questions de « ${title} » ne comptent pas toutes autant, et un Common Cartridge ne connaît pas de points.`,
    assumed:
      'Chacune a son poids dans cc_weighting, un nombre entier ; dans un test, Canvas et Moodle donnent un point à chacune.',
    remedy: 'Réglez les points dans la plateforme une fois le test importé.',
  }),
  'cartridge-settings': ({ settings }) => ({
    message: `Un Common Cartridge n’a pas de place pour ce que la leçon fixe par ${settings.join(', ')}.`,
    assumed: 'Le test pose toutes les questions à tout le monde, et ne déclare personne reçu.',
    remedy: 'Réglez-le dans la plateforme une fois le test importé.',
  }),
  'cartridge-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 question a des indices' : `${questions} questions ont des indices`}, que Canvas et Moodle ne lisent pas dans un Common Cartridge.`,
    assumed: 'Ils sont à la place que la norme leur donne.',
    remedy: 'Là où les élèves en ont besoin, écrivez-les dans la question.',
  }),
  'cartridge-version': ({ version }) => ({
    message: `C’est un Common Cartridge ${version} ; Moodle n’importe que 1.0 et 1.1.`,
    assumed: 'Seul est jugé ce que les versions ont en commun.',
    remedy: 'Exportez-le en version 1.1 là où Moodle doit le prendre.',
  }),
  'cartridge-malformed': ({ reason }) => ({
    message: `Le fichier n’est pas du XML bien formé : ${foreign(reason)}.`,
    remedy: 'Corrigez cet endroit.',
  }),
  'cartridge-schema': ({ words }) => ({
    message: `Le schéma de Common Cartridge 1.1 ne permet pas ce qui se trouve ici : ${foreign(words)}.`,
    remedy:
      'Corrigez cet endroit ; Moodle n’importe rien d’une cartouche dont ses schémas refusent le manifeste.',
  }),
  'cartridge-resource': ({ identifier, why }) => ({
    message: `« ${identifier} » ${RESOURCE[why]}.`,
    remedy: 'Corrigez le manifeste, ou exportez la cartouche à nouveau.',
  }),
  'cartridge-setting': ({ name, value }) => ({
    message: `Le réglage ${name} du test ne peut pas être « ${value} ».`,
    remedy: 'Donnez-lui une valeur du profil, ou enlevez-le.',
  }),
  'cartridge-item': ({ item, why }) => ({
    message: `« ${item} » ${ITEM[why]}.`,
    remedy: 'Corrigez la question, ou enlevez-la : les plateformes la sautent, ou la notent mal.',
  }),
  'cartridge-media-missing': ({ url, similar }) => ({
    message: `Le texte montre « ${url} », qui n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar
      ? 'Écrivez le nom avec les mêmes majuscules.'
      : 'Ajoutez le fichier, ou corrigez le chemin derrière $IMS-CC-FILEBASE$.',
  }),
};
