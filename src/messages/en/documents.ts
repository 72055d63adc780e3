import type { Messages } from '../catalogue.ts';
import type { Clue, DocumentFault, documents as rules } from '../rules/documents.ts';

const FAULTS: Readonly<Record<DocumentFault, { message: string; remedy: string }>> = {
  old: {
    message: 'The file is a document of an older kind (.doc or .rtf), whatever its name says.',
    remedy: 'Open it in Word or LibreOffice and save it as .docx.',
  },
  locked: {
    message: 'The document is locked with a password.',
    remedy: 'Save a copy of it without a password.',
  },
  broken: {
    message: 'The document is damaged, or is none.',
    remedy: 'Open it in Word or LibreOffice and save it anew as .docx.',
  },
  other: {
    message: 'The file holds no text document.',
    remedy: 'Save the text as a Word document (.docx).',
  },
  large: {
    message: 'The document unpacks to far more than a lesson holds.',
    remedy: 'Open it in Word or LibreOffice and save it anew as .docx, or in several parts.',
  },
};

/** By what it was known. */
const CLUES: Readonly<Record<Clue, string>> = {
  highlight: 'it is highlighted',
  colour: 'it is in another colour',
  bold: 'it is bold',
  italic: 'it is in italics',
  underline: 'it is underlined',
  mark: 'it is ticked',
  hidden: 'it is hidden text',
  word: 'a word says so',
  letter: 'a letter below names it',
  habit: 'this document’s questions are each followed by such words',
};

export const documents: Messages<typeof rules> = {
  'docx-unreadable': ({ fault }) => FAULTS[fault],
  'docx-margin': ({ words }) => ({
    message: `“${words}” stands above or below the text of each page (header, footer).`,
    assumed: 'It is left out.',
  }),
  'docx-comments': ({ count }) => ({
    message: `The document has ${count} ${count === 1 ? 'comment' : 'comments'}.`,
    assumed: `${count === 1 ? 'It is' : 'They are'} left out.`,
  }),
  'docx-changes': ({ insertions, deletions }) => ({
    message: `The document has tracked changes: ${insertions} inserted, ${deletions} deleted.`,
    assumed: 'They are taken as accepted.',
    remedy: 'Accept or reject them in the document to decide otherwise.',
  }),
  'docx-hidden': ({ words }) => ({
    message: `“${words}” is hidden text, and no question stands above it.`,
    assumed: 'It is left out.',
    remedy: 'Show it in the document (font settings, “hidden”) if learners are to read it.',
  }),
  'docx-object': ({ name }) => ({
    message: `${name ? `“${name}”` : 'A drawing'} is a chart, a drawing or an embedded object.`,
    assumed: 'It is left out.',
    remedy: 'Put a picture in its place (copy it, and paste it as a picture).',
  }),
  'docx-key': ({ by, words }) => ({
    message: `“${words}” is taken as the right option: ${CLUES[by]}.`,
    remedy: 'Write the lesson in Markdown (`- [x] …`) to decide it otherwise.',
  }),
  'docx-answer': ({ by, words }) => ({
    message: `“${words}” is taken as an answer: ${CLUES[by]}.`,
    assumed: 'It is folded away, or is what belongs in a gap.',
  }),
  'docx-line': ({ words }) => ({
    message: `“${words}” is taken as a question: there is a place to write, or an exercise says it.`,
  }),
};
