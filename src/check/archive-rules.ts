/** What the archive itself can have wrong, in the words of those who pack it anew. */
import { rule } from './finding.ts';

export const unreadable = rule<{ reason: string }>(
  'zip-unreadable',
  'error',
  ({ reason }) => ({
    message: `This is no ZIP archive that can be read: ${reason}.`,
    remedy: 'Download or build it again.',
  }),
  ({ reason }) => ({
    message: `Ce n’est pas une archive ZIP lisible : ${reason}.`,
    remedy: 'Téléchargez-la ou produisez-la à nouveau.',
  }),
);

export const damaged = rule<{ name: string }>(
  'zip-damaged',
  'error',
  ({ name }) => ({
    message: `“${name}” doesn’t unpack to what the archive’s directory announces.`,
    remedy: 'Download or build the package again.',
  }),
  ({ name }) => ({
    message: `« ${name} » ne se décompresse pas en ce qu’annonce le répertoire de l’archive.`,
    remedy: 'Téléchargez ou produisez le paquet à nouveau.',
  }),
);

export const bomb = rule<{ announced: number; bytes: number }>(
  'zip-bomb',
  'error',
  ({ announced, bytes }) => ({
    message: `The archive announces ${announced} bytes in ${bytes}, more than any packing holds: it is made to fill the disk of whoever unpacks it.`,
    assumed: 'Nothing of it was unpacked.',
    remedy: 'Import it nowhere; ask whoever sent it.',
  }),
  ({ announced, bytes }) => ({
    message: `L’archive annonce ${announced} octets en ${bytes}, plus qu’aucune compression n’en contient : elle est faite pour remplir le disque de qui la décompresse.`,
    assumed: 'Rien n’en a été décompressé.',
    remedy: 'Ne l’importez nulle part ; interrogez qui l’a envoyée.',
  }),
);

export const encrypted = rule<{ name: string }>(
  'zip-encrypted',
  'error',
  ({ name }) => ({ message: `“${name}” is encrypted.`, remedy: 'Pack it without a password.' }),
  ({ name }) => ({ message: `« ${name} » est chiffré.`, remedy: 'Empaquetez-le sans mot de passe.' }),
);

export const unknownMethod = rule<{ name: string }>(
  'zip-method',
  'error',
  ({ name }) => ({
    message: `“${name}” is neither stored nor deflated, and LMSs know no other way of packing.`,
    remedy: 'Pack it as an ordinary ZIP.',
  }),
  ({ name }) => ({
    message: `« ${name} » n’est ni stocké ni compressé par deflate ; les LMS ne connaissent rien d’autre.`,
    remedy: 'Empaquetez-le en ZIP ordinaire.',
  }),
);

export const storedDescriptor = rule<{ name: string }>(
  'zip-stored-descriptor',
  'warning',
  ({ name }) => ({
    message: `“${name}” is stored with its size behind it, which Java’s ZipInputStream (OpenOLAT) refuses.`,
    remedy: 'Pack it deflated, or with its size in front.',
  }),
  ({ name }) => ({
    message: `« ${name} » est stocké avec sa taille derrière lui, ce que refuse ZipInputStream de Java (OpenOLAT).`,
    remedy: 'Empaquetez-le compressé, ou avec sa taille devant.',
  }),
);

export const duplicateName = rule<{ name: string }>(
  'zip-name-duplicate',
  'error',
  ({ name }) => ({
    message: `Two files of the archive are named “${name}”; unpacked, one replaces the other.`,
    remedy: 'Keep one of them.',
  }),
  ({ name }) => ({
    message: `Deux fichiers de l’archive se nomment « ${name} » ; décompressés, l’un remplace l’autre.`,
    remedy: 'N’en gardez qu’un.',
  }),
);

export const caseClash = rule<{ name: string; other: string }>(
  'zip-name-case',
  'warning',
  ({ name, other }) => ({
    message: `“${name}” and “${other}” differ only in case; on many systems one replaces the other.`,
    remedy: 'Rename one of them.',
  }),
  ({ name, other }) => ({
    message: `« ${name} » et « ${other} » ne diffèrent que par la casse ; sur bien des systèmes l’un remplace l’autre.`,
    remedy: 'Renommez l’un des deux.',
  }),
);

export const escapingName = rule<{ name: string }>(
  'zip-name-outside',
  'error',
  ({ name }) => ({
    message: `“${name}” would be unpacked outside the package’s folder.`,
    remedy: 'Name it relative to the folder, without “..” or a leading slash.',
  }),
  ({ name }) => ({
    message: `« ${name} » serait décompressé hors du dossier du paquet.`,
    remedy: 'Nommez-le relativement au dossier, sans « .. » ni barre initiale.',
  }),
);

export const nonAsciiName = rule<{ name: string }>(
  'zip-name-non-ascii',
  'warning',
  ({ name }) => ({
    message: `“${name}” has letters beyond ASCII, which some LMSs unpack under another name.`,
    remedy: 'Name it with plain letters, digits, hyphens and dots.',
  }),
  ({ name }) => ({
    message: `« ${name} » a des lettres hors de l’ASCII, que certains LMS décompressent sous un autre nom.`,
    remedy: 'Nommez-le avec des lettres simples, des chiffres, des traits d’union et des points.',
  }),
);

export const mangledName = rule<{ name: string; characters: string }>(
  'zip-name-mangled',
  'warning',
  ({ name, characters }) => ({
    message: `“${name}” has characters that LMSs drop or change: ${characters}`,
    remedy: 'Name it with plain letters, digits, hyphens and dots.',
  }),
  ({ name, characters }) => ({
    message: `« ${name} » a des caractères que les LMS suppriment ou changent : ${characters}`,
    remedy: 'Nommez-le avec des lettres simples, des chiffres, des traits d’union et des points.',
  }),
);
