import type { Messages } from '../catalogue.ts';
import type { page as rules } from '../rules/page.ts';
import { foreign } from './foreign.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const idIs = (id: string) => `El identificador de la lección es «${id}».`;

const CHOOSE_ID =
  'Elija uno usted: `id:` en la cabecera de la página, con letras de la a a la z, cifras y guiones.';

const PLACEHOLDER = 'En su lugar hay un marcador que lo nombra.';

const NEED = {
  image: 'una imagen',
  shown: 'una imagen que los navegadores muestren',
  video: 'un vídeo',
  audio: 'una grabación',
  captions: 'un archivo de subtítulos (WebVTT)',
};

const REMEDY = {
  image: 'Indique una imagen: PNG, JPEG, GIF, WebP o SVG.',
  shown: 'Guárdela como PNG, JPEG o WebP.',
  video: 'Indique un vídeo: MP4 o WebM.',
  audio: 'Indique una grabación: MP3, M4A u OGG.',
  captions: 'Indique un archivo WebVTT: su primera línea es `WEBVTT`.',
};

const fileOf = (extension: string): string =>
  extension === 'pdf' ? 'un documento PDF' : `un archivo .${extension}`;

/** Backticks can't be quoted by backticks. */
const asShown = (marks: string): string => (marks.startsWith('`') ? marks : `\`${marks}\``);

/** What other tools' pages lose here, and what exports them whole. */
const LOST = {
  LiaScript: 'sus programas, animaciones, textos hablados, macros y matrices',
  'R/exams':
    'los números sorteados para cada alumno, lo que R calcula o dibuja, las preguntas de varias partes',
} as const;
const EXPORTER = {
  LiaScript: 'el exportador de LiaScript (`liaex --format scorm1.2`)',
  'R/exams': '`exams2moodle()` en R',
} as const;

