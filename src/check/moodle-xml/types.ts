/** What each question type asks of its answers. */
import { checkCloze } from './cloze.ts';
import type { Report } from './report.ts';
import { childOf, childrenOf, type Node, plainValue, textOf } from './tree.ts';

type Check = (node: Node, question: string, report: Report) => void;

/** The types that Moodle imports by itself; `undefined`: nothing beyond what holds for all. */
export const TYPES: Readonly<Record<string, Check | undefined>> = {
  multichoice: (node, question, report) => checkMultichoice(node, question, report),
  truefalse: (node, question, report) => checkTrueFalse(node, question, report),
  shortanswer: (node, question, report) => checkShortAnswer(node, question, report),
  numerical: (node, question, report) => checkNumerical(node, question, report),
  matching: (node, question, report) => checkMatching(node, question, report),
  match: (node, question, report) => checkMatching(node, question, report),
  cloze: checkCloze,
  multianswer: checkCloze,
  essay: (node, question, report) => checkEssay(node, question, report),
  ordering: (node, question, report) => checkOrdering(node, question, report),
  gapselect: (node, question, report) => checkPlaces(node, 'selectoption', question, report),
  ddwtos: (node, question, report) => checkPlaces(node, 'dragbox', question, report),
  description: undefined,
  calculated: (node, question, report) => checkFractions(node, question, report),
  calculatedsimple: (node, question, report) => checkFractions(node, question, report),
  calculatedmulti: (node, question, report) => checkFractions(node, question, report),
  ddimageortext: undefined,
  ddmarker: undefined,
  randomsamatch: undefined,
};

/** Moodle's list (`question/engine/bank.php`), of the size it is compared at. */
const LISTED = [
  0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80,
  83.33333, 90, 100,
];

const checkFractions: Check = (node, question, report) => {
  for (const answer of childrenOf(node, 'answer')) {
    const { fraction = '0' } = answer.attributes;
    const value = Number(fraction);
    // The importer allows a difference of 0.00001 after dividing by 100.
    if (fraction.trim() === '' || !LISTED.some((listed) => Math.abs(Math.abs(value) - listed) <= 0.001))
      report('moodle-xml-fraction', answer, { question, fraction });
  }
};

const fractionOf = (answer: Node): number => Number(answer.attributes.fraction ?? 0);

const checkMultichoice: Check = (node, question, report) => {
  const answers = childrenOf(node, 'answer');
  const filled = answers.filter((answer) => textOf(answer));
  checkFractions(node, question, report);
  if (filled.length < 2) report('moodle-xml-answers', node, { question, why: 'few' });
  for (const answer of answers)
    if (!filled.includes(answer)) report('moodle-xml-answers', answer, { question, why: 'blank' });
  const single = !['false', '0', ''].includes((plainValue(node, 'single') ?? 'true').trim());
  const positive = filled.map(fractionOf).filter((fraction) => fraction > 0);
  const sum = positive.reduce((total, fraction) => total + fraction, 0);
  const full = single ? positive.some((fraction) => fraction === 100) : Math.abs(sum - 100) < 0.1;
  if (!full) report('moodle-xml-no-full-marks', node, { question, required: false });
};

const checkTrueFalse: Check = (node, question, report) => {
  const marks = childrenOf(node, 'answer')
    .map((answer) => `${textOf(answer)} ${fractionOf(answer)}`)
    .sort()
    .join(', ');
  if (marks !== 'false 0, true 100' && marks !== 'false 100, true 0')
    report('moodle-xml-answers', node, { question, why: 'true-false' });
};

const checkShortAnswer: Check = (node, question, report) => {
  const answers = childrenOf(node, 'answer');
  checkFractions(node, question, report);
  checkPlainAnswers(answers, question, report);
  if (answers.length === 0) report('moodle-xml-answers', node, { question, why: 'few' });
  else if (!answers.some((answer) => fractionOf(answer) === 100 && textOf(answer)))
    report('moodle-xml-no-full-marks', node, { question, required: true });
};

/** A number as the importer reads it, or `*` for any other. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const checkNumerical: Check = (node, question, report) => {
  const answers = childrenOf(node, 'answer');
  checkFractions(node, question, report);
  checkPlainAnswers(answers, question, report);
  if (answers.length === 0) report('moodle-xml-answers', node, { question, why: 'few' });
  else if (!answers.some((answer) => fractionOf(answer) === 100))
    report('moodle-xml-no-full-marks', node, { question, required: true });
  for (const [index, answer] of answers.entries()) {
    const value = textOf(answer) ?? answer.text.trim();
    const tolerance = plainValue(answer, 'tolerance')?.trim() ?? '0';
    const field = `answer[${index + 1}]`;
    if (!NUMBER.test(value) && value !== '*') report('moodle-xml-number', answer, { question, field, value });
    if (!NUMBER.test(tolerance))
      report('moodle-xml-number', answer, { question, field: `${field}/tolerance`, value: tolerance });
  }
};

/** Answers to be typed are plain: the importer leaves their files behind. */
const checkPlainAnswers = (answers: readonly Node[], question: string, report: Report): void => {
  for (const [index, answer] of answers.entries())
    for (const file of childrenOf(answer, 'file'))
      report('moodle-xml-file', file, {
        question,
        field: `answer[${index + 1}]`,
        name: file.attributes.name ?? '',
        why: 'dropped',
      });
};

const checkMatching: Check = (node, question, report) => {
  const pairs = childrenOf(node, 'subquestion');
  if (!pairs.some((pair) => textOf(pair))) report('moodle-xml-answers', node, { question, why: 'few' });
  for (const pair of pairs)
    if (textOf(pair) && !textOf(childOf(pair, 'answer')))
      report('moodle-xml-answers', pair, { question, why: 'pair' });
};

const checkOrdering: Check = (node, question, report) => {
  const items = childrenOf(node, 'answer').filter((answer) => textOf(answer));
  if (items.length < 2) report('moodle-xml-answers', node, { question, why: 'items' });
  if (!plainValue(node, 'shownumcorrect')?.trim() && childrenOf(node, 'hint').length === 0)
    report('moodle-xml-ordering-shownumcorrect', node, { question });
  const select = (plainValue(node, 'selecttype') ?? plainValue(node, 'logical') ?? '').trim().toUpperCase();
  if (select !== 'ALL' && select !== 'EXACT' && items.length > 2)
    report('moodle-xml-ordering-select', node, { question });
};

const RESPONSE_FORMATS = ['editor', 'editorfilepicker', 'plain', 'monospaced', 'noinline'];

const checkEssay: Check = (node, question, report) => {
  const value = plainValue(node, 'responseformat');
  if (value !== undefined && !RESPONSE_FORMATS.includes(value))
    report('moodle-xml-value', node, { question, field: 'responseformat', value, allowed: RESPONSE_FORMATS });
  for (const field of ['minwordlimit', 'maxwordlimit'])
    if (plainValue(node, field) === '')
      report('moodle-xml-empty-limit', childOf(node, field) ?? node, { question, field });
};

const checkPlaces = (node: Node, choice: string, question: string, report: Report): void => {
  const choices = childrenOf(node, choice).length;
  const text = textOf(childOf(node, 'questiontext')) ?? '';
  if (choices === 0) report('moodle-xml-answers', node, { question, why: 'few' });
  for (const [placeholder, number] of text.matchAll(/\[\[(\d+)\]\]/g))
    if (Number(number) < 1 || Number(number) > choices)
      report('moodle-xml-placeholder', node, { question, placeholder });
};
