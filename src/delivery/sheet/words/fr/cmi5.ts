/** The words on cmi5 packages, in French. */
import type { PlayedWords } from '../target-words.ts';
import { scormWords } from './scorm.ts';

export const cmi5: PlayedWords = {
  name: 'Paquet cmi5',
  purpose:
    'Toute la leçon en une page, pour les plateformes qui parlent cmi5 (xAPI) : textes, images, vidéos, et les questions avec leurs réponses modèles. La plateforme garde ce que les élèves répondent, quelle qu’en soit la longueur.',
  importTitle: 'La leçon : paquet cmi5',
  course: {
    purpose:
      'Tout le cours, une page par leçon, pour les plateformes qui parlent cmi5 (xAPI) : textes, images, vidéos, et les questions avec leurs réponses modèles. La plateforme garde ce que les élèves répondent.',
    importTitle: 'Le cours : paquet cmi5',
  },
  where:
    'TalentLMS : dans le cours, **Ajouter › Activités d’apprentissage › SCORM | xAPI | cmi5**. Déposez le fichier sans le décompresser.',
  steps: [
    'Dans TalentLMS, ouvrez le cours pour le modifier : **Ajouter › Activités d’apprentissage › SCORM | xAPI | cmi5**.',
    'Téléversez un fichier ZIP SCORM, Tin Can ou cmi5 : choisissez `{file}` tel quel, sans le décompresser, et publiez l’unité {title}.',
    'La personne qui administre le site veille à ce que xAPI soit activé, dans les réglages du compte, parmi les intégrations.',
    'Essayez une fois comme élève : répondez à une question, quittez, revenez ; la réponse est là.',
  ],
  elsewhere:
    'cmi5 est lu par SCORM Cloud et les plateformes dotées du moteur de Rustici (importez-le comme cours), et par ILIAS sous **xAPI/cmi5**, avec un entrepôt de traces (LRS) qu’un administrateur a mis en place ; là, une leçon par paquet : pour un cours, construisez avec `--single-sco`. Moodle ne connaît pas cmi5 : il prend le paquet SCORM 1.2, ou demande le module `mod_cmi5launch` avec son lecteur et un entrepôt de traces.',
  notes: [
    'Pour remplacer le paquet, donnez le nouveau à la plateforme à sa place : les identifiants restent les mêmes.',
    'Les réponses se lisent dans les rapports de l’entrepôt de traces, question par question, avec ce qui était demandé et ce qui a été répondu : dans TalentLMS, dans les rapports, à la chronologie, parmi les événements xAPI.',
    'La plateforme n’apprend un score qu’avec « réussi » ou « échoué » : indiquez `passMark` là où elle doit en avoir un.',
    'La page s’ouvre chaque fois depuis la plateforme : la recharger termine la session et y ramène.',
  ],
  score: [],
  data: [
    {
      what: 'Les réponses telles qu’elles sont écrites, et l’endroit dans la leçon',
      where:
        'dans l’entrepôt de traces : en un document pour revenir (compressé), et en clair comme énoncés (« answered »)',
    },
    {
      what: 'Terminé, réussi ou échoué, score, temps passé',
      where: 'dans l’entrepôt de traces, comme énoncés ; ce qui en devient une note, la plateforme le décide',
    },
  ],
  // Its page is that of the SCORM packages.
  fields: scormWords.scorm12.fields,
};
