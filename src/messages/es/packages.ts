import type { Messages } from '../catalogue.ts';
import type { Capacity, OpenCapacity, packages as rules, Unfit, Ungraded } from '../rules/packages.ts';
import { foreign } from './foreign.ts';

const FIELD = {
  template: 'en el texto del que parte el alumno',
  gap: 'en la retroalimentación de un hueco',
  choice: 'en una respuesta para elegir',
} as const;

export const UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'tiene menos de dos opciones',
  'no-right-option': 'ninguna de sus opciones es correcta',
  'many-right-options': 'tiene más de veinte opciones correctas',
  'no-accepted-answer': 'no tiene ninguna respuesta aceptada',
  'not-a-number': 'una respuesta aceptada no es un número',
  'empty-pair': 'una de sus parejas está vacía por un lado',
  'few-items': 'tiene menos de dos elementos',
  'empty-gap': 'un hueco no tiene respuesta correcta, o tiene una sola opción',
  'gap-place': 'su texto no contiene cada hueco una sola vez',
};

const closedQuestions = (n: number): string => (n === 1 ? '1 pregunta cerrada' : `${n} preguntas cerradas`);

const reasonFor = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `tiene ${closedQuestions(closed)}, pero «answers: ${answers}» deja las soluciones fuera del paquete`
    : 'no tiene ninguna pregunta cerrada';

const moreRoom = ({ moreIn2004 }: Capacity): string =>
  `${moreIn2004 ? 'construya para SCORM 2004 (`--to scorm2004`), que guarda 64 000, ' : ''}o aumente \`stateLimit\` si su LMS guarda más`;

const divided = (capacity: OpenCapacity): string =>
  `Haga como máximo ${capacity.fitting} preguntas abiertas por paquete (en un curso de varias lecciones cada una tiene este espacio para sí, salvo que sea un solo SCO), ${moreRoom(capacity)}.`;

const FULL =
  'La página muestra cuánto se ha llenado, dice qué no cabe en el LMS y permite a los alumnos copiarlo.';

