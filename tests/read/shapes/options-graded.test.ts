/** Options with the share of the points that each is worth. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'what takes points off is wrong',
    page: 'Which of these float?\n\n- 50: wax\n- -100: iron\n- 50: ice',
    questions: ['multiple-choice Which of these float? [WAX | iron | ICE]'],
  },
  {
    what: 'a third is rounded',
    page: 'Mark the right answers:\n\n- 33: wax\n- 33: oil\n- 33: ice\n- -10: iron',
    questions: ['multiple-choice Mark the right answers: [WAX | OIL | ICE | iron]'],
  },
  {
    what: 'words that are accepted, some for a part, below what is shown',
    page: 'What is this?\n\n*A cube* by Ann\n\n- 100%: solid water\n- 100%: ice\n- 50%: water',
    questions: ['short-answer What is this? A cube by Ann = solid water = ice = water 50%'],
  },
  {
    what: 'a scale, and the parts of a whole, are nothing to choose from',
    page: [
      'How is it marked?',
      '',
      '- 100%: all is done',
      '- 50%: half is done',
      '- 0%: nothing is done',
      '',
      'What is air made of?',
      '',
      '- 78%: nitrogen',
      '- 22%: the rest',
    ].join('\n'),
    questions: [],
  },
];

runs('options with their shares', CASES);
