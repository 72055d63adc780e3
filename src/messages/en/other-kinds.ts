import type { KindWords } from '../catalogue.ts';
import type { OtherKind } from '../rules/projects.ts';

const convert = (name: string, extension: string): KindWords => ({
  name,
  remedy: `Convert it to Markdown: \`pandoc lesson.${extension} -o lesson.md --extract-media=media\`.`,
});
const save = (name: string): KindWords => ({
  name,
  remedy: 'Save it as .docx in the program that made it, or in LibreOffice.',
});
const attach = (name: string): KindWords => ({
  name,
  remedy: 'Write its text in a Markdown file; the file itself can be attached by a link.',
});
const check = (name: string): KindWords => ({
  name,
  remedy: 'It goes into the LMS as it is; `npx cartable check` judges it.',
});

export const otherKinds: Readonly<Record<OtherKind, KindWords>> = {
  odt: save('an OpenDocument text'),
  rtf: save('a rich text'),
  doc: save('an old Word document'),
  pages: save('a Pages document'),
  rst: { name: 'reStructuredText', remedy: 'Convert it to Markdown: `rst2myst convert lesson.rst`.' },
  adoc: convert('AsciiDoc', 'adoc'),
  org: convert('an Org file', 'org'),
  tex: convert('LaTeX', 'tex'),
  html: convert('a web page', 'html'),
  htm: convert('a web page', 'htm'),
  epub: convert('an e-book', 'epub'),
  txt: { name: 'plain text', remedy: 'Rename it to .md.' },
  pdf: attach('a PDF document'),
  pptx: attach('a presentation'),
  ppt: attach('a presentation'),
  odp: attach('a presentation'),
  key: attach('a presentation'),
  zip: {
    name: 'a ZIP archive',
    remedy:
      'Unpack a lesson and build its folder. A package goes into the LMS as it is; `npx cartable check` judges it.',
  },
  mbz: check('a Moodle backup'),
  xml: check('an XML file'),
};
