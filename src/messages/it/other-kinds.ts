import type { KindWords } from '../catalogue.ts';
import type { OtherKind } from '../rules/projects.ts';

const convert = (name: string, extension: string): KindWords => ({
  name,
  remedy: `Lo converta in Markdown: \`pandoc lezione.${extension} -o lezione.md --extract-media=media\`.`,
});
const save = (name: string): KindWords => ({
  name,
  remedy: 'Lo salvi come .docx nel programma con cui è stato fatto, o in LibreOffice.',
});
const attach = (name: string): KindWords => ({
  name,
  remedy: 'Ne scriva il testo in un file Markdown; il file stesso si può allegare con un link.',
});
const check = (name: string): KindWords => ({
  name,
  remedy: 'Va nell’LMS così com’è; `npx cartable check` lo giudica.',
});

export const otherKinds: Readonly<Record<OtherKind, KindWords>> = {
  odt: save('un testo OpenDocument'),
  rtf: save('un testo RTF'),
  doc: save('un vecchio documento Word'),
  pages: save('un documento Pages'),
  rst: { name: 'reStructuredText', remedy: 'Lo converta in Markdown: `rst2myst convert lezione.rst`.' },
  adoc: convert('AsciiDoc', 'adoc'),
  org: convert('un file Org', 'org'),
  tex: convert('LaTeX', 'tex'),
  html: convert('una pagina web', 'html'),
  htm: convert('una pagina web', 'htm'),
  epub: convert('un e-book', 'epub'),
  txt: { name: 'testo semplice', remedy: 'Ne cambi l’estensione in .md.' },
  pdf: attach('un documento PDF'),
  pptx: attach('una presentazione'),
  ppt: attach('una presentazione'),
  odp: attach('una presentazione'),
  key: attach('una presentazione'),
  zip: {
    name: 'un archivio ZIP',
    remedy:
      'Decomprimete una lezione e costruite la sua cartella. Un pacchetto va nell’LMS così com’è; `npx cartable check` lo giudica.',
  },
  mbz: check('un backup di Moodle'),
  xml: check('un file XML'),
};
