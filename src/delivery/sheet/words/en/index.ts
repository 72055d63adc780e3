import { kindWords } from '../../../../../templates/strings/kinds.ts';
import type { Language } from '../../../../lesson/index.ts';
import type { NumberStyle } from '../../units.ts';
import type { WordsOfGroups, WordsOfTargets } from '../target-words.ts';
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

export const en = {
  language: 'en' as Language,
  numbers: {
    decimal: '.',
    group: ',',
    bytes: 'bytes',
    units: ['kB', 'MB', 'GB'],
    hour: 'h',
    minute: 'min',
  } satisfies NumberStyle,
  /** Whether `n` takes the form for one. */
  isOne: (n: number): boolean => n === 1,
  /** What stands between a word and its explanation. */
  colon: ':',
  sheet: 'Delivery sheet',
  lead: 'For the administrator of the LMS and for the teacher: what these files are, where they go, and what they will do there.',
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
  /** By primary subtag; others go by their tag. */
  languages: {
    en: 'English',
    fr: 'French',
    de: 'German',
    it: 'Italian',
    es: 'Spanish',
    rm: 'Romansh',
  } as Readonly<Record<string, string>>,
  glance: {
    files: { one: '1 file to import', many: '{n} files to import' },
    filesNote: '{size} in all',
    questions: { one: '1 question', many: '{n} questions' },
    noQuestions: 'No question',
    answers: { one: '1 with a model answer', many: '{n} with a model answer' },
    noAnswers: 'without model answer',
    loaded: 'Contacts other hosts at once',
    nothingLoaded: 'Nothing is loaded from elsewhere',
    errors: { one: '1 error', many: '{n} errors' },
    warnings: { one: '1 warning', many: '{n} warnings' },
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
    uploadElsewhere:
      'The largest file, `{file}`, has {size}. How large an upload {lms} takes, its administrator settles.',
    uploadWhere:
      'In Moodle, two more limits must not be lower: **Site administration › Security › Site security settings › Maximum uploaded file size**, and **Maximum upload size** in the settings of the course.',
  },
  import: {
    lead: 'The names are those of Moodle 4.5 in English; other versions differ a little.',
    leadElsewhere: 'The steps are those of {lms}; the names of its menus may differ a little in yours.',
    setting: 'Setting',
    value: 'Choose',
    why: 'Why',
    otherTitle: 'Other LMSs',
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
    more: {
      one: '1 more question, with its fields, stands in `report.json`.',
      many: '{n} more questions, with their fields, stand in `report.json`.',
    },
    kinds: /* @__PURE__ */ kindWords('en', 'name'),
    orderingVersion:
      'Moodle has ordering questions from 4.4 on, and before only with the plugin `qtype_ordering`. Without it an older Moodle refuses the quiz file, and a restored quiz can’t be attempted: remove the ordering questions first.',
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
    both: 'These files ask the same questions. If you give several of them to a class, let only one count.',
  },
  privacy: {
    title: 'Personal data',
    lead: 'Everything a learner does stays in the LMS, under the rules of your school.',
    what: 'What',
    where: 'Where in Moodle',
    name: 'Like every SCORM package, the page can ask the LMS for the learner’s name; it passes the name on to nobody.',
    nobody:
      'Nothing goes to the makers of Cartable or to anybody else. There is no advertising, no measurement of visits, and no account to open.',
    browser:
      'One exception: an answer that the LMS has no room for, or doesn’t take, waits in the learner’s browser (its *local storage*), under the learner’s id from the LMS, until the LMS has it. The page shows it to no other learner; somebody who uses the same computer account could look for it there. `browserStash: false` turns this off.',
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
      activity: 'when the learner opens the activity; its host may then contact more hosts and set cookies',
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
    more: {
      one: '1 more remark of a rule shown above stands in `report.json`.',
      many: '{n} more remarks of the rules shown above stand in `report.json`.',
    },
    rule: 'rule',
  },
  brief: briefWords,
  policies: policyWords,
  free: freeWords,
  groups: { print: 'On paper', web: webGroup } satisfies WordsOfGroups as WordsOfGroups,
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
      name: 'Moodle quiz (Moodle XML)',
      purpose:
        'The questions with their model answers for Moodle’s question bank, from which the teacher makes a quiz.',
      importTitle: 'The questions: quiz',
      where:
        '**More › Question bank › Import**, as **Moodle XML format**. Then **Add an activity or resource › Quiz**, and in it **Questions › Add › from question bank**.',
      steps: [
        'In the course: **More › Question bank**, then **Import** in the menu at the top. (Moodle 5: make the quiz first; its **Question bank** tab is the quiz’s own bank.)',
        '**File format**: **Moodle XML format**. Under **General**, leave **Get category from file** ticked and **Stop on error** at **Yes**.',
        'Drop `{file}` under **Import questions from file**, then **Import** and **Continue**. The questions are in the category {title}.',
        'Back in the course, with **Edit mode** on: **Add an activity or resource › Quiz**. Set what the table below says, then **Save and display**.',
        '**Questions › Add › from question bank**: choose the category, tick all, **Add selected questions to the quiz**.',
      ],
      elsewhere: 'Moodle XML is Moodle’s own format; other LMSs need a converter.',
      settingsTitle: 'Recommended settings of the quiz',
      settings: {
        deferred: {
          name: 'Question behaviour › How questions behave',
          value: 'Deferred feedback',
          why: 'Learners answer everything, then submit.',
        },
        once: {
          name: 'Grade › Attempts allowed',
          value: '1',
          why: 'After the attempt the model answers are visible.',
        },
        during: {
          name: 'Review options › During the attempt',
          value: 'The attempt only',
          why: 'No answer shows before it is due.',
        },
        immediately: {
          name: 'Review options › Immediately after the attempt',
          value: 'as Moodle has it: all ticked, **General feedback** too',
          why: 'The model answers are the general feedback. To keep them back, tick it only under **After the quiz is closed**.',
        },
        later: {
          name: 'Review options › Later, and After the quiz is closed',
          value: 'as Moodle has it: all ticked',
          why: 'Points are complete only once the open questions are graded.',
        },
        inOrder: {
          name: 'Questions › Shuffle',
          value: 'not ticked',
          why: 'The questions follow one another, and what must be read stands before them.',
        },
        gradeToPass: {
          name: 'Grade › Grade to pass',
          value: '{passMark} % of the maximum grade',
          why: 'The lesson’s pass mark.',
        },
        limited: {
          name: 'Grade › Attempts allowed',
          value: '{attempts}',
          why: 'As many as the lesson allows; after each, the model answers are visible.',
        },
        unlimited: {
          name: 'Grade › Attempts allowed',
          value: 'Unlimited',
          why: 'As the lesson allows; after each, the model answers are visible.',
        },
        immediatelyWithheld: {
          name: 'Review options › Immediately after the attempt',
          value: 'The attempt',
          why: 'The lesson keeps its answers from learners: no **General feedback**, no **Right answer**.',
        },
        laterWithheld: {
          name: 'Review options › Later, and After the quiz is closed',
          value: 'as above, and Marks, Whether correct',
          why: 'Points are complete only once the open questions are graded.',
        },
      },

      notes: [
        'Importing the file again always makes a second copy of each question, never an update. Change single questions in the question bank, delete the old category first, or import only what has changed: `npx cartable build … --since report.json`, with the `report.json` that came with this file.',
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
        ...keyFields,
        generalfeedback: 'General feedback',
        graderinfo: 'Information for graders',
        answer: 'a right answer',
        'answer/feedback': 'feedback on one answer',
        hint: 'hint',
        'subquestion/answer': 'the answer of a pair',
        'questiontext/details': 'unfolds in the question’s text',
        'earlier delivery': 'not in this file: unchanged since the earlier delivery',
        'questiontext/gap/answer': 'a right answer for a gap',
        'questiontext/gap/answer/feedback': 'feedback on an answer for a gap',
      },
    },
  } satisfies WordsOfTargets as WordsOfTargets,
};
