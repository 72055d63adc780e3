import type { Messages } from '../catalogue.ts';
import type { books as rules, Unbound } from '../rules/books.ts';

const UNBOUND: Readonly<Record<Unbound, string>> = {
  mimetype: 'son premier fichier n’est pas « mimetype », non compressé, contenant « application/epub+zip »',
  container: '« META-INF/container.xml » manque ou ne nomme aucun document de paquetage',
  package: 'son document de paquetage manque ou ne se lit pas',
  contents: 'aucun de ses documents n’est déclaré comme sommaire (`nav`)',
  spine: 'son ordre de lecture ne nomme rien',
};

export const books: Messages<typeof rules> = {
  'epub-file-left-out': ({ path, type }) => ({
    message: `« ${path} » (${type}) ne peut faire partie d’un livre : les liseuses ne le montrent pas.`,
    assumed: 'Il n’y est pas ; ses mots restent.',
    remedy: 'Donnez le fichier à côté du livre, ou par un lien vers une adresse.',
  }),
  'epub-not-a-book': ({ what }) => ({
    message: `Ce n’est pas un livre qu’une liseuse ouvre : ${UNBOUND[what]}.`,
    remedy: 'Refaites le livre avec l’outil qui l’a fait.',
  }),
  'epub-malformed': ({ reason }) => ({
    message: `Ce XML est mal formé : ${reason}.`,
    remedy: 'Corrigez-le, ou refaites le livre.',
  }),
  'epub-file-absent': ({ path }) => ({
    message: `Le document de paquetage nomme « ${path} », qui n’est pas dans le livre.`,
    remedy: 'Ajoutez le fichier, ou retirez son entrée.',
  }),
  'epub-file-unlisted': ({ path }) => ({
    message: `« ${path} » est dans le livre mais pas dans son manifeste.`,
    assumed: 'Des liseuses peuvent l’ignorer.',
    remedy: 'Inscrivez-le dans le document de paquetage.',
  }),
  'epub-link-broken': ({ url }) => ({
    message: `« ${url} » ne mène à rien dans le livre.`,
    remedy: 'Corrigez le lien.',
  }),
  'epub-outside-url': ({ url, host }) => ({
    message: `« ${url} » est chargé depuis ${host} à la lecture.`,
    assumed: 'Sans réseau, la place reste vide.',
    remedy: 'Mettez le fichier dans le livre.',
  }),
  'epub-script': () => ({
    message: 'Ce document contient un script.',
    assumed: 'La plupart des liseuses ne l’exécutent pas.',
    remedy: 'Que le texte dise ce que le script montre.',
  }),
};
