/** The words on a lesson's policies, in Spanish. `{n}`: the number that was set. */
import type { Words } from '../words.ts';

export const policyWords: Words['policies'] = {
  title: 'Lo que ha decidido el autor',
  lead: 'Las reglas de la lección, como las fija su fuente o `cartable.yml`; lo que no está fijado tiene su valor predeterminado.',
  policy: 'Regla',
  value: 'Valor',
  meaning: 'Qué hace en estos archivos',
  completion: {
    questions: 'La lección está terminada cuando se ha respondido a todas las preguntas.',
    read: 'La lección está terminada cuando se ha leído hasta el final.',
    both: 'La lección está terminada cuando se ha leído hasta el final y se ha respondido a todas las preguntas.',
  },
  scoring: {
    mixed:
      'La puntuación, de 0 a 100, cuenta lo que es correcto en las preguntas cerradas, si el paquete puede juzgarlo, y las preguntas abiertas en cuanto tienen respuesta: con «Responder», o con «Terminar», que entrega lo que hay en las casillas. Lo buena que es una respuesta abierta solo puede decirlo un docente.',
    participation:
      'La puntuación cuenta la participación: la parte de preguntas respondidas, de 0 a 100; cuenta toda respuesta dada, correcta o no: con «Responder», o con «Terminar», que entrega lo que hay en las casillas. Lo que solo está escrito no cuenta todavía. Dice que se ha trabajado, no lo bien que se ha hecho.',
    graded:
      'La puntuación, de 0 a 100, cuenta lo que es correcto en las preguntas cerradas; las respuestas abiertas esperan a un docente y no cuentan.',
    none: 'La página de la lección no comunica ninguna puntuación.',
  },
  scoreWaits:
    'La puntuación se comunica cuando todas las preguntas tienen respuesta, o con Terminar; lo que se cambia después cuenta con Terminar, o al salir de la página. Antes, el libro de calificaciones diría qué es correcto.',
  passMark:
    'Con el {n} % o más de los puntos de las preguntas cerradas la lección queda aprobada, con menos suspensa, una vez terminada.',
  attempts: {
    once: 'Después de Terminar las casillas quedan bloqueadas; un nuevo intento depende de la plataforma.',
    several:
      'Los alumnos pueden terminar la lección {n} veces, mientras la plataforma abra el intento para escribir.',
    unlimited:
      'Los alumnos pueden volver a abrir una lección terminada tantas veces como la plataforma abra el intento para escribir.',
  },
  minWords: 'Una respuesta abierta tiene al menos {n} palabras, salvo que la pregunta diga otra cosa.',
  shuffle:
    'Las opciones, los enunciados y los elementos están en un orden propio de cada alumno, que no cambia; en el cuestionario los mezcla Moodle. Donde algo habla de su lugar («todas las anteriores»), lo conservan.',
  draw: 'A cada alumno se le hacen {n} de las preguntas, las mismas en cada visita. Un curso de Moodle restaurado las saca para su cuestionario; en un cuestionario hecho a partir del archivo, añada {n} preguntas aleatorias de su categoría.',
  questions: {
    inline: 'La página de la lección hace sus preguntas.',
    none: 'La página de la lección no pregunta nada: sus preguntas son para el cuestionario que la acompaña.',
  },
  answers: {
    'after-answer':
      'Los alumnos ven la respuesta después de la suya; en el cuestionario, cuando las opciones de revisión muestran la retroalimentación general.',
    'after-finish':
      'Los alumnos ven las respuestas cuando han terminado la lección; en el cuestionario, cuando las opciones de revisión muestran la retroalimentación general.',
    teacher:
      'Los alumnos no ven nunca las respuestas. Quien califica lee las de las preguntas abiertas junto a lo que escribió el alumno (Información para evaluadores del cuestionario); todas están en el solucionario.',
    never:
      'Ningún archivo para la plataforma contiene una respuesta modelo ni un comentario: están solo en el solucionario.',
  },
  mediaPolicy: {
    bundle: 'Los vídeos deben viajar con la lección; el que no puede es un enlace y una advertencia.',
    ask: 'Un vídeo alojado fuera solo se carga si el alumno lo pide.',
    link: 'Un vídeo alojado fuera es un enlace; nunca se carga ningún reproductor.',
    refuse: 'Un vídeo alojado fuera es un error: la lección no tiene ninguno.',
  },
  /** Of the lesson's page, then of the quiz. */
  secrecy: {
    page: {
      shown:
        'Las respuestas modelo no son secretas. En el paquete SCORM están codificadas y se muestran a su debido tiempo; quien desmonte el paquete puede leerlas.',
      kept: 'El paquete SCORM no contiene ninguna respuesta: nada con que corregir, nada que leer desmontándolo.',
    },
    quiz: {
      shown:
        'Las del cuestionario las guarda Moodle en el servidor hasta que las opciones de revisión las muestren.',
      kept: 'Para corregir las preguntas cerradas, el cuestionario tiene lo que es correcto; en sus **Opciones de revisión**, deje **Respuesta correcta** sin marcar.',
    },
  },
  key: {
    name: 'Solucionario',
    purpose:
      'Las respuestas que los alumnos no reciben, en una página para docentes. No la suba nunca donde los alumnos puedan abrirla.',
  },
  capacity: {
    title: 'Espacio para las respuestas',
    text: '{package}: {open} preguntas abiertas se reparten los {limit} caracteres que la plataforma guarda de un intento: para cada respuesta unos {expected} caracteres de prosa corriente, y nunca menos de {guaranteed}. La página muestra lo lleno que está y deja copiar lo que no puede guardar.',
    one: '{package}: la pregunta abierta tiene para ella sola los {limit} caracteres que la plataforma guarda de un intento: unos {expected} caracteres de prosa corriente, y nunca menos de {guaranteed}.',
  },
};
