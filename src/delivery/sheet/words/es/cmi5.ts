/** The words on cmi5 packages, in Spanish. */
import type { PlayedWords } from '../target-words.ts';
import { scormWords } from './scorm.ts';

export const cmi5: PlayedWords = {
  name: 'Paquete cmi5',
  purpose:
    'Toda la lección en una página, para plataformas que hablan cmi5 (xAPI): texto, imágenes, vídeos y las preguntas con sus respuestas modelo. La plataforma guarda lo que responden los alumnos, por largo que sea.',
  importTitle: 'La lección: paquete cmi5',
  course: {
    purpose:
      'Todo el curso, una página por lección, para plataformas que hablan cmi5 (xAPI): texto, imágenes, vídeos y las preguntas con sus respuestas modelo. La plataforma guarda lo que responden los alumnos.',
    importTitle: 'El curso: paquete cmi5',
  },
  where:
    'TalentLMS: en el curso, **Añadir › Actividades de aprendizaje › SCORM | xAPI | cmi5**. Suelte el archivo sin descomprimirlo.',
  steps: [
    'En TalentLMS, abra el curso para editarlo: **Añadir › Actividades de aprendizaje › SCORM | xAPI | cmi5**.',
    'Suba un archivo ZIP SCORM, Tin Can o cmi5: elija `{file}` tal como está, sin descomprimirlo, y publique la unidad {title}.',
    'Quien administra el sitio se ocupa de que xAPI esté activado, en los ajustes de la cuenta, entre las integraciones.',
    'Pruébelo una vez como alumno: responda a una pregunta, salga, vuelva; la respuesta está ahí.',
  ],
  elsewhere:
    'cmi5 lo leen SCORM Cloud y las plataformas con el motor de Rustici (impórtelo como curso), e ILIAS como **xAPI/cmi5**, con un almacén de registros (LRS) que un administrador haya configurado; allí, una lección por paquete: para un curso, constrúyalo con `--single-sco`. Moodle no conoce cmi5: toma el paquete SCORM 1.2, o necesita el complemento `mod_cmi5launch` con su reproductor y un almacén de registros.',
  notes: [
    'Para reemplazar el paquete, dé a la plataforma el nuevo en su lugar: los identificadores siguen siendo los mismos.',
    'Las respuestas están en los informes del almacén de registros, pregunta por pregunta, con lo que se preguntó y lo que se respondió: en TalentLMS, en los informes, en la cronología, como eventos xAPI.',
    'La plataforma solo recibe una puntuación con «aprobado» o «suspenso»: indique `passMark` donde deba tenerla.',
    'La página se abre cada vez desde la plataforma: recargarla termina la sesión y lleva de vuelta.',
  ],
  score: [],
  data: [
    {
      what: 'Las respuestas tal como se escriben, y el lugar en la lección',
      where:
        'en el almacén de registros: como documento para volver (comprimido), y en texto claro como declaraciones («answered»)',
    },
    {
      what: 'Completado, aprobado o suspenso, puntuación, tiempo',
      where:
        'en el almacén de registros, como declaraciones; qué de ello es una nota lo decide la plataforma',
    },
  ],
  // Its page is that of the SCORM packages.
  fields: scormWords.scorm12.fields,
};
