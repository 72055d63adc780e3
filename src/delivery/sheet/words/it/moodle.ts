/** The words on Moodle's course and glossary, in Italian. */

import type { CourseSetting, GlossarySetting, TargetWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

const course: TargetWords<CourseSetting> = {
  name: 'Corso di Moodle (backup)',
  purpose:
    'La lezione e un quiz con le sue domande, pronti da assegnare, con documenti e link: un solo file che Moodle ripristina.',
  importTitle: 'Tutto in una volta: ripristinare il corso',
  where:
    'Nel vostro corso, **Altro › Riutilizzo corso › Ripristino**. Trascinate il file, poi **Aggiungi il contenuto del backup a questo corso**: mai **Elimina il contenuto**.',
  steps: [
    'Nel vostro corso: **Altro › Riutilizzo corso**, poi **Ripristino** nel menu in alto. Trascinate `{file}` in **Carica un file di backup**, poi **Ripristino**.',
    'Confermate, **Continua**. In **Ripristino in questo corso**, scegliete **Aggiungi il contenuto del backup a questo corso**, **Continua**. Non scegliete mai **Elimina il contenuto di questo corso e poi ripristina**.',
    '**Avanti** attraverso impostazioni e schema, così come sono; **Esegui ripristino**.',
    'Aprite {title}, poi il suo quiz: **Anteprima quiz** mostra ciò che vedranno gli allievi.',
  ],
  elsewhere: 'Un backup di Moodle è solo per Moodle.',
  settingsTitle: 'Com’è impostato, e si può cambiare',
  settings: {
    deferred: {
      name: 'Quiz › Comportamento domanda',
      value: 'Feedback differito',
      why: 'Gli allievi rispondono a tutto, poi consegnano.',
    },
    once: {
      name: 'Quiz › Tentativi permessi',
      value: '1',
      why: 'Dopo il tentativo le risposte sono visibili.',
    },
    review: {
      name: 'Quiz › Opzioni di revisione',
      value: 'Risposte e feedback dopo il tentativo, mai durante',
      why: 'Per trattenerli finché tutti hanno finito, lasciateli selezionati solo in **Dopo che il quiz è stato chiuso**, e fissate una data di chiusura.',
    },
    sumOfPoints: {
      name: 'Quiz › Voto massimo',
      value: 'la somma dei punti',
      why: 'Un punto nella lezione è un punto nel registro valutatore. Le domande aperte aspettano una valutazione.',
    },
    lessonCompletion: {
      name: 'Lezione › Criteri di completamento',
      value: 'Stato: Completed',
      why: 'La lezione è conclusa quando è stata letta fino in fondo. Non chiede nulla, quindi non ha una colonna nel registro valutatore.',
    },
    quizCompletion: {
      name: 'Quiz › Criteri di completamento',
      value: 'Un tentativo',
      why: 'Basta consegnare; la valutazione può arrivare dopo.',
    },
    gradeToPass: {
      name: 'Quiz › Sufficienza',
      value: '{passMark} % dei punti',
      why: 'La soglia di superamento della lezione. Cambia solo il colore del voto: il completamento chiede un tentativo.',
    },
    limited: {
      name: 'Quiz › Tentativi permessi',
      value: '{attempts}',
      why: 'Quanti ne permette la lezione; dopo ciascuno le risposte sono visibili.',
    },
    unlimited: {
      name: 'Quiz › Tentativi permessi',
      value: 'Nessun limite',
      why: 'Come permette la lezione; dopo ciascuno le risposte sono visibili.',
    },
    reviewWithheld: {
      name: 'Quiz › Opzioni di revisione',
      value: 'Punteggio e «Se corretto» dopo il tentativo; né risposte né feedback',
      why: 'La lezione non mostra le sue risposte agli allievi.',
    },
  },

  notes: [
    'Una sezione è una parte dell’indice; una lezione che non sta in alcuna parte ha la sua. Vanno secondo il numero: la prima nella sezione 1, e così via. Le sezioni che ci sono già conservano nome e contenuto.',
    'Le domande stanno nel deposito di ogni quiz: aprite il quiz; **Domande**, nel suo menu, le elenca. **Deposito delle domande** si apre lì sulla categoria del corso, che è vuota: scegliete la categoria che porta il nome della lezione.',
    'Ripristinare di nuovo crea sempre una seconda copia, mai un aggiornamento. Per rinnovare solo la lezione, cambiate il pacchetto nelle impostazioni della sua attività con un nuovo pacchetto SCORM costruito con le stesse impostazioni.',
    '**Ripristino in un corso nuovo** richiede il diritto di creare corsi, che hanno i manager e i creatori di corsi.',
    'La lezione che contiene non chiede nulla, perché nessuno risponda due volte e nessuna risposta appaia prima del quiz. L’impostazione `courseQuestions` lo cambia.',
  ],
  score: [],
  data: [
    {
      what: 'Le risposte come sono state scritte, i punti, i commenti di chi valuta',
      where: 'nei tentativi del quiz (**Risultati**)',
    },
    {
      what: 'Il punto nella lezione, lo stato, il tempo impiegato, il primo e l’ultimo accesso',
      where: 'nei dati dell’attività SCORM',
    },
    {
      what: 'La valutazione, e ciò che è completato',
      where: 'nel registro valutatore e nel report **Completamento attività**',
    },
  ],
  fields: {
    ...keyFields,
    generalfeedback: 'Feedback generale',
    graderinfo: 'Informazioni per i valutatori',
    answer: 'una risposta giusta',
    'answer/feedback': 'feedback su una risposta',
    hint: 'indizio',
    'subquestion/answer': 'la risposta di una coppia',
    'questiontext/details': 'si apre nel testo della domanda',
    'questiontext/gap/answer': 'una risposta giusta per uno spazio',
    'questiontext/gap/answer/feedback': 'feedback su una risposta per uno spazio',
    'answers.js: feedback': 'risposta modello, nella lezione',
    'answers.js: solution': 'ciò che è giusto, nella lezione',
    'answers.js: feedback on …': 'commento a una risposta, nella lezione',
    'answers.js: hint': 'indizio, nella lezione',
  },
};

const glossary: TargetWords<GlossarySetting> = {
  name: 'Glossario di Moodle (XML)',
  purpose:
    'I termini che la lezione definisce, per un’attività Glossario: Moodle li collega allora ovunque ricorrano nel corso.',
  importTitle: 'I termini: glossario',
  where: 'In un glossario del corso, **Importa voci**, nel **Glossario in uso**.',
  steps: [
    'Nel corso, aprite un glossario, o createne uno: **Aggiungi un’attività o una risorsa › Glossario**.',
    'In esso, **Importa voci**: trascinate `{file}` in **File da importare**.',
    '**Destinazione delle voci importate**: **Glossario in uso**; poi **Invia**. Moodle dice quante voci ha preso.',
  ],
  elsewhere: 'L’XML di glossario è solo per Moodle.',
  settingsTitle: 'Impostazioni consigliate del glossario',
  settings: {
    noDuplicates: {
      name: 'Voci › Consenti voci duplicate',
      value: 'No',
      why: 'Importare di nuovo aggiunge allora solo i termini nuovi.',
    },
    links: {
      name: 'Voci › Collega automaticamente le voci di glossario',
      value: 'Sì',
      why: 'I termini diventano link nei testi del corso, ma non dentro un pacchetto SCORM.',
    },
  },
  notes: [
    'Un termine che è già nel glossario conserva la sua definizione: per rinnovarla, eliminate prima la voce.',
  ],
  score: [],
  data: [{ what: 'Chi ha importato le voci', where: 'con ogni voce' }],
  fields: {},
};

export const moodleWords = { 'moodle-course': course, 'moodle-glossary': glossary };
