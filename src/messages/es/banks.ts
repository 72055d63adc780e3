import { excerpt } from '../../lesson/index.ts';
import type { Messages } from '../catalogue.ts';
import type { BankSetting, LostPart, banks as rules } from '../rules/banks.ts';

const LOST: Readonly<Record<LostPart, readonly [what: string, assumed: string]>> = {
  partial: [
    'da una parte de los puntos por una respuesta',
    'Esa respuesta cuenta como incorrecta, o no se acepta.',
  ],
  'any-of': [
    'acepta cualquiera de varias opciones correctas',
    'Hay que elegirlas todas; en un hueco basta una.',
  ],
  wildcard: ['acepta respuestas según un patrón con `*`', 'Se aceptan las palabras que rodean el asterisco.'],
  'other-feedback': ['dice algo a cualquier otra respuesta', 'Ese texto se omite.'],
  units: [
    'tiene varias unidades, o una de varias palabras',
    'Cuenta la primera unidad, si es una sola palabra.',
  ],
  'all-or-nothing': ['solo da puntos si todo es correcto', 'Cuenta cada opción correcta.'],
  'grader-info': [
    'tiene información para evaluadores',
    'No se conserva: los alumnos la verían. Lo que pueden ver va en la retroalimentación general.',
  ],
  dragged: ['tiene palabras que se arrastran a su texto', 'Se eligen de listas.'],
  tolerance: ['tiene un hueco para un número con tolerancia', 'Solo es correcto el número exacto.'],
  weights: ['tiene huecos de distinto valor', 'Todos sus huecos valen lo mismo.'],
  case: ['tiene un hueco en el que las mayúsculas cuentan', 'En un hueco no cuentan las mayúsculas.'],
  shares: [
    'quita puntos por opciones incorrectas, o los reparte entre las correctas, en una medida propia',
    'Donde se elige una, la incorrecta no quita nada; donde varias, las correctas valen lo mismo y una incorrecta quita otro tanto.',
  ],
  'no-points': ['no vale ningún punto', 'Vale uno.'],
};

/** What is told of how many questions, and what counts in its place. */
const SETTINGS: Readonly<
  Record<BankSetting, (count: number) => readonly [message: string, assumed: string]>
> = {
  names: (count) => [
    `Preguntas con un nombre propio en el banco: ${count}.`,
    'En el cuestionario de Moodle cada una se llama como empieza; `cartable convert` guarda los nombres como comentarios.',
  ],
  penalties: (count) => [
    `Preguntas que dicen lo que cuesta otro intento: ${count}.`,
    'Valen las penalizaciones de Moodle.',
  ],
  shuffling: (count) => [
    `Preguntas cuyas respuestas baraja el banco: ${count}.`,
    'Guardan su orden, salvo que la lección o la pregunta tenga `shuffle: true`.',
  ],
};

export const banks: Messages<typeof rules> = {
  'bank-xml-broken': ({ reason }) => ({
    message: `El banco de preguntas deja de ser XML a partir de aquí: ${reason}.`,
    remedy: 'Expórtelo de nuevo desde Moodle.',
  }),
  'bank-empty': () => ({
    message: 'El banco de preguntas no contiene ninguna pregunta.',
    remedy: 'Expórtelo de nuevo, con las categorías que contienen las preguntas.',
  }),
  'bank-type-unknown': ({ type, words, remains }) => ({
    message: `Cartable no tiene preguntas del tipo «${type}», como «${excerpt(words)}».`,
    assumed: remains ? 'Pasa a ser una pregunta abierta, con su texto y su retroalimentación.' : 'Se omite.',
    remedy: 'Hágala de otra forma.',
  }),
  'bank-question-unclear': ({ words }) => ({
    message: `No se puede leer qué responde a «${excerpt(words)}».`,
    assumed:
      'Pasa a ser una pregunta abierta; lo que pueda ser su respuesta solo se muestra después de la del alumno.',
    remedy: 'Busque una llave, `=`, `~` o `ANSWER:` que falte o que sobre.',
  }),
  'bank-part-lost': ({ words, part }) => ({
    message: `«${excerpt(words)}» ${LOST[part][0]}; Cartable no tiene lugar para ello.`,
    assumed: LOST[part][1],
  }),
  'bank-file-broken': ({ name, words }) => ({
    message: `El archivo «${name}» de «${excerpt(words)}» está vacío o dañado.`,
    assumed: 'Se omite.',
    remedy: 'Exporte de nuevo el banco desde Moodle.',
  }),
  'bank-file-left': ({ name, words }) => ({
    message: `El archivo «${name}» de «${excerpt(words)}» no lo muestra ningún texto leído.`,
    assumed: 'Se omite.',
    remedy: 'Añádalo a la lección si los alumnos lo necesitan.',
  }),
  'bank-settings-left': ({ setting, count }) => {
    const [message, assumed] = SETTINGS[setting](count);
    return { message, assumed };
  },
};
