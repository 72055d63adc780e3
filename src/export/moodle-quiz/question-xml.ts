/** A Moodle question as an element of Moodle XML. Source: `question/format/xml/format.php` of Moodle 4.5. */
import {
  element,
  type Field,
  isEmpty,
  textElement,
  valueElement,
  type Words,
  type XmlElement,
} from '../moodle/index.ts';
import { writeFraction } from './fractions.ts';
import { type FieldAnswer, type MoodleQuestion, penaltyOf, type TextAnswer } from './moodle.ts';

export const questionElement = (question: MoodleQuestion, words: Words): XmlElement =>
  element(
    'question',
    [
      textElement('name', question.name),
      fieldElement('questiontext', question.text),
      fieldElement('generalfeedback', question.generalFeedback),
      // A cloze counts its gaps; the importer reads no grade there.
      ...(question.type === 'cloze' ? [] : [valueElement('defaultgrade', question.defaultGrade)]),
      valueElement('penalty', penaltyOf(question.type)),
      { name: 'idnumber', text: question.idnumber },
      ...specifics(question, words),
      ...question.hints
        .filter((hint) => !isEmpty(hint))
        .map((hint) => fieldElement('hint', hint, WITH_PARTS.test(question.type) ? [SHOW_NUMBER] : [])),
      ...(question.tags.length > 0
        ? [
            element(
              'tags',
              question.tags.map((tag) => textElement('tag', tag)),
            ),
          ]
        : []),
    ],
    { type: question.type },
  );

const HTML = { format: 'html' } as const;

/** Types whose hints can tell how many parts are right. */
const WITH_PARTS = /^(?:multichoice|matching|ordering|cloze)$/;
const SHOW_NUMBER = valueElement('shownumcorrect', '');

const fieldElement = (
  name: string,
  field: Field,
  more: readonly XmlElement[] = [],
  attributes: Readonly<Record<string, string>> = HTML,
): XmlElement => element(name, [{ name: 'text', text: field.html }, ...files(field), ...more], attributes);

const files = (field: Field): readonly XmlElement[] =>
  field.files.map(({ name, asset }) => ({
    name: 'file',
    attributes: { name, path: '/', encoding: 'base64' },
    file: asset,
  }));

const feedbackElement = (feedback: Field): readonly XmlElement[] =>
  isEmpty(feedback) ? [] : [fieldElement('feedback', feedback)];

const fieldAnswer = ({ field, fraction, feedback }: FieldAnswer): XmlElement =>
  fieldElement('answer', field, feedbackElement(feedback), { fraction: writeFraction(fraction), ...HTML });

const textAnswer = ({ text, fraction, feedback }: TextAnswer, more: readonly XmlElement[] = []): XmlElement =>
  element('answer', [{ name: 'text', text }, ...feedbackElement(feedback), ...more], {
    fraction: writeFraction(fraction),
    format: 'plain_text',
  });

const combinedFeedback = (words: Words): readonly XmlElement[] => [
  textElement('correctfeedback', words.correct, HTML),
  textElement('partiallycorrectfeedback', words.partiallyCorrect, HTML),
  textElement('incorrectfeedback', words.incorrect, HTML),
];

const specifics = (question: MoodleQuestion, words: Words): readonly XmlElement[] => {
  switch (question.type) {
    case 'description':
    case 'cloze':
      return [];
    case 'essay':
      return [
        valueElement('responseformat', question.responseFormat),
        valueElement('responserequired', 1),
        valueElement('responsefieldlines', question.responseFieldLines),
        // Unused, it must be absent: an empty element becomes a limit of 0 words.
        ...(question.minWordLimit ? [valueElement('minwordlimit', question.minWordLimit)] : []),
        valueElement('attachments', 0),
        valueElement('attachmentsrequired', 0),
        fieldElement('graderinfo', question.graderInfo),
        textElement(
          'responsetemplate',
          question.responseTemplate ?? '',
          question.responseFormat === 'monospaced' ? { format: 'plain_text' } : HTML,
        ),
      ];
    case 'multichoice':
      return [
        valueElement('single', String(question.single)),
        valueElement('shuffleanswers', 'false'),
        valueElement('answernumbering', question.answerNumbering),
        valueElement('showstandardinstruction', 1),
        ...combinedFeedback(words),
        ...(question.single ? [] : [SHOW_NUMBER]),
        ...question.answers.map(fieldAnswer),
      ];
    case 'truefalse':
      return [true, false].map((value) =>
        element(
          'answer',
          [
            // Literal: another word is taken by its place, with a warning.
            { name: 'text', text: String(value) },
            ...feedbackElement(value ? question.whenTrue : question.whenFalse),
          ],
          { fraction: value === question.answer ? '100' : '0', format: 'moodle_auto_format' },
        ),
      );
    case 'shortanswer':
      return [
        valueElement('usecase', question.useCase ? 1 : 0),
        ...question.answers.map((answer) => textAnswer(answer)),
      ];
    case 'numerical':
      return [
        ...question.answers.map((answer) =>
          textAnswer(answer, [valueElement('tolerance', answer.tolerance)]),
        ),
        ...units(question.unit),
      ];
    case 'matching':
      return [
        valueElement('shuffleanswers', 'true'),
        ...combinedFeedback(words),
        SHOW_NUMBER,
        ...question.subquestions.map(({ stem, answer }) =>
          fieldElement('subquestion', stem, [textElement('answer', answer)]),
        ),
      ];
    case 'ordering':
      return [
        valueElement('layouttype', 'VERTICAL'),
        // The default shows six of the items, chosen at random.
        valueElement('selecttype', 'ALL'),
        valueElement('selectcount', Math.max(2, question.items.length)),
        valueElement('gradingtype', 'ABSOLUTE_POSITION'),
        valueElement('showgrading', 'SHOW'),
        valueElement('numberingstyle', 'none'),
        ...combinedFeedback(words),
        // With its value: without one the import breaks off (`ordering/questiontype.php:637-651`).
        valueElement('shownumcorrect', 1),
        ...question.items.map((field) => fieldAnswer({ field, fraction: 100, feedback: NOTHING })),
      ];
  }
};

const NOTHING: Field = { html: '', files: [] };

/** 0: a unit may be typed, and isn't marked; 3: none is asked for. */
const units = (unit: string | undefined): readonly XmlElement[] =>
  unit === undefined
    ? [valueElement('unitgradingtype', 0), valueElement('showunits', 3)]
    : [
        element('units', [
          element('unit', [valueElement('multiplier', 1), { name: 'unit_name', text: unit }]),
        ]),
        valueElement('unitgradingtype', 0),
        valueElement('showunits', 0),
        valueElement('unitsleft', 0),
      ];
