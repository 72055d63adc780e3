import type { Steps } from './steps.en.ts';

export const fr: Steps = {
  unpack: ['Décompressez {archive}. Laissez {file} tel quel.'],
  moodle: [
    'Dans votre cours, passez en **Mode d’édition**, puis **Ajouter une activité ou ressource › Paquetage SCORM**.',
    'Nommez-le {title} et déposez {file} dans **Fichier paquetage**.',
    'Sous **Apparence**, réglez **Cacher la structure du contenu aux étudiants : Jamais**, puis **Enregistrer et afficher**.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
  moodleCourse: [
    'Dans votre cours : **Plus › Réutilisation de cours › Restauration**, déposez {file}, **Restaurer**.',
    'Choisissez **Fusionner le cours sauvegardé avec ce cours** ; jamais l’option qui supprime son contenu.',
    '**Suivant** jusqu’au bout, puis **Effectuer la restauration** : la leçon et son test sont là.',
    'Ouvrez le test et fixez ses dates. Les réponses ouvertes se notent sous **Résultats › Évaluation manuelle**.',
  ],
  another: [
    'Dans votre plateforme, cherchez **Ajouter un contenu** ou **Importer**, puis **SCORM**.',
    'Choisissez {file} (SCORM 1.2). Si elle demande SCORM 2004, prenez l’autre paquet.',
    'Permettez de reprendre une tentative inachevée ; une seule tentative suffit.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
};
