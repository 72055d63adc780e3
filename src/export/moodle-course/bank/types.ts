/**
 * Each type's own rows. Source: `question/type/<type>/backup/moodle2/backup_qtype_<type>_plugin.class.php`. Every
 * column is written: a restore asks nothing and checks nothing, and the database refuses what it can't do without.
 */
import { emptyField, type Words } from '../../moodle/index.ts';
import type { MoodleQuestion } from '../../moodle-quiz/index.ts';
import type { Row } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { HTML, PLAIN } from '../write/xml.ts';
import { plainAnswer, richAnswer } from './answers.ts';
import type { FileNotes } from './files.ts';
import type { Own } from './question.ts';

export interface Bench {
  readonly ids: Ids;
  readonly notes: FileNotes;
  readonly words: Words;
}

type Simple = Exclude<MoodleQuestion, { readonly type: 'cloze' }>;

export const ownRows = (question: Simple, id: number, { ids, notes, words }: Bench): Own => {
  switch (question.type) {
    case 'description':
      return { qtype: 'description' };
    case 'essay':
      return {
        qtype: 'essay',
        row: {
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
        },
      };
    case 'multichoice':
      return {
        qtype: 'multichoice',
        row: {
          answers: { answer: question.answers.map((answer) => richAnswer(answer, ids, notes)) },
          multichoice: {
            '@id': ids(),
            layout: 0,
            single: question.single ? 1 : 0,
            shuffleanswers: 0,
            ...combinedFeedback(words),
            answernumbering: question.answerNumbering,
            shownumcorrect: question.single ? 0 : 1,
            showstandardinstruction: 1,
          },
        },
      };
    case 'truefalse': {
      const [whenTrue, whenFalse] = [true, false].map((value) =>
        plainAnswer(
          {
            text: value ? 'True' : 'False',
            fraction: value === question.answer ? 100 : 0,
            feedback: value ? question.whenTrue : question.whenFalse,
          },
          ids,
          notes,
        ),
      ) as [Numbered, Numbered];
      return {
        qtype: 'truefalse',
        row: {
          answers: { answer: [whenTrue, whenFalse] },
          truefalse: {
            '@id': ids(),
            trueanswer: whenTrue['@id'],
            falseanswer: whenFalse['@id'],
            showstandardinstruction: 0,
          },
        },
      };
    }
    case 'shortanswer':
      return {
        qtype: 'shortanswer',
        row: {
          answers: { answer: question.answers.map((answer) => plainAnswer(answer, ids, notes)) },
          shortanswer: { '@id': ids(), usecase: question.useCase ? 1 : 0 },
        },
      };
    case 'numerical': {
      const answers = question.answers.map((answer) => plainAnswer(answer, ids, notes));
      return {
        qtype: 'numerical',
        row: {
          answers: { answer: answers },
          numerical_units: {
            numerical_unit:
              question.unit === undefined
                ? []
                : [{ '@id': ids(), multiplier: '1.0000000000000000000', unit: question.unit }],
          },
          numerical_options: {
            numerical_option: [
              {
                '@id': ids(),
                // A unit may be typed, and isn't marked; or none is asked for.
                showunits: question.unit === undefined ? 3 : 0,
                unitsleft: 0,
                unitgradingtype: 0,
                unitpenalty: '0.1000000',
              },
            ],
          },
          numerical_records: {
            numerical_record: question.answers.map(({ tolerance }, index) => ({
              '@id': ids(),
              answer: answers[index]?.['@id'] ?? 0,
              tolerance,
            })),
          },
        },
      };
    }
    case 'matching':
      return {
        qtype: 'match',
        row: {
          matchoptions: { '@id': ids(), shuffleanswers: 1, ...combinedFeedback(words), shownumcorrect: 1 },
          matches: {
            match: question.subquestions.map(({ stem, answer }) => {
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
        },
      };
    case 'ordering':
      return {
        qtype: 'ordering',
        row: {
          answers: {
            answer: question.items.map((field, index) =>
              // The fraction is the place.
              richAnswer({ field, fraction: 0, feedback: emptyField }, ids, notes, (index + 1).toFixed(7)),
            ),
          },
          ordering: {
            '@id': ids(),
            // Vertical; all of them; each by its absolute place.
            layouttype: 0,
            selecttype: 0,
            selectcount: Math.max(2, question.items.length),
            gradingtype: 0,
            showgrading: 1,
            numberingstyle: 'none',
            ...combinedFeedback(words),
            shownumcorrect: 1,
          },
        },
      };
  }
};

type Numbered = Row & { readonly '@id': number };

export const combinedFeedback = (words: Pick<Words, 'correct' | 'partiallyCorrect' | 'incorrect'>): Row => ({
  correctfeedback: words.correct,
  correctfeedbackformat: HTML,
  partiallycorrectfeedback: words.partiallyCorrect,
  partiallycorrectfeedbackformat: HTML,
  incorrectfeedback: words.incorrect,
  incorrectfeedbackformat: HTML,
});
