import type { KindWords } from '../catalogue.ts';
import type { OtherKind } from '../rules/projects.ts';

const convert = (name: string, extension: string): KindWords => ({
  name,
  remedy: `Conviértalo a Markdown: \`pandoc leccion.${extension} -o leccion.md --extract-media=media\`.`,
});
const save = (name: string): KindWords => ({
  name,
  remedy: 'Guárdelo como .docx en el programa con el que se hizo, o en LibreOffice.',
});
const attach = (name: string): KindWords => ({
  name,
  remedy: 'Escriba su texto en un archivo Markdown; el archivo mismo puede adjuntarse con un enlace.',
});
const check = (name: string): KindWords => ({
  name,
  remedy: 'Va al LMS tal cual; `npx cartable check` lo juzga.',
});

export const otherKinds: Readonly<Record<OtherKind, KindWords>> = {
  odt: save('un texto de OpenDocument'),
  rtf: save('un texto enriquecido'),
  doc: save('un documento de Word antiguo'),
  pages: save('un documento de Pages'),
  rst: { name: 'reStructuredText', remedy: 'Conviértalo a Markdown: `rst2myst convert leccion.rst`.' },
  adoc: convert('AsciiDoc', 'adoc'),
  org: convert('un archivo de Org', 'org'),
  tex: convert('LaTeX', 'tex'),
  html: convert('una página web', 'html'),
  htm: convert('una página web', 'htm'),
  epub: convert('un libro electrónico', 'epub'),
  txt: { name: 'texto simple', remedy: 'Cambie su extensión a .md.' },
  pdf: attach('un documento PDF'),
  pptx: attach('una presentación'),
  ppt: attach('una presentación'),
  odp: attach('una presentación'),
  key: attach('una presentación'),
  zip: {
    name: 'un archivo ZIP',
    remedy:
      'Descomprima una lección y construya su carpeta. Un paquete va al LMS tal cual; `npx cartable check` lo juzga.',
  },
  mbz: check('una copia de seguridad de Moodle'),
  xml: check('un archivo XML'),
};
