/** What each question type asks of its answers. */
import { child, elementsAt, type XmlElement } from '../xml.ts';
import { checkCloze } from './cloze.ts';
import { plainValue, type QuestionReport, textOf } from './values.ts';

type Check = (question: XmlElement, report: QuestionReport) => void;

/** The types that Moodle imports by itself; `undefined`: nothing beyond what holds for all. */
export const TYPES: Readonly<Record<string, Check | undefined>> = {
  multichoice: checkMultichoice,
  truefalse: checkTrueFalse,
  shortanswer: checkShortAnswer,
  numerical: checkNumerical,
  matching: checkMatching,
  match: checkMatching,
  cloze: checkCloze,
  multianswer: checkCloze,
  essay: checkEssay,
  ordering: checkOrdering,
  gapselect: (question, report) => checkPlaces(question, 'selectoption', report),
  ddwtos: (question, report) => checkPlaces(question, 'dragbox', report),
  description: undefined,
  calculated: checkFractions,
  calculatedsimple: checkFractions,
  calculatedmulti: checkFractions,
  ddimageortext: undefined,
  ddmarker: undefined,
  randomsamatch: undefined,
};

/** Moodle's list (`question/engine/bank.php`), of the size it is compared at. */
const LISTED = [
  0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80,
  83.33333, 90, 100,
];

function checkFractions(question: XmlElement, report: QuestionReport): void {
  for (const answer of elementsAt(question, 'answer')) {
    const { fraction = '0' } = answer.attributes;
    const value = Number(fraction);
    // The importer allows a difference of 0.00001 after dividing by 100.
    if (fraction.trim() === '' || !LISTED.some((listed) => Math.abs(Math.abs(value) - listed) <= 0.001))
      report('moodle-xml-fraction', answer, { fraction });
  }
}

function fractionOf(answer: XmlElement): number {
  return Number(answer.attributes.fraction ?? 0);
}

function checkMultichoice(question: XmlElement, report: QuestionReport): void {
  const answers = elementsAt(question, 'answer');
  const filled = answers.filter((answer) => textOf(answer));
  checkFractions(question, report);
  if (filled.length < 2) report('moodle-xml-answers', question, { why: 'few' });
  for (const answer of answers)
    if (!filled.includes(answer)) report('moodle-xml-answers', answer, { why: 'blank' });
  const single = !['false', '0', ''].includes((plainValue(question, 'single') ?? 'true').trim());
  const positive = filled.map(fractionOf).filter((fraction) => fraction > 0);
  const sum = positive.reduce((total, fraction) => total + fraction, 0);
  const full = single ? positive.some((fraction) => fraction === 100) : Math.abs(sum - 100) < 0.1;
  if (!full) report('moodle-xml-no-full-marks', question, { required: false });
}

function checkTrueFalse(question: XmlElement, report: QuestionReport): void {
  const marks = elementsAt(question, 'answer')
    .map((answer) => `${textOf(answer)} ${fractionOf(answer)}`)
    .sort()
    .join(', ');
  if (marks !== 'false 0, true 100' && marks !== 'false 100, true 0')
    report('moodle-xml-answers', question, { why: 'true-false' });
}

function checkShortAnswer(question: XmlElement, report: QuestionReport): void {
  const answers = elementsAt(question, 'answer');
  checkFractions(question, report);
  checkPlainAnswers(answers, report);
  if (answers.length === 0) report('moodle-xml-answers', question, { why: 'few' });
  else if (!answers.some((answer) => fractionOf(answer) === 100 && textOf(answer)))
    report('moodle-xml-no-full-marks', question, { required: true });
}

/** A number as the importer reads it, or `*` for any other. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function checkNumerical(question: XmlElement, report: QuestionReport): void {
  const answers = elementsAt(question, 'answer');
  checkFractions(question, report);
  checkPlainAnswers(answers, report);
  if (answers.length === 0) report('moodle-xml-answers', question, { why: 'few' });
  else if (!answers.some((answer) => fractionOf(answer) === 100))
    report('moodle-xml-no-full-marks', question, { required: true });
  for (const [index, answer] of answers.entries()) {
    const value = textOf(answer) ?? answer.text.trim();
    const tolerance = plainValue(answer, 'tolerance')?.trim() ?? '0';
    const field = `answer[${index + 1}]`;
    if (!NUMBER.test(value) && value !== '*') report('moodle-xml-number', answer, { field, value });
    if (!NUMBER.test(tolerance))
      report('moodle-xml-number', answer, { field: `${field}/tolerance`, value: tolerance });
  }
}

/** Answers to be typed are plain: the importer leaves their files behind. */
function checkPlainAnswers(answers: readonly XmlElement[], report: QuestionReport): void {
  for (const [index, answer] of answers.entries())
    for (const file of elementsAt(answer, 'file'))
      report('moodle-xml-file', file, {
        field: `answer[${index + 1}]`,
        name: file.attributes.name ?? '',
        why: 'dropped',
      });
}

function checkMatching(question: XmlElement, report: QuestionReport): void {
  const pairs = elementsAt(question, 'subquestion');
  if (!pairs.some((pair) => textOf(pair))) report('moodle-xml-answers', question, { why: 'few' });
  for (const pair of pairs)
    if (textOf(pair) && !textOf(child(pair, 'answer'))) report('moodle-xml-answers', pair, { why: 'pair' });
}

function checkOrdering(question: XmlElement, report: QuestionReport): void {
  const items = elementsAt(question, 'answer').filter((answer) => textOf(answer));
  if (items.length < 2) report('moodle-xml-answers', question, { why: 'items' });
  if (!plainValue(question, 'shownumcorrect')?.trim() && elementsAt(question, 'hint').length === 0)
    report('moodle-xml-ordering-shownumcorrect', question, {});
  const select = (plainValue(question, 'selecttype') ?? plainValue(question, 'logical') ?? '')
    .trim()
    .toUpperCase();
  if (select !== 'ALL' && select !== 'EXACT' && items.length > 2)
    report('moodle-xml-ordering-select', question, {});
}

const RESPONSE_FORMATS = ['editor', 'editorfilepicker', 'plain', 'monospaced', 'noinline'];

function checkEssay(question: XmlElement, report: QuestionReport): void {
  const value = plainValue(question, 'responseformat');
  if (value !== undefined && !RESPONSE_FORMATS.includes(value))
    report('moodle-xml-value', question, { field: 'responseformat', value, allowed: RESPONSE_FORMATS });
  for (const field of ['minwordlimit', 'maxwordlimit'])
    if (plainValue(question, field) === '')
      report('moodle-xml-empty-limit', child(question, field) ?? question, { field });
}

function checkPlaces(question: XmlElement, choice: string, report: QuestionReport): void {
  const choices = elementsAt(question, choice).length;
  const text = textOf(child(question, 'questiontext')) ?? '';
  if (choices === 0) report('moodle-xml-answers', question, { why: 'few' });
  for (const [placeholder, number] of text.matchAll(/\[\[(\d+)\]\]/g))
    if (Number(number) < 1 || Number(number) > choices)
      report('moodle-xml-placeholder', question, { placeholder });
}
