import type { KindWords } from '../catalogue.ts';
import type { OtherKind } from '../rules/projects.ts';

const convert = (name: string, extension: string): KindWords => ({
  name,
  remedy: `Convertissez-le en Markdown : \`pandoc lecon.${extension} -o lecon.md --extract-media=media\`.`,
});
const save = (name: string): KindWords => ({
  name,
  remedy: 'Enregistrez-le en .docx dans le logiciel d’où il vient, ou dans LibreOffice.',
});
const attach = (name: string): KindWords => ({
  name,
  remedy: 'Écrivez son texte dans un fichier Markdown ; le fichier peut être joint par un lien.',
});
const check = (name: string): KindWords => ({
  name,
  remedy: 'Il va dans le LMS tel quel ; `npx cartable check` le juge.',
});

export const otherKinds: Readonly<Record<OtherKind, KindWords>> = {
  odt: save('un texte OpenDocument'),
  rtf: save('un texte enrichi'),
  doc: save('un ancien document Word'),
  pages: save('un document Pages'),
  rst: { name: 'du reStructuredText', remedy: 'Convertissez-le en Markdown : `rst2myst convert lecon.rst`.' },
  adoc: convert('de l’AsciiDoc', 'adoc'),
  org: convert('un fichier Org', 'org'),
  tex: convert('du LaTeX', 'tex'),
  html: convert('une page web', 'html'),
  htm: convert('une page web', 'htm'),
  epub: convert('un livre numérique', 'epub'),
  txt: { name: 'du texte brut', remedy: 'Renommez-le en .md.' },
  pdf: attach('un document PDF'),
  pptx: attach('une présentation'),
  ppt: attach('une présentation'),
  odp: attach('une présentation'),
  key: attach('une présentation'),
  zip: {
    name: 'une archive ZIP',
    remedy:
      'Décompressez une leçon et construisez son dossier. Un paquet va dans le LMS tel quel ; `npx cartable check` le juge.',
  },
  mbz: check('une sauvegarde Moodle'),
  xml: check('un fichier XML'),
};
