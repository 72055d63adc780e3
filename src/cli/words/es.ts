import type { Words } from './words.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const es: Words = {
  severities: {
    error: ['error', 'errores'],
    warning: ['advertencia', 'advertencias'],
    info: ['nota', 'notas'],
  },
  colon: ': ',
  strict: '; con --strict, una advertencia es un fallo',
  cell: 'celda',
  repeated: {
    heading: 'Más de lo mismo (--explain los dice todos):',
    pages: (count) => `en ${count} archivo${s(count)}`,
  },
  noLesson: {
    absent: (path) => `no hay ninguna lección en «${path}»`,
    unknown: (path) =>
      `«${path}» no es una lección: Cartable lee Markdown (.md, .markdown, .mdx, .qmd, .Rmd), cuadernos (.ipynb), documentos de Word (.docx), bancos de preguntas (GIFT, Aiken, XML de Moodle) y carpetas de ellos`,
    other: (path, kind) => `«${path}» es ${kind}, que Cartable no lee como lección.`,
    none: (path) => `«${path}» no contiene ninguna lección`,
  },
  unforeseen: (message) =>
    `un error que Cartable no había previsto (${message}). Lo ya entregado sigue como estaba; CARTABLE_DEBUG=1 muestra dónde ocurrió`,
  build: {
    lesson: (built) => (built ? 'Lección construida' : 'Lección no construida'),
    course: (built, lessons) =>
      `Curso ${built ? 'construido' : 'no construido'} (${lessons} ${lessons === 1 ? 'lección' : 'lecciones'})`,
    guesses: (count) => ` (${count} más con --explain)`,
    noReport: (path) =>
      `«${path}» no es un informe de Cartable: indique el report.json de una entrega anterior`,
    noneHere:
      'no hay ninguna lección en esta carpeta: indique una (npx cartable build mi-leccion.md) o empiece una (npx cartable new mi-leccion)',
    onlyBelow: (lessons) =>
      `no hay ninguna lección en esta carpeta misma: indique una, o haga un solo curso de las ${lessons} que hay debajo con npx cartable build .`,
    next: (sheet, first, others, isImported) =>
      `Abra ahora ${sheet}: dice cómo ${isImported ? 'importar' : 'repartir'} ${others > 0 ? 'primero ' : ''}${first}${others > 0 ? ', luego el resto' : ''}.`,
    progress: (step, done, all) =>
      `${step === 'read' ? 'Leídas' : 'Entregadas'}: ${done} de ${all} lecciones`,
    share: (lessons, index, count) =>
      `Parte ${index} de ${count} creada (${lessons} ${lessons === 1 ? 'lección' : 'lecciones'})`,
    noShare: '--shard toma una parte de un curso, y esto es una lección: créela sin esa opción',
  },
  join: {
    joined: (delivered, lessons) => `Curso reunido: ${delivered} de ${lessons} lecciones entregadas`,
    refused: {
      none: () => 'ahí no hay ninguna parte de un curso: indique dónde escribió `cartable build --shard`',
      courses: (ids) => `son partes de varios cursos (${ids}): reúna uno cada vez`,
      missing: (files) => `no están todas las partes; faltan: ${files}`,
      different: (one, other) =>
        `«${one}» y «${other}» no son partes de un mismo curso: créelas todas con la misma versión, de las mismas páginas y divididas igual`,
      damaged: (file) => `«${file}» falta o no es lo que se creó: copie de nuevo esa parte`,
    },
  },
  pipeline: {
    file: 'Archivo',
    size: 'Tamaño',
    more: (count) => `… y ${count} más.`,
  },
  check: {
    checked: (files) => `${files} archivo${s(files)} comprobado${s(files)}`,
    nothing: 'nada que corregir',
    refused: {
      absent: (file) => `no hay nada en «${file}»`,
      folder: (file) =>
        `«${file}» es una carpeta: indique el paquete (.zip), la copia de seguridad (.mbz) o el cuestionario (.xml)`,
      empty: (file) => `«${file}» está vacío: 0 bytes`,
      gzip: (file) =>
        `«${file}» es un archivo gzip: de las copias de seguridad de Moodle, Cartable lee las que son ZIP`,
      rights: (file) => `«${file}» no se puede leer: sus permisos lo prohíben`,
      unreadable: (file) => `«${file}» no se puede leer`,
      unknown: (file) =>
        `«${file}» no es ni un archivo ZIP ni XML, así que no es un paquete SCORM, ni un cuestionario ni una copia de seguridad de Moodle`,
    },
  },
  ids: {
    unnamed: 'nada aquí puede recibir un nombre:',
    got: (count, questions) => `${count} de ${questions} pregunta${s(questions)} con nombre nuevo`,
    wouldGet: (count, questions) =>
      `${count} de ${questions} pregunta${s(questions)} ${count === 1 ? 'recibiría' : 'recibirían'} un nombre`,
  },
  inspect: {
    id: 'identificador',
    language: 'idioma',
    duration: 'duración',
    description: 'descripción',
    keywords: 'palabras clave',
    objectives: 'objetivos',
    authors: 'autores',
    licence: 'licencia',
    sections: 'Secciones',
    questions: 'Preguntas',
    media: 'Medios',
    glossary: 'glosario',
    line: 'línea',
    file: 'archivo',
    readAs: 'leído como',
    answersIn: 'respuestas en',
    by: (sign, line) => (sign === undefined ? 'por su nombre' : `por \`${sign}\` en la línea ${line}`),
    answer: 'respuesta modelo',
    noAnswer: 'sin respuesta modelo',
    hints: ['pista', 'pistas'],
    points: ['punto', 'puntos'],
    courses: {
      myst: 'MyST',
      'jupyter-book': 'Jupyter Book',
      carpentries: 'Carpentries',
      mkdocs: 'MkDocs',
      quarto: 'Quarto',
      docusaurus: 'docusaurus',
      mdbook: 'mdbook',
      hugo: 'hugo',
      sphinx: 'Sphinx',
      gitbook: 'gitbook',
      jekyll: 'jekyll',
      folder: 'carpeta',
    },
  },
  convert: {
    none: (path) => `«${path}» es una carpeta con varias lecciones: indique el archivo de una sola`,
    differing: 'En lo que se ha escrito, estas preguntas se leen de otro modo que en el archivo; revíselas:',
  },
  start: {
    next: (folder) => `Escriba su lección, luego: npx cartable build ${folder}`,
    occupied: (folder) => `«${folder}» no es una carpeta vacía: elija otra, para que no se sobrescriba nada`,
  },
  studio: {
    running: 'Ctrl-C termina el estudio.',
    portTaken: (port) => `el puerto ${port} está ocupado: elija otro, o ninguno`,
    portForbidden: (port) => `el puerto ${port} exige más permisos: elija uno por encima de 1023`,
    notServed: (code) => `aquí no se puede servir nada (${code})`,
  },
};
