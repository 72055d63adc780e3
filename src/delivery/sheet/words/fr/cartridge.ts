/** The words on a Common Cartridge, in French. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const cartridgeWords: FileWords = {
  name: 'Common Cartridge (.imscc)',
  purpose:
    'La leçon comme page à lire avec ses médias, et ses questions comme test et banque de questions : un fichier que beaucoup de plateformes importent d’elles-mêmes.',
  importTitle: 'Page et test : Common Cartridge',
  where:
    'Dans l’importation du cours (Canvas : **Paramètres › Importer le contenu du cours** ; Blackboard, Brightspace, Schoology : voir les étapes). Ne décompressez pas le fichier.',
  lead: 'Les noms sont ceux de chaque plateforme ; les versions et les établissements diffèrent un peu.',
  steps: [
    '**Canvas** : dans le cours, **Paramètres › Importer le contenu du cours** ; **Type de contenu** : **Common Cartridge 1.x Package** ; choisissez `{file}`, **Tout le contenu**, et ajoutez-le à la file. La leçon et son test sont dans **Modules** : publiez-les.',
    '**Blackboard** : dans la vue d’origine, **Packages et utilitaires › Importer un package / Afficher les journaux › Importer un package** ; dans Ultra, **Contenu du cours**, puis le menu **⋯**, **Importer du contenu**. Choisissez `{file}`.',
    '**Brightspace** : **Administration du cours › Importer/Exporter/Copier les composants** ; importez les composants depuis un fichier, déposez `{file}`, importez tout.',
    '**Schoology** : il prend la version 1.2 : faites d’abord convertir `{file}` par `cc-converter.schoology.com`. Puis **Resources**, la flèche, **Import**, **Common Cartridge (IMSCC)**.',
    '**Moodle** : **Plus › Réutilisation de cours › Restauration**, et déposez `{file}`. La sauvegarde de cours y est la meilleure voie.',
    'Ouvrez une fois le test en enseignant, réglez points, tentatives et délai, et répondez-y en élève.',
  ],
  elsewhere:
    'Un Common Cartridge (version 1.1) est lu par Canvas, Blackboard, Brightspace, Sakai et Moodle, et par Schoology une fois converti.',
  notes: [
    'Importer de nouveau : Canvas renouvelle ce qu’il a importé, d’après ses identifiants ; Moodle, Blackboard et Brightspace ajoutent une deuxième copie.',
    'Les bonnes réponses sont dans le fichier, pour que la plateforme puisse noter : donnez-le aux enseignants et aux administrateurs, pas aux élèves.',
    '**Dans Moodle**, la page perd ses styles et ses volets, et le test ne montre aucun commentaire tant que ses **Options de relecture** ne sont pas cochées. Prenez-y la sauvegarde de cours.',
  ],
  fields: {
    ...keyFields,
    'itemfeedback general_fb': 'commentaire après la réponse',
    'itemfeedback solution': 'réponse modèle, là où la plateforme a une place pour elle',
    'itemfeedback hint': 'indice',
    'itemfeedback on …': 'commentaire sur une réponse',
    resprocessing: 'ce qui est juste',
  },
};
