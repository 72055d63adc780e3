import { handedOut, type LmsWords } from './way.ts';

const tryIt = 'Provate una volta come un allievo: rispondete, uscite, tornate; la risposta c’è.';

const inAssignment = handedOut({
  where: 'Allegate `{file}` a un compito; gli allievi lo scaricano, poi lo aprono in un browser.',
  page: [
    'Dite agli allievi: **prima scaricate il file, poi apritelo dai download, in un browser.** L’anteprima ne mostra il codice o nulla, e lì non si può rispondere. Vale anche su telefoni e tablet: lì date la scheda Word.',
    'Per consegnare: alla fine della pagina gli allievi salvano le risposte come PDF, lo allegano al compito e lo consegnano. Lo leggete e lo commentate lì, come ogni documento.',
  ],
  whereCopies: 'Allegate `{file}` a un compito, una copia per allievo.',
  sheet: [
    'Gli allievi scrivono nella propria copia, nel browser o nell’app, e la consegnano; voi la commentate lì.',
  ],
});

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
    'common-cartridge': {
      where:
        '**Impostazioni › Importa contenuti del corso**, come **Common Cartridge 1.x Package**. Non decomprimete il file.',
      steps: [
        'Nel corso: **Impostazioni**, poi **Importa contenuti del corso**.',
        '**Tipo di contenuto**: **Common Cartridge 1.x Package**; scegliete `{file}`; **Tutto il contenuto**; aggiungetelo alla coda di importazione.',
        'La lezione è un modulo in **Moduli**: la sua pagina e il suo quiz. Impostate punti, tentativi e scadenza del quiz.',
        'Pubblicate modulo, pagina e quiz, e provateli nella **vista studente**.',
      ],
    },
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
    qti21: {
      where: '**Area autori › Importa**; poi un elemento **Test** o **Autovalutazione** nel vostro corso.',
      steps: [
        '**Area autori › Importa**: scegliete `{file}`.',
        'Nell’editor del corso **inserite un elemento › Test**, o **Autovalutazione** se serve per esercitarsi, e scegliete ciò che avete importato.',
        'Le domande aperte si correggono a mano: **Strumento di valutazione**, il test, **Correggi**.',
        '**Pubblicate**, e provatelo una volta come allievo.',
      ],
    },
  },
  blackboard: {
    'common-cartridge': {
      where: '**Importa pacchetto** nel corso. Non decomprimete il file.',
      steps: [
        'Visualizzazione originale: **Pacchetti e utilità › Importa pacchetto / Visualizza registri**, poi **Importa pacchetto**. Ultra: **Contenuto del corso**, lì il menu **⋯**, **Importa contenuto**.',
        'Scegliete `{file}`, selezionate tutto e inviate. Un messaggio dice quando è fatto.',
        'Impostate punti, tentativi e scadenza del test, e rendetelo visibile con la sua pagina.',
      ],
    },
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
    'common-cartridge': {
      where: '**Amministrazione del corso › Importa/Esporta/Copia componenti**. Non decomprimete il file.',
      steps: [
        'Nel corso: **Amministrazione del corso › Importa/Esporta/Copia componenti**.',
        'Importate componenti, **Inizia**; caricate `{file}`.',
        'Importate tutti i componenti. La pagina è in **Contenuto**, le domande in **Quiz**.',
        'Impostate punti, tentativi e scadenza, e rendete visibili entrambi.',
      ],
    },
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
  schoology: {
    'common-cartridge': {
      where: 'Convertitelo su `cc-converter.schoology.com`, poi **Resources › Import**.',
      steps: [
        'Schoology prende la versione 1.2: aprite `cc-converter.schoology.com`, e fate convertire `{file}`.',
        '**Resources**, la freccia del menu a sinistra, **Import**; scegliete un Common Cartridge (IMSCC) come nuova raccolta.',
        'Chiamate la raccolta {title}, allegate il file convertito, **Next**; **Convert** per la cartella che contiene una pagina, poi **Import**.',
        'Copiate pagina e valutazione dalla raccolta nel vostro corso.',
      ],
    },
  },
  talentlms: {
    cmi5: {
      where: 'Nel corso, **Add › Learning Activities › SCORM | xAPI | cmi5**. Non decomprimete il file.',
      steps: [
        'Aprite il corso per modificarlo: **Add › Learning Activities › SCORM | xAPI | cmi5**.',
        '**Upload a SCORM, Tin Can, or cmi5 ZIP file**, e scegliete `{file}`.',
        'Chiamate l’unità {title} e pubblicatela.',
        'Chi amministra il sito ha attivato xAPI: **Account & Settings › Integrations**.',
        tryIt,
      ],
    },
  },
  teams: inAssignment(
    '**Attività › Crea**, e allegate `{file}` dal vostro dispositivo; o mettetelo nei **File** di un canale.',
    '**Attività › Crea**, e allegate `{file}`; nel suo menu lasciate che ogni allievo modifichi una copia propria.',
  ),
  classroom: inAssignment(
    '**Lavori del corso › Crea › Compito**, e **caricate** `{file}`; tutti gli allievi possono vedere lo stesso file.',
    '**Lavori del corso › Crea › Compito**, **caricate** `{file}`, e fate creare una copia per ogni allievo.',
  ),
};
