/** The words on SCORM packages, in Italian. */
import type { ScormSetting, TargetWords } from '../target-words.ts';

/** What ledgers call the parts of the answer key. */
export const keyFields = {
  'answers.html: feedback': 'risposta modello, nelle soluzioni',
  'answers.html: solution': 'ciò che è giusto, nelle soluzioni',
  'answers.html: feedback on …': 'commento a una risposta, nelle soluzioni',
} as const;

/** And those of a page that is played, with the key behind it. */
export const pageFields = {
  ...keyFields,
  'answers.js: feedback': 'risposta modello',
  'answers.js: solution': 'ciò che è giusto',
  'answers.js: feedback on …': 'commento a una risposta',
  'answers.js: hint': 'indizio',
} as const;

const scorm12: TargetWords<ScormSetting> = {
  name: 'Pacchetto SCORM 1.2',
  purpose:
    'L’intera lezione in una pagina: testo, immagini, video e le domande con le loro risposte modello. La piattaforma conserva ciò che gli allievi rispondono.',
  importTitle: 'La lezione: pacchetto SCORM',
  course: {
    purpose:
      'L’intero corso, una pagina per lezione: testo, immagini, video e le domande con le loro risposte modello. La piattaforma conserva ciò che gli allievi rispondono.',
    importTitle: 'Il corso: pacchetto SCORM',
  },
  where:
    '**Modalità modifica**, poi **Aggiungi un’attività o una risorsa › Pacchetto SCORM**. Trascinate il file senza decomprimerlo.',
  steps: [
    'Nel corso, attivate la **Modalità modifica**.',
    '**Aggiungi un’attività o una risorsa › Pacchetto SCORM**.',
    '**Nome**: {title}. In **Pacchetto › File del pacchetto**, trascinate `{file}` così com’è, senza decomprimerlo.',
    'Impostate ciò che dice la tabella qui sotto, poi **Salva e visualizza**.',
    'Provatelo una volta come allievo: rispondete a una domanda, uscite, tornate; la risposta c’è.',
  ],
  elsewhere:
    'SCORM 1.2 è letto da OpenOLAT, ILIAS, Blackboard, Brightspace e quasi tutte le altre: caricate il file `.zip` così com’è, mai decompresso.',
  settingsTitle: 'Impostazioni consigliate dell’attività SCORM',
  settings: {
    window: {
      name: 'Aspetto › Visualizzazione pacchetto',
      value: 'Stessa finestra',
      why: 'La pagina si adatta a ogni larghezza. **Nuova finestra** le dà tutto lo schermo, dove il browser permette le finestre a comparsa.',
    },
    entry: {
      name: 'Aspetto › Gli studenti saltano la pagina con la struttura del pacchetto',
      value: 'Mai',
      why: 'La pagina d’ingresso mostra lo stato del tentativo e offre **Avvia un nuovo tentativo**.',
    },
    contentsOff: {
      name: 'Aspetto › Visualizza nel player la struttura del contenuto',
      value: 'Disabilitato',
      why: 'C’è una sola pagina, con il suo indice.',
    },
    highestGrade: {
      name: 'Impostazioni di valutazione › Metodo di valutazione',
      value: 'Voto migliore, voto massimo 100',
      why: 'Il pacchetto comunica un solo punteggio, da 0 a 100.',
    },
    unlimited: {
      name: 'Gestione tentativi › Numero massimo di tentativi',
      value: 'Senza limite',
      why: 'Moodle riapre un tentativo concluso in sola lettura. Chi vuole scrivere ancora avvia un nuovo tentativo, che è vuoto.',
    },
    highestAttempt: {
      name: 'Gestione tentativi › Valutazione tentativi',
      value: 'Tentativo migliore',
      why: 'Una seconda prova non costa nulla.',
    },
    comeBack: {
      name: 'Gestione tentativi › Forza un nuovo tentativo',
      value: 'No',
      why: 'Altrimenti gli allievi che tornano non ritrovano le risposte iniziate.',
    },
    readAgain: {
      name: 'Gestione tentativi › Blocca dopo l’ultimo tentativo',
      value: 'No',
      why: 'Gli allievi possono rileggere le loro risposte.',
    },
    ownCompletion: {
      name: 'Impostazioni di compatibilità › Forza completamento',
      value: 'No',
      why: 'Il pacchetto comunica da sé il completamento.',
    },
    ownSaving: {
      name: 'Impostazioni di compatibilità › Auto-commit',
      value: 'No',
      why: 'Il pacchetto salva dopo ogni risposta.',
    },
    masteryEither: {
      name: 'Impostazioni di compatibilità › Il mastery score sovrascrive lo stato',
      value: 'indifferente',
      why: 'Non ha effetto: il pacchetto non fissa alcun mastery score.',
    },
    completed: {
      name: 'Criteri di completamento › Aggiungi criteri › Stato richiesto',
      value: 'Completed',
      why: '**Passed** da solo non si raggiungerebbe mai: il pacchetto non fissa una soglia di superamento.',
    },
    contentsSide: {
      name: 'Aspetto › Visualizza nel player la struttura del contenuto',
      value: 'Lateralmente',
      why: 'Ogni lezione è una pagina a sé: gli allievi la scelgono in questo elenco.',
    },
    learningObjects: {
      name: 'Impostazioni di valutazione › Metodo di valutazione',
      value: 'Learning object',
      why: 'La valutazione conta le lezioni completate. Il voto migliore darebbe il massimo dopo una sola lezione; la media tralascia le lezioni che nessuno ha iniziato o che non chiedono nulla.',
    },
    allScos: {
      name: 'Criteri di completamento › Tutti gli SCO devono riportare lo stato',
      value: 'Sì',
      why: 'Altrimenti la prima lezione completata completa l’attività.',
    },
    masteryPass: {
      name: 'Impostazioni di compatibilità › Il mastery score sovrascrive lo stato',
      value: 'Sì',
      why: 'Il pacchetto fissa {passMark} come mastery score e comunica superato o non superato secondo lo stesso conto.',
    },
    passed: {
      name: 'Criteri di completamento › Aggiungi criteri › Stato richiesto',
      value: 'Passed, o Passed e Completed',
      why: '**Passed** richiede il {passMark} %; con **Completed** da solo, chi non supera non ha completato neppure l’attività.',
    },
    limited: {
      name: 'Gestione tentativi › Numero massimo di tentativi',
      value: '{attempts}',
      why: 'Quanti ne permette la lezione. Moodle riapre un tentativo concluso in sola lettura: il successivo comincia vuoto.',
    },
  },

  notes: [
    'Per sostituire il pacchetto: **Impostazioni** della stessa attività, cambiate il file, salvate. I suoi identificatori restano gli stessi, quindi Moodle conserva i tentativi degli allievi.',
    'Le risposte sono in **Report › Report delle interazioni** dell’attività.',
    'Lo legge anche l’app di Moodle, se il sito non protegge lo scaricamento dei pacchetti (`protectpackagedownloads`).',
  ],
  score: [],
  data: [
    {
      what: 'Le risposte come sono state scritte, e il punto nella lezione',
      where:
        'in `suspend_data` del tentativo (compresse, per ritornarvi) e, in chiaro, come interazioni (per i report)',
    },
    {
      what: 'Stato, punteggio, tempo impiegato, primo e ultimo accesso',
      where: 'nei dati del tentativo e nel registro valutatore',
    },
  ],
  fields: pageFields,
};

/** What to do in the LMS is the same; where it is read isn't. */
const scorm2004: TargetWords<ScormSetting> = {
  ...scorm12,
  name: 'Pacchetto SCORM 2004',
  importTitle: 'La lezione: pacchetto SCORM 2004',
  course: { ...scorm12.course!, importTitle: 'Il corso: pacchetto SCORM 2004' },
  elsewhere:
    'SCORM 2004 (3ª edizione, se non è stata chiesta la 4ª) è letto da ILIAS, Blackboard, Brightspace e altre; OpenOLAT e l’app di Moodle leggono solo SCORM 1.2.',
  notes: [
    'Importatelo al posto del pacchetto SCORM 1.2, non accanto: gli allievi risponderebbero due volte.',
    '**In Moodle prendete SCORM 1.2.** Di un pacchetto SCORM 2004 Moodle conserva le risposte, ma non ne mostra alcuna al docente: il suo report delle interazioni conosce solo i nomi di SCORM 1.2. SCORM 2004 è supportato solo in parte e non più sviluppato.',
    ...scorm12.notes.slice(0, 1),
    'L’app di Moodle non lo legge: conosce solo SCORM 1.2.',
  ],
};

export const scormWords = { scorm12, scorm2004 };
