import type { Words } from './words.ts';

const s = (count: number): string => (count > 1 ? 's' : '');

export const fr: Words = {
  severities: {
    error: ['erreur', 'erreurs'],
    warning: ['avertissement', 'avertissements'],
    info: ['info', 'infos'],
  },
  colon: '\u00a0: ',
  strict: ' ; sous --strict, un avertissement est un échec',
  cell: 'cellule',
  repeated: {
    heading: 'D’autres du même genre (--explain les dit tous) :',
    pages: (count) => `dans ${count} fichier${s(count)}`,
  },
  noLesson: {
    absent: (path) => `il n’y a pas de leçon à « ${path} »`,
    unknown: (path) =>
      `« ${path} » n’est pas une leçon : Cartable lit du Markdown (.md, .markdown, .mdx, .qmd, .Rmd), des notebooks (.ipynb), des documents Word (.docx), des banques de questions (GIFT, Aiken, XML Moodle) et des dossiers qui en contiennent`,
    other: (path, kind) => `« ${path} » est ${kind}, que Cartable ne lit pas comme une leçon.`,
    none: (path) => `« ${path} » ne contient aucune leçon`,
  },
  unforeseen: (message) =>
    `une erreur que Cartable n’avait pas prévue (${message}). Ce qui était déjà livré est intact ; CARTABLE_DEBUG=1 montre où elle s’est produite`,
  build: {
    lesson: (built) => (built ? 'Leçon construite' : 'Leçon non construite'),
    course: (built, lessons) =>
      `Cours ${built ? 'construit' : 'non construit'} (${lessons} leçon${s(lessons)})`,
    guesses: (count) => ` (${count} de plus avec --explain)`,
    noReport: (path) =>
      `« ${path} » n’est pas un rapport de Cartable : donnez le report.json d’une livraison antérieure`,
    noneHere:
      'aucune leçon dans ce dossier : nommez-en une (npx cartable build ma-lecon.md), ou commencez-en une (npx cartable new ma-lecon)',
    onlyBelow: (lessons) =>
      `aucune leçon dans ce dossier même : nommez-en une, ou faites un seul cours des ${lessons} qui sont plus bas avec npx cartable build .`,
    next: (sheet, first, others, isImported) =>
      `Ouvrez maintenant ${sheet} : cette page dit comment ${isImported ? 'importer' : 'distribuer'} ${first}${others > 0 ? ' d’abord, puis le reste' : ''}.`,
    progress: (step, done, all) => `${step === 'read' ? 'Lues' : 'Livrées'} : ${done} leçons sur ${all}`,
    share: (lessons, index, count) =>
      `Part ${index} sur ${count} créée (${lessons} leçon${lessons > 1 ? 's' : ''})`,
    noShare: '--shard prend une part d’un cours, et ceci est une leçon : créez-la sans cette option',
  },
  join: {
    joined: (delivered, lessons) =>
      `Cours réuni : ${delivered} leçon${delivered > 1 ? 's' : ''} sur ${lessons} livrée${delivered > 1 ? 's' : ''}`,
    refused: {
      none: () =>
        'il n’y a là aucune part d’un cours : nommez le dossier où `cartable build --shard` a écrit',
      courses: (ids) => `ce sont des parts de plusieurs cours (${ids}) : réunissez-les un cours à la fois`,
      missing: (files) => `toutes les parts ne sont pas là ; il manque : ${files}`,
      different: (one, other) =>
        `« ${one} » et « ${other} » ne sont pas des parts d’un même cours : créez-les toutes avec la même version, à partir des mêmes pages et en autant de parts`,
      damaged: (file) => `« ${file} » manque ou n’est pas ce qui a été créé : copiez à nouveau cette part`,
    },
  },
  pipeline: {
    file: 'Fichier',
    size: 'Taille',
    more: (count) => `… et ${count} de plus.`,
  },
  check: {
    checked: (files) => `${files} fichier${s(files)} vérifié${s(files)}`,
    nothing: 'rien à corriger',
    refused: {
      absent: (file) => `il n’y a rien à « ${file} »`,
      folder: (file) =>
        `« ${file} » est un dossier : nommez le paquet (.zip), la sauvegarde (.mbz) ou le test (.xml)`,
      empty: (file) => `« ${file} » est vide : 0 octet`,
      gzip: (file) =>
        `« ${file} » est un fichier gzip : des sauvegardes Moodle, Cartable lit celles qui sont des ZIP`,
      rights: (file) => `« ${file} » est illisible : ses droits l’interdisent`,
      unreadable: (file) => `« ${file} » est illisible`,
      unknown: (file) =>
        `« ${file} » n’est ni une archive ZIP ni du XML, donc ni un paquet SCORM, ni un test ou une sauvegarde Moodle`,
    },
  },
  ids: {
    unnamed: 'rien ici ne peut recevoir de nom :',
    got: (count, questions) => `${count} question${s(count)} sur ${questions} nommée${s(count)}`,
    wouldGet: (count, questions) =>
      `${count} question${s(count)} sur ${questions} ${count > 1 ? 'recevraient' : 'recevrait'} un nom`,
  },
  inspect: {
    id: 'identifiant',
    language: 'langue',
    duration: 'durée',
    description: 'description',
    keywords: 'mots-clés',
    objectives: 'objectifs',
    authors: 'auteurs',
    licence: 'licence',
    sections: 'Sections',
    questions: 'Questions',
    media: 'Médias',
    glossary: 'glossaire',
    line: 'ligne',
    file: 'fichier',
    readAs: 'lu comme',
    answersIn: 'réponses dans',
    by: (sign, line) => (sign === undefined ? 'par son nom' : `par \`${sign}\`, ligne ${line}`),
    answer: 'réponse modèle',
    noAnswer: 'sans réponse modèle',
    hints: ['indice', 'indices'],
    points: ['point', 'points'],
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
      folder: 'dossier',
    },
  },
  convert: {
    none: (path) => `« ${path} » est un dossier de plusieurs leçons : donnez le fichier d’une seule`,
    differing:
      'Dans ce qui a été écrit, ces questions se lisent autrement que dans le fichier ; relisez-les :',
  },
  start: {
    next: (folder) => `Écrivez votre leçon, puis : npx cartable build ${folder}`,
    occupied: (folder) =>
      `« ${folder} » n’est pas un dossier vide : choisissez-en un autre, pour que rien ne soit écrasé`,
  },
  studio: {
    running: 'Ctrl-C termine le studio.',
    portTaken: (port) => `le port ${port} est pris : choisissez-en un autre, ou aucun`,
    portForbidden: (port) => `le port ${port} demande plus de droits : choisissez-en un au-dessus de 1023`,
    notServed: (code) => `rien ne peut être servi ici (${code})`,
  },
};
