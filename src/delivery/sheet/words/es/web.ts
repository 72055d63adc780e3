/** The words on web pages, in Spanish. What stands on the page goes by the page’s own words. */
import { webWordsFor } from '../../../../../templates/strings/index.ts';
import type { PlayedWords } from '../target-words.ts';
import { keyFields, pageFields } from './scorm.ts';

const { words: page } = webWordsFor('es');

/** The page’s own buttons. */
const named = (text: string): string =>
  text
    .replace('{print}', page.print)
    .replace('{save}', page.save)
    .replace('{load}', page.load)
    .replace('{over}', page.over);

const common = {
  lead: 'Los nombres de los menús pueden variar un poco en su caso.',
  elsewhere:
    'Las páginas web no necesitan plataforma. Donde la haya, importe lo que se ha hecho para ella: las páginas solas no le dicen nada.',
  notes: [
    '**A usted no se le envía nada.** Las respuestas se quedan en el navegador en que se dieron. Para entregar, los alumnos eligen **{print}** al final de la página y le dan el PDF: lleva sus respuestas, su nombre y la fecha, nunca una respuesta modelo.',
    '**Otro dispositivo no tiene las respuestas.** Con **{save}** y **{load}** los alumnos se las llevan.',
    '**Ordenadores compartidos**: quien use la misma cuenta del navegador ve las respuestas. Haga que las guarden y elijan **{over}** al terminar.',
    'Nadie vigila: un alumno puede empezar de nuevo cuantas veces quiera. Para calificar, use el cuestionario de una plataforma.',
  ].map(named),
  score: ['La página solo le dice al alumno cuánto está bien; en la hoja impresa consta también para usted.'],
  data: [
    {
      what: 'Las respuestas tal cual, el lugar en la lección',
      where:
        'en el almacenamiento del navegador (`localStorage`), en el dispositivo del alumno, y en el PDF o el archivo que el alumno haga de ello',
    },
  ],
};

const site: PlayedWords = {
  ...common,
  name: 'Páginas web (zip para descomprimir)',
  purpose:
    'La lección como página en una carpeta, para un sitio web, un disco de red o una memoria USB: cualquier navegador la abre, sin plataforma y sin red.',
  importTitle: 'La lección: una carpeta para un sitio o una memoria USB',
  course: {
    purpose:
      'El curso como páginas en una carpeta, con una lista para empezar: cualquier navegador lo abre, sin plataforma y sin red.',
    importTitle: 'El curso: una carpeta para un sitio o una memoria USB',
  },
  where:
    'Descomprima el zip. Después abra `index.html`, copie la carpeta a una memoria USB o póngala en un servidor web.',
  steps: [
    'Descomprima `{file}`: en Windows, **Extraer todo** en el menú del botón derecho; en un Mac, doble clic. Abierta dentro del zip, la página no tiene ni su aspecto ni su programa.',
    '**Memoria USB, disco de red**: copie allí la carpeta entera. Los alumnos abren en ella `index.html`.',
    '**Servidor web, sitio del centro**: suba el contenido de la carpeta tal cual, y dé a los alumnos la dirección de su `index.html`.',
    'Pruébelo una vez: responda a una pregunta, cierre la página, vuelva a abrirla; la respuesta está ahí.',
  ],
  fields: pageFields,
};

const onePage: PlayedWords = {
  ...common,
  name: 'Página web (un archivo)',
  purpose:
    'La lección en un solo archivo HTML, con sus imágenes, sonidos y programa dentro: para repartir en Teams, en Classroom o por correo.',
  importTitle: 'La lección: un archivo para repartir',
  course: {
    purpose:
      'El curso entero en un solo archivo HTML, una lección cada vez en la pantalla: para repartir en Teams, en Classroom o por correo.',
    importTitle: 'El curso: un archivo para repartir',
  },
  where:
    'Adjunte `{file}` a una tarea en Teams o Classroom. Los alumnos lo descargan y después lo abren en un navegador.',
  steps: [
    '**Microsoft Teams**: **Tareas › Crear**, y adjunte `{file}` desde su dispositivo; o póngalo en los **Archivos** de un canal.',
    '**Google Classroom**: **Trabajo de clase › Crear › Tarea**, y **suba** `{file}`; todos los alumnos pueden ver el mismo archivo.',
    'Diga a los alumnos: **primero descargad el archivo, después abridlo desde las descargas, en un navegador.** Las vistas previas de Teams, OneDrive, SharePoint y Google Drive no lo ejecutan: muestran su código o nada, y allí no se puede responder. En teléfonos y tabletas pasa lo mismo con la vista previa de archivos: ahí es mejor poner las páginas web en un servidor.',
    'Para entregar: al final de la página **{print}**; en la ventana que se abre, elegir **Guardar como PDF**, adjuntar el PDF a la tarea y entregarla. Usted lo lee y lo comenta allí, como cualquier documento.',
  ].map(named),
  fields: {
    ...keyFields,
    'cartable-answers: feedback': 'respuesta modelo',
    'cartable-answers: solution': 'lo que es correcto',
    'cartable-answers: feedback on …': 'comentario de una respuesta',
    'cartable-answers: hint': 'pista',
  },
};

export const webTargets = { 'web-site': site, 'web-page': onePage };

export const webGroup = 'Sin plataforma: como páginas web';

/** What is said otherwise where no LMS has a part in it. */
export const freeWords = {
  way: { one: 'Reparta este archivo', many: 'Reparta estos {n} archivos' },
  where: 'Dónde',
  privacyLead: 'Todo lo que hace un alumno se queda en el navegador de su dispositivo.',
  stays: 'se queda en el dispositivo del alumno',
  upload: 'El archivo más grande, `{file}`, ocupa {size}. Donde se ponga, deben admitirse archivos así.',
  secrecy: {
    shown:
      'En las páginas web las respuestas modelo están codificadas y se muestran a su debido tiempo; quien las busque en el código de la página puede leerlas.',
    kept: 'Las páginas web no contienen ninguna respuesta: nada que leer buscándola.',
  },
};
