/** The words of a page that no LMS plays: its answers are the browser's to keep, and the learner's to hand in. */
import type { Language } from '../../src/lesson/index.ts';
import type { Strings, Translated } from './strings.ts';

const en = {
  /** Behind the button that opens the tools. */
  title: 'Your answers',
  here: 'Your answers are kept in this browser, on this device alone: another device or browser doesn’t have them.',
  toTools: 'Hand in, take along, start over',
  shared:
    'Whoever opens this lesson in the same browser sees them. On a shared computer, save them as a file and start over when you are done.',
  nowhere:
    'This browser keeps nothing of this page (it is a private window, a preview, or its storage is blocked): when you close it, your answers are gone. Save them as a file before that.',
  handIn: 'Hand in',
  handInHow:
    'Print the lesson with your answers: in the window that opens, choose “Save as PDF”, and hand in that file.',
  name: 'Your name, for the sheet',
  print: 'Print or save as PDF',
  along: 'Take along',
  alongHow: 'With a file of your answers you can go on in another browser or on another device.',
  save: 'Save as a file',
  load: 'Load from a file',
  over: 'Start over',
  overHow: 'Takes your answers to this lesson out of this browser.',
  overAsk: 'Delete your answers to this lesson from this browser? They can’t be brought back.',
  overDo: 'Delete and start over',
  cancel: 'Cancel',
  /** Without its ending; `{date}` is `2026-11-26`. */
  fileName: '{title} – answers {date}',
  saved: 'Saved as “{file}”, where this browser puts what it downloads.',
  loaded: { one: '{n} answer was loaded.', other: '{n} answers were loaded.' },
  nothingNew: 'The file has nothing that isn’t here already.',
  notAnswers: '“{file}” isn’t a file of answers, or it is damaged. Nothing was changed.',
  newer: '“{file}” is from a newer version of this page. Nothing was changed.',
  otherLesson: '“{file}” belongs to another lesson: “{title}”. Nothing was changed.',
  noRoom: 'This browser has no room for what is in the file. Nothing was changed.',
  differs: {
    one: '{n} answer here is another one than in the file:',
    other: '{n} answers here are others than in the file:',
  },
  /** When both were changed. */
  dates: 'here: {here}; in the file: {file}',
  noDate: 'not known',
  keepHere: 'Keep those here',
  takeFile: 'Take those of the file',
  otherTab:
    'This lesson is open in another tab too, and something was answered there. Reload to see it here.',
  printed: 'Printed on {date}',
  unpack:
    'Does this page look bare? Then it was opened inside its zip: unpack the zip first (“Extract all”), and open index.html in the folder that comes of it.',
  allLessons: 'All lessons',
  leftOut: '{name} ({n} MB) is too large for a page that is one file. It is in the lesson’s zip.',
  /** In place of what the page says in an LMS. */
  instead: {
    alone:
      'This browser keeps nothing of this page (it is a private window, a preview, or its storage is blocked): when you close it, your answers are gone. Save them as a file before that.',
    saved: 'Saved in this browser',
    lost: 'Not saved: this browser has no room, or doesn’t take anything more. Copy your answers, or save them as a file, before you close the page.',
    full: 'This is too long for this browser to keep. Shorten an answer, or save your answers as a file.',
    finishedWhy: 'You have finished. Nobody has received your answers yet: hand them in below.',
    finishedLater: 'You can go on later, in this browser. To hand in what you have, see below.',
    finishedAlone:
      'You have finished. Nothing is kept here: hand in your answers below, or save them as a file.',
    unreadable: 'Earlier answers could not be read. Copy them if you need them, before you go on:',
  } satisfies Partial<Strings>,
};

export type WebWords = Translated<Omit<typeof en, 'instead'>>;
type All = Translated<typeof en>;

