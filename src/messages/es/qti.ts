import type { Messages } from '../catalogue.ts';
import type { QtiItemFault, QtiLoss, QtiResourceFault, qti as rules } from '../rules/qti.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const LOST: Readonly<Record<QtiLoss, readonly [lost: string, instead: string]>> = {
  strike: ['palabras tachadas', 'Aparecen allí como las demás.'],
  direction: [
    'un bloque que se lee en otra dirección',
    'Sus palabras aparecen allí, en la dirección que les dé la plataforma.',
  ],
  fold: [
    'contenido plegado',
    'Su título está en su lugar, y los alumnos ven lo que contiene una vez que han respondido.',
  ],
  poster: ['una imagen antes de que empiece un vídeo', 'El vídeo empieza con la suya.'],
  captions: ['subtítulos de un vídeo', 'Detrás hay un enlace a su archivo.'],
};

const RESOURCE: Readonly<Record<QtiResourceFault, string>> = {
  'no-test': 'no tiene ni un test ni una pregunta entre sus recursos',
  'no-file': 'no nombra ningún archivo',
  'href-unlisted': 'tiene un href que no está entre sus archivos',
  'file-twice': 'nombra dos veces el mismo archivo',
  'needs-unknown': 'depende de un recurso que no existe',
  'needs-itself': 'depende de sí mismo',
  'needs-twice': 'depende dos veces del mismo recurso',
  'item-unlisted': 'la hace el test, y no es una pregunta del manifiesto',
};

const ITEM: Readonly<Record<QtiItemFault, string>> = {
  'response-undeclared': 'es la respuesta de una interacción, y no está declarado en ninguna parte',
  'response-twice': 'está declarado dos veces',
  'response-type': 'está declarado como otro tipo de respuesta que el de su interacción',
  'choice-twice': 'nombra dos opciones de una misma interacción',
  'choice-unknown': 'es correcto, o vale puntos, y no está entre lo que se puede elegir',
  'outcome-undeclared':
    'recibe un valor, o muestra una retroalimentación, y no está declarado en ninguna parte',
  'variable-undeclared': 'se lee al procesar la respuesta, y no está declarado en ninguna parte',
  'feedback-unused': 'es una retroalimentación que nunca se muestra',
  'no-score': 'no está declarado en ninguna parte, así que la pregunta no tiene puntuación',
};

export const qti: Messages<typeof rules> = {
  'qti-no-questions': ({ title }) => ({
    message: `«${title}» no hace ninguna pregunta, así que no hay paquete QTI.`,
    assumed: 'No se escribe ningún archivo qti21: un test sin preguntas no se puede importar.',
    remedy:
      'Para hacer una, escriba la pregunta y después su respuesta en un {dropdown} titulado «Respuesta».',
  }),
  'qti-asked-as-essay': ({ name, because }) => ({
    message: `Ninguna pregunta de QTI puede calificar «${name}»: ${UNFIT[because]}.`,
    assumed: 'Se hace como pregunta abierta, con su solución para quien corrige.',
    remedy: 'Complete la pregunta en la fuente.',
  }),
  'qti-lacking': ({ name, what }) => ({
    message: `«${name}» contiene ${LOST[what][0]}: QTI 2.1 no tiene sitio para ello.`,
    assumed: LOST[what][1],
    remedy: 'Donde importe, tome un paquete que muestre la propia lección: SCORM, cmi5 o web.',
  }),
  'qti-settings': ({ settings }) => ({
    message: `Un test de QTI 2.1 no tiene sitio para lo que la lección ajusta con ${settings.join(', ')}.`,
    assumed:
      'Las preguntas cerradas cuentan por lo que hay de correcto en ellas, las abiertas según se corrijan; se puede volver a responder hasta entregar el test.',
    remedy: 'Ajústelo en la plataforma una vez importado el test.',
  }),
  'qti-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 pregunta tiene pistas' : `${questions} preguntas tienen pistas`}, que los alumnos no pueden pedir cuando las respuestas se entregan juntas.`,
    assumed: 'Están debajo de la pregunta, para que todos las lean.',
    remedy: 'Con `answers: after-answer` cada pista tiene un botón.',
  }),
  'qti-version': ({ version }) => ({
    message: `Esto es QTI ${version}.`,
    assumed: 'Se juzga lo que comparte con 2.1.',
    remedy: 'Expórtelo como QTI 2.1 donde la plataforma no tome otro.',
  }),
  'qti-malformed': ({ reason }) => ({
    message: `El archivo no es XML bien formado: ${foreign(reason)}.`,
    remedy: 'Corrija este lugar.',
  }),
  'qti-schema': ({ words }) => ({
    message: `El esquema de QTI 2.1 no permite lo que hay aquí: ${foreign(words)}.`,
    remedy: 'Corrija este lugar; las plataformas rechazan una pregunta así, o dejan fuera lo que no conocen.',
  }),
  'qti-resource': ({ identifier, why }) => ({
    message: `«${identifier}» ${RESOURCE[why]}.`,
    remedy: 'Corrija el manifiesto, o exporte el paquete de nuevo.',
  }),
  'qti-item': ({ item, name, why }) => ({
    message: `«${name}» ${ITEM[why]} (pregunta «${item}»).`,
    remedy: 'Corrija la pregunta: las plataformas la rechazan, o la cuentan como incorrecta.',
  }),
  'qti-media-missing': ({ url, similar }) => ({
    message: `La pregunta muestra «${url}», que no está en el archivo comprimido${similar ? `; «${similar}» sí` : ''}.`,
    remedy: similar
      ? 'Escriba el nombre con las mismas mayúsculas.'
      : 'Añada el archivo, o corrija su ruta, que parte del archivo de la pregunta.',
  }),
};