export const packages: Messages<typeof rules> = {
  'moodle-course-no-quiz': ({ title }) => ({
    message: `«${title}» no hace ninguna pregunta.`,
    assumed: 'El curso de Moodle tiene la lección sin cuestionario.',
  }),
  'key-no-questions': ({ title }) => ({
    message: `«${title}» no hace ninguna pregunta: no hay soluciones.`,
    assumed: 'La ficha es para leer.',
  }),
  'docx-picture': ({ picture, type }) => ({
    message: `Word no muestra ${picture} (${type}).`,
    assumed: 'En el documento de Word, su texto alternativo ocupa su lugar.',
    remedy: 'Guarde la imagen como PNG o JPEG.',
  }),
  'pdf-no-browser': ({ file }) => ({
    message: `No hay ${file}: no se encontró ningún Chromium, Chrome o Edge que lo imprima.`,
    remedy: 'Imprima el archivo HTML desde su navegador, o nombre un navegador en CHROMIUM.',
  }),
  'pdf-failed': ({ file, reason }) => ({
    message: `El navegador no imprimió ${file}: ${reason}.`,
    assumed: 'Todo lo demás se entrega.',
    remedy: 'Imprima el archivo HTML desde su navegador, o nombre otro en CHROMIUM.',
  }),
  'moodle-no-glossary': ({ title }) => ({
    message: `«${title}» no define ningún término, así que no hay glosario de Moodle.`,
    assumed: 'No se escribe ningún archivo moodle-glossary.',
    remedy: 'Para definir uno, escriba una lista {glossary} de términos, cada uno con su definición.',
  }),
  'moodle-term-undefined': ({ term }) => ({
    message: `El término «${term}» no tiene definición.`,
    assumed: 'No está en el glosario de Moodle, que no admite términos sin ella.',
    remedy: 'Defínalo, o déjelo entre las palabras clave.',
  }),
  'moodle-term-twice': ({ term }) => ({
    message: `El término «${term}» está definido dos veces; el glosario de Moodle toma la primera definición.`,
    assumed: 'La segunda definición se omite.',
    remedy: 'Una las dos definiciones.',
  }),
  'moodle-no-questions': ({ title }) => ({
    message: `«${title}» no hace ninguna pregunta, así que no hay cuestionario de Moodle.`,
    assumed: 'No se escribe ningún archivo moodle-quiz: Moodle no puede importar uno vacío.',
    remedy:
      'Para hacer una, escriba la pregunta y después su respuesta en un {dropdown} titulado «Respuesta».',
  }),
  'moodle-picture-left-out': ({ name, field }) => ({
    message: `Moodle no guarda archivos ${FIELD[field]}: «${name}» no puede estar ahí.`,
    assumed: 'En su lugar están sus palabras.',
    remedy: 'Muéstrelo en la pregunta misma.',
  }),
  'moodle-asked-as-essay': ({ name, because }) => ({
    message: `Moodle no puede calificar «${name}» por sí mismo: ${UNFIT[because]}.`,
    assumed: 'El cuestionario la hace como pregunta abierta, con su solución para el docente.',
    remedy: 'Complete la pregunta en la fuente.',
  }),
  'moodle-ordering-version': ({ name }) => ({
    message: `Moodle tiene preguntas de ordenación desde la versión 4.4, y antes solo con el plugin qtype_ordering: un Moodle anterior rechaza el archivo del cuestionario que contiene «${name}», y no puede pasar un cuestionario restaurado que la contenga.`,
    assumed: 'El cuestionario la plantea como ordenación.',
    remedy: 'Para un Moodle anterior, plantéela como emparejamiento (cada paso con su número) o quítela.',
  }),
  'moodle-fraction-changed': ({ text, wanted, given }) => ({
    message: `«${text}» vale el ${wanted} % de los puntos, algo que Moodle no conoce.`,
    assumed: `Allí vale el ${given} %.`,
    remedy: 'Use 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 o 5 %, o de un tercio a un noveno.',
  }),
  'moodle-gap-points': ({ name, points, gaps }) => ({
    message: `En Moodle cada hueco de «${name}» vale un punto, ${gaps} en total en vez de ${points}.`,
    remedy: 'Cambie la puntuación máxima en el cuestionario si lo desea.',
  }),
  'moodle-answer-lost': ({ name, field }) => ({
    message: `Una respuesta de «${name}» no ha llegado a ningún campo de la pregunta de Moodle (${field} está vacío).`,
    remedy: 'Es un error de Cartable: comuníquelo junto con la lección.',
  }),
  'since-nothing-changed': ({ title }) => ({
    message: `Ninguna pregunta de «${title}» es nueva ni ha cambiado desde el informe anterior.`,
    assumed: 'No se escribe ningún archivo moodle-quiz.',
  }),
  'since-changed': ({ added, changed, same }) => ({
    message: `Desde el informe anterior: ${added} nuevas, ${changed} cambiadas, ${same} sin cambios.`,
    assumed:
      'El archivo moodle-quiz contiene las preguntas nuevas y las cambiadas, con lo que está delante de ellas.',
    remedy:
      'En el cuestionario, ponga cada pregunta cambiada en el lugar de su versión anterior: Moodle guarda las dos en el banco de preguntas.',
  }),
  'since-question-vanished': ({ name, prompt }) => ({
    message: `«${prompt}» (${name}) estaba en la entrega anterior, y ya no se pregunta.`,
    assumed: 'Sigue en Moodle: una importación no quita nada.',
    remedy: 'Quítela allí del cuestionario, si ningún intento debe conservarla.',
  }),
  'since-other-lesson': ({ title, other }) => ({
    message: `El informe anterior, de «${other}», no conoce ninguna pregunta de «${title}».`,
    assumed: 'Todas cuentan como nuevas.',
    remedy: 'Indique el report.json de una entrega anterior de la misma lección o del mismo curso.',
  }),
  'moodle-character-removed': ({ code }) => ({
    message: `El texto contiene un carácter que XML prohíbe (U+${code}).`,
    assumed: 'En el cuestionario de Moodle se omite.',
    remedy: 'Borre el carácter invisible de la fuente; a menudo viene de un PDF copiado.',
  }),
  'moodle-video-too-large': ({ name, size, limit }) => ({
    message: `«${name}» (${size}) es más grande de lo que viaja en el cuestionario (${limit}).`,
    assumed: 'El cuestionario dice que está en la lección; el paquete SCORM lo contiene.',
    remedy: 'Reduzca el archivo, o aumente quizVideoLimit en los ajustes.',
  }),
  'moodle-file-unknown': ({ path }) => ({
    message: `El texto muestra «${path}», que no está entre los archivos de la lección.`,
    remedy: 'Es un error de Cartable: comuníquelo junto con la lección.',
  }),
  'pass-mark-without-graded': ({ passMark, ...why }) => ({
    message: `La lección debe aprobarse con el ${passMark} %, y en ella no se califica nada: ${reasonFor(why)}.`,
    assumed: 'Nada cuenta como aprobado o no aprobado, y la página no comunica ninguna puntuación.',
    remedy: 'Quite `passMark`, añada una pregunta cerrada, o deje que las respuestas estén en el paquete.',
  }),
  'pass-mark-scoring': ({ passMark, scoring }) => ({
    message: `«passMark: ${passMark}» y «scoring: ${scoring}» se contradicen: una nota para aprobar cuenta preguntas calificadas.`,
    assumed: 'La puntuación de la lección es la de las preguntas calificadas.',
    remedy: 'Escriba `scoring: graded`, o quite `passMark`.',
  }),
  'pass-mark-unused': ({ passMark }) => ({
    message: `«passMark: ${passMark}» no tiene nada que contar en una página con «questions: none».`,
    assumed: 'La página no tiene nota para aprobar.',
    remedy: 'Fije la calificación para aprobar en el cuestionario.',
  }),
  'scoring-nothing-to-grade': (why) => ({
    message: `«scoring: graded» no encuentra en la lección nada que calificar: ${reasonFor(why)}.`,
    assumed:
      'La página no comunica ninguna puntuación. En un cuestionario de Moodle usted califica las respuestas como siempre.',
    remedy:
      'Para una puntuación de la página, escriba `scoring: participation`, o añada una pregunta cerrada cuya solución esté en el paquete.',
  }),
  'closed-not-marked': ({ closed, answers }) => ({
    message: `«answers: ${answers}» deja fuera del paquete SCORM la solución de ${closedQuestions(closed)}.`,
    assumed:
      'La página registra lo que responden los alumnos, no califica nada y no lo cuenta en la puntuación, salvo por participación; las soluciones están en un archivo aparte.',
    remedy:
      'Para que se califiquen en la lección, escriba `answers: after-finish`; en un cuestionario de Moodle sí se califican.',
  }),
  'draw-all': ({ draw, questions }) => ({
    message: `«draw: ${draw}» no deja fuera ninguna de las ${questions} preguntas.`,
    assumed: 'A cada alumno se le hacen todas.',
    remedy: 'Saque menos de las que hay, o quite el ajuste.',
  }),
  'web-page-left-out': ({ name, size, limit }) => ({
    message: `«${name}» (${size}) es demasiado grande para una página de un solo archivo (${limit}).`,
    assumed: 'En su lugar, una frase dice que está en el zip de la lección.',
    remedy: 'Dé a los alumnos el zip (web-site), que lo contiene, o reduzca el archivo.',
  }),
  'single-sco-settings': ({ setting, values, asked }) => ({
    message: `Las lecciones difieren en «${setting}» (${values.join(', ')}), y la única página de ${asked} tiene uno para todas.`,
    assumed: 'Para todas vale lo que vale sin el ajuste.',
    remedy: `Fíjelo en cartable.yml para todo el curso, o construya sin ${asked}.`,
  }),
  'shuffle-kept': ({ words }) => ({
    message: `«${words}» no se mezcla: algo en ella habla del lugar de sus opciones o elementos.`,
    assumed: 'Están en su orden para todos.',
    remedy: 'Para que se mezclen, diga con palabras qué significa «respuesta b» o «todas las anteriores».',
  }),
  'math-broken': ({ tex, reason }) => ({
    message: `La fórmula «${tex}» no se puede dibujar: ${foreign(reason)}`,
    assumed: 'La página muestra su fuente TeX.',
    remedy: 'Corrija el TeX; la página dibuja lo que KaTeX conoce.',
  }),
  'state-room-small': (capacity) => ({
    message: `Esta lección se llenará: ${capacity.open} preguntas abiertas comparten los ${capacity.limit} caracteres que guarda el LMS, y una respuesta escrita ocupa unos ${capacity.expected}.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-limited': (capacity) => ({
    message: `Esta lección puede llenarse: ${capacity.open} preguntas abiertas comparten los ${capacity.limit} caracteres que guarda el LMS, y una respuesta escrita ocupa unos ${capacity.expected}; un alumno que escriba más en cada una no podrá guardarlo todo.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-full': (capacity) => ({
    message: `Las respuestas a ${capacity.questions} preguntas ocupan ${capacity.used} caracteres, y el LMS guarda ${capacity.limit}: nadie puede responderlas todas.`,
    assumed: FULL,
    remedy: `Divida la lección (en un curso de varias lecciones cada una tiene este espacio para sí, salvo que sea un solo SCO), ${moreRoom(capacity)}.`,
  }),
  'scorm-title-shortened': ({ whole, title, limit }) => ({
    message: `SCORM admite títulos de ${limit} caracteres; el de esta lección tiene ${[...whole].length}.`,
    assumed: `El LMS muestra «${title}»; la página y los metadatos tienen el título entero.`,
    remedy: 'Dé a la lección un `title:` más corto en la cabecera de la página.',
  }),
  'scorm-forbidden-characters': ({ text }) => ({
    message: `«${text}» contiene caracteres de control, que ningún archivo XML puede llevar.`,
    assumed: 'El manifiesto tiene el texto sin ellos.',
    remedy: 'Teclee de nuevo estas palabras del título o de la cabecera de la página.',
  }),
  'scorm-lesson-links': ({ title, links }) => ({
    message: `«${title}» tiene ${links === 1 ? 'un enlace' : `${links} enlaces`} a otras lecciones, que un SCO no puede abrir.`,
    assumed: 'Las palabras quedan, seguidas del título de la otra lección.',
    remedy: 'Use --single-sco: con él funcionan esos enlaces.',
  }),
  'scorm2004-several-scos': ({ count }) => ({
    message: `El paquete SCORM 2004 tiene ${count} SCO. En Moodle, quien pasa de uno al siguiente no tiene conexión en él hasta que la página se carga de nuevo; la página de la lección lo dice.`,
    remedy: 'Para Moodle tome el paquete SCORM 1.2, o construya con --single-sco.',
  }),
  'scorm2004-answers-unseen': () => ({
    message:
      'Moodle guarda las respuestas dadas en un paquete SCORM 2004, pero su informe de interacciones no muestra ninguna al docente.',
    remedy: 'Para Moodle tome el paquete SCORM 1.2.',
  }),
  'cmi5-lesson-links': ({ title, links }) => ({
    message: `«${title}» tiene ${links === 1 ? 'un enlace' : `${links} enlaces`} a otras lecciones, que una lección de un paquete cmi5 no puede abrir: solo lo hace la plataforma.`,
    assumed: 'Las palabras quedan, seguidas del título de la otra lección.',
    remedy: 'Con --single-sco esos enlaces funcionan.',
  }),
  'cmi5-score-untold': ({ title }) => ({
    message: `En cmi5 una puntuación solo acompaña a «aprobado» o «suspenso»: sin nota de corte, la plataforma sabe que «${title}» está completada, y su libro de calificaciones queda sin puntuación.`,
    remedy: 'Para tener una nota en la plataforma, indique passMark.',
  }),
};
