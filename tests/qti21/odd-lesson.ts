/** A lesson of closed questions that are hard to carry over: accents, signs, thirds, overlaps, things of the same words. */
import type { AcceptedText, Lesson, Option, Question } from '../../src/lesson/index.ts';
import { html, question, sampleLesson } from '../support/sample-lesson.ts';

const p = (words: string) => html(`<p>${words}</p>`);

const options = (...list: readonly (readonly [words: string, correct: boolean])[]): readonly Option[] =>
  list.map(([words, correct], index) => ({
    id: String.fromCharCode(97 + index),
    content: p(words),
    correct,
  }));

const texts = (...list: readonly (string | readonly [string, number])[]): readonly AcceptedText[] =>
  list.map((one) =>
    typeof one === 'string' ? { text: one, fraction: 1 } : { text: one[0], fraction: one[1] },
  );

const number = (value: number, tolerance: number, fraction = 1) => ({ value, tolerance, fraction });

const gap = (index: number): string => `<cartable-gap data-index="${index}"></cartable-gap>`;

const QUESTIONS: readonly Question[] = [
  question('multiple-choice', 'thirds', '<p>Three of seven.</p>', {
    options: options(
      ['1', true],
      ['2', false],
      ['3', true],
      ['4', false],
      ['5', true],
      ['6', false],
      ['7', false],
    ),
  }),
  question('multiple-choice', 'one-right', '<p>One alone is right, and more may be chosen.</p>', {
    points: 0.5,
    options: options(['a &lt; b', true], ['a &amp; b', false], ["“a” &gt; 'b'", false]),
  }),
  question('multiple-choice', 'all-right', '<p>All are right.</p>', {
    points: 5,
    options: options(['x', true], ['x', true], ['y', true]),
  }),
  question('single-choice', 'same-words', '<p>Two options of the same words.</p>', {
    options: options(['same', false], ['same', true], ['<em>other</em>', false]),
  }),
  question('short-answer', 'accents', '<p>What season?</p>', {
    accepted: texts('Été', ['printemps à Orléans', 0.5], ['ŒUVRE', 0.25]),
    caseSensitive: false,
  }),
  question('short-answer', 'accents-exact', '<p>What season, written well?</p>', {
    accepted: texts('Été', ['été', 0.5]),
    caseSensitive: true,
  }),
  question('short-answer', 'overlap', '<p>Which town?</p>', {
    accepted: texts(['paris', 0.5], 'Paris', ['PARIS', 0]),
    caseSensitive: false,
    points: 3,
  }),
  question('short-answer', 'signs', '<p>Which signs?</p>', {
    accepted: texts('a < b && "c"', ["l'eau d’ici", 0.75], ['vis-à-vis', 1 / 3], '100 %'),
    caseSensitive: false,
  }),
  question('short-answer', 'told-only', '<p>Which is known for what is said of it?</p>', {
    accepted: [
      { text: 'oui', fraction: 1 },
      { text: 'non', fraction: 0, feedback: p('Not at all.') },
    ],
    caseSensitive: false,
    feedback: p('It is so.'),
  }),
  question('numerical', 'exact', '<p>0.1 + 0.2?</p>', { accepted: [number(0.1 + 0.2, 0)] }),
  question('numerical', 'bands', '<p>How far?</p>', {
    accepted: [number(-40, 0.5), number(-40, 2, 0.5), number(-41.5, 1, 0.75)],
    points: 4,
  }),
  question('numerical', 'tiny', '<p>How small?</p>', { accepted: [number(1.6e-19, 1e-21)] }),
  question('numerical', 'huge', '<p>How many?</p>', {
    accepted: [number(6.022e23, 1e20), number(602, 1, 0.1)],
  }),
  question('numerical', 'zero', '<p>Nothing?</p>', { accepted: [number(0, 0.05)] }),
  question('numerical', 'decimals', '<p>How long?</p>', {
    accepted: [number(2.55, 0.05), number(7.3, 0.1, 0.5)],
  }),
  question('matching', 'shared', '<p>Match.</p>', {
    pairs: [
      { stem: p('chien'), answer: 'animal' },
      { stem: p('chat'), answer: 'animal' },
      { stem: p('chat'), answer: 'instrument' },
      { stem: p('rose &amp; lis'), answer: '“plante” < 1 m' },
    ],
    distractors: ['minéral', 'eau'],
    points: 1,
  }),
  question('matching', 'one-pair', '<p>Match one.</p>', {
    pairs: [{ stem: p('un'), answer: '1' }],
    distractors: ['2'],
  }),
  question('ordering', 'twice', '<p>Order: some words twice.</p>', {
    items: [p('pas'), p('à'), p('pas'), p('à pas')],
    points: 2,
  }),
  question('ordering', 'two', '<p>Order two.</p>', { items: [p('b'), p('a')] }),
  question('ordering', 'seven', '<p>Order seven.</p>', {
    items: ['1', '2', '3', '4', '5', '6', '7'].map(p),
  }),
  question('gap-fill', 'many', `<p>${gap(0)} et ${gap(1)} font ${gap(2)}, dit l’${gap(3)} ${gap(4)}.</p>`, {
    points: 1,
    gaps: [
      { accepted: texts('Un') },
      { accepted: texts('deux', ['2', 0.5]) },
      { accepted: texts('trois'), choices: ['trois', 'quatre', 'cinq < six'] },
      { accepted: texts('élève') },
      { accepted: texts(['d’ici', 0.5], "d'ailleurs") },
    ],
  }),
  question('gap-fill', 'chosen', `<p>${gap(0)} ${gap(1)}</p>`, {
    points: 3,
    gaps: [
      { accepted: texts('le', ['un', 0.5]), choices: ['le', 'la', 'un'] },
      { accepted: texts('chat'), choices: ['chat', 'Chat'] },
    ],
  }),
];

export const oddLesson: Lesson = {
  ...sampleLesson,
  id: 'odd',
  title: 'Odd',
  questions: QUESTIONS,
  contexts: [],
  body: html(QUESTIONS.map(({ id }) => `<cartable-question data-id="${id}"></cartable-question>`).join('')),
};