export const page: Messages<typeof rules> = {
  'character-forbidden': ({ code, count }) => ({
    message: `El texto contiene ${code}, que ningún paquete puede contener${count > 1 ? ` (${count} veces)` : ''}.`,
    assumed: 'Se quita: no muestra nada.',
    remedy: 'Bórrelo: quizá el texto de alrededor se copió de otra parte.',
  }),
  'character-reference': ({ reference }) => ({
    message: `«${reference}» representa un carácter que ningún paquete puede contener.`,
    assumed: 'Se quita: no muestra nada.',
    remedy: 'Bórrelo; para mostrarlo tal como está escrito, póngalo entre acentos graves.',
  }),
  'math-calmed': ({ tex, removed }) => ({
    message: `La fórmula «${tex}» contiene algo que enlazaría, cargaría o ejecutaría: ${removed.join(', ')}.`,
    assumed: 'Eso se quita; los signos que muestra se quedan.',
    remedy: 'Ponga el enlace o la imagen junto a la fórmula.',
  }),
  'id-made': ({ id, written }) => ({
    message: `De «${written}» no se puede sacar un identificador: no tiene ninguna letra de la a a la z.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'id-changed': ({ id, written }) => ({
    message: `El identificador «${written}» contiene otros signos que las letras de la a a la z, las cifras y los guiones.`,
    assumed: idIs(id),
    remedy: `Escriba \`id: ${id}\`.`,
  }),
  'id-reserved': ({ id, written }) => ({
    message: `Windows se reserva el nombre «${written}»: ninguna carpeta puede llamarse así.`,
    assumed: idIs(id),
    remedy: CHOOSE_ID,
  }),
  'front-matter-unended': ({ last }) => ({
    message: 'Ninguna línea `---` termina la cabecera de la página.',
    assumed: `Termina con sus campos, en la línea ${last}.`,
    remedy: 'Escriba `---` en una línea aparte debajo de ella.',
  }),
  'duration-unclear': ({ duration }) => ({
    message: `No se entiende cuánto dura «${duration}».`,
    assumed: 'La lección tiene la duración que nombre su página, si nombra alguna.',
    remedy: 'Escriba minutos u horas: `45 min`, `1 h 30`.',
  }),
  'language-unclear': ({ written, language }) => ({
    message: `«${written}» no es un idioma que Cartable conozca.`,
    assumed: `Se supone que la página está en «${language}».`,
    remedy: 'Escriba su código: `fr`, `en`, `de`, `pt-BR`.',
  }),
  'fence-backtick': ({ name }) => ({
    message: `La primera línea de {${name}} contiene acentos graves tras su nombre, y su delimitador es de acentos graves: Markdown la toma por texto.`,
    assumed: 'Se toma por una directiva de todos modos.',
    remedy: 'Ábrala y ciérrela con tres signos de dos puntos.',
  }),
  'fence-too-short': ({ name, inner }) => ({
    message: `El delimitador de {${name}}, que rodea «${inner}», no tiene más signos que el de esta.`,
    assumed:
      'Se supone que cada una se cierra con su propio cierre; otras herramientas terminan la exterior en el cierre de la interior.',
    remedy: `Dé al delimitador de {${name}} más signos que al que tiene dentro.`,
  }),
  'directive-in-code': ({ name }) => ({
    message: `La directiva {${name}} está en un bloque de código: se muestra tal como está escrita.`,
    remedy:
      'Mire si un delimitador de más arriba está cerrado dos veces o ninguna; si debe mostrarse así, dé al bloque un lenguaje (`md`) y más signos de los que contiene.',
  }),
  'directive-in-html': ({ name }) => ({
    message: `La directiva {${name}} está dentro de HTML sin una línea vacía encima: se muestra tal como está escrita.`,
    remedy: 'Ponga una línea vacía entre la etiqueta y la directiva.',
  }),
  'media-empty': ({ name }) => ({
    message: `«${name}» está vacío: no tiene ni un byte.`,
    assumed: PLACEHOLDER,
    remedy: 'Guarde o copie el archivo otra vez.',
  }),
  'media-unreadable': ({ name }) => ({
    message: `«${name}» está ahí, pero no se puede leer.`,
    assumed: PLACEHOLDER,
    remedy: 'Mire si tiene permiso para abrirlo y si otro programa lo está usando.',
  }),
  'media-unfit': ({ name, need, type }) => ({
    message: `«${name}» no es ${typeof need === 'string' ? NEED[need] : fileOf(need.extension)}: ${type === undefined ? 'contiene texto' : `es de tipo ${type}`}.`,
    assumed: PLACEHOLDER,
    remedy:
      typeof need === 'string'
        ? REMEDY[need]
        : 'Guarde el documento otra vez, o corrija el nombre del archivo.',
  }),
  'media-cut': ({ name }) => ({
    message: `La imagen «${name}» está incompleta: termina antes de decir su tamaño.`,
    assumed: PLACEHOLDER,
    remedy: 'Cópiela o descárguela otra vez.',
  }),
  'document-active': ({ name }) => ({
    message: `«${name}» se ejecutaría en el LMS con los permisos de quien lo abriera.`,
    assumed: 'No está en el paquete; un marcador que lo nombra sigue a las palabras del enlace.',
    remedy: 'Métalo en un archivo ZIP y enlace a este, o póngalo en un servidor web y enlace a su dirección.',
  }),
  'document-kind': ({ name }) => ({
    message: `«${name}» es de un tipo que Cartable no sabe si es seguro en un LMS.`,
    assumed: 'No está en el paquete; un marcador que lo nombra sigue a las palabras del enlace.',
    remedy: 'Métalo en un archivo ZIP y enlace a este.',
  }),
  'address-local': ({ address }) => ({
    message: `«${address}» es una ruta de este equipo.`,
    assumed: 'No se lee nada de ahí: quedan sus palabras, o un marcador en su lugar.',
    remedy: 'Copie el archivo en la carpeta de la lección y escriba su nombre desde allí.',
  }),
  'path-backslash': ({ path }) => ({
    message: `«${path}» está escrito con barras invertidas, como escribe las rutas Windows.`,
    assumed: 'Se leen como `/`.',
    remedy: 'Escriba `/` entre las carpetas: Markdown quita algunas barras invertidas.',
  }),
  'video-refused': ({ url }) => ({
    message: `El vídeo ${url} está en otro servidor, lo que «mediaPolicy: refuse» prohíbe.`,
    remedy: 'Asígnele un archivo suyo (`media:` en la cabecera de la página), quítelo, o permita `link`.',
  }),
  'video-not-bundled': ({ url }) => ({
    message: `El vídeo ${url} no tiene ningún archivo asignado, así que no puede viajar con la lección.`,
    assumed: 'En su lugar hay un enlace.',
    remedy:
      'Asígnele un archivo suyo (`media:` en la cabecera de la página), si su licencia permite una copia.',
  }),
  'video-format': ({ name, type }) => ({
    message: `Muchos navegadores no reproducen el vídeo «${name}» (${type}).`,
    assumed: 'Viaja tal como es.',
    remedy: 'Conviértalo en un MP4 (H.264 y AAC): `ffmpeg -i film.mov film.mp4`.',
  }),
  'transcript-found': ({ name, film }) => ({
    message: `«${name}» está junto a «${film}».`,
    assumed: 'Es su transcripción, plegada debajo.',
    remedy: 'Dé otro nombre al archivo si no lo es.',
  }),
  'reference-unknown': ({ name, words }) => ({
    message: `«${words || name}» remite a «${name}», que no nombra ningún lugar de la lección ni de su curso.`,
    assumed: 'Sus palabras quedan como texto sencillo.',
    remedy: 'Corrija el nombre, o ponga `(name)=` en una línea encima del lugar al que se refiere.',
  }),
  'name-duplicate': ({ label }) => ({
    message: `El nombre «${label}» aparece dos veces en esta página.`,
    assumed: 'Las referencias llevan al primer lugar con ese nombre.',
    remedy: 'Dé otro nombre a uno de los dos.',
  }),
  'term-unknown': ({ term }) => ({
    message: `Ningún glosario define «${term}».`,
    assumed: 'Sus palabras quedan como texto sencillo.',
    remedy:
      'Defínalo en un `{glossary}` de la página o en el archivo de glosario (`glossary:` en los ajustes).',
  }),
  'glossary-missing': ({ path }) => ({
    message: `El archivo de glosario «${path}» no está en el proyecto.`,
    assumed: 'Sus términos no tienen definición.',
    remedy: 'Corrija `glossary:`: una ruta desde la carpeta raíz del proyecto.',
  }),
  'substitution-unknown': ({ name }) => ({
    message: `Nada dice qué representa {{ ${name} }}.`,
    assumed: 'Se muestra tal como está escrito.',
    remedy: 'Indíquelo en `substitutions:`, en la cabecera de la página o en los ajustes del proyecto.',
  }),
  'shortcode-unknown': ({ name }) => ({
    message: `Cartable no conoce el shortcode ${name}.`,
    assumed: 'Se omite.',
    remedy: 'Escriba con palabras, o en Markdown, lo que habría mostrado.',
  }),
  'include-missing': ({ path }) => ({
    message: `El archivo «${path}», que va aquí, no está en el proyecto.`,
    assumed: PLACEHOLDER,
    remedy:
      'Añada el archivo, o corrija su ruta (desde la carpeta de la página; con `/` al principio, desde la raíz del proyecto).',
  }),
  'include-loop': ({ path }) => ({
    message: `«${path}» se incluye a sí mismo.`,
    assumed: 'Se lee una vez.',
    remedy: 'Quite el `{include}`.',
  }),
  'include-excerpt': ({ path, wanted }) => ({
    message: `«${path}» no contiene «${wanted}».`,
    assumed: 'Se muestra el archivo entero.',
    remedy: 'Corrija la opción que dice qué parte mostrar.',
  }),
  'document-missing': ({ name }) => ({
    message: `La página enlaza a «${name}», que no está en la carpeta de la lección.`,
    assumed: 'Las palabras del enlace quedan, con un marcador que nombra el documento.',
    remedy: 'Ponga el archivo junto a la página o en su carpeta `media/`, o corrija su nombre.',
  }),
  'media-folder': ({ name }) => ({
    message: `«${name}» es una carpeta: no se nombra ningún archivo.`,
    assumed: 'En su lugar hay un marcador.',
    remedy: 'Escriba detrás el nombre del archivo.',
  }),
  'address-unsafe': ({ address }) => ({
    message: `«${address}» no es una dirección a la que una lección pueda llevar.`,
    assumed: 'Sus palabras quedan como texto sencillo.',
    remedy: 'Use una dirección que empiece por https:, http:, mailto: o tel:.',
  }),
  'diagram-not-drawn': ({ name }) => ({
    message: `Cartable no dibuja diagramas en ${name}.`,
    assumed: 'Su fuente se muestra como código.',
    remedy: 'Ponga en su lugar una imagen del dibujo: los editores de ese lenguaje la guardan en SVG.',
  }),
  'circuit-linked': () => ({
    message: '{logic} dibuja un circuito con un script de logic.modulo-info.ch, que se queda allí.',
    assumed: 'En lugar de cada circuito está su nombre, con un enlace que lo abre allí.',
  }),
  'circuit-unreadable': ({ reason }) => ({
    message: `La descripción del circuito no se puede leer: ${foreign(reason)}.`,
    assumed: 'En su lugar hay un marcador sin enlace.',
    remedy: 'Corrija el JSON de la directiva `{logic}`.',
  }),
  'fence-stray': () => ({
    message: 'Esta línea de dos puntos no cierra nada.',
    assumed: 'Se omite.',
    remedy: 'Mire si una directiva de más arriba está cerrada demasiado pronto o no lo está.',
  }),
  'front-matter': (slip) => ({
    message: `Una línea de la cabecera de la página no se puede leer: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'answers-beside': ({ path }) => ({
    message: `Las respuestas a las preguntas de esta página vienen de «${path}».`,
    assumed:
      'Ese archivo no es una lección: los alumnos reciben sus respuestas como retroalimentación, y no lo ven.',
    remedy: 'Si es una lección, dele un nombre que no hable de soluciones.',
  }),
  'title-assumed': ({ title, from }) => ({
    message: 'La página no tiene título.',
    assumed: `La lección se llama «${title}», como su ${from === 'file' ? 'archivo' : 'carpeta'}.`,
    remedy: 'Dele un primer encabezado (`# Título`) o un `title:` en su cabecera.',
  }),
  'dialect-read': ({ dialect, words }) => ({
    message: `La página está escrita para ${dialect}: «${words}».`,
    assumed: 'Se lee según las reglas de esa herramienta, además de las de MyST.',
    remedy: 'Si aun así es MyST, escriba esas palabras de otro modo, o como código.',
  }),
  'dialect-exporter': ({ dialect }) => ({
    message: `La página está escrita para ${dialect}, que tiene su propio exportador.`,
    assumed: `Sus preguntas se leen donde su forma dice la clave; si no, son abiertas o se pliegan. Se pierden ${LOST[dialect]}.`,
    remedy: `Para conservarlos, exporte la página con ${EXPORTER[dialect]} y lleve el resultado al LMS.`,
  }),
  'dialect-unknown': ({ words }) => ({
    message: `La página contiene marcas que Cartable no sabe leer: «${words}».`,
    assumed: 'Se omiten, y lo que encierran se muestra; todo lo que pueda ser una respuesta se pliega.',
    remedy: 'Escríbalas en Markdown o en MyST, y mire la página antes que los alumnos.',
  }),
  'markup-unread': ({ name }) => ({
    message: `Cartable no sabe qué muestra ${name}.`,
    assumed: 'Se omite. Las palabras que encierra se muestran, o se pliegan si se llama respuesta.',
    remedy: 'Escriba con palabras, o en Markdown, lo que habría mostrado.',
  }),
  'language-detected': ({ language }) => ({
    message: 'Nada dice en qué idioma está la página.',
    assumed: `Se supone que es «${language}», por sus palabras más frecuentes.`,
    remedy: 'Indíquelo: `language:` en la cabecera de la página o en el proyecto.',
  }),
  'directive-unknown': ({ name, answers, nearest }) => ({
    message: `Cartable no conoce la directiva {${name}}.`,
    assumed: answers
      ? 'Por su título pertenece a la pregunta de arriba: se pliega como {dropdown}.'
      : 'Su contenido se muestra como texto corriente.',
    remedy: nearest
      ? `¿Quería decir {${nearest}}? Si no, use una directiva de las que figuran en la documentación.`
      : 'Compruebe cómo se escribe, o use una directiva de las que figuran en la documentación.',
  }),
  'directive-misspelt': ({ name, meant }) => ({
    message: `No existe la directiva {${name}}.`,
    assumed: `Se toma por {${meant}}.`,
    remedy: 'Corrija su nombre.',
  }),
  'role-unknown': ({ name, nearest }) => ({
    message: `Cartable no conoce el rol {${name}}.`,
    assumed: 'Se muestra su texto.',
    remedy: nearest
      ? `¿Quería decir {${nearest}}? Si no, escriba las palabras sin él.`
      : 'Corrija su nombre, o escriba las palabras sin él.',
  }),
  'option-unknown': ({ name, option, nearest }) => ({
    message: `{${name}} no tiene ninguna opción :${option}:.`,
    assumed: 'Se omite.',
    remedy: `¿Quería decir :${nearest}:? Si no, quite la opción.`,
  }),
  'option-ignored': ({ name, option }) => ({
    message: `{${name}} no tiene ninguna opción :${option}: en Cartable.`,
    assumed: 'Se supone que es de otra herramienta, y se omite.',
  }),
  'option-not-shown': ({ name, option }) => ({
    message: `Las palabras de :${option}: no se muestran: {${name}} no tiene esa opción.`,
    remedy: `Escríbalas en el cuerpo de {${name}}.`,
  }),
  'frame-linked': ({ url }) => ({
    message: url
      ? `Un marco muestra ${url}, que no puede viajar en un paquete.`
      : 'Un marco no muestra ninguna página.',
    assumed: url ? 'En su lugar hay un enlace a esa página.' : 'Se omite.',
    remedy: url ? 'Diga al lado lo que se debe hacer allí.' : 'Dele una dirección (`src`).',
  }),
  'fence-unclosed': ({ marks, before }) => ({
    message: `Este bloque no se cierra nunca: añada ${asShown(marks)} debajo de su última línea.`,
    assumed:
      before === undefined
        ? 'Termina con aquello en lo que está: con el elemento de lista o el bloque que lo rodea, si no con la página.'
        : `Se supone que termina encima de la línea ${before}.`,
  }),
  'directive-indented': ({ name }) => ({
    message: `La directiva {${name}} está sangrada con cuatro espacios o una tabulación, lo que en Markdown la convierte en código.`,
    assumed: 'Se toma por una directiva de todos modos.',
    remedy:
      'Sángrela con tres espacios como máximo; para mostrarla como código, póngala en un bloque de código.',
  }),
  'nested-too-deep': ({ name }) => ({
    message: `La directiva {${name}} está dentro de más directivas de las que necesita una lección.`,
    assumed: 'Lo que contiene se muestra tal como está escrito.',
    remedy: 'Mire si las directivas que la rodean están cerradas.',
  }),
  'page-unreadable': () => ({
    message: 'La página anida elementos HTML a más profundidad de la que se puede leer.',
    remedy: 'Mire si sus elementos están cerrados: hay miles de ellos unos dentro de otros.',
  }),
  'option-misplaced': ({ option }) => ({
    message: `La opción :${option}: no está justo debajo de la primera línea de la directiva.`,
    assumed: 'Se toma por una opción de todos modos.',
    remedy: 'Súbala a la línea que sigue al delimitador de apertura.',
  }),
  'option-not-number': ({ option, written }) => ({
    message: `La opción :${option}: pide un número mayor que cero, no «${written}».`,
    assumed: 'Se omite.',
  }),
  'question-type-unknown': ({ type, known }) => ({
    message: `Ningún tipo de pregunta se llama «${type}».`,
    assumed: 'El tipo se deduce de la forma del contenido.',
    remedy: `Tipos: ${known}.`,
  }),
  'hidden-left-out': ({ name }) => ({
    message: `Su autor ha ocultado un {${name}}.`,
    assumed: 'Se omite, como lo omite un libro.',
    remedy: 'Quite `:hidden:` para mostrarlo.',
  }),
  'for-teachers': ({ name }) => ({
    message: `Un {${name}} se dirige a quienes enseñan.`,
    assumed: 'No está en ningún paquete: los alumnos lo leerían.',
    remedy: 'Ponga en un {note} lo que los alumnos deban leer.',
  }),
  'element-removed': ({ name }) => ({
    message: `La página contiene un elemento <${name}>, que no puede viajar en un paquete.`,
    assumed: 'Se omite.',
    remedy: 'Diga con palabras, o muestre en una imagen, para qué servía.',
  }),
  'pseudo-heading': ({ words }) => ({
    message: `«${words}» tiene el aspecto de un encabezado.`,
    assumed: 'Se convierte en un encabezado, un nivel por debajo del actual.',
    remedy: 'Escríbalo como encabezado (`## …`) para elegir su nivel.',
  }),
  'media-missing': ({ name }) => ({
    message: `«${name}» no está en la carpeta de la lección.`,
    assumed: PLACEHOLDER,
    remedy: 'Ponga el archivo junto a la página o en su carpeta `media/`, o corrija su nombre.',
  }),
  'media-remote': ({ name }) => ({
    message: `«${name}» está en otro servidor.`,
    assumed: 'Se queda allí: la página enlaza a él y no carga nada.',
    remedy:
      'Guárdelo junto a la página y asigne su dirección al archivo en `media:`, en la cabecera de la página.',
  }),
  'media-outside': ({ name }) => ({
    message: `«${name}» está fuera del proyecto.`,
    assumed: 'No se lee; en su lugar hay un marcador.',
    remedy: 'Copie el archivo en el proyecto.',
  }),
  'media-ambiguous': ({ name, taken, others }) => ({
    message: `«${name}» podría ser cualquiera de estos: ${[taken, ...others].join(', ')}.`,
    assumed: `Se toma «${taken}», el más cercano a la página.`,
    remedy: 'Escriba la ruta del archivo al que se refiere.',
  }),
  'media-found': ({ name, found }) => ({
    message: `«${name}» se ha encontrado como «${found}».`,
    assumed: 'Se usa ese archivo.',
  }),
  'media-misnamed': ({ name, type }) => ({
    message: `«${name}» es de tipo ${type}, diga lo que diga su nombre.`,
    assumed: 'Viaja con un nombre adecuado.',
  }),
  'svg-cleaned': ({ name, removed }) => ({
    message: `El dibujo «${name}» contiene algo que podría ejecutarse o llamar al exterior: ${removed.join(', ')}.`,
    assumed: 'La copia que viaja no lo lleva.',
  }),
  'svg-unreadable': ({ name }) => ({
    message: `El dibujo «${name}» no es XML bien formado.`,
    assumed: 'No se puede hacer seguro, así que en su lugar hay un marcador.',
    remedy: 'Guárdelo otra vez con un programa de dibujo, o como PNG.',
  }),
  'address-spaced': ({ address, fixed }) => ({
    message: `La dirección «${address}» tiene espacios, y en Markdown una dirección termina en ellos.`,
    assumed: 'Se toma por el nombre de un archivo.',
    remedy: `Escriba \`<${address}>\`, o \`${fixed}\`.`,
  }),
  'alt-missing': ({ name }) => ({
    message: `La imagen «${name}» no tiene texto alternativo.`,
    assumed: 'Los lectores de pantalla la pasan por alto.',
    remedy: 'Diga en su `alt`, en pocas palabras, lo que muestra.',
  }),
  'captions-missing': ({ name }) => ({
    message: `El vídeo «${name}» no tiene subtítulos.`,
    remedy: 'Ponga a su lado un archivo `.vtt` con el mismo nombre, o indique uno con `:captions:`.',
  }),
  'dead-link': ({ href, words }) => ({
    message: `El enlace «${words}» a «${href}» sale del paquete hacia una página que no está en él.`,
    assumed: 'Sus palabras quedan como texto sencillo.',
    remedy: 'Enlace a una dirección completa (https://…), o quite el enlace.',
  }),
};
