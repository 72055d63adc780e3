import type { Words } from './words.ts';

export const it: Words = {
  severities: { error: ['errore', 'errori'], warning: ['avviso', 'avvisi'], info: ['nota', 'note'] },
  colon: ': ',
  strict: '; con --strict, un avviso è un fallimento',
  cell: 'cella',
  repeated: {
    heading: 'Altri dello stesso tipo (--explain li dice tutti):',
    pages: (count) => `in ${count} file`,
  },
  noLesson: {
    absent: (path) => `non c’è nessuna lezione in «${path}»`,
    unknown: (path) =>
      `«${path}» non è una lezione: Cartable legge Markdown (.md, .markdown, .mdx, .qmd, .Rmd), notebook (.ipynb), documenti Word (.docx), archivi di domande (GIFT, Aiken, XML di Moodle) e cartelle che ne contengono`,
    other: (path, kind) => `«${path}» è ${kind}, che Cartable non legge come lezione.`,
    none: (path) => `«${path}» non contiene nessuna lezione`,
  },
  unforeseen: (message) =>
    `un errore che Cartable non aveva previsto (${message}). Ciò che era già consegnato è rimasto com’era; CARTABLE_DEBUG=1 mostra dove è avvenuto`,
  build: {
    lesson: (built) => (built ? 'Lezione costruita' : 'Lezione non costruita'),
    course: (built, lessons) =>
      `Corso ${built ? 'costruito' : 'non costruito'} (${lessons} lezion${lessons === 1 ? 'e' : 'i'})`,
    guesses: (count) => ` (${count} in più con --explain)`,
    noReport: (path) =>
      `«${path}» non è un rapporto di Cartable: indichi il report.json di una consegna precedente`,
    noneHere:
      'in questa cartella non c’è nessuna lezione: ne indichi una (npx cartable build mia-lezione.md) o ne cominci una (npx cartable new mia-lezione)',
    onlyBelow: (lessons) =>
      `in questa cartella stessa non c’è nessuna lezione: ne indichi una, o faccia un solo corso delle ${lessons} sottostanti con npx cartable build .`,
    next: (sheet, first, others, isImported) =>
      `Apra ora ${sheet}: dice come ${isImported ? 'importare' : 'distribuire'} ${others > 0 ? 'prima ' : ''}${first}${others > 0 ? ', poi il resto' : ''}.`,
    progress: (step, done, all) => `${step === 'read' ? 'Lette' : 'Consegnate'}: ${done} lezioni su ${all}`,
    share: (lessons, index, count) =>
      `Parte ${index} di ${count} creata (${lessons} ${lessons === 1 ? 'lezione' : 'lezioni'})`,
    noShare: '--shard prende una parte di un corso, e questa è una lezione: la crei senza quell’opzione',
  },
  join: {
    joined: (delivered, lessons) => `Corso riunito: ${delivered} lezioni su ${lessons} consegnate`,
    refused: {
      none: () => 'lì non c’è nessuna parte di un corso: indichi dove ha scritto `cartable build --shard`',
      courses: (ids) => `sono parti di più corsi (${ids}): ne riunisca uno alla volta`,
      missing: (files) => `non ci sono tutte le parti; mancano: ${files}`,
      different: (one, other) =>
        `«${one}» e «${other}» non sono parti dello stesso corso: le crei tutte con la stessa versione, dalle stesse pagine e divise allo stesso modo`,
      damaged: (file) => `«${file}» manca o non è ciò che è stato creato: copi di nuovo quella parte`,
    },
  },
  pipeline: {
    file: 'File',
    size: 'Dimensione',
    more: (count) => `… e altri ${count}.`,
  },
  check: {
    checked: (files) => `${files} file controllat${files === 1 ? 'o' : 'i'}`,
    nothing: 'nulla da correggere',
    refused: {
      absent: (file) => `non c’è nulla in «${file}»`,
      folder: (file) =>
        `«${file}» è una cartella: indichi il pacchetto (.zip), il backup (.mbz) o il quiz (.xml)`,
      empty: (file) => `«${file}» è vuoto: 0 byte`,
      gzip: (file) => `«${file}» è un file gzip: dei backup di Moodle, Cartable legge quelli che sono ZIP`,
      rights: (file) => `«${file}» non si può leggere: i suoi permessi lo vietano`,
      unreadable: (file) => `«${file}» non si può leggere`,
      unknown: (file) =>
        `«${file}» non è né un archivio ZIP né XML, quindi né un pacchetto SCORM, né un quiz o un backup di Moodle`,
    },
  },
  ids: {
    unnamed: 'nulla qui può ricevere un nome:',
    got: (count, questions) => `${count} domand${count === 1 ? 'a' : 'e'} su ${questions} con un nuovo nome`,
    wouldGet: (count, questions) =>
      `${count} domand${count === 1 ? 'a' : 'e'} su ${questions} ${count === 1 ? 'riceverebbe' : 'riceverebbero'} un nome`,
  },
  inspect: {
    id: 'identificativo',
    language: 'lingua',
    duration: 'durata',
    description: 'descrizione',
    keywords: 'parole chiave',
    objectives: 'obiettivi',
    authors: 'autori',
    licence: 'licenza',
    sections: 'Sezioni',
    questions: 'Domande',
    media: 'Media',
    glossary: 'glossario',
    line: 'riga',
    file: 'file',
    readAs: 'letto come',
    answersIn: 'risposte in',
    by: (sign, line) => (sign === undefined ? 'dal nome' : `da \`${sign}\` alla riga ${line}`),
    answer: 'risposta modello',
    noAnswer: 'senza risposta modello',
    hints: ['indizio', 'indizi'],
    points: ['punto', 'punti'],
    courses: {
      myst: 'MyST',
      'jupyter-book': 'Jupyter Book',
      carpentries: 'Carpentries',
      mkdocs: 'MkDocs',
      quarto: 'Quarto',
      docusaurus: 'docusaurus',
      mdbook: 'mdbook',
      hugo: 'hugo',
      sphinx: 'Sphinx',
      gitbook: 'gitbook',
      jekyll: 'jekyll',
      folder: 'cartella',
    },
  },
  convert: {
    none: (path) => `«${path}» è una cartella di più lezioni: indichi il file di una sola`,
    differing: 'In ciò che è stato scritto, queste domande si leggono diversamente che nel file; le riveda:',
  },
  start: {
    next: (folder) => `Scriva la Sua lezione, poi: npx cartable build ${folder}`,
    occupied: (folder) =>
      `«${folder}» non è una cartella vuota: ne scelga un’altra, perché nulla venga sovrascritto`,
  },
  studio: {
    running: 'Ctrl-C termina lo studio.',
    portTaken: (port) => `la porta ${port} è occupata: ne scelga un’altra, o nessuna`,
    portForbidden: (port) => `la porta ${port} richiede più permessi: ne scelga una oltre la 1023`,
    notServed: (code) => `qui non si può servire nulla (${code})`,
  },
};
