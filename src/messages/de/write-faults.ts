import type { WriteFaultWords } from '../catalogue.ts';
import { foreign } from './foreign.ts';

export const writeFaults: WriteFaultWords = {
  full: (file) => `${file} lässt sich nicht schreiben: Der Datenträger ist voll.`,
  quota: (file) => `${file} lässt sich nicht schreiben: Ihr Kontingent an Speicherplatz ist erschöpft.`,
  tooBig: (file) => `${file} lässt sich nicht schreiben: Die Datei ist größer, als das Dateisystem erlaubt.`,
  rights: (file) => `${file} lässt sich nicht schreiben: Die Zugriffsrechte des Ordners verbieten es.`,
  readOnly: (file) => `${file} lässt sich nicht schreiben: Der Datenträger ist schreibgeschützt.`,
  noFolder: (file) => `${file} lässt sich nicht schreiben: Den Ordner dafür gibt es nicht.`,
  isFolder: (file) => `${file} lässt sich nicht schreiben: Ein Ordner heißt so.`,
  noFolderThere: (file) => `${file} kann kein Ordner sein: An seiner Stelle oder darüber steht eine Datei.`,
  vanished: (file) => `${file} ist verschwunden, während das Paket geschrieben wurde.`,
  readRights: (file) => `${file} lässt sich nicht lesen: Die Zugriffsrechte verbieten es.`,
  readFolder: (file) => `${file} ist ein Ordner, wo eine Datei sein müsste.`,
  unread: (file) => `${file} lässt sich nicht lesen.`,
  notFolder: (file) => `„${file}“ gibt es schon, und es ist kein Ordner.`,
  foreign: (file) => `„${file}“ gibt es schon, und nicht von Cartable.`,
  unwritten: (file) => `${file} lässt sich nicht schreiben.`,
  other: foreign,
};
