import type { WriteFaultWords } from '../catalogue.ts';
import { foreign } from './foreign.ts';

export const writeFaults: WriteFaultWords = {
  full: (file) => `${file} no se puede escribir: el disco está lleno.`,
  quota: (file) => `${file} no se puede escribir: su cuota de disco está agotada.`,
  tooBig: (file) => `${file} no se puede escribir: es mayor de lo que admite el sistema de archivos.`,
  rights: (file) => `${file} no se puede escribir: los permisos de la carpeta lo prohíben.`,
  readOnly: (file) => `${file} no se puede escribir: el disco es de solo lectura.`,
  noFolder: (file) => `${file} no se puede escribir: su carpeta no existe.`,
  isFolder: (file) => `${file} no se puede escribir: una carpeta tiene ese nombre.`,
  noFolderThere: (file) => `${file} no puede ser una carpeta: en su lugar o por encima hay un archivo.`,
  vanished: (file) => `${file} ha desaparecido mientras se escribía el paquete.`,
  readRights: (file) => `${file} no se puede leer: sus permisos lo prohíben.`,
  readFolder: (file) => `${file} es una carpeta, donde debería haber un archivo.`,
  unread: (file) => `${file} no se puede leer.`,
  notFolder: (file) => `«${file}» ya existe, y no es una carpeta.`,
  foreign: (file) => `«${file}» ya existe, y no lo ha escrito Cartable.`,
  unwritten: (file) => `${file} no se puede escribir.`,
  other: foreign,
};
