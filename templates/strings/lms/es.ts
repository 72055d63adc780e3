import { handedOut, type LmsWords } from './way.ts';

const tryIt = 'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.';

const inAssignment = handedOut({
  where: 'Adjunte `{file}` a una tarea; los alumnos lo descargan y después lo abren en un navegador.',
  page: [
    'Diga a los alumnos: **primero descargad el archivo, después abridlo desde las descargas, en un navegador.** La vista previa muestra su código o nada, y allí no se puede responder. Lo mismo vale en teléfonos y tabletas: dé ahí la ficha de Word.',
    'Para entregar: al final de la página los alumnos guardan sus respuestas como PDF, lo adjuntan a la tarea y la entregan. Usted lo lee y lo comenta allí, como cualquier documento.',
  ],
  whereCopies: 'Adjunte `{file}` a una tarea, una copia por alumno.',
  sheet: [
    'Los alumnos escriben en su copia, en el navegador o en la aplicación, y la entregan; usted la comenta allí.',
  ],
});

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
    'common-cartridge': {
      where:
        '**Configuración › Importar contenido del curso**, como **Common Cartridge 1.x Package**. No descomprima el archivo.',
      steps: [
        'En el curso: **Configuración**, luego **Importar contenido del curso**.',
        '**Tipo de contenido**: **Common Cartridge 1.x Package**; elija `{file}`; **Todo el contenido**; añádalo a la cola de importación.',
        'La lección es un módulo en **Módulos**: su página y su cuestionario. Ajuste puntos, intentos y plazo del cuestionario.',
        'Publique el módulo, la página y el cuestionario, y pruébelos en la **Vista del estudiante**.',
      ],
    },
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
    qti21: {
      where: '**Área de autor › Importar**; luego un elemento **Test** o **Autoevaluación** en su curso.',
      steps: [
        '**Área de autor › Importar**: elija `{file}`.',
        'En el editor del curso **inserte un elemento de curso › Test**, o **Autoevaluación** si es para practicar, y elija lo importado.',
        'Las preguntas abiertas se corrigen a mano: **Herramienta de evaluación**, el test, **Corregir**.',
        '**Publique**, y pruébelo una vez como alumno.',
      ],
    },
  },
  blackboard: {
    'common-cartridge': {
      where: '**Importar paquete** en el curso. No descomprima el archivo.',
      steps: [
        'Vista original: **Paquetes y utilidades › Importar paquete / Ver registros**, luego **Importar paquete**. Ultra: **Contenido del curso**, allí el menú **⋯**, **Importar contenido**.',
        'Elija `{file}`, marque todo y envíe. Un mensaje dice cuándo está hecho.',
        'Ajuste puntos, intentos y plazo de la prueba, y hágala visible con su página.',
      ],
    },
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
    'common-cartridge': {
      where:
        '**Administración del curso › Importar/Exportar/Copiar componentes**. No descomprima el archivo.',
      steps: [
        'En el curso: **Administración del curso › Importar/Exportar/Copiar componentes**.',
        'Importe componentes, **Inicio**; cargue `{file}`.',
        'Importe todos los componentes. La página está en **Contenido**, las preguntas en **Cuestionarios**.',
        'Ajuste puntos, intentos y plazo, y haga visibles ambos.',
      ],
    },
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
  schoology: {
    'common-cartridge': {
      where: 'Conviértalo en `cc-converter.schoology.com`, luego **Resources › Import**.',
      steps: [
        'Schoology toma la versión 1.2: abra `cc-converter.schoology.com`, y haga convertir `{file}`.',
        '**Resources**, la flecha del menú de la izquierda, **Import**; elija un Common Cartridge (IMSCC) como nueva colección.',
        'Llame a la colección {title}, adjunte el archivo convertido, **Next**; **Convert** para la carpeta que contiene una página, luego **Import**.',
        'Copie la página y la evaluación de la colección a su curso.',
      ],
    },
  },
  talentlms: {
    cmi5: {
      where:
        'En el curso, **Add › Learning Activities › SCORM | xAPI | cmi5**. Suelte el archivo sin descomprimirlo.',
      steps: [
        'Abra el curso para editarlo: **Add › Learning Activities › SCORM | xAPI | cmi5**.',
        '**Upload a SCORM, Tin Can, or cmi5 ZIP file**, y elija `{file}`.',
        'Llame a la unidad {title} y publíquela.',
        'Quien administra el sitio ha activado xAPI: **Account & Settings › Integrations**.',
        tryIt,
      ],
    },
  },
  teams: inAssignment(
    '**Tareas › Crear**, y adjunte `{file}` desde su dispositivo; o póngalo en los **Archivos** de un canal.',
    '**Tareas › Crear**, y adjunte `{file}`; en su menú, deje que cada alumno edite una copia propia.',
  ),
  classroom: inAssignment(
    '**Trabajo de clase › Crear › Tarea**, y **suba** `{file}`; todos los alumnos pueden ver el mismo archivo.',
    '**Trabajo de clase › Crear › Tarea**, **suba** `{file}`, y haga que se cree una copia para cada alumno.',
  ),
};
