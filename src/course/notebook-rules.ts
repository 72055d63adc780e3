/** What can be wrong with a notebook. */
import type { Rule } from '../lesson/index.ts';

export const notJson: Rule<{ conflict: boolean }> = {
  id: 'notebook-broken',
  severity: 'error',
  words: {
    en: ({ conflict }) => ({
      message: conflict
        ? 'The notebook holds the marks of a Git merge that was never finished, here first.'
        : 'The notebook is damaged: its JSON breaks off or goes wrong here.',
      remedy: conflict
        ? 'Choose one of the two versions between the <<<<<<< and >>>>>>> marks.'
        : 'Open it in Jupyter and save it again, or take an earlier version.',
    }),
    fr: ({ conflict }) => ({
      message: conflict
        ? 'Le notebook porte les marques d’une fusion Git inachevée, à partir d’ici.'
        : 'Le notebook est abîmé : son JSON s’interrompt ou se trompe ici.',
      remedy: conflict
        ? 'Choisissez l’une des deux versions entre les marques <<<<<<< et >>>>>>>.'
        : 'Ouvrez-le dans Jupyter et enregistrez-le à nouveau, ou reprenez une version antérieure.',
    }),
  },
};

export const notNotebook: Rule<Record<string, never>> = {
  id: 'notebook-without-cells',
  severity: 'error',
  words: {
    en: () => ({
      message: 'The file is JSON, but no notebook: it has no list of cells.',
      remedy: 'Open it in Jupyter and save it again, or give it another extension.',
    }),
    fr: () => ({
      message: 'Le fichier est du JSON, mais pas un notebook : il n’a pas de liste de cellules.',
      remedy: 'Ouvrez-le dans Jupyter et enregistrez-le à nouveau, ou donnez-lui une autre extension.',
    }),
  },
};

export const outputInteractive: Rule<{ types: string; shown: boolean }> = {
  id: 'notebook-output-interactive',
  severity: 'warning',
  words: {
    en: ({ types, shown }) => ({
      message: `An output of this cell runs only in a notebook (${types}).`,
      assumed: shown ? 'Its text stands in its place.' : 'The page is built without it.',
      remedy: 'Store a picture of it: run the cell with a static renderer, or paste a screenshot.',
    }),
    fr: ({ types, shown }) => ({
      message: `Un résultat de cette cellule ne fonctionne que dans un notebook (${types}).`,
      assumed: shown ? 'Son texte est mis à sa place.' : 'La page est construite sans lui.',
      remedy: 'Enregistrez-en une image : exécutez la cellule avec un rendu statique, ou collez une capture.',
    }),
  },
};

export const mediaBroken: Rule<{ name: string }> = {
  id: 'notebook-media-broken',
  severity: 'warning',
  words: {
    en: ({ name }) => ({
      message: `The picture “${name}” stored in this cell is damaged: it is no base64.`,
      assumed: 'The page is built without it.',
      remedy: 'Run the cell again, or attach the picture again.',
    }),
    fr: ({ name }) => ({
      message: `L’image « ${name} » enregistrée dans cette cellule est abîmée : ce n’est pas du base64.`,
      assumed: 'La page est construite sans elle.',
      remedy: 'Exécutez la cellule à nouveau, ou joignez l’image à nouveau.',
    }),
  },
};

export const attachmentMissing: Rule<{ name: string }> = {
  id: 'notebook-attachment-missing',
  severity: 'warning',
  words: {
    en: ({ name }) => ({
      message: `The cell shows the attachment “${name}”, which isn't stored in it.`,
      assumed: 'The page says that a picture is missing.',
      remedy: 'Paste the picture into the cell again.',
    }),
    fr: ({ name }) => ({
      message: `La cellule montre la pièce jointe « ${name} », qui n’y est pas enregistrée.`,
      assumed: 'La page dit qu’une image manque.',
      remedy: 'Collez à nouveau l’image dans la cellule.',
    }),
  },
};

export const rawLeftOut: Rule<{ format: string }> = {
  id: 'notebook-raw-cell',
  severity: 'info',
  words: {
    en: ({ format }) => ({
      message: `This raw cell is meant for another tool (${format}); pupils don't see it.`,
      remedy: 'Make it a Markdown cell to have it in the page.',
    }),
    fr: ({ format }) => ({
      message: `Cette cellule brute s’adresse à un autre outil (${format}) ; les élèves ne la voient pas.`,
      remedy: 'Faites-en une cellule Markdown pour l’avoir dans la page.',
    }),
  },
};
