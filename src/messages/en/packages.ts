import type { Messages } from '../catalogue.ts';
import type { Capacity, OpenCapacity, packages as rules, Unfit, Ungraded } from '../rules/packages.ts';

const FIELD = {
  template: 'in the text a learner starts from',
  gap: 'in the feedback of a gap',
  choice: 'in an answer to choose',
} as const;

export const UNFIT: Readonly<Record<Unfit, string>> = {
  'few-options': 'it has fewer than two options',
  'no-right-option': 'none of its options is right',
  'many-right-options': 'it has more than twenty right options',
  'no-accepted-answer': 'it has no accepted answer',
  'not-a-number': 'an accepted answer is not a number',
  'empty-pair': 'one of its pairs is empty on one side',
  'few-items': 'it has fewer than two items',
  'empty-gap': 'a gap has no right answer, or a single choice',
  'gap-place': 'its text does not hold each gap once',
};

const closedQuestions = (n: number): string => (n === 1 ? '1 closed question' : `${n} closed questions`);

const reasonFor = ({ closed, answers }: Ungraded): string =>
  closed > 0 && answers !== undefined
    ? `its ${closedQuestions(closed)} can’t be marked, for “answers: ${answers}” leaves the key out of the package`
    : 'it has no closed question';

const moreRoom = ({ moreIn2004 }: Capacity): string =>
  `${moreIn2004 ? 'build for SCORM 2004 (`--to scorm2004`), which keeps 64,000, ' : ''}or raise \`stateLimit\` where your LMS keeps more`;

const divided = (capacity: OpenCapacity): string =>
  `Ask at most ${capacity.fitting} open questions a package (in a course of several lessons each has this room to itself, unless it is one SCO), ${moreRoom(capacity)}.`;

const FULL = 'The page shows how full it is, says what the LMS has no room for, and lets learners copy it.';