const fr: All = {
  title: 'Vos réponses',
  here: 'Vos réponses sont gardées dans ce navigateur, sur cet appareil seulement : un autre appareil ou navigateur ne les a pas.',
  toTools: 'Remettre, emporter, recommencer',
  shared:
    'Qui ouvre cette leçon dans le même navigateur les voit. Sur un ordinateur partagé, enregistrez-les dans un fichier et recommencez à zéro quand vous avez fini.',
  nowhere:
    'Ce navigateur ne garde rien de cette page (fenêtre privée, aperçu ou stockage bloqué) : à la fermeture, vos réponses disparaissent. Enregistrez-les dans un fichier avant.',
  handIn: 'Remettre',
  handInHow:
    'Imprimez la leçon avec vos réponses : dans la fenêtre qui s’ouvre, choisissez « Enregistrer au format PDF » et remettez ce fichier.',
  name: 'Votre nom, pour la feuille',
  print: 'Imprimer ou enregistrer en PDF',
  along: 'Emporter',
  alongHow:
    'Avec un fichier de vos réponses, vous pouvez continuer dans un autre navigateur ou sur un autre appareil.',
  save: 'Enregistrer un fichier',
  load: 'Charger un fichier',
  over: 'Recommencer à zéro',
  overHow: 'Retire de ce navigateur vos réponses à cette leçon.',
  overAsk: 'Supprimer de ce navigateur vos réponses à cette leçon ? Elles ne pourront pas être récupérées.',
  overDo: 'Supprimer et recommencer',
  cancel: 'Annuler',
  fileName: '{title} – réponses {date}',
  saved: 'Enregistré sous « {file} », là où ce navigateur range ses téléchargements.',
  loaded: { one: '{n} réponse a été chargée.', other: '{n} réponses ont été chargées.' },
  nothingNew: 'Le fichier ne contient rien qui ne soit déjà ici.',
  notAnswers: '« {file} » n’est pas un fichier de réponses, ou il est abîmé. Rien n’a changé.',
  newer: '« {file} » vient d’une version plus récente de cette page. Rien n’a changé.',
  otherLesson: '« {file} » est d’une autre leçon : « {title} ». Rien n’a changé.',
  noRoom: 'Ce navigateur n’a pas de place pour le contenu du fichier. Rien n’a changé.',
  differs: {
    one: '{n} réponse d’ici diffère de celle du fichier :',
    other: '{n} réponses d’ici diffèrent de celles du fichier :',
  },
  dates: 'ici : {here} ; dans le fichier : {file}',
  noDate: 'date inconnue',
  keepHere: 'Garder celles d’ici',
  takeFile: 'Prendre celles du fichier',
  otherTab:
    'Cette leçon est ouverte dans un autre onglet, et quelque chose y a été répondu. Rechargez pour le voir ici.',
  printed: 'Imprimé le {date}',
  unpack:
    'Cette page semble nue ? C’est qu’elle a été ouverte dans son zip : décompressez-le d’abord (« Extraire tout »), puis ouvrez index.html dans le dossier obtenu.',
  allLessons: 'Toutes les leçons',
  leftOut: '{name} ({n} Mo) est trop lourd pour une page d’un seul fichier. Il est dans le zip de la leçon.',
  instead: {
    alone:
      'Ce navigateur ne garde rien de cette page (fenêtre privée, aperçu ou stockage bloqué) : à la fermeture, vos réponses disparaissent. Enregistrez-les dans un fichier avant.',
    saved: 'Enregistré dans ce navigateur',
    lost: 'Non enregistré : ce navigateur n’a plus de place ou n’accepte plus rien. Copiez vos réponses, ou enregistrez-les dans un fichier, avant de fermer la page.',
    full: 'C’est trop long pour être gardé par ce navigateur. Raccourcissez une réponse, ou enregistrez vos réponses dans un fichier.',
    finishedWhy: 'Vous avez terminé. Personne n’a encore reçu vos réponses : remettez-les ci-dessous.',
    finishedLater:
      'Vous pourrez continuer plus tard, dans ce navigateur. Pour remettre ce que vous avez, voyez ci-dessous.',
    finishedAlone:
      'Vous avez terminé. Rien n’est gardé ici : remettez vos réponses ci-dessous, ou enregistrez-les dans un fichier.',
    unreadable:
      'Des réponses précédentes n’ont pas pu être lues. Copiez-les si vous en avez besoin, avant de continuer :',
  },
};

