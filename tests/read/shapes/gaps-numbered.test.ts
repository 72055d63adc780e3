/** Gaps that a number stands for, and below the words what fills each. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'each is chosen among all that are told',
    page: '[[1]] is a low cloud, and [[2]] falls.\n\n- [[1]] Fog\n- [[2]] hail\n- [[3]] wax',
    questions: ['gap-fill ___ is a low cloud, and ___ falls. [=Fog/hail/wax | Fog/=hail/wax]'],
  },
  {
    what: 'in a quotation below what tells to fill them',
    page: 'Choose the missing words:\n\n> *Ice [[1]] on water.*\n\n1. [[1]]: floats\n2. [[2]]: sinks',
    questions: ['gap-fill Choose the missing words: Ice ___ on water. [=floats/sinks]'],
  },
  {
    what: 'a number that nothing fills is no gap',
    page: 'See [[2]] on ice.\n\n- [[1]] A book',
    questions: [],
  },
];

runs('gaps by their numbers', CASES);
