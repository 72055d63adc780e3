import type { WriteFaultWords } from '../catalogue.ts';
import { foreign } from './foreign.ts';

export const writeFaults: WriteFaultWords = {
  full: (file) => `${file} ne peut pas être écrit : le disque est plein.`,
  quota: (file) => `${file} ne peut pas être écrit : votre quota de disque est épuisé.`,
  tooBig: (file) =>
    `${file} ne peut pas être écrit : il dépasse le plus grand fichier de ce système de fichiers.`,
  rights: (file) => `${file} ne peut pas être écrit : les droits du dossier l’interdisent.`,
  readOnly: (file) => `${file} ne peut pas être écrit : le disque est en lecture seule.`,
  noFolder: (file) => `${file} ne peut pas être écrit : son dossier n’existe pas.`,
  isFolder: (file) => `${file} ne peut pas être écrit : un dossier porte ce nom.`,
  noFolderThere: (file) =>
    `${file} ne peut pas être un dossier : un fichier se trouve à sa place ou au-dessus.`,
  vanished: (file) => `${file} a disparu pendant l’écriture du paquet.`,
  readRights: (file) => `${file} ne peut pas être lu : ses droits l’interdisent.`,
  readFolder: (file) => `${file} est un dossier, là où il faudrait un fichier.`,
  unread: (file) => `${file} ne peut pas être lu.`,
  notFolder: (file) => `« ${file} » existe déjà, et n’est pas un dossier.`,
  foreign: (file) => `« ${file} » existe déjà, et ce n’est pas Cartable qui l’a écrit.`,
  unwritten: (file) => `${file} ne peut pas être écrit.`,
  other: foreign,
};