const de: All = {
  title: 'Deine Antworten',
  here: 'Deine Antworten werden in diesem Browser aufbewahrt, nur auf diesem Gerät: Ein anderes Gerät oder ein anderer Browser hat sie nicht.',
  toTools: 'Abgeben, mitnehmen, neu beginnen',
  shared:
    'Wer diese Lektion im selben Browser öffnet, sieht sie. Speichere sie auf einem geteilten Computer als Datei und beginne am Schluss neu.',
  nowhere:
    'Dieser Browser bewahrt nichts von dieser Seite auf (privates Fenster, Vorschau oder gesperrter Speicher): Wenn du sie schließt, sind deine Antworten weg. Speichere sie vorher als Datei.',
  handIn: 'Abgeben',
  handInHow:
    'Drucke die Lektion mit deinen Antworten: Wähle im Fenster, das aufgeht, „Als PDF speichern“, und gib diese Datei ab.',
  name: 'Dein Name, für das Blatt',
  print: 'Drucken oder als PDF speichern',
  along: 'Mitnehmen',
  alongHow:
    'Mit einer Datei deiner Antworten kannst du in einem anderen Browser oder auf einem anderen Gerät weitermachen.',
  save: 'Als Datei speichern',
  load: 'Aus einer Datei laden',
  over: 'Neu beginnen',
  overHow: 'Nimmt deine Antworten zu dieser Lektion aus diesem Browser.',
  overAsk: 'Deine Antworten zu dieser Lektion aus diesem Browser löschen? Sie lassen sich nicht zurückholen.',
  overDo: 'Löschen und neu beginnen',
  cancel: 'Abbrechen',
  fileName: '{title} – Antworten {date}',
  saved: 'Gespeichert als „{file}“, wo dieser Browser seine Downloads ablegt.',
  loaded: { one: '{n} Antwort wurde geladen.', other: '{n} Antworten wurden geladen.' },
  nothingNew: 'In der Datei ist nichts, was nicht schon hier wäre.',
  notAnswers: '„{file}“ ist keine Datei mit Antworten, oder sie ist beschädigt. Nichts wurde geändert.',
  newer: '„{file}“ kommt von einer neueren Fassung dieser Seite. Nichts wurde geändert.',
  otherLesson: '„{file}“ gehört zu einer anderen Lektion: „{title}“. Nichts wurde geändert.',
  noRoom: 'Dieser Browser hat keinen Platz für den Inhalt der Datei. Nichts wurde geändert.',
  differs: {
    one: '{n} Antwort ist hier anders als in der Datei:',
    other: '{n} Antworten sind hier anders als in der Datei:',
  },
  dates: 'hier: {here}; in der Datei: {file}',
  noDate: 'unbekannt',
  keepHere: 'Die hiesigen behalten',
  takeFile: 'Die aus der Datei nehmen',
  otherTab:
    'Diese Lektion ist noch in einem anderen Tab offen, und dort wurde etwas beantwortet. Lade neu, um es hier zu sehen.',
  printed: 'Gedruckt am {date}',
  unpack:
    'Sieht diese Seite kahl aus? Dann wurde sie in ihrer Zip-Datei geöffnet: Entpacke diese zuerst („Alle extrahieren“) und öffne index.html im Ordner, der daraus wird.',
  allLessons: 'Alle Lektionen',
  leftOut:
    '{name} ({n} MB) ist zu groß für eine Seite aus einer einzigen Datei. In der Zip-Datei der Lektion ist es dabei.',
  instead: {
    alone:
      'Dieser Browser bewahrt nichts von dieser Seite auf (privates Fenster, Vorschau oder gesperrter Speicher): Wenn du sie schließt, sind deine Antworten weg. Speichere sie vorher als Datei.',
    saved: 'In diesem Browser gespeichert',
    lost: 'Nicht gespeichert: Dieser Browser hat keinen Platz mehr oder nimmt nichts mehr an. Kopiere deine Antworten oder speichere sie als Datei, bevor du die Seite schließt.',
    full: 'Das ist zu lang, um in diesem Browser aufbewahrt zu werden. Kürze eine Antwort oder speichere deine Antworten als Datei.',
    finishedWhy: 'Du bist fertig. Noch niemand hat deine Antworten erhalten: Gib sie unten ab.',
    finishedLater:
      'Du kannst später in diesem Browser weitermachen. Wie du abgibst, was du hast, steht unten.',
    finishedAlone:
      'Du bist fertig. Hier wird nichts aufbewahrt: Gib deine Antworten unten ab oder speichere sie als Datei.',
    unreadable:
      'Frühere Antworten konnten nicht gelesen werden. Kopiere sie, wenn du sie brauchst, bevor du weitermachst:',
  },
};

