import type { Steps } from './steps.en.ts';

export const fr: Steps = {
  moodle: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    'Dans votre cours, passez en **Mode d’édition**, puis **Ajouter une activité ou ressource › Paquetage SCORM**.',
    'Nommez-le {title} et déposez {file} dans **Fichier paquetage**.',
    'Sous **Apparence**, réglez **Cacher la structure du contenu aux étudiants : Jamais**, puis **Enregistrer et afficher**.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
  moodleCourse: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    'Dans votre cours : **Plus › Réutilisation de cours › Restauration**, déposez {file}, **Restaurer**.',
    'Choisissez **Fusionner le cours sauvegardé avec ce cours** ; jamais l’option qui supprime son contenu.',
    '**Suivant** jusqu’au bout, puis **Effectuer la restauration** : la leçon et son test sont là.',
    'Ouvrez le test et fixez ses dates. Les réponses ouvertes se notent sous **Résultats › Évaluation manuelle**.',
  ],
  ilias: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    'Dans votre cours : **Ajouter un objet › Module d’apprentissage SCORM**.',
    'Choisissez {file}, type **SCORM 1.2**, et importez-le.',
    'Dans ses **Paramètres**, mettez-le **en ligne** ; sous **Progression**, laissez le paquet SCORM décider.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
  canvas: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    'Ouvrez **SCORM** dans le menu du cours. S’il n’y est pas, un administrateur ajoute l’application SCORM.',
    '**Téléverser**, choisissez {file}.',
    'Importez-le comme **devoir** s’il compte, sinon comme **page**.',
    'Publiez-le et essayez une fois dans la **vue de l’étudiant**.',
  ],
  openolat: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    '**Espace auteur › Importer** : choisissez {file}.',
    'Dans l’éditeur du cours, **insérez un élément de cours › SCORM** et choisissez ce que vous avez importé.',
    'Affichez le score s’il compte, puis **publiez**.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
  another: [
    'Décompressez {archive}. Laissez {file} tel quel.',
    'Dans votre plateforme, cherchez **Ajouter un contenu** ou **Importer**, puis **SCORM**.',
    'Choisissez {file} (SCORM 1.2). Si elle demande SCORM 2004, prenez l’autre paquet.',
    'Permettez de reprendre une tentative inachevée ; une seule tentative suffit.',
    'Essayez une fois comme un élève : répondez, quittez, revenez ; la réponse est là.',
  ],
};
