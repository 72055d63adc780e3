import type { Steps } from './steps.en.ts';

export const it: Steps = {
  moodle: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    'Nel corso attivate la **Modalità modifica**, poi **Aggiungi un’attività o una risorsa › Pacchetto SCORM**.',
    'Chiamatelo {title} e trascinate {file} in **File del pacchetto**.',
    'In **Aspetto** impostate **Gli studenti saltano la pagina con la struttura del pacchetto: Mai**, poi **Salva e visualizza**.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
  moodleCourse: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    'Nel corso: **Altro › Riutilizzo corso › Ripristino**, trascinate {file}, **Ripristina**.',
    'Scegliete **Unisci il backup a questo corso**; mai l’opzione che ne elimina il contenuto.',
    '**Continua** fino in fondo, poi **Esegui il ripristino**: la lezione e il suo quiz ci sono.',
    'Aprite il quiz e fissate le date. Le risposte aperte si valutano in **Risultati › Valutazione manuale**.',
  ],
  ilias: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    'Nel corso: **Aggiungi nuovo oggetto › Modulo didattico SCORM**.',
    'Scegliete {file}, tipo **SCORM 1.2**, e importatelo.',
    'Nelle **Impostazioni** mettetelo **online**; in **Progresso** lasciate decidere al pacchetto SCORM.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
  canvas: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    'Aprite **SCORM** nel menu del corso. Se manca, un amministratore aggiunge l’app SCORM.',
    '**Carica**, scegliete {file}.',
    'Importatelo come **compito** se conta, altrimenti come **pagina**.',
    'Pubblicatelo e provate una volta nella **vista studente**.',
  ],
  openolat: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    '**Area autori › Importa**: scegliete {file}.',
    'Nell’editor del corso **inserite un elemento › SCORM** e scegliete ciò che avete importato.',
    'Fate mostrare il punteggio se conta, poi **pubblicate**.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
  another: [
    'Estraete {archive}. Lasciate {file} così com’è.',
    'Nella vostra piattaforma cercate **Aggiungi contenuto** o **Importa**, poi **SCORM**.',
    'Scegliete {file} (SCORM 1.2). Se chiede SCORM 2004, prendete l’altro pacchetto.',
    'Permettete di riprendere un tentativo non finito; un tentativo basta.',
    'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.',
  ],
};