const es: All = {
  title: 'Tus respuestas',
  here: 'Tus respuestas se guardan en este navegador, solo en este dispositivo: otro dispositivo o navegador no las tiene.',
  toTools: 'Entregar, llevar, empezar de nuevo',
  shared:
    'Quien abra esta lección en el mismo navegador las ve. En un ordenador compartido, guárdalas en un archivo y empieza de nuevo cuando termines.',
  nowhere:
    'Este navegador no guarda nada de esta página (ventana privada, vista previa o almacenamiento bloqueado): al cerrarla, tus respuestas desaparecen. Guárdalas antes en un archivo.',
  handIn: 'Entregar',
  handInHow:
    'Imprime la lección con tus respuestas: en la ventana que se abre, elige «Guardar como PDF» y entrega ese archivo.',
  name: 'Tu nombre, para la hoja',
  print: 'Imprimir o guardar como PDF',
  along: 'Llevar',
  alongHow: 'Con un archivo de tus respuestas puedes continuar en otro navegador o en otro dispositivo.',
  save: 'Guardar en un archivo',
  load: 'Cargar de un archivo',
  over: 'Empezar de nuevo',
  overHow: 'Quita de este navegador tus respuestas a esta lección.',
  overAsk: '¿Borrar de este navegador tus respuestas a esta lección? No se podrán recuperar.',
  overDo: 'Borrar y empezar de nuevo',
  cancel: 'Cancelar',
  fileName: '{title} – respuestas {date}',
  saved: 'Guardado como «{file}», donde este navegador deja sus descargas.',
  loaded: { one: 'Se ha cargado {n} respuesta.', other: 'Se han cargado {n} respuestas.' },
  nothingNew: 'El archivo no tiene nada que no esté ya aquí.',
  notAnswers: '«{file}» no es un archivo de respuestas, o está dañado. No se ha cambiado nada.',
  newer: '«{file}» es de una versión más reciente de esta página. No se ha cambiado nada.',
  otherLesson: '«{file}» es de otra lección: «{title}». No se ha cambiado nada.',
  noRoom: 'Este navegador no tiene sitio para lo que hay en el archivo. No se ha cambiado nada.',
  differs: {
    one: '{n} respuesta de aquí es distinta de la del archivo:',
    other: '{n} respuestas de aquí son distintas de las del archivo:',
  },
  dates: 'aquí: {here}; en el archivo: {file}',
  noDate: 'fecha desconocida',
  keepHere: 'Conservar las de aquí',
  takeFile: 'Tomar las del archivo',
  otherTab:
    'Esta lección está abierta en otra pestaña, y allí se ha respondido algo. Recarga para verlo aquí.',
  printed: 'Impreso el {date}',
  unpack:
    '¿Esta página parece desnuda? Entonces se abrió dentro de su zip: descomprímelo primero («Extraer todo») y abre index.html en la carpeta que resulta.',
  allLessons: 'Todas las lecciones',
  leftOut:
    '{name} ({n} MB) es demasiado grande para una página de un solo archivo. Está en el zip de la lección.',
  instead: {
    alone:
      'Este navegador no guarda nada de esta página (ventana privada, vista previa o almacenamiento bloqueado): al cerrarla, tus respuestas desaparecen. Guárdalas antes en un archivo.',
    saved: 'Guardado en este navegador',
    lost: 'No guardado: este navegador no tiene más sitio o no acepta nada más. Copia tus respuestas, o guárdalas en un archivo, antes de cerrar la página.',
    full: 'Es demasiado largo para guardarlo en este navegador. Acorta una respuesta, o guarda tus respuestas en un archivo.',
    finishedWhy: 'Has terminado. Nadie ha recibido aún tus respuestas: entrégalas aquí abajo.',
    finishedLater:
      'Puedes continuar más tarde, en este navegador. Para entregar lo que tienes, mira aquí abajo.',
    finishedAlone:
      'Has terminado. Aquí no se guarda nada: entrega tus respuestas aquí abajo, o guárdalas en un archivo.',
    unreadable: 'No se han podido leer respuestas anteriores. Cópialas si las necesitas, antes de continuar:',
  },
};

