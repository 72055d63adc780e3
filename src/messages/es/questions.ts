import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { Guess, questions as rules } from '../rules/questions.ts';
import { foreign } from './foreign.ts';

/** How a question was recognised. */
const GUESSES: Readonly<Record<Guess, string>> = {
  'task-list': 'una lista de tareas la responde',
  'list-item': 'un elemento de una lista la hace',
  remark: 'los ajustes hacen preguntas de tales recuadros',
  'dropdown-title': 'el título de un desplegable la hace',
  'table-to-fill': 'debajo hay una tabla para rellenar',
  jupyterquiz: 'jupyterquiz la muestra',
  exercise: 'es un ejercicio',
  heading: 'su encabezado la llama ejercicio',
  'folded-answer': 'pregunta, y justo debajo hay un bloque plegado',
  'answer-in-clear': 'pregunta, y justo debajo está su respuesta a la vista',
  labelled: 'un párrafo numerado con una respuesta debajo',
  unlabelled: 'un párrafo con una respuesta debajo',
  several: 'varias líneas numeradas con una sola respuesta debajo',
  list: 'una lista con una lista de respuestas debajo',
  'last-item': 'el último elemento de una lista, con una respuesta debajo',
  shown: 'código, una imagen o una tabla con una respuesta debajo',
  'item-of-answers': 'un elemento de una lista, con una lista de otras tantas respuestas debajo',
  'asking-heading': 'un encabezado que pregunta, con una respuesta debajo',
  apart: 'una respuesta más abajo lleva su número',
  'lettered-options': 'hay que elegir entre opciones con letras',
  'lettered-key': 'una clave dice qué letras son correctas',
  'sorted-options': 'las respuestas correctas y las incorrectas están separadas',
  statement: 'una afirmación que se juzga, con su juicio',
  blank: 'una frase con un hueco y lo que lo llena',
};

const BECOMES_OPEN =
  'Se convierte en una pregunta abierta: nada la califica con una solución que puede ser errónea.';

