/** The words on Moodle's course and glossary, in Spanish. */

import type { CourseSetting, GlossarySetting, TargetWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

const course: TargetWords<CourseSetting> = {
  name: 'Curso de Moodle (copia de seguridad)',
  purpose:
    'La lección y un cuestionario con sus preguntas, listos para asignar, con sus documentos y enlaces: un solo archivo que Moodle restaura.',
  importTitle: 'Todo de una vez: restaurar el curso',
  where:
    'En su curso, **Más › Reutilización de curso › Restaurar**. Suelte el archivo, luego **Fusionar la copia de seguridad con este curso**: nunca **Borrar el contenido**.',
  steps: [
    'En su curso: **Más › Reutilización de curso**, luego **Restaurar** en el menú de arriba. Suelte `{file}` en **Importar un archivo de copia de seguridad**, luego **Restaurar**.',
    'Confirme, **Continuar**. En **Restaurar en este curso**, elija **Fusionar la copia de seguridad con este curso**, **Continuar**. No elija nunca **Borrar el contenido del curso actual y después restaurar**.',
    '**Siguiente** por los ajustes y el esquema, tal como están; **Ejecutar restauración**.',
    'Abra {title}, luego su cuestionario: **Vista previa del cuestionario** muestra lo que verán los alumnos.',
  ],
  elsewhere: 'Una copia de seguridad de Moodle es solo para Moodle.',
  settingsTitle: 'Cómo está ajustado, y puede cambiarse',
  settings: {
    deferred: {
      name: 'Cuestionario › Comportamiento de las preguntas',
      value: 'Retroalimentación diferida',
      why: 'Los alumnos responden a todo y luego entregan.',
    },
    once: {
      name: 'Cuestionario › Intentos permitidos',
      value: '1',
      why: 'Tras el intento, las respuestas son visibles.',
    },
    review: {
      name: 'Cuestionario › Opciones de revisión',
      value: 'Respuestas y retroalimentación después del intento, nunca durante él',
      why: 'Para retenerlas hasta que todos hayan terminado, déjelas marcadas solo en **Después de cerrar el cuestionario**, y fije una fecha de cierre.',
    },
    sumOfPoints: {
      name: 'Cuestionario › Calificación máxima',
      value: 'la suma de los puntos',
      why: 'Un punto de la lección es un punto del libro de calificaciones. Las preguntas abiertas esperan una calificación.',
    },
    lessonCompletion: {
      name: 'Lección › Condiciones de finalización',
      value: 'Estado: Finalizado',
      why: 'La lección está hecha cuando se ha leído hasta el final. No pregunta nada, así que no tiene columna en el libro de calificaciones.',
    },
    quizCompletion: {
      name: 'Cuestionario › Condiciones de finalización',
      value: 'Un intento',
      why: 'Basta con entregar; la calificación puede llegar más tarde.',
    },
    gradeToPass: {
      name: 'Cuestionario › Calificación para aprobar',
      value: '{passMark} % de los puntos',
      why: 'La nota para aprobar la lección. Solo cambia el color de la calificación: la finalización pide un intento.',
    },
    limited: {
      name: 'Cuestionario › Intentos permitidos',
      value: '{attempts}',
      why: 'Tantos como permite la lección; después de cada uno, las respuestas son visibles.',
    },
    unlimited: {
      name: 'Cuestionario › Intentos permitidos',
      value: 'Sin límite',
      why: 'Como permite la lección; después de cada uno, las respuestas son visibles.',
    },
    reviewWithheld: {
      name: 'Cuestionario › Opciones de revisión',
      value: 'Puntos y «Si fue correcta» después del intento; ni respuestas ni retroalimentación',
      why: 'La lección no muestra sus respuestas a los alumnos.',
    },
  },

  notes: [
    'Una sección es una parte del índice; una lección que no está en ninguna parte tiene la suya. Van por su número: la primera a la sección 1, y así sucesivamente. Las secciones que ya existen conservan su nombre y su contenido.',
    'Las preguntas están en el banco de cada cuestionario: abra el cuestionario; **Preguntas**, en su menú, las muestra. **Banco de preguntas** se abre allí en la categoría del curso, que está vacía: elija la categoría que lleva el nombre de la lección.',
    'Restaurar de nuevo crea siempre una segunda copia, nunca una actualización. Para renovar solo la lección, cambie el paquete en la configuración de su actividad por un nuevo paquete SCORM construido con los mismos ajustes.',
    '**Restaurar como curso nuevo** requiere el permiso de crear cursos, que tienen los gestores y los creadores de cursos.',
    'La lección que contiene no pregunta nada, para que nadie responda dos veces y ninguna respuesta aparezca antes del cuestionario. El ajuste `courseQuestions` lo cambia.',
  ],
  score: [],
  data: [
    {
      what: 'Las respuestas tal como se escribieron, los puntos, los comentarios de quien califica',
      where: 'en los intentos del cuestionario (**Resultados**)',
    },
    {
      what: 'El lugar en la lección, el estado, el tiempo empleado, el primer y el último acceso',
      where: 'en el seguimiento de la actividad SCORM',
    },
    {
      what: 'La calificación, y lo que está terminado',
      where: 'en el libro de calificaciones y en el informe **Finalización de la actividad**',
    },
  ],
  fields: {
    ...keyFields,
    generalfeedback: 'Retroalimentación general',
    graderinfo: 'Información para evaluadores',
    answer: 'una respuesta correcta',
    'answer/feedback': 'retroalimentación de una respuesta',
    hint: 'pista',
    'subquestion/answer': 'la respuesta de una pareja',
    'questiontext/details': 'se despliega en el texto de la pregunta',
    'questiontext/gap/answer': 'una respuesta correcta para un hueco',
    'questiontext/gap/answer/feedback': 'retroalimentación de una respuesta para un hueco',
    'answers.js: feedback': 'respuesta modelo, en la lección',
    'answers.js: solution': 'lo que es correcto, en la lección',
    'answers.js: feedback on …': 'comentario de una respuesta, en la lección',
    'answers.js: hint': 'pista, en la lección',
  },
};

const glossary: TargetWords<GlossarySetting> = {
  name: 'Glosario de Moodle (XML)',
  purpose:
    'Los términos que define la lección, para una actividad Glosario: Moodle los enlaza entonces dondequiera que aparezcan en el curso.',
  importTitle: 'Los términos: glosario',
  where: 'En un glosario del curso, **Importar entradas**, al **Glosario actual**.',
  steps: [
    'En el curso, abra un glosario, o cree uno: **Añadir una actividad o un recurso › Glosario**.',
    'En él, **Importar entradas**: suelte `{file}` en **Archivo a importar**.',
    '**Destino de las entradas importadas**: **Glosario actual**; luego **Enviar**. Moodle dice cuántas entradas ha tomado.',
  ],
  elsewhere: 'El XML de glosario es solo para Moodle.',
  settingsTitle: 'Ajustes recomendados del glosario',
  settings: {
    noDuplicates: {
      name: 'Entradas › Permitir entradas duplicadas',
      value: 'No',
      why: 'Importar de nuevo añade entonces solo los términos nuevos.',
    },
    links: {
      name: 'Entradas › Enlace automático a las entradas del glosario',
      value: 'Sí',
      why: 'Los términos se convierten en enlaces en los textos del curso, pero no dentro de un paquete SCORM.',
    },
  },
  notes: [
    'Un término que ya está en el glosario conserva su definición: para renovarla, borre antes la entrada.',
  ],
  score: [],
  data: [{ what: 'Quién importó las entradas', where: 'en cada entrada' }],
  fields: {},
};

export const moodleWords = { 'moodle-course': course, 'moodle-glossary': glossary };