const it: All = {
  title: 'Le tue risposte',
  here: 'Le tue risposte sono conservate in questo browser, solo su questo dispositivo: un altro dispositivo o browser non le ha.',
  toTools: 'Consegnare, portare con sé, ricominciare',
  shared:
    'Chi apre questa lezione nello stesso browser le vede. Su un computer condiviso, salvale in un file e ricomincia da capo quando hai finito.',
  nowhere:
    'Questo browser non conserva nulla di questa pagina (finestra privata, anteprima o memoria bloccata): quando la chiudi, le tue risposte vanno perse. Salvale prima in un file.',
  handIn: 'Consegnare',
  handInHow:
    'Stampa la lezione con le tue risposte: nella finestra che si apre scegli «Salva come PDF» e consegna quel file.',
  name: 'Il tuo nome, per il foglio',
  print: 'Stampa o salva come PDF',
  along: 'Portare con sé',
  alongHow: 'Con un file delle tue risposte puoi continuare in un altro browser o su un altro dispositivo.',
  save: 'Salva in un file',
  load: 'Carica da un file',
  over: 'Ricomincia da capo',
  overHow: 'Toglie da questo browser le tue risposte a questa lezione.',
  overAsk: 'Eliminare da questo browser le tue risposte a questa lezione? Non si potranno recuperare.',
  overDo: 'Elimina e ricomincia',
  cancel: 'Annulla',
  fileName: '{title} – risposte {date}',
  saved: 'Salvato come «{file}», dove questo browser mette ciò che scarica.',
  loaded: { one: '{n} risposta è stata caricata.', other: '{n} risposte sono state caricate.' },
  nothingNew: 'Nel file non c’è nulla che non sia già qui.',
  notAnswers: '«{file}» non è un file di risposte, o è danneggiato. Nulla è cambiato.',
  newer: '«{file}» viene da una versione più recente di questa pagina. Nulla è cambiato.',
  otherLesson: '«{file}» è di un’altra lezione: «{title}». Nulla è cambiato.',
  noRoom: 'Questo browser non ha spazio per ciò che è nel file. Nulla è cambiato.',
  differs: {
    one: '{n} risposta qui è diversa da quella nel file:',
    other: '{n} risposte qui sono diverse da quelle nel file:',
  },
  dates: 'qui: {here}; nel file: {file}',
  noDate: 'data sconosciuta',
  keepHere: 'Tieni quelle qui',
  takeFile: 'Prendi quelle del file',
  otherTab:
    'Questa lezione è aperta anche in un’altra scheda, e lì è stato risposto qualcosa. Ricarica per vederlo qui.',
  printed: 'Stampato il {date}',
  unpack:
    'Questa pagina sembra spoglia? Allora è stata aperta dentro il suo zip: prima decomprimilo («Estrai tutto»), poi apri index.html nella cartella che ne risulta.',
  allLessons: 'Tutte le lezioni',
  leftOut: '{name} ({n} MB) è troppo grande per una pagina in un solo file. È nello zip della lezione.',
  instead: {
    alone:
      'Questo browser non conserva nulla di questa pagina (finestra privata, anteprima o memoria bloccata): quando la chiudi, le tue risposte vanno perse. Salvale prima in un file.',
    saved: 'Salvato in questo browser',
    lost: 'Non salvato: questo browser non ha più spazio o non accetta altro. Copia le tue risposte, o salvale in un file, prima di chiudere la pagina.',
    full: 'È troppo lungo per essere conservato in questo browser. Accorcia una risposta, o salva le tue risposte in un file.',
    finishedWhy: 'Hai terminato. Nessuno ha ancora ricevuto le tue risposte: consegnale qui sotto.',
    finishedLater:
      'Puoi continuare più tardi, in questo browser. Per consegnare ciò che hai, vedi qui sotto.',
    finishedAlone:
      'Hai terminato. Qui non si conserva nulla: consegna le tue risposte qui sotto, o salvale in un file.',
    unreadable:
      'Non è stato possibile leggere delle risposte precedenti. Copiale, se ti servono, prima di continuare:',
  },
};

const all: Readonly<Record<Language, All>> = { de, en, es, fr, it };

/** @param language one that `stringsFor` gives */
export function webWordsFor(language: string): {
  readonly words: WebWords;
  readonly instead: Partial<Strings>;
} {
  const { instead, ...words } = all[language as Language];
  return { words, instead };
}
