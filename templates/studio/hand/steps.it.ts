import type { Steps } from './steps.en.ts';

export const it: Steps = {
  unpack: ['Estraete {archive}. Lasciate {file} così com’è.'],
  moodle: [
    'Nel corso attivate la **Modalità modifica**, poi **Aggiungi un’attività o una risorsa › Pacchetto SCORM**.',
    'Chiamatelo {title} e trascinate {file} in **File del pacchetto**.',
    'In **Aspetto** impostate **Gli studenti saltano la pagina con la struttura del pacchetto: Mai**, poi **Salva e visualizza**.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
  moodleCourse: [
    'Nel corso: **Altro › Riutilizzo corso › Ripristino**, trascinate {file}, **Ripristina**.',
    'Scegliete **Unisci il backup a questo corso**; mai l’opzione che ne elimina il contenuto.',
    '**Continua** fino in fondo, poi **Esegui il ripristino**: la lezione e il suo quiz ci sono.',
    'Aprite il quiz e fissate le date. Le risposte aperte si valutano in **Risultati › Valutazione manuale**.',
  ],
  another: [
    'Nella vostra piattaforma cercate **Aggiungi contenuto** o **Importa**, poi **SCORM**.',
    'Scegliete {file} (SCORM 1.2). Se chiede SCORM 2004, prendete l’altro pacchetto.',
    'Permettete di riprendere un tentativo non finito; un tentativo basta.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
};
