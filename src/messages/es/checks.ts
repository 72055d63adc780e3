import type { Messages } from '../catalogue.ts';
import type { EntryFault, checks as rules } from '../rules/checks.ts';
import { foreign } from './foreign.ts';

const ENTRY_FAULTS: Readonly<Record<EntryFault, string>> = {
  concept: 'no tiene concepto; Moodle la descarta',
  long: 'tiene un concepto de más de 255 caracteres; la importación se interrumpe',
  definition: 'no tiene definición; Moodle la descarta',
  markup: 'tiene elementos en su definición; la importación se interrumpe',
  format: 'no tiene formato; la importación se interrumpe, o muestra su marcado como texto',
  twice: 'aparece dos veces; Moodle descarta la segunda',
};

const firstFew = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

export const checks: Messages<typeof rules> = {
  'zip-unreadable': ({ reason }) => ({
    message: `Este no es un archivo ZIP que se pueda leer: ${foreign(reason)}.`,
    remedy: 'Descárguelo o constrúyalo de nuevo.',
  }),
  'zip-damaged': ({ name }) => ({
    message: `Al descomprimir «${name}» no sale lo que anuncia el directorio del archivo ZIP.`,
    remedy: 'Descargue o construya el paquete de nuevo.',
  }),
  'zip-bomb': ({ announced, bytes }) => ({
    message: `El archivo ZIP anuncia ${announced} bytes en ${bytes}, más de lo que permite cualquier compresión: está hecho para llenar el disco de quien lo descomprima.`,
    assumed: 'No se ha descomprimido nada de él.',
    remedy: 'No lo importe en ninguna parte; pregunte a quien lo envió.',
  }),
  'zip-encrypted': ({ name }) => ({
    message: `«${name}» está cifrado.`,
    remedy: 'Comprímalo sin contraseña.',
  }),
  'zip-method': ({ name }) => ({
    message: `«${name}» está comprimido con un método distinto de Deflate, y los LMS no conocen otro.`,
    remedy: 'Comprímalo como un ZIP corriente.',
  }),
  'zip-stored-descriptor': ({ name }) => ({
    message: `«${name}» está sin comprimir y con su tamaño detrás, lo que ZipInputStream de Java (OpenOLAT) rechaza.`,
    remedy: 'Guárdelo comprimido, o con su tamaño delante.',
  }),
  'zip-name-duplicate': ({ name }) => ({
    message: `Dos archivos del ZIP se llaman «${name}»; al descomprimirlos, uno reemplaza al otro.`,
    remedy: 'Conserve uno de ellos.',
  }),
  'zip-name-case': ({ name, other }) => ({
    message: `«${name}» y «${other}» solo se distinguen por las mayúsculas; en muchos sistemas uno reemplaza al otro.`,
    remedy: 'Cambie el nombre de uno de ellos.',
  }),
  'zip-name-outside': ({ name }) => ({
    message: `«${name}» se descomprimiría fuera de la carpeta del paquete.`,
    remedy: 'Nómbrelo desde esa carpeta, sin «..» y sin barra al principio.',
  }),
  'zip-name-non-ascii': ({ name }) => ({
    message: `«${name}» tiene letras que no son ASCII, y algunos LMS lo descomprimen con otro nombre.`,
    remedy: 'Nómbrelo con letras sin acentos, cifras, guiones y puntos.',
  }),
  'zip-name-mangled': ({ name, characters }) => ({
    message: `«${name}» tiene caracteres que los LMS quitan o cambian: ${characters}`,
    remedy: 'Nómbrelo con letras sin acentos, cifras, guiones y puntos.',
  }),
  'mbz-not-a-backup': () => ({
    message: 'En la raíz no hay moodle_backup.xml: Moodle no toma esto por una copia de seguridad.',
    remedy: 'Comprima los archivos mismos de la copia de seguridad, no la carpeta en la que están.',
  }),
  'docx-malformed': ({ part, reason }) => ({
    message: `${part} no es un XML válido: ${reason}`,
    remedy: 'Exporte el documento de nuevo: Word dice que un archivo así está dañado.',
  }),
  'docx-lacks': ({ part, target }) => ({
    message: `${part} lleva a ${target}, que no está en el documento.`,
    remedy: 'Exporte el documento de nuevo: Word dice que un archivo así está dañado.',
  }),
  'pdf-broken': () => ({
    message: 'No es un PDF entero: le falta el principio o el final.',
    remedy: 'Imprímalo de nuevo, o tome una copia que haya llegado entera.',
  }),
  'mbz-malformed': ({ reason }) => ({
    message: `Este archivo no es XML válido (${foreign(reason)}): la restauración se interrumpe.`,
    remedy: 'Construya de nuevo la copia de seguridad.',
  }),
  'mbz-file-missing': ({ path }) => ({
    message: `Falta «${path}»: la restauración se interrumpe.`,
    remedy: 'Añádalo, aunque sea una lista vacía.',
  }),
  'mbz-element-missing': ({ parent, element }) => ({
    message: `<${parent}> no tiene ${element}, del que la base de datos no puede prescindir: la restauración se interrumpe.`,
    remedy: 'Escriba el elemento, vacío si no tiene valor.',
  }),
  'mbz-version': ({ element, version, least }) => ({
    message: `${element} es «${version}»: por debajo de ${least} Moodle lee la copia de seguridad como una de un tipo más antiguo, y falla.`,
    remedy: `Escriba ${least} o posterior.`,
  }),
  'mbz-empty-group': ({ element }) => ({
    message: `<${element}> está vacío: Moodle lee un texto donde debería haber una lista, y su restauración, desde 4.4.6, puede interrumpirse ahí.`,
    remedy:
      'Omita el elemento, o escríbalo abierto con un salto de línea dentro, como hace el propio Moodle.',
  }),
  'mbz-build-missing': ({ release, least }) => ({
    message: `moodle_release es «${release}», que no nombra ninguna compilación desde ${least}: Moodle 4.1 toma la copia de seguridad por una anterior a 4.0 y restaura sus cuestionarios sin sus preguntas.`,
    remedy: 'Escriba la versión con su compilación: «4.1 (Build: 20221128)».',
  }),
  'mbz-id-twice': ({ element, id }) => ({
    message: `Dos <${element}> tienen el id ${id}: lo que remite a uno recibe el otro.`,
    remedy: 'Dé a cada uno su propio id.',
  }),
  'mbz-dangling': ({ element, id, to }) => ({
    message: `${element} es ${id}, y ningún ${to} tiene ese id.`,
    remedy: `Indique un ${to} de esta copia de seguridad.`,
  }),
  'mbz-top-category': ({ context, count }) => ({
    message: `El contexto ${context} tiene ${count} categorías de preguntas sin padre, y Moodle quiere una: la restauración se rechaza.`,
    remedy: 'Dé a cada contexto una categoría «top» con el padre 0, y ponga las demás debajo de ella.',
  }),
  'mbz-using-context': ({ found, context }) => ({
    message: `usingcontextid es ${found}, no el contexto ${context} del propio cuestionario: todos los intentos se interrumpirían.`,
    remedy: 'Escriba el contextid de la actividad.',
  }),
  'mbz-category-unlisted': ({ category, name }) => ({
    message: `inforef.xml no enumera la categoría de preguntas ${category} («${name}»): los «slots» del cuestionario no mostrarían ninguna pregunta, o la de otro.`,
    remedy:
      'Enumere bajo question_categoryref todas las categorías de las preguntas del cuestionario, también «top».',
  }),
  'mbz-slots': ({ found }) => ({
    message: `Los «slots» del cuestionario están numerados ${found}, no 1, 2, 3…: Moodle no puede mostrarlo.`,
    remedy: 'Numere los «slots» desde 1 sin saltos, y haga que la primera sección empiece en 1.',
  }),
  'mbz-blob-missing': ({ name, path }) => ({
    message: `Los bytes de «${name}» (${path}) no están en el archivo comprimido: al curso restaurado le falta el archivo, sin que se avise.`,
    remedy: 'Incluya el archivo con el SHA-1 de sus bytes por nombre.',
  }),
  'mbz-blob-differs': ({ name, what }) => ({
    message: `«${name}» tiene otro ${what === 'hash' ? 'SHA-1' : 'tamaño'} que el que dice files.xml; Moodle no lo nota y guarda un archivo dañado.`,
    remedy: 'Construya de nuevo la copia de seguridad.',
  }),
  'mbz-file-unfit': ({ name, why }) => ({
    message: `«${name}» ${{ name: 'tiene caracteres que Moodle quita de los nombres, así que los enlaces a él se rompen', path: 'está en una ruta que no empieza y termina con una barra: la restauración se interrumpe', twice: 'está dos veces en su área de archivos' }[why]}.`,
    remedy: why === 'twice' ? 'Conserve uno.' : 'Dele un nombre sencillo, en una ruta como «/» o «/media/».',
  }),
  'mbz-file-lost': ({ name, component }) => ({
    message: `Ningún inforef.xml enumera «${name}» de ${component}: la restauración lo deja atrás.`,
    remedy: 'Enumere su id bajo fileref de su actividad.',
  }),
  'mbz-picture-missing': ({ name, field, of }) => ({
    message: `El campo ${field} de ${of} muestra «${name}», que no está entre sus archivos.`,
    remedy: 'Añada el archivo al área de ese campo, bajo ese elemento.',
  }),
  'mbz-too-long': ({ element, length, limit }) => ({
    message: `<${element}> tiene ${length} caracteres; la tabla admite ${limit}, y la restauración se interrumpe.`,
    remedy: 'Acórtelo.',
  }),
  'mbz-idnumber-twice': ({ idnumber }) => ({
    message: `Dos preguntas de una misma categoría tienen el idnumber «${idnumber}»: la restauración se interrumpe.`,
    remedy: 'Dé a cada una el suyo.',
  }),
  'mbz-scorm': ({ name, why }) => ({
    message: `La actividad SCORM «${name}» no se puede abrir: ${{ launch: 'su launch no es un SCO de su lista', content: 'el archivo que abre no está en su área «content»', package: 'su paquete no está en su área «package» con el nombre que da reference', hash: 'sha1hash no es el de su paquete' }[why]}.`,
    remedy: 'Construya de nuevo la copia de seguridad.',
  }),
  'moodle-glossary-entries': ({ root }) => ({
    message:
      root === 'GLOSSARY'
        ? 'El glosario no tiene ninguna entrada en <INFO><ENTRIES>; la importación de Moodle se interrumpe.'
        : `La raíz del archivo es <${root}>; Moodle importa los glosarios desde un <GLOSSARY>.`,
    remedy: 'Exporte el glosario desde Moodle, o constrúyalo con --to moodle-glossary.',
  }),
  'moodle-glossary-entry': ({ concept, why }) => ({
    message: `La entrada «${concept}» ${ENTRY_FAULTS[why]}.`,
    remedy:
      'Dé a cada entrada un <CONCEPT>, una <DEFINITION> en una sección CDATA y <FORMAT>1</FORMAT>, y ponga cada término una sola vez.',
  }),
  'moodle-glossary-file': ({ concept, name }) => ({
    message: `La definición de «${concept}» muestra «${name}», que la entrada no contiene entero.`,
    remedy: 'Ponga el archivo en <ENTRYFILES> con este nombre, ruta «/», y sus bytes en base64.',
  }),
  'moodle-xml-malformed': ({ reason }) => ({
    message: `El archivo no es XML bien formado: ${foreign(reason)}. Moodle lo rechaza entero.`,
    remedy: 'Corrija este lugar; ponga los textos en secciones CDATA.',
  }),
  'moodle-xml-unreadable': ({ reason }) => ({
    message: `El archivo no se puede leer: ${foreign(reason)}.`,
    remedy: 'Compruebe la ruta y el archivo.',
  }),
  'moodle-xml-encoding': () => ({
    message: 'El archivo no es UTF-8. Moodle lo rechaza.',
    remedy: 'Guárdelo como UTF-8.',
  }),
  'moodle-xml-root': ({ root }) => ({
    message: `La raíz del archivo es <${root}>; Moodle importa las preguntas desde un <quiz>.`,
    remedy: 'Exporte las preguntas como Moodle XML.',
  }),
  'moodle-xml-no-questions': () => ({
    message: 'En el archivo no hay ninguna pregunta. La importación de Moodle se interrumpe.',
    remedy: 'Añada una pregunta.',
  }),
  'moodle-xml-numeric-reference': ({ reference }) => ({
    message: `La referencia ${reference} está fuera de una sección CDATA; Moodle la descarta cuando representa un espacio en blanco.`,
    remedy: 'Escriba el carácter mismo, en una sección CDATA.',
  }),
  'moodle-xml-white-space-lost': ({ question, field }) => ({
    message: `${field} de «${question}» está escapado en vez de en CDATA: Moodle pierde los espacios entre sus etiquetas.`,
    remedy: 'Ponga el texto en una sola sección CDATA.',
  }),
  'moodle-xml-markup-in-text': ({ question, field }) => ({
    message: `${field} de «${question}» contiene elementos. Moodle considera inválido el XML y rechaza el archivo.`,
    remedy: 'Ponga el texto en una sección CDATA.',
  }),
  'moodle-xml-format': ({ question, field, format }) => ({
    message: `«${format}» no es un formato de texto (${field} de «${question}»); Moodle toma el texto por HTML.`,
    remedy: 'Escriba html, plain_text, markdown o moodle_auto_format.',
  }),
  'moodle-xml-question-type': ({ question, type }) => ({
    message: `Moodle mismo no tiene el tipo de pregunta «${type}» («${question}»); sin su plugin se rechaza el archivo.`,
    remedy: 'Use un tipo propio de Moodle, o instale antes el plugin.',
  }),
  'moodle-xml-name-missing': ({ question }) => ({
    message: `«${question}» no tiene <name>. Moodle rechaza el archivo.`,
    remedy: 'Añada <name><text>…</text></name>.',
  }),
  'moodle-xml-name-cut': ({ question, length }) => ({
    message: `El nombre «${question}» tiene ${length} caracteres; Moodle guarda 255 o lo rechaza.`,
    remedy: 'Acórtelo.',
  }),
  'moodle-xml-number': ({ question, field, value }) => ({
    message: `«${value}» no es un número para Moodle (${field} de «${question}»): falla, o lee 3,14 como 314.`,
    remedy: 'Escriba el número con punto decimal.',
  }),
  'moodle-xml-idnumber': ({ question, idnumber, why }) => ({
    message: {
      long: `El idnumber «${idnumber}» de «${question}» tiene más de 100 caracteres; la importación se interrumpe.`,
      lines: `El idnumber «${idnumber}» de «${question}» conserva los espacios que lo rodean.`,
      twice: `El idnumber «${idnumber}» de «${question}» ya está usado en su categoría; Moodle lo descarta.`,
    }[why],
    remedy: {
      long: 'Acórtelo.',
      lines: 'Escríbalo en una sola línea.',
      twice: 'Dé a cada pregunta el suyo.',
    }[why],
  }),
  'moodle-xml-file-missing': ({ question, field, name }) => ({
    message: `${field} de «${question}» muestra «${name}», pero ese campo no tiene tal <file>.`,
    remedy: 'Ponga el <file> junto al texto que lo muestra: Moodle guarda los archivos por campo.',
  }),
  'moodle-xml-file-unused': ({ question, field, name }) => ({
    message: `El archivo «${name}» en ${field} de «${question}» no se muestra allí en ninguna parte.`,
    remedy: 'Enlace a él como @@PLUGINFILE@@/nombre en el mismo campo, u omítalo.',
  }),
  'moodle-xml-file': ({ question, field, name, why }) => ({
    message: `${
      {
        name: `El nombre de archivo «${name}» está vacío o contiene caracteres que Moodle quita, lo que rompe su enlace`,
        path: `La ruta de «${name}» no empieza y termina con «/»; la importación se interrumpe`,
        twice: `El archivo «${name}» aparece dos veces; Moodle se salta el segundo`,
        base64: `El contenido de «${name}» no es base64 válido`,
        empty: `El archivo «${name}» está vacío`,
        dropped: `Moodle descarta el archivo «${name}»: no guarda ninguno para este campo`,
      }[why]
    } (${field} de «${question}»).`,
    remedy: {
      name: 'Use letras sin acentos, cifras, puntos, guiones y guiones bajos.',
      path: 'Escriba path="/".',
      twice: 'Dé a cada archivo de un campo su propio nombre.',
      base64: 'Codifique el archivo de nuevo.',
      empty: 'Codifique el archivo de nuevo.',
      dropped: 'Muéstrelo en el texto de la pregunta.',
    }[why],
  }),
  'moodle-xml-file-slow': ({ question, field, name, megabytes }) => ({
    message: `«${name}» ocupa ${megabytes} MB (${field} de «${question}»): la importación de Moodle tarda minutos con él, y puede cortarse.`,
    remedy: 'Reduzca el archivo, o muéstrelo en un archivo, una página o una actividad SCORM.',
  }),
  'moodle-xml-fraction': ({ question, fraction }) => ({
    message: `La fracción «${fraction}» («${question}») no está en la lista de Moodle, que rechaza el archivo.`,
    remedy: 'Use una de la lista, con cinco decimales: 33.33333, 66.66667, 14.28571…',
  }),
  'moodle-xml-no-full-marks': ({ question, required }) => ({
    message: `Ninguna respuesta de «${question}» obtiene el 100 %${required ? '; Moodle detiene aquí la importación' : ': nadie puede obtener la puntuación máxima'}.`,
    remedy:
      'Dé a la respuesta correcta la fracción 100; donde puedan marcarse varias, fracciones que sumen 100.',
  }),
  'moodle-xml-answers': ({ question, why }) => ({
    message: {
      few: `«${question}» tiene demasiado pocas respuestas; Moodle detiene aquí la importación.`,
      blank: `Una respuesta de «${question}» está en blanco; Moodle la omite.`,
      'true-false': `A «${question}» le falta una de las respuestas true y false, o las redacta o puntúa de otro modo.`,
      pair: `Un enunciado de «${question}» no tiene respuesta; Moodle no importa nada después de ella, sin avisar.`,
      items: `«${question}» tiene menos de dos elementos; Moodle no importa nada después de ella, sin avisar.`,
    }[why],
    remedy: {
      few: 'Dé a una pregunta de opciones dos respuestas o más, a cualquier otra una.',
      blank: 'Rellénela, o bórrela.',
      'true-false':
        'Escriba las dos respuestas, con las palabras true y false, una con la fracción 100 y la otra con 0.',
      pair: 'Dé a cada enunciado su respuesta.',
      items: 'Dele dos elementos o más.',
    }[why],
  }),
  'moodle-xml-ordering-shownumcorrect': ({ question }) => ({
    message: `A la ordenación «${question}» le falta <shownumcorrect>1</shownumcorrect>; la importación se interrumpe.`,
    remedy: 'Añádalo, con su valor.',
  }),
  'moodle-xml-ordering-select': ({ question }) => ({
    message: `La ordenación «${question}» muestra seis de sus elementos al azar.`,
    remedy: 'Escriba <selecttype>ALL</selecttype>.',
  }),
  'moodle-xml-hint-lost': ({ question, why }) => ({
    message:
      why === 'blank'
        ? `Una pista de «${question}» está en blanco; Moodle la descarta.`
        : `Moodle no lee pistas en este tipo de pregunta («${question}»).`,
    remedy: why === 'blank' ? 'Rellénela, o bórrela.' : 'Ponga la pista en el texto de la pregunta.',
  }),
  'moodle-xml-value': ({ question, field, value, allowed }) => ({
    message: `«${value}» no es un valor de ${field} («${question}»); Moodle lo guarda sin comprobarlo y falla más tarde.`,
    remedy: `Escriba uno de estos: ${allowed.join(', ')}.`,
  }),
  'moodle-xml-empty-limit': ({ question, field }) => ({
    message: `Un <${field}> vacío («${question}») se convierte en un límite de 0 palabras.`,
    remedy: 'Omita el elemento.',
  }),
  'moodle-xml-cloze': ({ question, why, gap }) => ({
    message: {
      none: `La pregunta Cloze «${question}» no tiene ningún hueco que Moodle lea; Moodle rechaza el archivo.`,
      answers: `El hueco ${gap} de «${question}» tiene demasiado pocas respuestas; Moodle rechaza el archivo.`,
      marks: `Ninguna respuesta del hueco ${gap} de «${question}» obtiene el 100 %; Moodle rechaza el archivo.`,
      brace: `El hueco ${gap} de «${question}» termina en una llave dentro de una respuesta; el resto se corta.`,
      unread: `Moodle no lee ${gap} de «${question}» como hueco: el alumno ve su fuente, con la respuesta y todo.`,
      placeholder: `El texto ${gap} de «${question}» es lo que Moodle escribe para sus propios huecos; se confunden.`,
    }[why],
    remedy: {
      none: 'Escriba un hueco: {1:SHORTANSWER:=respuesta}.',
      answers: 'Dé dos respuestas a un hueco de elegir, una a uno de texto.',
      marks: 'Empiece la respuesta correcta con = o %100%.',
      brace: 'Escriba como \\} una llave dentro de una respuesta.',
      unread: 'Corrija el hueco: {1:TYPE:=respuesta~incorrecta}.',
      placeholder: 'Escriba &#123; en lugar de la llave de apertura.',
    }[why],
  }),
  'moodle-xml-category': ({ category, why }) => ({
    message: {
      empty: 'Una categoría no tiene nombre.',
      long: `Un nombre de la categoría «${category}» tiene más de 255 caracteres; la importación se interrumpe.`,
      format: `El <info> de la categoría «${category}» no tiene formato.`,
      token: `«${category}» empieza por un contexto que Moodle no conoce, y se convierte en una categoría con ese nombre.`,
    }[why],
    remedy: {
      empty: 'Escriba <category><text>top/Nombre</text></category>.',
      long: 'Acórtelo.',
      format: 'Escriba <info format="html">.',
      token: 'Escriba top/Nombre, sin contexto: va al banco de preguntas que esté abierto.',
    }[why],
  }),
  'moodle-xml-placeholder': ({ question, placeholder }) => ({
    message: `«${question}» tiene ${placeholder}, pero ninguna opción con ese número.`,
    remedy: 'Numere los lugares desde 1, en el orden de las opciones.',
  }),
  'scorm-outside-url': ({ url, host }) => ({
    message: `La página carga por sí sola «${url}» de ${host}.`,
    remedy:
      'Incluya el archivo en el paquete: sin la red falta, y ese servidor se entera de la visita de cada alumno.',
  }),
  'scorm-absolute-url': ({ url }) => ({
    message: `«${url}» parte de la raíz del LMS, donde no está el paquete.`,
    remedy: 'Escríbala con respecto a la página.',
  }),
  'scorm-reference-missing': ({ url, similar }) => ({
    message: `La página necesita «${url}», que no está en el paquete${similar ? `; «${similar}» sí está` : ''}.`,
    remedy: similar
      ? 'Escriba el nombre con las mismas mayúsculas y minúsculas.'
      : 'Añada el archivo, o corrija la URL.',
  }),
  'scorm-page-unread': ({ name, why }) => ({
    message: `Las URL de «${name}» no se han comprobado: ${why === 'deep' ? 'está anidado a demasiada profundidad' : 'ocupa más de 16 MiB'}.`,
    remedy: 'Mire usted este archivo; un navegador también puede tener problemas con él.',
  }),
  'scorm-schema': ({ written }) => ({
    message:
      written === undefined
        ? 'Los metadatos del manifiesto no nombran su esquema, como pide el validador de ADL.'
        : `«${written}» no es un esquema que acepte el validador de ADL.`,
    remedy: 'Escriba <schema>ADL SCORM</schema> delante de schemaversion.',
  }),
  'scorm-control-file-absent': ({ names, elsewhere }) => ({
    message: `${names.join(', ')}: nombrado en xsi:schemaLocation, pero no en la raíz del archivo comprimido${elsewhere ? ` (está «${elsewhere}»)` : ''}; el validador de ADL rechaza el paquete.`,
    remedy: 'Ponga los archivos de control del esquema junto a imsmanifest.xml, o no los nombre.',
  }),
  'scorm-attribute-absent': ({ element, identifier, attribute, value }) => ({
    message: `A <${element}>${identifier && ` «${identifier}»`} le falta el atributo ${attribute}, que SCORM hace obligatorio.`,
    remedy: `Dele ${attribute}="${value}".`,
  }),
  'scorm-type-case': ({ written, wanted, version }) => ({
    message: `SCORM ${version} escribe de otro modo el atributo ${written}: un LMS que valida rechaza el paquete.`,
    remedy: `Escriba ${wanted}.`,
  }),
  'scorm-namespace-version': ({ version, namespace }) => ({
    message: `schemaversion dice ${version}, y el espacio de nombres de adlcp (${namespace}) otra versión: no todos los LMS creen al mismo.`,
    remedy: 'Haga que los dos digan la misma versión.',
  }),
  'scorm-item-with-children': ({ item }) => ({
    message: `El elemento «${item}» lleva a un recurso y tiene elementos propios; en SCORM solo se puede abrir un elemento que no contenga otros.`,
    remedy: 'Traslade su recurso a un elemento aparte.',
  }),
  'scorm-prefix': ({ written, wanted }) => ({
    message: `Moodle busca el prefijo «${wanted}», no «${written}», y pasa por alto lo que lo lleva.`,
    remedy: `Cambie el prefijo a ${wanted}.`,
  }),
  'scorm-completion-by-lms': ({ item, attribute }) => ({
    message: `El LMS puede decidir por sí mismo que «${item}» está terminado, pues ${attribute} no es true.`,
    remedy: `Si el contenido mismo lo comunica, dé a imsss:deliveryControls del elemento ${attribute}="true".`,
  }),
  'scorm-completion-threshold': ({ item, written }) => ({
    message: `Moodle lee como 1.0 el completionThreshold «${written}» de «${item}»: quien hace menos no lo termina nunca.`,
    remedy: 'Omítalo, y deje que el contenido fije completion_status.',
  }),
  'scorm-mastery-score': ({ written }) => ({
    message: `La nota para aprobar «${written}» (masteryscore) no es un número de 0 a 100.`,
    remedy: 'Escriba en cifras la puntuación que aprueba, con punto para los decimales.',
  }),
  'scorm-several-scos': ({ count }) => ({
    message: `El paquete tiene ${count} SCO; en el reproductor de SCORM 2004 de Moodle, quien pasa de uno al siguiente no tiene conexión en él hasta que la página se carga de nuevo.`,
    remedy: 'Para Moodle, use SCORM 1.2, o un paquete de un solo SCO.',
  }),
  'web-start-absent': ({ pages }) => ({
    message: `No hay ningún index.html en lo más alto: no está claro qué página abrir${pages.length > 0 ? ` (hay ${pages.join(', ')})` : ''}.`,
    remedy: 'Llame index.html a la página que se abre, y póngala en lo más alto del zip.',
  }),
  'web-others': () => ({
    message:
      'Es una página web, o un zip de páginas, que no ha hecho Cartable: se han comprobado sus archivos, enlaces y servidores.',
  }),
  'web-page-needs': ({ url }) => ({
    message: `La página necesita «${url}», que está a su lado y no viaja con ella.`,
    remedy: 'Ponga el archivo dentro de la página, o dé la carpeta entera.',
  }),
  'web-answer-in-clear': ({ question, words }) => ({
    message: `Lo que «${question}» muestra tras una respuesta está también en el texto de la página: «${words}».`,
    remedy: 'Si no debe leerse ahí, quítelo del texto de la lección.',
  }),
  'scorm-link-to-sco': ({ url, item }) => ({
    message: `«${url}» lleva a otro SCO («${item}») a espaldas del LMS: lo que se hace allí se guarda bajo este, o en ninguna parte.`,
    remedy: 'Nombre la otra lección con palabras, y deje que los alumnos la elijan en el LMS.',
  }),
  'manifest-schema': ({ words }) => ({
    message: `El esquema de SCORM no permite lo que hay aquí: ${foreign(words)}.`,
    remedy: 'Corrija este lugar; algunos LMS rechazan un manifiesto que sus esquemas no permiten.',
  }),
  'scorm-manifest-absent': ({ elsewhere }) => ({
    message: `En la raíz del archivo comprimido no hay imsmanifest.xml${elsewhere ? `; está «${elsewhere}»` : ''}.`,
    remedy: elsewhere
      ? 'Comprima el contenido de la carpeta que lo contiene, no la carpeta, y exactamente con ese nombre.'
      : 'Esto no es un paquete SCORM: expórtelo de nuevo desde la herramienta de la que viene.',
  }),
  'scorm-manifest-malformed': ({ reason }) => ({
    message: `El manifiesto no es XML bien formado: ${foreign(reason)}.`,
    remedy: 'Corrija este lugar.',
  }),
  'scorm-character-reference': ({ reference }) => ({
    message: `Moodle muestra la referencia de carácter ${reference} tal como está escrita.`,
    remedy: 'Escriba el carácter mismo, en UTF-8.',
  }),
  'scorm-schemaversion': ({ written, spellings }) => ({
    message:
      written === undefined
        ? 'El manifiesto no tiene schemaversion; los LMS toman el paquete por SCORM 1.2.'
        : `«${written}» no es una schemaversion que los LMS conozcan; toman el paquete por SCORM 1.2.`,
    remedy: `Escriba exactamente una de estas: ${spellings.join(', ')}.`,
  }),
  'scorm-identifier-invalid': ({ identifier, element }) => ({
    message: identifier
      ? `«${identifier}» no puede identificar <${element}>: los identificadores empiezan por una letra o un guion bajo y no tienen espacios ni dos puntos.`
      : `<${element}> no tiene identificador.`,
    remedy:
      'Dele un identificador sencillo, y consérvelo en versiones posteriores: los registros de los alumnos dependen de él.',
  }),
  'scorm-identifier-duplicate': ({ identifier }) => ({
    message: `El identificador «${identifier}» aparece dos veces en el manifiesto.`,
    remedy: 'Dé a cada elemento su propio identificador.',
  }),
  'scorm-default-organization': ({ written }) => ({
    message: `La organización predeterminada «${written}» no existe.`,
    remedy: 'Indique el identificador de una organización.',
  }),
  'scorm-title-absent': ({ element, identifier }) => ({
    message: `<${element}> «${identifier}» no tiene título que el LMS pueda mostrar.`,
    remedy: 'Dele un título.',
  }),
  'scorm-nothing-to-launch': () => ({
    message: 'Ningún elemento del manifiesto lleva a un archivo que un LMS pueda abrir.',
    remedy: 'Haga que el identifierref de un elemento nombre un recurso que tenga href.',
  }),
  'scorm-resource-unknown': ({ item, resource }) => ({
    message: `El elemento «${item}» lleva al recurso «${resource}», que no existe.`,
    remedy: 'Indique el identificador de un recurso.',
  }),
  'scorm-type-prefix': ({ written }) => ({
    message: `Los LMS no encuentran el atributo ${written}: buscan el prefijo «adlcp», represente lo que represente.`,
    remedy: 'Cambie el prefijo a adlcp.',
  }),
  'scorm-type-absent': ({ resource }) => ({
    message: `El recurso «${resource}» se abre, pero no está marcado como SCO: el LMS no guardará nada de lo que hagan los alumnos.`,
    remedy: 'Dele adlcp:scormtype="sco" (scormType en SCORM 2004).',
  }),
  'scorm-xml-base': ({ element }) => ({
    message: `Moodle no lee el xml:base de <${element}> y no encontrará los archivos que dependen de él.`,
    remedy: 'Escríbalo en los href.',
  }),
  'scorm-launch-missing': ({ href, similar }) => ({
    message: `El archivo inicial «${href}» no está en el archivo comprimido${similar ? `; «${similar}» sí está` : ''}.`,
    remedy: similar
      ? 'Escriba el nombre con las mismas mayúsculas y minúsculas.'
      : 'Añada el archivo, o corrija el href.',
  }),
  'scorm-file-missing': ({ href, similar }) => ({
    message: `El manifiesto enumera «${href}», que no está en el archivo comprimido${similar ? `; «${similar}» sí está` : ''}.`,
    remedy: similar
      ? 'Escriba el nombre con las mismas mayúsculas y minúsculas.'
      : 'Añada el archivo, o bórrelo de la lista.',
  }),
  'scorm-files-unlisted': ({ names }) => ({
    message: `${names.length === 1 ? 'Un archivo del paquete no figura' : `${names.length} archivos del paquete no figuran`} en el manifiesto: ${firstFew(names)}.`,
    remedy: 'Enumere cada uno como <file> en el recurso que lo usa; un LMS puede omitir lo que no figura.',
  }),
  'cmi5-absent': ({ elsewhere }) => ({
    message: `No hay ningún cmi5.xml en la raíz del archivo comprimido${elsewhere ? `, solo «${elsewhere}»` : ''}.`,
    remedy: 'Comprima el contenido de la carpeta que lo contiene, no la carpeta.',
  }),
  'cmi5-malformed': ({ reason }) => ({
    message: `cmi5.xml no se puede leer: ${reason}.`,
    remedy: 'Corrija el XML en ese lugar.',
  }),
  'cmi5-schema': ({ words }) => ({
    message: `El esquema de cmi5 no lo permite: ${words}.`,
    remedy: 'Corríjalo: una plataforma rechaza una estructura de curso que no es conforme.',
  }),
  'cmi5-id': ({ element, id }) => ({
    message: `El identificador «${id}» de <${element}> no es un IRI completo.`,
    remedy: 'Escríbalo con su esquema: https://example.org/courses/1, o urn:….',
  }),
  'cmi5-id-duplicate': ({ id }) => ({
    message: `Dos elementos tienen el identificador «${id}».`,
    remedy: 'Dé a cada uno el suyo: la plataforma tendría un solo registro para los dos.',
  }),
  'cmi5-url-missing': ({ url, similar }) => ({
    message: `El archivo de inicio «${url}» no está en el paquete${similar ? `; «${similar}» sí` : ''}.`,
    remedy: similar ? 'Escriba el nombre con las mismas mayúsculas.' : 'Añada el archivo, o corrija la url.',
  }),
  'cmi5-url-query': ({ url, name }) => ({
    message: `«${url}» tiene un parámetro ${name} propio; la plataforma la abre con uno del mismo nombre.`,
    remedy: 'Cámbiele el nombre.',
  }),
  'cmi5-satisfied-unseen': ({ id }) => ({
    message: `«${id}» cuenta como superado antes de que nadie lo abra: su moveOn es NotApplicable.`,
    remedy: 'Escriba moveOn="Completed", o lo que se pida a los alumnos.',
  }),
  'cmi5-mastery-idle': ({ id, masteryScore }) => ({
    message: `«${id}» tiene un masteryScore de ${masteryScore}, y quien suspende lo supera igualmente: su moveOn es Completed.`,
    remedy: 'Escriba moveOn="CompletedAndPassed", o quite masteryScore.',
  }),
};
