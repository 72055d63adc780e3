import { kindWords } from '../../../../../templates/strings/kinds.ts';
import type { Words } from '../words.ts';
import { bookWords } from './book.ts';
import { briefWords } from './brief.ts';
import { cartridgeWords } from './cartridge.ts';
import { cmi5 } from './cmi5.ts';
import { moodleWords } from './moodle.ts';
import { policyWords } from './policies.ts';
import { printWords } from './print.ts';
import { qtiWords } from './qti.ts';
import { keyFields, scormWords } from './scorm.ts';
import { freeWords, webGroup, webTargets } from './web.ts';

/** Names on the screen are those of Moodle’s Spanish language pack, 4.5. */
export const es: Words = {
  language: 'es',
  numbers: {
    decimal: ',',
    group: '\u202f',
    bytes: 'bytes',
    units: ['kB', 'MB', 'GB'],
    hour: 'h',
    minute: 'min',
  },
  isOne: (n) => n === 1,
  colon: ':',
  sheet: 'Hoja de entrega',
  lead: 'Para quien administra la plataforma y para el docente: qué son estos archivos, dónde van y qué harán allí.',
  facts: {
    language: 'Idioma',
    duration: 'Duración',
    authors: 'Autoría',
    licence: 'Licencia',
    keywords: 'Palabras clave',
    source: 'Fuente',
    made: 'Hecho con',
  },
  madeBy: 'Cartable {version}',
  languages: {
    en: 'inglés',
    fr: 'francés',
    de: 'alemán',
    it: 'italiano',
    es: 'español',
    rm: 'romanche',
  },
  glance: {
    files: { one: '1 archivo para importar', many: '{n} archivos para importar' },
    filesNote: '{size} en total',
    questions: { one: '1 pregunta', many: '{n} preguntas' },
    noQuestions: 'Ninguna pregunta',
    answers: { one: '1 con respuesta modelo', many: '{n} con respuesta modelo' },
    noAnswers: 'sin respuesta modelo',
    loaded: 'Contacta de inmediato con otros sitios',
    nothingLoaded: 'No se carga nada de fuera',
    errors: { one: '1 error', many: '{n} errores' },
    warnings: { one: '1 advertencia', many: '{n} advertencias' },
  },
  files: {
    title: 'Los archivos',
    none: 'No se ha escrito ningún paquete: los errores de abajo dicen por qué.',
    size: 'Tamaño',
    sha256: 'SHA-256',
    check:
      'Para asegurarse de que un archivo ha llegado entero, compare su SHA-256: `sha256sum {file}` (Linux), `shasum -a 256 {file}` (macOS), `certutil -hashfile {file} SHA256` (Windows).',
    uploadTitle: 'Límite de subida',
    uploadFits:
      'El archivo más grande, `{file}`, ocupa {size}: basta el límite de subida predeterminado de PHP, 2 MB.',
    uploadNeeds:
      'El archivo más grande, `{file}`, ocupa {size}; el límite de subida predeterminado de PHP es de 2 MB. Hacen falta al menos `{limit}M` para `upload_max_filesize` de PHP y al menos `{post}M` para su `post_max_size`.',
    uploadElsewhere:
      'El archivo más grande, `{file}`, tiene {size}. El tamaño que {lms} admite lo decide su administrador.',
    uploadWhere:
      'En Moodle, otros dos límites no deben ser más bajos: **Administración del sitio › Seguridad › Políticas de seguridad del sitio › Tamaño máximo del archivo subido**, y el tamaño máximo de archivos en la configuración del curso.',
  },
  import: {
    lead: 'Los nombres son los de Moodle 4.5 en español; otras versiones difieren un poco.',
    leadElsewhere: 'Los pasos son los de {lms}; los nombres de sus menús pueden variar un poco en el suyo.',
    setting: 'Ajuste',
    value: 'Elija',
    why: 'Por qué',
    otherTitle: 'Otras plataformas',
  },
  questions: {
    title: 'Preguntas y respuestas',
    none: 'La lección no tiene preguntas.',
    lead: 'Qué preguntas llevan los paquetes y en qué campo está cada respuesta.',
    question: 'Pregunta',
    kind: 'Tipo',
    points: 'Puntos',
    answer: 'Respuesta modelo',
    yes: 'sí',
    no: 'ninguna',
    hints: { one: '1 pista', many: '{n} pistas' },
    line: 'línea {line}',
    nowhere: 'en ninguna parte',
    more: {
      one: '1 pregunta más, con sus campos, está en `report.json`.',
      many: '{n} preguntas más, con sus campos, están en `report.json`.',
    },
    kinds: /* @__PURE__ */ kindWords('es', 'name'),
    orderingVersion:
      'Moodle tiene preguntas de ordenación desde la versión 4.4, y antes solo con el plugin `qtype_ordering`. Sin él, un Moodle anterior rechaza el archivo del cuestionario, y un cuestionario restaurado no se puede intentar: quite antes las preguntas de ordenación.',
    contexts: {
      one: 'La categoría contiene también 1 descripción: lo que hay que leer o mirar antes de las preguntas. En el cuestionario, póngala delante.',
      many: 'La categoría contiene también {n} descripciones: lo que hay que leer o mirar antes de las preguntas. En el cuestionario, ponga cada una delante de sus preguntas.',
    },
  },
  score: {
    title: 'Cómo se forma la puntuación',
    total: {
      one: 'En el cuestionario, la única pregunta vale {points} puntos.',
      many: 'En el cuestionario, las {n} preguntas valen {points} puntos.',
    },
    toGrade: {
      one: '1 pregunta abierta espera la calificación de un docente (**Resultados › Calificación manual**); hasta entonces Moodle no muestra el total.',
      many: '{n} preguntas abiertas esperan la calificación de un docente (**Resultados › Calificación manual**); hasta entonces Moodle no muestra el total.',
    },
    graded: { one: 'Moodle califica la otra por sí mismo.', many: 'Moodle califica {n} por sí mismo.' },
    both: 'Estos archivos hacen las mismas preguntas. Si da varios a una clase, haga que cuente solo uno.',
  },
  privacy: {
    title: 'Datos personales',
    lead: 'Todo lo que hace un alumno queda en la plataforma, según las reglas de su centro.',
    what: 'Qué',
    where: 'Dónde, en Moodle',
    name: 'Como todo paquete SCORM, la página puede pedir a la plataforma el nombre del alumno; no se lo da a nadie.',
    nobody:
      'Nada llega a los autores de Cartable ni a nadie más. No hay publicidad, ni medición de visitas, ni cuenta que abrir.',
    browser:
      'Una excepción: una respuesta para la que la plataforma no tiene espacio, o que no acepta, espera en el navegador (*almacenamiento local*), con el identificador que el alumno tiene en la plataforma, hasta que esta la tenga. La página no la muestra a ningún otro alumno; quien use la misma cuenta del ordenador podría buscarla allí. `browserStash: false` lo desactiva.',
    removal: 'Quien borra un intento en Moodle borra con él las respuestas.',
  },
  hosts: {
    title: 'Sitios externos',
    none: 'La lección no lleva a ningún sitio externo.',
    onLoad:
      'Abrir la lección solo contacta con la plataforma. Con los sitios de abajo solo se contacta si el alumno lo pide.',
    atOnce: 'Atención: se carga contenido de otro sitio en cuanto se abre la lección.',
    host: 'Sitio',
    when: 'Cuándo',
    places: 'Lugares',
    addresses: 'Direcciones',
    occasions: {
      link: 'cuando el alumno sigue el enlace',
      video:
        'cuando el alumno pone en marcha el vídeo; el reproductor puede entonces contactar con otros sitios de su proveedor y dejar cookies',
      activity:
        'cuando el alumno abre la actividad; su sitio puede entonces contactar con otros y dejar cookies',
      load: 'en cuanto se abre la lección',
    },
    quizVideo:
      'En el cuestionario, un vídeo alojado es un simple enlace, marcado para que Moodle no lo convierta en el reproductor del proveedor.',
    quizMath:
      'El paquete SCORM dibuja las fórmulas por sí mismo. En el cuestionario las dibuja Moodle con MathJax, que toma de `cdn.jsdelivr.net` salvo que su sitio indique otro lugar (**URL de MathJax**).',
  },
  credits: {
    title: 'Licencia y medios',
    licence: 'La lección se publica bajo {licence}.',
    noLicence:
      'La lección no indica licencia: pregunte a sus autores antes de compartirla fuera de su centro.',
    media: 'Medios en los paquetes',
    noMedia: 'La lección no trae medios.',
    lead: 'Cartable no puede saber de quién es una imagen. Los pies se dan como los escribió el autor; donde falte uno, pregúntele.',
    file: 'Archivo',
    type: 'Tipo',
    caption: 'Pie y fuente',
    noCaption: 'sin pie',
  },
  accessibility: {
    title: 'Accesibilidad',
    pictures: { one: '1 imagen', many: '{n} imágenes' },
    noPictures: 'No hay imágenes.',
    allDescribed: 'cada una tiene texto alternativo.',
    undescribed: {
      one: '1 no tiene texto alternativo; un lector de pantalla la pasa por alto:',
      many: '{n} no tienen texto alternativo; un lector de pantalla las pasa por alto:',
    },
    films: { one: '1 vídeo en el paquete', many: '{n} vídeos en el paquete' },
    allCaptioned: 'cada uno tiene subtítulos.',
    uncaptioned: {
      one: '1 no tiene subtítulos; quien no lo oye se pierde lo que se dice:',
      many: '{n} no tienen subtítulos; quien no los oye se pierde lo que se dice:',
    },
    hosted: { one: '1 vídeo alojado fuera', many: '{n} vídeos alojados fuera' },
    hostedNote: 'los subtítulos dependen de su proveedor.',
    documents: { one: '1 documento adjunto', many: '{n} documentos adjuntos' },
    documentsNote: 'Cartable no ha mirado dentro.',
    remedy:
      'Los textos alternativos y los subtítulos (`.vtt`) se añaden en la fuente de la lección; después, constrúyala de nuevo.',
  },
  remarks: {
    title: 'Observaciones',
    none: 'Nada que observar.',
    severities: { error: 'Error', warning: 'Advertencia', info: 'Nota' },
    assumed: 'Qué se ha hecho',
    remedy: 'Qué puede hacer usted',
    infos: {
      one: '1 nota sobre cómo se ha leído la lección',
      many: '{n} notas sobre cómo se ha leído la lección',
    },
    more: {
      one: '1 observación más de una regla de arriba está en `report.json`.',
      many: '{n} observaciones más de las reglas de arriba están en `report.json`.',
    },
    rule: 'regla',
  },
  brief: briefWords,
  policies: policyWords,
  free: freeWords,
  groups: { print: 'En papel', web: webGroup },
  targets: {
    ...scormWords,
    ...moodleWords,
    'common-cartridge': cartridgeWords,
    qti21: qtiWords,
    cmi5,
    epub: bookWords,
    ...printWords,
    ...webTargets,
    'moodle-quiz': {
      name: 'Cuestionario de Moodle (Moodle XML)',
      purpose:
        'Las preguntas con sus respuestas modelo para el banco de preguntas de Moodle, con las que el docente hace un cuestionario.',
      importTitle: 'Las preguntas: cuestionario',
      where:
        '**Más › Banco de preguntas › Importar**, como **Formato Moodle XML**. Luego **Añadir una actividad o un recurso › Cuestionario**, y en él **Preguntas › Agregar › del banco de preguntas**.',
      steps: [
        'En el curso: **Más › Banco de preguntas**, luego **Importar** en el menú de arriba. (Moodle 5: cree antes el cuestionario; su pestaña **Banco de preguntas** es su propio banco.)',
        '**Formato de archivo**: **Formato Moodle XML**. En **General**, deje marcado **Obtener categoría de archivo** y **Detenerse si se produce un error** en **Sí**.',
        'Suelte `{file}` en **Importar preguntas de un archivo**, luego **Importar** y **Continuar**. Las preguntas están en la categoría {title}.',
        'De vuelta en el curso, con el **Modo de edición** activado: **Añadir una actividad o un recurso › Cuestionario**. Ajuste lo que dice la tabla de abajo, luego **Guardar cambios y mostrar**.',
        '**Preguntas › Agregar › del banco de preguntas**: elija la categoría, márquelas todas, **Añadir preguntas seleccionadas para el cuestionario**.',
      ],
      elsewhere: 'Moodle XML es el formato propio de Moodle; las demás plataformas necesitan un conversor.',
      settingsTitle: 'Ajustes recomendados del cuestionario',
      settings: {
        deferred: {
          name: 'Comportamiento de las preguntas › Comportamiento de las preguntas',
          value: 'Retroalimentación diferida',
          why: 'Los alumnos responden a todo y luego entregan.',
        },
        once: {
          name: 'Calificación › Intentos permitidos',
          value: '1',
          why: 'Tras el intento, las respuestas modelo son visibles.',
        },
        during: {
          name: 'Opciones de revisión › Durante el intento',
          value: 'Solo El intento',
          why: 'Ninguna respuesta aparece antes de tiempo.',
        },
        immediately: {
          name: 'Opciones de revisión › Inmediatamente después de cada intento',
          value: 'como lo trae Moodle: todo marcado, también **Retroalimentación general**',
          why: 'Las respuestas modelo son la retroalimentación general. Para retenerlas, márquela solo en **Después de cerrar el cuestionario**.',
        },
        later: {
          name: 'Opciones de revisión › Más tarde, y Después de cerrar el cuestionario',
          value: 'como lo trae Moodle: todo marcado',
          why: 'Los puntos solo están completos cuando se han calificado las preguntas abiertas.',
        },
        inOrder: {
          name: 'Preguntas › Orden al azar',
          value: 'sin marcar',
          why: 'Las preguntas se siguen, y lo que hay que leer está delante.',
        },
        gradeToPass: {
          name: 'Calificación › Calificación para aprobar',
          value: '{passMark} % de la calificación máxima',
          why: 'La nota para aprobar la lección.',
        },
        limited: {
          name: 'Calificación › Intentos permitidos',
          value: '{attempts}',
          why: 'Tantos como permite la lección; después de cada uno, las respuestas modelo son visibles.',
        },
        unlimited: {
          name: 'Calificación › Intentos permitidos',
          value: 'Sin límite',
          why: 'Como permite la lección; después de cada uno, las respuestas modelo son visibles.',
        },
        immediatelyWithheld: {
          name: 'Opciones de revisión › Inmediatamente después de cada intento',
          value: 'El intento',
          why: 'La lección no muestra sus respuestas a los alumnos: ni **Retroalimentación general** ni **Respuesta correcta**.',
        },
        laterWithheld: {
          name: 'Opciones de revisión › Más tarde, y Después de cerrar el cuestionario',
          value: 'lo mismo, y Puntos, Si fue correcta',
          why: 'Los puntos solo están completos cuando se han calificado las preguntas abiertas.',
        },
      },

      notes: [
        'Importar de nuevo el archivo crea siempre una segunda copia de cada pregunta, nunca una actualización. Cambie las preguntas sueltas en el banco de preguntas, borre antes la categoría antigua, o importe solo lo que ha cambiado: `npx cartable build … --since report.json`, con el `report.json` que vino con este archivo.',
        'Quien califica ve la respuesta modelo junto a cada respuesta abierta (**Información para evaluadores**).',
      ],
      score: [],
      data: [
        {
          what: 'Las respuestas tal como se escribieron, los puntos, los comentarios de quien califica',
          where: 'en los intentos del cuestionario (**Resultados**)',
        },
        {
          what: 'Comienzo y fin del intento, cada uno de sus pasos, la calificación',
          where: 'en los intentos del cuestionario y en el libro de calificaciones',
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
        'earlier delivery': 'no está en este archivo: sin cambios desde la entrega anterior',
        'questiontext/gap/answer': 'una respuesta correcta para un hueco',
        'questiontext/gap/answer/feedback': 'retroalimentación de una respuesta para un hueco',
      },
    },
  },
};
