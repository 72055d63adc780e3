/** Numbers with a decimal comma, as they are written where the page speaks French. */
import { type Case, runs } from './case.ts';

const CASES: readonly Case[] = [
  {
    what: 'a comma is the decimal sign',
    page: ['```{question}', 'Combien ?', '= 3,142 ± 0,001', '```'].join('\n'),
    questions: ['numerical Combien ? = 3.142±0.001'],
  },
  {
    what: 'so is a point',
    page: ['```{question}', 'Combien ?', '= 3.142', '```'].join('\n'),
    questions: ['numerical Combien ? = 3.142±0'],
  },
  {
    what: 'true and false',
    page: ['```{question}', 'La glace flotte.', '- [x] Vrai', '- [ ] Faux', '```'].join('\n'),
    questions: ['true-false La glace flotte. [true]'],
  },
  {
    what: 'true and false as roles',
    page: ['```{question}', 'Le fer flotte.', '- {f}`Vrai`', '- {v}`Faux`', '```'].join('\n'),
    questions: ['true-false Le fer flotte. [false]'],
  },
];

runs('numbers on a French page', CASES, 'fr');
