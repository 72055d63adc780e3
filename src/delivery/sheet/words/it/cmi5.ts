/** The words on cmi5 packages, in Italian. */
import type { PlayedWords } from '../target-words.ts';
import { scormWords } from './scorm.ts';

export const cmi5: PlayedWords = {
  name: 'Pacchetto cmi5',
  purpose:
    'Tutta la lezione in una pagina, per piattaforme che parlano cmi5 (xAPI): testo, immagini, video e le domande con le risposte modello. La piattaforma conserva ciò che gli allievi rispondono, per lungo che sia.',
  importTitle: 'La lezione: pacchetto cmi5',
  course: {
    purpose:
      'Tutto il corso, una pagina per lezione, per piattaforme che parlano cmi5 (xAPI): testo, immagini, video e le domande con le risposte modello. La piattaforma conserva ciò che gli allievi rispondono.',
    importTitle: 'Il corso: pacchetto cmi5',
  },
  where:
    'TalentLMS: nel corso, **Aggiungi › Attività di apprendimento › SCORM | xAPI | cmi5**. Trascinate il file senza decomprimerlo.',
  steps: [
    'In TalentLMS aprite il corso per modificarlo: **Aggiungi › Attività di apprendimento › SCORM | xAPI | cmi5**.',
    'Caricate un file ZIP SCORM, Tin Can o cmi5: scegliete `{file}` così com’è, senza decomprimerlo, e pubblicate l’unità {title}.',
    'Chi amministra il sito fa in modo che xAPI sia attivo, nelle impostazioni dell’account, tra le integrazioni.',
    'Provatelo una volta come allievi: rispondete a una domanda, uscite, tornate; la risposta c’è.',
  ],
  elsewhere:
    'cmi5 è letto da SCORM Cloud e dalle piattaforme con il motore di Rustici (importatelo come corso), e da ILIAS come **xAPI/cmi5**, con un archivio di registrazioni (LRS) predisposto da chi amministra; lì, una lezione per pacchetto: per un corso, costruite con `--single-sco`. Moodle non conosce cmi5: prende il pacchetto SCORM 1.2, o richiede il plugin `mod_cmi5launch` con il suo lettore e un archivio di registrazioni.',
  notes: [
    'Per sostituire il pacchetto, date alla piattaforma quello nuovo al suo posto: gli identificatori restano gli stessi.',
    'Le risposte si leggono nei rapporti dell’archivio di registrazioni, domanda per domanda, con ciò che si chiedeva e ciò che è stato risposto: in TalentLMS nei rapporti, nella cronologia, come eventi xAPI.',
    'La piattaforma riceve un punteggio solo con «superato» o «non superato»: indicate `passMark` dove deve averlo.',
    'La pagina si apre ogni volta dalla piattaforma: ricaricarla conclude la sessione e riporta lì.',
  ],
  score: [],
  data: [
    {
      what: 'Le risposte così come sono scritte, e il punto della lezione',
      where:
        'nell’archivio di registrazioni: come documento per tornare (compresso), e in chiaro come dichiarazioni («answered»)',
    },
    {
      what: 'Completato, superato o no, punteggio, tempo',
      where:
        'nell’archivio di registrazioni, come dichiarazioni; che cosa ne diventi un voto lo decide la piattaforma',
    },
  ],
  // Its page is that of the SCORM packages.
  fields: scormWords.scorm12.fields,
};
