/** The words on a QTI 2.1 package, in French. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const qtiWords: FileWords = {
  name: 'Test (QTI 2.1)',
  purpose:
    'Les questions et leurs médias en un test : chacune avec ce qui est juste, ce qui est dit après une réponse, ses indices, et la réponse modèle pour qui la corrige. Le texte de la leçon n’y est pas.',
  importTitle: 'Questions : un test QTI 2.1',
  where:
    'Dans l’importation de la plateforme (OpenOLAT : **Espace auteur › Importer** ; ONYX, TAO, Inspera : voir les étapes). Ne décompressez pas le fichier.',
  lead: 'Les noms sont ceux de chaque plateforme ; les versions et les établissements diffèrent un peu.',
  steps: [
    '**OpenOLAT** : **Espace auteur › Importer**, choisissez `{file}` ; il devient une ressource **Test**. Dans l’éditeur du cours, insérez un élément **Test** (il compte) ou **Auto-test** (il ne compte pas), choisissez-le là et publiez.',
    '**OPAL avec ONYX** : créez ou importez une ressource de type **Test** et choisissez `{file}` ; ajoutez-la au cours comme test.',
    '**TAO** : **Tests › Importer**, format **QTI Test Package**, choisissez `{file}` ; ses questions sont dans **Items**. Publiez ensuite le test.',
    '**Inspera** : dans **Author**, importez des questions au format **QTI 2.1**, choisissez `{file}` et ajoutez-les à un jeu de questions. Il faut parfois qu’un administrateur le permette.',
    'Répondez-y une fois en élève, et regardez ce qui est dit, et les points.',
  ],
  elsewhere: 'QTI 2.1 est lu par OpenOLAT, ONYX, TAO et Inspera, et par tout ce qui se dit conforme.',
  notes: [
    'Importer de nouveau fait un deuxième test : les réponses des élèves restent avec le premier.',
    'Les bonnes réponses sont dans le fichier, pour que la plateforme puisse noter : donnez-le aux enseignants et aux administrateurs, pas aux élèves.',
    'Les questions ouvertes attendent qu’une personne les corrige ; OpenOLAT montre les résultats une fois que c’est fait.',
    'Dans OpenOLAT, une question est montrée telle quelle ; pour la changer là, laissez l’éditeur la convertir.',
    'Les nombres se tapent avec un point ou, là où la plateforme l’accepte, avec une virgule. Une réponse courte avec deux espaces de suite, ou une de trop à la fin, peut compter comme une autre.',
  ],
  fields: {
    ...keyFields,
    modalFeedback: 'réponse modèle, une fois la réponse donnée',
    rubricBlock: 'réponse modèle, pour qui corrige',
    'modalFeedback on …': 'commentaire sur une réponse',
    'modalFeedback hint': 'indice',
    'itemBody hint': 'indice, sous la question',
    responseProcessing: 'ce qui est juste',
  },
};
