/** Tables to fill in (shape S), and tables that show their answers (T). */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'empty cells are to be filled in',
    page: ['Fill in the table:', '', '| body | floats? |', '| --- | --- |', '| ice | |', '| iron | |'].join(
      '\n',
    ),
    questions: ['open Fill in the table: from: body floats? ice iron'],
    explains: [
      '3:1 question-found: “Fill in the table:” is taken for a question: a table below it is to be filled in.',
    ],
  },
  {
    what: 'a table with few empty cells is a table',
    page: ['Fill in nothing:', '', '| | floats? |', '| --- | --- |', '| ice | yes |', '| iron | no |'].join(
      '\n',
    ),
    questions: [],
  },
  {
    what: 'empty cells below words that ask nothing',
    page: ['This is our plan.', '', '| day | room |', '| --- | --- |', '| Monday | |', '| Friday | |'].join(
      '\n',
    ),
    questions: [],
  },
  {
    what: 'a remark that starts with Note asks nothing',
    page: [
      'Note that this table has holes:',
      '',
      '| day | room |',
      '| --- | --- |',
      '| Monday | |',
      '| Friday | |',
    ].join('\n'),
    questions: [],
  },
  {
    what: 'answers in italics',
    page: [
      'The answers in italics are suggestions.',
      '',
      '| body | floats? |',
      '| --- | --- |',
      '| ice | *yes* |',
      '| iron | *no* |',
    ].join('\n'),
    questions: [],
    says: [
      '5:1 table-shows-answers: A table shows its suggested answers: “The answers in italics are suggestions.”',
    ],
  },
];

runs('tables', CASES);
