import type { Messages } from '../catalogue.ts';
import type {
  ItemFault,
  Nearest,
  ResourceFault,
  cartridges as rules,
  Unanswerable,
} from '../rules/cartridges.ts';
import { foreign } from './foreign.ts';
import { UNFIT } from './packages.ts';

const KIND: Readonly<Record<string, string | undefined>> = {
  numerical: 'un número con tolerancia',
  matching: 'parejas que emparejar',
  ordering: 'elementos que ordenar',
  'gap-fill': 'huecos en un texto',
};

const NEAREST: Readonly<Record<Nearest['becomes'], string>> = {
  letters: 'Sus elementos llevan letras, cuyo orden se escribe.',
  values: 'Cada valor que cuenta se acepta tal como puede escribirse, con punto o coma.',
  parts: 'Cada una de sus partes se pregunta por separado, y cuenta como una pregunta.',
  blank: 'Su hueco es un espacio para rellenar, o una elección.',
};

const WHY: Readonly<Record<Unanswerable, string>> = {
  ...UNFIT,
  'many-values': 'en su tolerancia hay más valores de los que se pueden enumerar',
};

const RESOURCE: Readonly<Record<ResourceFault, string>> = {
  'no-file': 'no nombra ningún archivo',
  files: 'nombra más de un archivo, y se lee el primero',
  href: 'tiene un href, que solo puede tener un contenido web',
  needs: 'depende de algo de lo que un recurso de su tipo no puede depender',
  'needs-itself': 'depende de sí mismo',
  'needs-twice': 'depende dos veces del mismo recurso',
  'needs-unknown': 'depende de un recurso que no existe',
  'bank-listed': 'es un banco de preguntas, y está en el índice',
  banks: 'es un segundo banco de preguntas: un cartucho tiene uno como mucho',
  children: 'lleva a un recurso y tiene elementos debajo',
  'file-twice': 'nombra dos veces el mismo archivo',
  'href-unlisted': 'tiene un href que no está entre sus archivos',
};

const ITEM: Readonly<Record<ItemFault, string>> = {
  profile: 'no dice con cc_profile cuál de los seis tipos de preguntas es',
  cardinality: 'permite una respuesta donde su tipo tiene varias, o varias donde tiene una',
  labels: 'tiene muy pocas respuestas que elegir, o demasiadas',
  response: 'se responde de un modo que su tipo no tiene',
  compares: 'compara respuestas de un modo que su tipo no tiene',
  respident: 'no compara ninguna respuesta que pida',
  'label-unknown': 'compara con una respuesta que no se puede elegir',
  'true-false':
    'llama a sus dos respuestas de otro modo que true y false: la importación de Moodle se detiene ahí',
  solutions: 'tiene más de una solución',
  'computer-scored': 'es una redacción, y no dice con qmd_computerscored que ningún ordenador la califica',
  'feedback-missing': 'muestra un comentario que no tiene',
  'feedback-unused': 'tiene un comentario que nunca se muestra',
  'ident-twice': 'tiene el ident de otra pregunta',
};

export const cartridges: Messages<typeof rules> = {
  'cartridge-kind-lacking': ({ name, kind, becomes }) => ({
    message: `«${name}» es una pregunta para la que Common Cartridge no tiene tipo (${KIND[kind] ?? kind}).`,
    assumed: NEAREST[becomes],
    remedy:
      'Para una que la plataforma califique como está pensada, tome el paquete hecho para ella: el curso de Moodle, o SCORM.',
  }),
  'cartridge-asked-as-essay': ({ name, because }) => ({
    message: `Ningún ejercicio de un Common Cartridge puede calificar «${name}»: ${WHY[because]}.`,
    assumed: 'Se pregunta como redacción, con su clave como solución.',
    remedy: 'Complete la pregunta en la fuente, o reduzca su tolerancia.',
  }),
  'cartridge-fraction-changed': ({ text, wanted, given }) => ({
    message: `«${text}» vale ${wanted} % en la lección, lo que un Common Cartridge no puede decir.`,
    assumed: `Cuenta ${given} %.`,
    remedy: 'Cambie los puntos en la plataforma una vez importado el cuestionario.',
  }),
  'cartridge-zero': ({ name }) => ({
    message: `Moodle no toma la respuesta «0» de «${name}» de un Common Cartridge.`,
    assumed: '«0.0» y «0,0» cuentan allí, «0» en todos los demás.',
    remedy: 'Para Moodle, tome su curso o su cuestionario.',
  }),
  'cartridge-points': ({ title }) => ({
    message: `Las preguntas de «${title}» no cuentan lo mismo, y un Common Cartridge no conoce puntos.`,
    assumed:
      'Cada una tiene su peso en cc_weighting, un número entero; en un cuestionario, Canvas y Moodle dan un punto a cada una.',
    remedy: 'Ponga los puntos en la plataforma una vez importado el cuestionario.',
  }),
  'cartridge-settings': ({ settings }) => ({
    message: `Un Common Cartridge no tiene sitio para lo que la lección fija con ${settings.join(', ')}.`,
    assumed: 'El cuestionario hace todas las preguntas a todos, y no aprueba a nadie por sí mismo.',
    remedy: 'Ajústelo en la plataforma una vez importado el cuestionario.',
  }),
  'cartridge-hints': ({ questions }) => ({
    message: `${questions === 1 ? '1 pregunta tiene pistas' : `${questions} preguntas tienen pistas`}, que Canvas y Moodle no leen de un Common Cartridge.`,
    assumed: 'Están en el lugar que la norma les da.',
    remedy: 'Donde los alumnos las necesiten, escríbalas en la pregunta.',
  }),
  'cartridge-version': ({ version }) => ({
    message: `Es un Common Cartridge ${version}; Moodle importa solo 1.0 y 1.1.`,
    assumed: 'Se juzga lo que las versiones tienen en común.',
    remedy: 'Expórtelo como versión 1.1 donde Moodle deba tomarlo.',
  }),
  'cartridge-malformed': ({ reason }) => ({
    message: `El archivo no es XML bien formado: ${foreign(reason)}.`,
    remedy: 'Corrija este lugar.',
  }),
  'cartridge-schema': ({ words }) => ({
    message: `El esquema de Common Cartridge 1.1 no permite lo que hay aquí: ${foreign(words)}.`,
    remedy:
      'Corrija este lugar; Moodle no importa nada de un cartucho cuyo manifiesto no permitan sus esquemas.',
  }),
  'cartridge-resource': ({ identifier, why }) => ({
    message: `«${identifier}» ${RESOURCE[why]}.`,
    remedy: 'Corrija el manifiesto, o exporte el cartucho de nuevo.',
  }),
  'cartridge-setting': ({ name, value }) => ({
    message: `El ajuste ${name} del cuestionario no puede ser «${value}».`,
    remedy: 'Dele un valor del perfil, o quítelo.',
  }),
  'cartridge-item': ({ item, why }) => ({
    message: `«${item}» ${ITEM[why]}.`,
    remedy: 'Corrija la pregunta, o quítela: las plataformas la saltan, o la califican mal.',
  }),
  'cartridge-media-missing': ({ url, similar }) => ({
    message: `El texto muestra «${url}», que no está en el archivo comprimido${similar ? `; sí está «${similar}»` : ''}.`,
    remedy: similar
      ? 'Escriba el nombre con las mismas mayúsculas.'
      : 'Añada el archivo, o corrija la ruta detrás de $IMS-CC-FILEBASE$.',
  }),
};
