/** Open questions: model answer, least number of words, and what the learner starts from. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'below === stands the model answer',
    page: ['```{question}', ':min-words: 20', 'Why does ice float?', '===', 'It is lighter.', '```'].join(
      '\n',
    ),
    questions: ['open Why does ice float? min 20 > It is lighter.'],
  },
  {
    what: 'code to start from',
    page: [
      '````{question}',
      'Make it count to ten.',
      '```{starter} python',
      'for i in range(3):',
      '    print(i)',
      '```',
      '````',
    ].join('\n'),
    questions: ['open Make it count to ten. from: for i in range(3): print(i)'],
  },
  {
    what: 'a table to start from',
    page: [
      '::::{question}',
      'Fill it in.',
      ':::{starter}',
      '| body | floats |',
      '| --- | --- |',
      '| ice | |',
      ':::',
      '::::',
    ].join('\n'),
    questions: ['open Fill it in. from: body floats ice'],
  },
  {
    what: 'a least number of words that is none',
    page: ['```{question}', ':min-words: 2.5', 'Why?', '```'].join('\n'),
    questions: ['open Why?'],
    says: ['4:2 option-not-number: The option :min-words: takes a number above zero, not “2.5”.'],
  },
];

runs('open questions in a {question}', CASES);
