import type { Words } from './words.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Words = {
  severities: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['info', 'infos'] },
  colon: ': ',
  strict: '; warnings fail under --strict',
  cell: 'cell',
  repeated: {
    heading: 'More of the same (--explain tells each):',
    pages: (count) => `in ${count} file${s(count)}`,
  },
  noLesson: {
    absent: (path) => `there is no lesson at “${path}”`,
    unknown: (path) =>
      `“${path}” is no lesson: Cartable reads Markdown (.md, .markdown, .mdx, .qmd, .Rmd), notebooks (.ipynb), Word documents (.docx), question banks (GIFT, Aiken, Moodle XML) and folders of them`,
    other: (path, kind) => `“${path}” is ${kind}, which Cartable doesn’t read as a lesson.`,
    none: (path) => `“${path}” holds no lesson`,
  },
  unforeseen: (message) =>
    `something went wrong that Cartable didn’t foresee (${message}). What was delivered before is as it was; CARTABLE_DEBUG=1 shows where it happened`,
  build: {
    lesson: (built) => (built ? 'Lesson built' : 'Lesson not built'),
    course: (built, lessons) => `Course ${built ? 'built' : 'not built'} (${lessons} lesson${s(lessons)})`,
    guesses: (count) => ` (${count} more with --explain)`,
    noReport: (path) => `“${path}” is no report of Cartable’s: give the report.json of an earlier delivery`,
    noneHere:
      'no lesson is in this folder: name one (npx cartable build my-lesson.md), or begin one (npx cartable new my-lesson)',
    onlyBelow: (lessons) =>
      `no lesson is in this folder itself: name one, or build the ${lessons} below it as one course with npx cartable build .`,
    next: (sheet, first, others, isImported) =>
      `Now open ${sheet}: it says how to ${isImported ? 'import' : 'hand out'} ${first}${others > 0 ? ' first, then the rest' : ''}.`,
    progress: (step, done, all) => `${step === 'read' ? 'Read' : 'Delivered'}: ${done} of ${all} lessons`,
    share: (lessons, index, count) => `Share ${index} of ${count} built (${lessons} lesson${s(lessons)})`,
    noShare: '--shard takes a share of a course, and this is a lesson: build it without',
  },
  join: {
    joined: (delivered, lessons) => `Course joined: ${delivered} of ${lessons} lessons delivered`,
    refused: {
      none: () => 'no share of a course is there: name what `cartable build --shard` built into',
      courses: (ids) => `these are shares of several courses (${ids}): join one at a time`,
      missing: (files) => `not all shares are there; missing: ${files}`,
      different: (one, other) =>
        `“${one}” and “${other}” are no shares of one build: build all with the same version, of the same pages, divided alike`,
      damaged: (file) => `“${file}” isn’t there, or isn’t what was built: copy that share again`,
    },
  },
  pipeline: {
    file: 'File',
    size: 'Size',
    more: (count) => `… and ${count} more.`,
  },
  check: {
    checked: (files) => `${files} file${s(files)} checked`,
    nothing: 'nothing to mend',
    refused: {
      absent: (file) => `there is nothing at “${file}”`,
      folder: (file) => `“${file}” is a folder: name the package (.zip), backup (.mbz) or quiz (.xml) itself`,
      empty: (file) => `“${file}” is empty: 0 bytes`,
      gzip: (file) => `“${file}” is a gzipped file: of Moodle backups, Cartable reads those that are ZIPs`,
      rights: (file) => `“${file}” can’t be read: permission denied`,
      unreadable: (file) => `“${file}” can’t be read`,
      unknown: (file) =>
        `“${file}” is neither a ZIP archive nor XML, so no SCORM package, Moodle quiz or backup`,
    },
  },
  ids: {
    unnamed: 'nothing here can be named:',
    got: (count, questions) => `${count} of ${questions} question${s(questions)} got a name`,
    wouldGet: (count, questions) => `${count} of ${questions} question${s(questions)} would get a name`,
  },
  inspect: {
    id: 'id',
    language: 'language',
    duration: 'duration',
    description: 'description',
    keywords: 'keywords',
    objectives: 'objectives',
    authors: 'authors',
    licence: 'licence',
    sections: 'Sections',
    questions: 'Questions',
    media: 'Media',
    glossary: 'glossary',
    line: 'line',
    file: 'file',
    readAs: 'read as',
    answersIn: 'answers in',
    by: (sign, line) => (sign === undefined ? 'by its name' : `by \`${sign}\` on line ${line}`),
    answer: 'model answer',
    noAnswer: 'no model answer',
    hints: ['hint', 'hints'],
    points: ['point', 'points'],
    courses: {
      myst: 'myst',
      'jupyter-book': 'jupyter-book',
      carpentries: 'carpentries',
      mkdocs: 'mkdocs',
      quarto: 'quarto',
      docusaurus: 'docusaurus',
      mdbook: 'mdbook',
      hugo: 'hugo',
      sphinx: 'sphinx',
      gitbook: 'gitbook',
      jekyll: 'jekyll',
      folder: 'folder',
    },
  },
  convert: {
    none: (path) => `“${path}” is a folder of several lessons: give the file of one`,
    differing: 'In what was written, these questions read otherwise than in the file; look at them:',
  },
  start: {
    next: (folder) => `Write your lesson, then: npx cartable build ${folder}`,
    occupied: (folder) => `“${folder}” isn’t an empty folder: choose another, so that nothing is overwritten`,
  },
  studio: {
    running: 'Ctrl-C ends the studio.',
    portTaken: (port) => `port ${port} is taken: choose another, or none`,
    portForbidden: (port) => `port ${port} can’t be used without more rights: choose one above 1023`,
    notServed: (code) => `nothing can be served here (${code})`,
  },
};
