import type { Words } from './words.ts';

export const de: Words = {
  severities: {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    info: ['Hinweis', 'Hinweise'],
  },
  colon: ': ',
  strict: '; mit --strict gilt eine Warnung als Fehlschlag',
  cell: 'Zelle',
  repeated: {
    heading: 'Weitere derselben Art (--explain nennt jede):',
    pages: (count) => `in ${count} ${count === 1 ? 'Datei' : 'Dateien'}`,
  },
  noLesson: {
    absent: (path) => `unter „${path}“ gibt es keine Lektion`,
    unknown: (path) =>
      `„${path}“ ist keine Lektion: Cartable liest Markdown (.md, .markdown, .mdx, .qmd, .Rmd), Notebooks (.ipynb), Word-Dokumente (.docx), Fragensammlungen (GIFT, Aiken, Moodle-XML) und Ordner damit`,
    other: (path, kind) => `„${path}“ ist ${kind}; das liest Cartable nicht als Lektion.`,
    none: (path) => `„${path}“ enthält keine Lektion`,
  },
  unforeseen: (message) =>
    `ein Fehler, den Cartable nicht vorausgesehen hat (${message}). Was schon ausgeliefert war, ist unverändert; CARTABLE_DEBUG=1 zeigt, wo er auftrat`,
  build: {
    lesson: (built) => (built ? 'Lektion erstellt' : 'Lektion nicht erstellt'),
    course: (built, lessons) =>
      `Kurs ${built ? 'erstellt' : 'nicht erstellt'} (${lessons} Lektion${lessons === 1 ? '' : 'en'})`,
    guesses: (count) => ` (${count} mehr mit --explain)`,
    noReport: (path) =>
      `„${path}“ ist kein Bericht von Cartable: Geben Sie die report.json einer früheren Lieferung an`,
    noneHere:
      'in diesem Ordner ist keine Lektion: Nennen Sie eine (npx cartable build meine-lektion.md), oder beginnen Sie eine (npx cartable new meine-lektion)',
    onlyBelow: (lessons) =>
      `in diesem Ordner selbst ist keine Lektion: Nennen Sie eine, oder machen Sie aus den ${lessons} darunter einen Kurs mit npx cartable build .`,
    next: (sheet, first, others, isImported) =>
      `Öffnen Sie jetzt ${sheet}: Dort steht, wie ${others > 0 ? 'zuerst ' : ''}${first} ${isImported ? 'importiert' : 'ausgegeben'} wird${others > 0 ? ', dann der Rest' : ''}.`,
    progress: (step, done, all) =>
      `${step === 'read' ? 'Gelesen' : 'Ausgeliefert'}: ${done} von ${all} Lektionen`,
    share: (lessons, index, count) =>
      `Anteil ${index} von ${count} erstellt (${lessons} Lektion${lessons === 1 ? '' : 'en'})`,
    noShare: '--shard nimmt einen Anteil eines Kurses, und dies ist eine Lektion: Erstellen Sie sie ohne',
  },
  join: {
    joined: (delivered, lessons) => `Kurs zusammengefügt: ${delivered} von ${lessons} Lektionen ausgeliefert`,
    refused: {
      none: () => 'da ist kein Anteil eines Kurses: Nennen Sie, wohin `cartable build --shard` gebaut hat',
      courses: (ids) => `das sind Anteile mehrerer Kurse (${ids}): Fügen Sie einen nach dem anderen zusammen`,
      missing: (files) => `nicht alle Anteile sind da; es fehlen: ${files}`,
      different: (one, other) =>
        `„${one}“ und „${other}“ sind nicht Anteile desselben Kursstands: Erstellen Sie alle mit derselben Version, aus denselben Seiten, gleich geteilt`,
      damaged: (file) =>
        `„${file}“ fehlt oder ist nicht, was erstellt wurde: Kopieren Sie diesen Anteil noch einmal`,
    },
  },
  pipeline: {
    file: 'Datei',
    size: 'Größe',
    more: (count) => `… und ${count} weitere.`,
  },
  check: {
    checked: (files) => `${files} Datei${files === 1 ? '' : 'en'} geprüft`,
    nothing: 'nichts zu verbessern',
    refused: {
      absent: (file) => `unter „${file}“ liegt nichts`,
      folder: (file) =>
        `„${file}“ ist ein Ordner: Nennen Sie das Paket (.zip), die Sicherung (.mbz) oder den Test (.xml) selbst`,
      empty: (file) => `„${file}“ ist leer: 0 Bytes`,
      gzip: (file) =>
        `„${file}“ ist eine gzip-Datei: Von Moodle-Sicherungen liest Cartable jene, die ZIP-Archive sind`,
      rights: (file) => `„${file}“ ist nicht lesbar: Die Zugriffsrechte verbieten es`,
      unreadable: (file) => `„${file}“ ist nicht lesbar`,
      unknown: (file) =>
        `„${file}“ ist weder ein ZIP-Archiv noch XML, also kein SCORM-Paket, kein Moodle-Test und keine Sicherung`,
    },
  },
  ids: {
    unnamed: 'nichts hier kann einen Namen erhalten:',
    got: (count, questions) => `${count} von ${questions} Frage${questions === 1 ? '' : 'n'} mit neuem Namen`,
    wouldGet: (count, questions) =>
      `${count} von ${questions} Frage${questions === 1 ? '' : 'n'} ${count === 1 ? 'würde' : 'würden'} einen Namen erhalten`,
  },
  inspect: {
    id: 'Kennung',
    language: 'Sprache',
    duration: 'Dauer',
    description: 'Beschreibung',
    keywords: 'Schlagwörter',
    objectives: 'Lernziele',
    authors: 'Verfasst von',
    licence: 'Lizenz',
    sections: 'Abschnitte',
    questions: 'Fragen',
    media: 'Medien',
    glossary: 'Glossar',
    line: 'Zeile',
    file: 'Datei',
    readAs: 'gelesen als',
    answersIn: 'Antworten in',
    by: (sign, line) => (sign === undefined ? 'am Namen' : `an \`${sign}\` in Zeile ${line}`),
    answer: 'Musterantwort',
    noAnswer: 'ohne Musterantwort',
    hints: ['Hinweis', 'Hinweise'],
    points: ['Punkt', 'Punkte'],
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
      folder: 'Ordner',
    },
  },
  convert: {
    none: (path) => `„${path}“ ist ein Ordner mit mehreren Lektionen: Geben Sie die Datei einer einzigen an`,
    differing: 'Im Geschriebenen lauten diese Fragen anders als in der Datei; sehen Sie sie durch:',
  },
  start: {
    next: (folder) => `Schreiben Sie Ihre Lektion, dann: npx cartable build ${folder}`,
    occupied: (folder) =>
      `„${folder}“ ist kein leerer Ordner: Wählen Sie einen anderen, damit nichts überschrieben wird`,
  },
  studio: {
    running: 'Ctrl-C beendet das Studio.',
    portTaken: (port) => `Port ${port} ist belegt: Wählen Sie einen anderen, oder keinen`,
    portForbidden: (port) => `Port ${port} verlangt mehr Rechte: Wählen Sie einen über 1023`,
    notServed: (code) => `hier lässt sich nichts anbieten (${code})`,
  },
};
