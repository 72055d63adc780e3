/** What is said of videos: where they may come from, and whether browsers play them. */
import type { Rule } from '../lesson/index.ts';

export const videoRefused: Rule<{ readonly url: string }> = {
  id: 'video-refused',
  severity: 'error',
  words: {
    en: ({ url }) => ({
      message: `The video ${url} lies on another host, which “mediaPolicy: refuse” forbids.`,
      remedy: 'Map it to a file of yours (`media:` in the front matter), take it out, or allow `link`.',
    }),
    fr: ({ url }) => ({
      message: `La vidéo ${url} est sur un autre site, ce que « mediaPolicy: refuse » interdit.`,
      remedy: 'Associez-lui un fichier (`media:` dans l’en-tête), retirez-la ou permettez `link`.',
    }),
  },
};

export const videoNotBundled: Rule<{ readonly url: string }> = {
  id: 'video-not-bundled',
  severity: 'warning',
  words: {
    en: ({ url }) => ({
      message: `No file is mapped to the video ${url}, so it can’t travel with the lesson.`,
      assumed: 'A link stands in its place.',
      remedy: 'Map it to a file of yours (`media:` in the front matter), where its licence allows a copy.',
    }),
    fr: ({ url }) => ({
      message: `Aucun fichier n’est associé à la vidéo ${url} : elle ne peut pas voyager avec la leçon.`,
      assumed: 'Un lien la remplace.',
      remedy: 'Associez-lui un fichier (`media:` dans l’en-tête), si sa licence permet une copie.',
    }),
  },
};

export const videoFormat: Rule<{ readonly name: string; readonly type: string }> = {
  id: 'video-format',
  severity: 'warning',
  words: {
    en: ({ name, type }) => ({
      message: `Many browsers don’t play the video “${name}” (${type}).`,
      assumed: 'It travels as it is.',
      remedy: 'Make an MP4 of it (H.264 and AAC): `ffmpeg -i film.mov film.mp4`.',
    }),
    fr: ({ name, type }) => ({
      message: `Beaucoup de navigateurs ne lisent pas la vidéo « ${name} » (${type}).`,
      assumed: 'Elle voyage telle quelle.',
      remedy: 'Faites-en un MP4 (H.264 et AAC) : `ffmpeg -i film.mov film.mp4`.',
    }),
  },
};

export const transcriptFound: Rule<{ readonly name: string; readonly film: string }> = {
  id: 'transcript-found',
  severity: 'info',
  guess: true,
  words: {
    en: ({ name, film }) => ({
      message: `“${name}” lies beside “${film}”.`,
      assumed: 'It is its transcript, folded below it.',
      remedy: 'Call the file otherwise if it is none.',
    }),
    fr: ({ name, film }) => ({
      message: `« ${name} » est à côté de « ${film} ».`,
      assumed: 'C’en est la transcription, repliée dessous.',
      remedy: 'Nommez le fichier autrement si ce n’en est pas une.',
    }),
  },
};
