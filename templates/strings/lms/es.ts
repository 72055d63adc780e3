import type { LmsWords } from './way.ts';

const tryIt = 'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.';

export const es: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Añadir nuevo objeto › Módulo de aprendizaje SCORM**, e importe el archivo tal cual.',
      steps: [
        'En su curso: **Añadir nuevo objeto › Módulo de aprendizaje SCORM**.',
        'Elija `{file}`, tipo **SCORM 1.2**, e impórtelo.',
        'En su **Configuración** póngalo **en línea**; en **Progreso de aprendizaje** deje que decida el paquete SCORM.',
        tryIt,
      ],
    },
  },
  canvas: {
    scorm12: {
      where: '**SCORM** en el menú del curso, luego **Subir**. No descomprima el archivo.',
      steps: [
        'Abra **SCORM** en el menú del curso. Si falta, un administrador añade la aplicación SCORM.',
        '**Subir**, elija `{file}`.',
        'Impórtelo como **tarea** si cuenta; si no, como **página**.',
        'Publíquelo y pruébelo una vez en la **vista del estudiante**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Área de autor › Importar**; luego un elemento **SCORM** en su curso.',
      steps: [
        '**Área de autor › Importar**: elija `{file}`.',
        'En el editor del curso **inserte un elemento de curso › SCORM** y elija lo importado.',
        'Muestre la puntuación si cuenta, luego **publique**.',
        tryIt,
      ],
    },
  },
  blackboard: {
    scorm12: {
      where: '**＋ › Create › SCORM package** en la página **Course Content**. No descomprima el archivo.',
      steps: [
        'En la página **Course Content**: **＋ › Create**, luego **SCORM package**.',
        '**Upload SCORM package**, y elija `{file}`.',
        'Póngale el título {title}. Si cuenta, active **Grade SCORM**: después no se puede cambiar.',
        'Guarde, y hágalo visible para los alumnos.',
        tryIt,
      ],
    },
  },
  brightspace: {
    scorm12: {
      where: 'En un módulo de **Content**, añada un objeto SCORM y suba el archivo tal cual.',
      steps: [
        'En el curso abra **Content**, y ahí un módulo.',
        'Entre lo que se puede subir o añadir, elija **SCORM**. Si falta, un administrador lo permite (**Content Service**).',
        'Suba `{file}`. Si cuenta, únalo a un elemento de calificación.',
        'Hágalo visible.',
        tryIt,
      ],
    },
  },
};
