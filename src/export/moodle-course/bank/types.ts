/**
 * Each type's own rows. Source: `question/type/<type>/backup/moodle2/backup_qtype_<type>_plugin.class.php`. Every
 * column is written: a restore asks nothing and checks nothing, and the database refuses what it can't do without.
 */
import { emptyField, type Words } from '../../moodle/index.ts';
import type { MoodleType, QuestionOfType } from '../../moodle-quiz/index.ts';
import type { Row } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { HTML, PLAIN } from '../write/xml.ts';
import { plainAnswer, richAnswer } from './answers.ts';
import type { FileNotes } from './files.ts';
import type { TypeRows } from './question.ts';

/** What rows are made with. */
interface RowMaking {
  readonly ids: Ids;
  readonly notes: FileNotes;
  readonly words: Words;
}

type Simple = Exclude<MoodleType, 'cloze'>;
type Rows<T extends Simple> = (question: QuestionOfType<T>, id: number, making: RowMaking) => Row | undefined;

/** The rows of `plugin_qtype_<type>_question`. */
export function ownRows(question: QuestionOfType<Simple>, id: number, making: RowMaking): TypeRows {
  const row = (ROWS[question.type] as Rows<Simple>)(question, id, making);
  return { qtype: question.type === 'matching' ? 'match' : question.type, ...(row && { row }) };
}

const ROWS: { readonly [T in Simple]: Rows<T> } = {
  description: () => undefined,
  essay: (question, id, { ids, notes }) => ({
    essay: {
      '@id': ids(),
      responseformat: question.responseFormat,
      responserequired: 1,
      responsefieldlines: question.responseFieldLines,
      minwordlimit: question.minWordLimit ?? null,
      maxwordlimit: null,
      attachments: 0,
      attachmentsrequired: 0,
      graderinfo: notes.put(question.graderInfo, {
        component: 'qtype_essay',
        fileArea: 'graderinfo',
        itemId: id,
      }),
      graderinfoformat: HTML,
      responsetemplate: question.responseTemplate ?? '',
      responsetemplateformat: question.responseFormat === 'monospaced' ? PLAIN : HTML,
      filetypeslist: null,
      maxbytes: 0,
    },
  }),
  multichoice: (question, _id, { ids, notes, words }) => ({
    answers: { answer: question.answers.map((answer) => richAnswer(answer, ids, notes)) },
    multichoice: {
      '@id': ids(),
      layout: 0,
      single: question.single ? 1 : 0,
      shuffleanswers: question.shuffle ? 1 : 0,
      ...combinedFeedback(words),
      answernumbering: question.answerNumbering,
      shownumcorrect: question.single ? 0 : 1,
      showstandardinstruction: 1,
    },
  }),
  truefalse: ({ answer, whenTrue, whenFalse }, _id, { ids, notes }) => {
    const yes = plainAnswer({ text: 'True', fraction: answer ? 100 : 0, feedback: whenTrue }, ids, notes);
    const no = plainAnswer({ text: 'False', fraction: answer ? 0 : 100, feedback: whenFalse }, ids, notes);
    return {
      answers: { answer: [yes, no] },
      truefalse: {
        '@id': ids(),
        trueanswer: yes['@id'],
        falseanswer: no['@id'],
        showstandardinstruction: 0,
      },
    };
  },
  shortanswer: ({ answers, useCase }, _id, { ids, notes }) => ({
    answers: { answer: answers.map((answer) => plainAnswer(answer, ids, notes)) },
    shortanswer: { '@id': ids(), usecase: useCase ? 1 : 0 },
  }),
  numerical: ({ answers, unit }, _id, { ids, notes }) => {
    const rows = answers.map((answer) => plainAnswer(answer, ids, notes));
    return {
      answers: { answer: rows },
      numerical_units: {
        numerical_unit:
          unit === undefined ? [] : [{ '@id': ids(), multiplier: '1.0000000000000000000', unit }],
      },
      numerical_options: {
        numerical_option: [
          {
            '@id': ids(),
            // A unit may be typed, and isn't marked; or none is asked for.
            showunits: unit === undefined ? 3 : 0,
            unitsleft: 0,
            unitgradingtype: 0,
            unitpenalty: '0.1000000',
          },
        ],
      },
      numerical_records: {
        numerical_record: answers.map(({ tolerance }, index) => ({
          '@id': ids(),
          answer: rows[index]?.['@id'] ?? 0,
          tolerance,
        })),
      },
    };
  },
  matching: ({ subquestions, fixed }, _id, { ids, notes, words }) => ({
    matchoptions: {
      '@id': ids(),
      shuffleanswers: fixed ? 0 : 1,
      ...combinedFeedback(words),
      shownumcorrect: 1,
    },
    matches: {
      match: subquestions.map(({ stem, answer }) => {
        const match = ids();
        return {
          '@id': match,
          questiontext: notes.put(stem, {
            component: 'qtype_match',
            fileArea: 'subquestion',
            itemId: match,
          }),
          questiontextformat: HTML,
          answertext: answer,
        };
      }),
    },
  }),
  ordering: ({ items }, _id, { ids, notes, words }) => ({
    answers: {
      answer: items.map((field, index) =>
        // The fraction is the place.
        richAnswer({ field, fraction: 0, feedback: emptyField }, ids, notes, (index + 1).toFixed(7)),
      ),
    },
    ordering: {
      '@id': ids(),
      // Vertical; all of them; each by its absolute place.
      layouttype: 0,
      selecttype: 0,
      selectcount: Math.max(2, items.length),
      gradingtype: 0,
      showgrading: 1,
      numberingstyle: 'none',
      ...combinedFeedback(words),
      shownumcorrect: 1,
    },
  }),
};

export const combinedFeedback = (words: Pick<Words, 'correct' | 'partiallyCorrect' | 'incorrect'>): Row => ({
  correctfeedback: words.correct,
  correctfeedbackformat: HTML,
  partiallycorrectfeedback: words.partiallyCorrect,
  partiallycorrectfeedbackformat: HTML,
  incorrectfeedback: words.incorrect,
  incorrectfeedbackformat: HTML,
});
