import type { Messages } from '../catalogue.ts';
import type { QtiItemFault, QtiLoss, QtiResourceFault, qti as rules } from '../rules/qti.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const LOST: Readonly<Record<QtiLoss, readonly [lost: string, instead: string]>> = {
  strike: ['des mots barrés', 'Ils y figurent comme les autres.'],
  direction: [
    'un bloc qui se lit dans un autre sens',
    'Ses mots y figurent, dans le sens que leur donne le lecteur du test.',
  ],
  fold: [
    'un contenu replié',
    'Son titre est à sa place, et les élèves voient ce qu’il cache une fois qu’ils ont répondu.',
  ],
  poster: ['une image avant le début d’un film', 'Le film commence par la sienne.'],
  captions: ['les sous-titres d’un film', 'Un lien vers leur fichier le suit.'],
};

const RESOURCE: Readonly<Record<QtiResourceFault, string>> = {
  'no-test': 'n’a ni test ni question parmi ses ressources',
  'no-file': 'ne nomme aucun fichier',
  'href-unlisted': 'a un href qui n’est pas parmi ses fichiers',
  'file-twice': 'nomme deux fois le même fichier',
  'needs-unknown': 'dépend d’une ressource qui n’existe pas',
  'needs-itself': 'dépend de lui-même',
  'needs-twice': 'dépend deux fois de la même ressource',
  'item-unlisted': 'est posé par le test, et n’est pas une question du manifeste',
};

const ITEM: Readonly<Record<QtiItemFault, string>> = {
  'response-undeclared': 'est la réponse d’une interaction, et n’est déclaré nulle part',
  'response-twice': 'est déclaré deux fois',
  'response-type': 'est déclaré comme une autre sorte de réponse que celle de son interaction',
  'choice-twice': 'nomme deux choix d’une même interaction',
  'choice-unknown': 'est juste, ou vaut des points, sans être parmi les choix',
  'outcome-undeclared': 'reçoit une valeur, ou montre un retour, et n’est déclaré nulle part',
  'variable-undeclared': 'est lu par le traitement des réponses, et n’est déclaré nulle part',
  'feedback-unused': 'est un retour que rien ne montre jamais',
  'no-score': 'n’est déclaré nulle part : la question n’a pas de score',
};

export const qti: Messages<typeof rules> = {
  'qti-no-questions': ({ title }) => ({
    message: `« ${title} » ne pose aucune question : il n’y a pas de paquet QTI.`,
    assumed: 'Aucun fichier qti21 n’est écrit : un test sans question ne s’importe pas.',
    remedy:
      'Pour en poser une, écrivez la question, puis sa réponse dans un {dropdown} intitulé « Réponse ».',
  }),
  'qti-asked-as-essay': ({ name, because }) => ({
    message: `Aucune question de QTI ne peut corriger « ${name} » : ${UNFIT[because]}.`,
    assumed: 'Elle est posée comme question ouverte, avec sa clé pour qui corrige.',
    remedy: 'Complétez la question dans la source.',
  }),
  'qti-lacking': ({ name, what }) => ({
    message: `« ${name} » contient ${LOST[what][0]} : QTI 2.1 n’a pas de place pour cela.`,
    assumed: LOST[what][1],
    remedy: 'Là où c’est important, prenez un paquet qui joue la leçon elle-même : SCORM, cmi5 ou web.',
  }),
  'qti-settings': ({ settings }) => ({
    message: `Un test de QTI 2.1 n’a pas de place pour ce que la leçon règle par ${settings.join(', ')}.`,
    assumed:
      'Les questions fermées comptent par ce qui y est juste, les ouvertes selon leur correction ; on peut répondre à nouveau jusqu’à la remise du test.',
    remedy: 'Réglez-le dans la plateforme une fois le test importé.',
  }),
  'qti-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 question a des indices' : `${questions} questions ont des indices`}, que les élèves ne peuvent demander quand les réponses sont remises ensemble.`,
    assumed: 'Ils figurent sous la question, à lire par tout le monde.',
    remedy: 'Avec `answers: after-answer`, chaque indice a son bouton.',
  }),
  'qti-version': ({ version }) => ({
    message: `C’est du QTI ${version}.`,
    assumed: 'Ce qui est jugé est ce qu’il partage avec 2.1.',
    remedy: 'Exportez-le en QTI 2.1 là où la plateforme n’en prend pas d’autre.',
  }),
  'qti-malformed': ({ reason }) => ({
    message: `Le fichier n’est pas du XML bien formé : ${foreign(reason)}.`,
    remedy: 'Corrigez cet endroit.',
  }),
  'qti-schema': ({ words }) => ({
    message: `Le schéma de QTI 2.1 n’autorise pas ce qui est ici : ${foreign(words)}.`,
    remedy:
      'Corrigez cet endroit ; les plateformes refusent une telle question, ou laissent de côté ce qu’elles ne connaissent pas.',
  }),
  'qti-resource': ({ identifier, why }) => ({
    message: `« ${identifier} » ${RESOURCE[why]}.`,
    remedy: 'Corrigez le manifeste, ou exportez le paquet à nouveau.',
  }),
  'qti-item': ({ item, name, why }) => ({
    message: `« ${name} » ${ITEM[why]} (question « ${item} »).`,
    remedy: 'Corrigez la question : les plateformes la refusent, ou la comptent fausse.',
  }),
  'qti-media-missing': ({ url, similar }) => ({
    message: `La question montre « ${url} », qui n’est pas dans l’archive${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar
      ? 'Écrivez le nom avec les mêmes majuscules.'
      : 'Ajoutez le fichier, ou corrigez son chemin, qui part du fichier de la question.',
  }),
};
