import { printFiles } from '../print-words.ts';

export const printWords = printFiles({
  worksheet: {
    name: 'Ficha',
    purpose: 'La lección en papel, con espacio para responder a sus preguntas y sin respuestas.',
    importTitle: 'En papel: ficha',
  },
  key: {
    name: 'Soluciones',
    purpose:
      'Para quien enseña: las preguntas con sus respuestas, comentarios y pistas, y una hoja de calificación. No la reparta.',
    importTitle: 'En papel: soluciones',
  },
  html: {
    name: 'HTML',
    where: 'Abra el archivo en un navegador e imprímalo desde allí.',
    steps: ['Abra `{file}` en un navegador.', 'Imprímalo (**Ctrl+P**), en A4 o en Carta.'],
  },
  docx: {
    name: 'Word',
    where: 'Ábralo en Word o LibreOffice, cambie lo que quiera e imprímalo.',
    steps: [
      'Abra `{file}` en Word o LibreOffice.',
      'Cambie lo que quiera: los títulos, las preguntas y las líneas tienen estilos propios.',
      'Imprímalo.',
    ],
  },
  pdf: {
    name: 'PDF',
    where: 'Abra el archivo e imprímalo.',
    steps: ['Abra `{file}`.', 'Imprímalo.'],
  },
  elsewhere: 'Lo que se imprime no necesita plataforma.',
  fields: {
    'key: feedback': 'respuesta modelo o explicación, en las soluciones',
    'key: solution': 'lo que es correcto, en las soluciones',
    'key: feedback on …': 'comentario sobre una respuesta, en las soluciones',
    'key: hint': 'pista, en las soluciones',
  },
});
