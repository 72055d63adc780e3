/** Les mots sur les paquetages SCORM, en français. */
import type { ScormSetting, TargetWords } from '../target-words.ts';

/** What ledgers call the parts of the answer key. */
export const keyFields = {
  'answers.html: feedback': 'réponse modèle, dans le corrigé',
  'answers.html: solution': 'ce qui est juste, dans le corrigé',
  'answers.html: feedback on …': 'commentaire d’une réponse, dans le corrigé',
} as const;

/** And those of a page that is played, with the key behind it. */
export const pageFields = {
  ...keyFields,
  'answers.js: feedback': 'réponse modèle',
  'answers.js: solution': 'ce qui est juste',
  'answers.js: feedback on …': 'commentaire d’une réponse',
  'answers.js: hint': 'indice',
} as const;

const scorm12: TargetWords<ScormSetting> = {
  name: 'Paquetage SCORM 1.2',
  purpose:
    'La leçon entière en une page : texte, images, vidéos, et les questions avec leurs réponses modèles. La plateforme garde ce que les élèves répondent.',
  importTitle: 'La leçon : paquetage SCORM',
  course: {
    purpose:
      'Le cours entier, une page par leçon : texte, images, vidéos, et les questions avec leurs réponses modèles. La plateforme garde ce que les élèves répondent.',
    importTitle: 'Le cours : paquetage SCORM',
  },
  where:
    '**Mode d’édition**, puis **Ajouter une activité ou ressource › Paquetage SCORM**. Déposez le fichier sans le décompresser.',
  steps: [
    'Dans le cours, activez le **Mode d’édition**.',
    '**Ajouter une activité ou ressource › Paquetage SCORM**.',
    '**Nom** : {title}. Sous **Paquetage › Fichier paquetage**, déposez `{file}` tel quel, sans le décompresser.',
    'Réglez ce que dit le tableau ci-dessous, puis **Enregistrer et afficher**.',
    'Essayez une fois vous-même comme élève : répondez à une question, quittez, revenez ; la réponse est là.',
  ],
  elsewhere:
    'SCORM 1.2 est lu par OpenOLAT, ILIAS, Blackboard, Brightspace et la plupart des autres : déposez le `.zip` tel quel, sans le décompresser.',
  settingsTitle: 'Réglages recommandés de l’activité SCORM',
  settings: {
    window: {
      name: 'Apparence › Afficher le paquetage',
      value: 'Fenêtre courante',
      why: 'La page s’adapte à toute largeur. **Nouvelle fenêtre** lui donne tout l’écran, là où le navigateur permet les fenêtres surgissantes.',
    },
    entry: {
      name: 'Apparence › Cacher la structure du contenu aux étudiants',
      value: 'Jamais',
      why: 'La page d’entrée montre l’état de la tentative et propose **Commencer une nouvelle tentative**.',
    },
    contentsOff: {
      name: 'Apparence › Affichage de la structure du contenu dans le lecteur',
      value: 'Désactivé',
      why: 'Il n’y a qu’une page, qui a sa propre table des matières.',
    },
    highestGrade: {
      name: 'Réglages des notes › Méthode d’évaluation',
      value: 'Note la plus haute, note maximale 100',
      why: 'Le paquetage annonce un seul score, de 0 à 100.',
    },
    unlimited: {
      name: 'Gestion des tentatives › Nombre de tentatives',
      value: 'Tentatives illimitées',
      why: 'Moodle rouvre une tentative terminée en lecture seule. Qui veut écrire encore commence une nouvelle tentative, qui est vide.',
    },
    highestAttempt: {
      name: 'Gestion des tentatives › Évaluation des tentatives',
      value: 'Meilleure tentative',
      why: 'Un deuxième essai ne coûte rien.',
    },
    comeBack: {
      name: 'Gestion des tentatives › Imposer une nouvelle tentative',
      value: 'Non',
      why: 'Sinon, l’élève qui revient ne retrouve pas ses réponses commencées.',
    },
    readAgain: {
      name: 'Gestion des tentatives › Verrouiller après la tentative finale',
      value: 'Non',
      why: 'Les élèves peuvent relire leurs réponses.',
    },
    ownCompletion: {
      name: 'Réglages de compatibilité › Imposer de terminer',
      value: 'Non',
      why: 'Le paquetage annonce lui-même l’achèvement.',
    },
    ownSaving: {
      name: 'Réglages de compatibilité › Enregistrer automatiquement',
      value: 'Non',
      why: 'Le paquetage enregistre après chaque réponse.',
    },
    masteryEither: {
      name: 'Réglages de compatibilité › Le score de maîtrise remplace le statut',
      value: 'au choix',
      why: 'Sans effet : le paquetage n’indique pas de score de maîtrise.',
    },
    completed: {
      name: 'Conditions d’achèvement › Ajouter des conditions › Requiert un statut',
      value: 'Terminé',
      why: '**Réussi** seul ne serait jamais atteint : le paquetage n’a pas de seuil de réussite.',
    },
    contentsSide: {
      name: 'Apparence › Affichage de la structure du contenu dans le lecteur',
      value: 'Sur le côté',
      why: 'Chaque leçon est une page à elle : les élèves la choisissent dans cette liste.',
    },
    learningObjects: {
      name: 'Réglages des notes › Méthode d’évaluation',
      value: 'Objets d’apprentissage',
      why: 'La note compte les leçons terminées. La note la plus haute donnerait le maximum après une seule leçon ; la moyenne omet les leçons que l’on n’a pas commencées ou qui ne demandent rien.',
    },
    allScos: {
      name: 'Conditions d’achèvement › Requiert que tous les SCO renvoient un statut d’achèvement',
      value: 'Oui',
      why: 'Sinon, la première leçon terminée achève l’activité.',
    },
    masteryPass: {
      name: 'Réglages de compatibilité › Le score de maîtrise remplace le statut',
      value: 'Oui',
      why: 'Le paquetage indique {passMark} comme score de maîtrise et annonce réussi ou échoué selon le même compte.',
    },
    passed: {
      name: 'Conditions d’achèvement › Ajouter des conditions › Requiert un statut',
      value: 'Réussi, ou Réussi et Terminé',
      why: '**Réussi** demande {passMark} % ; avec **Terminé** seul, qui échoue ne termine pas non plus l’activité.',
    },
    limited: {
      name: 'Gestion des tentatives › Nombre de tentatives',
      value: '{attempts}',
      why: 'Autant que la leçon en permet. Moodle rouvre une tentative terminée en lecture seule : la suivante commence vide.',
    },
  },

  notes: [
    'Pour remplacer le paquetage : **Paramètres** de la même activité, échangez le fichier, enregistrez. Ses identifiants ne changent pas ; Moodle garde donc les tentatives des élèves.',
    'Les réponses se lisent dans **Rapports › Rapport d’interactions** de l’activité.',
    'L’app Moodle le lit aussi, à moins que le site ne protège le téléchargement des paquetages (`protectpackagedownloads`).',
  ],
  score: [],
  data: [
    {
      what: 'Les réponses telles qu’écrites, et l’endroit atteint dans la leçon',
      where:
        'dans `suspend_data` de la tentative (comprimées, pour y revenir) et, en clair, comme interactions (pour les rapports)',
    },
    {
      what: 'Statut, score, temps passé, premier et dernier accès',
      where: 'dans le suivi de la tentative et dans le carnet de notes',
    },
  ],
  fields: pageFields,
};

