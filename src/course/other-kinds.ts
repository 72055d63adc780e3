/** Files that teachers keep lessons and questions in and that Cartable doesn't read: what they are, and what can be done. */
import type { Rule, Speech } from '../lesson/index.ts';
import { extensionOf } from './paths.ts';

export interface OtherKind {
  /** As a noun: “a Word document”. */
  readonly name: Readonly<Record<Speech, string>>;
  readonly remedy: Readonly<Record<Speech, string>>;
  /** In a folder such a file is most likely a lesson or its questions, no attachment. */
  readonly lesson: boolean;
}

export const otherKind = (path: string): OtherKind | undefined => KINDS[extensionOf(path).slice(1)];

/** The files of a folder that are likely lessons of other kinds. */
export const otherKinds: Rule<{ files: readonly string[] }> = {
  id: 'course-other-kinds',
  severity: 'info',
  words: {
    en: ({ files }) => ({
      message: `${files.length === 1 ? 'One file is' : `${files.length} files are`} of a kind that Cartable doesn’t read as lessons: ${listed(files, 'en')}.`,
      assumed: 'The course is built without; what a page links to travels as it is.',
      remedy: remedies(files, 'en'),
    }),
    fr: ({ files }) => ({
      message: `${files.length === 1 ? 'Un fichier est' : `${files.length} fichiers sont`} d’un genre que Cartable ne lit pas comme des leçons : ${listed(files, 'fr')}.`,
      assumed: 'Le cours est construit sans ; ce qu’une page lie voyage tel quel.',
      remedy: remedies(files, 'fr'),
    }),
  },
};

/** Names in a sentence; of more, their number. */
const MOST = 12;

const listed = (files: readonly string[], speech: Speech): string => {
  const names = files.slice(0, MOST).map((path) => `${path} (${otherKind(path)?.name[speech]})`);
  const more = files.length - names.length;
  return [...names, ...(more > 0 ? [speech === 'en' ? `and ${more} more` : `et ${more} de plus`] : [])].join(
    ', ',
  );
};

const remedies = (files: readonly string[], speech: Speech): string =>
  [...new Set(files.flatMap((path) => otherKind(path)?.remedy[speech] ?? []))].join(' ');

const pandoc = (lesson: boolean, en: string, fr: string, extension: string): OtherKind => ({
  name: { en, fr },
  remedy: {
    en: `Convert it to Markdown: \`pandoc lesson.${extension} -o lesson.md --extract-media=media\`.`,
    fr: `Convertissez-le en Markdown : \`pandoc lecon.${extension} -o lecon.md --extract-media=media\`.`,
  },
  lesson,
});

const source = (en: string, fr: string, lesson = false): OtherKind => ({
  name: { en, fr },
  remedy: {
    en: 'Write its text in a Markdown file; the file itself can be attached by a link.',
    fr: 'Écrivez son texte dans un fichier Markdown ; le fichier peut être joint par un lien.',
  },
  lesson,
});

const saved = (en: string, fr: string, as: string): OtherKind => ({
  name: { en, fr },
  remedy: {
    en: `Save it as .${as} in the program that made it, then \`pandoc lesson.${as} -o lesson.md --extract-media=media\`.`,
    fr: `Enregistrez-le en .${as} dans le programme d’où il vient, puis \`pandoc lecon.${as} -o lecon.md --extract-media=media\`.`,
  },
  lesson: true,
});

const checked = (en: string, fr: string): OtherKind => ({
  name: { en, fr },
  remedy: {
    en: 'It goes into the LMS as it is; `cartable check` judges it.',
    fr: 'Il va dans le LMS tel quel ; `cartable check` le juge.',
  },
  lesson: false,
});

const KINDS: Readonly<Record<string, OtherKind | undefined>> = {
  docx: pandoc(true, 'a Word document', 'un document Word', 'docx'),
  odt: pandoc(true, 'an OpenDocument text', 'un texte OpenDocument', 'odt'),
  rtf: pandoc(true, 'a rich text', 'un texte enrichi', 'rtf'),
  doc: saved('an old Word document', 'un ancien document Word', 'docx'),
  pages: saved('a Pages document', 'un document Pages', 'docx'),
  rst: {
    name: { en: 'reStructuredText', fr: 'du reStructuredText' },
    remedy: {
      en: 'Convert it to Markdown: `rst2myst convert lesson.rst`.',
      fr: 'Convertissez-le en Markdown : `rst2myst convert lecon.rst`.',
    },
    lesson: true,
  },
  rmd: {
    name: { en: 'R Markdown', fr: 'du R Markdown' },
    remedy: {
      en: 'Rename it to .qmd: its text is read, its code shown and not run.',
      fr: 'Renommez-le en .qmd : son texte est lu, son code montré sans être exécuté.',
    },
    lesson: true,
  },
  mdx: {
    name: { en: 'Markdown with components (MDX)', fr: 'du Markdown à composants (MDX)' },
    remedy: {
      en: 'Rename it to .md and write its components as Markdown or directives.',
      fr: 'Renommez-le en .md et écrivez ses composants en Markdown ou en directives.',
    },
    lesson: true,
  },
  gift: {
    name: { en: 'questions in Moodle’s GIFT format', fr: 'des questions au format GIFT de Moodle' },
    remedy: {
      en: 'Import it into Moodle’s question bank as it is (GIFT format), or write its questions into a lesson.',
      fr: 'Importez-le tel quel dans la banque de questions de Moodle (format GIFT), ou écrivez ses questions dans une leçon.',
    },
    lesson: true,
  },
  adoc: pandoc(true, 'AsciiDoc', 'de l’AsciiDoc', 'adoc'),
  org: pandoc(true, 'an Org file', 'un fichier Org', 'org'),
  tex: pandoc(false, 'LaTeX', 'du LaTeX', 'tex'),
  html: pandoc(false, 'a web page', 'une page web', 'html'),
  htm: pandoc(false, 'a web page', 'une page web', 'htm'),
  epub: pandoc(false, 'an e-book', 'un livre numérique', 'epub'),
  txt: {
    name: { en: 'plain text', fr: 'du texte brut' },
    remedy: { en: 'Rename it to .md.', fr: 'Renommez-le en .md.' },
    lesson: false,
  },
  pdf: source('a PDF document', 'un document PDF'),
  pptx: source('a presentation', 'une présentation'),
  ppt: source('a presentation', 'une présentation'),
  odp: source('a presentation', 'une présentation'),
  key: source('a presentation', 'une présentation'),
  zip: checked('a ZIP archive', 'une archive ZIP'),
  mbz: checked('a Moodle backup', 'une sauvegarde Moodle'),
  xml: checked('an XML file', 'un fichier XML'),
};
