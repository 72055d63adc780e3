/** Lettered options and their key, all in one line. */
import { type Case, runs } from './case.ts';

const QUESTIONS = [
  'single-choice What floats? [iron | ICE | lead]',
  'single-choice What burns? [STRAW | clay | salt]',
];
const page = (keys: readonly [string, string], mark: (n: number) => string = (n) => `${n}. `): string =>
  [
    `${mark(1)}What floats? (a) iron (b) ice (c) lead ${keys[0]}`,
    `${mark(2)}What burns? (a) straw (b) clay (c) salt ${keys[1]}`,
  ].join(mark(1) === '' ? '\n\n' : '\n');

const KEYS: Readonly<Record<string, readonly [string, string]>> = {
  letters: ['Answer: b', 'Answer: a'],
  'letters in bold': ['**Answer: b)**', '**Answer: a)**'],
  'a title in bold': ['**Réponse :** B', '**Réponse :** A'],
  'two words': ['Correct answer: b', 'Correct answer: a'],
  'a word cut short': ['Ans. (b)', 'Ans. (a)'],
  'words of the option': ['Lösung: ice', 'Lösung: straw'],
  'a letter and words': ['Respuesta: b) ice', 'Respuesta: a) straw'],
};

const CASES: readonly Case[] = [
  ...Object.entries(KEYS).flatMap(([what, keys]): readonly Case[] => [
    { what: `${what}, in items`, page: page(keys), questions: QUESTIONS },
    { what: `${what}, in paragraphs`, page: page(keys, () => ''), questions: QUESTIONS },
  ]),
  {
    what: 'several, and a reason',
    page: page(['Answer: a and c', '**Answer: a)** It is dry.']),
    questions: [
      'multiple-choice What floats? [IRON | ice | LEAD]',
      'single-choice What burns? [STRAW | clay | salt] > It is dry.',
    ],
  },
  {
    what: 'not what only speaks of answers',
    page: 'The form has (a) a name (b) a place, and the answer is read later: by all.',
    questions: [],
  },
];

runs('keys behind their options', CASES);
