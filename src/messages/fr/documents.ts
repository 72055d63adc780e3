import type { Messages } from '../catalogue.ts';
import type { Clue, DocumentFault, documents as rules } from '../rules/documents.ts';

const FAULTS: Readonly<Record<DocumentFault, { message: string; remedy: string }>> = {
  old: {
    message: 'Le fichier est un document d’un ancien format (.doc ou .rtf), quel que soit son nom.',
    remedy: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
  },
  locked: {
    message: 'Le document est protégé par un mot de passe.',
    remedy: 'Enregistrez-en une copie sans mot de passe.',
  },
  broken: {
    message: 'Le document est endommagé, ou n’en est pas un.',
    remedy: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le à nouveau en .docx.',
  },
  other: {
    message: 'Le fichier ne contient pas de document texte.',
    remedy: 'Enregistrez le texte comme document Word (.docx).',
  },
  large: {
    message: 'Décompressé, le document dépasse de loin ce que contient une leçon.',
    remedy:
      'Ouvrez-le dans Word ou LibreOffice et enregistrez-le à nouveau en .docx, ou en plusieurs parties.',
  },
};

/** By what it was known. */
const CLUES: Readonly<Record<Clue, string>> = {
  highlight: 'surlignée',
  colour: 'd’une autre couleur',
  bold: 'en gras',
  italic: 'en italique',
  underline: 'soulignée',
  mark: 'cochée',
  hidden: 'en texte masqué',
  word: 'un mot l’annonce',
  letter: 'une lettre au-dessous la désigne',
  habit: 'dans ce document, de tels mots suivent chaque question',
};

export const documents: Messages<typeof rules> = {
  'docx-unreadable': ({ fault }) => FAULTS[fault],
  'docx-margin': ({ words }) => ({
    message: `« ${words} » figure dans l’en-tête ou le pied de page.`,
    assumed: 'C’est laissé de côté.',
  }),
  'docx-comments': ({ count }) => ({
    message: `Le document a ${count} ${count === 1 ? 'commentaire' : 'commentaires'}.`,
    assumed: `${count === 1 ? 'Il est laissé' : 'Ils sont laissés'} de côté.`,
  }),
  'docx-changes': ({ insertions, deletions }) => ({
    message: `Le document a un suivi des modifications : ${insertions} insérées, ${deletions} supprimées.`,
    assumed: 'Elles sont prises comme acceptées.',
    remedy: 'Acceptez-les ou refusez-les dans le document pour en décider autrement.',
  }),
  'docx-hidden': ({ words }) => ({
    message: `« ${words} » est du texte masqué, et aucune question ne le précède.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Affichez-le dans le document (police, « masqué ») si les élèves doivent le lire.',
  }),
  'docx-object': ({ name }) => ({
    message: `${name ? `« ${name} »` : 'Un dessin'} est un graphique, un dessin ou un objet incorporé.`,
    assumed: 'Il est laissé de côté.',
    remedy: 'Mettez une image à sa place (copiez-le, et collez-le comme image).',
  }),
  'docx-key': ({ by, words }) => ({
    message: `« ${words} » est prise comme la bonne proposition : ${CLUES[by]}.`,
    remedy: 'Écrivez la leçon en Markdown (`- [x] …`) pour en décider autrement.',
  }),
  'docx-answer': ({ by, words }) => ({
    message: `« ${words} » est prise comme une réponse : ${CLUES[by]}.`,
    assumed: 'Elle est repliée, ou remplit un trou.',
  }),
  'docx-line': ({ words }) => ({
    message: `« ${words} » est pris comme une question : il y a de la place pour écrire, ou c’est un exercice qui le dit.`,
  }),
};
