import type { Messages } from '../catalogue.ts';
import type { Clue, DocumentFault, documents as rules } from '../rules/documents.ts';

const FAULTS: Readonly<Record<DocumentFault, { message: string; remedy: string }>> = {
  old: {
    message: 'El archivo es un documento de un formato antiguo (.doc o .rtf), diga lo que diga su nombre.',
    remedy: 'Ábralo en Word o LibreOffice y guárdelo como .docx.',
  },
  locked: {
    message: 'El documento está protegido con una contraseña.',
    remedy: 'Guarde una copia sin contraseña.',
  },
  broken: {
    message: 'El documento está dañado, o no es un documento.',
    remedy: 'Ábralo en Word o LibreOffice y guárdelo de nuevo como .docx.',
  },
  other: {
    message: 'El archivo no contiene un documento de texto.',
    remedy: 'Guarde el texto como documento de Word (.docx).',
  },
  large: {
    message: 'Descomprimido, el documento supera con mucho lo que contiene una lección.',
    remedy: 'Ábralo en Word o LibreOffice y guárdelo de nuevo como .docx, o en varias partes.',
  },
};

/** By what it was known. */
const CLUES: Readonly<Record<Clue, string>> = {
  highlight: 'está resaltada',
  colour: 'está en otro color',
  bold: 'está en negrita',
  italic: 'está en cursiva',
  underline: 'está subrayada',
  mark: 'está marcada',
  hidden: 'es texto oculto',
  word: 'una palabra lo dice',
  letter: 'una letra debajo la nombra',
  habit: 'en este documento, tales palabras siguen a cada pregunta',
};

export const documents: Messages<typeof rules> = {
  'docx-unreadable': ({ fault }) => FAULTS[fault],
  'docx-margin': ({ words }) => ({
    message: `«${words}» está en el encabezado o en el pie de página.`,
    assumed: 'Se omite.',
  }),
  'docx-comments': ({ count }) => ({
    message: `El documento tiene ${count} ${count === 1 ? 'comentario' : 'comentarios'}.`,
    assumed: `${count === 1 ? 'Se omite' : 'Se omiten'}.`,
  }),
  'docx-changes': ({ insertions, deletions }) => ({
    message: `El documento tiene control de cambios: ${insertions} insertados, ${deletions} eliminados.`,
    assumed: 'Se toman como aceptados.',
    remedy: 'Acéptelos o rechácelos en el documento para decidir otra cosa.',
  }),
  'docx-hidden': ({ words }) => ({
    message: `«${words}» es texto oculto, y no hay ninguna pregunta encima.`,
    assumed: 'Se omite.',
    remedy: 'Muéstrelo en el documento (fuente, «oculto») si el alumnado debe leerlo.',
  }),
  'docx-object': ({ name }) => ({
    message: `${name ? `«${name}»` : 'Un dibujo'} es un gráfico, un dibujo o un objeto incrustado.`,
    assumed: 'Se omite.',
    remedy: 'Ponga una imagen en su lugar (cópielo y péguelo como imagen).',
  }),
  'docx-key': ({ by, words }) => ({
    message: `«${words}» se toma como la opción correcta: ${CLUES[by]}.`,
    remedy: 'Escriba la lección en Markdown (`- [x] …`) para decidir otra cosa.',
  }),
  'docx-answer': ({ by, words }) => ({
    message: `«${words}» se toma como respuesta: ${CLUES[by]}.`,
    assumed: 'Se pliega, o va en un hueco.',
  }),
  'docx-line': ({ words }) => ({
    message: `«${words}» se toma como pregunta: hay sitio para escribir, o lo dice un ejercicio.`,
  }),
};
