/** Answers to be typed, one a line behind `=`; numbers that can be read in one way only. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a line behind = is an accepted answer',
    page: ['```{question}', 'What is the capital of France?', '= Paris', '```'].join('\n'),
    questions: ['short-answer What is the capital of France? = Paris'],
  },
  {
    what: 'each line is one more, with a share and a remark',
    page: [
      '```{question}',
      ':case:',
      'Who discovered radium?',
      '',
      '= Marie Curie',
      '= %50% Pierre Curie',
      '> Not alone.',
      '> Who was with him?',
      '===',
      'In 1898.',
      '```',
    ].join('\n'),
    questions: [
      'short-answer Who discovered radium? = Marie Curie = Pierre Curie 50% (Not alone. Who was with him?) case > In 1898.',
    ],
  },
  {
    what: 'a number',
    page: ['```{question}', 'How many legs has a spider?', '= 8', '```'].join('\n'),
    questions: ['numerical How many legs has a spider? = 8±0'],
  },
  {
    what: 'a number or its word is a short answer',
    page: ['```{question}', 'How many?', '= 8', '= eight', '```'].join('\n'),
    questions: ['short-answer How many? = 8 = eight'],
  },
  {
    what: 'tolerance and unit',
    page: ['```{question}', 'How high?', '= 3.5 ± 0.1 m', '```'].join('\n'),
    questions: ['numerical How high? = 3.5±0.1 m'],
  },
  {
    what: 'the tolerance as text2qti writes it, and the unit behind the number',
    page: ['```{question}', 'How high?', '= 3.5 m +- 0.1 m', '```'].join('\n'),
    questions: ['numerical How high? = 3.5±0.1 m'],
  },
  {
    what: 'a range as GIFT writes it',
    page: ['```{question}', 'How warm?', '= 20..25 °C', '```'].join('\n'),
    questions: ['numerical How warm? = 22.5±2.5 °C'],
  },
  {
    what: 'thousands apart, powers and minus',
    page: ['```{question}', 'How fast?', '= 299 792 458 m/s', '= 3e8', '= −5', '```'].join('\n'),
    questions: ['numerical How fast? = 299792458±0 = 300000000±0 = -5±0 m/s'],
  },
  {
    what: 'a wrong number with a remark',
    page: ['```{question}', 'How many?', '= 8', '= %0% 6', '> That is an insect.', '```'].join('\n'),
    questions: ['numerical How many? = 8±0 = 6±0 0% (That is an insect.)'],
  },
  {
    what: 'a date or a name that starts with a number is a short answer',
    page: ['```{question}', 'When?', '= 2 May', '```'].join('\n'),
    questions: ['short-answer When? = 2 May'],
  },
  {
    what: 'bits are typed as they are',
    page: ['```{question}', 'In bits?', '= 0110', '```'].join('\n'),
    questions: ['short-answer In bits? = 0110'],
  },
  {
    what: ':type: short-answer makes a text of a number',
    page: ['```{question}', ':type: short-answer', 'In which year?', '= 1789', '```'].join('\n'),
    questions: ['short-answer In which year? = 1789'],
  },
  {
    what: ':type: numerical knows any unit',
    page: ['```{question}', ':type: numerical', 'How many?', '= 3 apples', '```'].join('\n'),
    questions: ['numerical How many? = 3±0 apples'],
  },
  {
    what: 'a comma may part thousands: no key is better than a wrong one',
    page: ['```{question}', ':type: numerical', 'How many?', '= 1,234', '```'].join('\n'),
    questions: ['open How many? > 1,234'],
    says: ['6:3 number-unreadable: “1,234” isn’t a number that can be read in one way only.'],
  },
  {
    what: 'a comma that may part thousands makes a number that reads two ways, declared or not',
    page: ['```{question}', 'How many?', '= 1,234', '= 12', '```'].join('\n'),
    questions: ['open How many? > 1,234 12'],
    says: ['5:3 number-unreadable: “1,234” isn’t a number that can be read in one way only.'],
  },
  {
    what: 'with a unit or with several commas too',
    page: ['```{question}', 'How long?', '= 1,234,567 m', '```'].join('\n'),
    questions: ['open How long? > 1,234,567 m'],
    says: ['5:3 number-unreadable: “1,234,567 m” isn’t a number that can be read in one way only.'],
  },
  {
    what: 'among words, or declared a short answer, it is typed as it is written',
    page: [
      '```{question}',
      'How many?',
      '= 1,234',
      '= many',
      '```',
      '',
      '```{question}',
      ':type: short-answer',
      'How long?',
      '= 1,234',
      '```',
    ].join('\n'),
    questions: ['short-answer How many? = 1,234 = many', 'short-answer How long? = 1,234'],
  },
  {
    what: 'a tolerance makes a number of what is none',
    page: ['```{question}', 'How high?', '= high ± 3', '```'].join('\n'),
    questions: ['open How high? > high ± 3'],
    says: ['5:3 number-unreadable: “high ± 3” isn’t a number that can be read in one way only.'],
  },
  {
    what: 'a share of the number and a unit look alike',
    page: ['```{question}', 'How much?', '= 20 ± 5 %', '```'].join('\n'),
    questions: ['open How much? > 20 ± 5 %'],
    says: ['5:3 number-unreadable: “20 ± 5 %” isn’t a number that can be read in one way only.'],
  },
  {
    what: 'units that differ',
    page: ['```{question}', 'How long?', '= 3.5 m', '= 350 cm', '```'].join('\n'),
    questions: ['open How long? > 3.5 m 350 cm'],
    says: ['5:3 units-differ: The accepted answers are given in different units: m, cm.'],
  },
  {
    what: ':type: numerical without an answer',
    page: ['```{question}', ':type: numerical', 'How many?', '```'].join('\n'),
    questions: ['open How many?'],
    says: [
      '5:1 question-type-mismatch: “How many?” is declared numerical, and its body doesn’t have that form.',
    ],
  },
  {
    what: 'a formula of several lines holds no answer',
    page: ['```{question}', 'Why?', '$$', 'a', '= b', '$$', '```'].join('\n'),
    questions: ['open Why? a = b'],
  },
];

runs('short answers and numbers in a {question}', CASES);
