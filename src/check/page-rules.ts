/** What the pages of a package can have wrong with the URLs in them. */
import { rule } from './finding.ts';

export const outsideUrl = rule<{ url: string; host: string }>(
  'scorm-outside-url',
  'warning',
  ({ url, host }) => ({
    message: `The page loads “${url}” from ${host} by itself.`,
    remedy:
      'Bundle the file: without the network it is missing, and each learner’s visit is known to that host.',
  }),
  ({ url, host }) => ({
    message: `La page charge d’elle-même « ${url} » depuis ${host}.`,
    remedy: 'Joignez le fichier : sans réseau il manque, et cet hôte connaît chaque visite d’élève.',
  }),
);

export const absoluteUrl = rule<{ url: string }>(
  'scorm-absolute-url',
  'warning',
  ({ url }) => ({
    message: `“${url}” starts at the LMS's root, where the package doesn’t lie.`,
    remedy: 'Write it relative to the page.',
  }),
  ({ url }) => ({
    message: `« ${url} » part de la racine du LMS, où le paquet n’est pas.`,
    remedy: 'Écrivez-le relativement à la page.',
  }),
);

export const referenceMissing = rule<{ url: string; similar?: string }>(
  'scorm-reference-missing',
  'warning',
  ({ url, similar }) => ({
    message: `The page needs “${url}”, which is not in the package${similar ? `; “${similar}” is` : ''}.`,
    remedy: similar ? 'Write the name in the same case.' : 'Add the file, or correct the URL.',
  }),
  ({ url, similar }) => ({
    message: `La page a besoin de « ${url} », qui n’est pas dans le paquet${similar ? ` ; « ${similar} » y est` : ''}.`,
    remedy: similar ? 'Écrivez le nom dans la même casse.' : 'Ajoutez le fichier, ou corrigez l’URL.',
  }),
);

export const pageUnread = rule<{ name: string; why: 'deep' | 'long' }>(
  'scorm-page-unread',
  'warning',
  ({ name, why }) => ({
    message: `The URLs in “${name}” weren’t checked: it is ${why === 'deep' ? 'nested too deeply' : 'longer than 16 MiB'}.`,
    remedy: 'Look at this file yourself; a browser may have trouble with it too.',
  }),
  ({ name, why }) => ({
    message: `Les URL de « ${name} » n’ont pas été vérifiées : ce fichier ${why === 'deep' ? 'est trop imbriqué' : 'dépasse 16 Mio'}.`,
    remedy: 'Regardez ce fichier vous-même ; un navigateur pourrait aussi peiner.',
  }),
);
