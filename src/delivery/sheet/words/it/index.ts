import { kindWords } from '../../../../../templates/strings/kinds.ts';
import type { Words } from '../words.ts';
import { bookWords } from './book.ts';
import { briefWords } from './brief.ts';
import { cartridgeWords } from './cartridge.ts';
import { cmi5 } from './cmi5.ts';
import { moodleWords } from './moodle.ts';
import { policyWords } from './policies.ts';
import { printWords } from './print.ts';
import { qtiWords } from './qti.ts';
import { keyFields, scormWords } from './scorm.ts';
import { freeWords, webGroup, webTargets } from './web.ts';

/** Names on the screen are those of Moodle’s Italian language pack, 4.5. */
export const it: Words = {
  language: 'it',
  numbers: {
    decimal: ',',
    group: '.',
    bytes: 'byte',
    units: ['kB', 'MB', 'GB'],
    hour: 'h',
    minute: 'min',
  },
  isOne: (n) => n === 1,
  colon: ':',
  sheet: 'Scheda di consegna',
  lead: 'Per chi amministra la piattaforma e per il docente: che cosa sono questi file, dove vanno e che cosa vi faranno.',
  facts: {
    language: 'Lingua',
    duration: 'Durata',
    authors: 'Scritto da',
    licence: 'Licenza',
    keywords: 'Parole chiave',
    source: 'Fonte',
    made: 'Creato con',
  },
  madeBy: 'Cartable {version}',
  languages: {
    en: 'inglese',
    fr: 'francese',
    de: 'tedesco',
    it: 'italiano',
    es: 'spagnolo',
    rm: 'romancio',
  },
  glance: {
    files: { one: '1 file da importare', many: '{n} file da importare' },
    filesNote: '{size} in tutto',
    questions: { one: '1 domanda', many: '{n} domande' },
    noQuestions: 'Nessuna domanda',
    answers: { one: '1 con risposta modello', many: '{n} con risposta modello' },
    noAnswers: 'senza risposta modello',
    loaded: 'Contatta subito altri siti',
    nothingLoaded: 'Nulla è caricato da altrove',
    errors: { one: '1 errore', many: '{n} errori' },
    warnings: { one: '1 avviso', many: '{n} avvisi' },
  },
  files: {
    title: 'I file',
    none: 'Non è stato scritto alcun pacchetto: gli errori qui sotto dicono perché.',
    size: 'Dimensione',
    sha256: 'SHA-256',
    check:
      'Per essere certi che un file sia arrivato intero, confrontate il suo SHA-256: `sha256sum {file}` (Linux), `shasum -a 256 {file}` (macOS), `certutil -hashfile {file} SHA256` (Windows).',
    uploadTitle: 'Limite di caricamento',
    uploadFits:
      'Il file più grande, `{file}`, occupa {size}: il limite di caricamento predefinito di PHP, 2 MB, basta.',
    uploadNeeds:
      'Il file più grande, `{file}`, occupa {size}; il limite di caricamento predefinito di PHP è di 2 MB. Servono almeno `{limit}M` per `upload_max_filesize` di PHP e almeno `{post}M` per il suo `post_max_size`.',
    uploadElsewhere:
      'Il file più grande, `{file}`, ha {size}. Quanto grande può essere un file in {lms} lo decide chi lo amministra.',
    uploadWhere:
      'In Moodle, altri due limiti non devono essere più bassi: **Amministrazione del sito › Sicurezza › Impostazioni di sicurezza del sito › Dimensione massima file caricabili**, e **Dimensione massima file caricabili** nelle impostazioni del corso.',
  },
  import: {
    lead: 'I nomi sono quelli di Moodle 4.5 in italiano; altre versioni differiscono un poco.',
    leadElsewhere: 'I passi sono quelli di {lms}; i nomi dei menu possono cambiare un poco nel vostro.',
    setting: 'Impostazione',
    value: 'Scegliere',
    why: 'Perché',
    otherTitle: 'Altre piattaforme',
  },
  questions: {
    title: 'Domande e risposte',
    none: 'La lezione non ha domande.',
    lead: 'Quali domande portano i pacchetti, e in quale campo sta ogni risposta.',
    question: 'Domanda',
    kind: 'Tipo',
    points: 'Punti',
    answer: 'Risposta modello',
    yes: 'sì',
    no: 'nessuna',
    hints: { one: '1 indizio', many: '{n} indizi' },
    line: 'riga {line}',
    nowhere: 'da nessuna parte',
    more: {
      one: '1 altra domanda, con i suoi campi, è in `report.json`.',
      many: '{n} altre domande, con i loro campi, sono in `report.json`.',
    },
    kinds: /* @__PURE__ */ kindWords('it', 'name'),
    orderingVersion:
      'Moodle ha le domande di riordino dalla versione 4.4, e prima solo con il plugin `qtype_ordering`. Senza, un Moodle più vecchio rifiuta il file del quiz, e un quiz ripristinato non si può svolgere: togliete prima le domande di riordino.',
    contexts: {
      one: 'La categoria contiene anche 1 descrizione: ciò che si deve leggere o guardare prima delle domande. Nel quiz, mettetela davanti.',
      many: 'La categoria contiene anche {n} descrizioni: ciò che si deve leggere o guardare prima delle domande. Nel quiz, mettete ciascuna davanti alle sue domande.',
    },
  },
  score: {
    title: 'Come si forma il punteggio',
    total: {
      one: 'Nel quiz, l’unica domanda vale {points} punti.',
      many: 'Nel quiz, le {n} domande valgono {points} punti.',
    },
    toGrade: {
      one: '1 domanda aperta aspetta la valutazione di un docente (**Risultati › Valutazione manuale**); fino ad allora Moodle non mostra il totale.',
      many: '{n} domande aperte aspettano la valutazione di un docente (**Risultati › Valutazione manuale**); fino ad allora Moodle non mostra il totale.',
    },
    graded: { one: 'L’altra la valuta Moodle da sé.', many: 'Le altre {n} le valuta Moodle da sé.' },
    both: 'Questi file pongono le stesse domande. Se ne date più d’uno a una classe, fatene contare uno solo.',
  },
  privacy: {
    title: 'Dati personali',
    lead: 'Tutto ciò che fa un allievo resta sulla piattaforma, secondo le regole della vostra scuola.',
    what: 'Che cosa',
    where: 'Dove, in Moodle',
    name: 'Come ogni pacchetto SCORM, la pagina può chiedere alla piattaforma il nome dell’allievo; non lo passa a nessuno.',
    nobody:
      'Nulla va agli autori di Cartable né a chiunque altro. Non c’è pubblicità, né misura delle visite, né conto da aprire.',
    browser:
      'Un’eccezione: una risposta per cui la piattaforma non ha spazio, o che non accetta, attende nel browser (*archiviazione locale*), sotto l’identificativo che l’allievo ha sulla piattaforma, finché questa non la riceve. La pagina non la mostra a nessun altro allievo; chi usa lo stesso account del computer potrebbe cercarla lì. `browserStash: false` lo disattiva.',
    removal: 'Chi elimina un tentativo in Moodle elimina con esso le risposte.',
  },
  hosts: {
    title: 'Siti esterni',
    none: 'La lezione non porta ad alcun sito esterno.',
    onLoad:
      'Aprire la lezione contatta solo la piattaforma. I siti qui sotto sono contattati solo se l’allievo lo chiede.',
    atOnce: 'Attenzione: contenuti di un altro sito sono caricati appena si apre la lezione.',
    host: 'Sito',
    when: 'Quando',
    places: 'Luoghi',
    addresses: 'Indirizzi',
    occasions: {
      link: 'quando l’allievo segue il link',
      video:
        'quando l’allievo avvia il video; il lettore può allora contattare altri siti del suo fornitore e lasciare cookie',
      activity:
        'quando l’allievo apre l’attività; il suo sito può allora contattarne altri e lasciare cookie',
      load: 'appena si apre la lezione',
    },
    quizVideo:
      'Nel quiz un video ospitato altrove è un semplice link, segnato perché Moodle non ne faccia il lettore del fornitore.',
    quizMath:
      'Il pacchetto SCORM disegna le formule da sé. Nel quiz le disegna Moodle con MathJax, che prende da `cdn.jsdelivr.net` se il vostro sito non indica un altro luogo (**URL MathJax**).',
  },
  credits: {
    title: 'Licenza e media',
    licence: 'La lezione è pubblicata con licenza {licence}.',
    noLicence:
      'La lezione non indica una licenza: chiedete agli autori prima di condividerla fuori dalla vostra scuola.',
    media: 'Media nei pacchetti',
    noMedia: 'La lezione non porta media.',
    lead: 'Cartable non può sapere di chi sia un’immagine. Le didascalie sono date come le ha scritte l’autore; dove ne manca una, chiedete a lui.',
    file: 'File',
    type: 'Tipo',
    caption: 'Didascalia e fonte',
    noCaption: 'senza didascalia',
  },
  accessibility: {
    title: 'Accessibilità',
    pictures: { one: '1 immagine', many: '{n} immagini' },
    noPictures: 'Nessuna immagine.',
    allDescribed: 'ciascuna ha un testo alternativo.',
    undescribed: {
      one: '1 non ha testo alternativo; un lettore di schermo la salta:',
      many: '{n} non hanno testo alternativo; un lettore di schermo le salta:',
    },
    films: { one: '1 video nel pacchetto', many: '{n} video nel pacchetto' },
    allCaptioned: 'ciascuno ha i sottotitoli.',
    uncaptioned: {
      one: '1 non ha sottotitoli; chi non lo sente perde ciò che vi si dice:',
      many: '{n} non hanno sottotitoli; chi non li sente perde ciò che vi si dice:',
    },
    hosted: { one: '1 video ospitato altrove', many: '{n} video ospitati altrove' },
    hostedNote: 'i sottotitoli dipendono da chi lo ospita.',
    documents: { one: '1 documento allegato', many: '{n} documenti allegati' },
    documentsNote: 'Cartable non vi ha guardato dentro.',
    remedy:
      'Testi alternativi e sottotitoli (`.vtt`) si aggiungono nella fonte della lezione; poi la si costruisce di nuovo.',
  },
  remarks: {
    title: 'Osservazioni',
    none: 'Nulla da osservare.',
    severities: { error: 'Errore', warning: 'Avviso', info: 'Nota' },
    assumed: 'Che cosa è stato fatto',
    remedy: 'Che cosa potete fare',
    infos: {
      one: '1 nota su come è stata letta la lezione',
      many: '{n} note su come è stata letta la lezione',
    },
    more: {
      one: '1 altra osservazione di una regola qui sopra è in `report.json`.',
      many: '{n} altre osservazioni delle regole qui sopra sono in `report.json`.',
    },
    rule: 'regola',
  },
  brief: briefWords,
  policies: policyWords,
  free: freeWords,
  groups: { print: 'Su carta', web: webGroup },
  targets: {
    ...scormWords,
    ...moodleWords,
    'common-cartridge': cartridgeWords,
    qti21: qtiWords,
    cmi5,
    epub: bookWords,
    ...printWords,
    ...webTargets,
    'moodle-quiz': {
      name: 'Quiz di Moodle (Moodle XML)',
      purpose:
        'Le domande con le loro risposte modello per il deposito delle domande di Moodle, da cui il docente fa un quiz.',
      importTitle: 'Le domande: quiz',
      where:
        '**Altro › Deposito delle domande › Importa**, come **Formato Moodle XML**. Poi **Aggiungi un’attività o una risorsa › Quiz**, e lì **Domande › Aggiungi › dal deposito domande**.',
      steps: [
        'Nel corso: **Altro › Deposito delle domande**, poi **Importa** nel menu in alto. (Moodle 5: create prima il quiz; la sua scheda **Deposito delle domande** è il suo deposito.)',
        '**Formato file**: **Formato Moodle XML**. In **Generale**, lasciate selezionato **Categoria da file** e **Fermati in presenza di errori** su **Sì**.',
        'Trascinate `{file}` in **Importa le domande da un file**, poi **Importa** e **Continua**. Le domande sono nella categoria {title}.',
        'Di nuovo nel corso, in **Modalità modifica**: **Aggiungi un’attività o una risorsa › Quiz**. Impostate ciò che dice la tabella qui sotto, poi **Salva e visualizza**.',
        '**Domande › Aggiungi › dal deposito domande**: scegliete la categoria, selezionatele tutte, **Aggiungi al quiz le domande selezionate**.',
      ],
      elsewhere:
        'Moodle XML è il formato proprio di Moodle; le altre piattaforme hanno bisogno di un convertitore.',
      settingsTitle: 'Impostazioni consigliate del quiz',
      settings: {
        deferred: {
          name: 'Comportamento domanda › Comportamento della domanda',
          value: 'Feedback differito',
          why: 'Gli allievi rispondono a tutto, poi consegnano.',
        },
        once: {
          name: 'Valutazione › Tentativi permessi',
          value: '1',
          why: 'Dopo il tentativo le risposte modello sono visibili.',
        },
        during: {
          name: 'Opzioni di revisione › Durante il tentativo',
          value: 'Solo Il tentativo',
          why: 'Nessuna risposta appare prima del tempo.',
        },
        immediately: {
          name: 'Opzioni di revisione › Subito dopo il tentativo',
          value: 'come li propone Moodle: tutto selezionato, anche **Feedback generale**',
          why: 'Le risposte modello sono il feedback generale. Per trattenerle, selezionatelo solo in **Dopo che il quiz è stato chiuso**.',
        },
        later: {
          name: 'Opzioni di revisione › Dopo, e Dopo che il quiz è stato chiuso',
          value: 'come li propone Moodle: tutto selezionato',
          why: 'I punti sono completi solo quando le domande aperte sono valutate.',
        },
        inOrder: {
          name: 'Domande › Ordine casuale',
          value: 'non selezionato',
          why: 'Le domande si seguono, e ciò che si deve leggere sta davanti.',
        },
        gradeToPass: {
          name: 'Valutazione › Sufficienza',
          value: '{passMark} % del voto massimo',
          why: 'La soglia di superamento della lezione.',
        },
        limited: {
          name: 'Valutazione › Tentativi permessi',
          value: '{attempts}',
          why: 'Quanti ne permette la lezione; dopo ciascuno le risposte modello sono visibili.',
        },
        unlimited: {
          name: 'Valutazione › Tentativi permessi',
          value: 'Nessun limite',
          why: 'Come permette la lezione; dopo ciascuno le risposte modello sono visibili.',
        },
        immediatelyWithheld: {
          name: 'Opzioni di revisione › Subito dopo il tentativo',
          value: 'Il tentativo',
          why: 'La lezione non mostra le sue risposte agli allievi: né **Feedback generale** né **Risposta corretta**.',
        },
        laterWithheld: {
          name: 'Opzioni di revisione › Dopo, e Dopo che il quiz è stato chiuso',
          value: 'come sopra, e Punteggio, Se corretto',
          why: 'I punti sono completi solo quando le domande aperte sono valutate.',
        },
      },

      notes: [
        'Importare di nuovo il file crea sempre una seconda copia di ogni domanda, mai un aggiornamento. Cambiate le singole domande nel deposito delle domande, eliminate prima la vecchia categoria, o importate solo ciò che è cambiato: `npx cartable build … --since report.json`, con il `report.json` arrivato con questo file.',
        'Chi valuta vede la risposta modello accanto a ogni risposta aperta (**Informazioni per i valutatori**).',
      ],
      score: [],
      data: [
        {
          what: 'Le risposte come sono state scritte, i punti, i commenti di chi valuta',
          where: 'nei tentativi del quiz (**Risultati**)',
        },
        {
          what: 'Inizio e fine del tentativo, ogni suo passo, la valutazione',
          where: 'nei tentativi del quiz e nel registro valutatore',
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
        'earlier delivery': 'non in questo file: invariata dalla consegna precedente',
        'questiontext/gap/answer': 'una risposta giusta per uno spazio',
        'questiontext/gap/answer/feedback': 'feedback su una risposta per uno spazio',
      },
    },
  },
};
