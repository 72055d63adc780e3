import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { BankSetting, LostPart, banks as rules } from '../rules/banks.ts';

const LOST: Readonly<Record<LostPart, readonly [what: string, assumed: string]>> = {
  partial: [
    'donne une partie des points pour une réponse',
    'Cette réponse compte comme fausse, ou n’est pas acceptée.',
  ],
  'any-of': [
    'accepte l’un quelconque de plusieurs choix justes',
    'Il faut les choisir tous ; dans un trou, l’un d’eux suffit.',
  ],
  wildcard: [
    'accepte des réponses selon un modèle avec `*`',
    'Les mots autour de l’astérisque sont ce qui est accepté.',
  ],
  'other-feedback': ['dit quelque chose à toute autre réponse', 'Ce texte est laissé de côté.'],
  units: ['a plusieurs unités, ou une de plusieurs mots', 'La première unité compte, si c’est un seul mot.'],
  'all-or-nothing': ['ne donne des points que si tout est juste', 'Chaque choix juste compte.'],
  'grader-info': [
    'a des informations pour l’évaluateur',
    'Elles ne sont pas conservées : les élèves les verraient. Ce qu’ils peuvent voir est à écrire dans le feedback général.',
  ],
  dragged: ['a des mots à glisser dans son texte', 'Ils sont à choisir dans des listes.'],
  tolerance: ['a un trou pour un nombre avec une tolérance', 'Seul le nombre exact est juste.'],
  weights: ['a des trous qui ne valent pas tous autant', 'Tous ses trous valent autant.'],
  case: ['a un trou où les majuscules comptent', 'Dans un trou, les majuscules ne comptent pas.'],
  shares: [
    'retire des points pour des choix faux, ou les répartit entre les justes, dans une mesure qui lui est propre',
    'Quand on en choisit un seul, un choix faux ne retire rien ; quand on en choisit plusieurs, les justes valent autant, et un faux retire autant.',
  ],
  'no-points': ['ne vaut aucun point', 'Elle en vaut un.'],
};

/** What is told of how many questions, and what counts in its place. */
const SETTINGS: Readonly<
  Record<BankSetting, (count: number) => readonly [message: string, assumed: string]>
> = {
  names: (count) => [
    `Questions qui ont dans la banque un nom à elles : ${count}.`,
    'Dans le test de Moodle, chacune porte son début pour nom ; `cartable convert` garde les noms en commentaires.',
  ],
  penalties: (count) => [
    `Questions qui disent ce que coûte un nouvel essai : ${count}.`,
    'Les pénalités de Moodle s’appliquent.',
  ],
  shuffling: (count) => [
    `Questions dont la banque mélange les réponses : ${count}.`,
    'Elles gardent leur ordre, sauf si la leçon ou la question a `shuffle: true`.',
  ],
};

export const banks: Messages<typeof rules> = {
  'bank-xml-broken': ({ reason }) => ({
    message: `La banque de questions n’est plus du XML à partir d’ici : ${reason}.`,
    remedy: 'Exportez-la à nouveau depuis Moodle.',
  }),
  'bank-empty': () => ({
    message: 'La banque de questions ne contient aucune question.',
    remedy: 'Exportez-la à nouveau, avec les catégories qui contiennent les questions.',
  }),
  'bank-type-unknown': ({ type, words, remains }) => ({
    message: `Cartable n’a pas de questions du type « ${type} », comme « ${excerpt(words)} ».`,
    assumed: remains
      ? 'Elle devient une question ouverte, avec son texte et son feedback.'
      : 'Elle est laissée de côté.',
    remedy: 'Posez-la sous une autre forme.',
  }),
  'bank-question-unclear': ({ words }) => ({
    message: `Ce qui répond à « ${excerpt(words)} » ne peut pas être lu.`,
    assumed:
      'Elle devient une question ouverte ; ce qui pourrait être sa réponse n’est montré qu’après celle de l’élève.',
    remedy: 'Cherchez une accolade, un `=`, un `~` ou un `ANSWER:` qui manque ou qui est de trop.',
  }),
  'bank-part-lost': ({ words, part }) => ({
    message: `« ${excerpt(words)} » ${LOST[part][0]} : Cartable n’a pas de place pour cela.`,
    assumed: LOST[part][1],
  }),
  'bank-file-broken': ({ name, words }) => ({
    message: `Le fichier « ${name} » de « ${excerpt(words)} » est vide ou abîmé.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Exportez à nouveau la banque depuis Moodle.',
  }),
  'bank-file-left': ({ name, words }) => ({
    message: `Le fichier « ${name} » de « ${excerpt(words)} » n’est montré par aucun texte lu.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Ajoutez-le à la leçon si les élèves en ont besoin.',
  }),
  'bank-settings-left': ({ setting, count }) => {
    const [message, assumed] = SETTINGS[setting](count);
    return { message, assumed };
  },
};
