/** What may be amiss with a file that a page shows or links to, worded. */
import { rule } from './rules.ts';

const PLACEHOLDER = {
  en: 'A placeholder that names it stands in its place.',
  fr: 'Un cadre qui le nomme tient sa place.',
};

export const mediaEmpty = rule<{ name: string }>(
  'media-empty',
  'warning',
  ({ name }) => ({
    message: `“${name}” is empty: it has no bytes.`,
    assumed: PLACEHOLDER.en,
    remedy: 'Save or copy the file again.',
  }),
  ({ name }) => ({
    message: `« ${name} » est vide : il n'a pas un octet.`,
    assumed: PLACEHOLDER.fr,
    remedy: 'Enregistrez ou copiez le fichier à nouveau.',
  }),
);

export const mediaUnreadable = rule<{ name: string }>(
  'media-unreadable',
  'warning',
  ({ name }) => ({
    message: `“${name}” is there, but can’t be read.`,
    assumed: PLACEHOLDER.en,
    remedy: 'See whether you may open it, and whether another program holds it.',
  }),
  ({ name }) => ({
    message: `« ${name} » est là, mais ne se laisse pas lire.`,
    assumed: PLACEHOLDER.fr,
    remedy: 'Voyez si vous avez le droit de l’ouvrir, et si un autre programme le retient.',
  }),
);

/** What a place needs. `shown`: a picture that browsers show. */
export type Need = 'image' | 'shown' | 'video' | 'audio' | 'captions' | { readonly extension: string };

const NEED_EN = {
  image: 'a picture',
  shown: 'a picture that browsers show',
  video: 'a video',
  audio: 'a recording',
  captions: 'a file of captions (WebVTT)',
};
const NEED_FR = {
  image: 'une image',
  shown: 'une image que les navigateurs montrent',
  video: 'une vidéo',
  audio: 'un enregistrement',
  captions: 'un fichier de sous-titres (WebVTT)',
};
const REMEDY_EN = {
  image: 'Name a picture: PNG, JPEG, GIF, WebP or SVG.',
  shown: 'Save it as PNG, JPEG or WebP.',
  video: 'Name a video: MP4 or WebM.',
  audio: 'Name a recording: MP3, M4A or OGG.',
  captions: 'Name a WebVTT file: its first line is `WEBVTT`.',
};
const REMEDY_FR = {
  image: 'Nommez une image : PNG, JPEG, GIF, WebP ou SVG.',
  shown: 'Enregistrez-la en PNG, JPEG ou WebP.',
  video: 'Nommez une vidéo : MP4 ou WebM.',
  audio: 'Nommez un enregistrement : MP3, M4A ou OGG.',
  captions: 'Nommez un fichier WebVTT : sa première ligne est `WEBVTT`.',
};

/** `type`: absent where the file holds words. */
export const mediaUnfit = rule<{ name: string; need: Need; type?: string }>(
  'media-unfit',
  'warning',
  ({ name, need, type }) => ({
    message: `“${name}” isn’t ${typeof need === 'string' ? NEED_EN[need] : fileEn(need.extension)}: it ${type === undefined ? 'holds text' : `is of type ${type}`}.`,
    assumed: PLACEHOLDER.en,
    remedy:
      typeof need === 'string'
        ? REMEDY_EN[need]
        : 'Save the document again, or correct the name of the file.',
  }),
  ({ name, need, type }) => ({
    message: `« ${name} » n’est pas ${typeof need === 'string' ? NEED_FR[need] : fileFr(need.extension)} : il ${type === undefined ? 'contient du texte' : `est de type ${type}`}.`,
    assumed: PLACEHOLDER.fr,
    remedy:
      typeof need === 'string'
        ? REMEDY_FR[need]
        : 'Enregistrez le document à nouveau, ou corrigez le nom du fichier.',
  }),
);

export const mediaCut = rule<{ name: string }>(
  'media-cut',
  'warning',
  ({ name }) => ({
    message: `The picture “${name}” is cut short: it ends before it says how large it is.`,
    assumed: PLACEHOLDER.en,
    remedy: 'Copy or download it again.',
  }),
  ({ name }) => ({
    message: `L’image « ${name} » est tronquée : elle finit avant de dire sa taille.`,
    assumed: PLACEHOLDER.fr,
    remedy: 'Copiez-la ou téléchargez-la à nouveau.',
  }),
);

const fileEn = (extension: string): string =>
  extension === 'pdf' ? 'a PDF document' : `a .${extension} file`;
const fileFr = (extension: string): string =>
  extension === 'pdf' ? 'un document PDF' : `un fichier .${extension}`;

export const documentActive = rule<{ name: string }>(
  'document-active',
  'warning',
  ({ name }) => ({
    message: `“${name}” would run in the LMS with its reader’s rights when it is opened.`,
    assumed: 'It isn’t in the package; a placeholder that names it stands behind the link’s words.',
    remedy: 'Put it into a zip file and link to that, or put it on a web server and link to its address.',
  }),
  ({ name }) => ({
    message: `« ${name} » s’exécuterait dans le LMS avec les droits de qui l’ouvre.`,
    assumed: 'Il n’est pas dans le paquet ; un cadre qui le nomme suit les mots du lien.',
    remedy: 'Mettez-le dans un fichier zip et liez celui-ci, ou sur un serveur web et liez son adresse.',
  }),
);

export const documentKindUnknown = rule<{ name: string }>(
  'document-kind',
  'warning',
  ({ name }) => ({
    message: `“${name}” is of a kind that Cartable doesn’t know to be safe in an LMS.`,
    assumed: 'It isn’t in the package; a placeholder that names it stands behind the link’s words.',
    remedy: 'Put it into a zip file and link to that.',
  }),
  ({ name }) => ({
    message: `« ${name} » est d’un genre dont Cartable ne sait pas s’il est sans danger dans un LMS.`,
    assumed: 'Il n’est pas dans le paquet ; un cadre qui le nomme suit les mots du lien.',
    remedy: 'Mettez-le dans un fichier zip et liez celui-ci.',
  }),
);

export const addressLocal = rule<{ address: string }>(
  'address-local',
  'warning',
  ({ address }) => ({
    message: `“${address}” is a path of this computer.`,
    assumed: 'Nothing is read from there: its words stay, or a placeholder stands in its place.',
    remedy: 'Copy the file into the lesson’s folder and write its name from there.',
  }),
  ({ address }) => ({
    message: `« ${address} » est un chemin de cet ordinateur.`,
    assumed: 'Rien n’y est lu : ses mots restent, ou un cadre tient sa place.',
    remedy: 'Copiez le fichier dans le dossier de la leçon et écrivez son nom à partir de là.',
  }),
);

export const pathBackslash = rule<{ path: string }>(
  'path-backslash',
  'info',
  ({ path }) => ({
    message: `“${path}” is written with backslashes, as Windows writes paths.`,
    assumed: 'They are read as `/`.',
    remedy: 'Write `/` between folders: Markdown takes some backslashes away.',
  }),
  ({ path }) => ({
    message: `« ${path} » est écrit avec des barres obliques inverses, comme Windows écrit les chemins.`,
    assumed: 'Elles sont lues comme `/`.',
    remedy: 'Écrivez `/` entre les dossiers : Markdown enlève certaines barres inverses.',
  }),
);
