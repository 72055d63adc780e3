import type { SettingProblem } from '../../lesson/index.ts';
import { bounds } from '../bounds.ts';
import type { Messages } from '../catalogue.ts';
import { listed, remedies } from '../other-kinds.ts';
import { pagesListed } from '../pages-listed.ts';
import type { projects as rules } from '../rules/projects.ts';
import { otherKinds } from './other-kinds.ts';
import { writeFaults } from './write-faults.ts';
import { yamlFault, yamlHelp } from './yaml.ts';

const FORMS = {
  text: 'texto',
  list: 'una lista de palabras, o palabras separadas por comas',
  lines: 'líneas `nombre: valor` debajo',
};

function expectedOf(expected: SettingProblem['expected']): string {
  switch (expected.kind) {
    case 'one-of':
      return `uno de estos valores: ${expected.values.join(', ')}`;
    case 'number':
      return `un número${expected.whole ? ' entero' : ''}${bounds(' de ', ' a ', ' de al menos ', expected.from, expected.to)}`;
    case 'form':
      return FORMS[expected.form];
  }
}

/** Why a file of the project isn't read, and what helps. */
const UNREADABLE = {
  binary: { message: 'El archivo no es texto.', remedy: 'Ponga en su lugar un archivo de texto.' },
  rights: { message: 'El archivo no se puede abrir.', remedy: 'Compruebe sus permisos.' },
  outside: {
    message: 'El archivo es un enlace que lleva fuera del proyecto.',
    remedy: 'Ponga en su lugar una copia de aquello a lo que lleva.',
  },
  special: { message: 'No es un archivo corriente.', remedy: 'Ponga en su lugar un archivo de texto.' },
} as const;

/** Why a project's pages aren't in the course. */
const LEFT_OUT = {
  draft: {
    message: 'Omitidas, como borradores o nunca mostradas por sí mismas',
    remedy: 'Quite la marca del encabezado de una página para tenerla en el curso.',
  },
  language: {
    message: 'Omitidas, como traducciones a otro idioma que el primero del sitio',
    remedy: 'Construya una carpeta que contenga solo ese idioma para tener un curso de él.',
  },
  outside: {
    message: 'Omitidas, fuera de la carpeta de las páginas del sitio',
    remedy: 'Mueva una página allí, o construya su carpeta por separado.',
  },
} as const;

