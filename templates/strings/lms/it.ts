import type { LmsWords } from './way.ts';

const tryIt = 'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.';

export const it: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Aggiungi nuovo oggetto › Modulo didattico SCORM**, e importate il file così com’è.',
      steps: [
        'Nel corso: **Aggiungi nuovo oggetto › Modulo didattico SCORM**.',
        'Scegliete `{file}`, tipo **SCORM 1.2**, e importatelo.',
        'Nelle **Impostazioni** mettetelo **online**; in **Progresso** lasciate decidere al pacchetto SCORM.',
        tryIt,
      ],
    },
  },
  canvas: {
    scorm12: {
      where: '**SCORM** nel menu del corso, poi **Carica**. Non estraete il file.',
      steps: [
        'Aprite **SCORM** nel menu del corso. Se manca, un amministratore aggiunge l’app SCORM.',
        '**Carica**, scegliete `{file}`.',
        'Importatelo come **compito** se conta, altrimenti come **pagina**.',
        'Pubblicatelo e provate una volta nella **vista studente**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Area autori › Importa**; poi un elemento **SCORM** nel vostro corso.',
      steps: [
        '**Area autori › Importa**: scegliete `{file}`.',
        'Nell’editor del corso **inserite un elemento › SCORM** e scegliete ciò che avete importato.',
        'Fate mostrare il punteggio se conta, poi **pubblicate**.',
        tryIt,
      ],
    },
  },
  blackboard: {
    scorm12: {
      where: '**＋ › Create › SCORM package** nella pagina **Course Content**. Non estraete il file.',
      steps: [
        'Nella pagina **Course Content**: **＋ › Create**, poi **SCORM package**.',
        '**Upload SCORM package**, e scegliete `{file}`.',
        'Chiamatelo {title}. Se conta, attivate **Grade SCORM**: dopo non si può più cambiare.',
        'Salvate, e rendetelo visibile agli allievi.',
        tryIt,
      ],
    },
  },
  brightspace: {
    scorm12: {
      where: 'In un modulo di **Content**, aggiungete un oggetto SCORM e caricate il file così com’è.',
      steps: [
        'Nel corso aprite **Content**, e lì un modulo.',
        'Tra ciò che si può caricare o aggiungere, scegliete **SCORM**. Se manca, un amministratore lo permette (**Content Service**).',
        'Caricate `{file}`. Se conta, collegatelo a una voce del registro dei voti.',
        'Rendetelo visibile.',
        tryIt,
      ],
    },
  },
};
