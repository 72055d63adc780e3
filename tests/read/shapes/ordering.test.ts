/** A list in the right order, where `:type: ordering` says so. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'the list is in the right order',
    page: [
      '```{question}',
      ':type: ordering',
      'From the oldest to the youngest:',
      '1. stone',
      '2. **bronze**',
      '3. iron',
      '===',
      'Stones came first.',
      '```',
    ].join('\n'),
    questions: ['ordering From the oldest to the youngest: [stone < bronze < iron] > Stones came first.'],
  },
  {
    what: 'without :type: a list is part of an open question',
    page: ['```{question}', 'Explain:', '1. stone', '2. bronze', '```'].join('\n'),
    questions: ['open Explain: stone bronze'],
  },
  {
    what: 'one item',
    page: ['```{question}', ':type: ordering', 'In order:', '1. stone', '```'].join('\n'),
    questions: ['open In order: > stone'],
    says: ['5:1 items-too-few: “In order:” has no list of at least two items to put in order.'],
  },
  {
    what: 'no list',
    page: ['```{question}', ':type: ordering', 'In order.', '```'].join('\n'),
    questions: ['open In order.'],
    says: ['5:1 items-too-few: “In order.” has no list of at least two items to put in order.'],
  },
];

runs('ordering in a {question}', CASES);
