/** The words on books, in Italian. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const bookWords: FileWords = {
  name: 'Libro (EPUB)',
  purpose:
    'La lezione da leggere su tablet e lettori, senza rete, o da farsi leggere; le risposte stanno in fondo, dietro collegamenti. Le risposte di nessuno vengono conservate.',
  importTitle: 'Da leggere senza rete: libro',
  where: 'Datelo agli allievi come file; la loro app di lettura lo apre.',
  lead: 'La lezione va agli allievi come file.',
  steps: [
    'Mettete `{file}` dove gli allievi possono scaricarlo: nella piattaforma come **file**, in una cartella condivisa, o inviatelo.',
    'Su un tablet, toccatelo: Libri (iPad), Play Libri o Thorium lo aprono; un lettore lo riceve via cavo o posta.',
    'Le risposte stanno in fondo, dietro i collegamenti sotto ogni domanda; `answers: never` le omette.',
  ],
  elsewhere: 'Un libro non ha bisogno di piattaforma.',
  fields: {
    ...keyFields,
    'answers.xhtml: feedback': 'risposta modello, in fondo al libro',
    'answers.xhtml: solution': 'ciò che è giusto, in fondo al libro',
    'answers.xhtml: feedback on …': 'commento a una risposta, in fondo al libro',
    'answers.xhtml: hint': 'suggerimento, in fondo al libro',
  },
};
