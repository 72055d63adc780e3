/** The words on books, in Spanish. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const bookWords: FileWords = {
  name: 'Libro (EPUB)',
  purpose:
    'La lección para leer en tabletas y lectores electrónicos, sin red, o para que se lea en voz alta; las respuestas están al final, tras enlaces. No se guardan las respuestas de nadie.',
  importTitle: 'Para leer sin red: libro',
  where: 'Délo a los alumnos como archivo; su aplicación de lectura lo abre.',
  lead: 'La lección llega a los alumnos como archivo.',
  steps: [
    'Ponga `{file}` donde los alumnos puedan descargarlo: en la plataforma como **archivo**, en una carpeta compartida, o envíelo.',
    'En una tableta, tóquelo: Libros (iPad), Play Libros o Thorium lo abren; un lector electrónico lo recibe por cable o correo.',
    'Las respuestas están al final, tras los enlaces bajo cada pregunta; `answers: never` las omite.',
  ],
  elsewhere: 'Un libro no necesita plataforma.',
  fields: {
    ...keyFields,
    'answers.xhtml: feedback': 'respuesta modelo, al final del libro',
    'answers.xhtml: solution': 'lo que es correcto, al final del libro',
    'answers.xhtml: feedback on …': 'comentario a una respuesta, al final del libro',
    'answers.xhtml: hint': 'pista, al final del libro',
  },
};
