/** The words on a lesson's policies, in English. `{n}`: the number that was set. */

export const policyWords = {
  title: 'What the author has settled',
  lead: 'Policies of the lesson, as its source or `cartable.yml` sets them; what is not set has its default.',
  policy: 'Policy',
  value: 'Value',
  meaning: 'What it does in these files',
  completion: {
    questions: 'The lesson is completed once every question is answered.',
    read: 'The lesson is completed once it was read to its end.',
    both: 'The lesson is completed once it was read to its end and every question is answered.',
  },
  scoring: {
    mixed:
      'The score, from 0 to 100, counts what is right in the closed questions, where the package may hold it, and open questions once they are answered: with Answer, or with Finish, which hands in what stands in the boxes. How good an open answer is, only a teacher can say.',
    participation:
      'The score counts participation: the share of questions answered, from 0 to 100; every answer given counts, right or wrong: with Answer, or with Finish, which hands in what stands in the boxes. What is only typed doesn’t count yet. It says that somebody worked, not how well.',
    graded:
      'The score, from 0 to 100, counts what is right in the closed questions; open answers wait for a teacher and don’t count.',
    none: 'The lesson’s page reports no score.',
  },
  scoreWaits:
    'The score is told once every question is answered, or with Finish; what is changed after that counts with Finish, or when the page is left. Sooner, the gradebook would tell what is right.',
  passMark:
    'With {n} % or more of the points of the closed questions the lesson is passed, with less failed, once it is completed.',
  attempts: {
    once: 'After Finish the boxes are locked; a new attempt is the LMS’s to give.',
    several: 'Learners may finish the lesson {n} times, as long as the LMS opens the attempt for writing.',
    unlimited: 'Learners may open a finished lesson again as often as the LMS opens the attempt for writing.',
  },
  minWords: 'An open answer has at least {n} words, where the question doesn’t say otherwise.',
  shuffle:
    'Options, stems and items stand in an order of each learner’s own, which stays the same for them; in the quiz Moodle shuffles them. Where something speaks of their places (“all of the above”), they keep theirs.',
  draw: 'Each learner is asked {n} of the questions, the same at every visit. A restored Moodle course draws them for its quiz; in a quiz that you make of the file, add {n} random questions from its category.',
  questions: {
    inline: 'The lesson’s page asks its questions.',
    none: 'The lesson’s page asks nothing: its questions are for the quiz beside it.',
  },
  answers: {
    'after-answer':
      'Learners see the answer after their own; in the quiz, when the review options show general feedback.',
    'after-finish':
      'Learners see the answers once they have finished the lesson; in the quiz, when the review options show general feedback.',
    teacher:
      'Learners never see the answers. Graders read those of open questions beside what a learner wrote (Information for graders of the quiz); all are in the answer key.',
    never: 'No file for the LMS holds a model answer or a comment: they are in the answer key alone.',
  },
  mediaPolicy: {
    bundle: 'Videos are to travel with the lesson; one that can’t is a link and a warning.',
    ask: 'A hosted video is loaded only when the learner asks.',
    link: 'A hosted video is a link; no player is ever loaded.',
    refuse: 'A hosted video is an error: the lesson has none.',
  },
  /** Of the lesson's page, then of the quiz. */
  secrecy: {
    page: {
      shown:
        'The model answers are not secret. In the SCORM package they are encoded, and shown when they are due; somebody who takes the package apart can read them.',
      kept: 'The SCORM package holds no answer: nothing that it could mark by, nothing to read by taking it apart.',
    },
    quiz: {
      shown: 'Moodle keeps those of the quiz on the server until the review options show them.',
      kept: 'To mark closed questions, the quiz has what is right; in its **Review options**, leave **Right answer** unticked.',
    },
  },
  key: {
    name: 'Answer key',
    purpose:
      'The answers that learners don’t receive, as a page for teachers. Never upload it where learners can open it.',
  },
  capacity: {
    title: 'Room for answers',
    text: '{package}: {open} open questions share the {limit} characters that the LMS keeps of an attempt: for each answer about {expected} characters of ordinary prose, and never fewer than {guaranteed}. The page shows how full it is and lets learners copy what it can’t keep.',
    one: '{package}: the open question has the {limit} characters that the LMS keeps of an attempt to itself: about {expected} characters of ordinary prose, and never fewer than {guaranteed}.',
  },
};
