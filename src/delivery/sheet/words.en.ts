import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  numbers: {
    decimal: '.',
    group: ',',
    bytes: 'bytes',
    units: ['kB', 'MB', 'GB'],
    hour: 'h',
    minute: 'min',
  },
  isOne: (n) => n === 1,
  colon: ':',
  sheet: 'Delivery sheet',
  lead: 'For the administrator of the LMS and for the teacher: what these files are, where they go, and what they will do there.',
  contents: 'On this sheet',
  facts: {
    language: 'Language',
    duration: 'Duration',
    authors: 'Written by',
    licence: 'Licence',
    keywords: 'Keywords',
    source: 'Source',
    made: 'Made by',
  },
  madeBy: 'Cartable {version}',
  languages: { en: 'English', fr: 'French', de: 'German', it: 'Italian', es: 'Spanish', rm: 'Romansh' },
  glance: {
    title: 'At a glance',
    files: { one: '1 file to import', many: '{n} files to import' },
    filesNote: '{size} in all',
    noFiles: 'No file to import',
    questions: { one: '1 question', many: '{n} questions' },
    noQuestions: 'No question',
    answers: { one: '1 with a model answer', many: '{n} with a model answer' },
    noAnswers: 'without model answer',
    loaded: 'Contacts other hosts at once',
    nothingLoaded: 'Nothing is loaded from elsewhere',
    hosts: {
      one: '1 outside host, only when the learner asks',
      many: '{n} outside hosts, only when the learner asks',
    },
    noHosts: 'no outside host at all',
    errors: { one: '1 error', many: '{n} errors' },
    warnings: { one: '1 warning', many: '{n} warnings' },
    noWarnings: 'No warning',
    toRead: 'read before you import',
    nothingToRead: 'nothing had to be guessed',
  },
  files: {
    title: 'The files',
    none: 'No package was written: the errors below say why.',
    size: 'Size',
    sha256: 'SHA-256',
    check:
      'To be sure that a file arrived whole, compare its SHA-256: `sha256sum {file}` (Linux), `shasum -a 256 {file}` (macOS), `certutil -hashfile {file} SHA256` (Windows).',
    uploadTitle: 'Upload limit',
    uploadFits: 'The largest file, `{file}`, has {size}: PHP’s default limit for uploads, 2 MB, is enough.',
    uploadNeeds:
      'The largest file, `{file}`, has {size}; PHP’s default limit for uploads is 2 MB. It takes at least `{limit}M` for PHP’s `upload_max_filesize` and at least `{post}M` for its `post_max_size`.',
    uploadWhere:
      'In Moodle, two more limits must not be lower: **Site administration › Security › Site security settings › Maximum uploaded file size**, and **Maximum upload size** in the settings of the course.',
  },
  import: {
    title: 'Import into Moodle',
    lead: 'The names are those of Moodle 4.5 in English; other versions differ a little.',
    setting: 'Setting',
    value: 'Choose',
    why: 'Why',
    otherTitle: 'Other LMSs',
    other: {
      scorm12:
        'SCORM 1.2 is read by OpenOLAT, ILIAS, Blackboard, Brightspace and most others: upload the `.zip` as it is, never unpacked.',
      'moodle-quiz': 'Moodle XML is Moodle’s own format; other LMSs need a converter.',
    },
  },
  questions: {
    title: 'Questions and answers',
    none: 'The lesson has no question.',
    lead: 'Which questions the packages carry, and in which field each answer lies.',
    question: 'Question',
    kind: 'Kind',
    points: 'Points',
    answer: 'Model answer',
    yes: 'yes',
    no: 'none',
    hints: { one: '1 hint', many: '{n} hints' },
    line: 'line {line}',
    nowhere: 'nowhere',
    secrecy:
      'The model answers are not secret. In the SCORM package they are encoded, and shown when they are due; somebody who takes the package apart can read them. Moodle keeps those of the quiz on the server until the review options show them.',
    kinds: {
      open: 'open',
      'single-choice': 'single choice',
      'multiple-choice': 'multiple choice',
      'true-false': 'true or false',
      'short-answer': 'short answer',
      numerical: 'numerical',
      matching: 'matching',
      ordering: 'ordering',
      'gap-fill': 'gap-fill',
    },
    contexts: {
      one: 'The category also holds 1 description: what must be read or watched before the questions. Put it before them in the quiz.',
      many: 'The category also holds {n} descriptions: what must be read or watched before the questions. Put each before its questions in the quiz.',
    },
  },
  score: {
    title: 'How the score comes about',
    total: {
      one: 'In the quiz, the one question makes {points} points.',
      many: 'In the quiz, the {n} questions make {points} points.',
    },
    toGrade: {
      one: '1 open question waits for a teacher’s grade (**Results › Manual grading**); until then Moodle shows no total.',
      many: '{n} open questions wait for a teacher’s grade (**Results › Manual grading**); until then Moodle shows no total.',
    },
    graded: { one: 'Moodle grades the other one by itself.', many: 'Moodle grades {n} by itself.' },
    both: 'Both files ask the same questions. If you give both to a class, let only one of them count.',
  },
  privacy: {
    title: 'Personal data',
    lead: 'Everything a learner does stays in the LMS, under the rules of your school.',
    what: 'What',
    where: 'Where in Moodle',
    name: 'Like every SCORM package, the page can ask the LMS for the learner’s name; it passes the name on to nobody.',
    nobody:
      'Nothing goes to the makers of Cartable or to anybody else. There is no advertising, no measurement of visits, and no account to open.',
    removal: 'Whoever deletes an attempt in Moodle deletes the answers with it.',
  },
  hosts: {
    title: 'Outside hosts',
    none: 'The lesson leads to no outside host.',
    onLoad:
      'Opening the lesson contacts no host but the LMS. The hosts below are contacted only when the learner asks.',
    atOnce: 'Careful: content from another host is fetched as soon as the lesson is opened.',
    host: 'Host',
    when: 'When',
    places: 'Places',
    addresses: 'Addresses',
    occasions: {
      link: 'when the learner follows the link',
      video:
        'when the learner starts the video; the player may then contact more hosts of its provider and set cookies',
      load: 'as soon as the lesson is opened',
    },
    quizVideo:
      'In the quiz a hosted video is a plain link, marked so that Moodle doesn’t turn it into the provider’s player.',
    quizMath:
      'The SCORM package draws formulas by itself. In the quiz, Moodle draws them with MathJax, which it fetches from `cdn.jsdelivr.net` unless your site names another place (**MathJax URL**).',
  },
  credits: {
    title: 'Licence and media',
    licence: 'The lesson is published under {licence}.',
    noLicence: 'The lesson names no licence: ask its authors before you share it outside your school.',
    media: 'Media in the packages',
    noMedia: 'The lesson brings no media.',
    lead: 'Cartable can’t know who owns a picture. Captions are given as the author wrote them; where one is missing, ask the author.',
    file: 'File',
    type: 'Type',
    caption: 'Caption and source',
    noCaption: 'no caption',
  },
  accessibility: {
    title: 'Accessibility',
    pictures: { one: '1 picture', many: '{n} pictures' },
    noPictures: 'No pictures.',
    allDescribed: 'each has a text alternative.',
    undescribed: {
      one: '1 has no text alternative; a screen reader passes over it:',
      many: '{n} have no text alternative; a screen reader passes over them:',
    },
    films: { one: '1 video in the package', many: '{n} videos in the package' },
    allCaptioned: 'each has captions.',
    uncaptioned: {
      one: '1 has no captions; whoever can’t hear it misses what is said:',
      many: '{n} have no captions; whoever can’t hear them misses what is said:',
    },
    hosted: { one: '1 hosted video', many: '{n} hosted videos' },
    hostedNote: 'captions are up to its host.',
    documents: { one: '1 attached document', many: '{n} attached documents' },
    documentsNote: 'Cartable did not look inside.',
    remedy: 'Text alternatives and captions (`.vtt`) are added in the lesson’s source; then build again.',
  },
  remarks: {
    title: 'Remarks',
    none: 'Nothing to remark.',
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    assumed: 'Done about it',
    remedy: 'What you can do',
    infos: { one: '1 note on how the lesson was read', many: '{n} notes on how the lesson was read' },
    rule: 'rule',
  },
  targets: {
    scorm12: {
      name: 'SCORM 1.2 package',
      purpose:
        'The whole lesson as one page: text, pictures, videos, and the questions with their model answers. The LMS keeps what learners answer.',
      importTitle: 'The lesson: SCORM package',
      steps: [
        'In the course, turn **Edit mode** on.',
        '**Add an activity or resource › SCORM package**.',
        '**Name**: {title}. In **Package › Package file**, drop `{file}` as it is; don’t unpack it.',
        'Set what the table below says, then **Save and display**.',
        'Try it once yourself as a learner: answer one question, leave, come back; the answer is there.',
      ],
      settingsTitle: 'Recommended settings of the SCORM activity',
      settings: [
        {
          name: 'Appearance › Display package',
          value: 'Current window',
          why: 'The page fits any width. **New window** gives it the whole screen, where browsers allow pop-ups.',
        },
        {
          name: 'Appearance › Student skip content structure page',
          value: 'Never',
          why: 'The entry page shows the state of the attempt and offers **Start a new attempt**.',
        },
        {
          name: 'Appearance › Display content structure in player',
          value: 'Disabled',
          why: 'There is one page, with its own table of contents.',
        },
        {
          name: 'Grade settings › Grading method',
          value: 'Highest grade, maximum grade 100',
          why: 'The package reports one score, from 0 to 100.',
        },
        {
          name: 'Attempts management › Number of attempts',
          value: 'Unlimited attempts',
          why: 'Moodle reopens a completed attempt for reading only. Whoever wants to write again starts a new attempt, which is empty.',
        },
        {
          name: 'Attempts management › Attempts grading',
          value: 'Highest attempt',
          why: 'A second try costs nothing.',
        },
        {
          name: 'Attempts management › Force new attempt',
          value: 'No',
          why: 'Otherwise learners who come back don’t find the answers they had begun.',
        },
        {
          name: 'Attempts management › Lock after final attempt',
          value: 'No',
          why: 'Learners can read their answers again.',
        },
        {
          name: 'Compatibility settings › Force completed',
          value: 'No',
          why: 'The package reports completion itself.',
        },
        {
          name: 'Compatibility settings › Auto-commit',
          value: 'No',
          why: 'The package saves after each answer.',
        },
        {
          name: 'Compatibility settings › Mastery score overrides status',
          value: 'either',
          why: 'It has no effect: the package sets no mastery score.',
        },
        {
          name: 'Completion conditions › Add requirements › Require status',
          value: 'Completed',
          why: '**Passed** alone would never come about: the package sets no pass mark.',
        },
      ],
      notes: [
        'To replace the package: **Settings** of the same activity, exchange the package file, save. Its identifiers stay the same, so Moodle keeps the learners’ attempts.',
        'Answers are in **Reports › Interactions report** of the activity.',
        'The Moodle app plays it too, unless the site protects package downloads (`protectpackagedownloads`).',
      ],
      score: [
        'SCORM package: the score counts participation. It is the share of questions answered, from 0 to 100; anything typed scores, right or wrong. It says that somebody worked, not how well.',
        'The status is `incomplete` from the first opening and `completed` once every question is answered; a lesson without questions is completed when it was read to its end.',
      ],
      data: [
        {
          what: 'The answers as typed, and the place in the lesson',
          where:
            'in the attempt’s `suspend_data` (compressed, for coming back) and, in plain text, as interactions (for the reports)',
        },
        {
          what: 'Status, score, time spent, first and last access',
          where: 'in the attempt’s tracks and in the gradebook',
        },
      ],
      fields: {
        'answers.js: feedback': 'model answer',
        'answers.js: solution': 'what is right',
        'answers.js: feedback on …': 'comment on one answer',
        'answers.js: hint': 'hint',
      },
    },
    'moodle-quiz': {
      name: 'Moodle quiz (Moodle XML)',
      purpose:
        'The questions with their model answers for Moodle’s question bank, from which the teacher makes a quiz.',
      importTitle: 'The questions: quiz',
      steps: [
        'In the course: **More › Question bank**, then **Import** in the menu at the top. (Moodle 5: make the quiz first; its **Question bank** tab is the quiz’s own bank.)',
        '**File format**: **Moodle XML format**. Under **General**, leave **Get category from file** ticked and **Stop on error** at **Yes**.',
        'Drop `{file}` under **Import questions from file**, then **Import** and **Continue**. The questions are in the category {title}.',
        'Back in the course, with **Edit mode** on: **Add an activity or resource › Quiz**. Set what the table below says, then **Save and display**.',
        '**Questions › Add › from question bank**: choose the category, tick all, **Add selected questions to the quiz**.',
      ],
      settingsTitle: 'Recommended settings of the quiz',
      settings: [
        {
          name: 'Question behaviour › How questions behave',
          value: 'Deferred feedback',
          why: 'Learners answer everything, then submit.',
        },
        {
          name: 'Grade › Attempts allowed',
          value: '1',
          why: 'After the attempt the model answers are visible.',
        },
        {
          name: 'Review options › During the attempt',
          value: 'The attempt only',
          why: 'No answer shows before it is due.',
        },
        {
          name: 'Review options › Immediately after the attempt',
          value: 'The attempt, General feedback',
          why: 'The model answers are the general feedback. To keep them back, tick it only under **After the quiz is closed**.',
        },
        {
          name: 'Review options › Later, and After the quiz is closed',
          value: 'as above, and Marks, Whether correct, Specific feedback',
          why: 'Points are complete only once the open questions are graded.',
        },
        {
          name: 'Questions › Shuffle',
          value: 'not ticked',
          why: 'The questions follow one another, and what must be read stands before them.',
        },
      ],
      notes: [
        'Importing the file again always makes a second copy of each question, never an update. Change single questions in the question bank, or delete the old category first.',
        'Graders see the model answer beside each open answer (**Information for graders**).',
      ],
      score: [],
      data: [
        {
          what: 'The answers as typed, points, graders’ comments',
          where: 'in the quiz attempts (**Results**)',
        },
        {
          what: 'Begin and end of the attempt, each step in it, the grade',
          where: 'in the quiz attempts and in the gradebook',
        },
      ],
      fields: {
        generalfeedback: 'General feedback',
        graderinfo: 'Information for graders',
        answer: 'a right answer',
        'answer/feedback': 'feedback on one answer',
        hint: 'hint',
        'subquestion/answer': 'the answer of a pair',
        'questiontext/details': 'unfolds in the question’s text',
        'questiontext/gap/answer': 'a right answer for a gap',
        'questiontext/gap/answer/feedback': 'feedback on an answer for a gap',
      },
    },
  },
};