export const packages: Messages<typeof rules> = {
  'moodle-course-no-quiz': ({ title }) => ({
    message: `“${title}” asks no question.`,
    assumed: 'The Moodle course has the lesson without a quiz.',
  }),
  'key-no-questions': ({ title }) => ({
    message: `“${title}” asks no question, so there is no key.`,
    assumed: 'The worksheet is to be read.',
  }),
  'docx-picture': ({ picture, type }) => ({
    message: `Word doesn’t show ${picture} (${type}).`,
    assumed: 'Its text alternative stands in its place in the Word document.',
    remedy: 'Save the picture as PNG or JPEG.',
  }),
  'pdf-no-browser': ({ file }) => ({
    message: `There is no ${file}: no Chromium, Chrome or Edge was found to print it.`,
    remedy: 'Print the HTML file from your browser, or name a browser in CHROMIUM.',
  }),
  'pdf-failed': ({ file, reason }) => ({
    message: `The browser didn’t print ${file}: ${reason}.`,
    assumed: 'Everything else is delivered.',
    remedy: 'Print the HTML file from your browser, or name another one in CHROMIUM.',
  }),
  'moodle-no-glossary': ({ title }) => ({
    message: `“${title}” defines no term, so there is no Moodle glossary.`,
    assumed: 'No moodle-glossary file is written.',
    remedy: 'To define one, write a {glossary} list of terms, each with its definition.',
  }),
  'moodle-term-undefined': ({ term }) => ({
    message: `The term “${term}” has no definition.`,
    assumed: 'It isn’t in the Moodle glossary, which takes none without.',
    remedy: 'Define it, or leave it among the keywords.',
  }),
  'moodle-term-twice': ({ term }) => ({
    message: `The term “${term}” is defined twice; Moodle’s glossary takes the first.`,
    assumed: 'The second definition is left out.',
    remedy: 'Join the two definitions.',
  }),
  'moodle-no-questions': ({ title }) => ({
    message: `“${title}” asks no question, so there is no Moodle quiz.`,
    assumed: 'No moodle-quiz file is written: Moodle cannot import an empty one.',
    remedy: 'To ask one, write the question, then its answer in a {dropdown} titled “Answer”.',
  }),
  'moodle-picture-left-out': ({ name, field }) => ({
    message: `Moodle keeps no file ${FIELD[field]}: “${name}” cannot be there.`,
    assumed: 'Its words stand in its place.',
    remedy: 'Show it in the question itself.',
  }),
  'moodle-asked-as-essay': ({ name, because }) => ({
    message: `Moodle cannot mark “${name}” by itself: ${UNFIT[because]}.`,
    assumed: 'The quiz asks it as an open question, with its key for the teacher.',
    remedy: 'Complete the question in the source.',
  }),
  'moodle-ordering-version': ({ name }) => ({
    message: `Moodle has ordering questions from 4.4 on, and before only with the plugin qtype_ordering: an older one refuses the quiz file with “${name}”, and can’t play a restored quiz that holds it.`,
    assumed: 'It is an ordering question in the quiz.',
    remedy: 'For an older Moodle, ask it as matching (each step with its number) or take it out.',
  }),
  'moodle-fraction-changed': ({ text, wanted, given }) => ({
    message: `“${text}” is worth ${wanted} % of the points, which Moodle does not know.`,
    assumed: `It is worth ${given} % there.`,
    remedy: 'Use one of 100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10 and 5 %, or a third to a ninth.',
  }),
  'moodle-gap-points': ({ name, points, gaps }) => ({
    message: `In Moodle every gap of “${name}” counts a point, ${gaps} in all instead of ${points}.`,
    remedy: 'The maximum mark can be changed in the quiz.',
  }),
  'moodle-answer-lost': ({ name, field }) => ({
    message: `An answer of “${name}” reached no field of the Moodle question (${field} is empty).`,
    remedy: 'This is a mistake in Cartable: please report it with the lesson.',
  }),
  'since-nothing-changed': ({ title }) => ({
    message: `No question of “${title}” is new or changed since the earlier report.`,
    assumed: 'No moodle-quiz file is written.',
  }),
  'since-changed': ({ added, changed, same }) => ({
    message: `Since the earlier report: ${added} new, ${changed} changed, ${same} unchanged.`,
    assumed: 'The moodle-quiz file holds the new and the changed questions, with what stands before them.',
    remedy:
      'In the quiz, put each changed question in the place of its earlier self: Moodle keeps both in the bank.',
  }),
  'since-question-vanished': ({ name, prompt }) => ({
    message: `“${prompt}” (${name}) was in the earlier delivery, and is no longer asked.`,
    assumed: 'It stays in Moodle: an import removes nothing.',
    remedy: 'Remove it from the quiz there, if no attempt is to keep it.',
  }),
  'since-other-lesson': ({ title, other }) => ({
    message: `The earlier report, of “${other}”, knows no question of “${title}”.`,
    assumed: 'All of them count as new.',
    remedy: 'Give the report.json of an earlier delivery of the same lesson or course.',
  }),
  'moodle-character-removed': ({ code }) => ({
    message: `The text holds a character that XML forbids (U+${code}).`,
    assumed: 'It is left out of the Moodle quiz.',
    remedy: 'Delete the invisible character from the source; it often comes from a copy out of a PDF.',
  }),
  'moodle-video-too-large': ({ name, size, limit }) => ({
    message: `“${name}” (${size}) is larger than what rides in the quiz (${limit}).`,
    assumed: 'The quiz says that it is in the lesson; the SCORM package holds it.',
    remedy: 'Make the file smaller, or raise quizVideoLimit in the settings.',
  }),
  'moodle-file-unknown': ({ path }) => ({
    message: `The text shows “${path}”, which is not among the lesson’s files.`,
    remedy: 'This is a mistake in Cartable: please report it with the lesson.',
  }),
  'pass-mark-without-graded': ({ passMark, ...why }) => ({
    message: `The lesson is to be passed with ${passMark} %, and nothing in it is graded: ${reasonFor(why)}.`,
    assumed: 'Nothing is passed or failed, and the page reports no score.',
    remedy: 'Take `passMark` out, add a closed question, or let the answers into the package.',
  }),
  'pass-mark-scoring': ({ passMark, scoring }) => ({
    message: `“passMark: ${passMark}” and “scoring: ${scoring}” contradict each other: a pass mark counts graded questions.`,
    assumed: 'The lesson is scored as graded.',
    remedy: 'Write `scoring: graded`, or take `passMark` out.',
  }),
  'pass-mark-unused': ({ passMark }) => ({
    message: `“passMark: ${passMark}” has nothing to count on a page with “questions: none”.`,
    assumed: 'The page has no pass mark.',
    remedy: 'Set the grade to pass in the quiz.',
  }),
  'scoring-nothing-to-grade': (why) => ({
    message: `“scoring: graded” finds nothing to grade: ${reasonFor(why)}.`,
    assumed: 'The page reports no score. In a Moodle quiz you grade the answers all the same.',
    remedy:
      'For a score of the page, write `scoring: participation`, or add a closed question whose key is in the package.',
  }),
  'closed-not-marked': ({ closed, answers }) => ({
    message: `“answers: ${answers}” leaves the key of ${closedQuestions(closed)} out of the SCORM package.`,
    assumed:
      'The page records what learners answer, marks nothing and doesn’t count it in the score, unless by participation; the key is a file of its own.',
    remedy: 'To have them marked in the lesson, write `answers: after-finish`; in a Moodle quiz they are.',
  }),
  'draw-all': ({ draw, questions }) => ({
    message: `“draw: ${draw}” leaves none of the ${questions} questions out.`,
    assumed: 'Every learner is asked all of them.',
    remedy: 'Draw fewer than there are, or take the setting out.',
  }),
  'web-page-left-out': ({ name, size, limit }) => ({
    message: `“${name}” (${size}) is too large for a page that is one file (${limit}).`,
    assumed: 'A sentence in its place says that it is in the lesson’s zip.',
    remedy: 'Give learners the zip (web-site), which holds it, or make the file smaller.',
  }),
  'single-sco-settings': ({ setting, values, asked }) => ({
    message: `The lessons differ in “${setting}” (${values.join(', ')}), and the one page of ${asked} has one for all.`,
    assumed: 'What holds without the setting holds for all of them.',
    remedy: `Settle it in cartable.yml for the whole course, or build without ${asked}.`,
  }),
  'shuffle-kept': ({ words }) => ({
    message: `“${words}” isn’t shuffled: something in it speaks of the places of its options or items.`,
    assumed: 'They stand in your order for everybody.',
    remedy: 'To have them shuffled, say in words what you mean by “answer b” or “all of the above”.',
  }),
  'math-broken': ({ tex, reason }) => ({
    message: `The formula “${tex}” can’t be drawn: ${reason}`,
    assumed: 'The page shows its TeX source.',
    remedy: 'Correct the TeX; the page draws what KaTeX knows.',
  }),
  'state-room-small': (capacity) => ({
    message: `This lesson will run full: ${capacity.open} open questions share the ${capacity.limit} characters that the LMS keeps, some ${capacity.expected} a written answer.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-limited': (capacity) => ({
    message: `This lesson can run full: ${capacity.open} open questions share the ${capacity.limit} characters that the LMS keeps, some ${capacity.expected} a written answer; a pupil who writes more about each can’t keep all of it.`,
    assumed: FULL,
    remedy: divided(capacity),
  }),
  'state-room-full': (capacity) => ({
    message: `The answers to ${capacity.questions} questions take ${capacity.used} characters, and the LMS keeps ${capacity.limit}: nobody can answer all of them.`,
    assumed: FULL,
    remedy: `Divide the lesson (in a course of several lessons each has this room to itself, unless it is one SCO), ${moreRoom(capacity)}.`,
  }),
  'scorm-title-shortened': ({ whole, title, limit }) => ({
    message: `SCORM takes titles of ${limit} characters; this lesson’s has ${[...whole].length}.`,
    assumed: `The LMS shows “${title}”; the page and the metadata have the whole title.`,
    remedy: 'Give the lesson a shorter `title:` in its front matter.',
  }),
  'scorm-forbidden-characters': ({ text }) => ({
    message: `“${text}” holds control characters, which no XML file can carry.`,
    assumed: 'The manifest has the text without them.',
    remedy: 'Type these words of the title or front matter anew.',
  }),
  'scorm-lesson-links': ({ title, links }) => ({
    message: `“${title}” has ${links === 1 ? 'a link' : `${links} links`} to other lessons, which a SCO may not open.`,
    assumed: 'The words stay, and behind them the other lesson’s title.',
    remedy: 'With --single-sco such links work.',
  }),
  'scorm2004-several-scos': ({ count }) => ({
    message: `The SCORM 2004 package has ${count} SCOs. In Moodle, who goes from one to the next gets no connection there until the page is loaded again; the lesson’s page says so.`,
    remedy: 'For Moodle take the SCORM 1.2 package, or build with --single-sco.',
  }),
  'scorm2004-answers-unseen': () => ({
    message:
      'Moodle keeps the answers given in a SCORM 2004 package, but its interactions report shows a teacher none of them.',
    remedy: 'For Moodle take the SCORM 1.2 package.',
  }),
  'cmi5-lesson-links': ({ title, links }) => ({
    message: `“${title}” has ${links === 1 ? 'a link' : `${links} links`} to other lessons, which a lesson in a cmi5 package may not open: only the LMS does.`,
    assumed: 'The words stay, and behind them the other lesson’s title.',
    remedy: 'With --single-sco such links work.',
  }),
  'cmi5-score-untold': ({ title }) => ({
    message: `In cmi5 a score goes with “passed” or “failed” alone: without a pass mark the LMS hears that “${title}” is completed, and its gradebook stays without a score.`,
    remedy: 'For a grade in the LMS, set passMark.',
  }),
};
