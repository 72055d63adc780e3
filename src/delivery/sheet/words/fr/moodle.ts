/** The words on Moodle's course and glossary, in French. */

import type { CourseSetting, GlossarySetting, TargetWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

const course: TargetWords<CourseSetting> = {
  name: 'Cours Moodle (sauvegarde)',
  purpose:
    'La leçon et un test de ses questions, prêt à donner, avec ses documents et ses liens : un seul fichier, que Moodle restaure.',
  importTitle: 'Tout en une fois : restaurer le cours',
  where:
    'Dans votre cours, **Plus › Réutilisation de cours › Restauration**. Déposez le fichier, puis **Fusionner le cours sauvegardé avec ce cours** : jamais **Supprimer le contenu**.',
  steps: [
    'Dans votre cours : **Plus › Réutilisation de cours**, puis **Restauration** dans le menu du haut. Déposez `{file}` sous **Importer un fichier de sauvegarde**, puis **Restauration**.',
    'Confirmez, **Continuer**. Sous **Restaurer dans ce cours**, choisissez **Fusionner le cours sauvegardé avec ce cours**, **Continuer**. Ne choisissez jamais **Supprimer le contenu de ce cours, puis restaurer**.',
    '**Suivant** à travers réglages et schéma, tels quels ; **Effectuer la restauration**.',
    'Ouvrez {title}, puis son test : **Prévisualiser le test** montre ce que verront les élèves.',
  ],
  elsewhere: 'Une sauvegarde Moodle n’est que pour Moodle.',
  settingsTitle: 'Comment c’est réglé, et peut se changer',
  settings: {
    deferred: {
      name: 'Test › Comportement des questions',
      value: 'Feedback a posteriori',
      why: 'Les élèves répondent à tout, puis envoient.',
    },
    once: {
      name: 'Test › Nombre de tentatives autorisées',
      value: '1',
      why: 'Après la tentative, les réponses sont visibles.',
    },
    review: {
      name: 'Test › Options de relecture',
      value: 'Réponses et feedback après la tentative, jamais pendant',
      why: 'Pour les retenir jusqu’à ce que tous aient fini, ne les laissez cochés que sous **Après la fermeture du test**, et fixez une date de fermeture.',
    },
    sumOfPoints: {
      name: 'Test › Note maximale',
      value: 'la somme des points',
      why: 'Un point de la leçon est un point du carnet de notes. Les questions ouvertes attendent une note.',
    },
    lessonCompletion: {
      name: 'Leçon › Conditions d’achèvement',
      value: 'Statut : Terminé',
      why: 'La leçon est achevée une fois lue jusqu’au bout. Elle ne demande rien, donc elle n’a pas de colonne dans le carnet de notes.',
    },
    quizCompletion: {
      name: 'Test › Conditions d’achèvement',
      value: 'Une tentative',
      why: 'Il suffit d’envoyer ; la note peut venir plus tard.',
    },
    gradeToPass: {
      name: 'Test › Note pour passer',
      value: '{passMark} % des points',
      why: 'Le seuil de réussite de la leçon. Il ne change que la couleur de la note : l’achèvement demande une tentative.',
    },
    limited: {
      name: 'Test › Nombre de tentatives autorisées',
      value: '{attempts}',
      why: 'Autant que la leçon en permet ; après chacune, les réponses sont visibles.',
    },
    unlimited: {
      name: 'Test › Nombre de tentatives autorisées',
      value: 'Illimité',
      why: 'Comme la leçon le permet ; après chacune, les réponses sont visibles.',
    },
    reviewWithheld: {
      name: 'Test › Options de relecture',
      value: 'Points et « si correcte » après la tentative ; ni réponses ni feedback',
      why: 'La leçon garde ses réponses pour elle.',
    },
  },

  notes: [
    'Une section est une partie de la table des matières ; une leçon hors de toute partie a la sienne. Elles vont par numéro : la première dans la section 1, et ainsi de suite. Les sections qui existent gardent leur nom et leur contenu.',
    'Les questions sont dans la banque de chaque test : ouvrez le test ; **Questions**, dans son menu, les liste. **Banque de questions** s’y ouvre sur la catégorie du cours, qui est vide : choisissez la catégorie qui porte le nom de la leçon.',
    'Restaurer de nouveau crée toujours une deuxième copie, jamais une mise à jour. Pour ne renouveler que la leçon, remplacez le paquet dans les paramètres de son activité par un nouveau paquet SCORM construit avec les mêmes réglages.',
    '**Restaurer comme nouveau cours** demande le droit de créer des cours, qu’ont les gestionnaires et les créateurs de cours.',
    'La leçon n’y pose aucune question, pour que personne ne réponde deux fois et qu’aucune réponse ne paraisse avant le test. Le réglage `courseQuestions` le change.',
  ],
  score: [],
  data: [
    {
      what: 'Les réponses telles qu’écrites, les points, les commentaires de qui évalue',
      where: 'dans les tentatives du test (**Résultats**)',
    },
    {
      what: 'L’endroit dans la leçon, le statut, le temps passé, le premier et le dernier accès',
      where: 'dans les traces de l’activité SCORM',
    },
    {
      what: 'La note, et ce qui est achevé',
      where: 'dans le carnet de notes et le rapport d’achèvement d’activités',
    },
  ],
  fields: {
    ...keyFields,
    generalfeedback: 'Feedback général',
    graderinfo: 'Information pour les évaluateurs',
    answer: 'une réponse juste',
    'answer/feedback': 'feedback d’une réponse',
    hint: 'indice',
    'subquestion/answer': 'la réponse d’une paire',
    'questiontext/details': 'se déplie dans le texte de la question',
    'questiontext/gap/answer': 'une réponse juste pour un trou',
    'questiontext/gap/answer/feedback': 'feedback d’une réponse pour un trou',
    'answers.js: feedback': 'réponse modèle, dans la leçon',
    'answers.js: solution': 'ce qui est juste, dans la leçon',
    'answers.js: feedback on …': 'commentaire d’une réponse, dans la leçon',
    'answers.js: hint': 'indice, dans la leçon',
  },
};

const glossary: TargetWords<GlossarySetting> = {
  name: 'Glossaire Moodle (XML)',
  purpose:
    'Les termes que la leçon définit, pour une activité Glossaire : Moodle les relie alors partout où ils paraissent dans le cours.',
  importTitle: 'Les termes : glossaire',
  where: 'Dans un glossaire du cours, **Importer des articles**, vers **Glossaire actuel**.',
  steps: [
    'Dans le cours, ouvrez un glossaire, ou créez-en un : **Ajouter une activité ou ressource › Glossaire**.',
    'Dans celui-ci, **Importer des articles** : déposez `{file}` sous **Fichier à importer**.',
    '**Destination des articles importés** : **Glossaire actuel** ; puis **Envoyer**. Moodle dit combien d’articles il a pris.',
  ],
  elsewhere: 'Le XML de glossaire n’est que pour Moodle.',
  settingsTitle: 'Réglages recommandés du glossaire',
  settings: {
    noDuplicates: {
      name: 'Articles › Permettre les doublons d’articles',
      value: 'Non',
      why: 'Importer de nouveau n’ajoute alors que les termes nouveaux.',
    },
    links: {
      name: 'Articles › Lier automatiquement les articles',
      value: 'Oui',
      why: 'Les termes deviennent des liens dans les textes du cours, mais non dans un paquet SCORM.',
    },
  },
  notes: [
    'Un terme déjà présent au glossaire garde sa définition : pour la renouveler, supprimez d’abord l’article.',
  ],
  score: [],
  data: [{ what: 'Qui a importé les articles', where: 'avec chaque article' }],
  fields: {},
};

export const moodleWords = { 'moodle-course': course, 'moodle-glossary': glossary };
