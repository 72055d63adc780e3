import { printFiles } from '../print-words.ts';

export const printWords = printFiles({
  worksheet: {
    name: 'Scheda',
    purpose: 'La lezione su carta, con spazio per rispondere alle domande e senza risposte.',
    importTitle: 'Su carta: scheda',
  },
  key: {
    name: 'Soluzioni',
    purpose:
      'Per l’insegnante: le domande con le risposte, i commenti e gli indizi, e una griglia di valutazione. Da non distribuire.',
    importTitle: 'Su carta: soluzioni',
  },
  html: {
    name: 'HTML',
    where: 'Apra il file in un browser e lo stampi da lì.',
    steps: ['Apra `{file}` in un browser.', 'Lo stampi (**Ctrl+P**), in A4 o Letter.'],
  },
  docx: {
    name: 'Word',
    where: 'Lo apra in Word o LibreOffice, cambi ciò che vuole e lo stampi.',
    steps: [
      'Apra `{file}` in Word o LibreOffice.',
      'Cambi ciò che vuole: titoli, domande e righe hanno stili propri.',
      'Lo stampi.',
    ],
  },
  pdf: {
    name: 'PDF',
    where: 'Apra il file e lo stampi.',
    steps: ['Apra `{file}`.', 'Lo stampi.'],
  },
  elsewhere: 'Ciò che si stampa non ha bisogno di una piattaforma.',
  fields: {
    'key: feedback': 'risposta modello o spiegazione, nelle soluzioni',
    'key: solution': 'ciò che è giusto, nelle soluzioni',
    'key: feedback on …': 'commento su una risposta, nelle soluzioni',
    'key: hint': 'indizio, nelle soluzioni',
  },
});
