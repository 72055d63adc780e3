import { handedOut, type LmsWords } from './way.ts';

const tryIt = 'Try it once as a pupil: answer a question, leave, come back; the answer is there.';

const inAssignment = handedOut({
  where: 'Attach `{file}` to an assignment; learners download it, then open it in a browser.',
  page: [
    'Tell learners: **download the file first, then open it from the downloads, in a browser.** The preview shows its source or nothing, and nothing can be answered there. That holds on phones and tablets, too: give the Word sheet there.',
    'To hand in: at the end of the page learners save their answers as a PDF, attach it to the assignment and turn it in. You read it and comment on it there, like any document.',
  ],
  whereCopies: 'Attach `{file}` to an assignment, a copy for each learner.',
  sheet: [
    'Learners write into their copy, in the browser or in the app, and turn it in; you comment on it there.',
  ],
});

export const en: LmsWords = {
  ilias: {
    scorm12: {
      where: '**Add New Item › Learning Module SCORM**, and import the file as it is.',
      steps: [
        'In your course: **Add New Item › Learning Module SCORM**.',
        'Choose `{file}`, type **SCORM 1.2**, and import it.',
        'In its **Settings** set it **Online**; under **Learning Progress** let the SCORM package decide.',
        tryIt,
      ],
    },
  },
  canvas: {
    'common-cartridge': {
      where:
        '**Settings › Import Course Content** in the course, as a **Common Cartridge 1.x Package**. Don’t unpack the file.',
      steps: [
        'In the course: **Settings**, then **Import Course Content**.',
        '**Content Type**: **Common Cartridge 1.x Package**; choose `{file}`; **All content**; **Add to Import Queue**.',
        'The lesson is a module in **Modules**: its page, and its quiz. Set the quiz’s points, attempts and due date.',
        'Publish module, page and quiz, and try them once in **Student View**.',
      ],
    },
    scorm12: {
      where: '**SCORM** in the course’s menu, then **Upload**. Don’t unpack the file.',
      steps: [
        'Open **SCORM** in the course’s menu. Where it is missing, an administrator adds the SCORM app.',
        '**Upload**, choose `{file}`.',
        'Import it as an **assignment** if it counts, else as a **page**.',
        'Publish it, and try it once in **Student View**.',
      ],
    },
  },
  openolat: {
    scorm12: {
      where: '**Authoring › Import**; then a course element **SCORM** in your course.',
      steps: [
        '**Authoring › Import**: choose `{file}`.',
        'In your course’s editor **insert a course element › SCORM**, and choose what you imported.',
        'Let its score be shown if it counts, then **publish**.',
        tryIt,
      ],
    },
    qti21: {
      where: '**Authoring › Import**; then a course element **Test** or **Self-test** in your course.',
      steps: [
        '**Authoring › Import**: choose `{file}`.',
        'In your course’s editor **insert a course element › Test**, or **Self-test** where it is for practice, and choose what you imported.',
        'Open questions are graded by hand: **Assessment tool**, the test, **Correct**.',
        '**Publish**, and try it once as a pupil.',
      ],
    },
  },
  blackboard: {
    'common-cartridge': {
      where: '**Import Package** in the course. Don’t unpack the file.',
      steps: [
        'Original view: **Packages and Utilities › Import Package / View Logs**, then **Import Package**. Ultra: **Course Content**, the menu **⋯** there, **Import Content**.',
        'Choose `{file}`, select everything, and submit. A message tells when it is done.',
        'Set the test’s points, attempts and due date, and make it visible with its page.',
      ],
    },
    scorm12: {
      where: '**＋ › Create › SCORM package** on the page **Course Content**. Don’t unpack the file.',
      steps: [
        'On the page **Course Content**: **＋ › Create**, then **SCORM package**.',
        '**Upload SCORM package**, and choose `{file}`.',
        'Title it {title}. If it counts, set **Grade SCORM**: this can’t be changed afterwards.',
        'Save, and make it visible to students.',
        tryIt,
      ],
    },
  },
  brightspace: {
    'common-cartridge': {
      where: '**Course Admin › Import/Export/Copy Components**. Don’t unpack the file.',
      steps: [
        'In the course: **Course Admin › Import/Export/Copy Components**.',
        '**Import Components**, **Start**; **Upload** `{file}`.',
        '**Import All Components**. The page is in **Content**, the questions in **Quizzes**.',
        'Set the quiz’s points, attempts and due date, and make both visible.',
      ],
    },
    scorm12: {
      where: 'In a module of **Content**, add a SCORM object and upload the file as it is.',
      steps: [
        'In the course open **Content**, and there a module.',
        'Among what can be uploaded or added, choose **SCORM**. Where it is missing, an administrator allows it (**Content Service**).',
        'Upload `{file}`. If it counts, connect it with a grade item.',
        'Make it visible.',
        tryIt,
      ],
    },
  },
  schoology: {
    'common-cartridge': {
      where: 'Convert it at `cc-converter.schoology.com`, then **Resources › Import**.',
      steps: [
        'Schoology takes version 1.2: open `cc-converter.schoology.com`, and let it convert `{file}`.',
        '**Resources**, the arrow in the menu on the left, **Import**; choose a Common Cartridge (IMSCC) as a new collection.',
        'Name the collection {title}, attach the converted file, **Next**; **Convert** the folder that holds a page, then **Import**.',
        'Copy page and assessment from the collection into your course.',
      ],
    },
  },
  talentlms: {
    cmi5: {
      where:
        'In the course **Add › Learning Activities › SCORM | xAPI | cmi5**. Drop the file, don’t unpack it.',
      steps: [
        'Open the course for editing: **Add › Learning Activities › SCORM | xAPI | cmi5**.',
        '**Upload a SCORM, Tin Can, or cmi5 ZIP file**, and choose `{file}`.',
        'Name it {title}, and publish the unit.',
        'An administrator has turned on xAPI: **Account & Settings › Integrations**.',
        tryIt,
      ],
    },
  },
  teams: inAssignment(
    '**Assignments › Create**, and attach `{file}` from your device; or put it into the **Files** of a channel.',
    '**Assignments › Create**, and attach `{file}`; in its menu let each learner edit a copy of their own.',
  ),
  classroom: inAssignment(
    '**Classwork › Create › Assignment**, and **Upload** `{file}`; each learner may have the same file to view.',
    '**Classwork › Create › Assignment**, **Upload** `{file}`, and let a copy be made for each learner.',
  ),
};
