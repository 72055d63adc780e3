import { printFiles } from '../print-words.ts';

export const printWords = printFiles({
  worksheet: {
    name: 'Worksheet',
    purpose: 'The lesson on paper, with room to answer its questions and no answer.',
    importTitle: 'On paper: worksheet',
  },
  key: {
    name: 'Key',
    purpose:
      'For the teacher: the questions with their answers, comments and hints, and a grading grid. Don’t hand it out.',
    importTitle: 'On paper: key',
  },
  html: {
    name: 'HTML',
    where: 'Open it in a browser, and print it from there.',
    steps: ['Open `{file}` in a browser.', 'Print it (**Ctrl+P**), in A4 or Letter.'],
  },
  docx: {
    name: 'Word',
    where: 'Open it in Word or LibreOffice, change what you like, and print it.',
    steps: [
      'Open `{file}` in Word or LibreOffice.',
      'Change what you like: headings, questions and lines have styles of their own.',
      'Print it.',
    ],
  },
  pdf: {
    name: 'PDF',
    where: 'Open it, and print it.',
    steps: ['Open `{file}`.', 'Print it.'],
  },
  elsewhere: 'What is printed needs no LMS.',
  fields: {
    'key: feedback': 'model answer or explanation, in the key',
    'key: solution': 'what is right, in the key',
    'key: feedback on …': 'comment on one answer, in the key',
    'key: hint': 'hint, in the key',
  },
});
