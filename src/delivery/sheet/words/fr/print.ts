import { printFiles } from '../print-words.ts';

export const printWords = printFiles({
  worksheet: {
    name: 'Fiche',
    purpose: 'La leçon sur papier, avec de la place pour répondre à ses questions et sans aucune réponse.',
    importTitle: 'Sur papier : fiche',
  },
  key: {
    name: 'Corrigé',
    purpose:
      'Pour qui enseigne : les questions avec leurs réponses, commentaires et indices, et une grille d’évaluation. À ne pas distribuer.',
    importTitle: 'Sur papier : corrigé',
  },
  html: {
    name: 'HTML',
    where: 'Ouvrez le fichier dans un navigateur et imprimez-le.',
    steps: ['Ouvrez `{file}` dans un navigateur.', 'Imprimez-le (**Ctrl+P**), en A4 ou en Letter.'],
  },
  docx: {
    name: 'Word',
    where: 'Ouvrez le fichier dans Word ou LibreOffice, modifiez ce que vous voulez et imprimez-le.',
    steps: [
      'Ouvrez `{file}` dans Word ou LibreOffice.',
      'Modifiez ce que vous voulez : titres, questions et lignes ont leurs propres styles.',
      'Imprimez-le.',
    ],
  },
  pdf: {
    name: 'PDF',
    where: 'Ouvrez le fichier et imprimez-le.',
    steps: ['Ouvrez `{file}`.', 'Imprimez-le.'],
  },
  elsewhere: 'Ce qui s’imprime se passe de plateforme.',
  fields: {
    'key: feedback': 'réponse proposée ou explication, dans le corrigé',
    'key: solution': 'ce qui est juste, dans le corrigé',
    'key: feedback on …': 'commentaire sur une réponse, dans le corrigé',
    'key: hint': 'indice, dans le corrigé',
  },
});
