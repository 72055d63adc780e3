import type { KindWords } from '../catalogue.ts';
import type { OtherKind } from '../rules/projects.ts';

const convert = (name: string, extension: string): KindWords => ({
  name,
  remedy: `Wandeln Sie die Datei in Markdown um: \`pandoc lektion.${extension} -o lektion.md --extract-media=media\`.`,
});
const save = (name: string): KindWords => ({
  name,
  remedy: 'Speichern Sie die Datei als .docx, in dem Programm, aus dem sie stammt, oder in LibreOffice.',
});
const attach = (name: string): KindWords => ({
  name,
  remedy:
    'Schreiben Sie den Text in eine Markdown-Datei; die Datei selbst lässt sich mit einem Link anhängen.',
});
const check = (name: string): KindWords => ({
  name,
  remedy: 'Die Datei kommt so in die Lernplattform, wie sie ist; `npx cartable check` beurteilt sie.',
});

export const otherKinds: Readonly<Record<OtherKind, KindWords>> = {
  odt: save('ein OpenDocument-Text'),
  rtf: save('ein Rich-Text'),
  doc: save('ein altes Word-Dokument'),
  pages: save('ein Pages-Dokument'),
  rst: {
    name: 'reStructuredText',
    remedy: 'Wandeln Sie die Datei in Markdown um: `rst2myst convert lektion.rst`.',
  },
  adoc: convert('AsciiDoc', 'adoc'),
  org: convert('eine Org-Datei', 'org'),
  tex: convert('LaTeX', 'tex'),
  html: convert('eine Webseite', 'html'),
  htm: convert('eine Webseite', 'htm'),
  epub: convert('ein E-Book', 'epub'),
  txt: { name: 'einfacher Text', remedy: 'Benennen Sie die Datei in .md um.' },
  pdf: attach('ein PDF-Dokument'),
  pptx: attach('eine Präsentation'),
  ppt: attach('eine Präsentation'),
  odp: attach('eine Präsentation'),
  key: attach('eine Präsentation'),
  zip: {
    name: 'ein ZIP-Archiv',
    remedy:
      'Entpacken Sie eine Lektion und bauen Sie ihren Ordner. Ein Paket kommt so in die Lernplattform, wie es ist; `npx cartable check` beurteilt es.',
  },
  mbz: check('eine Moodle-Sicherung'),
  xml: check('eine XML-Datei'),
};