/** Ce qu’il faut faire sur la plateforme est pareil ; où le paquetage se lit ne l’est pas. */
const scorm2004: TargetWords<ScormSetting> = {
  ...scorm12,
  name: 'Paquetage SCORM 2004',
  importTitle: 'La leçon : paquetage SCORM 2004',
  course: { ...scorm12.course!, importTitle: 'Le cours : paquetage SCORM 2004' },
  elsewhere:
    'SCORM 2004 (3e édition, à moins d’avoir demandé la 4e) est lu par ILIAS, Blackboard, Brightspace et d’autres ; OpenOLAT et l’app Moodle ne lisent que SCORM 1.2.',
  notes: [
    'Importez-le à la place du paquetage SCORM 1.2, non à côté : les élèves répondraient deux fois.',
    '**Dans Moodle, prenez SCORM 1.2.** D’un paquetage SCORM 2004, Moodle garde les réponses mais n’en montre aucune à l’enseignant : son rapport d’interactions ne connaît que les noms de SCORM 1.2. SCORM 2004 n’y est reconnu qu’en partie et n’y est plus développé.',
    ...scorm12.notes.slice(0, 1),
    'L’app Moodle ne le lit pas : elle ne connaît que SCORM 1.2.',
  ],
};

export const scormWords = { scorm12, scorm2004 };
