/** The words on books, in French. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const bookWords: FileWords = {
  name: 'Livre (EPUB)',
  purpose:
    'La leçon à lire sur tablette et liseuse, sans réseau, ou à se faire lire ; les réponses sont à la fin, derrière des liens. Les réponses de personne ne sont gardées.',
  importTitle: 'À lire hors ligne : livre',
  where: 'Donnez-le aux élèves comme fichier ; leur application de lecture l’ouvre.',
  lead: 'La leçon va aux élèves comme un fichier.',
  steps: [
    'Mettez `{file}` là où les élèves peuvent le télécharger : dans la plateforme comme **fichier**, sur un partage, ou envoyez-le.',
    'Sur tablette, touchez-le : Livres (iPad), Play Livres ou Thorium l’ouvrent ; une liseuse le reçoit par câble ou par courriel.',
    'Les réponses sont à la fin, derrière les liens sous chaque question ; `answers: never` les omet.',
  ],
  elsewhere: 'Un livre se passe de plateforme.',
  fields: {
    ...keyFields,
    'answers.xhtml: feedback': 'réponse modèle, à la fin du livre',
    'answers.xhtml: solution': 'ce qui est juste, à la fin du livre',
    'answers.xhtml: feedback on …': 'commentaire d’une réponse, à la fin du livre',
    'answers.xhtml: hint': 'indice, à la fin du livre',
  },
};
