import type { WriteFaultWords } from '../catalogue.ts';
import { foreign } from './foreign.ts';

export const writeFaults: WriteFaultWords = {
  full: (file) => `${file} non si può scrivere: il disco è pieno.`,
  quota: (file) => `${file} non si può scrivere: la Sua quota di disco è esaurita.`,
  tooBig: (file) => `${file} non si può scrivere: è più grande di quanto ammette il file system.`,
  rights: (file) => `${file} non si può scrivere: i permessi della cartella lo vietano.`,
  readOnly: (file) => `${file} non si può scrivere: il disco è di sola lettura.`,
  noFolder: (file) => `${file} non si può scrivere: la sua cartella non esiste.`,
  isFolder: (file) => `${file} non si può scrivere: una cartella ha quel nome.`,
  noFolderThere: (file) => `${file} non può essere una cartella: al suo posto o sopra c’è un file.`,
  vanished: (file) => `${file} è scomparso mentre il pacchetto veniva scritto.`,
  readRights: (file) => `${file} non si può leggere: i suoi permessi lo vietano.`,
  readFolder: (file) => `${file} è una cartella, dove dovrebbe esserci un file.`,
  unread: (file) => `${file} non si può leggere.`,
  notFolder: (file) => `«${file}» esiste già, e non è una cartella.`,
  foreign: (file) => `«${file}» esiste già, e non l’ha scritto Cartable.`,
  unwritten: (file) => `${file} non si può scrivere.`,
  other: foreign,
};
