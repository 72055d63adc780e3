import { printFiles } from '../print-words.ts';

export const printWords = printFiles({
  worksheet: {
    name: 'Arbeitsblatt',
    purpose: 'Die Lektion auf Papier, mit Platz für Antworten auf ihre Fragen und ohne Lösungen.',
    importTitle: 'Auf Papier: Arbeitsblatt',
  },
  key: {
    name: 'Lösungen',
    purpose:
      'Für die Lehrperson: die Fragen mit Antworten, Kommentaren und Hinweisen, dazu ein Bewertungsraster. Nicht austeilen.',
    importTitle: 'Auf Papier: Lösungen',
  },
  html: {
    name: 'HTML',
    where: 'Im Browser öffnen und von dort drucken.',
    steps: [
      'Öffnen Sie `{file}` in einem Browser.',
      'Drucken Sie die Seite (**Strg+P**), auf A4 oder Letter.',
    ],
  },
  docx: {
    name: 'Word',
    where: 'In Word oder LibreOffice öffnen, nach Belieben ändern und drucken.',
    steps: [
      'Öffnen Sie `{file}` in Word oder LibreOffice.',
      'Ändern Sie, was Sie möchten: Überschriften, Fragen und Linien haben eigene Formatvorlagen.',
      'Drucken Sie das Dokument.',
    ],
  },
  pdf: {
    name: 'PDF',
    where: 'Öffnen und drucken.',
    steps: ['Öffnen Sie `{file}`.', 'Drucken Sie die Datei.'],
  },
  elsewhere: 'Was gedruckt wird, braucht keine Lernplattform.',
  fields: {
    'key: feedback': 'Musterantwort oder Erklärung, in den Lösungen',
    'key: solution': 'was richtig ist, in den Lösungen',
    'key: feedback on …': 'Kommentar zu einer Antwort, in den Lösungen',
    'key: hint': 'Hinweis, in den Lösungen',
  },
});