export const questions: Messages<typeof rules> = {
  'choice-without-key': ({ words }) => ({
    message: `Ninguna opción de «${words}» está marcada como correcta.`,
    assumed: 'Se convierte en una pregunta abierta que enumera sus opciones.',
    remedy: 'Marque las opciones correctas: `- [x] …`, o {v}`…`.',
  }),
  'choice-unmarked': ({ option, words }) => ({
    message: `La opción «${option}» de «${words}» no tiene casilla, mientras que otras la tienen.`,
    assumed: 'Se convierte en una pregunta abierta que enumera sus opciones.',
    remedy: 'Escriba `- [x] …` para una opción correcta y `- [ ] …` para una incorrecta.',
  }),
  'choice-all-true': ({ words }) => ({
    message: `Todas las opciones de «${words}» están marcadas como correctas.`,
    remedy: 'Marque las incorrectas: `- [ ] …`, o {f}`…`.',
  }),
  'number-unreadable': ({ words }) => ({
    message: `«${words}» no es un número que se pueda leer de una sola manera.`,
    assumed: BECOMES_OPEN,
    remedy: 'Escríbalo así: `1234,5 ± 0,5 m`, sin coma ni punto entre los millares.',
  }),
  'units-differ': ({ units }) => ({
    message: `Las respuestas aceptadas están en unidades distintas: ${units}.`,
    assumed: BECOMES_OPEN,
    remedy: 'Póngalas todas en una misma unidad.',
  }),
  'pair-unmatched': ({ lone }) => ({
    message: `«${lone}» no forma pareja con exactamente una respuesta.`,
    assumed: BECOMES_OPEN,
    remedy: 'Escriba una respuesta debajo de cada término: `: respuesta`.',
  }),
  'pairs-too-few': ({ words }) => ({
    message: `«${words}» tiene menos de dos parejas que emparejar.`,
    assumed: BECOMES_OPEN,
    remedy: 'Ponga al menos dos términos, cada uno con `: respuesta` debajo.',
  }),
  'items-too-few': ({ words }) => ({
    message: `«${words}» no tiene una lista de al menos dos elementos que ordenar.`,
    assumed: BECOMES_OPEN,
    remedy: 'Escriba los elementos como lista numerada, en el orden correcto.',
  }),
  'gap-without-key': ({ source }) => ({
    message: source.trim()
      ? `El hueco «${source}» no dice cuál de sus respuestas es la correcta.`
      : 'Un hueco no tiene respuesta.',
    assumed: BECOMES_OPEN,
    remedy: 'Marque la correcta: {gap}`incorrecta|>correcta`. Para una que se escribe: {gap}`respuesta`.',
  }),
  'question-type-mismatch': ({ words, type }) => ({
    message: `«${words}» se declara ${type}, y su contenido no tiene esa forma.`,
    assumed: BECOMES_OPEN,
    remedy: 'Quite `:type:`, o dé al contenido la forma de su tipo.',
  }),
  'question-forms-mixed': ({ words }) => ({
    message: `«${words}» mezcla las formas de varios tipos de pregunta.`,
    assumed: BECOMES_OPEN,
    remedy: 'Haga una pregunta de cada una: opciones, respuestas con `=`, o huecos.',
  }),
  'question-found': ({ words, guess }) => ({
    message: `«${excerpt(words)}» se toma por una pregunta: ${GUESSES[guess]}.`,
    remedy: 'Si no lo es, dé a su directiva la clase `extra`.',
  }),
  'question-points-at': ({ words, pointer }) => ({
    message: `«${excerpt(words)}» remite a algo que está en otra parte de la página («${pointer}»).`,
    assumed: 'Un cuestionario muestra lo más cercano de ese tipo que haya antes.',
  }),
  'question-points-nowhere': ({ words, pointer }) => ({
    message: `«${excerpt(words)}» remite a algo («${pointer}») que no se encuentra en la página.`,
    assumed: 'Se pregunta tal cual: en un cuestionario, los alumnos no ven nada de eso.',
    remedy: 'Ponga en la pregunta aquello a lo que se refiere, o antes de ella en la página.',
  }),
  'disclosure-extra': ({ words }) => ({
    message: `El desplegable «${words || '…'}» se toma por información adicional.`,
    assumed: 'Queda plegado en la página, y no se hace de él ninguna pregunta.',
    remedy: 'Si es una respuesta, una pista o una pregunta, dele la clase `answer`, `hint` o `question`.',
  }),
  'answer-orphan': ({ words }) => ({
    message: `Delante de la respuesta «${excerpt(words)}» no hay ninguna pregunta.`,
    assumed: 'Queda plegada en la página.',
    remedy: 'Escriba la pregunta en un párrafo justo encima.',
  }),
  'answer-in-clear': ({ words }) => ({
    message: `«${excerpt(words)}» parece la respuesta a lo que está encima, y los alumnos la ven.`,
    assumed: 'Queda en la página tal como está escrita.',
    remedy:
      'Pliegue la respuesta: póngala en un {dropdown} titulado «Respuesta», justo debajo de la pregunta.',
  }),
  'task-list-kept': ({ words }) => ({
    message: `La lista de tareas debajo de «${excerpt(words)}» se toma por cosas que hacer: nada en ella pregunta.`,
    assumed: 'Queda como lista, con sus marcas.',
    remedy:
      'Si es una pregunta, escríbala en un {question}, o haga que las palabras de encima acaben con un signo de interrogación.',
  }),
  'solution-label-unknown': ({ label }) => ({
    message: `Ningún ejercicio tiene la etiqueta «${label}» que nombra una solución.`,
    assumed: 'Queda plegada en la página.',
    remedy:
      'Dé a su ejercicio ese `:label:`, o quite la etiqueta: una solución es entonces la del último ejercicio.',
  }),
  'hint-without-answer': ({ words }) => ({
    message: `La pista «${excerpt(words)}» no corresponde a ninguna respuesta.`,
    assumed: 'Queda plegada en la página.',
  }),
  'answer-for-several': ({ words, count }) => ({
    message: `Una sola respuesta sigue a ${count} preguntas numeradas, a partir de «${excerpt(words)}».`,
    assumed: 'Se convierten en una pregunta de varias partes.',
    remedy: 'Dé a cada una su propia respuesta.',
  }),
  'answer-after-list': ({ words }) => ({
    message: `Una respuesta sigue a una lista; se toma por la respuesta a su último elemento, «${excerpt(words)}».`,
    remedy: 'Sangre la respuesta dentro de su elemento, o escriba la pregunta como párrafo.',
  }),
  'label-duplicate': ({ label, line }) => ({
    message: `La etiqueta «${label}» ya se usó en la línea ${line}.`,
    assumed: 'Las dos quedan tal como están escritas: una etiqueta nunca identifica una pregunta.',
    remedy: 'Numere de nuevo las preguntas.',
  }),
  'label-gap': ({ label, expected }) => ({
    message: `La etiqueta «${label}» está donde se esperaba «${expected}».`,
    assumed: 'Queda tal como está escrita.',
    remedy: 'Numere de nuevo las preguntas, o mire si falta una.',
  }),
  'answer-elsewhere': ({ words }) => ({
    message: `La respuesta a «${excerpt(words)}» solo dice dónde mirar.`,
    assumed: 'Queda tal cual.',
    remedy: 'Escriba la respuesta misma: en un LMS, quien la lee quizá no tenga ese lugar a mano.',
  }),
  'question-without-answer': ({ words }) => ({
    message: `El ejercicio «${excerpt(words)}» no tiene respuesta.`,
    assumed: 'Se convierte en una pregunta abierta sin retroalimentación.',
  }),
  'answer-count': ({ words, asked, told }) => ({
    message: `«${excerpt(words)}» pregunta ${asked} cosas en una lista, y su respuesta da ${told}.`,
    assumed: 'Sigue siendo una sola pregunta.',
    remedy: 'Responda a cada elemento, en el mismo orden.',
  }),
  'answer-inline': ({ count, words }) => ({
    message:
      count === 1
        ? `Una pregunta de una lista muestra su respuesta entre paréntesis: «${excerpt(words)}».`
        : `${count} preguntas de una lista muestran sus respuestas entre paréntesis, a partir de «${excerpt(words)}».`,
    assumed: 'Quedan tal como están escritas: los alumnos ven las respuestas.',
    remedy:
      'Escriba `ask: [inline-answers]` en cartable.yml: cada una se convierte en una pregunta, con su respuesta oculta.',
  }),
  'question-list': ({ count, words }) => ({
    message: `Una lista hace ${count} preguntas sin respuesta, a partir de «${excerpt(words)}».`,
    assumed: 'Queda como lista.',
    remedy: 'Escriba `ask: [question-lists]` en cartable.yml: cada una se convierte en una pregunta abierta.',
  }),
  'table-shows-answers': ({ words }) => ({
    message: `Una tabla muestra las respuestas que propone: «${excerpt(words)}»`,
    assumed: 'Queda tal como está escrita: los alumnos ven las respuestas.',
    remedy:
      'Vacíe las celdas que deben rellenarse y ponga la tabla rellena en un desplegable «Respuesta» debajo.',
  }),
  'code-holds-answer': () => ({
    message: 'La parte oculta de este programa contiene la respuesta a lo que pregunta.',
    assumed: 'El programa se muestra sin ella, y no se hace de él ninguna pregunta.',
    remedy: 'Para preguntarlo en un LMS, escriba un {question}.',
  }),
  'teacher-voice': ({ words }) => ({
    message: `«${excerpt(words)}» se dirige al docente.`,
    assumed: 'Se pregunta a los alumnos tal como está escrito.',
    remedy: 'Pregunte a los propios alumnos.',
  }),
  'gate-unclosed': ({ name }) => ({
    message: `{${name}-start} no se cierra nunca con {${name}-end}.`,
    assumed: 'Termina con la sección, o con el siguiente que empieza.',
    remedy: `Escriba {${name}-end} donde termina.`,
  }),
  'quiz-unreadable': ({ reason }) => ({
    message: `Las preguntas de un jupyterquiz no se pueden leer: ${foreign(reason)}.`,
    assumed: 'Se muestra su código.',
    remedy: 'Escríbalas como una lista de objetos JSON, en la llamada o en la página.',
  }),
  'gap-stray': ({ source }) => ({
    message: `Del hueco «${source}» no se puede hacer una pregunta donde está.`,
    assumed: 'Se muestra como un espacio en blanco.',
    remedy: 'Póngalo en un párrafo, una lista o una tabla.',
  }),
  'question-empty': () => ({
    message: 'Esta pregunta no pregunta nada: no hay palabras delante de lo que la responde.',
    remedy: 'Escriba lo que se pregunta, en la primera línea de la directiva o debajo de ella.',
  }),
  'options-too-few': ({ words }) => ({
    message: `«${words}» tiene una sola opción: no hay nada que elegir.`,
    remedy: 'Añada una opción incorrecta (`- [ ] …`), o pida la respuesta con palabras.',
  }),
  'option-duplicate': ({ option, words }) => ({
    message: `«${option}» aparece dos veces entre las opciones de «${words}».`,
    remedy: 'Cambie o quite una de las dos.',
  }),
  'answer-empty': ({ words }) => ({
    message: `La respuesta a «${words}» está vacía.`,
    remedy: 'Escriba la respuesta, o quite el bloque plegado.',
  }),
  'hint-empty': ({ words }) => ({
    message: `Una pista de «${words}» está vacía.`,
    remedy: 'Escriba la pista, o quite el bloque plegado.',
  }),
  'question-twin': ({ words, line }) => ({
    message: `«${words}» se pregunta igual que en la línea ${line}, con la misma respuesta en la misma sección.`,
    assumed:
      'Las dos se distinguen por su orden: quien las intercambie intercambia lo que los alumnos han respondido.',
    remedy: 'Dé un nombre a una de ellas: `(name)=` en una línea encima, o `:name:` en su directiva.',
  }),
  'question-name-twice': ({ name, line }) => ({
    message: `Dos preguntas se llaman «${name}»; la otra está en la línea ${line}.`,
    assumed:
      'Las dos se distinguen por su orden: quien las intercambie intercambia lo que los alumnos han respondido.',
    remedy: 'Dé otro nombre a una de las dos.',
  }),
};
