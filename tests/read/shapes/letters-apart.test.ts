/** Letters of options without a space behind them, or in bold by themselves, and numbers in bold of the first. */
import { type Case, runs } from './case.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

const TIGHT: readonly Case[] = [
  {
    what: 'the last of four has no space behind its letter',
    page: lines(
      ...['**1) What floats?**', '', 'a) iron', '', 'b) ice', '', 'c)lead', '', 'd)20', ''],
      '**Answer:** b',
    ),
    questions: ['single-choice 1) What floats? [iron | ICE | lead | 20]'],
  },
  {
    what: 'lines, none of which has',
    page: lines('**1) What floats?**', 'a)iron', 'b)ice', 'c)lead', '', '**Answer:** b'),
    questions: ['single-choice 1) What floats? [iron | ICE | lead]'],
  },
  {
    what: 'items with stops',
    page: lines('**1) What floats?**', '', '- A.iron', '- B.ice', '- C.lead', '', '**Answer:** B'),
    questions: ['single-choice 1) What floats? [iron | ICE | lead]'],
  },
  {
    what: 'code is none',
    page: lines('What do they print?', '', 'a.append(1)', '', 'b.append(2)', '', '**Answer:** nothing'),
    questions: ['open What do they print? a.append(1) b.append(2) > nothing'],
  },
];

const APART: readonly Case[] = [
  {
    what: 'the letter of the right one in bold',
    page: lines('**1) What floats?**', '', 'a) iron', '', '**b)** ice', '', 'c) lead'),
    questions: ['single-choice 1) What floats? [iron | ICE | lead]'],
  },
  {
    what: 'above a program',
    page: lines(
      ...[
        '**1) Which prints 2?**',
        '',
        'a)',
        '```',
        'print(1)',
        '```',
        '',
        '**b)**',
        '```',
        'print(2)',
        '```',
        '',
      ],
      ...['c)', '', '```', 'print(3)', '```'],
    ),
    questions: ['single-choice 1) Which prints 2? [print(1) | PRINT(2) | print(3)]'],
  },
  {
    what: 'in a list',
    page: lines('1. What floats?', '   - a) iron', '   - **b)** ice', '   - c) lead'),
    questions: ['single-choice What floats? [iron | ICE | lead]'],
  },
  {
    what: 'all letters in bold tell nothing',
    page: lines(
      '**1) What floats?**',
      '',
      '- **a)** iron',
      '- **b)** ice',
      '- **c)** lead',
      '',
      '**Answer:** b',
    ),
    questions: ['single-choice 1) What floats? [iron | ICE | lead]'],
  },
  {
    what: 'numbered options, the first of them in bold, below a heading that counts and doesn’t ask',
    page: lines(
      '### 1. Things on a lake:',
      '',
      '- **1. They are ice.**',
      '- 2. They are iron.',
      '- 3. They are lead.',
    ),
    questions: ['single-choice 1. Things on a lake: [THEY ARE ICE. | They are iron. | They are lead.]'],
  },
];

runs('letters without a space', TIGHT);
runs('letters set apart', APART);