export const projects: Messages<typeof rules> = {
  'settings-not-yaml': (slip) => ({
    message: `Una línea de cartable.yml no se puede leer: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'settings-unknown': ({ key, nearest }) => ({
    message: `cartable.yml: no existe ningún ajuste «${key}».`,
    assumed: 'Se pasa por alto.',
    remedy: nearest ? `¿Quería decir «${nearest}»?` : 'Corríjalo o quítelo.',
  }),
  'id-from-path': ({ id, path }) => ({
    message: `Otra lección del curso tiene el identificador «${id}».`,
    assumed: `Esta toma «${path}», de su ruta.`,
    remedy: 'Dele un `id:` en la cabecera de la página para elegir otro.',
  }),
  'folder-unreadable': () => ({
    message: 'Esta carpeta no se puede abrir.',
    assumed: 'Lo que contiene se omite.',
    remedy: 'Compruebe sus permisos.',
  }),
  'since-own-report': ({ report }) => ({
    message: `«${report}» es el informe que esta ejecución reemplaza.`,
    assumed:
      'No se escribe nada: una segunda ejecución no encontraría nada nuevo, y quitaría un cuestionario que quizá aún no se haya importado.',
    remedy: 'Cópielo en otra parte cuando su cuestionario esté importado, y dé esa copia a --since.',
  }),
  'course-incomplete': ({ page }) => ({
    message: `«${page}» tiene un error, así que no se escriben los paquetes del curso.`,
    assumed:
      'Sin ella, el LMS olvidaría lo que los alumnos hicieron en ella. Las demás lecciones se entregan por separado.',
    remedy:
      'Corrija la lección, sáquela del índice, o construya con --skip-broken: en su lugar queda entonces una página que lo dice.',
  }),
  'lesson-skipped': ({ page }) => ({
    message: `«${page}» tiene un error, y se omite.`,
    assumed: 'En su lugar hay una página que lo dice.',
    remedy:
      'Corríjala y construya de nuevo antes de que empiecen los alumnos: para el LMS, quien ha leído la página que la sustituye ha terminado la lección.',
  }),
  'lesson-unreadable': ({ reason }) => UNREADABLE[reason],
  'lesson-unforeseen': ({ what }) => ({
    message: `Cartable falló en esta página de un modo que nadie había previsto: ${what}`,
    remedy:
      'Construya la página sola con CARTABLE_DEBUG=1 e informe de lo que se muestra; --skip-broken construye el curso sin ella.',
  }),
  'encoding-assumed': ({ encoding }) => ({
    message: 'A partir de esta línea, el archivo no está en UTF-8.',
    assumed: `Se lee como ${encoding}.`,
    remedy:
      'Si hay letras que se ven mal, guárdelo como UTF-8 en su editor; así desaparece también este aviso.',
  }),
  'settings-refused': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'No se construye nada: sin sus ajustes podrían mostrarse respuestas que deben quedar ocultas.',
  }),
  'settings-unreadable': ({ reason }) => ({
    ...UNREADABLE[reason],
    assumed: 'El proyecto se construye como si no existiera.',
  }),
  'delivery-not-written': ({ folder, fault }) => ({
    message: `No se ha escrito nada en ${folder}: ${writeFaults[fault.why](fault.what)}`,
    remedy: 'Compruebe los permisos de la carpeta y el espacio libre, o elija otra con --out.',
  }),
  'delivery-busy': ({ folder, pid }) => ({
    message: `Otro proceso está escribiendo en ${folder} (número ${pid}).`,
    assumed: 'No se escribe nada: dos procesos mezclarían sus paquetes.',
    remedy: 'Vuelva a construirlo cuando haya terminado, o elija otra carpeta con --out.',
  }),
  'package-refused': ({ finding }, wording) => {
    const { message, remedy } = wording(finding);
    return {
      message: `Releído, el paquete fallaría en el LMS: ${message}`,
      remedy: remedy ?? 'Comuníquenos esta lección: Cartable debería haberlo evitado.',
    };
  },
  'notebook-broken': ({ conflict }) => ({
    message: conflict
      ? 'El cuaderno contiene las marcas de una fusión de Git que nunca se terminó, la primera aquí.'
      : 'El cuaderno está dañado: aquí su JSON se interrumpe o deja de ser válido.',
    remedy: conflict
      ? 'Elija una de las dos versiones entre las marcas <<<<<<< y >>>>>>>.'
      : 'Ábralo en Jupyter y guárdelo otra vez, o tome una versión anterior.',
  }),
  'notebook-without-cells': () => ({
    message: 'El archivo es JSON, pero no un cuaderno: no tiene lista de celdas.',
    remedy: 'Ábralo en Jupyter y guárdelo otra vez, o dele otra extensión.',
  }),
  'notebook-output-interactive': ({ types, shown }) => ({
    message: `Una salida de esta celda solo funciona en un cuaderno (${types}).`,
    assumed: shown ? 'En su lugar está su texto.' : 'La página se construye sin ella.',
    remedy:
      'Guarde una imagen de ella: ejecute la celda con una representación estática, o pegue una captura de pantalla.',
  }),
  'notebook-media-broken': ({ name }) => ({
    message: `La imagen «${name}» guardada en esta celda está dañada: no es base64.`,
    assumed: 'La página se construye sin ella.',
    remedy: 'Ejecute la celda otra vez, o adjunte de nuevo la imagen.',
  }),
  'notebook-attachment-missing': ({ name }) => ({
    message: `La celda muestra el adjunto «${name}», que no está guardado en ella.`,
    assumed: 'La página dice que falta una imagen.',
    remedy: 'Pegue de nuevo la imagen en la celda.',
  }),
  'notebook-raw-cell': ({ format }) => ({
    message: `Esta celda sin formato es para otra herramienta (${format}); los alumnos no la ven.`,
    remedy: 'Conviértala en una celda Markdown para tenerla en la página.',
  }),
  'notebook-code-unset': ({ cells }) => ({
    message: `Este cuaderno se llama solución, y nada en él dice qué resuelve su código (${cells} ${cells === 1 ? 'celda' : 'celdas'}).`,
    assumed: 'El código está plegado en la página: los alumnos pueden abrirlo, y no se les pregunta nada.',
    remedy:
      'Diga encima del código qué hay que hacer, por ejemplo «Ejercicio 1: cuenta los cubos»: entonces el código es la respuesta.',
  }),
  'notebook-code-shown': ({ cells }) => ({
    message: `Debajo de ejercicios de este cuaderno hay código que quizá los resuelve (${cells} ${cells === 1 ? 'celda' : 'celdas'}), y los alumnos lo ven.`,
    assumed: 'Se queda en la página: quizá los alumnos deban partir de él.',
    remedy:
      'Si los resuelve, llame solución al cuaderno en el nombre del archivo (`bucles-soluciones.ipynb`) o en el título, o ponga a esas celdas la etiqueta `solution`: entonces el código es la respuesta.',
  }),
  'course-other-kinds': ({ files }) => ({
    message: `${files.length === 1 ? 'Un archivo es' : `${files.length} archivos son`} de un tipo que Cartable no lee como lección: ${listed(files, otherKinds, (n) => `y ${n} más`)}.`,
    assumed: 'El curso se construye sin ellos; lo que una página enlaza viaja tal cual.',
    remedy: remedies(files, otherKinds),
  }),
  'course-page-missing': ({ name, nearest }) => ({
    message: `El índice nombra «${name}», y esa página no existe.`,
    assumed: 'El curso se construye sin ella.',
    remedy: nearest ? `¿Quería decir «${nearest}»?` : 'Añada la página, o quite la línea.',
  }),
  'course-page-twice': ({ page, first }) => ({
    message: `«${page}» aparece por segunda vez en el índice; la primera está en ${first}.`,
    assumed: 'Está en el curso una sola vez, en su primer lugar.',
  }),
  'course-circle': ({ page, chain }) => ({
    message: `«${page}» aparece debajo de sí misma: ${[...chain, page].join(' → ')}.`,
    assumed: 'Está en el curso una sola vez, en su primer lugar.',
    remedy: 'Quite esta línea del toctree.',
  }),
  'course-page-unreadable': ({ page, kind }) => ({
    message: `«${page}» ${kind ? `es ${otherKinds[kind].name}` : 'no es ni Markdown ni un cuaderno'}: Cartable no puede leer su texto.`,
    assumed: 'El curso se construye sin ella; las páginas que enumera se conservan.',
    remedy: kind ? otherKinds[kind].remedy : 'Conviértala a Markdown.',
  }),
  'course-pattern-empty': ({ pattern }) => ({
    message: `Ninguna página coincide con el patrón «${pattern}» del índice.`,
    assumed: 'El curso se construye sin él.',
    remedy: 'Corrija el patrón, o quite la línea.',
  }),
  'answers-unclear': ({ page }) => ({
    message: `Este archivo parece contener las respuestas de «${page}», pero no cuál responde a qué.`,
    assumed: 'Es una lección aparte: los alumnos la leen.',
    remedy:
      'Dé a las respuestas los números o las palabras de las preguntas, escríbalas debajo de ellas, o guarde el archivo en otro lugar.',
  }),
  'course-orphans': ({ pages }) => ({
    message: `${pages.length === 1 ? 'Se omite una página, que no está' : `Se omiten ${pages.length} páginas, que no están`} en ningún índice: ${pages.join(', ')}.`,
    remedy: 'Añada una página al índice para tenerla en el curso.',
  }),
  'course-about-left-out': ({ pages }) => ({
    message: `Se omite, por tratar de la carpeta y no dirigirse a los alumnos: ${pages.join(', ')}.`,
    remedy: 'Cambie el nombre de un archivo para tenerlo en el curso, o póngalo en un índice.',
  }),
  'course-left-out': ({ why, pages }) => ({
    message: `${LEFT_OUT[why].message}: ${pagesListed(pages, (n) => `${n} página${n === 1 ? '' : 's'}`)}.`,
    remedy: LEFT_OUT[why].remedy,
  }),
  'course-sidebars-computed': ({ file }) => ({
    message: `${file} calcula su lista de páginas; Cartable lee valores simples y no ejecuta ningún programa.`,
    assumed: 'Las páginas vienen en el orden que dicen sus carpetas, sus números y sus encabezados.',
    remedy: 'Escriba la lista con valores simples para tener su orden.',
  }),
  'course-page-twin': ({ page, kept }) => ({
    message: `«${page}» tiene el nombre de «${kept}», que está a su lado: una lección en dos formas.`,
    assumed: `«${kept}» vale por las dos.`,
    remedy: 'Cambie el nombre de una de ellas para tener las dos en el curso.',
  }),
  'course-entry-unclear': ({ entry }) => ({
    message: `Esta entrada del índice no nombra ni página, ni dirección, ni patrón, ni título: ${entry}`,
    assumed: 'El curso se construye sin ella.',
    remedy: 'Escríbala como `file: nombre`, `url: dirección` o `title: palabras`.',
  }),
  'course-file-broken': ({ file, ...slip }) => ({
    message: `Una línea de ${file} no se puede leer: ${yamlFault(slip)}.`,
    ...yamlHelp(slip),
  }),
  'course-value-computed': ({ name }) => ({
    message: `conf.py calcula «${name}»; Cartable lee valores sencillos y nunca ejecuta Python.`,
    assumed: 'El valor cuenta como no indicado.',
    remedy: `Escriba \`${name}\` como valor sencillo, o diga lo mismo en cartable.yml.`,
  }),
  'course-extends-ignored': ({ files }) => ({
    message: `myst.yml extiende ${files}, lo que Cartable no sigue.`,
    assumed: 'Solo cuenta lo que dice el propio myst.yml.',
  }),
  'course-contents-vain': ({ file }) => ({
    message: `${file} no enumera ninguna página que exista.`,
    assumed: 'Se toman todas las páginas de la carpeta, en el orden natural de sus archivos.',
    remedy: `Si un script crea las páginas, indique la carpeta que produce; si no, corrija ${file}.`,
  }),
  'course-no-toctree': ({ file }) => ({
    message: `Este es un proyecto de Sphinx, pero ${file} no enumera páginas en un toctree.`,
    assumed: 'Las páginas están en el orden natural de sus archivos.',
    remedy: `Enumérelas en un toctree de ${file} para elegir su orden.`,
  }),
  'course-several-projects': ({ folders }) => ({
    message: `La carpeta contiene varios proyectos, cada uno con su propio índice: ${folders.join(', ')}.`,
    assumed: 'Se toman todas las páginas, en el orden natural de sus archivos.',
    remedy: 'Construya uno de ellos desde su propia carpeta para tener su orden y sus títulos.',
  }),
  'course-empty': () => ({
    message:
      'El curso no contiene ninguna página que Cartable lea (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift).',
    remedy: 'Compruebe que esta es la carpeta que quería.',
  }),
  'settings-invalid': ({ key, value, expected, nearest, taken }) => ({
    message: `«${key}: ${value}» no es un valor de este ajuste, que pide ${expectedOf(expected)}.`,
    assumed: taken === undefined ? 'Se pasa por alto.' : `Se toma «${key}: ${taken}».`,
    remedy: nearest === undefined ? 'Corríjalo o quítelo.' : `¿Quería decir «${key}: ${nearest}»?`,
  }),
  'setting-misspelt': ({ key, nearest }) => ({
    message: `No existe ningún ajuste «${key}».`,
    assumed: `Se toma por «${nearest}».`,
    remedy: `Escriba \`${nearest}\`.`,
  }),
};
