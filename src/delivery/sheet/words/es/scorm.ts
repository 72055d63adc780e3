/** The words on SCORM packages, in Spanish. */
import type { ScormSetting, TargetWords } from '../target-words.ts';

/** What ledgers call the parts of the answer key. */
export const keyFields = {
  'answers.html: feedback': 'respuesta modelo, en el solucionario',
  'answers.html: solution': 'lo que es correcto, en el solucionario',
  'answers.html: feedback on …': 'comentario de una respuesta, en el solucionario',
} as const;

/** And those of a page that is played, with the key behind it. */
export const pageFields = {
  ...keyFields,
  'answers.js: feedback': 'respuesta modelo',
  'answers.js: solution': 'lo que es correcto',
  'answers.js: feedback on …': 'comentario de una respuesta',
  'answers.js: hint': 'pista',
} as const;

const scorm12: TargetWords<ScormSetting> = {
  name: 'Paquete SCORM 1.2',
  purpose:
    'La lección entera en una página: texto, imágenes, vídeos y las preguntas con sus respuestas modelo. La plataforma guarda lo que responden los alumnos.',
  importTitle: 'La lección: paquete SCORM',
  course: {
    purpose:
      'El curso entero, una página por lección: texto, imágenes, vídeos y las preguntas con sus respuestas modelo. La plataforma guarda lo que responden los alumnos.',
    importTitle: 'El curso: paquete SCORM',
  },
  where:
    '**Modo de edición**, luego **Añadir una actividad o un recurso › Paquete SCORM**. Suelte el archivo sin descomprimirlo.',
  steps: [
    'En el curso, active el **Modo de edición**.',
    '**Añadir una actividad o un recurso › Paquete SCORM**.',
    '**Nombre**: {title}. En **Paquete**, suelte `{file}` tal cual, sin descomprimirlo.',
    'Ajuste lo que dice la tabla de abajo, luego **Guardar cambios y mostrar**.',
    'Pruébelo una vez como alumno: responda a una pregunta, salga y vuelva; la respuesta está ahí.',
  ],
  elsewhere:
    'SCORM 1.2 lo leen OpenOLAT, ILIAS, Blackboard, Brightspace y la mayoría de las demás: suba el `.zip` tal cual, sin descomprimirlo nunca.',
  settingsTitle: 'Ajustes recomendados de la actividad SCORM',
  settings: {
    window: {
      name: 'Apariencia › Mostrar paquete',
      value: 'Ventana actual',
      why: 'La página se adapta a cualquier ancho. Una ventana nueva le da toda la pantalla, donde el navegador permite ventanas emergentes.',
    },
    entry: {
      name: 'Apariencia › Pasar por alto al estudiante la página de estructura de contenidos',
      value: 'Nunca',
      why: 'La página de entrada muestra el estado del intento y ofrece **Comenzar un nuevo intento**.',
    },
    contentsOff: {
      name: 'Apariencia › Mostrar la estructura de contenido en el reproductor',
      value: 'Deshabilitado',
      why: 'Hay una sola página, con su propio índice.',
    },
    highestGrade: {
      name: 'Configuración de calificación › Método de calificación',
      value: 'Calificación más alta, calificación máxima 100',
      why: 'El paquete comunica una sola puntuación, de 0 a 100.',
    },
    unlimited: {
      name: 'Gestión de intentos › Número de intentos',
      value: 'Intentos ilimitados',
      why: 'Moodle reabre un intento terminado solo para leer. Quien quiera volver a escribir empieza un intento nuevo, que está vacío.',
    },
    highestAttempt: {
      name: 'Gestión de intentos › Calificación de intentos',
      value: 'Intento más alto',
      why: 'Un segundo intento no cuesta nada.',
    },
    comeBack: {
      name: 'Gestión de intentos › Forzar nuevo intento',
      value: 'No',
      why: 'Si no, los alumnos que vuelven no encuentran las respuestas que habían empezado.',
    },
    readAgain: {
      name: 'Gestión de intentos › Bloquear después último intento',
      value: 'No',
      why: 'Los alumnos pueden releer sus respuestas.',
    },
    ownCompletion: {
      name: 'Configuración de compatibilidad › Forzar finalización',
      value: 'No',
      why: 'El paquete comunica él mismo la finalización.',
    },
    ownSaving: {
      name: 'Configuración de compatibilidad › Auto-guardado',
      value: 'No',
      why: 'El paquete guarda después de cada respuesta.',
    },
    masteryEither: {
      name: 'Configuración de compatibilidad › El puntaje de dominio anula el estado',
      value: 'cualquiera',
      why: 'No tiene efecto: el paquete no fija ningún puntaje de dominio.',
    },
    completed: {
      name: 'Condiciones de finalización › Añadir requisitos › Se requiere estado',
      value: 'Finalizado',
      why: '**Pasado** solo no se alcanzaría nunca: el paquete no fija una nota para aprobar.',
    },
    contentsSide: {
      name: 'Apariencia › Mostrar la estructura de contenido en el reproductor',
      value: 'Lateral',
      why: 'Cada lección es una página propia: los alumnos la eligen en esta lista.',
    },
    learningObjects: {
      name: 'Configuración de calificación › Método de calificación',
      value: 'Objetos de aprendizaje',
      why: 'La calificación cuenta las lecciones terminadas. La más alta daría el máximo tras una sola lección; el promedio deja fuera las lecciones que nadie ha empezado o que no preguntan nada.',
    },
    allScos: {
      name: 'Condiciones de finalización › Todos los SCOs deben devolver estado de completado',
      value: 'Sí',
      why: 'Si no, la primera lección terminada da por terminada la actividad.',
    },
    masteryPass: {
      name: 'Configuración de compatibilidad › El puntaje de dominio anula el estado',
      value: 'Sí',
      why: 'El paquete fija {passMark} como puntaje de dominio y comunica aprobado o suspenso según la misma cuenta.',
    },
    passed: {
      name: 'Condiciones de finalización › Añadir requisitos › Se requiere estado',
      value: 'Pasado, o Pasado y Finalizado',
      why: '**Pasado** exige el {passMark} %; con **Finalizado** solo, quien suspende tampoco ha terminado la actividad.',
    },
    limited: {
      name: 'Gestión de intentos › Número de intentos',
      value: '{attempts}',
      why: 'Tantos como permite la lección. Moodle reabre un intento terminado solo para leer: el siguiente empieza vacío.',
    },
  },

  notes: [
    'Para sustituir el paquete: **Configuración** de la misma actividad, cambie el archivo, guarde. Sus identificadores no cambian, así que Moodle conserva los intentos de los alumnos.',
    'Las respuestas están en **Informes › Informe de interacciones** de la actividad.',
    'También lo reproduce la app de Moodle, salvo que el sitio proteja la descarga de paquetes (`protectpackagedownloads`).',
  ],
  score: [],
  data: [
    {
      what: 'Las respuestas tal como se escribieron, y el lugar en la lección',
      where:
        'en `suspend_data` del intento (comprimidas, para volver a ellas) y, en texto claro, como interacciones (para los informes)',
    },
    {
      what: 'Estado, puntuación, tiempo empleado, primer y último acceso',
      where: 'en el seguimiento del intento y en el libro de calificaciones',
    },
  ],
  fields: pageFields,
};

/** What to do in the LMS is the same; where it is read isn't. */
const scorm2004: TargetWords<ScormSetting> = {
  ...scorm12,
  name: 'Paquete SCORM 2004',
  importTitle: 'La lección: paquete SCORM 2004',
  course: { ...scorm12.course!, importTitle: 'El curso: paquete SCORM 2004' },
  elsewhere:
    'SCORM 2004 (3.ª edición, salvo que se pidiera la 4.ª) lo leen ILIAS, Blackboard, Brightspace y otras; OpenOLAT y la app de Moodle solo leen SCORM 1.2.',
  notes: [
    'Impórtelo en lugar del paquete SCORM 1.2, no junto a él: los alumnos responderían dos veces.',
    '**En Moodle, tome SCORM 1.2.** De un paquete SCORM 2004 Moodle guarda las respuestas, pero no muestra ninguna al docente: su informe de interacciones solo conoce los nombres de SCORM 1.2. SCORM 2004 solo se admite en parte y ya no se desarrolla.',
    ...scorm12.notes.slice(0, 1),
    'La app de Moodle no lo reproduce: solo conoce SCORM 1.2.',
  ],
};

export const scormWords = { scorm12, scorm2004 };
