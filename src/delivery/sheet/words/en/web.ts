/** The words on web pages, in English. What stands on the page goes by the page’s own words. */
import { webWordsFor } from '../../../../../templates/strings/index.ts';
import type { PlayedWords } from '../target-words.ts';
import { keyFields, pageFields } from './scorm.ts';

const { words: page } = webWordsFor('en');

/** The page’s own buttons. */
const named = (text: string): string =>
  text
    .replace('{print}', page.print)
    .replace('{save}', page.save)
    .replace('{load}', page.load)
    .replace('{over}', page.over);

const common = {
  lead: 'The names of menus may differ a little where you are.',
  elsewhere:
    'Web pages need no LMS. Where there is one, import what is made for it: pages by themselves tell it nothing.',
  notes: [
    '**Nothing is sent to you.** Answers stay in the browser in which they were given. To hand in, learners choose **{print}** at the end of the page and give you the PDF: it has their answers, their name and the date, and never a model answer.',
    '**Another device doesn’t have the answers.** With **{save}** and **{load}** learners take them along.',
    '**Shared computers**: whoever uses the same browser account sees the answers. Have learners save them and choose **{over}** when they are done.',
    'Nobody watches: a learner may start over as often as they like. For marks, use the quiz of an LMS.',
  ].map(named),
  score: ['The page tells the learner alone how much is right; on the printed sheet it stands for you, too.'],
  data: [
    {
      what: 'The answers as typed, the place in the lesson',
      where:
        'in the storage of the browser (`localStorage`) on the learner’s device, and in the PDF or file that the learner makes of it',
    },
  ],
};

const site: PlayedWords = {
  ...common,
  name: 'Web pages (zip to unpack)',
  purpose:
    'The lesson as a page in a folder, for a website, a network drive or a USB stick: any browser opens it, without an LMS and without the network.',
  importTitle: 'The lesson: a folder for a website or a stick',
  course: {
    purpose:
      'The course as pages in a folder, with a list to begin from: any browser opens it, without an LMS and without the network.',
    importTitle: 'The course: a folder for a website or a stick',
  },
  where: 'Unpack the zip. Then open `index.html`, copy the folder to a stick, or put it on a web server.',
  steps: [
    'Unpack `{file}`: in Windows **Extract all** in the menu of the right button, on a Mac a double click. Opened inside the zip, the page has neither its styles nor its program.',
    '**USB stick, network drive**: copy the whole folder there. Learners open `index.html` in it.',
    '**Web server, school site**: upload the content of the folder as it is, and give learners the address of its `index.html`.',
    'Try it once yourself: answer a question, close the page, open it again; the answer is there.',
  ],
  fields: pageFields,
};

const onePage: PlayedWords = {
  ...common,
  name: 'Web page (one file)',
  purpose:
    'The lesson as a single HTML file, with its pictures, sounds and program in it: to hand out in Teams, in Classroom or by mail.',
  importTitle: 'The lesson: one file to hand out',
  course: {
    purpose:
      'The whole course as a single HTML file, one lesson at a time on the screen: to hand out in Teams, in Classroom or by mail.',
    importTitle: 'The course: one file to hand out',
  },
  where:
    'Attach `{file}` to an assignment in Teams or Classroom. Learners download it, then open it in a browser.',
  steps: [
    '**Microsoft Teams**: **Assignments › Create**, and attach `{file}` from your device; or put it into the **Files** of a channel.',
    '**Google Classroom**: **Classwork › Create › Assignment**, and **Upload** `{file}`; each learner may have the same file to view.',
    'Tell learners: **download the file first, then open it from the downloads, in a browser.** The previews of Teams, OneDrive, SharePoint and Google Drive don’t run it: they show its source or nothing, and nothing can be answered there. On phones and tablets the same holds for the preview of files: there, the web pages on a server are the better way.',
    'To hand in: at the end of the page **{print}**; in the window that opens, choose **Save as PDF**, attach the PDF to the assignment and turn it in. You read it and comment on it there, like any document.',
  ].map(named),
  fields: {
    ...keyFields,
    'cartable-answers: feedback': 'model answer',
    'cartable-answers: solution': 'what is right',
    'cartable-answers: feedback on …': 'comment on one answer',
    'cartable-answers: hint': 'hint',
  },
};

export const webTargets = { 'web-site': site, 'web-page': onePage };

export const webGroup = 'Without an LMS: as web pages';

/** What is said otherwise where no LMS has a part in it. */
export const freeWords = {
  way: { one: 'Hand out this file', many: 'Hand out these {n} files' },
  where: 'Where',
  privacyLead: 'Everything a learner does stays in the browser on their device.',
  stays: 'stays on the learner’s device',
  upload: 'The largest file, `{file}`, has {size}. Where it is put, such files must be allowed.',
  secrecy: {
    shown:
      'In the web pages the model answers are encoded, and shown when they are due; somebody who looks for them in the page’s source can read them.',
    kept: 'The web pages hold no answer: nothing to read by looking for it.',
  },
};
