/** A Moodle question as an element of Moodle XML. Source: `question/format/xml/format.php` of Moodle 4.5. */
import { emptyField, type Field, fieldXml, isEmpty, textOf, type Words } from '../moodle/index.ts';
import type { Xml } from '../xml.ts';
import { writeFraction } from './fractions.ts';
import {
  hasParts,
  type MoodleQuestion,
  type MoodleType,
  penaltyOf,
  type QuestionOfType,
  type RichAnswer,
  type TextAnswer,
} from './moodle.ts';

export const questionXml = (question: MoodleQuestion, words: Words): Xml => ({
  '@type': question.type,
  name: textOf(question.name),
  questiontext: fieldXml(question.text),
  generalfeedback: fieldXml(question.generalFeedback),
  // A cloze counts its gaps; the importer reads no grade there.
  defaultgrade: question.type === 'cloze' ? undefined : question.defaultGrade,
  penalty: penaltyOf(question.type),
  idnumber: { $: question.idnumber },
  ...(SPECIFICS[question.type] as Writer<MoodleType>)(question, words),
  hint: question.hints
    .filter((hint) => !isEmpty(hint))
    .map((hint) => ({ ...fieldXml(hint), ...(hasParts(question) && SHOW_NUMBER) })),
  tags: question.tags.length > 0 ? { tag: question.tags.map(textOf) } : undefined,
});

const SHOW_NUMBER: Xml = { shownumcorrect: { '#': '' } };

const feedbackXml = (feedback: Field): Xml => (isEmpty(feedback) ? {} : { feedback: fieldXml(feedback) });

const richAnswer = ({ field, fraction, feedback }: RichAnswer): Xml => ({
  ...fieldXml(field, { '@fraction': writeFraction(fraction), '@format': 'html' }),
  ...feedbackXml(feedback),
});

const textAnswer = ({ text, fraction, feedback }: TextAnswer): Xml => ({
  '@fraction': writeFraction(fraction),
  '@format': 'plain_text',
  ...textOf(text),
  ...feedbackXml(feedback),
});

const combinedFeedback = ({ correct, partiallyCorrect, incorrect }: Words): Xml => ({
  correctfeedback: { '@format': 'html', ...textOf(correct) },
  partiallycorrectfeedback: { '@format': 'html', ...textOf(partiallyCorrect) },
  incorrectfeedback: { '@format': 'html', ...textOf(incorrect) },
});

type Writer<T extends MoodleType> = (question: QuestionOfType<T>, words: Words) => Xml;

const SPECIFICS: { readonly [T in MoodleType]: Writer<T> } = {
  description: () => ({}),
  cloze: () => ({}),
  essay: (question) => ({
    responseformat: question.responseFormat,
    responserequired: 1,
    responsefieldlines: question.responseFieldLines,
    // Unused, it must be absent: an empty element becomes a limit of 0 words.
    minwordlimit: question.minWordLimit || undefined,
    attachments: 0,
    attachmentsrequired: 0,
    graderinfo: fieldXml(question.graderInfo),
    responsetemplate: {
      '@format': question.responseFormat === 'monospaced' ? 'plain_text' : 'html',
      ...textOf(question.responseTemplate ?? ''),
    },
  }),
  multichoice: (question, words) => ({
    single: String(question.single),
    shuffleanswers: String(question.shuffle ?? false),
    answernumbering: question.answerNumbering,
    showstandardinstruction: 1,
    ...combinedFeedback(words),
    ...(!question.single && SHOW_NUMBER),
    answer: question.answers.map(richAnswer),
  }),
  truefalse: (question) => ({
    answer: [true, false].map((value) => ({
      '@fraction': value === question.answer ? '100' : '0',
      '@format': 'moodle_auto_format',
      // Literal: another word is taken by its place, with a warning.
      ...textOf(String(value)),
      ...feedbackXml(value ? question.whenTrue : question.whenFalse),
    })),
  }),
  shortanswer: (question) => ({
    usecase: question.useCase ? 1 : 0,
    answer: question.answers.map(textAnswer),
  }),
  numerical: ({ answers, unit }) => ({
    answer: answers.map((answer) => ({ ...textAnswer(answer), tolerance: answer.tolerance })),
    ...(unit !== undefined && { units: { unit: { multiplier: 1, unit_name: { $: unit } } } }),
    unitgradingtype: 0,
    // 0: a unit may be typed, and isn't marked; 3: none is asked for.
    ...(unit === undefined ? { showunits: 3 } : { showunits: 0, unitsleft: 0 }),
  }),
  matching: (question, words) => ({
    shuffleanswers: String(!question.fixed),
    ...combinedFeedback(words),
    ...SHOW_NUMBER,
    subquestion: question.subquestions.map(({ stem, answer }) => ({
      ...fieldXml(stem),
      answer: textOf(answer),
    })),
  }),
  ordering: (question, words) => ({
    layouttype: 'VERTICAL',
    // The default shows six of the items, chosen at random.
    selecttype: 'ALL',
    selectcount: Math.max(2, question.items.length),
    gradingtype: 'ABSOLUTE_POSITION',
    showgrading: 'SHOW',
    numberingstyle: 'none',
    ...combinedFeedback(words),
    // With its value: without one the import breaks off (`ordering/questiontype.php:637-651`).
    shownumcorrect: 1,
    answer: question.items.map((field) => richAnswer({ field, fraction: 100, feedback: emptyField })),
  }),
};
