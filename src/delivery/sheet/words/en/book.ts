/** The words on books, in English. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const bookWords: FileWords = {
  name: 'Book (EPUB)',
  purpose:
    'The lesson to read on tablets and e-readers, without a network, or to have it read aloud; its answers stand at the end, behind links. Nobody’s answers are kept.',
  importTitle: 'To read offline: book',
  where: 'Give it to learners as a file; their reading app opens it.',
  lead: 'The lesson goes to learners as a file.',
  steps: [
    'Put `{file}` where learners can download it: in the LMS as a **file**, on a share, or send it.',
    'On a tablet, tap it: Books (iPad), Play Books or Thorium open it; an e-reader gets it by cable or mail.',
    'The answers are at the end, behind the links below each question; `answers: never` leaves them out.',
  ],
  elsewhere: 'A book needs no LMS.',
  fields: {
    ...keyFields,
    'answers.xhtml: feedback': 'model answer, at the end of the book',
    'answers.xhtml: solution': 'what is right, at the end of the book',
    'answers.xhtml: feedback on …': 'comment on one answer, at the end of the book',
    'answers.xhtml: hint': 'hint, at the end of the book',
  },
};
