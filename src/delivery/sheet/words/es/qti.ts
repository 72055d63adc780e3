/** The words on a QTI 2.1 package, in Spanish. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const qtiWords: FileWords = {
  name: 'Test (QTI 2.1)',
  purpose:
    'Las preguntas con sus medios como test: cada una con lo que es correcto, lo que se dice tras una respuesta, sus pistas y la respuesta modelo para quien corrige. El texto de la lección no está en él.',
  importTitle: 'Preguntas: un test de QTI 2.1',
  where:
    'En la importación de la plataforma (OpenOLAT: **Área de autor › Importar**; ONYX, TAO, Inspera: vea los pasos). No descomprima el archivo.',
  lead: 'Los nombres son los de cada plataforma; las versiones y los centros difieren un poco.',
  steps: [
    '**OpenOLAT**: **Área de autor › Importar**, elija `{file}`; se convierte en un recurso **Test**. En el editor del curso inserte un elemento **Test** (cuenta) o **Autoevaluación** (no cuenta), elíjalo allí y publique.',
    '**OPAL con ONYX**: cree o importe un recurso del tipo **Test** y elija `{file}`; añádalo al curso como test.',
    '**TAO**: **Tests › Import**, formato **QTI Test Package**, elija `{file}`; sus preguntas están en **Items**. Después publique el test.',
    '**Inspera**: en **Author**, importe preguntas en el formato **QTI 2.1**, elija `{file}` y añádalas a un conjunto de preguntas. A veces un administrador tiene que permitirlo.',
    'Respóndalo una vez como alumno, y mire lo que se dice y los puntos.',
  ],
  elsewhere: 'QTI 2.1 lo leen OpenOLAT, ONYX, TAO e Inspera, y cuanto se llame conforme.',
  notes: [
    'Importar de nuevo crea un segundo test: las respuestas de los alumnos quedan con el primero.',
    'Las respuestas correctas están en el archivo, para que la plataforma califique: délo a docentes y administradores, no a alumnos.',
    'Las preguntas abiertas esperan a que una persona las corrija; OpenOLAT muestra los resultados después.',
    'En OpenOLAT una pregunta se muestra tal cual; para cambiarla allí, deje que el editor la convierta.',
    'Los números se escriben con punto o, donde la plataforma lo admita, con coma. Una respuesta corta con dos espacios seguidos, o uno de más al final, puede contar como otra.',
  ],
  fields: {
    ...keyFields,
    modalFeedback: 'respuesta modelo, una vez dada una respuesta',
    rubricBlock: 'respuesta modelo, solo para quien corrige',
    'modalFeedback on …': 'comentario sobre una respuesta',
    'modalFeedback hint': 'pista',
    'itemBody hint': 'pista, debajo de la pregunta',
    responseProcessing: 'lo que es correcto',
  },
};
